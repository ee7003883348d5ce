# SPDX-License-Identifier: EUPL-1.2
"""Cost sorted by rules and divided over two partners: here, in DuckDB and in PostgreSQL.

The lines are those of bench/write_ledger. The peers get them as a table of typed columns, without
history: the latest of each line, which is all that they hold. Per year, municipality, account,
domain and component the three must give the same sums and the same parts, to the cent, or nothing
is reported.
"""

import csv
import json
import re
import tempfile
import pathlib
import shutil

import ledger
from cluster import cluster, measured

# name, rank, account, cost centre, domain, component. Each account has a domain but the last
# ones; staff is told apart by cost centre.
RULES = [
    ("inhuur", 1, "40000-40699", "100-149", "", "inhuur"),
    ("personeel", 2, "40000-40699", "", "", "eigen_personeel"),
    ("licentie", 3, "40700-41699", "", "", "licentie"),
    ("saas", 4, "41700-42499", "", "", "saas"),
    ("werkplek", 5, "42500-43299", "", "", "werkplek"),
    ("server", 6, "43300-43999", "", "", "server_opslag"),
    ("netwerk", 7, "44000-44699", "", "", "netwerk"),
    ("telefonie", 8, "44700-45299", "", "", "telefonie"),
    ("uitbesteding", 9, "45300-46199", "", "", "uitbesteding"),
    ("automatisering", 10, "42500-46199", "", "automatisering", ""),
    ("informatisering", 11, "40000-42499", "", "informatisering", ""),
]
SHARES = (46, 54)

GOALS = {"duckdb": 5, "postgresql": 50}
WHAT_IF_SECONDS = 0.050


