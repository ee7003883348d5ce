#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures how fast pages of the demo are served to many readers at once, with wrk.

bench/pages.py --program FILE [--readers 100] [--seconds 8] [--runs 5] [PATH...]

For each path: its bytes, plain and in gzip; and of the runs the best and the median of requests a
second and of the latency that 50 and 99 of 100 requests stay under. CPU time of the server for one
request tells what a busy machine would hide.
"""

import argparse
import os
import re
import statistics
import subprocess
import urllib.request

MILLISECONDS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


def started(program):
    server = subprocess.Popen([program, "demo", "--listen", "127.0.0.1:0"], stderr=subprocess.PIPE,
                              text=True)
    for line in server.stderr:
        found = re.search(r"http://[0-9.]+:\d+", line)
        if found:
            return server, found.group(0)
    raise SystemExit(f"{program} demo says no address")


def size(address, coding):
    request = urllib.request.Request(address, headers={"Accept-Encoding": coding})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return len(answer.read())


def cpu_seconds(process):
    with open(f"/proc/{process}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_megabytes(process):
    with open(f"/proc/{process}/status", encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def one_run(server, address, readers, seconds):
    before = cpu_seconds(server.pid)
    told = subprocess.run(["wrk", "-t1", f"-c{readers}", f"-d{seconds}s", "--latency", address],
                          capture_output=True, text=True, check=True).stdout
    cpu = cpu_seconds(server.pid) - before
    if re.search(r"Non-2xx|Socket errors", told):
        raise SystemExit(told)
    requests = int(re.search(r"(\d+) requests in", told).group(1))
    latency = {percent: float(number) * MILLISECONDS[unit] for percent, number, unit in
               re.findall(r"^\s+(50|99)%\s+([0-9.]+)(us|ms|s)$", told, re.MULTILINE)}
    return {"rate": float(re.search(r"Requests/sec:\s+([0-9.]+)", told).group(1)),
            "p50": latency["50"], "p99": latency["99"], "cpu": 1e6 * cpu / requests}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("paths", nargs="*", default=["/vergelijking", "/"])
    asked = parser.parse_args()
    server, base = started(asked.program)
    try:
        for path in asked.paths:
            address = base + path
            print(f"{path}: {size(address, 'identity')} bytes, {size(address, 'gzip')} in gzip")
            runs = [one_run(server, address, asked.readers, asked.seconds)
                    for _ in range(asked.runs)]
            for name, unit, best in (("rate", "requests/s", max), ("p50", "ms", min),
                                     ("p99", "ms", min), ("cpu", "µs CPU a request", min)):
                found = [run[name] for run in runs]
                print(f"  {name:5} best {best(found):9.2f}  median {statistics.median(found):9.2f}"
                      f"  {unit}")
        print(f"memory of the server: {resident_megabytes(server.pid):.0f} MB")
    finally:
        server.terminate()
        server.wait(10)
        server.stderr.close()


if __name__ == "__main__":
    main()
