# SPDX-License-Identifier: EUPL-1.2
"""Commands to disturb, and what may be left of a dossier afterwards. Used by the tests here.

A command that is added to `scenes` is killed, refused and starved by all of them.
"""

import datetime
import json
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import zoneinfo

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "log"))
import dossiers  # noqa: E402
import read_log  # noqa: E402
import shimmed  # noqa: E402

PERSON = "Annemarie Zuiderwijk"
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
    entries = [{"erased": True} if leaf is None else json.loads(leaf) for leaf, in leaves]
    return tuple(without_today(json.dumps({name: value for name, value in entry.items()
                                           if name not in DIFFERS_BY_RUN}, sort_keys=True))
                 for entry in entries)


def without_today(text):
    """A run may go on past midnight: what was recorded yesterday and today is the same."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()
    for day in (today, today - datetime.timedelta(days=1)):
        text = text.replace(day.isoformat(), "day")
    return text


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
        self.plan = {}
        folder = self.fresh_folder()
        self.before = self.state(folder)
        done = self.run(folder)
        if done.returncode != 0:
            raise AssertionError(f"{name}: {dossiers.shown(done)}")
        self.calls = done.calls
        self.after = self.state(folder)
        self.between = self.states_between()
        shutil.rmtree(folder)

    def prepare(self, folder):
        """Puts there what the command begins with."""
        if self.start:
            shutil.copy(self.start, folder / "d.vlecht")

    def state(self, folder):
        """What there is, without what differs from run to run."""
        return entries_in(folder / "d.vlecht")

    def states_between(self):
        begin = len(self.before) if self.before else 0
        between = after_each_transaction(self.after, begin)
        return between if self.before is not None else [*between, None, ()]

    def fresh_folder(self):
        self.number += 1
        folder = self.workshop.folder / f"{self.name}-{self.number}"
        folder.mkdir()
        self.prepare(folder)
        return folder

    def play(self, **plan):
        """The command in a fresh folder; the folder in which it ran, and how it ended."""
        self.plan = plan
        folder = self.fresh_folder()
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
        left = self.state(folder)
        if left not in self.between:
            return f"{len(left or ())} entries are left, which never were together"
        if told.returncode == 0 and left != self.after:
            return "it said that it was done, and it was not"
        return self.wrong_verified(folder / "d.vlecht") if left else None

    def wrong_verified(self, dossier):
        verified = dossiers.verify(dossier)
        return dossiers.shown(verified) if verified.returncode != 0 else None

    def wrong_again(self, folder):
        """The command once more, undisturbed, gives what it would have given at once."""
        if self.state(folder) == self.after:
            return None
        if not self.before and not self.state(folder):
            for path in folder.iterdir():
                path.unlink()
        return self.wrong_done_again(folder)

    def wrong_done_again(self, folder):
        again = self.run(folder)
        if again.returncode != 0:
            return f"again: {dossiers.shown(again)}"
        return None if self.state(folder) == self.after else "done again, it is not as it was to be"


class Imported(Scene):
    """Two files, each recorded whole or not at all: what befell the first says nothing of the
    second, so the second may be there alone."""

    def __init__(self, name, workshop, files, start):
        self.files = files
        super().__init__(
            name, workshop, lambda folder: ("import", folder / "d.vlecht", *self.files), start)

    def states_between(self):
        first, second = self.files
        return [*super().states_between(), self.state_with(second)]

    def state_with(self, *files):
        folder = self.fresh_folder()
        for file in files:
            dossiers.done("import", folder / "d.vlecht", file)
        state = self.state(folder)
        shutil.rmtree(folder)
        return state

    def wrong_done_again(self, folder):
        second_alone = self.state(folder) == self.between[-1]
        wrong = super().wrong_done_again(folder)
        if wrong and second_alone and self.state(folder) == self.state_with(*self.files[::-1]):
            return None
        return wrong


class Commits(Scene):
    """What was left of them is not followed by the same again."""

    def wrong_done_again(self, folder):
        again = self.run(folder)
        return f"again: {dossiers.shown(again)}" if again.returncode != 0 else None


class SignedCheckpoint(Scene):
    """The dossier stays as it is; the key is there in full or not at all."""

    def wrong_left(self, folder, told):
        key = folder / "key"
        if key.exists() and len(key.read_bytes()) != 65:
            return "half a key is there"
        if told.returncode == 0 and not key.exists():
            return "the key is not there"
        return super().wrong_left(folder, told)

    def wrong_again(self, folder):
        return self.wrong_done_again(folder)


class Made(Scene):
    """A dossier that is made of something else, whole or not at all, and not when that failed."""

    def prepare(self, folder):
        (shutil.copytree if self.start.is_dir() else shutil.copy)(
            self.start, folder / self.start.name)

    def state(self, folder):
        return entries_in(folder / "made.vlecht")

    def states_between(self):
        return [None, self.after]

    def wrong_left(self, folder, told):
        made = folder / "made.vlecht"
        can_remove = not self.plan.get("fail_forever")
        if told.returncode == 1 and "fail_at" in self.plan and can_remove and made.exists():
            return "it said that it failed, and left a dossier"
        if made.exists() and not self.state(folder):
            return "half a dossier is there"
        return super().wrong_left(folder, told)

    def wrong_verified(self, dossier):
        return super().wrong_verified(dossier.with_name("made.vlecht"))

    def wrong_again(self, folder):
        if self.state(folder) == self.after:
            return None
        wrong = self.wrong_done_again(folder)
        left = {path.name for path in folder.iterdir()}
        return wrong or (None if left == {self.start.name, "made.vlecht"} else f"left: {left}")


class Shipped(Scene):
    """A folder with a static log that grows, while what was erased has to leave it."""

    def __init__(self, name, workshop, dossier, start, text):
        self.text = text
        super().__init__(name, workshop,
                         lambda folder: ("ship", dossier, folder / "log", "--once"), start)

    def prepare(self, folder):
        shutil.copytree(self.start, folder / "log")

    def state(self, folder):
        """What the checkpoint vouches for; that must always be there."""
        try:
            log = read_log.Log(folder / "log").read()
        except (read_log.Bad, ValueError, IndexError) as bad:
            return f"bad: {bad}"
        return log.size, log.root

    def states_between(self):
        return [self.before, self.after]

    def wrong_left(self, folder, told):
        left = self.state(folder)
        if left not in self.between:
            return f"{left} is left"
        if told.returncode != 0:
            return None
        return "it said that it was done" if left != self.after else self.wrong_text(folder)

    def wrong_text(self, folder):
        found = [path for path in folder.rglob("*")
                 if path.is_file() and self.text in path.read_bytes()]
        return f"what was erased is in {found}" if found else None

    def wrong_again(self, folder):
        left_over = [folder / "log" / name for name in (".new", "erasing")]
        wrong = self.wrong_done_again(folder) or self.wrong_text(folder)
        return wrong or next((f"{path} is left" for path in left_over if path.exists()), None)


class Erased(Scene):
    """Whoever writes after an erasure was recorded leaves nothing of it, nor does the command."""

    def __init__(self, name, workshop, arguments, start, text):
        self.text = text
        super().__init__(name, workshop, arguments, start)

    def prepare(self, folder):
        super().prepare(folder)
        # As a server leaves them, one of which was killed while it wrote.
        for name in ("d.vlecht-pages", "d.vlecht-pages-new"):
            (folder / name).write_bytes(self.text)

    def states_between(self):
        return [self.before, self.after]

    def wrong_left(self, folder, told):
        wrong = super().wrong_left(folder, told)
        return wrong or (self.wrong_text(folder) if told.returncode == 0 else None)

    def wrong_text(self, folder):
        found = [path.name for path in folder.iterdir() if self.text in path.read_bytes()]
        return f"what was erased is in {found}" if found else None

    def wrong_again(self, folder):
        if self.state(folder) == self.before:
            wrong = self.wrong_done_again(folder)
        else:
            dossiers.done("checkpoint", folder / "d.vlecht")  # opens for writing
            wrong = self.wrong_verified(folder / "d.vlecht")
        return wrong or self.wrong_text(folder)


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

    def from_to(verb, start):
        return lambda folder: (verb, folder / start.name, folder / "made.vlecht")

    erase = ("person", "p-1", "--ground", "AVG artikel 17", "--why", "verzoek")
    persons, erased, log = folder / "persons.vlecht", folder / "erased.vlecht", folder / "log"
    shutil.copy(imported, persons)
    list_of_persons = folder / "persons.csv"
    list_of_persons.write_text("schuilnaam;naam;functie;organisatie;geldig_vanaf\n"
                               f"p-1;{PERSON};controller;Heemstede;2018-01-01\n")
    dossiers.done("import", persons, list_of_persons, "--keep")
    log.mkdir()
    dossiers.done("ship", persons, log, "--once")
    shutil.copy(persons, erased)
    dossiers.done("erase", erased, *erase)
    return [
        Scene("init", workshop, on("init", *name)),
        Imported("import", workshop, files, made),
        Scene("retract", workshop, on("retract", "2", "--why", "proef"), imported),
        SignedCheckpoint("checkpoint", workshop, lambda folder: (
            "checkpoint", folder / "d.vlecht", "--key", folder / "key"), imported),
        Commits("commits", workshop, lambda folder: (folder / "d.vlecht", 1, 8, 3), made,
                program=shimmed.beside_shim("power_commits")),
        Made("backup", workshop, from_to("backup", persons), persons),
        Made("restore", workshop, from_to("restore", log), log),
        Shipped("ship", workshop, erased, log, PERSON.encode()),
        Erased("erase", workshop, on("erase", *erase), persons, PERSON.encode()),
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
