"""Everything that this SDK raises."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .._generated.models import ValidationCheck


class ScaiError(Exception):
    """Everything that this SDK raises."""


class ApiError(ScaiError):
    """The server answered that it did not do it. Decide by `code`; codes are added over time, so fall back on the class or `status`."""

    status: int
    code: str
    title: str
    detail: str | None
    request_id: str | None
    """Tell it when you ask for help."""
    issues: list[dict[str, Any]]
    """What is wrong with the input, each with its `path` and a `message`."""
    is_retryable: bool
    """Whether the same request may succeed later."""
    retry_after: float | None
    """Seconds."""
    headers: Mapping[str, str]

    def __init__(self, status: int, problem: dict[str, Any], headers: Mapping[str, str]) -> None:
        self.status = status
        self.code = problem.get("code", f"http.{status}")
        self.title = problem.get("title", f"The server answered {status}")
        self.detail = problem.get("detail")
        self.request_id = problem.get("requestId") or headers.get("x-request-id")
        self.issues = problem.get("issues") or []
        self.is_retryable = bool(problem.get("retryable"))
        self.retry_after = _read_retry_after(headers)
        self.headers = headers
        issues = [f"{'.'.join(map(str, issue['path']))}: {issue['message']}" for issue in self.issues]
        texts = [f"{self.title} ({self.code})", self.detail, *issues]
        super().__init__("; ".join(text for text in texts if text))


class BadRequestError(ApiError):
    """400"""


class AuthenticationError(ApiError):
    """401"""


class PermissionDeniedError(ApiError):
    """403: you may see it, but not do this."""


class NotFoundError(ApiError):
    """404: it does not exist, or you may not see it."""


class ConflictError(ApiError):
    """409"""


class GoneError(ApiError):
    """410"""


class PreconditionFailedError(ApiError):
    """412: it changed since you read it."""


class TooLargeError(ApiError):
    """413"""


class RangeNotSatisfiableError(ApiError):
    """416"""


class UnprocessableError(ApiError):
    """422"""


class LockedError(ApiError):
    """423"""


class RateLimitError(ApiError):
    """429"""


class QuotaExceededError(ApiError):
    """507"""


class ServerError(ApiError):
    """500 and above: not your fault."""


class ApiConnectionError(ScaiError):
    """No whole answer came: the server could not be reached, or the connection was cut."""


class ApiTimeoutError(ApiConnectionError):
    """Nothing came for as long as the call was given."""


class IncompleteError(ApiConnectionError):
    """Less came than was announced, or other bytes than their checksum says."""


class OtherContentError(IncompleteError):
    """The answer is of other content than was asked for."""


class ZoneNotActiveError(ScaiError):
    """The zone did not become active: its ownership has not been shown, or it is not in a status that it could become active from."""

    check: ValidationCheck | None
    """What the last check saw, server by server; None when there was none."""

    def __init__(self, name: str, status: str, check: ValidationCheck | None, why: str) -> None:
        self.check = check
        super().__init__(f"{name} is {status}: {why}")


class RedirectError(ScaiError):
    """The server sent the call elsewhere. It is not followed: credentials would go along."""


class DecodeError(ScaiError):
    """The answer is not what the API answers; something else may be listening at that address."""


class InvalidArgumentError(ScaiError, ValueError):
    """What was passed cannot be sent."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: TooLargeError,
    416: RangeNotSatisfiableError,
    422: UnprocessableError,
    423: LockedError,
    429: RateLimitError,
    507: QuotaExceededError,
}


def api_error(status: int, headers: Mapping[str, str], body: bytes) -> ApiError:
    """The error of an answer. What is not `application/problem+json` came from something between us and the server."""
    problem: dict[str, Any] = {}
    if "json" in headers.get("content-type", ""):
        try:
            parsed: Any = json.loads(body)
        except ValueError:
            parsed = None
        if isinstance(parsed, dict):
            problem = cast("dict[str, Any]", parsed)
    return _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)(status, problem, headers)


def _read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds, or a date (RFC 9110 §10.2.3)."""
    told = headers.get("retry-after")
    if told is None:
        return None
    try:
        return float(told)
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(told) - datetime.now(timezone.utc)).total_seconds())
    except (TypeError, ValueError):
        return None
