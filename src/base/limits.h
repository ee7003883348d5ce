// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>

/// Every limit on outside data, by name, in one place. What is larger is refused with a sentence.
namespace vlecht::base::limits {

inline constexpr std::size_t entry_bytes_max = 65'535;  // C2SP tlog-tiles: u16 length
inline constexpr std::size_t transaction_statements_max = 20'000'000;

inline constexpr std::uint64_t proof_file_bytes_max = 1ULL << 30;  // each file of a proof bundle

inline constexpr std::uint64_t import_file_bytes_max = 2ULL << 30;
inline constexpr std::uint64_t kept_file_bytes_default_max = 20'000'000;
inline constexpr std::size_t cell_bytes_max = 32'768;
inline constexpr std::size_t columns_max = 2'000;
inline constexpr std::size_t rows_max = 20'000'000;
inline constexpr std::size_t header_search_rows_max = 50;
inline constexpr std::size_t findings_shown_max = 100;
inline constexpr std::size_t rows_per_page = 200;        // behind one figure
inline constexpr std::size_t rows_listed_max = 100'000;  // of them, where there are no pages

inline constexpr std::uint64_t workbook_part_bytes_max = 1ULL << 30;    // one XML part, unpacked
inline constexpr std::uint64_t workbook_bytes_max = 2ULL << 30;         // all parts, unpacked
inline constexpr std::uint64_t workbook_text_bytes_max = 128ULL << 20;  // shared strings in memory
inline constexpr std::uint64_t workbook_ratio_max = 100;  // unpacked to packed, per part over 1 MiB
inline constexpr std::size_t workbook_sheets_max = 256;
inline constexpr std::size_t workbook_entries_max = 10'000;
inline constexpr std::size_t workbook_cells_max = 50'000'000;
inline constexpr std::size_t workbook_cell_bytes_max = 131'072;  // 32,767 characters in UTF-8
inline constexpr std::size_t workbook_styles_max = 100'000;
// Cells and shared strings: so much, or so much per byte of the file.
inline constexpr std::uint64_t workbook_memory_bytes_min = 64ULL << 20;
inline constexpr std::uint64_t workbook_memory_ratio = 20;
inline constexpr std::uint64_t workbook_elements_min = 2'000'000;  // XML elements in all parts,
inline constexpr std::uint64_t workbook_elements_ratio = 2;        // and this per byte of file
inline constexpr std::uint64_t workbook_merge_steps_max = 20'000'000;
inline constexpr std::size_t xml_tag_bytes_max = 1U << 20;
inline constexpr std::size_t xml_names_max = 2'000;  // different names of elements and attributes
inline constexpr std::size_t xml_depth_max = 64;

inline constexpr std::size_t json_bytes_max = 64U << 20;
inline constexpr std::size_t json_values_max = 4'000'000;
inline constexpr std::size_t json_string_bytes_max = 1U << 20;
inline constexpr std::size_t json_depth_max = 32;

inline constexpr std::size_t transaction_lines_max = 1'000'000;  // of one entry of an audit file
inline constexpr std::size_t ledger_accounts_max = 1'000'000;

inline constexpr std::size_t typed_field_bytes_max = 4'000;  // one field of a fact in a form
inline constexpr std::size_t typed_author_bytes_max = 100;
inline constexpr std::size_t typed_reason_bytes_max = 1'000;
inline constexpr std::size_t entry_form_bytes_max = 262'144;  // the whole form
inline constexpr std::size_t facts_per_page = 50;             // of the facts of a kind

inline constexpr std::size_t own_style_bytes_max = 1U << 20;  // design tokens of a municipality
inline constexpr std::size_t own_style_declarations_max = 20'000;
inline constexpr std::size_t own_style_name_bytes_max = 200;
inline constexpr std::size_t own_style_value_bytes_max = 1'000;
inline constexpr std::size_t own_style_depth_max = 20;  // brackets in brackets

inline constexpr std::size_t definition_files_max = 200;        // of one delivery format
inline constexpr std::size_t definition_bytes_max = 64U << 20;  // all of them

inline constexpr std::size_t http_head_bytes_max = 16'384;
inline constexpr std::size_t http_headers_max = 64;
inline constexpr std::size_t http_target_bytes_max = 4'096;
inline constexpr std::size_t http_body_bytes_max = 64ULL << 20;
inline constexpr std::size_t http_connections_max = 1'024;
inline constexpr int http_head_seconds_max = 5;
inline constexpr int http_body_seconds_max = 60;
inline constexpr int http_idle_seconds_max = 15;
inline constexpr int http_answer_seconds_max = 10;  // that we ask of another server, in all
inline constexpr std::size_t http_answer_bytes_max = 65'536;
inline constexpr int collect_answer_seconds_max = 120;  // of a store of measurements
inline constexpr std::size_t collect_answer_bytes_max = 16ULL << 20;
inline constexpr std::size_t collect_points_max = 10'000;  // of a series at a time; it gives 11,000
inline constexpr std::size_t collect_pages_max = 100'000;
inline constexpr std::size_t collect_token_bytes_max = 16'384;
inline constexpr std::size_t collect_query_bytes_max = 4'000;
inline constexpr int collect_wait_seconds_max = 120;  // that a server may make us wait
inline constexpr std::size_t checkpoint_bytes_max = 65'536;
inline constexpr std::size_t add_checkpoint_bytes_max = 65'536;
inline constexpr std::size_t witness_journals_max = 1'000;
inline constexpr std::size_t witnesses_max = 16;  // of one checkpoint
inline constexpr std::size_t page_cache_bytes_max = 16ULL << 20;

}  // namespace vlecht::base::limits
