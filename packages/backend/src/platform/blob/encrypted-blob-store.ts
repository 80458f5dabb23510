import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { BlobDamagedError, BlobMissingError } from "./blob-errors.ts";
import { type BlobKey, blobKey, isBlobKey } from "./blob-key.ts";
import {
  type Allocate,
  assertBlobSize,
  type BlobInfo,
  type BlobStore,
  encryptedSuffix,
  encryptionOverheadBytes,
} from "./blob-store.ts";

// An encrypted blob: version (1 byte), id of the data key (16), nonce (12), ciphertext, tag (16). Authenticated with it: version, id of the
// data key, and the blob's key. One frame, because a blob is only ever read whole: what it hashes to is checked before a byte goes out.
const version = 1;
const idBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + idBytes;

/** A key that the blobs of one tenant are encrypted with. */
export interface DataKey {
  /** 16 bytes that say which it is. */
  readonly id: Uint8Array;
  readonly key: Uint8Array;
}

export interface DataKeys {
  /** What a tenant's blobs are encrypted with now, or a little ago; made when there is none yet, and durable before it is told. */
  current(tenant: string): Promise<DataKey>;
  /** One that something was encrypted with; undefined when the tenant has none of that id. */
  find(tenant: string, id: Uint8Array): Promise<DataKey | undefined>;
}

export interface BlobEncryption {
  readonly dataKeys: DataKeys;
  /** Whether what is put is encrypted. What is there is read either way. */
  readonly isOn: boolean;
}

/**
 * A store that encrypts what is put into another one and reads both what is encrypted and what is not. An encrypted blob has a suffix to its
 * key, which nobody outside sees; so what it is never depends on what is in it.
 */
export function encrypted(store: BlobStore, encryption: BlobEncryption): BlobStore {
  return new EncryptedBlobStore(store, encryption);
}

class EncryptedBlobStore implements BlobStore {
  readonly #store: BlobStore;
  readonly #dataKeys: DataKeys;
  readonly #isOn: boolean;

  constructor(store: BlobStore, { dataKeys, isOn }: BlobEncryption) {
    this.#store = store;
    this.#dataKeys = dataKeys;
    this.#isOn = isOn;
  }

  async put(key: BlobKey, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    assertBlobSize(key, bytes);
    signal?.throwIfAborted();
    if (!this.#isOn) return this.#store.put(key, bytes, signal);
    const sealed = seal(key, bytes, await this.#dataKeys.current(tenantIn(key)));
    return this.#store.put(encryptedKey(key), sealed, signal);
  }

  async get(key: BlobKey, signal?: AbortSignal, allocate?: Allocate): Promise<Uint8Array<ArrayBuffer>> {
    const ways = [
      async () => this.#open(key, await this.#store.get(encryptedKey(key), signal)),
      () => this.#store.get(key, signal, allocate),
    ] as const;
    const [likely, other] = this.#isOn ? ways : ([ways[1], ways[0]] as const);
    try {
      return await likely();
    } catch (err) {
      if (!(err instanceof BlobMissingError)) throw err;
    }
    return await other().catch((err: unknown) => {
      throw err instanceof BlobMissingError ? new BlobMissingError(key, { cause: err }) : err;
    });
  }

  async isEncrypted(key: BlobKey): Promise<boolean> {
    const sealed = await this.#store.get(encryptedKey(key)).catch((err: unknown) => {
      if (err instanceof BlobMissingError) return undefined;
      throw err;
    });
    if (sealed === undefined) return false;
    const { id } = await this.#dataKeys.current(tenantIn(key));
    return Buffer.compare(sealed.subarray(1, headerBytes), id) === 0;
  }

  delete(keys: readonly BlobKey[]): Promise<void> {
    return this.#store.delete(keys.flatMap((key) => [key, encryptedKey(key)]));
  }

  async *list(prefix: string): AsyncGenerator<BlobInfo> {
    for await (const { key: stored, sizeBytes, modifiedAt } of this.#store.list(prefix)) {
      const key = stored.endsWith(encryptedSuffix) ? stored.slice(0, -encryptedSuffix.length) : undefined;
      if (key === undefined) yield { key: stored, sizeBytes, modifiedAt };
      else if (isBlobKey(key)) yield { key, sizeBytes: Math.max(0, sizeBytes - encryptionOverheadBytes), modifiedAt };
    }
  }

  check(signal?: AbortSignal): Promise<void> {
    return this.#store.check(signal);
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #open(key: BlobKey, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    if (sealed.length < encryptionOverheadBytes || sealed[0] !== version)
      throw new BlobDamagedError(key, "it is not what was encrypted");
    const id = sealed.subarray(1, headerBytes);
    const dataKey = await this.#dataKeys.find(tenantIn(key), id);
    if (dataKey === undefined) throw new BlobDamagedError(key, "it names a data key that its tenant does not have");
    return open(key, sealed, dataKey);
  }
}

function seal(key: BlobKey, bytes: Uint8Array, dataKey: DataKey): Uint8Array {
  const header = Buffer.concat([Buffer.from([version]), dataKey.id]);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", keyOf(key, dataKey), nonce);
  cipher.setAAD(Buffer.concat([header, Buffer.from(key)]));
  return Buffer.concat([header, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function open(key: BlobKey, sealed: Uint8Array, dataKey: DataKey): Uint8Array<ArrayBuffer> {
  const nonce = sealed.subarray(headerBytes, headerBytes + nonceBytes);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(key, dataKey), nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.concat([sealed.subarray(0, headerBytes), Buffer.from(key)]));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const bytes = Buffer.alloc(sealed.length - encryptionOverheadBytes);
  try {
    decipher.update(sealed.subarray(headerBytes + nonceBytes, -tagBytes)).copy(bytes);
    decipher.final();
  } catch (cause) {
    throw new BlobDamagedError(key, "it does not open", { cause });
  }
  return bytes;
}

/** Each blob has a key of its own, so that no number of blobs brings two random nonces of one key together. */
function keyOf(key: BlobKey, dataKey: DataKey): Buffer {
  return createHmac("sha256", dataKey.key).update(key).digest();
}

function encryptedKey(key: BlobKey): BlobKey {
  return blobKey(`${key}${encryptedSuffix}`);
}

/** Whose blob it is: the second part of its key. */
function tenantIn(key: BlobKey): string {
  const [, tenant] = key.split("/");
  if (tenant === undefined) throw new RangeError(`Blob ${key} is of no tenant`);
  return tenant;
}
