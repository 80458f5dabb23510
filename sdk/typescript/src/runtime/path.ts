import { ScaiError } from "./errors.ts";

/**
 * A path with values in it. Each value stays one segment, whatever is in it. One that is empty, `.` or `..` would become another
 * path on the way, even percent-encoded, so it is refused.
 */
export function path(texts: TemplateStringsArray, ...values: (string | number)[]): string {
  return texts.reduce((whole, text, i) => `${whole}${segment(values[i - 1] ?? "")}${text}`);
}

function segment(value: string | number): string {
  const text = String(value);
  if (text === "" || text === "." || text === "..") {
    throw new ScaiError(`${JSON.stringify(text)} cannot be an id or a name in a path`);
  }
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new ScaiError("An id or a name in a path is not well-formed text", { cause });
  }
}

export type QueryValue = string | number | boolean | Date | readonly (string | number | boolean)[] | null | undefined;

/** A query string; what is left out is not in it, and a list is repeated. */
export function queryString(query: Readonly<Record<string, QueryValue>> | undefined): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((one): [string, string] => [name, one instanceof Date ? one.toISOString() : String(one)]);
  });
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}
