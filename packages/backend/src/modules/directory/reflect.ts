import type { GroupId, PartnerId, TenantId, UserId } from "@scai/contract";
import type { Tx } from "@scai/db";
import type { ScaiKeyGroup, ScaiKeyPartner, ScaiKeyTenant, ScaiKeyUser } from "../../platform/scaikey-admin/index.ts";
import {
  groupRows,
  type Mention,
  mentionPartner,
  mentionTenant,
  partnerRows,
  tenantRows,
  userRows,
} from "./directory.repo.ts";
import { clearMembers } from "./memberships.repo.ts";
import { listAssignedBy, lockOut } from "./reflect-assignment.ts";
import { type Reflected, type Reflection, reflectRows } from "./reflect-rows.ts";
import { type Saying, toldGroup, toldPartner, toldTenant, toldUser } from "./told.ts";

/** What ScaiKey sent cannot be understood, and will not be the next time either. */
export class UntellableError extends Error {
  override readonly name = "UntellableError";
}

/** One transaction in which ScaiKey tells something. */
export interface Telling extends Reflection {
  readonly tx: Tx;
  readonly now: Date;
  readonly source: "sync" | "webhook" | "admin";
  /** When it was said, and in what form, for what does not say itself when it changed. */
  readonly saying: Saying;
  /** When that was so, as near as is known: who was given a token since is assigned to this application. */
  readonly asOf: Date;
}

export function reflectPartners(
  telling: Telling,
  partners: readonly ScaiKeyPartner[],
): Promise<Reflected<PartnerId>[]> {
  const { tx, now, saying } = telling;
  return reflectRows(
    partnerRows(tx, now),
    partners.map((partner) => toldPartner(partner, ...saying)),
    telling,
  );
}

export async function reflectTenants(
  telling: Telling,
  tenants: readonly ScaiKeyTenant[],
): Promise<Reflected<TenantId>[]> {
  const { tx, now, saying } = telling;
  const told = [];
  for (const tenant of tenants) {
    const partner = partnerOf(tenant);
    const partnerId = partner === undefined ? undefined : await mentionPartner(tx, partner, now);
    told.push(toldTenant(tenant, partnerId, ...saying));
  }
  const partnerIds = new Map(told.map(({ scaikeyId, fields }) => [scaikeyId, fields.partnerId]));
  const partnerIdOf = async (scaikeyId: string) =>
    partnerIds.get(scaikeyId) ?? mentionPartner(tx, { id: `partner-of:${scaikeyId}` }, now);
  return reflectRows(tenantRows(tx, partnerIdOf, now), told, telling);
}

export function reflectUsers(telling: Telling, users: readonly ScaiKeyUser[]): Promise<Reflected<UserId>[]> {
  const { tx, now, source, saying } = telling;
  return byTenant(telling, users, (tenantId, ofTenant) =>
    reflectRows(
      userRows(tx, tenantId, source, now),
      ofTenant.map((user) => toldUser(user, ...saying)),
      telling,
    ),
  );
}

/** A group that is told to be deleted loses its members, and is in no group any more. */
export function reflectGroups(telling: Telling, groups: readonly ScaiKeyGroup[]): Promise<Reflected<GroupId>[]> {
  const { tx, now, saying } = telling;
  return byTenant(telling, groups, async (tenantId, ofTenant) => {
    const told = ofTenant.map((group) => toldGroup(group, ...saying));
    const reflected = await reflectRows(groupRows(tx, tenantId, now), told, telling);
    for (const [index, { id, outcome }] of reflected.entries()) {
      const one = told[index];
      if (one?.fields.status !== "deleted" || outcome === "outdated") continue;
      const inside = await listAssignedBy(tx, tenantId, id);
      await clearMembers(tx, tenantId, id, one.at);
      await lockOut(telling, inside);
    }
    return reflected;
  });
}

interface OfTenant {
  readonly tenant_id?: string | null | undefined;
  readonly tenant?: ScaiKeyTenant | null | undefined;
  readonly partner?: Mention | null | undefined;
}

/** The tenant that something is said to belong to, made when absent. */
export async function tenantOf({ tx, now }: Telling, object: OfTenant): Promise<TenantId> {
  const id = object.tenant_id ?? object.tenant?.id;
  if (id === undefined) throw new UntellableError("no tenant is named");
  const mention = object.tenant?.id === id ? object.tenant : { id };
  const partner =
    object.partner ?? (object.tenant === null || object.tenant === undefined ? undefined : partnerOf(object.tenant));
  return mentionTenant(tx, mention, partner, now);
}

async function byTenant<One extends OfTenant, Id>(
  telling: Telling,
  objects: readonly One[],
  reflect: (tenantId: TenantId, ofTenant: readonly One[]) => Promise<Reflected<Id>[]>,
): Promise<Reflected<Id>[]> {
  const reflected: Reflected<Id>[] = [];
  for (const ofTenant of Map.groupBy(objects, (one) => one.tenant_id ?? one.tenant?.id).values()) {
    const [first] = ofTenant;
    if (first !== undefined) reflected.push(...(await reflect(await tenantOf(telling, first), ofTenant)));
  }
  return reflected;
}

function partnerOf({ partner, partner_id: id }: ScaiKeyTenant): Mention | undefined {
  if (partner !== null && partner !== undefined && (id === null || id === undefined || partner.id === id))
    return partner;
  return id === null || id === undefined ? undefined : { id };
}