def own_facts(folder):
    """Rules, pool, key and inhabitants as files to import."""
    def write(name, header, rows):
        with open(folder / name, "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, delimiter=";")
            writer.writerow(header)
            writer.writerows(rows)
        return folder / name
    always = ("2010-01-01", "")
    return [
        write("regels.csv", ("regel", "volgorde", "grootboekrekening", "kostenplaats", "domein",
                             "onderdeel", "kostenpot", "auteur", "geldig_van", "geldig_tot"),
              [(*rule, "", "bench", *always) for rule in RULES]
              + [("pot", 99, "", "", "", "", "ict", "bench", *always)]),
        write("potten.csv", ("kostenpot", "naam", "sleutel", "geldig_van", "geldig_tot"),
              [("ict", "ICT", "vast", *always)]),
        write("sleutels.csv", ("sleutel", "methode", "besluit", "geldig_van", "geldig_tot"),
              [("vast", "vast", "bench", *always)]),
        write("aandelen.csv", ("sleutel", "gemeentecode", "procent", "geldig_van", "geldig_tot"),
              [("vast", "GM0377", SHARES[0], *always), ("vast", "GM0414", SHARES[1], *always)]),
        write("inwoners.csv", ("gemeentecode", "jaar", "inwoners"),
              [(code, year, count) for code, count in (("GM0377", 23000), ("GM0414", 27000))
               for year in range(2015, 2027)]),
    ]


def case(column):
    """The first rule that says something of it, as SQL."""
    when = []
    for _, _, account, centre, domain, component in RULES:
        said = domain if column == "domain" else component
        if not said:
            continue
        first, last = account.split("-")
        condition = f"account between {first} and {last}"
        if centre:
            first, last = centre.split("-")
            condition += f" and cost_centre between {first} and {last}"
        when.append(f"when {condition} then '{said}'")
    return f"case {' '.join(when)} else '' end"


# Largest remainder over two partners: the odd cent goes to the larger fraction, which is rounding
# half up; a negative amount is divided as its size.
def question(integer):
    part = (f"sign(cents)::{integer} * ((2 * abs(cents) * {SHARES[0]} + {sum(SHARES)}) /"
            f" {2 * sum(SHARES)})")
    return (f"select *, {part} as one, cents - {part} as other from (select year, municipality,"
            f" account, domain, component, coalesce(sum(cents), 0)::{integer} as cents from"
            f" (select *, {case('domain')} as domain, {case('component')} as"
            " component from line) as sorted group by 1, 2, 3, 4, 5) as sums")


def rows_in(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return {tuple(row[name] for name in ("year", "municipality", "account", "domain",
                                             "component")):
                tuple(int(row[name]) for name in ("cents", "one", "other"))
                for row in csv.DictReader(rows)}


def duckdb(peers, lines, sums):
    query = question("bigint").replace(" / ", " // ")
    told = measured(["node", "duckdb_split.mjs", lines, query, sums], cwd=peers)
    return json.loads(told["output"].strip().splitlines()[-1])


def postgresql(lines, sums, repeat=3):
    with cluster(("shared_buffers=2GB", "work_mem=512MB", "jit=off")) as server:
        if server is None:
            return {"skipped": "PostgreSQL is not installed"}
        server.psql("create unlogged table line(year int, municipality text, account int,"
                    " cost_centre int, cents bigint);\n"
                    f"\\copy line from '{lines}' with (format csv, header)\n"
                    "vacuum analyze line;\n")
        once = ("drop table if exists answer;\n\\timing on\n"
                f"create unlogged table answer as {question('bigint')};\n\\timing off\n")
        told = server.psql(once * repeat)
        milliseconds = [float(time) for time in re.findall(r"Time: ([\d.]+) ms", told)]
        told = server.psql("\\pset format csv\nselect * from answer;\n")
        sums.write_text(told[told.index("year,"):], encoding="utf-8")
        return {"version": server.version(), "wall": min(milliseconds) / 1000}


def plain_lines(source, target):
    """The same lines with whole cents, for the peers."""
    with open(source, encoding="utf-8", newline="") as rows, \
            open(target, "w", encoding="utf-8", newline="") as out:
        out.write("year,municipality,account,cost_centre,cents\n")
        for row in csv.DictReader(rows, delimiter=";"):
            amount = row["bedrag"]
            cents = "" if amount == "." else amount.replace(".", "").replace(",", "")
            out.write(f"{row['boekjaar']},{row['gemeentecode']},{row['grootboekrekening']},"
                      f"{row['kostenplaats']},{cents}\n")


def in_dossier(build, data, lines, say):
    """Figures of a dossier with so many lines; writes its answer."""
    program = build / "vlecht"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-split-", dir=data))
    dossier = folder / "split.vlecht"
    try:
        measured([program, "init", dossier, "--name", "Proef", "--members", "GM0377,GM0414"])
        say(f"a dossier of {lines} lines")
        measured([program, "import", dossier, ledger.write(build, data, lines), "--as",
                  "ledger_entry"])
        for path in own_facts(folder):
            measured([program, "import", dossier, path])
        say("sorted by rules and divided")
        told = measured([build / "bench/split_bench", dossier, data / f"split-{lines}.csv"])
        return json.loads(told["output"].strip().splitlines()[-1])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(build, data, lines, peers, say):
    """`peers`: the folder with DuckDB, or a text that says why there is none."""
    data.mkdir(parents=True, exist_ok=True)
    found = {"vlecht": in_dossier(build, data, lines, say),
             "million": in_dossier(build, data, 1_000_000, say)}
    if isinstance(peers, str):
        return {**found, "duckdb": {"skipped": peers}, "postgresql": {"skipped": peers}}
    plain = data / "split-lines.csv"
    plain_lines(ledger.write(build, data, lines), plain)
    expected = rows_in(data / f"split-{lines}.csv")
    for name, ask in (("duckdb", lambda path: duckdb(peers, plain, path)),
                      ("postgresql", lambda path: postgresql(plain, path))):
        say(f"the same question to {name}")
        path = data / f"split-{name}.csv"
        path.unlink(missing_ok=True)
        found[name] = ask(path)
        if "skipped" not in found[name] and rows_in(path) != expected:
            raise SystemExit(f"{name} gives other sums: compare {path} with split-{lines}.csv")
    plain.unlink()
    return found


def lines(found):
    """Rows of bench/run's table."""
    def row(label, figures):
        cpu = f"{figures['cpu']:.4f}" if "cpu" in figures else ""
        return (label, f"{figures['wall']:.4f}", cpu, "", "")
    rows = [row("cost sorted and divided, moment asked first", found["vlecht"]["first"]),
            row("the same moment again", found["vlecht"]["again"]),
            row("another key, 1 M lines", found["million"]["what_if"])]
    for peer in ("duckdb", "postgresql"):
        if "skipped" not in found[peer]:
            rows.append(row(f"{peer} {found[peer]['version']}: the same", found[peer]))
    return rows


def ratios(found):
    """How many times longer the peers took."""
    out = {}
    for name, label in (("duckdb", "DuckDB, 2 threads"), ("postgresql", "PostgreSQL")):
        if "skipped" not in found[name]:
            for how, words in (("first", "moment asked first"), ("again", "moment asked again")):
                out[f"cost divided: {label} against Vlecht, {words}"] = (
                    found[name]["wall"] / found["vlecht"][how]["wall"])
    out[f"another key over 1 M lines against the {WHAT_IF_SECONDS * 1000:.0f} ms that it may take"] = (
        found["million"]["what_if"]["wall"] / WHAT_IF_SECONDS)
    return out
