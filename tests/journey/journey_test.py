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
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
VLECHT = os.environ["VLECHT"]

# A page is to be there within 500 ms, and is within 300 on two processors that do nothing else. A busy
# machine gets more time, and no more weight.
PAINT_MS_MAX = 1_500
HOME_BYTES_MAX = 150_000
SHIFT_MAX = 0.01


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
        self.assertEqual(len({look["look"] for look in looks}), 8)
        self.assertGreater(len(looks), 4 * 60 + 4 * 10)
        for look in looks:
            with self.subTest(look=look["look"], address=look["address"]):
                self.assertEqual(look["found"], [])

    def test_pages_are_light_quick_and_still_and_fit_on_paper(self):
        pages = self.lines_of("speed.js")
        self.assertEqual(len(pages), 5)
        for page in pages:
            with self.subTest(path=page["path"]):
                self.assertLess(page["first"], PAINT_MS_MAX)
                self.assertLess(page["largest"], PAINT_MS_MAX)
                self.assertLess(page["shift"], SHIFT_MAX)
                paper = page["paper"]
                self.assertRegex(paper["head"], r"Bloemendaal en Heemstede.* · .*20\d\d")
                self.assertRegex(paper["foot"], r"[0-9a-f]{16}…")
                self.assertEqual((paper["folded"], paper["clickable"], paper["beyond"]), (0, 0, 0))
        for home in pages[:2]:
            self.assertGreater(home["bytes"], 10_000)
            self.assertLess(home["bytes"], HOME_BYTES_MAX)

    def test_a_municipality_dresses_the_pages_itself(self):
        tokens = pathlib.Path(self.folder.name) / "huisstijl.css"
        tokens.write_text(":root { --stad: #a00021; --utrecht-link-color: var(--stad); --geen: 1px }")
        style = urllib.request.urlopen(self.started("demo", "--tokens", tokens) + "/static/vlecht.css")
        with style:
            self.assertTrue(style.read().decode().endswith(
                "@media print,(prefers-color-scheme:light) and (forced-colors:none){.vlecht-theme{"
                "--stad:#a00021;--utrecht-link-color:var(--stad);}}"))
        tokens.write_text(":root {\n  --stad: url(https://elders.example/spion.png);\n}")
        told = subprocess.run([VLECHT, "demo", "--tokens", tokens, "--listen", "127.0.0.1:0"],
                              capture_output=True, text=True, timeout=60)
        self.assertNotEqual(told.returncode, 0)
        self.assertIn("Regel 2 van de huisstijl: de waarde van --stad kan hier niet.", told.stderr)

    def test_people_get_where_they_want_to_go(self):
        journeys = self.lines_of("journeys.js")
        self.assertEqual(len(journeys), 39)
        for journey in journeys:
            with self.subTest(journey=journey["journey"], scripted=journey["scripted"],
                              width=journey["width"]):
                self.assertEqual(journey["problem"], "")


if __name__ == "__main__":
    unittest.main()
