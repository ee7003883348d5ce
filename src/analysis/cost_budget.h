// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "analysis/allocation.h"
#include "analysis/budget_stages.h"
#include "analysis/cost_cells.h"
#include "analysis/incidental_claims.h"

/// The budget of one year as cost: in the words of the rules, and over the partners.
namespace vlecht::analysis::cost_budget {

/// A post on one side. What the budget itself says of a post counts; where it says nothing, the
/// first rule that the post meets, with the post as its account. A rule about a cost centre, a
/// creditor or a description is not about posts.
struct Post {
  cost_cells::Words words;
  budget_stages::Line line;
};

class Budget {
 public:
  using Wanted = std::function<bool(const Post&)>;

  bool has(const Wanted& is_wanted) const;
  /// All the same side; unknown without posts.
  budget_stages::Stages sum(const Wanted& is_wanted) const;
  /// Each partner's part of expense less income: of a pool by the pool's key, each pool as a whole;
  /// of what is in no pool, the posts of its own budget.
  std::vector<budget_stages::Stages> by_partner(const allocation::Allocation& allocation) const;

  /// The posts that are cost at all: not called outside ICT or a contribution between partners.
  const std::vector<Post>& posts() const { return posts_; }
  const std::vector<facts::Finding>& findings() const { return findings_; }

 private:
  friend Budget budget_of(const dossier::Dossier& dossier, int year,
                          const cost_rules::Rules& rules);

  std::vector<Post> posts_;
  std::vector<facts::Finding> findings_;
};

Budget budget_of(const dossier::Dossier& dossier, int year, const cost_rules::Rules& rules);

}  // namespace vlecht::analysis::cost_budget
