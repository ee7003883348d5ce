// SPDX-License-Identifier: EUPL-1.2
#include "faults/power/verdicts.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/limits.h"
#include "journal/journal.h"
#include "journal/rebuild.h"
#include "journal/static_log.h"
#include "journal/verify.h"
#include "operations/export_log.h"
#include "operations/static_folder.h"
#include "stores/memory/memory_store.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::faults {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t turns_with_writing = 3;
constexpr std::uint64_t turns_with_growing = 4;

Seen failed(std::string problem) {
  Seen seen;
  seen.problem = std::move(problem);
  return seen;
}

base::Result<Seen> look_for(const std::string& path, bool for_writing) {
  TRY(const auto store, stores::SqliteStore::open(path, for_writing));
  TRY(const auto verified, journal::verify(*store));
  Seen seen;
  seen.size = verified.head.size;
  seen.root = verified.head.root;
  TRY(const auto kept, store->checkpoints());
  for (const auto& [size, note] : kept) seen.checkpoints.insert(size);
  return seen;
}

// As after a power cut: someone asks, and sometimes someone writes after that.
Seen look(const std::string& path, bool is_written_to) {
  auto seen = look_for(path, false);
  if (seen && is_written_to) {
    const auto written = look_for(path, true);
    const bool is_same = written && written->size == seen->size && written->root == seen->root;
    if (!is_same) return failed("store.damaged");
  }
  return seen ? *seen : failed(seen.error().name);
}

// What a dossier made of the folder is, of which `read` gives the files.
base::Result<Seen> rebuilt(const journal::ReadFile& read) {
  TRY(const auto note,
      read(std::string(journal::checkpoint_name), base::limits::checkpoint_bytes_max));
  if (!note) return base::problem("log.no_checkpoint");
  TRY(const auto checkpoint, journal::parse_checkpoint(base::text_of(*note)));
  stores::MemoryStore store;
  TRY_VOID(journal::rebuild(read, checkpoint.checkpoint, store));
  TRY(const auto verified, journal::verify(store));
  Seen seen;
  seen.size = verified.head.size;
  seen.root = verified.head.root;
  return seen;
}

