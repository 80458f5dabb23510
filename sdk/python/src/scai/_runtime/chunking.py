"""Where content is cut into chunks: FastCDC, by the rules of the API's contract, so that a change changes the chunks that it is in and no
others."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Protocol

from .errors import ScaiError

CHUNK_MIN_BYTES = 262_144
CHUNK_NORMAL_BYTES = 851_968
CHUNK_MAX_BYTES = 4_194_304
_WINDOW_BYTES = 32
_STRICT_MASK = 0xFFFFFC00
_LOOSE_MASK = 0xFFFFC000
_BITS = 0xFFFFFFFF
_BLOCK_BYTES = 4096
_LANE_BYTES = 6
_LANE_BITS = 48
_PIECE_BYTES = 1_048_576


def _make_gear() -> list[int]:
    gear: list[int] = []
    state = 0x53636169
    for _ in range(256):
        state = (state + 0x9E3779B9) & _BITS
        mixed = ((state ^ (state >> 16)) * 0x85EBCA6B) & _BITS
        mixed = ((mixed ^ (mixed >> 13)) * 0xC2B2AE35) & _BITS
        gear.append(mixed ^ (mixed >> 16))
    return gear


GEAR = _make_gear()
_GEAR_BYTES = [bytes(value >> shift & 0xFF for value in GEAR) for shift in (0, 8, 16, 24)]


def find_boundary(data: memoryview, start: int, end: int) -> int:
    """Where the chunk that starts at `start` ends, for a file whose bytes from `start` on are `data[start:end]`."""
    normal = min(start + CHUNK_NORMAL_BYTES, end)
    limit = min(start + CHUNK_MAX_BYTES, end)
    cut = _seek(data, start + CHUNK_MIN_BYTES, normal, _STRICT_MASK)
    return cut or _seek(data, normal, limit, _LOOSE_MASK) or limit


def _seek(data: memoryview, start: int, end: int, mask: int) -> int:
    """The place behind the first byte after which the hash has no bit of the mask; 0 when there is none. Both masks have the two upper
    bytes whole, and some of the bits of the one below."""
    bits = mask >> 8 & 0xFF
    for block in range(start, end, _BLOCK_BYTES):
        first = block - (_WINDOW_BYTES - 1)
        hashes = _hash_each(bytes(data[first : min(block + _BLOCK_BYTES, end)]))
        below, second, highest = (hashes[byte::_LANE_BYTES] for byte in (1, 2, 3))
        place = highest.find(0, _WINDOW_BYTES - 1)
        while place >= 0:
            if not second[place] and not below[place] & bits:
                return first + place + 1
            place = highest.find(0, place + 1)
    return 0


def _hash_each(data: bytes) -> bytes:
    """The hash after each byte, in six bytes of which the lower four count. All of them are one number, so that adding once adds everywhere:
    a byte's own value, to it that of the byte before, then of the two before, the four, the eight. The hash of 16 bytes has 48 bits at
    most; of the 16 before those only the lower half comes into the four bytes, and that still fits."""
    lanes = bytearray(len(data) * _LANE_BYTES)
    for byte, table in enumerate(_GEAR_BYTES):
        lanes[byte::_LANE_BYTES] = data.translate(table)
    hashes = int.from_bytes(lanes, "little")
    for distance in (1, 2, 4, 8):
        hashes += hashes << distance * (_LANE_BITS + 1)
    hashes += (hashes & _lower_halves(len(data))) << 16 * (_LANE_BITS + 1)
    # What was added behind the last byte is cut off.
    return hashes.to_bytes((len(data) + _WINDOW_BYTES) * _LANE_BYTES, "little")[: len(data) * _LANE_BYTES]


@lru_cache(maxsize=2)
def _lower_halves(count: int) -> int:
    return int.from_bytes(b"\xff\xff\0\0\0\0" * count, "little")


class Hashed(Protocol):
    """A chunk of content that the server has."""

    sha256: str
    size_bytes: int


@dataclass(slots=True)
class Cut:
    sha256: str
    size_bytes: int


@dataclass(slots=True)
class Plan:
    """What content consists of."""

    chunks: list[Cut]
    sha256: str

    def starts(self) -> list[int]:
        starts: list[int] = []
        start = 0
        for chunk in self.chunks:
            starts.append(start)
            start += chunk.size_bytes
        return starts


class LocalFile:
    """A file that is read in parts, by several threads at once."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._file = open(self._path, "rb", buffering=0)  # noqa: SIM115
        self._lock = threading.Lock()
        status = os.fstat(self._file.fileno())
        self.name = os.path.basename(self._path.rstrip("/\\"))
        self.size_bytes = status.st_size
        self._modified_at = status.st_mtime_ns
        self.identity = f"{self._modified_at} {os.path.realpath(self._path)}"
        """What tells it from others, and from what it was before it was changed."""

    def read_into(self, buffer: memoryview, position: int) -> None:
        """Fills the buffer; fails when there are not so many bytes."""
        with self._lock:
            self._file.seek(position)
            while buffer.nbytes:
                read = self._file.readinto(buffer)
                if not read:
                    raise self._changed()
                buffer = buffer[read:]

    def read(self, position: int, size_bytes: int) -> bytes:
        """So many bytes; fails when there are not."""
        with self._lock:
            self._file.seek(position)
            pieces: list[bytes] = []
            while size_bytes:
                piece = self._file.read(size_bytes)
                if not piece:
                    raise self._changed()
                pieces.append(piece)
                size_bytes -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def require_same(self) -> None:
        """Fails when it is not what it was when it was opened."""
        status = os.fstat(self._file.fileno())
        if (status.st_size, status.st_mtime_ns) != (self.size_bytes, self._modified_at):
            raise self._changed()

    def close(self) -> None:
        self._file.close()

    def _changed(self) -> ScaiError:
        return ScaiError(f"{self._path} changed while it was uploaded; nothing of it was put in place")


