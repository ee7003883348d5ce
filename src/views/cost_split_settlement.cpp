// SPDX-License-Identifier: EUPL-1.2
//
// What partners still owe one another, whether the key is fair, and what another key would do.
#include <algorithm>

#include "facts/cost_choices.h"
#include "views/cost_split_writer.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::cost_split::PartnerShare;
using analysis::key_fairness::Fairness;
using analysis::key_fairness::GroupTest;
using analysis::settlement::Position;
using document::Cell;
using document::Figure;
using document::Unit;
using values::Money;

Money size_of(Money amount) { return amount < Money() ? Money() - amount : amount; }

const std::string& code_at(const Answer& answer, std::size_t index) {
  return answer.partners[index].partner.code;
}
const std::string& name_at(const Answer& answer, std::size_t index) {
  return answer.partners[index].partner.name;
}

// ---- Settlement ----

std::string position_word(const Position& position) {
  if (!position.balance.value) return "unknown";
  if (*position.balance.value > Money()) return "pays";
  return *position.balance.value < Money() ? "gets" : "even";
}

std::string settlement_sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  std::vector<std::string> told;
  for (std::size_t i = 0; i < answer.settlement.positions.size(); ++i) {
    const Position& position = answer.settlement.positions[i];
    const auto& balance = position.balance.value;
    told.push_back(
        writer.text("position", {{"name", name_at(answer, i)},
                                 {"what", position_word(position)},
                                 {"euro", balance ? writer.whole_euro(size_of(*balance)) : ""}}));
  }
  return writer.text("settlement_told", {{"positions", enumerated(writer.language(), told)}});
}

// Why the balances do not come to zero together, where they do not.
void add_gap(Page& page) {
  const Writer& writer = page.writer();
  const auto& settlement = page.answer().settlement;
  if (!settlement.sum.value || *settlement.sum.value == Money()) return;
  const auto amount = [&](const MoneyFigure& figure) {
    return figure.value ? writer.money(*figure.value) : writer.reason(figure.value.reason());
  };
  page.paragraph("settlement_gap", {{"sum", writer.money(*settlement.sum.value)},
                                    {"elsewhere", amount(settlement.borne_by_others)},
                                    {"rest", writer.money(settlement.undistributed)},
                                    {"advances", amount(settlement.advances_elsewhere)}});
}

