// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/digest.h"
#include "faults/power/disk.h"
#include "journal/store.h"

namespace vlecht::faults {

/// What a dossier, or a folder with a static log, in a crash state turned out to be, by the
/// program's own opening and verification.
struct Seen {
  std::string problem;  ///< why it did not open; empty when it did
  std::uint64_t size = 0;
  base::Digest root{};
  std::set<std::uint64_t> checkpoints;
  bool has_erased = false;  ///< after whoever writes next was done, a text was left that must go
};

/// What the program had told by then, so what must be there, and what must always be so. Told in
/// lines; PATH is that of a dossier (*.vlecht) or of a folder with a static log:
///
///   ack size PATH SIZE           it has this many entries or more
///   ack checkpoint PATH SIZE     it keeps this checkpoint
///   ack file PATH SHA256         the file has these bytes
///   ack gone PATH TEXT           the text is in no file of it, nor in those beside a dossier
///   rule whole PATH              it is whole or not there
///   rule log PATH                the folder's checkpoint vouches for what is there, always; and
///                                what is added next makes it whole
///   rule erased PATH SIZE TEXT   with so many entries, the next who writes leaves no such text
class Promises {
 public:
  void hear(std::string_view output);

  struct Text {
    std::string path, text;
    std::uint64_t from_size = 0;
  };
  std::map<std::string, std::uint64_t> sizes;  ///< entries
  std::map<std::string, std::set<std::uint64_t>> checkpoints;
  std::map<std::string, std::string> files;  ///< digest, by path
  std::vector<Text> gone, erased;
  std::set<std::string> whole, logs;

 private:
  void take(const std::string& line);
  std::string rest_;
};

/// How a state compares with the promises, the worst of its files.
enum class Verdict {
  kept,
  refused,  ///< nothing was promised yet, and the dossier is said not to be one
  lost,     ///< something promised is not there
  left,     ///< something that was told to be gone is there
  corrupt,  ///< something was promised, and the dossier does not verify
  wrong     ///< it verifies, but as a journal that never was
};
inline constexpr int verdict_count = 6;

/// Judges crash states; each distinct dossier or folder in them is opened once.
class Bench {
 public:
  /// `finished` is the dossier as it was when nothing crashed. `folder` is where it was recorded,
  /// `scratch` an empty folder where states are laid out. `all` is everything that will be told:
  /// its rules hold from the beginning.
  Bench(const std::string& finished, std::string folder, std::string scratch, const Promises& all);
  ~Bench();

  Verdict judge(const Files& files, const Promises& promises);
  std::uint64_t distinct() const { return states_.size(); }
  /// Why the last verdict was not `kept`.
  const std::string& reason() const { return reason_; }
  /// Lays a state out in a folder.
  void lay_out(const Files& files, const std::string& folder) const;

 private:
  Seen look_at_dossier(const std::string& path, const Files& files);
  Seen look_at_log(const std::string& path, const Files& files);
  Seen grown(const std::string& path, const Files& files);
  bool has_erased(const std::string& path, std::uint64_t size) const;
  const Seen& seen(const std::string& path, const Files& files, bool is_log);
  Verdict compare(const std::string& path, const Seen* seen, const Promises& promises);
  Verdict compare_files(const Files& files, const Promises& promises);
  Verdict found(Verdict verdict, std::string reason);
  std::string in_scratch(const std::string& path) const;

  std::string folder_, scratch_, reason_;
  std::shared_ptr<journal::Store> finished_;
  std::string origin_;
  std::uint64_t size_ = 0;
  std::map<std::uint64_t, base::Digest> roots_;  ///< of every size that the journal ever had
  Promises rules_;
  std::unordered_set<std::size_t> states_;
  std::unordered_map<std::size_t, Seen> known_;
};

}  // namespace vlecht::faults
