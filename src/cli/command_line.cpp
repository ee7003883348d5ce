// SPDX-License-Identifier: EUPL-1.2
#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/check.h"
#include "cli/commands.h"
#include "operations/questions.h"

namespace vlecht::cli {
namespace {

// The commands of the program with their options; each hands its words to its own `run`.
class CommandLine {
 public:
  explicit CommandLine(Environment& environment)
      : environment_(environment), app_(environment.text("cli.about"), "vlecht") {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", "vlecht " + environment.world.version);
    app_.set_help_flag("-h,--help", environment.text("cli.option.help"));
    add_init();
    add_import();
    add_collect();
    add_imports();
    add_record();
    add_erase();
    add_ask();
    add_forecast();
    add_sources();
    add_verify();
    add_export_log();
    add_ship();
    add_prove();
    add_serve();
    add_witness();
    add_template();
  }

  int run(int argument_count, char** arguments) {
    try {
      app_.parse(argument_count, arguments);
    } catch (const CLI::CallForHelp& help) {
      return app_.exit(help, environment_.out, environment_.messages);
    } catch (const CLI::CallForVersion& version) {
      return app_.exit(version, environment_.out, environment_.messages);
    } catch (const CLI::ParseError& error) {
      environment_.messages << error.what() << '\n' << environment_.text("cli.see_help") << '\n';
      return status_used_wrongly;
    }
    return chosen_();
  }

 private:
  std::string text(std::string_view name) const { return environment_.text(name); }

  template <class Command>
  CLI::App& add(const std::string& name, Command& command) {
    std::string row = "cli." + name;
    std::replace(row.begin(), row.end(), '-', '_');
    CLI::App* app = app_.add_subcommand(name, text(row));
    app->footer(text("cli.example") + "\n  " + text(row + ".example"));
    app->add_option("--lang", language_, text("cli.option.lang"))
        ->check(CLI::IsMember({"nl", "en"}));
    app->callback([this, &command] {
      chosen_ = [this, &command] { return cli::run(command, environment_); };
    });
    return *app;
  }
  CLI::Option* dossier(CLI::App& app, std::string& path) {
    return app.add_option("DOSSIER", path, text("cli.option.dossier"))->required();
  }
  void author(CLI::App& app, std::string& name) {
    name = "beheerder";
    app.add_option("--author", name, text("cli.option.author"));
  }
  void moment(CLI::App& app, Moment& moment) {
    app.add_option("--on", moment.on, text("cli.option.on"))->type_name("DAY");
    app.add_option("--known", moment.known, text("cli.option.known"))->type_name("INSTANT");
  }
  void format(CLI::App& app, std::string& format, std::vector<std::string> formats) {
    app.add_option("--as", format, text("cli.option.as"))
        ->check(CLI::IsMember(std::move(formats)))
        ->capture_default_str();
  }
  void listen(CLI::App& app, ServeOptions& options) {
    app.add_option("--listen", options.listen, text("cli.option.listen"))->capture_default_str();
    app.add_flag("--i-know-there-is-no-login-yet", options.accept_no_login,
                 text("cli.option.no_login"));
    app.add_flag("--open", options.open_browser, text("cli.option.open"));
    app.add_option("--tokens", options.tokens_file, text("cli.option.tokens"));
  }

  CLI::Option* witness_keys(CLI::App& app, std::vector<std::string>& keys,
                            std::optional<std::int64_t>& required) {
    auto* option = app.add_option("--witness-key", keys, text("cli.option.witness_key"))
                       ->type_name("VKEY")
                       ->expected(1)
                       ->take_all();
    app.add_option("--required", required, text("cli.option.required"))
        ->type_name("N")
        ->needs(option);
    return option;
  }
  void signing(CLI::App& app, SigningOptions& options) {
    auto* key =
        app.add_option("--key", options.key_file, text("cli.option.key_file"))->type_name("FILE");
    app.add_option("--witness", options.witnesses, text("cli.option.witness"))
        ->type_name("URL")
        ->expected(1)
        ->take_all()
        ->needs(key);
    witness_keys(app, options.witness_keys, options.required);
  }

