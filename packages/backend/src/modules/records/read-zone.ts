import { AppError } from "@scai/contract";
import type { PdnsRrset, PdnsZone } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import type { ZoneRow } from "../zones/index.ts";
import type { PlannedZone } from "./plan.ts";
import { listAllHeads, listHeads, rrsetsOfHeads } from "./records.repo.ts";
import { isSameRrset, isSystemRrset, keyOf, type Rrset, type RrsetChange } from "./rrset.ts";
import { ContentError, canonicalContent, findRrType } from "./rrtypes/index.ts";

type Deps = Pick<Services, "database" | "powerDns">;

/** What a zone has, as far as it was read. */
export interface KnownZone {
  /** Those of the platform among them. */
  readonly rrsets: readonly Rrset[];
  /** What others made of RRsets behind the journal's back: `before` is what it last said, `after` what PowerDNS has. */
  readonly foreign: readonly RrsetChange[];
  /** Whether PowerDNS looks through the whole zone at each write. */
  readonly isRectified: boolean;
}

/** What the journal says of a zone, while PowerDNS is asked whether it is so. */
export interface AskedZone {
  /** Undefined where that does not tell all: what the platform itself has at the zone's apex is only in PowerDNS. */
  readonly journalled: readonly Rrset[] | undefined;
  /** Says that it is as journalled, or what it is instead. */
  readonly known: Promise<KnownZone & { readonly isAsJournalled: boolean }>;
}

/** Which names are to be read: some and everything below others, or all. */
export type ReadScope = { readonly names: readonly string[]; readonly above: readonly string[] } | "whole";

export function plannedZone({ id, name, defaultTtl }: ZoneRow): PlannedZone {
  return { id, name: `${name}.`, defaultTtl };
}

// Beyond it one request for the whole zone is less than one for each name.
const namesMax = 4;

/**
 * Reads names from PowerDNS, without the rest of the zone. Asked for a name, PowerDNS tells what it serves; what is disabled the journal knows,
 * and where it does not agree with PowerDNS on what is served, the whole zone is read after all.
 */
export async function readZone(deps: Deps, zone: ZoneRow, scope: ReadScope, signal?: AbortSignal): Promise<KnownZone> {
  return (await askZone(deps, zone, scope, signal)).known;
}

/** The same for whoever can do something by what the journal says until PowerDNS has answered. */
export async function askZone(deps: Deps, zone: ZoneRow, scope: ReadScope, signal?: AbortSignal): Promise<AskedZone> {
  const whole = async () => ({ ...(await readWhole(deps, zone, scope, signal)), isAsJournalled: false });
  if (scope === "whole" || scope.names.length > namesMax) return { journalled: undefined, known: whole() };
  const asking = Promise.all(scope.names.map((name) => readServed(deps, zone, name, signal)));
  // Told to whoever waits for it, if anybody still does.
  asking.catch(() => {});
  const heads = rrsetsOfHeads(await listHeads(deps.database.db, zone, scope));
  const apex = `${zone.name}.`;
  const answer = async () => {
    const served = await asking;
    const rrsets = served.flatMap((one) => one.rrsets);
    if (!isAsServed(heads, rrsets, scope.names, apex)) return whole();
    const system = rrsets.filter((rrset) => isSystemRrset(rrset, apex));
    const isRectified = served.every((one) => one.isRectified);
    return { rrsets: [...heads.values(), ...system], foreign: [], isRectified, isAsJournalled: true };
  };
  const known = answer();
  known.catch(() => {});
  return { journalled: scope.names.includes(apex) ? undefined : [...heads.values()], known };
}

/** Whether the journal says of names what PowerDNS answers for them. */
function isAsServed(
  heads: ReadonlyMap<string, Rrset>,
  served: readonly Rrset[],
  names: readonly string[],
  apex: string,
): boolean {
  const actual = new Map(served.map((rrset) => [keyOf(rrset), rrset]));
  const keys = new Set([
    ...actual.keys(),
    ...[...heads.values()].filter(({ name }) => names.includes(name)).map(keyOf),
  ]);
  return [...keys].every((key) => {
    const rrset = actual.get(key);
    return (rrset !== undefined && isSystemRrset(rrset, apex)) || isSameRrset(rrset, servedOf(heads.get(key)));
  });
}

