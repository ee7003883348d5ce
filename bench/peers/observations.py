# SPDX-License-Identifier: EUPL-1.2
"""observations.py SAMPLES.bin REPORT.csv: a service-year of samples to its report, in NumPy.

The same sample and hold as bench/observations.cpp, by whole columns. Prints JSON.
"""

import json
import pathlib
import sys
import time

import numpy as np

YEAR_BEGIN = 1_735_689_600
YEAR_SECONDS = 365 * 86_400
YEAR_END = YEAR_BEGIN + YEAR_SECONDS
HOLD = 150


def report(seconds, states):
    following = np.append(seconds[1:], np.iinfo(np.int64).max)
    ends = np.minimum(following, seconds + HOLD)
    # An interval begins where the state changes or the sample before has expired.
    begins = np.concatenate(([True], (states[1:] != states[:-1]) | (ends[:-1] < seconds[1:])))
    first = np.flatnonzero(begins)
    last = np.append(first[1:] - 1, len(seconds) - 1)
    begin, end = seconds[first], np.minimum(ends[last], YEAR_END)
    is_up = states[first] == 1
    length = end - begin
    up, down = length[is_up], length[~is_up]
    return {"up": int(up.sum()), "down": int(down.sum()),
            "not_measured": int(YEAR_SECONDS - up.sum() - down.sum()), "outages": len(down),
            "longest": int(down.max(initial=0))}


def main():
    data = pathlib.Path(sys.argv[1]).read_bytes()
    count = len(data) // 9
    seconds = np.frombuffer(data, dtype=np.int64, count=count)
    states = np.frombuffer(data, dtype=np.uint8, offset=8 * count)
    cpu = []
    for _ in range(7):
        began = time.process_time()
        found = report(seconds, states)
        cpu.append(time.process_time() - began)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(",".join(found) + "\n" + ",".join(map(str, found.values())) + "\n")
    print(json.dumps({"version": np.__version__, "cpu": min(cpu), "samples": count}))


main()
