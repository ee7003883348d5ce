# SPDX-License-Identifier: EUPL-1.2
"""A thousand series fitted and forecast, here and by R's forecast::ets, on one thread each; and a
throughput of 100,000 items.

Used by bench/run. Nowhere may R find a better fit, or nothing is reported.
"""

import csv
import json
import pathlib
import shutil
import subprocess

from cluster import measured

PEER = pathlib.Path(__file__).resolve().parent / "peers/smoothing.R"
SERIES_SECONDS = 0.5
THROUGHPUT_SECONDS = 0.05
NEAR = 0.002  # of the criterion: twice the log-likelihood within 0.001


def fits_in(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def missing_forecast():
    """None when R's package is there, otherwise why not."""
    if not shutil.which("Rscript"):
        return "Rscript is not installed (Debian: r-cran-forecast)"
    found = subprocess.run(["Rscript", "-e", "library(forecast)"], stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, check=False)
    return None if found.returncode == 0 else "R's forecast is not installed (r-cran-forecast)"


def measure(build, data, with_peers, say):
    data.mkdir(parents=True, exist_ok=True)
    series, own, peer = data / "series.txt", data / "fits_vlecht.csv", data / "fits_r.csv"
    say("a thousand series fitted and forecast, and a throughput")
    told = measured([build / "bench/goals_bench", series, own])["output"]
    found = {"vlecht": json.loads(told.strip().splitlines()[-1])}
    reason = missing_forecast() if with_peers else "not asked for"
    if reason:
        return {**found, "forecast": {"skipped": reason}}
    say("the same series in R")
    told = measured(["Rscript", PEER, series, peer])["output"]
    found["forecast"] = json.loads(told.strip().splitlines()[-1])
    pairs = list(zip(fits_in(own), fits_in(peer), strict=True))
    if any(float(a["aicc"]) > float(b["aicc"]) + NEAR for a, b in pairs):
        raise SystemExit(f"R finds a better fit: compare {peer} with {own}")
    found["better_fits"] = sum(float(a["aicc"]) < float(b["aicc"]) - NEAR for a, b in pairs)
    found["same_model"] = sum(a["model"] == b["model"] for a, b in pairs)
    return found


def ratios(found):
    ours = found["vlecht"]
    told = {f"1,000 series against the {SERIES_SECONDS} s that they may take":
            ours["series_wall_s"] / SERIES_SECONDS,
            f"throughput of 100,000 items against the {THROUGHPUT_SECONDS} s that it may take":
            ours["throughput_wall_s"] / THROUGHPUT_SECONDS}
    if "skipped" not in found["forecast"]:
        told["1,000 series: R's forecast against Vlecht, one thread each, cpu"] = (
            found["forecast"]["cpu"] / ours["series_cpu_middle_s"])
    return told


def lines(found):
    """Rows of bench/run's table."""
    ours = found["vlecht"]
    rows = [(label, f"{ours[name + '_wall_s']:.4f}", f"{ours[name + '_cpu_middle_s']:.4f}", "", "")
            for name, label in (("series", "1,000 series, 3 models each, forecast 12 ahead"),
                                ("throughput", "throughput of 100,000 items, exact"),
                                ("uncertain_25", "of 25 items, 1,000 draws of the chances"),
                                ("uncertain_100000", "of 100,000 items, 1,000 draws"))]
    peer = found["forecast"]
    if "skipped" in peer:
        rows.append((f"R's forecast was not measured: {peer['skipped']}", "", "", "", ""))
    else:
        rows.append((f"R forecast {peer['version']}: the same series", f"{peer['wall']:.2f}",
                     f"{peer['cpu']:.2f}", "", ""))
        rows.append((f"series that R fits less well: {found['better_fits']}; "
                     f"the same model: {found['same_model']}", "", "", "", ""))
    return rows
