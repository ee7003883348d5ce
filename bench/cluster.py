# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL cluster that is thrown away, and the running of programs with their times."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time


def measured(command, **options):
    """Runs a command to its end; wall and CPU seconds and peak memory. Output is kept on failure."""
    with tempfile.TemporaryFile() as output:
        started = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdout=output,
                                   stderr=subprocess.STDOUT, **options)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    if process.returncode != 0:
        raise SystemExit(f"{command} ended with status {process.returncode}\n{text[-4000:]}")
    return {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "rss_mb": used.ru_maxrss / 1000,
            "output": text}


class Cluster:
    """Speaks with the server through psql, over a socket in the cluster's own folder."""

    def __init__(self, programs, folder, as_user):
        self.programs, self.folder, self.as_user = programs, folder, as_user
        self.environment = {"env": {**os.environ, "LC_ALL": "C.UTF-8"}, "cwd": folder}

    def run(self, program, *arguments):
        return measured([*self.as_user, self.programs / program, *arguments], **self.environment)

    def psql(self, sql):
        """What psql says to a script, which stops at its first error."""
        script = self.folder / "script.sql"
        script.write_text("\\set ON_ERROR_STOP on\n" + sql, encoding="utf-8")
        script.chmod(0o644)
        return self.run("psql", "-X", "-h", self.folder, "-d", "postgres", "-f", script)["output"]

    def version(self):
        return measured([self.programs / "postgres", "--version"])["output"].split()[2]


@contextlib.contextmanager
def cluster(settings=()):
    """A running cluster, or None when PostgreSQL is not installed. As root it runs as "postgres"."""
    programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        yield None
        return
    as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vlecht-bench-pg-"))
    try:
        if as_user:
            shutil.chown(folder, "postgres")
        server = Cluster(programs[-1], folder, as_user)
        data = folder / "cluster"
        server.run("initdb", "-D", data, "-A", "trust")
        options = "".join(f" -c {setting}" for setting in
                          ("max_wal_size=4GB", "shared_buffers=512MB", *settings))
        server.run("pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o",
                   f"-k {folder} -c listen_addresses=''{options}", "start")
        try:
            yield server
        finally:
            subprocess.run([*as_user, server.programs / "pg_ctl", "-D", data, "-m", "immediate",
                            "stop"], stdout=subprocess.DEVNULL, cwd=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
