"""Microseconds of a small call: by the SDK, and by httpx alone. `measure_calls.py <server> <token>`"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import httpx
import scai


def microseconds(call: Callable[[], object]) -> float:
    started_at = time.perf_counter()
    for _ in range(100):
        call()
    return (time.perf_counter() - started_at) * 1e4


def main() -> None:
    url, token = sys.argv[1:]
    headers = {"authorization": f"Bearer {token}"}
    with scai.Client(url, token=token) as client, httpx.Client(headers=headers) as bare:
        rounds = [
            (microseconds(client.users.me), microseconds(lambda: bare.get(f"{url}/api/v1/users/me").json()))
            for _ in range(11)
        ][1:]
    print(*(statistics.median(side) for side in zip(*rounds)))


if __name__ == "__main__":
    main()
