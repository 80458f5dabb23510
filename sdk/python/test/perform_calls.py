"""Makes the calls of standard input, one a line with the client to make it with, and tells what came of each, one a line. With `async` as
its argument by the asynchronous client."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from typing import Any

import httpx
import scai
from perform import error_of, perform, perform_async

# To read the certificates that are trusted takes longer than a call, and each client of httpx would do it again.
trusted = ssl.create_default_context()


def make(told: dict[str, Any], retries: int) -> None:
    with (
        httpx.Client(verify=trusted) as http,
        scai.Client(told["url"], token=told["token"], max_retries=retries, http_client=http) as client,
    ):
        perform(client, told["call"], [])


async def make_async(told: dict[str, Any], retries: int) -> None:
    async with (
        httpx.AsyncClient(verify=trusted) as http,
        scai.AsyncClient(told["url"], token=told["token"], max_retries=retries, http_client=http) as client,
    ):
        await perform_async(client, told["call"], [])


def main() -> None:
    is_async = sys.argv[1:] == ["async"]
    for line in sys.stdin:
        told = json.loads(line)
        # What takes several calls is made over a line that is cut.
        retries = 0 if "." in told["call"]["operation"] else 2
        try:
            if is_async:
                asyncio.run(make_async(told, retries))
            else:
                make(told, retries)
            outcome = "done"
        except Exception as err:  # noqa: BLE001
            error = error_of(err)
            outcome = error.get("code") or str(error)
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main()
