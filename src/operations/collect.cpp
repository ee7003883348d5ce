// SPDX-License-Identifier: EUPL-1.2
#include "operations/collect.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.h"
#include "base/digest.h"
#include "base/limits.h"
#include "base/text.h"
#include "importers/prometheus_answer.h"
#include "importers/public_address.h"
#include "importers/sample_rhythm.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::int64_t collected_second = 1'000'000;
constexpr std::int64_t usual_step = 60;
// What a page becomes when it is too large.
constexpr std::int64_t pieces = 4;

std::int64_t floor_to(std::int64_t second, std::int64_t step) { return second / step * step; }

/// Seconds from `from` up to and without `until`.
struct CollectedStretch {
  std::int64_t from = 0;
  std::int64_t until = 0;
};

/// How the imports of one question are known again: the name of a page tells its question, its
/// stretch, and whether it was whole.
class PageNames {
 public:
  PageNames(const PrometheusQuestion& question, std::int64_t step) {
    const std::string all = question.url + "\n" + question.query + "\n" + std::to_string(step);
    const base::Digest digest = base::sha256(base::bytes_of(all));
    prefix_ = "prometheus-" + base::to_hex(base::ByteView(digest).first(6)) + "-";
  }

  std::string name(const CollectedStretch& stretch, bool is_incomplete) const {
    return prefix_ + std::to_string(stretch.from) + "-" + std::to_string(stretch.until) +
           (is_incomplete ? "-incomplete.json" : ".json");
  }

  std::optional<CollectedStretch> stretch_of(std::string_view name) const {
    if (!name.starts_with(prefix_) || !name.ends_with(".json")) return std::nullopt;
    name.remove_prefix(prefix_.size());
    name.remove_suffix(5);
    const auto numbers = base::split(name, '-');
    if (numbers.size() != 2) return std::nullopt;  // one that was not whole has three
    const auto from = base::to_integer(numbers[0]), until = base::to_integer(numbers[1]);
    if (!from || !until || *from >= *until) return std::nullopt;
    return CollectedStretch{*from, *until};
  }

 private:
  std::string prefix_;
};

// In order, without overlap.
std::vector<CollectedStretch> joined(std::vector<CollectedStretch> stretches) {
  std::sort(stretches.begin(), stretches.end(),
            [](const CollectedStretch& a, const CollectedStretch& b) { return a.from < b.from; });
  std::vector<CollectedStretch> out;
  for (const CollectedStretch& stretch : stretches) {
    if (!out.empty() && stretch.from <= out.back().until) {
      out.back().until = std::max(out.back().until, stretch.until);
    } else {
      out.push_back(stretch);
    }
  }
  return out;
}

/// Leads one collection from its question to its last page.
class Collecting {
 public:
  Collecting(OpenDossier& dossier, const CollectRequest& request,
             const std::function<void(const CollectedPage&)>& told)
      : dossier_(dossier),
        request_(request),
        told_(told),
        server_(dossier.world(), request.question) {}

  Result<CollectOutcome> run() {
    TRY_VOID(check());
    TRY_VOID(decide_step());
    TRY_VOID(decide_period());
    for (const CollectedStretch& gap : gaps()) {
      if (!collect_stretch(gap)) break;
    }
    outcome_.repeats = server_.repeats();
    return std::move(outcome_);
  }

 private:
  Result<void> check() const {
    const std::string& query = request_.question.query;
    const bool is_good = !base::trimmed(query).empty() && base::is_utf8(query) &&
                         query.size() <= base::limits::collect_query_bytes_max;
    if (!is_good) return base::problem("collect.query_unreadable");
    CHECK(request_.question.attempts_max >= 1 && (!request_.step || *request_.step >= 1));
    return {};
  }

  std::int64_t now() const { return dossier_.world().now().microseconds / collected_second; }

  // The first question too: it shows whether the server answers at all.
  Result<void> decide_step() {
    const std::int64_t at =
        request_.until ? std::min(now(), request_.until->microseconds / collected_second) : now();
    TRY(outcome_.scrape_interval, server_.scrape_interval(at));
    outcome_.step = request_.step.value_or(outcome_.scrape_interval.value_or(usual_step));
    if (!outcome_.scrape_interval) {
      find("collect.interval_unknown", facts::Severity::note, {{"step", outcome_.step}});
    } else if (outcome_.step > *outcome_.scrape_interval) {
      find("collect.step_above_interval", facts::Severity::warning,
           {{"step", outcome_.step}, {"interval", *outcome_.scrape_interval}});
    }
    return {};
  }

