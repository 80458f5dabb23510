import type { Resources } from "../generated/client.ts";
import type { CreateUploadInput, File, UploadSession } from "../generated/models.ts";
import { ApiError, NotFoundError, ScaiError } from "../runtime/errors.ts";
import type { Progress } from "../runtime/options.ts";
import { sha256Of } from "./file-system.ts";
import { Gate, inParallel } from "./in-parallel.ts";
import { planUpload, type UploadPlan } from "./plan-upload.ts";
import { openSource, type Source } from "./source.ts";
import { beginUpload, streamUpload } from "./stream-upload.ts";

/** Where files go: to the top of a share, or into a folder. */
export type UploadTarget = { readonly shareId: string } | { readonly folderId: string };

export interface UploadFileOptions {
  /** Its name there; the one it has, unless said. */
  readonly name?: string;
  readonly mimeType?: string;
  /** What becomes of a file that has the name: it gets a `version`, unless said, or the upload fails with `files.name_taken`. */
  readonly ifExists?: "version" | "fail";
  /** How many chunks go at once where content goes by its differences; 4 unless said. Each takes up to 4 MiB of memory. */
  readonly parallel?: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * Told of what was sent, of all there is; what need not be sent counts as well. It is less again when a line was cut and some has to be
   * sent once more.
   */
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
/** Content up to this size is sent with what makes its file. */
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
  const overtaken: string[] = [];
  let plan: UploadPlan | undefined;
  let { held } = destination;
  for (let tries = 1; ; tries += 1) {
    const upload = { client, source, destination: { ...destination, held }, options, gate, overtaken };
    try {
      if (held === undefined && plan === undefined && canStream(source)) {
        const made = await streamUpload(upload);
        if (made !== undefined) return made;
      }
      plan ??= await planUpload(source, options.signal);
      if (held !== undefined && held.checksumSha256 === plan.sha256) {
        options.onProgress?.({ bytes: source.sizeBytes, totalBytes: source.sizeBytes });
        return held;
      }
      return source.sizeBytes <= oneRequestMax ? await sendAtOnce(upload, plan) : await sendInChunks(upload, plan);
    } catch (err) {
      if (options.ifExists === "fail" || !isOvertaken(err) || tries >= triesMax) throw err;
      held = await destination.find();
    }
  }
}

/** A stream that was begun in an earlier attempt has to be found before its content was read. */
function canStream(source: Source): boolean {
  return source.sizeBytes > oneRequestMax && source.identity !== undefined;
}

function isOvertaken(err: unknown): boolean {
  return err instanceof ApiError && (err.code === "files.name_taken" || err.code === "files.stale_etag");
}

export interface Upload {
  readonly client: Resources;
  readonly source: Source;
  readonly destination: Destination;
  readonly options: UploadFileOptions;
  readonly gate: Gate;
  /** Uploads that somebody was faster than. They go once their chunks are in the next one. */
  readonly overtaken: string[];
}

async function sendAtOnce({ client, source, destination, options, gate }: Upload, plan: UploadPlan): Promise<File> {
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

async function sendInChunks(upload: Upload, plan: UploadPlan): Promise<File> {
  const { client, options, overtaken } = upload;
  const { signal } = options;
  let session = await begin(upload, plan);
  for (const id of overtaken.splice(0)) await client.uploads.abort(id, { signal }).catch(() => {});
  for (let tries = 1; ; tries += 1) {
    while (session.missingCount > 0) {
      await sendMissing(upload, plan, session);
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

function begin({ client, source, destination, options }: Upload, plan: UploadPlan): Promise<UploadSession> {
  const { target, name, held } = destination;
  const body: CreateUploadInput = {
    ...(held === undefined ? { ...target, name } : { replaceFileId: held.id, baseVersionId: held.versionId }),
    sizeBytes: source.sizeBytes,
    mimeType: options.mimeType,
    checksumSha256: plan.sha256,
    ...(plan.chunks.length <= listedMax ? { chunks: plan.chunks } : { chunkSizeBytes: equalChunkBytes }),
  };
  return beginUpload(client, body, JSON.stringify([body, plan.chunks]), options.signal);
}

async function sendMissing(
  { client, source, options, gate }: Upload,
  plan: UploadPlan,
  session: UploadSession,
): Promise<void> {
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
