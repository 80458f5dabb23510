import type { Type } from "../ir/ir.ts";
import { snakeCase } from "../ir/names.ts";
import { wrapped } from "../source.ts";

const keywords = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield self".split(
    " ",
  ),
);

/** A member or a parameter as Python names it. */
export function identifier(name: string): string {
  const snake = snakeCase(name);
  return keywords.has(snake) ? `${snake}_` : snake;
}

/** A type in Python. */
export function typeOf(type: Type, isInput: boolean): string {
  switch (type.kind) {
    case "string":
    case "literal":
      return "str";
    case "boolean":
      return "bool";
    case "number":
      return "float";
    case "integer":
      return "int";
    case "timestamp":
      return "datetime";
    case "json":
      return "Any";
    case "stringOrNumber":
      return "str | float";
    case "enum":
      return isInput ? `${type.name} | str` : type.name;
    case "model":
    case "union":
      return type.name;
    case "array":
      return `${isInput ? "Sequence" : "list"}[${typeOf(type.items, isInput)}]`;
    case "map":
      return `dict[str, ${typeOf(type.values, isInput)}]`;
    case "nullable":
      return type.of.kind === "json" ? "Any" : `${typeOf(type.of, isInput)} | None`;
  }
}

/** What decodes the answer of a call; undefined when it is as it comes. */
export function decoderOf(type: Type): string | undefined {
  if (type.kind === "model" || type.kind === "union") return `decode_${snakeCase(type.name)}`;
  const value = decoded(type, "raw");
  return value === "raw" ? undefined : `lambda raw: ${value}`;
}

/** A value of a type, made of the one that an expression has; the expression itself when it is as it comes. */
export function decoded(type: Type, value: string): string {
  switch (type.kind) {
    case "timestamp":
      return `timestamp(${value})`;
    case "enum":
      return `${type.name}(${value})`;
    case "model":
    case "union":
      return `decode_${snakeCase(type.name)}(${value})`;
    case "array": {
      const one = decoded(type.items, "one");
      return one === "one" ? value : `[${one} for one in ${value}]`;
    }
    case "map": {
      const one = decoded(type.values, "one");
      return one === "one" ? value : `{name: ${one} for name, one in ${value}.items()}`;
    }
    case "nullable": {
      const held = decoded(type.of, "held");
      return held === "held" ? value : `None if (held := ${value}) is None else ${held}`;
    }
    default:
      return value;
  }
}

/** A docstring at an indentation; empty when there is nothing to say. */
export function docstring(text: string, indent: string): string {
  const trimmed = text.trim().replaceAll("\\", "\\\\").replaceAll('"""', "'''");
  if (trimmed === "") return "";
  const lines = wrapped(trimmed, 110 - indent.length).map((line) => (line === "" ? "" : `${indent}${line}`));
  const last = lines.at(-1) ?? "";
  const end = lines.length === 1 ? `${last.endsWith('"') ? " " : ""}"""` : `\n${indent}"""`;
  return `${indent}"""${lines.join("\n").slice(indent.length)}${end}\n`;
}
