// SPDX-License-Identifier: EUPL-1.2
#include "importers/iv3_delivery.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::importers::iv3 {
namespace {

using base::Problem;
using Type = Json::Type;

constexpr std::size_t text_bytes_max = 200;

// What the schema asks of a member of `metadata` or `contact`.
struct Asked {
  std::string_view name;
  Type type;
  bool is_required = true;
};

std::string_view name_of(Type type) {
  switch (type) {
    case Type::null:
      return "null";
    case Type::boolean:
      return "boolean";
    case Type::number:
      return "number";
    case Type::string:
      return "string";
    case Type::array:
      return "array";
    case Type::object:
      return "object";
  }
  return "";
}

// The codes of an absent list; kengetallen and beleidsindicatoren may be absent.
constexpr std::array<std::string_view, 5> absent_codes = {"SF012", "SF011", "SF014", "SF013",
                                                          "SF015"};

std::string text_in(const Json& object, std::string_view name) {
  const Json* member = object.find(name);
  const bool is_text = member != nullptr && (member->is(Type::string) || member->is(Type::number));
  return is_text ? base::shortened(base::trimmed(member->text), text_bytes_max) : "";
}

std::string layer_named(std::string_view text) {
  const std::string key = facts::header_key(text);
  if (key == "gemeente") return "Gemeente";
  if (key == "provincie") return "Provincie";
  return key == "gr" || key == "gemeenschappelijkeregeling" ? "GR" : "";
}

// hh:mm:ss at the end, perhaps with a zone: all that the schema's pattern asks of `datum`.
bool ends_in_time(std::string_view text) {
  const auto digits = [](std::string_view two) {
    return two.size() == 2 && base::is_digit(two[0]) && base::is_digit(two[1]);
  };
  if (text.ends_with('Z')) {
    text.remove_suffix(1);
  } else if (text.size() > 6 && (text[text.size() - 6] == '+' || text[text.size() - 6] == '-')) {
    text.remove_suffix(6);
  }
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos) text = text.substr(0, point);
  if (text.size() < 8) return false;
  const std::string_view time = text.substr(text.size() - 8);
  return digits(time.substr(0, 2)) && time[2] == ':' && digits(time.substr(3, 2)) &&
         time[5] == ':' && digits(time.substr(6, 2)) && time.substr(0, 2) < "24" &&
         time.substr(3, 2) < "60" && time.substr(6, 2) < "60";
}

bool looks_like_email(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
         !text.ends_with('.');
}

class DeliveryReader {
 public:
  DeliveryReader(const Json& root, const Rulebook& rules) : root_(root), rules_(rules) {}

  Delivery read() {
    check_top();
    read_metadata();
    check_contact();
    read_data();
    return std::move(out_);
  }

 private:
  using Fills = std::vector<std::pair<std::string, std::string>>;

  void fault(const std::string& name, const std::string& code, std::string path,
             std::vector<std::pair<std::string, base::Detail>> details, const Fills& fills,
             std::optional<Part> part = std::nullopt, std::size_t index = 0) {
    Problem problem{name};
    problem.details = std::move(details);
    problem.details.emplace_back("code", code);
    problem.details.emplace_back("path", path);
    problem.details.emplace_back("official", official(rules_, code, fills));
    out_.faults.push_back({std::move(problem), std::move(path), part, index});
  }

  // ---- metadata and contact ----

  void check_top() {
    for (const auto& [name, value] : root_.members) {
      if (name == "metadata" || name == "contact" || name == "data" || name == "opmerkingen")
        continue;
      fault("iv3.key_unknown", "JSON-schema", base::shortened(name, 80),
            {{"key", base::shortened(name, 80)}}, {});
    }
  }

  const Json* element(std::string_view name, const std::string& code) {
    const Json* found = root_.find(name);
    if (found == nullptr || !found->is(Type::object)) {
      fault("iv3.element_missing", code, std::string(name), {{"key", std::string(name)}}, {});
      return nullptr;
    }
    return found;
  }

