// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "values/day.h"
#include "words/message.h"

namespace vlecht::document {

/// How a value is meant, and with that how it is written: in words for people, exactly for
/// machines.
enum class Unit {
  none,
  count,
  euro,
  euro_per_inhabitant,
  pound,  ///< sterling, never added to euro
  percent,
  fraction,
  inhabitants,
  minutes,
  hours,
  days,
  months,
  text,
  day
};

/// Stable name: "euro_per_inhabitant".
std::string_view name_of(Unit unit);
/// In words: "euro per inwoner"; "" for none.
std::string name_in(words::Language language, Unit unit);
/// Whether its values are numbers, to be aligned and calculated with.
bool is_numeric(Unit unit);

/// "-12.50", "190": a cell counts as a number in a file only when it looks like one, so that a
/// formula never passes for a number, whatever a fact says.
bool is_decimal(std::string_view text);

/// Rows that a figure adds up without each of them being named beside it: there may be millions.
struct SummedRows {
  std::int64_t count = 0;      ///< 0: there are none
  std::string selection = {};  ///< which, in words that the question understands
};

/// A quotation of a figure: as exact text for machines, in words for people, and open to its facts.
struct Figure {
  std::string id = {};                    ///< stable: "own.together"
  std::string label = {};                 ///< in the document's language
  std::optional<std::string> value = {};  ///< exact decimal text, "387.150016"; none when unknown
  std::string shown = {};                 ///< "€ 387,15", or the reason in words when unknown
  std::string reason = {};  ///< stable name of the reason when unknown: "not_delivered"
  Unit unit = Unit::none;
  std::string standing = {};  ///< stable name: "reported"
  std::string standing_shown = {};
  std::vector<std::uint64_t> sources = {};  ///< numbers of the facts behind it, ascending
  SummedRows rows = {};                     ///< that it adds up beside those
  std::string address = {};  ///< where a reader sees its rows; "" when there are none
};

/// How something stands, as a shape of its own before the words that say it.
enum class Sign {
  none,
  reached,  ///< it is there
  good,     ///< it goes as it should
  bad,      ///< it does not
  unknown,  ///< nobody can say
  ended,    ///< it is no longer wanted
  missing,  ///< it ought to be there
  remark,   ///< worth knowing
};

/// Stable name: "good"; "" for none.
std::string_view name_of(Sign sign);
/// One character for forms without drawings: "▲"; "" for none.
std::string_view character_of(Sign sign);

/// A cell of a table: text, or a number with its exact value.
struct Cell {
  std::string shown = {};
  std::optional<std::string> value = {};  ///< exact, for numbers
  Unit unit = Unit::text;
  std::string address = {};                 ///< link target; may be empty
  bool is_emphasised = false;               ///< the own municipality's row
  std::string figure = {};                  ///< id of the figure that it shows; may be empty
  std::vector<std::uint64_t> sources = {};  ///< facts behind it
  SummedRows rows = {};                     ///< that it adds up beside those
  Sign sign = Sign::none;                   ///< before the text
};

struct Column {
  std::string id = {};  ///< stable: "per_inhabitant"
  std::string label = {};
  Unit unit = Unit::text;
};

struct Table {
  std::string id = {};
  std::string caption = {};
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};
  std::string emphasis = {};  ///< why a row is emphasised, in a word; "": it is an own one
  bool is_folded = false;     ///< long, for reference: on a page it opens when asked for
};

struct Heading {
  int level = 2;
  std::string text = {};
  std::string id = {};  ///< stable, to lead to: "partners"; "": nothing leads here
};
struct Paragraph {
  std::string text = {};
  bool is_lead = false;  ///< the one sentence that answers the question
};
/// Figures side by side; the first is the most important.
struct Figures {
  std::string caption = {};
  std::vector<Figure> figures = {};
  bool is_compact = false;  ///< as a plain list, for reference; otherwise large
  bool is_folded = false;   ///< on a page it opens when asked for
};
/// Named facts about the answer itself: its passport.
struct Passport {
  std::string caption = {};
  std::vector<std::pair<Column, Cell>> entries = {};
};

