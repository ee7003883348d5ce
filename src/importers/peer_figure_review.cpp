// SPDX-License-Identifier: EUPL-1.2
#include "importers/peer_figure_review.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/text.h"
#include "importers/duplicates.h"

namespace vlecht::importers {
namespace {

using facts::Draft;
using facts::KnownValue;
using facts::Value;
using values::Reason;

constexpr std::string_view total_code = "totaal";

/// Where the fields stand in a draft of this kind.
struct Fields {
  explicit Fields(const facts::Kind& kind)
      : group{kind.at("municipality"), kind.at("year"), kind.at("document")},
        task_field(kind.at("task_field")),
        category(kind.at("category")),
        amount(kind.at("amount")) {}

  std::array<std::size_t, 3> group;
  std::size_t task_field;
  std::size_t category;
  std::size_t amount;
};

facts::Finding finding(std::string name, facts::Severity severity, const RowPlan& plan,
                       std::uint32_t row,
                       std::initializer_list<std::pair<std::string, base::Detail>> details) {
  facts::Place place = plan.place;
  place.row = row;
  return {base::Problem(std::move(name), details), severity, std::move(place), {}};
}

// ---- Codes ----

std::string one_way_of_writing(std::string_view code) {
  std::string out = base::lowered(code);
  if (out == "total" || out == "totalen") return std::string(total_code);
  if (out == total_code) return out;
  out = code;
  const bool is_figures = out.find_first_not_of("0123456789,") == std::string::npos;
  if (is_figures) std::replace(out.begin(), out.end(), ',', '.');
  return out;
}

// Iv3: "0.4", "3.5.1", "A1.1" on the balance sheet; nothing with blanks or words.
bool looks_like_iv3(std::string_view code) {
  if (code == total_code) return true;
  if (code.size() > 12) return false;
  std::size_t at = !code.empty() && code[0] >= 'A' && code[0] <= 'Z' ? 1 : 0;
  if (at == code.size()) return false;
  bool after_point = true;
  for (; at < code.size(); ++at) {
    const bool is_digit = code[at] >= '0' && code[at] <= '9';
    const bool is_last_letter =
        code[at] >= 'a' && code[at] <= 'z' && at + 1 == code.size() && !after_point;
    if (code[at] == '.' && after_point) return false;
    if (code[at] != '.' && !is_digit && !is_last_letter) return false;
    after_point = code[at] == '.';
  }
  return !after_point;
}

struct Rewritten {
  Rows rows;
  std::string from;
  std::string to;
};

void review_codes_of(std::size_t field, const RowPlan& plan, std::vector<Draft>& drafts,
                     FindingLog& log) {
  Rewritten rewritten;
  Rewritten odd;
  const std::string* last_good = nullptr;
  for (Draft& draft : drafts) {
    const auto& code = std::get<std::string>(*draft.values[field]);
    if (last_good != nullptr && *last_good == code) continue;
    last_good = nullptr;
    std::string written = one_way_of_writing(code);
    const bool is_rewritten = written != code;
    if (is_rewritten) {
      if (rewritten.rows.count == 0) rewritten = {{}, code, written};
      rewritten.rows.add(draft.source.row);
      draft.values[field] = Value(std::move(written));
    }
    const auto& now = std::get<std::string>(*draft.values[field]);
    const bool is_odd = !looks_like_iv3(now);
    if (is_odd) {
      if (odd.rows.count == 0) odd.from = base::shortened(now, 40);
      odd.rows.add(draft.source.row);
    }
    if (!is_odd && !is_rewritten) last_good = &now;
  }
  const std::string nl(plan.layout->kind->fields[field].label.nl);
  const std::string en(plan.layout->kind->fields[field].label.en);
  if (rewritten.rows) {
    log.add(finding("peer.code_rewritten", facts::Severity::note, plan, rewritten.rows.first[0],
                    {{"field_nl", nl},
                     {"field_en", en},
                     {"from", base::shortened(rewritten.from, 40)},
                     {"to", rewritten.to},
                     {"count", rewritten.rows.count},
                     {"rows", rewritten.rows.text()}}));
  }
  if (odd.rows) {
    log.add(finding("peer.code_odd", facts::Severity::warning, plan, odd.rows.first[0],
                    {{"field_nl", nl},
                     {"field_en", en},
                     {"text", odd.from},
                     {"count", odd.rows.count},
                     {"rows", odd.rows.text()}}));
  }
}

// ---- Totals of zero ----

/// What the rows of one (municipality, year, document) say together.
struct Group {
  std::vector<std::uint32_t> drafts;
  bool has_grand_total = false;
  bool is_grand_total_zero = false;
  bool has_zero_total = false;                 // a row of category totaal that is 0
  bool has_non_zero = false;                   // besides the grand total
  std::unordered_set<std::string> with_parts;  // task fields of which some category is not 0
};

class ZeroReview {
 public:
  ZeroReview(const RowPlan& plan, std::vector<Draft>& drafts, FindingLog& log)
      : plan_(plan), drafts_(drafts), log_(log), fields_(*plan.layout->kind) {}

