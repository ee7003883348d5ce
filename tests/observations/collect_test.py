#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Samples are collected from a server that goes away, is busy, breaks off, or tells only a part:
nothing is lost, counted twice or left unsaid."""

import collections
import datetime
import http.server
import json
import pathlib
import shutil
import ssl
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

import observed
from observed import dossiers

SCRAPE = 60
DAY = 86_400
FROM = observed.second("2026-01-01T00:00:00Z")
UNTIL = FROM + 16 * DAY  # three pages of 10,000 minutes, the first and last of them cut
HOLD = 150
TOKEN = "aap.noot-MIES_wim.zus"
INSTANCE = "https://zaken.example/"


def state(moment):
    """What the probe sees: an outage of 50 minutes each day at noon; nothing on the sixth day."""
    if FROM + 5 * DAY <= moment < FROM + 6 * DAY:
        return None
    return "0" if moment % DAY // 60 in range(720, 770) else "1"


def expected():
    """The intervals by hand."""
    found = []
    for moment in range(FROM, UNTIL, SCRAPE):
        now = {"0": "neer", "1": "op", None: None}[state(moment)]
        if now is None:
            continue
        if found and found[-1][2] == now and moment - found[-1][4] <= HOLD:
            found[-1][3:] = [found[-1][3] + 1, moment]
        else:
            found.append([moment, None, now, 1, moment])
    for interval, following in zip(found, [*found[1:], [None]]):
        held = interval[4] + HOLD
        interval[1] = min(held, following[0]) if following[0] else held
    return [tuple(interval[:4]) for interval in found]


class Server(http.server.BaseHTTPRequestHandler):
    """The HTTP API of Prometheus, as good or bad as the test wants it."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        where = urllib.parse.urlsplit(self.path)
        asked = dict(urllib.parse.parse_qsl(where.query))
        kept = self.server.test
        kept.paths.append(self.path)
        kept.tokens.append(self.headers.get("Authorization"))
        if kept.token and self.headers.get("Authorization") != f"Bearer {kept.token}":
            return self.answer(401, {"status": "error"})
        if where.path.endswith("/query"):
            return self.answer(200, self.raw(asked))
        kept.pages.append((int(asked["start"]), int(asked["end"])))
        mischief = kept.mischief.popleft() if kept.mischief else kept.always
        return getattr(self, f"do_{mischief}")(asked)

    def answer(self, status, content, **headers):
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def series(self, moments):
        values = [[moment + 0.25, state(moment)] for moment in moments if state(moment)]
        metric = {"__name__": "probe_success", "instance": INSTANCE, "service": "Zaken"}
        return [{"metric": metric, "values": values}] if values else []

    def good(self, asked):
        # Between two scrapes a server repeats the last one.
        moments = [moment // SCRAPE * SCRAPE for moment in
                   range(int(asked["start"]), int(asked["end"]) + 1, int(asked["step"]))]
        return {"status": "success",
                "data": {"resultType": "matrix", "result": self.series(moments)}}

    def raw(self, asked):
        last = int(asked["time"]) // SCRAPE * SCRAPE
        return {"status": "success",
                "data": {"resultType": "matrix",
                         "result": self.series(range(last - 3600 + SCRAPE, last + 1, SCRAPE))}}

    def do_good(self, asked):
        self.answer(200, self.good(asked))

    def do_busy(self, _):
        self.answer(429, b"", Retry_After=1)

    def do_down(self, _):
        self.answer(503, b"<html>no backend</html>")

    def do_gone(self, _):
        self.connection.close()

    def do_broken_off(self, asked):
        body = json.dumps(self.good(asked)).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:len(body) // 2])

    def do_malformed(self, asked):
        self.answer(200, json.dumps(self.good(asked)).encode()[:-20])

    def do_partial(self, asked):
        answer = self.good(asked)
        for series in answer["data"]["result"]:
            series["values"] = series["values"][:len(series["values"]) // 2]
        self.answer(200, {**answer, "warnings": ["store 2 of 2 does not answer"]})

    def do_small(self, asked):
        points = (int(asked["end"]) - int(asked["start"])) // int(asked["step"]) + 1
        if points <= 1_000:
            return self.do_good(asked)
        self.answer(422, {"status": "error", "errorType": "execution",
                          "error": "query processing would load too many samples into memory"})

    def do_odd(self, asked):
        answer = self.good(asked)
        for series in answer["data"]["result"]:
            series["values"][0][1] = "NaN"
            series["values"][1][1] = "+Inf"
            series["values"][2][1] = "0.5"
        self.answer(200, {**answer, "infos": ["the metric may not be a counter"]})


class Collected(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-collect-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.dossier = self.new_dossier("ict")
        self.paths, self.tokens, self.pages = [], [], []
        self.mischief, self.always, self.token = collections.deque(), "good", ""
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        self.server.test = self
        self.server.handle_error = lambda *_: None
        self.scheme = "http"

    def start(self):
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def new_dossier(self, name):
        path = self.folder / f"{name}.vlecht"
        dossiers.done("init", path, "--name", "Proef", "--members", "GM0377,GM0397")
        return path

    def collect(self, *more, dossier=None, begin=FROM, until=UNTIL):
        period = ("--from", moment(begin)) if begin else ()
        url = f"{self.scheme}://localhost:{self.server.server_port}"
        return dossiers.run("collect", dossier or self.dossier, url, "--query", "probe_success",
                            *period, "--until", moment(until), "--attempts", 3, "--lang", "en",
                            *more)

    def collected(self, *more, **options):
        told = self.collect(*more, **options)
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        return told.stdout.decode()

    def assert_all_is_there(self, dossier=None):
        found = observed.together(dossier or self.dossier)
        self.assertEqual([f"{INSTANCE} service=Zaken"], list(found))
        self.assertEqual(expected(), [interval[:4] for interval in next(iter(found.values()))])


def moment(second):
    return datetime.datetime.fromtimestamp(second, datetime.timezone.utc).strftime(
        "%Y-%m-%dT%H:%M:%SZ")


class Pages(Collected):
    def test_what_was_seen_is_recorded_page_by_page(self):
        self.start()
        self.collected()
        self.assertGreater(len(self.pages), 2)
        self.assert_all_is_there()
        probes = observed.statements(self.dossier, "probe")
        self.assertEqual("Zaken", probes[f"{INSTANCE} service=Zaken".replace("/", "%2F")]["service"])

    def test_the_next_run_goes_on_where_the_last_one_ended(self):
        self.start()
        self.collected(until=FROM + 3 * DAY + 1_800)
        asked = len(self.pages)
        self.collected(begin=None)
        self.assertEqual(FROM + 3 * DAY + 1_800, self.pages[asked][0])
        self.assert_all_is_there()
        asked = len(self.pages)
        self.assertIn("nothing new", self.collected())
        self.assertEqual(asked, len(self.pages))

    def test_without_anything_known_it_must_be_told_from_when(self):
        self.start()
        told = self.collect(begin=None)
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn("--from", dossiers.said(told))

    def test_a_server_that_gives_little_at_a_time_is_asked_for_little(self):
        self.always = "small"
        self.start()
        self.collected(until=FROM + 3 * DAY)
        self.collected()
        self.assert_all_is_there()

    def test_a_dry_run_records_nothing(self):
        self.start()
        self.assertIn("nothing recorded", self.collected("--dry-run"))
        self.assertEqual({}, observed.intervals(self.dossier))

    def test_steps_that_outages_fall_between_are_said(self):
        self.start()
        told = self.collected("--step", "300")
        self.assertIn("short outages may be missing", told)


class Faults(Collected):
    def test_a_server_in_trouble_is_asked_again(self):
        self.mischief.extend(["busy", "down", "good", "gone", "broken_off", "good", "malformed"])
        self.start()
        told = self.collected()
        self.assertIn("asked again 5 times", told)
        self.assert_all_is_there()

    def test_gone_half_way_what_was_recorded_stays_and_the_rest_follows(self):
        self.mischief.append("good")
        self.always = "gone"
        self.start()
        told = self.collect()
        self.assertEqual(1, told.returncode, dossiers.shown(told))
        self.assertIn("Stopped half-way", told.stdout.decode())
        self.assertIn("1 answer was recorded", told.stdout.decode())
        self.assertTrue(observed.intervals(self.dossier))
        self.always = "good"
        self.collected()
        self.assert_all_is_there()

    def test_a_page_that_is_never_whole_leaves_nothing(self):
        for always in ("malformed", "broken_off", "down"):
            self.always = always
            dossier = self.new_dossier(always)
            if always == "malformed":
                self.start()
            told = self.collect(dossier=dossier)
            self.assertEqual(1, told.returncode, dossiers.shown(told))
            self.assertEqual({}, observed.intervals(dossier), always)

    def test_a_part_is_said_to_be_a_part_and_asked_again(self):
        self.mischief.append("partial")
        self.start()
        told = self.collected()
        self.assertIn("store 2 of 2 does not answer", told)
        self.assertIn("again next time", told)
        imports = dossiers.done("imports", self.dossier, "--lang", "en").decode()
        self.assertIn("-incomplete.json", imports)
        asked = len(self.pages)
        self.collected()
        self.assertEqual(asked + 1, len(self.pages))
        self.assert_all_is_there()

    def test_values_that_are_neither_are_unknown_and_said(self):
        self.mischief.append("odd")
        self.start()
        told = self.collected(until=FROM + DAY)
        for words in ("neither 0 nor 1", "infinite values", "values NaN", "may not be a counter"):
            self.assertIn(words, told)
        first = min(observed.intervals(self.dossier)[f"{INSTANCE} service=Zaken"])
        self.assertEqual(FROM + 3 * SCRAPE, first[0])


class Secrets(Collected):
    def test_the_token_stands_in_a_header_and_nowhere_else(self):
        self.token = TOKEN
        file = self.folder / "token"
        file.write_text(TOKEN + "\n")
        self.start()
        told = self.collect("--token-file", file)
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertEqual({f"Bearer {TOKEN}"}, set(self.tokens))
        self.assertNotIn(TOKEN, "".join(self.paths) + dossiers.said(told))
        self.assertNotIn(TOKEN.encode(), self.dossier.read_bytes())
        file.write_text("ander")
        told = self.collect("--token-file", file, until=UNTIL + DAY)
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertNotIn("ander", dossiers.said(told))
        file.write_text("twee woorden")
        told = self.collect("--token-file", file)
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertNotIn("woorden", dossiers.said(told))

    def test_the_certificate_must_be_of_an_authority_that_is_trusted(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                        "tls.key", "-out", "tls.pem"], cwd=self.folder, check=True,
                       stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / "tls.pem", self.folder / "tls.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.scheme = "https"
        self.start()
        told = self.collect()
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertIn("does not prove that it is who it says", dossiers.said(told))
        self.assertEqual([], self.paths)
        self.collected("--ca-file", self.folder / "tls.pem")
        self.assert_all_is_there()


if __name__ == "__main__":
    unittest.main()
