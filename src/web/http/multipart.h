// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace vlecht::web::http {

/// One field or file of a form.
struct FormPart {
  std::string name;
  bool is_file = false;      ///< it was sent with a file name, be it an empty one
  std::string filename;      ///< last component only, UTF-8, without control characters
  std::string media_type;    ///< as the client says; "text/plain" when it says nothing
  std::string_view content;  ///< points into the body
};

struct MultipartLimits {
  std::size_t parts_max = 1'000;
  std::size_t part_head_bytes_max = 4'096;
};

/// Parts of a whole multipart/form-data body (RFC 7578), in order; `body` must outlive them.
///
/// Strict: no preamble, no nested parts, nothing after the last delimiter but a line end, and a
/// body that breaks off is a problem, never a shorter form. Problems: `http.form_not_multipart`,
/// `http.form_broken_off`, `http.form_bad_part`, `http.form_too_many_fields`, `http.form_not_utf8`.
base::Result<std::vector<FormPart>> multipart_parts(std::string_view content_type,
                                                    std::string_view body,
                                                    const MultipartLimits& limits = {});

}  // namespace vlecht::web::http
