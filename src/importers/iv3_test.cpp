// SPDX-License-Identifier: EUPL-1.2
#include "importers/iv3.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "importers/file_reader.h"
#include "importers/iv3_delivery.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

namespace fs = std::filesystem;

using table_test::decision;
using table_test::finding;
using table_test::finding_count;
using table_test::rules;

std::string iv3_bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

fs::path fixture(const std::string& name) {
  return fs::path(__FILE__).parent_path() / "../../tests/fixtures/iv3" / name;
}

// A small set of definitions in the form of those of 2020.
constexpr std::string_view definitions_2020 = R"({
  "metadata": {"overheidslaag": "Gemeente", "boekjaar": "2020",
               "omschrijving": "Iv3 definitiebestand versie 2.1"},
  "codelijsten": {
    "taakveld": {"codelijst": [{"code": "Tot_TV", "subcodes": [
      {"code": "0.1"}, {"code": "0.4"}, {"code": "0.7"}]}]},
    "categorie_lasten": {"codelijst": [{"code": "Tot_cat_l", "subcodes": [
      {"code": "LR", "subcodes": [{"code": "1.1"}, {"code": "3.5.1"}]},
      {"code": "FR", "subcodes": [{"code": "6.1"}]},
      {"code": "IV", "subcodes": [{"code": "7.1"}]}]}]},
    "categorie_baten": {"codelijst": [{"code": "Tot_cat_b", "subcodes": [
      {"code": "LR", "subcodes": [{"code": "4.3.1"}, {"code": "4.3.9"}]},
      {"code": "FR", "subcodes": [{"code": "6.1"}]},
      {"code": "IV", "subcodes": [{"code": "7.1"}]}]}]},
    "balanscode": {"codelijst": [{"code": "A121"}, {"code": "P111"}]},
    "standper": {"codelijst": [{"code": "1 januari", "omschrijving": "begindatum"},
                               {"code": "ultimo", "omschrijving": "einddatum"}]}
  },
  "controles": [
    {"nummer": 1, "foutcode": "PF001", "calculaties": [{"periode": [1, 2, 3, 4, 5]}]},
    {"nummer": 3, "foutcode": "PF003",
     "calculaties": [{"periode": [5], "balanscode": ["A121", "P111"]}]},
    {"nummer": 4, "foutcode": "PF004", "calculaties": [{"periode": [1, 2, 3, 4, 5]}]},
    {"nummer": 6, "foutcode": "PF006", "calculaties": [{"periode": [0, 5]}]},
    {"nummer": 7, "foutcode": "PF007", "calculaties": [{"periode": [0, 5]}]},
    {"nummer": 9, "foutcode": "PF009", "calculaties": [{"periode": [1, 5]}]}],
  "grijze_cellen": {"lasten": [{"taakveld": "0.1", "categorie": "1.1"}]}
})";

constexpr std::string_view messages = R"({"fouten_overzicht": [
  {"foutcode": "SF012", "melding": "het verplichte element lasten niet aangetroffen ."},
  {"foutcode": "DF001", "melding": "Binnen <onderdeel> is de code <fout> niet toegestaan. <extra>"},
  {"foutcode": "PF006", "melding": "Het verschil is <fout>, terwijl <goed> mag."},
  {"foutcode": "PF099", "melding": "Vanwege het ontbreken van <fout> is <extra> onmogelijk."}]})";

Settings with_definitions(const std::vector<std::string>& set = {}) {
  Settings settings;
  settings.rules = rules(set);
  settings.definitions = {{"iv3_definities_Gemeente_2020.json", base::bytes_of(definitions_2020)},
                          {"fouten.json", base::bytes_of(messages)}};
  return settings;
}

TableImport read_delivery_text(const std::string& text, const Settings& settings) {
  auto table = read_iv3({"levering.json", base::bytes_of(text)}, settings);
  CHECK(table.has_value());
  return std::move(*table);
}

