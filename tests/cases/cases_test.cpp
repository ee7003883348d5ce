// SPDX-License-Identifier: EUPL-1.2
//
// Runs the plain-text cases in tests/cases/<stem>/. A case is a few sections, each a word at the
// start of a line with indented lines below it; '#' begins a comment line:
//
//   members GM0377,GM0397             the own municipalities
//   at 2020-02-01T10:00:00Z           sets the clock
//   table cijfers.csv [NAME=VALUE]    imports the indented lines; a RULE such as bedrag=scale:1000
//   found samples.duplicate           a finding of the last import
//   facts observation FIELD...        the facts of a kind that hold, a line each: its fields, in
//                                     the order of their keys, separated by " | "
//   retract 2                         undoes an import
//   open 2019-12-31 known 2020-01-31  the moment that is asked about; '-' for the default
//   ask cost_benchmark year=2018 ...
//   expect                            figure value | figure unknown REASON | nofigure figure |
//                                     finding NAME | problem NAME | sentence TEXT |
//                                     course VERDICT
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>

#include "base/text.h"
#include "facts/kinds.h"
#include "operations/ask.h"
#include "operations/import_file.h"
#include "support/fake_world.h"
#include "values/ratio.h"

namespace vlecht::tests {
namespace {

struct Section {
  std::string head;
  std::vector<std::string> lines;
};

std::vector<Section> sections_of(const std::string& path) {
  std::ifstream stream(path);
  std::vector<Section> sections;
  std::string line;
  while (std::getline(stream, line)) {
    if (line.starts_with('#')) continue;
    if (line.starts_with("  ") && !sections.empty()) {
      sections.back().lines.push_back(line.substr(2));
    } else if (!base::trimmed(line).empty()) {
      sections.push_back({line, {}});
    }
  }
  return sections;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const auto word : base::split(text, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

class CaseRun {
 public:
  void section(const Section& section) {
    const auto words = words_of(section.head);
    if (words[0] == "members") {
      std::vector<std::string> members;
      for (const auto code : base::split(words.at(1), ',')) members.emplace_back(code);
      dossier_ = fake_.dossier(members);
    } else if (words[0] == "at") {
      fake_.clock = values::instant_from_iso(words.at(1)).value();
    } else if (words[0] == "table") {
      import(words, section.lines);
    } else if (words[0] == "found") {
      EXPECT_TRUE(found_.contains(words.at(1))) << words.at(1);
    } else if (words[0] == "facts") {
      expect_facts(words, section.lines);
    } else if (words[0] == "retract") {
      const auto done = operations::retract(*dossier_, words.at(1), "proef", "tester");
      ASSERT_TRUE(done) << base::to_string(done.error());
    } else if (words[0] == "open") {
      moment_ = {words.at(1) == "-" ? "" : words.at(1), words.at(3) == "-" ? "" : words.at(3)};
    } else if (words[0] == "ask") {
      ask(words);
    } else if (words[0] == "expect") {
      for (const auto& line : section.lines) expect(line);
    } else {
      FAIL() << "no such section: " << section.head;
    }
  }

 private:
  void import(const std::vector<std::string>& words, const std::vector<std::string>& lines) {
    operations::ImportRequest request;
    request.file_name = words.at(1);
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    request.content = operations::FileContent(base::Bytes(text.begin(), text.end()));
    for (std::size_t i = 2; i < words.size(); ++i) {
      if (words[i].starts_with("standing=")) {
        request.standing = facts::standing_named(words[i].substr(9)).value();
        continue;
      }
      request.rules.push_back(importers::rule_from_text(words[i]).value());
    }
    const auto outcome = operations::import_file(*dossier_, request);
    ASSERT_TRUE(outcome) << base::to_string(outcome.error());
    found_.clear();
    for (const auto& finding : outcome->read.findings) found_.insert(finding.problem.name);
    std::string why;
    for (const auto& row : outcome->read.bad_rows)
      why += base::to_string(row.finding.problem) + "\n";
    ASSERT_TRUE(outcome->is_recorded || outcome->is_known) << why;
  }

  void expect_facts(const std::vector<std::string>& words, const std::vector<std::string>& lines) {
    const auto held = dossier_->read([&](const journal::Journal& journal) {
      const values::ValidOn last{values::open_end().plus_days(-1)};
      const auto kind = journal::kind_number(facts::kind_named(words.at(1)));
      return journal.facts(journal.timeline().holding(kind, last, journal.size()));
    });
    ASSERT_TRUE(held) << base::to_string(held.error());
    std::map<std::string, std::string> by_key;
    for (const facts::Fact& fact : *held) {
      std::string& line = by_key[fact.key];
      for (std::size_t i = 2; i < words.size(); ++i) {
        const facts::KnownValue& value = fact[words[i]];
        line += (i == 2 ? "" : " | ") + (value.is_known() ? facts::to_text(*value) : "-");
      }
    }
    std::vector<std::string> found;
    for (const auto& [key, line] : by_key) found.push_back(line);
    EXPECT_EQ(found, lines);
  }

  void ask(const std::vector<std::string>& words) {
    operations::Asked asked;
    asked.question = operations::find_question(words.at(1));
    ASSERT_NE(asked.question, nullptr) << words.at(1);
    for (std::size_t i = 2; i < words.size(); ++i) {
      const std::size_t mark = words[i].find('=');
      asked.arguments.values.emplace_back(words[i].substr(0, mark), words[i].substr(mark + 1));
    }
    asked.moment = moment_;
    answer_ = operations::ask(*dossier_, asked);
  }

  void expect(const std::string& line) {
    SCOPED_TRACE(line);
    const auto words = words_of(line);
    if (words.empty()) return;
    if (words[0] == "problem") {
      ASSERT_FALSE(answer_.has_value());
      EXPECT_EQ(answer_.error().name, words.at(1));
      return;
    }
    ASSERT_TRUE(answer_.has_value()) << base::to_string(answer_.error());
    if (words[0] == "finding") {
      EXPECT_TRUE(has_finding(words.at(1)));
    } else if (words[0] == "nofinding") {
      EXPECT_FALSE(has_finding(words.at(1)));
    } else if (words[0] == "nofigure") {
      EXPECT_FALSE(find_figure(words.at(1)) || find_cell(words.at(1)));
    } else if (words[0] == "course") {
      EXPECT_EQ(answer_->verdict.value_or(document::Verdict{}).name, words.at(1));
    } else if (words[0] == "sentence") {
      EXPECT_EQ(sentence(), std::string(base::trimmed(line.substr(line.find("sentence") + 8))));
    } else {
      expect_figure(words);
    }
  }

  bool has_finding(const std::string& name) const {
    for (const auto& block : answer_->blocks) {
      const auto* notes = std::get_if<document::Notes>(&block);
      if (!notes) continue;
      for (const auto& note : notes->notes) {
        if (note.name == name) return true;
      }
    }
    return false;
  }

  std::string sentence() const {
    for (const auto& block : answer_->blocks) {
      const auto* paragraph = std::get_if<document::Paragraph>(&block);
      if (!paragraph || !paragraph->is_lead) continue;
      // A case file shows plain blanks where the page has no-break ones.
      std::string text = paragraph->text;
      for (std::size_t at; (at = text.find("\xC2\xA0")) != std::string::npos;) {
        text.replace(at, 2, " ");
      }
      return text;
    }
    return "";
  }

  void expect_figure(const std::vector<std::string>& words) {
    if (const auto figure = find_figure(words[0])) return compare(*figure, words);
    if (const auto cell = find_cell(words[0])) return compare(*cell, words);
    FAIL() << "no figure " << words[0];
  }

  std::optional<document::Figure> find_figure(const std::string& id) const {
    for (const auto& block : answer_->blocks) {
      const auto* figures = std::get_if<document::Figures>(&block);
      if (!figures) continue;
      for (const auto& figure : figures->figures) {
        if (figure.id == id) return figure;
      }
    }
    return std::nullopt;
  }

  // A cell of a table that has an id of its own.
  std::optional<document::Figure> find_cell(const std::string& id) const {
    for (const auto& block : answer_->blocks) {
      const auto* table = std::get_if<document::Table>(&block);
      if (!table) continue;
      for (const auto& row : table->rows) {
        for (const auto& cell : row) {
          if (cell.figure == id)
            return document::Figure{.id = id, .value = cell.value, .unit = cell.unit};
        }
      }
    }
    return std::nullopt;
  }

  static void compare(const document::Figure& figure, const std::vector<std::string>& words) {
    if (words.at(1) == "unknown") {
      EXPECT_FALSE(figure.value);
      EXPECT_EQ(figure.reason, words.at(2));
      return;
    }
    if (words.at(1) == "standing") {
      EXPECT_EQ(figure.standing, words.at(2));
      return;
    }
    ASSERT_TRUE(figure.value) << figure.reason;
    if (figure.unit == document::Unit::text || figure.unit == document::Unit::day) {
      EXPECT_EQ(*figure.value, words[1]);
      return;
    }
    const std::size_t point = words[1].find('.');
    const int decimals =
        point == std::string::npos ? 0 : static_cast<int>(words[1].size() - point - 1);
    EXPECT_EQ(values::to_decimal(std::stod(*figure.value), decimals), words[1]);
  }

  FakeWorld fake_;
  std::unique_ptr<operations::OpenDossier> dossier_;
  operations::MomentText moment_;
  std::set<std::string> found_;  // by the last import
  base::Result<document::Document> answer_ = base::problem("nothing asked");
};

class CaseFile : public ::testing::TestWithParam<std::string> {};

TEST_P(CaseFile, HoldsAsWritten) {
  CaseRun run;
  for (const Section& section : sections_of(GetParam())) {
    SCOPED_TRACE(section.head);
    run.section(section);
    if (::testing::Test::HasFatalFailure()) return;
  }
}

std::vector<std::string> case_files() {
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(VLECHT_SOURCE) + "/tests/cases")) {
    if (entry.path().extension() == ".case") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string name_of(const ::testing::TestParamInfo<std::string>& info) {
  const std::filesystem::path path(info.param);
  return path.parent_path().filename().string() + "_" + path.stem().string();
}

INSTANTIATE_TEST_SUITE_P(Cases, CaseFile, ::testing::ValuesIn(case_files()), name_of);

}  // namespace
}  // namespace vlecht::tests
