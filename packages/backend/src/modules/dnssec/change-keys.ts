import { AppError } from "@scai/contract";
import { dnssecKeys, dnssecZones, type Tx, zones } from "@scai/db";
import { and, eq, ne, notInArray } from "drizzle-orm";
import { PdnsRefusedError } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { type AuditActor, recordAudit } from "../audit/index.ts";
import { type HeldZone, withZone, type ZoneRow } from "../zones/index.ts";
import { applyKeys, type PresentKey, type WantedKeys } from "./apply-keys.ts";
import { type DnssecRow, findSignedZone, type SignedZone, whereDnssec, whereKeys } from "./dnssec.repo.ts";
import { type KeyStep, keysAfter } from "./key-states.ts";
import { rowAfter, statusOf } from "./rollover.policy.ts";
import { type Waits, waitsOf } from "./timing.ts";

export type KeyDeps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

export interface HeldKeys extends HeldZone {
  /** Undefined: the zone is not signed. */
  readonly signed: SignedZone | undefined;
}

type Pending = SignedZone & { readonly row: DnssecRow & { readonly step: KeyStep } };

/** Runs `work` while nobody else changes the zone or its keys, with what somebody began and did not end completed before. */
export async function withKeys<Result>(
  deps: KeyDeps,
  key: Pick<ZoneRow, "tenantId" | "id">,
  work: (held: HeldKeys) => Promise<Result>,
): Promise<Result> {
  return withZone(deps, key, async (held) => {
    requireServed(held.zone);
    const found = await findSignedZone(deps.database.db, held.zone);
    const by = { kind: "system", id: "keep-dnssec", tenantId: held.zone.tenantId } as const;
    const signed = found !== undefined && isPending(found) ? await settleStep(deps, by, held, found) : found;
    return work({ ...held, signed });
  });
}

function requireServed(zone: ZoneRow): void {
  if (zone.status === "active" && zone.intent === null && zone.type !== "secondary") return;
  const detail =
    zone.type === "secondary"
      ? "A secondary zone is signed by its primary, or not at all."
      : `The keys of a zone can be changed while it is active; this one is ${zone.intent ?? zone.status}.`;
  throw new AppError("zones.wrong_status", { detail });
}

/**
 * Changes a zone's keys by one step: it is written down, PowerDNS is changed, and what came of it is noted. After a crash between any two
 * of these the next one who changes the keys, or the worker, goes on from there. Undefined: the zone is not signed any more.
 */
export async function takeStep(
  deps: KeyDeps,
  by: AuditActor,
  held: HeldZone & { readonly signed: SignedZone },
  step: Exclude<KeyStep, "enable">,
  facts: Partial<Pick<DnssecRow, "dsTtlSeconds">> = {},
): Promise<SignedZone | undefined> {
  await deps.powerDns.check();
  const values = { ...facts, step, stepAt: deps.clock() };
  await deps.database.db.update(dnssecZones).set(values).where(whereDnssec(held.zone));
  const row = { ...held.signed.row, ...values };
  return settleStep(deps, by, held, { ...held.signed, row });
}

/** Begins to sign a zone. It is as before when PowerDNS does not know the algorithm. */
export async function beginSigning(
  deps: KeyDeps,
  by: AuditActor,
  held: HeldZone,
  algorithm: number,
): Promise<SignedZone> {
  const { zone, signal } = held;
  const foreign = await deps.powerDns.listCryptokeys(zone.name, { signal });
  if (foreign.length > 0) throw new AppError("dnssec.foreign_keys");
  const now = deps.clock();
  const row = {
    zoneId: zone.id,
    tenantId: zone.tenantId,
    algorithm,
    step: "enable",
    stepAt: now,
    rollover: null,
    readyAt: null,
    dueAt: null,
    dsSeenAt: null,
    dsTtlSeconds: 0,
    dsGoneAt: null,
    dsWithdrawnAt: null,
    enabledAt: now,
  } as const;
  await deps.database.db.insert(dnssecZones).values(row);
  const signed = await settleStep(deps, by, held, { row, keys: [] });
  if (signed === undefined) throw new Error("signing a zone does not end with one that is not signed");
  return signed;
}

function isPending(signed: SignedZone): signed is Pending {
  return signed.row.step !== null;
}

