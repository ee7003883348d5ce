// SPDX-License-Identifier: EUPL-1.2
#include "web/asked.h"

#include <gtest/gtest.h>

#include "operations/questions.h"

namespace vlecht::web {
namespace {

TEST(Asked, DayIsIsoInAddressesThatWeWriteHoweverItWasTyped) {
  operations::Question question;
  question.parameters = {{"from", "vanaf", "availability.parameter.from", "2026-01-01"},
                         {"period", "periode", "availability.parameter.period", "2026-02"},
                         {"service", "dienst", "availability.parameter.service", "Zaaksysteem"}};
  for (const char* name : {"from", "vanaf"}) {
    EXPECT_EQ(as_written(question, name, "31-12-2026"), "2026-12-31");
    EXPECT_EQ(as_written(question, name, "2026-12-31"), "2026-12-31");
    EXPECT_EQ(as_written(question, name, "31-02-2026"), "31-02-2026") << "refused where it is read";
  }
  EXPECT_EQ(as_written(question, "dienst", "01-02-2026"), "01-02-2026") << "a name may look so";
  EXPECT_EQ(as_written(question, "periode", "2026-02"), "2026-02");
  EXPECT_EQ(as_written(question, "anders", "01-02-2026"), "01-02-2026");
}

}  // namespace
}  // namespace vlecht::web
