# SPDX-License-Identifier: EUPL-1.2
"""Shapley values of twelve drivers in ten thousand draws: here and in NumPy, on one thread each.

Used by bench/run. Both must give the same mean effects, or nothing is reported.
"""

import csv
import json
import os
import pathlib
import subprocess

from cluster import measured

DRAWS = 10_000
PEER = pathlib.Path(__file__).resolve().parent / "peers/shapley.py"
PYTHON = "/usr/bin/python3"  # that of Debian's python3-numpy


def effects_in(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return [float(row["effect"]) for row in csv.DictReader(rows)]


def has_numpy():
    return subprocess.run([PYTHON, "-c", "import numpy"], stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def measure(build, data, with_peers, say):
    data.mkdir(parents=True, exist_ok=True)
    own, peer = data / "effects_vlecht.csv", data / "effects_numpy.csv"
    say(f"Shapley values in {DRAWS} draws")
    told = measured([build / "bench/shapley_bench", DRAWS, own])["output"]
    found = {"vlecht": json.loads(told.strip().splitlines()[-1])}
    if not with_peers or not has_numpy():
        reason = "python3-numpy is not installed" if with_peers else "not asked for"
        return {**found, "numpy": {"skipped": reason}}
    say("the same in NumPy")
    one_thread = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    told = measured([PYTHON, PEER, DRAWS, peer], env=one_thread)["output"]
    found["numpy"] = json.loads(told.strip().splitlines()[-1])
    pairs = list(zip(effects_in(own), effects_in(peer), strict=True))
    if any(abs(a - b) > 1e-9 * max(1, abs(b)) for a, b in pairs):
        raise SystemExit(f"NumPy gives other effects: compare {peer} with {own}")
    return found


def ratios(found):
    if "skipped" in found["numpy"]:
        return {}
    ours = found["vlecht"]
    return {"Shapley, all subsets: NumPy against Vlecht, one thread each, cpu":
            found["numpy"]["cpu"] / ours["subsets_cpu_middle_s"]}


def lines(found):
    """Rows of bench/run's table."""
    ours = found["vlecht"]
    rows = [(label, f"{ours[name + '_wall_s']:.4f}", f"{ours[name + '_cpu_middle_s']:.4f}", "", "")
            for name, label in (("subsets", "12 drivers x 10,000 draws, all subsets"),
                                ("closed_form", "the same, closed form of sums of products"))]
    if "skipped" not in found["numpy"]:
        peer = found["numpy"]
        rows.append((f"NumPy {peer['version']}: all subsets", f"{peer['wall']:.2f}",
                     f"{peer['cpu']:.2f}", "", ""))
    return rows
