#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the house hold here, and each of them can fail."""

import pathlib
import tempfile
import unittest

import house

REPOSITORY = house.Tree(pathlib.Path(__file__).resolve().parents[2])

ARCHITECTURE = """# Architecture

| folder | its one job | may use | door for |
| --- | --- | --- | --- |
| `base` | ground | nothing | `tl/expected.hpp` |
| `values` | money | `base` | `date` |
| `analysis` | answers | `values` `base` | |
| `web` | pages | `base` | `boost` |

1. **Pure folders** (all but `web`) include nothing of the world.
"""

SPDX = "// SPDX-License-Identifier: EUPL-1.2\n"


class RulesHoldHere(unittest.TestCase):
    def holds(self, rule):
        wrong = rule(REPOSITORY)
        if wrong:
            self.fail("\n  ".join([rule.__doc__.split("\n")[0], *wrong]))

    def test_folders_include_only_what_the_table_allows(self):
        self.holds(house.include_directions)

    def test_pure_folders_do_not_meet_the_world(self):
        self.holds(house.purity)

    def test_each_file_includes_the_standard_headers_that_it_needs(self):
        self.holds(house.standard_headers)

    def test_each_library_has_one_door(self):
        self.holds(house.one_door)

    def test_each_source_names_its_licence(self):
        self.holds(house.licence_lines)

    def test_each_question_stands_in_all_its_places(self):
        self.holds(house.question_places)

    def test_each_import_format_stands_in_all_its_places(self):
        self.holds(house.format_places)

    def test_each_fuzz_target_has_seeds(self):
        self.holds(house.fuzz_seeds)

    def test_each_problem_has_a_sentence_and_each_sentence_is_used(self):
        self.holds(house.message_names)

    def test_files_and_lines_are_short(self):
        self.holds(house.sizes)

    def test_nothing_is_put_off(self):
        self.holds(house.nothing_put_off)

    def test_the_version_is_the_same_everywhere(self):
        self.holds(house.one_version)

    def test_texts_have_one_title_and_links_that_lead_somewhere(self):
        self.holds(house.markdown)

    @unittest.skipUnless(house.clang_format(), "clang-format-14 is not installed")
    def test_code_is_laid_out_by_clang_format(self):
        self.holds(house.layout)


