import { AccessGrantId, AppError, idToBytes, newId, type PrincipalId, type RoleId, type ZoneId } from "@scai/contract";
import { principalKindOf, type Tx } from "@scai/db";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import { requireFuture } from "../../../platform/require-future.ts";
import type { Services } from "../../../services.ts";
import { type AuditFact, recordAudit } from "../../audit/index.ts";
import { type Actor, findLivePrincipal, principalIdOf } from "../../identity/index.ts";
import { grantPermissions, lockRole, permissionsFor, requireWithinOwnRights } from "../../roles/index.ts";
import { requireZone, type ZoneRow } from "../../zones/index.ts";
import { type AccessGrant, viewGrant } from "../access-grant.view.ts";
import {
  deleteGrant,
  findGrant,
  type GrantRow,
  insertGrant,
  listGrantRows,
  updateGrant,
} from "../access-grants.repo.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

export interface GrantKey {
  readonly zoneId: ZoneId;
  readonly accessGrantId: AccessGrantId;
}

/** The grants in a zone, in the order in which they were given. */
export async function listGrants(
  deps: Deps,
  actor: Actor,
  input: {
    readonly zoneId: ZoneId;
    readonly includeExpired: boolean;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<{ items: AccessGrant[]; nextCursor: string | null }> {
  const zone = await requireZone(deps, actor, input.zoneId, "access_grants:read");
  const after = decodePageCursor(input.cursor, AccessGrantId);
  const filter = { includeExpired: input.includeExpired, now: deps.clock(), after, limit: input.limit + 1 };
  const page = toPage(await listGrantRows(deps.database.db, zone, filter), input.limit, (row) => row.id);
  return { items: page.items.map(viewGrant), nextCursor: page.nextCursor };
}

/** One of them. */
export async function getGrant(deps: Deps, actor: Actor, { zoneId, accessGrantId }: GrantKey): Promise<AccessGrant> {
  const zone = await requireZone(deps, actor, zoneId, "access_grants:read");
  return viewGrant(await requireGrant(deps, zone, accessGrantId));
}

export interface CreateGrantInput {
  readonly zoneId: ZoneId;
  readonly principalId: PrincipalId;
  readonly roleId: RoleId;
  readonly recordPattern?: string | null | undefined;
  readonly recordTypes?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | null | undefined;
  readonly notes: string;
}

/**
 * Gives a user or group of the zone's tenant what a role allows with records, for the records that the grant is about. Nobody gives what
 * they may not do with all of these records themselves, nor longer.
 */
export async function createGrant(
  deps: Deps,
  actor: Actor,
  input: CreateGrantInput,
  settle: Settle<AccessGrant>,
): Promise<AccessGrant> {
  const zone = await requireZone(deps, actor, input.zoneId, "access_grants:create");
  const now = deps.clock();
  requireFuture(input.expiresAt, now);
  const row = {
    id: newId("accessGrant", now.getTime()),
    tenantId: zone.tenantId,
    zoneId: zone.id,
    principalKind: principalKindOf(input.principalId),
    principalId: idToBytes(input.principalId),
    roleId: input.roleId,
    recordPattern: input.recordPattern ?? null,
    recordTypes: input.recordTypes ?? null,
    expiresAt: input.expiresAt ?? null,
    notes: input.notes,
    revision: 1,
    createdBy: actor.id,
    createdAt: now,
    modifiedAt: now,
  };
  const ceiling = await ceilingOf(deps, actor, zone);
  const view = await deps.database.transaction(async (tx) => {
    const roleName = await ceiling(tx, row);
    const principal = await findLivePrincipal(tx, zone.tenantId, input.principalId);
    if (principal === undefined) {
      throw new AppError("roles.principal_unknown", {
        issues: [{ path: ["principalId"], message: "no such user or group in this tenant" }],
      });
    }
    await insertGrant(tx, row);
    const made: GrantRow = { ...row, roleName, principalName: principal.name };
    await record(tx, actor, zone, made, now, { action: "access_grant.create", after: factsOf(made) });
    const settled = viewGrant(made);
    await settle(tx, settled);
    return settled;
  });
  deps.roles.forget();
  return view;
}

export interface UpdateGrantInput extends GrantKey {
  readonly roleId?: RoleId | undefined;
  readonly recordPattern?: string | null | undefined;
  readonly recordTypes?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | null | undefined;
  readonly notes?: string | undefined;
  readonly ifMatch?: string | undefined;
}

/** Changes a grant; what is not said stays. Whoever changes it could give what it then is. It counts within a second. */
export async function updateGrantOf(deps: Deps, actor: Actor, input: UpdateGrantInput): Promise<AccessGrant> {
  const zone = await requireZone(deps, actor, input.zoneId, "access_grants:update");
  const now = deps.clock();
  requireFuture(input.expiresAt, now);
  const ceiling = await ceilingOf(deps, actor, zone);
  const changed = await untilFresh(input.ifMatch, "accessGrants.stale_etag", async () => {
    const row = await requireGrant(deps, zone, input.accessGrantId);
    requireMatch(input.ifMatch, viewGrant(row).etag, "accessGrants.stale_etag");
    const { roleId, recordPattern, recordTypes, expiresAt, notes } = input;
    const change = {
      ...(roleId === undefined ? {} : { roleId }),
      ...(recordPattern === undefined ? {} : { recordPattern }),
      ...(recordTypes === undefined ? {} : { recordTypes }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(notes === undefined ? {} : { notes }),
      modifiedAt: now,
    };
    return deps.database.transaction(async (tx) => {
      const after = { ...row, ...change };
      const made: GrantRow = { ...after, roleName: await ceiling(tx, after) };
      if (!(await updateGrant(tx, row, change))) throw new AppError("accessGrants.stale_etag");
      const facts = { before: factsOf(row), after: factsOf(made) };
      await record(tx, actor, zone, made, now, { action: "access_grant.update", ...facts });
      return made;
    });
  });
  deps.roles.forget();
  return viewGrant(changed);
}

/** Takes a grant away; it counts within a second. */
export async function deleteGrantOf(deps: Deps, actor: Actor, { zoneId, accessGrantId }: GrantKey): Promise<void> {
  const zone = await requireZone(deps, actor, zoneId, "access_grants:delete");
  const row = await requireGrant(deps, zone, accessGrantId);
  await deps.database.transaction(async (tx) => {
    if (!(await deleteGrant(tx, zone, accessGrantId))) throw new AppError("accessGrants.not_found");
    await record(tx, actor, zone, row, deps.clock(), { action: "access_grant.delete", before: factsOf(row) });
  });
  deps.roles.forget();
}

async function requireGrant(deps: Deps, zone: ZoneRow, id: AccessGrantId): Promise<GrantRow> {
  const row = await findGrant(deps.database.db, zone, id);
  if (row === undefined) throw new AppError("accessGrants.not_found");
  return row;
}

/**
 * What refuses a grant of more than the caller may do themselves with every record that it is about; tells the name of its role, which
 * stays what it is until the transaction ends.
 */
async function ceilingOf(deps: Deps, actor: Actor, zone: ZoneRow) {
  const target = { kind: "zone", tenantId: zone.tenantId, zoneId: zone.id } as const;
  const holdings = await deps.roles.holdingsOf(actor, target);
  return async (
    tx: Tx,
    grant: Pick<GrantRow, "roleId" | "recordPattern" | "recordTypes" | "expiresAt">,
  ): Promise<string> => {
    const role = await lockRole(tx, zone.tenantId, grant.roleId);
    if (role === undefined) {
      throw new AppError("roles.role_unknown", { issues: [{ path: ["roleId"], message: "no such role" }] });
    }
    const permissions = grantPermissions(role.permissions);
    if (!permissions.some((permission) => permission.startsWith("records:"))) {
      const message = "a grant is about records, and this role allows nothing with them";
      throw new AppError("roles.role_unknown", { issues: [{ path: ["roleId"], message }] });
    }
    const own = permissionsFor(holdings, actor.scopes, grant);
    requireWithinOwnRights(own, { permissions, expiresAt: grant.expiresAt });
    return role.name;
  };
}

function factsOf(row: GrantRow) {
  const { roleName, recordPattern, recordTypes, expiresAt, notes, zoneId } = row;
  const principalId = principalIdOf(row.principalKind, row.principalId);
  return { zoneId, principalId, roleName, recordPattern, recordTypes, expiresAt, notes };
}

function record(tx: Tx, actor: Actor, zone: ZoneRow, row: GrantRow, at: Date, fact: AuditFact): Promise<void> {
  const resource = { id: row.id, name: zone.name };
  return recordAudit(tx, actor, { ...fact, at, resource, tenantId: zone.tenantId });
}
