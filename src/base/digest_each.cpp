// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <cstdint>
#include <cstring>

#include "base/check.h"
#include "base/digest.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace vlecht::base {
namespace {

void one_by_one(Byte first, std::span<const ByteView> inputs, std::span<Digest> out) {
  const std::array<Byte, 1> prefix{first};
  const Sha256 sha256;
  for (std::size_t i = 0; i < inputs.size(); ++i) out[i] = sha256({prefix, inputs[i]});
}

#if defined(__x86_64__)

constexpr std::size_t block_bytes = 64;

// FIPS 180-4, section 4.2.2.
alignas(16) constexpr std::array<std::uint32_t, 64> round_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool has_instructions() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & bit_SSSE3) == 0 || (c & bit_SSE4_1) == 0) {
    return false;
  }
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}

// A message, block by block: a byte, the input, and the padding of FIPS 180-4, section 5.1.1.
class PaddedMessage {
 public:
  void begin(Byte first, ByteView input, Digest* out) {
    out_ = out;
    input_ = input;
    size_ = 1 + input.size();
    at_ = 0;
    first_ = first;
  }

  bool has_more() const { return at_ < size_ + 1 + sizeof(std::uint64_t); }
  Digest* out() const { return out_; }

  // The next 64 bytes; valid until the call after it.
  const Byte* next() {
    const std::size_t begin = at_;
    at_ += block_bytes;
    if (at_ > size_) return padded(begin);
    // Behind the first byte the input lies as the message has it.
    if (begin > 0) return input_.data() + begin - 1;
    block_[0] = first_;
    std::memcpy(block_.data() + 1, input_.data(), block_bytes - 1);
    return block_.data();
  }

 private:
  const Byte* padded(std::size_t begin) {
    block_ = {};
    if (begin == 0) {
      block_[0] = first_;
      if (!input_.empty()) std::memcpy(block_.data() + 1, input_.data(), input_.size());
    } else if (begin < size_) {
      std::memcpy(block_.data(), input_.data() + begin - 1, size_ - begin);
    }
    if (begin <= size_) block_[size_ - begin] = 0x80;
    if (!has_more()) {
      const std::uint64_t bits = __builtin_bswap64(std::uint64_t{size_} * 8);
      std::memcpy(block_.data() + block_bytes - sizeof(bits), &bits, sizeof(bits));
    }
    return block_.data();
  }

  Digest* out_ = nullptr;
  ByteView input_;
  std::size_t size_ = 0;  // of the message without padding
  std::size_t at_ = 0;
  Byte first_ = 0;
  std::array<Byte, block_bytes> block_{};
};

// The eight words of a hash as the instructions want them: a b e f and c d g h, the last lowest.
struct HashState {
  __m128i abef = _mm_set_epi32(0x6a09e667, static_cast<int>(0xbb67ae85), 0x510e527f,
                               static_cast<int>(0x9b05688c));
  __m128i cdgh = _mm_set_epi32(0x3c6ef372, static_cast<int>(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19);
};

// One block into each of so many hashes. The instructions of one hash wait for each other; those of
// another go in between.
template <std::size_t lanes>
__attribute__((target("sha,sse4.1"))) void take_blocks(
    std::array<HashState, lanes>& states, const std::array<const Byte*, lanes>& blocks) {
  const __m128i high_byte_first = _mm_set_epi64x(0x0c0d0e0f08090a0bULL, 0x0405060700010203ULL);
  __m128i words[lanes][4];
  __m128i abef[lanes], cdgh[lanes];
#pragma GCC unroll 2
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    abef[lane] = states[lane].abef;
    cdgh[lane] = states[lane].cdgh;
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i) {
      const auto* from = reinterpret_cast<const __m128i*>(blocks[lane] + 16 * i);
      words[lane][i] = _mm_shuffle_epi8(_mm_loadu_si128(from), high_byte_first);
    }
  }
#pragma GCC unroll 16
  for (std::size_t round = 0; round < 16; ++round) {
    const __m128i constants =
        _mm_load_si128(reinterpret_cast<const __m128i*>(round_constants.data() + 4 * round));
#pragma GCC unroll 2
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      auto& w = words[lane];
      __m128i sum = _mm_add_epi32(w[round % 4], constants);
      cdgh[lane] = _mm_sha256rnds2_epu32(cdgh[lane], abef[lane], sum);
      sum = _mm_shuffle_epi32(sum, 0x0E);
      abef[lane] = _mm_sha256rnds2_epu32(abef[lane], cdgh[lane], sum);
      if (round >= 12) continue;
      const __m128i seven_back = _mm_alignr_epi8(w[(round + 3) % 4], w[(round + 2) % 4], 4);
      const __m128i begun = _mm_sha256msg1_epu32(w[round % 4], w[(round + 1) % 4]);
      w[round % 4] = _mm_sha256msg2_epu32(_mm_add_epi32(begun, seven_back), w[(round + 3) % 4]);
    }
  }
#pragma GCC unroll 2
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    states[lane].abef = _mm_add_epi32(states[lane].abef, abef[lane]);
    states[lane].cdgh = _mm_add_epi32(states[lane].cdgh, cdgh[lane]);
  }
}

void write_digest(const HashState& state, Digest& out) {
  std::array<std::uint32_t, 4> abef{}, cdgh{};
  _mm_storeu_si128(reinterpret_cast<__m128i*>(abef.data()), state.abef);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(cdgh.data()), state.cdgh);
  const std::array<std::uint32_t, 8> words{abef[3], abef[2], cdgh[3], cdgh[2],
                                           abef[1], abef[0], cdgh[1], cdgh[0]};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t high_byte_first = __builtin_bswap32(words[i]);
    std::memcpy(out.data() + 4 * i, &high_byte_first, 4);
  }
}

// Whichever of two messages ends makes place for the next one.
void two_at_a_time(Byte first, std::span<const ByteView> inputs, std::span<Digest> out) {
  std::array<PaddedMessage, 2> messages;
  std::array<HashState, 2> states;
  std::size_t begun = 0;
  const auto begin_next = [&](std::size_t lane) {
    if (begun == inputs.size()) return false;
    messages[lane].begin(first, inputs[begun], &out[begun]);
    states[lane] = HashState();
    ++begun;
    return true;
  };
  bool is_busy[2] = {begin_next(0), begin_next(1)};
  while (is_busy[0] && is_busy[1]) {
    take_blocks<2>(states, {messages[0].next(), messages[1].next()});
    for (std::size_t lane = 0; lane < 2; ++lane) {
      if (messages[lane].has_more()) continue;
      write_digest(states[lane], *messages[lane].out());
      is_busy[lane] = begin_next(lane);
    }
  }
  for (std::size_t lane = 0; lane < 2; ++lane) {
    if (!is_busy[lane]) continue;
    std::array<HashState, 1> state{states[lane]};
    while (messages[lane].has_more()) take_blocks<1>(state, {messages[lane].next()});
    write_digest(state[0], *messages[lane].out());
  }
}

#endif

}  // namespace

void sha256_each(Byte first, std::span<const ByteView> inputs, std::span<Digest> out) {
  CHECK(inputs.size() == out.size());
#if defined(__x86_64__)
  static const bool is_able = has_instructions();
  if (is_able) return two_at_a_time(first, inputs, out);
#endif
  one_by_one(first, inputs, out);
}

}  // namespace vlecht::base
