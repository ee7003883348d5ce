#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A real Prometheus with its blackbox exporter, and VictoriaMetrics, watch a small server that goes
down on schedule; what Vlecht collects from them is that schedule.

On the loopback address, as a user without rights. Skipped where Debian's packages are not there
(packaging/install-packages test).
"""

import contextlib
import http.server
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.request

import observed
from observed import dossiers

PACKAGES = {"prometheus": "prometheus", "prometheus-blackbox-exporter": "prometheus-blackbox-exporter",
            "victoria-metrics": "victoria-metrics"}
# What the server does, for how many seconds. While it is not watched, the exporter is not there.
SCHEDULE = (("up", 5), ("down", 6), ("up", 5), ("not watched", 9), ("up", 5))
# A change is seen at the next scrape, a second apart; a busy machine may be late.
LATE = 4
HOLD = 3  # two and a half scrapes, in whole seconds

BLACKBOX = """modules:
  http_2xx:
    prober: http
    timeout: 1s
"""
SCRAPES = """global:
  scrape_interval: 1s
  scrape_timeout: 900ms
scrape_configs:
  - job_name: blackbox
    metrics_path: /probe
    params:
      module: [http_2xx]
    static_configs:
      - targets: ['{target}']
        labels:
          service: Zaken
    relabel_configs:
      - source_labels: [__address__]
        target_label: __param_target
      - source_labels: [__param_target]
        target_label: instance
      - target_label: __address__
        replacement: 127.0.0.1:{exporter}
