// SPDX-License-Identifier: EUPL-1.2
#include "importers/prometheus_answer.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

Json json(const std::string& text) {
  auto read = read_json(base::bytes_of(text), "antwoord.json");
  EXPECT_TRUE(read.has_value());
  return read ? *read : Json{};
}

std::string matrix(const std::string& series, const std::string& more = "") {
  return R"({"status":"success",)" + more + R"("data":{"resultType":"matrix","result":[)" + series +
         "]}}";
}

PrometheusAnswer answer(const std::string& text) {
  auto read = read_prometheus_answer(json(text), "antwoord.json");
  EXPECT_TRUE(read.has_value()) << (read ? "" : base::to_string(read.error()));
  return read ? *read : PrometheusAnswer{};
}

TEST(PrometheusAnswer, OneIsUpZeroIsDownAndTheRestUnknown) {
  const auto read = answer(matrix(
      R"({"metric":{"instance":"a"},"values":[[60,"1"],[120.999,"0"],[180,"NaN"],[240,"+Inf"],)"
      R"([300,"0.5"],[360,"1.0"],[420,"0e0"]]})"));
  ASSERT_EQ(read.samples.probes().size(), 1U);
  const ProbeSamples& probe = read.samples.probes()[0];
  EXPECT_EQ(probe.seconds, (std::vector<std::int64_t>{60, 120, 180, 240, 300, 360, 420}));
  const auto up = SampleState::up, down = SampleState::down, unknown = SampleState::unknown;
  EXPECT_EQ(probe.states,
            (std::vector<SampleState>{up, down, unknown, unknown, unknown, up, down}));
  EXPECT_EQ(read.not_a_number.count, 1);
  EXPECT_EQ(read.infinite.count, 1);
  EXPECT_EQ(read.odd_values.count, 1);
}

TEST(PrometheusAnswer, NamesAProbeByAllItsLabelsAndNotByTheirOrder) {
  const auto a = answer(matrix(R"({"metric":{"__name__":"probe_success","job":"b",)"
                               R"("instance":"https://x.example/","service":"Zaken"},)"
                               R"("values":[[1,"1"]]})"));
  const auto b = answer(matrix(R"({"metric":{"service":"Zaken","instance":"https://x.example/",)"
                               R"("__name__":"probe_success","job":"b"},"values":[[1,"1"]]})"));
  EXPECT_EQ(a.samples.probes()[0].probe, "https://x.example/ job=b service=Zaken");
  EXPECT_EQ(a.samples.probes()[0].service, "Zaken");
  EXPECT_EQ(b.samples.probes()[0].probe, a.samples.probes()[0].probe);
}

TEST(PrometheusAnswer, KeepsNoSecretsButTellsSeriesApart) {
  const auto read =
      answer(matrix(R"({"metric":{"instance":"https://u:p@x.example/?t=1"},"values":[[1,"1"]]},)"
                    R"({"metric":{"instance":"https://u:p@x.example/?t=2"},"values":[[1,"0"]]})"));
  ASSERT_EQ(read.samples.probes().size(), 2U);
  EXPECT_EQ(read.shortened.count, 2);
  for (const ProbeSamples& probe : read.samples.probes()) {
    EXPECT_TRUE(probe.probe.starts_with("https://x.example/ ~")) << probe.probe;
  }
}

TEST(PrometheusAnswer, SaysWhatTheServerSays) {
  const auto read = answer(matrix(
      "", R"("warnings":["store 2 is not there"],"infos":["PromQL info"],"isPartial":true,)"));
  EXPECT_EQ(read.warnings, std::vector<std::string>{"store 2 is not there"});
  EXPECT_EQ(read.notes, std::vector<std::string>{"PromQL info"});
  EXPECT_TRUE(read.is_partial);
}

TEST(PrometheusAnswer, CountsWhatIsNoMomentAndValue) {
  const auto read = answer(
      matrix(R"({"metric":{},"values":[[1,"1"],[-1,"1"],[1],"x",[1,1],[1e99,"1"],[2,"aan"]]})"));
  EXPECT_EQ(read.values, 7);
  EXPECT_EQ(read.unreadable, 6);
  EXPECT_EQ(read.unreadable_path, "data.result[0]");
}

TEST(PrometheusAnswer, ARefusalIsToldInItsOwnWords) {
  const auto read = read_prometheus_answer(
      json(R"({"status":"error","errorType":"bad_data","error":"exceeded maximum resolution"})"),
      "antwoord.json");
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().name, "prometheus.refused");
  EXPECT_EQ(read.error().detail("reason"), "exceeded maximum resolution");
}

TEST(PrometheusAnswer, WithoutAMatrixNothingIsRead) {
  const auto name_of_problem = [](const std::string& text) {
    const auto read = read_prometheus_answer(json(text), "x");
    return read ? "" : read.error().name;
  };
  EXPECT_EQ(name_of_problem(R"({"status":"success"})"), "prometheus.no_data");
  EXPECT_EQ(
      name_of_problem(R"({"status":"success","data":{"resultType":"scalar","result":[1,"1"]}})"),
      "prometheus.not_a_matrix");
}

}  // namespace
}  // namespace vlecht::importers
