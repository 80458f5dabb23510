import { randomBytes } from "node:crypto";
import { AppError, newId, type ZoneId } from "@scai/contract";
import { type Tx, zoneValidations } from "@scai/db";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { rolePermissionsOf } from "../../roles/index.ts";
import { type ChangeDeps, changeZoneState } from "../change-zone-state.ts";
import { listNameServers } from "../name-servers.repo.ts";
import { isDelegatedToUs, namesOf, type Verdict } from "../ownership.policy.ts";
import { type Validation, type ValidationCheck, viewValidation } from "../validation.view.ts";
import {
  beginCheck,
  closeValidation,
  failCheck,
  findLastValidation,
  findOpenValidation,
  type ValidationRow,
} from "../validations.repo.ts";
import { findDelegation, verifyOwnership } from "../verify-ownership.ts";
import { type ReadDeps, requireZone } from "../zone-access.ts";
import type { ZoneRow } from "../zones.repo.ts";
import { requireNotOurs } from "./authoritative-domains.ts";

type Deps = ReadDeps & ChangeDeps & Pick<Services, "validation">;

interface ZoneInput {
  readonly zoneId: ZoneId;
}

// How often DNS may be asked for one zone; every check is many queries to servers that the caller chose.
const checkEveryMs = 5_000;

/** The zone's newest challenge; null when it never had one. */
export async function getValidation(deps: Deps, actor: Actor, { zoneId }: ZoneInput): Promise<Validation | null> {
  const zone = await requireZone(deps, actor, zoneId, "domains:read");
  const row = await findLastValidation(deps.database.db, zone.tenantId, zone.id);
  return row === undefined ? null : view(deps, zone, row);
}

async function view(deps: Deps, zone: ZoneRow, row: ValidationRow): Promise<Validation> {
  const nameServers = await listNameServers(deps.database.db);
  const challengeTtlSeconds = await deps.validation.challengeTtlSeconds();
  return viewValidation(row, zone.name, nameServers, { challengeTtlSeconds }, deps.clock());
}

/** Begins a challenge; one that was open before cannot be met any more. */
export async function startValidation(
  deps: Deps,
  actor: Actor,
  { zoneId, type }: ZoneInput & { readonly type: ValidationRow["type"] },
): Promise<Validation> {
  const zone = await requireZone(deps, actor, zoneId, "domains:update");
  requirePending(zone);
  const delegatedTo = type === "nameservers" ? await presentDelegation(deps, zone) : null;
  const row = await deps.database.transaction((tx) => openValidation(deps, tx, actor, zone, { type, delegatedTo }));
  return view(deps, zone, row);
}

/** Writes down a new challenge in place of the one before. */
export async function openValidation(
  { clock, validation }: Pick<Deps, "clock" | "validation">,
  tx: Tx,
  actor: Actor,
  zone: ZoneRow,
  { type, delegatedTo }: Pick<ValidationRow, "type" | "delegatedTo">,
): Promise<ValidationRow> {
  const now = clock();
  await closeValidation(tx, zone.tenantId, zone.id, "cancelled");
  const row: ValidationRow = {
    id: newId("validation", now.getTime()),
    tenantId: zone.tenantId,
    zoneId: zone.id,
    type,
    status: "pending",
    openZoneId: zone.id,
    token: randomBytes(32).toString("hex"),
    delegatedTo,
    report: null,
    checkCount: 0,
    checkedAt: null,
    createdBy: actor.id,
    createdAt: now,
    expiresAt: new Date(now.getTime() + validation.expiryHours * 3600 * 1000),
  };
  await tx.insert(zoneValidations).values(row);
  const event = { action: "validation.start", after: { type, expiresAt: row.expiresAt } } as const;
  await recordAudit(tx, actor, {
    ...event,
    at: now,
    resource: { id: row.id, name: zone.name },
    tenantId: zone.tenantId,
  });
  return row;
}

/** A name that is delegated to us already proves nothing by it: nobody knows who did that. */
async function presentDelegation(deps: Deps, zone: ZoneRow): Promise<string[]> {
  const authority = await findDelegation(deps, zone.name);
  if (authority === "missing") return [];
  const ours = await listNameServers(deps.database.db);
  if (isDelegatedToUs(authority, zone.name, ours)) throw new AppError("zones.delegated_already");
  return authority.zone === zone.name ? namesOf(authority) : [];
}

export async function cancelValidation(deps: Deps, actor: Actor, { zoneId }: ZoneInput): Promise<void> {
  const zone = await requireZone(deps, actor, zoneId, "domains:update");
  await deps.database.transaction(async (tx) => {
    const row = await closeValidation(tx, zone.tenantId, zone.id, "cancelled");
    if (row === undefined) throw new AppError("zones.no_open_validation");
    const event = {
      action: "validation.cancel",
      before: { status: row.status },
      after: { status: "cancelled" },
    } as const;
    const resource = { id: row.id, name: zone.name };
    await recordAudit(tx, actor, { ...event, at: deps.clock(), resource, tenantId: zone.tenantId });
  });
}

