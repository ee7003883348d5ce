// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// Samples of services, from tables, Upptime and Prometheus. {rows} are the first few of {count}.
std::span<const Message> samples_messages() {
  static constexpr Message all[] = {
      // ---- How it is read ----
      {"decided.hold",
       "Een meting geldt tot de volgende, en hoogstens {least, plural, one{# seconde} other{# "
       "seconden}}{same, select, yes{} other{ tot {most} seconden, per meetpunt}}. Wat daarna komt "
       "is niet gemeten.",
       "A sample holds until the next one, and for {least, plural, one{# second} other{# "
       "seconds}}{same, select, yes{} other{ up to {most} seconds, by probe}} at most. What comes "
       "after is not measured."},
      {"decided.changes",
       "Dit is een lijst van veranderingen: een toestand duurt tot de volgende regel.",
       "This is a list of changes: a state lasts until the next line."},
      {"question.sampling",
       "Hoe lang geldt een meting als er geen volgende komt? Kies none als dit een lijst van "
       "veranderingen is, en anders een aantal seconden.",
       "For how long does a sample hold when no other comes? Choose none if this is a list of "
       "changes, and a number of seconds otherwise."},
      {"decided.sample_part",
       "Kolom “{header}” is {part, select, time{het moment} state{de toestand: op of neer} down{of "
       "de dienst neer is} http_status{de HTTP-status} service{de dienst} other{het meetpunt}}.",
       "Column “{header}” is {part, select, time{the moment} state{the state: up or down} "
       "down{whether the service is down} http_status{the HTTP status} service{the service} "
       "other{the probe}}."},
      {"decided.watched",
       "Alles in dit bestand is van {part, select, service{de dienst} other{het meetpunt}} "
       "“{text}”.",
       "All of this file is of the {part, select, service{service} other{probe}} “{text}”."},
      {"question.watched",
       "Van welke dienst zijn deze metingen? Het bestand noemt geen dienst en geen meetpunt.",
       "Of which service are these samples? The file names no service and no probe."},
      {"evidence.samples", "Dat blijkt uit de kolommen en uit de eerste rijen.",
       "That follows from the columns and the first rows."},
      {"evidence.rhythm",
       "Metingen staan meestal {usual, plural, one{# seconde} other{# seconden}} uit elkaar: "
       "{near} "
       "van de {distances} tussenpozen liggen daar dichtbij.",
       "Samples are mostly {usual, plural, one{# second} other{# seconds}} apart: {near} of the "
       "{distances} distances are near that."},
      {"evidence.only_changes", "Geen meetpunt zegt twee keer achter elkaar hetzelfde.",
       "No probe says the same twice in a row."},
      {"evidence.upptime_columns",
       "De kolom committed_at hoort bij de geschiedenis van Upptime, die veranderingen bijhoudt.",
       "The column committed_at belongs to the history of Upptime, which keeps changes."},
      {"evidence.upptime_log", "De regels zijn die van het Git-log van Upptime.",
       "The lines are those of the Git log of Upptime."},
      {"evidence.upptime_summary", "De velden zijn die van summary.json van Upptime.",
       "The members are those of summary.json of Upptime."},
      {"evidence.prometheus", "De velden zijn die van een antwoord van Prometheus.",
       "The members are those of an answer of Prometheus."},
      {"evidence.prometheus_samples",
       "Prometheus meet met een vaste tussenpoos; dit is tweeënhalf keer zo lang.",
       "Prometheus measures at a fixed distance; this is two and a half times as long."},

      // ---- Rows that cannot be read ----
      {"samples.not_a_moment",
       "“{text}” is geen moment. Schrijf dag en tijd, zoals 2026-01-20T21:28:38Z.",
       "“{text}” is no moment. Write day and time, such as 2026-01-20T21:28:38Z."},
      {"samples.moment_twice",
       "“{text}” komt twee keer voor op de klok, omdat de zomertijd eindigt. Zet er het verschil "
       "met UTC achter, zoals +01:00.",
       "“{text}” occurs twice on the clock, for summer time ends. Write the distance to UTC behind "
       "it, such as +01:00."},
      {"samples.moment_never",
       "“{text}” komt niet voor op de klok, omdat de zomertijd begint. Controleer de klok van de "
       "meting.",
       "“{text}” does not occur on the clock, for summer time begins. Check the clock of the "
       "measurement."},
      {"samples.not_a_state",
       "“{text}” zegt niet of de dienst op of neer was. Schrijf op, neer of onbekend.",
       "“{text}” does not say whether the service was up or down. Write up, down or unknown."},
      {"samples.without_name", "Hier staat geen naam van een dienst of meetpunt. Vul die in.",
       "There is no name of a service or probe here. Fill it in."},
      {"samples.name_again", "De naam “{text}” komt twee keer voor; de eerste geldt.",
       "The name “{text}” occurs twice; the first one counts."},
      {"samples.not_a_log_line",
       "Deze regel begint niet met een moment en een tab. Maak het log met git log "
       "--format=%cI%x09%s.",
       "This line does not begin with a moment and a tab. Make the log with git log "
       "--format=%cI%x09%s."},
      {"samples.not_a_log",
       "{count} regels beginnen niet met een moment en een tab: dit is geen log dat te lezen is. "
       "Maak het met git log --format=%cI%x09%s.",
       "{count} lines do not begin with a moment and a tab: this is no log that can be read. Make "
       "it with git log --format=%cI%x09%s."},

      // ---- What is odd ----
      {"samples.down_with_success",
       "{count, plural, one{# meting zegt} other{# metingen zeggen}} neer, maar met een "
       "HTTP-status "
       "die goed is (rij {rows}). Overgenomen als neer, zoals de bron zegt: misschien keek die ook "
       "naar de inhoud.",
       "{count, plural, one{# sample says} other{# samples say}} down, yet with an HTTP status "
       "that "
       "is good (row {rows}). Taken as down, as the source says: it may have looked at the content "
       "too."},
      {"samples.up_with_failure",
       "{count, plural, one{# meting zegt} other{# metingen zeggen}} op, maar met een HTTP-status "
       "die een fout meldt (rij {rows}). Overgenomen als op, zoals de bron zegt: misschien "
       "verwacht "
       "die zo'n antwoord.",
       "{count, plural, one{# sample says} other{# samples say}} up, yet with an HTTP status that "
       "tells of an error (row {rows}). Taken as up, as the source says: it may expect such an "
       "answer."},
      {"samples.up_without_answer",
       "{count, plural, one{# meting zegt} other{# metingen zeggen}} op, maar met HTTP-status 0: "
       "er "
       "kwam geen antwoord (rij {rows}). Overgenomen als op; vraag de bron hoe dat kan.",
       "{count, plural, one{# sample says} other{# samples say}} up, yet with HTTP status 0: no "
       "answer came (row {rows}). Taken as up; ask the source how that can be."},
      {"samples.without_answer",
       "{count, plural, one{# meting heeft} other{# metingen hebben}} HTTP-status 0: er kwam geen "
       "antwoord (rij {rows}). Dat kan ook aan het net van de meting liggen.",
       "{count, plural, one{# sample has} other{# samples have}} HTTP status 0: no answer came "
       "(row "
       "{rows}). That may also be the network of the measurement."},
      {"samples.degraded",
       "{count, plural, one{# meting zegt} other{# metingen zeggen}} dat de dienst traag was of "
       "hinder had (rij {rows}). Overgenomen als op: of traag als neer telt, zegt het contract.",
       "{count, plural, one{# sample says} other{# samples say}} that the service was slow or "
       "impaired (row {rows}). Taken as up: whether slow counts as down is in the contract."},
      {"samples.contradict",
       "{count, plural, one{# keer} other{# keer}} zegt een meetpunt in dezelfde seconde dat de "
       "dienst op en neer is (rij {rows}). Van daar tot de volgende meting is onbekend.",
       "{count, plural, one{# time} other{# times}} a probe says in the same second that the "
       "service is up and down (row {rows}). From there to the next sample is unknown."},
      {"samples.against_known",
       "{count, plural, one{# meting spreekt} other{# metingen spreken}} tegen wat het dossier "
       "over "
       "die tijd al weet (rij {rows}). Die tijd geldt als niet gemeten. Trek de invoer in die fout "
       "was.",
       "{count, plural, one{# sample contradicts} other{# samples contradict}} what the dossier "
       "knows of that time (row {rows}). That time counts as not measured. Retract the import that "
       "was wrong."},
      {"samples.duplicate",
       "{count, plural, one{# meting staat} other{# metingen staan}} er dubbel: hetzelfde meetpunt "
       "in dezelfde seconde ({probes}). Zij tellen één keer. Zitten er twee adressen onder één "
       "naam, geef die dan elk een naam.",
       "{count, plural, one{# sample stands} other{# samples stand}} there twice: the same probe "
       "in "
       "the same second ({probes}). They count once. If two addresses share a name, give each its "
       "own."},
      {"samples.out_of_order",
       "{count, plural, one{# meting staat} other{# metingen staan}} na een latere ({probes}): een "
       "klok liep terug, of bestanden zijn samengevoegd. Zij zijn op tijd gezet.",
       "{count, plural, one{# sample stands} other{# samples stand}} behind a later one "
       "({probes}): "
       "a clock went back, or files were joined. They were put in order of time."},
      {"samples.known_already",
       "{count, plural, one{# meting stond} other{# metingen stonden}} al in het dossier en "
       "{count, plural, one{telt} other{tellen}} niet opnieuw mee.",
       "{count, plural, one{# sample was} other{# samples were}} in the dossier already and "
       "{count, plural, one{does} other{do}} not count again."},
      {"samples.withdrawn",
       "{count, plural, one{# meetpunt zegt} other{# meetpunten zeggen}} niets meer terwijl andere "
       "doorgaan: ingetrokken ({probes}). Na de laatste meting is niet gemeten.",
       "{count, plural, one{# probe says} other{# probes say}} nothing more while others go on: "
       "withdrawn ({probes}). After the last sample nothing was measured."},
      {"samples.withdrawn_down",
       "{count, plural, one{# meetpunt houdt} other{# meetpunten houden}} op terwijl de dienst "
       "neer "
       "is en andere doorgaan: ingetrokken ({probes}). De storing is gesloten bij de laatste "
       "meting "
       "en telt daarna niet door.",
       "{count, plural, one{# probe stops} other{# probes stop}} while the service is down and "
       "others go on: withdrawn ({probes}). The outage is closed at the last sample and is not "
       "counted on."},
      {"samples.renamed",
       "{count, plural, one{# meetpunt lijkt} other{# meetpunten lijken}} onder een andere naam "
       "door te gaan: {probes}. Zet beide namen bij één dienst als dat zo is.",
       "{count, plural, one{# probe seems} other{# probes seem}} to go on under another name: "
       "{probes}. Put both names with one service if that is so."},
      {"samples.silence",
       "{count, plural, one{# keer} other{# keer}} zwijgen alle meetpunten tegelijk, het langst "
       "{hours} uur ({from} tot {until}). Dan is niet gemeten: dat is niet op en niet neer. "
       "Misschien lag de meting zelf stil.",
       "{count, plural, one{# time} other{# times}} all probes are silent at once, {hours} hours "
       "at "
       "longest ({from} to {until}). Nothing was measured then: neither up nor down. The "
       "measurement itself may have stopped."},
      {"samples.silence_in_changes",
       "{count, plural, one{# keer} other{# keer}} komt er van geen enkel meetpunt een regel, het "
       "langst {hours} uur ({from} tot {until}), terwijl er anders vaker regels komen. De toestand "
       "van ervoor is aangehouden; misschien lag de meting stil.",
       "{count, plural, one{# time} other{# times}} no probe has a line, {hours} hours at longest "
       "({from} to {until}), although lines come more often otherwise. The state of before was "
       "kept; the measurement may have stopped."},
      {"samples.without_service",
       "Van {count, plural, one{# meetpunt} other{# meetpunten}} noemt het bestand geen dienst "
       "({probes}). Leg bij Meetpunt vast van welke dienst zij zijn, of lees in met "
       "file=service:NAAM.",
       "Of {count, plural, one{# probe} other{# probes}} the file names no service ({probes}). "
       "Record with Probe of which service they are, or import with file=service:NAME."},
      {"samples.address_shortened",
       "{count, plural, one{# keer} other{# keer}} is een deel van een adres niet bewaard: "
       "gebruiker, wachtwoord, vraag of een sleutel (rij {rows}).",
       "{count, plural, one{# time} other{# times}} a part of an address was not kept: user, "
       "password, query or a key (row {rows})."},
      {"samples.other_commits",
       "{count, plural, one{# regel zegt} other{# regels zeggen}} niets over een dienst en "
       "{count, plural, one{is} other{zijn}} overgeslagen (rij {rows}).",
       "{count, plural, one{# line says} other{# lines say}} nothing of a service and {count, "
       "plural, one{was} other{were}} passed over (row {rows})."},
      {"samples.colour_against_words",
       "Bij {count, plural, one{# regel} other{# regels}} spreken kleur en woorden elkaar tegen "
       "(rij {rows}). Daar is de toestand onbekend.",
       "On {count, plural, one{# line} other{# lines}} colour and words contradict each other (row "
       "{rows}). The state is unknown there."},
      {"samples.summary_only",
       "summary.json noemt geen momenten, alleen minuten per dag ({minutes} in totaal{named, "
       "select, yes{: {examples}} other{}}). Daaruit komen geen waarnemingen: lees ook het Git-log "
       "in (git log --format=%cI%x09%s).",
       "summary.json names no moments, only minutes per day ({minutes} in all{named, select, yes{: "
       "{examples}} other{}}). No observations come from that: import the Git log too (git log "
       "--format=%cI%x09%s)."},

      // ---- Prometheus ----
      {"prometheus.refused",
       "De server weigerde de vraag ({kind}): {reason}. Pas de vraag aan ({file}).",
       "The server refused the question ({kind}): {reason}. Change the question ({file})."},
      {"prometheus.no_data",
       "“{file}” is een antwoord van Prometheus zonder gegevens. Bewaar het antwoord opnieuw.",
       "“{file}” is an answer of Prometheus without data. Save the answer again."},
      {"prometheus.not_a_matrix",
       "“{file}” is een antwoord van Prometheus van het soort “{type}”. Vraag reeksen met "
       "query_range.",
       "“{file}” is an answer of Prometheus of the type “{type}”. Ask for series with "
       "query_range."},
      {"prometheus.warning",
       "De server waarschuwt: {text}. Dit antwoord is misschien niet volledig.",
       "The server warns: {text}. This answer may not be complete."},
      {"prometheus.note", "De server merkt op: {text}.", "The server remarks: {text}."},
      {"prometheus.partial",
       "De server zegt dat dit antwoord niet volledig is. Wat ontbreekt, is hier niet gemeten; "
       "haal het later opnieuw op.",
       "The server says that this answer is partial. What is missing is not measured here; collect "
       "it again later."},
      {"prometheus.unreadable_values",
       "{count, plural, one{# paar is} other{# paren zijn}} geen moment met een waarde en {count, "
       "plural, one{is} other{zijn}} overgeslagen (het eerste in {path}).",
       "{count, plural, one{# pair is} other{# pairs are}} no moment with a value and {count, "
       "plural, one{was} other{were}} passed over (the first one in {path})."},
      {"prometheus.odd_values",
       "{count, plural, one{# reeks heeft} other{# reeksen hebben}} waarden die geen 0 of 1 zijn "
       "(reeks {rows}). Die zijn onbekend: er wordt niets geraden. Vraag een reeks van 0 en 1, "
       "zoals probe_success.",
       "{count, plural, one{# series has} other{# series have}} values that are neither 0 nor 1 "
       "(series {rows}). These are unknown: nothing is guessed. Ask for a series of 0 and 1, such "
       "as probe_success."},
      {"prometheus.infinite",
       "{count, plural, one{# reeks heeft} other{# reeksen hebben}} oneindige waarden (reeks "
       "{rows}). Die zijn onbekend.",
       "{count, plural, one{# series has} other{# series have}} infinite values (series {rows}). "
       "These are unknown."},
      {"prometheus.not_a_number",
       "{count, plural, one{# reeks heeft} other{# reeksen hebben}} waarden NaN (reeks {rows}). "
       "Die "
       "zijn onbekend.",
       "{count, plural, one{# series has} other{# series have}} values NaN (series {rows}). These "
       "are unknown."},
      {"prometheus.histograms",
       "{count, plural, one{# reeks heeft} other{# reeksen hebben}} histogrammen (reeks {rows}). "
       "Die zeggen niet of een dienst op of neer was en zijn overgeslagen.",
       "{count, plural, one{# series has} other{# series have}} histograms (series {rows}). These "
       "do not say whether a service was up or down, and were passed over."},
      {"prometheus.no_series",
       "Het antwoord heeft geen enkele reeks. Controleer de vraag en de periode.",
       "The answer has no series at all. Check the question and the period."},
  };
  return all;
}

}  // namespace vlecht::words