  void read_metadata() {
    const Json* metadata = element("metadata", "SF001");
    if (metadata == nullptr) return;
    const Json* year = metadata->find("boekjaar");
    const Json* contact = root_.find("contact");
    out_.is_first_schema = (year != nullptr && year->is(Type::string)) ||
                           (contact != nullptr && contact->find("e-mail") != nullptr);
    const Type number = out_.is_first_schema ? Type::string : Type::number;
    const bool is_later = !out_.is_first_schema;
    const std::vector<Asked> asked = {{"overheidslaag", Type::string},
                                      {"overheidsnummer", Type::string},
                                      {"overheidsnaam", Type::string},
                                      {"boekjaar", number},
                                      {"periode", number},
                                      {"status", Type::string},
                                      {"datum", Type::string},
                                      {"details_openbaar", Type::boolean, is_later},
                                      {"financieel_pakket", Type::string, is_later},
                                      {"export_software", Type::string, is_later}};
    check_members(*metadata, "metadata", asked, {"SF002", "SF003", "SF004"}, is_later);
    take_metadata(*metadata);
  }

  struct Codes {
    std::string missing, unknown, wrong_type;
  };

  void check_members(const Json& object, const std::string& within, const std::vector<Asked>& asked,
                     const Codes& codes, bool is_closed) {
    for (const Asked& wanted : asked) {
      const std::string key(wanted.name);
      const std::string path = within + "." + key;
      const Json* found = object.find(wanted.name);
      if (found == nullptr) {
        if (!wanted.is_required) continue;
        fault("iv3.key_missing", codes.missing, path, {{"key", key}, {"within", within}},
              {{"fout", key}});
      } else if (!found->is(wanted.type)) {
        wrong_type(path, key, codes.wrong_type, wanted.type, found->type);
      }
    }
    if (!is_closed) return;
    for (const Json::Member& member : object.members) {
      const bool is_known = std::any_of(asked.begin(), asked.end(), [&](const Asked& known) {
        return known.name == member.name;
      });
      const std::string key = base::shortened(member.name, 80);
      if (!is_known) {
        fault("iv3.key_unknown", codes.unknown, within + "." + key, {{"key", key}},
              {{"fout", key}});
      }
    }
  }

  void wrong_type(const std::string& path, const std::string& key, const std::string& code,
                  Type wanted, Type found, std::optional<Part> part = std::nullopt,
                  std::size_t index = 0) {
    const std::string wanted_name(name_of(wanted));
    const std::string found_name(name_of(found));
    fault("iv3.wrong_type", code, path,
          {{"key", key}, {"wanted", wanted_name}, {"found", found_name}},
          {{"extra", key}, {"goed", wanted_name}, {"fout", found_name}}, part, index);
  }

  void wrong_value(const std::string& key, const std::string& text, const std::string& wanted) {
    fault("iv3.wrong_value", "SF004", "metadata." + key,
          {{"key", key}, {"text", base::shortened(text, 80)}, {"wanted", wanted}},
          {{"extra", key}, {"goed", wanted}, {"fout", text}});
  }

  void take_metadata(const Json& metadata) {
    const auto has = [&](std::string_view name) { return metadata.find(name) != nullptr; };
    const std::string layer = text_in(metadata, "overheidslaag");
    out_.layer = layer_named(layer);
    if (has("overheidslaag") && out_.layer.empty())
      wrong_value("overheidslaag", layer, "Gemeente, GR, Provincie");
    out_.number = text_in(metadata, "overheidsnummer");
    if (has("overheidsnummer") && out_.number.empty()) wrong_value("overheidsnummer", "", "0377");
    out_.name = text_in(metadata, "overheidsnaam");
    take_number(metadata, "boekjaar", 1900, 2200, out_.year);
    take_number(metadata, "periode", 0, 5, out_.period);
    const std::string status = text_in(metadata, "status");
    const std::string key = facts::header_key(status);
    if (key == "begroting" || key == "realisatie") out_.status = key;
    if (has("status") && out_.status.empty())
      wrong_value("status", status, "Begroting, Realisatie");
    const std::string date = text_in(metadata, "datum");
    if (has("datum") && !out_.is_first_schema && !ends_in_time(date))
      wrong_value("datum", date, "2020-10-03T13:46:23+02:00");
  }

  void take_number(const Json& metadata, const std::string& key, std::int64_t from, std::int64_t to,
                   std::int64_t& out) {
    if (metadata.find(key) == nullptr) return;
    const std::string text = text_in(metadata, key);
    const auto number = base::to_integer(text);
    if (!number || *number < from || *number > to) {
      return wrong_value(key, text, std::to_string(from) + " - " + std::to_string(to));
    }
    out = *number;
  }

