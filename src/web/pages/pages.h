// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"
#include "web/http/message.h"
#include "web/site.h"

/// One handler per page: reads the request, calls one operation, builds its page.
namespace vlecht::web::pages {

http::Response home(const Visit& visit);
http::Response question(const Visit& visit);
/// A chart of an answer as a file.
http::Response chart(const Visit& visit);
http::Response sources(const Visit& visit);
http::Response fact(const Visit& visit);
http::Response kinds_to_enter(const Visit& visit);
http::Response facts_of_kind(const Visit& visit);
http::Response fact_history(const Visit& visit);
http::Response new_fact(const Visit& visit);
http::Response change_fact(const Visit& visit);
http::Response look_at_fact(const Visit& visit);
http::Response record_fact(const Visit& visit);
http::Response withdrawal(const Visit& visit);
http::Response withdraw_fact(const Visit& visit);
http::Response kinds(const Visit& visit);
http::Response import_template(const Visit& visit);
http::Response method(const Visit& visit);
/// The manual, in Dutch, by who reads it.
http::Response manual(const Visit& visit);

http::Response council_report(const Visit& visit);
http::Response council_report_file(const Visit& visit);

http::Response checkpoints(const Visit& visit);

http::Response imports(const Visit& visit);
http::Response dry_run(const Visit& visit);
http::Response confirm_import(const Visit& visit);
http::Response retract_import(const Visit& visit);
http::Response erasures(const Visit& visit);

/// What terms mean.
http::Response glossary(const Visit& visit);
/// For whom these pages work, and how that was tested.
http::Response accessibility(const Visit& visit);

/// A page that says what is wrong.
http::Response problem(const Visit& visit, int status, const base::Problem& problem);

}  // namespace vlecht::web::pages
