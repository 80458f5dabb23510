import type { Ir, Member, Method, Resource } from "../ir/ir.ts";
import { pascalCase, snakeCase } from "../ir/names.ts";
import { Refusal } from "../ir/refusal.ts";
import { ownErrors } from "../source.ts";
import { decoderOf, docstring, identifier, typeOf } from "./types.ts";

/** Which of the two clients: one that blocks, or one that is awaited. */
export interface Twin {
  readonly isAsync: boolean;
}

/** `resources.py` or `async_resources.py`: every resource. */
export function emitResources(ir: Ir, twin: Twin): string {
  const classes = ir.resources.map((resource) => emitResource(ir, resource, twin));
  return `${importsOf(ir, twin, classes.join("\n"))}\n\n${classes.join("\n\n")}`;
}

function importsOf({ models, enums, unions }: Ir, { isAsync }: Twin, text: string): string {
  const a = isAsync ? "Async" : "";
  const f = isAsync ? "async_" : "";
  const from = isAsync ? ".._runtime.async_transport" : ".transport";
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort();
  const runtime = used([
    `${a}Download`,
    `${a}Pager`,
    `${a}Transport`,
    ...["content", "form", "json", "multipart"].map((kind) => `${f}${kind}_body`),
  ]);
  const types = used([...models, ...enums, ...unions].map(({ name }) => name));
  const decoders = used([...models, ...unions].map(({ name }) => `decode_${snakeCase(name)}`));
  const list = (names: readonly string[]) => names.map((name) => `    ${name},\n`).join("");
  return `from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .._runtime.call import Call, build_path, if_match_headers, nothing
from .._runtime.options import ByteRange, Content, OnProgress, RequestOptions
from .._runtime.values import UNSET, Unset
from ${from} import (
${list(runtime)})
from .models import (
${list([...types, ...decoders])})

__all__ = ["Sequence", "datetime", "UNSET", "Unset", "ByteRange", "OnProgress", "Content", "if_match_headers", "nothing"]
`;
}

export const className = (resource: Resource, { isAsync }: Twin) =>
  `${isAsync ? "Async" : ""}${pascalCase(resource.name)}`;

function emitResource(ir: Ir, resource: Resource, twin: Twin): string {
  const methods = resource.methods.map((method) => emitMethod(ir, resource, method, twin)).join("\n");
  const described = docstring(resource.description ?? "", "    ");
  return `class ${className(resource, twin)}:
${described}${described === "" ? "" : "\n"}    def __init__(self, transport: ${twin.isAsync ? "AsyncTransport" : "Transport"}) -> None:
        self._transport = transport

${methods}`;
}

function emitMethod(ir: Ir, resource: Resource, method: Method, twin: Twin): string {
  const { returns, via, isAwaited } = resultOf(method, twin);
  const def = twin.isAsync && isAwaited ? "async def" : "def";
  const wait = twin.isAsync && isAwaited ? "await " : "";
  const name = identifier(method.name);
  const call = emitCall(ir, method, twin);
  const main = `    ${def} ${name}(
        self,
${parametersOf(ir, method)
  .map((line) => `        ${line},\n`)
  .join("")}    ) -> ${returns}:
${docstring(documentation(ir, resource, method), "        ")}        return ${wait}self._transport.${via(call, "", [])}
`;
  if (method.conditional !== "etag") return main;
  const parameters = parametersOf(ir, method).filter((line) => !/^(range|if_range):/.test(line));
  const position = parameters.indexOf("*");
  const asked = [...parameters.slice(0, position), "etag: str", ...parameters.slice(position)];
  return `${main}
    ${def} ${name}_if_changed(
        self,
${asked.map((line) => `        ${line},\n`).join("")}    ) -> ${returns} | None:
        """The same, or None when what you have, by its \`etag\`, is current."""
        return ${wait}self._transport.${via(call, "_if_changed", ["etag"])}
`;
}

interface ResultText {
  readonly returns: string;
  readonly via: (call: string, suffix: string, more: readonly string[]) => string;
  readonly isAwaited: boolean;
}

function resultOf({ result }: Method, { isAsync }: Twin): ResultText {
  const a = isAsync ? "Async" : "";
  const simple = (returns: string, decoder: string): ResultText => ({
    returns,
    isAwaited: true,
    via: (call, suffix, more) => calling(`call${suffix}`, [call, ...more, decoder, "options"]),
  });
  switch (result.kind) {
    case "none":
      return simple("None", "nothing");
    case "json":
      return simple(typeOf(result.type, false), decoderOf(result.type) ?? "nothing");
    case "page": {
      const item = typeOf(result.item, false);
      const page = decoderOf({ kind: "model", name: result.page }) ?? "";
      return {
        returns: `${a}Pager[${item}, ${result.page}]`,
        isAwaited: false,
        via: (call) => calling("list", [call, page, "options"]),
      };
    }
    case "download":
      return {
        returns: `${a}Download`,
        isAwaited: true,
        via: (call, suffix, more) =>
          calling(`download${suffix}`, [
            call,
            ...more,
            ...(suffix === "" && result.hasRanges ? ["range", "if_range"] : suffix === "" ? ["None", "None"] : []),
            "on_progress",
            "options",
          ]),
      };
  }
}

function calling(name: string, args: readonly string[]): string {
  return `${name}(\n${args.map((arg) => `            ${arg},\n`).join("")}        )`;
}

