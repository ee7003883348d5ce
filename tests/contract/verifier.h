// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <string>

namespace vlecht::examples {

struct Outcome {
  int status = -1;
  std::string output;
};

/// The independent verifier in Python, run on a file.
inline Outcome verifier(const std::string& arguments) {
  const std::string command = std::string(VLECHT_PYTHON) + " " + VLECHT_SOURCE +
                              "/tests/verifier/verify.py " + arguments + " 2>&1";
  Outcome run;
  std::FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) return run;
  char buffer[512];
  while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) run.output += buffer;
  run.status = ::pclose(pipe) / 256;
  return run;
}

}  // namespace vlecht::examples
