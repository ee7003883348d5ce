# SPDX-License-Identifier: EUPL-1.2
"""charts.py RUNS TABLE.csv: the same run lengths as bench/charts.cpp, in NumPy.

All runs at once, a point at a time, those that have signalled dropped: whole columns throughout.
Prints JSON and writes the same table.
"""

import json
import sys
import time

import numpy as np

BASELINES = (0, 12, 24, 48)
SHIFTS = (0, -0.5, -1, -2)
LIMIT = 2.66


def limits(random, baseline, runs):
    if baseline == 0:
        return np.zeros(runs), np.full(runs, LIMIT * 1.128)
    values = random.standard_normal((runs, baseline))
    ranges = np.abs(np.diff(values, axis=1))
    kept = ranges < 3.267 * ranges.mean(axis=1)[:, None]
    return values.mean(axis=1), LIMIT * (ranges * kept).sum(axis=1) / kept.sum(axis=1)


def run_lengths(random, baseline, shift, runs):
    centre, limit = limits(random, baseline, runs)
    lengths, running = np.zeros(runs, dtype=np.int64), np.arange(runs)
    above, below, rising, falling = (np.zeros(runs, dtype=np.int64) for _ in range(4))
    near = [np.zeros(runs, dtype=np.int8) for _ in range(2)]
    last, point = np.full(runs, np.nan), 0
    while running.size:
        point += 1
        value = random.standard_normal(running.size) + shift
        away = (value - centre) / limit
        above, below = np.where(away > 0, above + 1, 0), np.where(away < 0, below + 1, 0)
        rising = np.where(value > last, rising + 1, 0)
        falling = np.where(value < last, falling + 1, 0)
        here = (away > 2 / 3).astype(np.int8) - (away < -2 / 3).astype(np.int8)
        two = sum((each == 1).astype(np.int8) for each in (here, *near)) >= 2
        two |= sum((each == -1).astype(np.int8) for each in (here, *near)) >= 2
        signals = ((np.abs(away) > 1) | (above >= 7) | (below >= 7) | (rising >= 6)
                   | (falling >= 6) | two)
        lengths[running[signals]] = point
        goes_on = ~signals
        running, centre, limit, last = (running[goes_on], centre[goes_on], limit[goes_on],
                                        value[goes_on])
        above, below, rising, falling = (each[goes_on] for each in (above, below, rising, falling))
        near = [here[goes_on], near[0][goes_on]]
    return lengths


def main():
    runs = int(sys.argv[1])
    random = np.random.Generator(np.random.SFC64(20191120))
    began, began_cpu = time.perf_counter(), time.process_time()
    cells = [(baseline, shift, run_lengths(random, baseline, shift, runs))
             for baseline in BASELINES for shift in SHIFTS]
    wall, cpu = time.perf_counter() - began, time.process_time() - began_cpu
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("baseline,shift,mean,mean_error,within_12,within_24\n")
        for baseline, shift, lengths in cells:
            out.write(f"{baseline},{shift},{lengths.mean()},{lengths.std() / runs**0.5},"
                      f"{(lengths <= 12).mean()},{(lengths <= 24).mean()}\n")
    print(json.dumps({"version": np.__version__, "wall": wall, "cpu": cpu}))


main()