/** Path parameters and content by their places; everything else by its name. */
function parametersOf(ir: Ir, method: Method): string[] {
  const { pathParameters, body, conditional, result } = method;
  const hasContent = body.kind === "binary" || body.kind === "multipart";
  const named = namedMembers(ir, method);
  const required = named.filter(({ isRequired }) => isRequired);
  const optional = named.filter(({ isRequired }) => !isRequired);
  const isDownload = result.kind === "download";
  const lines = [
    ...pathParameters.map(({ name, type }) => `${identifier(name)}: ${typeOf(type, true)}`),
    ...(hasContent ? ["content: Content"] : []),
    "*",
    ...required.map(({ name, type }) => `${identifier(name)}: ${typeOf(type, true)}`),
    ...optional.map(({ name, type }) => `${identifier(name)}: ${typeOf(type, true)} | Unset = UNSET`),
    ...(conditional === "ifMatch" ? ["if_match: str | None = None"] : []),
    ...(isDownload && result.hasRanges ? ["range: ByteRange | None = None", "if_range: str | None = None"] : []),
    ...(hasContent ? ["content_type: str | None = None"] : []),
    ...(hasContent || isDownload ? ["on_progress: OnProgress | None = None"] : []),
    "options: RequestOptions | None = None",
  ];
  refuseTwice(method, lines);
  return lines;
}

function refuseTwice({ operationId }: Method, lines: readonly string[]): void {
  const names = lines.map((line) => line.split(":")[0]);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw new Refusal(operationId, `Python has two parameters ${twice}`, "Rename the member of its query or its body");
}

/** The members of the query and of the body, which Python takes side by side. */
function namedMembers({ models }: Ir, { query, body, pathParameters }: Method): Member[] {
  const inBody =
    body.kind === "multipart"
      ? body.members
      : "model" in body
        ? (models.find(({ name }) => name === body.model)?.members ?? [])
        : [];
  const inPath = new Set(pathParameters.map(({ name }) => name));
  return [...query, ...inBody.filter(({ name }) => !inPath.has(name))];
}

function emitCall(ir: Ir, method: Method, twin: Twin): string {
  const { verb, path, pathParameters, query, idempotency, isAuthenticated, result, conditional } = method;
  const repeat = { safe: "always", idempotent: "always", key: "key", none: undefined }[idempotency];
  const names = pathParameters.map(({ name }) => identifier(name));
  const template = path.replace(/\{\w+\}/g, "{}");
  const args = [
    `verb="${verb}"`,
    `path=${names.length === 0 ? `"${path}"` : `build_path("${template}", ${names.join(", ")})`}`,
    ...(query.length === 0 ? [] : [`query=${dictOf(query)}`]),
    ...bodyOf(ir, method, twin),
    ...(repeat === undefined ? [] : [`repeat="${repeat}"`]),
    ...(isAuthenticated ? [] : ["is_anonymous=True"]),
    ...(result.kind === "json" && !result.isEnveloped ? ["is_bare=True"] : []),
    ...(conditional === "ifMatch" ? ["headers=if_match_headers(if_match)"] : []),
  ];
  return `Call(\n${args.map((arg) => `                ${arg},\n`).join("")}            )`;
}

function bodyOf(ir: Ir, method: Method, { isAsync }: Twin): string[] {
  const { body, query } = method;
  const f = isAsync ? "async_" : "";
  const inQuery = new Set(query.map(({ name }) => name));
  const members = namedMembers(ir, method).filter(({ name }) => !inQuery.has(name));
  switch (body.kind) {
    case "none":
      return [];
    case "json":
    case "form":
      return [`body=${f}${body.kind}_body(${dictOf(members)})`];
    case "binary":
      return [`body=${f}content_body(content, content_type, on_progress)`];
    case "multipart":
      return [
        `body=${f}multipart_body(${dictOf(members)}, ${JSON.stringify(body.file)}, content, content_type, on_progress)`,
      ];
  }
}

function dictOf(members: readonly Member[]): string {
  return `{${members.map(({ name }) => `${JSON.stringify(name)}: ${identifier(name)}`).join(", ")}}`;
}

function documentation(ir: Ir, resource: Resource, method: Method): string {
  const errors = ownErrors(method).map(({ code, title }) => `- \`${code}\`: ${title}`);
  const parameters = [...method.pathParameters, ...namedMembers(ir, method)].flatMap(({ name, description }) =>
    description === undefined ? [] : [`${identifier(name)}: ${description}`],
  );
  return [
    `${method.summary}.`,
    ...(method.description === undefined ? [] : ["", method.description]),
    ...(parameters.length === 0 ? [] : ["", ...parameters]),
    ...(errors.length === 0 ? [] : ["", "Fails with", ...errors]),
    "",
    `Example: \`${exampleOf(resource, method)}\``,
  ].join("\n");
}

function exampleOf(resource: Resource, { name, pathParameters, body, example }: Method): string {
  const members = Object.entries(Object(example ?? {})).filter(
    ([key]) => body.kind !== "multipart" || key !== body.file,
  );
  const args = [
    ...pathParameters.map((parameter) => JSON.stringify(parameter.example)),
    ...(body.kind === "binary" || body.kind === "multipart" ? ["content"] : []),
    ...members.map(([key, value]) => `${identifier(key)}=${literal(value)}`),
  ];
  return `client.${snakeCase(resource.name)}.${identifier(name)}(${args.join(", ")})`;
}

/** JSON as Python writes it. */
function literal(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${literal(member)}`)
    .join(", ")}}`;
}
