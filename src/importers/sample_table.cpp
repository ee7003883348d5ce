// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_table.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "importers/observations.h"
#include "importers/public_address.h"
#include "importers/row_reader.h"
#include "importers/sample_layout.h"
#include "importers/sample_oddities.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;

constexpr std::size_t sampled_name_bytes_max = 400;
constexpr std::size_t content_bytes_kept = 1'000;

std::string kind_wanted(const Settings& settings) {
  const auto rules = file_rules(settings.rules);
  const auto rule = rules ? rules->argument(RuleName::kind) : std::nullopt;
  return settings.kind.empty() && rule ? *rule : settings.kind;
}

/// Leads a table of samples from its cells to drafts.
class SampleTableReading {
 public:
  SampleTableReading(const File& file, const Settings& settings, SourceText source,
                     FoundSamples found)
      : file_(file),
        settings_(settings),
        source_(std::move(source)),
        sheet_(source_.sheets[found.sheet]),
        grid_(sheet_.grid),
        layout_(std::move(found.layout)) {
    sample_source_.place.file = file_.name;
    if (source_.is_workbook) sample_source_.place.sheet = sheet_.name;
    if (source_.is_workbook) sample_source_.sheet = static_cast<std::uint32_t>(found.sheet + 1);
  }

  base::Result<TableImport> run(const base::Executor& executor) {
    TRY_VOID(check_rules());
    begin();
    decide_columns();
    decide_order(executor);
    decide_names();
    if (import_.has_questions) {
      count_rows();
    } else {
      read_rows();
      TRY_VOID(observe());
    }
    if (settings_.set_aside && bad_.count > base::shown(bad_rows_kept_max)) {
      return base::problem("table.too_many_bad_rows",
                           {{"count", bad_.count}, {"max", base::shown(bad_rows_kept_max)}});
    }
    import_.bad_rows = std::move(bad_.kept);
    import_.findings = log_.taken();
    return std::move(import_);
  }

 private:
  base::Result<void> check_rules() const {
    for (const Rule& rule : settings_.rules) {
      const auto read = read_rule(rule.rule);
      const bool is_known =
          read && (rule.column == "file" || read->name == RuleName::field ||
                   read->name == RuleName::ignore || read->name == RuleName::order ||
                   read->name == RuleName::century);
      if (!is_known) {
        return base::problem("rule.not_for_format",
                             {{"rule", to_text(rule)}, {"format", std::string("samples")}});
      }
    }
    return {};
  }

  void begin() {
    import_.kind = &facts::kind_named("observation");
    import_.media_type = source_.media_type;
    import_.decisions = std::move(source_.decisions);
    for (const Decision& decision : import_.decisions) {
      import_.has_questions = import_.has_questions || decision.is_question;
    }
    if (source_.is_workbook) {
      for (const Sheet& sheet : source_.sheets) import_.sheets.push_back(sheet.name);
    }
    decide(0,
           Problem("decided.kind", {{"kind_nl", std::string(import_.kind->label.nl)},
                                    {"kind_en", std::string(import_.kind->label.en)}}),
           Problem("evidence.samples"), "kind:observation");
  }

  void decide(std::uint32_t column, Problem what, Problem evidence, const std::string& rule) {
    const HeaderColumn* header = column == 0 ? nullptr : &layout_.header.columns[column - 1];
    import_.decisions.push_back(
        {.header = header == nullptr ? "" : header->text,
         .column = column,
         .field = "",
         .what = std::move(what),
         .evidence = std::move(evidence),
         .rule = rule.empty() ? "" : (header == nullptr ? "file" : header->target) + "=" + rule,
         .answers = {}});
  }

  void decide_columns() {
    // The state decides where there is one beside what says the reverse.
    if (layout_.of(SampleColumn::state) != 0) layout_.of(SampleColumn::down) = 0;
    for (const HeaderColumn& column : layout_.header.columns) {
      if (column.text.empty()) continue;
      const auto at = std::find(layout_.columns.begin(), layout_.columns.end(), column.column);
      if (at == layout_.columns.end()) {
        decide(column.column, Problem("decided.ignored", {{"header", column.text}}),
               Problem("evidence.no_field"), "ignore");
        continue;
      }
      const SamplePart& known =
          sample_parts()[static_cast<std::size_t>(at - layout_.columns.begin())];
      decide(column.column,
             Problem("decided.sample_part",
                     {{"header", column.text}, {"part", std::string(known.name)}}),
             Problem("evidence.header_name"), "field:" + std::string(known.name));
    }
  }

