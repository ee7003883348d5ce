// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/executor.h"
#include "base/result.h"

namespace vlecht::importers {

enum class Encoding : std::uint8_t { utf_8, utf_16_le, utf_16_be, windows_1252, cp_850 };

/// As in the rule `file=encoding:windows-1252`.
std::string_view name_of(Encoding encoding);
/// Also by common other names: "utf8", "cp1252", "latin1", "ibm850".
std::optional<Encoding> encoding_named(std::string_view name);

/// The text of a file as UTF-8 without byte order mark, and how its encoding was decided.
class DecodedText {
 public:
  DecodedText(Encoding encoding, base::Problem evidence, std::string_view original)
      : encoding_(encoding), evidence_(std::move(evidence)), original_(original) {}
  DecodedText(Encoding encoding, base::Problem evidence, std::string converted)
      : encoding_(encoding),
        evidence_(std::move(evidence)),
        converted_(std::move(converted)),
        is_converted_(true) {}

  /// A view of the bytes that were decoded, or of this object.
  std::string_view text() const { return is_converted_ ? converted_ : original_; }
  Encoding encoding() const { return encoding_; }
  const base::Problem& evidence() const { return evidence_; }
  /// The letters fit two encodings equally well: the person must choose.
  bool is_question() const { return is_question_; }
  void ask() { is_question_ = true; }

 private:
  Encoding encoding_;
  base::Problem evidence_;
  std::string_view original_;
  std::string converted_;
  bool is_converted_ = false;
  bool is_question_ = false;
};

/// Decides the encoding from a byte order mark, the pattern of zero bytes (UTF-16), well-formed
/// UTF-8, or else by which of Windows-1252 and CP850 makes letters fit between their neighbours;
/// or decodes as `wanted`. Problems: `encoding.broken`, `encoding.mixed`, `encoding.contradiction`,
/// `encoding.is_utf_8`. A large text is looked through in pieces, side by side when `executor` has
/// threads.
base::Result<DecodedText> decoded(base::ByteView bytes, std::optional<Encoding> wanted,
                                  const base::Executor& executor = base::run_in_order);

}  // namespace vlecht::importers
