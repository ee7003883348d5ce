#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Witnesses and dossiers as programs of their own: restored copies, copies run apart, a witness that
is killed, damaged, asked by many at once; clocks that step."""

import base64
import concurrent.futures
import contextlib
import hashlib
import http.client
import http.server
import os
import pathlib
import random
import re
import shutil
import sqlite3
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request

import dossiers

# A short run in ./test; VLECHT_KILLS=1000 is the long one.
KILLS = int(os.environ.get("VLECHT_KILLS", 12))
ASKING_AT_ONCE = 12


class Running:
    """A program that serves until it is told to stop; `url` is where."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [dossiers.vlecht(), *map(str, arguments), "--listen", "127.0.0.1:0", "--lang", "en"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.said = []
        for line in self.process.stderr:
            self.said.append(line)
            found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found[1])
                break
        else:
            raise AssertionError("".join(self.said))
        self.url = f"http://127.0.0.1:{self.port}"
        self.reader = threading.Thread(target=lambda: self.said.extend(self.process.stderr))
        self.reader.start()

    def stop(self):
        self.process.terminate()
        self._ended()

    def kill(self):
        self.process.kill()
        self._ended()

    def _ended(self):
        self.process.wait(dossiers.SECONDS_MAX)
        self.reader.join()
        self.process.stderr.close()

    def log(self):
        """(status, size) of each request that the journal signed."""
        return [tuple(map(int, found[1].split())) for line in self.said
                if (found := re.match(r"\S+Z (\d+ \d+) ", line))]


def post(port, body):
    """Status and body of add-checkpoint; status None when the connection broke off."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("POST", "/add-checkpoint",
                           body.encode() if isinstance(body, str) else body)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except (OSError, http.client.HTTPException):
        return None, ""
    finally:
        connection.close()


class Town(unittest.TestCase):
    """A dossier with a key; a folder for witnesses."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-witness-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.key = self.folder / "journal.key"
        self.dossier = self.folder / "ict.vlecht"
        dossiers.done("init", self.dossier, "--name", "Proef", "--members", "GM0377,GM0397")
        told = dossiers.run("checkpoint", self.dossier, "--key", self.key, "--lang", "en")
        self.vkey = re.search(rb"checkpoint: (\S+)", told.stderr)[1].decode()

    def witness(self, name="w"):
        """Starts one, stopped when the test ends."""
        running = Running("witness", self.folder / name, "--journal", self.vkey, "--name",
                          f"{name}.example/witness")
        self.addCleanup(lambda: running.process.poll() is None and running.kill())
        running.key = self.key_of(name)
        return running

    def key_of(self, name="w"):
        return dossiers.done("witness", self.folder / name, "--show").decode().split("\n")[0]

    def copy(self, name):
        return pathlib.Path(shutil.copy(self.dossier, self.folder / name))

    def grow(self, dossier, value):
        file = self.folder / "inwoners.csv"
        file.write_text(f"gemeentecode;jaar;inwoners\nGM0377;2018;{value}\n")
        dossiers.done("import", dossier, file)

    def sign(self, dossier, *witnesses, **options):
        asked = [word for one in witnesses
                 for word in ("--witness", one.url, "--witness-key", one.key)]
        return dossiers.run("checkpoint", dossier, "--key", self.key, "--lang", "en", *asked,
                            **options)

    def signed(self, dossier, *witnesses):
        told = self.sign(dossier, *witnesses)
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        return told.stdout.decode()

    def kept(self, dossier):
        with contextlib.closing(sqlite3.connect(f"file:{dossier}?mode=ro", uri=True)) as database:
            return database.execute("select size, note from checkpoint order by size").fetchall()

    def assert_refuses(self, dossier, witness, words):
        before = self.kept(dossier)
        told = self.sign(dossier, witness)
        self.assertEqual(1, told.returncode, dossiers.shown(told))
        self.assertEqual(b"", told.stdout)
        self.assertIn(words, told.stderr.decode())
        self.assertEqual(before, self.kept(dossier))


