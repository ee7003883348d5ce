// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> allocation_messages() {
  static constexpr Message all[] = {
      // Pools.
      {"allocation.no_partners",
       "Dit dossier noemt geen gemeenten die meebetalen. Er is niets verdeeld.",
       "This dossier names no municipalities that share the cost. Nothing has been divided."},
      {"allocation.pool_unknown",
       "Er is geen kostenpot {pool}. Kosten die daarbij horen, zijn niet verdeeld.",
       "There is no cost pool {pool}. Cost that belongs to it has not been divided."},
      {"allocation.pool_without_key",
       "Kostenpot {pool} heeft geen verdeelsleutel. Zijn kosten zijn niet verdeeld.",
       "Cost pool {pool} has no allocation key. Its cost has not been divided."},

      // Keys.
      {"allocation.key_unknown",
       "Er is geen verdeelsleutel {key}. Kosten met die sleutel zijn niet verdeeld.",
       "There is no allocation key {key}. Cost with that key has not been divided."},
      {"allocation.key_without_method",
       "Van sleutel {key} is niet bekend waarnaar hij verdeelt. Kosten met die sleutel zijn niet "
       "verdeeld.",
       "It is not known what key {key} divides by. Cost with that key has not been divided."},
      {"allocation.key_without_unit",
       "Sleutel {key} verdeelt naar gebruik, maar zegt niet van welke eenheid. Kosten met die "
       "sleutel zijn niet verdeeld.",
       "Key {key} divides by use, but does not say of which unit. Cost with that key has not been "
       "divided."},
      {"allocation.key_without_shares",
       "Sleutel {key} heeft vaste aandelen, maar die zijn niet vastgelegd. Kosten met die sleutel "
       "zijn niet verdeeld.",
       "Key {key} has fixed shares, but they have not been recorded. Cost with that key has not "
       "been divided."},
      {"allocation.key_incomplete",
       "De aandelen van sleutel {key} zijn samen {whole}{decimals, select, none{} "
       "other{,{decimals}}}%. De rest is niet verdeeld.{count, plural, =0{} other{ Zonder aandeel: "
       "{names}.}}",
       "The shares of key {key} add up to {whole}{decimals, select, none{} "
       "other{.{decimals}}}%. The rest has not been divided.{count, plural, =0{} other{ Without a "
       "share: {names}.}}"},
      {"allocation.key_over_hundred",
       "De aandelen van sleutel {key} zijn samen meer dan 100%. Kosten met die sleutel zijn niet "
       "verdeeld.",
       "The shares of key {key} add up to more than 100%. Cost with that key has not been "
       "divided."},
      {"allocation.share_out_of_range",
       "Het aandeel van {name} in sleutel {key} ligt niet tussen 0 en 100%. Kosten met die sleutel "
       "zijn niet verdeeld.",
       "The share of {name} in key {key} does not lie between 0 and 100%. Cost with that key has "
       "not been divided."},
      {"allocation.share_of_outsider",
       "{name} heeft een aandeel in sleutel {key}, maar is geen deelnemer. Dat aandeel is niet "
       "verdeeld.",
       "{name} has a share in key {key}, but is not a member. That share has not been divided."},
      {"allocation.inhabitants_missing",
       "Het aantal inwoners van {name} op 1 januari {year} is niet bekend. Kosten met sleutel "
       "{key} zijn daarom niet verdeeld.",
       "The number of inhabitants of {name} on 1 January {year} is not known. So cost with key "
       "{key} has not been divided."},
      {"allocation.inhabitants_not_positive",
       "{name} zou op 1 januari {year} geen inwoners hebben; dat kan niet. Kosten met sleutel "
       "{key} zijn daarom niet verdeeld.",
       "{name} would have no inhabitants on 1 January {year}; that cannot be. So cost with key "
       "{key} has not been divided."},
      {"allocation.consumption_missing",
       "Hoeveel {name} in {year} gebruikte van “{unit}”, is niet bekend. Kosten met sleutel {key} "
       "zijn daarom niet verdeeld.",
       "How much {name} used of “{unit}” in {year} is not known. So cost with key {key} has not "
       "been divided."},
      {"allocation.consumption_not_positive",
       "De hoeveelheid “{unit}” van {name} in {year} kan niet kloppen: die is nul of kleiner. "
       "Kosten met sleutel {key} zijn daarom niet verdeeld.",
       "The quantity of “{unit}” of {name} in {year} cannot be right: it is zero or less. So cost "
       "with key {key} has not been divided."},
      {"allocation.nothing_used",
       "Niemand gebruikte in {year} iets van “{unit}”. Kosten met sleutel {key} zijn daarom niet "
       "verdeeld.",
       "Nobody used anything of “{unit}” in {year}. So cost with key {key} has not been divided."},
      {"allocation.weights_too_fine",
       "De getallen van {key} hebben te veel cijfers om precies mee te verdelen. Die kosten zijn "
       "niet verdeeld.",
       "The numbers of {key} have too many digits to divide by them exactly. That cost has not "
       "been divided."},
      {"allocation.key_outside_year",
       "Sleutel {key} geldt vanaf {from}{until, select, none{} other{ tot {until}}}, dus niet in "
       "heel {year}. Hij is toch voor heel {year} gebruikt.",
       "Key {key} holds from {from}{until, select, none{} other{ until {until}}}, so not in all "
       "of {year}. It has been used for all of {year} even so."},

      // Supporting pools.
      {"allocation.support_use_missing",
       "Voor {year} is niet vastgelegd welke potten de ondersteunende kostenpot {pool} gebruiken. "
       "Zijn kosten zijn niet verdeeld.",
       "For {year} it has not been recorded which pools use the supporting cost pool {pool}. Its "
       "cost has not been divided."},
      {"allocation.support_use_unreadable",
       "Hoeveel kostenpot {user} in {year} gebruikte van kostenpot {pool}, is niet bekend of "
       "kleiner "
       "dan nul. Kosten die daarlangs gaan, zijn niet verdeeld.",
       "How much cost pool {user} used of cost pool {pool} in {year} is not known or below zero. "
       "Cost that passes by it has not been divided."},
      {"allocation.support_policy_missing",
       "Ondersteunende kostenpotten gebruiken elkaar, maar er is niet besloten hoe hun kosten "
       "verdeeld worden. Zij zijn direct verdeeld: naar het gebruik door de eindpotten alleen.",
       "Supporting cost pools use one another, but nobody has decided how their cost is divided. "
       "It has been divided directly: by the use of the final pools alone."},
      {"allocation.support_order_missing",
       "Ondersteunende kostenpotten worden trapsgewijs verdeeld, maar hun volgorde ligt niet vast: "
       "{names}. Potten zonder eigen plaats staan op alfabet.",
       "Supporting cost pools are divided step by step, but their order has not been settled: "
       "{names}. Pools without a place of their own are in alphabetical order."},
      {"allocation.support_loop",
       "De kosten van ondersteunende {count, plural, one{kostenpot} other{kostenpotten}} {names} "
       "kunnen niet naar een eindpot: geen eindpot gebruikt er genoeg van. Kosten die daarlangs "
       "gaan, zijn niet verdeeld.",
       "The cost of supporting {count, plural, one{cost pool} other{cost pools}} {names} cannot go "
       "to a final pool: no final pool uses enough of it. Cost that passes by there has not been "
       "divided."},
      {"allocation.use_of_other_pool",
       "Er is gebruik vastgelegd van kostenpot {pool}, maar dat is geen ondersteunende pot. Dat "
       "gebruik telt niet mee.",
       "Use has been recorded of cost pool {pool}, but that is not a supporting pool. That use "
       "does not count."},

      // Settlement.
      {"allocation.no_advances",
       "Voor {year} zijn geen voorschotten vastgelegd. De verrekening gaat ervan uit dat er geen "
       "waren.",
       "For {year} no advances have been recorded. The settlement assumes that there were none."},
      {"allocation.advance_of_outsider",
       "Voorschot {number} van {year} is betaald door {name}, maar dat is geen deelnemer. Alleen "
       "de "
       "ontvangst telt mee.",
       "Advance {number} of {year} was paid by {name}, who is not a member. Only the receipt "
       "counts."},
      {"allocation.advance_to_nobody",
       "Voorschot {number} van {year} is {name, select, none{aan niemand in het bijzonder} "
       "other{aan "
       "{name}}} betaald, en dus niet aan een deelnemer. De verrekening komt daardoor niet op nul "
       "uit.",
       "Advance {number} of {year} was paid to {name, select, none{nobody in particular} "
       "other{{name}}}, so not to a member. Because of that the settlement does not come to zero."},
      {"allocation.advance_unknown",
       "Het bedrag van voorschot {number} van {name} in {year} is niet bekend. Wat nog te betalen "
       "is, is daardoor ook niet bekend.",
       "The amount of advance {number} of {name} in {year} is not known. So neither is what is "
       "still to be paid."},

      // Fairness.
      {"allocation.too_many_partners",
       "Met {count} deelnemers zijn er te veel groepen om na te gaan of de sleutel eerlijk is; het "
       "kan tot {max}.",
       "With {count} members there are too many groups to test whether the key is fair; up to "
       "{max} "
       "it can be done."},
      {"allocation.fairness_out_of_range",
       "De bedragen zijn te groot om na te gaan of de sleutel eerlijk is.",
       "The amounts are too large to test whether the key is fair."},
      {"allocation.fairness_undistributed",
       "Een deel van de kosten is niet verdeeld. De deelnemers betalen samen dus nog niet alles, "
       "en "
       "de toets of iemand alleen goedkoper uit is, valt daardoor te gunstig uit.",
       "Part of the cost has not been divided. So the members together do not pay everything yet, "
       "and the test whether someone is better off alone turns out too favourable."},
      {"allocation.stand_alone_missing",
       "Wat {count, plural, one{deze groep} other{deze # groepen}} in {year} alleen kwijt zou "
       "zijn, "
       "is niet bekend: {names}. Daarvoor is niet getoetst of alleen goedkoper is.",
       "What {count, plural, one{this group} other{these # groups}} would pay alone in {year} is "
       "not known: {names}. For those it has not been tested whether alone is cheaper."},
      {"allocation.group_unknown",
       "De groep “{group}” ({year}) noemt een gemeente die geen deelnemer is. Die kosten alleen "
       "tellen niet mee.",
       "The group “{group}” ({year}) names a municipality that is not a member. That stand-alone "
       "cost does not count."},
      {"allocation.group_of_everybody",
       "De groep “{group}” ({year}) zijn alle deelnemers samen. Daarvoor gelden de werkelijke "
       "kosten, niet deze schatting.",
       "The group “{group}” ({year}) is all members together. For them the actual cost holds, not "
       "this estimate."},
      {"allocation.group_contradicted",
       "Voor de groep “{group}” ({year}) staan er verschillende kosten alleen. Die groep is niet "
       "getoetst.",
       "For the group “{group}” ({year}) there are different stand-alone costs. That group has not "
       "been tested."},
      {"allocation.stand_alone_out_of_range",
       "De kosten alleen van groep “{group}” ({year}) kunnen niet kloppen. Die groep is niet "
       "getoetst.",
       "The stand-alone cost of group “{group}” ({year}) cannot be right. That group has not been "
       "tested."},
      {"allocation.nucleolus_left_out",
       "De nucleolus is niet berekend: dat kan tot {max} deelnemers.",
       "The nucleolus has not been computed: that can be done for up to {max} members."},
      {"allocation.dearer_together",
       "Samen zijn de deelnemers duurder uit dan ieder apart. Geen enkele sleutel kan dat voor "
       "iedereen goedmaken.",
       "Together the members pay more than each of them would apart. No key can make that good for "
       "everybody."},
  };
  return all;
}

}  // namespace vlecht::words
