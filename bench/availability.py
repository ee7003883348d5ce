# SPDX-License-Identifier: EUPL-1.2
"""A service-year of samples of three probes to its three figures: here and in NumPy, on one thread
each.

Used by bench/run. Both must give the same seconds up, down and not measured, or nothing is
reported.
"""

import json
import os
import pathlib

from cluster import measured
from shapley import PYTHON, has_numpy

SECONDS_MAX = 0.010
NUMPY_RATIO_MIN = 20
PEER = pathlib.Path(__file__).resolve().parent / "peers/availability.py"


def measure(build, data, with_peers, say):
    data.mkdir(parents=True, exist_ok=True)
    samples, windows = data / "samples.bin", data / "windows.csv"
    own, peer = data / "figures.csv", data / "figures_numpy.csv"
    say("a service-year of three probes")
    told = measured([build / "bench/availability_bench", samples, windows, own])["output"]
    found = {"vlecht": json.loads(told.strip().splitlines()[-1])}
    if not with_peers or not has_numpy():
        reason = "python3-numpy is not installed" if with_peers else "not asked for"
        return {**found, "numpy": {"skipped": reason}}
    say("the same in NumPy")
    one_thread = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    told = measured([PYTHON, PEER, samples, windows, peer], env=one_thread)["output"]
    found["numpy"] = json.loads(told.strip().splitlines()[-1])
    if own.read_text(encoding="utf-8") != peer.read_text(encoding="utf-8"):
        raise SystemExit(f"NumPy gives other figures: compare {peer} with {own}")
    return found


def ratios(found):
    ours = found["vlecht"]
    told = {f"service-year to three figures against the {SECONDS_MAX} s that it may take":
            ours["cpu_middle_s"] / SECONDS_MAX}
    if "skipped" not in found["numpy"]:
        told[f"service-year: NumPy against Vlecht, one thread each, cpu (at least "
             f"{NUMPY_RATIO_MIN})"] = found["numpy"]["cpu"] / ours["cpu_middle_s"]
    return told


def lines(found):
    """Rows of bench/run's table."""
    ours, peer = found["vlecht"], found["numpy"]
    rows = [(f"{ours['samples']:,} samples to three figures", f"{ours['wall_s']:.4f}",
             f"{ours['cpu_middle_s']:.4f}", "", "")]
    if "skipped" in peer:
        rows.append((f"NumPy was not measured: {peer['skipped']}", "", "", "", ""))
    else:
        rows.append((f"NumPy {peer['version']}: event sweep", "", f"{peer['cpu']:.4f}", "", ""))
    return rows
