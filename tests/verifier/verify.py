#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Verifies a Vlecht dossier without Vlecht, from docs/formats/journal.md alone.

    verify.py DOSSIER [CHECKPOINT]

Prints the root of the journal, or the first entry that does not fit (exit status 1). The signature
under a checkpoint is not looked at; the page tells how to check that with openssl. Packed bundles
are unpacked with libzstd, which every Debian has.
"""
import base64
import ctypes
import hashlib
import json
import pathlib
import sqlite3
import sys

TX = {"author", "compartment", "count", "document", "e", "id", "n", "on_behalf_of", "origin",
      "reason", "recorded_at", "tool", "v"}
DOC = {"e", "media_type", "n", "name", "received_at", "sha256", "sheets", "size", "x"}
ST = {"b", "d", "e", "f", "k", "n", "o", "s", "t", "u", "x"}
PERSONAL = {"person"}
BESIDE_PERSONAL = {"import", "set_aside_row", "mapping_profile"}


BUNDLE_BYTES_MAX = 256 * (2 + 65535)


class Bad(Exception):
    """Something does not fit; says what, and at which entry."""


def need(holds, entry, what):
    if not holds:
        raise Bad(what if entry is None else f"entry {entry}: {what}")


def sha256(data):
    return hashlib.sha256(data).digest()


def unpacked(frame):
    """What a zstd frame (RFC 8878) holds; empty when it is none."""
    zstd = ctypes.CDLL("libzstd.so.1")
    zstd.ZSTD_decompress.restype = ctypes.c_size_t
    content = ctypes.create_string_buffer(BUNDLE_BYTES_MAX)
    size = zstd.ZSTD_decompress(content, ctypes.c_size_t(BUNDLE_BYTES_MAX), frame,
                                ctypes.c_size_t(len(frame)))
    return b"" if zstd.ZSTD_isError(ctypes.c_size_t(size)) else content.raw[:size]


def entries_of(db, size):
    """(number, bytes) of every entry: 256 to a bundle, and the rows of the last, unfinished one."""
    bundles = size // 256
    for n, packed in db.execute("select n, packed from bundle where n < ? order by n", (bundles,)):
        content, at = unpacked(packed), 0
        for number in range(256 * n, 256 * n + 256):
            end = at + 2 + int.from_bytes(content[at:at + 2], "big")
            need(end <= len(content), number, "missing")
            yield number, content[at + 2:end] or None
            at = end
        need(at == len(content), 256 * n, "its bundle holds more than 256 entries")
    yield from db.execute("select seq, leaf from entry order by seq")


def tree_hash(hashes):
    """Merkle tree hash of leaf hashes (RFC 9162, section 2.1.1)."""
    if not hashes:
        return sha256(b"")
    if len(hashes) == 1:
        return hashes[0]
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\x01" + tree_hash(hashes[:half]) + tree_hash(hashes[half:]))


def tiles_of(leaves):
    """Every tile of the tree: 256 hashes, or fewer in the last one of a level."""
    tiles, level, hashes = {}, 0, leaves
    while hashes:
        parts = [hashes[i:i + 256] for i in range(0, len(hashes), 256)]
        tiles.update({(level, n): b"".join(part) for n, part in enumerate(parts)})
        level, hashes = level + 1, [tree_hash(part) for part in parts if len(part) == 256]
    return tiles


def is_plain(value):
    """Only objects, lists, texts and whole numbers that fit."""
    if isinstance(value, dict):
        return all(map(is_plain, value.values()))
    if isinstance(value, list):
        return all(map(is_plain, value))
    return isinstance(value, str) or (type(value) is int and abs(value) < 2 ** 53)


def parse(number, leaf):
    """The entry, if its bytes are their own canonical form."""
    try:
        entry = json.loads(leaf)
        again = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        fits = again.encode() == leaf and isinstance(entry, dict) and is_plain(entry)
    except (ValueError, RecursionError):
        fits = False
    need(fits, number, "not in canonical form")
    return entry


def numbers(text):
    """Ranges of numbers (last one included), ascending and apart: "12-14,20"."""
    ranges = []
    for part in text.split(","):
        first, last = (part.split("-") * 2)[:2]
        ranges.append((int(first), int(last)))
    again = ",".join(str(a) if a == b else f"{a}-{b}" for a, b in ranges)
    apart = all(a[1] + 1 < b[0] for a, b in zip(ranges, ranges[1:]))
    if again != text or not apart or any(a > b for a, b in ranges):
        raise ValueError("numbers")
    return ranges


class Structure:
    """Which entry may follow which."""

    def __init__(self):
        self.tx, self.time, self.origin = 0, -1, None
        self.document_due, self.statements_due = False, 0
        self.documents, self.transactions = {}, {}
        self.personal, self.holes, self.named, self.files = False, set(), {}, {}

    def take(self, number, entry):
        need(len(bytes.fromhex(entry["n"])) == 16, number, "has no salt")
        if entry["e"] == "tx":
            self.take_transaction(number, entry)
            return
        need(entry["x"] == self.tx, number, "belongs to another transaction")
        if entry["e"] == "doc":
            need(set(entry) == DOC and self.document_due, number, "no document is due here")
            self.document_due = False
            self.documents[number] = entry
        else:
            need(entry["e"] == "st" and set(entry) == ST, number, "made by a later version")
            need(not self.document_due and self.statements_due > 0, number, "no statement is due")
            need(entry["o"] in ("+", "-"), number, "odd operation")
            need(entry["f"] < entry["u"], number, "empty period")
            need(entry["d"][0] in (0, *self.documents), number, "its source is no document")
            beside = entry["t"] in BESIDE_PERSONAL
            need((self.personal and beside) or self.personal == (entry["t"] in PERSONAL), number,
                 "personal and other statements stand together")
            self.statements_due -= 1
            if entry["t"] == "erasure":
                self.take_erasure(number, entry["o"], entry["b"])

    def take_hole(self, number):
        """An entry without bytes: only a statement announced as personal can be one."""
        need(self.personal and not self.document_due and self.statements_due > 0, number, "missing")
        self.statements_due -= 1
        self.holes.add(number)

    def take_erasure(self, number, operation, body):
        need(operation == "+" and body["kind"] in PERSONAL, number, "odd erasure")
        need("entries" in body or "files" in body, number, "erases nothing")
        for name, into in (("entries", self.named), ("files", self.files)):
            for first, last in numbers(body[name]) if name in body else ():
                need(last < number, number, "erases what comes after it")
                for erased in range(first, last + 1):
                    need(name == "files" or erased not in into, number, "erases it again")
                    into[erased] = number

    def check_holes(self):
        for number in sorted(self.holes ^ set(self.named)):
            need(number in self.named, number, "missing")
            raise Bad(f"entry {number}: is there, but {self.named[number]} says it was erased")

    def take_transaction(self, number, entry):
        need(not self.document_due and self.statements_due == 0, number, "comes too early")
        known = set(entry) <= TX and entry["v"] == 1 and entry["compartment"] in (0, 1)
        need(known, number, "made by a later version")
        self.personal = entry["compartment"] == 1
        need(("origin" in entry) == (number == 0), number, "origin in the first entry only")
        need(entry["recorded_at"] > self.time, number, "recorded before the one before it")
        need(entry.get("document", number + 1) == number + 1, number, "names another document")
        need(entry["id"] not in self.transactions, number, "same transaction twice")
        self.origin = self.origin or entry["origin"]
        self.transactions[entry["id"]] = self.tx = number
        self.time = entry["recorded_at"]
        self.document_due, self.statements_due = "document" in entry, entry["count"]


def verify(db, checkpoint):
    need(db.execute("pragma application_id").fetchone()[0] == 0x564C4348, None, "no dossier")
    tiles = {(level, n): h for level, n, h in db.execute("select lvl, n, h from tile")}
    size, recorded, head_root = db.execute("select size, recorded, root from head").fetchone()
    structure, leaves = Structure(), []
    for seq, leaf in entries_of(db, size):
        number, at = len(leaves), len(leaves) % 256 * 32
        tile = tiles.get((0, number // 256), b"")
        need(seq == number, number, "missing")
        if leaf is None:  # erased: its hash stays
            leaves.append(tile[at:at + 32])
            structure.take_hole(number)
            continue
        leaves.append(sha256(b"\x00" + leaf))
        need(tile[at:at + 32] == leaves[-1], number, "altered: it does not match its hash")
        try:
            structure.take(number, parse(number, leaf))
        except (KeyError, TypeError, ValueError, IndexError) as odd:
            raise Bad(f"entry {number}: a part is missing or odd ({odd})") from odd
    need(len(leaves) >= size, len(leaves), "missing")
    need(len(leaves) == size, size, "stands beyond the end")
    need(structure.statements_due == 0 and not structure.document_due, structure.tx, "incomplete")
    structure.check_holes()
    need(tiles == tiles_of(leaves), None, "the tiles are not those of the entries")
    root = tree_hash(leaves)
    need((head_root, recorded) == (root, structure.time), None, "the head does not fit")
    ids = {bytes.fromhex(tx.replace("-", "")): n for tx, n in structure.transactions.items()}
    need(dict(db.execute("select id, seq from tx")) == ids, None, "the transactions do not fit")
    for entry, document in structure.documents.items():
        digest = bytes.fromhex(document["sha256"])
        kept = db.execute("select bytes from blob where sha256 = ?", (digest,)).fetchone()
        by = structure.files.get(entry)
        back = any(n > (by or n) and d["sha256"] == document["sha256"]
                   for n, d in structure.documents.items())
        need(by is None or kept is None or back, entry, f"its file is there; {by} erased it")
        need(kept is None or (sha256(kept[0]), len(kept[0])) == (digest, document["size"]),
             entry, "the file that was kept is another file")
    if checkpoint:
        origin, kept_size, kept_root = checkpoint
        need(origin == structure.origin, None, "the checkpoint is of another journal")
        need(kept_size <= size, None, "the checkpoint covers more entries: some were cut off")
        need(tree_hash(leaves[:kept_size]) == kept_root, None,
             f"not the checkpoint's first {kept_size} entries: something was changed there")
    return f"{structure.origin}\nsize {size}\nroot {root.hex()}"


def read_checkpoint(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    return lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True)


if __name__ == "__main__":
    uri = pathlib.Path(sys.argv[1]).resolve().as_uri() + "?mode=ro"
    try:
        print(verify(sqlite3.connect(uri, uri=True), sys.argv[2:] and read_checkpoint(sys.argv[2])))
    except (Bad, sqlite3.Error) as bad:
        sys.exit(str(bad))
