#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Every page of the demo dossier looked at in a real browser: by everyone, soon, and on paper."""

import pathlib
import subprocess
import unittest
import urllib.request

from servers import VLECHT, WithServers

# A page is to be there within 500 ms, and is within 300 on two processors that do nothing else. A busy
# machine gets more time, and no more weight.
PAINT_MS_MAX = 1_500
HOME_BYTES_MAX = 150_000
SHIFT_MAX = 0.01


class Pages(WithServers):
    def test_every_page_is_open_to_everyone(self):
        looks = self.lines_of("pages.js")
        self.assertEqual(len({look["look"] for look in looks}), 8)
        self.assertGreater(len(looks), 4 * 60 + 4 * 10)
        for look in looks:
            with self.subTest(look=look["look"], address=look["address"]):
                self.assertEqual(look["found"], [])

    def test_lighthouse_finds_nothing(self):
        looks = self.lines_of("audits.js")
        self.assertEqual(len(looks), 3)
        for look in looks:
            with self.subTest(address=look["address"], form=look["form"]):
                self.assertEqual(look["counted"], ["accessibility", "best-practices", "seo"])
                self.assertGreater(look["passed"], 30)
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


if __name__ == "__main__":
    unittest.main()
