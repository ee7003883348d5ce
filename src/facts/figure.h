// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "facts/fact.h"

namespace vlecht::facts {

/// A figure on screen: its value or why there is none, how far it may be relied on, and the facts
/// behind it, so that it can be followed to its rows.
template <class T>
struct Figure {
  values::Known<T> value = values::Reason::not_supplied;
  Standing standing = Standing::adopted;
  std::vector<EntryNumber> sources = {};
};

/// Adds the facts to what a figure rests on; its standing becomes the weakest.
template <class T>
void rest_on(Figure<T>& figure, const Fact& fact) {
  figure.standing = weaker(figure.standing, fact.standing);
  figure.sources.push_back(fact.id);
}

}  // namespace vlecht::facts
