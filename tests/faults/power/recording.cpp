// SPDX-License-Identifier: EUPL-1.2
#include "faults/power/recording.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace vlecht::faults {

Recording::Recording(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  content_.assign(std::istreambuf_iterator<char>(in), {});
  constexpr std::size_t head_size = 1 + 3 * sizeof(std::uint64_t);
  for (std::size_t at = 0; at < content_.size();) {
    if (content_.size() - at < head_size) throw std::runtime_error(path + " ends in a record");
    std::uint64_t numbers[3];
    std::memcpy(numbers, content_.data() + at + 1, sizeof numbers);
    const auto sort = static_cast<Change::Sort>(content_[at]);
    at += head_size;
    if (content_.size() - at < numbers[2]) throw std::runtime_error(path + " ends in a record");
    changes_.push_back(
        {sort, numbers[0], numbers[1], std::string_view(content_).substr(at, numbers[2])});
    at += numbers[2];
  }
}

}  // namespace vlecht::faults
