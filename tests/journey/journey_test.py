#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What people come to do with the demo dossier and with an empty one, in a real browser."""

import unittest

from servers import WithServers


class Journeys(WithServers):
    def test_people_get_where_they_want_to_go(self):
        journeys = self.lines_of("journeys.js")
        self.assertEqual(len(journeys), 39)
        for journey in journeys:
            with self.subTest(journey=journey["journey"], scripted=journey["scripted"],
                              width=journey["width"]):
                self.assertEqual(journey["problem"], "")


if __name__ == "__main__":
    unittest.main()
