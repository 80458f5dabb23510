import { PreconditionFailedError } from "./errors.ts";

/** An etag as a header carries it; `etag` members come without the quotes. */
export function quoteEtag(etag: string): string {
  return /^(W\/)?"/.test(etag) || etag === "*" ? etag : `"${etag}"`;
}

/**
 * Changes something that others change too: reads it, makes the change of what was read, and does both again when somebody else was
 * first.
 *
 * @example
 * await modify(
 *   () => client.shares.get(id),
 *   (share) => client.shares.update(id, { name: `${share.name} (old)` }, { ifMatch: share.etag }),
 * );
 */
export async function modify<Read, Written>(
  read: () => PromiseLike<Read>,
  write: (value: Read) => PromiseLike<Written>,
  triesMax = 5,
): Promise<Written> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write(await read());
    } catch (err) {
      if (!(err instanceof PreconditionFailedError) || tries >= triesMax) throw err;
    }
  }
}
