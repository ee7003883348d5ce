// SPDX-License-Identifier: EUPL-1.2
#include "importers/observations.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/check.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "facts/service_choices.h"
#include "importers/added_intervals.h"
#include "importers/column.h"
#include "importers/renamed_probes.h"
#include "importers/rules.h"
#include "values/zone.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;
using facts::Value;

// Silence of less than a day is no reason to call a probe withdrawn.
constexpr std::int64_t withdrawn_after_min = 86'400;
constexpr std::size_t names_shown = 5;
constexpr std::int64_t second_in_microseconds = 1'000'000;

values::Instant instant_at(std::int64_t second) { return {second * second_in_microseconds}; }

std::string_view ending_of(IntervalEnd ended) {
  switch (ended) {
    case IntervalEnd::next_sample:
      return facts::endings::next_sample;
    case IntervalEnd::expired:
      return facts::endings::expired;
    case IntervalEnd::withdrawn:
      return facts::endings::withdrawn;
    case IntervalEnd::end_of_file:
      return facts::endings::end_of_source;
  }
  return "";
}

/// A few names, and how many there are.
struct Names {
  std::int64_t count = 0;
  std::string shown;

  void add(const std::string& name) {
    if (static_cast<std::size_t>(++count) > names_shown) return;
    shown += (shown.empty() ? "" : "; ") + base::shortened(name, 100);
  }
  std::string text() const {
    return shown + (static_cast<std::size_t>(count) > names_shown ? "; …" : "");
  }
};

/// The row on which each second of a probe stands first.
class RowsBySecond {
 public:
  explicit RowsBySecond(const ProbeSamples& probe) {
    for (std::size_t i = 0; i < probe.seconds.size(); ++i) {
      rows_.emplace_back(probe.seconds[i], probe.rows[i]);
    }
    if (!std::is_sorted(rows_.begin(), rows_.end())) std::sort(rows_.begin(), rows_.end());
  }
  /// 0 for a second that is not in the file.
  std::uint32_t of(std::int64_t second) const {
    const auto at = std::lower_bound(rows_.begin(), rows_.end(), std::pair(second, 0U));
    return at != rows_.end() && at->first == second ? at->second : 0;
  }

 private:
  std::vector<std::pair<std::int64_t, std::uint32_t>> rows_;
};

/// Leads the samples of one file to drafts.
class Observing {
 public:
  Observing(SampleSet samples, const SampleSource& source, const Settings& settings,
            TableImport& import, FindingLog& log)
      : samples_(std::move(samples)),
        source_(source),
        settings_(settings),
        import_(import),
        log_(log),
        kind_(facts::kind_named("observation")),
        probe_kind_(facts::kind_named("probe")),
        again_kind_(facts::kind_named("seen_again")) {}

  base::Result<void> run() {
    import_.kind = &kind_;
    import_.other_kinds = {&probe_kind_, &again_kind_};
    import_.is_continuation = true;
    import_.has_much_left_out = true;
    if (samples_.is_empty()) return {};
    for (ProbeSamples& probe : samples_.probes()) put_oldest_first(probe);
    TRY_VOID(decide_hold());
    if (import_.has_questions) return {};
    for (const ProbeSamples& probe : samples_.probes()) last_ = std::max(last_, last_of(probe));
    decide_silence();
    for (const ProbeSamples& probe : samples_.probes()) TRY_VOID(observe(probe));
    tell();
    tell_silences();
    tell_renamed();
    add_probes();
    add_totals();
    return {};
  }

 private:
  static std::int64_t last_of(const ProbeSamples& probe) {
    return *std::max_element(probe.seconds.begin(), probe.seconds.end());
  }

  // Logs often have the newest line on top: that is no clock that went back.
  static void put_oldest_first(ProbeSamples& probe) {
    if (probe.seconds.front() <= probe.seconds.back()) return;
    std::reverse(probe.seconds.begin(), probe.seconds.end());
    std::reverse(probe.states.begin(), probe.states.end());
    std::reverse(probe.rows.begin(), probe.rows.end());
  }

  // ---- How long a sample holds ----

