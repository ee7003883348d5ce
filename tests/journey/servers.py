# SPDX-License-Identifier: EUPL-1.2
"""The demo dossier and an empty one, each with its server, for scripts in a real browser."""

import fcntl
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
VLECHT = os.environ["VLECHT"]
SCRIPT_SECONDS_MAX = 570


class WithServers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.servers = []
        cls.folder = tempfile.TemporaryDirectory()
        with open(HERE / "package.json", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # two programs may come at once
            if not (HERE / "node_modules" / "lighthouse").is_dir():
                subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
                               cwd=HERE, check=True, capture_output=True)
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
                              capture_output=True, text=True, timeout=SCRIPT_SECONDS_MAX)
        self.assertEqual(told.returncode, 0, told.stderr)
        return [json.loads(line) for line in told.stdout.splitlines()]
