// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> probability_messages() {
  static constexpr Message all[] = {
      {"probability.about", "ongeveer {count} van de 20", "about {count} in 20"},
      {"probability.exactly", "{count} van de 20", "{count} in 20"},
      {"probability.less_than_one", "minder dan 1 van de 20", "fewer than 1 in 20"},
      {"probability.more_than_nineteen", "meer dan 19 van de 20", "more than 19 in 20"},
      {"probability.almost_certain", "bijna zeker", "almost certain"},
      {"probability.extremely_likely", "uiterst waarschijnlijk", "extremely likely"},
      {"probability.very_likely", "zeer waarschijnlijk", "very likely"},
      {"probability.likely", "waarschijnlijk", "likely"},
      {"probability.more_likely_than_not", "eerder wel dan niet", "more likely than not"},
      {"probability.as_likely_as_not", "ongeveer even waarschijnlijk", "about as likely as not"},
      {"probability.unlikely", "onwaarschijnlijk", "unlikely"},
      {"probability.very_unlikely", "zeer onwaarschijnlijk", "very unlikely"},
      {"probability.extremely_unlikely", "uiterst onwaarschijnlijk", "extremely unlikely"},
      {"probability.almost_impossible", "vrijwel onmogelijk", "almost impossible"},
  };
  return all;
}

}  // namespace vlecht::words
