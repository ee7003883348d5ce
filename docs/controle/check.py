#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Verifies proofs and logs of Vlecht with nothing but Python. How to use it: controle.md.

    check.py proofs FOLDER                   the entries of a proof bundle
    check.py log FOLDER [OLD_CHECKPOINT]     an exported log: every entry, and that it only grew

Signatures are not looked at: openssl does that (controle.md).
"""
import base64
import hashlib
import pathlib
import sys


def sha256(data):
    return hashlib.sha256(data).digest()


def need(holds, what):
    if not holds:
        sys.exit(what)


def checkpoint(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").split("\n")
    return lines[0], int(lines[1]), base64.b64decode(lines[2])


def root_of(leaf, index, size, path):
    """The root that an inclusion proof leads to (RFC 9162, section 2.1.3.2)."""
    fn, sn, root = index, size - 1, leaf
    for step in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            root = sha256(b"\x01" + step + root)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            root = sha256(b"\x01" + root + step)
        fn, sn = fn >> 1, sn >> 1
    return root if sn == 0 else None


def tree_hash(hashes):
    """The root over leaf hashes (RFC 9162, section 2.1.1)."""
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256(b"")
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\x01" + tree_hash(hashes[:half]) + tree_hash(hashes[half:]))


def check_proofs(folder):
    origin, size, root = checkpoint(folder / "checkpoint.txt")
    entries = (folder / "entries.jsonl").read_bytes().split(b"\n")[:-1]
    proofs = (folder / "proofs.txt").read_text(encoding="utf-8").split("c2sp.org/tlog-proof@v1\n")[1:]
    need(len(entries) == len(proofs), f"{len(entries)} entries, but {len(proofs)} proofs")
    for entry, proof in zip(entries, proofs):
        index, *path = proof.split("\n\n")[0].split("\n")
        index, path = int(index.removeprefix("index ")), [base64.b64decode(step) for step in path]
        need(root_of(sha256(b"\x00" + entry), index, size, path) == root, f"entry {index}: not proven")
    print(f"{len(entries)} entries are in the first {size} of {origin}")


def log_file(folder, level, n, width):
    """Tile or bundle 1234067 is x001/x234/067; an unfinished one has its width behind it."""
    name = f"{n % 1000:03}"
    while n := n // 1000:
        name = f"x{n % 1000:03}/{name}"
    return (folder / "tile" / level / (name if width == 256 else f"{name}.p/{width}")).read_bytes()


def check_log(folder, old=None):
    origin, size, root = checkpoint(folder / "checkpoint")
    leaves, erased = [], 0
    for n in range((size + 255) // 256):
        width = min(256, size - 256 * n)
        bundle, tile, at = log_file(folder, "entries", n, width), log_file(folder, "0", n, width), 0
        for i in range(width):
            end = at + 2 + int.from_bytes(bundle[at:at + 2], "big")
            entry, at, leaf = bundle[at + 2:end], end, tile[32 * i:32 * i + 32]
            erased += not entry  # its bytes were erased; its hash remains
            need(end <= len(bundle) and len(leaf) == 32, f"entry {256 * n + i}: missing")
            need(not entry or sha256(b"\x00" + entry) == leaf, f"entry {256 * n + i}: altered")
            leaves.append(leaf)
        need(at == len(bundle), f"entry {256 * n + width}: not counted by the checkpoint")
    need(tree_hash(leaves) == root, "the hashes do not lead to the checkpoint's root")
    if old:
        old_origin, old_size, old_root = checkpoint(old)
        need(old_origin == origin and tree_hash(leaves[:old_size]) == old_root and old_size <= size,
             f"the first {old_size} entries are not those of the old checkpoint")
        print(f"the first {old_size} entries are those of the old checkpoint")
    print(f"all {size} entries of {origin} fit the checkpoint; {erased} erased")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("proofs", "log"):
        sys.exit(__doc__)
    {"proofs": check_proofs, "log": check_log}[sys.argv[1]](pathlib.Path(sys.argv[2]), *sys.argv[3:])
