"""What a client and its calls may have otherwise than by default."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO, Union


@dataclass(slots=True, kw_only=True)
class RequestOptions:
    """What one call may have otherwise than its client."""

    timeout: float | None = None
    """Seconds that a try may take, its answer included; for content, how long nothing may come."""
    max_retries: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    idempotency_key: str | None = None
    """For creates: what makes two calls the same. Each call has one of its own unless said."""
    traceparent: str | None = None


@dataclass(slots=True)
class ByteRange:
    """Bytes from `start` to before `end`, from `start` on, or the `last` ones."""

    start: int = 0
    end: int | None = None
    last: int | None = None

    def header(self) -> str:
        if self.last is not None:
            return f"bytes=-{self.last}"
        return f"bytes={self.start}-{'' if self.end is None else self.end - 1}"


@dataclass(slots=True)
class Progress:
    bytes: int
    total_bytes: int | None
    """Of all there is, where that is known."""


@dataclass(slots=True)
class UploadedFolder:
    file_count: int = 0
    folder_count: int = 0
    size_bytes: int = 0


OnProgress = Callable[[Progress], None]

Chunks = Union[Iterable[bytes], AsyncIterable[bytes]]

Content = Union[bytes, str, IO[bytes], Chunks, Callable[[], Chunks]]
"""Content to send. Chunks can be sent once, so such a call is never repeated; a function makes them anew for each try. A file is
sent from where it stands, and again from there if it can seek."""
