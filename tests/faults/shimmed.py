# SPDX-License-Identifier: EUPL-1.2
"""Programs run with the library of shim/ between them and the system."""

import os
import pathlib
import random
import struct
import subprocess

import dossiers

SECONDS_MAX = 120
ENDED_BY_US = -9  # SIGKILL
STATUS_FOUND_WRONG, STATUS_NO_MEMORY = 1, 71
RECORD = struct.Struct("<BQQQ")  # power/recording.h
OUTPUT = 9


def is_long():
    """Whether the long form was asked for: VLECHT_LONG=1."""
    return os.environ.get("VLECHT_LONG", "") not in ("", "0")


def scaled(short, long):
    return long if is_long() else short


def random_of_run():
    return random.Random(dossiers.seed_of())


def shim():
    beside_program = pathlib.Path(dossiers.vlecht()).parent / "tests/faults/libfaults_shim.so"
    path = pathlib.Path(os.environ.get("VLECHT_SHIM", beside_program))
    if not path.exists():
        raise SystemExit(f"{path} is not there: build the target faults_shim.")
    return path


def beside_shim(name):
    """A program that was built with the shim."""
    return shim().with_name(name)


class Shimmed:
    """A program that was run; `calls` is how many of each sort it made, when it could tell."""

    def __init__(self, status, output, messages, calls):
        self.returncode = status
        self.stdout = output
        self.stderr = messages
        self.calls = calls


def environment(folder, report, plan):
    """For a program on files below `folder`. The plan is that of shim/plan.h, in lower case:
    kill_at=3, fail_at=3, fail_with="EIO"."""
    out = dict(os.environ, LD_PRELOAD=str(shim()), SHIM_FOLDER=str(folder),
               SHIM_REPORT=str(report))
    out.update({f"SHIM_{name.upper()}": str(value) for name, value in plan.items()})
    return out


def calls_in(report):
    """The calls of each sort in a report, which goes; none of a program that could not write it."""
    if not report.exists():
        return {}
    calls = {name: int(number) for name, number in
             (line.split() for line in report.read_text().splitlines())}
    report.unlink()
    return calls


def run(folder, *command, program=None, **plan):
    """Runs `vlecht` (or another program) to its end, with a plan."""
    folder = pathlib.Path(folder).resolve()
    report = folder.with_name(folder.name + ".calls")
    report.unlink(missing_ok=True)
    ended = subprocess.run([program or dossiers.vlecht(), *map(str, command)],
                           env=environment(folder, report, plan), stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, timeout=SECONDS_MAX)
    return Shimmed(ended.returncode, ended.stdout, ended.stderr, calls_in(report))


def exported(program):
    """Names of the functions that a library offers."""
    return names_of(program, "--defined-only")


def asked_for(program):
    """Names of the functions that a program or library takes from others."""
    return names_of(program, "--undefined-only")


def names_of(program, which):
    lines = subprocess.run(["nm", "--dynamic", which, str(program)], check=True, text=True,
                           stdout=subprocess.PIPE).stdout.splitlines()
    return {line.split()[-1].split("@")[0] for line in lines}


def libraries(program, *names):
    """Where the program finds these libraries; those that it does not use are passed over."""
    lines = subprocess.run(["ldd", str(program)], check=True, text=True,
                           stdout=subprocess.PIPE).stdout.splitlines()
    return [line.split()[2] for line in lines if line.strip().startswith(names)]


def told(lines):
    """The record of a program that tells these lines."""
    text = "".join(f"{line}\n" for line in lines).encode()
    return RECORD.pack(OUTPUT, 0, 0, len(text)) + text


def with_promises(record, promises):
    """A recording of one program, with promises added after the last thing that it told."""
    at = after_output = 0
    while at < len(record):
        sort, _, _, size = RECORD.unpack_from(record, at)
        at += RECORD.size + size
        if sort == OUTPUT:
            after_output = at
    place = after_output or at
    return record[:place] + told(f"ack {promise}" for promise in promises) + record[place:]