/**
 * Looks whether the challenge is met, and makes the zone active if it is, for which DNS is looked at once more when the name is taken:
 * the first of several tenants who shows that it is theirs has it. Whoever has the permission `validation:bypass` need not show anything.
 * `whenActive` does what was waiting for that.
 */
export async function checkValidation(
  deps: Deps,
  actor: Actor,
  { zoneId }: ZoneInput,
  whenActive: (zone: ZoneRow) => Promise<void>,
): Promise<ValidationCheck> {
  const zone = await requireZone(deps, actor, zoneId, "domains:update");
  const check = await checkChallenge(deps, actor, zone);
  if (check.isValid) await whenActive(zone);
  return check;
}

async function checkChallenge(deps: Deps, actor: Actor, zone: ZoneRow): Promise<ValidationCheck> {
  requirePending(zone);
  await requireNotOurs(deps, actor, zone.name);
  const target = { kind: "zone", tenantId: zone.tenantId, zoneId: zone.id } as const;
  if ((await rolePermissionsOf(deps, actor, target)).has("validation:bypass")) return skip(deps, actor, zone);
  const row = await requireOpen(deps, zone);
  const now = deps.clock();
  if (!(await beginCheck(deps.database.db, row, now, new Date(now.getTime() - checkEveryMs)))) {
    throw new AppError("zones.checked_just_now", {
      detail: `Ask again in ${checkEveryMs / 1000} seconds.`,
      retryAfterSeconds: checkEveryMs / 1000,
    });
  }
  try {
    const verdict = await verifyOwnership(deps, zone, row);
    if (!verdict.isValid) await fail(deps, actor, zone, row, verdict);
    else await activate(deps, actor, zone, row);
    deps.validation.checks.inc({ result: verdict.isValid ? "valid" : "invalid" });
    return tell(verdict, row);
  } catch (err) {
    deps.validation.checks.inc({ result: err instanceof Unproven ? "invalid" : "failed" });
    if (err instanceof Unproven) return tell(err.verdict, row);
    await deps.database.transaction((tx) => failCheck(tx, row, null));
    throw err;
  }
}

function tell({ isValid, message, delegatedTo, witnesses }: Verdict, row: ValidationRow): ValidationCheck {
  const told = witnesses.map((witness) => ({ ...witness, values: [...witness.values] }));
  return { isValid, message, validationId: row.id, delegatedTo: [...delegatedTo], witnesses: told };
}

/** What was there a moment ago is not there any more. */
class Unproven extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(verdict.message);
    this.verdict = verdict;
  }
}

async function activate(deps: Deps, actor: Actor, zone: ZoneRow, row: ValidationRow): Promise<void> {
  await changeZoneState(deps, actor, zone, "activate", {
    async guard() {
      const again = await verifyOwnership(deps, zone, await requireOpen(deps, zone, row));
      if (again.isValid) return;
      await fail(deps, actor, zone, row, again);
      throw new Unproven(again);
    },
  });
}

async function fail(deps: Deps, actor: Actor, zone: ZoneRow, row: ValidationRow, verdict: Verdict): Promise<void> {
  await deps.database.transaction(async (tx) => {
    await failCheck(tx, row, verdict);
    const event = { action: "validation.failure", after: { message: verdict.message } } as const;
    const resource = { id: row.id, name: zone.name };
    await recordAudit(tx, actor, { ...event, at: deps.clock(), resource, tenantId: zone.tenantId });
  });
}

async function skip(deps: Deps, actor: Actor, zone: ZoneRow): Promise<ValidationCheck> {
  await deps.database.transaction((tx) => closeValidation(tx, zone.tenantId, zone.id, "cancelled"));
  await changeZoneState(deps, actor, zone, "activate");
  return { isValid: true, message: "Validation skipped", validationId: null, delegatedTo: [], witnesses: [] };
}

/** The open challenge, which must be the one that is meant if one is. */
async function requireOpen(deps: Deps, zone: ZoneRow, meant?: ValidationRow): Promise<ValidationRow> {
  const row = await findOpenValidation(deps.database.db, zone.tenantId, zone.id);
  if (row === undefined || row.expiresAt <= deps.clock() || (meant !== undefined && row.id !== meant.id)) {
    const detail = "It expired, was cancelled, or another one took its place. Begin a new one.";
    throw new AppError("zones.no_open_validation", { detail });
  }
  return row;
}

function requirePending(zone: ZoneRow): void {
  if (zone.status === "pending_validation") return;
  throw new AppError("zones.wrong_status", { detail: `The zone is ${zone.status}; its ownership is not in question.` });
}