  // Only groups with a zero in them need to be looked at; they are few.
  void run() {
    std::unordered_set<std::uint64_t> hashes;
    for (const Draft& draft : drafts_) {
      if (is_zero(draft)) hashes.insert(hash_of_group(draft));
    }
    if (hashes.empty()) return;
    std::vector<std::uint32_t> candidates;
    for (std::uint32_t i = 0; i < drafts_.size(); ++i) {
      if (hashes.contains(hash_of_group(drafts_[i]))) candidates.push_back(i);
    }
    std::sort(candidates.begin(), candidates.end(), [&](std::uint32_t a, std::uint32_t b) {
      const int order = compared(drafts_[a], drafts_[b]);
      return order != 0 ? order < 0 : a < b;
    });
    std::vector<Group> groups;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const bool is_new =
          i == 0 || compared(drafts_[candidates[i - 1]], drafts_[candidates[i]]) != 0;
      if (is_new) groups.emplace_back();
      add(groups.back(), candidates[i]);
    }
    // The person reads the findings in the order of the file.
    std::sort(groups.begin(), groups.end(),
              [](const Group& a, const Group& b) { return a.drafts.front() < b.drafts.front(); });
    for (const Group& group : groups) judge(group);
  }

 private:
  bool is_zero(const Draft& draft) const {
    const KnownValue& amount = draft.values[fields_.amount];
    return amount.is_known() && std::get<values::Money>(*amount) == values::Money();
  }

  std::uint64_t hash_of_group(const Draft& draft) const {
    std::uint64_t hash = 0;
    for (const std::size_t field : fields_.group) hash = hash_of(draft.values[field], hash);
    return hash;
  }

  int compared(const Draft& a, const Draft& b) const {
    for (const std::size_t field : fields_.group) {
      if (*a.values[field] < *b.values[field]) return -1;
      if (*b.values[field] < *a.values[field]) return 1;
    }
    return 0;
  }

  bool is_total(const Draft& draft, std::size_t field) const {
    return std::get<std::string>(*draft.values[field]) == total_code;
  }

  bool is_grand_total(const Draft& draft) const {
    return is_total(draft, fields_.task_field) && is_total(draft, fields_.category);
  }

  void add(Group& group, std::uint32_t index) const {
    const Draft& draft = drafts_[index];
    const bool zero = is_zero(draft);
    group.drafts.push_back(index);
    group.has_zero_total = group.has_zero_total || (zero && is_total(draft, fields_.category));
    if (is_grand_total(draft)) {
      group.has_grand_total = true;
      group.is_grand_total_zero = zero;
    } else if (draft.values[fields_.amount].is_known() && !zero) {
      group.has_non_zero = true;
      if (!is_total(draft, fields_.category)) group.with_parts.insert(task_field_of(draft));
    }
  }

  const std::string& task_field_of(const Draft& draft) const {
    return std::get<std::string>(*draft.values[fields_.task_field]);
  }

  void judge(const Group& group) {
    const bool is_silent = !group.has_non_zero && (group.has_grand_total ? group.is_grand_total_zero
                                                                         : group.has_zero_total);
    if (is_silent) {
      nothing_delivered(group);
    } else if (group.has_zero_total) {
      zero_total_with_parts(group);
    }
  }

  void nothing_delivered(const Group& group) {
    Rows rows;
    for (const std::uint32_t index : group.drafts) {
      if (!is_zero(drafts_[index])) continue;
      drafts_[index].values[fields_.amount] = Reason::not_delivered;
      rows.add(drafts_[index].source.row);
    }
    tell("peer.not_delivered", group, rows);
  }

  void zero_total_with_parts(const Group& group) {
    Rows rows;
    for (const std::uint32_t index : group.drafts) {
      const Draft& draft = drafts_[index];
      if (!is_zero(draft) || !is_total(draft, fields_.category)) continue;
      const bool has_parts = is_grand_total(draft)
                                 ? group.has_non_zero
                                 : group.with_parts.contains(task_field_of(draft));
      if (!has_parts) continue;
      drafts_[index].values[fields_.amount] = Reason::not_delivered;
      rows.add(drafts_[index].source.row);
    }
    if (rows) tell("peer.total_zero", group, rows);
  }

  void tell(std::string name, const Group& group, const Rows& rows) {
    const Draft& first = drafts_[group.drafts.front()];
    const auto text = [&](std::size_t i) {
      return base::shortened(facts::to_text(*first.values[fields_.group[i]]), 60);
    };
    log_.add(finding(std::move(name), facts::Severity::warning, plan_, rows.first.front(),
                     {{"municipality", text(0)},
                      {"year", text(1)},
                      {"document", text(2)},
                      {"count", rows.count},
                      {"rows", rows.text()}}));
  }

  const RowPlan& plan_;
  std::vector<Draft>& drafts_;
  FindingLog& log_;
  Fields fields_;
};

}  // namespace

void review_peer_codes(const RowPlan& plan, std::vector<Draft>& drafts, FindingLog& log) {
  const Fields fields(*plan.layout->kind);
  review_codes_of(fields.task_field, plan, drafts, log);
  review_codes_of(fields.category, plan, drafts, log);
}

void review_peer_zeros(const RowPlan& plan, std::vector<Draft>& drafts, FindingLog& log) {
  ZeroReview(plan, drafts, log).run();
}

}  // namespace vlecht::importers