  // Who the contact is, is checked and not kept.
  void check_contact() {
    const Json* contact = element("contact", "SF005");
    if (contact == nullptr) return;
    out_.has_contact = true;
    const std::string email = out_.is_first_schema ? "e-mail" : "email";
    const std::vector<Asked> asked = {
        {"naam", Type::string}, {email, Type::string}, {"telefoon", Type::string}};
    check_members(*contact, "contact", asked, {"SF006", "SF007", "SF008"}, !out_.is_first_schema);
    const Json* name = contact->find("naam");
    if (name != nullptr && name->is(Type::string) && base::trimmed(name->text).empty()) {
      fault("iv3.not_filled", "SF009", "contact.naam", {{"key", std::string("naam")}},
            {{"fout", "naam"}});
    }
    const Json* address = contact->find(email);
    if (address != nullptr && address->is(Type::string) && !looks_like_email(address->text)) {
      fault("iv3.no_address", "SF008", "contact." + email, {{"key", email}},
            {{"extra", email}, {"goed", "e-mail"}, {"fout", ""}});
    }
  }

  // ---- data ----

  void read_data() {
    const Json* data = element("data", "SF010");
    if (data == nullptr) return;
    for (std::size_t i = 0; i < part_names.size(); ++i) read_part(*data, static_cast<Part>(i));
    for (const auto& [name, value] : data->members) {
      if (std::find(part_names.begin(), part_names.end(), name) != part_names.end()) continue;
      const std::string key = base::shortened(name, 80);
      fault("iv3.key_unknown", "JSON-schema", "data." + key, {{"key", key}}, {});
    }
  }

  // The first schema asks for no list in particular, 2.0 for two, 2.1 for five.
  bool is_required(Part part) const {
    if (is_of_indicators(part) || out_.is_first_schema) return false;
    const bool is_second =
        rules_.definitions && rules_.definitions->description.ends_with("versie 2.0");
    return !is_second || part <= Part::income;
  }

  void read_part(const Json& data, Part part) {
    const std::string name(iv3::name_of(part));
    const Json* list = data.find(name);
    if (list == nullptr) {
      if (!is_required(part)) return;
      return fault("iv3.part_missing", std::string(absent_codes[index_of(part)]), "data." + name,
                   {{"key", name}}, {});
    }
    if (!list->is(Type::array)) {
      return wrong_type("data." + name, name, "JSON-schema", Type::array, list->type);
    }
    out_.has_part[index_of(part)] = true;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      ++out_.lines_seen;
      read_line(list->items[i], part, i);
    }
  }

  void read_line(const Json& item, Part part, std::size_t index) {
    if (!item.is(Type::object)) {
      return wrong_type(path_of(part, index), path_of(part, index), "JSON-schema", Type::object,
                        item.type, part, index);
    }
    Line line{.index = index, .post = {}, .category = {}, .amount = 0, .value = {}};
    if (!read_keys(item, part, line)) return;
    if (is_of_indicators(part)) {
      if (!read_text(item, "waarde", part, index, line.value, true)) return;
    } else if (!read_amount(item, part, line)) {
      return;
    }
    if (item.find("details") != nullptr || item.find("detail") != nullptr) ++out_.details_left;
    out_.lines[index_of(part)].push_back(std::move(line));
  }

  bool read_keys(const Json& item, Part part, Line& line) {
    std::string_view post = "taakveld";
    std::string_view category = "categorie";
    if (part >= Part::balance_debits) post = "balanscode";
    if (part == Part::balances) category = "standper";
    if (is_of_indicators(part)) {
      post = part == Part::ratios ? "kengetal" : "beleidsindicator";
      category = "verslagperiode";
    }
    return read_text(item, post, part, line.index, line.post, false) &&
           read_text(item, category, part, line.index, line.category, false);
  }

  bool read_text(const Json& item, std::string_view key, Part part, std::size_t index,
                 std::string& out, bool may_be_empty) {
    const Json* found = item.find(key);
    const std::string path = path_of(part, index, key);
    const std::string name(key);
    if (found == nullptr) {
      line_key_missing(path, name, part, index);
      return false;
    }
    if (!found->is(Type::string)) {
      wrong_type(path, name, "JSON-schema", Type::string, found->type, part, index);
      return false;
    }
    out = base::shortened(base::trimmed(found->text), text_bytes_max);
    if (!out.empty() || may_be_empty) return true;
    line_key_missing(path, name, part, index);
    return false;
  }

  void line_key_missing(const std::string& path, const std::string& key, Part part,
                        std::size_t index) {
    fault("iv3.line_key_missing", "SF016", path, {{"key", key}},
          {{"onderdeel", std::string(iv3::name_of(part))},
           {"fout", key},
           {"extra", path_of(part, index)}},
          part, index);
  }

  bool read_amount(const Json& item, Part part, Line& line) {
    const Json* found = item.find("bedrag");
    const std::string path = path_of(part, line.index, "bedrag");
    if (found == nullptr) return line_key_missing(path, "bedrag", part, line.index), false;
    if (found->is(Type::null)) {
      fault("iv3.amount_not_filled", "SF017", path, {},
            {{"onderdeel", std::string(iv3::name_of(part))}, {"extra", path_of(part, line.index)}},
            part, line.index);
      return false;
    }
    if (!found->is(Type::number)) {
      wrong_type(path, "bedrag", "JSON-schema", Type::number, found->type, part, line.index);
      return false;
    }
    const auto amount = amount_of(found->text);
    if (!amount) {
      fault("iv3.amount_unreadable", "", path, {{"text", base::shortened(found->text, 60)}}, {},
            part, line.index);
      return false;
    }
    line.amount = *amount;
    return true;
  }

  const Json& root_;
  const Rulebook& rules_;
  Delivery out_;
};

}  // namespace

