// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/known.h"

namespace vlecht::analysis {

/// What there is of a field, for who must say whether something was left out.
enum class Presence {
  there,
  missing,  ///< the source leaves it out
  unknown,  ///< kept back, disputed or not settled: something is there, but not to be looked at
};

template <class T>
Presence presence_of(const values::Known<T>& value) {
  if (value.is_known()) return Presence::there;
  switch (value.reason()) {
    case values::Reason::withheld:
    case values::Reason::provisional:
    case values::Reason::disputed:
      return Presence::unknown;
    case values::Reason::not_supplied:
    case values::Reason::not_delivered:
    case values::Reason::nil:
    case values::Reason::not_applicable:
      break;
  }
  return Presence::missing;
}

}  // namespace vlecht::analysis
