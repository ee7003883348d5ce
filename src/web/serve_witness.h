// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>

#include "operations/witness.h"
#include "words/message.h"

namespace vlecht::web {

/// Serves a witness (c2sp.org/tlog-witness: POST /add-checkpoint, and nothing else) until it is
/// stopped. Says on `messages` where, and then a line for each request that a journal signed: when,
/// status, size, journal. Anyone may ask: what counts is the signature, so there is no login.
/// Problems: those of `http::Server::listen`.
base::Result<void> serve_witness(operations::OpenWitness& witness, const operations::World& world,
                                 const std::string& listen, words::Language language,
                                 std::ostream& messages);

}  // namespace vlecht::web
