#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What the documents say is done: the commands of the README, the manual's list of commands, the worked example."""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

TREE = pathlib.Path(__file__).resolve().parents[2]
VLECHT = os.environ["VLECHT"]
EXAMPLE = TREE / "examples" / "bloemendaal-heemstede"


def vlecht(*words, cwd=None):
    return subprocess.run([VLECHT, *words], cwd=cwd, capture_output=True, text=True, timeout=120)


class Readme(unittest.TestCase):
    def test_its_commands_do_what_they_say(self):
        text = (TREE / "README.md").read_text(encoding="utf-8")
        commands = [line.split("#")[0].strip()[len("./run -- "):]
                    for line in text.splitlines() if line.startswith("./run -- ")]
        self.assertGreaterEqual(len(commands), 6)
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(EXAMPLE / "2-inwoners.csv", f"{folder}/inwoners.csv")
            shutil.copy(EXAMPLE / "3-lasten-overhead.csv", f"{folder}/cijfers.csv")
            for command in commands:
                words = shlex.split(command)
                if words[0] == "serve":
                    self.serves(words, folder)
                    continue
                with self.subTest(command=command):
                    told = vlecht(*words, cwd=folder)
                    self.assertEqual(told.returncode, 0, told.stdout + told.stderr)

    def serves(self, words, folder):
        server = subprocess.Popen([VLECHT, *words, "--listen", "127.0.0.1:0"], cwd=folder,
                                  stderr=subprocess.PIPE, text=True)
        self.assertIn("http://127.0.0.1:", server.stderr.readline())
        server.terminate()
        self.assertEqual(server.wait(10), 0)
        server.stderr.close()


class Commands(unittest.TestCase):
    def test_every_command_is_in_the_manual_and_has_an_example_that_it_understands(self):
        told = vlecht("--help").stdout
        commands = re.findall(r"^  ([\w-]+) +\S", told[told.index("Subcommands:"):], re.M)
        self.assertGreaterEqual(len(commands), 11)
        manual = (TREE / "docs/handleiding/opdrachten.md").read_text(encoding="utf-8")
        for command in commands:
            with self.subTest(command=command):
                self.assertIn(f"`vlecht {command}", manual)
                for language in ("nl", "en"):
                    help_text = vlecht(command, "--help", "--lang", language).stdout
                    self.assertIn(f"vlecht {command}", help_text)

    def test_statuses_are_those_of_the_manual(self):
        with tempfile.TemporaryDirectory() as folder:
            dossier = f"{folder}/d.vlecht"
            self.assertEqual(vlecht("init", dossier, "--name", "x", "--members", "GM0001").returncode, 0)
            self.assertEqual(vlecht("init", dossier, "--name", "x", "--members", "GM0001").returncode, 2)
            self.assertEqual(vlecht("ask", "cost_benchmark", dossier).returncode, 1)
            self.assertEqual(vlecht("ask", "weather", dossier).returncode, 2)
            self.assertEqual(vlecht("ask", "cost_benchmark", f"{folder}/none.vlecht").returncode, 2)
            self.assertEqual(vlecht("frobnicate").returncode, 2)
            bad = pathlib.Path(folder, "bad.csv")
            bad.write_text("gemeentecode;jaar;inwoners\nGM0001;2018;veel\n", encoding="utf-8")
            told = vlecht("import", dossier, str(bad), "--dry-run")
            self.assertEqual(told.returncode, 1)
            self.assertIn("rij 2", told.stdout)
            self.assertEqual(vlecht("verify", dossier).returncode, 0)
            self.assertEqual(vlecht("serve", dossier, "--listen", "0.0.0.0:0").returncode, 2)


