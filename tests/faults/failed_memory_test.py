#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F4. There is no memory at any allocation of any command: a sentence and status 71 or 1, no crash,
nothing recorded by half.

With VLECHT_LONG=1 as many allocations as fit in the time, up to the 100,000th.
"""

import collections
import unittest

import dossiers
import scenes
import shimmed

RUNS = shimmed.scaled(60, 6_000)
ALLOCATIONS_MAX = 100_000
STATUSES = (0, 1, shimmed.STATUS_NO_MEMORY)


class FailedMemory(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.draw = shimmed.random_of_run()
        cls.workshop, cls.scenes = scenes.workshop_with_scenes()

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def assert_clean(self, told):
        self.assertTrue(scenes.is_clean(told, STATUSES), dossiers.shown(told))

    def numbers(self, allocations, count):
        return scenes.spread(self.draw, count, min(allocations, ALLOCATIONS_MAX))

    def test_without_memory_nothing_is_recorded_by_half(self):
        tally = collections.Counter()
        # The driver of commits is a test's program: only `vlecht` has to end well.
        for scene in [one for one in self.scenes if not one.program]:
            for memory_at in self.numbers(scene.calls["allocations"], RUNS // 8):
                for forever in (0, 1):
                    with self.subTest(command=scene.name, memory_at=memory_at, forever=forever):
                        folder, told = scene.play(memory_at=memory_at, fail_forever=forever)
                        tally[told.returncode] += 1
                        self.assert_clean(told)
                        self.assertIsNone(scene.what_is_wrong(folder, told))
        self.tell("that write", tally)

    # OpenSSL makes room for itself in thirty allocations of the last few thousand, and ended the
    # program when it got none.
    def test_without_memory_to_begin_signing_nothing_is_signed(self):
        scene = next(one for one in self.scenes if one.name == "checkpoint")
        allocations = scene.calls["allocations"]
        for memory_at in range(allocations - 9_000, allocations - 1_000, 25):
            with self.subTest(memory_at=memory_at):
                folder, told = scene.play(memory_at=memory_at)
                self.assert_clean(told)
                self.assertIsNone(scene.what_is_wrong(folder, told))

    def test_without_memory_no_answer_is_wrong(self):
        folder = self.workshop.folder / "asked"
        folder.mkdir()
        dossier = dossiers.shutil.copy(self.workshop.dossier, folder / "d.vlecht")
        ask = ("ask", dossiers.QUESTION, dossier, *dossiers.PARAMETERS, "--as", "json",
               "--lang", "en")
        usual = shimmed.run(folder, *ask)
        tally = collections.Counter()
        for memory_at in self.numbers(usual.calls["allocations"], RUNS // 4):
            for forever in (0, 1):
                with self.subTest(memory_at=memory_at, forever=forever):
                    told = shimmed.run(folder, *ask, memory_at=memory_at, fail_forever=forever)
                    tally[told.returncode] += 1
                    self.assert_clean(told)
                    self.assertNotIn(b"damaged", told.stderr)
                    if told.returncode == 0:
                        self.assertTrue(told.stdout == usual.stdout, "a wrong answer")
        self.tell("that ask", tally)

    def tell(self, which, tally):
        crashed = sum(count for status, count in tally.items() if status < 0)
        print(f"F4: {tally.total()} commands {which} without memory, by status: "
              f"{dict(sorted(tally.items()))}, {crashed} crashed", flush=True)
        self.assertGreater(tally[shimmed.STATUS_NO_MEMORY], 0)


if __name__ == "__main__":
    unittest.main()