class HashedFile:
    """A file that is read from any place on, several times, and each byte of it hashed once."""

    def __init__(self, file: LocalFile) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self._hashed = 0

    def hash_to(self, place: int) -> None:
        """Reads what is before a place, if it was not read before."""
        while self._hashed < place:
            self._read(self._hashed, place)

    def read(self, place: int) -> bytes:
        """The next piece of the content from a place on."""
        return self._read(place, self._file.size_bytes)

    def sha256(self) -> str:
        """Of all of it."""
        self.hash_to(self._file.size_bytes)
        return self._hash.hexdigest()

    def _read(self, place: int, end: int) -> bytes:
        piece = self._file.read(place, min(_PIECE_BYTES, end - place))
        if place <= self._hashed < place + len(piece):
            self._hash.update(memoryview(piece)[self._hashed - place :])
            self._hashed = place + len(piece)
        return piece


def cut_beginning(file: LocalFile, count: int) -> list[Cut]:
    """The first chunks of a file."""
    return [Cut(hashlib.sha256(data).hexdigest(), len(data)) for data in islice(_cut(file, [], []), count)]


def plan_upload(file: LocalFile, known: Sequence[Hashed], beginning: Sequence[Cut] = ()) -> Plan:
    """Reads a file once, from its beginning to its end. `beginning` are its first chunks if it was cut so far before. `known` are the chunks that the content had before: one that begins where an old
    one can, and hashes to it, is cut as that was, and need not be searched for a place to cut it."""
    whole = hashlib.sha256()
    chunks: list[Cut] = []
    for data in _cut(file, known, beginning):
        whole.update(data)
        chunks.append(Cut(hashlib.sha256(data).hexdigest(), len(data)))
    file.require_same()
    return Plan(chunks, whole.hexdigest())


def _cut(file: LocalFile, known: Sequence[Hashed], beginning: Sequence[Cut]) -> Iterator[memoryview]:
    """The content in its chunks; each is good until the next one is asked for."""
    largest = max([CHUNK_MAX_BYTES, *(chunk.size_bytes for chunk in known)])
    buffer = memoryview(bytearray(min(2 * largest, file.size_bytes)))
    places = {chunk.sha256: place for place, chunk in enumerate(known)}
    start = end = position = expected = 0
    sizes = iter([chunk.size_bytes for chunk in beginning])
    while True:
        if end - start < largest and position < file.size_bytes:
            rest = bytes(buffer[start:end])
            buffer[: len(rest)] = rest
            start, end = 0, len(rest)
            more = min(len(buffer) - end, file.size_bytes - position)
            file.read_into(buffer[end : end + more], position)
            end += more
            position += more
        if start == end:
            return
        size = next(sizes, None)
        old = known[expected] if expected < len(known) else None
        if size is not None:
            cut = start + size
        elif old is not None and _is_same(buffer[start:end], old, expected == len(known) - 1, position == file.size_bytes):
            cut = start + old.size_bytes
            expected += 1
        else:
            cut = find_boundary(buffer, start, end)
            place = places.get(hashlib.sha256(buffer[start:cut]).hexdigest()) if known else None
            expected = expected + 1 if place is None else place + 1
        yield buffer[start:cut]
        start = cut


def _is_same(data: memoryview, old: Hashed, is_last: bool, is_end: bool) -> bool:
    """Whether the data begins with an old chunk. The last one ended with its file, so it has to here as well."""
    size = old.size_bytes
    if len(data) < size or (is_last and not (is_end and len(data) == size)):
        return False
    return hashlib.sha256(data[:size]).hexdigest() == old.sha256
