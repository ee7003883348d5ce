// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// What a journal must answer, as docs/formats/journal.md defines it and in no way cleverly. It
/// includes nothing of the program, so that it cannot share a mistake with it.
namespace vlecht::simulation {

struct Said {
  std::string kind, key, value;
  int from = 0, until = 0;  // days
  bool asserts = true;
  std::uint64_t number = 0;  // of its entry
};

class Oracle {
 public:
  /// The transaction entry, the statements after it, and the instant that must be recorded.
  void record(std::int64_t clock, std::vector<Said> statements) {
    ++size_;
    for (Said& said : statements) said.number = size_++;
    said_.insert(said_.end(), statements.begin(), statements.end());
    recorded_at_ = ends_.empty() || clock > recorded_at_ ? clock : recorded_at_ + 1;
    ends_.emplace_back(recorded_at_, size_);
  }

  /// Per (kind, key) the highest-numbered statement below `size` over `day`, unless it retracts.
  std::map<std::pair<std::string, std::string>, Said> holding(int day, std::uint64_t size) const {
    std::map<std::pair<std::string, std::string>, Said> out;
    for (const Said& said : said_) {
      if (said.number < size && said.from <= day && day < said.until) {
        out[{said.kind, said.key}] = said;
      }
    }
    std::erase_if(out, [](const auto& item) { return !item.second.asserts; });
    return out;
  }

  std::uint64_t size_known_at(std::int64_t instant) const {
    std::uint64_t size = 0;
    for (const auto& [recorded_at, end] : ends_) size = recorded_at <= instant ? end : size;
    return size;
  }

  std::uint64_t size() const { return size_; }
  std::int64_t recorded_at() const { return recorded_at_; }
  std::size_t transactions() const { return ends_.size(); }

 private:
  std::vector<Said> said_;
  std::vector<std::pair<std::int64_t, std::uint64_t>> ends_;
  std::uint64_t size_ = 0;
  std::int64_t recorded_at_ = 0;
};

}  // namespace vlecht::simulation
