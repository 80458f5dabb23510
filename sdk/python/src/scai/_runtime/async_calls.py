"""What takes several calls. It is written once, awaited; `npm run gen` makes the blocking twin of it."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import threading
import time
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Literal, Protocol, Sequence
from typing import Awaitable  # async-only

from .._runtime.async_parallel import AsyncGate, in_order, in_parallel, in_thread, pause
from .._runtime.call import delay_before_retry
from .._runtime.chunking import Cut, HashedFile, LocalFile, Plan, cut_beginning, plan_upload
from .._runtime.errors import (
    ApiConnectionError,
    ApiError,
    GoneError,
    IncompleteError,
    InvalidArgumentError,
    NotFoundError,
    OtherContentError,
    ZoneNotActiveError,
)
from .._runtime.options import ByteRange, OnProgress, Progress, RequestOptions, UploadedFolder
from .._runtime.values import UNSET

if TYPE_CHECKING:
    from .._generated.async_resources import AsyncDomains, AsyncFiles, AsyncFolders, AsyncSync, AsyncUploads
    from .._generated.models import ChangePage, File, Folder, FolderItem, UploadSession, ValidationCheck, Zone

_LISTED_MAX = 8192
"""The server takes this many chunks in a list; more content than they are goes in equal ones."""
_EQUAL_CHUNK_BYTES = 8 * 1024 * 1024
_ONE_REQUEST_MAX = 1024 * 1024
"""Content up to this size is sent with what makes its file."""
_BEGINNING_CHUNKS = 2
"""So many tell whether the server knows any of the content."""
_PATIENT = RequestOptions(max_retries=8)
"""A line may be gone for half a minute."""
_ONCE = RequestOptions(max_retries=0)
_TRIES_MAX = 5
"""How often it begins anew because somebody else was faster, or the file has other content."""
_RANGE_BYTES = 8 * 1024 * 1024
_FLUSH_EVERY_BYTES = 16 * 1024 * 1024
"""How often the disk is asked to keep what is written, which it does while more comes."""
_CUTS_MAX = 8
"""How often what is cut goes on from where it was without anything having come."""
_WAIT_SECONDS = 30
"""As long as the server lets a call wait."""

IfExists = Literal["version", "fail"]
OnFile = Callable[["File"], None]


class AsyncClientParts(Protocol):
    """The resources that these calls are made of."""

    domains: AsyncDomains
    files: AsyncFiles
    folders: AsyncFolders
    sync: AsyncSync
    uploads: AsyncUploads


class AsyncCalls:
    """What takes several calls, of every client."""

    async def upload_file(
        self: AsyncClientParts,
        path: str | os.PathLike[str],
        *,
        share_id: str | None = None,
        folder_id: str | None = None,
        name: str | None = None,
        mime_type: str | None = None,
        if_exists: IfExists = "version",
        parallel: int = 4,
        on_progress: OnProgress | None = None,
    ) -> File:
        """Uploads a file of any size to the top of a share or into a folder: new content as one stream; what replaces a file, or begins like
        something that the server has from you, by its differences, several chunks at once. A line that is cut is picked up again; a program
        that is ended and does the same again goes on where it was. A file that has the name gets a version, or stays as it is when it has
        the same content; with `if_exists="fail"` the upload fails. Up to `parallel` chunks of at most 4 MiB are in memory. `on_progress` is
        told of what was sent, which is less again when a line was cut and some has to be sent once more.

        Example: `file = client.upload_file("film.mp4", share_id=share.id)`
        """
        place = _place(share_id, folder_id)
        file = await in_thread(LocalFile, path)
        try:
            called = name or file.name

            async def find() -> File | None:
                return await _find_file(self, place, called)

            held = None if if_exists == "fail" else await find()
            gate = AsyncGate(parallel)
            upload = _AsyncUpload(self, file, place, called, held, find, mime_type, if_exists, parallel, gate, on_progress)
            return await upload.run()
        finally:
            file.close()

    async def upload_folder(
        self: AsyncClientParts,
        path: str | os.PathLike[str],
        *,
        share_id: str | None = None,
        folder_id: str | None = None,
        if_exists: IfExists = "version",
        parallel: int = 4,
        on_file: OnFile | None = None,
    ) -> UploadedFolder:
        """Uploads what is in a folder, and in the folders in it. What is there with the same content is not sent; other things that are
        there stay. Links and what else is neither file nor folder are left out.

        Example: `client.upload_folder("photos", share_id=share.id)`
        """
        place = _place(share_id, folder_id)
        walk = _AsyncFolderUpload(self, if_exists, parallel, AsyncGate(parallel), on_file)
        await walk.into(os.fspath(path), place, await _list_place(self, place))
        return walk.done

    async def download_file(
        self: AsyncClientParts,
        file_id: str,
        path: str | os.PathLike[str],
        *,
        parallel: int = 4,
        on_progress: OnProgress | None = None,
    ) -> File:
        """Downloads a file's present content, several ranges at once. It gets its name when all of it is there and has the right SHA-256;
        before that it is `<path>.<version id>.part`, which the same call goes on with, after a cut line or in another program.

        Example: `client.download_file(file.id, "film.mp4")`
        """
        tries = 1
        while True:
            file = await self.files.get(file_id)
            try:
                await _download_content(self, file, os.fspath(path), parallel, on_progress)
                return file
            except (OtherContentError, NotFoundError) as err:
                is_other = isinstance(err, OtherContentError) or err.code == "files.version_not_found"
                if not is_other or tries >= _TRIES_MAX:
                    raise
            tries += 1

    async def changes(
        self: AsyncClientParts,
        share_id: str,
        *,
        cursor: str | None = None,
        from_: Literal["now", "start"] = "now",
        limit: int | None = None,
    ) -> AsyncIterator[ChangePage]:
        """What changes in a share, for as long as you loop: every change once, in order, as soon as it happens, by calls that wait. Keep
        `next_cursor` of a page once you have dealt with it, and begin there the next time. A page with `reset` says that the changes do
        not tell all: list the share anew (`sync.list_snapshot`), then go on.

        Example: `for page in client.changes(share.id): print([change.name for change in page.items])`
        """
        place = cursor
        if place is None and from_ == "now":
            place = (await self.sync.get_latest(share_id=share_id)).cursor
        while True:
            page = await self.sync.list_changes(
                share_id=share_id,
                cursor=UNSET if place is None else place,
                from_=UNSET if place is not None else from_,
                limit=UNSET if limit is None else limit,
                wait_seconds=_WAIT_SECONDS,
            ).first_page()
            place = page.next_cursor
            if page.items or page.reset:
                yield page

    async def wait_for_zone(
        self: AsyncClientParts, zone_id: str, *, timeout: float = 600.0, interval: float = 5.0
    ) -> Zone:
        """Returns when a zone is served, having its challenge checked until then. Raises a ZoneNotActiveError, which says what every server
        answered, when the time is over or waiting is no use. `timeout` and `interval` are seconds.

        Example: `zone = client.wait_for_zone(zone.id, timeout=3600)`
        """
        until = time.monotonic() + timeout
        check: ValidationCheck | None = None
        is_shown = False
        while True:
            zone = await self.domains.get(zone_id)
            if zone.status == "active":
                return zone
            if zone.status != "pending_validation" and zone.pending_change is None:
                why = "it becomes active only when somebody enables or restores it"
                raise ZoneNotActiveError(zone.name, zone.status, check, why)
            if zone.status == "pending_validation":
                check = await _check_zone(self, zone, check)
            if check is not None and check.is_valid and not is_shown:
                is_shown = True
                continue
            if time.monotonic() + interval > until:
                raise ZoneNotActiveError(zone.name, zone.status, check, check.message if check else "nothing was seen")
            await pause(interval)


@dataclass(slots=True)
class _Place:
    """The top of a share, or a folder."""

    share_id: str | None
    folder_id: str | None

    def target(self) -> dict[str, Any]:
        return {"share_id": self.share_id} if self.folder_id is None else {"folder_id": self.folder_id}


def _place(share_id: str | None, folder_id: str | None) -> _Place:
    if (share_id is None) == (folder_id is None):
        raise InvalidArgumentError("Pass either share_id or folder_id")
    return _Place(share_id, folder_id)


@dataclass(slots=True)
class _AsyncUpload:
    """Content on its way to where it goes, in as many tries as others make it take."""

    client: AsyncClientParts
    file: LocalFile
    place: _Place
    name: str
    held: File | None
    """The file that has the name."""
    find: Callable[[], Awaitable[File | None]]
    mime_type: str | None
    if_exists: IfExists
    parallel: int
    gate: AsyncGate
    on_progress: OnProgress | None
    beginning: list[Cut] = field(default_factory=list[Cut])
    """The first chunks of the file, once they are cut."""
    overtaken: list[str] = field(default_factory=list[str])
    """Uploads that somebody was faster than. They go once their chunks are in the next one."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    """Held while progress is told."""

    async def run(self) -> File:
        plan: Plan | None = None
        tries = 1
        while True:
            try:
                if self.held is None and plan is None and self.file.size_bytes > _ONE_REQUEST_MAX:
                    made = await self._send_as_stream()
                    if made is not None:
                        return made
                plan = plan or await in_thread(plan_upload, self.file, await self._known_chunks(), self.beginning)
                if self.held is not None and self.held.checksum_sha256 == plan.sha256:
                    self._tell(self.file.size_bytes)
                    return self.held
                if self.file.size_bytes <= _ONE_REQUEST_MAX:
                    return await self._send_at_once(plan)
                return await self._send_in_chunks(plan)
            except ApiError as err:
                if self.if_exists == "fail" or not _is_overtaken(err) or tries >= _TRIES_MAX:
                    raise
                self.held = await self.find()
            tries += 1

    async def _send_as_stream(self) -> File | None:
        """Sends new content as one stream, hashed as it goes. None when it is better sent in chunks: the server has some of them, or
        something between us and it takes no large requests."""
        self.beginning = await in_thread(cut_beginning, self.file, _BEGINNING_CHUNKS)
        try:
            return await self._send_stream(False) or await self._send_stream(True)
        except ApiError as err:
            if err.code in ("uploads.content_known", "http.413"):
                return None
            raise

    async def _send_stream(self, is_anew: bool) -> File | None:
        """None when what came in an earlier attempt was of other content; that is given up then."""
        body: dict[str, Any] = {"size_bytes": self.file.size_bytes, "is_streamed": True}
        body.update(self.place.target(), name=self.name)
        if self.mime_type is not None:
            body["mime_type"] = self.mime_type
        body["chunks"] = _listed(self.beginning)
        uploads = self.client.uploads
        if is_anew:
            session = await uploads.create(**body, options=RequestOptions(idempotency_key=secrets.token_hex(16)))
        else:
            session = await self._begin(body, self.file.identity)
        content = HashedFile(self.file)
        try:
            async with self.gate:
                await self._send_rest(session, content)
            checksum = await in_thread(content.sha256)
            self.file.require_same()
            return await uploads.complete(session.id, checksum_sha256=checksum, options=_PATIENT)
        except ApiError as err:
            if err.code == "files.name_taken":
                self.overtaken.append(session.id)
            if err.code in ("files.checksum_mismatch", "http.413"):
                await self._give_up(session.id)
            if err.code == "files.checksum_mismatch" and session.received_bytes > 0:
                return None
            raise

    async def _send_rest(self, session: UploadSession, content: HashedFile) -> None:
        """Goes on from what the server has, as often as the line is cut."""
        offset = session.received_bytes
        cuts = 0
        while offset < self.file.size_bytes:
            await in_thread(content.hash_to, offset)
            self._tell(offset)
            start = offset

            async def pieces() -> AsyncIterator[bytes]:
                place = start
                while place < self.file.size_bytes:
                    piece = await in_thread(content.read, place)
                    place += len(piece)
                    yield piece
                    self._tell(place)

            try:
                sent = await self.client.uploads.append(session.id, pieces, offset=start, options=_ONCE)
                offset = sent.received_bytes
            except (ApiError, ApiConnectionError) as err:
                delay = _delay_after_cut(err, cuts)
                if delay is None or cuts >= _CUTS_MAX:
                    raise
                await pause(delay)
                offset = (await self.client.uploads.get(session.id, options=_PATIENT)).received_bytes
                cuts = 0 if offset > start else cuts + 1

    async def _give_up(self, upload_id: str) -> None:
        try:
            await self.client.uploads.abort(upload_id)
        except ApiError:
            pass  # it ends by itself

    async def _known_chunks(self) -> Sequence[Any]:
        """What the file consists of now, which spares most of the cutting."""
        held = self.held
        if held is None or self.file.size_bytes <= _ONE_REQUEST_MAX:
            return []
        try:
            return await self.client.files.list_chunks(held.id, version=held.version, limit=5000).to_list()
        except ApiError:
            return []  # who may write it need not be allowed to read it

    async def _send_at_once(self, plan: Plan) -> File:
        mime = UNSET if self.mime_type is None else self.mime_type
        async with self.gate:
            content = await in_thread(self.file.read, 0, self.file.size_bytes)
            if self.held is None:
                file = await self.client.files.upload(
                    content,
                    **self.place.target(),
                    name=self.name,
                    mime_type=mime,
                    checksum_sha256=plan.sha256,
                    options=_PATIENT,
                )
            else:
                file = await self.client.files.replace_content(
                    self.held.id,
                    content,
                    mime_type=mime,
                    checksum_sha256=plan.sha256,
                    if_match=self.held.version_id,
                    options=_PATIENT,
                )
        self._tell(self.file.size_bytes)
        return file

    async def _send_in_chunks(self, plan: Plan) -> File:
        uploads = self.client.uploads
        session = await self._begin_chunks(plan)
        for upload_id in self.overtaken:
            await self._give_up(upload_id)
        self.overtaken.clear()
        tries = 1
        while True:
            while session.missing_count > 0:
                await self._send_missing(plan, session)
                if session.missing_count == len(session.missing):
                    break
                session = await uploads.get(session.id)
            try:
                return await uploads.complete(session.id, options=_PATIENT)
            except ApiError as err:
                if _is_overtaken(err):
                    self.overtaken.append(session.id)
                if err.code != "uploads.incomplete" or tries >= _TRIES_MAX:
                    raise
                session = await uploads.get(session.id)
            tries += 1

    async def _begin_chunks(self, plan: Plan) -> UploadSession:
        body: dict[str, Any] = {"size_bytes": self.file.size_bytes, "checksum_sha256": plan.sha256}
        if self.held is None:
            body.update(self.place.target(), name=self.name)
        else:
            body.update(replace_file_id=self.held.id, base_version_id=self.held.version_id)
        if self.mime_type is not None:
            body["mime_type"] = self.mime_type
        if len(plan.chunks) <= _LISTED_MAX:
            body["chunks"] = _listed(plan.chunks)
        else:
            body["chunk_size_bytes"] = _EQUAL_CHUNK_BYTES
        return await self._begin(body, plan.chunks)

    async def _begin(self, body: dict[str, Any], identity: object) -> UploadSession:
        """Begins an upload. The same content for the same place has the same key, so a program that was ended begins the upload that it had
        begun before, for a day; if that one has ended since, another."""
        uploads = self.client.uploads
        key = hashlib.sha256(repr((sorted(body.items(), key=lambda pair: pair[0]), identity)).encode()).hexdigest()
        begun = await uploads.create(**body, options=RequestOptions(idempotency_key=key))
        try:
            session = await uploads.get(begun.id)
            if session.status == "open":
                return session
        except (NotFoundError, GoneError):
            pass
        return await uploads.create(**body, options=RequestOptions(idempotency_key=secrets.token_hex(16)))

    async def _send_missing(self, plan: Plan, session: UploadSession) -> None:
        starts = plan.starts()
        equal = session.chunk_size_bytes
        sent = session.received_bytes
        self._tell(sent)

        async def send(index: int) -> None:
            nonlocal sent
            start = starts[index] if equal is None else index * equal
            size = plan.chunks[index].size_bytes if equal is None else min(equal, self.file.size_bytes - start)
            async with self.gate:
                content = await in_thread(self.file.read, start, size)
                # What is listed has a hash already.
                checksum = UNSET if equal is None else hashlib.sha256(content).hexdigest()
                await self.client.uploads.put_chunk(
                    session.id, index, content, checksum_sha256=checksum, options=_PATIENT
                )
            with self.lock:
                sent += size
                self._tell(sent)

        try:
            await in_parallel(session.missing, self.parallel, send)
        except ApiError as err:
            # Other bytes than were hashed: the file is not what it was.
            if err.code == "files.checksum_mismatch":
                self.file.require_same()
            raise

    def _tell(self, size_bytes: int) -> None:
        if self.on_progress is not None:
            self.on_progress(Progress(size_bytes, self.file.size_bytes))


def _listed(chunks: Sequence[Cut]) -> list[Any]:
    from .._generated.models import ChunkOfUpload

    return [ChunkOfUpload(sha256=chunk.sha256, size_bytes=chunk.size_bytes) for chunk in chunks]


def _file_in(item: object) -> File | None:
    from .._generated.models import File

    return item if isinstance(item, File) else None


def _folder_in(item: object) -> Folder | None:
    from .._generated.models import Folder

    return item if isinstance(item, Folder) else None


def _delay_after_cut(err: ApiError | ApiConnectionError, cuts: int) -> float | None:
    # More came, with a request whose connection was cut, than the server knew when it was asked.
    if isinstance(err, ApiError) and err.code in ("uploads.offset_mismatch", "request.incomplete"):
        return 0.25
    return delay_before_retry(err, cuts, 60.0)


def _is_overtaken(err: ApiError) -> bool:
    return err.code in ("files.name_taken", "files.stale_etag")


@dataclass(slots=True)
class _AsyncFolderUpload:
    client: AsyncClientParts
    if_exists: IfExists
    parallel: int
    gate: AsyncGate
    on_file: OnFile | None
    done: UploadedFolder = field(default_factory=UploadedFolder)
    lock: threading.Lock = field(default_factory=threading.Lock)
    """Held while a file is told of."""

    async def into(self, path: str, place: _Place, there: dict[str, FolderItem]) -> None:
        files, folders = await in_thread(_scan, path)

        async def put(name: str) -> None:
            await self._put(os.path.join(path, name), name, place, there.get(_nfc(name)))

        await in_parallel(files, self.parallel, put)
        for name in folders:
            folder, is_new = await self._folder_for(place, name, there.get(_nfc(name)))
            self.done.folder_count += 1
            below = _Place(None, folder.id)
            held = {} if is_new else await _list_place(self.client, below)
            await self.into(os.path.join(path, name), below, held)

    async def _put(self, path: str, name: str, place: _Place, there: FolderItem | None) -> None:
        async def find() -> File | None:
            return _file_in((await _list_place(self.client, place)).get(_nfc(name)))

        file = await in_thread(LocalFile, path)
        try:
            held = None if self.if_exists == "fail" else _file_in(there)
            upload = _AsyncUpload(
                self.client, file, place, name, held, find, None, self.if_exists, self.parallel, self.gate, None
            )
            made = await upload.run()
        finally:
            file.close()
        with self.lock:
            self.done.file_count += 1
            self.done.size_bytes += made.size_bytes
            if self.on_file is not None:
                self.on_file(made)

    async def _folder_for(self, place: _Place, name: str, there: FolderItem | None) -> tuple[Folder, bool]:
        if (folder := _folder_in(there)) is not None:
            return folder, False
        parent: dict[str, Any] = {"share_id": place.share_id} if place.folder_id is None else {"parent_id": place.folder_id}
        try:
            return await self.client.folders.create(**parent, name=name), True
        except ApiError as err:
            if err.code != "files.name_taken":
                raise
            # Somebody else was faster; unless a file has the name, theirs will do.
            found = _folder_in((await _list_place(self.client, place)).get(_nfc(name)))
            if found is None:
                raise
            return found, False


def _scan(path: str) -> tuple[list[str], list[str]]:
    """The names of the files and of the folders in a folder."""
    with os.scandir(path) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    files = [entry.name for entry in found if entry.is_file(follow_symlinks=False)]
    return files, [entry.name for entry in found if entry.is_dir(follow_symlinks=False)]


def _nfc(name: str) -> str:
    return unicodedata.normalize("NFC", name)


async def _list_place(client: AsyncClientParts, place: _Place) -> dict[str, FolderItem]:
    """What is in a place, by name."""
    where = UNSET if place.share_id is None else place.share_id
    items: dict[str, FolderItem] = {}
    async for item in client.folders.list_children(place.folder_id or "root", share_id=where, limit=100):
        known = _file_in(item) or _folder_in(item)
        if known is not None:
            items[known.name] = known
    return items


async def _find_file(client: AsyncClientParts, place: _Place, name: str) -> File | None:
    """The file that has a name in a place; None when nothing has, or a folder."""
    share_id = place.share_id or ""
    above = ""
    if place.folder_id is not None:
        folder = await client.folders.get(place.folder_id)
        share_id, above = folder.share_id, folder.path
    try:
        found = await client.files.look_up(share_id, path=f"{above}/{name}")
    except NotFoundError as err:
        if err.code == "files.not_found":
            return None
        raise
    return _file_in(found)


async def _download_content(
    client: AsyncClientParts, file: File, path: str, parallel: int, on_progress: OnProgress | None
) -> None:
    """What came of this content, in this attempt or an earlier one, is a file of its name; it is complete before it gets its own."""
    partial = f"{path}.{file.version_id}.part"
    whole = hashlib.sha256()
    with open(partial, "a+b") as to:
        kept = done = await in_thread(_hash_what_is_there, to, file.size_bytes, whole)
        # Memory that is used again and again.
        memory: list[bytearray] = []

        def tell() -> None:
            if on_progress is not None:
                on_progress(Progress(done, file.size_bytes))

        async def fetch(start: int) -> tuple[bytearray, int]:
            if start > kept and (start - kept) % _FLUSH_EVERY_BYTES == 0:
                await in_thread(os.fsync, to.fileno())
            lent = _taken(memory) or bytearray(min(_RANGE_BYTES, file.size_bytes))
            size = min(_RANGE_BYTES, file.size_bytes - start)
            await _fetch_range(client, file, start, memoryview(lent)[:size])
            return lent, size

        tell()
        async for lent, size in in_order(range(done, file.size_bytes, _RANGE_BYTES), parallel, fetch):
            await in_thread(_append, to, memoryview(lent)[:size], whole)
            memory.append(lent)
            done += size
            tell()
        is_right = whole.hexdigest() == file.checksum_sha256
        if is_right:
            to.flush()
            os.fsync(to.fileno())
    if not is_right:
        os.remove(partial)
        raise IncompleteError(f"What came of {file.name} does not have the SHA-256 {file.checksum_sha256}")
    os.replace(partial, path)


def _hash_what_is_there(to: Any, size_bytes: int, whole: Any) -> int:
    """How much of the content is there from before."""
    to.seek(0, os.SEEK_END)
    if to.tell() > size_bytes:
        to.truncate(0)
    to.seek(0)
    while piece := to.read(1024 * 1024):
        whole.update(piece)
    return to.tell()


def _taken(memory: list[bytearray]) -> bytearray | None:
    try:
        return memory.pop()
    except IndexError:
        return None


def _append(to: Any, part: memoryview, whole: Any) -> None:
    whole.update(part)
    to.write(part)


async def _fetch_range(client: AsyncClientParts, file: File, start: int, part: memoryview) -> None:
    """Fills memory with what a version has from a place on; goes on from where it was when its connection is cut."""
    end = start + len(part)
    received = 0
    cuts = 0
    while received < len(part):
        at = start + received
        try:
            download = await client.files.get_content(
                file.id, version=file.version, range=ByteRange(at, end), if_range=file.version_id
            )
            async with download:
                if download.status != 206 or download.offset != at:
                    raise OtherContentError(f"The content is not {file.version_id} any more")
                async for piece in download:
                    part[received : received + len(piece)] = piece
                    received += len(piece)
                    cuts = 0
        except OtherContentError:
            raise
        except ApiConnectionError:
            if cuts >= _CUTS_MAX:
                raise
            await pause(min(8.0, 0.25 * 2**cuts))
            cuts += 1


_PASSING = re.compile(r"zones\.(checked_just_now|busy|lookup_failed|wrong_status)")
"""Of what the server answers to a check, what may be otherwise a moment later."""


async def _check_zone(client: AsyncClientParts, zone: Zone, before: ValidationCheck | None) -> ValidationCheck | None:
    try:
        return await client.domains.check_validation(zone.id)
    except ApiError as err:
        if _PASSING.fullmatch(err.code):
            return before
        if err.code != "zones.no_open_validation":
            raise
        why = "its challenge is over; begin another with domains.start_validation"
        raise ZoneNotActiveError(zone.name, zone.status, before, why) from err
