/** The bytes that a word or quoted string stands for, one character each; undefined when an escape is malformed (RFC 1035 §5.1). */
export function unescapeBytes(text: string): string | undefined {
  if (!text.includes("\\")) return text;
  let bytes = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char !== "\\") {
      bytes += char;
      continue;
    }
    const digits = /^\d{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
    if (digits === undefined) {
      if (at + 1 === text.length) return undefined;
      bytes += text.charAt(++at);
      continue;
    }
    if (digits.length < 3 || Number(digits) > 255) return undefined;
    bytes += String.fromCharCode(Number(digits));
    at += 3;
  }
  return bytes;
}

/** Bytes as a quoted string, as PowerDNS writes it: `"` and `\` behind a backslash, what is not printable ASCII as `\DDD`. */
export function quoteBytes(bytes: string): string {
  return `"${bytes.replace(/["\\]/g, "\\$&").replace(/[^\x20-\x7e]/g, decimalEscape)}"`;
}

/** `\DDD` for one byte. */
export function decimalEscape(byte: string): string {
  return `\\${String(byte.charCodeAt(0)).padStart(3, "0")}`;
}

/** Text as it comes in JSON, as its UTF-8 bytes with one character for each. */
export function toByteString(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}
