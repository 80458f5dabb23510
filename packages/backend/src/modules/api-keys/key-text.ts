import { createHmac, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

// `sdk_live_`, 30 random characters (178 bits), 6 characters of checksum: docs/api-keys.md tells secret scanners. Never change it: keys that
// are out there would not be recognised any more.
const label = "sdk_live_";
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const secretLength = 30;
const checksumLength = 6;
const pattern = new RegExp(`^${label}[0-9A-Za-z]{${secretLength + checksumLength}}$`);
const prefixLength = 11;

/** A new key, to be shown once and never kept. */
export function newKeyText(): string {
  const secret = Array.from({ length: secretLength }, () => digits[randomInt(digits.length)]).join("");
  return withChecksum(label + secret);
}

/** Whether the text is one that {@link newKeyText} could have made. Says nothing about there being such a key. */
export function isKeyText(text: string): boolean {
  return pattern.test(text) && withChecksum(text.slice(0, -checksumLength)) === text;
}

/** As much of a key as is shown for ever after: enough to recognise it by, too little to guess it. */
export function keyPrefixOf(key: string): string {
  return key.slice(0, prefixLength);
}

/** What is kept of a key: HMAC-SHA-256 under the installation's pepper, 64 hexadecimal digits. Without the pepper a stolen table is useless. */
export function hashKey(pepper: string, key: string): string {
  return createHmac("sha256", pepper).update(key).digest("hex");
}

/** Says which pepper it is, and nothing that helps to guess it: 16 hexadecimal digits. */
export function pepperIdOf(pepper: string): string {
  return createHmac("sha256", pepper).update("the id of this pepper").digest("hex").slice(0, 16);
}

/** Appends the CRC-32 (IEEE) of the text as six digits of base 62, the most significant first. */
function withChecksum(text: string): string {
  let rest = crc32(text);
  let checksum = "";
  for (let i = 0; i < checksumLength; i++) {
    checksum = (digits[rest % digits.length] ?? "") + checksum;
    rest = Math.floor(rest / digits.length);
  }
  return text + checksum;
}
