"""The client of Scai: file sync and share, and a DNS control plane."""

from typing import TYPE_CHECKING

from ._generated.version import VERSION as __version__

if TYPE_CHECKING:
    from ._generated import models
    from ._generated.client import Client
    from ._generated.async_client import AsyncClient
    from ._generated.error_codes import ErrorCode
    from ._generated.transport import (
        Credentials,
        Download,
        Pager,
        Transport,
        client_credentials,
        modify,
        refresh_token,
    )
    from ._runtime.async_transport import (
        AsyncCredentials,
        AsyncDownload,
        AsyncPager,
        AsyncTransport,
        async_client_credentials,
        async_modify,
        async_refresh_token,
    )
    from ._runtime.call import quote_etag
    from ._runtime.errors import (
        ApiConnectionError,
        ApiError,
        ApiTimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        DecodeError,
        GoneError,
        IncompleteError,
        InvalidArgumentError,
        LockedError,
        NotFoundError,
        PermissionDeniedError,
        PreconditionFailedError,
        QuotaExceededError,
        RangeNotSatisfiableError,
        RateLimitError,
        RedirectError,
        ScaiError,
        ServerError,
        TooLargeError,
        UnprocessableError,
        ZoneNotActiveError,
    )
    from ._runtime.hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, capture_responses
    from ._runtime.options import ByteRange, Content, Progress, RequestOptions, UploadedFolder
    from ._runtime.values import UNSET, Model, OpenEnum, UnknownVariant, Unset, to_wire
else:
    from importlib import import_module

    # Each is imported when it is first asked for: all of them would take every program that imports this half a second.
    _HOMES = {
        "._generated.client": "Client",
        "._generated.async_client": "AsyncClient",
        "._generated.error_codes": "ErrorCode",
        "._generated.transport": "Credentials Download Pager Transport client_credentials modify refresh_token",
        "._runtime.async_transport": (
            "AsyncCredentials AsyncDownload AsyncPager AsyncTransport async_client_credentials "
            "async_modify async_refresh_token"
        ),
        "._runtime.call": "quote_etag",
        "._runtime.errors": (
            "ApiConnectionError ApiError ApiTimeoutError AuthenticationError BadRequestError "
            "ConflictError DecodeError GoneError IncompleteError InvalidArgumentError LockedError "
            "NotFoundError PermissionDeniedError PreconditionFailedError QuotaExceededError "
            "RangeNotSatisfiableError RateLimitError RedirectError ScaiError ServerError TooLargeError "
            "UnprocessableError ZoneNotActiveError"
        ),
        "._runtime.hooks": "Hooks RequestEvent ResponseEvent RetryEvent capture_responses",
        "._runtime.options": "ByteRange Content Progress RequestOptions UploadedFolder",
        "._runtime.values": "UNSET Model OpenEnum UnknownVariant Unset to_wire",
    }
    _HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

    def __getattr__(name):
        if name == "models":
            return import_module("._generated.models", __name__)
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOME_OF[name], __name__), name)
        globals()[name] = value
        return value


__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AsyncClient",
    "AsyncCredentials",
    "AsyncDownload",
    "AsyncPager",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "ByteRange",
    "Client",
    "ConflictError",
    "Content",
    "Credentials",
    "DecodeError",
    "Download",
    "ErrorCode",
    "GoneError",
    "Hooks",
    "IncompleteError",
    "InvalidArgumentError",
    "LockedError",
    "Model",
    "NotFoundError",
    "OpenEnum",
    "Pager",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "Progress",
    "QuotaExceededError",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RedirectError",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "RetryEvent",
    "ScaiError",
    "ServerError",
    "TooLargeError",
    "Transport",
    "UnknownVariant",
    "UnprocessableError",
    "Unset",
    "UploadedFolder",
    "ZoneNotActiveError",
    "__version__",
    "async_client_credentials",
    "async_modify",
    "async_refresh_token",
    "capture_responses",
    "client_credentials",
    "models",
    "modify",
    "quote_etag",
    "refresh_token",
    "to_wire",
]
