import { AppError, errorDefinition, type ZoneId } from "@scai/contract";
import type { Actor } from "../../identity/index.ts";
import { findReadableZones, type ZoneRow } from "../../zones/index.ts";
import { isHostname } from "../domain-name.ts";
import { type Edit, planEdits, scopeOf } from "../plan.ts";
import type { PtrOutcome } from "../ptr-outcome.view.ts";
import { type PtrAddress, ptrAddressOf } from "../ptr-places.ts";
import type { KnownZone } from "../read-zone.ts";
import type { DnsRecord } from "../record.view.ts";
import { type RecordAccess, requireRecords } from "../record-access.ts";
import { findHeads } from "../records.repo.ts";
import { keyOf } from "../rrset.ts";
import { writeZone } from "../write-zone.ts";
import type { EditDeps } from "./edit-record.ts";

/** An address, and the name that it is to have, absolute with the dot at the end. */
interface Wanted extends PtrAddress {
  readonly hostname: string;
}

interface Placed extends Wanted {
  readonly zone: ZoneRow;
  /** Of the PTR record. */
  readonly name: string;
}

/**
 * Gives the addresses of A and AAAA records that were written their names in the reverse zones of the same tenant, with the caller's rights there:
 * each in the narrowest zone that it is in and the caller may read, if it has no name. Tells for each what came of it, and fails for none. It can be
 * called again at any time: an address has a name then, and of a record that is gone nothing is said.
 */
export async function setPtrs(
  deps: EditDeps,
  actor: Actor,
  zoneId: ZoneId,
  records: readonly DnsRecord[],
): Promise<PtrOutcome[]> {
  const addresses = records.filter(isAddress);
  if (addresses.length === 0) return [];
  const { zone } = await requireRecords(deps, actor, zoneId);
  const ids = addresses.map(({ id }) => id);
  const there = new Set((await findHeads(deps.database.db, zone, ids)).map(({ id }) => id));
  const wanted = addresses.filter(({ id }) => there.has(id)).flatMap(wantedOf);
  const names = wanted.flatMap(({ places }) => places.map((place) => place.zone));
  const zones = await findReadableZones(deps, actor, zone.tenantId, [...new Set(names)]);
  const placed = wanted.map((one) => placeOf(one, zones));
  const outcomes = new Map<Wanted, PtrOutcome>();
  for (const ofZone of Map.groupBy(placed.filter(isPlaced), ({ zone: { id } }) => id).values()) {
    const told = await writePtrs(deps, actor, ofZone);
    for (const [i, one] of ofZone.entries()) outcomes.set(one, told[i] ?? outcomeOf(one, "failed"));
  }
  return placed.map((one) => outcomes.get(one) ?? outcomeOf(one, "no_zone"));
}

function isAddress({ type, disabled }: DnsRecord): boolean {
  return (type === "A" || type === "AAAA") && !disabled;
}

function wantedOf({ name, content }: DnsRecord): Wanted[] {
  const address = ptrAddressOf(content);
  return address === undefined ? [] : [{ ...address, hostname: `${name}.` }];
}

/** The narrowest zone, of those that are active if any is. */
function placeOf(wanted: Wanted, zones: readonly ZoneRow[]): Wanted | Placed {
  const possible = wanted.places.flatMap((place) => {
    const zone = zones.find(({ name }) => name === place.zone);
    return zone === undefined ? [] : [{ ...wanted, zone, name: place.name }];
  });
  return possible.find(({ zone }) => zone.status === "active") ?? possible[0] ?? wanted;
}

function isPlaced(wanted: Wanted | Placed): wanted is Placed {
  return "zone" in wanted;
}

function outcomeOf(wanted: Wanted | Placed, status: PtrOutcome["status"], message: string | null = null): PtrOutcome {
  return { ip: wanted.ip, status, zoneId: isPlaced(wanted) ? wanted.zone.id : null, message };
}

/** All of one zone, in one change of it. */
async function writePtrs(deps: EditDeps, actor: Actor, placed: readonly Placed[]): Promise<PtrOutcome[]> {
  const [first] = placed;
  if (first === undefined) return [];
  try {
    const access = await requireRecords(deps, actor, first.zone.id, "records:create");
    return await writeAllowed(deps, actor, access, placed);
  } catch (err) {
    // The records are written: whatever is wrong here is told, and nothing else fails for it.
    if (!(err instanceof AppError)) deps.log.error({ err, zone: first.zone.id }, "names of addresses were not set");
    return placed.map((one) => outcomeOf(one, ...failureOf(err)));
  }
}

async function writeAllowed(
  deps: EditDeps,
  actor: Actor,
  access: RecordAccess,
  placed: readonly Placed[],
): Promise<PtrOutcome[]> {
  const { zone } = access;
  const edits = placed.map(editOf);
  let outcomes: PtrOutcome[] = [];
  await writeZone(deps, actor, zone, {
    seen: zone,
    kind: placed.length > 1 ? "bulk" : "create",
    scope: scopeOf(edits),
    rights: access,
    // Names only come, to where there is none.
    isConfirmed: true,
    plan: ({ rrsets }, planned) => {
      const before = placed.map((one) => judge(access, rrsets, one));
      // Of two records with one address the first gives the name.
      const isFirst = (one: Placed, i: number) => placed.findIndex(({ name }) => name === one.name) === i;
      const doable = placed.filter((one, i) => before[i] === undefined && isFirst(one, i));
      const plan = planEdits(planned, rrsets, doable.map(editOf), access, "each");
      const done = new Map(doable.map((one, i) => [one, plan.outcomes[i]]));
      outcomes = placed.map((one, i) => {
        const outcome = done.get(one);
        if (outcome instanceof AppError) return outcomeOf(one, ...failureOf(outcome));
        return before[i] ?? outcomeOf(one, outcome === undefined ? secondOf(placed, one) : "set");
      });
      return plan;
    },
  });
  return outcomes;
}

function editOf({ name, hostname }: Placed): Extract<Edit, { kind: "add" }> {
  return { kind: "add", name, type: "PTR", content: hostname, ttl: undefined, disabled: false };
}

/** Why an address gets no name; undefined when it does. */
function judge(access: RecordAccess, rrsets: KnownZone["rrsets"], wanted: Placed): PtrOutcome | undefined {
  const key = { name: wanted.name, type: "PTR" };
  if (!isHostname(wanted.hostname)) {
    return outcomeOf(wanted, "failed", `${wanted.hostname} is no name that a host can have.`);
  }
  try {
    access.require("records:create", key);
  } catch (err) {
    return outcomeOf(wanted, ...failureOf(err));
  }
  const there = rrsets.find((rrset) => keyOf(rrset) === keyOf(key));
  if (there === undefined) return undefined;
  const isSame = there.records.some(({ content, disabled }) => content === wanted.hostname && !disabled);
  return outcomeOf(wanted, isSame ? "unchanged" : "kept");
}

/** Of a record with the address of one before it in the same call. */
function secondOf(placed: readonly Placed[], { name, hostname }: Placed): PtrOutcome["status"] {
  return placed.find((one) => one.name === name)?.hostname === hostname ? "unchanged" : "kept";
}

function failureOf(err: unknown): [status: PtrOutcome["status"], message: string] {
  if (!(err instanceof AppError)) return ["failed", "Something went wrong; try again later."];
  const message = err.detail ?? err.issues?.[0]?.message ?? errorDefinition(err.code).title;
  return [err.code === "roles.forbidden" ? "forbidden" : "failed", message];
}