  // ---- Day or month first ----

  // As of any column of moments; seconds since 1970 leave nothing to decide.
  void decide_order(const base::Executor& executor) {
    const std::uint32_t column = layout_.of(SampleColumn::moment);
    const HeaderColumn& header = layout_.header.columns[column - 1];
    if (!has_written_moments(column)) return;
    ColumnRules rules;
    for (const Rule& rule : settings_.rules) {
      const auto read = read_rule(rule.rule);
      if (read && find_column(layout_.header, rule.column) == &header) rules.add(*read);
    }
    const ColumnSource source{.grid = &grid_,
                              .header = &layout_.header,
                              .place = &sample_source_.place,
                              .title_power = {},
                              .title = {}};
    const facts::Kind& kind = *import_.kind;
    auto studies = study_columns(
        source, {{&kind.fields[kind.at("begins")], &header, &rules, "field:time", false}},
        executor);
    for (Decision& decision : studies.front().decisions) {
      import_.has_questions = import_.has_questions || decision.is_question;
      import_.decisions.push_back(std::move(decision));
    }
    for (facts::Finding& finding : studies.front().findings) log_.add(std::move(finding));
    format_ = studies.front().reading.date;
  }

  bool has_written_moments(std::uint32_t column) const {
    for (std::size_t at = layout_.header.row + 1; at < grid_.row_count(); ++at) {
      const std::string_view text = base::trimmed(grid_.text(at, column));
      if (!text.empty() && !unix_second(text)) return true;
    }
    return false;
  }

  // ---- What is watched ----

  void decide_names() {
    const auto rules = file_rules(settings_.rules);
    if (rules) {
      service_ = rules->argument(RuleName::service).value_or("");
      probe_ = rules->argument(RuleName::probe).value_or("");
    }
    for (const auto& [name, text] : {std::pair("service", service_), std::pair("probe", probe_)}) {
      if (text.empty()) continue;
      decide(0, Problem("decided.watched", {{"part", std::string(name)}, {"text", text}}),
             Problem("evidence.rule"), std::string(name) + ":" + text);
    }
    const bool is_named = layout_.of(SampleColumn::service) != 0 ||
                          layout_.of(SampleColumn::probe) != 0 || !service_.empty() ||
                          !probe_.empty();
    if (is_named) return;
    const std::string stem = file_.name.substr(0, file_.name.rfind('.'));
    import_.decisions.push_back({.header = "",
                                 .column = 0,
                                 .field = "",
                                 .what = Problem("question.watched"),
                                 .evidence = Problem("evidence.not_in_file"),
                                 .rule = "",
                                 .is_question = true,
                                 .answers = {"file=service:" + stem}});
    import_.has_questions = true;
  }

  // ---- The rows ----

  void count_rows() {
    for (std::size_t at = layout_.header.row + 1; at < grid_.row_count(); ++at) {
      if (!is_blank(grid_.row(at))) ++import_.rows;
    }
  }

  void read_rows() {
    for (std::size_t at = layout_.header.row + 1; at < grid_.row_count(); ++at) {
      const GridRow row = grid_.row(at);
      if (is_blank(row)) continue;
      ++import_.rows;
      read_row(row);
    }
  }

  void read_row(const GridRow& row) {
    const std::uint32_t column = layout_.of(SampleColumn::moment);
    const ReadSecond second = second_in(row.text(column), row.type(column), format_);
    if (second.fault != MomentFault::none) {
      return add_bad(row, column, name_of(second.fault), row.text(column));
    }
    const auto state = state_in(row, layout_);
    if (!state) {
      std::uint32_t of_state = layout_.of(SampleColumn::http_status);
      for (const SampleColumn part : {SampleColumn::state, SampleColumn::down}) {
        if (layout_.of(part) != 0) of_state = layout_.of(part);
      }
      return add_bad(row, of_state, "samples.not_a_state", row.text(of_state));
    }
    std::string service = service_, probe = probe_;
    if (layout_.of(SampleColumn::service) != 0)
      service = public_name(row, layout_.of(SampleColumn::service));
    if (layout_.of(SampleColumn::probe) != 0)
      probe = public_name(row, layout_.of(SampleColumn::probe));
    if (service.empty() && probe.empty()) {
      const bool is_service = layout_.of(SampleColumn::service) != 0;
      return add_bad(row, layout_.of(is_service ? SampleColumn::service : SampleColumn::probe),
                     "samples.without_name", "");
    }
    if (probe.empty()) probe = service;
    // Probes of several services may have the same name.
    if (!service.empty() && probe != service) probe = service + ": " + probe;
    if (state->is_degraded) oddities_.note_degraded(row.number());
    oddities_.note(row.number(), state->state, state->http_status);
    samples_.add(service, probe, second.second, state->state, row.number());
  }