bool is_below(const std::string& path, const std::string& folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

// The dossier itself and what SQLite and the program keep beside it.
bool is_of_dossier(const std::string& path, const std::string& dossier) {
  return path.starts_with(dossier) &&
         (path.size() == dossier.size() || path[dossier.size()] == '-');
}

using Part = std::vector<Files::const_iterator>;

// Those of a dossier, or of a folder.
Part part_of(const Files& files, const std::string& path, bool is_log) {
  Part out;
  for (auto at = files.lower_bound(path); at != files.end() && at->first.starts_with(path); ++at) {
    if (is_log ? is_below(at->first, path) : is_of_dossier(at->first, path)) out.push_back(at);
  }
  return out;
}

Files copy_of(const Part& part) {
  Files out;
  for (const auto& file : part) out.insert(out.end(), *file);
  return out;
}

std::size_t joined(std::size_t hash, const std::string& text) {
  return hash * 0x9E3779B97F4A7C15U + std::hash<std::string>{}(text);
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
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
  std::string begin, sort, path;
  if (!(words >> begin >> sort >> path) || (begin != "ack" && begin != "rule")) return;
  const std::string what = begin + ' ' + sort;
  const auto number = [&] {
    std::uint64_t value = 0;
    words >> value;
    return value;
  };
  const auto text = [&] {
    std::string value;
    std::getline(words >> std::ws, value);
    return value;
  };
  if (what == "ack size") sizes[path] = number();
  if (what == "ack checkpoint") checkpoints[path].insert(number());
  if (what == "ack file") files[path] = text();
  if (what == "ack gone") gone.push_back({path, text()});
  if (what == "rule whole") whole.insert(path);
  if (what == "rule log") logs.insert(path);
  if (what == "rule erased") {
    const std::uint64_t from = number();
    erased.push_back({path, text(), from});
  }
}

Bench::Bench(const std::string& finished, std::string folder, std::string scratch,
             const Promises& all)
    : folder_(std::move(folder)), scratch_(std::move(scratch)), rules_(all) {
  finished_ = stores::SqliteStore::open(finished, false).value();
  const auto journal = journal::Journal::open(finished_).value();
  origin_ = journal.origin();
  size_ = journal.size();
  const auto& transactions = journal.transactions();
  for (std::size_t i = 0; i < transactions.size(); ++i) {
    const bool is_last = i + 1 == transactions.size();
    const std::uint64_t size = is_last ? journal.size() : transactions[i + 1].entry;
    roots_[size] = journal.root(size).value();
  }
}

Bench::~Bench() = default;

std::string Bench::in_scratch(const std::string& path) const {
  return scratch_ + path.substr(folder_.size());
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

// In what was laid out and opened for writing.
bool Bench::has_erased(const std::string& path, std::uint64_t size) const {
  for (const auto& item : fs::recursive_directory_iterator(scratch_)) {
    if (!item.is_regular_file()) continue;
    const std::string content = content_of(item.path());
    for (const Promises::Text& rule : rules_.erased) {
      const bool holds = rule.path == path && size >= rule.from_size;
      if (holds && content.find(rule.text) != std::string::npos) return true;
    }
  }
  return false;
}

Seen Bench::look_at_dossier(const std::string& path, const Files& files) {
  lay_out(files, scratch_);
  const std::string place = in_scratch(path);
  const bool is_erased = std::any_of(rules_.erased.begin(), rules_.erased.end(),
                                     [&](const auto& rule) { return rule.path == path; });
  const bool is_written_to = is_erased || known_.size() % turns_with_writing == 0;
  Seen seen = look(place, is_written_to);
  if (is_erased && seen.problem.empty()) seen.has_erased = has_erased(path, seen.size);
  return seen;
}

Seen Bench::look_at_log(const std::string& path, const Files& files) {
  const auto read = [&](const std::string& name,
                        std::uint64_t bytes_max) -> base::Result<std::optional<base::Bytes>> {
    const auto found = files.find(path + "/" + name);
    if (found == files.end()) return std::nullopt;
    const auto bytes = base::bytes_of(found->second);
    if (bytes.size() > bytes_max) return base::problem("file.too_large");
    return base::Bytes(bytes.begin(), bytes.end());
  };
  const auto seen = rebuilt(read);
  const bool is_none = !seen && seen.error().name == "log.no_checkpoint";
  if (!seen && !is_none) return failed(seen.error().name);
  if (known_.size() % turns_with_growing == 0) {
    const Seen next = grown(path, files);
    if (!next.problem.empty() || next.has_erased) return next;
  }
  return seen ? *seen : failed(seen.error().name);
}

// The folder after whoever adds to it next was done.
Seen Bench::grown(const std::string& path, const Files& files) {
  lay_out(files, scratch_);
  const std::string place = in_scratch(path);
  fs::create_directories(place);
  const auto grow = [&]() -> base::Result<Seen> {
    using operations::StaticFolder;
    TRY(StaticFolder folder, StaticFolder::open(place, StaticFolder::Missing::refuse));
    TRY_VOID(operations::grow_log(*finished_, origin_, folder).map([](const auto&) {}));
    return rebuilt([&](const std::string& name, std::uint64_t bytes_max) {
      return folder.read(name, bytes_max);
    });
  };
  const auto seen = grow();
  if (!seen) return failed("adding to it: " + seen.error().name);
  if (seen->size != size_) return failed("adding to it: too little");
  if (fs::exists(place + "/.new")) return failed("adding to it: something is left behind");
  Seen out = *seen;
  out.has_erased = has_erased(path, seen->size);
  return out;
}

const Seen& Bench::seen(const std::string& path, const Files& files, bool is_log) {
  const Part part = part_of(files, path, is_log);
  std::size_t hash = joined(0, path);
  for (const auto& file : part) hash = joined(joined(hash, file->first), file->second);
  const auto [entry, is_new] = known_.try_emplace(hash);
  if (is_new) {
    const Files copy = copy_of(part);
    entry->second = is_log ? look_at_log(path, copy) : look_at_dossier(path, copy);
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
  const bool is_none = seen == nullptr || seen->problem == "store.not_a_dossier" ||
                       seen->problem == "journal.empty" || seen->problem == "log.no_checkpoint";
  if (is_none && is_promised) return found(Verdict::lost, path + " is not there");
  const bool is_log = rules_.logs.contains(path);
  if (is_none && is_log) return Verdict::kept;
  if (seen == nullptr) return Verdict::refused;
  if (!seen->problem.empty()) {
    if (!is_promised && !is_log && !rules_.whole.contains(path)) return Verdict::refused;
    return found(Verdict::corrupt, path + ": " + seen->problem);
  }
  if (seen->has_erased) return found(Verdict::left, path + " still has what was erased");
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

Verdict Bench::compare_files(const Files& files, const Promises& promises) {
  Verdict worst = Verdict::kept;
  for (const auto& [path, digest] : promises.files) {
    const auto file = files.find(path);
    if (file == files.end() || base::to_hex(base::sha256(base::bytes_of(file->second))) != digest) {
      worst = std::max(worst, found(Verdict::lost, path + " is not what it was"));
    }
  }
  for (const auto& [place, text, from] : promises.gone) {
    for (const auto& [path, content] : files) {
      if (!is_below(path, place) && !is_of_dossier(path, place)) continue;
      if (content.find(text) == std::string::npos) continue;
      worst = std::max(worst, found(Verdict::left, path + " has what was told to be gone"));
    }
  }
  return worst;
}

Verdict Bench::judge(const Files& files, const Promises& promises) {
  reason_.clear();
  std::size_t hash = 0;
  for (const auto& [path, content] : files) hash = joined(joined(hash, path), content);
  states_.insert(hash);
  Verdict worst = compare_files(files, promises);
  const auto hold = [&](const std::string& path, const Seen* seen) {
    worst = std::max(worst, compare(path, seen, promises));
  };
  for (const auto& [path, content] : files) {
    if (path.ends_with(".vlecht")) hold(path, &seen(path, files, false));
  }
  for (const std::string& log : rules_.logs) hold(log, &seen(log, files, true));
  for (const auto& [path, size] : promises.sizes) {
    if (!rules_.logs.contains(path) && !files.contains(path)) hold(path, nullptr);
  }
  return worst;
}

}  // namespace vlecht::faults
