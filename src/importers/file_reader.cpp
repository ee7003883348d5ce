// SPDX-License-Identifier: EUPL-1.2
#include "importers/file_reader.h"

#include <algorithm>

#include "base/text.h"
#include "importers/iv3.h"
#include "importers/json.h"
#include "importers/prometheus.h"
#include "importers/prometheus_answer.h"
#include "importers/sample_table.h"
#include "importers/source_text.h"
#include "importers/upptime.h"
#include "importers/upptime_log.h"

namespace vlecht::importers {
namespace {

constexpr std::size_t window_cell_bytes_max = 200;

/// A list in a JSON file of which the items are shown as rows.
struct JsonRows {
  std::string name;
  const Json* list = nullptr;
  std::string_view inside;  // the member of an item that has the columns; "" for the item itself
};

JsonRows rows_in(const Json& root, std::uint32_t sheet) {
  if (root.is(Json::Type::array)) return {"", &root, ""};
  const Json* data = root.find("data");
  if (data == nullptr) return {};
  if (is_prometheus_answer(root)) return {"data.result", data->find("result"), "metric"};
  std::uint32_t number = 0;
  for (const std::string_view name : {"lasten", "baten", "balans_lasten", "balans_baten",
                                      "balans_standen", "kengetallen", "beleidsindicatoren"}) {
    if (++number == sheet) return {std::string(name), data->find(name), ""};
  }
  return {};
}

// The items of one list as a table: a column per key.
base::Result<Window> json_window(const File& file, const facts::SourceRef& source,
                                 std::uint32_t before, std::uint32_t after) {
  TRY(const Json root, read_json(file.bytes, file.name));
  Window window;
  const JsonRows rows = rows_in(root, source.sheet);
  window.sheet = rows.name;
  if (rows.list == nullptr || source.row == 0) return window;
  const std::size_t first = source.row > before ? source.row - 1 - before : 0;
  const std::size_t last = std::min<std::size_t>(rows.list->items.size(), source.row + after);
  for (std::size_t i = first; i < last; ++i) {
    Window::Line line{.number = static_cast<std::uint32_t>(i + 1), .cells = {}};
    const Json* item = &rows.list->items[i];
    if (!rows.inside.empty()) item = item->find(rows.inside);
    for (const auto& [name, value] :
         item == nullptr ? std::vector<Json::Member>() : item->members) {
      if (value.text.empty()) continue;
      auto column = std::find(window.header.begin(), window.header.end(), name);
      if (column == window.header.end()) column = window.header.insert(column, name);
      const auto index = static_cast<std::size_t>(column - window.header.begin());
      if (line.cells.size() <= index) line.cells.resize(index + 1);
      line.cells[index] = base::shortened(value.text, window_cell_bytes_max);
    }
    window.lines.push_back(std::move(line));
  }
  return window;
}

// Which of the formats that are written in JSON it is, its members tell.
base::Result<TableImport> read_json_format(const File& file, const Settings& settings) {
  TRY(const Json root, read_json(file.bytes, file.name));
  if (is_prometheus_answer(root)) return read_prometheus(file, settings, root);
  if (is_upptime_summary(root)) return read_upptime_summary(file, settings, root);
  return read_iv3(file, settings, root);
}

}  // namespace

base::Result<FileReader> FileReader::open(const File& file, const Settings& settings,
                                          const base::Executor& executor) {
  if (is_json(file.bytes)) {
    TRY(auto table, read_json_format(file, settings));
    return FileReader(PreparedImport(std::move(table)));
  }
  if (is_audit_file(file.bytes)) {
    TRY(auto audit_file, XafReader::open(file, settings));
    return FileReader(std::move(audit_file));
  }
  if (is_upptime_log(base::text_of(file.bytes))) {
    TRY(auto table, read_upptime(file, settings));
    return FileReader(PreparedImport(std::move(table)));
  }
  TRY(auto source, read_source(file, settings.rules, 0xFFFF'FFFF, executor));
  if (is_sample_table(source, settings)) {
    TRY(auto table, read_sample_table(file, settings, std::move(source), executor));
    return FileReader(PreparedImport(std::move(table)));
  }
  TRY(auto reader, TableReader::open(file, settings, std::move(source), executor));
  return FileReader(std::move(reader));
}

const TableImport& FileReader::table() const {
  return std::visit([](const auto& reader) -> const TableImport& { return reader.table(); },
                    reader_);
}

std::size_t FileReader::row_count() const {
  const auto* table = std::get_if<TableReader>(&reader_);
  return table == nullptr ? 0 : table->row_count();
}

std::int64_t FileReader::bad_row_count() const {
  return std::visit([](const auto& reader) { return reader.bad_row_count(); }, reader_);
}

bool FileReader::next(std::vector<facts::Draft>& drafts) {
  return std::visit([&](auto& reader) { return reader.next(drafts); }, reader_);
}

base::Result<TableImport> FileReader::finish() {
  return std::visit([](auto& reader) { return reader.finish(); }, reader_);
}

base::Result<TableImport> read_file(const File& file, const Settings& settings) {
  TRY(auto reader, FileReader::open(file, settings));
  std::vector<facts::Draft> all, part;
  while (reader.next(part)) {
    all.insert(all.end(), std::make_move_iterator(part.begin()),
               std::make_move_iterator(part.end()));
  }
  TRY(auto table, reader.finish());
  table.drafts = std::move(all);
  return table;
}

base::Result<Window> window_at(const File& file, const std::vector<Rule>& rules,
                               const facts::SourceRef& source, std::uint32_t before,
                               std::uint32_t after) {
  if (is_json(file.bytes)) return json_window(file, source, before, after);
  if (is_audit_file(file.bytes)) return xaf_window(file, source.row, source.column);
  return window(file, rules, source.sheet, source.row, before, after);
}

std::string path_of_source(std::string_view media_type, const std::string& sheet,
                           const facts::SourceRef& source) {
  if (source.row == 0) return "";
  if (media_type == "application/xml") {
    return std::to_string(source.row) + ":" + std::to_string(source.column);
  }
  if (media_type != "application/json") return "";
  return sheet + "[" + std::to_string(source.row - 1) + "]";
}

}  // namespace vlecht::importers
