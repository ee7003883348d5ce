# SPDX-License-Identifier: EUPL-1.2
"""The HTTP transport from outside: python3 http_test.py DEMO_SERVER"""

import signal
import socket
import subprocess
import sys
import threading
import time
import unittest

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else "http_demo_server"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body


class Client:
    """One connection, reading whole answers and nothing beyond them."""

    def __init__(self, port, address="127.0.0.1"):
        self.socket = socket.create_connection((address, port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.waiting = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def _more(self):
        data = self.socket.recv(65536)
        if not data:
            raise EOFError(self.waiting)
        self.waiting += data

    def answer(self, to_head=False):
        while b"\r\n\r\n" not in self.waiting:
            self._more()
        head, self.waiting = self.waiting.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        status = int(lines[0].split(" ")[1])
        headers = {}
        for line in lines[1:]:
            name, value = line.split(": ", 1)
            assert name.lower() not in headers, f"{name} twice"
            headers[name.lower()] = value
        size = 0 if to_head or status < 200 else int(headers.get("content-length", 0))
        while len(self.waiting) < size:
            self._more()
        body, self.waiting = self.waiting[:size], self.waiting[size:]
        return Answer(status, headers, body)

    def get(self, path, method="GET", headers="", body=b""):
        head = f"{method} {path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n"
        self.send(head.encode("latin-1") + body)
        return self.answer(to_head=method == "HEAD")

    def seconds_until_closed(self):
        begin = time.monotonic()
        try:
            while self.socket.recv(65536):
                pass
        except ConnectionResetError:
            pass
        return time.monotonic() - begin


class ServerTest(unittest.TestCase):
    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.start()

    @classmethod
    def start(cls):
        cls.process = subprocess.Popen(
            [PROGRAM, "head_wait=400", "body_wait=600", "idle_wait=600", *cls.arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        cls.port = int(cls.process.stdout.readline())

    @classmethod
    def tearDownClass(cls):
        cls.process.send_signal(signal.SIGTERM)
        cls.output, cls.errors = cls.process.communicate(timeout=10)
        assert cls.process.returncode == 0, (cls.process.returncode, cls.errors)
        assert cls.output == "stopped\n", cls.output

    def client(self):
        client = Client(self.port)
        self.addCleanup(client.socket.close)
        return client

    def resident_kb(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


class Answers(ServerTest):
    def test_a_connection_serves_many_requests(self):
        client = self.client()
        for number in range(5):
            answer = client.get(f"/echo?n={number}")
            self.assertEqual(answer.status, 200)
            self.assertIn(f"query n={number}".encode(), answer.body)
            self.assertIn(b"client 127.0.0.1\n", answer.body)
            self.assertNotIn("connection", answer.headers)

    def test_every_answer_has_the_standard_headers(self):
        client = self.client()
        for path in ("/page", "/nothing-here", "/nothing"):
            headers = client.get(path).headers
            for name in ("date", "content-security-policy", "x-content-type-options",
                         "referrer-policy", "x-frame-options", "cross-origin-opener-policy",
                         "cross-origin-resource-policy", "permissions-policy"):
                self.assertIn(name, headers, path)
        self.assertEqual(client.get("/own-policy").headers["content-security-policy"],
                         "default-src 'self'")
        self.assertIn("content-security-policy", self.refused(b"BAD\r\n").headers)

    def refused(self, data):
        client = self.client()
        client.send(data)
        answer = client.answer()
        self.assertEqual(answer.headers["connection"], "close")
        self.assertLess(client.seconds_until_closed(), 5)
        return answer

    def test_head_has_the_headers_of_get_and_no_body(self):
        client = self.client()
        answer = client.get("/page", method="HEAD")
        self.assertEqual((answer.status, answer.headers["content-length"]), (200, "20000"))
        self.assertEqual(client.get("/echo", method="HEAD").status, 200)
        self.assertEqual(len(client.get("/page").body), 20000)

    def test_an_etag_that_the_client_has_gives_304(self):
        client = self.client()
        answer = client.get("/page", headers='If-None-Match: "page-1"\r\n')
        self.assertEqual((answer.status, answer.body), (304, b""))
        self.assertEqual(answer.headers["etag"], '"page-1"')
        self.assertNotIn("content-length", answer.headers)
        answer = client.get("/page", headers='If-None-Match: "page-2"\r\n')
        self.assertEqual((answer.status, len(answer.body)), (200, 20000))

    def test_pipelined_requests_are_answered_in_order(self):
        client = self.client()
        count = 300
        request = b"POST /echo?n=%d HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
        client.send(b"".join(request % number for number in range(count)))
        for number in range(count):
            self.assertIn(b"query n=%d\n" % number, client.answer().body)

    def test_what_follows_a_close_is_not_answered(self):
        client = self.client()
        client.send(b"GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    b"GET /echo HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertEqual(client.answer().headers["connection"], "close")
        self.assertRaises(EOFError, client.answer)

    def test_a_request_byte_by_byte(self):
        client = self.client()
        for byte in b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhallo":
            client.send(bytes([byte]))
        self.assertTrue(client.answer().body.endswith(b"body 5\nhallo"))

    def test_a_chunked_upload(self):
        client = self.client()
        pieces = b"".join(b"%x\r\n%s\r\n" % (n, b"z" * n) for n in range(1, 400))
        answer = client.get("/echo", method="POST", headers="Transfer-Encoding: chunked\r\n",
                            body=pieces + b"0\r\n\r\n")
        self.assertIn(b"body %d\n" % sum(range(400)), answer.body)
        self.assertEqual(client.get("/page").status, 200)

    def test_a_form_with_a_file(self):
        body = (b'--b\r\nContent-Disposition: form-data; name="f"; filename="../a.csv"\r\n\r\n'
                + b"1;2\n" * 50000 + b"\r\n--b--\r\n")
        headers = ("Content-Type: multipart/form-data; boundary=b\r\n"
                   f"Content-Length: {len(body)}\r\n")
        answer = self.client().get("/upload", method="POST", headers=headers, body=body)
        self.assertEqual((answer.status, answer.body), (200, b"f a.csv 200000\n"))

    def test_100_continue_is_sent_before_the_body(self):
        client = self.client()
        client.send(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                    b"Expect: 100-continue\r\n\r\n")
        self.assertEqual(client.answer().status, 100)
        client.send(b"hallo")
        self.assertTrue(client.answer().body.endswith(b"hallo"))

    def test_http_1_0_closes_unless_asked_not_to(self):
        client = self.client()
        client.send(b"GET /page HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\n")
        self.assertEqual(client.answer().headers["connection"], "keep-alive")
        client.send(b"GET /page HTTP/1.0\r\nHost: x\r\n\r\n")
        self.assertEqual(client.answer().headers["connection"], "close")
        self.assertLess(client.seconds_until_closed(), 4)

    def test_a_large_answer_arrives_whole_at_a_slow_reader(self):
        client = self.client()
        client.send(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
        time.sleep(0.3)
        answer = client.answer()
        self.assertEqual(len(answer.body), 8 << 20)
        self.assertEqual(answer.body.count(b"y"), 8 << 20)

    def test_smuggled_requests_never_reach_the_handler(self):
        hidden = b"GET /echo?hidden HTTP/1.1\r\nHost: x\r\n\r\n"
        for head in (b"Content-Length: 0\r\nContent-Length: 41\r\n",
                     b"Content-Length: 0\r\nTransfer-Encoding: chunked\r\n",
                     b"Transfer-Encoding: xchunked\r\n", b"Transfer-Encoding : chunked\r\n",
                     b"X: y\r\n Transfer-Encoding: chunked\r\n", b"X: y\nContent-Length: 41\r\n"):
            client = self.client()
            client.send(b"POST /echo HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n" + hidden)
            self.assertEqual(client.answer().status, 400, head)
            self.assertRaises(EOFError, client.answer)

    def test_refusals_have_their_status(self):
        for status, data in (
                (400, b"GET / HTTP/1.1\r\n\r\n"), (400, b"\x16\x03\x01\x00"),
                (405, b"TRACE / HTTP/1.1\r\nHost: x\r\n\r\n"),
                (413, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 70000000\r\n"
                      b"Expect: 100-continue\r\n\r\n"),
                (414, b"GET /" + b"a" * 5000),
                (417, b"GET / HTTP/1.1\r\nHost: x\r\nExpect: x\r\n\r\n"),
                (431, b"GET / HTTP/1.1\r\nX: " + b"a" * 20000),
                (501, b"BREW / HTTP/1.1\r\nHost: x\r\n\r\n"),
                (505, b"GET / HTTP/3.0\r\nHost: x\r\n\r\n"),
                (403, b"POST /echo HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: cross-site\r\n"
                      b"Connection: close\r\n\r\n")):
            self.assertEqual(self.refused(data).status, status, data[:60])

    def test_a_handler_that_fails_gives_500_and_the_connection_lives(self):
        client = self.client()
        for path in ("/throw?geheim", "/throw-int", "/split"):
            answer = client.get(path)
            self.assertEqual(answer.status, 500)
            self.assertNotIn("set-cookie", answer.headers)
            self.assertNotIn(b"purpose", answer.body)
        self.assertEqual(client.get("/page").status, 200)

    def test_clients_that_vanish_harm_nobody(self):
        for data in (b"", b"GET", b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n" * 3,
                     b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx"):
            for _ in range(20):
                with Client(self.port) as client:
                    client.send(data)
                    client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                             b"\x01\0\0\0\0\0\0\0")  # reset
        self.assertEqual(self.client().get("/page").status, 200)


class Logs(ServerTest):
    def test_one_line_a_failure_without_the_query(self):
        self.client().get("/throw?sleutel=geheim")
        self.tearDownClass()
        self.assertEqual(self.errors, "vlecht serve: GET /throw: on purpose forged line\n")
        self.start()


class Waits(ServerTest):
    arguments = ("write_wait=500",)

    def test_a_head_that_trickles_is_cut_at_its_limit(self):
        client = self.client()
        begin = time.monotonic()
        client.send(b"GET / HTTP/1.1\r\n")
        try:
            while time.monotonic() - begin < 5:
                client.send(b"X")
                client.socket.settimeout(0.05)
                try:
                    if client.socket.recv(10):
                        break
                except TimeoutError:
                    pass
        except OSError:
            pass
        self.assertTrue(0.35 < time.monotonic() - begin < 4, time.monotonic() - begin)

    def test_a_body_that_does_not_come_is_answered_408(self):
        client = self.client()
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
        begin = time.monotonic()
        self.assertEqual(client.answer().status, 408)
        self.assertTrue(0.5 < time.monotonic() - begin < 4)

    def test_an_idle_connection_and_a_silent_one_are_closed(self):
        idle = self.client()
        idle.get("/page")
        self.assertTrue(0.5 < idle.seconds_until_closed() < 4)
        self.assertTrue(0.3 < self.client().seconds_until_closed() < 4)

    def test_a_client_that_does_not_read_is_cut(self):
        client = self.client()
        client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        # A small answer, whose wait is short: half a second, and a second for each 8 KiB.
        request = b"GET /page HTTP/1.1\r\nHost: x\r\n\r\n"
        client.socket.setblocking(False)
        begin = time.monotonic()
        try:
            while time.monotonic() - begin < 10:
                try:
                    client.socket.send(request * 50)
                except BlockingIOError:
                    time.sleep(0.02)
        except (ConnectionResetError, BrokenPipeError):
            pass
        self.assertTrue(2 < time.monotonic() - begin < 9, time.monotonic() - begin)


class SlowHandlers(ServerTest):
    arguments = ("threads=3",)

    def test_quick_requests_pass_slow_ones(self):
        slow = [self.client() for _ in range(2)]
        for client in slow:
            client.send(b"GET /slow?ms=2500 HTTP/1.1\r\nHost: x\r\n\r\n")
        time.sleep(0.1)
        quick = self.client()
        begin = time.monotonic()
        for _ in range(20):
            self.assertEqual(quick.get("/page").status, 200)
        self.assertLess(time.monotonic() - begin, 1.5)
        for client in slow:
            self.assertEqual(client.answer().body, b"slow\n")

    def test_more_slow_requests_than_threads_are_all_answered(self):
        for _ in range(2):
            clients = [self.client() for _ in range(7)]
            for client in clients:
                client.send(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n" * 2)
            for client in clients:
                self.assertEqual(client.answer().body, b"slow\n")
                self.assertEqual(client.answer().body, b"slow\n")


class Crowd(ServerTest):
    arguments = ("head_wait=5000", "connections=400")

    def test_an_honest_client_is_served_beside_half_open_ones(self):
        before = self.resident_kb()
        crowd = [self.client() for _ in range(350)]
        for client in crowd:
            client.send(b"GET / HTTP/1.1\r\nX: ")
        self.honest()
        self.assertLess(self.resident_kb() - before, 350 * 40)  # kB each

    def honest(self):
        begin = time.monotonic()
        self.assertEqual(self.client().get("/page").status, 200)
        self.assertLess(time.monotonic() - begin, 2)

    def test_at_the_limit_who_waits_longest_is_cut(self):
        crowd = [self.client() for _ in range(900)]
        crowd[-1].send(b"GET / HTTP/1.1\r\nX: ")
        self.honest()
        self.assertLess(crowd[0].seconds_until_closed(), 3)


class Uploads(ServerTest):
    arguments = ("body_bytes=1000000", "bodies_bytes=1500000", "body_wait=5000")

    def head(self, size):
        return b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % size

    def test_413_at_the_limit_without_reading_on(self):
        client = self.client()
        client.send(self.head(1000001))
        self.assertEqual(client.answer().status, 413)
        client = self.client()
        client.send(b"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + (b"10000\r\n" + b"a" * 65536 + b"\r\n") * 15 + b"10000\r\n")
        self.assertEqual(client.answer().status, 413)
        self.assertIn(b"body 1000000\n",
                      self.client().get("/echo", "POST", "Content-Length: 1000000\r\n",
                                        b"a" * 1000000).body)

    def test_a_client_that_pours_on_after_413_still_reads_it(self):
        client = self.client()
        client.send(self.head(1500000) + b"a" * 500000)
        self.assertEqual(client.answer().status, 413)

    def test_uploads_together_have_a_limit_that_comes_free_again(self):
        first, second = self.client(), self.client()
        first.send(self.head(1000000) + b"a" * 900000)
        time.sleep(0.3)
        second.send(self.head(1000000) + b"a" * 700000)
        answer = second.answer()
        self.assertEqual((answer.status, answer.headers["retry-after"]), (503, "10"))
        first.send(b"a" * 100000)
        self.assertEqual(first.answer().status, 200)
        self.assertEqual(self.client().get("/echo", "POST", "Content-Length: 1000000\r\n",
                                           b"a" * 1000000).status, 200)


class KnownHosts(ServerTest):
    arguments = ("known_hosts=1",)

    def test_other_names_for_this_machine_are_misdirected(self):
        client = self.client()
        self.assertEqual(client.get("/page").status, 421)
        client.send(b"GET /page HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n")
        self.assertEqual(client.answer().status, 200)


class Listening(unittest.TestCase):
    def problem(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=10)
        self.assertEqual(done.returncode, 1)
        return done.stderr.split(" ")[0].strip()

    def test_problems_have_names(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            self.assertEqual(self.problem(f"port={taken.getsockname()[1]}"), "serve.port_taken")
        self.assertEqual(self.problem("address=nonsense"), "serve.bad_address")
        self.assertEqual(self.problem("address=192.0.2.1"), "serve.bad_address")

    def test_ipv6(self):
        try:
            socket.create_server(("::1", 0), family=socket.AF_INET6).close()
        except OSError:
            self.skipTest("no IPv6 here")
        with subprocess.Popen([PROGRAM, "address=::1"], stdout=subprocess.PIPE,
                              text=True) as process:
            with Client(int(process.stdout.readline()), "::1") as client:
                self.assertIn(b"client ::1\n", client.get("/echo").body)
            process.terminate()

    def test_stopping_answers_what_is_under_way(self):
        with subprocess.Popen([PROGRAM], stdout=subprocess.PIPE, text=True) as process:
            port = int(process.stdout.readline())
            with Client(port) as slow, Client(port) as idle:
                idle.get("/page")
                slow.send(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
                time.sleep(0.1)
                begin = time.monotonic()
                process.send_signal(signal.SIGINT)
                self.assertLess(idle.seconds_until_closed(), 4)
                answer = slow.answer()
                self.assertEqual((answer.body, answer.headers["connection"]), (b"slow\n", "close"))
                with self.assertRaises(OSError):
                    Client(port)
            self.assertEqual(process.wait(timeout=5), 0)
            self.assertLess(time.monotonic() - begin, 5)


class Storm(ServerTest):
    def test_many_clients_at_once_get_their_own_answers(self):
        failures = []

        def visit(name):
            try:
                client = Client(self.port)
                for number in range(100):
                    wanted = b"query who=%d-%d\n" % (name, number)
                    if wanted not in client.get(f"/echo?who={name}-{number}").body:
                        failures.append(wanted)
                client.socket.close()
            except (OSError, EOFError) as error:
                failures.append(error)

        threads = [threading.Thread(target=visit, args=(n,)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])


if __name__ == "__main__":
    unittest.main()
