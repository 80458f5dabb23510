import { AppError } from "@scai/contract";
import type { Context, Hono } from "hono";
import { tusRouter } from "../modules/files/procedures/tus.ts";
import { callRequest } from "../rest/call-request.ts";
import { readRawUpload } from "../rest/read-upload.ts";
import { type HttpEnv, respondProblem } from "../rest/respond.ts";
import type { Services } from "../services.ts";
import { createCallerFactory } from "../trpc/init.ts";

const version = "1.0.0";
const algorithms = ["md5", "sha1", "sha256"] as const;
const bodyType = "application/offset+octet-stream";

const offered = {
  "tus-resumable": version,
  "tus-version": version,
  "tus-extension": "creation,checksum,termination,expiration",
  "tus-checksum-algorithm": algorithms.join(","),
};

type Streamed = Awaited<ReturnType<Caller["get"]>>;
type Caller = ReturnType<typeof callerOf>;

const callerOf = createCallerFactory(tusRouter);

/**
 * The tus protocol 1.0 (https://tus.io/protocols/resumable-upload), core and what `Tus-Extension` says, over the uploads of `/uploads`. Where
 * the file goes is told in `Upload-Metadata`; it is there when the last byte is, and `Scai-File-Id` tells which it is.
 */
export function mountTus(app: Hono<HttpEnv>, base: string, services: Services): void {
  const serve = (handle: (c: Context<HttpEnv>) => Promise<Response>) => async (c: Context<HttpEnv>) => {
    if (methodOf(c) === "OPTIONS") return new Response(null, { status: 204, headers: offered });
    try {
      requireVersion(c);
      return await handle(c);
    } catch (err) {
      return respondProblem(c, services.log, err, { "tus-resumable": version, "tus-version": version });
    } finally {
      c.env.incoming.resume();
    }
  };
  app.all(
    base,
    serve(async (c) => {
      if (methodOf(c) !== "POST") throw new AppError("request.method_not_allowed");
      const input = { ...readMetadata(c), sizeBytes: readCount(c, "upload-length") };
      const made = await caller(c, services).create(input);
      return answer(201, made, { location: `${base}/${made.id}` });
    }),
  );
  app.all(
    `${base}/:uploadId`,
    serve(async (c) => {
      const uploadId = uploadIdOf(c);
      switch (methodOf(c)) {
        case "HEAD":
          return answer(200, await caller(c, services).get({ uploadId }), { "cache-control": "no-store" });
        case "PATCH":
          return answer(204, await append(c, services, uploadId));
        case "DELETE":
          await caller(c, services).terminate({ uploadId });
          return new Response(null, { status: 204, headers: { "tus-resumable": version } });
        default:
          throw new AppError("request.method_not_allowed");
      }
    }),
  );
}

function append(c: Context<HttpEnv>, services: Services, uploadId: `upl_${string}`): Promise<Streamed> {
  if (c.req.header("content-type") !== bodyType)
    throw new AppError("request.unsupported_media_type", { detail: `Send the bytes as ${bodyType}.` });
  const input = { uploadId, offset: readCount(c, "upload-offset"), checksum: readChecksum(c) };
  return caller(c, services, true).append(input);
}

function caller(c: Context<HttpEnv>, services: Services, hasBody = false): Caller {
  const body = hasBody ? readRawUpload(c.env.incoming).body : undefined;
  return callerOf({ services, request: callRequest(c, services), body });
}

function answer(status: number, upload: Streamed, more: Record<string, string> = {}): Response {
  const headers = {
    "tus-resumable": version,
    "upload-offset": String(upload.offset),
    "upload-length": String(upload.sizeBytes),
    ...(upload.fileId === null
      ? { "upload-expires": upload.expiresAt.toUTCString() }
      : { "scai-file-id": upload.fileId }),
    ...more,
  };
  return new Response(null, { status, headers });
}

/** Some networks let only GET and POST through. */
function methodOf(c: Context<HttpEnv>): string {
  return c.req.header("x-http-method-override")?.toUpperCase() ?? c.env.incoming.method ?? c.req.method;
}

function requireVersion(c: Context<HttpEnv>): void {
  if (c.req.header("tus-resumable") === version) return;
  throw new AppError("uploads.protocol_version", { detail: `Send Tus-Resumable: ${version}.` });
}

/** Whether it is an id at all is for the operation's input to say. */
function uploadIdOf(c: Context<HttpEnv>): `upl_${string}` {
  return `upl_${(c.req.param("uploadId") ?? "").replace(/^upl_/, "")}`;
}

function readCount(c: Context<HttpEnv>, header: string): number {
  const text = c.req.header(header);
  if (text === undefined || !/^\d{1,15}$/.test(text)) throw invalid(header, "expected a number of bytes");
  return Number(text);
}

/** `Upload-Checksum: sha1 <base64>`. */
function readChecksum(c: Context<HttpEnv>) {
  const text = c.req.header("upload-checksum");
  if (text === undefined) return undefined;
  const [name, digest = ""] = text.split(" ");
  const algorithm = algorithms.find((each) => each === name);
  if (algorithm === undefined) throw invalid("upload-checksum", `expected one of ${algorithms.join(", ")}`);
  return { algorithm, digest: Buffer.from(digest, "base64") };
}

/** What clients call the members of an upload. Others that they send are no concern of ours. */
const members: Readonly<Record<string, string>> = {
  shareId: "shareId",
  folderId: "folderId",
  filename: "name",
  name: "name",
  filetype: "mimeType",
  type: "mimeType",
  replaceFileId: "replaceFileId",
  baseVersionId: "baseVersionId",
  checksumSha256: "checksumSha256",
};

/** `Upload-Metadata: filename <base64>,shareId <base64>`. */
function readMetadata(c: Context<HttpEnv>): Record<string, string> {
  const input: Record<string, string> = {};
  for (const pair of (c.req.header("upload-metadata") ?? "").split(",")) {
    const [key = "", value = ""] = pair.trim().split(" ");
    const member = Object.hasOwn(members, key) ? members[key] : undefined;
    const text = Buffer.from(value, "base64").toString("utf8");
    if (member !== undefined && text !== "") input[member] = text;
  }
  return input;
}

function invalid(header: string, message: string): AppError {
  return new AppError("request.invalid", { issues: [{ path: [header], message }] });
}
