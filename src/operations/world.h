// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/executor.h"
#include "base/result.h"
#include "journal/store.h"
#include "values/instant.h"

namespace vlecht::operations {

/// What another server answered.
struct HttpAnswer {
  int status = 0;
  std::string media_type;
  std::string body;
  std::int64_t retry_after_seconds =
      0;  ///< when it wants to be asked again; 0 when it does not say
};

/// What is asked of another server, and who asks.
struct HttpQuestion {
  std::string url;
  std::string query;        ///< percent-encoded; "" for none
  std::string token;        ///< of the one who asks; "" for none
  std::string authorities;  ///< file with the authorities to trust; "" for those of the system
  std::size_t answer_bytes_max = 0;
  int answer_seconds_max = 0;
};

/// Everything outside the program that operations touch, chosen in main.cpp; tests give their own.
struct World {
  using StoreResult = base::Result<std::shared_ptr<journal::Store>>;

  std::function<StoreResult(const std::string& path)> create_store;
  std::function<StoreResult(const std::string& path, bool for_writing)> open_store;
  /// Copies what a store keeps, as it is at one moment, to a path where nothing is yet; others may
  /// add to it meanwhile. Not yet sure to be on the disk.
  std::function<base::Result<void>(const std::string& from, const std::string& to)> copy_store;
  /// Names of the files that a dossier can consist of; not all of them need be there.
  std::function<std::vector<std::string>(const std::string& path)> files_of;
  /// A store that is gone with the program, for the demo.
  std::function<std::shared_ptr<journal::Store>()> memory_store;
  std::function<values::Instant()> now;
  /// 16 bytes that nobody can predict.
  std::function<std::array<base::Byte, 16>()> random_bytes;
  /// Sends plain text to another server. Problems: those of `web::http::post`.
  std::function<base::Result<HttpAnswer>(const std::string& url, const std::string& body)> post;
  /// Asks another server. Problems: those of `web::http::get`.
  std::function<base::Result<HttpAnswer>(const HttpQuestion& question)> get;
  /// Lets time go by.
  std::function<void(std::chrono::milliseconds)> wait;
  /// How work is spread over processors.
  base::Executor executor = base::run_in_order;
  /// How work in steps is.
  base::Crew crew = base::step_by_step;
  /// How work that waits goes on beside other work.
  base::OpenLane open_lane = base::open_lane_in_order;
  /// Whether there is a browser that prints.
  std::function<bool()> can_print_pdf = [] { return false; };
  /// Prints a page of HTML about a moment: `PdfPrinter::print`. Empty where nothing can.
  std::function<base::Result<base::Bytes>(const std::string& html, std::string_view moment)>
      print_pdf = {};
  std::string version;  ///< "0.1.0"
};

/// A UUID of version 7 (RFC 9562): rises with time, so that stores keep it in order.
std::string transaction_id(const World& world);

/// Today in the Netherlands.
values::Day today(const World& world);

}  // namespace vlecht::operations
