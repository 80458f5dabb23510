import type { TenantId, UserId } from "@scai/contract";
import { type Db, endedTokens, sessions, type Tx, users } from "@scai/db";
import { and, desc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import type { Credential } from "../actor.ts";
import type { Session } from "../session.view.ts";

/** Whose sessions: a user of a tenant. */
export interface SessionsOf {
  readonly userId: UserId;
  readonly tenantId: TenantId;
}

/** More applications than anybody uses. */
const listMax = 200;

/** The applications that a user is signed in with, the latest seen first. */
export async function listSessions(db: Db, { userId, tenantId }: SessionsOf): Promise<Session[]> {
  return db
    .select({
      clientId: sessions.clientId,
      startedAt: sessions.startedAt,
      lastSeenAt: sessions.lastSeenAt,
      lastIp: sessions.lastIp,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        eq(sessions.tenantId, tenantId),
        or(isNull(sessions.endedAt), gt(sessions.lastSeenAt, sessions.endedAt)),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt))
    .limit(listMax);
}

/**
 * Ends what a user is signed in with, one application or all: every token that was issued before is refused from then on, within a
 * second also where it is in use. Issue times are whole seconds, so a token of the very same second is refused as well.
 */
export async function endSessions(
  tx: Tx,
  { userId, tenantId }: SessionsOf,
  clientId: string | "all",
  now: Date,
): Promise<void> {
  const all = clientId === "all" ? { allSessionsEndedAt: now } : {};
  await tx
    .update(users)
    .set({ sessionsEndedAt: now, ...all })
    .where(and(eq(users.id, userId), eq(users.tenantId, tenantId)));
  const ofUser = and(eq(sessions.userId, userId), eq(sessions.tenantId, tenantId));
  if (clientId === "all") {
    await tx.update(sessions).set({ endedAt: now }).where(ofUser);
    return;
  }
  await tx
    .insert(sessions)
    .values({ userId, clientId, tenantId, startedAt: now, lastSeenAt: now, endedAt: now })
    .onDuplicateKeyUpdate({ set: { endedAt: now } });
}

/** Ends one token, within a second also where it is in use. Others of the same user, of the same application too, go on. */
export async function endToken(
  tx: Tx,
  { userId, tenantId }: SessionsOf,
  token: Pick<TokenUse, "tokenHash" | "expiresAt">,
  now: Date,
): Promise<void> {
  await tx
    .update(users)
    .set({ sessionsEndedAt: now })
    .where(and(eq(users.id, userId), eq(users.tenantId, tenantId)));
  const { tokenHash, expiresAt } = token;
  await tx.insert(endedTokens).values({ tokenHash, userId, expiresAt }).onDuplicateKeyUpdate({ set: { expiresAt } });
}

/** Forgets tokens that have ended by themselves since. */
export async function forgetEndedTokens({ clock, database }: Pick<Services, "clock" | "database">): Promise<void> {
  await database.db.delete(endedTokens).where(lt(endedTokens.expiresAt, clock()));
}

type TokenUse = Extract<Credential, { readonly kind: "token" }>;

/** Whether a token was ended, or its application's tokens of that time. Asked only of tokens older than the last session that was. */
export async function isSessionEnded(
  db: Db,
  userId: UserId,
  { clientId, issuedAt, tokenHash }: TokenUse,
): Promise<boolean> {
  const [[session], [token]] = await Promise.all([
    db
      .select({ at: sessions.endedAt })
      .from(sessions)
      .where(and(eq(sessions.userId, userId), eq(sessions.clientId, clientId), gt(sessions.endedAt, issuedAt))),
    db
      .select({ at: endedTokens.expiresAt })
      .from(endedTokens)
      .where(and(eq(endedTokens.tokenHash, tokenHash), eq(endedTokens.userId, userId))),
  ]);
  return session !== undefined || token !== undefined;
}
