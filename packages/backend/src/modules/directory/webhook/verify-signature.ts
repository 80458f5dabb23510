import { createHmac, timingSafeEqual } from "node:crypto";

const windowSeconds = 300;
const signaturesMax = 10;

/**
 * Whether ScaiKey signed these bytes within the last (or, for a clock that is ahead, the next) five minutes: the header
 * `t=<unix seconds>,v1=<hex>` holds, in one of its `v1`, the HMAC-SHA-256 of `{t}.{body}` under one of the secrets. Compares in constant
 * time, and every signature with every secret.
 */
export function verifySignature(
  header: string | undefined,
  body: Uint8Array,
  secrets: readonly string[],
  now: Date,
): boolean {
  const parts = (header ?? "").split(",").map((part) => part.trim().split("=", 2));
  const valuesOf = (name: string) => parts.filter(([key]) => key === name).map(([, value = ""]) => value);
  const [time = "", ...otherTimes] = valuesOf("t");
  const given = valuesOf("v1");
  if (!/^[0-9]{1,12}$/.test(time) || otherTimes.length > 0 || given.length > signaturesMax) return false;
  if (Math.abs(now.getTime() / 1000 - Number(time)) > windowSeconds) return false;
  let isSigned = false;
  for (const secret of secrets) {
    const expected = createHmac("sha256", secret).update(`${time}.`).update(body).digest();
    for (const text of given) {
      if (!/^[0-9a-f]{64}$/.test(text)) continue;
      if (timingSafeEqual(expected, Buffer.from(text, "hex"))) isSigned = true;
    }
  }
  return isSigned;
}
