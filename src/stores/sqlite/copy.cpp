// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/copy.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "stores/sqlite/database.h"
#include "stores/sqlite/schema.h"

namespace vlecht::stores {
namespace {

using base::Result;

Result<void> make_empty(const std::string& path) {
  const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
  if (handle >= 0) {
    ::close(handle);
    return {};
  }
  const int error = errno;
  if (error == EEXIST) return base::problem("store.exists", {{"file", path}});
  if (error == ENOSPC || error == EDQUOT) return base::problem("store.full", {{"file", path}});
  return base::problem("file.unwritable",
                       {{"file", path}, {"cause", std::string(std::strerror(error))}});
}

}  // namespace

Result<void> copy_dossier(const std::string& from, const std::string& to) {
  if (::access(from.c_str(), F_OK) != 0) return base::problem("store.not_found", {{"file", from}});
  TRY(Database source, Database::open(from, Database::Mode::read_only));
  source.leave_log_alone();
  TRY_VOID(check_schema(source, from));
  TRY_VOID(make_empty(to));
  TRY(Database target, Database::open(to, Database::Mode::read_write));
  // Nothing there is to be kept when this breaks off, and waiting for the disk is done once.
  TRY_VOID(target.run("pragma journal_mode=memory"));
  TRY_VOID(target.run("pragma synchronous=off"));
  TRY_VOID(source.copy_to(target));
  // The dossier may have its log beside it; the copy is to be one file.
  return target.run("pragma journal_mode=delete");
}

}  // namespace vlecht::stores
