// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"

namespace vlecht::document {

/// A file from which facts came, or what people entered themselves.
struct ReportSource {
  std::string name = {};    ///< "cijfers.csv"
  std::string digest = {};  ///< SHA-256 of the file, hexadecimal; "" for what was entered
};

/// Which facts of a source are behind a figure.
struct FigureOrigin {
  std::size_t source = 0;                 ///< index in `Report::sources`
  std::vector<std::uint64_t> facts = {};  ///< their numbers, ascending
  std::int64_t rows = 0;                  ///< that are added up, beside those
};

/// One line of the appendix: a figure and where it comes from.
struct ReportFigure {
  Figure figure = {};
  std::vector<FigureOrigin> origins = {};
  bool has_all_origins = true;  ///< false: of the rows that it adds up only their number is known
};

/// One question in a report.
struct ReportPart {
  std::string question = {};  ///< its stem: "cost_split"
  std::string title = {};
  std::string short_title = {};
  std::string scope = {};  ///< for whom this answer is, in a sentence; "": nothing to be said
  std::optional<Document> answer = {};
  std::string missing = {};                ///< why there is no answer
  std::string method = {};                 ///< "docs/methods/cost_split.md"
  std::string method_address = {};         ///< on the site: "/uitleg/kosten"
  std::vector<ReportFigure> figures = {};  ///< every figure of the answer
};

struct ReportIntroduction {
  std::string author = {};
  std::string day = {};  ///< ISO
  std::string day_shown = {};
  std::vector<std::string> paragraphs = {};
  std::uint64_t fact = 0;
  bool is_illustrative = false;
};

/// Several answers for a council, at one moment. Nothing in it depends on when it was made.
struct Report {
  words::Language language = words::Language::nl;
  std::string title = {};
  std::string dossier = {};         ///< its name
  std::string audience = {};        ///< code of a municipality, or "together"
  std::string audience_shown = {};  ///< "de raad van Heemstede"
  std::string valid_on = {};        ///< ISO day
  std::string known_at = {};        ///< ISO instant
  std::uint64_t journal_size = 0;
  std::string journal_root = {};  ///< hex
  std::string origin = {};        ///< names the journal
  std::string moment_shown = {};  ///< "geldig op 20 november 2019, bekend op …"
  std::string program = {};       ///< "Vlecht 0.1.0"
  bool has_illustrative = false;
  std::optional<ReportIntroduction> introduction = {};
  /// Why one that exists is left out, for who composes the report; not written in it. Usually "".
  std::string introduction_withheld = {};
  std::vector<ReportPart> parts = {};
  std::vector<ReportSource> sources = {};  ///< of the figures in all parts
};

/// Every figure that an answer quotes, in its order, once each: those of its lists and those that
/// stand in cells of its tables only.
std::vector<Figure> figures_of(const Document& answer);

/// "100–133, 140": numbers, ascending, as ranges; of more than `ranges_max` the first, and "…".
std::string shown_ranges(const std::vector<std::uint64_t>& numbers, std::size_t ranges_max);

/// Short name of a source in the appendix: "B3".
std::string name_of_source(words::Language language, std::size_t source);

/// An answer as a section of a report: ids begin with the question's stem, headings are one level
/// lower, a figure leads to its line in the appendix, and what leads to pages of the site is gone.
Document as_section(const ReportPart& part);

/// Id of a figure's line in the appendix.
std::string id_of_line(const std::string& question, const std::string& figure);
/// Id of a figure in its section.
std::string id_in_section(const std::string& question, const std::string& id);

}  // namespace vlecht::document
