import { hash } from "node:crypto";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadBucketCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type PutObjectCommandOutput,
  S3Client,
} from "@aws-sdk/client-s3";
import { BlobMissingError } from "./blob-errors.ts";
import { assertBlobPrefix, type BlobKey, isBlobKey } from "./blob-key.ts";
import { assertBlobSize, type BlobInfo, type BlobStore } from "./blob-store.ts";
import { callS3 } from "./call-s3.ts";
import type { S3Config } from "./create-blob-store.ts";

/** How long nothing may move on a connection. Two attempts of it and the pause between stay under 5 s. */
const IDLE_MS = 2_000;
const CONNECT_MS = 1_500;

/** More than a server's uploads and downloads have under way at once; a request beyond waits for a free one. */
const SOCKETS = 128;

/** As many as one DeleteObjects request may name. */
const DELETES_AT_ONCE = 1_000;

/** A store in one bucket of an S3 server: AWS, Ceph, Garage or the like. Needs nothing there but plain objects. */
export function openS3BlobStore(config: S3Config): BlobStore {
  const agent = { keepAlive: true, maxSockets: SOCKETS };
  const client = new S3Client({
    endpoint: config.endpoint,
    region: config.region,
    credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey },
    forcePathStyle: true,
    // Servers other than AWS ignore these checksums or refuse their encoding; put() checks for itself.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    // With it the SDK opens a connection of its own for each put of more than 2 MB.
    expectContinueHeader: false,
    // callS3 retries, because the SDK does not when the body of an answer breaks off.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: IDLE_MS, httpAgent: agent, httpsAgent: agent },
  });
  return new S3BlobStore(client, config.bucket);
}

class S3BlobStore implements BlobStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(key: BlobKey, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    assertBlobSize(key, bytes);
    const md5 = hash("md5", bytes, "buffer");
    const command = {
      Bucket: this.#bucket,
      Key: key,
      Body: bytes,
      ContentLength: bytes.length,
      ContentMD5: md5.toString("base64"),
    };
    await callS3(`put ${key}`, signal, async (abortSignal) => {
      const stored = await this.#client.send(new PutObjectCommand(command), { abortSignal });
      assertStored(stored, md5.toString("hex"));
    });
  }

  async get(key: BlobKey, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return await callS3(`get ${key}`, signal, async (abortSignal) => {
      const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
      const found = await this.#client.send(command, { abortSignal }).catch((err: unknown) => {
        throw err instanceof NoSuchKey ? new BlobMissingError(key, { cause: err }) : err;
      });
      return await readBody(found);
    });
  }

  async isEncrypted(): Promise<boolean> {
    return false;
  }

  async delete(keys: readonly BlobKey[]): Promise<void> {
    for (let i = 0; i < keys.length; i += DELETES_AT_ONCE) {
      const Objects = keys.slice(i, i + DELETES_AT_ONCE).map((Key) => ({ Key }));
      await callS3("delete blobs", undefined, async (abortSignal) => {
        const command = new DeleteObjectsCommand({ Bucket: this.#bucket, Delete: { Objects, Quiet: true } });
        const failed = (await this.#client.send(command, { abortSignal })).Errors?.[0];
        if (failed) throw new Error(`${failed.Key}: ${failed.Code} ${failed.Message}`);
      });
    }
  }

  async *list(prefix: string): AsyncGenerator<BlobInfo> {
    assertBlobPrefix(prefix);
    let token: string | undefined;
    do {
      const page = await callS3("list blobs", undefined, (abortSignal) =>
        this.#client.send(
          new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix, ContinuationToken: token }),
          { abortSignal },
        ),
      );
      for (const { Key: key = "", Size: sizeBytes, LastModified: modifiedAt } of page.Contents ?? []) {
        if (isBlobKey(key) && sizeBytes !== undefined && modifiedAt) yield { key, sizeBytes, modifiedAt };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async check(signal?: AbortSignal): Promise<void> {
    await callS3("check the bucket", signal, (abortSignal) =>
      this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }), { abortSignal }),
    );
  }

  async close(): Promise<void> {
    this.#client.destroy();
  }
}

/**
 * The server compares Content-MD5 with what it received; the ETag tells what it stored. Only under KMS encryption is
 * the ETag something else than the MD5 of the bytes.
 */
function assertStored({ ETag: etag, ServerSideEncryption: encryption }: PutObjectCommandOutput, md5: string): void {
  if (encryption?.startsWith("aws:kms")) return;
  if (etag?.replaceAll('"', "") !== md5)
    throw new Error(`the server acknowledged other bytes: ETag ${etag}, MD5 ${md5}`);
}

async function readBody({
  Body: body,
  ContentLength: sizeBytes,
}: GetObjectCommandOutput): Promise<Buffer<ArrayBuffer>> {
  if (!(body instanceof Readable) || sizeBytes === undefined)
    throw new Error("the server sent no body or not its length");
  const bytes = Buffer.allocUnsafeSlow(sizeBytes);
  let length = 0;
  // Not `for await`, which copies what has come in meanwhile once more.
  body.on("data", (piece: Buffer) => {
    length += piece.copy(bytes, length);
  });
  await finished(body);
  if (length !== sizeBytes) throw new Error(`the body broke off after ${length} of ${sizeBytes} bytes`);
  return bytes;
}
