#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The demo dossier in a real browser: every page looked at, and what people come to do."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
VLECHT = os.environ["VLECHT"]


class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.servers = []
        cls.folder = tempfile.TemporaryDirectory()
        if not (HERE / "node_modules" / "playwright-core").is_dir():
            subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=HERE,
                           check=True, capture_output=True)
        cls.base = cls.started("demo")
        empty = pathlib.Path(cls.folder.name) / "leeg.vlecht"
        subprocess.run([VLECHT, "init", empty, "--name", "Nieuw", "--members", "GM0377,GM0397"],
                       check=True, capture_output=True)
        cls.empty = cls.started("serve", empty)

    @classmethod
    def started(cls, *command):
        """The address of a server."""
        server = subprocess.Popen([VLECHT, *command, "--listen", "127.0.0.1:0"],
                                  stderr=subprocess.PIPE, text=True)
        cls.servers.append(server)
        for line in server.stderr:
            found = re.search(r"http://[0-9.]+:\d+", line)
            if found:
                return found.group(0)
        raise AssertionError(f"{command[0]} says no address")

    @classmethod
    def tearDownClass(cls):
        for server in cls.servers:
            server.terminate()
            server.wait(10)
            server.stderr.close()
        cls.folder.cleanup()

    def lines_of(self, script):
        told = subprocess.run(["node", script, self.base, self.empty], cwd=HERE,
                              capture_output=True, text=True, timeout=540)
        self.assertEqual(told.returncode, 0, told.stderr)
        return [json.loads(line) for line in told.stdout.splitlines()]

    def test_every_page_is_open_to_everyone(self):
        looks = self.lines_of("pages.js")
        self.assertGreater(len(looks), 60)
        for look in looks:
            with self.subTest(look=look["look"], address=look["address"]):
                self.assertEqual(look["found"], [])

    def test_people_get_where_they_want_to_go(self):
        journeys = self.lines_of("journeys.js")
        self.assertEqual(len(journeys), 30)
        for journey in journeys:
            with self.subTest(journey=journey["journey"], scripted=journey["scripted"],
                              width=journey["width"]):
                self.assertEqual(journey["problem"], "")


if __name__ == "__main__":
    unittest.main()
