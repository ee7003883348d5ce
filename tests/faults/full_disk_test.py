#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F5. The disk is full at any megabyte, and then there is room again: reading goes on all the time,
nothing is deleted, and what was refused can be done again.

In memory (tmpfs); with VLECHT_LONG=1 also on ext4 in a file. Mounting takes root.
"""

import contextlib
import errno
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import dossiers
import scenes
import shimmed

MEGABYTE = 1 << 20
DISK_MEGABYTES = shimmed.scaled(24, 200)
STEPS_MAX = shimmed.scaled(6, 60)
TASK_FIELDS = shimmed.scaled(60, 400)


def mount(*arguments):
    return subprocess.run(["mount", *map(str, arguments)], stderr=subprocess.PIPE).returncode == 0


@contextlib.contextmanager
def disk(sort):
    """An empty disk of DISK_MEGABYTES; none when it cannot be mounted."""
    with tempfile.TemporaryDirectory(prefix="vlecht-disk-") as folder:
        place, image = pathlib.Path(folder, "disk"), pathlib.Path(folder, "image")
        place.mkdir()
        if sort == "tmpfs":
            is_mounted = mount("-t", "tmpfs", "-o", f"size={DISK_MEGABYTES}m", "none", place)
        else:
            image.touch()
            os.truncate(image, DISK_MEGABYTES * MEGABYTE)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", str(image)], check=True)
            is_mounted = mount("-o", "loop", image, place)
        try:
            yield place if is_mounted else None
        finally:
            if is_mounted:
                subprocess.run(["umount", str(place)], check=True)


class FullDisk(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.workshop = dossiers.Workshop()
        cls.second = cls.workshop.folder / "second.csv"
        dossiers.write_figures(cls.second, task_fields=TASK_FIELDS, seed=3)
        cls.answer = dossiers.answer_of(cls.workshop.dossier)
        whole = cls.workshop.copy("whole")
        dossiers.done("import", whole, cls.second)
        cls.before = scenes.entries_in(cls.workshop.dossier)
        cls.after = scenes.entries_in(whole)
        cls.need = 2 * whole.stat().st_size // MEGABYTE + 2  # the log first, and then the dossier

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def test_memory_disk_that_is_full_at_any_megabyte(self):
        self.fill("tmpfs")

    @unittest.skipUnless(shimmed.is_long(), "the long form (VLECHT_LONG=1)")
    def test_ext4_that_is_full_at_any_megabyte(self):
        self.fill("ext4")

    def fill(self, sort):
        with disk(sort) as place:
            if place is None:
                self.skipTest("a small disk can only be mounted by root")
            steps = range(0, self.need + 1, max(1, self.need // STEPS_MAX))
            refused = 0
            for megabytes in steps:
                with self.subTest(megabytes_free=megabytes):
                    refused += self.fill_up_to(place, megabytes)
            print(f"F5: {sort}, {len(steps)} imports with 0 to {self.need} MB left: {refused} refused,"
                  " all could be read meanwhile and done with room again", flush=True)
            self.assertGreater(refused, 0)
            self.assertLess(refused, len(steps))

    @staticmethod
    def take(ballast, size):
        """A file of so many bytes, or of as many as the disk gives: ext4 needs some room itself."""
        while size > 0:
            try:
                with open(ballast, "wb") as out:
                    os.posix_fallocate(out.fileno(), 0, size)
                return
            except OSError as problem:
                if problem.errno != errno.ENOSPC:
                    raise
                size -= MEGABYTE // 8

    def fill_up_to(self, place, megabytes):
        """An import with so much room left; whether it was refused."""
        dossier = pathlib.Path(shutil.copy(self.workshop.dossier, place / "d.vlecht"))
        ballast = place / "ballast"
        free = shutil.disk_usage(place).free
        self.take(ballast, max(1, free - megabytes * MEGABYTE))
        told = dossiers.run("import", dossier, self.second, "--lang", "en")
        asked = dossiers.ask(dossier)
        self.assertEqual(0, asked.returncode, dossiers.shown(asked))
        if told.returncode != 0:
            self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
            self.assertIn("full", dossiers.said(told))
            self.assertTrue(asked.stdout == self.answer, "another answer")
        ballast.unlink()
        self.assertEqual(0, dossiers.verify(dossier).returncode)
        self.assertEqual(self.before if told.returncode else self.after,
                         scenes.entries_in(dossier))
        dossiers.done("import", dossier, self.second)
        self.assertEqual(self.after, scenes.entries_in(dossier))
        self.assertEqual([dossier.name], [path.name for path in place.iterdir()
                                          if path.name != "lost+found"])
        dossier.unlink()
        return told.returncode != 0


if __name__ == "__main__":
    unittest.main()
