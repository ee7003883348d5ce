// SPDX-License-Identifier: EUPL-1.2
#include "base/packing.h"

#include <new>

#include <zstd.h>
#include <zstd_errors.h>

#include "base/check.h"

namespace vlecht::base {
namespace {

// The fastest level that still looks for repetitions: entries of a journal shrink to a seventh.
// What they repeat is long, and far back for that level: by these two they take a sixth less time,
// and no more room.
constexpr int level = 1;
constexpr int shortest_repetition = 7;
constexpr int places_remembered_log = 16;

}  // namespace

struct Packer::Context {
  ZSTD_CCtx* state = ZSTD_createCCtx();
  Bytes frame;

  Context() {
    if (state == nullptr) throw std::bad_alloc();
    set(ZSTD_c_compressionLevel, level);
    set(ZSTD_c_minMatch, shortest_repetition);
    set(ZSTD_c_hashLog, places_remembered_log);
    set(ZSTD_c_checksumFlag, 1);
  }
  ~Context() { ZSTD_freeCCtx(state); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

 private:
  void set(ZSTD_cParameter parameter, int value) const {
    CHECK(ZSTD_isError(ZSTD_CCtx_setParameter(state, parameter, value)) == 0);
  }
};

Packer::Packer() : context_(std::make_unique<Context>()) {}
Packer::~Packer() = default;
Packer::Packer(Packer&&) noexcept = default;
Packer& Packer::operator=(Packer&&) noexcept = default;

ByteView Packer::operator()(ByteView content) {
  Bytes& frame = context_->frame;
  const std::size_t bound = ZSTD_compressBound(content.size());
  if (frame.size() < bound) frame.resize(bound);
  const std::size_t size =
      ZSTD_compress2(context_->state, frame.data(), frame.size(), content.data(), content.size());
  if (ZSTD_getErrorCode(size) == ZSTD_error_memory_allocation) throw std::bad_alloc();
  CHECK(ZSTD_isError(size) == 0);
  return ByteView(frame).first(size);
}

struct Unpacker::Context {
  ZSTD_DCtx* state = ZSTD_createDCtx();
  Bytes content;

  Context() {
    if (state == nullptr) throw std::bad_alloc();
  }
  ~Context() { ZSTD_freeDCtx(state); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
};

Unpacker::Unpacker() : context_(std::make_unique<Context>()) {}
Unpacker::~Unpacker() = default;
Unpacker::Unpacker(Unpacker&&) noexcept = default;
Unpacker& Unpacker::operator=(Unpacker&&) noexcept = default;

std::optional<ByteView> Unpacker::operator()(ByteView frame, std::size_t content_bytes_max) {
  const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR) return std::nullopt;
  if (size > content_bytes_max) return std::nullopt;
  const std::size_t frame_size = ZSTD_findFrameCompressedSize(frame.data(), frame.size());
  if (ZSTD_isError(frame_size) != 0 || frame_size != frame.size()) return std::nullopt;
  Bytes& content = context_->content;
  if (content.size() < size) content.resize(size);
  const std::size_t unpacked = ZSTD_decompressDCtx(context_->state, content.data(), content.size(),
                                                   frame.data(), frame.size());
  if (ZSTD_isError(unpacked) != 0 || unpacked != size) return std::nullopt;
  return ByteView(content).first(unpacked);
}

}  // namespace vlecht::base
