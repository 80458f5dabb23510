"""Plays every scenario against the fault server: `play_scenarios.py <server> python|pythonasync`."""

from __future__ import annotations

import asyncio
import json
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import scai
from perform import client_options, error_of, perform, perform_async


def request(url: str, body: str | None = None) -> Any:
    data = None if body is None else body.encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=30) as answer:  # noqa: S310
        return json.load(answer)


def token_of(told: dict[str, Any]) -> Any:
    tokens = told.get("tokens")
    if tokens is None:
        return "secret-token"
    renewals = 0

    def token(renew: bool) -> str:
        nonlocal renewals
        renewals += renew
        return tokens[renewals]

    return token


def end(server: str, play: int, outcome: dict[str, Any], started_at: float, log: list[str]) -> None:
    outcome.update(durationMs=(time.monotonic() - started_at) * 1000, log=log)
    request(f"{server}/plays/{play}/outcome", json.dumps(outcome))


def is_cut(scenario: dict[str, Any]) -> bool:
    """Whether it cuts a large file. One such at a time: all of them share an interpreter, and each is to be done in ten seconds."""
    return (scenario["call"].get("file") or {}).get("lengthBytes", 0) > 1_048_576


def play(server: str, scenario: dict[str, Any], http: httpx.Client) -> None:
    told = scenario.get("client") or {}
    number = request(f"{server}/plays/python", scenario["name"])["play"]
    log: list[str] = []
    credentials = {"api_key": told["apiKey"]} if "apiKey" in told else {"token": token_of(told)}
    with scai.Client(f"{server}/plays/{number}", **credentials, **client_options(told, log), http_client=http) as client:
        started_at = time.monotonic()
        try:
            outcome = {"result": perform(client, scenario["call"], log)}
        except Exception as err:  # noqa: BLE001
            outcome = {"error": error_of(err)}
    end(server, number, outcome, started_at, log)


async def play_async(server: str, scenario: dict[str, Any], http: httpx.AsyncClient) -> None:
    told = scenario.get("client") or {}
    number = (await asyncio.to_thread(request, f"{server}/plays/pythonasync", scenario["name"]))["play"]
    log: list[str] = []
    token = token_of(told)

    async def provide(renew: bool) -> str:
        return token(renew)

    credentials = (
        {"api_key": told["apiKey"]} if "apiKey" in told else {"token": provide if callable(token) else token}
    )
    async with scai.AsyncClient(f"{server}/plays/{number}", **credentials, **client_options(told, log), http_client=http) as client:
        started_at = time.monotonic()
        try:
            outcome = {"result": await perform_async(client, scenario["call"], log)}
        except (Exception, asyncio.CancelledError) as err:  # noqa: BLE001
            outcome = {"error": error_of(err)}
    await asyncio.to_thread(end, server, number, outcome, started_at, log)


async def play_all_async(server: str, scenarios: list[dict[str, Any]]) -> None:
    at_once, cutting = asyncio.Semaphore(12), asyncio.Lock()

    async def one(scenario: dict[str, Any], http: httpx.AsyncClient) -> None:
        async with cutting if is_cut(scenario) else at_once:
            await play_async(server, scenario, http)

    async with httpx.AsyncClient() as http:
        await asyncio.gather(*(one(scenario, http) for scenario in scenarios))


def main() -> None:
    server, sdk = sys.argv[1:]
    scenarios = request(f"{server}/scenarios")
    if sdk == "pythonasync":
        asyncio.run(play_all_async(server, scenarios))
        return
    # A call that blocks cannot be canceled from outside; the asynchronous twin's can.
    blocking = [scenario for scenario in scenarios if "cancelAfterMs" not in (scenario["call"].get("options") or {})]
    with httpx.Client() as http, ThreadPoolExecutor(12) as pool, ThreadPoolExecutor(1) as cutting:
        done = [(cutting if is_cut(each) else pool).submit(play, server, each, http) for each in blocking]
        for each in done:
            each.result()


if __name__ == "__main__":
    main()
