#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F2. Every command is killed at any of its calls that change something: what it told is there,
nothing is there half, and the command once more ends as if nothing had happened.

With VLECHT_LONG=1 10,000 kills.
"""

import collections
import unittest

import scenes
import shimmed

KILLS = shimmed.scaled(50, 10_000)


class KilledCalls(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.draw = shimmed.random_of_run()
        cls.workshop, cls.scenes = scenes.workshop_with_scenes()

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def test_shim_sees_what_the_program_does(self):
        # Calls that went round the shim would never be struck.
        for scene in self.scenes:
            with self.subTest(command=scene.name):
                for sort in ("open", "write", "sync", "unlink"):
                    self.assertGreater(scene.calls[sort], 0, scene.calls)

    def test_kill_at_any_call_leaves_all_or_nothing(self):
        tally = collections.Counter()
        for scene in self.scenes:
            for kill_at in self.kills(scene):
                with self.subTest(command=scene.name, kill_at=kill_at):
                    folder, told = scene.play(kill_at=kill_at)
                    self.assertEqual(shimmed.ENDED_BY_US, told.returncode)
                    tally["kills"] += 1
                    is_done = scenes.entries_in(folder / "d.vlecht") == scene.after
                    tally["after it was done"] += is_done
                    self.assertIsNone(scene.what_is_wrong(folder, told))
        print(f"F2: {tally['kills']} kills, {tally['after it was done']} after the commit, 0 lost",
              flush=True)
        self.assertGreater(tally["kills"], 0.9 * KILLS)
        self.assertGreater(tally["after it was done"], 0)

    def kills(self, scene):
        """Each call in turn, when there are kills enough, and then any of them again."""
        count, calls = KILLS // len(self.scenes), scene.calls["calls"]
        while count > 0:
            numbers = scenes.spread(self.draw, count, calls)
            yield from numbers
            count -= len(numbers)


if __name__ == "__main__":
    unittest.main()
