#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What was erased from a dossier leaves its shipped folder and its backups too, wherever that is
broken off, and does not come back with a restored dossier."""

import pathlib
import shutil
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parent / "faults")]
import dossiers  # noqa: E402
import erase_test  # noqa: E402
import read_log  # noqa: E402
import restore_test  # noqa: E402
import shimmed  # noqa: E402

KILLS = shimmed.scaled(8, 400)
MARKER = "erasing"


def erase(dossier):
    dossiers.done("erase", dossier, "person", "p-017", *erase_test.GROUND)


def ship(dossier, log):
    dossiers.done("ship", dossier, log, "--once")


def prove(dossier, folder):
    dossiers.done("prove", dossier, "own.together", *dossiers.PARAMETERS, "--to", folder)


def files(log):
    return {str(path.relative_to(log)): path.read_bytes()
            for path in log.rglob("*") if path.is_file()}


class ErasedLog(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.draw = shimmed.random_of_run()
        cls.workshop = dossiers.Workshop(first_task_fields=6)
        cls.workshop.folder = cls.workshop.folder.resolve()
        cls.before = cls.workshop.folder / "before"
        cls.before.mkdir()
        erase_test.with_persons(cls.workshop)
        ship(cls.workshop.dossier, cls.before)
        cls.proof = cls.workshop.folder / "proof"
        prove(cls.workshop.dossier, cls.proof)
        cls.erased = cls.workshop.copy("erased")
        erase(cls.erased)

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def log(self, name):
        return pathlib.Path(shutil.copytree(self.before, self.workshop.folder / name))

    def restored(self, log):
        new = log.with_name(log.name + "-back.vlecht")
        new.unlink(missing_ok=True)
        told = dossiers.run("restore", log, new, "--lang", "en")
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        return new

    def judge(self, log):
        """No byte of it is in the folder, and the dossier comes back as it is."""
        self.assertEqual([], erase_test.traces(log))
        self.assertFalse((log / MARKER).exists())
        self.assertEqual(read_log.Log(log).read().size, read_log.Log(log).size)
        new = self.restored(log)
        self.assertEqual(restore_test.content(new), restore_test.content(self.erased))
        self.assertEqual([], erase_test.traces(new))
        new.unlink()

    def test_nothing_but_what_was_erased_changes(self):
        log = self.log("shipped")
        self.assertTrue(erase_test.traces(log), "the search itself must find something first")
        before = files(log)
        ship(self.erased, log)
        self.judge(log)
        after = files(log)
        gone = set(before) - set(after)
        self.assertTrue(gone)
        self.assertTrue(all(name.startswith("blob/") for name in gone), gone)
        changed = {name for name in before if name in after and before[name] != after[name]}
        self.assertTrue(all(name.startswith("tile/entries/") for name in changed - {"checkpoint"}))
        self.assertTrue(changed - {"checkpoint"})
        for name in changed - {"checkpoint"}:
            was, left = (read_log.entries_of(content[name], name) for content in (before, after))
            self.assertEqual(len(was), len(left))
            self.assertTrue(all(b in (a, b"") for a, b in zip(was, left)))
        ship(self.erased, log)
        self.assertEqual(after, files(log), "it is done once")

    def test_a_new_export_is_the_same_but_for_unfinished_bundles(self):
        log, new = self.log("grown"), self.workshop.folder / "new"
        ship(self.erased, log)
        dossiers.done("export-log", self.erased, new)
        self.assertEqual(read_log.Log(log).read().entries, read_log.Log(new).read().entries)
        self.assertEqual([], erase_test.traces(new))

    def test_a_folder_that_still_has_it_gives_a_dossier_without_it(self):
        log = self.log("older")
        ship(self.erased, log)
        # As when bundles and kept files are put back from an older copy of the folder.
        for name, content in files(self.before).items():
            if name.startswith(("tile/entries/", "blob/")):
                (log / name).parent.mkdir(parents=True, exist_ok=True)
                (log / name).write_bytes(content)
        self.assertTrue(erase_test.traces(log))
        new = self.restored(log)
        self.assertEqual(restore_test.content(new), restore_test.content(self.erased))
        self.assertEqual([], erase_test.traces(new))

    def test_killed_at_any_call_it_is_finished_by_the_next(self):
        whole = self.workshop.folder / "counted" / "log"
        shutil.copytree(self.before, whole)
        calls = shimmed.run(whole.parent, "ship", self.erased, whole, "--once").calls["calls"]
        announced = 0
        for number in range(KILLS):
            at = 1 + number * calls // KILLS + self.draw.randrange(max(1, calls // KILLS))
            with self.subTest(kill_at=at):
                folder = self.workshop.folder / f"killed-{number}"
                log = pathlib.Path(shutil.copytree(self.before, folder / "log"))
                told = shimmed.run(folder, "ship", self.erased, log, "--once", kill_at=at)
                self.assertIn(told.returncode, (0, shimmed.ENDED_BY_US))
                announced += (log / MARKER).exists()
                # Whatever it counts can be restored, in whatever state it is.
                new = self.restored(log)
                self.assertEqual(0, dossiers.verify(new).returncode)
                if read_log.Log(log).read().size == read_log.Log(self.before).size:
                    self.assertTrue(erase_test.traces(new), "too early")
                else:
                    self.assertEqual([], erase_test.traces(new))
                ship(self.erased, log)
                self.judge(log)
        self.assertGreater(announced, 0, "no kill fell where it matters most")

    def test_what_an_attempt_left_before_the_erasure_goes_as_well(self):
        # Shipping was killed before the checkpoint, and only then was something erased.
        log = self.log("left")
        (log / "checkpoint").unlink()
        ship(self.erased, log)
        self.judge(log)

    def test_a_backup_has_nothing_of_it_also_while_it_is_unfinished(self):
        backup = self.workshop.folder / "backup.vlecht"
        dossiers.done("backup", self.erased, backup)
        self.assertEqual([], erase_test.traces(backup))
        self.assertEqual(restore_test.content(backup), restore_test.content(self.erased))
        folder = self.workshop.folder / "unfinished"
        folder.mkdir()
        made = 0
        calls = 120
        for number in range(8):
            dossier = pathlib.Path(shutil.copy(self.workshop.dossier, folder / "d.vlecht"))
            shimmed.run(folder, "erase", dossier, "person", "p-017", *erase_test.GROUND,
                        kill_at=10 + number * calls // 8)
            is_recorded = b"erasure person" in dossiers.done("erasures", dossier, "--as", "list")
            copy = folder / "copy.vlecht"
            dossiers.done("backup", dossier, copy)
            self.assertEqual(0, dossiers.verify(copy).returncode)
            if is_recorded:
                made += 1
                self.assertEqual([], erase_test.traces(copy))
            for path in folder.iterdir():
                path.unlink()
        self.assertGreater(made, 0)

    def test_a_proof_of_something_else_still_holds(self):
        told = dossiers.run("verify-proof", self.proof, "--lang", "en")
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        again = self.workshop.folder / "proof-again"
        prove(self.erased, again)
        self.assertEqual(0, dossiers.run("verify-proof", again).returncode)
        self.assertEqual((self.proof / "entries.jsonl").read_bytes(),
                         (again / "entries.jsonl").read_bytes())


if __name__ == "__main__":
    unittest.main()
