#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Writes peer figures and inhabitants in the shape in which CBS publishes them, as many as wanted.

bench/generate.py FOLDER [--megabytes 100] [--seed 1]

The same arguments give the same bytes. Every key (municipality, year, document, task field,
category) stands once; totals are the sum of their parts. Names and amounts are invented.
"""

import argparse
import pathlib
import random

MUNICIPALITIES = 342
FIRST_YEAR = 2017
DOCUMENTS = ("begroting", "jaarrekening")
PARTS_PER_TASK_FIELD = 6
TASK_FIELDS = (
    "0.1 0.2 0.3 0.4 0.5 0.61 0.62 0.63 0.64 0.7 0.8 0.9 0.10 0.11 1.1 1.2 2.1 2.2 2.3 2.4 2.5 3.1 "
    "3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2 5.3 5.4 5.5 5.6 5.7 6.1 6.2 6.3 6.4 6.5 6.6 6.71 6.72 6.81 "
    "6.82 7.1 7.2 7.3 7.4 7.5 8.1 8.2 8.3").split()
CATEGORIES = (
    "1.1 3.5.1 2.1 2.2 3.1 3.2 3.3 3.4.1 3.4.2 3.5.2 3.8 4.1.1 4.1.2 4.2 4.3.1 4.3.2 4.3.3 4.4.1 "
    "4.4.2 5.1 6.1 7.1 7.2 7.3 7.4 7.5").split()
BEGINNINGS = ("Bergen Oost West Noord Zuid Linden Meer Wold Heide Steen Water Molen Zand Ouder "
              "Nieuw Haar Velden Duin Kerk Lange Bloem Wijk").split()
ENDINGS = "daal stede dam veen burg hoven loo meer wijk drecht zijl kerk horst beek sluis".split()


def municipalities(draw):
    """(code, name, inhabitants in the first year); those of the demo are among them."""
    codes = sorted({377, 397} | set(draw.sample(range(3, 1990), MUNICIPALITIES - 2)))
    return [(f"GM{code:04}", draw.choice(BEGINNINGS) + draw.choice(ENDINGS),
             round(draw.lognormvariate(10.4, 0.8))) for code in codes]


def inhabitants_in(first, year):
    return first + first * (year - FIRST_YEAR) // 150


def amounts(draw, inhabitants):
    """(task field, category, thousands of euros), totals before their parts."""
    rows = []
    grand_total = 0
    for task_field in TASK_FIELDS:
        # Salaries and hired staff are there for overhead, as in the public figures.
        parts = list(CATEGORIES[:2]) if task_field == "0.4" else []
        while len(parts) < PARTS_PER_TASK_FIELD:
            category = CATEGORIES[int(draw.random() * len(CATEGORIES))]
            if category not in parts:
                parts.append(category)
        figures = [int(draw.random() ** 3 * inhabitants / 8) + 1 for _ in parts]
        total = sum(figures)
        grand_total += total
        rows.append((task_field, "totaal", total))
        rows += zip((task_field,) * len(parts), parts, figures)
    return [("totaal", "totaal", grand_total), *rows]


def write(folder, megabytes, seed):
    """The two files; peer figures end after the municipality that reaches the size."""
    draw = random.Random(seed)
    towns = municipalities(draw)
    bytes_wanted = megabytes * 1_000_000
    written = rows = 0
    year = FIRST_YEAR
    peer_figures = folder / "peer_figures.csv"
    with open(peer_figures, "w", encoding="utf-8", newline="\n", buffering=1 << 20) as out:
        written += out.write("gemeentecode;gemeente;boekjaar;document;inwoners;taakveld;categorie;"
                             "bedrag_x1000\n")
        while written < bytes_wanted:
            for code, name, first in towns:
                inhabitants = inhabitants_in(first, year)
                for document in DOCUMENTS:
                    begin = f"{code};{name};{year};{document};{inhabitants};"
                    lines = [f"{begin}{task_field};{category};{amount}\n"
                             for task_field, category, amount in amounts(draw, inhabitants)]
                    written += out.write("".join(lines))
                    rows += len(lines)
                if written >= bytes_wanted and year > FIRST_YEAR:
                    break
            year += 1
            if year > 2099:
                break
    with open(folder / "inhabitants.csv", "w", encoding="utf-8", newline="\n") as out:
        out.write("gemeentecode;gemeente;jaar;inwoners_1_januari\n")
        for code, name, first in towns:
            for counted in range(FIRST_YEAR, year):
                out.write(f"{code};{name};{counted};{inhabitants_in(first, counted)}\n")
    return rows, written


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    rows, written = write(arguments.folder, arguments.megabytes, arguments.seed)
    print(f"{rows} peer figures, {written} bytes, seed {arguments.seed}: {arguments.folder}")


if __name__ == "__main__":
    main()
