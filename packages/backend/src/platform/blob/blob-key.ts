declare const isValid: unique symbol;

/** The name of a blob: segments of lower-case letters, digits, `_` and `-`, joined by `/`, 255 characters at most. */
export type BlobKey = string & { readonly [isValid]: true };

const KEY_MAX_LENGTH = 255;
const KEY = /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/;
const PREFIX = /^([a-z0-9_-]+\/)*[a-z0-9_-]*$/;

/** Without dots, capitals or anything that needs escaping, a key means the same as a path, as a URL and in a log line. */
export function isBlobKey(text: string): text is BlobKey {
  return text.length <= KEY_MAX_LENGTH && KEY.test(text);
}

/** `text` as a key. Throws a RangeError when it is none. */
export function blobKey(text: string): BlobKey {
  if (!isBlobKey(text)) throw new RangeError(`Not a blob key: ${JSON.stringify(text)}`);
  return text;
}

/** Throws a RangeError unless some key can start with `prefix`; the empty prefix fits every key. */
export function assertBlobPrefix(prefix: string): void {
  if (prefix.length > KEY_MAX_LENGTH || !PREFIX.test(prefix)) {
    throw new RangeError(`Not the start of a blob key: ${JSON.stringify(prefix)}`);
  }
}
