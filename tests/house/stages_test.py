#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""No failure is lost on the way to the line that counts them."""

import contextlib
import io
import pathlib
import tempfile
import unittest

import stages

GTEST = """<testsuites><testsuite name="Money">
  <testcase name="AddsUp" status="run" result="completed" classname="Money"/>
  <testcase name="Overflows" status="run" result="completed" classname="Money">
    <failure message="money_test.cpp:3&#x0A;Expected: true"/><failure message="again"/></testcase>
  <testcase name="Elsewhere" status="run" result="skipped" classname="Money">
    <skipped message="money_test.cpp:9&#x0A;../shared is not here"/></testcase>
  <testcase name="DISABLED_Old" status="notrun" result="suppressed" classname="Money"/>
</testsuite></testsuites>"""
GTEST_GOOD = '<testsuites><testcase name="A" status="run" classname="B"/></testsuites>'
GTEST_NONE = "<testsuites></testsuites>"


def junit(*cases):
    rows = "".join(f'<testcase name="{name}" status="{status}"/>' for name, status in cases)
    return f"<testsuite>{rows}</testsuite>"


class CountsPrograms(unittest.TestCase):
    def count(self, status, report=None):
        with tempfile.TemporaryDirectory() as folder:
            reports = pathlib.Path(folder)
            (reports / "ctest.junit").write_text(junit(("values", status)))
            if report:
                (reports / "values_test.xml").write_text(report)
            return stages.ctest_cases({"values": "/build/values_test"}, reports / "ctest.junit",
                                      reports)

    def test_each_case_of_a_program(self):
        tally = self.count("fail", GTEST)
        self.assertEqual(str(tally), "1 passed, 1 failed, 1 skipped")
        self.assertEqual(tally.failed[0][0], "Money.Overflows")
        self.assertEqual(tally.skipped, [("Money.Elsewhere", "../shared is not here")])

    def test_program_that_crashed_before_its_report(self):
        self.assertEqual(str(self.count("fail")), "0 passed, 1 failed, 0 skipped")

    def test_program_that_failed_after_its_cases_passed(self):
        self.assertEqual(str(self.count("fail", GTEST_GOOD)), "1 passed, 1 failed, 0 skipped")

    def test_program_that_was_not_run(self):
        self.assertEqual(str(self.count("notrun")), "0 passed, 1 failed, 0 skipped")
        with tempfile.TemporaryDirectory() as folder:
            results = pathlib.Path(folder, "ctest.junit")
            results.write_text(junit())
            tally = stages.ctest_cases({"values": "values_test"}, results, results.parent)
        self.assertEqual(str(tally), "0 passed, 1 failed, 0 skipped")

    def test_program_without_cases(self):
        self.assertEqual(str(self.count("run", GTEST_NONE)), "0 passed, 1 failed, 0 skipped")

    def test_program_without_a_report_is_one_case(self):
        self.assertEqual(str(self.count("run")), "1 passed, 0 failed, 0 skipped")

    def test_unittest_program_that_ctest_runs(self):
        with tempfile.TemporaryDirectory() as folder:
            results = pathlib.Path(folder, "ctest.junit")
            for status, output, counts in (
                    ("run", "Ran 7 tests in 0.1s\n\nOK\n", "7 passed, 0 failed, 0 skipped"),
                    ("run", "Ran 0 tests in 0.1s\n\nOK\n", "0 passed, 1 failed, 0 skipped"),
                    ("fail", "FAIL: test_a (A)\nRan 7 tests in 0.1s\n",
                     "6 passed, 1 failed, 0 skipped"),
                    ("fail", "Ran 7 tests in 0.1s\n\nOK\n", "7 passed, 1 failed, 0 skipped")):
                results.write_text(f'<testsuite><testcase name="http" status="{status}">'
                                   f"<system-out>{output}</system-out></testcase></testsuite>")
                tally = stages.ctest_cases({"http": "/usr/bin/python3"}, results, results.parent)
                self.assertEqual(str(tally), counts)

    def test_source_that_no_target_compiles(self):
        one, other = pathlib.Path("/a/one_test.cpp"), pathlib.Path("/a/other_test.cpp")
        self.assertEqual(stages.uncompiled_tests([{"file": "/a/one_test.cpp"}], [one, other]),
                         [other])