  Result<void> decide_period() {
    TRY(known_, known_stretches());
    const std::int64_t step = outcome_.step;
    // What is still to come, or on its way into the server, is for the next time.
    const std::int64_t last = floor_to(now(), step);
    outcome_.until =
        request_.until ? std::min(last, request_.until->microseconds / collected_second) : last;
    outcome_.until = floor_to(outcome_.until + step - 1, step);
    if (!request_.from && known_.empty()) return base::problem("collect.from_needed");
    outcome_.from =
        floor_to(request_.from ? request_.from->microseconds / collected_second + step - 1
                               : known_.back().until,
                 step);
    if (request_.from && outcome_.from >= outcome_.until) {
      return base::problem("collect.period_empty");
    }
    const std::int64_t pages = (outcome_.until - outcome_.from) / page_seconds();
    if (pages > base::shown(base::limits::collect_pages_max)) {
      return base::problem(
          "collect.too_long",
          {{"pages", pages}, {"max", base::shown(base::limits::collect_pages_max)}});
    }
    return {};
  }

  std::int64_t page_seconds() const {
    return base::shown(base::limits::collect_points_max) * outcome_.step;
  }

  // Of pages of the same question that were whole and are in force.
  Result<std::vector<CollectedStretch>> known_stretches() const {
    TRY(const auto all,
        dossier_.read([](const journal::Journal& journal) { return imports(journal); }));
    const PageNames names(request_.question, outcome_.step);
    std::vector<CollectedStretch> found;
    for (const ImportInfo& import : all) {
      const auto stretch = import.is_in_force ? names.stretch_of(import.file) : std::nullopt;
      if (stretch) found.push_back(*stretch);
    }
    return joined(std::move(found));
  }

  // What is still to be asked, cut where pages begin: the same pages in every run.
  std::vector<CollectedStretch> gaps() {
    std::vector<CollectedStretch> out;
    std::int64_t from = outcome_.from;
    const auto add_until = [&](std::int64_t until) {
      while (from < until) {
        const std::int64_t end = std::min(until, floor_to(from, page_seconds()) + page_seconds());
        out.push_back({from, end});
        from = end;
      }
    };
    for (const CollectedStretch& known : known_) {
      if (known.until <= from || known.from >= outcome_.until) continue;
      add_until(std::max(from, known.from));
      outcome_.seconds_known += std::min(known.until, outcome_.until) - from;
      from = known.until;
    }
    add_until(outcome_.until);
    return out;
  }

  // False when nothing more can be collected now.
  bool collect_stretch(const CollectedStretch& stretch) {
    auto body = server_.range(stretch.from, stretch.until - outcome_.step, outcome_.step);
    if (!body && body.error().name == "collect.too_much" &&
        stretch.until - stretch.from > outcome_.step) {
      return collect_pieces(stretch);
    }
    if (body) {
      auto page = record(stretch, std::move(*body));
      if (page) {
        outcome_.pages.push_back(std::move(*page));
        if (told_) told_(outcome_.pages.back());
        return true;
      }
      outcome_.stopped = page.error();
    } else {
      outcome_.stopped = body.error();
    }
    return false;
  }

  bool collect_pieces(const CollectedStretch& stretch) {
    const std::int64_t points = (stretch.until - stretch.from) / outcome_.step;
    const std::int64_t length = std::max<std::int64_t>(1, points / pieces) * outcome_.step;
    for (std::int64_t from = stretch.from; from < stretch.until; from += length) {
      if (!collect_stretch({from, std::min(stretch.until, from + length)})) return false;
    }
    return true;
  }

