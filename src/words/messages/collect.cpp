// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// Samples that are collected from a server.
std::span<const Message> collect_messages() {
  static constexpr Message all[] = {
      // ---- The command line ----
      {"cli.collect",
       "Haalt metingen op bij Prometheus of een server die dezelfde taal spreekt, en legt ze vast "
       "als waarnemingen.",
       "Collects samples from Prometheus or a server that speaks its language, and records them as "
       "observations."},
      {"cli.collect.example",
       "vlecht collect ict.vlecht https://meten.example --query probe_success --from 2026-01-01",
       "vlecht collect ict.vlecht https://meten.example --query probe_success --from 2026-01-01 "
       "--lang en"},
      {"cli.option.collect_url",
       "Adres van de server, zonder /api/v1; https, of http naar deze computer.",
       "Address of the server, without /api/v1; https, or http to this computer."},
      {"cli.option.query", "Vraag in PromQL die per meetpunt 0 of 1 geeft, zoals probe_success.",
       "Question in PromQL that gives 0 or 1 per probe, such as probe_success."},
      {"cli.option.collect_from",
       "Vanaf welke dag of welk moment (zonder: verder waar de vorige keer ophield).",
       "From which day or moment (without: on from where the last time ended)."},
      {"cli.option.collect_until",
       "Tot welke dag of welk moment, dat niet meer meetelt (zonder: tot nu).",
       "Until which day or moment, which counts no more (without: until now)."},
      {"cli.option.step", "Seconden tussen twee metingen (zonder: zoals de server meet).",
       "Seconds between two samples (without: as the server measures)."},
      {"cli.option.token_file",
       "Bestand met het token waarmee de server u kent; het staat nooit in een adres of een log.",
       "File with the token by which the server knows you; it is never in an address or a log."},
      {"cli.option.ca_file",
       "Bestand met de uitgevers van certificaten die worden vertrouwd (zonder: die van het "
       "systeem).",
       "File with the issuers of certificates that are trusted (without: those of the system)."},
      {"cli.option.attempts",
       "Hoe vaak een vraag hoogstens wordt gesteld als de server niet antwoordt.",
       "How often a question is asked at most when the server does not answer."},
      {"cli.option.collect_dry_run", "Haal op en vergelijk, maar leg niets vast.",
       "Collect and compare, but record nothing."},
      {"cli.collected",
       "Opgehaald tot {until}: {samples, plural, one{# meting} other{# metingen}}.",
       "Collected until {until}: {samples, plural, one{# sample} other{# samples}}."},

      // ---- The report ----
      {"collect.title", "Metingen opgehaald: {query}", "Samples collected: {query}"},
      {"collect.verdict.recorded",
       "Vastgelegd: {samples, plural, one{# meting} other{# metingen}} als {intervals, plural, "
       "one{# nieuwe of langere waarneming} other{# nieuwe of langere waarnemingen}}, in {count, "
       "plural, one{# antwoord} other{# antwoorden}}.",
       "Recorded: {samples, plural, one{# sample} other{# samples}} as {intervals, plural, one{# "
       "new or longer observation} other{# new or longer observations}}, in {count, plural, one{# "
       "answer} other{# answers}}."},
      {"collect.verdict.would_record",
       "Proef, niets vastgelegd: {samples, plural, one{# meting} other{# metingen}} in {count, "
       "plural, one{# antwoord} other{# antwoorden}} zouden {intervals, plural, one{# nieuwe of "
       "langere waarneming} other{# nieuwe of langere waarnemingen}} zijn.",
       "Dry run, nothing recorded: {samples, plural, one{# sample} other{# samples}} in {count, "
       "plural, one{# answer} other{# answers}} would be {intervals, plural, one{# new or longer "
       "observation} other{# new or longer observations}}."},
      {"collect.verdict.nothing",
       "Er is niets nieuws op te halen: alles in deze periode was al vastgelegd.",
       "There is nothing new to collect: all of this period was recorded already."},
      {"collect.verdict.stopped",
       "Halverwege gestopt, bij {until}. {count, plural, =0{Er is niets vastgelegd.} one{Er is # "
       "antwoord vastgelegd; dat blijft staan.} other{Er zijn # antwoorden vastgelegd; die blijven "
       "staan.}} Geef dezelfde opdracht opnieuw om verder te gaan.",
       "Stopped half-way, at {until}. {count, plural, =0{Nothing was recorded.} one{# answer was "
       "recorded, and stays.} other{# answers were recorded, and stay.}} Give the same command "
       "again to go on."},
      {"collect.period",
       "Gevraagd: {from} tot {until}, elke {step, plural, one{# seconde} other{# seconden}}. "
       "Eerder "
       "opgehaald: {hours} uur daarvan.{repeats, plural, =0{} one{ De server is # keer opnieuw "
       "gevraagd.} other{ De server is # keer opnieuw gevraagd.}}",
       "Asked: {from} to {until}, every {step, plural, one{# second} other{# seconds}}. Collected "
       "before: {hours} hours of it.{repeats, plural, =0{} one{ The server was asked again # "
       "time.} "
       "other{ The server was asked again # times.}}"},
      {"collect.pages", "Antwoorden", "Answers"},
      {"collect.column.from", "Van", "From"},
      {"collect.column.until", "Tot", "Until"},
      {"collect.column.samples", "Metingen", "Samples"},
      {"collect.column.new", "Nieuw", "New"},
      {"collect.column.changed", "Veranderd", "Changed"},
      {"collect.column.import", "Invoer", "Import"},
      {"collect.column.whole", "Volledig", "Complete"},
      {"collect.complete", "ja", "yes"},
      {"collect.incomplete", "nee: volgende keer opnieuw", "no: again next time"},

      // ---- What is odd ----
      {"collect.step_above_interval",
       "Tussen de gevraagde metingen zitten {step} seconden, maar de server meet elke {interval, "
       "plural, one{seconde} other{# seconden}}: korte storingen kunnen ontbreken. Neem --step "
       "{interval} of laat --step weg.",
       "The samples asked for are {step} seconds apart, but the server measures every {interval, "
       "plural, one{second} other{# seconds}}: short outages may be missing. Take --step "
       "{interval} "
       "or leave --step out."},
      {"collect.interval_unknown",
       "De server zegt niet hoe vaak hij meet; gevraagd is elke {step, plural, one{seconde} "
       "other{# "
       "seconden}}. Storingen die korter duren kunnen ontbreken.",
       "The server does not tell how often it measures; asked was every {step, plural, one{second} "
       "other{# seconds}}. Shorter outages may be missing."},

      // ---- What cannot be done ----
      {"collect.from_needed",
       "Van deze vraag is nog niets opgehaald. Zeg met --from vanaf welke dag.",
       "Nothing was collected of this question yet. Say with --from from which day."},
      {"collect.period_empty",
       "Deze periode is leeg of moet nog komen. Kies --from voor --until, en niet na nu.",
       "This period is empty or still to come. Choose --from before --until, and not after now."},
      {"collect.too_long",
       "Deze periode zou {pages} antwoorden vragen; {max} is het meeste. Kies een kortere periode "
       "of een grotere --step.",
       "This period would take {pages} answers; {max} is the most. Choose a shorter period or a "
       "larger --step."},
      {"collect.query_unreadable",
       "De vraag is leeg of te lang. Geef met --query een vraag in PromQL, zoals probe_success.",
       "The question is empty or too long. Give a question in PromQL with --query, such as "
       "probe_success."},
      {"collect.token_unreadable",
       "In {file} staat geen token: dat is één regel zonder spaties. Controleer het bestand.",
       "There is no token in {file}: that is one line without blanks. Check the file."},
      {"collect.not_allowed", "De server laat u niet toe (status {status}). Controleer het token.",
       "The server does not let you in (status {status}). Check the token."},
      {"collect.outside",
       "De server gaf voor meetpunt {probe} metingen buiten de tijd die gevraagd was. Dit antwoord "
       "is niet vastgelegd.",
       "For probe {probe} the server gave samples outside the time that was asked for. This answer "
       "was not recorded."},
      {"collect.not_found",
       "Op dit adres antwoordt geen Prometheus (status 404). Geef het adres zonder /api/v1.",
       "No Prometheus answers at this address (status 404). Give the address without /api/v1."},
      {"collect.refused",
       "De server weigerde de vraag (status {status}): {reason}. Pas --query aan.",
       "The server refused the question (status {status}): {reason}. Change --query."},
      {"collect.status",
       "De server antwoordde met status {status}, ook na opnieuw vragen. Probeer het later "
       "opnieuw.",
       "The server answered with status {status}, also when asked again. Try again later."},
      {"collect.malformed",
       "Het antwoord van de server is geen heel antwoord van Prometheus, ook na opnieuw vragen. "
       "Probeer het later opnieuw, of controleer het adres.",
       "The answer of the server is no whole answer of Prometheus, also when asked again. Try "
       "again later, or check the address."},
      {"collect.too_much",
       "De server geeft ook voor één moment te veel tegelijk. Maak de vraag kleiner.",
       "The server gives too much at once, even for one moment. Make the question smaller."},
  };
  return all;
}

}  // namespace vlecht::words
