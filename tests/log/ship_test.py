#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A second place keeps up with a dossier that is being added to, whatever happens to it."""

import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import time
import unittest
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parent / "faults")]
import dossiers  # noqa: E402
import read_log  # noqa: E402


def eventually(holds, seconds=30):
    end = time.monotonic() + seconds
    while not (value := holds()):
        if time.monotonic() > end:
            raise AssertionError("it did not come about in time")
        time.sleep(0.05)
    return value


class Ship(unittest.TestCase):
    def setUp(self):
        self.workshop = dossiers.Workshop()
        self.dossier = self.workshop.dossier
        self.log = self.workshop.folder / "second" / "log"
        self.log.mkdir(parents=True)
        self.said = self.workshop.folder / "said.txt"
        self.processes = []

    def tearDown(self):
        for process in self.processes:
            dossiers.kill(process)
        self.workshop.clean()

    def start(self, *arguments):
        with self.said.open("ab") as said:
            process = subprocess.Popen([dossiers.vlecht(), *map(str, arguments), "--lang", "en"],
                                       stderr=said, stdout=said)
        self.processes.append(process)
        return process

    def words(self):
        return self.said.read_text(encoding="utf-8")

    def add(self, seed):
        more = self.workshop.folder / f"more-{seed}.csv"
        dossiers.write_figures(more, task_fields=2, seed=seed)
        dossiers.done("import", self.dossier, more)

    def is_level(self):
        """Whether the second place has what the dossier has."""
        try:
            log = read_log.Log(self.log).read()
        except read_log.Bad:
            return False
        told = dossiers.verify(self.dossier)
        return told.returncode == 0 and log.root.hex() in told.stdout.decode()

    def test_it_keeps_up_and_catches_up(self):
        self.start("ship", self.dossier, self.log, "--every", "1")
        eventually(self.is_level)
        self.add(3)
        eventually(self.is_level)
        # The place goes away, and with it comes an empty one, as when a disk is not mounted.
        away = self.log.rename(self.workshop.folder / "away")
        eventually(lambda: "cannot be opened" in self.words())
        self.add(4)
        self.log.mkdir()
        eventually(lambda: "is empty, and had something before" in self.words())
        self.assertEqual(list(self.log.iterdir()), [], "it began anew in the wrong place")
        self.log.rmdir()
        away.rename(self.log)
        eventually(self.is_level)
        self.assertIn("is behind since", self.words())
        self.assertEqual(self.words().count("cannot be opened"), 1, "it repeats itself")

    def test_killed_at_any_moment_it_goes_on(self):
        draw = random.Random(dossiers.seed_of())
        for seed in range(10, 22):
            self.add(seed)
            process = self.start("ship", self.dossier, self.log, "--every", "1")
            time.sleep(draw.random() * 0.25)
            dossiers.kill(process)
            self.processes.remove(process)
            if (self.log / "checkpoint").exists():
                read_log.Log(self.log).read()  # whatever it counts is there
        dossiers.done("ship", self.dossier, self.log, "--once")
        self.assertTrue(self.is_level())
        self.assertEqual(list(self.log.rglob("*.new")), [], "something was left behind")

    def test_the_work_is_what_is_new(self):
        self.add(3)
        dossiers.done("ship", self.dossier, self.log, "--once")
        before = {path for path in self.log.rglob("*") if path.is_file()}
        small = self.workshop.folder / "small.csv"
        small.write_text("gemeentecode;jaar;inwoners\nGM0377;2019;23000\n", encoding="utf-8")
        dossiers.done("import", self.dossier, small)
        dossiers.done("ship", self.dossier, self.log, "--once")
        new = {path for path in self.log.rglob("*") if path.is_file()} - before
        # One bundle and its tile, the tile above them only when the bundle became full, a kept file
        # and a checkpoint.
        self.assertLessEqual(len(new), 7, sorted(map(str, new)))

    def test_a_server_ships_what_is_uploaded_and_when_it_stops(self):
        server = self.start("serve", self.dossier, "--listen", "127.0.0.1:0", "--ship", self.log,
                            "--ship-every", "3600")
        address = eventually(lambda: next(
            (word for word in self.words().split() if word.startswith("http://")), None))
        with urllib.request.urlopen(address, timeout=30) as page:
            self.assertEqual(page.status, 200)
        eventually(self.is_level)
        server.terminate()
        self.assertEqual(server.wait(30), 0)
        self.assertTrue(self.is_level())
        self.assertIn("has all", self.words())

    def test_an_older_copy_does_not_ship(self):
        old = shutil.copy(self.dossier, self.workshop.folder / "old.vlecht")
        self.add(3)
        dossiers.done("ship", self.dossier, self.log, "--once")
        told = dossiers.run("ship", old, self.log, "--once", "--lang", "en")
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn("older copy", dossiers.said(told))


class Backup(unittest.TestCase):
    def setUp(self):
        self.workshop = dossiers.Workshop()
        self.dossier = self.workshop.dossier

    def tearDown(self):
        self.workshop.clean()

    def backup(self, name):
        return dossiers.run("backup", self.dossier, self.workshop.folder / name, "--lang", "en")

    def test_while_it_is_added_to(self):
        files = []
        for seed in range(3, 9):
            files.append(self.workshop.folder / f"more-{seed}.csv")
            dossiers.write_figures(files[-1], task_fields=40, seed=seed)
        importer = subprocess.Popen([dossiers.vlecht(), "import", self.dossier, *files],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made = 0
        while importer.poll() is None or made == 0:
            told = self.backup(f"copy-{made}.vlecht")
            self.assertEqual(told.returncode, 0, dossiers.shown(told))
            made += 1
        self.assertEqual(importer.returncode, 0)
        self.assertEqual(self.backup("last.vlecht").returncode, 0)
        for number in range(made):
            copy = self.workshop.folder / f"copy-{number}.vlecht"
            checkpoint = self.workshop.folder / "checkpoint.txt"
            checkpoint.write_bytes(dossiers.done("checkpoint", copy))
            told = dossiers.run("verify", self.dossier, "--checkpoint", checkpoint, "--lang", "en")
            self.assertEqual(told.returncode, 0, dossiers.shown(told))
        self.assertEqual(dossiers.answer_of(self.workshop.folder / "last.vlecht"),
                         dossiers.answer_of(self.dossier))
        left = [path.name for path in self.workshop.folder.iterdir()
                if path.name.startswith(("copy", "last")) and path.suffix != ".vlecht"]
        self.assertEqual(left, [], "a copy is one file")

    def test_nothing_is_overwritten(self):
        mine = self.workshop.folder / "mine.vlecht"
        mine.write_bytes(b"mine")
        self.assertNotEqual(self.backup("mine.vlecht").returncode, 0)
        self.assertEqual(mine.read_bytes(), b"mine")

    def test_a_damaged_dossier_has_no_good_backup(self):
        database = sqlite3.connect(self.dossier)
        database.execute("update entry set leaf = cast(leaf || ' ' as blob) "
                         "where seq = (select max(seq) from entry)")
        database.commit()
        database.close()
        told = self.backup("copy.vlecht")
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertEqual(list(self.workshop.folder.glob("copy*")), [])

    def test_where_nothing_can_be_written_it_says_so(self):
        told = dossiers.run("backup", self.dossier, "/proc/copy.vlecht", "--lang", "en")
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn("cannot be written", dossiers.said(told))


if __name__ == "__main__":
    unittest.main()
