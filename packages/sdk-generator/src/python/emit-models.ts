import type { Enum, Ir, Model, Union } from "../ir/ir.ts";
import { snakeCase } from "../ir/names.ts";
import { namesIn } from "../source.ts";
import { decoderOf, docstring, identifier, typeOf } from "./types.ts";

/** `models.py`: enums, models, unions, and what makes them of JSON. */
export function emitModels(ir: Ir): string {
  const models = ir.models.filter((model) => isNeeded(ir, model));
  const parts = [
    ...ir.enums.map(emitEnum),
    ...models.map(emitModel),
    ...ir.unions.map(emitUnion),
    models.map(({ name }) => `decode_${snakeCase(name)} = decoder_of(${name})`).join("\n"),
    ...ir.unions.map(emitUnionDecoder),
    ...models.map(emitFields),
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
    decoder_of,
    list_of,
    map_of,
    nullable,
    timestamp,
    union_of,
)

__all__ = ["Sequence", "Unset", "UNSET", "list_of", "map_of", "nullable", "timestamp", "union_of"]
# pyright: reportPrivateUsage=false
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
${docstring(description ?? "", "    ")}${description === undefined ? "" : "\n"}${lines.join("")}    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)
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

function emitFields({ name, members }: Model): string {
  const rows = members.map(
    (member) =>
      `    (${[JSON.stringify(identifier(member.name)), JSON.stringify(member.name), decoderOf(member.type) ?? "None", member.isRequired ? "True" : "False"].join(", ")}),\n`,
  );
  return `${name}._fields = (\n${rows.join("")})`;
}
