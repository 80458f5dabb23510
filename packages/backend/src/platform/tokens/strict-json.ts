/**
 * Parses a JSON object and refuses what `JSON.parse` lets pass: a member given twice, at any depth.
 * `JSON.parse` silently keeps the last one, so another reader of the same bytes that keeps the first would
 * see other claims. Names are compared after unescaping (`"\u0061lg"` is `"alg"`).
 *
 * @returns undefined if the text is not JSON, not an object, or names a member twice
 */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isObject(value) && !repeatsMember(text) ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const STRING_OR_PUNCTUATION = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/gs;

/** Relies on `json` being valid: then a string before a colon is a member name, and brackets match. */
function repeatsMember(json: string): boolean {
  const names: (Set<unknown> | undefined)[] = [];
  let previous = "";
  for (const [token] of json.matchAll(STRING_OR_PUNCTUATION)) {
    if (token === "{") names.push(new Set());
    else if (token === "[") names.push(undefined);
    else if (token === "}" || token === "]") names.pop();
    else if (token === ":") {
      const siblings = names.at(-1);
      const name: unknown = JSON.parse(previous);
      if (siblings?.has(name)) return true;
      siblings?.add(name);
    }
    previous = token;
  }
  return false;
}