document::Table settlement_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "settlement",
                        .caption = writer.text("table_settlement", {{"year", writer.year()}})};
  table.columns.push_back(writer.column("partner", Unit::text));
  for (const char* id : {"share", "borne", "advance_paid", "advance_received", "balance_due"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  table.columns.push_back(writer.column("outcome", Unit::text));
  for (std::size_t i = 0; i < answer.settlement.positions.size(); ++i) {
    const Position& position = answer.settlement.positions[i];
    const std::string code = id_part(code_at(answer, i));
    const auto quote = [&](const char* column, const std::string& id, const MoneyFigure& figure) {
      return page.quote(labelled(name_at(answer, i), writer.heading_of(column)),
                        writer.figure(id, figure));
    };
    table.rows.push_back(
        {text_cell(name_at(answer, i)), quote("share", "share." + code, position.account.share),
         quote("borne", "borne." + code, position.account.borne),
         quote("advance_paid", "advance." + code, position.account.paid),
         quote("advance_received", "advance." + code + ".received", position.account.received),
         quote("balance_due", "settlement." + code, position.balance),
         text_cell(writer.text("outcome", {{"what", position_word(position)}}))});
  }
  return table;
}

// ---- Fairness ----

std::string group_name(const Answer& answer, const Writer& writer, const GroupTest& test) {
  std::vector<std::string> names;
  for (const std::size_t member : test.members) names.push_back(name_at(answer, member));
  return enumerated(writer.language(), names);
}

void tell_fairness(Page& page, const Fairness& fairness) {
  const Writer& writer = page.writer();
  if (fairness.groups.empty()) return page.paragraph("fairness_untested");
  if (fairness.is_met()) {
    page.paragraph("fairness_met", {{"is_whole", fairness.unknown.empty() ? "yes" : "no"}});
    return;
  }
  std::vector<std::string> told;
  for (const std::size_t index : fairness.objections) {
    const GroupTest& test = fairness.groups[index];
    told.push_back(writer.text("objection", {{"group", group_name(page.answer(), writer, test)},
                                             {"excess", writer.whole_euro(*test.excess.value)},
                                             {"paid", writer.whole_euro(*test.paid.value)},
                                             {"alone", writer.whole_euro(*test.alone.value)}}));
  }
  page.paragraph("fairness_not_met", {{"objections", enumerated(writer.language(), told)}});
  if (!fairness.is_possible) return;
  page.paragraph(*fairness.is_possible ? "fairness_possible" : "fairness_impossible");
}

document::Table group_table(Page& page, const Fairness& fairness) {
  const Writer& writer = page.writer();
  document::Table table{.id = "groups", .caption = writer.text("table_groups")};
  table.columns.push_back(writer.column("group", Unit::text));
  for (const char* id : {"paid", "alone", "advantage"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  table.columns.push_back(writer.column("judgement", Unit::text));
  for (const GroupTest& test : fairness.groups) {
    std::string codes;
    for (const std::size_t member : test.members) {
      codes += (codes.empty() ? "" : "-") + id_part(code_at(page.answer(), member));
    }
    const std::string name = group_name(page.answer(), writer, test);
    const bool is_dearer = test.excess.value && *test.excess.value > Money();
    table.rows.push_back(
        {text_cell(name), page.cell(writer.figure("paid." + codes, test.paid)),
         page.quote(labelled(name, writer.heading_of("alone")),
                    writer.figure("alone." + codes, test.alone)),
         page.cell(
             writer.figure("advantage." + codes, analysis::difference_of(test.alone, test.paid))),
         text_cell(writer.text("judgement", {{"is_dearer", is_dearer           ? "yes"
                                                           : test.excess.value ? "no"
                                                                               : "unknown"}}))});
  }
  return table;
}

document::Table fair_share_table(Page& page, const Fairness& fairness) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "fair_shares", .caption = writer.text("table_fair_shares")};
  table.columns.push_back(writer.column("partner", Unit::text));
  for (const char* id : {"by_key", "shapley", "separable", "nucleolus"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    const std::string code = id_part(code_at(answer, i));
    const auto method = [&](const char* name, const std::vector<MoneyFigure>& shares) {
      const MoneyFigure share = i < shares.size() ? shares[i] : MoneyFigure{};
      return page.quote(labelled(name_at(answer, i), writer.heading_of(name)),
                        writer.figure(std::string(name) + "." + code, share));
    };
    table.rows.push_back({text_cell(name_at(answer, i)),
                          page.cell(writer.figure("partner." + code, answer.partners[i].actual)),
                          method("shapley", fairness.shares.shapley),
                          method("separable", fairness.shares.separable),
                          method("nucleolus", fairness.shares.nucleolus)});
  }
  return table;
}

// ---- Another key or price ----

std::string asked_text(const Writer& writer) {
  const auto& asked = writer.answer().asked;
  std::vector<std::string> told;
  const bool has_pool = asked.key.pool.has_value();
  const std::string pool = asked.key.pool.value_or("");
  if (asked.key.key) {
    told.push_back(writer.text("asked_key", {{"key", key_name(writer, *asked.key.key)},
                                             {"has_pool", has_pool ? "yes" : "no"},
                                             {"pool", pool}}));
  }
  if (asked.key.reference_year) {
    told.push_back(
        writer.text("asked_reference", {{"year", std::to_string(*asked.key.reference_year)},
                                        {"has_pool", has_pool && !asked.key.key ? "yes" : "no"},
                                        {"pool", pool}}));
  }
  if (asked.price) {
    const bool is_less = *asked.price < values::Ratio(0, 1);
    const values::Ratio size(is_less ? -asked.price->numerator() : asked.price->numerator(),
                             asked.price->denominator());
    told.push_back(
        writer.text("asked_price", {{"percent", writer.percent(size, 1)},
                                    {"direction", is_less ? "less" : "more"},
                                    {"has_component", asked.price_component.empty() ? "no" : "yes"},
                                    {"component", writer.component(asked.price_component)}}));
  }
  return enumerated(writer.language(), told);
}

std::string change_sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  std::vector<std::string> told;
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    const auto& change = answer.effect->change.partners[i];
    const auto& euro = change.euro.value;
    const auto& each = change.per_inhabitant.value;
    const std::string what = !euro              ? "unknown"
                             : *euro > Money()  ? "more"
                             : *euro == Money() ? "same"
                                                : "less";
    std::string per_inhabitant;
    if (each) {
      const values::Ratio size(each->numerator() < 0 ? -each->numerator() : each->numerator(),
                               each->denominator());
      per_inhabitant = shown(writer.language(), Unit::euro, exact(size));
    }
    told.push_back(writer.text("change", {{"name", name_at(answer, i)},
                                          {"what", what},
                                          {"euro", euro ? writer.whole_euro(size_of(*euro)) : ""},
                                          {"has_each", each ? "yes" : "no"},
                                          {"each", per_inhabitant}}));
  }
  return enumerated(writer.language(), told);
}

