import { createHash } from "node:crypto";
import { idFromBytes, idToBytes, type RecordId, type ZoneId } from "@scai/contract";
import type { RrsetState } from "@scai/db";
import { findRrType } from "./rrtypes/index.ts";

export interface RrsetKey {
  /** Absolute, in canonical form, with the dot at the end. */
  readonly name: string;
  readonly type: string;
}

/** All records of one name and type: what DNS knows as one thing, with one time to live. */
export interface Rrset extends RrsetKey, RrsetState {}

export type RrsetRecord = RrsetState["records"][number];

/** What becomes of an RRset; undefined where there is none. */
export interface RrsetChange extends RrsetKey {
  readonly before: RrsetState | undefined;
  readonly after: RrsetState | undefined;
}

/** The id of a record: the same whoever asks and whenever, and another one when the content changes. */
export function recordIdOf(zoneId: ZoneId, { name, type }: RrsetKey, content: string): RecordId {
  const hash = createHash("sha256").update(idToBytes(zoneId)).update(`${name}\0${type}\0${content}`).digest();
  return idFromBytes("record", hash.subarray(0, 16));
}

/** Changes whenever anything of the RRset does; of an RRset that is not there as well. */
export function etagOfRrset({ name, type }: RrsetKey, state: RrsetState | undefined): string {
  const records = state?.records.map(({ content, disabled }) => [content, disabled]).sort();
  const text = JSON.stringify([name, type, state?.ttl, records]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** Whether two states are the same for everybody who asks; the order of the records says nothing. */
export function isSameRrset(a: RrsetState | undefined, b: RrsetState | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.ttl === b.ttl && a.records.length === b.records.length && unordered(a) === unordered(b);
}

function unordered({ records }: RrsetState): string {
  const lines = records.map(({ content, disabled }) => `${disabled} ${content}`);
  return lines.sort().join("\n");
}

export function keyOf({ name, type }: RrsetKey): string {
  return `${name} ${type}`;
}

/** SOA, and the NS that name the zone's own servers: the platform keeps them. */
export function isSystemRrset({ name, type }: RrsetKey, zone: string): boolean {
  return type === "SOA" || (type === "NS" && name === zone);
}

/** An RRset's records as lines, as a person reads a difference. */
export function linesOf(key: RrsetKey, state: RrsetState | undefined): string[] {
  const lines = state?.records.map(({ content, disabled }) => {
    return `${key.name} ${state.ttl} ${key.type} ${content}${disabled ? " (disabled)" : ""}`;
  });
  return (lines ?? []).sort();
}

/** How many records of a zone a change takes away or makes others of. */
export function countAltered(changes: readonly RrsetChange[]): number {
  return changes.reduce((sum, { before, after }) => {
    if (before === undefined) return sum;
    const kept = new Set(after?.records.map(({ content, disabled }) => `${disabled} ${content}`));
    const isKept = ({ content, disabled }: RrsetRecord) => kept.has(`${disabled} ${content}`);
    return sum + before.records.filter((record) => before.ttl !== after?.ttl || !isKept(record)).length;
  }, 0);
}

/** What PowerDNS is to be sent for a content. */
export function contentForPowerDns(type: string, content: string): string {
  return findRrType(type)?.asPowerDnsWrites(content) ?? content;
}
