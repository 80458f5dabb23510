import type { IncomingMessage } from "node:http";
import { AppError } from "@scai/contract";

/** JSON bodies carry names and settings, never content. */
export const jsonBytesMax = 1024 * 1024;

/** The members of a JSON object that the request carries; none when it carries no body. Nothing in them is converted. */
export async function readJsonObject(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await readText(incoming, "application/json");
  if (text === undefined) return {};
  return parseObject(text);
}

/** The fields of an `application/x-www-form-urlencoded` body, or the members of a JSON object, as OAuth clients send them. */
export async function readFormOrJson(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  if (mediaType(incoming) !== "application/x-www-form-urlencoded") return readJsonObject(incoming);
  const text = (await readText(incoming, "application/x-www-form-urlencoded")) ?? "";
  return Object.fromEntries(new URLSearchParams(text));
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

async function readText(incoming: IncomingMessage, expected: string): Promise<string | undefined> {
  const announced = Number(incoming.headers["content-length"] ?? Number.NaN);
  if (announced === 0 || (Number.isNaN(announced) && incoming.headers["transfer-encoding"] === undefined))
    return undefined;
  if (mediaType(incoming) !== expected) {
    throw new AppError("request.unsupported_media_type", { detail: `Send the body as ${expected}.` });
  }
  if (announced > jsonBytesMax) throw tooLarge();
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of incoming) {
      size += piece.length;
      if (size > jsonBytesMax) throw tooLarge();
      pieces.push(piece);
    }
  } catch (err) {
    throw err instanceof AppError ? err : new AppError("request.incomplete", { cause: err });
  }
  return Buffer.concat(pieces).toString("utf8");
}

function tooLarge(): AppError {
  return new AppError("request.too_large", { detail: `A JSON body has at most ${jsonBytesMax} bytes.` });
}

/** The media type of the body in lower case, without parameters. */
export function mediaType(incoming: IncomingMessage): string {
  return (incoming.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