document::Table effect_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto& effect = *answer.effect;
  document::Table table{.id = "effect", .caption = writer.text("table_effect")};
  table.emphasis = writer.text("whole");
  table.columns = {writer.column("partner", Unit::text), writer.column("now", Unit::euro),
                   writer.column("then", Unit::euro), writer.column("change", Unit::euro),
                   writer.column("change_per_inhabitant", Unit::euro_per_inhabitant)};
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    const std::string code = id_part(code_at(answer, i));
    const auto label = [&](const char* column) {
      return labelled(name_at(answer, i), writer.heading_of(column));
    };
    const auto& change = effect.change.partners[i];
    table.rows.push_back(
        {text_cell(name_at(answer, i)),
         page.cell(writer.figure("partner." + code, effect.before.part(i))),
         page.cell(writer.figure("then." + code, effect.after.part(i))),
         page.quote(label("change"), writer.figure("effect." + code, change.euro)),
         page.quote(label("change_per_inhabitant"),
                    writer.figure("effect." + code + ".per_inhabitant", Unit::euro_per_inhabitant,
                                  change.per_inhabitant))});
  }
  const auto add = [&](std::string label, Cell before, Cell after, Cell difference) {
    table.rows.push_back({text_cell(std::move(label)), std::move(before), std::move(after),
                          std::move(difference), page.not_applicable()});
  };
  add(writer.text("undistributed"), page.cell(writer.plain("", effect.before.undistributed)),
      page.cell(writer.plain("", effect.after.undistributed)),
      page.cell(writer.plain("", effect.change.undistributed)));
  add(writer.text("net"), page.cell(writer.figure("net", effect.net_before)),
      page.cell(writer.figure("net.then", effect.net_after)),
      page.cell(writer.figure("net.change",
                              analysis::difference_of(effect.net_after, effect.net_before))));
  for (Cell& last : table.rows.back()) last.is_emphasised = true;
  return table;
}

}  // namespace

std::string key_name(const Writer& writer, const std::string& key) {
  const bool is_method = key == "inhabitants" || key == "workplaces" || key == "even";
  return is_method ? writer.text("method." + key) : key;
}

void add_settlement(Page& page) {
  if (page.answer().settlement.positions.empty()) return;
  page.section("settlement");
  page.add(document::Paragraph{settlement_sentence(page.writer())});
  page.paragraph("settlement_meaning");
  page.add(settlement_table(page));
  add_gap(page);
}

void add_fairness(Page& page) {
  if (!page.answer().fairness) return;
  page.section("fairness");
  tell_fairness(page, *page.answer().fairness);
  if (page.answer().fairness->groups.empty()) return;
  page.add(group_table(page, *page.answer().fairness));
  page.paragraph("fair_shares_meaning");
  page.add(fair_share_table(page, *page.answer().fairness));
}

void add_effect(Page& page) {
  const Answer& answer = page.answer();
  if (!answer.effect && !answer.other_term) return;
  page.section("effect");
  if (answer.effect) {
    page.paragraph("effect_told", {{"asked", capitalised(asked_text(page.writer()))},
                                   {"changes", change_sentence(page.writer())}});
    page.add(effect_table(page));
  }
  if (answer.other_term) tell_other_term(page);
}

}  // namespace vlecht::views::cost_split