  void decide(Problem what, Problem evidence, std::string rule) {
    import_.decisions.push_back({.header = "",
                                 .column = 0,
                                 .field = "hold",
                                 .what = std::move(what),
                                 .evidence = std::move(evidence),
                                 .rule = std::move(rule),
                                 .answers = {}});
  }

  base::Result<void> decide_hold() {
    rhythm_ = rhythm_of(samples_);
    TRY(const auto rules, file_rules(settings_.rules));
    if (const auto rule = rules.argument(RuleName::hold)) {
      sampling_ = *rule == "none" ? Sampling::changes : Sampling::regular;
      hold_by_rule_ = base::to_integer(*rule);
      decide_by(Problem("evidence.rule"));
      return {};
    }
    sampling_ = source_.sampling.value_or(rhythm_.sampling);
    if (sampling_ == Sampling::unclear) return ask();
    decide_by(source_.sampling ? source_.evidence : rhythm_evidence());
    return {};
  }

  Problem rhythm_evidence() const {
    if (rhythm_.sampling == Sampling::changes) return Problem("evidence.only_changes");
    return Problem("evidence.rhythm", {{"usual", rhythm_.usual_distance},
                                       {"near", rhythm_.near_usual},
                                       {"distances", rhythm_.distances}});
  }

  void decide_by(Problem evidence) {
    if (sampling_ == Sampling::changes) {
      return decide(Problem("decided.changes"), std::move(evidence), "file=hold:none");
    }
    std::set<std::int64_t> holds;
    for (const ProbeSamples& probe : samples_.probes()) holds.insert(*hold_of_probe(probe));
    // Probes with a rhythm of their own cannot be told by one rule.
    const bool is_one = holds.size() == 1;
    decide(Problem("decided.hold", {{"least", *holds.begin()},
                                    {"most", *holds.rbegin()},
                                    {"same", std::string(is_one ? "yes" : "no")}}),
           std::move(evidence), is_one ? "file=hold:" + std::to_string(*holds.begin()) : "");
  }

  base::Result<void> ask() {
    const double usual = hold_distances * static_cast<double>(rhythm_.usual_distance);
    const auto hold = std::max<std::int64_t>(1, static_cast<std::int64_t>(usual));
    import_.decisions.push_back(
        {.header = "",
         .column = 0,
         .field = "hold",
         .what = Problem("question.sampling"),
         .evidence = rhythm_evidence(),
         .rule = "",
         .is_question = true,
         .answers = {"file=hold:none", "file=hold:" + std::to_string(hold)}});
    import_.has_questions = true;
    return {};
  }

  std::optional<std::int64_t> hold_of_probe(const ProbeSamples& probe) const {
    if (sampling_ == Sampling::changes) return std::nullopt;
    return hold_by_rule_ ? *hold_by_rule_ : hold_of(probe, rhythm_);
  }

  // In a list of nothing but changes silence says nothing.
  void decide_silence() {
    const bool says_something = sampling_ == Sampling::regular ||
                                (rhythm_.repeating_probes > 0 && rhythm_.usual_distance > 0);
    if (!says_something) return;
    withdrawn_after_ = std::max(withdrawn_after_min, silence_distances * rhythm_.usual_distance);
  }

  // ---- One probe ----

  base::Result<void> observe(const ProbeSamples& probe) {
    const SamplingRules rules{
        .hold = hold_of_probe(probe), .last_of_source = last_, .withdrawn_after = withdrawn_after_};
    std::vector<SampledInterval> known;
    if (settings_.observed) {
      TRY(known, settings_.observed(probe.probe));
    }
    const auto found = added_intervals(known, probe.columns(), rules);
    const RowsBySecond rows(probe);
    for (const SampledInterval& interval : found.added) {
      assert_interval(probe, interval, rules.hold, rows.of(interval.begin));
      if (interval.ended == IntervalEnd::withdrawn) {
        (interval.is_up ? withdrawn_up_ : withdrawn_down_).add(probe.probe);
      }
    }
    for (const SeenAgain& again : found.seen_again) see_again(probe, again);
    count(probe, found, rows);
    return {};
  }

  void see_again(const ProbeSamples& probe, const SeenAgain& again) {
    facts::Draft draft = draft_of(again_kind_);
    put(draft, "probe", probe.probe);
    put(draft, "begins", instant_at(again.begin));
    put(draft, "ends", instant_at(again.end));
    put(draft, "last", instant_at(again.last_sample));
    draft.valid = facts::period_of(again_kind_, draft.values);
    import_.drafts.push_back(std::move(draft));
  }

