// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// What a file of contracts and service levels says by itself.
std::span<const Message> service_level_review_messages() {
  static constexpr Message all[] = {
      {"service_level_review.left_out",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) ontbreekt: {field, "
       "select, ends{einddatum} notice_months{opzegtermijn} exit_plan_due{dag waarop het exitplan "
       "er moet zijn} has_processing_agreement{antwoord op de vraag of er een "
       "verwerkersovereenkomst is} assurance_until{dag tot wanneer het assurancerapport geldt} "
       "target{norm} period{periode waarover de norm geldt} formula{opgave van wat de formule "
       "oplevert} measured_by{opgave van wie er meet} maintenance{regel voor gepland onderhoud} "
       "clock{klok waarop de tijd loopt} starts_at{begin van de reactietijd} reaction_target{norm "
       "voor de reactietijd} resolution_target{norm voor de oplostijd} stops_on_hold{opgave of de "
       "klok stilstaat bij wachten} other{{field}}}. Zoek het op in het contract, of spreek het "
       "af.",
       "{count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) without: {field, select, "
       "ends{end date} notice_months{notice period} exit_plan_due{day by which the exit plan must "
       "be there} has_processing_agreement{answer to whether there is a processing agreement} "
       "assurance_until{day until which the assurance report is valid} target{target} "
       "period{period over which the target counts} formula{statement of what the formula yields} "
       "measured_by{statement of who measures} maintenance{rule on planned maintenance} "
       "clock{clock on which the time runs} starts_at{beginning of the reaction time} "
       "reaction_target{target for the reaction time} resolution_target{target for the resolution "
       "time} stops_on_hold{statement whether the clock stops on hold} other{{field}}}. Look it up "
       "in the contract, or agree on it."},
      {"service_level_review.no_processing_agreement",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) is er geen "
       "verwerkersovereenkomst. Ga na of de leverancier persoonsgegevens verwerkt.",
       "{count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) without a processing "
       "agreement. Find out whether the supplier processes personal data."},
      {"service_level_review.formula_yields_unavailability",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) levert de formule "
       "op welk deel van de tijd de dienst niet werkt, terwijl de norm het omgekeerde zegt. Zet de "
       "formule recht.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) the formula yields in "
       "which share of the time the service does not work, while the target says the opposite. Put "
       "the formula right."},
      {"service_level_review.maintenance_without_limit",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) telt gepland "
       "onderhoud niet mee, en er is geen grens. Spreek af hoeveel onderhoud per periode hoogstens "
       "niet meetelt.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) planned maintenance "
       "does not count, and there is no limit. Agree how much maintenance per period is left out "
       "at most."},
      {"service_level_review.maintenance_without_announcement",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) telt gepland "
       "onderhoud niet mee, ook als het niet is aangekondigd. Spreek af hoeveel uur vooraf het "
       "bekend moet zijn.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) planned maintenance "
       "does not count, also when it was not announced. Agree how many hours ahead it must be "
       "known."},
      {"service_level_review.measured_by_supplier_only",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) meet alleen de "
       "leverancier. Meet zelf ook, en spreek af welke meting telt.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) only the supplier "
       "measures. Measure too, and agree which measurement counts."},
      {"service_level_review.escalation_after_resolution",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) komt de opschaling "
       "pas als de oplostijd voorbij is. Laat haar eerder komen.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) the escalation comes "
       "only when the resolution time is over. Have it come sooner."},
      {"service_level_review.resolution_not_after_reaction",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) is de oplostijd "
       "niet langer dan de reactietijd. Vraag of de twee verwisseld zijn.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) the resolution time is "
       "no longer than the reaction time. Ask whether the two have changed places."},
      {"service_level_review.reaction_starts_at_confirmation",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) begint de "
       "reactietijd pas als de leverancier bevestigt: traag bevestigen blijft onzichtbaar. Laat "
       "haar beginnen bij de melding.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) the reaction time "
       "begins only when the supplier confirms: slow confirmation stays invisible. Have it begin "
       "when the ticket is reported."},
      {"service_level_review.outage_class_empty",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) bevat de klasse "
       "geen enkele duur: het einde ligt niet na het begin. Verbeter de grenzen.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) the class holds no "
       "length at all: its end is not after its beginning. Mend the limits."},
      {"service_level_review.outage_classes_overlap",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) valt een storing "
       "ook in een eerdere klasse van dezelfde dienst. Laat elke klasse beginnen waar de vorige "
       "eindigt.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) an outage falls in an "
       "earlier class of the same service too. Let each class begin where the one before it ends."},
      {"service_level_review.priorities_overlap",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) vallen aantallen "
       "gebruikers ook onder een eerdere prioriteit van hetzelfde contract. Laat elk aantal onder "
       "één prioriteit vallen.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) numbers of users fall "
       "under an earlier priority of the same contract too. Let each number fall under one "
       "priority."},
      {"service_level_review.credit_falls_with_availability",
       "Bij {count, plural, one{1 regel} other{# regels}} (rij {rows}: {codes}) is de korting "
       "lager dan bij een hogere beschikbaarheid. Laat de korting oplopen naarmate het slechter "
       "gaat.",
       "At {count, plural, one{1 row} other{# rows}} (row {rows}: {codes}) the credit is lower "
       "than at a higher availability. Have the credit rise as it goes worse."},
      {"service_level_review.see_check",
       "Dit is alleen wat dit bestand zelf laat zien. De SLA-toets legt alle afspraken van een "
       "contract naast elkaar.",
       "This is only what this file shows by itself. The SLA check lays all agreements of a "
       "contract beside each other."},
  };
  return all;
}

}  // namespace vlecht::words
