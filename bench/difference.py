# SPDX-License-Identifier: EUPL-1.2
"""Differences in cost taken apart: every municipality, ten years (difference_bench)."""

import json
import subprocess

GOAL_SECONDS = 2


def measure(build, say):
    say("differences taken apart")
    told = subprocess.run([build / "bench/difference_bench"], check=True, stdout=subprocess.PIPE,
                          text=True).stdout
    return json.loads(told)


def lines(figures):
    return [("differences taken apart, 10 years, all municipalities",
             f"{figures['every_municipality_wall_s']:.2f}", "", "",
             f"{figures['decompositions'] / figures['every_municipality_wall_s'] / 1000:,.0f} k"),
            ("one answer, its claim tested", f"{figures['one_answer_wall_s']:.2f}", "", "", "")]


def ratios(figures):
    return {f"differences taken apart against the {GOAL_SECONDS} s that it may take":
            figures["every_municipality_wall_s"] / GOAL_SECONDS}