  Result<CollectedPage> record(const CollectedStretch& stretch, const std::string& body) {
    CollectedPage page{.from = stretch.from, .until = stretch.until, .import = {}};
    TRY(page.is_incomplete, is_incomplete(body, stretch, outcome_.step));
    const PageNames names(request_.question, outcome_.step);
    const base::ByteView bytes = base::bytes_of(body);
    ImportRequest import;
    import.file_name = names.name(stretch, page.is_incomplete);
    import.content = FileContent(base::Bytes(bytes.begin(), bytes.end()));
    import.kind = "observation";
    import.rules = {{ "file", "hold:" + std::to_string(hold()) }};
    import.standing = facts::Standing::measured;
    import.keep_file = false;
    import.author = request_.author;
    import.is_dry_run = request_.is_dry_run;
    import.origin =
        importers::public_address(request_.question.url).text + " " + request_.question.query;
    import.findings = of_question_;
    TRY(const ImportOutcome outcome, import_file(dossier_, import));
    page.samples = outcome.read.rows;
    page.added = outcome.added;
    page.changed = outcome.changed;
    page.import = outcome.import;
    for (const facts::Finding& finding : outcome.read.findings) keep(finding);
    return page;
  }

  // Server, question, and how far apart samples were asked and measured.
  std::string origin() const {
    std::string text = importers::public_address(request_.question.url).text + " " +
                       request_.question.query + " step=" + std::to_string(outcome_.step);
    if (outcome_.scrape_interval) text += " interval=" + std::to_string(*outcome_.scrape_interval);
    return text;
  }

  // A page may be too short to have a rhythm of its own.
  std::int64_t hold() const {
    const std::int64_t apart = std::max(outcome_.step, outcome_.scrape_interval.value_or(0));
    return static_cast<std::int64_t>(
        std::ceil(importers::hold_distances * static_cast<double>(apart)));
  }

  // What was not asked for is not taken: it might be of another time than it says.
  static Result<void> check_times(const importers::PrometheusAnswer& answer,
                                  const CollectedStretch& stretch, std::int64_t step) {
    for (const importers::ProbeSamples& probe : answer.samples.probes()) {
      for (const std::int64_t second : probe.seconds) {
        if (second >= stretch.from - step && second <= stretch.until + step) continue;
        return base::problem("collect.outside", {{"probe", probe.probe}});
      }
    }
    return {};
  }

  // By what the server says of it, and by values in it that are no moment and value.
  static Result<bool> is_incomplete(const std::string& body, const CollectedStretch& stretch,
                                    std::int64_t step) {
    TRY(const auto root, importers::read_json(base::bytes_of(body), ""));
    TRY(const auto answer, importers::read_prometheus_answer(root, ""));
    TRY_VOID(check_times(answer, stretch, step));
    return answer.is_partial || !answer.warnings.empty() || answer.unreadable > 0;
  }

  void find(std::string name, facts::Severity severity,
            std::vector<std::pair<std::string, base::Detail>> details) {
    of_question_.push_back({base::Problem(std::move(name), std::move(details)), severity, {}, {}});
    keep(of_question_.back());
  }

  // Each page may say the same.
  void keep(const facts::Finding& finding) {
    auto& kept = outcome_.findings;
    const bool is_kept = std::any_of(kept.begin(), kept.end(), [&](const facts::Finding& other) {
      return other.problem == finding.problem;
    });
    if (!is_kept && kept.size() < base::limits::findings_shown_max) kept.push_back(finding);
  }

  OpenDossier& dossier_;
  const CollectRequest& request_;
  const std::function<void(const CollectedPage&)>& told_;
  PrometheusServer server_;
  std::vector<CollectedStretch> known_;
  std::vector<facts::Finding> of_question_;  // that each of its imports is to say
  CollectOutcome outcome_;
};

}  // namespace

Result<CollectOutcome> collect(OpenDossier& dossier, const CollectRequest& request,
                               const std::function<void(const CollectedPage&)>& told) {
  return Collecting(dossier, request, told).run();
}

Result<std::string> read_token(const std::string& path) {
  TRY(const auto bytes, read_file(path, base::limits::collect_token_bytes_max));
  const std::string_view token = base::trimmed(base::text_of(bytes));
  const bool is_good = !token.empty() && std::all_of(token.begin(), token.end(),
                                                     [](char c) { return c > ' ' && c < 0x7F; });
  if (!is_good) return base::problem("collect.token_unreadable", {{"file", file_name(path)}});
  return std::string(token);
}

}  // namespace vlecht::operations
