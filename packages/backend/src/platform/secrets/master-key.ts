import { hkdfSync } from "node:crypto";
import { z } from "zod";

const keyBytes = 32;
export const keyIdBytes = 8;

/** 32 random bytes in base64 or hexadecimal digits, as `openssl rand` prints them. */
export const MasterKey = z.string().transform((text, ctx) => {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
  const isExact = key.length === keyBytes && [key.toString("base64"), key.toString("hex")].includes(normal(text));
  if (isExact) return key;
  ctx.addIssue({
    code: "custom",
    message: "expected 32 random bytes in base64, as openssl rand -base64 32 prints them",
  });
  return z.NEVER;
});

function normal(text: string): string {
  return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : text;
}

/** The key that secrets are sealed with, and those that they may still be sealed with. */
export interface MasterKeys {
  readonly current: Uint8Array;
  readonly previous: readonly Uint8Array[];
}

export interface DerivedKey {
  /** Says which master key it is of, and nothing about it. */
  readonly id: Buffer;
  readonly key: Buffer;
}

/** What one master key gives: the key that encrypts and the id that envelopes name it by. */
export function deriveKey(master: Uint8Array): DerivedKey {
  const derive = (purpose: string, length: number) => Buffer.from(hkdfSync("sha256", master, "", purpose, length));
  return { id: derive("scai master key id", keyIdBytes), key: derive("scai secrets at rest", keyBytes) };
}
