#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Full disks, read-only folders, copies of what is in use, and several at once."""

import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import unittest

import dossiers

NOBODY = 65534


class Storage(unittest.TestCase):

    def setUp(self):
        self.workshop = dossiers.Workshop()
        self.addCleanup(self.workshop.clean)
        self.dossier = self.workshop.dossier
        self.answer = dossiers.answer_of(self.dossier)
        self.second = self.workshop.folder / "second.csv"
        dossiers.write_figures(self.second, task_fields=40, seed=3)

    def assert_refused(self, told, words):
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn(words, dossiers.said(told))

    def assert_untouched(self, dossier, **options):
        asked = dossiers.ask(dossier, **options)
        self.assertTrue(asked.stdout == self.answer, dossiers.shown(asked))
        verified = dossiers.verify(dossier, **options)
        self.assertEqual(0, verified.returncode, dossiers.shown(verified))

    def import_second(self, dossier, **options):
        return dossiers.run("import", dossier, self.second, "--lang", "en", **options)

    def assert_can_be_imported(self, dossier):
        told = self.import_second(dossier)
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertNotEqual(self.answer, dossiers.answer_of(dossier))
        self.assertEqual(0, dossiers.verify(dossier).returncode)

    # ---- No room ----

    def test_no_room_for_a_larger_file_records_nothing_and_says_so(self):
        whole = self.workshop.copy("whole")
        self.assertEqual(0, self.import_second(whole).returncode)
        before, after = self.dossier.stat().st_size, whole.stat().st_size
        for number, size in enumerate((1, 4096, before // 2, before, (before + after) // 2)):
            with self.subTest(size=size):
                dossier = self.workshop.copy(f"limit-{number}")

                def limit(bytes_max=size):
                    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_max, bytes_max))

                told = self.import_second(dossier, preexec_fn=limit, restore_signals=False)
                self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
                self.assert_untouched(dossier)
                self.assert_can_be_imported(dossier)

    def test_a_full_disk_records_nothing_and_works_when_there_is_room_again(self):
        with tempfile.TemporaryDirectory(prefix="vlecht-full-") as folder:
            size = self.dossier.stat().st_size
            mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={3 * size}", "none",
                                      folder], stderr=subprocess.PIPE)
            if mounted.returncode != 0:
                self.skipTest("a small disk can only be mounted by root")
            try:
                self.fill_and_make_room(pathlib.Path(folder))
            finally:
                subprocess.run(["umount", folder], check=True)

    def fill_and_make_room(self, disk):
        dossier = pathlib.Path(shutil.copy(self.dossier, disk / "full.vlecht"))
        ballast = disk / "ballast"
        with open(ballast, "wb", buffering=0) as out:
            try:
                while out.write(bytes(65536)) == 65536:
                    pass
            except OSError:
                pass
        rooms = (0, 4096, 65536, self.dossier.stat().st_size)
        for room in rooms:
            with self.subTest(room=room):
                os.truncate(ballast, max(0, ballast.stat().st_size - room))
                told = self.import_second(dossier)
                self.assert_refused(told, "The disk is full")
                self.assert_untouched(dossier)
        ballast.unlink()
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        self.assert_can_be_imported(dossier)

    # ---- No permission ----

    def as_reader(self):
        """Options for a user who may read but not write."""
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}

    def test_who_may_only_read_gets_every_answer_and_a_sentence_for_the_rest(self):
        dossier = self.workshop.copy("read-only")
        dossier.chmod(0o444)
        dossier.parent.chmod(0o555)
        self.second.chmod(0o644)
        reader = self.as_reader()
        try:
            self.assert_untouched(dossier, **reader)
            self.assert_refused(self.import_second(dossier, **reader), "can only be read")
            dry_run = dossiers.run("import", dossier, self.second, "--dry-run", **reader)
            self.assertEqual(0, dry_run.returncode, dossiers.shown(dry_run))
        finally:
            dossier.parent.chmod(0o755)
        self.assertEqual([dossier], list(dossier.parent.iterdir()))

    def test_read_only_file_in_a_folder_that_can_be_written_is_read(self):
        dossier = self.workshop.copy("read-only-file")
        dossier.chmod(0o444)
        dossier.parent.chmod(0o777)
        self.second.chmod(0o644)
        reader = self.as_reader()
        self.assert_untouched(dossier, **reader)
        self.assert_refused(self.import_second(dossier, **reader), "can only be read")

    # ---- Several at once ----

    def serve(self, dossier):
        server = subprocess.Popen([dossiers.vlecht(), "serve", dossier, "--listen", "127.0.0.1:0"],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait, dossiers.SECONDS_MAX)
        self.addCleanup(server.kill)
        for line in server.stdout:
            if re.search(r"http://127\.0\.0\.1:\d+", line):
                return server
        self.fail("the server told no address")

    def test_copy_of_a_dossier_that_a_server_has_open_is_the_dossier(self):
        server = self.serve(self.dossier)
        copy = self.workshop.copy("in-use")
        self.assert_untouched(copy)
        self.assert_untouched(self.dossier)
        self.assert_refused(self.import_second(self.dossier), "in use for writing")
        copy.chmod(0o444)
        copy.parent.chmod(0o555)
        self.assert_untouched(copy, **self.as_reader())
        copy.parent.chmod(0o755)
        copy.chmod(0o644)
        self.assert_can_be_imported(copy)
        dossiers.kill(server)
        self.assert_untouched(self.dossier)
        self.assert_can_be_imported(self.dossier)

    def test_of_imports_at_once_each_is_recorded_or_told_to_wait(self):
        files = []
        for number in range(4):
            files.append(self.workshop.folder / f"at-once-{number}.csv")
            dossiers.write_figures(files[-1], task_fields=40, seed=10 + number)
        processes = [subprocess.Popen(
            [dossiers.vlecht(), "import", self.dossier, file, "--lang", "en"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE) for file in files]
        recorded = []
        for file, process in zip(files, processes):
            out, messages = process.communicate(timeout=dossiers.SECONDS_MAX)
            if process.returncode == 0:
                recorded.append(file.name)
            else:
                self.assertEqual((1, b""), (process.returncode, out))
                self.assertIn(b"in use for writing", messages)
        print(f"imports at once: {len(recorded)} recorded, {4 - len(recorded)} told to wait",
              flush=True)
        self.assertGreater(len(recorded), 0)
        listed = dossiers.done("imports", self.dossier, "--lang", "en").decode()
        self.assertEqual(recorded, [file.name for file in files if file.name in listed])
        self.assertEqual(0, dossiers.verify(self.dossier).returncode)

    def test_reading_goes_on_while_another_process_imports(self):
        whole = self.workshop.copy("whole")
        self.import_second(whole)
        after = dossiers.figures(dossiers.answer_of(whole))
        importing = subprocess.Popen([dossiers.vlecht(), "import", self.dossier, self.second],
                                     stdout=subprocess.DEVNULL)
        while importing.poll() is None:
            answer = dossiers.answer_of(self.dossier)
            self.assertTrue(answer == self.answer or dossiers.figures(answer) == after)
        self.assertEqual(0, importing.returncode)
        self.assertTrue(after == dossiers.figures(dossiers.answer_of(self.dossier)))

    # ---- Left behind by a crash ----

    def test_half_done_change_of_a_killed_process_is_undone_by_whoever_opens_it(self):
        # As when the process is killed while it turns the log on or off: SQLite's other journal.
        folder = self.workshop.folder / "hot"
        folder.mkdir()
        dossier, journal = folder / "hot.vlecht", folder / "hot.vlecht-journal"
        changing = sqlite3.connect(self.dossier, isolation_level=None)
        changing.execute("pragma cache_size=1")
        changing.execute("begin immediate")
        changing.execute("update entry set leaf = zeroblob(length(leaf))")
        shutil.copy(self.dossier, dossier)
        shutil.copy(str(self.dossier) + "-journal", journal)
        changing.execute("rollback")
        changing.close()
        self.assertNotEqual(self.dossier.read_bytes(), dossier.read_bytes())
        self.assert_untouched(dossier)
        self.assert_can_be_imported(dossier)


if __name__ == "__main__":
    unittest.main()
