#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""One bit of a dossier is not what it was: the right answer, or none; never a wrong one."""

import collections
import concurrent.futures
import random
import re
import shutil
import sqlite3
import unittest

import dossiers

FLIPS = 200
ENTRY_FLIPS_MIN = 60
CUTS = 20
LOG_FLIPS = 40
WORKERS = 2


def entries_of(dossier):
    """(first byte in the file, length, number) of each entry that lies there in one piece."""
    content = dossier.read_bytes()
    found = []
    with sqlite3.connect(f"file:{dossier}?mode=ro", uri=True) as database:
        for number, leaf in database.execute("select seq, leaf from entry"):
            at = content.find(leaf)
            if at >= 0:
                found.append((at, len(leaf), number))
    database.close()
    return found


class Damage(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.draw = random.Random(dossiers.seed_of())
        cls.workshop = dossiers.Workshop(first_task_fields=8)
        cls.content = cls.workshop.dossier.read_bytes()
        cls.answer = dossiers.answer_of(cls.workshop.dossier)
        cls.entries = entries_of(cls.workshop.dossier)

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def in_parallel(self, work, cases):
        """Counts what `work` calls each case."""
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            futures = [pool.submit(work, number, case) for number, case in enumerate(cases)]
        tally = collections.Counter(future.result() for future in futures)
        print(f"{work.__name__}: {dict(sorted(tally.items()))}", flush=True)
        return tally

    def damaged(self, name, content, log=None):
        folder = self.workshop.folder / name
        folder.mkdir()
        dossier = folder / "copy.vlecht"
        dossier.write_bytes(content)
        if log is not None:
            (folder / "copy.vlecht-wal").write_bytes(log)
        return dossier

    def assert_right_or_refused(self, dossier, right):
        """Whether the question is answered; asserts that it is not answered wrongly."""
        asked = dossiers.ask(dossier)
        if asked.returncode == 0:
            self.assertTrue(asked.stdout in right, "a wrong answer")
            return True
        self.assertTrue(dossiers.is_refusal(asked), dossiers.shown(asked))
        return False

    def flip(self, _, place):
        byte, bit = place
        content = bytearray(self.content)
        content[byte] ^= 1 << bit
        dossier = self.damaged(f"flip-{byte}-{bit}", content)
        entry = next((n for at, length, n in self.entries if at <= byte < at + length), None)
        with self.subTest(byte=byte, bit=bit, entry=entry):
            verified = dossiers.verify(dossier)
            found = verified.returncode != 0
            if found:
                self.assertTrue(dossiers.is_refusal(verified), dossiers.shown(verified))
            is_answered = self.assert_right_or_refused(dossier, [self.answer])
            if entry is not None:
                self.assertTrue(found, "an altered entry was not found")
                self.assertFalse(is_answered, "an answer that rests on an altered entry")
                named = re.search(r"^Entry ([\d,]+) ", dossiers.said(verified))
                self.assertIsNotNone(named, dossiers.shown(verified))
                self.assertEqual(entry, int(named[1].replace(",", "")))
            shutil.rmtree(dossier.parent)
            if entry is not None:
                return "caught in an entry"
            if not found:
                self.assertTrue(is_answered, "verify is content with what cannot be read")
                return "harmless"
            return "caught elsewhere" + (", answer right" if is_answered else "")
        return "failed"

    def test_one_flipped_bit_is_found_or_harmless(self):
        size = len(self.content)
        places = [(self.draw.randrange(i * size // FLIPS, (i + 1) * size // FLIPS),
                   self.draw.randrange(8)) for i in range(FLIPS)]
        tally = self.in_parallel(self.flip, places)
        self.assertGreater(tally["caught in an entry"], ENTRY_FLIPS_MIN)

    def test_every_bit_of_the_header_is_right_or_refused(self):
        # SQLite decides by these 100 bytes how to read all others.
        self.in_parallel(self.flip, [(byte, self.draw.randrange(8)) for byte in range(100)])

    def cut(self, _, size):
        dossier = self.damaged(f"cut-{size}", self.content[:size])
        with self.subTest(size=size):
            # What is lost may be the end of a kept file, on which no answer rests, or of a page,
            # where there is nothing.
            is_answered = self.assert_right_or_refused(dossier, [self.answer])
            verified = dossiers.verify(dossier)
            is_harmless = verified.returncode == 0
            self.assertTrue(is_answered if is_harmless else dossiers.is_refusal(verified),
                            dossiers.shown(verified))
            shutil.rmtree(dossier.parent)
            if is_harmless:
                return "harmless"
            return "caught" + (", answer right" if is_answered else "")
        return "failed"

    def test_a_dossier_that_was_cut_off_is_right_or_refused(self):
        sizes = [0, 1, 100, len(self.content) - 1, len(self.content) - 4096]
        sizes += [self.draw.randrange(len(self.content)) for _ in range(CUTS - len(sizes))]
        tally = self.in_parallel(self.cut, sizes)
        self.assertLess(tally["harmless"], 2)


class DamagedLog(Damage):
    """The second import is in the log only: a reader held SQLite back from copying it over."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        second = cls.workshop.folder / "second.csv"
        dossiers.write_figures(second, task_fields=2, seed=3)
        dossier = cls.workshop.copy("logged")
        wal = dossier.with_name(dossier.name + "-wal")
        # The log is on before the reader comes, so that it can be read beside the writer.
        database = sqlite3.connect(dossier, isolation_level=None)
        database.execute("pragma journal_mode=wal")
        database.execute("begin")
        database.execute("select * from head").fetchall()
        dossiers.done("import", dossier, second)
        cls.content, cls.log = dossier.read_bytes(), wal.read_bytes()
        cls.both = dossiers.answer_of(dossier)
        database.close()
        assert cls.log and cls.both != cls.answer

    test_one_flipped_bit_is_found_or_harmless = None
    test_every_bit_of_the_header_is_right_or_refused = None
    test_a_dossier_that_was_cut_off_is_right_or_refused = None

    def judge(self, name, log):
        """A transaction is in the log as a whole or not at all."""
        dossier = self.damaged(name, self.content, log)
        is_answered = self.assert_right_or_refused(dossier, [self.answer, self.both])
        verified = dossiers.verify(dossier)
        self.assertEqual(is_answered, verified.returncode == 0, dossiers.shown(verified))
        if not is_answered:
            return "refused"
        return "whole import" if dossiers.answer_of(dossier) == self.both else "no import"

    def cut_log(self, number, size):
        with self.subTest(size=size):
            return self.judge(f"cut-log-{number}", self.log[:size])
        return "failed"

    def flip_log(self, number, place):
        byte, bit = place
        log = bytearray(self.log)
        log[byte] ^= 1 << bit
        with self.subTest(byte=byte, bit=bit):
            return self.judge(f"flip-log-{number}", log)
        return "failed"

    def test_a_log_that_was_cut_off_is_a_whole_import_or_none(self):
        sizes = [0, 1, 32, 56, len(self.log) - 1, len(self.log)]
        sizes += [self.draw.randrange(len(self.log)) for _ in range(CUTS - len(sizes))]
        tally = self.in_parallel(self.cut_log, sizes)
        self.assertEqual(1, tally["whole import"])
        self.assertEqual(0, tally["refused"])

    def test_a_flipped_bit_in_the_log_is_a_whole_import_or_none(self):
        places = [(self.draw.randrange(len(self.log)), self.draw.randrange(8))
                  for _ in range(LOG_FLIPS)]
        self.in_parallel(self.flip_log, places)


if __name__ == "__main__":
    unittest.main()
