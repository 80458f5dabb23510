import type { ApiKeyId, DeviceKind, GroupId, PartnerId, PrincipalId, TenantId, UserId } from "@scai/contract";
import type { Db } from "@scai/db";
import { LRUCache } from "lru-cache";
import type { AccessTokenClaims } from "../../platform/tokens/index.ts";
import type { Origin } from "../audit/index.ts";
import type { AdminRole } from "./admin-role.ts";
import { findUserFacts, listStandings, type Standing } from "./identity.repo.ts";
import { RefusedError } from "./refused-error.ts";
import { type ProvisionDeps, provisionUser } from "./usecases/provision-user.ts";
import { isSessionEnded } from "./usecases/sessions.ts";

/** What the database says of a user, as far as every request needs it. */
export interface UserFacts {
  readonly id: UserId;
  readonly tenantId: TenantId;
  readonly partnerId: PartnerId;
  readonly email: string;
  readonly name: string;
  readonly status: "active" | "suspended" | "deleted";
  readonly tenantStatus: "active" | "suspended";
  readonly adminRole: AdminRole;
  /** What they may use; null: anything. */
  readonly allowedDeviceKinds: readonly DeviceKind[] | null;
  readonly groupIds: readonly GroupId[];
  readonly maxFileSizeBytes: number;
  /** What the tenant may spend on calls in a minute; null: as much as any. */
  readonly tenantRateLimitPerMinute: number | null;
  readonly claimsIssuedAt: Date | null;
  /** When a session of theirs was last ended; null: never. */
  readonly sessionsEndedAt: Date | null;
  /** When all of them were. */
  readonly allSessionsEndedAt: Date | null;
}

/** The same of who shows a token, with what is asked of tokens. */
export interface SignInFacts extends UserFacts {
  readonly tenantRequiresMfa: boolean;
}

/** Who acts: a user of one tenant, with what their token allows. */
export interface Actor {
  readonly id: UserId;
  readonly tenantId: TenantId;
  /** The user and the groups they are in: everything that a right can be given to and that means them. */
  readonly principalIds: readonly PrincipalId[];
  /** Whose denials count as well, though nothing is theirs by these: of the holder of a group's key. */
  readonly heldBackBy: readonly PrincipalId[];
  /** By the role in the database, never by a token's scope. */
  readonly isTenantAdmin: boolean;
  readonly scopes: readonly string[];
  readonly facts: UserFacts;
  readonly credential: Credential;
  /** The request in which they act; absent where there is none, as over a WebSocket. */
  readonly origin?: Origin;
}

/** What they proved who they are with. */
export type Credential =
  | {
      readonly kind: "token";
      readonly tokenHash: string;
      /** ScaiKey's id of the application that it was issued to; empty when it does not say. */
      readonly clientId: string;
      readonly issuedAt: Date;
      readonly expiresAt: Date;
      /** The application that acts for the user (RFC 8693 `act`). */
      readonly serviceAccount: string | undefined;
      /** Whether it will do where a second factor is asked for: its user signed in with one, or it is a machine's own. */
      readonly satisfiesMfa: boolean;
    }
  | {
      readonly kind: "api_key";
      readonly id: ApiKeyId;
      readonly name: string;
      /** Whose rights it has. */
      readonly sourceId: PrincipalId;
      /** What is kept of its secret, under which it is found again. */
      readonly secretHash: string;
      /** Calls a minute; null: as many as the tenant's limits allow. */
      readonly rateLimitPerMinute: number | null;
    };

/** Who owns what the actor makes, unless they say otherwise: themselves, or the group whose key they use. */
export function principalOf(actor: Actor): PrincipalId {
  return actor.credential.kind === "api_key" ? actor.credential.sourceId : actor.id;
}

export interface ActorDirectory {
  /** The actor of a verified token. Users, and with them their tenant, are created when first seen. */
  actorOf(claims: AccessTokenClaims, origin?: Origin): Promise<Actor>;
}

// How long a suspension, a lost role or a left group can go unnoticed; the promise is one second.
const factsTtlMs = 500;

/** Looks actors up in the database at most twice a second each. */
export function createActorDirectory(deps: ProvisionDeps): ActorDirectory {
  const cache = new LRUCache<string, SignInFacts, Sighting>({
    max: 10_000,
    ttl: factsTtlMs,
    // A look-up that was evicted while it ran is as good an answer as any to those who wait for it.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => loadFacts(deps, context),
  });
  return {
    async actorOf(claims, origin) {
      const context = { claims, origin };
      const key = `${claims.tenantId}\n${claims.subject}`;
      let known = cache.get(key) ?? (await cache.forceFetch(key, { context }));
      // Joins the look-up that is under way; if that was for an older token it knows nothing of this one yet.
      while (isNewer(claims, known)) known = await cache.forceFetch(key, { context, forceRefresh: true });
      const actor = toActor(known, claims);
      await requireLiveSession(deps.database.db, actor, claims.issuedAt);
      return actor;
    },
  };
}

