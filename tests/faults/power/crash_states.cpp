// SPDX-License-Identifier: EUPL-1.2
//
// crash_states RECORDING FOLDER FINISHED LEVEL STATES SEED [SAMPLES COUNT]
//
// Everything that can be on the disk after loss of power at any moment of what RECORDING recorded
// below FOLDER, opened and verified by the program's own code. FINISHED is the dossier as it was
// at the end; LEVEL is full, normal, files or off (disk.h). After each change, or after some when
// STATES is small: the least and the most that can be there, and then random states, until STATES
// different ones were judged or new ones hardly come up any more. COUNT of them are kept in
// SAMPLES, for the program itself to look at.
//
// Prints one line "states=.. judged=.. lost=.. left=.. corrupt=.. wrong=.. refused=.."; status 3
// when the recording leads to other files than those that lie in FOLDER: then it is not whole.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

#include "faults/power/recording.h"
#include "faults/power/verdicts.h"

namespace {

namespace fs = std::filesystem;
using namespace vlecht::faults;

constexpr std::uint64_t rounds_min = 3;
constexpr int rounds_max = 10'000;
constexpr std::size_t shown_max = 10;

struct Task {
  std::string folder;
  Level level;
  std::uint64_t states_max, seed;
  std::string samples;
  std::uint64_t samples_count = 0;
};

class Enumeration {
 public:
  Enumeration(const Recording& recording, Bench& bench, Task task)
      : recording_(recording), bench_(bench), task_(std::move(task)), random_(task_.seed) {}

  void run() {
    for (int round = 0; round < rounds_max && bench_.distinct() < task_.states_max; ++round) {
      const std::uint64_t before = bench_.distinct();
      // Without any sync the least is always nothing, which shows nothing.
      go_through(round == 0 && task_.level != Level::off);
      const std::uint64_t asked =
          std::min<std::uint64_t>(recording_.changes().size(), task_.states_max / rounds_min);
      if (bench_.distinct() - before < asked / 100) break;
    }
  }

  std::uint64_t count(Verdict verdict) const { return counts_[static_cast<std::size_t>(verdict)]; }
  std::uint64_t judged() const { return judged_; }

 private:
  void go_through(bool is_first) {
    Disk disk(task_.level);
    Promises promises;
    for (at_ = 0; at_ < recording_.changes().size(); ++at_) {
      const Change& change = recording_.changes()[at_];
      disk.apply(change);
      if (change.sort == Change::Sort::output) promises.hear(change.bytes);
      if (!is_in_round()) continue;
      if (is_first) {
        judge(disk.least(), promises);
        judge(disk.most(), promises);
      } else {
        judge(disk.some(random_), promises);
      }
      if (bench_.distinct() >= task_.states_max) return;
    }
  }

  // All changes when there are states enough, or else any, so that some come from all over.
  bool is_in_round() {
    return random_() % recording_.changes().size() * rounds_min < task_.states_max;
  }

  void judge(const Files& files, const Promises& promises) {
    const std::uint64_t before = bench_.distinct();
    const Verdict verdict = bench_.judge(files, promises);
    ++judged_;
    ++counts_[static_cast<std::size_t>(verdict)];
    const bool is_bad = verdict >= Verdict::lost && task_.level == Level::full;
    if (is_bad && shown_.size() < shown_max && shown_.insert(bench_.reason()).second) {
      std::cout << "after change " << at_ << ": " << bench_.reason() << '\n';
      if (!task_.samples.empty())
        bench_.lay_out(files, task_.samples + "/bad-" + std::to_string(shown_.size()));
    }
    const bool is_new = bench_.distinct() > before;
    const bool is_telling = is_new && verdict == Verdict::kept && !promises.sizes.empty();
    if (is_telling && sampled_ < task_.samples_count &&
        bench_.distinct() * task_.samples_count >= sampled_ * task_.states_max) {
      keep_sample(files, promises);
    }
  }

  void keep_sample(const Files& files, const Promises& promises) {
    const std::string folder = task_.samples + "/" + std::to_string(sampled_++);
    bench_.lay_out(files, folder);
    std::ofstream out(folder + ".promised");
    for (const auto& [path, size] : promises.sizes) {
      out << path.substr(task_.folder.size() + 1) << ' ' << size << '\n';
    }
  }

  const Recording& recording_;
  Bench& bench_;
  Task task_;
  std::mt19937_64 random_;
  std::uint64_t judged_ = 0, sampled_ = 0, counts_[verdict_count] = {};
  std::size_t at_ = 0;
  std::set<std::string> shown_;  // each reason once
};

// Whether the changes, all made, give the files that are there; SQLite's index in shared memory is
// in neither.
bool is_whole(const Recording& recording, const std::string& folder) {
  Disk disk(Level::full);
  for (const Change& change : recording.changes()) disk.apply(change);
  Files there;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    const std::string path = item.path().string();
    if (!item.is_regular_file() || path.ends_with("-shm")) continue;
    std::ifstream in(path, std::ios::binary);
    there[path].assign(std::istreambuf_iterator<char>(in), {});
  }
  const Files recorded = disk.most();
  for (const auto& [path, content] : recorded) {
    if (!there.contains(path)) std::cout << path << " is not there\n";
  }
  for (const auto& [path, content] : there) {
    const auto found = recorded.find(path);
    if (found == recorded.end() || found->second != content) std::cout << path << " differs\n";
  }
  return recorded == there;
}

Level level_named(const std::string& name) {
  if (name == "normal") return Level::normal;
  if (name == "files") return Level::files;
  return name == "off" ? Level::off : Level::full;
}

}  // namespace

int main(int count, char** arguments) try {
  if (count < 7) return 2;
  const Recording recording(arguments[1]);
  Task task{.folder = arguments[2],
            .level = level_named(arguments[4]),
            .states_max = std::stoull(arguments[5]),
            .seed = std::stoull(arguments[6]),
            .samples = count > 8 ? arguments[7] : "",
            .samples_count = count > 8 ? std::stoull(arguments[8]) : 0};
  if (!is_whole(recording, task.folder)) {
    std::cout << "the recording is not whole\n";
    return 3;
  }
  std::string scratch = fs::exists("/dev/shm") ? "/dev/shm/vlecht-XXXXXX" : "/tmp/vlecht-XXXXXX";
  if (::mkdtemp(scratch.data()) == nullptr) return 2;
  Promises all;
  for (const Change& change : recording.changes()) {
    if (change.sort == Change::Sort::output) all.hear(change.bytes);
  }
  Bench bench(arguments[3], task.folder, scratch + "/state", all);
  Enumeration enumeration(recording, bench, task);
  enumeration.run();
  fs::remove_all(scratch);
  std::cout << "states=" << bench.distinct() << " judged=" << enumeration.judged()
            << " lost=" << enumeration.count(Verdict::lost)
            << " left=" << enumeration.count(Verdict::left)
            << " corrupt=" << enumeration.count(Verdict::corrupt)
            << " wrong=" << enumeration.count(Verdict::wrong)
            << " refused=" << enumeration.count(Verdict::refused) << '\n';
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
