#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F1. The power goes out at any moment: everything that was told is there, and nothing half.

What the program writes is recorded; power/crash_states.cpp makes every disk that could be left of
it at each moment, and opens it. With VLECHT_LONG=1 at least 100,000 disks.
"""

import hashlib
import itertools
import pathlib
import re
import sqlite3
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "log"))
import dossiers  # noqa: E402
import read_log  # noqa: E402
import shimmed  # noqa: E402

STATES = shimmed.scaled(6_000, 120_000)
CONTROL_STATES = shimmed.scaled(1_000, 20_000)
SAMPLES = shimmed.scaled(4, 200)
COMMITS = shimmed.scaled(12, 60)
SECONDS_MAX = 6 * 3600
PERSON = "Annemarie Zuiderwijk"


class Recorded:
    """A folder in which programs ran one after the other, and all that they wrote there."""

    def __init__(self, folder):
        self.folder = folder
        self.dossier = folder / "d.vlecht"
        self.record = b""
        folder.mkdir()

    def run(self, *command, program=None, promises=None, statuses=(0,), **plan):
        """Runs a program, whose status is returned. What it promised when it was done is given by
        `promises`; without, that is what the dossier has, of a command of `vlecht`."""
        part = self.folder.with_name(self.folder.name + ".part")
        part.unlink(missing_ok=True)
        told = shimmed.run(self.folder, *command, program=program, record=part, **plan)
        if told.returncode not in statuses:
            raise AssertionError(f"{command}: {dossiers.shown(told)}")
        promises = promises or ((lambda: []) if program else self.promises)
        self.record += shimmed.with_promises(part.read_bytes(),
                                             promises() if told.returncode == 0 else [])
        return told.returncode

    def size(self):
        with sqlite3.connect(f"file:{self.dossier}?mode=ro", uri=True) as database:
            return database.execute("select size from head").fetchone()[0]

    def promises(self):
        yield f"size {self.dossier} {self.size()}"
        with sqlite3.connect(f"file:{self.dossier}?mode=ro", uri=True) as database:
            for size, in database.execute("select size from checkpoint"):
                yield f"checkpoint {self.dossier} {size}"

    def rule(self, *lines):
        """What holds from the beginning."""
        self.record = shimmed.told(f"rule {line}" for line in lines) + self.record

    def try_again(self, folder):
        """What someone does on a disk that was left, which must succeed; `folder` is a copy."""

    def commits(self, first, count, statements=1, killed=False):
        """Single commits, each promised when it is durable; then a clean close, or none."""
        self.run(self.dossier, first, count, statements, *(["kill"] if killed else []),
                 program=shimmed.beside_shim("power_commits"),
                 statuses=(shimmed.ENDED_BY_US if killed else 0,))


class Everyday(Recorded):
    """From a new dossier to a signed checkpoint, with a process that was killed on the way."""

    def record_all(self):
        first = self.folder.with_name("first.csv")
        second = self.folder.with_name("second.csv")
        for number, file in enumerate((first, second)):
            file.write_text("gemeentecode;jaar;inwoners\n" + "".join(
                f"GM{code};{2017 + number};{code + 20_000}\n" for code in range(1001, 1021)))
        key = self.folder / "key"
        self.run("init", self.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        self.run("import", self.dossier, first, second)
        self.commits(1, COMMITS)
        self.commits(1001, COMMITS, killed=True)
        self.run("checkpoint", self.dossier, "--key", key, promises=lambda: [
            *self.promises(), f"file {key} {hashlib.sha256(key.read_bytes()).hexdigest()}"])
        self.run("retract", self.dossier, "2", "--why", "proef")
        self.commits(2001, COMMITS)


class Large(Recorded):
    """Commits that fill the write-ahead log until it is copied and begun again."""

    def record_all(self):
        self.run("init", self.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        self.commits(1, 14, statements=1200)


class Copies(Recorded):
    """A dossier, its backup, what is shipped of it, and what is restored from that; while a person
    is erased from it."""

    def __init__(self, folder):
        super().__init__(folder)
        self.log, self.exported = folder / "log", folder / "exported"
        self.backup, self.restored = folder / "b.vlecht", folder / "r.vlecht"
        self.written = 0
        self.log.mkdir()

    def write(self, text):
        self.written += 1
        path = self.folder.with_name(f"{self.folder.name}-{self.written}.csv")
        path.write_text(text)
        return path

    def figures(self, first, count):
        return self.write("gemeentecode;jaar;inwoners\n" + "".join(
            f"GM{code};2017;{code + 20_000}\n" for code in range(first, first + count)))

    def all_in(self, place):
        return f"size {place} {self.size()}"

    def ship(self, *promises):
        """It is killed again and again, each time a little further: what the next finds there need
        not be on the disk."""
        for kill_at in itertools.count(5, 5):
            status = self.run("ship", self.dossier, self.log, "--once", calls="rename,unlink,sync",
                              kill_at=kill_at, statuses=(0, shimmed.ENDED_BY_US),
                              promises=lambda: [self.all_in(self.log), *promises])
            if status == 0:
                return

    def record_all(self):
        gone = [f"gone {place} {PERSON}" for place in
                (self.dossier, self.log, self.restored, self.exported)]
        self.run("init", self.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        self.run("import", self.dossier, self.figures(1001, 240))
        # More files to ship than are waited for one by one.
        self.run("import", self.dossier, *(self.figures(1301 + n, 1) for n in range(18)), "--keep")
        self.run("import", self.dossier, self.write(
            "schuilnaam;naam;functie;organisatie;geldig_vanaf\n"
            f"p-1;{PERSON};controller;Heemstede;2018-01-01\n"
            "p-2;Bert van Loon;adviseur;Heemstede;2018-01-01\n"), "--keep")
        self.run("backup", self.dossier, self.backup, promises=lambda: [self.all_in(self.backup)])
        # As a server leaves it: pages that name the person.
        self.run(self.write(f"<p>{PERSON}</p>"), f"{self.dossier}-pages", program="/bin/cp")
        self.ship()
        self.run("import", self.dossier, self.figures(1401, 3), "--keep")
        self.ship()
        self.run("erase", self.dossier, "person", "p-1", "--ground", "AVG artikel 17", "--why",
                 "verzoek", promises=lambda: [self.all_in(self.dossier), gone[0]])
        self.ship(gone[1])
        self.run("restore", self.log, self.restored,
                 promises=lambda: [self.all_in(self.restored), gone[2]])
        self.run("export-log", self.dossier, self.exported,
                 promises=lambda: [self.all_in(self.exported), gone[3]])
        size = self.size()
        self.rule(f"whole {self.backup}", f"whole {self.restored}", f"log {self.log}",
                  f"log {self.exported}", f"erased {self.dossier} {size} {PERSON}",
                  f"erased {self.log} {size} {PERSON}")

    def try_again(self, folder):
        dossier, log = folder / self.dossier.name, folder / self.log.name
        for name in (self.backup.name, "again.vlecht"):
            if not (folder / name).exists():
                dossiers.done("backup", dossier, folder / name)
                dossiers.done("verify", folder / name)
        log.mkdir(exist_ok=True)
        dossiers.done("ship", dossier, log, "--once")
        read_log.Log(log).read()


# Each with its share of the states.
WORKLOADS = {Everyday: 0.75, Copies: 0.25}
if shimmed.is_long():
    WORKLOADS = {Everyday: 0.3, Copies: 0.4, Large: 0.3}


class PowerLoss(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.seed = dossiers.seed_of()
        cls.workshop = dossiers.Workshop()
        cls.recorded = {}
        for workload in WORKLOADS:
            name = workload.__name__.lower()
            recorded = workload(cls.workshop.folder.resolve() / name)
            recorded.record_all()
            cls.recorded[name] = recorded
            cls.workshop.folder.joinpath(name + ".record").write_bytes(recorded.record)

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
              f"{counts['left']} left, {counts['corrupt']} corrupt, {counts['wrong']} wrong", flush=True)
        return counts, told.stdout

    def test_everything_told_is_there_whenever_the_power_goes_out(self):
        for (workload, share), (name, recorded) in zip(WORKLOADS.items(), self.recorded.items()):
            with self.subTest(workload=name):
                states = int(STATES * share)
                samples = self.workshop.folder / f"{name}-samples"
                counts, told = self.crash(name, "full", states, (samples, SAMPLES))
                self.assertEqual([0] * 4, [counts[what] for what in
                                           ("lost", "left", "corrupt", "wrong")], told)
                self.assertGreater(counts["states"], 0.9 * states)
                self.judge_samples(samples, recorded)

    def judge_samples(self, samples, recorded):
        """Some of the disks, looked at by the program itself."""
        promised = sorted(samples.glob("*.promised"))
        self.assertGreaterEqual(len(promised), SAMPLES // 2)
        for file in promised:
            folder = file.with_suffix("")
            for line in file.read_text().splitlines():
                name, size = line.split()
                self.assertGreaterEqual(self.size_of(folder / name), int(size))
            recorded.try_again(folder)

    def size_of(self, place):
        if place.is_dir():
            return read_log.Log(place).read().size
        verified = dossiers.verify(place)
        self.assertEqual(0, verified.returncode, dossiers.shown(verified))
        entries = re.search(r"([\d,]+) entries", dossiers.said(verified))
        self.assertIsNotNone(entries, dossiers.said(verified))
        return int(entries[1].replace(",", ""))

    def test_at_level_normal_it_would_be_lost(self):
        counts, told = self.crash("everyday", "normal", CONTROL_STATES)
        self.assertGreater(counts["lost"], CONTROL_STATES // 20, told)

    def test_at_level_off_it_would_be_corrupt(self):
        counts, told = self.crash("everyday", "off", CONTROL_STATES)
        self.assertGreater(counts["corrupt"], CONTROL_STATES // 100, told)
        self.assertGreater(counts["lost"], CONTROL_STATES // 20, told)

    def test_copies_that_were_not_waited_for_would_be_lost(self):
        counts, told = self.crash("copies", "off", CONTROL_STATES)
        self.assertGreater(counts["lost"], CONTROL_STATES // 20, told)
        self.assertGreater(counts["corrupt"], CONTROL_STATES // 20, told)

    def test_names_that_were_not_waited_for_would_be_lost_and_what_was_erased_be_left(self):
        counts, told = self.crash("copies", "files", CONTROL_STATES)
        self.assertGreater(counts["lost"], CONTROL_STATES // 20, told)
        self.assertGreater(counts["corrupt"], CONTROL_STATES // 50, told)
        self.assertGreater(counts["left"], 0, told)


if __name__ == "__main__":
    unittest.main()
