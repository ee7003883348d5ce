// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "base/bytes.h"

namespace vlecht::base {

/// Packs many byte sequences, one after the other, with one working space: zstd frames (RFC 8878),
/// each with its content's size and checksum.
class Packer {
 public:
  Packer();
  ~Packer();
  Packer(Packer&&) noexcept;
  Packer& operator=(Packer&&) noexcept;

  /// The frame; valid until the next call.
  ByteView operator()(ByteView content);

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

/// The reverse. Believes nothing: a frame that names more than `content_bytes_max`, none at all or
/// another size than it holds, and one that is damaged or followed by something, is refused.
class Unpacker {
 public:
  Unpacker();
  ~Unpacker();
  Unpacker(Unpacker&&) noexcept;
  Unpacker& operator=(Unpacker&&) noexcept;

  /// The content; valid until the next call. None when `frame` is refused.
  std::optional<ByteView> operator()(ByteView frame, std::size_t content_bytes_max);

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

}  // namespace vlecht::base
