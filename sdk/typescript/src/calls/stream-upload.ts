import type { Resources } from "../generated/client.ts";
import type { CreateUploadInput, File, UploadSession } from "../generated/models.ts";
import { randomHex } from "../runtime/body.ts";
import { ApiError, GoneError, NotFoundError, TooLargeError } from "../runtime/errors.ts";
import type { Progress } from "../runtime/options.ts";
import { delayBeforeRetry, sleep } from "../runtime/retry.ts";
import { sha256Of } from "./file-system.ts";
import { HashedSource } from "./hashed-source.ts";
import { cutBeginning } from "./plan-upload.ts";
import type { Upload } from "./upload-file.ts";

/** How many chunks tell whether the server knows any of the content. */
const beginningChunks = 2;
/** How often a line may be cut without anything having come: it may be gone for half a minute. */
const cutsMax = 8;
const waitMaxMs = 60_000;

/**
 * Sends content that the server has no part of as one stream, hashed as it goes. Undefined when it is better sent in chunks: the server has
 * some of them, or something between us and it takes no large requests.
 */
export async function streamUpload(upload: Upload): Promise<File | undefined> {
  const { source, options } = upload;
  const chunks = await cutBeginning(source, beginningChunks, options.signal);
  try {
    return (await streamOnce(upload, chunks, false)) ?? (await streamOnce(upload, chunks, true));
  } catch (err) {
    if (err instanceof ApiError && err.code === "uploads.content_known") return undefined;
    if (err instanceof TooLargeError && err.code === "http.413") return undefined;
    throw err;
  }
}

/** Undefined when what came in an earlier attempt was of other content; that is given up then. */
async function streamOnce(
  upload: Upload,
  chunks: CreateUploadInput["chunks"],
  isAnew: boolean,
): Promise<File | undefined> {
  const { client, source, destination, options, gate, overtaken } = upload;
  const { signal } = options;
  const body = {
    ...destination.target,
    name: destination.name,
    sizeBytes: source.sizeBytes,
    mimeType: options.mimeType,
    chunks,
    isStreamed: true,
  };
  const key = JSON.stringify([body, source.identity]);
  const session = isAnew
    ? await client.uploads.create(body, { signal, idempotencyKey: randomHex(16) })
    : await beginUpload(client, body, key, signal);
  const giveUp = () => client.uploads.abort(session.id, { signal }).catch(() => {});
  try {
    const content = new HashedSource(source, signal);
    await gate.through(() => sendRest(upload, session, content));
    const checksumSha256 = await content.sha256();
    await source.requireSame();
    return await client.uploads.complete(session.id, { checksumSha256 }, { signal, maxRetries: cutsMax });
  } catch (err) {
    if (err instanceof ApiError) {
      if (err.code === "files.name_taken") overtaken.push(session.id);
      else if (err.code === "files.checksum_mismatch" || err.code === "http.413") await giveUp();
      if (err.code === "files.checksum_mismatch" && session.receivedBytes > 0) return undefined;
    }
    throw err;
  }
}

/** Goes on from what the server has, as often as the line is cut. */
async function sendRest({ client, source, options }: Upload, begun: UploadSession, content: HashedSource) {
  const { signal, onProgress } = options;
  const totalBytes = source.sizeBytes;
  let { id, receivedBytes: offset } = begun;
  for (let cuts = 0; offset < totalBytes; ) {
    await content.hashTo(offset);
    onProgress?.({ bytes: offset, totalBytes });
    const from = offset;
    const tell = (bytes: number) => onProgress?.({ bytes, totalBytes });
    const blob = source.blobFrom(from);
    const body = blob ?? (() => content.from(from, tell));
    const told = blob && onProgress && { onProgress: ({ bytes }: Progress) => tell(from + bytes) };
    try {
      offset = (await client.uploads.append(id, body, { offset }, { signal, maxRetries: 0, ...told })).receivedBytes;
    } catch (err) {
      const delayMs = isElsewhere(err) ? 250 : delayBeforeRetry(err, cuts, waitMaxMs);
      if (delayMs === undefined || cuts >= cutsMax) throw err;
      await sleep(delayMs, signal);
      offset = (await client.uploads.get(id, { signal, maxRetries: cutsMax })).receivedBytes;
      cuts = offset > from ? 0 : cuts + 1;
    }
  }
}

/** More came, with a request whose connection was cut, than the server knew when it was asked. */
function isElsewhere(err: unknown): boolean {
  return err instanceof ApiError && (err.code === "uploads.offset_mismatch" || err.code === "request.incomplete");
}

/**
 * Begins an upload. The same content for the same place has the same key, so a program that was ended begins the upload that it had
 * begun before, for a day; if that one has ended since, another.
 */
export async function beginUpload(
  client: Resources,
  body: CreateUploadInput,
  key: string,
  signal: AbortSignal | undefined,
): Promise<UploadSession> {
  const idempotencyKey = await sha256Of(new TextEncoder().encode(key));
  const begun = await client.uploads.create(body, { signal, idempotencyKey });
  try {
    const session = await client.uploads.get(begun.id, { signal });
    if (session.status === "open") return session;
  } catch (err) {
    if (!(err instanceof NotFoundError || err instanceof GoneError)) throw err;
  }
  return client.uploads.create(body, { signal, idempotencyKey: randomHex(16) });
}