  void count(const ProbeSamples& probe, const AddedIntervals& found, const RowsBySecond& rows) {
    duplicates_ += found.duplicates;
    if (found.duplicates > 0) duplicated_.add(probe.probe);
    out_of_order_ += found.out_of_order;
    if (found.out_of_order > 0) disordered_.add(probe.probe);
    known_already_ += found.known_already;
    for (const std::int64_t second : found.contradictions) contradictions_.add(rows.of(second));
    for (const std::int64_t second : found.against_known) against_known_.add(rows.of(second));
    ups_ += std::count(probe.states.begin(), probe.states.end(), SampleState::up);
    downs_ += std::count(probe.states.begin(), probe.states.end(), SampleState::down);
    all_ += static_cast<std::int64_t>(probe.states.size());
  }

  facts::Draft draft_of(const facts::Kind& kind) const {
    return {
        .kind = &kind,
        .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
        .valid = values::Period::since(values::Day()),
        .operation = facts::Operation::assert_,
        .standing = settings_.standing,
        .source = {.sheet = source_.sheet}};
  }

  static void put(facts::Draft& draft, std::string_view field, Value value) {
    draft.values[draft.kind->at(field)] = std::move(value);
  }

  void assert_interval(const ProbeSamples& probe, const SampledInterval& interval,
                       std::optional<std::int64_t> hold, std::uint32_t row) {
    facts::Draft draft = draft_of(kind_);
    put(draft, "probe", probe.probe);
    put(draft, "begins", instant_at(interval.begin));
    put(draft, "ends", instant_at(interval.end));
    put(draft, "state", std::string(interval.is_up ? facts::observed::up : facts::observed::down));
    put(draft, "last", instant_at(interval.last_sample));
    put(draft, "samples", interval.samples);
    if (hold) put(draft, "hold", *hold);
    put(draft, "ended", std::string(ending_of(interval.ended)));
    if (!settings_.origin.empty()) put(draft, "origin", settings_.origin);
    draft.valid = facts::period_of(kind_, draft.values);
    draft.source.row = row;
    import_.drafts.push_back(std::move(draft));
  }

  void add_probes() {
    for (const ProbeSamples& probe : samples_.probes()) {
      if (probe.service.empty()) {
        without_service_.add(probe.probe);
        continue;
      }
      facts::Draft draft = draft_of(probe_kind_);
      put(draft, "probe", probe.probe);
      put(draft, "service", probe.service);
      const std::int64_t first = *std::min_element(probe.seconds.begin(), probe.seconds.end());
      draft.valid =
          values::Period::since(values::local_time(instant_at(first), values::dutch_zone).day);
      draft.source.row = probe.rows.front();
      import_.drafts.push_back(std::move(draft));
    }
    if (without_service_.count > 0) {
      find("samples.without_service", Severity::warning,
           {{"count", without_service_.count}, {"probes", without_service_.text()}});
    }
  }

  void add_totals() {
    const auto add = [&](std::string part, std::int64_t sum) {
      import_.control_totals.push_back({.field = "samples",
                                        .header = "",
                                        .sum = std::to_string(sum),
                                        .values = sum,
                                        .missing = 0,
                                        .part = std::move(part)});
    };
    add("", all_);
    add(std::string(facts::observed::up), ups_);
    add(std::string(facts::observed::down), downs_);
  }

  // ---- What is odd ----

  void find(std::string name, Severity severity,
            std::vector<std::pair<std::string, base::Detail>> details, std::int64_t row = 0) {
    facts::Place place = source_.place;
    place.row = row;
    log_.add({Problem(std::move(name), std::move(details)), severity, std::move(place), {}});
  }

