import type { Transform } from "../document.ts";

const topLevel = ["openapi", "info", "servers", "tags", "paths", "components"];
/** Under these stands a value of the API, whose members are in an order that was chosen. */
const values = new Set(["value", "example", "default", "const", "enum"]);

/**
 * Without an order of its own the document changes from end to end when two procedures change places. Puts the members of every
 * object in order; properties keep the order in which they are declared, which is the one to read them in.
 */
export const sortKeys: Transform = (document) => {
  const ranked = Object.entries(document).sort(([a], [b]) => topLevel.indexOf(a) - topLevel.indexOf(b));
  for (const [key, value] of ranked) {
    Reflect.deleteProperty(document, key);
    Reflect.set(document, key, sorted(value));
  }
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortedMember(key, member)]));
}

function sortedMember(key: string, member: unknown): unknown {
  if (values.has(key)) return member;
  if (key === "properties" && typeof member === "object" && member !== null) {
    return Object.fromEntries(Object.entries(member).map(([name, schema]) => [name, sorted(schema)]));
  }
  return sorted(member);
}
