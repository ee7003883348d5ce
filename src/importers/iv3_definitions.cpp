// SPDX-License-Identifier: EUPL-1.2
#include "importers/iv3_definitions.h"

#include "base/text.h"
#include "importers/json.h"

namespace vlecht::importers::iv3 {
namespace {

std::string text_of(const Json& object, std::string_view name) {
  const Json* member = object.find(name);
  const bool is_text =
      member != nullptr && (member->is(Json::Type::string) || member->is(Json::Type::number));
  return is_text ? std::string(base::trimmed(member->text)) : "";
}

template <class Visit>
void each_item(const Json* array, const Visit& visit) {
  if (array == nullptr) return;
  for (const Json& item : array->items) visit(item);
}

std::set<std::string> texts_of(const Json* array) {
  std::set<std::string> found;
  each_item(array, [&](const Json& item) { found.insert(item.text); });
  return found;
}

// Definitions of 2017 to 2019 write the groups out.
std::optional<Group> group_named(std::string_view code) {
  const std::string key = facts::header_key(code);
  if (key == "lr" || key == "lopenderekening") return Group::current;
  if (key == "fr" || key == "financielerekening") return Group::financial;
  if (key == "iv" || key == "interneverrekeningen") return Group::internal;
  return std::nullopt;
}

/// Reads one definition file.
class DefinitionReader {
 public:
  explicit DefinitionReader(const Json& root) : root_(root) {}

  Definitions read(const std::string& file) {
    definitions_.file = file;
    if (const Json* metadata = root_.find("metadata")) {
      definitions_.description = text_of(*metadata, "omschrijving");
    }
    if (const Json* lists = root_.find("codelijsten")) read_lists(*lists);
    read_grey();
    read_checks();
    return std::move(definitions_);
  }

 private:
  void read_lists(const Json& lists) {
    for (const auto& [name, list] : lists.members) {
      if (name == "dimensies") continue;
      std::set<std::string>& codes = definitions_.codes[name];
      add_codes(list.find("codelijst"), name, std::nullopt, codes);
    }
  }

  // What has codes under it is a sum of them.
  void add_codes(const Json* list, const std::string& name, std::optional<Group> group,
                 std::set<std::string>& codes) {
    each_item(list, [&](const Json& item) {
      const std::string code = text_of(item, "code");
      const Json* below = item.find("subcodes");
      if (below != nullptr && !below->items.empty()) {
        const auto named = group_named(code);
        return add_codes(below, name, named ? named : group, codes);
      }
      codes.insert(code);
      if (group && name.starts_with("categorie")) definitions_.group_of_category[code] = *group;
      if (name == "standper") {
        definitions_.is_end[code] = text_of(item, "omschrijving") == "einddatum";
      }
    });
  }

  void read_grey() {
    const Json* grey = root_.find("grijze_cellen");
    if (grey == nullptr) return;
    for (const auto& [part, cells] : grey->members) {
      auto& pairs = definitions_.grey[part];
      each_item(&cells, [&](const Json& cell) {
        const bool has_task_field = cell.find("taakveld") != nullptr;
        pairs.emplace(text_of(cell, has_task_field ? "taakveld" : "balanscode"),
                      text_of(cell, "categorie"));
      });
    }
  }

  void read_checks() {
    each_item(root_.find("controles"), [&](const Json& check) {
      Check read{.code = text_of(check, "foutcode"), .calculations = {}};
      each_item(check.find("calculaties"), [&](const Json& calculation) {
        Calculation made;
        for (const std::string& period : texts_of(calculation.find("periode"))) {
          if (const auto number = base::to_integer(period)) made.periods.insert(*number);
        }
        made.balance_codes = texts_of(calculation.find("balanscode"));
        made.left_out_task_fields = texts_of(calculation.find("uitgesloten_taakvelden"));
        read.calculations.push_back(std::move(made));
      });
      definitions_.checks.push_back(std::move(read));
    });
    read_early_check();
  }

  // The files of 2017 to 2019 write the first check out as a formula, without periods; from 2020 on
  // it is made in periods 1 to 5.
  void read_early_check() {
    const Json* list = root_.find("controlelijst");
    if (list == nullptr) return;
    each_item(list->find("controles"), [&](const Json& check) {
      if (text_of(check, "controle-id") != "1") return;
      Calculation made;
      made.periods = {1, 2, 3, 4, 5};
      definitions_.checks.push_back({.code = "PF001", .calculations = {std::move(made)}});
    });
  }

  const Json& root_;
  Definitions definitions_;
};

// The files for joint arrangements of the first years call themselves those of municipalities;
// their names tell.
bool is_for(const Json& root, const std::string& file, const std::string& layer,
            std::int64_t year) {
  const Json* metadata = root.find("metadata");
  if (metadata == nullptr || root.find("codelijsten") == nullptr) return false;
  if (text_of(*metadata, "boekjaar") != std::to_string(year)) return false;
  for (const std::string_view named : {"Gemeente", "GR", "Provincie"}) {
    if (file.find("_" + std::string(named) + "_") != std::string::npos) return named == layer;
  }
  return text_of(*metadata, "overheidslaag") == layer;
}

}  // namespace

const std::set<std::string>* Definitions::list(std::string_view name) const {
  const auto found = codes.find(name);
  return found == codes.end() || found->second.empty() ? nullptr : &found->second;
}

std::string Rulebook::text(
    const std::string& code,
    const std::vector<std::pair<std::string, std::string>>& filled_in) const {
  const auto found = texts.find(code);
  if (found == texts.end()) return "";
  std::string text = found->second;
  for (const auto& [name, value] : filled_in) {
    const std::string mark = "<" + name + ">";
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
      text.replace(at, mark.size(), value);
      at += value.size();
    }
  }
  return text;
}

Rulebook read_rulebook(const std::vector<File>& files, const std::string& layer,
                       std::int64_t year) {
  Rulebook book;
  for (const File& file : files) {
    const auto root = read_json(file.bytes, file.name);
    if (!root) {
      facts::Place place;
      place.file = file.name;
      book.findings.push_back({root.error(), facts::Severity::warning, std::move(place), {}});
      continue;
    }
    each_item(root->find("fouten_overzicht"), [&](const Json& message) {
      book.texts[text_of(message, "foutcode")] = text_of(message, "melding");
    });
    if (book.definitions || !is_for(*root, file.name, layer, year)) continue;
    book.definitions = DefinitionReader(*root).read(file.name);
  }
  return book;
}

}  // namespace vlecht::importers::iv3
