import type { IncomingMessage } from "node:http";
import { AppError } from "@scai/contract";

/** JSON bodies carry names and settings, never content. */
export const jsonBytesMax = 1024 * 1024;

// The server sets no time for requests, because an upload may take hours. A body this small that takes longer only holds a connection.
const jsonTimeoutMs = 30_000;

/** The members of a JSON object that the request carries; none when it carries no body. Nothing in them is converted. */
export async function readJsonObject(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await readText(incoming, "application/json");
  if (text === undefined) return {};
  return parseObject(text);
}

/**
 * The fields of an `application/x-www-form-urlencoded` body, or the members of a JSON object, as OAuth clients send them. A field
 * occurs once (RFC 6749 §3.2).
 */
export async function readFormOrJson(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  if (mediaType(incoming) !== "application/x-www-form-urlencoded") return readJsonObject(incoming);
  const fields = new URLSearchParams(await readText(incoming, "application/x-www-form-urlencoded"));
  const repeated = [...new Set(fields.keys())].filter((name) => fields.getAll(name).length > 1);
  if (repeated.length > 0) {
    throw new AppError("request.invalid", {
      issues: repeated.map((name) => ({ path: [name], message: "expected it once" })),
    });
  }
  return Object.fromEntries(fields);
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (err) {
    const message = err instanceof Error ? err.message : "not JSON";
    throw new AppError("request.invalid", { detail: `The body is not JSON: ${message}` });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AppError("request.invalid", { detail: "The body is expected to be a JSON object." });
  }
  return { ...value };
}

/** The body as text; undefined when it is empty, whose type does not matter. */
async function readText(incoming: IncomingMessage, expected: string): Promise<string | undefined> {
  const announced = Number(incoming.headers["content-length"] ?? Number.NaN);
  if (announced === 0 || (Number.isNaN(announced) && incoming.headers["transfer-encoding"] === undefined))
    return undefined;
  if (announced > jsonBytesMax) throw tooLarge();
  const pieces: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => incoming.destroy(new Error("the body took too long")), jsonTimeoutMs);
  try {
    for await (const piece of incoming) {
      requireType(incoming, expected);
      size += piece.length;
      if (size > jsonBytesMax) throw tooLarge();
      pieces.push(piece);
    }
  } catch (err) {
    throw err instanceof AppError ? err : new AppError("request.incomplete", { cause: err });
  } finally {
    clearTimeout(late);
  }
  return size === 0 ? undefined : decode(Buffer.concat(pieces));
}

function requireType(incoming: IncomingMessage, expected: string): void {
  if (mediaType(incoming) === expected) return;
  throw new AppError("request.unsupported_media_type", { detail: `Send the body as ${expected}.` });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Replacing what cannot be decoded would store something else than was sent. */
function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new AppError("request.invalid", { detail: "The body is not UTF-8." });
  }
}

function tooLarge(): AppError {
  return new AppError("request.too_large", { detail: `A JSON body has at most ${jsonBytesMax} bytes.` });
}

/** The media type of the body in lower case, without parameters. */
export function mediaType(incoming: IncomingMessage): string {
  return (incoming.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
