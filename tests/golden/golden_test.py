#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Dossiers that earlier releases made answer for ever as they did then; what a later release made is
refused.

For each dossier NAME.dossier in this folder: NAME.first.checkpoint and NAME.last.checkpoint were
given out when it was made, and NAME.N.json is what it answered as known at its N-th transaction.
These files are not made again. When the words of an answer change on purpose, only
test_answers_are_the_same_bytes may be followed by new ones: VLECHT_GOLDEN=write writes them, after
its figures proved to be the same.
"""

import datetime
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
VERIFIER = HERE.parent / "verifier/verify.py"
sys.path.insert(0, str(VERIFIER.parent))
import verify  # pylint: disable=wrong-import-position

QUESTION = ("year=2018", "document=jaarrekening", "measure=0.4", "group=20000-50000",
            "own=included")
ON = "2018-12-31"
DOSSIERS = sorted(HERE.glob("*.dossier"))


def vlecht(*arguments):
    return subprocess.run([os.environ["VLECHT"], *map(str, arguments)], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=60)


def instants(dossier):
    """When each transaction was recorded, to the microsecond."""
    with sqlite3.connect(f"file:{dossier}?mode=ro", uri=True) as database:
        size = database.execute("select size from head").fetchone()[0]
        entries = [json.loads(leaf) for _, leaf in verify.entries_of(database, size)]
    database.close()
    moments = [entry["recorded_at"] for entry in entries if entry["e"] == "tx"]
    start = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return [(start + datetime.timedelta(microseconds=moment)).isoformat(timespec="microseconds")
            for moment in moments]


def figures(answer):
    """What is answered, without the words around it."""
    told = json.loads(answer)
    return [(figure["id"], figure["value"]) for figure in told["figures"]], told["moment"]


class Golden(unittest.TestCase):

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-golden-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def copy(self, dossier):
        return pathlib.Path(shutil.copy(dossier, self.folder / "copy.vlecht"))

    def answers(self, dossier):
        """(file with the answer of then, answer of now), per transaction that has one."""
        copy = self.copy(dossier)
        for number, instant in enumerate(instants(dossier)):
            told = vlecht("ask", "cost_benchmark", copy, *QUESTION, "--on", ON, "--known", instant,
                          "--as", "json", "--lang", "nl")
            if number >= 2:  # before that there are no figures to compare
                self.assertEqual(0, told.returncode, told.stderr.decode())
                yield dossier.with_name(f"{dossier.stem}.{number}.json"), told.stdout

    def test_there_is_a_dossier_of_each_format(self):
        self.assertTrue(DOSSIERS)

    def test_figures_are_the_same(self):
        for dossier in DOSSIERS:
            seen = set()
            for then, now in self.answers(dossier):
                with self.subTest(answer=then.name):
                    self.assertEqual(figures(then.read_bytes()), figures(now))
                    seen.add(str(figures(now)[0]))
            self.assertGreater(len(seen), 1, "a history in which nothing changes proves nothing")

    def test_answers_are_the_same_bytes(self):
        for dossier in DOSSIERS:
            for then, now in self.answers(dossier):
                with self.subTest(answer=then.name):
                    if os.environ.get("VLECHT_GOLDEN") == "write":
                        if then.exists():
                            self.assertEqual(figures(then.read_bytes()), figures(now))
                        then.write_bytes(now)
                    self.assertEqual(then.read_bytes(), now)

    def test_it_verifies_with_the_checkpoints_of_then(self):
        for dossier in DOSSIERS:
            copy = self.copy(dossier)
            for which in ("first", "last"):
                checkpoint = dossier.with_name(f"{dossier.stem}.{which}.checkpoint")
                with self.subTest(checkpoint=checkpoint.name):
                    told = vlecht("verify", copy, "--checkpoint", checkpoint)
                    self.assertEqual(0, told.returncode, told.stdout + told.stderr)
                    told = subprocess.run([sys.executable, VERIFIER, copy, checkpoint])
                    self.assertEqual(0, told.returncode, "the verifier that is not ours")

    def test_reading_it_changes_nothing(self):
        for dossier in DOSSIERS:
            list(self.answers(dossier))
            self.assertEqual(dossier.read_bytes(), (self.folder / "copy.vlecht").read_bytes())
            self.assertEqual([self.folder / "copy.vlecht"], list(self.folder.iterdir()))

    def test_it_can_be_written_to_and_the_past_stays(self):
        for dossier in DOSSIERS:
            copy = self.copy(dossier)
            more = self.folder / "more.csv"
            more.write_text("gemeentecode;jaar;inwoners\nGM0377;2018;1\n", encoding="utf-8")
            told = vlecht("import", copy, more)
            self.assertEqual(0, told.returncode, told.stderr.decode())
            last = instants(dossier)[-1]
            told = vlecht("ask", "cost_benchmark", copy, *QUESTION, "--on", ON, "--known", last,
                          "--as", "json", "--lang", "nl")
            then = dossier.with_name(f"{dossier.stem}.{len(instants(dossier)) - 1}.json")
            self.assertEqual(figures(then.read_bytes()), figures(told.stdout))

    def test_a_newer_layout_is_refused_and_left_alone(self):
        copy = self.copy(DOSSIERS[-1])
        with sqlite3.connect(copy) as database:
            database.execute("pragma user_version=999")
        database.close()
        before = copy.read_bytes()
        for command in (("verify", copy), ("imports", copy), ("retract", copy, "1", "--why", "x"),
                        ("ask", "cost_benchmark", copy, *QUESTION)):
            with self.subTest(command=command[0]):
                told = vlecht(*command, "--lang", "en")
                said = (told.stdout + told.stderr).decode()
                self.assertEqual(1, told.returncode, said)
                self.assertIn("made with a newer version of Vlecht", said)
                self.assertEqual(before, copy.read_bytes())


if __name__ == "__main__":
    unittest.main()
