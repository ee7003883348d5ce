// SPDX-License-Identifier: EUPL-1.2
#include "importers/prometheus_answer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/digest.h"
#include "base/text.h"
#include "importers/public_address.h"

namespace vlecht::importers {
namespace {

using Type = Json::Type;

constexpr std::size_t series_name_bytes_max = 400;
constexpr std::size_t said_bytes_max = 300;
constexpr std::size_t said_max = 20;
// 9999-12-31T23:59:59Z
constexpr double answered_second_max = 253'402'300'799.0;

const Json* member_of(const Json& value, std::string_view name, Type type) {
  const Json* found = value.is(Type::object) ? value.find(name) : nullptr;
  return found != nullptr && found->is(type) ? found : nullptr;
}

std::string text_of(const Json& value, std::string_view name) {
  const Json* found = member_of(value, name, Type::string);
  return found == nullptr ? "" : found->text;
}

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::int64_t> second_of(const Json& moment) {
  if (!moment.is(Type::number)) return std::nullopt;
  const auto number = number_of(moment.text);
  if (!number || !(*number >= 0) || *number > answered_second_max) return std::nullopt;
  return static_cast<std::int64_t>(std::floor(*number));
}

// What the server says, as text of a reasonable length.
std::vector<std::string> said(const Json& root, std::string_view name) {
  std::vector<std::string> out;
  const Json* list = member_of(root, name, Type::array);
  if (list == nullptr) return out;
  for (const Json& item : list->items) {
    if (out.size() == said_max) break;
    if (item.is(Type::string)) out.push_back(base::shortened(item.text, said_bytes_max));
  }
  return out;
}

/// Name and service of a series, from its labels.
struct SeriesName {
  std::string service, probe;
  bool is_shortened = false;
};

SeriesName name_of(const Json& metric) {
  SeriesName name;
  std::vector<const Json::Member*> labels;
  std::string all;  // as it was, to tell apart what the shortened name no longer does
  for (const Json::Member& label : metric.members) {
    if (label.value.is(Type::string)) labels.push_back(&label);
  }
  std::sort(labels.begin(), labels.end(), [](const auto* a, const auto* b) {
    return std::pair(a->name != "instance", std::string_view(a->name)) <
           std::pair(b->name != "instance", std::string_view(b->name));
  });
  for (const Json::Member* label : labels) {
    if (label->name == "__name__") continue;
    all += label->name + '\n' + label->value.text + '\n';
    const PublicAddress value = public_address(label->value.text);
    name.is_shortened = name.is_shortened || value.is_shortened;
    if (label->name == "service") name.service = value.text;
    name.probe += name.probe.empty() ? "" : " ";
    name.probe += label->name == "instance" ? value.text : label->name + "=" + value.text;
  }
  if (name.probe.empty()) name.probe = text_of(metric, "__name__");
  if (name.probe.empty()) name.probe = "value";
  const bool is_long = name.probe.size() > series_name_bytes_max;
  if (is_long) name.probe = base::shortened(name.probe, series_name_bytes_max);
  if (name.is_shortened || is_long) {
    const base::Digest digest = base::sha256(base::bytes_of(all));
    name.probe += " ~" + base::to_hex(base::ByteView(digest).first(4));
  }
  name.service = base::shortened(name.service, series_name_bytes_max);
  return name;
}

/// Reads the series of an answer.
class SeriesReading {
 public:
  explicit SeriesReading(PrometheusAnswer& answer) : answer_(answer) {}

  void read(const Json& series) {
    row_ = static_cast<std::uint32_t>(++answer_.series);
    const Json* metric = member_of(series, "metric", Type::object);
    name_ = name_of(metric == nullptr ? Json{} : *metric);
    if (name_.is_shortened) answer_.shortened.add(row_);
    if (series.find("histograms") != nullptr || series.find("histogram") != nullptr) {
      answer_.histograms.add(row_);
    }
    saw_odd_ = saw_infinite_ = saw_nan_ = false;
    if (const Json* values = member_of(series, "values", Type::array)) {
      for (const Json& pair : values->items) read_pair(pair);
    }
    if (const Json* value = member_of(series, "value", Type::array)) read_pair(*value);
    if (saw_odd_) answer_.odd_values.add(row_);
    if (saw_infinite_) answer_.infinite.add(row_);
    if (saw_nan_) answer_.not_a_number.add(row_);
  }

 private:
  void read_pair(const Json& pair) {
    ++answer_.values;
    const bool is_pair =
        pair.is(Type::array) && pair.items.size() == 2 && pair.items[1].is(Type::string);
    const auto second = is_pair ? second_of(pair.items[0]) : std::nullopt;
    const auto state = second ? state_of(pair.items[1].text) : std::nullopt;
    if (!state) {
      if (answer_.unreadable++ == 0) {
        answer_.unreadable_path = "data.result[" + std::to_string(row_ - 1) + "]";
      }
      return;
    }
    answer_.samples.add(name_.service, name_.probe, *second, *state, row_);
  }

  std::optional<SampleState> state_of(std::string_view text) {
    if (text == "1") return SampleState::up;
    if (text == "0") return SampleState::down;
    const std::string lower = base::lowered(text);
    if (lower == "nan") {
      saw_nan_ = true;
      return SampleState::unknown;
    }
    if (lower == "+inf" || lower == "-inf" || lower == "inf") {
      saw_infinite_ = true;
      return SampleState::unknown;
    }
    const auto number = number_of(text);
    if (!number) return std::nullopt;
    if (*number == 1) return SampleState::up;
    if (*number == 0) return SampleState::down;
    saw_odd_ = true;
    return SampleState::unknown;
  }

  PrometheusAnswer& answer_;
  SeriesName name_;
  std::uint32_t row_ = 0;
  bool saw_odd_ = false, saw_infinite_ = false, saw_nan_ = false;
};

}  // namespace

bool is_prometheus_answer(const Json& root) {
  if (member_of(root, "status", Type::string) == nullptr) return false;
  const Json* data = member_of(root, "data", Type::object);
  return (data != nullptr && data->find("resultType") != nullptr) ||
         root.find("errorType") != nullptr;
}

base::Result<PrometheusAnswer> read_prometheus_answer(const Json& root, const std::string& file) {
  const std::string status = text_of(root, "status");
  if (status != "success") {
    return base::problem("prometheus.refused",
                         {{"file", file},
                          {"kind", base::shortened(text_of(root, "errorType"), said_bytes_max)},
                          {"reason", base::shortened(text_of(root, "error"), said_bytes_max)}});
  }
  const Json* data = member_of(root, "data", Type::object);
  if (data == nullptr) return base::problem("prometheus.no_data", {{"file", file}});
  const std::string type = text_of(*data, "resultType");
  const Json* result = member_of(*data, "result", Type::array);
  if ((type != "matrix" && type != "vector") || result == nullptr) {
    return base::problem("prometheus.not_a_matrix",
                         {{"file", file}, {"type", base::shortened(type, 40)}});
  }
  PrometheusAnswer answer;
  answer.warnings = said(root, "warnings");
  answer.notes = said(root, "infos");
  // VictoriaMetrics says so by itself; Thanos and Mimir by a warning.
  const Json* partial = member_of(root, "isPartial", Type::boolean);
  answer.is_partial = partial != nullptr && partial->truth;
  SeriesReading reading(answer);
  for (const Json& series : result->items) reading.read(series);
  return answer;
}

}  // namespace vlecht::importers
