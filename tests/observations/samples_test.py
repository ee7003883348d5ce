#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Files of samples become what a plain computation of them gives: the history of a university's
services, and an invented series with a hold."""

import collections
import csv
import pathlib
import shutil
import tempfile
import unittest

import observed
from observed import dossiers

DATA = observed.TESTS.parent.parent / "shared/data/availability"
HISTORY = DATA / "samples_2026_01_to_04.csv"
SERIES = DATA / "oracle_samples.csv"
HOLD = 150


def outages_of(lines):
    """Per service the outages that ended, and seconds down, straight from the lines."""
    by_service = collections.defaultdict(list)
    for line in lines:
        by_service[line["service"]].append((observed.second(line["committed_at"]), line["status"]))
    found = {}
    for service, states in by_service.items():
        states.sort(key=lambda line: line[0])
        since, closed, seconds = None, 0, 0
        for second, state in states:
            if state == "down" and since is None:
                since = second
            elif state == "up" and since is not None:
                closed, seconds, since = closed + 1, seconds + second - since, None
        found[service] = (closed, seconds, since is not None)
    return found


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-samples-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.dossier = self.folder / "ict.vlecht"
        dossiers.done("init", self.dossier, "--name", "Proef", "--members", "GM0377,GM0397")

    def read(self, path, *more):
        return dossiers.done("import", self.dossier, path, "--lang", "en", *more).decode()

    def parts_of(self, path, lines_each, overlap=0):
        """A file cut in files that begin with the same header, and overlap."""
        header, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        for n, begin in enumerate(range(0, len(lines), lines_each)):
            part = self.folder / f"part{n}.csv"
            first = max(0, begin - overlap)
            part.write_text(header + "".join(lines[first:begin + lines_each]), encoding="utf-8")
            yield part


@unittest.skipUnless(HISTORY.exists(), "../shared/data/availability is not here")
class History(Files):
    def lines(self):
        with open(HISTORY, encoding="utf-8", newline="") as rows:
            return list(csv.DictReader(rows))

    def test_outages_and_time_down_are_those_of_a_plain_computation(self):
        self.read(HISTORY)
        found = observed.intervals(self.dossier)
        wanted = outages_of(self.lines())
        self.assertEqual(set(wanted), set(found))
        for service, (closed, seconds, is_open) in wanted.items():
            down = [each for each in found[service] if each[2] == "neer"]
            ended = [each for each in down if each[4] == "volgende_meting"]
            self.assertEqual((closed, seconds),
                             (len(ended), sum(each[1] - each[0] for each in ended)), service)
            self.assertEqual(is_open, len(down) > len(ended), service)

    def test_a_service_that_ends_while_down_is_withdrawn_and_not_counted_on(self):
        self.read(HISTORY)
        begin = observed.second("2026-01-20T21:28:39Z")
        end = observed.second("2026-01-20T22:50:50Z")
        self.assertEqual([(begin, end, "neer", 2, "ingetrokken")],
                         observed.intervals(self.dossier)["Wikipedia"])

    def test_every_service_has_its_probe(self):
        self.read(HISTORY)
        probes = observed.statements(self.dossier, "probe").values()
        self.assertEqual({line["service"] for line in self.lines()},
                         {probe["service"] for probe in probes})

    def test_the_same_file_again_adds_nothing(self):
        self.read(HISTORY)
        before = observed.intervals(self.dossier)
        told = self.read(HISTORY)
        self.assertIn("4,914 samples were in the dossier already", told)
        self.assertEqual(before, observed.intervals(self.dossier))


@unittest.skipUnless(SERIES.exists(), "../shared/data/availability is not here")
class Series(Files):
    def wanted(self):
        by_probe = collections.defaultdict(list)
        with open(SERIES, encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                by_probe[row["probe"]].append((int(row["unix_utc"]), row["up"]))
        found = {}
        for probe, samples in by_probe.items():
            made = []
            for (second, up), following in zip(samples, [*samples[1:], (None, None)]):
                end = min(second + HOLD, following[0] or second + HOLD)
                state = "op" if up == "1" else "neer"
                if made and made[-1][1] == second and made[-1][2] == state:
                    made[-1][1], made[-1][3] = end, made[-1][3] + 1
                else:
                    made.append([second, end, state, 1])
            found[f"Zaken: {probe}"] = [tuple(each) for each in made]
        return found

    def found(self):
        return {probe: [each[:4] for each in intervals]
                for probe, intervals in observed.intervals(self.dossier).items()}

    def test_the_hold_follows_from_the_rhythm(self):
        told = self.read(SERIES, "--set", "file=service:Zaken")
        self.assertIn("file=hold:150", told)
        self.assertEqual(self.wanted(), self.found())

    def assert_all_is_there(self):
        states = lambda by_probe: {probe: [each[:3] for each in intervals]
                                   for probe, intervals in by_probe.items()}
        self.assertEqual(states(self.wanted()), states(observed.together(self.dossier)))

    def test_files_that_overlap_count_nothing_twice(self):
        for part in self.parts_of(SERIES, 40_000, overlap=1_000):
            self.read(part, "--set", "file=service:Zaken", "--set", "file=hold:150")
        self.assert_all_is_there()

    def test_an_earlier_file_may_come_later(self):
        for part in reversed(list(self.parts_of(SERIES, 40_000, overlap=500))):
            self.read(part, "--set", "file=service:Zaken", "--set", "file=hold:150")
        self.assert_all_is_there()


class Spellings(Files):
    def test_states_and_moments_are_read_in_many_ways(self):
        path = self.folder / "metingen.csv"
        path.write_text("tijdstip;dienst;toestand\n"
                        "20-1-2026 12:00;Zaken;op\n20-1-2026 12:01:00;Zaken;ok\n"
                        "20-1-2026 12:02;Zaken;storing\n20-1-2026 12:03;Zaken;onbekend\n"
                        "20-1-2026 12:04;Zaken;ja\n2026-01-20T11:05:00Z;Zaken;true\n"
                        "2026-01-20 12:06:00+01:00;Zaken;1\n", encoding="utf-8")
        self.read(path)
        noon = observed.second("2026-01-20T11:00:00Z")
        self.assertEqual([(noon, noon + 120, "op", 2, "volgende_meting"),
                          (noon + 120, noon + 180, "neer", 1, "volgende_meting"),
                          (noon + 240, noon + 510, "op", 3, "einde_bron")],
                         observed.intervals(self.dossier)["Zaken"])

    def test_a_time_that_the_clock_shows_twice_is_not_guessed(self):
        path = self.folder / "metingen.csv"
        path.write_text("time,service,up\n2025-10-26 01:59,Zaken,1\n2025-10-26 02:30,Zaken,1\n"
                        "2025-10-26 03:00,Zaken,1\n", encoding="utf-8")
        told = dossiers.run("import", self.dossier, path, "--set", "file=hold:7200", "--lang", "en")
        self.assertEqual(1, told.returncode)
        self.assertIn("occurs twice on the clock", dossiers.said(told))
        self.assertEqual({}, observed.intervals(self.dossier))

    def test_the_status_of_http_decides_where_nothing_else_does(self):
        path = self.folder / "metingen.csv"
        path.write_text("timestamp,url,http_code\n" + "".join(
            f"{1_770_000_000 + 60 * i},https://u:p@zaken.example/?k=1,{code}\n"
            for i, code in enumerate((200, 301, 503, 0, 200, 200))), encoding="utf-8")
        told = self.read(path)
        self.assertIn("a part of an address was not kept", told)
        found = observed.intervals(self.dossier)
        self.assertEqual(["https://zaken.example/"], list(found))
        self.assertEqual([("op", 2), ("neer", 2), ("op", 2)],
                         [each[2:4] for each in found["https://zaken.example/"]])

    def test_a_git_log_of_upptime_is_a_list_of_changes(self):
        path = self.folder / "log.txt"
        path.write_text("2026-02-03T00:00:00Z\t🟩 Zaken is up (200 in 80 ms) [skip ci] [upptime]\n"
                        "2026-02-02T00:00:00Z\t🟩 Zaken is up (200 in 80 ms) [skip ci] [upptime]\n"
                        "2026-02-01T10:00:00Z\t🟩 Zaken is up (200 in 80 ms) [skip ci] [upptime]\n"
                        "2026-02-01T09:30:00Z\t📝 Update summary in README [skip ci] [upptime]\n"
                        "2026-02-01T09:00:00Z\t🟥 Zaken is down (500 in 321 ms) [skip ci]\n",
                        encoding="utf-8")
        self.read(path)
        nine = observed.second("2026-02-01T09:00:00Z")
        self.assertEqual([(nine, nine + 3_600, "neer", 1, "volgende_meting"),
                          (nine + 3_600, observed.second("2026-02-03T00:00:00Z"), "op", 3,
                           "einde_bron")], observed.intervals(self.dossier)["Zaken"])

    def test_a_summary_of_upptime_names_services_and_no_moments(self):
        path = self.folder / "summary.json"
        path.write_text('[{"name":"Zaken","url":"https://zaken.example","slug":"zaken",'
                        '"status":"down","uptime":"76.70%","time":321,'
                        '"dailyMinutesDown":{"2026-02-01":60,"2026-02-03":12}}]',
                        encoding="utf-8")
        told = self.read(path)
        self.assertIn("72 in all: Zaken: 72", told)
        self.assertEqual({}, observed.intervals(self.dossier))
        self.assertEqual("Zaken", observed.statements(self.dossier, "probe")["Zaken"]["service"])


if __name__ == "__main__":
    unittest.main()
