import { createHash } from "node:crypto";
/** The bytes of an upload, as the projection hands them to a procedure, from a raw body or the file part of a form. */
export interface UploadBody {
  /** Can be read once. Fails with `request.incomplete` when the client goes away before the end. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** What the client says the bytes are; undefined when it says nothing or nothing useful. */
  readonly contentType: string | undefined;
  /** How many bytes the client says will come; undefined when it does not say, as for a part of a form. */
  readonly sizeBytes: number | undefined;
  /** The name that a form's file part carries. */
  readonly fileName: string | undefined;
  /** Whether the connection ended before all of it had come. */
  readonly isCut: () => boolean;
}

/** The body that the projection promised to an upload operation. */
export function requireBody(body: UploadBody | undefined): UploadBody {
  if (body === undefined) throw new Error("an upload operation was called without a body");
  return body;
}

/** SHA-256 of the body, read to its end without keeping it; undefined as soon as it has more than `sizeBytes`. */
export async function sha256OfBody(body: UploadBody, sizeBytes: number): Promise<string | undefined> {
  const whole = createHash("sha256");
  let seen = 0;
  for await (const piece of body.stream) {
    seen += piece.byteLength;
    if (seen > sizeBytes) return undefined;
    whole.update(piece);
  }
  return whole.digest("hex");
}
