// SPDX-License-Identifier: EUPL-1.2
//
// Allocations. The C library keeps its own under these second names, so that nothing has to be
// looked up, which would itself allocate.
#include <cerrno>
#include <cstddef>

#include "plan.h"

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

static void* refused() {
  errno = ENOMEM;
  return nullptr;
}

void* malloc(std::size_t size) { return shim::may_allocate() ? __libc_malloc(size) : refused(); }

void* calloc(std::size_t count, std::size_t size) {
  return shim::may_allocate() ? __libc_calloc(count, size) : refused();
}

void* realloc(void* memory, std::size_t size) {
  return shim::may_allocate() ? __libc_realloc(memory, size) : refused();
}

void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return shim::may_allocate() ? __libc_memalign(alignment, size) : refused();
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  if (!shim::may_allocate()) return ENOMEM;
  *memory = __libc_memalign(alignment, size);
  return *memory != nullptr ? 0 : ENOMEM;
}

}  // extern "C"
