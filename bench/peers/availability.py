# SPDX-License-Identifier: EUPL-1.2
"""availability.py SAMPLES.bin WINDOWS.csv FIGURES.csv: what bench/availability.cpp computes, in
NumPy, by a sweep over the events of all probes. Prints JSON.

The windows are read and not made here, so their making counts for the other program only.
"""

import csv
import json
import pathlib
import sys
import time

import numpy as np

HOLD = 150
DOWN_VOTES, PROBES = 2, 3


def probes_in(path):
    data, offset, probes = pathlib.Path(path).read_bytes(), 0, []
    while offset < len(data):
        count = int(np.frombuffer(data, dtype=np.int64, count=1, offset=offset)[0])
        seconds = np.frombuffer(data, dtype=np.int64, count=count, offset=offset + 8)
        states = np.frombuffer(data, dtype=np.uint8, count=count, offset=offset + 8 + 8 * count)
        probes.append((seconds, states))
        offset += 8 + 9 * count
    return probes


def windows_in(path):
    windows = {}
    with open(path, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            windows.setdefault(row["windows"], []).append((int(row["from"]), int(row["until"])))
    return {name: np.array(each, dtype=np.int64) for name, each in windows.items()}


def service(probes):
    """Seconds at which the service may change, and what it is from each on: 1 up, 0 down, 2 not
    measured."""
    at, up, down = [], [], []
    for seconds, states in probes:
        ends = np.minimum(np.append(seconds[1:], np.iinfo(np.int64).max), seconds + HOLD)
        is_up = (states == 1).astype(np.int8)
        at += [seconds, ends]
        up += [is_up, -is_up]
        down += [1 - is_up, is_up - 1]
    at, up, down = np.concatenate(at), np.concatenate(up), np.concatenate(down)
    order = np.argsort(at, kind="stable")
    at, up, down = at[order], np.cumsum(up[order]), np.cumsum(down[order])
    last = np.append(at[1:] != at[:-1], True)
    at, up, down = at[last], up[last], down[last]
    state = np.where(down >= DOWN_VOTES, 0, np.where(up >= PROBES - DOWN_VOTES + 1, 1, 2))
    return at, state


def lengths(at, state, windows):
    """Seconds up, down and not measured inside windows."""
    total = int((windows[:, 1] - windows[:, 0]).sum())
    found = []
    for wanted in (1, 0):
        # Seconds in this state since the beginning, at any second, as a broken line.
        held = np.where(state[:-1] == wanted, np.diff(at), 0)
        so_far = np.concatenate(([0], np.cumsum(held)))
        found.append(int(round(np.interp(windows[:, 1], at, so_far).sum()
                               - np.interp(windows[:, 0], at, so_far).sum())))
    return {"up": found[0], "down": found[1], "unknown": total - found[0] - found[1]}


def main():
    probes, windows = probes_in(sys.argv[1]), windows_in(sys.argv[2])
    cpu, found = [], {}
    for _ in range(7):
        began = time.process_time()
        at, state = service(probes)
        found = {name: lengths(at, state, each) for name, each in windows.items()}
        cpu.append(time.process_time() - began)
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        out.write("windows,up,down,unknown\n")
        for name, each in found.items():
            out.write(f"{name},{each['up']},{each['down']},{each['unknown']}\n")
    print(json.dumps({"version": np.__version__, "cpu": min(cpu)}))


main()