async function settleStep(
  deps: KeyDeps,
  by: AuditActor,
  { zone, signal }: HeldZone,
  pending: Pending,
): Promise<SignedZone | undefined> {
  const { row, keys } = pending;
  let present: PresentKey[];
  try {
    present = await applyKeys(deps.powerDns, zone, wantedAfter(row, keys), signal);
  } catch (err) {
    if (row.step !== "enable" || !(err instanceof PdnsRefusedError)) throw err;
    await abandon(deps, zone, row, signal);
    throw new AppError("dnssec.refused", { detail: err.message, cause: err });
  }
  const waits = await readWaits(deps, zone, signal);
  signal.throwIfAborted();
  return deps.database.transaction((tx) => note(deps, tx, by, zone, pending, present, waits));
}

function wantedAfter({ step, algorithm, dsWithdrawnAt }: Pending["row"], keys: SignedZone["keys"]): WantedKeys {
  const isDsWithdrawn = step === "withdraw_ds" || (step !== "offer_ds" && dsWithdrawnAt !== null);
  return { algorithm, wanted: keysAfter(step, keys), isDsWithdrawn };
}

/** PowerDNS does not know the algorithm: the zone is as unsigned as it was. */
async function abandon(deps: KeyDeps, zone: ZoneRow, row: DnssecRow, signal: AbortSignal): Promise<void> {
  await applyKeys(deps.powerDns, zone, { algorithm: row.algorithm, wanted: [], isDsWithdrawn: false }, signal);
  await deps.database.db.delete(dnssecZones).where(whereDnssec(zone));
}

async function readWaits({ powerDns }: KeyDeps, { name }: ZoneRow, signal: AbortSignal): Promise<Waits> {
  const found = await powerDns.findZone(name, { rrsets: "all", signal });
  if (found === undefined) throw new Error(`PowerDNS has no zone ${name}`);
  return waitsOf(found);
}

async function note(
  { clock }: KeyDeps,
  tx: Tx,
  by: AuditActor,
  zone: ZoneRow,
  before: Pending,
  present: readonly PresentKey[],
  waits: Waits,
): Promise<SignedZone | undefined> {
  const now = clock();
  const made = new Map(before.keys.map(({ pdnsId, createdAt }) => [pdnsId, createdAt]));
  const keys = present
    .map((key) => ({
      ...key,
      zoneId: zone.id,
      tenantId: zone.tenantId,
      createdAt: made.get(key.pdnsId) ?? now,
    }))
    .toSorted((a, b) => a.pdnsId - b.pdnsId);
  const after = before.row.step === "disable" ? undefined : { row: rowAfter(before, keys, now, waits), keys };
  const ids = keys.map(({ pdnsId }) => pdnsId);
  await tx
    .delete(dnssecKeys)
    .where(and(whereKeys(zone), ids.length === 0 ? undefined : notInArray(dnssecKeys.pdnsId, ids)));
  for (const { state, ...key } of keys) {
    await tx
      .insert(dnssecKeys)
      .values({ ...key, state })
      .onDuplicateKeyUpdate({ set: { state } });
  }
  if (after === undefined) await tx.delete(dnssecZones).where(whereDnssec(zone));
  else await tx.update(dnssecZones).set(after.row).where(whereDnssec(zone));
  const dnssecEnabled = after !== undefined;
  await tx
    .update(zones)
    .set({ dnssecEnabled })
    .where(and(eq(zones.tenantId, zone.tenantId), eq(zones.id, zone.id), ne(zones.dnssecEnabled, dnssecEnabled)));
  await recordAudit(tx, by, {
    action: actionOf[before.row.step],
    at: now,
    resource: zone,
    tenantId: zone.tenantId,
    before: factsOf(before.keys.length === 0 ? undefined : before),
    after: factsOf(after),
  });
  return after;
}

const actionOf = {
  enable: "dnssec.enable",
  disable: "dnssec.disable",
  add_zsk: "dnssec.rotate_zsk",
  add_ksk: "dnssec.rotate_ksk",
  use_zsk: "dnssec.use_key",
  use_ksk: "dnssec.use_key",
  remove_zsk: "dnssec.remove_key",
  remove_ksk: "dnssec.remove_key",
  withdraw_ds: "dnssec.withdraw_ds",
  offer_ds: "dnssec.offer_ds",
} as const;

/** What the audit log tells of a zone's keys. */
export function factsOf(signed: SignedZone | undefined) {
  return {
    status: statusOf(signed),
    algorithm: signed?.row.algorithm ?? null,
    keyTags: (signed?.keys ?? []).map(({ role, keyTag, state }) => `${role} ${keyTag} ${state}`),
  };
}
