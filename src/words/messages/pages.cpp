// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> pages_messages() {
  static constexpr Message all[] = {
      {"serve.address", "De pagina staat op {address} (stoppen: Ctrl+C).",
       "The page is at {address} (stop: Ctrl+C)."},
      {"serve.needs_confirmation",
       "Op {address} kunnen ook anderen lezen en schrijven, want inloggen bestaat nog niet. "
       "Luister op "
       "127.0.0.1, of zeg met --i-know-there-is-no-login-yet dat u dit weet.",
       "On {address} others can read and write too, because there is no login yet. Listen on "
       "127.0.0.1, "
       "or say with --i-know-there-is-no-login-yet that you know this."},
      {"serve.only_explains",
       "De server toont alleen nog deze uitleg, en geen cijfers (stoppen: Ctrl+C).",
       "The server shows nothing but this explanation, and no figures (stop: Ctrl+C)."},

      {"waiting.title", "Dit dossier wordt nagerekend", "This dossier is being verified"},
      {"waiting.title_wrong", "Dit dossier klopt niet", "This dossier does not fit"},
      {"waiting.progress", "Zoveel is nagerekend", "So much has been verified"},
      {"waiting.by_itself", "Daarna komt vanzelf de pagina die u vroeg. U hoeft niets te doen.",
       "Then the page that you asked for comes by itself. You need not do anything."},
      {"waiting.nothing_else",
       "Daarom toont deze server geen cijfers. Laat de beheerder een reservekopie terugzetten, of "
       "eerst met “vlecht verify” uitzoeken wat er is gebeurd.",
       "Hence this server shows no figures. Have the administrator put back a backup, or first "
       "find "
       "out with “vlecht verify” what has happened."},
      {"waiting.again", "Vraag de pagina opnieuw", "Ask for the page again"},
      {"waiting.unverified", "Deze cijfers zijn nog niet nagerekend.",
       "These figures have not been verified yet."},
      {"waiting.of_checkpoint",
       "Ze horen bij het ijkpunt van {size, plural, one{1 vermelding} other{# vermeldingen}}, "
       "vastgelegd op {recorded}, en zijn op {day} opgesteld. Het dossier wordt nu nagerekend: "
       "{percent}%.",
       "They belong to the checkpoint of {size, plural, one{1 entry} other{# entries}}, recorded "
       "on "
       "{recorded}, and were drawn up on {day}. The dossier is being verified now: {percent}%."},

      {"page.navigation", "Hoofdmenu", "Main menu"},
      {"page.skip", "Naar de inhoud", "To the content"},
      {"page.description",
       "Wat de gedeelde ICT van {name} kost, of die werkt, of de doelen worden gehaald en wat we "
       "niet weten: elk cijfer met zijn bron.",
       "What the shared ICT of {name} costs, whether it works, whether its goals are met and what "
       "we do not know: every figure with its source."},
      {"page.home", "Overzicht", "Overview"},
      {"page.imports", "Invoer", "Imports"},
      {"page.facts", "Feiten", "Facts"},
      {"page.other_language", "English", "Nederlands"},
      {"page.footer",
       "{name}. Gemaakt met Vlecht, vrije software (EUPL-1.2). Alles op deze pagina komt uit het "
       "dossier; "
       "elk cijfer opent zijn bron.",
       "{name}. Made with Vlecht, free software (EUPL-1.2). Everything on this page comes from the "
       "dossier; every figure opens its source."},
      {"page.root", "Logboek tot en met {size} vermeldingen, wortel {root}",
       "Journal up to {size} entries, root {root}"},

      {"home.summary",
       "{off, plural, =0{Niets ligt naast koers, voor zover bekend.} one{Eén vraag heeft aandacht "
       "nodig: {names}.} other{# vragen hebben aandacht nodig: {names}.}}{unknown, plural, =0{} "
       "one{ Van 1 vraag "
       "is het niet te zeggen.} other{ Van # vragen is het niet te zeggen.}}",
       "{off, plural, =0{Nothing is off course, as far as is known.} one{One question needs "
       "attention: {names}.} other{# questions need attention: {names}.}}{unknown, plural, =0{} "
       "one{ Of 1 question it cannot be told.} other{ Of # questions it cannot be told.}}"},
      {"home.needs", "Wat hiervoor nodig is", "What this needs"},
      {"home.lacking",
       "{one_of, select, yes{Lees om te beginnen een van deze gegevens in:} other{{count, plural, "
       "one{Lees om te beginnen dit in:} other{Lees om te beginnen deze gegevens in:}}}}",
       "{one_of, select, yes{To begin, load one of these:} other{{count, plural, one{To begin, "
       "load this:} other{To begin, load these:}}}}"},
      {"home.template", "{format}-sjabloon", "{format} template"},
      {"home.template_for", "{format}-sjabloon voor {kind}", "{format} template for {kind}"},
      {"home.empty", "Dit dossier is nog leeg. Eén bestand is genoeg voor een eerste antwoord.",
       "This dossier is still empty. One file is enough for a first answer."},
      {"home.beginning", "Begin hier", "Begin here"},
      {"home.beginning_lead",
       "Dit helpt het meest, het belangrijkste eerst. Vul een sjabloon in, of neem een bestand dat "
       "u "
       "al hebt.",
       "These help most, the most important first. Fill in a template, or take a file that you "
       "have."},
      {"home.since",
       "{same, select, yes{Op {day} was het ook zo.} other{Op {day}: {verdict, select, "
       "no_answer{nog geen antwoord} no_verdict{geen oordeel} other{{word}}}{has_figure, select, "
       "yes{; {label}: {shown}} other{}}.}}",
       "{same, select, yes{On {day} it was so too.} other{On {day}: {verdict, select, "
       "no_answer{no answer yet} no_verdict{no verdict} other{{word}}}{has_figure, select, yes{; "
       "{label}: {shown}} other{}}.}}"},
      {"home.asked", "Wat er gevraagd wordt", "What is asked"},
      {"home.request", "{of}: {what}{has_day, select, yes{, uiterlijk {by}} other{}}",
       "{of}: {what}{has_day, select, yes{, by {by}} other{}}"},
      {"home.more_requests", "{count, plural, one{en nog #} other{en nog #}}",
       "{count, plural, one{and # more} other{and # more}}"},
      {"home.compare", "Vergelijk met een eerdere dag", "Compare with an earlier day"},
      {"home.compared_with_meeting",
       "Nu vergeleken met {day}, de laatste raadsvergadering voor dit moment.",
       "Now compared with {day}, the last council meeting before this moment."},
      {"home.compare_with", "Dag", "Day"},
      {"home.compare_show", "Vergelijk", "Compare"},

      {"page.moment", "Over welk moment gaat dit?", "Which moment is this about?"},
      {"page.moment_now", "Vandaag, met alles wat nu bekend is",
       "Today, with all that is known now"},
      {"page.moment_reset", "Terug naar vandaag", "Back to today"},
      {"page.moment_choose", "Kies een ander moment", "Choose another moment"},
      {"page.moment_show", "Toon dit moment", "Show this moment"},
      {"page.valid_on", "Geldig op (dag)", "Valid on (day)"},
      {"page.known_at", "Bekend op (dag of tijdstip)", "Known at (day or instant)"},

      {"page.home_title", "Hoe staat onze ICT ervoor?", "How is our ICT doing?"},
      {"page.contents", "Wat er in dit dossier zit", "What this dossier holds"},
      {"page.contents_lead",
       "Het logboek van dit dossier telt {count, plural, one{1 vermelding} other{# vermeldingen}}. "
       "Er wordt "
       "alleen "
       "bijgeschreven, nooit gewist.",
       "The journal of this dossier counts {count, plural, one{1 entry} other{# entries}}. Things "
       "are only "
       "added, never wiped out."},
      {"page.contents_imports", "Wat er is ingelezen, en zelf een bestand inlezen",
       "What was read in, and reading in a file yourself"},
      {"page.contents_kinds", "Welke soorten feiten er zijn, met lege bestanden om in te vullen",
       "Which kinds of fact there are, with empty files to fill in"},

      {"page.choices", "Vraag iets anders", "Ask something else"},
      {"page.show", "Toon", "Show"},
      {"page.forms", "Verder met dit antwoord", "Go on with this answer"},
      {"page.method", "Hoe dit is berekend, en wat het niet zegt",
       "How this was computed, and what it does not say"},
      {"page.as_csv", "Alle cijfers en tabellen als CSV", "All figures and tables as CSV"},
      {"page.as_ics", "De dagen op deze pagina voor in een agenda (iCalendar)",
       "The days on this page for a calendar (iCalendar)"},
      {"page.as_xlsx", "Alle cijfers, tabellen en bronnen als werkmap (XLSX)",
       "All figures, tables and sources as a workbook (XLSX)"},
      {"page.as_json", "Het antwoord als JSON", "The answer as JSON"},
      {"page.back_to_question", "Terug naar het antwoord", "Back to the answer"},
      {"page.back_home", "Naar het overzicht", "To the overview"},

      {"page.problem_title", "Dat gaat zo niet", "That cannot be done like this"},
      {"page.problem_404", "Niet gevonden", "Not found"},
      {"page.not_found", "Deze pagina bestaat niet. Kijk of het adres klopt.",
       "This page does not exist. Check the address."},
      {"page.wrong_method", "Dit adres kan niet op deze manier worden gevraagd.",
       "This address cannot be asked in this way."},

      {"page.upload", "Een bestand inlezen", "Read in a file"},
      {"page.upload_lead",
       "Kies een CSV- of Excelbestand, een auditfile (XAF) of een Iv3-levering. U ziet eerst op "
       "proef hoe het gelezen wordt en wat er "
       "verandert; er "
       "wordt nog niets vastgelegd.",
       "Choose a CSV or Excel file, an audit file (XAF) or an Iv3 delivery. You first see on trial "
       "how it is read and what changes; "
       "nothing is "
       "recorded yet."},
      {"page.upload_file", "Bestand", "File"},
      {"page.upload_definitions",
       "Definities waartegen het bestand wordt gecontroleerd (alleen voor Iv3: die van het CBS, "
       "met "
       "fouten.json)",
       "Definitions to check the file against (for Iv3 only: those of CBS, with fouten.json)"},
      {"page.upload_kind", "Soort feiten", "Kind of fact"},
      {"page.upload_recognise", "Herken aan de kolommen", "Recognise by the columns"},
      {"page.upload_standing", "Hoe vast staan deze cijfers?", "How firm are these figures?"},
      {"page.upload_try", "Lees op proef", "Read on trial"},
      {"page.no_file", "Er is geen bestand meegestuurd, of het is leeg. Kies een bestand.",
       "No file was sent, or it is empty. Choose a file."},
      {"page.upload_gone",
       "Dit bestand wacht niet meer: het is langer dan een half uur geleden gestuurd. Kies het "
       "opnieuw.",
       "This file no longer waits: it was sent more than half an hour ago. Choose it again."},
      {"page.record", "Leg dit vast in het dossier", "Record this in the dossier"},
      {"page.again", "Lees het anders", "Read it differently"},
      {"page.again_button", "Lees opnieuw op proef", "Read again on trial"},
      {"page.rules", "Regels (KOLOM=REGEL, één per regel)", "Rules (COLUMN=RULE, one per line)"},
      {"page.set_aside", "Zet rijen apart die niet te lezen zijn; zij blijven zichtbaar",
       "Set rows aside that cannot be read; they stay visible"},
      {"page.replace", "Trek feiten in die in de vorige invoer stonden en nu ontbreken",
       "Retract facts that the previous import held and this file does not"},
      {"page.cancel_import", "Niet vastleggen, terug naar de lijst",
       "Do not record, back to the list"},
      {"page.recorded", "Invoer {import} is vastgelegd.", "Import {import} was recorded."},
      {"page.retracted", "Invoer {import} is ingetrokken.", "Import {import} was retracted."},
      {"page.retract", "Een invoer intrekken", "Retract an import"},
      {"page.retract_lead",
       "Intrekken wist niets: er wordt bijgeschreven dat het niet meer geldt. Wat ervoor gold, "
       "geldt weer.",
       "Retracting wipes nothing out: it is added that it no longer holds. What held before holds "
       "again."},
      {"page.retract_one", "Invoer {import}: {file}", "Import {import}: {file}"},
      {"page.retract_why", "Waarom wordt deze invoer ingetrokken?",
       "Why is this import retracted?"},
      {"page.retract_button", "Trek invoer {import} in", "Retract import {import}"},

      {"api.problem", "De vraag kan zo niet worden beantwoord",
       "The request cannot be answered like this"},
      {"api.language", "Taal van de teksten: nl (zonder) of en.",
       "Language of the texts: nl or en."},
      {"api.sources", "De feiten achter een cijfer, met document en rij.",
       "The facts behind a figure, with document and row."},
      {"api.questions", "De vragen die dit programma beantwoordt.",
       "The questions that this program answers."},
      {"api.fact", "Eén vastgelegd feit, met de rijen eromheen in de bron.",
       "One recorded fact, with the rows around it in its source."},
  };
  return all;
}

}  // namespace vlecht::words
