#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A dossier comes back from a folder with shipped files, or not at all."""

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

TABLES = ("entry", "tile", "head", "tx", "blob", "bundle")


def content(dossier):
    """Every row but those of checkpoints."""
    database = sqlite3.connect(f"file:{dossier}?mode=ro", uri=True)
    there = {name for (name,) in database.execute("select name from sqlite_schema")}
    rows = {table: database.execute(f"select * from {table} order by 1, 2").fetchall()
            for table in TABLES if table in there}
    database.close()
    return rows


class Restore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = dossiers.Workshop(first_task_fields=8)
        cls.dossier = cls.workshop.dossier
        cls.log = cls.workshop.folder / "log"
        cls.checkpoint = cls.workshop.folder / "earlier.txt"
        cls.key = cls.workshop.folder / "key"
        told = dossiers.run("checkpoint", cls.dossier, "--key", cls.key, "--lang", "en")
        cls.checkpoint.write_bytes(told.stdout)
        cls.verifier_key = told.stderr.decode().split(": ")[1].strip()
        dossiers.done("export-log", cls.dossier, cls.log)
        more = cls.workshop.folder / "more.csv"
        dossiers.write_figures(more, task_fields=4, seed=3)
        dossiers.done("import", cls.dossier, more)
        dossiers.done("ship", cls.dossier, cls.log, "--once")
        cls.original = content(cls.dossier)

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=self.workshop.folder))
        self.new = self.folder / "new.vlecht"

    def restore(self, log=None, *more):
        return dossiers.run("restore", log or self.log, self.new, "--lang", "en", *more)

    def refused(self, told, words):
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn(words, dossiers.said(told))
        self.assertEqual(list(self.folder.glob("new*")), [], "something was left behind")

    def damaged(self):
        return pathlib.Path(shutil.copytree(self.log, self.folder / "log"))

    def test_everything_is_as_it_was(self):
        told = self.restore()
        self.assertEqual(told.returncode, 0, dossiers.said(told))
        self.assertIn("was not compared with a checkpoint", dossiers.said(told))
        self.assertEqual(content(self.new), self.original)
        self.assertEqual(dossiers.answer_of(self.new), dossiers.answer_of(self.dossier))
        self.assertEqual([path.name for path in self.folder.glob("new*")], ["new.vlecht"])
        again = self.folder / "again"
        dossiers.done("export-log", self.new, again)
        self.assertEqual(read_log.Log(again).read().entries, read_log.Log(self.log).read().entries)

    def test_a_checkpoint_kept_elsewhere_is_compared(self):
        told = self.restore(self.log, "--checkpoint", self.checkpoint, "--key", self.verifier_key)
        self.assertEqual(told.returncode, 0, dossiers.said(told))
        self.assertIn("It fits the checkpoint", dossiers.said(told))

    def test_another_checkpoint_is_refused(self):
        lines = self.checkpoint.read_text().split("\n")
        for place, value, words in ((2, "A" * 43 + "=", "are no longer those of the checkpoint"),
                                    (1, "999999", "covers 999,999 entries"),
                                    (0, "vlecht/other", "other")):
            other = self.folder / "other.txt"
            other.write_text("\n".join(lines[:place] + [value] + lines[place + 1:3]) + "\n")
            told = self.restore(self.log, "--checkpoint", other)
            self.refused(told, "")

    def test_a_damaged_bundle_is_named_with_its_entry(self):
        log = self.damaged()
        bundle = log / "tile/entries/001"
        content = bytearray(bundle.read_bytes())
        content[len(content) // 2] ^= 1
        bundle.write_bytes(content)
        told = self.restore(log)
        self.refused(told, "tile/entries/001 does not fit tile/0/001")

    def test_a_missing_file_is_named(self):
        for name in ("tile/entries/001", "tile/0/000"):
            log = self.damaged()
            (log / name).unlink()
            self.refused(self.restore(log), f"{name} is missing")
            shutil.rmtree(log)
        log = self.damaged()
        shutil.rmtree(log / "tile/1")
        self.refused(self.restore(log), "tile/1/000.p/")

    def test_a_damaged_kept_file_is_named(self):
        log = self.damaged()
        kept = next((log / "blob").iterdir())
        kept.write_bytes(kept.read_bytes()[:-1] + b"!")
        self.refused(self.restore(log), f"blob/{kept.name} is damaged")

    def test_a_rewritten_checkpoint_is_refused(self):
        log = self.damaged()
        lines = (log / "checkpoint").read_text().split("\n")
        (log / "checkpoint").write_text("\n".join([lines[0], lines[1], "A" * 43 + "=", ""]))
        self.refused(self.restore(log), "another root")

    def test_only_unfinished_tiles_of_an_earlier_size_can_be_missed(self):
        log = self.damaged()
        for partial in log.rglob("*.p"):
            if partial.with_suffix("").exists():
                shutil.rmtree(partial)
        self.assertEqual(self.restore(log).returncode, 0)

    def test_nothing_is_overwritten(self):
        self.new.write_bytes(b"mine")
        told = self.restore()
        self.assertNotEqual(told.returncode, 0)
        self.assertEqual(self.new.read_bytes(), b"mine")

    def test_the_log_of_a_dossier_that_had_this_name_is_not_taken_for_its_own(self):
        # As after a crash, when only the dossier itself was put aside: SQLite would put what is in
        # the log into the new one.
        for beside in ("-wal", "-journal"):
            left = self.new.with_name(self.new.name + beside)
            for make in (self.restore, lambda: dossiers.run("backup", self.dossier, self.new,
                                                            "--lang", "en")):
                left.write_bytes(b"what was recorded last")
                told = make()
                self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
                self.assertIn(left.name, dossiers.said(told))
                self.assertEqual([left], list(self.folder.glob("new*")))
                self.assertEqual(b"what was recorded last", left.read_bytes())
                left.write_bytes(b"")  # nothing is in it
                told = make()
                self.assertEqual(0, told.returncode, dossiers.shown(told))
                self.assertEqual(content(self.new), self.original)
                self.new.unlink()
                left.unlink(missing_ok=True)

    def test_a_folder_that_is_none_is_refused(self):
        (self.folder / "empty").mkdir()
        self.refused(self.restore(self.folder / "empty"), "no checkpoint")
        self.refused(self.restore(self.folder / "absent"), "cannot be opened")


if __name__ == "__main__":
    unittest.main()