  void tell() {
    if (contradictions_) {
      find("samples.contradict", Severity::warning,
           {{"count", contradictions_.count}, {"rows", contradictions_.text()}},
           contradictions_.first.front());
    }
    if (against_known_) {
      find("samples.against_known", Severity::warning,
           {{"count", against_known_.count}, {"rows", against_known_.text()}},
           against_known_.first.front());
    }
    if (duplicates_ > 0) {
      find("samples.duplicate", Severity::note,
           {{"count", duplicates_}, {"probes", duplicated_.text()}});
    }
    if (out_of_order_ > 0) {
      find("samples.out_of_order", Severity::warning,
           {{"count", out_of_order_}, {"probes", disordered_.text()}});
    }
    if (known_already_ > 0) {
      find("samples.known_already", Severity::note, {{"count", known_already_}});
    }
    if (withdrawn_up_.count > 0) {
      find("samples.withdrawn", Severity::note,
           {{"count", withdrawn_up_.count}, {"probes", withdrawn_up_.text()}});
    }
    if (withdrawn_down_.count > 0) {
      find("samples.withdrawn_down", Severity::warning,
           {{"count", withdrawn_down_.count}, {"probes", withdrawn_down_.text()}});
    }
  }

  // Longer than any sample of a rhythm holds, or than a list with daily lines is ever silent.
  void tell_silences() {
    std::int64_t longest_kept = 0;
    if (sampling_ == Sampling::changes) {
      if (!withdrawn_after_) return;
      longest_kept = *withdrawn_after_;
    } else {
      for (const ProbeSamples& probe : samples_.probes()) {
        longest_kept = std::max(longest_kept, *hold_of_probe(probe));
      }
    }
    const auto found = silences(samples_, longest_kept);
    if (found.empty()) return;
    const auto most = std::max_element(
        found.begin(), found.end(),
        [](const auto& a, const auto& b) { return a.second - a.first < b.second - b.first; });
    find(sampling_ == Sampling::changes ? "samples.silence_in_changes" : "samples.silence",
         Severity::warning,
         {{"count", base::shown(found.size())},
          {"from", values::to_iso_seconds(instant_at(most->first))},
          {"until", values::to_iso_seconds(instant_at(most->second))},
          {"hours", (most->second - most->first) / 3'600}});
  }

  void tell_renamed() {
    if (!withdrawn_after_) return;
    Names names;
    for (const auto& [before, after] : renamed_probes(samples_, *withdrawn_after_)) {
      names.add("“" + before + "” → “" + after + "”");
    }
    if (names.count == 0) return;
    find("samples.renamed", Severity::warning, {{"count", names.count}, {"probes", names.text()}});
  }

  SampleSet samples_;
  const SampleSource& source_;
  const Settings& settings_;
  TableImport& import_;
  FindingLog& log_;
  const facts::Kind& kind_;
  const facts::Kind& probe_kind_;
  const facts::Kind& again_kind_;
  Rhythm rhythm_;
  Sampling sampling_ = Sampling::unclear;
  std::optional<std::int64_t> hold_by_rule_;
  std::optional<std::int64_t> withdrawn_after_;
  std::int64_t last_ = 0;  // second at which any probe has a sample
  std::int64_t duplicates_ = 0, out_of_order_ = 0, known_already_ = 0;
  std::int64_t ups_ = 0, downs_ = 0, all_ = 0;
  Rows contradictions_, against_known_;
  Names duplicated_, disordered_, withdrawn_up_, withdrawn_down_, without_service_;
};

}  // namespace

base::Result<void> check_sample_rules(const Settings& settings, const std::string& format,
                                      const std::string& kind) {
  std::string wanted = settings.kind;
  for (const Rule& rule : settings.rules) {
    const auto read = read_rule(rule.rule);
    const bool is_known = read && rule.column == "file" &&
                          (read->name == RuleName::kind || read->name == RuleName::hold ||
                           read->name == RuleName::encoding);
    if (!is_known) {
      return base::problem("rule.not_for_format", {{"rule", to_text(rule)}, {"format", format}});
    }
    if (read->name == RuleName::kind && wanted.empty()) wanted = read->argument;
  }
  if (wanted.empty() || wanted == kind) return {};
  return base::problem("import.kind_not_in_file", {{"kind", wanted}, {"kinds", kind}});
}

base::Result<void> add_observations(SampleSet samples, const SampleSource& source,
                                    const Settings& settings, TableImport& import,
                                    FindingLog& log) {
  return Observing(std::move(samples), source, settings, import, log).run();
}

}  // namespace vlecht::importers
