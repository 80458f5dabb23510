import type { UserId } from "@scai/contract";
import { type Tx, users } from "@scai/db";
import { and, eq, isNull, lte, or } from "drizzle-orm";

/**
 * Notes that somebody is assigned to this application or is not, as of a time. False when ScaiKey has told of it since, or when they have a
 * token that it issued since, which it gives to who is assigned only. The user is one that has just been reflected, of whichever tenant.
 */
export async function reflectAssignment(tx: Tx, id: UserId, isAssigned: boolean, at: Date): Promise<boolean> {
  const isNews = or(isNull(users.assignmentReflectsAt), lte(users.assignmentReflectsAt, at));
  const hasNoLaterToken = isAssigned ? undefined : or(isNull(users.claimsIssuedAt), lte(users.claimsIssuedAt, at));
  const [updated] = await tx
    .update(users)
    .set({ unassignedAt: isAssigned ? null : at, assignmentReflectsAt: at })
    .where(and(eq(users.id, id), isNews, hasNoLaterToken));
  return updated.affectedRows > 0;
}
