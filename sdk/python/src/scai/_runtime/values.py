"""What travels as JSON: models, open enums, what is left out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import fields as dataclass_fields
from datetime import datetime, timezone
from enum import Enum
from typing import Any, ClassVar, Final, cast

from .errors import DecodeError, ScaiError


class Unset(Enum):
    """The type of UNSET."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
"""Left out, which is not the same as None: None is sent as null."""

Decoder = Callable[[Any], Any]

_READS_Z = sys.version_info >= (3, 11)


class OpenEnum(str, Enum):
    """Equal to its text. A value that this version does not know is a member all the same, called UNKNOWN."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)


class Model:
    """An object of the API. Members that this version does not know are in `extra`."""

    __slots__ = ()
    _names: ClassVar[Mapping[str, str]] = {}
    """What attributes are called on the wire, where that is something else."""


def members_of(model: str, raw: Any) -> dict[str, Any]:
    """The members of an object of JSON, to be taken out one by one; what is left is what this version does not know."""
    if not isinstance(raw, dict):
        raise DecodeError(f"{model} should be an object and is {type(raw).__name__}")
    return dict(cast("dict[str, Any]", raw))


def lacking(model: str, err: KeyError) -> DecodeError:
    return DecodeError(f"{model} came without {err.args[0]}")


def timestamp(raw: Any) -> datetime:
    try:
        return datetime.fromisoformat(raw if _READS_Z else raw.replace("Z", "+00:00"))
    except (AttributeError, TypeError, ValueError) as err:
        raise DecodeError(f"{raw} is no time") from err


class UnknownVariant:
    """One of a union's variants that this version does not know."""

    __slots__ = ("raw", "tag")

    def __init__(self, tag: str, raw: dict[str, Any]) -> None:
        self.tag = tag
        self.raw = raw

    def __repr__(self) -> str:
        return f"UnknownVariant(tag={self.tag!r})"


def union_of(tag: str, variants: dict[str, Decoder]) -> Decoder:
    def decode(raw: Any) -> Any:
        known = variants.get(raw.get(tag))
        return UnknownVariant(str(raw.get(tag)), raw) if known is None else known(raw)

    return decode


def to_wire(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Model):
        names = value._names  # pyright: ignore[reportPrivateUsage]
        members = {
            names.get(field.name, field.name): to_wire(getattr(value, field.name))
            for field in dataclass_fields(cast("Any", value))
            if field.name != "extra" and getattr(value, field.name) is not UNSET
        }
        return {**members, **cast("dict[str, Any]", getattr(value, "extra", {}))}
    if isinstance(value, UnknownVariant):
        return value.raw
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ScaiError(f"{value} is in no time zone; use datetime.now(timezone.utc) and the like")
        return value.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, (list, tuple)):
        return [to_wire(one) for one in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {name: to_wire(one) for name, one in cast("dict[str, Any]", value).items()}
    return value


def without_unset(members: dict[str, Any]) -> dict[str, Any]:
    """The members that are not left out, as JSON has them."""
    return {name: to_wire(value) for name, value in members.items() if value is not UNSET}
