"""Several things at once, in threads. `async_parallel.py` has the same names for tasks."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import ParamSpec, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")
Params = ParamSpec("Params")

Gate = threading.Semaphore


def pause(seconds: float) -> None:
    time.sleep(seconds)


def in_thread(work: Callable[Params, Made], *args: Params.args, **kwargs: Params.kwargs) -> Made:
    """Work that may block; whoever calls this may."""
    return work(*args, **kwargs)


def in_parallel(items: Iterable[Item], parallel: int, work: Callable[[Item], None]) -> None:
    """Does work for each item, so many at once; the first failure ends all of it, and what was begun is waited for."""
    rest = iter(items)
    lock = threading.Lock()
    has_failed = threading.Event()

    def worker() -> None:
        while not has_failed.is_set():
            with lock:
                found = next(((item,) for item in rest), None)
            if found is None:
                return
            try:
                work(found[0])
            except BaseException:
                has_failed.set()
                raise

    with ThreadPoolExecutor(parallel) as pool:
        workers = [pool.submit(copy_context().run, worker) for _ in range(parallel)]
        try:
            for each in workers:
                each.result()
        except BaseException:
            has_failed.set()
            raise


def in_order(items: Iterable[Item], parallel: int, work: Callable[[Item], Made]) -> Iterator[Made]:
    """What work makes of each item, in the order of the items, while the next ones are under way."""
    pending: deque[Future[Made]] = deque()
    with ThreadPoolExecutor(parallel) as pool:
        try:
            for item in items:
                pending.append(pool.submit(copy_context().run, work, item))
                if len(pending) >= parallel:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            for each in pending:
                each.cancel()
