import { AppError, type ZoneId } from "@scai/contract";
import type { RrsetState } from "@scai/db";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import {
  type Edit,
  keyOf,
  type PtrAddress,
  type PtrPlace,
  plannedZone,
  planWhole,
  ptrAddressOf,
  type RecordAccess,
  type Rrset,
  readRecordContent,
  readZone,
  recordIdOf,
  requireChanges,
  requireRecords,
  scopeOf,
  type WriteDeps,
  type WrittenZone,
  writeZone,
} from "../../records/index.ts";
import { findReadableZones, listNameServers, viewZone, type ZoneRow } from "../../zones/index.ts";
import type { PtrLookup, PtrName, WrittenPtrNames } from "../ptr.view.ts";

type Deps = WriteDeps & Pick<Services, "roles">;

export interface PtrInput {
  readonly ip: string;
  /** Null: the address has no name any more. */
  readonly hostname: string | null;
  readonly ttl?: number | undefined;
}

/** The name of an address, and the zone that it is in: the narrowest of the tenant's that the caller may read; `zones.not_found` if there is none. */
export async function lookUpPtr(deps: Deps, actor: Actor, { ip }: Pick<PtrInput, "ip">): Promise<PtrLookup> {
  const { access, address, place } = await requirePlace(deps, actor, ip);
  const { zone } = access;
  const key = { name: place.name, type: "PTR" };
  const known =
    zone.claim === null
      ? []
      : (await readZone(deps, zone, scopeOf([{ ...key, kind: "set", state: undefined }]))).rrsets;
  const rrset = known.find((one) => keyOf(one) === keyOf(key) && access.sees(one));
  const nameServers = await listNameServers(deps.database.db);
  return { ...view(zone, address, place, rrset), zone: viewZone(zone, nameServers) };
}

/** Gives an address one name, in place of those that it has, or takes them away. */
export async function setPtr(deps: Deps, actor: Actor, input: PtrInput): Promise<PtrName> {
  const { access } = await requirePlace(deps, actor, input.ip);
  const { items } = await writePtrs(deps, actor, access, { items: [input], confirm: true }, () => []);
  const [item] = items;
  if (item === undefined) throw new Error("a name was written and is not there");
  return item;
}

/** Gives an address of a zone a name if it has none; fails with `records.exists` when it has one. */
export async function createPtr(
  deps: Deps,
  actor: Actor,
  input: PtrInput & { readonly zoneId: ZoneId },
  settle: Settle<PtrName>,
): Promise<PtrName> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:create");
  const { zone } = access;
  const { address, place } = placeIn(zone, input.ip, []);
  const edit = { kind: "set", name: place.name, type: "PTR", state: stateOf(zone, input, []) } as const;
  access.require("records:create", edit);
  const viewed = (written: WrittenZone) => viewWritten(zone, address, place, written);
  return viewed(
    await writeZone(deps, actor, zone, {
      seen: zone,
      kind: "create",
      scope: scopeOf([edit]),
      rights: access,
      plan: ({ rrsets }, planned) => {
        requireNameless(
          planned.id,
          address,
          rrsets.find((rrset) => keyOf(rrset) === keyOf(edit)),
        );
        return planWhole(planned, rrsets, [edit], access);
      },
      settle: (tx, done) => settle(tx, viewed(done)),
    }),
  );
}

function requireNameless(zoneId: ZoneId, { ip }: PtrAddress, there: Rrset | undefined): void {
  if (there === undefined) return;
  throw new AppError("records.exists", {
    detail: `${ip} has the name ${there.records.map(({ content }) => content).join(", ")}; PUT /reverse-zones/ptr/${ip} gives it another one.`,
    conflicts: there.records.map(({ content }) => recordIdOf(zoneId, there, content)),
  });
}

/** The same as {@link setPtr} for many addresses of one zone, all of them or none, in one change. */
export async function setPtrs(
  deps: Deps,
  actor: Actor,
  input: PtrsInput & { readonly zoneId: ZoneId },
): Promise<WrittenPtrNames> {
  const access = await requireRecords(deps, actor, input.zoneId);
  return writePtrs(deps, actor, access, input, (index) => ["items", index]);
}

