"""Cuts the inputs of the contract's vectors, also by what is known of an earlier version, and tells what differs."""

from __future__ import annotations

import hashlib
import json
import os
import struct
import sys
import tempfile
from functools import cache
from typing import Any

from perform import words
from scai._runtime.chunking import GEAR, Cut, LocalFile, plan_upload


@cache
def random(seed: int, length_bytes: int) -> bytes:
    return words({"seed": seed, "lengthBytes": length_bytes})


def content_of(parts: list[dict[str, Any]]) -> bytes:
    return b"".join(
        random(part["seed"], part["lengthBytes"])
        if part["kind"] == "xorshift32"
        else (bytes.fromhex(part["hex"]) * part["lengthBytes"])[: part["lengthBytes"]]
        for part in parts
    )


def cuts_of(content: bytes, known: list[Cut]) -> list[dict[str, Any]]:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(content)
    local = LocalFile(file.name)
    try:
        plan = plan_upload(local, known)
    finally:
        local.close()
        os.remove(file.name)
    assert plan.sha256 == hashlib.sha256(content).hexdigest()
    return [{"lengthBytes": chunk.size_bytes, "sha256": chunk.sha256} for chunk in plan.chunks]


def main() -> None:
    with open(sys.argv[1]) as file:
        vectors = json.load(file)
    assert hashlib.sha256(struct.pack("<256I", *GEAR)).hexdigest() == vectors["gearSha256"]
    for case in vectors["cases"]:
        content = content_of(case["input"])
        known = [Cut(chunk["sha256"], chunk["lengthBytes"]) for chunk in case["chunks"]]
        assert cuts_of(content, []) == case["chunks"], case["name"]
        assert cuts_of(content, known) == case["chunks"], f"{case['name']}, known"
    # A byte before all of it moves everything: what is known must not be taken where it is not.
    content = random(11, 3_000_000)
    known = [Cut(chunk["sha256"], chunk["lengthBytes"]) for chunk in cuts_of(content, [])]
    assert cuts_of(b"x" + content, known) == cuts_of(b"x" + content, [])
    print(f"{len(vectors['cases'])} cases, no difference")


if __name__ == "__main__":
    main()
