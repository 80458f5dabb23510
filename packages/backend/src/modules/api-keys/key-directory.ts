import { type ApiKeyId, AppError } from "@scai/contract";
import type { Database } from "@scai/db";
import { LRUCache } from "lru-cache";
import type { Log } from "../../platform/log.ts";
import { type Networks, parseNetworks } from "../../platform/networks.ts";
import { type Actor, howKindsAreAllowed, isAllowedKind, RefusedError, type UserFacts } from "../identity/index.ts";
import { type KeyHash, type KnownKey, type KnownUser, lookUpKey, rehashKey } from "./api-keys.repo.ts";
import { hashKey, isKeyText, pepperIdOf } from "./key-text.ts";
import { createKeyUsage } from "./key-usage.ts";

export interface ApiKeyDirectory {
  /** What the database keeps of a key. */
  hashOf(key: string): KeyHash;
  /**
   * The actor behind a key that is presented from that address, and counts the use. Fails with `apiKeys.invalid` whatever is wrong with
   * the key itself, `apiKeys.network_refused` outside its networks, `identity.*` when somebody whom it needs is suspended.
   */
  actorOf(key: string, ip: string): Promise<Actor>;
  /** The same actor as things stand now, or undefined when the key would not be accepted any more. Not a use. */
  refresh(actor: Actor, ip: string): Promise<Actor | undefined>;
  /** Makes a change of the key with this hash count at once in this process; in others it does within half a second. */
  forget(secretHash: string): void;
  /** Uses of each key since this process began. */
  readonly uses: Iterable<readonly [ApiKeyId, number]>;
  /** Writes the uses that have been counted. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface ApiKeyDirectoryOptions {
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Log;
  readonly pepper: string;
  /** Peppers that keys may still be hashed with. Such a key works on, and is hashed anew when it is used. */
  readonly previousPeppers?: readonly string[];
}

interface Entry {
  readonly key: KnownKey;
  /** Whom the key stands for, made once for all requests that find it here: it may be in many groups. */
  readonly actor: Actor;
  readonly networks: Networks | undefined;
}

// How long a revocation, a suspension or a left group can go unnoticed; the promise is one second.
const entryTtlMs = 500;

/** Looks keys up in the database at most twice a second each, by their hash, so that memory holds no usable key. */
export function createApiKeyDirectory(options: ApiKeyDirectoryOptions): ApiKeyDirectory {
  const { database, clock, pepper, previousPeppers = [] } = options;
  const pepperId = pepperIdOf(pepper);
  const usage = createKeyUsage(options);

  async function find(hash: string, text: string | undefined): Promise<KnownKey | undefined> {
    const key = await lookUpKey(database, hash);
    if (key !== undefined || text === undefined || previousPeppers.length === 0) return key;
    const earlier = previousPeppers.map((previous) => hashKey(previous, text));
    await rehashKey(database.db, earlier, { secretHash: hash, pepperId });
    // Also when another process has been quicker.
    return lookUpKey(database, hash);
  }

  const cache = new LRUCache<string, Entry, string | undefined>({
    max: 10_000,
    ttl: entryTtlMs,
    ignoreFetchAbort: true,
    fetchMethod: async (hash, _stale, { context: text }) => {
      const key = await find(hash, text);
      if (key === undefined) return undefined;
      const networks = key.ipAllowlist === null ? undefined : parseNetworks(key.ipAllowlist);
      return { key, actor: key.user === undefined ? groupActor(key) : userActor(key, key.user), networks };
    },
  });

  async function actorFor(hash: string, ip: string, text?: string): Promise<Actor> {
    const entry = cache.get(hash) ?? (await cache.fetch(hash, { context: text }));
    if (entry === undefined) throw new AppError("apiKeys.invalid");
    requireUsable(entry, ip, clock());
    return entry.actor;
  }

  return {
    hashOf: (key) => ({ secretHash: hashKey(pepper, key), pepperId }),
    async actorOf(key, ip) {
      if (!isKeyText(key)) throw new AppError("apiKeys.invalid");
      const actor = await actorFor(hashKey(pepper, key), ip, key);
      if (actor.credential.kind === "api_key") usage.add(actor.credential.id, clock(), ip);
      return actor;
    },
    async refresh(actor, ip) {
      if (actor.credential.kind !== "api_key") return undefined;
      try {
        return await actorFor(actor.credential.secretHash, ip);
      } catch (err) {
        if (err instanceof AppError) return undefined;
        throw err;
      }
    },
    forget: (hash) => void cache.delete(hash),
    uses: usage.totals,
    flush: usage.flush,
    close: usage.close,
  };
}