class RollbackAndFork(Town):

    def test_yesterdays_copy_that_goes_on_is_not_signed(self):
        witness = self.witness()
        self.signed(self.dossier, witness)
        yesterday = self.copy("yesterday.vlecht")
        for value in (1, 2, 3):
            self.grow(self.dossier, value)
        self.signed(self.dossier, witness)
        self.assert_refuses(yesterday, witness, "it is an older copy")
        self.grow(yesterday, 4)
        self.assert_refuses(yesterday, witness, "it is an older copy")
        for value in (5, 6, 7):
            self.grow(yesterday, value)  # by now it is the longer one
        self.assert_refuses(yesterday, witness, "Two copies were worked on apart")
        self.grow(self.dossier, 8)
        self.signed(self.dossier, witness)
        witness.stop()
        statuses = [status for status, _ in witness.log()]
        self.assertIn(409, statuses)
        self.assertIn(422, statuses)

    def test_of_two_copies_run_apart_the_second_is_not_signed(self):
        witness = self.witness()
        other = self.copy("other.vlecht")
        self.grow(self.dossier, 1)
        self.grow(other, 2)
        note = self.signed(self.dossier, witness)
        self.assert_refuses(other, witness, "Two copies were worked on apart")
        # The same dossier under the witnessed checkpoint: this is how an outsider finds it.
        file = self.folder / "kept.txt"
        file.write_text(note)
        arguments = ("--checkpoint", file, "--key", self.vkey, "--witness-key", witness.key)
        told = dossiers.run("verify", self.dossier, *arguments, "--lang", "en")
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertIn("Cosigned by 1 of the 1 required witness", dossiers.said(told))
        told = dossiers.run("verify", other, *arguments, "--lang", "en")
        self.assertEqual(1, told.returncode)
        self.assertIn("no longer those of the checkpoint", dossiers.said(told))
        file.write_text(note[:note.rindex("\u2014")])
        told = dossiers.run("verify", self.dossier, *arguments, "--lang", "en")
        self.assertEqual(1, told.returncode)
        self.assertIn("0 of the 1", dossiers.said(told))

    def test_a_server_behind_its_witness_says_so_on_each_page(self):
        witness = self.witness()
        signing = ("--key", self.key, "--witness", witness.url, "--witness-key", witness.key)
        yesterday = self.copy("yesterday.vlecht")
        self.grow(self.dossier, 1)
        server = Running("serve", self.dossier, *signing)
        self.await_text(server, "/en/checkpoints", "cosigned by 1 witness.")
        self.assertIn("w.example/witness", self.page(server, "/en/checkpoints"))
        self.assertNotIn("not being signed", self.page(server, "/en"))
        server.stop()
        self.assertEqual(2, self.kept(self.dossier)[-1][1].count("\u2014 "))
        server = Running("serve", yesterday, *signing)
        self.await_text(server, "/en/checkpoints", "it is an older copy")
        for path in ("/en", "/en/imports", "/en/kinds"):
            self.assertIn("not being signed", self.page(server, path))
        server.stop()
        self.assertEqual(1, len(self.kept(yesterday)))

    def page(self, server, path):
        with urllib.request.urlopen(server.url + path, timeout=20) as answer:
            return answer.read().decode()

    def await_text(self, server, path, words):
        until = time.monotonic() + 30
        while words not in (page := self.page(server, path)):
            self.assertLess(time.monotonic(), until, page)
            time.sleep(0.1)


