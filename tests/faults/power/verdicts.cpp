// SPDX-License-Identifier: EUPL-1.2
#include "faults/power/verdicts.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "journal/journal.h"
#include "journal/verify.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::faults {
namespace {

namespace fs = std::filesystem;

base::Result<Seen> look(const std::string& path, bool for_writing) {
  TRY(const auto store, stores::SqliteStore::open(path, for_writing));
  TRY(const auto verified, journal::verify(*store));
  Seen seen{
      .problem = {}, .size = verified.head.size, .root = verified.head.root, .checkpoints = {}};
  TRY(const auto kept, store->checkpoints());
  for (const auto& [size, note] : kept) seen.checkpoints.insert(size);
  return seen;
}

// As after a power cut: someone asks, and sometimes someone writes after that.
Seen look(const std::string& path, std::size_t turn) {
  auto seen = look(path, false);
  if (seen && turn % 3 == 0) {
    const auto written = look(path, true);
    const bool is_same = written && written->size == seen->size && written->root == seen->root;
    if (!is_same) return {.problem = "store.damaged", .size = 0, .root = {}, .checkpoints = {}};
  }
  if (!seen) return {.problem = seen.error().name, .size = 0, .root = {}, .checkpoints = {}};
  return *seen;
}

std::size_t hash_of(const Files& files) {
  std::size_t hash = 0;
  for (const auto& [path, content] : files) {
    hash = hash * 0x9E3779B97F4A7C15U + std::hash<std::string>{}(path);
    hash = hash * 0x9E3779B97F4A7C15U + std::hash<std::string>{}(content);
  }
  return hash;
}

}  // namespace

void Promises::hear(std::string_view output) {
  rest_ += output;
  for (std::size_t end; (end = rest_.find('\n')) != std::string::npos; rest_.erase(0, end + 1)) {
    take(rest_.substr(0, end));
  }
}

void Promises::take(const std::string& line) {
  std::istringstream words(line);
  std::string ack, sort, path, value;
  if (!(words >> ack >> sort >> path >> value) || ack != "ack") return;
  if (sort == "size") sizes[path] = std::stoull(value);
  if (sort == "checkpoint") checkpoints[path].insert(std::stoull(value));
  if (sort == "file") files[path] = value;
}

Bench::Bench(const std::string& finished, std::string folder, std::string scratch)
    : folder_(std::move(folder)), scratch_(std::move(scratch)) {
  std::shared_ptr<journal::Store> store = stores::SqliteStore::open(finished, false).value();
  const auto journal = journal::Journal::open(store).value();
  const auto& transactions = journal.transactions();
  for (std::size_t i = 0; i < transactions.size(); ++i) {
    const bool is_last = i + 1 == transactions.size();
    const std::uint64_t size = is_last ? journal.size() : transactions[i + 1].entry;
    roots_[size] = journal.root(size).value();
  }
}

void Bench::lay_out(const Files& files, const std::string& folder) const {
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const auto& [path, content] : files) {
    const fs::path place = folder + path.substr(folder_.size());
    if (place.parent_path() != folder) fs::create_directories(place.parent_path());
    std::ofstream(place, std::ios::binary)
        .write(content.data(), static_cast<std::streamsize>(content.size()));
  }
}

const Bench::Dossiers& Bench::open(const Files& files) {
  const std::size_t hash = hash_of(files);
  const auto [entry, is_new] = known_.try_emplace(hash);
  if (!is_new) return entry->second;
  lay_out(files, scratch_);
  for (const auto& [path, content] : files) {
    if (!path.ends_with(".vlecht")) continue;
    entry->second[path] = look(scratch_ + path.substr(folder_.size()), known_.size());
  }
  return entry->second;
}

Verdict Bench::found(Verdict verdict, std::string reason) {
  reason_ = std::move(reason);
  return verdict;
}

Verdict Bench::compare(const std::string& path, const Seen* seen, const Promises& promises) {
  const auto promised = promises.sizes.find(path);
  const bool is_promised = promised != promises.sizes.end();
  if (seen == nullptr) {
    return is_promised ? found(Verdict::lost, path + " is not there") : Verdict::refused;
  }
  if (!seen->problem.empty()) {
    const bool is_none = seen->problem == "store.not_a_dossier" || seen->problem == "journal.empty";
    if (!is_promised) return Verdict::refused;
    return found(is_none ? Verdict::lost : Verdict::corrupt, path + ": " + seen->problem);
  }
  const auto root = roots_.find(seen->size);
  if (root == roots_.end() || root->second != seen->root) {
    return found(Verdict::wrong, path + " has " + std::to_string(seen->size) + " entries");
  }
  if (is_promised && seen->size < promised->second) {
    return found(Verdict::lost, path + " has " + std::to_string(seen->size) + " entries of " +
                                    std::to_string(promised->second));
  }
  const auto kept = promises.checkpoints.find(path);
  if (kept != promises.checkpoints.end() &&
      !std::includes(seen->checkpoints.begin(), seen->checkpoints.end(), kept->second.begin(),
                     kept->second.end())) {
    return found(Verdict::lost, path + " has lost a checkpoint");
  }
  return Verdict::kept;
}

Verdict Bench::judge(const Files& files, const Promises& promises) {
  reason_.clear();
  const Dossiers& dossiers = open(files);
  Verdict worst = Verdict::kept;
  for (const auto& [path, seen] : dossiers) worst = std::max(worst, compare(path, &seen, promises));
  for (const auto& [path, size] : promises.sizes) {
    if (!dossiers.contains(path)) worst = std::max(worst, compare(path, nullptr, promises));
  }
  for (const auto& [path, digest] : promises.files) {
    const auto file = files.find(path);
    if (file == files.end() || base::to_hex(base::sha256(base::bytes_of(file->second))) != digest) {
      worst = std::max(worst, found(Verdict::lost, path + " is not what it was"));
    }
  }
  return worst;
}

}  // namespace vlecht::faults
