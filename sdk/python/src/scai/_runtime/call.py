"""What a method of a resource asks for, and how it is put into a request."""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast
from urllib.parse import quote, urlencode

from .errors import ApiConnectionError, ApiError, InvalidArgumentError
from .values import UNSET, to_wire, without_unset

Repeat = Literal["always", "key", "never"]


@dataclass(slots=True, kw_only=True)
class Call:
    verb: str
    path: str
    query: dict[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None
    """A Body, of which there are two kinds: one for each of the clients."""
    repeat: Repeat = "never"
    """`always`: it may be sent again. `key`: it may, with the same Idempotency-Key."""
    is_anonymous: bool = False
    is_bare: bool = False
    """The answer stands for itself, without `data` around it."""
    headers: dict[str, str] = field(default_factory=dict[str, str])

    def at(self, cursor: str | None) -> Call:
        return self if cursor is None else replace(self, query={**self.query, "cursor": cursor})


def build_path(template: str, *values: str | int) -> str:
    """A path with values in it. Each value stays one segment, whatever is in it. One that is empty, `.` or `..` would become another
    path on the way, even percent-encoded, so it is refused."""
    return template.format(*map(_segment, values))


def _segment(value: str | int) -> str:
    text = str(value)
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{text!r} cannot be an id or a name in a path")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError as err:
        raise InvalidArgumentError("An id or a name in a path is not well-formed text") from err


def query_string(query: Mapping[str, Any]) -> str:
    """A query; what is left out is not in it, and a list is repeated."""
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is UNSET or value is None:
            continue
        wire = to_wire(value)
        values = cast("list[Any]", wire) if isinstance(wire, list) else [wire]
        pairs.extend((name, _text(one)) for one in values)
    return f"?{urlencode(pairs)}" if pairs else ""


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def json_bytes(members: dict[str, Any]) -> bytes:
    return json.dumps(without_unset(members), ensure_ascii=False, separators=(",", ":")).encode()


def form_bytes(members: dict[str, Any]) -> bytes:
    return urlencode({name: _text(value) for name, value in without_unset(members).items()}).encode()


def multipart_frame(
    fields: dict[str, Any], file_field: str, file_name: str, content_type: str
) -> tuple[bytes, bytes, str]:
    """What stands before and after the content of a form, and the form's type. The content is the last part: the server reads the
    fields before the bytes arrive."""
    boundary = f"scai-{secrets.token_hex(16)}"
    parts = [
        f"--{boundary}\r\n{_disposition(name)}\r\n\r\n{_text(value)}\r\n"
        for name, value in without_unset(fields).items()
        if value is not None
    ]
    file = f"--{boundary}\r\n{_disposition(file_field, file_name)}\r\nContent-Type: {content_type}\r\n\r\n"
    return f"{''.join(parts)}{file}".encode(), f"\r\n--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def _disposition(name: str, file_name: str | None = None) -> str:
    file = "" if file_name is None else f'; filename="{_quoted(file_name)}"'
    return f'Content-Disposition: form-data; name="{_quoted(name)}"{file}'


def _quoted(text: str) -> str:
    """As browsers write names into forms (HTML, multipart/form-data encoding algorithm)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def quote_etag(etag: str) -> str:
    """An etag as a header carries it; `etag` members come without the quotes."""
    return etag if etag == "*" or etag.startswith(('"', 'W/"')) else f'"{etag}"'


def if_match_headers(if_match: str | None) -> dict[str, str]:
    return {} if if_match is None else {"if-match": quote_etag(if_match)}


def nothing(_raw: Any) -> None:
    """What is made of an answer without a body."""


_FIRST_DELAY = 0.5
_DELAY_MAX = 8.0
_RETRYABLE = {408, 429, 500, 502, 503, 504}


def delay_before_retry(err: Exception, attempt: int, max_retry_after: float) -> float | None:
    """Seconds to wait before a call that may be repeated is tried again; None when it would be no use. Of a conflict only the one that
    says that the first try still runs is worth another."""
    if isinstance(err, ApiError):
        if err.status not in _RETRYABLE and err.code != "idempotency.in_progress":
            return None
        if err.retry_after is not None:
            return err.retry_after if err.retry_after <= max_retry_after else None
    elif not isinstance(err, ApiConnectionError):
        return None
    return min(_DELAY_MAX, _FIRST_DELAY * 2**attempt) * (0.5 + random.random() / 2)
