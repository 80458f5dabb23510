/** The longest time to live: 31 bits of seconds (RFC 2181 §8). */
export const ttlMaxSeconds = 2 ** 31 - 1;

const unitSeconds: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1 };

/** Seconds from a number or from BIND's units, as in `1h30m`; undefined when it is neither. The bound is the caller's. */
export function readDuration(text: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  if (!/^(\d{1,10}[wdhms])+$/i.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of text.toLowerCase().matchAll(/(\d+)([wdhms])/g)) {
    seconds += Number(amount) * (unitSeconds[unit ?? ""] ?? 0);
  }
  return seconds;
}

/** Whether a word is one that {@link readDuration} reads. */
export function isDuration(text: string): boolean {
  return /^\d/.test(text) && readDuration(text) !== undefined;
}

/** A time to live; undefined when the text is none or is out of bounds. */
export function readTtl(text: string): number | undefined {
  const seconds = readDuration(text);
  return seconds !== undefined && seconds <= ttlMaxSeconds ? seconds : undefined;
}
