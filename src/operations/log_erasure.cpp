// SPDX-License-Identifier: EUPL-1.2
#include "operations/log_erasure.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "operations/file_handle.h"

namespace vlecht::operations {
namespace {

using base::Result;
using journal::ErasedNumbers;
using journal::NumberRange;

constexpr std::uint64_t marker_bytes_max = 100;

// All numbers that some erasures name, ascending.
std::vector<std::uint64_t> numbers_of(const std::vector<ErasedNumbers>& erasures,
                                      std::vector<NumberRange> ErasedNumbers::*which) {
  std::vector<std::uint64_t> out;
  for (const ErasedNumbers& erasure : erasures) {
    for (const NumberRange& range : erasure.*which) {
      for (std::uint64_t at = range.first; at <= range.last; ++at) out.push_back(at);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string marker() { return std::string(journal::erasing_name); }

// From where on to look for erasures that were announced earlier: from the beginning when the
// folder does not say it as it should.
std::uint64_t announced_from(base::ByteView content, std::uint64_t size) {
  const auto number = base::to_integer(base::trimmed(base::text_of(content)));
  const bool is_sound = number && *number >= 0 && static_cast<std::uint64_t>(*number) <= size;
  return is_sound ? static_cast<std::uint64_t>(*number) : 0;
}

}  // namespace

Result<LogErasure> LogErasure::begin(const journal::Store& store, StaticFolder& folder,
                                     std::uint64_t size) {
  LogErasure out(store, folder, size);
  TRY(const auto content, folder.read(marker(), marker_bytes_max));
  if (!content) return out;
  out.is_announced_ = true;
  TRY(out.erasures_, journal::erasures_in(store, announced_from(*content, size), size));
  return out;
}

Result<void> LogErasure::announce(std::vector<ErasedNumbers> erasures) {
  const bool is_new = !erasures.empty() && !is_announced_;
  std::move(erasures.begin(), erasures.end(), std::back_inserter(erasures_));
  if (!is_new) return {};
  is_announced_ = true;
  TRY_VOID(folder_.replace(marker(), base::bytes_of(std::to_string(size_) + "\n")));
  return folder_.settle();
}

Result<std::uint64_t> LogErasure::carry_out() {
  if (!is_announced_) return changed_;
  const auto entries = numbers_of(erasures_, &ErasedNumbers::entries);
  for (auto at = entries.begin(); at != entries.end();) {
    const std::uint64_t index = *at / journal::tile_width;
    TRY_VOID(empty_bundle(index, entries));
    at = std::lower_bound(at, entries.end(), (index + 1) * journal::tile_width);
  }
  TRY_VOID(remove_files(numbers_of(erasures_, &ErasedNumbers::files)));
  TRY_VOID(folder_.settle());
  TRY_VOID(folder_.remove(marker()));
  TRY_VOID(folder_.settle());
  return changed_;
}

Result<void> LogErasure::empty_bundle(std::uint64_t index,
                                      const std::vector<std::uint64_t>& entries) {
  TRY_VOID(empty_file(journal::bundle_name(index, journal::tile_width), index, entries));
  const std::string unfinished = journal::unfinished_bundles_name(index);
  TRY(const auto widths, folder_.names(unfinished));
  for (const std::string& width : widths) {
    TRY_VOID(empty_file(unfinished + "/" + width, index, entries));
  }
  return {};
}

Result<void> LogErasure::empty_file(const std::string& name, std::uint64_t index,
                                    const std::vector<std::uint64_t>& entries) {
  TRY(const auto there, folder_.read(name, journal::bundle_bytes_max));
  if (!there) return {};
  const auto left = journal::emptied(*there, index, entries);
  if (!left) return base::problem("log.file_damaged", {{"file", folder_.path() + "/" + name}});
  if (*left == *there) {
    folder_.keep_as_found(name);
    return {};
  }
  ++changed_;
  return folder_.replace(name, *left);
}

// A file that was read in again after the erasure is in the dossier, and stays.
Result<void> LogErasure::remove_files(const std::vector<std::uint64_t>& documents) {
  std::vector<base::Digest> digests;
  journal::EntryReader reader;
  TRY_VOID(store_.read(documents, [&](std::uint64_t, base::ByteView entry) {
    const bool is_document = reader.read(entry) == journal::Fit::fits &&
                             reader.type() == journal::EntryReader::Type::document;
    if (is_document) digests.push_back(reader.document().document.digest);
    return true;
  }));
  for (const base::Digest& digest : digests) {
    TRY(const auto kept, store_.file(digest));
    const std::string name = journal::kept_file_name(digest);
    if (kept) continue;
    if (is_there(folder_.path() + "/" + name)) ++changed_;
    TRY_VOID(folder_.remove(name));
  }
  return {};
}

}  // namespace vlecht::operations
