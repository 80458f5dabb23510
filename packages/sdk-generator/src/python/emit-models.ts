import type { Enum, Ir, Member, Model, Union } from "../ir/ir.ts";
import { snakeCase } from "../ir/names.ts";
import { namesIn } from "../source.ts";
import { decoded, docstring, identifier, typeOf } from "./types.ts";

/** `models.py`: enums, models, unions, and what makes them of JSON. */
export function emitModels(ir: Ir): string {
  const models = ir.models.filter((model) => isNeeded(ir, model));
  const parts = [
    ...ir.enums.map(emitEnum),
    ...models.map(emitModel),
    ...ir.unions.map(emitUnion),
    ...models.map(emitDecoder),
    ...ir.unions.map(emitUnionDecoder),
  ];
  return `${imports}\n${parts.join("\n\n")}\n`;
}

const imports = `from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Union

from .._runtime.values import (
    UNSET,
    Model,
    OpenEnum,
    UnknownVariant,
    Unset,
    lacking,
    members_of,
    timestamp,
    union_of,
)

__all__ = ["Sequence", "Unset", "UNSET", "timestamp", "union_of"]
`;

/** A model that is only ever the body of a call is spread over the parameters of its method. */
function isNeeded({ models, unions }: Ir, { name, isInput }: Model): boolean {
  const isMember = models.some(({ members }) => members.some(({ type }) => namesIn(type).includes(name)));
  return !isInput || isMember || unions.some(({ variants }) => variants.some(({ model }) => model === name));
}

function emitEnum({ name, description, values }: Enum): string {
  const members = values.map((value) => `    ${constant(value)} = ${JSON.stringify(value)}`);
  return `class ${name}(OpenEnum):\n${docstring(description ?? "", "    ")}${description === undefined ? "" : "\n"}${members.join("\n")}\n`;
}

function constant(value: string): string {
  const name = snakeCase(value.split(":").slice(-2).join("_")).toUpperCase();
  return /^[A-Z]/.test(name) && !["UNKNOWN", "MRO"].includes(name) ? name : `VALUE_${name}`;
}

function emitModel({ name, description, members, isInput }: Model): string {
  const lines = members.map((member) => {
    const type = typeOf(member.type, isInput);
    const optional = isInput
      ? `${type} | Unset = UNSET`
      : `${type.endsWith("| None") ? type : `${type} | None`} = None`;
    return `    ${identifier(member.name)}: ${member.isRequired ? type : optional}\n${docstring(member.description ?? "", "    ")}`;
  });
  return `@dataclass(slots=True, kw_only=True)
class ${name}(Model):
${docstring(description ?? "", "    ")}${description === undefined ? "" : "\n"}${namesOf(members)}${lines.join("")}    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
`;
}

function emitUnion({ name, description, variants }: Union): string {
  const members = variants.map(({ model }) => model).join(", ");
  return `${name} = Union[${members}, UnknownVariant]\n${docstring(description ?? "", "")}`;
}

function emitUnionDecoder({ name, tag, variants }: Union): string {
  const members = variants.map(({ tag: value, model }) => `${JSON.stringify(value)}: decode_${snakeCase(model)}`);
  return `decode_${snakeCase(name)} = union_of(${JSON.stringify(tag)}, {${members.join(", ")}})`;
}

/** What attributes are called on the wire, where that is something else. */
function namesOf(members: readonly Member[]): string {
  const other = members.filter(({ name }) => identifier(name) !== name);
  if (other.length === 0) return "";
  return `    _names = {${other.map(({ name }) => `"${identifier(name)}": "${name}"`).join(", ")}}\n\n`;
}

/** Takes the members out of an object one by one: looking them up in a table takes Python twice as long. */
function emitDecoder({ name, members, isInput }: Model): string {
  const lines = members.map((member) => `            ${identifier(member.name)}=${decodedMember(member, isInput)},\n`);
  return `def decode_${snakeCase(name)}(raw: Any) -> ${name}:
    rest = members_of("${name}", raw)
    pop = rest.pop
    try:
        return ${name}(
${lines.join("")}            extra=rest,
        )
    except KeyError as err:
        raise lacking("${name}", err) from err
`;
}

function decodedMember({ name, type, isRequired }: Member, isInput: boolean): string {
  if (isRequired) return decoded(type, `pop("${name}")`);
  const missing = isInput ? "UNSET" : "None";
  const held = decoded(type, "held");
  if (held === "held") return `pop("${name}", ${missing})`;
  return `${missing} if (held := pop("${name}", ${missing})) is ${missing} else ${held}`;
}