class Histories(Town):
    """Signed notes of two histories of one journal, to hand to a witness directly."""

    def setUp(self):
        super().setUp()
        other = self.copy("other.vlecht")
        self.grow(self.dossier, 1)
        self.grow(other, 2)
        self.requests = ["old 0\n\n" + self.signed(self.dossier), "old 0\n\n" + self.signed(other)]

    def test_a_killed_witness_never_cosigns_two_histories(self):
        draw = random.Random(dossiers.seed_of())
        answered = both = 0
        for number in range(KILLS):
            name = f"killed-{number}"
            first = self.witness(name)
            with concurrent.futures.ThreadPoolExecutor(1) as pool:
                asked = pool.submit(post, first.port, self.requests[0])
                if number % 3 == 0:
                    asked.result()  # one that was killed with its answer given
                else:
                    time.sleep(draw.uniform(0, 0.03))
                first.kill()
                status, _ = asked.result()
            self.assertIn(status, (200, None))
            second = self.witness(name)
            other, told = post(second.port, self.requests[1])
            second.kill()
            with self.subTest(number=number, status=status, other=other):
                if status == 200:
                    self.assertEqual(409, other)
                self.assertIn(other, (200, 409))
            answered += status == 200
            both += other == 200
        self.assertGreater(answered, 0)
        print(f"{KILLS} kills: {answered} after the answer, {both} before anything was kept",
              flush=True)

    def test_asked_by_many_at_once_it_cosigns_one_history(self):
        witness = self.witness()
        bodies = [self.requests[i % 2] for i in range(ASKING_AT_ONCE)]
        with concurrent.futures.ThreadPoolExecutor(ASKING_AT_ONCE) as pool:
            answers = list(pool.map(lambda body: post(witness.port, body), bodies))
        cosigned = [body for body, (status, _) in zip(bodies, answers) if status == 200]
        self.assertEqual(1, len(cosigned), answers)
        self.assertEqual({200, 409}, {status for status, _ in answers})

    def test_damaged_state_or_none_is_refused_and_left_alone(self):
        witness = self.witness()
        self.assertEqual(200, post(witness.port, self.requests[0])[0])
        witness.kill()
        state = self.folder / "w" / "witness.state"
        content = state.read_bytes()
        start = ("witness", self.folder / "w", "--journal", self.vkey, "--listen", "127.0.0.1:0",
                 "--lang", "en")
        draw = random.Random(dossiers.seed_of())
        damages = [b"", content[:-1], content[:len(content) // 2], content + b"\n"]
        for _ in range(6):
            place = draw.randrange(len(content))
            flipped = bytes([content[place] ^ 1 << draw.randrange(8)])
            damages.append(content[:place] + flipped + content[place + 1:])
        for damaged in damages:
            state.write_bytes(damaged)
            told = dossiers.run(*start)
            self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
            self.assertEqual(damaged, state.read_bytes())
        state.unlink()
        told = dossiers.run(*start)
        self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
        self.assertEqual(["witness.key"], os.listdir(self.folder / "w"))
        state.write_bytes(content)
        again = self.witness()
        self.assertEqual(409, post(again.port, self.requests[1])[0])
        self.assertEqual(1, dossiers.run(*start).returncode, "two at work in one folder")
        again.kill()

    def test_other_requests_are_refused(self):
        witness = self.witness()
        self.assertEqual(400, post(witness.port, "")[0])
        self.assertEqual(400, post(witness.port, b"\xff" * 100)[0])
        self.assertEqual(413, post(witness.port, "x" * 70_000)[0])
        for path, status in (("/", 404), ("/add-checkpoint", 405), ("/witness.key", 404)):
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(witness.url + path, timeout=20)
            self.assertEqual(status, refused.exception.code)
            refused.exception.close()
        witness.stop()
        self.assertEqual(0, witness.process.returncode)

    def test_openssl_verifies_the_cosignature(self):
        witness = self.witness()
        status, line = post(witness.port, self.requests[0])
        self.assertEqual(200, status)
        name, code = re.fullmatch("\u2014 (\\S+) (\\S+)\n", line).groups()
        signature = base64.b64decode(code)
        public = base64.b64decode(witness.key.split("+", 2)[2])[1:]
        identifier = hashlib.sha256(name.encode() + b"\n\x04" + public).digest()[:4]
        self.assertEqual(identifier, signature[:4])
        seconds = int.from_bytes(signature[4:12], "big")
        self.assertLess(abs(seconds - time.time()), 60)
        body = self.requests[0].split("\n\n", 1)[1].split("\n\n")[0] + "\n"
        files = {"message": f"cosignature/v1\ntime {seconds}\n{body}".encode(),
                 "signature": signature[12:],
                 "key.der": bytes.fromhex("302a300506032b6570032100") + public}
        for file, content in files.items():
            (self.folder / file).write_bytes(content)
        subprocess.run(["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER",
                        "-inkey", "key.der", "-in", "message", "-sigfile", "signature"],
                       cwd=self.folder, check=True, stdout=subprocess.DEVNULL)


class Proxy(http.server.BaseHTTPRequestHandler):
    """Hands on to the witness, as the TLS proxy in front of it does."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status, answer = post(self.server.witness_port, body)
        self.send_response(status)
        self.send_header("Content-Type", "text/plain" if status != 409 else "text/x.tlog.size")
        self.send_header("Content-Length", str(len(answer.encode())))
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, *_):
        pass


class OverTheNetwork(Town):

    def certificate(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", "-keyout", "tls.key", "-out",
                        "tls.pem"], cwd=self.folder, check=True, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / "tls.pem", self.folder / "tls.key")
        return context

    def test_over_tls_the_certificate_must_be_trusted_and_of_that_name(self):
        witness = self.witness()
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        server.witness_port = witness.port
        server.handle_error = lambda *_: None  # of clients that do not trust it
        server.socket = self.certificate().wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        witness.url = f"https://localhost:{server.server_port}"
        trusting = {**os.environ, "SSL_CERT_FILE": str(self.folder / "tls.pem")}
        told = self.sign(self.dossier, witness, env=trusting)
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        self.assertEqual(2, told.stdout.decode().count("\u2014 "))
        for url, env in ((witness.url, None),
                         (witness.url.replace("localhost", "127.0.0.1"), trusting)):
            witness.url = url
            told = self.sign(self.dossier, witness, env=env)
            self.assertTrue(dossiers.is_refusal(told), dossiers.shown(told))
            self.assertIn("does not prove that it is who it says", dossiers.said(told))

    def test_secrets_have_no_place_in_an_address(self):
        witness = self.witness()
        witness.url = "https://user:secret@witness.example/"
        self.assertEqual(2, self.sign(self.dossier, witness).returncode)


class Clocks(Town):
    """The program under a clock that is not ours (libfaketime)."""

    def at(self, instant, *arguments):
        told = subprocess.run(["faketime", "-f", instant, dossiers.vlecht(), *map(str, arguments)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=dossiers.SECONDS_MAX,
                              env={**os.environ, "TZ": "Europe/Amsterdam"})
        self.assertEqual(0, told.returncode, dossiers.shown(told))
        return told

    def recorded(self):
        """Of the last transaction."""
        with contextlib.closing(sqlite3.connect(f"file:{self.dossier}?mode=ro", uri=True)) as file:
            return file.execute("select recorded from head").fetchone()[0]

    def test_recording_keeps_its_order_whatever_the_clock_does(self):
        file = self.folder / "inwoners.csv"
        self.dossier = self.folder / "clock.vlecht"
        self.at("@2026-03-29 01:00:00", "init", self.dossier, "--name", "Proef", "--members",
                "GM0377")
        times = [self.recorded()]
        # Back an hour; the hour that comes twice and the one that never comes in Amsterdam; the
        # second after which 32 bits are not enough, both ways.
        for number, instant in enumerate((
                "@2026-03-29 01:59:59", "@2026-03-29 03:00:01", "@2026-03-29 02:30:00",
                "@2026-10-25 02:59:59", "@2026-10-25 02:00:01", "@2038-01-19 04:14:08",
                "@2038-01-19 03:00:00")):
            file.write_text(f"gemeentecode;jaar;inwoners\nGM0377;2018;{20_000 + number}\n")
            self.at(instant, "import", self.dossier, file)
            times.append(self.recorded())
        self.assertEqual(sorted(set(times)), times)
        told = self.at("@2038-01-20 00:00:00", "verify", self.dossier)
        self.assertEqual(b"", told.stderr)
        # Signed after the clock came right again: what counts is the order, not the instant.
        self.assertEqual(0, self.sign(self.dossier).returncode)


if __name__ == "__main__":
    unittest.main()
