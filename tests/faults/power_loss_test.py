#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F1. The power goes out at any moment: everything that was told is there, and nothing half.

What the program writes is recorded; power/crash_states.cpp makes every disk that could be left of
it at each moment, and opens it. With VLECHT_LONG=1 at least 100,000 disks.
"""

import hashlib
import os
import pathlib
import re
import sqlite3
import subprocess
import unittest

import dossiers
import shimmed

STATES = shimmed.scaled(5_400, 120_000)
CONTROL_STATES = shimmed.scaled(1_000, 20_000)
SAMPLES = shimmed.scaled(4, 200)
COMMITS = shimmed.scaled(12, 60)
SECONDS_MAX = 6 * 3600


class Recorded:
    """A folder in which programs ran one after the other, and all that they wrote there."""

    def __init__(self, folder):
        self.folder = folder
        self.dossier = folder / "d.vlecht"
        self.record = b""
        folder.mkdir()

    def run(self, *command, program=None, status=0, files=()):
        part = self.folder.with_name(self.folder.name + ".part")
        part.unlink(missing_ok=True)
        told = shimmed.run(self.folder, *command, program=program, record=part)
        if told.returncode != status:
            raise AssertionError(f"{command}: {dossiers.shown(told)}")
        promises = [] if program else self.promises(files)
        self.record += shimmed.with_promises(part.read_bytes(), promises)

    def promises(self, files):
        """What a command of `vlecht` promised when it had told that it was done."""
        database = sqlite3.connect(f"file:{self.dossier}?mode=ro", uri=True)
        size, = database.execute("select size from head").fetchone()
        checkpoints = [size for size, in database.execute("select size from checkpoint")]
        database.close()
        yield f"size {self.dossier} {size}"
        yield from (f"checkpoint {self.dossier} {size}" for size in checkpoints)
        yield from (f"file {file} {hashlib.sha256(file.read_bytes()).hexdigest()}"
                    for file in files)

    def commits(self, first, count, statements=1, killed=False):
        """Single commits, each promised when it is durable; then a clean close, or none."""
        self.run(self.dossier, first, count, statements, *(["kill"] if killed else []),
                 program=shimmed.beside_shim("power_commits"),
                 status=shimmed.ENDED_BY_US if killed else 0)


def everyday(recorded):
    """From a new dossier to a signed checkpoint, with a process that was killed on the way."""
    first = recorded.folder.with_name("first.csv")
    second = recorded.folder.with_name("second.csv")
    for number, file in enumerate((first, second)):
        file.write_text("gemeentecode;jaar;inwoners\n" + "".join(
            f"GM{code};{2017 + number};{code + 20_000}\n" for code in range(1001, 1021)))
    dossier, key = recorded.dossier, recorded.folder / "key"
    recorded.run("init", dossier, "--name", "Proef", "--members", "GM0377,GM0397")
    recorded.run("import", dossier, first, second)
    recorded.commits(1, COMMITS)
    recorded.commits(1001, COMMITS, killed=True)
    recorded.run("checkpoint", dossier, "--key", key, files=[key])
    recorded.run("retract", dossier, "2", "--why", "proef")
    recorded.commits(2001, COMMITS)


def large(recorded):
    """Commits that fill the write-ahead log until it is copied and begun again."""
    recorded.run("init", recorded.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
    recorded.commits(1, 14, statements=1200)


WORKLOADS = [everyday, *([large] if shimmed.is_long() else [])]


class PowerLoss(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.seed = dossiers.seed_of()
        cls.workshop = dossiers.Workshop()
        cls.recorded = {}
        for workload in WORKLOADS:
            recorded = Recorded(cls.workshop.folder.resolve() / workload.__name__)
            workload(recorded)
            cls.recorded[workload.__name__] = recorded
            cls.workshop.folder.joinpath(workload.__name__ + ".record").write_bytes(recorded.record)

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def test_every_single_commit_was_heard(self):
        # A promise that is not in the recording would never be held against a disk.
        record = self.recorded["everyday"].record
        self.assertGreaterEqual(record.count(b"ack size "), 3 * COMMITS + 4)
        self.assertGreaterEqual(record.count(b"ack checkpoint "), 3)

    def crash(self, name, level, states, samples=()):
        """Counts of crash_states for one workload."""
        recorded = self.recorded[name]
        record = self.workshop.folder / f"{name}.record"
        told = subprocess.run(
            [shimmed.beside_shim("crash_states"), record, recorded.folder, recorded.dossier, level,
             str(states), str(self.seed), *map(str, samples)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=SECONDS_MAX)
        self.assertEqual(0, told.returncode, told.stdout)
        counts = {word: int(number) for word, number in re.findall(r"(\w+)=(\d+)", told.stdout)}
        print(f"F1: {name}, {level}: {counts['states']} states, {counts['lost']} lost, "
              f"{counts['corrupt']} corrupt, {counts['wrong']} wrong", flush=True)
        return counts, told.stdout

    def test_everything_told_is_there_whenever_the_power_goes_out(self):
        for name in self.recorded:
            with self.subTest(workload=name):
                samples = self.workshop.folder / f"{name}-samples"
                counts, told = self.crash(name, "full", STATES // len(self.recorded),
                                          (samples, SAMPLES))
                self.assertEqual((0, 0, 0), (counts["lost"], counts["corrupt"], counts["wrong"]),
                                 told)
                self.assertGreater(counts["states"], 0.9 * STATES // len(self.recorded))
                self.judge_samples(samples)

    def judge_samples(self, samples):
        """Some of the disks, looked at by the program itself."""
        promised = sorted(samples.glob("*.promised"))
        self.assertGreaterEqual(len(promised), SAMPLES // 2)
        for file in promised:
            for line in file.read_text().splitlines():
                name, size = line.split()
                dossier = file.with_suffix("") / name
                verified = dossiers.verify(dossier)
                self.assertEqual(0, verified.returncode, dossiers.shown(verified))
                entries = re.search(r"([\d,]+) entries", dossiers.said(verified))
                self.assertIsNotNone(entries, dossiers.said(verified))
                self.assertGreaterEqual(int(entries[1].replace(",", "")), int(size))

    def test_at_level_normal_it_would_be_lost(self):
        counts, told = self.crash("everyday", "normal", CONTROL_STATES)
        self.assertGreater(counts["lost"], CONTROL_STATES // 20, told)

    def test_at_level_off_it_would_be_corrupt(self):
        counts, told = self.crash("everyday", "off", CONTROL_STATES)
        self.assertGreater(counts["corrupt"], CONTROL_STATES // 100, told)
        self.assertGreater(counts["lost"], CONTROL_STATES // 20, told)


if __name__ == "__main__":
    unittest.main()