class MethodPage(unittest.TestCase):
    def figures_of(self, question):
        """What a question answers on the figures of the whole country, by id."""
        data = TREE.parent / "shared" / "data"
        if not data.is_dir():
            self.skipTest("../shared/data is not here")
        with tempfile.TemporaryDirectory() as folder:
            dossier = f"{folder}/d.vlecht"
            vlecht("init", dossier, "--name", "x", "--members", "GM0377,GM0397")
            for file in ("municipalities/inwoners_2017_2019.csv", "iv3/peer_figures_2017_2018.csv"):
                self.assertEqual(vlecht("import", dossier, str(data / file)).returncode, 0)
            told = vlecht("ask", question, dossier, "year=2018", "document=jaarrekening",
                          "measure=0.4", "group=20000-50000", "own=included", "--as", "json")
        return {each["id"]: each for each in json.loads(told.stdout)["figures"]}

    def test_the_difference_falls_apart_as_its_page_says(self):
        figures = self.figures_of("cost_difference")
        page = (TREE / "docs/methods/cost_difference.md").read_text(encoding="utf-8")
        for name in ("gap", "effect.1.1", "effect.3.5.1", "effect.remainder", "own.together",
                     "group.weighted_mean"):
            with self.subTest(figure=name):
                self.assertIn(f"€ {float(figures[name]['value']):,.2f} |", page)
        self.assertLess(float(figures["claim.probability"]["value"]), 0.1, "the page says: refuted")
        for name in ("spread.percentile_of_gap", "percentile"):
            with self.subTest(figure=name):
                self.assertIn(f"place {round(100 * float(figures[name]['value']))}", page)
        self.assertIn(f"gap of {float(figures['gap.percent']['value']):.1f} %", page)

    def test_the_split_of_cost_comes_out_as_its_page_says(self):
        # The case is run by the runner of cases; here its figures are held against the page.
        case = (TREE / "tests/cases/cost_split/worked_example.case").read_text(encoding="utf-8")
        page = (TREE / "docs/methods/cost_split.md").read_text(encoding="utf-8")
        figures = re.findall(r"^  ([\w.]+) +(-?\d+\.\d\d)$", case, re.M)
        self.assertGreaterEqual(len(figures), 12)
        for name, value in figures:
            with self.subTest(figure=name):
                self.assertIn(f"{float(value):,.2f}", page)

    def test_goals_come_out_as_their_page_says(self):
        # The case is run by the runner of cases; here its figures are held against the page.
        case = (TREE / "tests/cases/goal_progress/worked_example.case").read_text(encoding="utf-8")
        page = (TREE / "docs/methods/goal_progress.md").read_text(encoding="utf-8")
        start = page.index("### Worked example")
        example = page[start:page.index("### Choices", start)]
        figures = re.findall(r"^  ([\w.]+) +([\d.-]+)$", case, re.M)
        self.assertGreaterEqual(len(figures), 12)
        for name, value in figures:
            with self.subTest(figure=name):
                self.assertRegex(example, rf"(?<![\d.-]){re.escape(value)}(?![\d-])")

    def test_service_quality_comes_out_as_its_page_says(self):
        # The case is run by the runner of cases; here its figures are held against the page.
        case = (TREE / "tests/cases/service_quality/worked_example.case").read_text(encoding="utf-8")
        page = (TREE / "docs/methods/service_quality.md").read_text(encoding="utf-8")
        start = page.index("## Worked example")
        example = page[start:page.index("## What it cannot show", start)]
        figures = {name: float(value)
                   for name, value in re.findall(r"^  ([\w.]+) +([\d.]+)$", case, re.M)}
        said = {"share": f"{int(10 * figures['resolution.P2.share']) / 10} %",  # cut off
                "interval": f"{figures['resolution.P2.lower']:.1f} to {figures['resolution.P2.upper']:.1f} %",
                "median": f"within {figures['duration.P2.median']:.0f} hours",
                "tail": f"nine in ten within {figures['duration.P2.tail']:.0f}"}
        for name, text in said.items():
            with self.subTest(figure=name):
                self.assertIn(text, example)

    def test_availability_comes_out_as_its_page_says(self):
        # The case is run by the runner of cases; here its figures are held against the page.
        case = (TREE / "tests/cases/availability/worked_example.case").read_text(encoding="utf-8")
        page = (TREE / "docs/methods/availability.md").read_text(encoding="utf-8")
        start = page.index("### Worked example")
        example = page[start:page.index("### Choices", start)]
        figures = re.findall(r"^  ([\w.-]+) +([\d.-]+)$", case, re.M)
        self.assertGreaterEqual(len(figures), 10)
        for name, value in figures:
            with self.subTest(figure=name):
                self.assertRegex(example, rf"(?<![\d.-]){re.escape(value)}(?![\d-])")

    def test_its_worked_example_comes_out(self):
        figures = self.figures_of("cost_benchmark")
        page = (TREE / "docs/methods/cost_benchmark.md").read_text(encoding="utf-8")
        for name in ("own.GM0377", "own.GM0397", "own.together", "group.weighted_mean", "group.mean",
                     "group.median", "difference.weighted_mean"):
            with self.subTest(figure=name):
                self.assertIn(f"€ {float(figures[name]['value']):,.2f}", page)
        self.assertIn(f"{int(figures['group.n']['value'])} municipalities with "
                      f"{int(figures['group.inhabitants']['value']):,} inhabitants", page)
        self.assertIn(f"({float(figures['difference.weighted_mean_percent']['value']):.1f} %)", page)


if __name__ == "__main__":
    unittest.main()
