#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The same journal, asked at a thousand moments: databases answer as ours does, to the cent.

differential_test.py ANSWER_MOMENTS. SQLite always; PostgreSQL when it is installed; DuckDB when its
package was fetched (bench/run). VLECHT_LONG=1 fetches it, wants all three, and asks over a larger
journal.
"""

import csv
import hashlib
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parents[1]
PEERS = TREE / "build/bench-peers"
IS_LONG = os.environ.get("VLECHT_LONG") == "1"
STATEMENTS = 20_000 if IS_LONG else 1_000
MOMENTS = 1_000
SEED = int(os.environ.get("VLECHT_SEED", random.randrange(1 << 32) if IS_LONG else 1))
SECONDS_MAX = 3600
ANSWER_MOMENTS = None


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)][1:]


def fingerprinted(rows):
    """Moment, number, cents, and fingerprints of the two long texts, as ours are written."""
    return [(*map(str, (moment, holding, cents)),
             *(hashlib.sha256(text.encode()).hexdigest() for text in (which, sums)))
            for moment, holding, cents, which, sums in rows]


class Joined:
    """string_agg(text order by number), which this SQLite has not."""

    def __init__(self):
        self.texts = []

    def step(self, text, order):
        self.texts.append((order, text))

    def finalize(self):
        return ",".join(text for _, text in sorted(self.texts))


class Differential(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        print(f"seed {SEED} (VLECHT_SEED={SEED} repeats this run)", flush=True)
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-differential-"))
        cls.folder.chmod(0o755)
        subprocess.run([ANSWER_MOMENTS, cls.folder, str(STATEMENTS), str(MOMENTS), str(SEED)],
                       check=True, timeout=SECONDS_MAX)
        cls.ours = rows_of(cls.folder / "answers.csv")
        cls.agreed = []

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)
        print(f"F17: statements {STATEMENTS}, moments {len(cls.ours)}, "
              f"same answers {', '.join(cls.agreed) or 'none'}", flush=True)

    def compare(self, name, rows):
        theirs = fingerprinted(rows)
        self.assertEqual(len(self.ours), len(theirs))
        for mine, other in zip(self.ours, theirs):
            self.assertEqual(mine, other, f"{name} answers moment {mine[0]} differently")
        self.agreed.append(name)

    def test_our_answers_are_about_something(self):
        holding = [int(row[1]) for row in self.ours]
        self.assertEqual(MOMENTS, len(holding))
        self.assertGreater(max(holding), STATEMENTS // 20)
        self.assertGreater(len({row[2] for row in self.ours}), MOMENTS // 2)

    def test_sqlite_answers_the_same(self):
        database = sqlite3.connect(":memory:")
        database.create_aggregate("joined", 2, Joined)
        database.execute("create table statement(number integer primary key, key, valid_from int, "
                         "valid_until int, asserts int, account, cents int)")
        database.execute("create table moment(moment integer primary key, valid int, known int)")
        database.executemany("insert into statement values(?,?,?,?,?,?,nullif(?,''))",
                             rows_of(self.folder / "statements.csv"))
        database.executemany("insert into moment values(?,?,?)",
                             rows_of(self.folder / "moments.csv"))
        asked = (HERE / "moments.sql").read_text(encoding="utf-8")
        asked = asked.replace("string_agg(", "joined(")
        asked = asked.replace(", ',' order by account)", ", account)")
        asked = asked.replace(", ',' order by number)", ", number)")
        self.compare(f"SQLite {sqlite3.sqlite_version}", database.execute(asked).fetchall())
        database.close()

    def test_postgresql_answers_the_same(self):
        programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        if not programs and not IS_LONG:
            self.skipTest("PostgreSQL is not installed (packaging/install-packages long)")
        self.compare(*PostgreSql(programs[-1], self.folder).answers())

    def test_duckdb_answers_the_same(self):
        if not (PEERS / "node_modules/@duckdb").exists():
            if not IS_LONG:
                self.skipTest("DuckDB was not fetched (bench/run or tests/faults/long does)")
            fetch_duckdb()
        told = subprocess.run(["node", HERE / "duckdb.mjs", self.folder, PEERS], check=True,
                              text=True, stdout=subprocess.PIPE, timeout=SECONDS_MAX).stdout
        rows = [[row[name] for name in ("moment", "holding", "cents", "which", "sums")]
                if isinstance(row, dict) else row for row in json.loads(told)]
        self.compare("DuckDB", rows)


def fetch_duckdb():
    """Not "npm ci": that wants the binaries for every other system too."""
    PEERS.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(TREE / "bench/peers" / name, PEERS / name)
    subprocess.run(["npm", "install", "--no-save", "--no-audit", "--no-fund"], cwd=PEERS, check=True,
                   stdout=subprocess.DEVNULL, timeout=SECONDS_MAX)


class PostgreSql:
    """A cluster that is thrown away, reached by a socket in its own folder, as no administrator."""

    def __init__(self, programs, data):
        self.programs, self.data = programs, data
        self.as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []

    def run(self, program, *arguments):
        return subprocess.run([*self.as_user, self.programs / program, *arguments], check=True,
                              text=True, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=SECONDS_MAX).stdout

    def answers(self):
        with tempfile.TemporaryDirectory(prefix="vlecht-postgresql-") as folder:
            if self.as_user:
                shutil.chown(folder, "postgres")
            cluster = f"{folder}/cluster"
            self.run("initdb", "-D", cluster, "--no-sync", "--auth=trust", "--encoding=UTF8",
                     "--locale=C")
            self.run("pg_ctl", "-D", cluster, "-w", "-l", f"{folder}/log", "-o",
                     f"-c listen_addresses='' -c fsync=off -c work_mem=256MB -k {folder}", "start")
            try:
                return f"PostgreSQL {self.run('postgres', '--version').split()[2]}", self.asked(folder)
            finally:
                self.run("pg_ctl", "-D", cluster, "-w", "-m", "immediate", "stop")

    def asked(self, folder):
        script = pathlib.Path(folder) / "script.sql"
        script.write_text(
            "create table statement(number bigint primary key, key text, valid_from int, "
            "valid_until int, asserts int, account text, cents bigint);\n"
            "create table moment(moment bigint primary key, valid int, known bigint);\n"
            f"\\copy statement from '{self.data}/statements.csv' csv header\n"
            f"\\copy moment from '{self.data}/moments.csv' csv header\n"
            + (HERE / "moments.sql").read_text(encoding="utf-8") + ";\n", encoding="utf-8")
        script.chmod(0o644)
        told = self.run("psql", "-h", folder, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-X", "-q",
                        "--csv", "-t", "-f", script)
        csv.field_size_limit(1 << 30)
        return list(csv.reader(told.splitlines()))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    ANSWER_MOMENTS = sys.argv.pop(1)
    unittest.main()
