import { parseJsonObject } from "./strict-json.ts";
import { InvalidTokenError } from "./token-errors.ts";

const SIGNING_ALGORITHMS = ["RS256", "ES256"] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

/** A token taken apart. Nothing in it is to be believed: the signature is not checked yet. */
export interface CompactJwt {
  readonly algorithm: SigningAlgorithm;
  readonly keyId: string;
  /** `at+jwt`: says of itself that it is an access token (RFC 9068). `jwt`: could be any kind. */
  readonly type: "at+jwt" | "jwt";
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Members by which a header brings its own key, asks for processing we do not do, or is a JWE's. Ignoring
 * them would be allowed for the key members, but no token of ScaiKey's has them, so their presence is an attack.
 */
const REFUSED_MEMBERS = ["jwk", "jku", "x5u", "x5c", "crit", "b64", "zip", "enc"];

/**
 * Takes a JWS in compact form apart, strictly: three parts of canonical base64url (no padding, no stray
 * bits, so one token has one spelling and one cache entry), UTF-8, JSON objects without repeated members,
 * `alg` exactly RS256 or ES256, `kid` present, `typ` one that an access token may have.
 *
 * `kid` is demanded, though RFC 7515 makes it optional, because trying every key would make the choice of key
 * the sender's.
 *
 * @throws InvalidTokenError
 */
export function parseCompactJwt(token: string): CompactJwt {
  const parts = token.split(".");
  const [headerPart, payloadPart, signaturePart] = parts;
  if (parts.length !== 3 || headerPart === undefined || payloadPart === undefined || signaturePart === undefined) {
    throw new InvalidTokenError("malformed");
  }
  const header = parseJsonObject(decodeText(headerPart));
  if (header === undefined) throw new InvalidTokenError("malformed");
  const { algorithm, keyId, type } = readHeader(header);
  const payload = parseJsonObject(decodeText(payloadPart));
  if (payload === undefined || decodeBase64url(signaturePart).length === 0) throw new InvalidTokenError("malformed");
  return { algorithm, keyId, type, payload };
}

function readHeader(header: Readonly<Record<string, unknown>>): Omit<CompactJwt, "payload"> {
  const algorithm = SIGNING_ALGORITHMS.find((allowed) => allowed === header.alg);
  if (algorithm === undefined) throw new InvalidTokenError("algorithm not allowed");
  const refused = REFUSED_MEMBERS.find((member) => Object.hasOwn(header, member));
  if (refused !== undefined) throw new InvalidTokenError("header not allowed", refused);
  const keyId = header.kid;
  if (typeof keyId !== "string" || keyId === "") throw new InvalidTokenError("no key named");
  return { algorithm, keyId, type: readType(header.typ) };
}

/** Media types compare without case, and `application/` may be left out (RFC 7515, section 4.1.9). */
function readType(typ: unknown): CompactJwt["type"] {
  switch (typeof typ === "string" ? typ.toLowerCase() : undefined) {
    case "at+jwt":
    case "application/at+jwt":
      return "at+jwt";
    case "jwt":
      return "jwt";
    default:
      throw new InvalidTokenError("not an access token", "typ");
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeText(part: string): string {
  const bytes = decodeBase64url(part);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidTokenError("malformed");
  }
}

/** Node's decoder skips what it does not know; encoding again shows whether it skipped anything. */
function decodeBase64url(part: string): Buffer {
  const bytes = Buffer.from(part, "base64url");
  if (bytes.toString("base64url") !== part) throw new InvalidTokenError("malformed");
  return bytes;
}
