import { createCipheriv, randomBytes, timingSafeEqual } from "node:crypto";

const keyBytes = 16;
// A key is made for one blob and used for nothing else, so one nonce does for all.
const nonce = Buffer.alloc(12);

/**
 * What tells a blob's bytes from any others, and is checked in a quarter of the time that their SHA-256 takes: a random key and the GMAC
 * (NIST SP 800-38D) of the bytes under it, in 64 hexadecimal digits. Nobody who does not know it can make other bytes that pass: it is
 * for the database alone.
 */
export function macOf(bytes: Uint8Array): string {
  const key = randomBytes(keyBytes);
  return Buffer.concat([key, gmac(key, bytes)]).toString("hex");
}

/** Whether these are the bytes that {@link macOf} gave this for. */
export function hasMac(bytes: Uint8Array, mac: string): boolean {
  const expected = Buffer.from(mac, "hex");
  return timingSafeEqual(gmac(expected.subarray(0, keyBytes), bytes), expected.subarray(keyBytes));
}

function gmac(key: Uint8Array, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  cipher.setAAD(bytes);
  cipher.final();
  return cipher.getAuthTag();
}
