# SPDX-License-Identifier: EUPL-1.2
#
# Writes OUTPUT: a C++ table of FILES (a list of name=path) with their content.
set(rows "")
foreach(pair IN LISTS FILES)
  string(REGEX MATCH "^([^=]+)=(.*)$" _ "${pair}")
  set(name "${CMAKE_MATCH_1}")
  file(READ "${CMAKE_MATCH_2}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
  # Short literals one after the other: a compiler reads them much faster than one long list.
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?)" "\"\\1\"\n" literals "${bytes}")
  string(APPEND rows "    {\"${name}\",\n${literals}},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Generated from files; not to be edited.
#include \"web/static/files.h\"

namespace vlecht::web::static_files {

std::span<const Embedded> embedded() {
  static constexpr Embedded all[] = {
${rows}  };
  return all;
}

}  // namespace vlecht::web::static_files
")
