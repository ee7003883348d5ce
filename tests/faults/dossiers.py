# SPDX-License-Identifier: EUPL-1.2
"""Dossiers to damage, and the program to look at them with. Used by the tests in this folder."""

import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import tempfile

QUESTION = "cost_benchmark"
PARAMETERS = ("year=2018", "document=jaarrekening", "measure=0.4", "group=20000-50000",
              "own=included")
MUNICIPALITIES = [377, 397, *range(1000, 1040)]
SECONDS_MAX = 120


def vlecht():
    program = os.environ.get("VLECHT")
    if not program:
        raise SystemExit("Set VLECHT to the program under test.")
    return program


def run(*arguments, **options):
    """Runs the program to its end; output as bytes."""
    return subprocess.run([vlecht(), *map(str, arguments)], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=SECONDS_MAX, **options)


def done(*arguments, **options):
    """Runs the program; anything but success is a mistake in the test itself."""
    told = run(*arguments, **options)
    if told.returncode != 0:
        raise AssertionError(f"{arguments}: {told.returncode} {said(told)}")
    return told.stdout


def said(told):
    """What it told the person; what verify finds is on standard output, because that is its work."""
    return (told.stdout + told.stderr).decode("utf-8", "replace").strip()


def ask(dossier, **options):
    return run("ask", QUESTION, dossier, *PARAMETERS, "--as", "json", "--lang", "en", **options)


def answer_of(dossier):
    """The answer of a dossier that has one."""
    told = ask(dossier)
    if told.returncode != 0:
        raise AssertionError(shown(told))
    return told.stdout


def verify(dossier, **options):
    return run("verify", dossier, "--lang", "en", **options)


def figures(answer):
    """An answer without when it was recorded and the root over it: salts and clocks differ."""
    answer = re.sub(rb'"known_at":"[^"]*","journal_size":(\d+),"journal_root":"[0-9a-f]{64}"',
                    rb'"journal_size":\1', answer)
    return re.sub(rb"(bekend|known)=[\w%:.-]*", b"", answer)  # in addresses


def values(answer):
    """What an answer says, without where that comes from."""
    return {figure["id"]: figure["value"] for figure in json.loads(answer)["figures"]}


def is_refusal(told):
    """Exit status 1 and one sentence or more, and nothing that could be taken for an answer."""
    text = said(told)
    return (told.returncode == 1 and text.endswith(".") and len(text) < 2000 and
            not text.startswith(("{", "terminate", "vlecht:")))


def shown(told):
    return f"status {told.returncode}: {said(told)[-1000:]}"


# Files to import. The same seed gives the same bytes.


def write_inhabitants(path):
    draw = random.Random(1)
    lines = ["gemeentecode;jaar;inwoners"]
    lines += [f"GM{code:04};{year};{draw.randrange(20_000, 50_000)}"
              for code in MUNICIPALITIES for year in (2017, 2018)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_figures(path, task_fields, seed):
    """Total and two categories of overhead, and `task_fields` further figures, for each
    municipality and year. Another seed gives other amounts for the same keys."""
    draw = random.Random(seed)
    rows = [("0.4", "totaal"), ("0.4", "1.1"), ("0.4", "3.5.1")]
    rows += [(f"{1 + i // 40}.{1 + i % 40}", "totaal") for i in range(task_fields)]
    lines = ["gemeentecode;boekjaar;document;taakveld;categorie;bedrag"]
    lines += [f"GM{code:04};{year};jaarrekening;{task_field};{category};"
              f"{draw.randrange(100_000, 20_000_000)}"
              for code in MUNICIPALITIES for year in (2017, 2018) for task_field, category in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


class Workshop:
    """A folder with a dossier of two members, inhabitants, and a small first import of figures."""

    def __init__(self, first_task_fields=1):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-faults-"))
        self.folder.chmod(0o755)
        self.dossier = self.folder / "first.vlecht"
        inhabitants, first = self.folder / "inhabitants.csv", self.folder / "first.csv"
        write_inhabitants(inhabitants)
        write_figures(first, first_task_fields, seed=2)
        done("init", self.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        done("import", self.dossier, inhabitants, first)

    def copy(self, name):
        """A copy of the first dossier, alone in a folder of its own."""
        folder = self.folder / name
        folder.mkdir()
        return pathlib.Path(shutil.copy(self.dossier, folder / "copy.vlecht"))

    def clean(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def seed_of(default=20191120):
    """The seed of this run, printed: VLECHT_SEED=N repeats it."""
    seed = int(os.environ.get("VLECHT_SEED", default))
    print(f"seed {seed} (VLECHT_SEED={seed} repeats this run)", flush=True)
    return seed


def kill(process):
    """As a power cut for the process: it can do nothing any more."""
    process.send_signal(signal.SIGKILL)
    process.wait(SECONDS_MAX)
