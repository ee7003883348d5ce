#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The recipes of docs/controle, carried out as they stand there; and what they say when something was changed."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

TREE = pathlib.Path(__file__).resolve().parents[2]
CONTROLE = TREE / "docs" / "controle"
EXAMPLE = TREE / "examples" / "bloemendaal-heemstede"
VLECHT = pathlib.Path(os.environ["VLECHT"]).resolve()


def recipe(name):
    """The commands of the page's blocks with this name, one script."""
    page = (CONTROLE / "controle.md").read_text(encoding="utf-8")
    blocks = re.findall(rf"^```sh {name}\n(.*?)^```$", page, re.M | re.S)
    assert blocks, name
    return "set -e\n" + "".join(blocks)


class Recipes(unittest.TestCase):
    """One folder as the page assumes it, made by the page's own commands."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        work = pathlib.Path(cls.folder)
        (work / "bin").mkdir()
        (work / "bin/vlecht").symlink_to(VLECHT)
        shutil.copy(EXAMPLE / "3-lasten-overhead.csv", work / "cijfers.csv")
        cls.run_in(work, f"vlecht init ict.vlecht --name x --members GM0377,GM0397 &&"
                         f" vlecht import ict.vlecht {EXAMPLE}/2-inwoners.csv")
        # The code of this key has a plus in it, which parts a key too.
        (work / "geheim.txt").write_text("08" * 32 + "\n", encoding="utf-8")
        (work / "geheim.txt").chmod(0o400)
        told = cls.run_in(work, recipe("vlecht"))
        key = re.findall(r"\S+\+[0-9a-f]{8}\+\S+", told)[-1]
        assert key.count("+") > 2, key
        (work / "sleutel.txt").write_text(key + "\n", encoding="utf-8")
        cls.run_in(work, recipe("go").split("\n", 2)[0] + "\n" + recipe("go").split("\n", 2)[1])

    @staticmethod
    def told_by(folder, script):
        environment = dict(os.environ, CONTROLE=str(CONTROLE), LC_ALL="C.UTF-8",
                           PATH=f"{folder}/bin:{os.environ['PATH']}")
        environment.setdefault("GOCACHE", f"{folder}/gocache")
        return subprocess.run(["sh", "-c", script], cwd=folder, env=environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)

    @classmethod
    def run_in(cls, folder, script):
        told = cls.told_by(folder, script)
        if told.returncode != 0:
            raise AssertionError(f"{script}\n{told.stdout}")
        return told.stdout

    def changed(self, path, change):
        """A copy of the folder in which one file is another."""
        copy = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, copy)
        shutil.copytree(self.folder, copy, symlinks=True, dirs_exist_ok=True)
        file = pathlib.Path(copy, path)
        file.write_bytes(change(file.read_bytes()))
        return copy

    def tools(self):
        """How Go and Python are asked, without building again."""
        go = "\n".join(line for line in recipe("go").split("\n") if "go build" not in line)
        return {"go": go, "python": recipe("python")}

    def test_openssl_verifies_the_signature(self):
        told = self.run_in(self.folder, recipe("openssl"))
        self.assertIn("Signature Verified Successfully", told)
        ids = re.findall(r"^(?: [0-9a-f]{2}){4}$", told, re.M)
        key = pathlib.Path(self.folder, "sleutel.txt").read_text(encoding="utf-8")
        self.assertEqual([each.replace(" ", "") for each in ids], [key.split("+")[1]] * 2)
        self.assertRegex(told, r"SHA2?-256\(stdin\)= [0-9a-f]{64}|\(stdin\)= [0-9a-f]{64}")

    def test_openssl_refuses_another_checkpoint(self):
        copy = self.changed("ijkpunt.txt", lambda text: re.sub(rb"\n(\d+)\n", rb"\n1\1\n", text))
        told = self.told_by(copy, recipe("openssl"))
        self.assertNotEqual(told.returncode, 0)
        self.assertIn("Signature Verification Failure", told.stdout)

    def test_go_and_python_verify_proofs_log_and_growth(self):
        for name, script in self.tools().items():
            with self.subTest(tool=name):
                told = self.run_in(self.folder, script)
                self.assertRegex(told, r"\d+ entries are in the first \d+ of vlecht/")
                self.assertRegex(told, r"the first \d+ entries are those of the old checkpoint")
                self.assertRegex(told, r"all \d+ entries of vlecht/\S+ fit .*; 0 erased")

    def test_a_flipped_byte_in_the_log_is_named_by_its_entry(self):
        bundle = next(pathlib.Path(self.folder, "logboek/tile/entries").rglob("*.p/*"))
        before = 256 * int(bundle.parent.name.removesuffix(".p"))
        content = bundle.read_bytes()
        at, number = 0, 0
        while number < 17:
            at, number = at + 2 + int.from_bytes(content[at:at + 2], "big"), number + 1
        changed = self.changed(bundle.relative_to(self.folder),
                               lambda old: old[:at + 9] + bytes([old[at + 9] ^ 1]) + old[at + 10:])
        for name, script in self.tools().items():
            with self.subTest(tool=name):
                told = self.told_by(changed, script)
                self.assertEqual(told.returncode, 1)
                self.assertIn(f"entry {before + 17}: altered", told.stdout)

    def test_a_changed_tile_or_a_cut_bundle_is_found(self):
        tiles = pathlib.Path(self.folder, "logboek/tile")
        tile, bundle = next((tiles / "0").rglob("*.p/*")), next((tiles / "entries").rglob("*.p/*"))
        for path, change in ((tile, lambda old: old[:40] + bytes([old[40] ^ 1]) + old[41:]),
                             (bundle, lambda old: old[:-300])):
            changed = self.changed(path.relative_to(self.folder), change)
            for name, script in self.tools().items():
                with self.subTest(tool=name, file=path.parent.parent.name):
                    self.assertNotEqual(self.told_by(changed, script).returncode, 0)

    def test_a_changed_bundle_of_proofs_is_found_by_all_three(self):
        ours = {"vlecht": "vlecht verify-proof bewijs --key \"$(cat sleutel.txt)\""}
        self.assertIn("Het bewijs klopt", self.run_in(self.folder, ours["vlecht"]))
        changed = self.changed("bewijs/entries.jsonl",
                               lambda old: re.sub(rb'"inhabitants":1', b'"inhabitants":2', old, count=1)
                               if b'"inhabitants":1' in old else old.replace(b'"amount":', b'"amount":1', 1))
        for name, script in {**self.tools(), **ours}.items():
            with self.subTest(tool=name):
                told = self.told_by(changed, script)
                self.assertEqual(told.returncode, 1)
                self.assertRegex(told.stdout, r"entry \d+: not proven|is niet bewezen")

    def test_an_old_checkpoint_of_another_history_is_refused(self):
        work = pathlib.Path(self.folder)
        elsewhere = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, elsewhere)
        self.run_in(self.folder, f"vlecht init {elsewhere}/d.vlecht --name x --members GM0377 &&"
                                 f" vlecht checkpoint {elsewhere}/d.vlecht --key geheim.txt > {elsewhere}/other.txt")
        other = pathlib.Path(elsewhere, "other.txt").read_text(encoding="utf-8").split("\n")
        mine = (work / "ijkpunt-eerder.txt").read_text(encoding="utf-8").split("\n")
        changed = self.changed("ijkpunt-eerder.txt",
                               lambda old: "\n".join([mine[0], mine[1], other[2], *mine[3:]]).encode())
        for name, script in self.tools().items():
            with self.subTest(tool=name):
                self.assertEqual(self.told_by(changed, script).returncode, 1)

    def test_proofs_can_be_split_into_files(self):
        told = self.run_in(self.folder, recipe("losse"))
        parts = told.split()
        whole = pathlib.Path(self.folder, "bewijs/proofs.txt").read_bytes()
        self.assertEqual(b"".join(pathlib.Path(self.folder, part).read_bytes() for part in parts), whole)
        self.assertEqual(len(parts), whole.count(b"tlog-proof@v1"))

    def test_same_question_gives_the_same_bytes(self):
        self.run_in(self.folder, "for n in 1 2; do vlecht prove ict.vlecht own.together year=2018"
                                 " --on 2020-01-01 --checkpoint ijkpunt.txt --to again$n; done;"
                                 " diff -r again1 again2")

    def test_commands_say_what_they_cannot_do(self):
        prove = "vlecht prove ict.vlecht own.together year=2018"
        for script, status, words in (
                (f"{prove} --to bewijs", 2, "staat al iets"),
                (f"{prove} --to x1 --checkpoint ijkpunt-eerder.txt", 1, "eerder moment"),
                (f"{prove} --to x2 --checkpoint sleutel.txt", 1, "geen ijkpunt"),
                ("vlecht prove ict.vlecht no.figure year=2018 --to x3", 2, "no.figure"),
                ("vlecht verify-proof bewijs --checkpoint ijkpunt-eerder.txt", 1, "rust op een ijkpunt"),
                ("vlecht verify-proof nergens", 2, "nergens")):
            with self.subTest(script=script):
                told = self.told_by(self.folder, script)
                self.assertEqual(told.returncode, status, told.stdout)
                self.assertIn(words, told.stdout)


if __name__ == "__main__":
    unittest.main()
