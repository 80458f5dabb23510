"""Makes calls that are told by data, and tells what came of them in the words that every SDK's runner uses."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import pathlib
import re
import shutil
import struct
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any

import scai

Json = Any


def snake(name: str) -> str:
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z])([A-Z][a-z])", r"\1_\2", text).lower()


def identifier(name: str) -> str:
    return "from_" if name == "from" else snake(name)


def value_of(name: str, value: Json) -> Json:
    """`{"$null": true}` is a null that is sent; the times of API keys are times in Python."""
    if isinstance(value, dict) and "$null" in value:
        return None
    if isinstance(value, str) and name.endswith("At"):
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    return value


def content_of(content: dict[str, Json], is_async: bool) -> Json:
    if "text" in content:
        return content["text"].encode()
    texts: list[str] = content.get("stream") or content["streamMaker"]

    def chunks() -> Iterator[bytes]:
        yield from (text.encode() for text in texts)

    async def async_chunks() -> AsyncIterator[bytes]:
        for text in texts:
            yield text.encode()

    made = async_chunks if is_async else chunks
    return made if "streamMaker" in content else made()


def arguments_of(call: dict[str, Json], is_async: bool, progress: list[int]) -> tuple[list[Json], dict[str, Json]]:
    options: dict[str, Json] = dict(call.get("options") or {})
    args: list[Json] = list(call.get("path") or [])
    if "etag" in call:
        args.append(call["etag"])
    if "content" in call:
        args.append(content_of(call["content"], is_async))
    members = {**(call.get("query") or {}), **(call.get("body") or {})}
    named = {identifier(name): value_of(name, value) for name, value in members.items()}
    if "range" in options:
        named["range"] = scai.ByteRange(**options["range"])
    for name in ("ifMatch", "ifRange", "contentType"):
        if name in options:
            named[snake(name)] = options[name]
    if "progress" in options:
        named["on_progress"] = lambda made: progress.append(made.bytes)
    named["options"] = scai.RequestOptions(
        timeout=options["timeoutMs"] / 1000 if "timeoutMs" in options else None,
        max_retries=options.get("maxRetries"),
        headers=options.get("headers") or {},
        idempotency_key=options.get("idempotencyKey"),
    )
    return args, named


def method_of(client: Any, operation: str) -> Any:
    resource, method = operation.split(".")
    return getattr(getattr(client, snake(resource)), snake(method))


def told_of(download: Any, text: str, progress: list[int]) -> Json:
    return {
        "status": download.status,
        "offset": download.offset,
        "totalBytes": download.total_bytes,
        "etag": download.etag,
        "contentType": download.content_type,
        "fileName": download.file_name,
        "text": text,
        "progress": progress[-1] if progress else None,
    }


def raw_of(captured: list[scai.ResponseEvent]) -> Json:
    last = captured[-1]
    return {"status": last.status, "requestId": last.request_id, "etag": last.headers.get("etag")}


def words(file: dict[str, Json]) -> bytes:
    """Words of xorshift32, as the vectors of chunking have them."""
    x = file["seed"]
    made: list[int] = []
    for _ in range((file["lengthBytes"] + 3) // 4):
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        made.append(x)
    return struct.pack(f"<{len(made)}I", *made)[: file["lengthBytes"]]


def is_several_calls(call: dict[str, Json]) -> bool:
    return "." not in call["operation"] and call["operation"] != "modify"


def plain_arguments(call: dict[str, Json]) -> tuple[list[Json], dict[str, Json]]:
    """Of a call that is not about files on the disk."""
    options = call.get("options") or {}
    if call["operation"] == "waitForZone":
        named = {name: options[f"{name}Ms"] / 1000 for name in ("timeout", "interval") if f"{name}Ms" in options}
        return call["path"], named
    query = {identifier(name): value for name, value in call["query"].items()}
    return [query.pop("share_id")], query


class Scene:
    """The file or folder that a call is about; without `local` in a folder of its own, and then one thing is done after the other, so that
    the replies fit, and the log has what is left of a download."""

    def __init__(self, call: dict[str, Json], log: list[str]) -> None:
        self.call, self.log = call, log
        self.is_own = "local" not in call
        self.directory = tempfile.mkdtemp(prefix="scai-scenario-") if self.is_own else ""
        file = call.get("file")
        name = "digits.txt" if file is None else file["name"]
        self.local = os.path.join(self.directory, name) if self.is_own else call["local"]
        if file is not None:
            pathlib.Path(self.local).write_bytes(words(file))

    def arguments(self) -> tuple[list[Json], dict[str, Json]]:
        (id,) = self.call["path"]
        named: dict[str, Json] = {"parallel": 1} if self.is_own else {}
        if self.call["operation"] == "downloadFile":
            return [id, self.local], named
        if_exists = (self.call.get("options") or {}).get("ifExists")
        return [self.local], {**named, "share_id": id, **({} if if_exists is None else {"if_exists": if_exists})}

    def result(self, answer: Json) -> Json:
        if self.call["operation"] == "downloadFile" and self.is_own:
            return {"text": pathlib.Path(self.local).read_text(), "left": os.listdir(self.directory)}
        return None if isinstance(answer, scai.UploadedFolder) else scai.to_wire(answer)

    def end(self) -> None:
        if self.is_own:
            self.log.extend(os.listdir(self.directory))
            shutil.rmtree(self.directory)


def perform_calls(client: scai.Client, call: dict[str, Json], log: list[str]) -> Json:
    method = getattr(client, snake(call["operation"]))
    if call["operation"] in ("waitForZone", "changes"):
        args, named = plain_arguments(call)
        answer = method(*args, **named)
        if call["operation"] == "waitForZone":
            return scai.to_wire(answer)
        return [scai.to_wire(page) for _, page in zip(range(call["limit"]), answer)]
    scene = Scene(call, log)
    try:
        args, named = scene.arguments()
        return scene.result(method(*args, **named))
    finally:
        scene.end()


async def perform_calls_async(client: scai.AsyncClient, call: dict[str, Json], log: list[str]) -> Json:
    method = getattr(client, snake(call["operation"]))
    if call["operation"] == "waitForZone":
        args, named = plain_arguments(call)
        return scai.to_wire(await method(*args, **named))
    if call["operation"] == "changes":
        args, named = plain_arguments(call)
        pages: list[Json] = []
        async for page in method(*args, **named):
            pages.append(scai.to_wire(page))
            if len(pages) == call["limit"]:
                break
        return pages
    scene = Scene(call, log)
    try:
        args, named = scene.arguments()
        return scene.result(await method(*args, **named))
    finally:
        scene.end()


def perform(client: scai.Client, call: dict[str, Json], log: list[str]) -> Json:
    if is_several_calls(call):
        return perform_calls(client, call, log)
    if call["operation"] == "modify":
        share_id = call["path"][0]
        changed = scai.modify(
            lambda: client.shares.get(share_id),
            lambda share: client.shares.update(share_id, name=f"{share.name}!", if_match=share.etag),
        )
        return scai.to_wire(changed)
    progress: list[int] = []
    args, named = arguments_of(call, False, progress)
    with scai.capture_responses() as captured:
        answer = method_of(client, call["operation"])(*args, **named)
        if call.get("read") == "items":
            return scai.to_wire(answer.to_list(call.get("limit")))
        if call.get("read") == "pages":
            return [len(page.items) for page in answer.pages()]
        if call.get("read") == "raw":
            return raw_of(captured)
        if isinstance(answer, scai.Pager):
            return scai.to_wire(answer.first_page())
        if isinstance(answer, scai.Download):
            return told_of(answer, answer.read().decode(errors="replace"), progress)
        return scai.to_wire(answer)


async def perform_async(client: scai.AsyncClient, call: dict[str, Json], log: list[str]) -> Json:
    if is_several_calls(call):
        return await perform_calls_async(client, call, log)
    cancel_after = (call.get("options") or {}).get("cancelAfterMs")
    task = asyncio.ensure_future(_perform_async(client, call))
    if cancel_after is not None:
        asyncio.get_running_loop().call_later(cancel_after / 1000, task.cancel)
    return await task


async def _perform_async(client: scai.AsyncClient, call: dict[str, Json]) -> Json:
    if call["operation"] == "modify":
        share_id = call["path"][0]
        changed = await scai.async_modify(
            lambda: client.shares.get(share_id),
            lambda share: client.shares.update(share_id, name=f"{share.name}!", if_match=share.etag),
        )
        return scai.to_wire(changed)
    progress: list[int] = []
    args, named = arguments_of(call, True, progress)
    with scai.capture_responses() as captured:
        answer = method_of(client, call["operation"])(*args, **named)
        if not isinstance(answer, scai.AsyncPager):
            answer = await answer
        elif call.get("read") == "items":
            return scai.to_wire(await answer.to_list(call.get("limit")))
        elif call.get("read") == "pages":
            return [len(page.items) async for page in answer.pages()]
        else:
            return scai.to_wire(await answer.first_page())
        if call.get("read") == "raw":
            return raw_of(captured)
        if isinstance(answer, scai.AsyncDownload):
            return told_of(answer, (await answer.read()).decode(errors="replace"), progress)
        return scai.to_wire(answer)


def error_of(err: BaseException) -> dict[str, Json]:
    if isinstance(err, asyncio.CancelledError):
        return {"kind": "Canceled"}
    if isinstance(err, scai.IncompleteError):
        return {"kind": "Connection"}
    if isinstance(err, scai.InvalidArgumentError):
        return {"kind": "Invalid"}
    if not isinstance(err, scai.ScaiError):
        return {"kind": "Foreign", "message": repr(err)}
    name = type(err).__name__.removesuffix("Error")
    kind = name.removeprefix("Api") or "Api"
    if not isinstance(err, scai.ApiError):
        return {"kind": kind, "message": str(err)}
    return {
        "kind": kind,
        "status": err.status,
        "code": err.code,
        "requestId": err.request_id,
        "detail": err.detail,
        "retryAfterSeconds": err.retry_after,
        "issues": err.issues,
    }


def client_options(told: dict[str, Json], log: list[str]) -> dict[str, Json]:
    options: dict[str, Json] = {
        "timeout": told.get("timeoutMs", 5000) / 1000,
        "headers": told.get("headers"),
        "user_agent": told.get("userAgent"),
    }
    if "maxRetries" in told:
        options["max_retries"] = told["maxRetries"]
    if "maxRetryAfterMs" in told:
        options["max_retry_after"] = told["maxRetryAfterMs"] / 1000
    if "traceparent" in told:
        options["traceparent"] = lambda: told["traceparent"]
    if "log" in told:
        options["hooks"] = scai.Hooks(
            on_request=lambda event: log.append(str(dataclasses.asdict(event))),
            on_retry=lambda event: log.append(f"{event.request} {event.error}"),
        )
    return options
