import type { Resources } from "../generated/client.ts";
import type { CreateUploadInput, File, UploadSession } from "../generated/models.ts";
import { randomHex } from "../runtime/body.ts";
import { ApiError, GoneError, NotFoundError, ScaiError } from "../runtime/errors.ts";
import type { Progress } from "../runtime/options.ts";
import { sha256Of } from "./file-system.ts";
import { Gate, inParallel } from "./in-parallel.ts";
import { planUpload, type UploadPlan } from "./plan-upload.ts";
import { openSource, type Source } from "./source.ts";

/** Where files go: to the top of a share, or into a folder. */
export type UploadTarget = { readonly shareId: string } | { readonly folderId: string };

export interface UploadFileOptions {
  /** Its name there; the one it has, unless said. */
  readonly name?: string;
  readonly mimeType?: string;
  /** What becomes of a file that has the name: it gets a `version`, unless said, or the upload fails with `files.name_taken`. */
  readonly ifExists?: "version" | "fail";
  /** How many chunks go at once; 4 unless said. Each takes up to 4 MiB of memory. */
  readonly parallel?: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of what the server has, of all there is; what need not be sent counts as well. */
  readonly onProgress?: (progress: Progress) => void;
}

/** A file that has the name, and how to find it again when somebody was faster. */
export interface Destination {
  readonly target: UploadTarget;
  readonly name: string;
  readonly held: File | undefined;
  readonly find: () => Promise<File | undefined>;
}

/** The server takes this many in a list; more content than they are goes in equal chunks. */
const listedMax = 8192;
const equalChunkBytes = 8 * 1024 * 1024;
/** Content up to this size goes in one request. */
const oneRequestMax = 1024 * 1024;
/** How often a chunk is tried again: a line may be gone for half a minute. */
const chunkRetries = 8;
/** How often it begins anew because somebody else took the name or changed the file meanwhile. */
const triesMax = 5;

/** Uploads a file, as `ScaiClient.uploadFile` says. */
export async function uploadFile(
  client: Resources,
  from: string | Blob,
  target: UploadTarget,
  options: UploadFileOptions = {},
): Promise<File> {
  const source = await openSource(from);
  try {
    const name = options.name ?? source.name;
    if (name === undefined) throw new ScaiError("A Blob has no name; pass one");
    const find = () => findFile(client, target, name, options.signal);
    const held = options.ifExists === "fail" ? undefined : await find();
    return await uploadSource(client, source, { target, name, held, find }, options);
  } finally {
    await source.close();
  }
}

/** Brings content to where it goes, in as many tries as others make it take. */
export async function uploadSource(
  client: Resources,
  source: Source,
  destination: Destination,
  options: UploadFileOptions,
  gate: Gate = new Gate(options.parallel ?? 4),
): Promise<File> {
  const plan = await planUpload(source, options.signal);
  const overtaken: string[] = [];
  let { held } = destination;
  for (let tries = 1; ; tries += 1) {
    if (held !== undefined && held.checksumSha256 === plan.sha256) {
      options.onProgress?.({ bytes: source.sizeBytes, totalBytes: source.sizeBytes });
      return held;
    }
    try {
      const upload = { client, source, plan, destination: { ...destination, held }, options, gate, overtaken };
      return source.sizeBytes <= oneRequestMax ? await sendAtOnce(upload) : await sendInChunks(upload);
    } catch (err) {
      if (options.ifExists === "fail" || !isOvertaken(err) || tries >= triesMax) throw err;
      held = await destination.find();
    }
  }
}

function isOvertaken(err: unknown): boolean {
  return err instanceof ApiError && (err.code === "files.name_taken" || err.code === "files.stale_etag");
}

interface Upload {
  readonly client: Resources;
  readonly source: Source;
  readonly plan: UploadPlan;
  readonly destination: Destination;
  readonly options: UploadFileOptions;
  readonly gate: Gate;
  /** Uploads that somebody was faster than. They go once their chunks are in the next one. */
  readonly overtaken: string[];
}

async function sendAtOnce({ client, source, plan, destination, options, gate }: Upload): Promise<File> {
  const { target, name, held } = destination;
  const { signal, mimeType } = options;
  const file = await gate.through(async () => {
    const bytes = new Uint8Array(source.sizeBytes);
    await source.read(bytes, 0);
    const fields = { mimeType, checksumSha256: plan.sha256 ?? (await sha256Of(bytes)) };
    return held === undefined
      ? client.files.upload(bytes, { ...target, name, ...fields }, { signal, maxRetries: chunkRetries })
      : client.files.replaceContent(held.id, bytes, fields, {
          signal,
          ifMatch: held.versionId,
          maxRetries: chunkRetries,
        });
  });
  options.onProgress?.({ bytes: source.sizeBytes, totalBytes: source.sizeBytes });
  return file;
}