/** Fails when the key, or somebody whom it needs, may not act from there now. */
function requireUsable({ key, networks }: Entry, ip: string, now: Date): void {
  const { holder, user } = key;
  const isOver = key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= now);
  const isOfGroup = key.sourceId.startsWith("grp_");
  const hasSource = isOfGroup ? key.groupIds.some((id) => id === key.sourceId) : user !== undefined;
  const who = { kind: "api_key", id: key.id, name: key.name, tenantId: key.tenantId } as const;
  if (isOver || !hasSource || holder.status === "deleted" || user?.status === "deleted")
    throw new RefusedError("apiKeys.invalid", who);
  if (key.tenantStatus === "suspended") throw new RefusedError("identity.tenant_suspended", who);
  if (holder.status !== "active" || (user !== undefined && user.status !== "active"))
    throw new RefusedError("identity.user_suspended", who);
  const person = user ?? holder;
  if (!isAllowedKind(person, "api"))
    throw new RefusedError("identity.device_kind_refused", who, howKindsAreAllowed(person, "api"));
  if (networks !== undefined && !networks.includes(ip)) {
    const detail = `The request came from ${ip || "an unknown address"}.`;
    throw new RefusedError("apiKeys.network_refused", who, { detail });
  }
}

/** A person's key is that person, narrowed. */
function userActor(key: KnownKey, user: KnownUser): Actor {
  return {
    id: user.id,
    tenantId: key.tenantId,
    principalIds: [user.id, ...key.groupIds],
    heldBackBy: [],
    isTenantAdmin: user.adminRole !== "none",
    scopes: key.scopes,
    facts: factsOf(key, user),
    credential: credentialOf(key),
  };
}

/**
 * A group's key has the group's rights and nobody else's, never an administrator's, and not what is denied to its holder, unless they are
 * an administrator, to whom nothing is. What it does is written down to its holder.
 */
function groupActor(key: KnownKey): Actor {
  const { holder, holderGroupIds, tenantId } = key;
  return {
    id: holder.id,
    tenantId,
    principalIds: [key.sourceId, ...key.groupIds.filter((id) => id !== key.sourceId)],
    heldBackBy: holder.adminRole === "none" ? [holder.id, ...holderGroupIds] : [],
    isTenantAdmin: false,
    scopes: key.scopes,
    facts: { ...factsOf(key, holder), adminRole: "none" },
    credential: credentialOf(key),
  };
}

function factsOf(key: KnownKey, user: KnownUser): UserFacts {
  const { tenantId, partnerId, tenantStatus, groupIds, maxFileSizeBytes, tenantRateLimitPerMinute } = key;
  // Ending the sessions of a person does not end keys, which are revoked one by one.
  const sessions = { sessionsEndedAt: null, allSessionsEndedAt: null };
  return {
    ...user,
    tenantId,
    partnerId,
    tenantStatus,
    groupIds,
    maxFileSizeBytes,
    tenantRateLimitPerMinute,
    ...sessions,
  };
}

function credentialOf({ id, name, sourceId, secretHash, rateLimitPerMinute }: KnownKey): Actor["credential"] {
  return { kind: "api_key", id, name, sourceId, secretHash, rateLimitPerMinute };
}
