// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "operations/open_dossier.h"
#include "words/message.h"

namespace vlecht::operations {

/// An erasure as the dossier knows it. Whom it was about it does not know any more.
struct ErasureInfo {
  std::string id;    ///< "1", "2", ... in the order of recording
  std::string kind;  ///< name of the kind of what was erased
  std::string ground;
  std::string why;
  std::vector<facts::EntryNumber> entries;    ///< ascending
  std::vector<facts::EntryNumber> documents;  ///< whose kept file went
  facts::EntryNumber statement = 0;           ///< its first part
  values::Instant recorded_at;
  std::string author;
};

/// All erasures, the oldest first.
base::Result<std::vector<ErasureInfo>> erasures(const journal::Journal& journal);

/// The erasure that removed an entry; none when its bytes are there.
base::Result<std::optional<ErasureInfo>> erasure_of(const journal::Journal& journal,
                                                    facts::EntryNumber entry);

/// The list in words; nothing in it is personal.
base::Result<document::Document> erasure_list(const OpenDossier& dossier, words::Language language);

/// What has to go from an older copy as well: entries by number and leaf hash, files by digest.
struct ErasureList {
  struct Entry {
    facts::EntryNumber number = 0;
    base::Digest leaf{};
    bool operator==(const Entry&) const = default;
  };
  struct Item {
    std::string kind, ground, why;
    std::vector<Entry> entries;
    std::vector<base::Digest> files;
    bool operator==(const Item&) const = default;
  };
  std::string origin;
  std::vector<Item> items;
};

/// The list of a dossier, and as text to keep beside old copies (docs/formats/erasures.md).
base::Result<ErasureList> list_of(const journal::Journal& journal);
std::string to_text(const ErasureList& list);
/// Problem: `erase.list_unreadable` with the line.
base::Result<ErasureList> erasure_list_from(std::string_view text);

}  // namespace vlecht::operations
