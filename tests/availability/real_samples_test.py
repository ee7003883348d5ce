#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Outages in samples of web services of the University of Bern, by `vlecht ask availability` and by
a few lines here that walk through the samples one by one.

real_samples_test.py VLECHT [-v]. Skipped when ../shared/data/availability is not here.
"""

import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zoneinfo

TREE = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = TREE / "../shared/data/availability/samples_2026_01_to_04.csv"
VLECHT = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else "vlecht"
WITHDRAWN_AFTER = 14 * 86_400  # seconds of silence while others are still measured
ZONE = zoneinfo.ZoneInfo("Europe/Amsterdam")
WINDOWS = [("2026-01-01", "2026-06-01"), ("2026-02-01", "2026-03-01"), ("2026-03-01", "2026-04-01")]


def samples_by_service():
    """Seconds and whether it was up, of each service in order of time."""
    services = {}
    with open(SAMPLES, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            second = int(datetime.datetime.fromisoformat(row["committed_at"]).timestamp())
            services.setdefault(row["service"], {})[second] = row["status"] == "up"
    return {name: sorted(samples.items()) for name, samples in services.items()}


def outages_of(samples, last_of_all):
    """From the first sample down to the next one up; at its last sample when there is no other."""
    outages, began = [], None
    for second, is_up in samples:
        if not is_up and began is None:
            began = second
        if is_up and began is not None:
            outages.append((began, second))
            began = None
    if began is not None:
        last = samples[-1][0]
        end = last if last_of_all - last > WITHDRAWN_AFTER else last_of_all
        outages.append((began, max(end, began + 1)))
    return outages


def midnight(day):
    return int(datetime.datetime.fromisoformat(day).replace(tzinfo=ZONE).timestamp())


def cut(outages, days):
    begin, end = map(midnight, days)
    inside = [(max(a, begin), min(b, end)) for a, b in outages]
    return [(a, b) for a, b in inside if a < b]


def observations(services):
    """The samples as rows of the kind observation: as long as they say the same."""
    last_of_all = max(samples[-1][0] for samples in services.values())
    for name, samples in services.items():
        runs = []
        for second, is_up in samples:
            if not runs or runs[-1]["is_up"] != is_up:
                runs.append({"is_up": is_up, "begins": second})
            runs[-1]["last"] = second
        for run, following in zip(runs, runs[1:] + [None]):
            silent = last_of_all - run["last"] > WITHDRAWN_AFTER
            end = following["begins"] if following else run["last"] if silent else last_of_all
            ended = "volgende_meting" if following else "ingetrokken" if silent else "einde_bron"
            yield [name, stamp(run["begins"]), stamp(max(end, run["begins"] + 1)),
                   "op" if run["is_up"] else "neer", stamp(run["last"]), ended]


def stamp(second):
    return datetime.datetime.fromtimestamp(second, datetime.timezone.utc).strftime(
        "%Y-%m-%dT%H:%M:%SZ")


def vlecht(*words):
    done = subprocess.run([VLECHT, *map(str, words)], capture_output=True, text=True, timeout=120,
                          check=False)
    if done.returncode != 0:
        raise AssertionError(f"{words}: {done.stdout}{done.stderr}")
    return done.stdout


@unittest.skipUnless(SAMPLES.is_file(), f"{SAMPLES} is not here")
class RealSamples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.services = samples_by_service()
        cls.last_of_all = max(samples[-1][0] for samples in cls.services.values())
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.dossier = pathlib.Path(cls.folder.name) / "bern.vlecht"
        table = pathlib.Path(cls.folder.name) / "waarnemingen.csv"
        with open(table, "w", encoding="utf-8", newline="") as out:
            rows = csv.writer(out, delimiter=";")
            rows.writerow(["meetpunt", "begin", "einde", "toestand", "laatste_meting",
                           "geeindigd_door"])
            rows.writerows(observations(cls.services))
        vlecht("init", cls.dossier, "--name", "Bern", "--members", "GM0377,GM0397")
        vlecht("import", cls.dossier, table)

    def figures(self, *words):
        answer = json.loads(vlecht("ask", "availability", self.dossier, *words, "--as", "json"))
        return {figure["id"]: figure for figure in answer["figures"]}

    def is_observed_in(self, samples, days):
        """What was not measured has no number of outages: none is not zero."""
        last = samples[-1][0]
        end = last if self.last_of_all - last > WITHDRAWN_AFTER else self.last_of_all
        begin, until = map(midnight, days)
        return samples[0][0] < until and max(end, samples[0][0] + 1) > begin

    def test_every_service_has_the_outages_of_its_samples(self):
        self.assertGreater(len(self.services), 40)
        seen = 0
        for name, samples in self.services.items():
            for days in WINDOWS:
                with self.subTest(service=name, days=days):
                    mine = cut(outages_of(samples, self.last_of_all), days)
                    lengths = [b - a for a, b in mine]
                    seen += len(mine)
                    figures = self.figures(f"service={name}", f"from={days[0]}", f"until={days[1]}")
                    if not self.is_observed_in(samples, days):
                        self.assertIsNone(figures["outages"]["value"])
                        self.assertIsNone(figures["down_minutes"]["value"])
                        continue
                    value = lambda figure: float(figures[figure]["value"])
                    self.assertEqual(value("outages"), len(mine))
                    self.assertAlmostEqual(value("down_minutes"), sum(lengths) / 60, places=5)
                    self.assertAlmostEqual(value("longest_outage_minutes"),
                                           max(lengths, default=0) / 60, places=5)
                    self.assertIsNone(figures["contractual"]["value"])
                    self.assertEqual(figures["contractual"]["reason"], "not_supplied")
        self.assertGreater(seen, 60)

    def test_files_of_a_month_say_the_same_in_any_order(self):
        lines = SAMPLES.read_text(encoding="utf-8").splitlines(keepends=True)
        months = {}
        for line in lines[1:]:
            months.setdefault(line[:7], []).append(line)
        parts = []
        for month, its_lines in sorted(months.items()):
            parts.append(pathlib.Path(self.folder.name) / f"{month}.csv")
            parts[-1].write_text(lines[0] + "".join(its_lines), encoding="utf-8")
        self.assertGreater(len(parts), 3)
        whole = self.figures_after([SAMPLES], "whole")
        self.assertEqual(whole, self.figures_after(parts, "in_order"))
        self.assertEqual(whole, self.figures_after(parts[::-1], "turned_round"))

    def figures_after(self, files, name):
        dossier = pathlib.Path(self.folder.name) / f"{name}.vlecht"
        vlecht("init", dossier, "--name", "Bern", "--members", "GM0377,GM0397")
        for file in files:
            vlecht("import", dossier, file)
        answer = json.loads(vlecht("ask", "availability", dossier, "from=2026-01-01",
                                   "until=2026-06-01", "--as", "json"))
        return {figure["id"]: figure["value"] for figure in answer["figures"]}

    def test_the_table_of_all_services_says_the_same(self):
        answer = json.loads(vlecht("ask", "availability", self.dossier, "from=2026-01-01",
                                   "until=2026-06-01", "--as", "json"))
        table = next(table for table in answer["tables"] if table["id"] == "services")
        self.assertEqual(len(table["rows"]), len(self.services))
        total = sum(b - a for samples in self.services.values()
                    for a, b in outages_of(samples, self.last_of_all))
        down = [figure for figure in answer["figures"] if figure["id"].endswith(".down_minutes")]
        self.assertAlmostEqual(sum(float(figure["value"]) for figure in down), total / 60, places=3)

    def test_a_service_that_ended_while_down_is_closed_and_said(self):
        ended = [name for name, samples in self.services.items()
                 if not samples[-1][1] and self.last_of_all - samples[-1][0] > WITHDRAWN_AFTER]
        self.assertTrue(ended)
        answer = json.loads(vlecht("ask", "availability", self.dossier, f"service={ended[0]}",
                                   "from=2026-01-01", "until=2026-06-01", "--as", "json"))
        names = [finding["name"] for finding in answer["findings"]]
        self.assertIn("availability.withdrawn_while_down", names)


if __name__ == "__main__":
    unittest.main()
