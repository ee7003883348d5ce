#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F3. Any call of any command fails: nothing is told that is not so, nothing more is written after
it, the person gets a sentence, and the next start finds a dossier that fits.

With VLECHT_LONG=1 every call, with every error, once and for good.
"""

import collections
import unittest

import dossiers
import scenes
import shimmed

ERRORS = ("EIO", "ENOSPC", "EDQUOT", "EINTR", "short")
RUNS = shimmed.scaled(70, 1_000_000)
READS = shimmed.scaled(12, 1_000_000)
STATUSES = (0, 1, 2)  # 2: a file that was named cannot be read


class FailedCalls(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.draw = shimmed.random_of_run()
        cls.workshop, cls.scenes = scenes.workshop_with_scenes()

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def plans(self, scene, count):
        """Which call fails, how, and whether the later ones do too."""
        every = [(n, error, forever) for n in range(1, scene.calls["calls"] + 1)
                 for error in ERRORS for forever in (0, 1)]
        return every if count >= len(every) else sorted(self.draw.sample(every, count))

    def test_whichever_call_fails_nothing_is_told_that_is_not_so(self):
        tally = collections.Counter()
        for scene in self.scenes:
            for fail_at, error, forever in self.plans(scene, RUNS // len(self.scenes)):
                plan = {"fail_at": fail_at, "fail_with": error, "fail_forever": forever}
                with self.subTest(command=scene.name, **plan):
                    folder, told = scene.play(**plan)
                    tally["runs"] += 1
                    tally["stopped"] += told.returncode != 0
                    self.assertTrue(scenes.is_clean(told, STATUSES), dossiers.shown(told))
                    self.assertIsNone(scene.what_is_wrong(folder, told))
        print(f"F3: {tally['runs']} runs in which a call failed, {tally['stopped']} stopped with a "
              "sentence, 0 told what was not so", flush=True)
        self.assertGreater(tally["stopped"], tally["runs"] // 3)

    def test_a_read_that_fails_gives_a_sentence_or_the_right_answer(self):
        folder = self.workshop.folder / "reads"
        folder.mkdir()
        dossier = dossiers.shutil.copy(self.workshop.dossier, folder / "d.vlecht")
        answer = dossiers.answer_of(dossier)
        tally = collections.Counter()
        for command in (("verify", dossier), ("ask", dossiers.QUESTION, dossier,
                                              *dossiers.PARAMETERS, "--as", "json", "--lang", "en")):
            reads = shimmed.run(folder, *command, calls="read").calls["calls"]
            self.assertGreater(reads, 0)
            for fail_at in scenes.spread(self.draw, READS // 2, reads):
                for forever in (0, 1):
                    with self.subTest(command=command[0], fail_at=fail_at, forever=forever):
                        told = shimmed.run(folder, *command, calls="read", fail_at=fail_at,
                                           fail_with="EIO", fail_forever=forever)
                        tally[told.returncode] += 1
                        self.assertTrue(scenes.is_clean(told, STATUSES), dossiers.shown(told))
                        if command[0] == "ask" and told.returncode == 0:
                            self.assertTrue(told.stdout == answer, "a wrong answer")
        print(f"F3: {tally.total()} runs in which a read failed, {tally[0]} right all the same, "
              f"{tally.total() - tally[0]} stopped with a sentence", flush=True)
        self.assertGreater(tally[1], 0)


if __name__ == "__main__":
    unittest.main()
