#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Personal facts are erased: no byte of them is left anywhere, everything else is as it was, and an
erasure that is broken off is wholly done or not at all after the next command."""

import base64
import ctypes
import itertools
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import unittest
import urllib.request

import dossiers

VERIFIER = pathlib.Path(__file__).resolve().parent.parent / "verifier" / "verify.py"
NAME = "Annemarie “Mies” Zuiderwijk-Dörrestein"
PARTS = ("Annemarie", "Zuiderwijk", "Dörrestein")
OTHER = "Bert van Loon"
GROUND = ("--ground", "AVG artikel 17, eerste lid, onder b", "--why", "verzoek 2026-41")
KILLS = int(os.environ.get("VLECHT_ERASE_KILLS", 8))


def spellings(text):
    """The ways in which a text can hide in bytes."""
    out = set()
    for case in (text, text.upper(), text.lower(), text.capitalize()):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            plain = case.encode(encoding)
            out |= {plain, plain.hex().encode(), plain.hex().upper().encode()}
            for shift in range(3):  # base64 of it depends on where it begins
                whole = base64.b64encode(b"\0" * shift + plain)
                out.add(whole[(shift * 8 + 5) // 6:len(plain + b"\0" * shift) * 8 // 6])
        out.add("".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in case).encode())
    return {needle for needle in out if len(needle) >= 5}


NEEDLES = sorted(itertools.chain.from_iterable(spellings(part) for part in PARTS))
PATTERN = re.compile(b"|".join(map(re.escape, NEEDLES)))


def frames(content):
    """What is packed in these bytes, wherever something looks like the begin of a zstd frame."""
    zstd = ctypes.CDLL("libzstd.so.1")
    zstd.ZSTD_getFrameContentSize.restype = ctypes.c_ulonglong
    for name in ("ZSTD_findFrameCompressedSize", "ZSTD_decompress"):
        getattr(zstd, name).restype = ctypes.c_size_t
    for begin in re.finditer(re.escape(b"\x28\xb5\x2f\xfd"), content):
        # In a file of SQLite a large row goes on from page to page: only what is in one piece is
        # found here; rows that count are read through SQLite, below.
        rest = content[begin.start():begin.start() + 1_000_000]
        size = zstd.ZSTD_findFrameCompressedSize(rest, ctypes.c_size_t(len(rest)))
        unpacked = zstd.ZSTD_getFrameContentSize(rest, ctypes.c_size_t(len(rest)))
        if size > len(rest) or unpacked > 20_000_000:
            continue
        out = ctypes.create_string_buffer(unpacked)
        done = zstd.ZSTD_decompress(out, ctypes.c_size_t(unpacked), rest, ctypes.c_size_t(size))
        if done == unpacked:
            yield out.raw


def rows(path):
    """Every blob of a dossier."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        for query in ("select packed from bundle", "select leaf from entry where leaf is not null",
                      "select bytes from blob"):
            yield from (row[0] for row in database.execute(query))


def traces(*places):
    """Where a spelling of the name stands in files, folders or bytes."""
    found = []
    for place in places:
        if isinstance(place, bytes):
            found += PATTERN.findall(place)
            found += [hit for frame in frames(place) for hit in PATTERN.findall(frame)]
        elif place.is_dir():
            found += traces(*place.iterdir())
        elif place.exists():
            found += [(place.name, hit) for hit in traces(place.read_bytes())]
            if place.suffix == ".vlecht":
                found += [hit for row in rows(place) for hit in traces(row)]
    return found


def erase(dossier, *options):
    return dossiers.run("erase", dossier, "person", "p-017", *GROUND, "--lang", "en", *options)


def imports(dossier):
    """The list of imports, with the names of who did them on one line."""
    return " ".join(dossiers.done("imports", dossier, "--lang", "en").decode().split())


def author_is_known(dossier):
    """Names are broken over lines in a table: one part of it, that is in no other column."""
    return PARTS[1] in imports(dossier)


def layout(dossier):
    with sqlite3.connect(f"file:{dossier}?mode=ro", uri=True) as database:
        return database.execute("pragma user_version").fetchone()[0]


def with_persons(workshop):
    """Adds persons to the first dossier: one corrected and moved, in files that are kept; and much
    behind them, so that what was written first has been moved about in the file."""
    persons = workshop.folder / "persons"
    persons.mkdir()
    head = "schuilnaam;naam;functie;organisatie;geldig_vanaf\n"
    for number, (name, role) in enumerate([(NAME + " (oud)", "controller"), (NAME, "controller"),
                                           (NAME, "concerncontroller")]):
        path = persons / f"lijst-{number}.csv"
        others = "".join(f"p-{i:03};Persoon nummer {i:03};adviseur;Heemstede;2018-01-01\n"
                         for i in range(100, 160))
        quoted = '"' + name.replace('"', '""') + '"'
        path.write_text(head + f"p-017;{quoted};{role};Bloemendaal;2018-01-01\n" +
                        f"p-018;{OTHER};wethouder;Bloemendaal;2018-01-01\n" + others,
                        encoding="utf-8")
        dossiers.done("import", workshop.dossier, path, "--keep", "--author", "p-018")
    last = workshop.folder / "last.csv"
    dossiers.write_figures(last, task_fields=20, seed=5)
    dossiers.done("import", workshop.dossier, last, "--author", "p-017")
    shutil.rmtree(persons)
    last.unlink()