class CountsUnittest(unittest.TestCase):
    def count(self, case, status=None):
        """What a real unittest program with this body of a case comes to."""
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder, "a_test.py")
            program.write_text(f"#!/usr/bin/env python3\nimport sys, unittest\n{case}\n"
                               "if __name__ == '__main__': unittest.main()\n")
            program.chmod(0o755)
            tree, stages.TREE = stages.TREE, pathlib.Path(folder)
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    return stages.python_tests([program], {"VLECHT": "vlecht"})
            finally:
                stages.TREE = tree

    def test_passed_failed_error_and_skipped(self):
        tally = self.count("class A(unittest.TestCase):\n"
                           "  def test_a(self): pass\n"
                           "  def test_b(self): self.fail()\n"
                           "  def test_c(self): raise OSError\n"
                           "  def test_d(self):\n    'With a sentence.'\n    self.skipTest('no x')\n"
                           "  @unittest.skip('no \\'y\\'')\n  def test_e(self): pass\n")
        self.assertEqual(str(tally), "1 passed, 2 failed, 2 skipped")
        self.assertEqual([reason for _, reason in tally.skipped], ["no x", "no 'y'"])

    def test_case_that_fails_for_several_values_has_failed_once(self):
        tally = self.count("class A(unittest.TestCase):\n  def test_a(self):\n    for i in range(3):\n"
                           "      with self.subTest(i=i): self.assertEqual(i, 1)\n"
                           "  def test_b(self): pass\n")
        self.assertEqual(str(tally), "1 passed, 1 failed, 0 skipped")

    def test_class_that_cannot_be_set_up(self):
        body = ("class A(unittest.TestCase):\n  @classmethod\n  def setUpClass(cls): {}\n"
                "  def test_a(self): pass\nclass B(unittest.TestCase):\n  def test_b(self): pass\n")
        self.assertEqual(str(self.count(body.format("raise OSError"))),
                         "1 passed, 1 failed, 0 skipped")
        self.assertEqual(str(self.count(body.format("raise unittest.SkipTest('no z')"))),
                         "1 passed, 0 failed, 1 skipped")

    def test_program_that_cannot_start(self):
        self.assertEqual(str(self.count("import nothing_of_that_name")),
                         "0 passed, 1 failed, 0 skipped")

    def test_program_that_ends_badly_after_its_cases(self):
        self.assertEqual(str(self.count("import atexit, os\natexit.register(lambda: os._exit(3))\n"
                                        "class A(unittest.TestCase):\n  def test_a(self): pass\n")),
                         "1 passed, 1 failed, 0 skipped")

    def test_program_without_cases(self):
        self.assertEqual(str(self.count("")), "0 passed, 1 failed, 0 skipped")

    def test_program_is_told_where_vlecht_is(self):
        self.assertEqual(str(self.count("import os\nclass A(unittest.TestCase):\n  def test_a(self):"
                                        " self.assertEqual(os.environ['VLECHT'], 'vlecht')\n")),
                         "1 passed, 0 failed, 0 skipped")


class CountsStages(unittest.TestCase):
    def test_stage_that_cannot_run_has_failed(self):
        def broken():
            """Breaks."""
            raise stages.CannotRun("no compiler\nmore")
        stages.STAGES["broken"] = broken
        self.addCleanup(stages.STAGES.pop, "broken")
        with contextlib.redirect_stdout(io.StringIO()):
            tally = stages.carry_out("broken")
        self.assertEqual(tally.failed, [("broken", "the stage could not run: no compiler")])

    def test_program_that_is_not_executable_has_failed(self):
        with tempfile.NamedTemporaryFile(dir=stages.TREE / "tests/house", suffix=".py") as file:
            tally = stages.python_tests([pathlib.Path(file.name)], {})
        self.assertEqual(str(tally), "0 passed, 1 failed, 0 skipped")


if __name__ == "__main__":
    unittest.main()