  void add_init() {
    CLI::App& app = add("init", init_);
    dossier(app, init_.dossier);
    app.add_option("--name", init_.name, text("cli.option.name"))->required();
    app.add_option("--members", init_.members, text("cli.option.members"))
        ->delimiter(',')
        ->required();
    author(app, init_.author);
  }
  void add_import() {
    CLI::App& app = add("import", import_);
    dossier(app, import_.dossier);
    app.add_option("FILE", import_.files, text("cli.option.files"))->required();
    app.add_option("--as", import_.kind, text("cli.option.kind"))->type_name("KIND");
    app.add_option("--profile", import_.profile, text("cli.option.profile"));
    app.add_option("--save-profile", import_.save_profile, text("cli.option.save_profile"));
    app.add_option("--set", import_.rules, text("cli.option.set"))
        ->type_name("COLUMN=RULE")
        ->expected(1)
        ->take_all();
    app.add_option("--definitions", import_.definitions, text("cli.option.definitions"))
        ->type_name("PATH")
        ->expected(1)
        ->take_all();
    app.add_option("--standing", import_.standing, text("cli.option.standing"));
    app.add_flag("--dry-run", import_.dry_run, text("cli.option.dry_run"));
    app.add_flag("--set-aside", import_.set_aside, text("cli.option.set_aside"));
    app.add_flag("--replace", import_.replace, text("cli.option.replace"));
    auto* keep = app.add_flag("--keep", import_.keep, text("cli.option.keep"));
    app.add_flag("--no-keep", import_.no_keep, text("cli.option.no_keep"))->excludes(keep);
    author(app, import_.author);
  }
  void add_collect() {
    CLI::App& app = add("collect", collect_);
    dossier(app, collect_.dossier);
    app.add_option("URL", collect_.url, text("cli.option.collect_url"))->required();
    app.add_option("--query", collect_.query, text("cli.option.query"))
        ->type_name("PROMQL")
        ->required();
    app.add_option("--from", collect_.from, text("cli.option.collect_from"))->type_name("DAY");
    app.add_option("--until", collect_.until, text("cli.option.collect_until"))->type_name("DAY");
    app.add_option("--step", collect_.step, text("cli.option.step"))->type_name("SECONDS");
    app.add_option("--token-file", collect_.token_file, text("cli.option.token_file"))
        ->type_name("FILE");
    app.add_option("--ca-file", collect_.ca_file, text("cli.option.ca_file"))->type_name("FILE");
    app.add_option("--attempts", collect_.attempts, text("cli.option.attempts"))
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    app.add_flag("--dry-run", collect_.dry_run, text("cli.option.collect_dry_run"));
    author(app, collect_.author);
  }
  void add_imports() {
    dossier(add("imports", imports_), imports_.dossier);
    CLI::App& app = add("retract", retract_);
    dossier(app, retract_.dossier);
    app.add_option("IMPORT", retract_.import, text("cli.option.import"))->required();
    app.add_option("--why", retract_.why, text("cli.option.why"))->required();
    author(app, retract_.author);
  }
  void add_record() {
    CLI::App& app = add("record", record_);
    dossier(app, record_.dossier);
    app.add_option("KIND", record_.kind, text("cli.option.kind"))->required();
    app.add_option("FIELD=VALUE", record_.fields, text("cli.option.fields"))->required();
    app.add_option("--author", record_.author, text("cli.option.author"))->required();
    app.add_option("--reason", record_.reason, text("cli.option.reason"))->required();
    app.add_option("--standing", record_.standing, text("cli.option.standing"));
    app.add_flag("--correct", record_.correct, text("cli.option.correct"));
    app.add_option("--instead-of", record_.instead_of, text("cli.option.instead_of"))
        ->type_name("FACT");
    app.add_flag("--dry-run", record_.dry_run, text("cli.option.dry_run"));
    CLI::App& back = add("withdraw", withdraw_);
    dossier(back, withdraw_.dossier);
    back.add_option("FACT", withdraw_.fact, text("cli.option.fact"))->required();
    back.add_option("--author", withdraw_.author, text("cli.option.author"))->required();
    back.add_option("--reason", withdraw_.reason, text("cli.option.reason"))->required();
  }
  void add_erase() {
    CLI::App& app = add("erase", erase_);
    dossier(app, erase_.dossier);
    app.add_option("KIND", erase_.kind, text("cli.option.erase_kind"));
    app.add_option("KEY", erase_.key, text("cli.option.erase_key"));
    app.add_option("--ground", erase_.ground, text("cli.option.ground"));
    app.add_option("--why", erase_.why, text("cli.option.erase_why"));
    app.add_flag("--dry-run", erase_.dry_run, text("cli.option.erase_dry_run"));
    app.add_option("--again-from", erase_.again_from, text("cli.option.again_from"))
        ->type_name("FILE");
    author(app, erase_.author);
    CLI::App& list = add("erasures", erasures_);
    dossier(list, erasures_.dossier);
    format(list, erasures_.format, {"text", "json", "list"});
  }
  void add_ask() {
    CLI::App& app = add("ask", ask_);
    app.add_option("QUESTION", ask_.question, text("cli.option.question"))->required();
    dossier(app, ask_.dossier);
    app.add_option("NAME=VALUE", ask_.arguments, text("cli.option.arguments"));
    moment(app, ask_.moment);
    format(app, ask_.format, {"text", "json", "csv", "html", "xlsx", "ics"});
  }
  void add_forecast() {
    CLI::App& app = add("forecast", forecast_);
    dossier(app, forecast_.dossier);
    app.add_flag("--record", forecast_.record, text("cli.option.record"));
    format(app, forecast_.format, {"text", "json", "csv", "html", "xlsx"});
    author(app, forecast_.author);
  }
  void add_sources() {
    CLI::App& app = add("sources", sources_);
    dossier(app, sources_.dossier);
    app.add_option("FIGURE", sources_.figure, text("cli.option.figure"))->required();
    app.add_option("NAME=VALUE", sources_.arguments, text("cli.option.arguments"));
    app.add_option("--question", sources_.question, text("cli.option.question"))
        ->capture_default_str();
    moment(app, sources_.moment);
    format(app, sources_.format, {"text", "json", "csv", "html", "xlsx"});
  }
  void add_verify() {
    CLI::App& app = add("verify", verify_);
    dossier(app, verify_.dossier);
    auto* kept = app.add_option("--checkpoint", verify_.checkpoint, text("cli.option.checkpoint"))
                     ->type_name("FILE");
    app.add_option("--key", verify_.key, text("cli.option.verifier_key"))
        ->type_name("VKEY")
        ->needs(kept);
    witness_keys(app, verify_.witness_keys, verify_.required)->needs(kept);
    CLI::App& checkpoint = add("checkpoint", checkpoint_);
    dossier(checkpoint, checkpoint_.dossier);
    signing(checkpoint, checkpoint_.signing);
  }
  void add_export_log() {
    CLI::App& app = add("export-log", export_log_);
    dossier(app, export_log_.dossier);
    app.add_option("DIR", export_log_.folder, text("cli.option.log_folder"))->required();
    CLI::App& backup = add("backup", backup_);
    dossier(backup, backup_.dossier);
    backup.add_option("FILE", backup_.file, text("cli.option.backup_file"))->required();
  }
  void add_ship() {
    CLI::App& app = add("ship", ship_);
    dossier(app, ship_.dossier);
    app.add_option("DIR", ship_.folder, text("cli.option.ship_folder"))->required();
    auto* every = every_seconds(app, "--every", ship_.every);
    app.add_flag("--once", ship_.once, text("cli.option.once"))->excludes(every);
    CLI::App& restore = add("restore", restore_);
    restore.add_option("DIR", restore_.folder, text("cli.option.restore_folder"))->required();
    restore.add_option("NEW_DOSSIER", restore_.dossier, text("cli.option.new_dossier"))->required();
    restore.add_option("--checkpoint", restore_.checkpoint, text("cli.option.checkpoint"))
        ->type_name("FILE");
    restore.add_option("--key", restore_.key, text("cli.option.verifier_key"));
  }
  CLI::Option* every_seconds(CLI::App& app, const std::string& name, int& seconds) {
    return app.add_option(name, seconds, text("cli.option.every"))
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 86'400))
        ->capture_default_str();
  }
  void add_prove() {
    CLI::App& app = add("prove", prove_);
    dossier(app, prove_.dossier);
    app.add_option("FIGURE", prove_.figure, text("cli.option.figure"))->required();
    app.add_option("NAME=VALUE", prove_.arguments, text("cli.option.arguments"));
    app.add_option("--question", prove_.question, text("cli.option.question"))
        ->capture_default_str();
    moment(app, prove_.moment);
    app.add_option("--to", prove_.to, text("cli.option.to"))->type_name("FOLDER")->required();
    app.add_option("--checkpoint", prove_.checkpoint, text("cli.option.proof_checkpoint"))
        ->type_name("FILE");
    CLI::App& check = add("verify-proof", verify_proof_);
    check.add_option("FOLDER", verify_proof_.proof, text("cli.option.proof"))->required();
    check.add_option("--checkpoint", verify_proof_.checkpoint, text("cli.option.checkpoint"))
        ->type_name("FILE");
    check.add_option("--key", verify_proof_.key, text("cli.option.verifier_key"));
    format(check, verify_proof_.format, {"text", "json", "csv", "html"});
  }
  void add_serve() {
    CLI::App& app = add("serve", serve_);
    dossier(app, serve_.dossier);
    auto* ship = app.add_option("--ship", serve_.ship_folder, text("cli.option.ship_folder"));
    ship->type_name("DIR");
    every_seconds(app, "--ship-every", serve_.ship_every)->needs(ship);
    listen(app, serve_.options);
    signing(app, serve_.options.signing);
    listen(add("demo", demo_), demo_.options);
  }
  void add_witness() {
    CLI::App& app = add("witness", witness_);
    WitnessOptions& options = witness_.options;
    app.add_option("FOLDER", options.folder, text("cli.option.witness_folder"))->required();
    app.add_option("--listen", options.listen, text("cli.option.listen"))->capture_default_str();
    app.add_option("--key", options.key_file, text("cli.option.witness_key_file"))
        ->type_name("FILE");
    app.add_option("--name", options.name, text("cli.option.witness_name"));
    app.add_option("--journal", options.journals, text("cli.option.journal"))
        ->type_name("VKEY")
        ->expected(1)
        ->take_all();
    app.add_flag("--show", witness_.show, text("cli.option.witness_show"));
  }
  void add_template() {
    CLI::App& app = add("template", template_);
    app.add_option("KIND", template_.kind, text("cli.option.kind"))->required();
    format(app, template_.format, {"csv", "xlsx"});
  }