class Erased(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        dossiers.seed_of()
        cls.workshop = dossiers.Workshop(first_task_fields=10)
        with_persons(cls.workshop)
        cls.checkpoint = cls.workshop.folder / "checkpoint.txt"
        cls.checkpoint.write_bytes(dossiers.done("checkpoint", cls.workshop.dossier))

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def ask_at(self, dossier, known):
        return dossiers.done("ask", dossiers.QUESTION, dossier, *dossiers.PARAMETERS, "--as",
                             "json", "--known", known)

    def test_no_byte_is_left_and_everything_else_is_as_it_was(self):
        dossier = self.workshop.copy("erased")
        known = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        before = self.ask_at(dossier, known)
        self.assertTrue(author_is_known(dossier))
        self.assertTrue(traces(dossier), "the search itself must find something first")

        whole = dossier.read_bytes()
        told = erase(dossier, "--dry-run")
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertIn("lijst-0.csv, lijst-1.csv, lijst-2.csv", dossiers.said(told))
        self.assertEqual(whole, dossier.read_bytes())

        told = erase(dossier)
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertIn("nothing of it was", dossiers.said(told))
        self.assertEqual([], traces(dossier.parent, told.stdout, told.stderr))
        self.assertEqual([dossier.name], [path.name for path in dossier.parent.iterdir()])

        self.assertEqual(before, self.ask_at(dossier, known))
        self.assertIn("p-017", imports(dossier))
        self.assertIn("(p-018)", imports(dossier), "others keep their names")
        listed = " ".join(dossiers.done("erasures", dossier, "--as", "json").decode().split())
        self.assertIn("AVG artikel 17", listed)
        self.assertNotIn("p-017", listed)

        for kept in (), ("--checkpoint", self.checkpoint):
            verified = dossiers.verify(dossier) if not kept else dossiers.run(
                "verify", dossier, *kept)
            self.assertEqual(0, verified.returncode, dossiers.shown(verified))
        independent = subprocess.run([sys.executable, VERIFIER, dossier, self.checkpoint],
                                     capture_output=True, check=False)
        self.assertEqual(0, independent.returncode, independent.stderr)
        again = erase(dossier)
        self.assertEqual(1, again.returncode, dossiers.shown(again))

    def test_later_copies_and_what_is_recorded_later_hold_nothing(self):
        dossier = self.workshop.copy("later")
        dossiers.done("erase", dossier, "person", "p-017", *GROUND)
        backup = dossier.parent / "backup.vlecht"
        with sqlite3.connect(dossier) as source, sqlite3.connect(backup) as copy:
            source.backup(copy)
        more = dossier.parent / "more.csv"
        dossiers.write_figures(more, task_fields=3, seed=9)
        dossiers.done("import", dossier, more)
        self.assertEqual([], traces(dossier.parent))
        self.assertEqual(0, dossiers.verify(backup).returncode)
        self.assertEqual(0, dossiers.verify(dossier).returncode)

    def test_pages_and_the_log_of_a_server_do_not_tell(self):
        dossier = self.workshop.copy("served")
        dossiers.done("erase", dossier, "person", "p-017", *GROUND)
        number = int(re.search(rb"entry (\d+) ", dossiers.done("erasures", dossier, "--as", "list"))
                     .group(1))
        server = subprocess.Popen([dossiers.vlecht(), "serve", str(dossier), "--listen",
                                   "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            address = re.search(rb"http://[0-9.:]+", server.stderr.readline()).group().decode()
            pages = {}
            for path in ("/invoer", "/en/imports", "/wissingen", "/en/erasures", "/vergelijking",
                         f"/feiten/{number}", f"/en/facts/{number}", "/api/v1/wissingen",
                         f"/api/v1/feiten/{number}"):
                with urllib.request.urlopen(address + path, timeout=60) as response:
                    pages[path] = response.read()
            self.assertIn("op grond van: AVG artikel 17", pages[f"/feiten/{number}"].decode())
            self.assertIn("verzoek 2026-41", pages["/wissingen"].decode())
            self.assertNotIn("p-017", pages["/wissingen"].decode())
            refused = erase(dossier)
            self.assertEqual(1, refused.returncode, "the server writes; nobody else does")
        finally:
            server.send_signal(signal.SIGTERM)
            out, log = server.communicate(timeout=60)
        self.assertEqual([], traces(out, log, *pages.values(), dossier.parent))

    def test_an_older_copy_is_erased_again_from_the_list(self):
        dossier, older = self.workshop.copy("newest"), self.workshop.copy("older")
        dossiers.done("erase", dossier, "person", "p-017", *GROUND)
        list_file = self.workshop.folder / "list.txt"
        list_file.write_bytes(dossiers.done("erasures", dossier, "--as", "list"))
        self.assertTrue(traces(older))
        for source in (list_file, dossier):
            told = dossiers.run("erase", older, "--again-from", source, "--lang", "en")
            self.assertEqual(0, told.returncode, dossiers.shown(told))
            self.assertEqual([], traces(older))
        self.assertEqual(0, dossiers.verify(older).returncode)
        verified = dossiers.run("verify", older, "--checkpoint", self.checkpoint)
        self.assertEqual(0, verified.returncode, dossiers.shown(verified))

    def test_a_name_that_stays_elsewhere_is_said_and_is_no_success(self):
        dossier = self.workshop.copy("elsewhere")
        choice = dossier.parent / "choice.csv"
        choice.write_text(f"keuze;toelichting;geldig_vanaf\nk;door {NAME};2018-01-01\n",
                          encoding="utf-8")
        dossiers.done("import", dossier, choice)
        told = erase(dossier)
        self.assertEqual(1, told.returncode, dossiers.shown(told))
        self.assertIn("also stands in 2 other places", dossiers.said(told))

    def test_figures_cannot_be_erased(self):
        dossier = self.workshop.copy("figures")
        told = dossiers.run("erase", dossier, "inhabitants", "GM0377/2018", *GROUND)
        self.assertEqual(1, told.returncode)
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))


class BrokenOff(unittest.TestCase):
    """The command is killed: at instants, and at the write that makes a file larger than so much,
    which falls in the commit, the emptying of the log and the writing anew of the file."""

    @classmethod
    def setUpClass(cls):
        cls.draw = random.Random(dossiers.seed_of())
        cls.workshop = dossiers.Workshop(first_task_fields=30)
        with_persons(cls.workshop)
        whole = cls.workshop.copy("whole")
        started = time.monotonic()
        dossiers.done("erase", whole, "person", "p-017", *GROUND)
        cls.seconds = time.monotonic() - started
        cls.bytes = cls.workshop.dossier.stat().st_size
        cls.values = dossiers.values(dossiers.answer_of(cls.workshop.dossier))
        cls.tally = {"nothing": 0, "unfinished": 0, "all": 0}

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()
        print(f"erasures broken off: {cls.tally}", flush=True)

    def judge(self, dossier):
        count = dossiers.done("erasures", dossier, "--as", "list").count(b"erasure person")
        self.assertIn(count, (0, 1))
        self.assertEqual(author_is_known(dossier), count == 0, "half an erasure is there")
        self.assertEqual(0, dossiers.verify(dossier).returncode)
        state = "nothing" if count == 0 else "all" if layout(dossier) == 1 else "unfinished"
        self.tally[state] += 1
        dossiers.done("checkpoint", dossier)  # opens for writing
        if count == 0:
            self.assertTrue(traces(dossier.parent))
            dossiers.done("erase", dossier, "person", "p-017", *GROUND)
        self.assertEqual([], traces(dossier.parent))
        self.assertEqual(1, layout(dossier))
        self.assertEqual(0, dossiers.verify(dossier).returncode)
        self.assertEqual(self.values, dossiers.values(dossiers.answer_of(dossier)))
        shutil.rmtree(dossier.parent)

    def start(self, dossier, bytes_max=None):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_max, bytes_max))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        return subprocess.Popen([dossiers.vlecht(), "erase", str(dossier), "person", "p-017",
                                 *GROUND], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                preexec_fn=limit if bytes_max else None)

    def test_at_instants(self):
        for number in range(KILLS):
            with self.subTest(number=number):
                dossier = self.workshop.copy(f"instant-{number}")
                process = self.start(dossier)
                time.sleep(self.seconds * (number + self.draw.random()) / KILLS)
                dossiers.kill(process)
                self.judge(dossier)

    def test_at_writes(self):
        for number in range(KILLS // 2):
            with self.subTest(number=number):
                dossier = self.workshop.copy(f"write-{number}")
                size = int(8_192 * (1.2 * self.bytes / 8_192) ** (number / (KILLS // 2 - 1)))
                self.start(dossier, size).wait(dossiers.SECONDS_MAX)
                self.judge(dossier)
        self.assertGreater(self.tally["unfinished"], 0, "no kill fell where it matters most")


if __name__ == "__main__":
    unittest.main()
