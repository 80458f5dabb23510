import type { Resources } from "../generated/client.ts";
import type { File } from "../generated/models.ts";
import { ApiError, ConnectionError, IncompleteError } from "../runtime/errors.ts";
import type { Progress } from "../runtime/options.ts";
import { sleep } from "../runtime/retry.ts";
import { fileSystem, type OpenFile, type RunningHash, runningSha256 } from "./file-system.ts";
import { inOrder } from "./in-parallel.ts";

export interface DownloadFileOptions {
  /** How many ranges come at once; 4 unless said. Each takes 8 MiB of memory. */
  readonly parallel?: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of what is on the disk. */
  readonly onProgress?: (progress: Progress) => void;
}

const rangeBytes = 8 * 1024 * 1024;
/** How much is written before the disk is asked to keep it, which it does while more comes. */
const syncEveryBytes = 32 * 1024 * 1024;
/** How often a range that is cut goes on from where it was without anything having come. */
const cutsMax = 8;
/** How often it begins anew because the file has other content. */
const triesMax = 5;

/** The answer is of other content than was asked for. */
class OtherContentError extends IncompleteError {}

/** Downloads a file, as `ScaiClient.downloadFile` says. */
export async function downloadFile(
  client: Resources,
  fileId: string,
  path: string,
  options: DownloadFileOptions = {},
): Promise<File> {
  for (let tries = 1; ; tries += 1) {
    const file = await client.files.get(fileId, { signal: options.signal });
    try {
      await downloadContent(client, file, path, options);
      return file;
    } catch (err) {
      const isOther =
        err instanceof OtherContentError || (err instanceof ApiError && err.code === "files.version_not_found");
      if (!isOther || tries >= triesMax) throw err;
    }
  }
}

/** What came of this content, in this attempt or an earlier one, is a file of its name; it is complete before it gets its own. */
async function downloadContent(client: Resources, file: File, path: string, options: DownloadFileOptions) {
  const files = fileSystem();
  const partial = `${path}.${file.versionId}.part`;
  const to = await files.open(partial, "a+");
  let isWrong = false;
  let syncing: Promise<void> = Promise.resolve();
  try {
    const hash = runningSha256();
    const kept = await hashWhatIsThere(to, file.sizeBytes, hash);
    let bytes = kept;
    options.onProgress?.({ bytes, totalBytes: file.sizeBytes });
    // Memory that is used again and again; fresh memory for each range would cost more than the hash.
    const memory: Uint8Array[] = [];
    const fetchOne = (start: number) =>
      fetchRange(
        client,
        file,
        start,
        memory.pop() ?? new Uint8Array(Math.min(rangeBytes, file.sizeBytes)),
        options.signal,
      );
    let synced = kept;
    for await (const part of inOrder(startsFrom(kept, file.sizeBytes), options.parallel ?? 4, fetchOne)) {
      hash?.update(part);
      await writeAll(to, part, bytes);
      memory.push(new Uint8Array(part.buffer));
      bytes += part.length;
      options.onProgress?.({ bytes, totalBytes: file.sizeBytes });
      if (bytes - synced < syncEveryBytes) continue;
      await syncing;
      synced = bytes;
      syncing = to.datasync();
      syncing.catch(() => {}); // it is awaited before the next one, and in the end
    }
    await syncing;
    isWrong = hash?.digest("hex") !== file.checksumSha256;
    if (isWrong)
      throw new IncompleteError(`What came of ${file.name} does not have the SHA-256 ${file.checksumSha256}`);
    await to.sync();
  } finally {
    await syncing.catch(() => {});
    await to.close();
    if (isWrong) await files.rm(partial, { force: true });
  }
  await files.rename(partial, path);
}

function* startsFrom(kept: number, sizeBytes: number): Generator<number> {
  for (let start = kept; start < sizeBytes; start += rangeBytes) yield start;
}

/** How much of the content is there from before. */
async function hashWhatIsThere(file: OpenFile, sizeBytes: number, hash: RunningHash | undefined): Promise<number> {
  const { size } = await file.stat();
  if (size > sizeBytes) {
    await file.truncate(0);
    return 0;
  }
  const buffer = new Uint8Array(Math.min(1024 * 1024, size));
  let position = 0;
  while (position < size) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, size - position), position);
    if (bytesRead === 0) break;
    hash?.update(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
  return position;
}

async function writeAll(to: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await to.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}

/** A range of a version in memory that is lent, which goes on from where it was when its connection is cut. */
async function fetchRange(
  client: Resources,
  { id, version, versionId, sizeBytes }: File,
  start: number,
  memory: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const end = Math.min(start + rangeBytes, sizeBytes);
  const bytes = memory.subarray(0, end - start);
  let received = 0;
  for (let cuts = 0; received < bytes.length; ) {
    try {
      const range = { start: start + received, end };
      const download = await client.files.getContent(id, { version }, { range, ifRange: versionId, signal });
      if (download.status !== 206 || download.offset !== range.start) {
        await download.cancel();
        throw new OtherContentError(`The content is not ${versionId} any more`);
      }
      for await (const piece of download) {
        bytes.set(piece, received);
        received += piece.length;
        cuts = 0;
      }
    } catch (err) {
      if (!(err instanceof ConnectionError) || err instanceof OtherContentError || cuts >= cutsMax) throw err;
      await sleep(Math.min(8000, 250 * 2 ** cuts), signal);
      cuts += 1;
    }
  }
  return bytes;
}
