// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_split_writer.h"

#include <algorithm>

#include "facts/cost_choices.h"
#include "words/format.h"
#include "words/millions.h"

namespace vlecht::views::cost_split {

using document::Cell;
using document::Figure;
using document::Unit;
using values::Money;

namespace {

// From here on a sentence speaks of millions, and of thousands.
constexpr std::int64_t million_cents = 100'000'000;
constexpr std::int64_t ten_thousand_cents = 1'000'000;

}  // namespace

std::string labelled(const std::string& what, const std::string& which) {
  return what + ": " + which;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string id_of(std::string_view word) { return id_part_or_none(word); }

Writer::Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
    : answer_(answer), dossier_(dossier), context_(context) {
  for (const auto& share : answer.partners) {
    municipalities_.emplace(share.partner.code, share.partner.name);
  }
}

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "cost_split." + std::string(name), details);
}

document::Column Writer::column(std::string id, Unit unit) const {
  std::string label = heading_of(id);
  return {std::move(id), std::move(label), unit};
}

std::string Writer::heading_of(std::string_view column, const Details& details) const {
  return text("column." + std::string(column), details);
}

// ---- Names ----

std::string Writer::of_choices(const std::vector<facts::Choice>& choices,
                               std::string_view id) const {
  if (id.empty()) return text("not_allotted");
  for (const facts::Choice& choice : choices) {
    if (choice.id == id) return std::string(in(language(), choice.label));
  }
  return std::string(id);
}

std::string Writer::domain_word(std::string_view id) const {
  return of_choices(facts::domain_choices(), id);
}
std::string Writer::component_word(std::string_view id) const {
  return of_choices(facts::component_choices(), id);
}
std::string Writer::domain(std::string_view id) const {
  return capitalised(of_choices(facts::domain_choices(), id));
}
std::string Writer::component(std::string_view id) const {
  if (id == facts::components::all) return text("component_all");
  return capitalised(of_choices(facts::component_choices(), id));
}
std::string Writer::nature(std::string_view id) const {
  return id.empty() ? text("nature_none") : of_choices(facts::nature_choices(), id);
}
std::string Writer::side(std::string_view id) const {
  return of_choices(facts::side_choices(), id);
}

std::string Writer::component_of(std::string_view component_id, std::string_view domain_id) const {
  if (component_id.empty() && domain_id.empty()) return text("not_allotted_at_all");
  return text("component_of", {{"component", component(component_id)},
                               {"domain", of_choices(facts::domain_choices(), domain_id)}});
}

std::string Writer::municipality(const std::string& code) const {
  const auto known = municipalities_.find(code);
  if (known != municipalities_.end()) return known->second;
  const facts::Fact* fact = dossier_.find("municipality", code);
  return fact && !fact->text("name").empty() ? fact->text("name") : code;
}

// ---- Amounts ----

std::string Writer::money(Money amount) const { return words::money(language(), amount); }

std::string Writer::whole_euro(Money amount) const {
  return words::euro(language(), values::to_decimal(amount), 0);
}

std::string Writer::rounded(Money amount) const {
  const std::int64_t size = amount.cents() < 0 ? -amount.cents() : amount.cents();
  if (size >= million_cents) return words::millions(language(), amount, 2);
  const int decimals = size >= ten_thousand_cents ? -3 : 0;
  return words::euro(language(), values::to_decimal(amount), decimals);
}

std::string Writer::letter(const analysis::budget_stages::Variance& variance) const {
  if (!variance.direction) return "";
  return std::string(analysis::budget_stages::letter_of(*variance.direction));
}

std::string Writer::percent(const values::Ratio& fraction, int decimals) const {
  const values::Ratio percent_of(fraction.numerator(), fraction.denominator());
  const std::string exact_text = values::to_decimal(100 * percent_of.to_double(), 6);
  return words::percent(language(), exact_text, decimals);
}

std::string Writer::lines(std::int64_t count) const { return text("lines", {{"count", count}}); }

// ---- Figures ----

// What rests on nothing recorded has no standing either.
Figure Writer::figure(std::string id, const MoneyFigure& from) const {
  Figure out = views::figure(context_, std::move(id), "", Unit::euro, from);
  if (!out.sources.empty()) return out;
  out.standing.clear();
  out.standing_shown.clear();
  return out;
}

Figure Writer::figure(std::string id, const Amount& from, const Selection& selection) const {
  Figure out = figure(std::move(id), from.value);
  out.rows.count = from.lines + from.missing;
  if (out.rows.count == 0) {
    out.shown = text("no_lines");
    return out;
  }
  out.rows.selection = analysis::cost_split::to_text(selection);
  out.standing = facts::name_of(from.value.standing);
  out.standing_shown = standing_text(language(), from.value.standing);
  if (context_.address) out.address = context_.address(out.id);
  if (!out.value && from.known_part && from.missing > 0) {
    out.shown =
        text("partly_known", {{"known", money(*from.known_part)}, {"missing", from.missing}});
  }
  return out;
}

Figure Writer::plain(std::string id, Money amount) const {
  return {.id = std::move(id),
          .value = values::to_decimal(amount),
          .shown = money(amount),
          .unit = Unit::euro};
}

document::Plotted Writer::plotted(const values::Known<Money>& from) const {
  if (!from) return {.shown = reason(from.reason())};
  return {.shown = whole_euro(*from),
          .value = static_cast<double>(from->cents()) / 100,
          .exact = values::to_decimal(*from)};
}

document::Plotted Writer::plotted(const MoneyFigure& from) const { return plotted(from.value); }

// What was never booked is no part of a bar, and nothing is unknown about it.
document::Plotted Writer::plotted(const Amount& from) const {
  if (from.lines + from.missing > 0) return plotted(from.value);
  return {.shown = text("no_lines"), .value = 0};
}

// ---- The page ----

void Page::section(std::string id) {
  std::string heading = writer_.text("heading_" + id);
  add(document::Heading{2, std::move(heading), std::move(id)});
}

void Page::paragraph(std::string_view name, const Details& details) {
  add(document::Paragraph{writer_.text(name, details)});
}

Cell Page::not_applicable() const { return text_cell(writer_.text("not_applicable")); }

Cell Page::cell(Figure figure) const {
  Cell out = views::cell(figure);
  out.figure = std::move(figure.id);
  out.sources = std::move(figure.sources);
  out.rows = std::move(figure.rows);
  return out;
}

void Page::list(std::string label, Figure figure) {
  figure.label = std::move(label);
  const bool is_listed = std::any_of(listed_.begin(), listed_.end(),
                                     [&](const Figure& other) { return other.id == figure.id; });
  if (!is_listed) listed_.push_back(std::move(figure));
}

Cell Page::quote(std::string label, Figure figure) {
  Cell out = cell(figure);
  list(std::move(label), std::move(figure));
  return out;
}

}  // namespace vlecht::views::cost_split