std::string with_change(const std::string& from, const std::string& to) {
  std::string text = iv3_bytes(fixture("levering_2020_begroting.json"));
  const std::size_t at = text.find(from);
  CHECK(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string value_of(const facts::Draft& draft, std::string_view field) {
  const auto& value = draft.values[draft.kind->at(field)];
  return value.is_known() ? facts::to_text(*value) : "";
}

TEST(Iv3, ADeliveryBecomesAFigurePerCell) {
  const auto table = read_delivery_text(iv3_bytes(fixture("levering_2020_begroting.json")),
                                        with_definitions({"file=scale:1000"}));
  EXPECT_FALSE(table.has_questions);
  EXPECT_TRUE(table.bad_rows.empty());
  EXPECT_EQ(table.rows, 8);
  ASSERT_EQ(table.drafts.size(), 7U);
  const facts::Draft& overhead = table.drafts[1];
  EXPECT_EQ(facts::key_of(*overhead.kind, overhead.values),
            "Gemeente/9001/2020/0/begroting/lasten/0.4/1.1");
  EXPECT_EQ(value_of(overhead, "amount"), "2749500.00");  // two lines of one cell
  EXPECT_EQ(value_of(overhead, "municipality"), "GM9001");
  EXPECT_EQ(finding(table, "iv3.cells_added")->problem.detail("examples"), "lasten[3]");
  EXPECT_EQ(value_of(table.drafts[2], "amount"), "450500.00");
  EXPECT_EQ(value_of(table.drafts[4], "category"), "primo");
  EXPECT_EQ(table.drafts[2].source,
            (facts::SourceRef{.document = 0, .sheet = 1, .row = 3, .column = 0}));
  EXPECT_EQ(table.drafts[6].kind->name, "iv3_indicator");
  EXPECT_EQ(value_of(table.drafts[6], "value"), "45,3%");
  ASSERT_EQ(table.control_totals.size(), 3U);
  EXPECT_EQ(table.control_totals[0].header, "lasten");
  EXPECT_EQ(table.control_totals[0].sum, "4000000.00");
  EXPECT_EQ(table.control_totals[0].values, 4);
  EXPECT_TRUE(table.is_personal_beside);
}

TEST(Iv3, TheUnitIsAQuestionUntilARuleAnswersIt) {
  const std::string text = iv3_bytes(fixture("levering_2020_begroting.json"));
  const auto open = read_delivery_text(text, with_definitions());
  EXPECT_TRUE(open.has_questions);
  EXPECT_TRUE(open.drafts.empty());
  const Decision* question = decision(open, "question.iv3_unit");
  ASSERT_NE(question, nullptr);
  EXPECT_EQ(question->answers, (std::vector<std::string>{"file=scale:1", "file=scale:1000"}));
  EXPECT_EQ(question->evidence.name, "evidence.iv3_magnitude");
  EXPECT_EQ(question->evidence.detail("decimals"), "yes");
  const auto euro = read_delivery_text(text, with_definitions({"file=scale:1"}));
  EXPECT_EQ(value_of(euro.drafts[2], "amount"), "450.50");
}

TEST(Iv3, InhabitantsTellWhichUnitIsLikely) {
  Settings settings = with_definitions();
  settings.inhabitants = [](const std::string& municipality, std::int64_t year) {
    EXPECT_EQ(municipality, "GM9001");
    EXPECT_EQ(year, 2020);
    return std::optional<std::int64_t>(1'000);
  };
  const std::string text = iv3_bytes(fixture("levering_2020_begroting.json"));
  const auto thousands = read_delivery_text(text, settings);
  const Decision* question = decision(thousands, "question.iv3_unit");
  EXPECT_EQ(question->evidence.name, "evidence.iv3_per_inhabitant");
  EXPECT_EQ(question->evidence.detail("euro"), "4");
  EXPECT_EQ(question->evidence.detail("thousands"), "4000");
  EXPECT_EQ(question->answers.front(), "file=scale:1000");
  settings.inhabitants = [](const std::string&, std::int64_t) { return std::optional(1LL); };
  const auto euro = read_delivery_text(text, settings);
  EXPECT_EQ(decision(euro, "question.iv3_unit")->answers.front(), "file=scale:1");
}

TEST(Iv3, WithoutDefinitionsOnlyTheStructureIsCheckedAndThatIsSaid) {
  Settings settings;
  settings.rules = rules({"file=scale:1000"});
  const std::string text = with_change("\"0.1\"", "\"1.9\"");
  const auto table = read_delivery_text(text, settings);
  EXPECT_NE(finding(table, "iv3.no_definitions"), nullptr);
  EXPECT_TRUE(table.bad_rows.empty());
  EXPECT_EQ(table.drafts.size(), 7U);
  Settings other = with_definitions({"file=scale:1000"});
  const auto elsewhere =
      read_delivery_text(with_change("2020, \"periode\"", "2021, \"periode\""), other);
  EXPECT_NE(finding(elsewhere, "iv3.no_definitions_of_year"), nullptr);
}

TEST(Iv3, AnUnknownCodeIsABadRowWithTheOfficialCodeAndText) {
  const auto table =
      read_delivery_text(with_change("\"0.1\"", "\"1.9\""), with_definitions({"file=scale:1000"}));
  ASSERT_EQ(table.bad_rows.size(), 1U);
  const auto& problem = table.bad_rows[0].finding.problem;
  EXPECT_EQ(problem.name, "iv3.code_unknown");
  EXPECT_EQ(problem.detail("code"), "DF001");
  EXPECT_EQ(problem.detail("path"), "lasten[0].taakveld");
  EXPECT_EQ(problem.detail("official"),
            " CBS DF001: “Binnen lasten is de code 1.9 niet toegestaan. lasten[0].taakveld”");
  EXPECT_EQ(table.bad_rows[0].finding.place.path, "lasten[0].taakveld");
  EXPECT_EQ(table.drafts.size(), 6U);
  EXPECT_NE(finding(table, "iv3.checks_wait"), nullptr);
  EXPECT_EQ(finding(table, "iv3.checks_made"), nullptr);
}

TEST(Iv3, EachKeyHasItsOwnCode) {
  const std::vector<std::array<std::string, 3>> changes = {
      {"\"categorie\": \"3.5.1\"", "\"categorie\": \"9.9\"", "DF002"},
      {"\"balanscode\": \"A121\"", "\"balanscode\": \"Z1\"", "DF003"},
      {"\"standper\": \"1 januari\"", "\"standper\": \"ooit\"", "DF004"},
      {"\"taakveld\": \"0.7\"", "\"taakveld\": \"Tot_TV\"", "DF001"}};
  for (const auto& [from, to, code] : changes) {
    const auto table =
        read_delivery_text(with_change(from, to), with_definitions({"file=scale:1000"}));
    ASSERT_EQ(table.bad_rows.size(), 1U) << to;
    EXPECT_EQ(table.bad_rows[0].finding.problem.detail("code"), code);
  }
}

TEST(Iv3, AMissingListMakesTheFileUnusable) {
  std::string text = iv3_bytes(fixture("levering_2020_begroting.json"));
  const std::size_t at = text.find("\"lasten\": [");
  text.erase(at, text.find("\"baten\"") - at);
  const auto table = read_delivery_text(text, with_definitions({"file=scale:1000"}));
  EXPECT_TRUE(table.is_unusable);
  EXPECT_TRUE(table.drafts.empty());
  EXPECT_EQ(finding_count(table, "iv3.part_missing"), 1U);
  const auto& problem = finding(table, "iv3.part_missing")->problem;
  EXPECT_EQ(problem.detail("code"), "SF012");
  EXPECT_EQ(problem.detail("key"), "lasten");
  EXPECT_EQ(problem.detail("official"),
            " CBS SF012: “het verplichte element lasten niet aangetroffen .”");
}

TEST(Iv3, EveryDeviationFromTheSchemaHasItsCode) {
  const std::vector<std::array<std::string, 4>> changes = {
      {"\"metadata\"", "\"meta\"", "iv3.element_missing", "SF001"},
      {"\"overheidsnaam\": \"Voorbeeldstad\",", "", "iv3.key_missing", "SF002"},
      {"\"boekjaar\"", "\"kleur\": \"rood\", \"boekjaar\"", "iv3.key_unknown", "SF003"},
      {"\"periode\": 0", "\"periode\": \"0\"", "iv3.wrong_type", "SF004"},
      {"\"periode\": 0", "\"periode\": 7", "iv3.wrong_value", "SF004"},
      {"2019-11-15T09:00:00+01:00", "2019-11-15", "iv3.wrong_value", "SF004"},
      {"\"contact\": {", "\"contacten\": {", "iv3.element_missing", "SF005"},
      {"\"telefoon\": \"0201234567\"", "\"fax\": \"\"", "iv3.key_missing", "SF006"},
      {"\"telefoon\"", "\"fax\": \"\", \"telefoon\"", "iv3.key_unknown", "SF007"},
      {"\"0201234567\"", "201234567", "iv3.wrong_type", "SF008"},
      {"\"Afdeling Financiën\"", "\"  \"", "iv3.not_filled", "SF009"},
      {"\"data\": {", "\"gegevens\": {", "iv3.element_missing", "SF010"},
      {"\"baten\": [", "\"inkomsten\": [", "iv3.part_missing", "SF011"},
      {"\"balans_baten\"", "\"x\"", "iv3.part_missing", "SF013"},
      {"\"balans_lasten\"", "\"x\"", "iv3.part_missing", "SF014"},
      {"\"balans_standen\"", "\"x\"", "iv3.part_missing", "SF015"}};
  for (const auto& [from, to, name, code] : changes) {
    const auto table =
        read_delivery_text(with_change(from, to), with_definitions({"file=scale:1000"}));
    EXPECT_TRUE(table.is_unusable) << name << code;
    const auto* found = finding(table, name);
    ASSERT_NE(found, nullptr) << name << code;
    EXPECT_EQ(found->problem.detail("code"), code);
  }
}

TEST(Iv3, ALineThatBreaksTheSchemaIsABadRow) {
  const std::vector<std::array<std::string, 3>> changes = {
      {"\"bedrag\": 800", "\"bedrag\": null", "iv3.amount_not_filled"},
      {", \"bedrag\": 800", "", "iv3.line_key_missing"},
      {"\"bedrag\": 800", "\"bedrag\": \"800\"", "iv3.wrong_type"},
      {"\"bedrag\": 800", "\"bedrag\": 0.000001", "iv3.amount_unreadable"},
      {"\"bedrag\": 800", "\"bedrag\": 0.000015", "iv3.amount_unreadable"},
      {"\"bedrag\": 800", "\"bedrag\": 0.00001", "iv3.amount_no_cents"},
      {"\"taakveld\": \"0.1\"", "\"taakveld\": 0.1", "iv3.wrong_type"},
      {"{\"taakveld\": \"0.1\", \"categorie\": \"1.1\", \"bedrag\": 800}", "\"x\"",
       "iv3.wrong_type"}};
  for (const auto& [from, to, name] : changes) {
    const auto table =
        read_delivery_text(with_change(from, to), with_definitions({"file=scale:1"}));
    EXPECT_FALSE(table.is_unusable) << name;
    ASSERT_EQ(table.bad_rows.size(), 1U) << name;
    EXPECT_EQ(table.bad_rows[0].finding.problem.name, name);
    EXPECT_EQ(table.bad_rows[0].sheet, 1U);
    EXPECT_EQ(table.bad_rows[0].row, 1U);
  }
}

TEST(Iv3, GreyCellsAreOneWarning) {
  const auto table = read_delivery_text(iv3_bytes(fixture("levering_2020_begroting.json")),
                                        with_definitions({"file=scale:1000"}));
  const auto* grey = finding(table, "iv3.grey_cells");
  ASSERT_NE(grey, nullptr);
  EXPECT_EQ(grey->severity, facts::Severity::warning);
  EXPECT_EQ(grey->problem.detail("count"), "1");
  EXPECT_EQ(grey->problem.detail("examples"), "lasten[0] (0.1 / 1.1)");
}

TEST(Iv3, OnlyTheChecksOfThePeriodAreMade) {
  const auto balanced = read_delivery_text(iv3_bytes(fixture("levering_2020_begroting.json")),
                                           with_definitions({"file=scale:1000"}));
  EXPECT_EQ(finding(balanced, "iv3.implausible"), nullptr);
  const auto& counted = finding(balanced, "iv3.checks_made")->problem;
  EXPECT_EQ(counted.detail("made"), "2");
  EXPECT_EQ(counted.detail("failed"), "0");
  EXPECT_EQ(counted.detail("not_of_period"), "4");
  const auto table = read_delivery_text(with_change("\"bedrag\": 4000", "\"bedrag\": 3990"),
                                        with_definitions({"file=scale:1000"}));
  const auto& failed = finding(table, "iv3.implausible")->problem;
  EXPECT_EQ(failed.detail("code"), "PF006");
  EXPECT_EQ(failed.detail("official"), " CBS PF006: “Het verschil is 10, terwijl 0 mag.”");
  EXPECT_EQ(finding(table, "iv3.implausible")->severity, facts::Severity::warning);
}

TEST(Iv3, AccountsAreCheckedForWhatBelongsToAccounts) {
  std::string text = with_change("\"periode\": 0, \"status\": \"Begroting\"",
                                 "\"periode\": 5, \"status\": \"Realisatie\"");
  const auto table = read_delivery_text(text, with_definitions({"file=scale:1000"}));
  std::vector<std::string> codes;
  for (const auto& found : table.findings) {
    if (found.problem.name == "iv3.implausible") codes.push_back(found.problem.detail("code"));
  }
  // The balances fall from 100 to nothing without lines that say so.
  EXPECT_EQ(codes, (std::vector<std::string>{"PF003"}));
  EXPECT_EQ(finding(table, "iv3.checks_made")->problem.detail("made"), "6");
}

TEST(Iv3, TheFirstSchemaIsReadToo) {
  Settings settings;
  settings.rules = rules({"file=scale:1000"});
  const auto table =
      read_delivery_text(iv3_bytes(fixture("levering_2018_kwartaal.json")), settings);
  EXPECT_FALSE(table.is_unusable);
  ASSERT_EQ(table.drafts.size(), 2U);
  EXPECT_EQ(value_of(table.drafts[0], "body"), "9001");
  EXPECT_EQ(value_of(table.drafts[0], "period"), "2");
  EXPECT_NE(finding(table, "iv3.number_prefix"), nullptr);
}

TEST(Iv3, AmountsAreExactAndNeverRounded) {
  EXPECT_EQ(iv3::amount_of("12.34"), 1'234'000);
  EXPECT_EQ(iv3::amount_of("-0"), 0);
  EXPECT_EQ(iv3::amount_of("1.5e3"), 150'000'000);
  EXPECT_EQ(iv3::amount_of("1500e-2"), 1'500'000);
  EXPECT_EQ(iv3::amount_of("0.00001"), 1);
  EXPECT_EQ(iv3::amount_of("0.000001"), std::nullopt);
  EXPECT_EQ(iv3::amount_of("9e99"), std::nullopt);
}

TEST(Iv3, RulesAndKindsThatDoNotBelongAreRefused) {
  const std::string text = iv3_bytes(fixture("levering_2020_begroting.json"));
  const File file{"levering.json", base::bytes_of(text)};
  EXPECT_EQ(read_iv3(file, with_definitions({"bedrag=decimal:comma"})).error().name,
            "rule.not_for_format");
  Settings settings;
  settings.kind = "ledger_entry";
  EXPECT_EQ(read_iv3(file, settings).error().name, "import.kind_not_in_file");
  EXPECT_EQ(read_iv3({"x.json", base::bytes_of("{\"a\": 1}")}, {}).error().name, "json.not_known");
}

TEST(Iv3, TheWindowShowsTheLinesAroundTheSource) {
  const std::string text = iv3_bytes(fixture("levering_2020_begroting.json"));
  const File file{"levering.json", base::bytes_of(text)};
  const auto window = window_at(file, {}, {.document = 0, .sheet = 1, .row = 3, .column = 0}, 1, 1);
  ASSERT_TRUE(window);
  EXPECT_EQ(window->sheet, "lasten");
  EXPECT_EQ(window->header, (std::vector<std::string>{"taakveld", "categorie", "bedrag"}));
  ASSERT_EQ(window->lines.size(), 3U);
  EXPECT_EQ(window->lines[1].number, 3U);
  EXPECT_EQ(window->lines[1].cells, (std::vector<std::string>{"0.4", "3.5.1", "450.5"}));
  EXPECT_EQ(path_of_source("application/json", "lasten",
                           {.document = 1, .sheet = 1, .row = 3, .column = 0}),
            "lasten[2]");
}

// ---- Public files that are not part of the repository ----

std::optional<fs::path> iv3_folder() {
  for (const fs::path& start : {fs::path(__FILE__).parent_path(), fs::current_path()}) {
    for (fs::path at = fs::absolute(start); at != at.parent_path(); at = at.parent_path()) {
      const fs::path found = at.parent_path() / "shared" / "data" / "iv3";
      if (fs::is_directory(found)) return found;
    }
  }
  return std::nullopt;
}

/// Official definitions, all of them.
struct Official {
  std::vector<std::pair<std::string, std::string>> files;

  explicit Official(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      files.emplace_back(entry.path().filename().string(), iv3_bytes(entry.path()));
    }
  }
  Settings settings(const std::vector<std::string>& set) const {
    Settings out;
    out.rules = rules(set);
    for (const auto& [name, bytes] : files) {
      out.definitions.push_back({name, base::bytes_of(bytes)});
    }
    return out;
  }
};

TEST(RealIv3, OneDeliveryHasExactlyOneUnknownCode) {
  const auto folder = iv3_folder();
  if (!folder) GTEST_SKIP() << "no folder shared/data beside the repository";
  const Official official(*folder / "definitions");
  const std::string text = iv3_bytes(*folder / "deliveries" / "iv3_bestand_definitie_fout.json");
  const auto table = read_delivery_text(text, official.settings({"file=scale:1000"}));
  EXPECT_FALSE(table.is_unusable);
  ASSERT_EQ(table.bad_rows.size(), 1U);
  const auto& found = table.bad_rows[0].finding;
  EXPECT_EQ(found.problem.detail("code"), "DF001");
  EXPECT_EQ(found.problem.detail("value"), "1.9");
  EXPECT_EQ(found.place.path, "lasten[0].taakveld");
  EXPECT_NE(found.problem.detail("official").find("1.9 niet toegestaan als taakveld"),
            std::string::npos);
  std::size_t errors = 0;
  for (const auto& each : table.findings) errors += each.severity == facts::Severity::error;
  EXPECT_EQ(errors, 1U);
  EXPECT_EQ(table.rows, 241);
  EXPECT_EQ(table.drafts.size(), 240U);
}

TEST(RealIv3, OneDeliveryLacksTheListOfExpense) {
  const auto folder = iv3_folder();
  if (!folder) GTEST_SKIP() << "no folder shared/data beside the repository";
  const Official official(*folder / "definitions");
  const std::string text = iv3_bytes(*folder / "deliveries" / "iv3_bestand_schema_fout.json");
  const auto table = read_delivery_text(text, official.settings({"file=scale:1000"}));
  EXPECT_TRUE(table.is_unusable);
  std::vector<std::string> errors;
  for (const auto& each : table.findings) {
    if (each.severity == facts::Severity::error) errors.push_back(each.problem.detail("code"));
  }
  EXPECT_EQ(errors, (std::vector<std::string>{"SF012"}));
}

TEST(RealIv3, DefinitionsOfAllYearsAreRead) {
  const auto folder = iv3_folder();
  if (!folder) GTEST_SKIP() << "no folder shared/data beside the repository";
  const Official official(*folder / "definitions");
  const Settings settings = official.settings({});
  for (const std::string layer : {"Gemeente", "GR"}) {
    for (std::int64_t year = layer == "GR" ? 2018 : 2017; year <= 2026; ++year) {
      const auto book = iv3::read_rulebook(settings.definitions, layer, year);
      ASSERT_TRUE(book.definitions) << layer << year;
      EXPECT_TRUE(book.findings.empty());
      EXPECT_EQ(book.definitions->file,
                "iv3_definities_" + layer + "_" + std::to_string(year) + ".json");
      EXPECT_TRUE(book.definitions->list("taakveld")->contains("0.4"));
      EXPECT_FALSE(book.definitions->list("taakveld")->contains("0."));
      EXPECT_EQ(book.definitions->group_of_category.at("1.1"), iv3::Group::current);
      EXPECT_EQ(book.definitions->group_of_category.at("6.1"), iv3::Group::financial);
      EXPECT_EQ(book.definitions->group_of_category.at("7.1"), iv3::Group::internal);
      EXPECT_EQ(book.definitions->grey.size(), 4U);
      const bool has_none = layer == "GR" && year == 2020;
      EXPECT_EQ(book.definitions->checks.size(), has_none ? 0U : year < 2020 ? 1U : 9U);
      EXPECT_EQ(book.texts.size(), 37U);
    }
  }
}

}  // namespace
}  // namespace vlecht::importers
