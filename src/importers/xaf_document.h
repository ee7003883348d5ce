// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "importers/xaf_xml.h"

namespace vlecht::importers::xaf {

/// Which version's meaning the fields have.
enum class Version : std::uint8_t { unknown, before_3_2, v3_2, v4_0 };

/// What a namespace says about the version.
struct Namespace {
  Version version = Version::unknown;
  bool is_official = true;  ///< not: written by exporters, but in no official text
};
Namespace namespace_named(std::string_view uri);

/// Header and company; texts as they stand, "" when absent.
struct Head {
  std::string space;  ///< namespace of the root
  std::string fiscal_year, start, end, currency, software, software_version;
  std::string company, company_id;
};

struct Account {
  std::string id, description, type, rgs_code;
  std::string reference;  ///< leadReference or leadCode, which often hold an RGS code
  Position position;
};

/// What the file says it holds.
struct Declared {
  std::string lines, debit, credit;
};

struct Journal {
  std::string id, description, type;
};

struct TransactionLine {
  std::string number, account, effective, description, amount, side, supplier, invoice;
  std::string cost, product, project;
  Position position;
};

struct Transaction {
  std::string number, description, period, day;
  Position position;
  std::vector<TransactionLine> lines;
};

/// What stands in an audit file, in its order. Customers and suppliers are counted and nothing
/// more.
class Records {
 public:
  virtual ~Records() = default;
  /// After header and company are known as far as they stand before the first record.
  virtual void head(const Head& head) = 0;
  virtual void account(const Account& account) = 0;
  virtual void declared(const Declared& declared) = 0;
  virtual void transaction(const Journal& journal, const Transaction& transaction) = 0;

  std::int64_t relations = 0;      ///< customers and suppliers
  std::int64_t opening_lines = 0;  ///< of the opening balance
  std::int64_t subledger_lines = 0;
  std::string continuation;              ///< comment that says which part of a split file this is
  std::optional<base::Problem> failure;  ///< set it to stop
};

/// Turns XML into records, whatever the version: names that only one version has mean the same
/// field. Problem: `xaf.not_an_auditfile` when the root is another element, `xaf.long_text`,
/// `xaf.transaction_too_long`.
class Walk : public Events {
 public:
  Walk(std::string file, Records& records) : file_(std::move(file)), records_(records) {}

  void start(std::string_view name, std::string_view space, std::size_t depth,
             Position position) override;
  void end(std::string_view name, std::size_t depth) override;
  void text(std::string_view piece) override;
  void comment(std::string_view text) override;

 private:
  enum class Inside : std::uint8_t {
    nothing,
    header,
    company,
    account,
    transactions,
    journal,
    transaction,
    line,
  };
  struct Open {
    Inside inside = Inside::nothing;
    std::size_t depth = 0;
  };

  Inside begins(std::string_view name) const;
  std::string* field(std::string_view name);
  std::string* field_of_line(std::string_view name);
  void enter(Inside inside, std::size_t depth, Position position);
  void leave(Inside inside);
  void tell_head();
  void tell_declared();

  std::string file_;
  Records& records_;
  std::vector<Open> open_;
  std::string text_;
  Head head_;
  bool is_head_told_ = false;
  Account account_;
  Declared declared_;
  bool is_declared_told_ = false;
  Journal journal_;
  Transaction transaction_;
  TransactionLine line_;
};

}  // namespace vlecht::importers::xaf
