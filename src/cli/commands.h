// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "operations/opening.h"
#include "operations/witness.h"
#include "words/message.h"

namespace vlecht::cli {

/// Exit statuses, as in docs/handleiding/opdrachten.md.
inline constexpr int status_done = 0;
inline constexpr int status_found_wrong = 1;
inline constexpr int status_used_wrongly = 2;
inline constexpr int status_our_mistake = 70;
inline constexpr int status_no_memory = 71;

/// With what a dossier's checkpoints are signed, and by whom cosigned.
struct SigningOptions {
  std::string key_file;
  std::vector<std::string> witnesses, witness_keys;
  std::optional<std::int64_t> required;
};

struct ServeOptions {
  std::string listen = "127.0.0.1:8080";
  bool accept_no_login =
      false;  ///< listen elsewhere than on loopback although anyone can then read and write
  bool open_browser = false;
  std::string tokens_file;  ///< design tokens of a municipality; "": none
  SigningOptions signing;
  /// Called in another thread when the dossier has been verified.
  std::function<void(const operations::OpenDossier&)> verified = {};
};

struct WitnessOptions {
  std::string folder, listen = "127.0.0.1:8081", key_file, name;
  std::vector<std::string> journals;
};

/// What commands need from outside; main.cpp fills it in.
struct Environment {
  operations::World world;
  std::ostream& out;         ///< machine output
  std::ostream& messages;    ///< sentences for the person
  bool is_terminal = false;  ///< of `messages`
  words::Language language = words::Language::nl;
  std::string examples_folder;
  /// Serves until stopped.
  std::function<base::Result<void>(operations::Opening&, const ServeOptions&, Environment&)> serve;
  std::function<base::Result<void>(operations::OpenWitness&, const std::string& listen,
                                   Environment&)>
      serve_witness;

  std::string text(std::string_view name,
                   const std::vector<std::pair<std::string, base::Detail>>& details = {}) const {
    return words::text(language, name, details);
  }
};

struct Moment {
  std::string on;
  std::string known;
};

struct InitCommand {
  std::string dossier, name, author;
  std::vector<std::string> members;
};
struct ImportCommand {
  std::string dossier;
  std::vector<std::string> files;
  std::string kind, profile, save_profile, standing, author;
  std::vector<std::string> rules, definitions;
  bool dry_run = false, set_aside = false, replace = false, keep = false, no_keep = false;
};
struct CollectCommand {
  std::string dossier, url, query, from, until, step, token_file, ca_file, author;
  int attempts = 6;
  bool dry_run = false;
};
struct ImportsCommand {
  std::string dossier;
};
struct RetractCommand {
  std::string dossier, import, why, author;
};
struct RecordCommand {
  std::string dossier, kind, standing, author, reason;
  std::vector<std::string> fields;
  std::optional<std::uint64_t> instead_of;
  bool correct = false, dry_run = false;
};
struct WithdrawCommand {
  std::string dossier, author, reason;
  std::uint64_t fact = 0;
};
struct EraseCommand {
  std::string dossier, kind, key, ground, why, author, again_from;
  bool dry_run = false;
};
struct ErasuresCommand {
  std::string dossier, format = "text";
};
struct AskCommand {
  std::string question, dossier, format = "text";
  Moment moment;
  std::vector<std::string> arguments;
};
struct ForecastCommand {
  std::string dossier, author, format = "text";
  bool record = false;
};
struct SourcesCommand {
  std::string dossier, figure, question = "cost_benchmark", format = "text";
  Moment moment;
  std::vector<std::string> arguments;
};
struct VerifyCommand {
  std::string dossier, checkpoint, key;
  std::vector<std::string> witness_keys;
  std::optional<std::int64_t> required;
};
struct CheckpointCommand {
  std::string dossier;
  SigningOptions signing;
};
struct WitnessCommand {
  WitnessOptions options;
  bool show = false;
};
struct ExportLogCommand {
  std::string dossier, folder;
};
struct BackupCommand {
  std::string dossier, file;
};
struct RestoreCommand {
  std::string folder, dossier, checkpoint, key;
};
struct ShipCommand {
  std::string dossier, folder;
  int every = 60;  ///< seconds
  bool once = false;
};
struct ProveCommand {
  std::string dossier, figure, question = "cost_benchmark", to, checkpoint;
  Moment moment;
  std::vector<std::string> arguments;
};
struct VerifyProofCommand {
  std::string proof, checkpoint, key, format = "text";
};
struct ServeCommand {
  std::string dossier;
  std::string ship_folder;  ///< none: nothing is shipped
  int ship_every = 60;      ///< seconds
  ServeOptions options;
};
struct DemoCommand {
  ServeOptions options;
};
struct TemplateCommand {
  std::string kind, format = "csv";
};

int run(const InitCommand& command, Environment& environment);
int run(const ImportCommand& command, Environment& environment);
int run(const CollectCommand& command, Environment& environment);
int run(const ImportsCommand& command, Environment& environment);
int run(const RetractCommand& command, Environment& environment);
int run(const RecordCommand& command, Environment& environment);
int run(const WithdrawCommand& command, Environment& environment);
int run(const EraseCommand& command, Environment& environment);
int run(const ErasuresCommand& command, Environment& environment);
int run(const AskCommand& command, Environment& environment);
int run(const ForecastCommand& command, Environment& environment);
int run(const SourcesCommand& command, Environment& environment);
int run(const VerifyCommand& command, Environment& environment);
int run(const CheckpointCommand& command, Environment& environment);
int run(const ExportLogCommand& command, Environment& environment);
int run(const BackupCommand& command, Environment& environment);
int run(const RestoreCommand& command, Environment& environment);
int run(const ShipCommand& command, Environment& environment);
int run(const ProveCommand& command, Environment& environment);
int run(const VerifyProofCommand& command, Environment& environment);
int run(const WitnessCommand& command, Environment& environment);
int run(const ServeCommand& command, Environment& environment);
int run(const DemoCommand& command, Environment& environment);
int run(const TemplateCommand& command, Environment& environment);

/// Reads the command line and runs the command. The language is that of `--lang`, Dutch without.
int run(int argument_count, char** arguments, Environment& environment);

/// Says what is wrong on `messages`; the status that belongs to it.
int report(const base::Problem& problem, Environment& environment);

/// Progress on a terminal while a dossier is opened and verified.
journal::Journal::Progress progress_of(Environment& environment);

}  // namespace vlecht::cli
