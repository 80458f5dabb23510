"""Milliseconds of reading 100 files, each with a lock, from JSON; and of importing the SDK."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import timeit

from scai._generated.models import decode_file

AN_ID = "usr_01h2xcejqtf2nbrexx3vqjhp41"
A_TIME = "2026-11-26T15:39:03.123Z"
LOCK = {"lockedBy": AN_ID, "lockedAt": A_TIME, "expiresAt": A_TIME}
FILE = {
    "kind": "file",
    **dict.fromkeys(["id", "tenantId", "shareId", "folderId", "versionId", "createdBy", "modifiedBy"], AN_ID),
    **dict.fromkeys(["name", "path", "mimeType", "checksumSha256", "etag"], "a text as long as they are"),
    **{"sizeBytes": 1_048_576, "version": 1, "createdAt": A_TIME, "modifiedAt": A_TIME, "trashedAt": None},
    "lock": LOCK,
}


def decoding() -> float:
    text = json.dumps([FILE] * 100)
    return min(timeit.repeat(lambda: [decode_file(one) for one in json.loads(text)], number=20, repeat=15)) / 20 * 1000


def importing() -> float:
    def milliseconds(statement: str) -> float:
        program = [sys.executable, "-c", statement]
        return statistics.median(timeit.repeat(lambda: subprocess.run(program, check=True), number=1, repeat=9)) * 1000

    return milliseconds("import scai") - milliseconds("pass")


print(decoding(), importing())