interface PtrsInput {
  readonly items: readonly PtrInput[];
  /** The caller knows that it is a large part of the zone. */
  readonly confirm: boolean;
}

type PathOf = (index: number) => (string | number)[];

async function writePtrs(
  deps: Deps,
  actor: Actor,
  access: RecordAccess,
  { items: inputs, confirm: isConfirmed }: PtrsInput,
  pathOf: PathOf,
): Promise<WrittenPtrNames> {
  const { zone } = access;
  const wanted = inputs.map((input, index) => ({ input, ...placeIn(zone, input.ip, pathOf(index)) }));
  const edits = wanted.map(({ input, place }, index): Extract<Edit, { kind: "set" }> => {
    return { kind: "set", name: place.name, type: "PTR", state: stateOf(zone, input, pathOf(index)) };
  });
  const written = await writeZone(deps, actor, zone, {
    seen: zone,
    kind: inputs.length > 1 ? "bulk" : edits[0]?.state === undefined ? "delete" : "update",
    scope: scopeOf(edits),
    rights: access,
    isConfirmed,
    plan: ({ rrsets }, planned) => {
      const plan = planWhole(planned, rrsets, edits, access);
      requireChanges(access, plan.changes);
      return plan;
    },
  });
  return {
    items: wanted.map(({ address, place }) => viewWritten(zone, address, place, written)),
    changeId: written.change?.id ?? null,
  };
}

function viewWritten(zone: ZoneRow, address: PtrAddress, place: PtrPlace, { plan }: WrittenZone): PtrName {
  return view(zone, address, place, plan.after({ name: place.name, type: "PTR" }));
}

function view(zone: ZoneRow, { ip }: PtrAddress, { name }: PtrPlace, rrset: Rrset | undefined): PtrName {
  const hostnames = (rrset?.records ?? []).filter(({ disabled }) => !disabled).map(({ content }) => content);
  return { ip, zoneId: zone.id, recordName: name.slice(0, -1), hostnames, ttl: rrset?.ttl ?? null };
}

function stateOf(zone: ZoneRow, { hostname, ttl }: PtrInput, path: (string | number)[]): RrsetState | undefined {
  if (hostname === null) return undefined;
  const absolute = hostname.endsWith(".") ? hostname : `${hostname}.`;
  try {
    const content = readRecordContent("PTR", absolute, plannedZone(zone));
    return { ttl: ttl ?? zone.defaultTtl, records: [{ content, disabled: false }] };
  } catch (err) {
    if (!(err instanceof AppError) || err.code !== "request.invalid") throw err;
    const issues = (err.issues ?? []).map(({ message }) => ({ path: [...path, "hostname"], message }));
    throw new AppError("request.invalid", { issues });
  }
}

function readAddress(ip: string, path: (string | number)[] = []): PtrAddress {
  const address = ptrAddressOf(ip);
  if (address !== undefined) return address;
  const message = "expected an address, such as 192.0.2.1 or 2001:db8::1";
  throw new AppError("request.invalid", { issues: [{ path: [...path, "ip"], message }] });
}

/** Where in a zone the name of an address is; `request.invalid` when it is in another zone. */
function placeIn(zone: ZoneRow, ip: string, path: (string | number)[]): { address: PtrAddress; place: PtrPlace } {
  const address = readAddress(ip, path);
  const place = address.places.find((one) => one.zone === zone.name);
  if (place !== undefined) return { address, place };
  const message = `expected an address whose name is in ${zone.name}`;
  throw new AppError("request.invalid", { issues: [{ path: [...path, "ip"], message }] });
}

async function requirePlace(deps: Deps, actor: Actor, ip: string) {
  const address = readAddress(ip);
  const names = address.places.map(({ zone }) => zone);
  const found = new Map((await findReadableZones(deps, actor, actor.tenantId, names)).map((zone) => [zone.name, zone]));
  const place = address.places.find((one) => found.has(one.zone));
  const zone = place && found.get(place.zone);
  if (place === undefined || zone === undefined) throw new AppError("zones.not_found");
  return { access: await requireRecords(deps, actor, zone.id), address, place };
}
