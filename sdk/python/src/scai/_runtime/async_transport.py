"""Sends calls. This is the asynchronous twin; `npm run gen` makes the other one of it, `_generated/transport.py`."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import sys
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast
from urllib.parse import unquote

from .._generated.version import VERSION
from .call import (
    Call,
    delay_before_retry,
    form_bytes,
    json_bytes,
    multipart_frame,
    query_string,
    quote_etag,
)
from .errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    DecodeError,
    IncompleteError,
    InvalidArgumentError,
    PreconditionFailedError,
    RedirectError,
    ScaiError,
    api_error,
)
from .hooks import (
    Hooks,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    log_request,
    log_response,
    log_retry,
    note_response,
    redacted,
)
from .options import ByteRange, Chunks, Content, OnProgress, Progress, RequestOptions

if TYPE_CHECKING:
    import httpx

Data = TypeVar("Data")
Item = TypeVar("Item")
Page = TypeVar("Page")
Written = TypeVar("Written")

Decode = Callable[[Any], Data]


class AsyncCredentials(Protocol):
    """What a call authenticates with."""

    can_renew: bool
    """Whether asking again may give something else."""

    async def headers(self, renew: bool) -> Mapping[str, str]:
        """The headers to send; `renew` after the server refused those of before."""
        ...


class _AsyncFixed:
    can_renew = False

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers

    async def headers(self, renew: bool) -> Mapping[str, str]:
        return self._headers


class _AsyncProvided:
    can_renew = True

    def __init__(self, provide: Callable[[bool], Awaitable[str]]) -> None:
        self._provide = provide

    async def headers(self, renew: bool) -> Mapping[str, str]:
        return {"authorization": f"Bearer {await self._provide(renew)}"}


class _AsyncGranted:
    """Keeps a token until shortly before it expires; calls that need a new one at the same time share one."""

    can_renew = True

    def __init__(
        self,
        token_url: str,
        form: dict[str, str],
        auth: tuple[str, str] | None,
        access_token: str | None,
        on_tokens: Callable[[dict[str, Any]], None] | None,
    ) -> None:
        self._token_url = token_url
        self._form = form
        self._auth = auth
        self._token = access_token
        self._until = float("inf")
        self._on_tokens = on_tokens
        self._lock = asyncio.Lock()

    async def headers(self, renew: bool) -> Mapping[str, str]:
        seen = self._token
        async with self._lock:
            is_stale = self._token is None or time.monotonic() >= self._until or (renew and self._token == seen)
            if is_stale:
                await self._grant()
            return {"authorization": f"Bearer {self._token}"}

    async def _grant(self) -> None:
        import httpx

        try:
            async with httpx.AsyncClient(timeout=30, follow_redirects=False) as client:
                auth = httpx.USE_CLIENT_DEFAULT if self._auth is None else self._auth
                response = await client.post(self._token_url, data=self._form, auth=auth)
        except httpx.TransportError as err:
            raise ApiConnectionError(f"{self._token_url} does not answer") from err
        if not response.is_success:
            raise api_error(response.status_code, response.headers, response.content)
        tokens: dict[str, Any] = response.json()
        lifetime = float(tokens.get("expires_in", 300))
        self._token = str(tokens["access_token"])
        self._until = time.monotonic() + lifetime - min(30.0, lifetime / 2)
        if "refresh_token" in tokens and "refresh_token" in self._form:
            self._form["refresh_token"] = tokens["refresh_token"]
        if self._on_tokens is not None:
            self._on_tokens(tokens)


def async_refresh_token(
    *,
    token_url: str,
    refresh_token: str,
    client_id: str | None = None,
    access_token: str | None = None,
    on_tokens: Callable[[dict[str, Any]], None] | None = None,
) -> AsyncCredentials:
    """Stays signed in with a refresh token. `on_tokens` is told of every new pair, to keep them: one may be good for one use."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    if client_id is not None:
        form["client_id"] = client_id
    return _AsyncGranted(token_url, form, None, access_token, on_tokens)


