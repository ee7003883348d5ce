#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed while it writes: afterwards all of it is there, or nothing."""

import collections
import concurrent.futures
import random
import resource
import signal
import subprocess
import threading
import time
import unittest

import dossiers

TIMED_KILLS = 30
KILLS_AT_BYTES = 20
WORKERS = 2


def start(*arguments, bytes_max=None):
    """Starts the program; with `bytes_max` the system ends it at the write that would make a file
    larger than that."""

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_max, bytes_max))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    return subprocess.Popen([dossiers.vlecht(), *map(str, arguments)], stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, preexec_fn=limit if bytes_max else None)


class KilledImport(unittest.TestCase):
    """One dossier, one second import of some ten thousand figures, killed fifty times."""

    @classmethod
    def setUpClass(cls):
        cls.draw = random.Random(dossiers.seed_of())
        cls.workshop = dossiers.Workshop(first_task_fields=30)
        cls.second = cls.workshop.folder / "second.csv"
        dossiers.write_figures(cls.second, task_fields=120, seed=3)
        cls.nothing = dossiers.answer_of(cls.workshop.dossier)
        whole = cls.workshop.copy("whole")
        started = time.monotonic()
        dossiers.done("import", whole, cls.second)
        cls.seconds = time.monotonic() - started
        cls.all = dossiers.figures(dossiers.answer_of(whole))
        cls.bytes = whole.stat().st_size
        assert dossiers.figures(cls.nothing) != cls.all
        cls.lock = threading.Lock()

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def judge(self, dossier, tally):
        """The dossier after a kill, and after the same import once more."""
        left = {path.name.removeprefix(dossier.name) for path in dossier.parent.iterdir()}
        answer = dossiers.answer_of(dossier)
        has_all = dossiers.figures(answer) == self.all
        self.assertTrue(has_all or answer == self.nothing, "half an import is there")
        verified = dossiers.verify(dossier)
        self.assertEqual(0, verified.returncode, dossiers.shown(verified))
        listed = dossiers.done("imports", dossier, "--lang", "en").decode()
        self.assertEqual(has_all, "second.csv" in listed, listed)
        dossiers.done("import", dossier, self.second)
        self.assertTrue(self.all == dossiers.figures(dossiers.answer_of(dossier)))
        self.assertEqual([dossier.name], [path.name for path in dossier.parent.iterdir()])
        with self.lock:
            tally["all" if has_all else "nothing"] += 1
            tally["with a log left"] += "-wal" in left

    def kill_at_instant(self, number, delay, tally):
        dossier = self.workshop.copy(f"instant-{number}")
        process = start("import", dossier, self.second)
        time.sleep(delay)
        with self.lock:
            tally["had ended"] += process.poll() is not None
        dossiers.kill(process)
        with self.subTest(delay=delay):
            self.judge(dossier, tally)

    def kill_at_byte(self, number, byte, tally):
        dossier = self.workshop.copy(f"byte-{number}")
        process = start("import", dossier, self.second, bytes_max=byte)
        self.assertEqual(-signal.SIGXFSZ, process.wait(dossiers.SECONDS_MAX))
        with self.subTest(byte=byte):
            self.judge(dossier, tally)

    def in_parallel(self, kills, work):
        tally = collections.Counter()
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            for future in [pool.submit(work, i, kill, tally) for i, kill in enumerate(kills)]:
                future.result()
        print(f"{work.__name__}: {len(kills)} kills, {dict(tally)}", flush=True)
        return tally

    def test_kill_at_any_instant_leaves_all_or_nothing(self):
        # Two imports run at a time here, so that one takes longer than the one that was measured.
        delays = [self.draw.uniform(0, 1.6 * self.seconds) for _ in range(TIMED_KILLS)]
        tally = self.in_parallel(delays, self.kill_at_instant)
        self.assertGreater(tally["nothing"], 0, "no kill was early enough to show anything")

    def test_kill_at_any_written_byte_leaves_all_or_nothing(self):
        # First the log grows to about what is new, at the commit; then it is copied into the
        # dossier, which grows to its full size.
        before = self.workshop.dossier.stat().st_size
        new = self.bytes - before
        bytes_ = [self.draw.randrange(1, new) for _ in range(KILLS_AT_BYTES // 2)]
        bytes_ += [self.draw.randrange(new + before // 2, self.bytes)
                   for _ in range(KILLS_AT_BYTES - len(bytes_))]
        tally = self.in_parallel(bytes_, self.kill_at_byte)
        self.assertGreater(tally["nothing"], 0, "no kill struck before the commit")
        self.assertGreater(tally["all"], 0, "no kill struck after the commit")


class KilledCommands(unittest.TestCase):

    def setUp(self):
        self.draw = random.Random(dossiers.seed_of())
        self.workshop = dossiers.Workshop()
        self.addCleanup(self.workshop.clean)

    def test_killed_init_says_what_to_do_and_can_be_done_again(self):
        init = ("--name", "Proef", "--members", "GM0377,GM0397")
        started = time.monotonic()
        dossiers.done("init", self.workshop.folder / "measured.vlecht", *init)
        seconds = time.monotonic() - started
        kills = [("delay", self.draw.uniform(0, 1.2 * seconds)) for _ in range(8)]
        kills += [("byte", byte) for byte in (1, 512, 4096, 12_288, 20_000)]
        tally = collections.Counter()
        for number, (unit, value) in enumerate(kills):
            with self.subTest(unit=unit, value=value):
                folder = self.workshop.folder / f"init-{number}"
                folder.mkdir()
                dossier = folder / "new.vlecht"
                process = start("init", dossier, *init, bytes_max=value if unit == "byte" else None)
                if unit == "delay":
                    time.sleep(value)
                    dossiers.kill(process)
                process.wait(dossiers.SECONDS_MAX)
                told = dossiers.verify(dossier)
                if told.returncode == 0:
                    tally["whole"] += 1
                    continue
                tally["none"] += 1
                # 2: there is no file at all.
                self.assertEqual(1 if dossier.exists() else 2, told.returncode)
                self.assertTrue(dossiers.said(told).endswith("."), dossiers.shown(told))
                for path in folder.iterdir():
                    path.unlink()
                dossiers.done("init", dossier, *init)
                self.assertEqual(0, dossiers.verify(dossier).returncode)
        print(f"init: {dict(tally)}", flush=True)
        self.assertGreater(tally["none"], 0)

    def test_killed_retract_leaves_all_or_nothing(self):
        dossier = self.workshop.dossier
        second = self.workshop.folder / "second.csv"
        dossiers.write_figures(second, task_fields=20, seed=3)
        before = dossiers.answer_of(dossier)
        dossiers.done("import", dossier, second)
        imported = dossiers.answer_of(dossier)
        retract = ("3", "--why", "proef")
        whole = self.workshop.copy("whole")
        started = time.monotonic()
        dossiers.done("retract", whole, *retract)
        seconds = time.monotonic() - started
        undone = dossiers.figures(dossiers.answer_of(whole))
        self.assertEqual(dossiers.values(before), dossiers.values(undone))
        size = dossier.stat().st_size
        kills = [("delay", self.draw.uniform(0, 1.2 * seconds)) for _ in range(6)]
        kills += [("byte", self.draw.randrange(size, whole.stat().st_size)) for _ in range(4)]
        tally = collections.Counter()
        for number, (unit, value) in enumerate(kills):
            with self.subTest(unit=unit, value=value):
                copy = self.workshop.copy(f"retract-{number}")
                process = start("retract", copy, *retract,
                                bytes_max=value if unit == "byte" else None)
                if unit == "delay":
                    time.sleep(value)
                    dossiers.kill(process)
                process.wait(dossiers.SECONDS_MAX)
                answer = dossiers.answer_of(copy)
                is_undone = dossiers.figures(answer) == undone
                self.assertTrue(is_undone or answer == imported, "half a retraction is there")
                tally["all" if is_undone else "nothing"] += 1
                self.assertEqual(0, dossiers.verify(copy).returncode)
                if not is_undone:
                    dossiers.done("retract", copy, *retract)
                self.assertTrue(undone == dossiers.figures(dossiers.answer_of(copy)))
        print(f"retract: {dict(tally)}", flush=True)
        self.assertGreater(tally["nothing"], 0)


if __name__ == "__main__":
    unittest.main()
