// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/neighbours.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using Table = std::vector<std::vector<double>>;

// Each variable as its deviation from the mean in standard deviations.
std::optional<Table> standardised(std::span<const std::vector<double>> members) {
  const std::size_t n = members.size();
  Table out(members.begin(), members.end());
  for (std::size_t v = 0; v < members.front().size(); ++v) {
    double sum = 0;
    for (const auto& member : out) sum += member[v];
    const double centre = sum / static_cast<double>(n);
    double squares = 0;
    for (const auto& member : out) squares += (member[v] - centre) * (member[v] - centre);
    const double deviation = std::sqrt(squares / static_cast<double>(n - 1));
    if (!(deviation > 0)) return std::nullopt;
    for (auto& member : out) member[v] = (member[v] - centre) / deviation;
  }
  return out;
}

// Lower triangle of the correlations of standardised members; none when they are dependent.
std::optional<Table> cholesky_of_correlations(const Table& members) {
  const std::size_t variables = members.front().size();
  Table lower(variables, std::vector<double>(variables));
  for (std::size_t i = 0; i < variables; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = 0;
      for (const auto& member : members) sum += member[i] * member[j];
      sum /= static_cast<double>(members.size() - 1);
      for (std::size_t k = 0; k < j; ++k) sum -= lower[i][k] * lower[j][k];
      if (i == j && sum < 1e-12) return std::nullopt;
      lower[i][j] = i == j ? std::sqrt(sum) : sum / lower[j][j];
    }
  }
  return lower;
}

// Members in coordinates that have variance one and do not go together.
void decorrelate(Table& members, const Table& lower) {
  for (auto& member : members) {
    for (std::size_t i = 0; i < member.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) member[i] -= lower[i][j] * member[j];
      member[i] /= lower[i][i];
    }
  }
}

double apart(const std::vector<double>& a, const std::vector<double>& b) {
  double squares = 0;
  for (std::size_t i = 0; i < a.size(); ++i) squares += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(squares);
}

}  // namespace

std::optional<std::vector<Neighbour>> nearest_neighbours(
    std::span<const std::vector<double>> members, std::size_t target, std::size_t count,
    Distance distance) {
  CHECK(target < members.size());
  for (const auto& member : members) CHECK(member.size() == members.front().size());
  if (members.size() < 2) return std::vector<Neighbour>();
  auto table = standardised(members);
  if (!table) return std::nullopt;
  if (distance == Distance::mahalanobis) {
    const auto lower = cholesky_of_correlations(*table);
    if (!lower) return std::nullopt;
    decorrelate(*table, *lower);
  }
  std::vector<Neighbour> found;
  for (std::size_t i = 0; i < table->size(); ++i)
    if (i != target) found.push_back({i, apart((*table)[i], (*table)[target])});
  std::stable_sort(found.begin(), found.end(),
                   [](const Neighbour& a, const Neighbour& b) { return a.distance < b.distance; });
  found.resize(std::min(found.size(), count));
  return found;
}

}  // namespace vlecht::analysis::methods