  std::string public_name(const GridRow& row, std::uint32_t column) {
    const std::string_view text = base::trimmed(row.text(column));
    PublicAddress name = public_address(text);
    if (name.is_shortened) shortened_.add(row.number());
    return base::shortened(name.text, sampled_name_bytes_max);
  }

  static std::string name_of(MomentFault fault) {
    switch (fault) {
      case MomentFault::twice:
        return "samples.moment_twice";
      case MomentFault::never:
        return "samples.moment_never";
      case MomentFault::not_a_moment:
      case MomentFault::none:
        break;
    }
    return "samples.not_a_moment";
  }

  void add_bad(const GridRow& row, std::uint32_t column, std::string name, std::string_view text) {
    facts::Place place = sample_source_.place;
    place.row = row.number();
    place.column = column;
    if (column != 0) place.header = layout_.header.columns[column - 1].text;
    facts::Finding finding{Problem(std::move(name), {{"text", base::shortened(text, 40)}}),
                           Severity::error,
                           std::move(place),
                           {}};
    log_.add(finding);
    bad_.add({.finding = std::move(finding),
              .sheet = sample_source_.sheet,
              .row = row.number(),
              .content = read_part_of(row)});
  }

  // The cells that are read, tab-separated, without what is secret in an address.
  std::string read_part_of(const GridRow& row) const {
    std::string out;
    for (std::uint32_t column = 1; column <= row.column_count(); ++column) {
      if (std::find(layout_.columns.begin(), layout_.columns.end(), column) ==
          layout_.columns.end()) {
        continue;
      }
      out += (out.empty() ? "" : "\t") + public_address(base::trimmed(row.text(column))).text;
    }
    return base::shortened(out, content_bytes_kept);
  }

  base::Result<void> observe() {
    for (facts::Finding& finding : oddities_.findings(sample_source_.place)) {
      log_.add(std::move(finding));
    }
    if (shortened_) {
      facts::Place place = sample_source_.place;
      place.row = shortened_.first.front();
      log_.add({Problem("samples.address_shortened",
                        {{"count", shortened_.count}, {"rows", shortened_.text()}}),
                Severity::note,
                std::move(place),
                {}});
    }
    if (layout_.is_upptime) {
      sample_source_.sampling = Sampling::changes;
      sample_source_.evidence = Problem("evidence.upptime_columns");
    }
    return add_observations(std::move(samples_), sample_source_, settings_, import_, log_);
  }

  const File& file_;
  const Settings& settings_;
  SourceText source_;
  const Sheet& sheet_;
  const Grid& grid_;
  SampleLayout layout_;
  SampleSource sample_source_;
  DateFormat format_;
  std::string service_, probe_;  // by rule, for the whole file
  SampleSet samples_;
  SampleOddities oddities_;
  Rows shortened_;
  BadRows bad_;
  FindingLog log_;
  TableImport import_;
};

}  // namespace

bool is_sample_table(const SourceText& source, const Settings& settings) {
  const std::string kind = kind_wanted(settings);
  if (!kind.empty() && kind != "observation") return false;
  return samples_in(source, settings.rules).has_value();
}

base::Result<TableImport> read_sample_table(const File& file, const Settings& settings,
                                            SourceText source, const base::Executor& executor) {
  auto found = samples_in(source, settings.rules);
  if (!found) {
    return base::problem("import.kind_not_in_file",
                         {{"kind", settings.kind}, {"kinds", std::string("observation")}});
  }
  return SampleTableReading(file, settings, std::move(source), std::move(*found)).run(executor);
}

}  // namespace vlecht::importers