std::string path_of(Part part, std::size_t index, std::string_view key) {
  std::string path = std::string(name_of(part)) + "[" + std::to_string(index) + "]";
  if (!key.empty()) path += "." + std::string(key);
  return path;
}

std::string official(const Rulebook& rules, const std::string& code,
                     const std::vector<std::pair<std::string, std::string>>& filled_in) {
  const std::string text = rules.text(code, filled_in);
  return text.empty() ? "" : " CBS " + code + ": “" + base::shortened(text, 500) + "”";
}

std::optional<Amount> amount_of(std::string_view number) {
  const bool is_negative = number.starts_with('-');
  if (is_negative) number.remove_prefix(1);
  const std::size_t mark = number.find_first_of("eE");
  std::int64_t power = 5;
  if (mark != std::string_view::npos) {
    std::string_view exponent = number.substr(mark + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    const auto read = base::to_integer(exponent);
    if (!read || *read < -400 || *read > 400) return std::nullopt;
    power += *read;
    number = number.substr(0, mark);
  }
  std::string digits;
  const std::size_t point = number.find('.');
  digits = std::string(number.substr(0, point));
  if (point != std::string_view::npos) {
    std::string_view fraction = number.substr(point + 1);
    while (fraction.ends_with('0')) fraction.remove_suffix(1);
    digits += fraction;
    power -= static_cast<std::int64_t>(fraction.size());
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return 0;
  for (; power < 0 && digits.ends_with('0'); ++power) digits.pop_back();
  if (power < 0 || digits.size() + static_cast<std::size_t>(power) > 18) return std::nullopt;
  const auto units = base::to_integer(digits + std::string(static_cast<std::size_t>(power), '0'));
  if (!units) return std::nullopt;
  return is_negative ? -*units : *units;
}

Identity identity_of(const Json& root) {
  Identity identity;
  const Json* metadata = root.find("metadata");
  if (metadata == nullptr) return identity;
  identity.layer = layer_named(text_in(*metadata, "overheidslaag"));
  identity.year = base::to_integer(text_in(*metadata, "boekjaar")).value_or(0);
  return identity;
}

bool is_delivery(const Json& root) {
  int found = 0;
  for (const std::string_view name : {"metadata", "contact", "data"}) {
    found += root.find(name) != nullptr ? 1 : 0;
  }
  return found >= 2;
}

Delivery read_delivery(const Json& root, const Rulebook& rules) {
  return DeliveryReader(root, rules).read();
}

}  // namespace vlecht::importers::iv3