def async_client_credentials(
    *, token_url: str, client_id: str, client_secret: str, scope: str | None = None
) -> AsyncCredentials:
    """Signs in as an application (RFC 6749 §4.4), at ScaiKey's token endpoint."""
    form = {"grant_type": "client_credentials", **({} if scope is None else {"scope": scope})}
    return _AsyncGranted(token_url, form, (client_id, client_secret), None, None)


class AsyncBody:
    """The body of a call, made anew for each try."""

    def __init__(self, content_type: str, can_repeat: bool, make: Callable[[], bytes | AsyncIterator[bytes]]) -> None:
        self.content_type = content_type
        self.can_repeat = can_repeat
        self.make = make


def async_json_body(members: dict[str, Any]) -> AsyncBody:
    content = json_bytes(members)
    return AsyncBody("application/json", True, lambda: content)


def async_form_body(members: dict[str, Any]) -> AsyncBody:
    content = form_bytes(members)
    return AsyncBody("application/x-www-form-urlencoded", True, lambda: content)


def async_content_body(content: Content, content_type: str | None, on_progress: OnProgress | None) -> AsyncBody:
    """The content itself."""
    chunks, can_repeat = _chunks_of(content)
    total = len(content.encode() if isinstance(content, str) else content) if isinstance(content, (bytes, str)) else None
    made = lambda: _observed(chunks(), total, on_progress)  # noqa: E731
    return AsyncBody(content_type or "application/octet-stream", can_repeat, made)


def async_multipart_body(
    fields: dict[str, Any],
    file_field: str,
    content: Content,
    content_type: str | None,
    on_progress: OnProgress | None,
) -> AsyncBody:
    chunks, can_repeat = _chunks_of(content)
    name = fields.get("name")
    file_name = name if isinstance(name, str) else _name_of(content)
    head, tail, form_type = multipart_frame(fields, file_field, file_name, content_type or "application/octet-stream")

    async def whole() -> AsyncIterator[bytes]:
        yield head
        async for chunk in chunks():
            yield chunk
        yield tail

    return AsyncBody(form_type, can_repeat, lambda: _observed(whole(), None, on_progress))


def _name_of(content: Content) -> str:
    name = getattr(content, "name", None)
    return re.split(r"[\\/]", name)[-1] if isinstance(name, str) else "file"


_CHUNK_BYTES = 256 * 1024


def _chunks_of(content: Content) -> tuple[Callable[[], AsyncIterator[bytes]], bool]:
    """The content in chunks, and whether they can be had again."""
    if isinstance(content, str):
        return lambda: _pieces([content.encode()]), True
    if isinstance(content, bytes):
        return lambda: _pieces([content]), True
    if callable(content):
        return lambda: _pieces(content()), True
    read = getattr(content, "read", None)
    if read is None:
        return lambda: _pieces(cast("Iterable[bytes]", content)), False
    file = cast("Any", content)
    start: int | None = file.tell() if file.seekable() else None

    def blocks() -> Iterable[bytes]:
        if start is not None:
            file.seek(start)
        return iter(lambda: file.read(_CHUNK_BYTES), b"")

    return lambda: _pieces(blocks()), start is not None


async def _pieces(chunks: Chunks) -> AsyncIterator[bytes]:
    if isinstance(chunks, AsyncIterable):  # async-only
        async for chunk in chunks:  # async-only
            yield chunk  # async-only
        return  # async-only
    for chunk in cast("Any", chunks):
        yield chunk


async def _observed(
    chunks: AsyncIterator[bytes], total: int | None, on_progress: OnProgress | None
) -> AsyncIterator[bytes]:
    sent = 0
    async for chunk in chunks:
        yield chunk
        sent += len(chunk)
        if on_progress is not None:
            on_progress(Progress(sent, total))


