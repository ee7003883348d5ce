// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

#include "base/digest.h"
#include "faults/power/disk.h"

namespace vlecht::faults {

/// What a dossier in a crash state turned out to be, by the program's own opening and verification.
struct Seen {
  std::string problem;  ///< why it did not open; empty when it did
  std::uint64_t size = 0;
  base::Digest root{};
  std::set<std::uint64_t> checkpoints;
};

/// What the program had told by then, so what must be there.
class Promises {
 public:
  /// Takes what the program told; the lines "ack size PATH SIZE", "ack checkpoint PATH SIZE" and
  /// "ack file PATH SHA256" are promises.
  void hear(std::string_view output);

  std::map<std::string, std::uint64_t> sizes;  ///< entries, by dossier
  std::map<std::string, std::set<std::uint64_t>> checkpoints;
  std::map<std::string, std::string> files;  ///< digest, by path

 private:
  void take(const std::string& line);
  std::string rest_;
};

/// How a state compares with the promises, the worst of its files.
enum class Verdict {
  kept,
  refused,  ///< nothing was promised yet, and the dossier is said not to be one
  lost,     ///< something promised is not there
  corrupt,  ///< something was promised, and the dossier does not verify
  wrong     ///< it verifies, but as a journal that never was
};

/// Judges crash states; each distinct one is opened once.
class Bench {
 public:
  /// `finished` is the dossier as it was when nothing crashed. `folder` is where it was recorded,
  /// `scratch` an empty folder where states are laid out.
  Bench(const std::string& finished, std::string folder, std::string scratch);

  Verdict judge(const Files& files, const Promises& promises);
  std::uint64_t distinct() const { return known_.size(); }
  /// Why the last verdict was not `kept`.
  const std::string& reason() const { return reason_; }
  /// Lays a state out in a folder.
  void lay_out(const Files& files, const std::string& folder) const;

 private:
  using Dossiers = std::map<std::string, Seen>;
  const Dossiers& open(const Files& files);
  Verdict compare(const std::string& path, const Seen* seen, const Promises& promises);
  Verdict found(Verdict verdict, std::string reason);

  std::string folder_, scratch_, reason_;
  std::map<std::uint64_t, base::Digest> roots_;  ///< of every size that the journal ever had
  std::unordered_map<std::size_t, Dossiers> known_;
};

}  // namespace vlecht::faults
