# SPDX-License-Identifier: EUPL-1.2
"""A year of samples of 3,500 services, one a minute, to intervals and a report; and a service-year
in NumPy.

Used by bench/run. Both must give the same report of the first service, or nothing is reported.
"""

import json
import os
import pathlib

from cluster import measured
from shapley import PYTHON, has_numpy

SERVICES = 3_500
SAMPLES_PER_SECOND_MIN = 20_000_000
KEPT_BYTES_MAX = 100_000_000
REPORT_SECONDS_MAX = 0.2
PEER = pathlib.Path(__file__).resolve().parent / "peers/observations.py"


def measure(build, data, with_peers, say):
    data.mkdir(parents=True, exist_ok=True)
    samples, own, peer = data / "samples.bin", data / "report.csv", data / "report_numpy.csv"
    say(f"a year of samples of {SERVICES:,} services")
    run = measured([build / "bench/observations_bench", SERVICES, samples, own])
    found = {"vlecht": {**json.loads(run["output"].strip().splitlines()[-1]),
                        "rss_mb": run["rss_mb"]}}
    if not with_peers or not has_numpy():
        reason = "python3-numpy is not installed" if with_peers else "not asked for"
        return {**found, "numpy": {"skipped": reason}}
    say("a service-year in NumPy")
    one_thread = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    told = measured([PYTHON, PEER, samples, peer], env=one_thread)["output"]
    found["numpy"] = json.loads(told.strip().splitlines()[-1])
    if own.read_text(encoding="utf-8") != peer.read_text(encoding="utf-8"):
        raise SystemExit(f"NumPy gives another report: compare {peer} with {own}")
    return found


def ratios(found):
    ours = found["vlecht"]
    told = {f"samples a second against the {SAMPLES_PER_SECOND_MIN:,} that it must take in":
            ours["samples_per_s"] / SAMPLES_PER_SECOND_MIN,
            f"intervals kept against the {KEPT_BYTES_MAX:,} bytes that they may take":
            ours["kept_bytes"] / KEPT_BYTES_MAX,
            f"report over all services against the {REPORT_SECONDS_MAX} s that it may take":
            ours["report_wall_s"] / REPORT_SECONDS_MAX}
    if "skipped" not in found["numpy"]:
        peer = found["numpy"]
        told["a sample taken in: NumPy against Vlecht, one thread each, cpu"] = (
            peer["cpu"] / peer["samples"] * ours["samples_per_s"])
    return told


def lines(found):
    """Rows of bench/run's table."""
    ours = found["vlecht"]
    rows = [(f"{ours['samples']:,} samples to {ours['intervals']:,} intervals", "",
             f"{ours['ingest_cpu_s']:.2f}", f"{ours['rss_mb']:.0f}",
             f"{ours['samples_per_s'] / 1e6:,.0f} M samples/s"),
            (f"kept packed: {ours['kept_bytes'] / 1e6:.1f} MB", "", "", "", ""),
            ("a year's report over all of them", f"{ours['report_wall_s']:.4f}", "", "", "")]
    peer = found["numpy"]
    if "skipped" in peer:
        rows.append((f"NumPy was not measured: {peer['skipped']}", "", "", "", ""))
    else:
        rows.append((f"NumPy {peer['version']}: one service-year", "", f"{peer['cpu']:.4f}", "",
                     f"{peer['samples'] / peer['cpu'] / 1e6:,.0f} M samples/s"))
    return rows