/// A dot per member of a group along one axis, with quartile box and marks for the own positions.
struct DistributionChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  struct Dot {
    std::string label = {};
    std::string shown = {};
    double value = 0;
    bool is_own = false;
  };
  std::vector<Dot> dots = {};
  struct Mark {
    std::string label = {};
    std::string shown = {};
    double value = 0;
    bool is_own = false;
  };
  std::vector<Mark> marks = {};  ///< such as own.together, weighted mean, median
  double q1 = 0, median = 0, q3 = 0;
  std::string table_id = {};  ///< the table with the same numbers
};

/// What changes step by step from one figure to another: each bar begins where the one before it
/// ends, and a total stands on zero.
struct WaterfallChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  enum class Sort {
    total,      ///< stands on zero
    change,     ///< is added to what came before
    remainder,  ///< is added too, but nothing accounts for it
  };
  struct Step {
    std::string label = {};
    std::string shown = {};                 ///< with its sign, or why it is not known
    std::optional<double> value = {};       ///< none: drawn as unknown
    std::optional<std::string> exact = {};  ///< the same, exactly
    Sort sort = Sort::change;
  };
  std::vector<Step> steps = {};
  Unit unit = Unit::euro;
  std::string table_id = {};  ///< the table with the same numbers
};

/// A number as a chart draws it. Without `value` it is not known: it is drawn and written as
/// unknown, never as nothing and never as zero.
struct Plotted {
  std::string shown = {};                 ///< "€ 312.402", or why it is not known
  std::optional<double> value = {};       ///< none: not known
  std::optional<std::string> exact = {};  ///< the same, exactly
};

/// Which of its bars or parts a chart gives one colour.
struct ChartSeries {
  std::string label = {};
  bool is_remainder = false;  ///< what no series accounts for: drawn without a colour of its own
};

/// What several wholes are made of: a bar per whole, such as a book year, and in it a part per
/// series. Parts above zero are stacked upwards and those below it downwards, each time in the
/// order of the series; those that are not known lie dashed on top.
struct StackedBarChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  std::vector<ChartSeries> series =
      {};  ///< 12 at most beside the remainder; the first nearest to zero
  struct Bar {
    std::string label = {};           ///< "2018"
    Plotted total = {};               ///< its words stand above the bar
    std::vector<Plotted> parts = {};  ///< one per series; empty: nothing of it is known
  };
  std::vector<Bar> bars = {};
  Unit unit = Unit::euro;
  std::string table_id = {};  ///< the table with the same numbers
};

/// The same amount of several things beside each other: a group per whole, such as a book year, and
/// in it a bar per series, such as a municipality. Every bar stands on zero, so that lengths can be
/// compared; what is not known is a hatched box.
struct GroupedBarChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  std::vector<ChartSeries> series = {};  ///< 12 at most beside the remainder
  struct Group {
    std::string label = {};            ///< "2018"
    std::vector<Plotted> values = {};  ///< one per series
  };
  std::vector<Group> groups = {};
  Unit unit = Unit::euro;
  std::string table_id = {};  ///< the table with the same numbers
};

/// What was reached beside what was planned: a row per item, all on one axis, after Stephen Few's
/// bullet graph. A bar is what it became, a mark the plan that holds, a hollow mark the first
/// plan and a diamond what is expected.
struct BulletChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  struct Names {  ///< of the signs, for the key; "" when no row has it
    std::string actual = {};
    std::string budget = {};
    std::string first_budget = {};
    std::string forecast = {};
  };
  Names names = {};
  struct Row {
    std::string label = {};
    std::string shown = {};  ///< "€ 312.402 van € 300.000 (€ 12.402 N)"
    Plotted actual = {};
    std::optional<Plotted> budget = {};        ///< none: not asked for; without value: not known
    std::optional<Plotted> first_budget = {};  ///< likewise
    std::optional<Plotted> forecast = {};      ///< likewise
    bool is_total = false;                     ///< its text stands out
  };
  std::vector<Row> rows = {};
  Unit unit = Unit::euro;
  std::string table_id = {};  ///< the table with the same numbers
};

