// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> council_report_messages() {
  static constexpr Message all[] = {
      // ---- The report itself ----
      {"report.title", "Verslag over de ICT voor {audience}", "Report on ICT for {audience}"},
      {"report.audience", "{count, plural, one{de raad van {names}} other{de raden van {names}}}",
       "{count, plural, one{the council of {names}} other{the councils of {names}}}"},
      {"report.contents", "Inhoud", "Contents"},
      {"report.introduction", "Inleiding", "Introduction"},
      {"report.signed",
       "{author}, {day} (feit {fact}{illustrative, select, yes{, verzonnen voorbeeld} other{}})",
       "{author}, {day} (fact {fact}{illustrative, select, yes{, invented example} other{}})"},
      {"report.introduction_withheld",
       "Er is een nieuwere inleiding. Die is openbaar vanaf {day} en staat daarom niet in dit "
       "verslag.",
       "There is a newer introduction. It is open from {day}, so it is not in this report."},
      {"report.in_short", "In het kort", "In short"},
      {"report.requests", "Wat er wordt gevraagd", "What is asked"},
      {"report.request",
       "{question}: {of}: {what}{has_day, select, yes{, uiterlijk {by}} other{}}.",
       "{question}: {of}: {what}{has_day, select, yes{, by {by}} other{}}."},
      {"report.scope",
       "{own, select, yes{Dit antwoord gaat alleen over {name}.} other{Dit antwoord gaat over alle "
       "gemeenten samen. Wat per gemeente bekend is, staat erbij.}}",
       "{own, select, yes{This answer is about {name} only.} other{This answer is about all "
       "municipalities together. What is known per municipality is added.}}"},

      // ---- Its appendix ----
      {"report.appendix", "Bijlage: waar elk cijfer vandaan komt",
       "Appendix: where every figure comes from"},
      {"report.appendix_lead",
       "Bij elk cijfer staat hier hoe hard het is, uit welke bron het komt en hoe het is berekend. "
       "De nummers bij een bron zijn nummers van feiten. In Vlecht is elk feit te openen, met de "
       "rij in het bestand.",
       "For every figure it says here how firm it is, from which source it comes and how it was "
       "calculated. The numbers beside a source are numbers of facts. In Vlecht each fact can be "
       "opened, with its row in the file."},
      {"report.sources", "Bronnen", "Sources"},
      {"report.sources_caption", "De bestanden waar de cijfers uit komen",
       "The files from which the figures come"},
      {"report.no_sources", "Geen van de cijfers rust op een bron.",
       "None of the figures rests on a source."},
      {"report.source_name", "B{number}", "S{number}"},
      {"report.entered", "Ingevoerd in Vlecht, zonder bestand",
       "Entered in Vlecht, without a file"},
      {"report.methods", "Methoden", "Methods"},
      {"report.methods_caption", "Hoe er is gerekend: de uitleg bij {program}",
       "How it was calculated: the explanation with {program}"},
      {"report.method_name", "M{number}", "M{number}"},
      {"report.figures_caption", "Elk cijfer van: {question}", "Every figure of: {question}"},
      {"report.no_standing", "niet ingedeeld", "not classified"},
      {"report.origin",
       "{facts, plural, =0{{rows, plural, =0{geen} other{}}} one{feit {numbers}} other{feiten "
       "{numbers}}}{rows, plural, =0{} "
       "one{{facts, plural, =0{} other{ en }}1 regel} other{{facts, plural, =0{} other{ en }}# "
       "regels}}",
       "{facts, plural, =0{{rows, plural, =0{none} other{}}} one{fact {numbers}} other{facts "
       "{numbers}}}{rows, plural, =0{} "
       "one{{facts, plural, =0{} other{ and }}1 line} other{{facts, plural, =0{} other{ and }}# "
       "lines}}"},
      {"report.no_origin", "geen: geteld of niet bekend", "none: counted or not known"},
      {"report.rows_only",
       "{rows, plural, one{1 regel} other{# regels}}; welke, staat in Vlecht bij dit cijfer",
       "{rows, plural, one{1 line} other{# lines}}; which ones is said in Vlecht at this figure"},
      {"report.column.source", "Bron", "Source"},
      {"report.column.file", "Bestand", "File"},
      {"report.column.digest", "Controlegetal (SHA-256)", "Digest (SHA-256)"},
      {"report.column.method", "Methode", "Method"},
      {"report.column.question", "Vraag", "Question"},
      {"report.column.page", "Bestand met de uitleg", "File with the explanation"},
      {"report.column.address", "Adres op de website van het dossier",
       "Address on the dossier''s website"},
      {"report.column.figure", "Cijfer", "Figure"},
      {"report.column.value", "Waarde", "Value"},
      {"report.column.standing", "Hardheid", "Standing"},
      {"report.column.sources", "Bronnen", "Sources"},

      // ---- About it ----
      {"report.about", "Over dit verslag", "About this report"},
      {"report.about_lead",
       "Dit verslag is gemaakt met {program}, vrije software (EUPL-1.2). Alles erin komt uit het "
       "dossier. Wie het verslag opnieuw maakt voor hetzelfde moment, krijgt precies hetzelfde.",
       "This report was made with {program}, free software (EUPL-1.2). Everything in it comes from "
       "the dossier. Whoever makes it again for the same moment gets exactly the same."},
      {"report.about_title", "Titel", "Title"},
      {"report.about_dossier", "Dossier", "Dossier"},
      {"report.about_for", "Voor", "For"},
      {"report.about_valid", "Geldig op", "Valid on"},
      {"report.about_known", "Bekend op", "Known at"},
      {"report.about_journal", "Journaal", "Journal"},
      {"report.about_size", "Aantal vermeldingen", "Number of entries"},
      {"report.about_root", "Kenmerk van het journaal", "Digest of the journal"},
      {"report.about_program", "Programma", "Program"},
      {"report.about_author", "Schrijver van de inleiding", "Author of the introduction"},
      {"report.about_day", "Dag van de inleiding", "Day of the introduction"},
      {"report.about_check",
       "Het kenmerk hoort bij alle feiten tot en met dit moment. Met “vlecht verify” rekent een "
       "ander na dat er sindsdien niets aan is veranderd.",
       "The digest belongs to all facts up to this moment. With “vlecht verify” somebody else can "
       "recompute that nothing in them has changed since."},

      // ---- Sheets of the workbook ----
      {"report.sheet.about", "Verslag", "Report"},
      {"report.sheet.answers", "In het kort", "In short"},
      {"report.sheet.figures", "Cijfers", "Figures"},
      {"report.sheet.facts", "Feiten", "Facts"},
      {"report.sheet.sources", "Bronnen", "Sources"},
      {"report.sheet.findings", "Bevindingen", "Findings"},
      {"report.sheet.tables", "Tabellen", "Tables"},
      {"report.column.what", "Wat", "What"},
      {"report.column.content", "Inhoud", "Content"},
      {"report.column.verdict", "Hoe het ervoor staat", "How things stand"},
      {"report.column.sentence", "Antwoord", "Answer"},
      {"report.column.scope", "Voor wie dit antwoord is", "For whom this answer is"},
      {"report.column.id", "Kenmerk", "Id"},
      {"report.column.unit", "Eenheid", "Unit"},
      {"report.column.reason", "Reden dat waarde ontbreekt", "Reason that value is missing"},
      {"report.column.rows", "Regels", "Lines"},
      {"report.column.fact", "Feit", "Fact"},
      {"report.column.finding", "Bevinding", "Finding"},
      {"report.column.number", "Nummer", "Number"},
      {"report.column.table", "Tabel", "Table"},

      // ---- Problems ----
      {"audience.no_partner",
       "“{text}” is geen gemeente in dit dossier. Kies een van deze: {names}.",
       "“{text}” is not a municipality in this dossier. Choose one of these: {names}."},
      {"report.question_twice", "De vraag {name} staat er twee keer. Noem elke vraag één keer.",
       "The question {name} is there twice. Name each question once."},
      {"report.not_chosen",
       "De vraag {name} staat wel in de volgorde, maar is niet gekozen. Kies haar ook.",
       "The question {name} is in the order but was not chosen. Choose it too."},
      {"report.no_questions", "Kies ten minste één vraag voor het verslag.",
       "Choose at least one question for the report."},
      {"report.format_unknown",
       "Aan de naam “{file}” is niet te zien welke vorm het verslag krijgt. Laat de naam eindigen "
       "op .html, .pdf, .xlsx of .json.",
       "The name “{file}” does not tell which form the report gets. Let the name end in .html, "
       ".pdf, .xlsx or .json."},
      {"pdf.no_browser",
       "Een PDF maken kan hier niet: het programma Chromium is er niet ({browser}). Installeer het "
       "(apt install chromium), of kies HTML en druk die pagina af.",
       "A PDF cannot be made here: the program Chromium is not there ({browser}). Install it (apt "
       "install chromium), or choose HTML and print that page."},
      {"pdf.busy",
       "Er worden al andere verslagen als PDF gemaakt. Probeer het over een minuut opnieuw.",
       "Other reports are being made as PDF already. Try again in a minute."},
      {"pdf.too_large",
       "Dit verslag is te groot voor een PDF. Kies minder vragen, of een werkboek.",
       "This report is too large for a PDF. Choose fewer questions, or a workbook."},
      {"pdf.took_too_long",
       "Chromium was na {seconds, plural, one{1 seconde} other{# seconden}} nog niet klaar met de "
       "PDF en is gestopt. Kies minder vragen, of HTML.",
       "After {seconds, plural, one{1 second} other{# seconds}} Chromium had not finished the PDF, "
       "and was stopped. Choose fewer questions, or HTML."},
      {"pdf.failed",
       "Chromium kon de PDF niet maken. Het laatste dat het zei: {cause}. Kies HTML, of laat de "
       "beheerder ernaar kijken.",
       "Chromium could not make the PDF. The last thing that it said: {cause}. Choose HTML, or "
       "have "
       "the administrator look at it."},
      {"check.audience_unknown",
       "“{text}” is geen gemeente in dit dossier. Vul de naam of code van een gemeente in, of "
       "“samen”.",
       "“{text}” is not a municipality in this dossier. Fill in the name or code of a "
       "municipality, "
       "or “together”."},

      // ---- The page to compose it ----
      {"report_page.title", "Stel een verslag voor de raad samen",
       "Compose a report for the council"},
      {"report_page.short", "Verslag", "Report"},
      {"report_page.lead",
       "Kies voor wie het verslag is en welke vragen erin komen. Hieronder ziet u hoe het begint. "
       "Daarna haalt u het op als pagina, PDF, werkboek of JSON.",
       "Choose for whom the report is and which questions are in it. Below you see how it begins. "
       "Then get it as a page, PDF, workbook or JSON."},
      {"report_page.compose", "Wat komt erin?", "What goes in it?"},
      {"report_page.for", "Voor welke raad?", "For which council?"},
      {"report_page.together", "Alle raden samen", "All councils together"},
      {"report_page.questions", "Welke vragen, in welke volgorde?",
       "Which questions, in which order?"},
      {"report_page.questions_hint",
       "Zet een vinkje bij elke vraag die erin komt. Het getal is de plaats: 1 staat vooraan.",
       "Tick each question that goes in it. The number is its place: 1 comes first."},
      {"report_page.place_of", "Plaats van: {question}", "Place of: {question}"},
      {"report_page.introduction", "Inleiding", "Introduction"},
      {"report_page.with_introduction", "Zet de inleiding in het verslag",
       "Put the introduction in the report"},
      {"report_page.introduction_none", "Er is nog geen inleiding voor deze raad.",
       "There is no introduction for this council yet."},
      {"report_page.introduction_is", "De inleiding van {author} van {day} hoort bij dit verslag.",
       "The introduction by {author} of {day} belongs to this report."},
      {"report_page.introduction_write", "Schrijf een inleiding", "Write an introduction"},
      {"report_page.show", "Toon het verslag", "Show the report"},
      {"report_page.downloads", "Haal het verslag op", "Get the report"},
      {"report_page.as_html", "Als pagina (HTML), om te bewaren of te versturen",
       "As a page (HTML), to keep or to send"},
      {"report_page.as_pdf", "Als PDF, om af te drukken", "As a PDF, to print"},
      {"report_page.as_xlsx", "Als werkboek (XLSX), om mee te rekenen",
       "As a workbook (XLSX), to calculate with"},
      {"report_page.as_json", "Als JSON, voor andere programma''s", "As JSON, for other programs"},
      {"report_page.no_pdf",
       "Een PDF maken kan op deze server niet: het programma Chromium is er niet. Haal de pagina "
       "op "
       "en druk die af.",
       "A PDF cannot be made on this server: the program Chromium is not there. Get the page and "
       "print it."},
      {"report_page.preview", "Zo begint het verslag", "This is how the report begins"},
      {"report_page.then",
       "Daarna volgen de antwoorden, met hun tabellen en tekeningen, en een bijlage met de "
       "herkomst "
       "van elk cijfer.",
       "Then follow the answers, with their tables and drawings, and an appendix with the origin "
       "of "
       "every figure."},
  };
  return all;
}

}  // namespace vlecht::words
