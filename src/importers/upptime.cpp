// SPDX-License-Identifier: EUPL-1.2
#include "importers/upptime.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "facts/kinds.h"
#include "importers/observations.h"
#include "importers/public_address.h"
#include "importers/rules.h"
#include "importers/text_encoding.h"
#include "importers/upptime_log.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;

constexpr std::size_t summed_name_bytes_max = 400;
constexpr std::size_t services_shown = 5;

Decision decision(Problem what, Problem evidence, std::string rule) {
  return {.header = "",
          .column = 0,
          .field = "",
          .what = std::move(what),
          .evidence = std::move(evidence),
          .rule = std::move(rule),
          .answers = {}};
}

Decision kind_decision(const facts::Kind& kind, Problem evidence) {
  return decision(Problem("decided.kind", {{"kind_nl", std::string(kind.label.nl)},
                                           {"kind_en", std::string(kind.label.en)}}),
                  std::move(evidence), "file=kind:" + std::string(kind.name));
}

void tell(FindingLog& log, const facts::Place& place, const char* name, const Rows& rows,
          Severity severity) {
  if (!rows) return;
  facts::Place at = place;
  at.row = rows.first.front();
  log.add(
      {Problem(name, {{"count", rows.count}, {"rows", rows.text()}}), severity, std::move(at), {}});
}

void add_bad_lines(const UpptimeLog& read, const facts::Place& place, FindingLog& log,
                   TableImport& import) {
  for (const std::uint32_t line : read.no_moment.first) {
    facts::Place at = place;
    at.row = line;
    facts::Finding finding{Problem("samples.not_a_log_line"), Severity::error, std::move(at), {}};
    log.add(finding);
    import.bad_rows.push_back(
        {.finding = std::move(finding), .sheet = 0, .row = line, .content = ""});
  }
  const std::int64_t more = read.no_moment.count - base::shown(read.no_moment.first.size());
  if (more <= 0) return;
  import.is_unusable = true;
  log.add({Problem("samples.not_a_log", {{"count", read.no_moment.count}}),
           Severity::error,
           place,
           {}});
}

/// A service of a summary.
struct Summed {
  std::string name;
  std::int64_t minutes = 0;  // down, over all days that it names
  std::optional<values::Day> first;
};

Summed summed(const Json& service) {
  Summed out;
  if (const Json* name = service.find("name"); name != nullptr && name->is(Json::Type::string)) {
    out.name =
        base::shortened(public_address(base::trimmed(name->text)).text, summed_name_bytes_max);
  }
  const Json* days = service.find("dailyMinutesDown");
  if (days == nullptr || !days->is(Json::Type::object)) return out;
  for (const Json::Member& member : days->members) {
    const auto day = values::day_from_iso(member.name);
    const auto minutes = base::to_integer(member.value.text);
    if (!day || !minutes || *minutes < 0 || *minutes > 1'440) continue;
    out.minutes += *minutes;
    if (!out.first || *day < *out.first) out.first = day;
  }
  return out;
}

facts::Draft probe_draft(const std::string& name, values::Day first, std::uint32_t row,
                         facts::Standing standing) {
  const facts::Kind& kind = facts::kind_named("probe");
  facts::Draft draft{
      .kind = &kind,
      .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
      .valid = values::Period::since(first),
      .operation = facts::Operation::assert_,
      .standing = standing,
      .source = {.row = row}};
  draft.values[kind.at("probe")] = facts::Value(name);
  draft.values[kind.at("service")] = facts::Value(name);
  return draft;
}

}  // namespace

base::Result<TableImport> read_upptime(const File& file, const Settings& settings) {
  TRY_VOID(check_sample_rules(settings, "Upptime"));
  TRY(const auto rules, file_rules(settings.rules));
  std::optional<Encoding> wanted = Encoding::utf_8;  // as Git writes
  if (const auto rule = rules.argument(RuleName::encoding)) wanted = encoding_named(*rule);
  TRY(const DecodedText text, decoded(file.bytes, wanted));
  UpptimeLog read = read_upptime_log(text.text());
  TableImport import;
  FindingLog log;
  import.media_type = "text/plain";
  import.rows = read.lines - read.other_commits.count;
  import.decisions.push_back(
      kind_decision(facts::kind_named("observation"), Problem("evidence.upptime_log")));
  const SampleSource source{.place = {.file = file.name, .sheet = "", .header = "", .path = ""},
                            .sheet = 0,
                            .sampling = Sampling::changes,
                            .evidence = Problem("evidence.upptime_log")};
  add_bad_lines(read, source.place, log, import);
  tell(log, source.place, "samples.other_commits", read.other_commits, Severity::note);
  tell(log, source.place, "samples.colour_against_words", read.contradictions, Severity::warning);
  for (facts::Finding& finding : read.oddities.findings(source.place)) log.add(std::move(finding));
  TRY_VOID(add_observations(std::move(read.samples), source, settings, import, log));
  import.findings = log.taken();
  return import;
}

bool is_upptime_summary(const Json& root) {
  if (!root.is(Json::Type::array) || root.items.empty()) return false;
  return std::all_of(root.items.begin(), root.items.end(), [](const Json& service) {
    return service.is(Json::Type::object) && service.find("name") != nullptr &&
           service.find("status") != nullptr && service.find("uptime") != nullptr;
  });
}

base::Result<TableImport> read_upptime_summary(const File& file, const Settings& settings,
                                               const Json& root) {
  TRY_VOID(check_sample_rules(settings, "Upptime", "probe"));
  TableImport import;
  FindingLog log;
  const facts::Place place{.file = file.name, .sheet = "", .header = "", .path = ""};
  import.kind = &facts::kind_named("probe");
  import.media_type = "application/json";
  import.is_continuation = true;
  import.decisions.push_back(kind_decision(*import.kind, Problem("evidence.upptime_summary")));
  std::vector<Summed> services;
  values::Day first = values::open_end();
  for (const Json& service : root.items) {
    services.push_back(summed(service));
    first = std::min(first, services.back().first.value_or(first));
  }
  // Without a single day nothing tells since when: it is no claim about time.
  if (first == values::open_end()) first = values::Day();
  std::int64_t minutes = 0;
  std::string examples;
  std::size_t shown = 0;
  for (std::size_t i = 0; i < services.size(); ++i) {
    ++import.rows;
    const Summed& service = services[i];
    const auto row = static_cast<std::uint32_t>(i + 1);
    const bool is_again =
        std::any_of(services.begin(), services.begin() + static_cast<std::ptrdiff_t>(i),
                    [&](const Summed& other) { return other.name == service.name; });
    if (service.name.empty() || is_again) {
      facts::Place at = place;
      at.path = "[" + std::to_string(i) + "].name";
      log.add({Problem(is_again ? "samples.name_again" : "samples.without_name",
                       {{"text", service.name}}),
               Severity::warning,
               std::move(at),
               {}});
      continue;
    }
    import.drafts.push_back(probe_draft(service.name, first, row, settings.standing));
    minutes += service.minutes;
    if (service.minutes == 0 || shown++ >= services_shown) continue;
    examples += (examples.empty() ? "" : "; ") + base::shortened(service.name, 100) + ": " +
                std::to_string(service.minutes);
  }
  log.add({Problem("samples.summary_only", {{"minutes", minutes},
                                            {"named", std::string(examples.empty() ? "no" : "yes")},
                                            {"examples", examples}}),
           Severity::warning,
           place,
           {}});
  import.findings = log.taken();
  return import;
}

}  // namespace vlecht::importers