/// What was planned, moved, met and dropped when: a row per item, all on one axis of days.
struct TimelineChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  values::Day today = {};
  std::string today_shown = {};  ///< "15 januari 2020"; stands at the line of that day
  enum class Sort {
    first,    ///< the first plan
    moved,    ///< a later plan that does not hold any more
    planned,  ///< the plan that holds
    met,
    late,  ///< it should have been met: a strip runs on to today
    dropped,
  };
  struct Names {  ///< of the signs, for the key; "" when no row has it
    std::string first = {};
    std::string moved = {};
    std::string planned = {};
    std::string met = {};
    std::string late = {};
    std::string dropped = {};
    std::string forecast = {};
  };
  Names names = {};
  struct Mark {
    Sort sort = Sort::planned;
    values::Day day = {};
    std::string shown = {};    ///< "Contract getekend: eerst gepland op 31-03-2020"
    std::string address = {};  ///< of the facts behind it; may be empty
  };
  struct Range {  ///< in which it is expected
    values::Day low = {};
    values::Day median = {};
    values::Day high = {};
    std::string shown = {};
    std::string address = {};
  };
  struct Row {
    std::string group = {};  ///< of which it is a part; rows of a group adjoin
    std::string label = {};
    std::string shown = {};  ///< "213 dagen later dan eerst gepland"
    Sign sign = Sign::none;
    std::vector<Mark> marks = {};        ///< none: not planned
    std::optional<Range> forecast = {};  ///< none: not forecast
  };
  std::vector<Row> rows = {};
  std::string table_id = {};  ///< the table with the same days
};

/// Stable name: "planned".
std::string_view name_of(TimelineChart::Sort sort);

/// Months around their centre and between the limits of a stable process, and which of them a rule
/// singles out.
struct ControlChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  struct Names {  ///< of the signs, for the key; "" when no month has it
    std::string month = {};
    std::string worse = {};
    std::string better = {};
    std::string change = {};
    std::string missing = {};
    std::string centre = {};
    std::string limits = {};
    std::string norm = {};
    std::string baseline = {};
  };
  Names names = {};
  enum class Mark {
    common,  ///< one among the others
    worse,   ///< a rule fires on the worse side
    better,
    change,  ///< a rule fires, and neither side is better
  };
  struct Limits {
    double lower = 0;
    double centre = 0;
    double upper = 0;
  };
  struct Point {
    values::Day day = {};
    Plotted value = {};  ///< without value: drawn as missing
    Mark mark = Mark::common;
    std::string shown =
        {};  ///< "maart 2019: 96,4%, buiten de grenzen"; appears when pointing at it
    std::optional<Limits> limits = {};
    bool is_baseline = false;  ///< its limits come from it and others
    bool begins_anew = false;  ///< its limits are others than those before it, by a decision
  };
  std::vector<Point> points = {};                              ///< ascending by day; at least one
  Plotted last_lower = {}, last_centre = {}, last_upper = {};  ///< beside the drawing; or not known
  std::optional<Plotted> norm = {};                            ///< none: there is none
  Unit unit = Unit::none;
  std::string table_id = {};  ///< the table with the same numbers
};

/// Stable name: "worse".
std::string_view name_of(ControlChart::Mark mark);

/// What was measured through time, what is expected until a day, with how far that may be off, and
/// what must have been reached by then.
struct TrendChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};
  struct Names {  ///< of the signs, for the key
    std::string measured = {};
    std::string expected = {};
    std::string interval = {};
    std::string target = {};
  };
  Names names = {};
  struct Measured {
    values::Day day;
    Plotted value = {};  ///< known
  };
  std::vector<Measured> measured = {};  ///< ascending; at least one
  struct Ahead {
    values::Day day;
    Plotted low = {}, median = {}, high = {};  ///< known
  };
  std::vector<Ahead> ahead = {};  ///< ascending, after the last measurement; may be empty
  struct Target {
    values::Day day;
    Plotted value = {};  ///< known
  };
  std::vector<Target> targets = {};  ///< ascending by day; may be empty
  Unit unit = Unit::none;
  std::string table_id = {};  ///< the table with the same numbers
};

