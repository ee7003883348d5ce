#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Builds and runs every test, stage by stage, and counts test cases.

Called by ./test, which has installed the packages. The last line is "N passed, N failed,
N skipped"; the exit status is 1 when something failed. A stage that cannot run has failed.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
import xml.etree.ElementTree

TREE = pathlib.Path(__file__).resolve().parents[2]
BUILD = TREE / "build"
CORES = os.cpu_count() or 1

PROGRAM_SECONDS_MAX = 600  # one test program; one that hangs is ended and has failed
START_SECONDS_MAX = 60
WARM_START_SECONDS_MAX = 1
FUZZ_SECONDS = int(os.environ.get("FUZZ_SECONDS", "8"))
FUZZ_INPUT_SECONDS_MAX = 5
FUZZ_MEGABYTES_MAX = 1024


class CannotRun(Exception):
    """A stage could not do its work."""


class Tally:
    """Cases: how many passed, and (name, reason) of those that failed or were skipped."""

    def __init__(self):
        self.passed = 0
        self.failed = []
        self.skipped = []

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped

    def __str__(self):
        return f"{self.passed} passed, {len(self.failed)} failed, {len(self.skipped)} skipped"


def build(preset, targets=(), settings=()):
    """Configures and builds; what cmake says while configuring is shown only when it fails."""
    print(f"  building {preset}...", flush=True)
    started = time.monotonic()
    told = subprocess.run(["cmake", "--preset", preset, *settings], cwd=TREE, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if told.returncode != 0:
        raise CannotRun(f"cmake --preset {preset}\n{told.stdout}")
    command = ["cmake", "--build", str(BUILD / preset), "-j", str(CORES)]
    if targets:
        command += ["--target", *targets]
    told = subprocess.run(command, cwd=TREE, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if told.returncode != 0:
        raise CannotRun(f"{' '.join(command)}\n{told.stdout[-20000:]}")
    print(f"  built {preset} in {time.monotonic() - started:.0f} s", flush=True)


# C++ programs, by way of ctest


def gtest_cases(report):
    """Cases in a GoogleTest XML report."""
    tally = Tally()
    for case in xml.etree.ElementTree.parse(report).getroot().iter("testcase"):
        name = f"{case.get('classname')}.{case.get('name')}"
        failure, skipped = case.find("failure"), case.find("skipped")
        if failure is not None:
            tally.failed.append((name, failure.get("message", "")))
        elif skipped is not None:
            tally.skipped.append((name, skipped.get("message", "").strip().split("\n")[-1]))
        elif case.get("status") == "run":
            tally.passed += 1
    return tally


def ctest_cases(programs, junit, reports):
    """Cases of what ctest ran: `programs` by ctest's name, its JUnit file, GoogleTest's reports.

    A program without a GoogleTest report is a unittest program when it says so, or else counts as
    one case. One that ended badly without a failed case (it crashed, hung, or a sanitizer spoke)
    counts as one failure more.
    """
    tally = Tally()
    ran = {case.get("name"): case
           for case in xml.etree.ElementTree.parse(junit).getroot().iter("testcase")}
    for name, program in programs.items():
        report = reports / f"{pathlib.Path(program).name}.xml"
        case = ran.get(name)
        status = "was not run" if case is None else case.get("status")
        output = "" if case is None else case.findtext("system-out", "")
        is_unittest = re.search(r"^Ran \d+ tests? in ", output, re.MULTILINE)
        cases = Tally()
        if report.exists():
            cases = gtest_cases(report)
        elif is_unittest:
            cases = unittest_cases(name, output, 0)
        if status in ("run", "fail") and case.find("skipped") is not None:
            cases.skipped.append((name, case.find("skipped").get("message", "")))
        elif status == "run":
            if not report.exists() and not is_unittest:
                cases.passed = 1
            elif not (cases.passed or cases.failed or cases.skipped):
                cases.failed.append((name, "the program ran no test"))
        elif not cases.failed:
            cases.failed.append((name, f"the program ended badly ({status})"))
        tally.add(cases)
    return tally


def listed_by_ctest(preset, only="."):
    """Name and command of each test of a build directory."""
    told = subprocess.run(["ctest", "--test-dir", str(BUILD / preset), "-R", only,
                           "--show-only=json-v1"], check=True, stdout=subprocess.PIPE).stdout
    return {test["name"]: test.get("command", [test["name"]])
            for test in json.loads(told)["tests"]}


def ctest(preset, only="."):
    directory = BUILD / preset
    reports = directory / "reports"
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir(parents=True)
    programs = {name: command[0] for name, command in listed_by_ctest(preset, only).items()}
    if not programs:
        raise CannotRun(f"{directory} has no tests called {only}")
    junit = reports / "ctest.junit"
    environment = dict(os.environ, GTEST_OUTPUT=f"xml:{reports}/", VLECHT=str(directory / "vlecht"))
    subprocess.run(["ctest", "--test-dir", str(directory), "-R", only, "-j", str(CORES),
                    "--timeout", str(PROGRAM_SECONDS_MAX), "--output-on-failure",
                    "--test-output-size-passed", "1000000", "--output-junit", str(junit)],
                   env=environment)
    return ctest_cases(programs, junit, reports)


def uncompiled_tests(compiled, sources):
    """Test sources that no target compiles: they would never fail."""
    known = {pathlib.Path(entry["file"]) for entry in compiled}
    return [source for source in sources if source not in known]


# Python programs, by way of unittest


def unittest_cases(name, output, status):
    """Cases in what a verbose unittest program printed; ending badly is a failure by itself."""
    tally = Tally()
    failed = {}  # by case: one that fails for ten of its values has failed once
    for line in re.findall(r"^(?:FAIL|ERROR): .*$", output, re.MULTILINE):
        failed.setdefault(re.sub(r"^\w+: (\S+ \([^)]*\)).*", r"\1", line), line)
    tally.failed = [(name, line) for line in failed.values()]
    for case, reason in re.findall(r"^(.*?)(?: \.\.\.)? skipped ['\"](.*)['\"]$", output,
                                   re.MULTILINE):
        tally.skipped.append((f"{name}: {case}", reason))
    ran = re.findall(r"^Ran (\d+) tests? in ", output, re.MULTILINE)
    count = int(ran[-1]) if ran else 0
    outside = re.compile(r"(?:\w+: )?(?:.*: )?(?:setUp|tearDown)(?:Class|Module) ")  # not in "Ran"
    bad = [case for case in tally.failed if not outside.match(case[1])]
    bad += [case for case in tally.skipped if not outside.match(case[0])]
    tally.passed = max(0, count - len(bad))
    if count == 0 and not tally.failed and not tally.skipped:
        tally.failed.append((name, "ran no test"))
    elif status != 0 and not tally.failed:
        tally.failed.append((name, f"ended with status {status}"))
    return tally


def python_test(program, environment):
    """One program: its cases."""
    name = str(program.relative_to(TREE))
    tally = Tally()
    if not os.access(program, os.X_OK):
        tally.failed.append((name, "is not executable, so no one can run it"))
        return tally
    started = time.monotonic()
    with subprocess.Popen([str(program), "-v"], cwd=TREE, env={**os.environ, **environment},
                          text=True, errors="replace", stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, start_new_session=True) as process:
        try:
            output, _ = process.communicate(timeout=PROGRAM_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            output, _ = process.communicate()
            tally.failed.append((name, f"took more than {PROGRAM_SECONDS_MAX} s"))
    cases = unittest_cases(name, output, process.returncode)
    if cases.failed:
        print(output)
    print(f"  {name}: {cases} ({time.monotonic() - started:.0f} s)", flush=True)
    tally.add(cases)
    return tally


def python_tests(programs, environment):
    """As many programs at once as there are cores."""
    total = Tally()
    with concurrent.futures.ThreadPoolExecutor(CORES) as pool:
        for tally in pool.map(lambda program: python_test(program, environment), programs):
            total.add(tally)
    return total


# Stages


def house():
    """Rules of the house, and of these scripts themselves."""
    return python_tests(sorted((TREE / "tests/house").glob("*_test.py")), {})


# The libraries are those of the program that people run.
RELEASE_WITH_TESTS = ["-DVLECHT_TESTS=ON", "-DVLECHT_UNIT_TESTS=OFF", "-DVLECHT_BENCH=ON"]


def programs():
    """The C++ programs in tests/, and bench/ compiled, with the libraries of the release."""
    build("release", settings=RELEASE_WITH_TESTS)
    return ctest("release")


def blackbox():
    """tests/<area>/*_test.py against the program that people run."""
    build("release", ["vlecht", "faults_shim"], RELEASE_WITH_TESTS)
    elsewhere = {word for command in listed_by_ctest("release").values() for word in command}
    # The browser takes longest: the others are done while it looks at every page.
    order = sorted(TREE.glob("tests/*/*_test.py"),
                   key=lambda program: (program.parent.name != "journey", program))
    return python_tests([program for program in order
                         if program.parent.name != "house" and str(program) not in elsewhere],
                        {"VLECHT": str(BUILD / "release/vlecht")})


def unit():
    """The tests beside the code, under AddressSanitizer and UndefinedBehaviorSanitizer."""
    folders = sorted({test.relative_to(TREE / "src").parts[0]
                      for test in TREE.glob("src/*/**/*_test.cpp")})
    build("fuzz", [f"{folder}_test" for folder in folders])
    tally = ctest("fuzz", f"^({'|'.join(folders)})$")
    sources = [*TREE.glob("src/**/*_test.cpp"), *TREE.glob("tests/**/*_test.cpp")]
    compiled = json.loads((BUILD / "fuzz/compile_commands.json").read_text())
    for source in uncompiled_tests(compiled, sorted(sources)):
        tally.failed.append((str(source.relative_to(TREE)), "no target compiles this test"))
    return tally


def first_page():
    """Seconds from ./run to the demo's first page; the server ends when it is told to."""
    started = time.monotonic()
    with subprocess.Popen(["./run", "--", "demo", "--listen", "127.0.0.1:0"], cwd=TREE, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        watchdog = threading.Timer(START_SECONDS_MAX, process.kill)
        watchdog.start()
        told = []
        try:
            for line in process.stdout:
                told.append(line)
                address = re.search(r"http://127\.0\.0\.1:\d+/\S*", line)
                if address:
                    break
            else:
                raise CannotRun(f"the demo told no address\n{''.join(told)}")
            direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with direct.open(address[0], timeout=START_SECONDS_MAX) as page:
                page.read()
            seconds = time.monotonic() - started
            process.terminate()
            if process.wait() != 0:
                raise CannotRun(f"the demo ended with status {process.returncode}")
            return seconds
        finally:
            watchdog.cancel()
            process.kill()


def start():
    """./run builds the release, and shows the demo's first page within a second when it is built."""
    told = subprocess.run(["./run", "--", "--version"], cwd=TREE, text=True, stdout=subprocess.PIPE)
    tally = Tally()
    if told.returncode == 0 and re.fullmatch(r"vlecht [\d.]+\n", told.stdout):
        tally.passed += 1
    else:
        tally.failed.append(("./run -- --version", f"status {told.returncode}: {told.stdout}"))
    # The best of three: the machine may be busy with something else.
    seconds = min(first_page() for _ in range(3))
    print(f"  first page after {seconds:.2f} s")
    if seconds <= WARM_START_SECONDS_MAX:
        tally.passed += 1
    else:
        tally.failed.append(("warm start", f"{seconds:.2f} s to the first page"))
    return tally


def fuzz_one(target):
    """Runs one fuzz target; its name, its status and what it printed."""
    seeds = TREE / "tests/fuzz/corpus" / target
    found = BUILD / "fuzz/corpus" / target  # what libFuzzer adds stays here, for the next run
    found.mkdir(parents=True, exist_ok=True)
    words = TREE / f"tests/fuzz/{target}.dict"
    command = [str(BUILD / "fuzz" / f"{target}_fuzz"), f"-max_total_time={FUZZ_SECONDS}",
               f"-timeout={FUZZ_INPUT_SECONDS_MAX}", f"-rss_limit_mb={FUZZ_MEGABYTES_MAX}",
               f"-artifact_prefix={BUILD}/fuzz/{target}-", "-print_final_stats=1"]
    if words.exists():
        command.append(f"-dict={words}")
    done = subprocess.run([*command, str(found), str(seeds)], text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=FUZZ_SECONDS + PROGRAM_SECONDS_MAX)
    return target, done.returncode, done.stdout


def fuzz():
    """Every fuzz target for FUZZ_SECONDS (8), as many at once as there are cores."""
    targets = sorted(source.stem.removesuffix("_fuzz")
                     for source in TREE.glob("tests/fuzz/*_fuzz.cpp"))
    if not targets:
        raise CannotRun("tests/fuzz has no targets")
    build("fuzz", ["fuzz"])
    tally = Tally()
    with concurrent.futures.ThreadPoolExecutor(CORES) as pool:
        for target, status, output in pool.map(fuzz_one, targets):
            executed = re.search(r"number_of_executed_units:\s*(\d+)", output)
            print(f"  {target}: {executed.group(1) if executed else 'no'} inputs", flush=True)
            if status == 0:
                tally.passed += 1
                continue
            print(output[-8000:])
            tally.failed.append((f"fuzz {target}", f"status {status}; the input is in build/fuzz/"
                                 f"{target}-*: keep it in tests/fuzz/corpus/{target}/"))
    return tally


STAGES = {stage.__name__: stage for stage in (house, start, programs, blackbox, unit, fuzz)}


def carry_out(name):
    """One stage, timed; whatever stops it is its failure."""
    print(f"== {name}: {STAGES[name].__doc__}", flush=True)
    started = time.monotonic()
    try:
        tally = STAGES[name]()
    except Exception as problem:  # pylint: disable=broad-except
        sentence = str(problem) or repr(problem)
        print(sentence)
        tally = Tally()
        tally.failed.append((name, f"the stage could not run: {sentence.splitlines()[0]}"))
    print(f"== {name}: {tally} ({time.monotonic() - started:.0f} s)\n", flush=True)
    return tally


def main():
    parser = argparse.ArgumentParser(prog="./test", description=__doc__.split("\n")[0])
    parser.add_argument("stage", nargs="*", help=f"one of {', '.join(STAGES)}; all without")
    parser.add_argument("--list", action="store_true", help="name the stages and stop")
    arguments = parser.parse_args()
    if arguments.list:
        for name, stage in STAGES.items():
            print(f"{name:10}{stage.__doc__}")
        return 0
    unknown = [name for name in arguments.stage if name not in STAGES]
    if unknown:
        parser.error(f"no stage is called {', '.join(unknown)}; there are {', '.join(STAGES)}")
    total = Tally()
    for name in arguments.stage or STAGES:
        total.add(carry_out(name))
    for name, reason in total.skipped:
        print(f"skipped: {name}: {reason}")
    for name, reason in total.failed:
        print(f"failed: {name}: {reason}")
    print(total)
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main())
