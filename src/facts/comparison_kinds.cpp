// SPDX-License-Identifier: EUPL-1.2
#include "facts/comparison_kinds.h"

#include "facts/fields.h"

namespace vlecht::facts {

Kind benchmark_figure() {
  std::vector<Field> fields{
      {.name = "benchmark",
       .type = FieldType::code,
       .role = Role::key,
       .label = {"benchmark", "benchmark"},
       .meaning = {"Naam van de benchmark.", "Name of the benchmark."},
       .synonyms = {"benchmark", "benchmarknaam", "onderzoek"}},
      book_year(),
      {.name = "size_class",
       .type = FieldType::code,
       .role = Role::key,
       .label = {"grootteklasse", "size_class"},
       .meaning = {"Grootteklasse zoals de benchmark die noemt; alle = alle deelnemers.",
                   "Size class as the benchmark names it; alle = all participants."},
       .synonyms = {"grootteklasse", "klasse", "sizeclass"}},
      {.name = "edition",
       .type = FieldType::code,
       .role = Role::key,
       .label = {"editie", "edition"},
       .meaning = {"Uitgave of plaats waar het cijfer zo staat. Twee uitgaven mogen elkaar "
                   "tegenspreken.",
                   "Edition or place in which the figure stands like this. Two editions may "
                   "contradict each other."},
       .synonyms = {"editie", "uitgave", "edition"}},
      {.name = "value",
       .type = FieldType::money,
       .role = Role::value,
       .label = {"euro_per_inwoner", "euro_per_inhabitant"},
       .meaning = {"Kosten in euro per inwoner.", "Cost in euro per inhabitant."},
       .synonyms = {"europerinwoner", "waarde", "perinwoner", "europerinhabitant", "value"}},
      optional_field("published", FieldType::day, {"gepubliceerd", "published"},
                     {"Dag van publicatie.", "Day of publication."},
                     {"gepubliceerd", "publicatiedatum", "published", "publicationdate"}),
      optional_field(
          "sample", FieldType::count, {"deelnemers", "sample"},
          {"Aantal gemeenten in de benchmark.", "Number of municipalities in the benchmark."},
          {"deelnemers", "aantalgemeenten", "steekproef", "sample", "participants"}),
      optional_field("sample_inhabitants", FieldType::count,
                     {"inwoners_van_deelnemers", "sample_inhabitants"},
                     {"Aantal inwoners van de deelnemende gemeenten samen.",
                      "Number of inhabitants of the participating municipalities together."},
                     {"inwonersvandeelnemers", "sampleinhabitants"}),
      optional_field("size_from", FieldType::count, {"klasse_van", "class_from"},
                     {"Ondergrens van de grootteklasse in inwoners.",
                      "Lower bound of the size class in inhabitants."},
                     {"klassevan", "classfrom", "sizefrom"}),
      optional_field("size_until", FieldType::count, {"klasse_tot", "class_until"},
                     {"Bovengrens van de grootteklasse: tot dit aantal inwoners.",
                      "Upper bound of the size class: under this number of inhabitants."},
                     {"klassetot", "classuntil", "sizeuntil"}),
      optional_field("scope", FieldType::text, {"afbakening", "scope"},
                     {"Welke kosten meetellen, in de woorden van de benchmark.",
                      "Which cost counts, in the words of the benchmark."},
                     {"afbakening", "definitie", "scope", "scopestatement"}),
      optional_field("price_year", FieldType::year, {"prijspeil", "price_year"},
                     {"Jaar van de prijzen waarin het cijfer luidt.",
                      "Year of the prices in which the figure is stated."},
                     {"prijspeil", "prijsjaar", "priceyear", "pricelevel"}),
      origin_note()};
  return {.name = "benchmark_figure",
          .label = {"Benchmarkcijfer", "Benchmark figure"},
          .meaning = {"Gepubliceerd gemiddelde van een benchmark, met zijn paspoort.",
                      "Published average of a benchmark, with its passport."},
          .holding = Holding::period,
          .fields = std::move(fields)};
}

namespace {

std::vector<Choice> bridge_steps() {
  return {{"totaal", {"totaal waarmee we beginnen", "total to start from"}, {"total", "begin"}},
          {"diensten",
           {"diensten aan anderen", "services to third parties"},
           {"dienstenaanderden", "services"}},
          {"projecten", {"projecten", "projects"}, {"project", "projects"}},
          {"baten", {"verrekende baten", "income netted"}, {"inkomsten", "income"}},
          {"dubbel",
           {"dubbel getelde bijdrage", "contribution counted twice"},
           {"dubbeltelling", "doublecount"}},
          {"kapitaal",
           {"kapitaallasten tegenover investering", "capital charges against investment"},
           {"kapitaallasten", "capital"}},
          {"prijspeil", {"ander prijspeil", "other price level"}, {"prijs", "prices"}},
          {"overig", {"overig", "other"}, {"anders", "other"}}};
}

}  // namespace

Kind bridge_step() {
  return {.name = "bridge_step",
          .label = {"Brugstap", "Bridge step"},
          .meaning = {"Eén stap van de totale kosten naar kosten die vergelijkbaar zijn.",
                      "One step from total cost to cost that can be compared."},
          .holding = Holding::period,
          .fields = {book_year(),
                     {.name = "step",
                      .type = FieldType::code,
                      .role = Role::key,
                      .label = {"stap", "step"},
                      .meaning = {"Naam van de stap.", "Name of the step."},
                      .synonyms = {"stap", "brugstap", "step"}},
                     {.name = "sort",
                      .type = FieldType::choice,
                      .role = Role::value,
                      .label = {"soort_stap", "sort_of_step"},
                      .meaning = {"Soort stap; de brug begint bij het totaal.",
                                  "Sort of step; the bridge starts at the total."},
                      .synonyms = {"soortstap", "sortofstep"},
                      .choices = bridge_steps()},
                     {.name = "rank",
                      .type = FieldType::count,
                      .role = Role::value,
                      .label = {"volgorde", "rank"},
                      .meaning = {"Plaats in de brug, vanaf 1.", "Place in the bridge, from 1."},
                      .synonyms = {"volgorde", "rank", "order"}},
                     optional_field("amount", FieldType::money, {"bedrag", "amount"},
                                    {"Bedrag in euro dat erbij komt (af: negatief); leeg zolang "
                                     "het niet bekend is.",
                                     "Amount in euro that is added (negative: taken off); empty "
                                     "while it is not known."},
                                    {"bedrag", "amount", "bedrageuro"}),
                     optional_field("explanation", FieldType::text, {"toelichting", "explanation"},
                                    {"Waarom deze stap nodig is.", "Why this step is needed."},
                                    {"toelichting", "explanation"}),
                     origin_note()}};
}

Kind claim() {
  return {
      .name = "claim",
      .label = {"Bewering", "Claim"},
      .meaning =
          {"Wat iemand zegt over het verschil in kosten: een verklaring ervoor, of hoe groot "
           "het is.",
           "What someone says about the difference in cost: an explanation of it, or how "
           "large it is."},
      .holding = Holding::period,
      .fields = {
          book_year(),
          {.name = "claim",
           .type = FieldType::code,
           .role = Role::key,
           .label = {"bewering", "claim"},
           .meaning = {"Korte naam van de bewering.", "Short name of the claim."},
           .synonyms = {"bewering", "claim", "verklaring"}},
          {.name = "sort",
           .type = FieldType::choice,
           .role = Role::value,
           .label = {"soort_bewering", "sort_of_claim"},
           .meaning = {"Een oorzaak van het verschil, of de hoogte ervan.",
                       "A cause of the difference, or its size."},
           .synonyms = {"soortbewering", "sortofclaim"},
           .choices = {{"oorzaak", {"oorzaak", "cause"}, {"cause", "verklaring"}},
                       {"hoogte", {"hoogte", "size"}, {"size", "omvang"}}}},
          {.name = "who",
           .type = FieldType::text,
           .role = Role::value,
           .label = {"wie", "who"},
           .meaning = {"Wie dit zegt.", "Who says so."},
           .synonyms = {"wie", "doorwie", "who"}},
          {.name = "statement",
           .type = FieldType::text,
           .role = Role::value,
           .label = {"uitspraak", "statement"},
           .meaning = {"Wat er gezegd wordt.", "What is said."},
           .synonyms = {"uitspraak", "statement"}},
          optional_field("parts", FieldType::code, {"posten", "parts"},
                         {"Posten die het verschil zouden verklaren, zoals 3.5.1 of 1.1+3.5.1; een "
                          "post in aantal en prijs als 1.1:aantal en 1.1:prijs.",
                          "Parts that would explain the difference, such as 3.5.1 or 1.1+3.5.1; a "
                          "part in quantity and price as 1.1:aantal and 1.1:prijs."},
                         {"posten", "post", "parts", "drivers"}),
          optional_field(
              "percent", FieldType::count, {"procent_boven_gemiddelde", "percent_above"},
              {"Hoeveel procent boven het gemiddelde.", "How many per cent above the average."},
              {"procentbovengemiddelde", "procent", "percentabove"}),
          optional_field("total_from", FieldType::money, {"totaal_van", "total_from"},
                         {"Laagste lezing van de genoemde totale kosten, in euro.",
                          "Lowest reading of the total cost mentioned, in euro."},
                         {"totaalvan", "totalfrom"}),
          optional_field("total_until", FieldType::money, {"totaal_tot", "total_until"},
                         {"Hoogste lezing van de genoemde totale kosten, in euro.",
                          "Highest reading of the total cost mentioned, in euro."},
                         {"totaaltot", "totaluntil"}),
          optional_field(
              "year_until", FieldType::year, {"tot_en_met_boekjaar", "until_book_year"},
              {"Laatste boekjaar dat bedoeld kan zijn.", "Last fiscal year that may be meant."},
              {"totenmetboekjaar", "untilbookyear"}),
          origin_note()}};
}

Kind cost_volume() {
  const auto code = [](std::string_view name, Bilingual label, Bilingual meaning,
                       std::vector<std::string_view> synonyms) {
    return Field{.name = name,
                 .type = FieldType::code,
                 .role = Role::key,
                 .label = label,
                 .meaning = meaning,
                 .synonyms = std::move(synonyms)};
  };
  return {
      .name = "cost_volume",
      .label = {"Aantal achter een post", "Quantity behind a part"},
      .meaning = {"Hoeveel er van iets was waarvoor een gemeente betaalde, zoals gewerkte uren: "
                  "daarmee valt een bedrag uiteen in aantal en prijs.",
                  "How much there was of what a municipality paid for, such as hours worked: "
                  "with it an amount falls apart in quantity and price."},
      .holding = Holding::period,
      .fields = {municipality_field(),
                 book_year(),
                 code("document", {"document", "document"},
                      {"begroting of jaarrekening.", "begroting (budget) or jaarrekening."},
                      {"document", "verslagsoort"}),
                 code("task_field", {"taakveld", "task_field"},
                      {"Taakveld van het bedrag.", "Task field of the amount."},
                      {"taakveld", "taskfield"}),
                 code("category", {"categorie", "category"},
                      {"Economische categorie van het bedrag.", "Economic category of the amount."},
                      {"categorie", "category"}),
                 {.name = "quantity",
                  .type = FieldType::count,
                  .role = Role::value,
                  .label = {"aantal_eenheden", "quantity"},
                  .meaning = {"Hoeveel, in hele eenheden.", "How many, in whole units."},
                  .synonyms = {"aantaleenheden", "hoeveelheid", "quantity", "volume"}},
                 {.name = "unit",
                  .type = FieldType::text,
                  .role = Role::value,
                  .label = {"eenheid", "unit"},
                  .meaning = {"Waarin geteld is, zoals uur.", "What was counted, such as hours."},
                  .synonyms = {"eenheid", "unit"}},
                 name_note(),
                 origin_note()}};
}

}  // namespace vlecht::facts