  Environment& environment_;
  CLI::App app_;
  std::function<int()> chosen_;
  std::string language_;  // read beforehand, so that help and refusals are in it too
  InitCommand init_;
  ImportCommand import_;
  CollectCommand collect_;
  ImportsCommand imports_;
  RetractCommand retract_;
  RecordCommand record_;
  WithdrawCommand withdraw_;
  EraseCommand erase_;
  ErasuresCommand erasures_;
  AskCommand ask_;
  ForecastCommand forecast_;
  SourcesCommand sources_;
  VerifyCommand verify_;
  CheckpointCommand checkpoint_;
  ExportLogCommand export_log_;
  BackupCommand backup_;
  ShipCommand ship_;
  RestoreCommand restore_;
  ProveCommand prove_;
  VerifyProofCommand verify_proof_;
  ServeCommand serve_;
  WitnessCommand witness_;
  DemoCommand demo_;
  TemplateCommand template_;
};

words::Language language_in(int argument_count, char** arguments) {
  for (int i = 1; i < argument_count; ++i) {
    const std::string_view word = arguments[i];
    if (word == "--lang=en") return words::Language::en;
    if (word == "--lang" && i + 1 < argument_count && std::string_view(arguments[i + 1]) == "en") {
      return words::Language::en;
    }
  }
  return words::Language::nl;
}

}  // namespace

int run(int argument_count, char** arguments, Environment& environment) {
  environment.language = language_in(argument_count, arguments);
  try {
    return CommandLine(environment).run(argument_count, arguments);
  } catch (const base::BrokenInvariant& broken) {
    environment.messages << environment.text("cli.our_mistake", {{"where", broken.what()}}) << '\n';
    return status_our_mistake;
  }
}

}  // namespace vlecht::cli
