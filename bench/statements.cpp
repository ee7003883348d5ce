// SPDX-License-Identifier: EUPL-1.2
#include "statements.h"

#include <charconv>

#include "base/check.h"
#include "facts/kinds.h"

namespace vlecht::bench {
namespace {

using facts::Operation;
using values::Day;

constexpr std::uint32_t municipalities = 24;
constexpr std::uint32_t accounts = 400;
constexpr std::uint32_t lines_per_entry = 4;
constexpr std::int32_t first_day = 16'436;  // 2015-01-01
constexpr std::int32_t days = 4'383;        // up to and including 2026

enum class Draw : std::uint64_t { sort = 1, earlier_key, entry, line, stated, period };

// splitmix64 (Steele, Lea, Flood 2014): whole numbers only, so that every machine draws the same.
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
  return x ^ (x >> 31);
}

std::uint64_t drawn(std::uint64_t seed, Draw what, std::uint64_t number) {
  return mixed(mixed(seed ^ (static_cast<std::uint64_t>(what) << 56)) ^ number);
}

// Takes a number below `end` off a draw.
std::uint32_t take(std::uint64_t& draw, std::uint32_t end) {
  const auto taken = static_cast<std::uint32_t>(draw % end);
  draw /= end;
  return taken;
}

// Most amounts are small, some are large, one in four is negative.
std::optional<std::int64_t> cents_of(std::uint64_t draw) {
  if (take(draw, 200) == 0) return std::nullopt;
  const bool is_negative = take(draw, 4) == 0;
  const std::uint32_t magnitude = take(draw, 24);
  const auto amount = static_cast<std::int64_t>(1 + draw % (std::uint64_t{4} << magnitude));
  return is_negative ? -amount : amount;
}

Day until_of(std::uint64_t draw, Day from) {
  if (take(draw, 10) < 7) return values::open_end();
  return from.plus_days(static_cast<std::int32_t>(30 + take(draw, 870)));
}

void append_number(std::string& out, std::uint64_t number, std::size_t width) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof(digits), number).ptr;
  const auto length = static_cast<std::size_t>(end - digits);
  if (length < width) out.append(width - length, '0');
  out.append(digits, length);
}

void append_municipality(std::string& out, const Statement& statement) {
  out += "GM";
  append_number(out, statement.municipality, 4);
}

std::string entry_name(const Statement& statement) {
  std::string out = "B";
  append_number(out, statement.entry, 8);
  return out;
}

}  // namespace

Statements::Statements(const StatementSettings& settings) : settings_(settings) {
  CHECK(settings.per_transaction > 0);
}

bool Statements::next(Statement& out) {
  if (given_ == settings_.count) return false;
  const std::uint64_t place = given_++;
  std::uint64_t draw = drawn(settings_.seed, Draw::sort, place);
  out.transaction = static_cast<std::uint32_t>(place / settings_.per_transaction);
  out.number = settings_.first_number + place + out.transaction + 1;
  out.operation = Operation::assert_;
  const bool is_new = keys_ == 0 || take(draw, 100) < 92;
  out.key =
      is_new ? keys_++
             : static_cast<std::uint32_t>(drawn(settings_.seed, Draw::earlier_key, place) % keys_);
  describe(out);
  out.cents = cents_of(drawn(settings_.seed, Draw::stated, place));
  if (!is_new) state_again(out, place, draw);
  return true;
}

// Everything that follows from the key, so that no earlier statement needs to be kept.
void Statements::describe(Statement& out) const {
  out.entry = out.key / lines_per_entry;
  out.line = 1 + out.key % lines_per_entry;
  std::uint64_t shared = drawn(settings_.seed, Draw::entry, out.entry);
  out.municipality = 303 + 37 * take(shared, municipalities);
  out.from = Day::from_days_since_1970(first_day + static_cast<std::int32_t>(take(shared, days)));
  out.year = out.from.year();
  out.until = until_of(shared, out.from);
  std::uint64_t own = drawn(settings_.seed, Draw::line, out.key);
  out.account = 40'000 + 17 * take(own, accounts);
  out.cost_centre = 100 + take(own, 250);
}

// Of 16 later statements 10 are corrections, 3 are about other days and 3 are retractions.
void Statements::state_again(Statement& out, std::uint64_t place, std::uint64_t draw) const {
  const std::uint32_t sort = take(draw, 16);
  if (sort >= 13) out.operation = Operation::retract;
  if (sort < 10 && take(draw, 8) == 0) out.account = 40'000 + 17 * take(draw, accounts);
  if (sort < 10 || sort >= 15) return;
  std::uint64_t other = drawn(settings_.seed, Draw::period, place);
  out.from = out.from.plus_days(static_cast<std::int32_t>(take(other, 400)));
  out.until = until_of(other, out.from);
}

void write_key(const Statement& statement, std::string& out) {
  out.clear();
  append_municipality(out, statement);
  out += '/';
  append_number(out, static_cast<std::uint64_t>(statement.year), 4);
  out += "/B";
  append_number(out, statement.entry, 8);
  out += '/';
  append_number(out, statement.line, 1);
}

void write_group(const Statement& statement, std::string& out) {
  out.clear();
  append_number(out, static_cast<std::uint64_t>(statement.year), 4);
  out += '/';
  append_municipality(out, statement);
  out += '/';
  append_number(out, statement.account, 5);
}

facts::Draft draft(const Statement& statement) {
  static const facts::Kind& kind = facts::kind_named("ledger_entry");
  std::vector<facts::KnownValue> values(kind.fields.size(), values::Reason::not_supplied);
  std::string municipality;
  append_municipality(municipality, statement);
  values[kind.at("municipality")] = facts::Value(std::move(municipality));
  values[kind.at("year")] = facts::Value(std::int64_t{statement.year});
  values[kind.at("entry")] = facts::Value(entry_name(statement));
  values[kind.at("line")] = facts::Value(std::int64_t{statement.line});
  if (statement.operation == Operation::assert_) {
    values[kind.at("account")] = facts::Value(std::to_string(statement.account));
    values[kind.at("cost_centre")] = facts::Value(std::to_string(statement.cost_centre));
    values[kind.at("day")] = facts::Value(statement.from);
    values[kind.at("description")] = facts::Value(
        "Factuur " + std::to_string(statement.entry) + ", regel " + std::to_string(statement.line) +
        ", leverancier " + std::to_string(statement.entry % 977));
    values[kind.at("amount")] =
        statement.cents
            ? facts::KnownValue(facts::Value(values::Money::from_cents(*statement.cents)))
            : facts::KnownValue(values::Reason::not_delivered);
  }
  const auto valid = values::Period::of(statement.from, statement.until);
  CHECK(valid.has_value());
  return {.kind = &kind,
          .values = std::move(values),
          .valid = *valid,
          .operation = statement.operation,
          .standing = facts::Standing::reported,
          .source = {}};
}

std::vector<facts::Draft> next_drafts(Statements& statements) {
  const std::uint32_t per_transaction = statements.settings().per_transaction;
  std::vector<facts::Draft> drafts;
  drafts.reserve(per_transaction);
  Statement statement;
  while (drafts.size() < per_transaction && statements.next(statement)) {
    drafts.push_back(draft(statement));
    drafts.back().source.row = static_cast<std::uint32_t>(drafts.size());
  }
  return drafts;
}

}  // namespace vlecht::bench
