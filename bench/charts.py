# SPDX-License-Identifier: EUPL-1.2
"""How often control charts cry wolf: 320,000 run lengths, here and in NumPy.

Used by bench/run. Both must give the same chances within what simulating leaves open, or nothing is
reported.
"""

import csv
import json
import pathlib

from cluster import measured
from shapley import PYTHON, has_numpy

RUNS = 20_000
PEER = pathlib.Path(__file__).resolve().parent / "peers/charts.py"
SECONDS = 0.5
ERRORS = 5  # standard errors of a difference that are let pass, of forty-eight figures


def table_in(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(rows)]


def agree(ours, theirs):
    for a, b in zip(ours, theirs, strict=True):
        if (a["baseline"], a["shift"]) != (b["baseline"], b["shift"]):
            return False
        error = (a["mean_error"] ** 2 + b["mean_error"] ** 2) ** 0.5
        if abs(a["mean"] - b["mean"]) > ERRORS * error:
            return False
        for name in ("within_12", "within_24"):
            share = (a[name] + b[name]) / 2
            error = max(2 * share * (1 - share), 2 / RUNS) ** 0.5 / RUNS**0.5
            if abs(a[name] - b[name]) > ERRORS * error:
                return False
    return True


def measure(build, data, with_peers, say):
    data.mkdir(parents=True, exist_ok=True)
    own, peer = data / "charts_vlecht.csv", data / "charts_numpy.csv"
    say("how often control charts cry wolf")
    told = measured([build / "bench/charts_bench", RUNS, own])["output"]
    found = {"vlecht": json.loads(told.strip().splitlines()[-1])}
    if not with_peers or not has_numpy():
        reason = "python3-numpy is not installed" if with_peers else "not asked for"
        return {**found, "numpy": {"skipped": reason}}
    say("the same in NumPy")
    told = measured([PYTHON, PEER, RUNS, peer])["output"]
    found["numpy"] = json.loads(told.strip().splitlines()[-1])
    if not agree(table_in(own), table_in(peer)):
        raise SystemExit(f"NumPy gives other chances: compare {peer} with {own}")
    return found


def ratios(found):
    ours = found["vlecht"]
    told = {f"false alarms of a user's own baseline against the {SECONDS} s that they may take":
            ours["page_wall_s"] / SECONDS,
            f"320,000 run lengths against the same {SECONDS} s": ours["table_wall_s"] / SECONDS}
    if "skipped" not in found["numpy"]:
        told["320,000 run lengths: NumPy against Vlecht, one thread each, cpu"] = (
            found["numpy"]["cpu"] / ours["table_one_thread_cpu_middle_s"])
    return told


def lines(found):
    """Rows of bench/run's table."""
    ours = found["vlecht"]
    rows = [(label, f"{ours[name + '_wall_s']:.4f}", f"{ours[name + '_cpu_middle_s']:.4f}", "", "")
            for name, label in (("table", "false alarms: 320,000 run lengths"),
                                ("table_one_thread", "the same on one thread"),
                                ("page", "a user's own baseline: alarms and confirmation"),
                                ("design", "a CUSUM designed for 370 points"))]
    peer = found["numpy"]
    if "skipped" in peer:
        rows.append((f"NumPy was not measured: {peer['skipped']}", "", "", "", ""))
    else:
        rows.append((f"NumPy {peer['version']}: 320,000 run lengths", f"{peer['wall']:.2f}",
                     f"{peer['cpu']:.2f}", "", ""))
    return rows
