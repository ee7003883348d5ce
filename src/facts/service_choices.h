// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

/// Choices of the kinds about services, contracts and suppliers, as the journal keeps them.
namespace vlecht::facts {

namespace answers {
inline constexpr std::string_view yes = "ja";
inline constexpr std::string_view no = "nee";
}  // namespace answers

/// What a probe saw.
namespace observed {
inline constexpr std::string_view up = "op";
inline constexpr std::string_view down = "neer";
}  // namespace observed

/// How an interval in which nothing changed came to its end.
namespace endings {
inline constexpr std::string_view next_sample =
    "volgende_meting";                                           ///< the next sample said otherwise
inline constexpr std::string_view expired = "verlopen";          ///< no sample came within the hold
inline constexpr std::string_view withdrawn = "ingetrokken";     ///< the probe was measured no more
inline constexpr std::string_view end_of_source = "einde_bron";  ///< there the file ends
}  // namespace endings

/// What was wrong during an incident.
namespace impairments {
inline constexpr std::string_view down = "neer";
inline constexpr std::string_view part_down = "deel_neer";
inline constexpr std::string_view slow = "traag";
inline constexpr std::string_view helpdesk = "helpdesk";  ///< nobody could be reached
}  // namespace impairments

/// Who says so.
namespace observers {
inline constexpr std::string_view supplier = "leverancier";
inline constexpr std::string_view ourselves = "zelf";
}  // namespace observers

/// What planned maintenance does to the figure by contract.
namespace maintenance_rules {
inline constexpr std::string_view counts = "telt_mee";   ///< it is down like any other
inline constexpr std::string_view numerator = "teller";  ///< no downtime, but agreed time
inline constexpr std::string_view both = "beide";        ///< neither downtime nor agreed time
}  // namespace maintenance_rules

/// Over what a service level is judged.
namespace level_periods {
inline constexpr std::string_view month = "maand";
inline constexpr std::string_view quarter = "kwartaal";
inline constexpr std::string_view year = "jaar";
inline constexpr std::string_view since_start = "sinds_begin";
}  // namespace level_periods

/// What the formula in a contract yields.
namespace formulas {
inline constexpr std::string_view availability = "beschikbaarheid";
inline constexpr std::string_view unavailability = "onbeschikbaarheid";
}  // namespace formulas

namespace weekdays {
inline constexpr std::string_view monday = "maandag";
inline constexpr std::string_view tuesday = "dinsdag";
inline constexpr std::string_view wednesday = "woensdag";
inline constexpr std::string_view thursday = "donderdag";
inline constexpr std::string_view friday = "vrijdag";
inline constexpr std::string_view saturday = "zaterdag";
inline constexpr std::string_view sunday = "zondag";
inline constexpr std::string_view workdays = "werkdagen";  ///< Monday to Friday
inline constexpr std::string_view weekend = "weekend";
inline constexpr std::string_view every_day = "alle_dagen";
}  // namespace weekdays

/// Holidays whose days follow from a rule.
namespace holidays {
inline constexpr std::string_view new_year = "nieuwjaar";
inline constexpr std::string_view good_friday = "goede_vrijdag";
inline constexpr std::string_view easter_sunday = "eerste_paasdag";
inline constexpr std::string_view easter_monday = "tweede_paasdag";
/// 30 April, 29 on a Sunday, until 2013; 27 April, 26 on a Sunday, since.
inline constexpr std::string_view kings_day = "koningsdag";
inline constexpr std::string_view liberation_day = "bevrijdingsdag";  ///< every 5 May
inline constexpr std::string_view liberation_lustrum =
    "bevrijdingsdag_lustrum";  ///< each fifth year
inline constexpr std::string_view ascension = "hemelvaart";
inline constexpr std::string_view whit_sunday = "eerste_pinksterdag";
inline constexpr std::string_view whit_monday = "tweede_pinksterdag";
inline constexpr std::string_view christmas_day = "eerste_kerstdag";
inline constexpr std::string_view second_christmas_day = "tweede_kerstdag";
}  // namespace holidays

/// Which clock a deadline runs on.
namespace clocks {
inline constexpr std::string_view all_hours = "alle_uren";
inline constexpr std::string_view service_hours = "servicetijd";
}  // namespace clocks

/// From when a deadline runs.
namespace clock_starts {
inline constexpr std::string_view reported = "gemeld";
inline constexpr std::string_view confirmed = "bevestigd";  ///< to whoever reported it
inline constexpr std::string_view started = "begonnen";     ///< of the work on it
}  // namespace clock_starts

/// What a ticket is about.
namespace ticket_sorts {
inline constexpr std::string_view incident = "incident";
inline constexpr std::string_view request = "aanvraag";
inline constexpr std::string_view change = "wijziging";
inline constexpr std::string_view problem = "probleem";
inline constexpr std::string_view question = "vraag";
}  // namespace ticket_sorts

namespace ticket_states {
inline constexpr std::string_view open = "open";
inline constexpr std::string_view on_hold = "wacht";
inline constexpr std::string_view completed = "gereed";
inline constexpr std::string_view closed = "gesloten";
inline constexpr std::string_view partial = "deelmelding";  ///< counts with its main ticket
}  // namespace ticket_states

/// What happened with an exit plan.
namespace exit_steps {
inline constexpr std::string_view made = "opgesteld";
inline constexpr std::string_view approved = "goedgekeurd";
inline constexpr std::string_view updated = "bijgewerkt";
inline constexpr std::string_view tested = "getest";
}  // namespace exit_steps

/// What a supplier's indicator is, which decides its chart.
namespace indicator_sorts {
inline constexpr std::string_view value = "waarde";   ///< one number a month: XmR
inline constexpr std::string_view share = "aandeel";  ///< good ones of all: p'
inline constexpr std::string_view rate = "aantal";    ///< events per unit of exposure: u
}  // namespace indicator_sorts

namespace agreement_outcomes {
inline constexpr std::string_view kept = "nagekomen";
inline constexpr std::string_view partly = "deels";
inline constexpr std::string_view broken = "niet_nagekomen";
inline constexpr std::string_view withdrawn = "ingetrokken";
}  // namespace agreement_outcomes

}  // namespace vlecht::facts
