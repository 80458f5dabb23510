"""Makes the calls of standard input, one a line with the client to make it with, and tells what came of each, one a line."""

from __future__ import annotations

import json
import sys

import scai
from perform import error_of, perform


def main() -> None:
    for line in sys.stdin:
        told = json.loads(line)
        with scai.Client(told["url"], token=told["token"], max_retries=0) as client:
            try:
                perform(client, told["call"])
                outcome = "done"
            except Exception as err:  # noqa: BLE001
                error = error_of(err)
                outcome = error.get("code") or str(error)
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main()