async function sendInChunks(upload: Upload): Promise<File> {
  const { client, options, overtaken } = upload;
  const { signal } = options;
  let session = await begin(upload);
  for (const id of overtaken.splice(0)) await client.uploads.abort(id, { signal }).catch(() => {});
  for (let tries = 1; ; tries += 1) {
    while (session.missingCount > 0) {
      await sendMissing(upload, session);
      if (session.missingCount === session.missing.length) break;
      session = await client.uploads.get(session.id, { signal });
    }
    try {
      return await client.uploads.complete(session.id, {}, { signal, maxRetries: chunkRetries });
    } catch (err) {
      if (isOvertaken(err)) overtaken.push(session.id);
      if (!(err instanceof ApiError) || err.code !== "uploads.incomplete" || tries >= triesMax) throw err;
      session = await client.uploads.get(session.id, { signal });
    }
  }
}

/**
 * Begins an upload. The same content for the same place has the same key, so a program that was ended begins the upload that it had
 * begun before, for a day; if that one has ended since, another.
 */
async function begin({ client, source, plan, destination, options }: Upload): Promise<UploadSession> {
  const { target, name, held } = destination;
  const { signal } = options;
  const body: CreateUploadInput = {
    ...(held === undefined ? { ...target, name } : { replaceFileId: held.id, baseVersionId: held.versionId }),
    sizeBytes: source.sizeBytes,
    mimeType: options.mimeType,
    checksumSha256: plan.sha256,
    ...(plan.chunks.length <= listedMax ? { chunks: plan.chunks } : { chunkSizeBytes: equalChunkBytes }),
  };
  const idempotencyKey = await sha256Of(new TextEncoder().encode(JSON.stringify([body, plan.chunks])));
  const begun = await client.uploads.create(body, { signal, idempotencyKey });
  try {
    const session = await client.uploads.get(begun.id, { signal });
    if (session.status === "open") return session;
  } catch (err) {
    if (!(err instanceof NotFoundError || err instanceof GoneError)) throw err;
  }
  return client.uploads.create(body, { signal, idempotencyKey: randomHex(16) });
}

async function sendMissing({ client, source, plan, options, gate }: Upload, session: UploadSession): Promise<void> {
  const { signal, parallel = 4, onProgress } = options;
  const totalBytes = source.sizeBytes;
  const placeOf = session.chunkSizeBytes === null ? placesIn(plan) : equalPlaces(totalBytes, session.chunkSizeBytes);
  let bytes = session.receivedBytes;
  onProgress?.({ bytes, totalBytes });
  const send = async (index: number) => {
    const { start, sizeBytes } = placeOf(index);
    const content = new Uint8Array(sizeBytes);
    await source.read(content, start);
    // What is listed has a hash already.
    const checksumSha256 = session.chunkSizeBytes === null ? undefined : await sha256Of(content);
    await client.uploads.putChunk(session.id, index, content, { checksumSha256 }, { signal, maxRetries: chunkRetries });
    bytes += sizeBytes;
    onProgress?.({ bytes, totalBytes });
  };
  try {
    await inParallel(session.missing, parallel, (index) => gate.through(() => send(index)));
  } catch (err) {
    // Other bytes than were hashed: the source is not what it was.
    if (err instanceof ApiError && err.code === "files.checksum_mismatch") await source.requireSame();
    throw err;
  }
}

type PlaceOf = (index: number) => { readonly start: number; readonly sizeBytes: number };

function placesIn({ chunks }: UploadPlan): PlaceOf {
  let end = 0;
  const ends = chunks.map(({ sizeBytes }) => (end += sizeBytes));
  return (index) => {
    const sizeBytes = chunks[index]?.sizeBytes ?? 0;
    return { start: (ends[index] ?? 0) - sizeBytes, sizeBytes };
  };
}

function equalPlaces(totalBytes: number, chunkSizeBytes: number): PlaceOf {
  return (index) => {
    const start = index * chunkSizeBytes;
    return { start, sizeBytes: Math.min(chunkSizeBytes, totalBytes - start) };
  };
}

/** The file that has a name in a place; undefined when nothing has, or a folder. */
async function findFile(
  client: Resources,
  target: UploadTarget,
  name: string,
  signal: AbortSignal | undefined,
): Promise<File | undefined> {
  const folder = "folderId" in target ? await client.folders.get(target.folderId, { signal }) : undefined;
  const shareId = "shareId" in target ? target.shareId : (folder?.shareId ?? "");
  try {
    const found = await client.files.lookUp(shareId, { path: `${folder?.path ?? ""}/${name}` }, { signal });
    return found.kind === "file" ? found : undefined;
  } catch (err) {
    if (err instanceof NotFoundError && err.code === "files.not_found") return undefined;
    throw err;
  }
}
