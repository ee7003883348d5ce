// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::operations {

/// How large a file is. Problems: `file.unreadable`, also for what is no file; `file.too_large`.
base::Result<std::uint64_t> file_size(const std::string& path, std::uint64_t bytes_max);

/// The whole of a file. Problems: those of `file_size`.
base::Result<base::Bytes> read_file(const std::string& path, std::uint64_t bytes_max);

/// The names of the files in a folder that end in `ending`, in order, without what is below it; or
/// the path itself when it is a file. Problem: `file.unreadable`.
base::Result<std::vector<std::string>> files_in(const std::string& path, const std::string& ending);

/// Its first bytes, as many as asked or fewer when it is shorter. Problem: `file.unreadable`.
base::Result<base::Bytes> file_begin(const std::string& path, std::size_t count);

/// Problem: `file.unwritable`.
base::Result<void> write_file(const std::string& path, base::ByteView bytes);

/// Makes a folder, unless it is there and empty. Problems: `proof.folder_not_empty`,
/// `file.unwritable`.
base::Result<void> make_empty_folder(const std::string& path);

/// The last part of a path.
std::string file_name(const std::string& path);

/// Name of the file beside a dossier in which a server keeps pages that it has shown
/// (web/kept_pages.h); "" for a dossier without a file.
std::string kept_pages_file(const std::string& dossier);
/// The name that this file has while it is being written; "" likewise.
std::string unfinished_pages_file(const std::string& dossier);

}  // namespace vlecht::operations
