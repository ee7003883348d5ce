#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The static log of a dossier: read by someone else, grown, and kept apart from what is not it."""

import hashlib
import json
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parent / "faults")]
import dossiers  # noqa: E402
import read_log  # noqa: E402


def files_below(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes()
            for path in pathlib.Path(folder).rglob("*") if path.is_file()}


def root_of(dossier):
    told = dossiers.verify(dossier)
    assert told.returncode == 0, dossiers.said(told)
    return told.stdout.decode().split("Root: ")[1].strip()


class ExportLog(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = dossiers.Workshop(first_task_fields=3)
        cls.more = cls.workshop.folder / "more.csv"
        dossiers.write_figures(cls.more, task_fields=8, seed=3)

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=self.workshop.folder))
        self.dossier = pathlib.Path(shutil.copy(self.workshop.dossier, self.folder / "d.vlecht"))
        self.log = self.folder / "log"

    def export(self, dossier=None, log=None):
        return dossiers.run("export-log", dossier or self.dossier, log or self.log, "--lang", "en")

    def exported(self):
        told = self.export()
        self.assertEqual(told.returncode, 0, dossiers.said(told))
        return read_log.Log(self.log).read()

    def refused(self, told, words):
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn(words, dossiers.said(told))

    def test_someone_else_reads_the_same_entries_and_root(self):
        log = self.exported()
        self.assertEqual(log.root.hex(), root_of(self.dossier))
        database = sqlite3.connect(f"file:{self.dossier}?mode=ro", uri=True)
        self.assertEqual(json.loads(log.entries[0])["origin"], log.origin)
        self.assertEqual(database.execute("select size from head").fetchone()[0], log.size)
        database.close()
        self.assertGreater(log.size, 256)
        self.assertEqual(log.erased, [])

    def test_kept_files_stand_beside_the_tiles(self):
        log = self.exported()
        documents = [json.loads(entry) for entry in log.entries if b'"e":"doc"' in entry]
        self.assertEqual(len(documents), 2)
        for document in documents:
            kept = (self.log / "blob" / document["sha256"]).read_bytes()
            self.assertEqual(hashlib.sha256(kept).hexdigest(), document["sha256"])

    def test_a_grown_dossier_only_adds(self):
        earlier = self.exported()
        before = files_below(self.log)
        dossiers.done("import", self.dossier, self.more)
        log = self.exported()
        self.assertGreater(log.size, earlier.size)
        after = files_below(self.log)
        checkpoint = before.pop("checkpoint")
        self.assertEqual({name: after.get(name) for name in before}, before)
        self.assertNotEqual(after["checkpoint"], checkpoint)
        self.assertEqual(after[f"checkpoints/{read_log.number(earlier.size)}"], checkpoint)
        # The same as when it is written at once, but for the unfinished tiles of the earlier size.
        at_once = self.folder / "at-once"
        self.assertEqual(self.export(log=at_once).returncode, 0)
        self.assertEqual({name: after.get(name) for name in files_below(at_once)},
                         files_below(at_once))

    def test_again_without_growth_changes_nothing(self):
        self.exported()
        before = {path: path.stat().st_mtime_ns for path in self.log.rglob("*")}
        told = self.export()
        self.assertIn("no file was added", dossiers.said(told))
        self.assertEqual({path: path.stat().st_mtime_ns for path in self.log.rglob("*")}, before)

    def test_what_broke_off_is_finished(self):
        whole = self.folder / "whole"
        self.assertEqual(self.export(log=whole).returncode, 0)
        files = files_below(whole)
        for left in range(0, len(files), 3):
            shutil.rmtree(self.log, ignore_errors=True)
            shutil.copytree(whole, self.log)
            (self.log / "checkpoint").unlink()
            for name in sorted(set(files) - {"checkpoint"})[left:]:
                (self.log / name).unlink()
            (self.log / ".new").mkdir()
            (self.log / ".new" / "0").write_bytes(b"half of som")
            self.exported()
            self.assertEqual(files_below(self.log), files)

    def test_a_file_with_other_content_is_not_overwritten(self):
        self.exported()
        dossiers.done("import", self.dossier, self.more)
        grown = self.folder / "grown"
        self.assertEqual(self.export(log=grown).returncode, 0)
        new = sorted(set(files_below(grown)) - set(files_below(self.log)))
        for name in (new[0], new[len(new) // 2], new[-1]):
            copy = pathlib.Path(shutil.copytree(self.log, self.folder / name.replace("/", "_")))
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes(b"something else")
            checkpoint = (copy / "checkpoint").read_bytes()
            self.refused(self.export(log=copy), "was not overwritten")
            self.assertEqual((copy / name).read_bytes(), b"something else")
            self.assertEqual((copy / "checkpoint").read_bytes(), checkpoint)

    def test_an_older_copy_of_the_dossier_is_refused(self):
        old = pathlib.Path(shutil.copy(self.dossier, self.folder / "old.vlecht"))
        dossiers.done("import", self.dossier, self.more)
        self.exported()
        before = files_below(self.log)
        self.refused(self.export(dossier=old), "an older copy")
        self.assertEqual(files_below(self.log), before)

    def test_two_copies_that_went_their_own_way_do_not_mix(self):
        other = pathlib.Path(shutil.copy(self.dossier, self.folder / "other.vlecht"))
        dossiers.done("import", self.dossier, self.more)
        dossiers.done("import", other, self.more)
        self.exported()
        before = files_below(self.log)
        self.refused(self.export(dossier=other), "was rewritten")
        self.assertEqual(files_below(self.log), before)

    def test_another_dossier_is_refused(self):
        self.exported()
        other = self.folder / "other.vlecht"
        dossiers.done("init", other, "--name", "Ander", "--members", "GM0377")
        self.refused(self.export(dossier=other), "of another dossier")

    def test_a_damaged_dossier_is_not_exported(self):
        database = sqlite3.connect(self.dossier)
        changed = database.execute("update entry set leaf = cast(leaf || ' ' as blob) "
                                   "where seq = (select max(seq) from entry)").rowcount
        database.commit()
        database.close()
        self.assertEqual(changed, 1)
        told = self.export()
        self.assertEqual(told.returncode, 1)
        self.assertFalse(self.log.exists())

    def test_a_signed_checkpoint_goes_along(self):
        key = self.folder / "key"
        note = dossiers.done("checkpoint", self.dossier, "--key", key)
        self.exported()
        self.assertEqual((self.log / "checkpoint").read_bytes(), note)

    def test_a_signature_that_came_later_goes_along(self):
        self.exported()
        note = dossiers.done("checkpoint", self.dossier, "--key", self.folder / "key")
        self.exported()
        self.assertEqual((self.log / "checkpoint").read_bytes(), note)


if __name__ == "__main__":
    unittest.main()
