# SPDX-License-Identifier: EUPL-1.2
"""shapley.py DRAWS EFFECTS.csv: the same Shapley values as bench/shapley.cpp, in NumPy.

Figures of all subsets by whole columns, and effects as one product of matrices, with draws taken a
thousand at a time: faster than all at once. Prints JSON and writes the mean effect of each driver.
"""

import json
import math
import sys
import time

import numpy as np

OWN = [0.62, 0.22, 78000, 131000, 5.6, 5300, 21, 900, 160, 35, 9.5, 7.0]
MEAN = [0.58, 0.12, 77000, 124000, 4.9, 5000, 20, 850, 150, 32, 10.5, 8.0]
DRIVERS = len(OWN)
CHUNK = 1000


def figure(x):
    return 0.001 * (x[0] * (1 - x[1]) * x[2] + x[0] * x[1] * x[3] + x[4] * x[5] + x[6] * x[7]
                    + x[8] * x[9]) + x[10] + x[11]


def reference_draws(draws):
    state, uniform = 20191120, []
    for _ in range(draws * DRIVERS):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        uniform.append((state >> 40) / 2**24)
    return np.array(MEAN)[:, None] * (0.9 + 0.2 * np.array(uniform).reshape(draws, DRIVERS).T)


def weights():
    """A row per driver, a column per subset."""
    orders = [math.factorial(s) * math.factorial(DRIVERS - 1 - s) / math.factorial(DRIVERS)
              for s in range(DRIVERS)]
    rows = np.empty((DRIVERS, 2**DRIVERS))
    for subset in range(2**DRIVERS):
        size = bin(subset).count("1")
        for driver in range(DRIVERS):
            rows[driver, subset] = orders[size - 1] if subset >> driver & 1 else -orders[size]
    return rows


def effects(reference, rows):
    parts = []
    for start in range(0, reference.shape[1], CHUNK):
        chunk = reference[:, start:start + CHUNK]
        figures = np.empty((2**DRIVERS, chunk.shape[1]))
        for subset in range(2**DRIVERS):
            figures[subset] = figure([OWN[i] if subset >> i & 1 else chunk[i]
                                      for i in range(DRIVERS)])
        parts.append(rows @ figures)
    return np.concatenate(parts, axis=1)


def main():
    reference, rows = reference_draws(int(sys.argv[1])), weights()
    wall, cpu = [], []
    for _ in range(3):
        began, began_cpu = time.perf_counter(), time.process_time()
        found = effects(reference, rows)
        wall.append(time.perf_counter() - began)
        cpu.append(time.process_time() - began_cpu)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("driver,effect\n")
        for driver, effect in enumerate(found.mean(axis=1)):
            out.write(f"{driver},{effect:.15g}\n")
    print(json.dumps({"version": np.__version__, "wall": min(wall), "cpu": min(cpu)}))


main()
