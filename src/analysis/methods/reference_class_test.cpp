// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/reference_class.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/methods/estimate.h"

namespace vlecht::analysis::methods {
namespace {

const std::vector<double> ten{0.1, -0.05, 0, 0.2, 3.1, 0.6, 0.15, 0.05, 0.3, 0.5};

ReferenceClass class_of(const std::vector<double>& overruns, ClassOf kind = ClassOf::other) {
  return ReferenceClass::of_projects(overruns, kind).value();
}

TEST(ReferenceClass, UpliftIsTheQuantileForInference) {
  const auto found = class_of(ten);
  const std::vector<double> sorted{-0.05, 0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.6, 3.1};
  EXPECT_EQ(*found.uplift(0.5), 0.175);
  EXPECT_EQ(*found.uplift(0.8), quantile(sorted, 0.8, QuantileType::type_8));
  EXPECT_NEAR(*found.uplift(0.8), 0.56, 1e-12);
}

TEST(ReferenceClass, NobodyIsTakenToEndBeyondThoseSeen) {
  EXPECT_EQ(class_of(ten).uplift(0.95).error(), NoReference::too_few_projects);
  EXPECT_EQ(class_of(ten).uplift(0.05).error(), NoReference::too_few_projects);
  EXPECT_EQ(class_of({0.1, 0.2}).uplift(0.8).error(), NoReference::too_few_projects);
  EXPECT_TRUE(class_of({0.1, 0.2, 0.3}).uplift(0.8));
  EXPECT_EQ(*class_of({0.4}).uplift(0.5), 0.4);
}

TEST(ReferenceClass, TailIsWhatIsOverAHalf) {
  const auto found = class_of(ten);
  EXPECT_EQ(found.share_over(), 0.2);  // a half itself is not over it
  EXPECT_NEAR(*found.mean_over(), 1.85, 1e-12);
  EXPECT_EQ(found.mean_over(4).error(), NoReference::none_in_tail);
}

TEST(ReferenceClass, MeanOfInformationTechnologyIsRefused) {
  EXPECT_NEAR(*class_of(ten).mean_overrun(), 0.495, 1e-12);
  EXPECT_EQ(class_of(ten, ClassOf::information_technology).mean_overrun().error(),
            NoReference::no_mean);
  EXPECT_TRUE(class_of(ten, ClassOf::information_technology).uplift(0.8));
}

TEST(ReferenceClass, RefusesWhatIsNoOverrun) {
  for (const double wrong : {-1.5, static_cast<double>(NAN), static_cast<double>(INFINITY)})
    EXPECT_EQ(ReferenceClass::of_projects(std::vector<double>{0.1, wrong}, ClassOf::other).error(),
              NoReference::not_finite);
  EXPECT_EQ(ReferenceClass::of_projects({}, ClassOf::other).error(), NoReference::too_few_projects);
}

TEST(ReferenceClass, PublishedRowsAreJoinedByLinesAndNotExtended) {
  const std::vector<PublishedQuantile> rows{{0.8, 0.6}, {0.5, 0.1}, {0.5, 0.1}, {0.9, 1.4}};
  EXPECT_EQ(*published_uplift(rows, 0.5), 0.1);
  EXPECT_NEAR(*published_uplift(rows, 0.65), 0.35, 1e-12);
  EXPECT_EQ(*published_uplift(rows, 0.9), 1.4);
  EXPECT_EQ(published_uplift(rows, 0.4).error(), NoReference::outside_table);
  EXPECT_EQ(published_uplift(rows, 0.95).error(), NoReference::outside_table);
  EXPECT_EQ(published_uplift({}, 0.5).error(), NoReference::outside_table);
  using Rows = std::vector<PublishedQuantile>;
  EXPECT_EQ(published_uplift(Rows{{0.5, 0.2}, {0.8, 0.1}}, 0.6).error(), NoReference::out_of_order);
  EXPECT_EQ(published_uplift(Rows{{0.5, 0.2}, {0.5, 0.3}}, 0.5).error(), NoReference::out_of_order);
  EXPECT_EQ(published_uplift(Rows{{1.5, 0.2}}, 0.5).error(), NoReference::out_of_order);
}

}  // namespace
}  // namespace vlecht::analysis::methods
