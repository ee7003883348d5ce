#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""F2. Every command is killed at any of its calls that change something: what it told is there,
nothing is there half, and the command once more ends as if nothing had happened.

With VLECHT_LONG=1 10,000 kills, and 1,000 of a server that takes in a file.
"""

import collections
import http.client
import re
import shutil
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

import dossiers
import scenes
import shimmed

KILLS = shimmed.scaled(90, 10_000)
SERVER_KILLS = shimmed.scaled(10, 1_000)
# Functions of the C library that change files.
CHANGE = """open open64 __open_2 __open64_2 openat openat64 __openat_2 __openat64_2 creat creat64 fopen
    fopen64 freopen freopen64 write writev pwrite pwrite64 pwritev pwritev64 pwritev2 pwritev64v2
    fsync fdatasync syncfs sync sync_file_range msync ftruncate ftruncate64 truncate truncate64
    fallocate fallocate64 posix_fallocate posix_fallocate64 rename renameat renameat2 link linkat
    symlink symlinkat unlink unlinkat remove rmdir mkdir mkdirat mknod mknodat mkstemp mkstemp64
    mkostemp mkostemp64 mkdtemp tmpfile tmpfile64 sendfile sendfile64 copy_file_range splice mmap
    mmap64""".split()


class KilledCalls(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.draw = shimmed.random_of_run()
        cls.workshop, cls.scenes = scenes.workshop_with_scenes()

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def test_shim_sees_what_the_program_does(self):
        # Calls that went round the shim would never be struck.
        for scene in self.scenes:
            with self.subTest(command=scene.name):
                for sort in ("open", "write", "sync", "unlink"):
                    self.assertGreater(scene.calls[sort], 0, scene.calls)

    def test_shim_has_every_call_that_changes_files(self):
        program = dossiers.vlecht()
        parts = [program, *shimmed.libraries(program, "libsqlite3.", "libstdc++.")]
        self.assertEqual(3, len(parts))
        asked = set.union(*map(shimmed.asked_for, parts))
        self.assertLess({"fsync", "syncfs", "unlinkat", "pwrite64", "renameat2"}, asked)
        self.assertEqual(set(), asked & set(CHANGE) - shimmed.exported(shimmed.shim()))

    def test_kill_at_any_call_leaves_all_or_nothing(self):
        tally = collections.Counter()
        for scene in self.scenes:
            for kill_at in self.kills(scene):
                with self.subTest(command=scene.name, kill_at=kill_at):
                    folder, told = scene.play(kill_at=kill_at)
                    self.assertEqual(shimmed.ENDED_BY_US, told.returncode)
                    tally["kills"] += 1
                    is_done = scene.state(folder) == scene.after
                    tally["after it was done"] += is_done
                    self.assertIsNone(scene.what_is_wrong(folder, told))
        print(f"F2: {tally['kills']} kills, {tally['after it was done']} after the commit, 0 lost",
              flush=True)
        self.assertGreater(tally["kills"], 0.9 * KILLS)
        self.assertGreater(tally["after it was done"], 0)

    def kills(self, scene):
        """Each call in turn, when there are kills enough, and then any of them again."""
        count, calls = KILLS // len(self.scenes), scene.calls["calls"]
        while count > 0:
            numbers = scenes.spread(self.draw, count, calls)
            yield from numbers
            count -= len(numbers)


class Server:
    """A server with the shim in it, and a browser that imports a file by way of its form."""

    def __init__(self, folder, **plan):
        self.folder = folder
        self.report = folder.with_name(folder.name + ".calls")
        self.process = subprocess.Popen(
            [dossiers.vlecht(), "serve", str(folder / "d.vlecht"), "--listen", "127.0.0.1:0"],
            env=shimmed.environment(folder, self.report, plan), stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        told = re.search(rb"http://[0-9.:]+", self.process.stderr.readline())
        self.address = told.group().decode() if told else None

    def has_recorded(self, file):
        """Whether it told the browser that the file was recorded; not when it broke off."""
        try:
            return bool(self.address) and self.recorded(file)
        except (urllib.error.URLError, http.client.HTTPException, ConnectionError):
            return False

    def recorded(self, file):
        head = ("--b\r\nContent-Disposition: form-data; name=\"file\"; "
                f"filename=\"{file.name}\"\r\n\r\n")
        tried = self.post("/invoer/proef", head.encode() + file.read_bytes() + b"\r\n--b--\r\n",
                          "multipart/form-data; boundary=b")
        fields = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"',
                            tried.read().decode())
        form = urllib.parse.urlencode(dict(fields)).encode()
        done = self.post("/invoer/vastleggen", form, "application/x-www-form-urlencoded")
        return "vastgelegd=" in done.url

    def post(self, path, body, media_type):
        request = urllib.request.Request(self.address + path, body, {"Content-Type": media_type})
        return urllib.request.urlopen(request, timeout=shimmed.SECONDS_MAX)

    def end(self):
        """Its status, and the calls that it made when it could tell."""
        self.process.terminate()
        self.process.communicate(timeout=shimmed.SECONDS_MAX)
        return self.process.returncode, shimmed.calls_in(self.report)


class KilledServer(unittest.TestCase):
    """A server is killed at any of its calls: what the browser was told is there."""

    @classmethod
    def setUpClass(cls):
        cls.draw = shimmed.random_of_run()
        cls.workshop = dossiers.Workshop()
        cls.workshop.folder = cls.workshop.folder.resolve()
        cls.dossier = cls.workshop.folder / "small.vlecht"
        dossiers.done("init", cls.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        cls.file = cls.workshop.folder / "upload.csv"
        cls.file.write_text("gemeentecode;jaar;inwoners\n" + "".join(
            f"GM{code};2017;{code + 20_000}\n" for code in range(1001, 1031)))

    @classmethod
    def tearDownClass(cls):
        cls.workshop.clean()

    def fresh_folder(self, number):
        folder = self.workshop.folder / f"server-{number}"
        folder.mkdir()
        shutil.copy(self.dossier, folder / "d.vlecht")
        return folder

    def test_what_the_browser_was_told_is_there_at_whatever_call_the_server_is_killed(self):
        folder = self.fresh_folder("whole")
        before = scenes.entries_in(folder / "d.vlecht")
        server = Server(folder)
        self.assertTrue(server.has_recorded(self.file))
        status, calls = server.end()
        self.assertEqual(0, status)
        after = scenes.entries_in(folder / "d.vlecht")
        tally = collections.Counter()
        for number, kill_at in enumerate(self.kills(calls["calls"])):
            with self.subTest(kill_at=kill_at):
                folder = self.fresh_folder(number)
                server = Server(folder, kill_at=kill_at)
                was_told = server.has_recorded(self.file)
                # Some calls are made or not by the clock, and then there are fewer.
                tally["kills"] += server.end()[0] == shimmed.ENDED_BY_US
                tally["told"] += was_told
                self.judge(folder / "d.vlecht", [after] if was_told else [before, after])
                shutil.rmtree(folder)
        print(f"F2: {tally['kills']} kills of a server that took in a file, {tally['told']} after "
              "the browser was told, 0 lost", flush=True)
        self.assertGreater(tally["kills"], 0.8 * SERVER_KILLS)
        self.assertGreater(tally["kills"], tally["told"])

    def kills(self, calls):
        return [1 + (number * calls + self.draw.randrange(calls)) // SERVER_KILLS
                for number in range(SERVER_KILLS)]

    def judge(self, dossier, may_be):
        left = scenes.entries_in(dossier)
        self.assertIn(left, may_be)
        verified = dossiers.verify(dossier)
        self.assertEqual(0, verified.returncode, dossiers.shown(verified))
        if left == may_be[-1]:
            return
        again = Server(dossier.parent)
        self.assertTrue(again.has_recorded(self.file))
        self.assertEqual(0, again.end()[0])
        self.assertEqual(scenes.entries_in(dossier), may_be[-1])


if __name__ == "__main__":
    unittest.main()
