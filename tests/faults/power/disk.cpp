// SPDX-License-Identifier: EUPL-1.2
#include "faults/power/disk.h"

#include <algorithm>
#include <array>

namespace vlecht::faults {
namespace {

constexpr std::size_t sector = 512;

using Random = std::mt19937_64;

bool happens(Random& random, unsigned percent) { return random() % 100 < percent; }

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

void put(std::string& content, std::uint64_t offset, std::string_view bytes) {
  if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size());
  std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
}

// Any of the sectors that the bytes lie in.
void put_torn(std::string& content, std::uint64_t offset, std::string_view bytes, Random& random) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t to_border = sector - (offset + at) % sector;
    const std::string_view part = bytes.substr(at, to_border);
    if (happens(random, 50)) put(content, offset + at, part);
    at += part.size();
  }
}

}  // namespace

void Disk::apply(const Change& change) {
  switch (change.sort) {
    case Change::Sort::create:
      nodes_[change.node] = files_.size();
      later_.push_back({change.sort, std::string(change.bytes), {}, files_.size()});
      first_names_[files_.size()] = std::string(change.bytes);
      files_.emplace_back();
      break;
    case Change::Sort::write: {
      File& file = files_.at(nodes_.at(change.node));
      put(file.all, change.offset, change.bytes);
      file.unsure.push_back({change.offset, change.bytes, false});
      file.was_written_last = true;
      break;
    }
    case Change::Sort::truncate: {
      File& file = files_.at(nodes_.at(change.node));
      file.all.resize(change.offset);
      file.unsure.push_back({change.offset, {}, true});
      break;
    }
    case Change::Sort::sync:
      sync(change.node);
      break;
    case Change::Sort::sync_folder:
      if (level_ != Level::off) sync_folder(change.bytes);
      break;
    case Change::Sort::rename: {
      const std::size_t zero = change.bytes.find('\0');
      later_.push_back({change.sort, std::string(change.bytes.substr(0, zero)),
                        std::string(change.bytes.substr(zero + 1)), 0});
      break;
    }
    case Change::Sort::unlink:
      later_.push_back({change.sort, std::string(change.bytes), {}, 0});
      break;
    case Change::Sort::make_folder:  // a file's folder is made with the file
    case Change::Sort::output:
      break;
  }
}

// In the log of SQLite the sync after a write makes a commit durable; the one that follows another
// sync comes before the log is copied into the database, and is done at the level NORMAL too.
void Disk::sync(std::uint64_t node) {
  const std::size_t number = nodes_.at(node);
  File& file = files_[number];
  const bool is_log = first_names_[number].ends_with("-wal");
  const bool is_commit = is_log && std::exchange(file.was_written_last, false);
  if (level_ == Level::off || (level_ == Level::normal && is_commit)) return;
  file.sure = file.all;
  file.unsure.clear();
  for (Name& name : later_) name.is_before_a_sync = true;
}

void Disk::sync_folder(std::string_view folder) {
  for (Name& name : later_) {
    name.is_before_a_sync = true;
    if (folder_of(name.path) == folder) name.is_sure = true;
  }
  settle_names();
}

void Disk::settle_names() {
  auto first_unsure =
      std::find_if(later_.begin(), later_.end(), [](const Name& name) { return !name.is_sure; });
  std::for_each(later_.begin(), first_unsure, [&](const Name& name) { change(names_, name); });
  later_.erase(later_.begin(), first_unsure);
}

void Disk::change(Names& names, const Name& name) {
  if (name.sort == Change::Sort::create) {
    names[name.path] = name.file;
  } else if (const auto found = names.find(name.path); found != names.end()) {
    const std::size_t file = found->second;
    names.erase(found);
    if (name.sort == Change::Sort::rename) names[name.second] = file;
  }
}

Files Disk::least() const {
  Names names = names_;
  for (const Name& name : later_) {
    if (name.is_before_a_sync) change(names, name);
  }
  Files out;
  for (const auto& [path, file] : names) out[path] = files_[file].sure;
  return out;
}

Files Disk::most() const {
  Names names = names_;
  for (const Name& name : later_) change(names, name);
  Files out;
  for (const auto& [path, file] : names) out[path] = files_[file].all;
  return out;
}

Files Disk::some(Random& random) const {
  Files out;
  for (const auto& [path, file] : some_names(random)) out[path] = some_bytes(files_[file], random);
  return out;
}

Disk::Names Disk::some_names(Random& random) const {
  Names names = names_;
  if (happens(random, 50)) {  // ordered
    const auto sure = static_cast<std::size_t>(std::count_if(
        later_.begin(), later_.end(), [](const Name& n) { return n.is_before_a_sync; }));
    const std::size_t kept = sure + random() % (later_.size() - sure + 1);
    for (std::size_t i = 0; i < kept; ++i) change(names, later_[i]);
    return names;
  }
  for (const Name& name : later_) {
    if (name.is_sure || happens(random, 50)) change(names, name);
  }
  return names;
}

std::string Disk::some_bytes(const File& file, Random& random) {
  std::string content = file.sure;
  const unsigned arrives = std::array{10U, 50U, 90U, 100U}[random() % 4];
  const unsigned is_torn = happens(random, 50) ? 40 : 0;
  for (const Piece& piece : file.unsure) {
    if (!happens(random, arrives)) {
      // The length can be there without the bytes.
      const std::uint64_t end = piece.offset + piece.bytes.size();
      if (!piece.is_truncation && content.size() < end && happens(random, 20)) content.resize(end);
    } else if (piece.is_truncation) {
      content.resize(piece.offset);
    } else if (happens(random, is_torn)) {
      put_torn(content, piece.offset, piece.bytes, random);
    } else {
      put(content, piece.offset, piece.bytes);
    }
  }
  return content;
}

}  // namespace vlecht::faults
