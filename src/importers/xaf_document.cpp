// SPDX-License-Identifier: EUPL-1.2
#include "importers/xaf_document.h"

#include <utility>

#include "base/limits.h"
#include "base/text.h"

namespace vlecht::importers::xaf {

namespace limits = base::limits;

Namespace namespace_named(std::string_view uri) {
  std::string key = base::lowered(uri);
  while (key.ends_with('/')) key.pop_back();
  const auto ends = [&](std::string_view tail) { return key.ends_with(tail); };
  if (ends("auditfiles.nl/xaf/3.2") || ends("xmlauditfilefinancieel3.2.1"))
    return {Version::v3_2, true};
  if (ends("auditfiles.nl/xaf/3.1") || ends("auditfiles.nl/xaf/3.0"))
    return {Version::before_3_2, true};
  if (ends("xmlauditfilexaf_4.0")) return {Version::v4_0, true};
  if (ends("/xaf/4.0")) return {Version::v4_0, false};
  return {};
}

void Walk::start(std::string_view name, std::string_view space, std::size_t depth,
                 Position position) {
  text_.clear();
  if (depth == 1) {
    if (base::lowered(name) != "auditfile") {
      failure = base::Problem("xaf.not_an_auditfile",
                              {{"file", file_}, {"root", base::shortened(name, 60)}});
      return;
    }
    head_.space = space;
    return;
  }
  if (name == "customerSupplier") ++records_.relations;
  if (name == "obLine") ++records_.opening_lines;
  if (name == "sbLine") ++records_.subledger_lines;
  const Inside inside = begins(name);
  if (inside != Inside::nothing) enter(inside, depth, position);
}

Walk::Inside Walk::begins(std::string_view name) const {
  const Inside within = open_.empty() ? Inside::nothing : open_.back().inside;
  switch (within) {
    case Inside::nothing:
      if (name == "header") return Inside::header;
      return name == "company" ? Inside::company : Inside::nothing;
    case Inside::company:
      if (name == "ledgerAccount") return Inside::account;
      return name == "transactions" ? Inside::transactions : Inside::nothing;
    case Inside::transactions:
      return name == "journal" ? Inside::journal : Inside::nothing;
    case Inside::journal:
      return name == "transaction" ? Inside::transaction : Inside::nothing;
    case Inside::transaction:
      return name == "trLine" ? Inside::line : Inside::nothing;
    case Inside::header:
    case Inside::account:
    case Inside::line:
      break;
  }
  return Inside::nothing;
}

void Walk::enter(Inside inside, std::size_t depth, Position position) {
  open_.push_back({inside, depth});
  if (inside == Inside::account) {
    tell_head();
    account_ = {};
    account_.position = position;
  }
  if (inside == Inside::transactions) tell_head();
  if (inside == Inside::journal) {
    tell_declared();
    journal_ = {};
  }
  if (inside == Inside::transaction) {
    transaction_ = {};
    transaction_.position = position;
  }
  if (inside == Inside::line) {
    line_ = {};
    line_.position = position;
  }
}

void Walk::end(std::string_view name, std::size_t depth) {
  if (depth == 1) {
    tell_head();
    tell_declared();
    return;
  }
  if (open_.empty()) return;
  const Open& open = open_.back();
  if (open.depth == depth) {
    const Inside inside = open.inside;
    open_.pop_back();
    leave(inside);
  } else if (open.depth + 1 == depth) {
    // The first one counts: an empty element later takes nothing away.
    std::string* place = field(name);
    if (place != nullptr && place->empty()) *place = base::trimmed(text_);
  }
  text_.clear();
}

void Walk::leave(Inside inside) {
  if (inside == Inside::account) records_.account(account_);
  if (inside == Inside::line) {
    transaction_.lines.push_back(std::move(line_));
    if (transaction_.lines.size() > limits::transaction_lines_max) {
      failure = base::Problem("xaf.transaction_too_long",
                              {{"file", file_},
                               {"number", base::shortened(transaction_.number, 60)},
                               {"max", base::shown(limits::transaction_lines_max)}});
    }
  }
  if (inside == Inside::transaction) records_.transaction(journal_, transaction_);
  if (records_.failure) failure = records_.failure;
}

void Walk::text(std::string_view piece) {
  if (text_.size() + piece.size() > limits::cell_bytes_max) {
    failure = base::Problem("xaf.long_text",
                            {{"file", file_}, {"max", base::shown(limits::cell_bytes_max)}});
    return;
  }
  text_ += piece;
}

// "Vervolgbestand 2 van 3".
void Walk::comment(std::string_view text) {
  if (records_.continuation.empty() &&
      base::lowered(text).find("vervolgbestand") != std::string::npos)
    records_.continuation = base::shortened(base::trimmed(text), 80);
}

std::string* Walk::field(std::string_view name) {
  switch (open_.back().inside) {
    case Inside::nothing:
      return nullptr;
    case Inside::header:
      if (name == "fiscalYear") return &head_.fiscal_year;
      if (name == "startDate") return &head_.start;
      if (name == "endDate") return &head_.end;
      if (name == "curCode") return &head_.currency;
      if (name == "softwareDesc") return &head_.software;
      return name == "softwareVersion" ? &head_.software_version : nullptr;
    case Inside::company:
      if (name == "companyName") return &head_.company;
      return name == "companyIdent" || name == "Commercenr" ? &head_.company_id : nullptr;
    case Inside::account:
      if (name == "accID") return &account_.id;
      if (name == "accDesc") return &account_.description;
      if (name == "accTp") return &account_.type;
      if (name == "RGScode") return &account_.rgs_code;
      return name == "leadReference" ? &account_.reference : nullptr;
    case Inside::transactions:
      if (name == "linesCount") return &declared_.lines;
      if (name == "totalDebit") return &declared_.debit;
      return name == "totalCredit" ? &declared_.credit : nullptr;
    case Inside::journal:
      if (name == "jrnID") return &journal_.id;
      if (name == "desc") return &journal_.description;
      return name == "jrnTp" ? &journal_.type : nullptr;
    case Inside::transaction:
      if (name == "nr") return &transaction_.number;
      if (name == "desc") return &transaction_.description;
      if (name == "periodNumber") return &transaction_.period;
      return name == "trDt" ? &transaction_.day : nullptr;
    case Inside::line:
      return field_of_line(name);
  }
  return nullptr;
}

std::string* Walk::field_of_line(std::string_view name) {
  if (name == "nr") return &line_.number;
  if (name == "accID") return &line_.account;
  if (name == "effDate") return &line_.effective;
  if (name == "desc") return &line_.description;
  if (name == "amnt") return &line_.amount;
  if (name == "amntTp") return &line_.side;
  if (name == "custSupID") return &line_.supplier;
  if (name == "invRef") return &line_.invoice;
  if (name == "costID" || name == "cost") return &line_.cost;
  if (name == "prodID" || name == "product") return &line_.product;
  return name == "projID" || name == "project" ? &line_.project : nullptr;
}

void Walk::tell_head() {
  if (std::exchange(is_head_told_, true)) return;
  records_.head(head_);
  if (records_.failure) failure = records_.failure;
}

void Walk::tell_declared() {
  if (!std::exchange(is_declared_told_, true)) records_.declared(declared_);
}

}  // namespace vlecht::importers::xaf