"""


def missing():
    return [package for program, package in PACKAGES.items() if not shutil.which(program)]


def free_port():
    with contextlib.closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Watched(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.send_response(200 if self.server.is_up else 503)
        self.send_header("Content-Length", "0")
        self.end_headers()


class Stores(unittest.TestCase):
    """The schedule is played once, for both stores."""

    @classmethod
    def setUpClass(cls):
        if missing():
            raise unittest.SkipTest("not installed: " + ", ".join(missing()))
        cls.processes, cls.folder = [], pathlib.Path(tempfile.mkdtemp(prefix="vlecht-stores-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.addClassCleanup(cls.stop)
        cls.folder.chmod(0o755)
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Watched)
        cls.server.is_up = True
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        cls.target = f"http://127.0.0.1:{cls.server.server_port}/"
        cls.ports = {program: free_port() for program in PACKAGES}
        cls.start_stores()
        cls.play()

    @classmethod
    def stop(cls):
        for process in cls.processes:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    dossiers.kill(process)

    @classmethod
    def start(cls, program, *arguments):
        work = cls.folder / program
        work.mkdir(exist_ok=True)
        options = {}
        if os.geteuid() == 0:
            shutil.chown(work, "nobody", "nogroup")
            options = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        with open(cls.folder / f"{program}.log", "ab") as log:
            process = subprocess.Popen([program, *map(str, arguments)], cwd=work, stdout=log,
                                       stderr=log, **options)
        cls.processes.append(process)
        return process

    @classmethod
    def start_exporter(cls):
        exporter = cls.start("prometheus-blackbox-exporter",
                             f"--config.file={cls.folder / 'blackbox.yml'}",
                             "--web.listen-address="
                             f"127.0.0.1:{cls.ports['prometheus-blackbox-exporter']}")
        cls.wait_for("prometheus-blackbox-exporter", "/-/healthy")
        return exporter

    @classmethod
    def start_stores(cls):
        (cls.folder / "blackbox.yml").write_text(BLACKBOX)
        scrapes = cls.folder / "prometheus.yml"
        scrapes.write_text(SCRAPES.format(target=cls.target,
                                          exporter=cls.ports["prometheus-blackbox-exporter"]))
        cls.exporter = cls.start_exporter()
        cls.start("prometheus", f"--config.file={scrapes}", "--storage.tsdb.path=data",
                  f"--web.listen-address=127.0.0.1:{cls.ports['prometheus']}",
                  "--web.console.templates=/etc/prometheus/consoles",
                  "--web.console.libraries=/etc/prometheus/console_libraries")
        cls.start("victoria-metrics", "-storageDataPath=data", f"-promscrape.config={scrapes}",
                  f"-httpListenAddr=127.0.0.1:{cls.ports['victoria-metrics']}",
                  "-search.latencyOffset=0s", "-search.disableCache")
        cls.wait_for("prometheus", "/-/ready")
        cls.wait_for("victoria-metrics", "/health")
        for program in ("prometheus", "victoria-metrics"):
            cls.eventually(lambda: b'"value"' in cls.asked(program, "/api/v1/query?query=probe_success"),
                           f"{program} measures nothing")

    @classmethod
    def asked(cls, program, path):
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with direct.open(f"http://127.0.0.1:{cls.ports[program]}{path}", timeout=5) as answer:
                return answer.read()
        except OSError:
            return None

    @classmethod
    def wait_for(cls, program, path):
        cls.eventually(lambda: cls.asked(program, path) is not None, f"{program} does not start")

    @classmethod
    def eventually(cls, holds, otherwise):
        end = time.monotonic() + 30
        while not holds():
            if time.monotonic() > end:
                logs = "".join(path.read_text(errors="replace")[-1500:]
                               for path in cls.folder.glob("*.log"))
                raise AssertionError(f"{otherwise}\n{logs}")
            time.sleep(0.2)

    @classmethod
    def play(cls):
        cls.begins = []
        for what, seconds in SCHEDULE:
            cls.begins.append(time.time())
            cls.server.is_up = what != "down"
            if what == "not watched":
                cls.exporter.send_signal(signal.SIGKILL)
                cls.exporter.wait()
            elif cls.exporter.poll() is not None:
                cls.exporter = cls.start_exporter()
                cls.begins[-1] = time.time()
            time.sleep(seconds)
        cls.ended = time.time()
        cls.asked("victoria-metrics", "/internal/force_flush")

    def collected(self, program):
        dossier = self.folder / f"{program}.vlecht"
        dossiers.done("init", dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        told = dossiers.run("collect", dossier, f"http://127.0.0.1:{self.ports[program]}", "--query",
                            "probe_success", "--from",
                            time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.begins[0] + 1)),
                            "--lang", "en")
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertNotIn("short outages may be missing", told.stdout.decode())
        self.assertIn("every 1 second", told.stdout.decode())
        found = observed.together(dossier)
        self.assertEqual([f"{self.target} job=blackbox service=Zaken"], list(found))
        self.assertEqual({"Zaken"}, {probe["service"] for probe in
                                     observed.statements(dossier, "probe").values()})
        return next(iter(found.values()))

    def assert_is_the_schedule(self, intervals):
        told = f"{intervals} against {self.begins}"
        self.assertEqual(["op", "neer", "op", "op"], [each[2] for each in intervals], told)
        _, down, back, unwatched, again = self.begins
        for second, wanted in ((intervals[1][0], down), (intervals[1][1], back),
                               (intervals[3][0], again)):
            self.assertGreaterEqual(second, wanted - 1, told)
            self.assertLessEqual(second, wanted + LATE, told)
        self.assertEqual(intervals[0][1], intervals[1][0], told)
        self.assertEqual(intervals[1][1], intervals[2][0], told)
        # Not watched is neither up nor down: the last sample holds, and then there is nothing.
        self.assertLessEqual(intervals[2][1], unwatched + 1 + HOLD + LATE, told)
        self.assertLess(intervals[2][1], intervals[3][0], told)
        self.assertEqual("verlopen", intervals[2][4], told)

    def test_prometheus_tells_the_schedule(self):
        self.assert_is_the_schedule(self.collected("prometheus"))

    def test_victoria_metrics_tells_the_schedule(self):
        self.assert_is_the_schedule(self.collected("victoria-metrics"))

    def test_a_query_that_is_no_good_is_refused_in_its_own_words(self):
        dossier = self.folder / "refused.vlecht"
        dossiers.done("init", dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        told = dossiers.run("collect", dossier, f"http://127.0.0.1:{self.ports['prometheus']}",
                            "--query", "probe_success{", "--from", "2026-01-01", "--lang", "en")
        self.assertTrue(told.returncode == 1, dossiers.shown(told))
        self.assertIn("parse error", dossiers.said(told))
        self.assertEqual({}, observed.intervals(dossier))


if __name__ == "__main__":
    unittest.main()
