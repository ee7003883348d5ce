#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The report to a council, from outside: its bytes, its PDF as a reader hears it, its page."""

import concurrent.futures
import html.parser
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.request
import zipfile

from pdf_structure import Pdf

TREE = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = TREE / "examples" / "bloemendaal-heemstede"
VLECHT = os.environ["VLECHT"]
QUESTIONS = ("cost_benchmark", "cost_difference", "cost_split", "goal_progress", "availability",
             "service_quality", "supplier_record", "service_level_check", "completeness")
STANDINGS = ("adopted", "reported", "measured", "estimated", "illustrative")


def vlecht(*words, environment=None):
    return subprocess.run([VLECHT, *map(str, words)], capture_output=True, text=True, timeout=300,
                          env={**os.environ, **(environment or {})})


class Page(html.parser.HTMLParser):
    """What a page holds, as far as the tests ask."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.levels, self.tags = [], [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.links.append(value)
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))


def done(*words):
    told = vlecht(*words)
    if told.returncode != 0:
        raise AssertionError(f"{words}\n{told.stdout}{told.stderr}")
    return told


def introduce(dossier, audience, day, text):
    done("record", dossier, "report_introduction", f"audience={audience}", f"day={day}",
         "author=Het college", f"text={text}", "--author", "p-0815", "--reason", "proef")


class Example:
    """The example dossier with two introductions, made once for all tests."""

    kept = None

    @classmethod
    def make(cls):
        cls.kept = tempfile.TemporaryDirectory(prefix="vlecht-report-")
        cls.folder = pathlib.Path(cls.kept.name)
        cls.dossier = cls.folder / "ict.vlecht"
        done("init", cls.dossier, "--name", "Bloemendaal en Heemstede", "--members",
             "GM0377,GM0397")
        for table in sorted(EXAMPLE.glob("*.csv")):
            standing = ["--standing", "illustrative"] if "illustrative" in table.name else []
            done("import", cls.dossier, table, *standing)
        introduce(cls.dossier, "heemstede", "2020-01-10",
                  "Beste raad van Heemstede.\n\nDit is de stand.")
        introduce(cls.dossier, "samen", "2020-01-09", "Beste raden.")
        asked = done("ask", "completeness", cls.dossier, "--on", "2020-01-15", "--as", "json")
        cls.known = json.loads(asked.stdout)["moment"]["known_at"]


def setUpModule():
    Example.make()


def tearDownModule():
    Example.kept.cleanup()


class Reports(unittest.TestCase):
    def setUp(self):
        self.folder, self.dossier, self.known = Example.folder, Example.dossier, Example.known

    def report(self, name, *words, environment=None):
        out = self.folder / name
        told = vlecht("report", self.dossier, "--on", "2020-01-15", "--known", self.known, "--out",
                      out, *words, environment=environment)
        self.assertEqual(told.returncode, 0, told.stderr)
        return out.read_bytes()


class Bytes(Reports):
    def test_the_same_moment_gives_the_same_bytes(self):
        for ending in ("html", "json", "xlsx"):
            with self.subTest(form=ending):
                words = ("--for", "heemstede")
                first = self.report(f"a.{ending}", *words)
                elsewhere = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR",
                             "HOME": "/nowhere", "VLECHT_CHROMIUM": "/nowhere"}
                self.assertEqual(self.report(f"b.{ending}", *words, environment=elsewhere), first)

    def test_what_is_recorded_later_changes_nothing(self):
        first = self.report("before.html", "--for", "bloemendaal")
        introduce(self.dossier, "bloemendaal", "2020-01-11", "Later vastgelegd.")
        self.assertEqual(self.report("after.html", "--for", "bloemendaal"), first)

    def test_no_clock_is_in_it(self):
        today = time.strftime("%Y-%m-%d")
        text = self.report("clock.html").decode()
        recorded = text.count(self.known[:10])
        self.assertLessEqual(text.count(today), recorded, "only when things became known")

    def test_every_question_has_its_part_in_the_order_asked_for(self):
        answers = json.loads(self.report("all.json"))["answers"]
        self.assertEqual([each["question"] for each in answers], list(QUESTIONS))
        self.assertEqual([each["question"] for each in answers if each["answer"] is None], [])
        words = ("--questions", "doelen,cost_split,volledigheid", "--order", "completeness")
        answers = json.loads(self.report("some.json", *words))["answers"]
        self.assertEqual([each["question"] for each in answers],
                         ["completeness", "goal_progress", "cost_split"])

    def test_the_answers_are_those_of_ask(self):
        report = json.loads(self.report("both.json", "--questions", "cost_split"))
        asked = json.loads(done("ask", "cost_split", self.dossier, "--on", "2020-01-15",
                                     "--known", self.known, "--as", "json").stdout)
        self.assertEqual(report["answers"][0]["answer"], asked)

    def test_every_figure_has_standing_sources_and_method(self):
        report = json.loads(self.report("figures.json"))
        self.assertGreater(len(report["figures"]), 500)
        for figure in report["figures"]:
            with self.subTest(figure=figure["id"], question=figure["question"]):
                self.assertEqual(figure["method"], f"docs/methods/{figure['question']}.md")
                self.assertTrue((TREE / figure["method"]).is_file())
                self.assertTrue(figure["has_all_sources"])
                if figure["sources"]:
                    self.assertIn(figure["standing"], STANDINGS)
                for source in figure["sources"]:
                    self.assertLess(source["source"], len(report["sources"]))
                self.assertEqual(sum(each["rows"] for each in figure["sources"]), figure["rows"])
        quoted = {(answer["question"], figure["id"]) for answer in report["answers"]
                  for figure in answer["answer"]["figures"]}
        listed = {(figure["question"], figure["id"]) for figure in report["figures"]}
        self.assertEqual(quoted - listed, set())

    def test_a_workbook_opens_with_numbers_as_numbers(self):
        self.report("book.xlsx", "--questions", "cost_benchmark,cost_split")
        with zipfile.ZipFile(self.folder / "book.xlsx") as book:
            self.assertIsNone(book.testzip())
            names = re.findall(r'<sheet name="([^"]*)"', book.read("xl/workbook.xml").decode())
            self.assertEqual(names[:5], ["Verslag", "In het kort", "Cijfers", "Feiten", "Bronnen"])
            self.assertEqual(len({name.lower() for name in names}), len(names))
            figures = book.read("xl/worksheets/sheet3.xml").decode()
            self.assertIn("<v>387.150016</v>", figures)

    def test_a_name_without_a_form_and_a_stranger_are_refused(self):
        for words in (("--out", "verslag.doc"), ("--out", "x.html", "--for", "haarlem"),
                      ("--out", "x.html", "--questions", "weer"),
                      ("--out", "x.html", "--questions", "kosten,cost_split")):
            with self.subTest(words=words):
                told = vlecht("report", self.dossier, *words)
                self.assertEqual(told.returncode, 2, told.stderr)
                self.assertTrue(told.stderr.strip())
        told = vlecht("report", self.dossier, "--out", "x.html", "--for", "haarlem")
        self.assertIn("Bloemendaal, Heemstede, samen", told.stderr)


class Html(Reports):
    def test_it_is_one_file_that_reads_in_order(self):
        for language in ("nl", "en"):
            with self.subTest(language=language):
                text = self.report("page.html", "--for", "heemstede", "--lang", language).decode()
                page = Page(text)
                self.assertIn(f'<html lang="{language}"', text)
                self.assertFalse(page.tags & {"script", "link", "img", "iframe", "object"})
                self.assertNotRegex(text, r"url\(|@import|(?:src|href)=\"?https?:")
                self.assertEqual(len(set(page.ids)), len(page.ids))
                for link in page.links:
                    self.assertTrue(link.startswith("#"), link)
                    self.assertTrue(link[1:] in page.ids, link)
                self.assertEqual(page.levels[0], 1)
                self.assertEqual(page.levels.count(1), 1)
                for before, level in zip(page.levels, page.levels[1:]):
                    self.assertLessEqual(level, before + 1)

    def test_the_running_head_names_moment_and_dossier(self):
        report = json.loads(self.report("head.json"))
        begin = self.report("head.html").decode().split("<head>")[0]
        self.assertIn(report["moment"]["journal_root"][:16], begin)
        self.assertIn("15 januari 2020", begin)

    def test_the_introduction_is_for_its_own_council(self):
        own = self.report("own.html", "--for", "Heemstede").decode()
        self.assertRegex(own, r"<p[^>]*>Beste raad van Heemstede.</p><p[^>]*>Dit is de stand.</p>")
        for other in ("bloemendaal", "both"):
            text = self.report("other.html", "--for", other).decode()
            self.assertNotIn("Beste raad van Heemstede", text)
            self.assertIn("Beste raden.", text)
        without = self.report("none.html", "--for", "heemstede", "--no-introduction").decode()
        self.assertNotIn("Beste raad", without)

    def test_who_typed_something_is_nobodys_business(self):
        for ending in ("html", "json", "xlsx"):
            self.assertNotIn(b"p-0815", self.report(f"who.{ending}", "--for", "heemstede"))


class PdfOfReport(Reports):
    @classmethod
    def setUpClass(cls):
        cls.file = Example.folder / "report.pdf"
        done("report", Example.dossier, "--for", "heemstede", "--on", "2020-01-15", "--known",
             Example.known, "--out", cls.file)
        cls.pdf = Pdf(cls.file)

    def of_type(self, name):
        return [each for each in self.pdf.elements() if each["/S"] == name]

    def test_it_says_what_it_is_and_in_which_language(self):
        self.assertEqual(self.pdf.text(self.pdf.info["/Title"]),
                         "Verslag over de ICT voor de raad van Heemstede")
        self.assertEqual(self.pdf.text(self.pdf.catalog["/Lang"]), "nl")
        self.assertIs(self.pdf.resolved(self.pdf.catalog["/MarkInfo"])["/Marked"], True)
        shown = self.pdf.resolved(self.pdf.catalog["/ViewerPreferences"])
        self.assertIs(shown["/DisplayDocTitle"], True)

    def test_it_is_dated_at_its_moment(self):
        digits = re.sub(r"\D", "", self.known)[:14]
        for name in ("/CreationDate", "/ModDate"):
            self.assertIn(digits, self.pdf.text(self.pdf.info[name]))
        self.assertTrue(self.pdf.text(self.pdf.info["/Creator"]).startswith("Vlecht "))

    def test_its_outline_leads_to_every_part(self):
        answers = json.loads(self.report("titles.json", "--for", "heemstede"))["answers"]
        for answer in answers:
            self.assertIn(answer["title"], self.pdf.outline)
        self.assertIn("Bijlage: waar elk cijfer vandaan komt", self.pdf.outline)

    def test_headings_are_headings_in_order(self):
        levels = [int(each["/S"][2:]) for each in self.pdf.elements()
                  if re.fullmatch(r"/H[1-6]", each["/S"])]
        self.assertEqual(levels.count(1), 1)
        self.assertGreater(len(levels), 20)
        for before, level in zip([0, *levels], levels):
            self.assertLessEqual(level, before + 1)

    def test_every_table_has_headers_and_every_image_its_words(self):
        tables = self.of_type("/Table")
        self.assertGreater(len(tables), 40)
        scopes = [self.pdf.attribute(each, "/Scope") for each in self.of_type("/TH")]
        self.assertGreater(scopes.count("/Column"), 100)
        self.assertGreater(scopes.count("/Row"), 300)
        self.assertEqual(set(scopes), {"/Column", "/Row"})
        images = self.of_type("/Figure")
        self.assertGreater(len(images), 5)
        for image in images:
            self.assertTrue(self.pdf.text(image.get("/Alt", "")).strip())

    def test_what_folds_on_a_screen_is_open_on_paper(self):
        text = self.report("folded.html", "--for", "heemstede").decode()
        captions = len(re.findall(r"<caption", text))
        self.assertIn("<details", text)
        self.assertEqual(len(self.of_type("/Table")), captions)

    def test_the_same_browser_gives_the_same_bytes(self):
        again = self.report("again.pdf", "--for", "heemstede",
                            environment={"TZ": "America/New_York", "LC_ALL": "C"})
        self.assertEqual(again, self.file.read_bytes())

    def test_nothing_is_left_behind(self):
        with tempfile.TemporaryDirectory() as temporary:
            self.report("clean.pdf", "--questions", "completeness",
                        environment={"TMPDIR": temporary})
            self.assertEqual(os.listdir(temporary), [])


class WithoutBrowser(Reports):
    def test_its_absence_is_a_clear_message(self):
        told = vlecht("report", self.dossier, "--out", self.folder / "x.pdf",
                      environment={"VLECHT_CHROMIUM": "/nowhere/chromium"})
        self.assertEqual(told.returncode, 1)
        self.assertIn("apt install chromium", told.stderr)
        self.assertFalse((self.folder / "x.pdf").exists())

    def test_one_that_fails_is_told_with_its_last_words(self):
        browser = self.folder / "browser"
        browser.write_text("#!/bin/sh\necho 'kan niet starten' >&2\nexit 1\n")
        browser.chmod(0o755)
        told = vlecht("report", self.dossier, "--out", self.folder / "x.pdf",
                      environment={"VLECHT_CHROMIUM": str(browser)})
        self.assertEqual(told.returncode, 1)
        self.assertIn("kan niet starten", told.stderr)


class Server(Reports):
    def setUp(self):
        super().setUp()
        self.start()

    def start(self, **environment):
        self.process = subprocess.Popen(
            [VLECHT, "serve", str(self.dossier), "--listen", "127.0.0.1:0"], text=True,
            stderr=subprocess.PIPE, env={**os.environ, **environment})
        for line in self.process.stderr:
            found = re.search(r"http://[0-9.]+:\d+", line)
            if found:
                self.base = found[0]
                return
        self.fail("the server says no address")

    def stop(self):
        self.process.terminate()
        self.process.wait(90)
        self.process.stderr.close()

    def tearDown(self):
        self.stop()

    def get(self, path):
        try:
            with urllib.request.urlopen(self.base + path, timeout=120) as answer:
                return answer.status, answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read(), error.headers

    def test_downloads_are_those_of_the_command(self):
        on = f"op=2020-01-15&bekend={self.known}"
        for ending in ("html", "xlsx", "json", "pdf"):
            with self.subTest(form=ending):
                status, body, headers = self.get(
                    f"/verslag.{ending}?voor=heemstede&vragen=doelen,kosten&{on}")
                self.assertEqual(status, 200)
                self.assertIn("attachment", headers["Content-Disposition"])
                self.assertEqual(body, self.report(f"same.{ending}", "--for", "heemstede",
                                                   "--questions", "doelen,kosten"))

    def test_the_page_leads_to_downloads_that_are_there(self):
        for path in ("/verslag?op=2020-01-15", "/en/report?on=2020-01-15&for=GM0397"):
            status, body, _ = self.get(path)
            self.assertEqual(status, 200)
            links = [link.replace("&amp;", "&") for link in
                     re.findall(r'href="(/(?:verslag|en/report)\.[^"]*)"', body.decode())]
            self.assertEqual(len(links), 4)
            for link in links:
                self.assertEqual(self.get(link)[0], 200, link)

    def test_at_most_one_is_printed_while_one_waits(self):
        self.stop()
        browser = self.folder / "slow"
        browser.write_text('#!/bin/sh\nsleep 2\nfor word; do case $word in --print-to-pdf=*) '
                           'printf %%PDF- >"${word#*=}";; esac; done\n')
        browser.chmod(0o755)
        self.start(VLECHT_CHROMIUM=str(browser))
        self.get("/verslag.json?vragen=doelen")  # once it has been verified
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            asked = [pool.submit(self.get, "/verslag.pdf?vragen=doelen") for _ in range(4)]
            time.sleep(0.7)
            self.assertEqual(self.get("/ijkpunten")[0], 200, "others are answered meanwhile")
            told = [each.result() for each in asked]
        self.assertEqual(sorted(status for status, _, _ in told), [200, 200, 503, 503])
        for status, _, headers in told:
            if status == 503:
                self.assertEqual(headers["Retry-After"], "30")


if __name__ == "__main__":
    unittest.main()