class EachRuleCanFail(unittest.TestCase):
    def wrong(self, rule, files):
        """What `rule` says about a small tree with these files."""
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {"ARCHITECTURE.md": ARCHITECTURE, **files}.items():
                place = pathlib.Path(folder, path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
            return rule(house.Tree(folder))

    def passes(self, rule, files):
        self.assertEqual(self.wrong(rule, files), [])

    def fails(self, rule, files, *places):
        """The rule names exactly these places, in this order."""
        found = self.wrong(rule, files)
        self.assertEqual(len(found), len(places), found)
        for sentence, place in zip(found, places):
            self.assertTrue(sentence.startswith(place), f"{sentence} is not about {place}")

    def test_upward_include(self):
        self.passes(house.include_directions, {"src/values/money.h": '#include "base/result.h"\n'})
        self.fails(house.include_directions,
                   {"src/values/money.h": '\n#include "analysis/cost.h"\n'}, "src/values/money.h:2")

    def test_upward_include_in_a_test(self):
        self.fails(house.include_directions,
                   {"src/base/text_test.cpp": '#include "values/money.h"\n'},
                   "src/base/text_test.cpp:1")

    def test_include_relative_to_its_own_folder(self):
        self.fails(house.include_directions, {"src/base/text.cpp": '#include "text.h"\n'},
                   "src/base/text.cpp:1")

    def test_folder_without_a_row(self):
        self.fails(house.include_directions, {"src/magic/spell.cpp": ""}, "src/magic/spell.cpp:1")

    def test_main_may_use_everything(self):
        self.passes(house.include_directions, {"src/main.cpp": '#include "web/routes.h"\n'})

    def test_table_that_cannot_be_read(self):
        with self.assertRaises(ValueError):
            self.wrong(house.include_directions, {"ARCHITECTURE.md": "# Architecture\n"})

    def test_worldly_header_in_a_pure_folder(self):
        self.passes(house.purity, {"src/web/server.cpp": "#include <thread>\n",
                                   "src/base/text_test.cpp": "#include <fstream>\n"})
        self.fails(house.purity, {"src/base/text.cpp": "#include <fstream>\n#include <unistd.h>\n"},
                   "src/base/text.cpp:1", "src/base/text.cpp:2")

    def test_calendar_types_only_in_values(self):
        self.passes(house.purity, {"src/values/day.cpp": "#include <chrono>\n"})
        self.fails(house.purity, {"src/base/text.cpp": "#include <chrono>\n"}, "src/base/text.cpp:1")

    def test_clock_and_environment_in_a_pure_folder(self):
        self.passes(house.purity, {"src/values/day.cpp": "// not getenv()\n"})
        self.fails(house.purity,
                   {"src/values/day.cpp": "auto a = std::chrono::system_clock::now();\n"
                                          "auto b = std::getenv(name);\n"},
                   "src/values/day.cpp:1", "src/values/day.cpp:2")

    def test_library_outside_its_door(self):
        self.passes(house.one_door, {"src/main.cpp": "#include <boost/asio.hpp>\n",
                                     "src/web/server.cpp": "#include <boost/asio.hpp>\n",
                                     "src/base/result.h": "#include <tl/expected.hpp>\n",
                                     "src/base/text.cpp": "#include <emmintrin.h>\n",
                                     "src/base/text_test.cpp": "#include <gtest/gtest.h>\n"})
        self.fails(house.one_door, {"src/base/text.cpp": "#include <boost/asio.hpp>\n"},
                   "src/base/text.cpp:1")

    def test_library_without_a_door(self):
        self.fails(house.one_door, {"src/base/text.cpp": "#include <fmt/format.h>\n",
                                    "src/web/a.cpp": "#include <gtest/gtest.h>\n"},
                   "src/base/text.cpp:1", "src/web/a.cpp:1")

    def test_standard_header_that_only_luck_brings(self):
        self.passes(house.standard_headers,
                    {"src/base/text.h": "#include <vector>\n",
                     "src/base/text.cpp": '#include "base/text.h"\nstd::vector<int> a;  // std::map\n'})
        self.fails(house.standard_headers, {"src/base/text.cpp": "\nstd::vector<int> a;\n"},
                   "src/base/text.cpp:2")

    def test_source_without_licence(self):
        self.passes(house.licence_lines, {"src/base/a.h": SPDX, "tests/fixtures/a.py": ""})
        self.fails(house.licence_lines,
                   {"go": "#!/bin/sh\n", "src/base/a.h": "", "src/base/b.h":
                    "// SPDX-License-Identifier: MIT\n", "tests/CMakeLists.txt": ""},
                   "go:1", "src/base/a.h:1", "src/base/b.h:1", "tests/CMakeLists.txt:1")

    QUESTION = {
        "src/operations/questions.cpp":
            'a = {{.stem = "cost",\n .path = {"kosten", "cost"}, .x = 1}};',
        "src/analysis/cost.h": "", "src/analysis/cost.cpp": "", "src/analysis/cost_test.cpp": "",
        "src/views/cost.h": "", "src/views/cost.cpp": "", "src/views/cost_test.cpp": "",
        "src/words/messages/cost.cpp": "", "docs/methods/cost.md": "",
        "docs/handleiding/kosten.md": "", "tests/cases/cost/even.case": "",
    }

    def test_question_that_misses_a_place(self):
        self.passes(house.question_places, self.QUESTION)
        for path in self.QUESTION:
            with self.subTest(missing=path):
                rest = {key: text for key, text in self.QUESTION.items() if key != path}
                self.fails(house.question_places, rest,
                           path.removesuffix("/even.case") if "cases" in path else path)

    FORMAT = {f"{place}": "" for stem in ("csv", "workbook", "iv3") for place in (
        f"src/importers/{stem}.cpp", f"src/importers/{stem}_test.cpp", f"docs/formats/{stem}.md",
        f"tests/fuzz/{stem}_fuzz.cpp", f"tests/fixtures/{stem}/a", f"tests/fuzz/corpus/{stem}/a")}

    def test_format_that_misses_a_place(self):
        self.passes(house.format_places, {**self.FORMAT, "docs/formats/journal.md": ""})
        for path in self.FORMAT:
            if "/iv3" not in path or path in ("src/importers/iv3.cpp", "docs/formats/iv3.md"):
                continue  # these two say that the format exists
            with self.subTest(missing=path):
                rest = {key: text for key, text in self.FORMAT.items() if key != path}
                self.fails(house.format_places, rest, path.removesuffix("/a"))

    def test_format_that_is_not_there_at_all(self):
        rest = {key: text for key, text in self.FORMAT.items() if "csv" not in key}
        self.assertEqual(len(self.wrong(house.format_places, rest)), 6)

    def test_fuzz_target_without_seeds_and_seeds_without_target(self):
        self.passes(house.fuzz_seeds, {"tests/fuzz/a_fuzz.cpp": "", "tests/fuzz/corpus/a/1": ""})
        self.fails(house.fuzz_seeds, {"tests/fuzz/a_fuzz.cpp": "", "tests/fuzz/corpus/b/1": ""},
                   "tests/fuzz/a_fuzz.cpp", "tests/fuzz/corpus/b")

    MESSAGES = {"src/words/messages/csv.cpp":
                '// {"csv.old", "", ""}\nx[] = {{"csv.empty", "Leeg {a}.", "Empty {a}."},\n'
                '{"standing.adopted",\n "a", "b"}};'}

    def test_problem_without_a_sentence(self):
        self.passes(house.message_names, {
            **self.MESSAGES,
            "src/base/a.cpp": 'return problem("csv.empty"); f("standing." + name); g("file.csv");'})
        self.fails(house.message_names, {
            **self.MESSAGES,
            "src/base/a.cpp": 'f("csv.empty", "standing.");\n// problem("csv.never")\n'
                              'return problem(\n    "csv.a");\nProblem{"csv.b"};\n'
                              'text(language, "other.c");\nfail(400, "csv.d");'},
            *(f"src/base/a.cpp:{line}" for line in (4, 5, 6, 7)))

    def test_name_composed_of_two_literals(self):
        def view(name):
            return {**self.MESSAGES, "src/base/b.cpp": 'f("csv.empty");',
                    "src/base/a.cpp": f'n = "standing." + x; text("{name}.of");',
                    "src/words/messages/a.cpp": '{"standing.none.of", "a", "b"}'}
        self.passes(house.message_names, view("none"))
        self.fails(house.message_names, view("some"), "src/base/a.cpp:1")

    def test_sentence_that_nothing_uses(self):
        self.fails(house.message_names, {
            **self.MESSAGES, "src/base/a.cpp": 'problem("csv.empty");',
            "src/base/a_test.cpp": 'EXPECT_EQ(name, "standing.adopted");',
            "src/base/a_for_tests.h": 'problem("csv.odd", "standing.adopted");'},
            "src/words/messages/csv.cpp:3")

    def test_long_file_and_long_line(self):
        euros = "€" * house.COLUMNS_MAX  # columns, not bytes
        self.passes(house.sizes, {"src/base/a.cpp": euros, "src/words/messages/a.cpp": "x" * 200})
        self.fails(house.sizes, {"src/base/a.cpp": euros + "x",
                                 "tests/a/b.py": "\n" * (house.LINES_MAX + 1)},
                   "src/base/a.cpp:1", "tests/a/b.py:801")

    def test_work_put_off(self):
        self.passes(house.nothing_put_off, {"src/base/a.cpp": "// TODOS\n"})
        for word in ("TO" + "DO", "FIX" + "ME", "XX" + "X"):
            self.fails(house.nothing_put_off, {"src/base/a.cpp": f"\n// {word}: later\n"},
                       "src/base/a.cpp:2")

    def test_name_for_nobody_decided(self):
        for path in ("src/base/util.cpp", "src/common/money.h", "src/base/helpers_test.cpp",
                     "src/base/placeholder.cpp"):
            self.fails(house.nothing_put_off, {path: ""}, path)

    def test_versions_that_differ(self):
        build = {"CMakeLists.txt": "project(a VERSION 1.2.0)"}
        self.passes(house.one_version, {**build, "publiccode.yml": "a: b\nsoftwareVersion: 1.2.0\n"})
        self.fails(house.one_version, {**build, "publiccode.yml": "softwareVersion: 1.1.0\n"},
                   "publiccode.yml")

    def test_text_without_or_with_two_titles(self):
        self.passes(house.markdown, {"a.md": "# A\n```\n# comment\n```\n"})
        self.fails(house.markdown, {"a.md": "text\n", "b.md": "# B\n\n# C\n"}, "a.md:1", "b.md:3")

    def test_link_that_leads_nowhere(self):
        self.passes(house.markdown, {"docs/a.md": "# A b!\n[up](../ARCHITECTURE.md) [in](#a-b)\n"
                                                  "[out](https://example.org) `[code](none)`\n"})
        self.fails(house.markdown, {"docs/a.md": "# A\n[b](b.md)\n[c](../ARCHITECTURE.md#none)\n"},
                   "docs/a.md:2", "docs/a.md:3")

    @unittest.skipUnless(house.clang_format(), "clang-format-14 is not installed")
    def test_layout_of_code(self):
        style = {".clang-format": "BasedOnStyle: Google\n"}
        self.passes(house.layout, {**style, "src/base/a.cpp": "int a() { return 1; }\n"})
        self.fails(house.layout, {**style, "src/base/a.cpp": "int a(){return 1;}\n"},
                   "src/base/a.cpp:1")


if __name__ == "__main__":
    unittest.main()