/// Twenty days, each as likely as the others: of so many in twenty it is so (quantile dot plot; Kay
/// et al. 2016). The days on or before the planned one have another shape than those after it.
struct QuantileDotChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};         ///< one sentence that says what it shows, for those who cannot see it
  struct Names {  ///< of the dots, for the key
    std::string in_time = {};
    std::string late = {};
    std::string beyond = {};  ///< "" when there are none
  };
  Names names = {};
  struct Dot {
    values::Day day;
    std::string shown = {};  ///< "punt 7 van 20: 3 april 2020"
    bool is_in_time = false;
  };
  std::vector<Dot> dots = {};  ///< ascending by day; at least one
  std::int64_t beyond = 0;     ///< so many more, too far away to name a day
  struct Planned {
    values::Day day;
    std::string shown = {};    ///< "plan: 1 maart 2020"
    std::string address = {};  ///< of the facts behind it; may be empty
  };
  std::optional<Planned> planned = {};
  std::string table_id = {};  ///< the table with the same numbers
};

/// Shares of groups of different sizes, between the limits within which chance alone puts them:
/// wide for a small group, narrow for a large one (Spiegelhalter 2005). No ranking.
struct FunnelChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  std::string axis_label = {};  ///< of the shares
  std::string size_label = {};  ///< of the sizes
  struct Names {                ///< of the signs, for the key
    std::string group = {};
    std::string outside = {};
    std::string together = {};
    std::string inner = {};
    std::string outer = {};
  };
  Names names = {};
  Plotted together = {};  ///< share of all groups; known
  struct Limit {
    double size = 0;
    double outer_low = 0, inner_low = 0, inner_high = 0, outer_high = 0;
  };
  std::vector<Limit> limits = {};  ///< ascending by size; at least two, the last at the largest
  struct Group {
    std::string label = {};
    std::int64_t size = 0;
    Plotted share = {};       ///< known
    bool is_outside = false;  ///< of the inner limits
  };
  std::vector<Group> groups = {};
  Unit unit = Unit::percent;
  std::string table_id = {};  ///< the table with the same numbers
};

/// What each day of some months was like: a row per month, a square per day.
struct DayCalendar {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  /// From good to worst; each has a shape of its own.
  enum class Sort {
    good,     ///< all day, as far as is known
    brief,    ///< something was wrong for a short while
    bad,      ///< something was wrong for long
    unknown,  ///< most of the day nobody knows
  };
  struct Names {  ///< of the shapes, for the key; "" when no day has it
    std::string good = {};
    std::string brief = {};
    std::string bad = {};
    std::string unknown = {};
  };
  Names names = {};
  struct Day {
    values::Day day = {};
    Sort sort = Sort::unknown;
    std::string shown = {};    ///< "3 maart 2026: 12 minuten neer"
    std::string address = {};  ///< where more of that day stands; may be empty
  };
  std::vector<Day> days = {};  ///< ascending; days between that are left out are drawn as nothing
  std::string table_id = {};   ///< the table with the same days
};

/// Stable name: "brief".
std::string_view name_of(DayCalendar::Sort sort);

/// What things were through time: a row per thing on one axis of days, and in it a strip for each
/// time in which it was the same.
struct StateChart {
  std::string id = {};
  std::string title = {};
  std::string description =
      {};  ///< one sentence that says what it shows, for those who cannot see it
  enum class Sort {
    good,
    bad,
    unknown,  ///< nobody knows
  };
  struct Names {  ///< of the strips, for the key; "" when no row has it
    std::string good = {};
    std::string bad = {};
    std::string unknown = {};
  };
  Names names = {};
  values::Day first = {};  ///< of the axis
  values::Day last = {};   ///< likewise; not before `first`
  struct Strip {
    double from = 0;  ///< days since the beginning of `first`
    double until = 0;
    Sort sort = Sort::unknown;
    std::string begins = {};  ///< exact moments, for machines
    std::string ends = {};
    std::string shown = {};    ///< "10-03-2026 10:00, 1 u 30 min neer"; may be empty
    std::string address = {};  ///< of the facts behind it; may be empty
  };
  struct Row {
    std::string label = {};
    std::string address = {};        ///< where more of it stands; may be empty
    std::string shown = {};          ///< "2 storingen, 1 u 30 min"
    std::vector<Strip> strips = {};  ///< ascending, without overlap; from `first` through `last`
  };
  std::vector<Row> rows = {};
  std::string table_id = {};  ///< the table with the same numbers
};

/// Stable name: "bad".
std::string_view name_of(StateChart::Sort sort);

