# SPDX-License-Identifier: EUPL-1.2
"""A ledger of millions of lines: into the journal, and back when the program starts.

Used by bench/run. The same file is read by DuckDB in the same run, which keeps nothing durably,
hashes nothing and decides nothing.
"""

import json
import pathlib
import shutil
import subprocess
import tempfile

from cluster import measured


def write(build, data, lines):
    """The file, made once: the same arguments give the same bytes."""
    path = data / f"ledger-{lines}.csv"
    if not path.exists():
        data.mkdir(parents=True, exist_ok=True)
        with open(path, "wb") as out:
            subprocess.run([build / "bench/write_ledger", str(lines)], check=True, stdout=out)
    return path


def bundle_bytes(dossier):
    """What the entries take as they are, and as they lie in the file."""
    import sqlite3
    database = sqlite3.connect(f"file:{dossier}?mode=ro", uri=True)
    try:
        (packed,) = database.execute("select sum(length(packed)) from bundle").fetchone()
    finally:
        database.close()
    return packed


def measure(build, data, lines, peers, say, repeat):
    """`peers`: the folder with DuckDB, or a text that says why there is none."""
    path = write(build, data, lines)
    program = build / "vlecht"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-ledger-", dir=data))
    dossier = folder / "ledger.vlecht"
    found = {"lines": lines, "bytes": path.stat().st_size, "import": None}
    try:
        for _ in range(repeat):
            for old in folder.iterdir():
                old.unlink()
            measured([program, "init", dossier, "--name", "Proef", "--members", "GM0377,GM0397"])
            say("import of the ledger")
            this = measured([program, "import", dossier, path, "--as", "ledger_entry"])
            this.pop("output")
            if found["import"] is None or this["wall"] < found["import"]["wall"]:
                found["import"] = this
            if isinstance(peers, pathlib.Path):
                say("DuckDB reads it")
                told = measured(["node", "duckdb_ledger.mjs", path], cwd=peers)
                peer = json.loads(told["output"].strip().splitlines()[-1])
                if "duckdb" not in found or peer["wall"] < found["duckdb"]["wall"]:
                    found["duckdb"] = peer
        found["dossier_bytes"] = dossier.stat().st_size
        found["packed_bytes"] = bundle_bytes(dossier)
        say("verify, and open with everything verified")
        for name in ("verify", "imports"):
            runs = [measured([program, name, dossier]) for _ in range(repeat)]
            found[name] = min(runs, key=lambda run: run["wall"])
            found[name].pop("output")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return found


def rows(found):
    """Lines of the table of bench/run."""
    lines = found["lines"]

    def line(label, figures):
        return (label, f"{figures['wall']:.2f}", f"{figures['cpu']:.2f}",
                f"{figures['rss_mb']:.0f}", f"{lines / figures['wall'] / 1000:,.0f} k rows/s")

    out = [line(f"ledger of {found['bytes'] / 1e9:.2f} GB, import", found["import"]),
           line("its verify", found["verify"]),
           line("its opening, all verified (imports)", found["imports"]),
           ("its dossier, bytes a line", f"{found['dossier_bytes'] / lines:.0f}", "", "", "")]
    if "duckdb" in found:
        out.append(line(f"DuckDB {found['duckdb']['version']}: read of the ledger",
                        found["duckdb"]))
    return out


def ratios(found):
    if "duckdb" not in found:
        return {}
    return {"ledger: import against DuckDB's read, wall":
            found["import"]["wall"] / found["duckdb"]["wall"]}