class AsyncDownload:
    """Content as it comes. Read it once: loop over it, or take `read()` or `text()`; or close it, as leaving a `with` block does."""

    def __init__(self, response: httpx.Response, timeout: float, on_progress: OnProgress | None) -> None:
        headers = response.headers
        found = re.match(r"bytes (\d+)-\d+/(\d+)$", headers.get("content-range", ""))
        length = headers.get("content-length")
        self._response = response
        self._timeout = timeout
        self._on_progress = on_progress
        self._length = None if length is None or "content-encoding" in headers else int(length)
        self.status: int = response.status_code
        """206 when it is the range that was asked for, 200 when it is all of it."""
        self.headers: Mapping[str, str] = headers
        self.content_type: str | None = headers.get("content-type")
        self.file_name: str | None = _file_name_of(headers.get("content-disposition", ""))
        self.etag: str | None = headers.get("etag")
        self.offset: int = int(found.group(1)) if found else 0
        """Where the first byte of it stands in the whole."""
        self.total_bytes: int | None = int(found.group(2)) if found else self._length
        """Of the whole, where that is known."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import httpx

        received = 0
        try:
            async for chunk in self._response.aiter_bytes():
                received += len(chunk)
                if self._on_progress is not None:
                    self._on_progress(Progress(received, self._length))
                yield chunk
        except httpx.TimeoutException as err:
            raise ApiTimeoutError(f"Nothing came for {self._timeout} s") from err
        except httpx.TransportError as err:
            raise ApiConnectionError(f"No whole answer came: {err}") from err
        finally:
            await self._response.aclose()
        if self._length is not None and received != self._length:
            raise IncompleteError(f"{received} of {self._length} bytes came")

    async def read(self) -> bytes:
        return b"".join([chunk async for chunk in self])

    async def text(self) -> str:
        return (await self.read()).decode()

    async def aclose(self) -> None:
        """Lets go of the connection without reading the rest."""
        await self._response.aclose()

    async def __aenter__(self) -> AsyncDownload:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.aclose()


def _file_name_of(disposition: str) -> str | None:
    """RFC 6266: `filename*` before `filename`."""
    encoded = re.search(r"filename\*=UTF-8''([^;]+)", disposition, re.I)
    if encoded:
        return unquote(encoded.group(1))
    plain = re.search(r'filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', disposition, re.I)
    if not plain:
        return None
    return plain.group(2) if plain.group(1) is None else re.sub(r"\\(.)", r"\1", plain.group(1))


class AsyncPager(Generic[Item, Page]):
    """A list: loop over it for every item, over `pages()` for page after page; `first_page()` is one request."""

    def __init__(self, fetch: Callable[[str | None], Awaitable[Page]]) -> None:
        self._fetch = fetch

    async def first_page(self) -> Page:
        return await self._fetch(None)

    async def pages(self) -> AsyncIterator[Page]:
        cursor: str | None = None
        while True:
            page: Any = await self._fetch(cursor)
            yield page
            if page.next_cursor is None or getattr(page, "has_more", True) is False:
                return
            if page.next_cursor == cursor:
                raise DecodeError("The server answers the same page again and again")
            cursor = page.next_cursor

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in cast("Any", page).items:
                yield item

    async def to_list(self, limit: int | None = None) -> list[Item]:
        """Every item, or as many as `limit`."""
        items: list[Item] = []
        async for item in self:
            if limit is not None and len(items) >= limit:
                break
            items.append(item)
        return items


class AsyncTransport:
    """Everything that is the same for all calls."""

    def __init__(
        self,
        base_url: str,
        *,
        token: str | Callable[[bool], Awaitable[str]] | None = None,
        api_key: str | None = None,
        credentials: AsyncCredentials | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        traceparent: Callable[[], str | None] | None = None,
        user_agent: str | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        if not re.match(r"https?://[^/?#]", base_url):
            raise InvalidArgumentError(f"{base_url} is no address of a server")
        origin = base_url.rstrip("/")
        self._base = origin if origin.endswith("/api/v1") else f"{origin}/api/v1"
        self._credentials = credentials or _credentials_of(token, api_key)
        self._timeout = timeout
        self._max_retries = max_retries
        self._max_retry_after = max_retry_after
        self._headers = dict(headers or {})
        self._hooks = hooks or Hooks()
        self._traceparent = traceparent
        python = f"python/{sys.version_info.major}.{sys.version_info.minor}"
        self._user_agent = " ".join(text for text in (user_agent, f"scai-python/{VERSION}", python) if text)
        self._http = http_client
        self._owns_http = http_client is None

    async def aclose(self) -> None:
        if self._http is not None and self._owns_http:
            await self._http.aclose()

    async def call(self, call: Call, decode: Decode[Data], options: RequestOptions | None) -> Data:
        """A call that answers JSON, or nothing."""
        return await self._exchange(call, options, self._json_reader(call, decode))

    async def call_if_changed(
        self, call: Call, etag: str, decode: Decode[Data], options: RequestOptions | None
    ) -> Data | None:
        """The same, unless what you have is current: then None."""
        call.headers["if-none-match"] = quote_etag(etag)
        return await self._exchange(call, options, self._json_reader(call, decode))

    def list(
        self,
        call: Call,
        decode: Decode[Page],
        options: RequestOptions | None,
    ) -> AsyncPager[Any, Page]:
        async def fetch(cursor: str | None) -> Page:
            return await self.call(call.at(cursor), decode, options)

        return AsyncPager(fetch)

    async def download(
        self,
        call: Call,
        range: ByteRange | None,
        if_range: str | None,
        on_progress: OnProgress | None,
        options: RequestOptions | None,
    ) -> AsyncDownload:
        """A call that answers content. What fails after the first bytes is the reader's to see."""
        call.headers["accept"] = "*/*"
        if range is not None:
            call.headers["range"] = range.header()
        if if_range is not None:
            call.headers["if-range"] = quote_etag(if_range)

        async def read(response: httpx.Response, timeout: float, _deadline: float) -> AsyncDownload:
            return AsyncDownload(response, timeout, on_progress)

        return await self._exchange(call, options, read)

    async def download_if_changed(
        self, call: Call, etag: str, on_progress: OnProgress | None, options: RequestOptions | None
    ) -> AsyncDownload | None:
        call.headers.update({"accept": "*/*", "if-none-match": quote_etag(etag)})

        async def read(response: httpx.Response, timeout: float, _deadline: float) -> AsyncDownload | None:
            if response.status_code != 304:
                return AsyncDownload(response, timeout, on_progress)
            await response.aclose()
            return None

        return await self._exchange(call, options, read)

    async def _exchange(
        self,
        call: Call,
        options: RequestOptions | None,
        read: Callable[[httpx.Response, float, float], Awaitable[Data]],
    ) -> Data:
        """Tries until there is an answer, or no use in trying."""
        options = options or RequestOptions()
        call_id = secrets.token_hex(8)
        if call.repeat == "key":
            call.headers.setdefault("idempotency-key", options.idempotency_key or secrets.token_hex(16))
        can_repeat = call.body is None or call.body.can_repeat
        retries = self._max_retries if options.max_retries is None else options.max_retries
        if call.repeat == "never" or not can_repeat:
            retries = 0
        can_renew = can_repeat and not call.is_anonymous and self._credentials.can_renew
        attempt = 0
        renew = False
        while True:
            headers = await self._headers_of(call, options, renew)
            url = f"{self._base}{call.path}{query_string(call.query)}"
            event = RequestEvent(
                call_id=call_id, method=call.verb, url=url, headers=redacted(headers), attempt=attempt
            )
            try:
                return await self._try(call, options, headers, event, read)
            except ScaiError as err:
                if can_renew and isinstance(err, ApiError) and err.status == 401:
                    can_renew = False
                    renew = True
                    continue
                renew = False
                delay = delay_before_retry(err, attempt, self._max_retry_after) if attempt < retries else None
                if delay is None:
                    raise
                retry = RetryEvent(request=event, error=err, delay=delay)
                log_retry(retry)
                if self._hooks.on_retry is not None:
                    self._hooks.on_retry(retry)
                await asyncio.sleep(delay)
                attempt += 1

    async def _headers_of(self, call: Call, options: RequestOptions, renew: bool) -> dict[str, str]:
        traceparent = options.traceparent or (self._traceparent() if self._traceparent is not None else None)
        credentials: Mapping[str, str] = {} if call.is_anonymous else await self._credentials.headers(renew)
        return {
            "accept": "application/json",
            "user-agent": self._user_agent,
            **({} if call.body is None else {"content-type": call.body.content_type}),
            **({} if traceparent is None else {"traceparent": traceparent}),
            **{name.lower(): value for name, value in self._headers.items()},
            **call.headers,
            **credentials,
            **{name.lower(): value for name, value in options.headers.items()},
        }

    async def _try(
        self,
        call: Call,
        options: RequestOptions,
        headers: dict[str, str],
        event: RequestEvent,
        read: Callable[[httpx.Response, float, float], Awaitable[Data]],
    ) -> Data:
        import httpx

        timeout = self._timeout if options.timeout is None else options.timeout
        if self._http is None:
            self._http = httpx.AsyncClient(follow_redirects=False)
        log_request(event)
        if self._hooks.on_request is not None:
            self._hooks.on_request(event)
        content = None if call.body is None else call.body.make()
        request = self._http.build_request(call.verb, event.url, headers=headers, content=content, timeout=timeout)
        started_at = time.monotonic()
        try:
            response = await self._http.send(request, stream=True, follow_redirects=False)
            self._note(response, event, time.monotonic() - started_at)
            try:
                await _refuse(response)
                # Content may take as long as it goes on, each piece of it within the timeout; the answer is not late for that.
                is_content = not isinstance(content, (bytes, type(None)))
                return await read(response, timeout, (time.monotonic() if is_content else started_at) + timeout)
            except BaseException:
                await response.aclose()
                raise
        except httpx.TimeoutException as err:
            raise ApiTimeoutError(f"Nothing came for {timeout} s") from err
        except httpx.TransportError as err:
            raise ApiConnectionError(f"No whole answer came: {err}") from err

    def _note(self, response: httpx.Response, event: RequestEvent, duration: float) -> None:
        headers = response.headers
        noted = ResponseEvent(
            request=event,
            status=response.status_code,
            headers=headers,
            request_id=headers.get("x-request-id"),
            duration=duration,
        )
        log_response(noted)
        note_response(noted)
        if self._hooks.on_response is not None:
            self._hooks.on_response(noted)

    def _json_reader(
        self, call: Call, decode: Decode[Data]
    ) -> Callable[[httpx.Response, float, float], Awaitable[Data]]:
        async def read(response: httpx.Response, timeout: float, deadline: float) -> Data:
            chunks: list[bytes] = []
            async for chunk in response.aiter_bytes():
                chunks.append(chunk)
                if time.monotonic() > deadline:
                    raise ApiTimeoutError(f"The answer took longer than {timeout} s")
            await response.aclose()
            if response.status_code in (204, 304):
                return cast("Data", None)
            try:
                body: Any = json.loads(b"".join(chunks))
                raw = body if call.is_bare else body["data"]
            except (ValueError, KeyError, TypeError) as err:
                raise DecodeError(f"{call.verb} {call.path} answered no JSON of the API") from err
            return decode(raw)

        return read


def _credentials_of(
    token: str | Callable[[bool], Awaitable[str]] | None, api_key: str | None
) -> AsyncCredentials:
    if api_key is not None:
        return _AsyncFixed({"x-api-key": api_key})
    if token is None:
        return _AsyncFixed({})
    return _AsyncFixed({"authorization": f"Bearer {token}"}) if isinstance(token, str) else _AsyncProvided(token)


async def _refuse(response: httpx.Response) -> None:
    status = response.status_code
    if response.is_success or status == 304:
        return
    if 300 <= status < 400:
        raise RedirectError(f"The server redirects to {response.headers.get('location')}; set base_url to where it is")
    raise api_error(status, response.headers, await response.aread())


async def async_modify(
    read: Callable[[], Awaitable[Data]], write: Callable[[Data], Awaitable[Written]], tries_max: int = 5
) -> Written:
    """Changes something that others change too: reads it, makes the change of what was read, and does both again when somebody else was
    first."""
    tries = 1
    while True:
        try:
            return await write(await read())
        except PreconditionFailedError:
            if tries >= tries_max:
                raise
        tries += 1
