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
      first_names_[files_.size()] = std::string(change.bytes);
      add_name(change.sort, change.bytes, files_.size());
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
      if (level_ != Level::off && level_ != Level::files) sync_folder(change.bytes);
      break;
    case Change::Sort::sync_all:
      if (level_ != Level::off) sync_all();
      break;
    case Change::Sort::make_folder:
      folders_.insert(std::string(change.bytes));
      add_name(change.sort, change.bytes, 0);
      break;
    case Change::Sort::rename:
    case Change::Sort::unlink:
    case Change::Sort::remove_folder:
      add_name(change.sort, change.bytes, 0);
      break;
    case Change::Sort::output:
      break;
  }
}

void Disk::add_name(Change::Sort sort, std::string_view path, std::size_t file) {
  Name name{sort, std::string(path), {}, file};
  if (sort == Change::Sort::rename) {
    const std::size_t zero = path.find('\0');
    name.path = path.substr(0, zero);
    name.second = path.substr(zero + 1);
    name.file = now_.at(name.path);  // has its new name even when the old one never arrived
  }
  change(now_, name);
  later_.push_back(std::move(name));
}

// In the log of SQLite the sync after a write makes a commit durable; the one that follows another
// sync comes before the log is copied into the database, and is done at the level NORMAL too.
void Disk::sync(std::uint64_t node) {
  const std::size_t number = nodes_.at(node);
  File& file = files_[number];
  const bool is_log = first_names_[number].ends_with("-wal");
  const bool is_commit = is_log && std::exchange(file.was_written_last, false);
  if (level_ == Level::off || (level_ == Level::normal && is_commit)) return;
  sync_file(file);
  for (Name& name : later_) name.is_before_a_sync = true;
}

void Disk::sync_file(File& file) {
  file.sure = file.all;
  file.unsure.clear();
}

void Disk::sync_folder(std::string_view folder) {
  for (Name& name : later_) {
    name.is_before_a_sync = true;
    if (folder_of(name.second.empty() ? name.path : name.second) == folder) name.is_sure = true;
  }
  settle_names();
}

void Disk::sync_all() {
  for (File& file : files_) sync_file(file);
  if (level_ == Level::files) return;
  for (Name& name : later_) name.is_sure = true;
  settle_names();
}

void Disk::settle_names() {
  auto first_unsure =
      std::find_if(later_.begin(), later_.end(), [](const Name& name) { return !name.is_sure; });
  std::for_each(later_.begin(), first_unsure, [&](const Name& name) { change(names_, name); });
  later_.erase(later_.begin(), first_unsure);
}

void Disk::change(Names& names, const Name& name) {
  if (name.sort == Change::Sort::make_folder) {
    // One that is made anew has nothing of one that had its name before.
    const std::string below = name.path + "/";
    auto at = names.lower_bound(below);
    while (at != names.end() && at->first.starts_with(below)) at = names.erase(at);
  }
  if (name.sort == Change::Sort::create || name.sort == Change::Sort::make_folder) {
    names[name.path] = name.file;
  } else {
    names.erase(name.path);
    if (name.sort == Change::Sort::rename) names[name.second] = name.file;
  }
}

// Folders that were there before anything was recorded stay.
bool Disk::is_reachable(const std::string& path, const Names& names) const {
  for (std::string at = folder_of(path); !at.empty(); at = folder_of(at)) {
    if (folders_.contains(at) && !names.contains(at)) return false;
  }
  return true;
}

template <class BytesOf>
Files Disk::files_of(const Names& names, BytesOf&& bytes_of) const {
  Files out;
  for (const auto& [path, file] : names) {
    if (file != 0 && is_reachable(path, names)) out[path] = bytes_of(files_[file]);
  }
  return out;
}

Files Disk::least() const {
  Names names = names_;
  for (const Name& name : later_) {
    if (name.is_before_a_sync) change(names, name);
  }
  return files_of(names, [](const File& file) { return file.sure; });
}

Files Disk::most() const {
  Names names = names_;
  for (const Name& name : later_) change(names, name);
  return files_of(names, [](const File& file) { return file.all; });
}

Files Disk::some(Random& random) const {
  return files_of(some_names(random), [&](const File& file) { return some_bytes(file, random); });
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
