# SPDX-License-Identifier: EUPL-1.2
"""The as-of question on the same statements: here, in DuckDB and in PostgreSQL.

What held on a day as known at a size, added up per year, municipality and account. The three must
give the same sums to the cent, or nothing is reported.
"""

import csv
import json
import re
import subprocess

from cluster import cluster, measured

DAY = 18_808  # 2021-06-30, in days since 1970-01-01

TABLE = ('create unlogged table statement(number int, key int, "from" int, until int, asserts int,'
         " year int, municipality int, account int, cents bigint)")
HOLDS = 'number < {size} and "from" <= {day} and until > {day}'
ADDED = ("year, municipality, account, sum(cents)::bigint as cents, count(cents) as known,"
         " count(*) - count(cents) as missing")
WAYS = {
    "distinct_on": f"select {ADDED} from (select distinct on (key) * from statement where {HOLDS}"
                   " order by key, number desc) as winning where asserts = 1 group by 1, 2, 3",
    "max_and_join": f"select {ADDED} from statement join (select max(number) as number from"
                    f" statement where {HOLDS} group by key) as winning using (number)"
                    " where asserts = 1 group by 1, 2, 3",
}


def sums_in(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return {row["group"]: (int(row["cents"]), int(row["known"]), int(row["missing"]))
                for row in csv.DictReader(rows)}


def best(times):
    return min(times, key=lambda seconds: seconds["wall"])


def duckdb(peers, statements, size, sums):
    told = measured(["node", "duckdb_as_of.mjs", statements, DAY, size, sums], cwd=peers)
    return json.loads(told["output"].strip().splitlines()[-1])


def postgresql(statements, size, sums, repeat=2):
    """In the page cache, with room for its sorts and hashes; COPY and ANALYZE are not in the
    times. The better way of asking counts."""
    with cluster(("shared_buffers=2GB", "work_mem=512MB", "jit=off")) as server:
        if server is None:
            return {"skipped": "PostgreSQL is not installed"}
        server.psql(f"{TABLE};\n\\copy statement from '{statements}' with (format csv, header)\n"
                    "vacuum analyze statement;\n")
        found = {"version": server.version()}
        for name, way in WAYS.items():
            query = way.format(size=size, day=DAY)
            once = ("drop table if exists answer;\n\\timing on\n"
                    f"create unlogged table answer as {query};\n\\timing off\n")
            told = server.psql(once * repeat)
            milliseconds = [float(time) for time in re.findall(r"Time: ([\d.]+) ms", told)]
            found[name] = {"wall": min(milliseconds) / 1000}
        told = server.psql(
            "\\pset format csv\nselect year || '/GM' || lpad(municipality::text, 4, '0') || '/' ||"
            ' account as "group", coalesce(cents, 0) as cents, known, missing from answer;\n')
        sums.write_text(told[told.index("group,"):], encoding="utf-8")
        return found


def measure(build, data, count, peers, say):
    """Figures of the three; `peers` is DuckDB's folder, or why there are no peers."""
    data.mkdir(parents=True, exist_ok=True)
    say(f"{count} statements in memory")
    own = data / "sums_vlecht.csv"
    told = measured([build / "bench/snapshot_bench", count, own])["output"]
    found = {"vlecht": json.loads(told.strip().splitlines()[-1])}
    if isinstance(peers, str):
        return {**found, "duckdb": {"skipped": peers}, "postgresql": {"skipped": peers}}
    size = int(found["vlecht"]["size"])
    statements = data / "statements.csv"
    with open(statements, "wb") as out:
        subprocess.run([build / "bench/write_statements", str(count)], stdout=out, check=True)
    expected = sums_in(own)
    for name, ask in (("duckdb", lambda path: duckdb(peers, statements, size, path)),
                      ("postgresql", lambda path: postgresql(statements, size, path))):
        say(f"the same question to {name}")
        path = data / f"sums_{name}.csv"
        path.unlink(missing_ok=True)
        found[name] = ask(path)
        if "skipped" not in found[name] and sums_in(path) != expected:
            raise SystemExit(f"{name} gives other sums: compare {path} with {own}")
    statements.unlink()
    found["groups_equal"] = len(expected)
    return found


def ratios(found):
    """How many times longer the peers took, in the better of their ways."""
    ours = found["vlecht"]["snapshot_with_sums_wall_s"]
    out = {}
    for name, ways, label in (("duckdb", ("max_and_join", "arg_max"), "DuckDB, 2 threads"),
                              ("postgresql", ("max_and_join", "distinct_on"), "PostgreSQL")):
        if "skipped" not in found[name]:
            theirs = best([found[name][way] for way in ways])["wall"]
            out[f"as-of sums: {label} against Vlecht on one thread, wall"] = theirs / ours
    return out


def lines(found):
    """Rows of bench/run's table."""
    vlecht = found["vlecht"]
    rows = []
    for name, label in (("snapshot_with_sums", "as-of snapshot with sums"),
                        ("known_plus_1000", "known-at moved by 1,000 statements"),
                        ("days_1_forward", "valid day moved by a day"),
                        ("days_365_forward", "valid day moved by a year"),
                        ("what_if_1000", "1,000 hypothetical facts"),
                        ("backfill_stretches", "one key, 5 x 210,240 periods"),
                        ("backfill_twice_stretches", "the same, twice as many")):
        rows.append((label, f"{vlecht[name + '_wall_s']:.6f}",
                     f"{vlecht[name + '_cpu_middle_s']:.6f}", "", ""))
    rows.append(("bytes per statement, all in", f"{vlecht['bytes_per_statement_all']:.0f}", "", "",
                 ""))
    for peer in ("duckdb", "postgresql"):
        for way, seconds in found[peer].items():
            if isinstance(seconds, dict) and way != "read":
                cpu = f"{seconds['cpu']:.2f}" if "cpu" in seconds else ""
                rows.append((f"{peer} {found[peer]['version']}: as-of, {way}",
                             f"{seconds['wall']:.2f}", cpu, "", ""))
    return rows
