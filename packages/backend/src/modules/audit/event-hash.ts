import { hash } from "node:crypto";
import type { auditEvents } from "@scai/db";

export type StoredEvent = typeof auditEvents.$inferSelect;

/** What the first event of a chain follows. */
export const firstHash = "0".repeat(64);

/**
 * The hash that seals an event at its place: SHA-256 over canonical JSON of everything that the row says, its sequence, and the hash of the
 * event before it. So nothing of an event, and no event before it, can change without changing every hash from there on.
 */
export function eventHash(event: StoredEvent, sequence: number, previousHash: string): string {
  const { hash: _hash, ...row } = event;
  const said = Object.entries({ ...row, sequence, previousHash }).filter(([, value]) => value !== null);
  return hash("sha256", canonicalJson(Object.fromEntries(said)), "hex");
}

/** JSON without spaces whose members stand in the order of their names, at every depth (as in RFC 8785). */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
