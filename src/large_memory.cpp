// SPDX-License-Identifier: EUPL-1.2
//
// Where the program asks for much memory at once it asks the system for large pages: columns of
// millions of statements are read all over the place, and with pages of 4 KiB half of that time
// goes to finding them (docs/beheer/snelheid.md). Small requests go to malloc as always. What a
// question gives back is kept for the next one: the system would have to make it empty first.
#include <malloc.h>
#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t page = std::size_t{2} << 20;
constexpr std::size_t large = 2 * page;

// So much stays free, and requests up to the smaller size come from it. Where malloc is another one
// it has its own ways, and this does nothing.
const bool keeps_memory =
    mallopt(M_TRIM_THRESHOLD, 256 << 20) == 1 && mallopt(M_MMAP_THRESHOLD, 64 << 20) == 1;

void* allocated(std::size_t size) noexcept {
  if (size < large) return std::malloc(size == 0 ? 1 : size);
  const std::size_t whole = size + (page - size % page) % page;
  if (whole < size) return nullptr;
  void* memory = std::aligned_alloc(page, whole);
  // A system without large pages refuses, and then it is memory like any other.
  if (memory != nullptr) (void)madvise(memory, whole, MADV_HUGEPAGE);
  return memory;
}

}  // namespace

void* operator new(std::size_t size) {
  for (;;) {
    if (void* memory = allocated(size)) return memory;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
