"""Several things at once, in tasks. `parallel.py` has the same names for threads."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from typing import Any, ParamSpec, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")
Params = ParamSpec("Params")

AsyncGate = asyncio.Semaphore


async def pause(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def in_thread(work: Callable[Params, Made], *args: Params.args, **kwargs: Params.kwargs) -> Made:
    """Work that reads a disk or computes for long, aside."""
    return await asyncio.to_thread(work, *args, **kwargs)


async def in_parallel(items: Iterable[Item], parallel: int, work: Callable[[Item], Awaitable[None]]) -> None:
    """Does work for each item, so many at once; the first failure ends all of it."""
    rest = iter(items)

    async def worker() -> None:
        for item in rest:
            await work(item)

    tasks = [asyncio.ensure_future(worker()) for _ in range(parallel)]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def in_order(
    items: Iterable[Item], parallel: int, work: Callable[[Item], Coroutine[Any, Any, Made]]
) -> AsyncIterator[Made]:
    """What work makes of each item, in the order of the items, while the next ones are under way."""
    pending: deque[asyncio.Task[Made]] = deque()
    try:
        for item in items:
            pending.append(asyncio.ensure_future(work(item)))
            if len(pending) >= parallel:
                yield await pending.popleft()
        while pending:
            yield await pending.popleft()
    finally:
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
