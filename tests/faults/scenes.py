# SPDX-License-Identifier: EUPL-1.2
"""Commands to disturb, and what may be left of a dossier afterwards. Used by the tests here.

A command that is added to `scenes` is killed, refused and starved by all of them.
"""

import json
import pathlib
import shutil
import sqlite3
import tempfile

import dossiers
import shimmed

DIFFERS_BY_RUN = {"n", "id", "origin", "recorded_at", "received_at"}  # salts and clocks


def entries_in(dossier):
    """The entries of a journal without what differs from run to run; None when there is none.
    Of a copy: SQLite undoes or completes what was left half done, and that is the program's part."""
    if not dossier.exists():
        return None
    with tempfile.TemporaryDirectory(prefix="vlecht-faults-") as folder:
        for path in dossier.parent.glob(dossier.name + "*"):
            if not path.name.endswith("-shm"):
                shutil.copy(path, folder)
        database = sqlite3.connect(pathlib.Path(folder, dossier.name))
        try:
            leaves = database.execute("select leaf from entry order by seq").fetchall()
        except sqlite3.DatabaseError:
            return None
        finally:
            database.close()
    entries = [json.loads(leaf) for leaf, in leaves]
    return tuple(json.dumps({name: value for name, value in entry.items()
                             if name not in DIFFERS_BY_RUN}, sort_keys=True) for entry in entries)


def after_each_transaction(entries, begin):
    """What a journal was after each transaction, from `begin` entries on."""
    ends = [i for i, entry in enumerate(entries) if json.loads(entry)["e"] == "tx"]
    return [entries[:end] for end in [*ends, len(entries)] if end >= max(begin, 1)]


class Scene:
    """A command on a dossier in a folder: what was there, what is to come, and what may be between.
    """

    def __init__(self, name, workshop, arguments, start=None, program=None):
        self.name, self.workshop, self.arguments, self.program = name, workshop, arguments, program
        self.start = start
        self.number = 0
        self.before = entries_in(start) if start else None
        folder, done = self.play()
        if done.returncode != 0:
            raise AssertionError(f"{name}: {dossiers.shown(done)}")
        self.calls = done.calls
        self.after = entries_in(folder / "d.vlecht")
        begin = len(self.before) if self.before else 0
        self.between = after_each_transaction(self.after, begin)
        if self.before is None:
            self.between += [None, ()]
        shutil.rmtree(folder)

    def play(self, **plan):
        """The command on a fresh copy; the folder in which it ran, and how it ended."""
        self.number += 1
        folder = self.workshop.folder / f"{self.name}-{self.number}"
        folder.mkdir()
        if self.start:
            shutil.copy(self.start, folder / "d.vlecht")
        return folder, self.run(folder, **plan)

    def run(self, folder, **plan):
        return shimmed.run(folder, *self.arguments(folder), program=self.program, **plan)

    def what_is_wrong(self, folder, told):
        """Why what was left cannot be, after a command that may have failed; None when it can.
        Clears the folder away."""
        wrong = self.wrong_left(folder, told) or self.wrong_again(folder)
        shutil.rmtree(folder)
        return wrong

    def wrong_left(self, folder, told):
        dossier = folder / "d.vlecht"
        left = entries_in(dossier)
        if left not in self.between:
            return f"{len(left or ())} entries are left, which never were together"
        if told.returncode == 0 and left != self.after:
            return "it said that it was done, and it was not"
        if left:
            verified = dossiers.verify(dossier)
            if verified.returncode != 0:
                return dossiers.shown(verified)
        return self.wrong_key(folder / "key", told)

    def wrong_key(self, key, told):
        """A key is there in full or not at all."""
        if self.name != "checkpoint":
            return None
        if key.exists() and len(key.read_bytes()) != 65:
            return "half a key is there"
        return "the key is not there" if told.returncode == 0 and not key.exists() else None

    def wrong_again(self, folder):
        """The command once more, undisturbed, gives what it would have given at once."""
        dossier = folder / "d.vlecht"
        if not self.before and not entries_in(dossier):
            for path in folder.iterdir():
                path.unlink()
        elif entries_in(dossier) == self.after and self.name != "checkpoint":
            return None
        again = self.run(folder)
        if again.returncode != 0:
            return f"again: {dossiers.shown(again)}"
        if self.name != "commits" and entries_in(dossier) != self.after:
            return "done again, it is not as it was to be"
        return None


def scenes(workshop):
    """Every command that writes."""
    folder = workshop.folder.resolve()
    workshop.folder = folder
    files = [folder / f"import-{year}.csv" for year in (2017, 2018)]
    for year, file in zip((2017, 2018), files):
        file.write_text("gemeentecode;jaar;inwoners\n" + "".join(
            f"GM{code};{year};{code + 20_000}\n" for code in range(1001, 1031)))
    made, imported = folder / "made.vlecht", folder / "imported.vlecht"
    name = ("--name", "Proef", "--members", "GM0377,GM0397")
    dossiers.done("init", made, *name)
    shutil.copy(made, imported)
    dossiers.done("import", imported, *files)

    def on(verb, *rest):
        return lambda folder: (verb, folder / "d.vlecht", *rest)

    return [
        Scene("init", workshop, on("init", *name)),
        Scene("import", workshop, on("import", *files), made),
        Scene("retract", workshop, on("retract", "2", "--why", "proef"), imported),
        Scene("checkpoint", workshop,
              lambda folder: ("checkpoint", folder / "d.vlecht", "--key", folder / "key"), imported),
        Scene("commits", workshop, lambda folder: (folder / "d.vlecht", 1, 8, 3), made,
              program=shimmed.beside_shim("power_commits")),
    ]


def workshop_with_scenes():
    workshop = dossiers.Workshop()
    return workshop, scenes(workshop)


def spread(draw, count, last):
    """`count` different numbers from 1 up to `last`; all of them when there are no more."""
    if count >= last:
        return list(range(1, last + 1))
    return sorted(draw.sample(range(1, last + 1), count))


def is_clean(told, statuses):
    """Ended by itself with one of these statuses, and with a sentence when that was not 0."""
    text = dossiers.said(told)
    if told.returncode not in statuses:
        return False
    return told.returncode == 0 or (bool(text) and not text.startswith("terminate"))
