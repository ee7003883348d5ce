// SPDX-License-Identifier: EUPL-1.2
#include "analysis/ticket_records.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "analysis/service_hours.h"
#include "facts/service_choices.h"
#include "values/zone.h"

namespace vlecht::analysis::ticket_records {
namespace {

// So many main tickets above each other are looked at.
constexpr int mains_deep_max = 100;

using facts::Fact;
using facts::Severity;

constexpr std::string_view moments[] = {"created", "confirmed", "responded", "completed", "closed"};

std::optional<Second> moment(const Fact& fact, std::string_view field) {
  const auto known = known_moment(fact, field);
  if (!known) return std::nullopt;
  return second_of(*known);
}

// The last moment that any ticket tells, but not after the day of the dossier.
Second last_seen(const dossier::Dossier& dossier) {
  const values::Day tomorrow = dossier.moment().valid_on.day.plus_days(1);
  const Second end = second_of(values::start_of_day(tomorrow, values::dutch_zone));
  Second last = 0;
  dossier.each("ticket", [&](const Fact& fact) {
    for (const std::string_view field : moments)
      if (const auto at = moment(fact, field); at && *at < end) last = std::max(last, *at);
  });
  return last;
}

// How often the statements about a ticket took its completion back, or moved it to later.
class Reopenings {
 public:
  explicit Reopenings(const dossier::Dossier& dossier) {
    dossier.each_replaced("ticket", [&](const Fact& fact) { take(fact); });
    dossier.each("ticket", [&](const Fact& fact) { take(fact); });
  }

  std::int64_t of(const std::string& key) const {
    const auto found = seen_.find(key);
    return found == seen_.end() ? 0 : found->second.times;
  }

 private:
  struct Seen {
    std::optional<Second> completed;
    std::int64_t times = 0;
  };

  void take(const Fact& fact) {
    const auto completed = moment(fact, "completed");
    const auto [place, is_first] = seen_.try_emplace(fact.key, Seen{completed, 0});
    if (is_first) return;
    Seen& seen = place->second;
    if (seen.completed && (!completed || *completed > *seen.completed)) ++seen.times;
    // Taken back and completed anew is one reopening: the second completion is no move.
    seen.completed = completed;
  }

  std::map<std::string, Seen, std::less<>> seen_;
};

class Reader {
 public:
  explicit Reader(const dossier::Dossier& dossier)
      : dossier_(dossier), reopenings_(dossier), seen_until_(last_seen(dossier)) {}

  Tickets read() {
    Tickets out;
    out.seen_until = seen_until_;
    dossier_.each("ticket", [&](const Fact& fact) {
      codes_.insert(fact.text("ticket"));
      if (const auto main = known_text(fact, "main_ticket")) mains_[fact.text("ticket")] = *main;
    });
    dossier_.each("ticket", [&](const Fact& fact) {
      if (is_partial(fact)) {
        ++out.partial;
        return;
      }
      if (auto ticket = ticket_of(fact)) out.tickets.push_back(std::move(*ticket));
    });
    std::sort(out.tickets.begin(), out.tickets.end(), [](const Ticket& a, const Ticket& b) {
      return std::pair(a.created, a.code) < std::pair(b.created, b.code);
    });
    findings_.append_to(out.findings);
    return out;
  }

 private:
  // A main ticket that is not here cannot count in its place.
  bool is_partial(const Fact& fact) {
    if (fact.text("state") == facts::ticket_states::partial) return true;
    const auto main = known_text(fact, "main_ticket");
    if (!main || main->empty() || *main == fact.text("ticket")) return false;
    if (leads_back(fact.text("ticket"), *main)) {
      find(Severity::warning, "ticket_records.main_in_circle", fact);
      return false;
    }
    if (codes_.contains(*main)) return true;
    find(Severity::note, "ticket_records.main_missing", fact);
    return false;
  }

  // Whether the main tickets of a ticket come round to it: none of them is the main one then.
  bool leads_back(const std::string& ticket, std::string main) const {
    for (int step = 0; step < mains_deep_max; ++step) {
      if (main == ticket) return true;
      const auto next = mains_.find(main);
      if (next == mains_.end() || next->second == main) return false;
      main = next->second;
    }
    return false;
  }

  void find(Severity severity, const char* name, const Fact& fact) {
    findings_.add(severity, base::Problem(name), fact.text("ticket"), {fact.id});
  }

  // What happens after the last moment seen is not known yet.
  std::optional<Second> seen(const Fact& fact, std::string_view field, Second created) {
    const auto at = moment(fact, field);
    if (!at || *at > seen_until_) return std::nullopt;
    if (*at >= created) return at;
    find(Severity::warning, "ticket_records.before_created", fact);
    return std::nullopt;
  }

  std::optional<Ticket> ticket_of(const Fact& fact) {
    const auto created = moment(fact, "created");
    if (!created || *created > seen_until_) return std::nullopt;
    Ticket out{.code = fact.text("ticket"), .created = *created};
    out.confirmed = seen(fact, "confirmed", *created);
    out.responded = seen(fact, "responded", *created);
    read_end(fact, out);
    if (const auto minutes = known_ratio(fact, "on_hold_minutes"))
      out.on_hold_seconds = 60 * minutes->to_double();
    const auto counted = known_count(fact, "reopened");
    out.reopened = std::max(out.reopened, counted ? *counted : 0);
    out.reopened = std::max(out.reopened, reopenings_.of(fact.key));
    out.priority = fact.text("priority");
    out.service = fact.text("service");
    out.department = fact.text("department");
    out.municipality = fact.text("municipality");
    out.supplier = fact.text("supplier");
    out.fact = fact.id;
    out.standing = fact.standing;
    return out;
  }

  // Completed is not closed; but what was closed has been completed by then.
  void read_end(const Fact& fact, Ticket& out) {
    const auto completed = seen(fact, "completed", out.created);
    const auto closed = seen(fact, "closed", out.created);
    const std::string& state = fact.text("state");
    const bool is_ended_later =
        moment(fact, "completed") > seen_until_ ||
        (!moment(fact, "completed") && moment(fact, "closed") > seen_until_);
    const bool is_said_open =
        state == facts::ticket_states::open || state == facts::ticket_states::on_hold;
    const bool is_said_ended =
        state == facts::ticket_states::completed || state == facts::ticket_states::closed;
    if (is_said_open || is_ended_later) {
      out.is_open = true;
      if (is_said_open && completed) {
        out.reopened = 1;
        find(Severity::note, "ticket_records.completed_but_open", fact);
      }
    } else if (completed) {
      out.completed = completed;
    } else if (closed) {
      out.completed = closed;
      find(Severity::note, "ticket_records.closed_without_completion", fact);
    } else if (is_said_ended) {
      find(Severity::warning, "ticket_records.ended_without_moment", fact);
    } else {
      out.is_open = true;
    }
  }

  const dossier::Dossier& dossier_;
  Reopenings reopenings_;
  Second seen_until_;
  std::set<std::string, std::less<>> codes_;
  std::map<std::string, std::string> mains_;
  GroupedFindings findings_;
};

}  // namespace

Tickets tickets_of(const dossier::Dossier& dossier) { return Reader(dossier).read(); }

}  // namespace vlecht::analysis::ticket_records
