#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Reads and verifies a static log without Vlecht, from docs/formats/static-log.md alone.

    read_log.py DIR

Prints origin, size and root; or the first thing that does not fit (exit status 1).
"""
import base64
import hashlib
import pathlib
import sys

WIDTH = 256


class Bad(Exception):
    """Something does not fit."""


def sha256(data):
    return hashlib.sha256(data).digest()


def number(n):
    """1234067 is x001/x234/067."""
    groups = [f"{n % 1000:03}"]
    while n := n // 1000:
        groups.insert(0, f"x{n % 1000:03}")
    return "/".join(groups)


def name(folder, n, width):
    return f"tile/{folder}/{number(n)}" + ("" if width == WIDTH else f".p/{width}")


def tree_hash(hashes):
    """Merkle tree hash of leaf hashes (RFC 6962, section 2.1)."""
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256(b"")
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\x01" + tree_hash(hashes[:half]) + tree_hash(hashes[half:]))


def entries_of(bundle, where):
    entries, at = [], 0
    while at < len(bundle):
        size = int.from_bytes(bundle[at:at + 2], "big")
        entries.append(bundle[at + 2:at + 2 + size])
        at += 2 + size
    if at != len(bundle):
        raise Bad(f"{where}: lengths do not add up")
    return entries


class Log:
    """A folder with a static log; `entries`, `erased` and `root` after `read`."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        lines = self.file("checkpoint").decode().split("\n")
        self.origin, self.size, self.root = lines[0], int(lines[1]), base64.b64decode(lines[2])
        self.entries, self.erased = [], []

    def file(self, where):
        try:
            return (self.folder / where).read_bytes()
        except FileNotFoundError as missing:
            raise Bad(f"{where}: not there") from missing

    def read(self):
        leaves = []
        for n in range((self.size + WIDTH - 1) // WIDTH):
            leaves += self.leaves_of(n, min(WIDTH, self.size - n * WIDTH))
        level, hashes = 0, leaves
        while hashes:
            parts = [hashes[i:i + WIDTH] for i in range(0, len(hashes), WIDTH)]
            for n, part in enumerate(parts):
                where = name(level, n, len(part))
                if self.file(where) != b"".join(part):
                    raise Bad(f"{where}: other hashes than those of what is below it")
            level, hashes = level + 1, [tree_hash(part) for part in parts if len(part) == WIDTH]
        if tree_hash(leaves) != self.root:
            raise Bad("checkpoint: another root than that of the entries")
        return self

    def leaves_of(self, n, width):
        where = name("entries", n, width)
        entries = entries_of(self.file(where), where)
        if len(entries) != width:
            raise Bad(f"{where}: {len(entries)} entries, not {width}")
        tile = self.file(name(0, n, width))
        self.entries += entries
        self.erased += [n * WIDTH + i for i, entry in enumerate(entries) if not entry]
        return [sha256(b"\x00" + entry) if entry else tile[32 * i:32 * i + 32]
                for i, entry in enumerate(entries)]


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    try:
        log = Log(arguments[0]).read()
    except (Bad, ValueError, IndexError) as wrong:
        sys.exit(str(wrong))
    print(log.origin, log.size, log.root.hex())


if __name__ == "__main__":
    main(sys.argv[1:])
