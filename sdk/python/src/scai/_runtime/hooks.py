"""Watching calls."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class RequestEvent:
    """A request as hooks see it: without secrets."""

    call_id: str
    """The same for all tries of a call."""
    method: str
    url: str
    headers: Mapping[str, str]
    attempt: int
    """0 for the first try."""


@dataclass(slots=True, kw_only=True)
class ResponseEvent:
    request: RequestEvent
    status: int
    headers: Mapping[str, str]
    request_id: str | None
    duration: float
    """Seconds until the status was there."""


@dataclass(slots=True, kw_only=True)
class RetryEvent:
    request: RequestEvent
    error: Exception
    delay: float
    """Seconds."""


@dataclass(slots=True, kw_only=True)
class Hooks:
    """Called as calls go on; what they raise fails the call."""

    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_retry: Callable[[RetryEvent], None] | None = None


_SECRET = re.compile(r"^(authorization|proxy-authorization|x-api-key|cookie|set-cookie)$|token|secret|password", re.I)

_log = logging.getLogger("scai")
_log.addHandler(logging.NullHandler())


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without what must not be in a log."""
    return {name: "(redacted)" if _SECRET.search(name) else value for name, value in headers.items()}


def log_request(event: RequestEvent) -> None:
    _log.debug("%s %s, try %d, %s", event.method, event.url, event.attempt + 1, event.headers)


def log_response(event: ResponseEvent) -> None:
    took = event.duration * 1000
    _log.debug("%s %s %d in %d ms (%s)", event.request.method, event.request.url, event.status, took, event.request_id)


def log_retry(event: RetryEvent) -> None:
    _log.warning("%s %s again in %d ms: %s", event.request.method, event.request.url, event.delay * 1000, event.error)


_captured: ContextVar[list[ResponseEvent] | None] = ContextVar("scai_captured", default=None)


@contextmanager
def capture_responses() -> Generator[list[ResponseEvent], None, None]:
    """The answers, as they came, to the calls of this block: status, headers, request id."""
    captured: list[ResponseEvent] = []
    token = _captured.set(captured)
    try:
        yield captured
    finally:
        _captured.reset(token)


def note_response(event: ResponseEvent) -> None:
    captured = _captured.get()
    if captured is not None:
        captured.append(event)
