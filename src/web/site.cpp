// SPDX-License-Identifier: EUPL-1.2
#include "web/site.h"

namespace vlecht::web {

bool is_refusing_to_sign(const Site& site) {
  return site.signer && site.signer->state().stage == operations::SigningState::Stage::refused;
}

}  // namespace vlecht::web