async function readServed({ powerDns }: Deps, zone: ZoneRow, name: string, signal?: AbortSignal): Promise<ReadRrsets> {
  const found = await powerDns.findZone(zone.name, { rrsets: { served: { name } }, signal });
  return readRrsets(requireServed(found), zone);
}

async function readWhole(deps: Deps, zone: ZoneRow, scope: ReadScope, signal?: AbortSignal): Promise<KnownZone> {
  const [heads, { rrsets, isRectified }] = await Promise.all([
    listAllHeads(deps.database.db, zone),
    readAll(deps, zone, signal),
  ]);
  const foreign = differences(rrsetsOfHeads(heads), rrsets, `${zone.name}.`);
  const isRead = ({ name }: { readonly name: string }) => scope === "whole" || scope.names.includes(name);
  return { rrsets, foreign: foreign.filter(isRead), isRectified };
}

/** Every RRset of the zone in PowerDNS, disabled records among them. */
export async function readAllRrsets(deps: Pick<Services, "powerDns">, zone: ZoneRow): Promise<readonly Rrset[]> {
  return (await readAll(deps, zone)).rrsets;
}

type ReadRrsets = Pick<KnownZone, "rrsets" | "isRectified">;

async function readAll(
  { powerDns }: Pick<Services, "powerDns">,
  zone: ZoneRow,
  signal?: AbortSignal,
): Promise<ReadRrsets> {
  return readRrsets(requireServed(await powerDns.findZone(zone.name, { rrsets: "all", signal })), zone);
}

function readRrsets({ rrsets, api_rectify: isRectified }: PdnsZone, zone: ZoneRow): ReadRrsets {
  return { rrsets: canonicalRrsets(rrsets, zone), isRectified };
}

/** A zone that is active is in PowerDNS; one that is not there was taken away behind our back. */
function requireServed<Zone>(zone: Zone | undefined): Zone {
  if (zone !== undefined) return zone;
  throw new AppError("server.unavailable", { internal: "PowerDNS does not have this zone", retryAfterSeconds: 10 });
}

function differences(known: ReadonlyMap<string, Rrset>, all: readonly Rrset[], apex: string): RrsetChange[] {
  const actual = new Map(all.filter((rrset) => !isSystemRrset(rrset, apex)).map((rrset) => [keyOf(rrset), rrset]));
  const keys = new Map([...known, ...actual]);
  return [...keys].flatMap(([key, { name, type }]) => {
    const [before, after] = [known.get(key), actual.get(key)];
    if (isSameRrset(before, after)) return [];
    return [
      {
        name,
        type,
        before: before && { ttl: before.ttl, records: before.records },
        after: after && { ttl: after.ttl, records: after.records },
      },
    ];
  });
}

/** The part that is answered for; nothing when all is disabled. */
function servedOf(rrset: Rrset | undefined): Rrset | undefined {
  const records = rrset?.records.filter(({ disabled }) => !disabled) ?? [];
  return rrset === undefined || records.length === 0 ? undefined : { ...rrset, records };
}

function canonicalRrsets(rrsets: readonly PdnsRrset[], zone: ZoneRow): Rrset[] {
  return rrsets
    .filter(({ records }) => records.length > 0)
    .map(({ name, type, ttl, records }) => ({
      name: name.toLowerCase(),
      type,
      ttl,
      records: records.map(({ content, disabled }) => ({ content: readBack(type, content, zone), disabled })),
    }));
}

/** What others put into PowerDNS may not be in our form, or of a type that we do not have; then it is shown as it is. */
function readBack(type: string, content: string, zone: ZoneRow): string {
  const rrType = findRrType(type);
  if (rrType === undefined) return content;
  try {
    return canonicalContent(rrType, content, { origin: `${zone.name}.`, isDotOptional: false });
  } catch (err) {
    if (err instanceof ContentError) return content;
    throw err;
  }
}