/** A token, and the request that it came with. */
interface Sighting {
  readonly claims: AccessTokenClaims;
  readonly origin: Origin | undefined;
}

async function loadFacts(deps: ProvisionDeps, { claims, origin }: Sighting): Promise<SignInFacts> {
  const found = await findUserFacts(deps.database.db, claims.tenantId, claims.subject);
  return found === undefined || isNewer(claims, found) ? provisionUser(deps, claims, origin) : found;
}

/** Whether the token was issued after the one whose claims the database reflects. */
function isNewer(claims: AccessTokenClaims, facts: UserFacts): boolean {
  return facts.claimsIssuedAt === null || claims.issuedAt > facts.claimsIssuedAt;
}

const howToSignIn =
  "Set up a second factor in ScaiKey if you have none, then sign in again with it (prompt=login): the token you have was given for one factor only.";

function toActor(facts: SignInFacts, claims: AccessTokenClaims): Actor {
  const who = { kind: "user", id: facts.id, name: facts.email, tenantId: facts.tenantId } as const;
  if (facts.tenantStatus === "suspended") throw new RefusedError("identity.tenant_suspended", who);
  if (facts.status !== "active") throw new RefusedError("identity.user_suspended", who);
  // Machines have no second factor. An application that acts for a user shows how that user signed in.
  const satisfiesMfa = claims.isMultiFactor || (claims.isOfClient && claims.actorClient === undefined);
  if (facts.tenantRequiresMfa && !satisfiesMfa)
    throw new RefusedError("identity.mfa_required", who, { detail: howToSignIn });
  return {
    id: facts.id,
    tenantId: facts.tenantId,
    principalIds: [facts.id, ...facts.groupIds],
    heldBackBy: [],
    isTenantAdmin: facts.adminRole !== "none",
    scopes: claims.scopes,
    facts,
    credential: {
      kind: "token",
      tokenHash: claims.tokenHash,
      clientId: claims.clientId ?? "",
      issuedAt: claims.issuedAt,
      expiresAt: claims.expiresAt,
      serviceAccount: claims.actorClient,
      satisfiesMfa,
    },
  };
}

/** Fails when the session that the token belongs to was ended after the token was issued. Without a statement for tokens newer than that. */
async function requireLiveSession(db: Db, { credential, facts }: Actor, issuedAt: Date): Promise<void> {
  if (credential.kind !== "token" || facts.sessionsEndedAt === null || issuedAt >= facts.sessionsEndedAt) return;
  const isEnded =
    (facts.allSessionsEndedAt !== null && issuedAt < facts.allSessionsEndedAt) ||
    (await isSessionEnded(db, facts.id, credential));
  if (!isEnded) return;
  const who = { kind: "user", id: facts.id, name: facts.email, tenantId: facts.tenantId } as const;
  throw new RefusedError("auth.token_invalid", who, { detail: "This session was ended; sign in again." });
}

/** Whether a session of theirs, maybe this one, was ended since the token was issued: whoever shows it again is judged exactly. */
function isOlderThanEnd({ credential }: Actor, endedAt: Date | null): boolean {
  return credential.kind === "token" && endedAt !== null && credential.issuedAt < endedAt;
}

/** These users, who showed a token, with their present roles and groups; who may not act any more is absent. */
export async function refreshActors(db: Db, actors: readonly Actor[]): Promise<Map<Actor, Actor>> {
  const standings = await listStandings(db, Array.from(new Set(actors.map((actor) => actor.id))));
  const refreshed = new Map<Actor, Actor>();
  for (const actor of actors) {
    const present = presentActor(actor, standings.get(actor.id));
    if (present === undefined || isOlderThanEnd(actor, present.facts.sessionsEndedAt)) continue;
    refreshed.set(actor, present);
  }
  return refreshed;
}

/** One of them; whether their own session was ended is judged exactly, for they will not show the token again. */
export async function refreshActor(db: Db, actor: Actor): Promise<Actor | undefined> {
  const present = presentActor(actor, (await listStandings(db, [actor.id])).get(actor.id));
  if (present === undefined || actor.credential.kind !== "token") return undefined;
  try {
    await requireLiveSession(db, present, actor.credential.issuedAt);
    return present;
  } catch (err) {
    if (err instanceof RefusedError) return undefined;
    throw err;
  }
}

function presentActor(actor: Actor, standing: Standing | undefined): Actor | undefined {
  if (standing?.status !== "active" || standing.tenantStatus !== "active") return undefined;
  if (standing.tenantRequiresMfa && actor.credential.kind === "token" && !actor.credential.satisfiesMfa)
    return undefined;
  const { adminRole, allowedDeviceKinds, groupIds, sessionsEndedAt, allSessionsEndedAt } = standing;
  const changed = { adminRole, allowedDeviceKinds, groupIds, sessionsEndedAt, allSessionsEndedAt };
  return {
    ...actor,
    principalIds: [actor.id, ...groupIds],
    isTenantAdmin: adminRole !== "none",
    facts: { ...actor.facts, ...changed },
  };
}
