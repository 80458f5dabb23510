import { createHmac, type KeyObject, sign } from "node:crypto";

/** Signs the first two parts of a token: anything from ScaiKey's key to nonsense. */
export type Signer = (signingInput: string) => Uint8Array;

/** Objects are written as JSON, strings as they are, so that text no JSON writer produces can be signed too. */
type Part = object | string;

/** A token of exactly these parts, whatever they are. The verifier's strictness is not shared: no library would write these. */
export function forgeJwt(header: Part, payload: Part, signer: Signer): string {
  const signingInput = `${encodePart(header)}.${encodePart(payload)}`;
  return `${signingInput}.${base64url(signer(signingInput))}`;
}

export function base64url(data: string | Uint8Array): string {
  return Buffer.from(data).toString("base64url");
}

function encodePart(part: Part): string {
  return base64url(typeof part === "string" ? part : JSON.stringify(part));
}

export function rsaSigner(key: KeyObject, digest = "sha256", padding?: number): Signer {
  return (input) => sign(digest, Buffer.from(input), { key, ...(padding === undefined ? {} : { padding }) });
}

export function ecSigner(key: KeyObject, digest = "sha256", dsaEncoding: "ieee-p1363" | "der" = "ieee-p1363"): Signer {
  return (input) => sign(digest, Buffer.from(input), { key, dsaEncoding });
}

export function edSigner(key: KeyObject): Signer {
  return (input) => sign(null, Buffer.from(input), key);
}

export function hmacSigner(secret: string | Uint8Array, digest = "sha256"): Signer {
  return (input) => createHmac(digest, secret).update(input).digest();
}

export const noSignature: Signer = () => new Uint8Array();
