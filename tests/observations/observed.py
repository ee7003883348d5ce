# SPDX-License-Identifier: EUPL-1.2
"""What a dossier states of probes, read from its static log. Used by the tests in this folder."""

import datetime
import json
import pathlib
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path += [str(TESTS / "log"), str(TESTS / "faults")]
import dossiers  # noqa: E402
import read_log  # noqa: E402


def second(moment):
    return int(datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp())


def statements(dossier, kind):
    """Key and content of the statements of a kind that hold, the last one of each key."""
    with tempfile.TemporaryDirectory(prefix="vlecht-observed-") as folder:
        log = pathlib.Path(folder) / "log"
        dossiers.done("export-log", dossier, log)
        found = {}
        for entry in read_log.Log(log).read().entries:
            content = json.loads(entry)
            if content["e"] != "st" or content["t"] != kind:
                continue
            found.pop(content["k"], None)
            if content["o"] == "+":
                found[content["k"]] = content["b"]
    return found


def intervals(dossier):
    """Per probe its intervals in order of time: begin, end, state, samples, how it ended."""
    found = {}
    for body in statements(dossier, "observation").values():
        found.setdefault(body["probe"], []).append(
            (second(body["begins"]), second(body["ends"]), body["state"], body["samples"],
             body["ended"]))
    return {probe: sorted(all_of_it) for probe, all_of_it in found.items()}


def together(dossier):
    """The same, of all files together: what a sample says yields to the next one that says otherwise,
    of whatever file, and what says the same and touches is one. Samples in two files count twice."""
    found = {}
    for body in statements(dossier, "observation").values():
        found.setdefault(body["probe"], []).append(
            (second(body["begins"]), second(body["ends"]), body["state"], body["samples"],
             body["ended"], second(body["last"])))
    return {probe: joined(sorted(all_of_it)) for probe, all_of_it in found.items()}


def joined(intervals):
    made = []
    for begin, end, state, samples, ended, last in intervals:
        others = [each[0] for each in intervals if each[2] != state and each[0] > last]
        if others and min(others) <= end:
            end, ended = min(others), "volgende_meting"
        before = made[-1] if made else None
        if before and before[2] == state and begin <= before[1]:
            ended = ended if end >= before[1] else before[4]
            made[-1] = (before[0], max(before[1], end), state, before[3] + samples, ended)
        else:
            made.append((begin, end, state, samples, ended))
    return made
