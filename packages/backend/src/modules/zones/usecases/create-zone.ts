import { AppError, newId, type RolePermission } from "@scai/contract";
import { isDuplicate, type Tx, zones, zoneTemplates, zoneTransfers } from "@scai/db";
import { and, eq, isNull } from "drizzle-orm";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { rolePermissionsOf } from "../../roles/index.ts";
import { type ChangeDeps, changeZoneState } from "../change-zone-state.ts";
import { listNameServers } from "../name-servers.repo.ts";
import { viewZone, type Zone } from "../zone.view.ts";
import { claimOf, readZoneName, reservedReason } from "../zone-name.ts";
import { findZoneByName, isHeldByOthers, type ZoneRow } from "../zones.repo.ts";
import { requireNotOurs } from "./authoritative-domains.ts";
import { openValidation } from "./validate-zone.ts";

type Deps = ChangeDeps & Pick<Services, "roles" | "validation">;

export interface CreateZoneInput {
  readonly name: string;
  readonly type: ZoneRow["type"];
  readonly defaultTtl: number;
  readonly description: string;
  /** The network whose names are in it, if it is a reverse zone that was asked for so. */
  readonly cidr?: string;
}

/**
 * Asks for a zone. It is not served until its ownership is shown, and until then it keeps nobody else from asking for the same name;
 * whoever has the permission `validation:bypass` gets it served at once. Fails with `zones.name_reserved` for a public suffix and for what
 * is the installation's own, `zones.name_taken` when the tenant has it already, deleted or not, and `zones.name_held` when another tenant has shown that the name, or
 * one above or below it, is theirs.
 */
export async function createZone(
  deps: Deps,
  actor: Actor,
  input: CreateZoneInput,
  settle: Settle<Zone>,
  /** What else is written down with the zone, in one transaction. */
  atCreate?: (tx: Tx, row: ZoneRow) => Promise<void>,
): Promise<Zone> {
  const permissions = await rolePermissionsOf(deps, actor, { kind: "tenant", tenantId: actor.tenantId });
  if (!permissions.has("domains:create")) throw forbidden("domains:create");
  const name = readZoneName(input.name, input.type);
  const reason = reservedReason(name);
  if (reason !== undefined) throw new AppError("zones.name_reserved", { detail: reason });
  await requireNotOurs(deps, actor, name);
  const row = newZoneRow(actor, { ...input, name }, deps.clock());
  const isProven = permissions.has("validation:bypass");
  const pending = await deps.database.transaction(async (tx) => {
    await requireFree(tx, row);
    await insertZone(tx, row);
    await atCreate?.(tx, row);
    await recordAudit(tx, actor, { action: "domain.create", after: row, at: row.createdAt, resource: row });
    if (!isProven) await openValidation(deps, tx, actor, row, { type: "txt_record", delegatedTo: null });
    const view = viewZone(row, await listNameServers(tx));
    if (!isProven) await settle(tx, view);
    return view;
  });
  return isProven ? activate(deps, actor, row, settle) : pending;
}

/** A zone that cannot be had is not left behind; one of which that is not known yet is completed by the worker. */
async function activate(deps: Deps, actor: Actor, row: ZoneRow, settle: Settle<Zone>): Promise<Zone> {
  const views: Zone[] = [];
  const atEnd = async (tx: Tx, zone: ZoneRow) => {
    const view = viewZone(zone, await listNameServers(tx));
    await settle(tx, view);
    views.push(view);
  };
  try {
    await changeZoneState(deps, actor, row, "activate", { atEnd });
  } catch (err) {
    await deps.database.transaction((tx) => forgetUntouched(tx, row));
    throw err;
  }
  const view = views.at(-1);
  if (view === undefined) throw new Error("a zone became active without its last step");
  return view;
}

async function forgetUntouched(tx: Tx, { tenantId, id }: ZoneRow): Promise<void> {
  const isUntouched = and(eq(zones.tenantId, tenantId), eq(zones.id, id), isNull(zones.intent));
  const [gone] = await tx.delete(zones).where(isUntouched);
  if (gone.affectedRows === 0) return;
  await tx.delete(zoneTemplates).where(eq(zoneTemplates.zoneId, id));
  await tx.delete(zoneTransfers).where(eq(zoneTransfers.zoneId, id));
}

function forbidden(permission: RolePermission): AppError {
  return new AppError("roles.forbidden", { detail: `This needs the permission ${permission} in the tenant.` });
}

async function requireFree(tx: Tx, row: ZoneRow): Promise<void> {
  const own = await findZoneByName(tx, row.tenantId, row.name);
  if (own !== undefined) throw nameTaken(own);
  if (await isHeldByOthers(tx, row.tenantId, claimOf(row.name))) throw new AppError("zones.name_held");
}

async function insertZone(tx: Tx, row: ZoneRow): Promise<void> {
  try {
    await tx.insert(zones).values(row);
  } catch (err) {
    if (isDuplicate(err, "zones_tenant_name")) throw nameTaken(undefined);
    throw err;
  }
}

function nameTaken(own: ZoneRow | undefined): AppError {
  const isDeleted = own?.status === "deleted";
  return new AppError(
    "zones.name_taken",
    isDeleted ? { detail: "It was deleted; restore it, or delete it for good." } : {},
  );
}

function newZoneRow(actor: Actor, input: CreateZoneInput, now: Date): ZoneRow {
  return {
    id: newId("zone", now.getTime()),
    tenantId: actor.tenantId,
    name: input.name,
    type: input.type,
    status: "pending_validation",
    dnssecEnabled: false,
    statusBeforeDeletion: null,
    claim: null,
    intent: null,
    intentAt: null,
    holder: null,
    heldUntil: null,
    defaultTtl: input.defaultTtl,
    description: input.description,
    settings: {},
    cidr: input.cidr ?? null,
    createdBy: actor.id,
    revision: 1,
    createdAt: now,
    modifiedAt: now,
    deletedAt: null,
  };
}
