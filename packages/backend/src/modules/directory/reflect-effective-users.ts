import type { TenantId, UserId } from "@scai/contract";
import { groups, membershipFacts, type Tx, users } from "@scai/db";
import { and, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { listGroupsOf } from "../identity/index.ts";
import type { Telling } from "./reflect.ts";
import { listUsersIn, setLocks } from "./reflect-assignment.ts";

/** Everybody of a tenant who may use our application, by ScaiKey's ids. Without a single one it says nothing: who is it then for? */
export type EffectiveUsers = ReadonlySet<string>;

/** Those who would be locked out by such a list: for it to be asked for once more, before it is believed. */
export async function listAbsentFrom(
  { tx, saying: [saidAt], asOf }: Pick<Telling, "tx" | "saying" | "asOf">,
  tenantId: TenantId,
  effective: EffectiveUsers,
): Promise<string[]> {
  if (effective.size === 0) return [];
  const rows = await tx
    .select({ scaikeyId: users.scaikeyId })
    .from(users)
    .where(and(eq(users.tenantId, tenantId), mayBeLockedOut(saidAt, asOf)));
  return rows.map(({ scaikeyId }) => scaikeyId).filter((scaikeyId) => !effective.has(scaikeyId));
}

/**
 * Lets in whom the list has and locks out those absent from it that are named, but for those of whom ScaiKey has told since or to whom it
 * has given a token. What is lost when an event does not arrive is put right by it.
 */
export async function reflectEffectiveUsers(
  telling: Telling,
  tenantId: TenantId,
  effective: EffectiveUsers,
  absent: readonly string[],
): Promise<void> {
  const { tx, asOf } = telling;
  const [saidAt] = telling.saying;
  const ofTenant = eq(users.tenantId, tenantId);
  const lockedOut = await tx
    .select({ id: users.id, scaikeyId: users.scaikeyId })
    .from(users)
    .where(and(ofTenant, lte(users.unassignedAt, saidAt), isNotNewerThan(saidAt)));
  const back = lockedOut.filter(({ scaikeyId }) => effective.has(scaikeyId)).map(({ id }) => id);
  // What is known of them does not say why, so from now on they are assigned themselves until ScaiKey says otherwise.
  await assign(telling, back, true);
  if (absent.length === 0) return;
  const gone = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(ofTenant, mayBeLockedOut(saidAt, asOf), inArray(users.scaikeyId, [...absent])));
  const ids = gone.map(({ id }) => id);
  await assign(telling, ids, false);
  await unassignEmptyGroups(tx, tenantId, ids, saidAt, effective);
}

async function assign(telling: Telling, ids: readonly UserId[], isAssigned: boolean): Promise<void> {
  if (ids.length === 0) return;
  const [assignmentReflectsAt] = telling.saying;
  const whom = inArray(users.id, [...ids]);
  await telling.tx.update(users).set({ isAssigned, assignmentReflectsAt }).where(whom);
  await setLocks(telling, whom, isAssigned ? null : telling.asOf);
}

const isNotNewerThan = (saidAt: Date) =>
  or(isNull(users.assignmentReflectsAt), lte(users.assignmentReflectsAt, saidAt));

/** People of whom ScaiKey has told us, not applications, who work here and of whom nothing newer is known. */
function mayBeLockedOut(saidAt: Date, asOf: Date): SQL | undefined {
  const hasJoinedSince = sql`exists (select 1 from ${membershipFacts}
    where ${membershipFacts.memberId} = ${users.id} and ${membershipFacts.isMember} and ${membershipFacts.reflectsAt} > ${saidAt})`;
  return and(
    eq(users.status, "active"),
    isNull(users.unassignedAt),
    isNotNull(users.reflectsAt),
    isNotNewerThan(saidAt),
    or(isNull(users.claimsIssuedAt), lte(users.claimsIssuedAt, asOf)),
    sql`not ${hasJoinedSince}`,
  );
}

/** A group that was assigned and of whose users not one is on the list is not assigned any more. */
async function unassignEmptyGroups(
  tx: Tx,
  tenantId: TenantId,
  lockedOut: readonly UserId[],
  saidAt: Date,
  effective: EffectiveUsers,
): Promise<void> {
  if (lockedOut.length === 0) return;
  const around = new Set([...(await listGroupsOf(tx, lockedOut)).values()].flat());
  for (const id of around) {
    const inside = await listUsersIn(tx, tenantId, [id]);
    if (inside.length === 0) continue;
    const rows = await tx.select({ scaikeyId: users.scaikeyId }).from(users).where(inArray(users.id, inside));
    if (rows.some(({ scaikeyId }) => effective.has(scaikeyId))) continue;
    await tx
      .update(groups)
      .set({ isAssigned: false, assignmentReflectsAt: saidAt })
      .where(
        and(
          eq(groups.tenantId, tenantId),
          eq(groups.id, id),
          eq(groups.isAssigned, true),
          lte(groups.assignmentReflectsAt, saidAt),
        ),
      );
  }
}