enum class Tone { note, warning, error };
struct Note {
  Tone tone = Tone::note;
  std::string name = {};  ///< stable name of the finding
  std::string text = {};
  std::string place = {};  ///< "cijfers.csv, rij 12, kolom H (bedrag)"; may be empty
  std::vector<std::uint64_t> sources = {};
};
struct Notes {
  std::string caption = {};
  std::vector<Note> notes = {};
};
/// Text to take over elsewhere, such as in a letter.
struct Passage {
  std::string caption = {};
  std::vector<std::string> paragraphs = {};
};

struct Link {
  std::string text = {};
  std::string address = {};
};

/// Where the headings with an id are, for a page that is long, and what else it leads to. In other
/// forms it is left out.
struct Contents {
  std::string caption = {};
  std::vector<Link> more = {};
};

using Block = std::variant<Heading, Contents, Paragraph, Figures, Passport, DistributionChart,
                           WaterfallChart, StackedBarChart, GroupedBarChart, BulletChart,
                           TimelineChart, TrendChart, QuantileDotChart, FunnelChart, ControlChart,
                           DayCalendar, StateChart, Table, Notes, Passage, Link>;

/// A parameter of the question that the reader can change; `options` empty: free text.
struct Choice {
  struct Option {
    std::string value = {};
    std::string label = {};
  };
  std::string name = {};  ///< as in the address: "jaar"
  std::string label = {};
  std::string value = {};
  std::vector<Option> options = {};
  std::string hint = {};   ///< how to fill it in, where that needs saying
  std::string group = {};  ///< what it belongs to, in words; "": none. Choices of a group adjoin
  bool is_folded = false;  ///< its group opens when asked for, or when something in it is filled in
};

/// Something that happens on a day, for a calendar.
struct DatedItem {
  std::string id = {};  ///< stable, within the dossier: "milestone.M1"
  values::Day day = {};
  std::string summary = {};
  std::string description = {};  ///< may be empty
  std::string category = {};
  bool is_cancelled = false;
};

/// How things stand with what a question is about: one of four words, with its shape, and the rule
/// that gave it.
struct Verdict {
  std::string name =
      {};  ///< stable: "on_course", "not_on_course", "cannot_be_told", "not_measured"
  std::string shown = {};
  Sign sign = Sign::unknown;
  std::string rule = {};  ///< one sentence
};

/// How it stands with one of those that the question is about, such as a municipality.
struct Part {
  std::string label = {};
  std::string shown = {};
  Sign sign = Sign::none;
};

/// What is asked of somebody.
struct Request {
  std::string of = {};  ///< "de raad van Heemstede"
  std::string what = {};
  std::string by = {};  ///< a day in words; "": it is not known when
};

/// A kind of fact that is not there, without which a question has no answer.
struct Lacking {
  std::string question = {};  ///< its stem
  std::string kind = {};      ///< stable name: "ledger_entry"
  std::string shown = {};
  bool is_one_of_several = false;  ///< any one of those of its question is enough
};

/// One answer, ready to be written in any form.
struct Document {
  words::Language language = words::Language::nl;
  std::string id = {};  ///< the question's stem
  std::string title = {};
  std::string valid_on = {};  ///< ISO day
  std::string known_at = {};  ///< ISO instant
  std::uint64_t journal_size = 0;
  std::string journal_root = {};  ///< hex
  std::string origin = {};        ///< names the journal for ever, wherever it is kept
  std::string moment_shown = {};  ///< "geldig op 20 november 2019, bekend op …"
  bool has_illustrative = false;  ///< some of the facts are invented; marked on every page
  std::vector<std::pair<std::string, std::string>> parameters = {};  ///< as they were understood
  std::vector<Choice> choices = {};     ///< for the page's form; other writers leave them out
  std::optional<Verdict> verdict = {};  ///< none: the question passes no judgement
  std::vector<Part> parts = {};         ///< for a card: never all together only
  std::vector<Request> requests = {};   ///< for a card
  std::vector<Lacking> lacking = {};    ///< for the cards of other questions
  std::vector<Block> blocks = {};
  std::vector<DatedItem> dates = {};  ///< for a calendar; in other forms they are left out
};

}  // namespace vlecht::document
