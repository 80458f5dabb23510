import { randomBytes } from "node:crypto";
import { type AccessTokenClaims, ensurePersonalShare, provisionUser, type Services } from "@scai/backend";
import type { TenantId, UserId } from "@scai/contract";
import { apiKeys, type Database, tenants, users } from "@scai/db";
import { eq } from "drizzle-orm";
import { importJWK, SignJWT } from "jose";
import { inject } from "vitest";

/** Somebody with an account at ScaiKey. The token is one that ScaiKey could have issued: its keys, its issuer, its claims. */
export interface Person {
  readonly token: string;
  /** Their ids in our database; known once the server has seen them. */
  readonly id: UserId;
  readonly tenantId: TenantId;
  readonly scaikeyId: string;
  /** ScaiKey's id of their tenant, and of the groups that their token names. */
  readonly tenant: string;
  readonly groups: readonly string[];
}

export interface TokenOptions {
  readonly tenant: string;
  readonly user: string;
  readonly groups?: readonly string[];
  /** ScaiKey's id of the tenant's partner; the one of all tests unless said. */
  readonly partner?: string;
  readonly scope?: string;
  /** The application that it is issued to; unsaid unless given. */
  readonly clientId?: string;
  /** How they signed in (RFC 8176). */
  readonly methods?: readonly string[];
  /** Whatever else it says. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly expiresInSeconds?: number;
  readonly issuedAt?: Date;
}

/** An access token as ScaiKey issues it for the tenant's own issuer. */
export async function signToken(options: TokenOptions): Promise<string> {
  const { signingKeys, scaikey } = inject("stack");
  const key = signingKeys.find((candidate) => candidate.alg === "ES256");
  if (key === undefined) throw new Error("the development ScaiKey has no ES256 key");
  const now = Math.floor((options.issuedAt?.getTime() ?? Date.now()) / 1000);
  return new SignJWT({
    tenant_id: options.tenant,
    partner_id: options.partner ?? "prt_tests",
    email: `${options.user}@${options.tenant}.example`,
    name: options.user,
    groups: options.groups ?? [],
    scope: options.scope ?? "files:read files:write",
    ...(options.clientId === undefined ? {} : { client_id: options.clientId }),
    ...(options.methods === undefined ? {} : { amr: options.methods }),
    ...options.claims,
  })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: key.kid ?? "" })
    .setSubject(options.user)
    .setIssuer(`${scaikey.url}/tenants/${options.tenant}`)
    .setIssuedAt(now)
    .setExpirationTime(now + (options.expiresInSeconds ?? 3600))
    .sign(await importJWK(key, "ES256"));
}

/** A name that no other test has. */
export function unique(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString("hex")}`;
}

export interface PersonOptions {
  readonly tenant: string;
  readonly isAdmin?: boolean | "partner_admin" | "super_admin";
  readonly groups?: readonly string[];
  readonly partner?: string;
  readonly scope?: string;
  readonly name?: string;
}

/** How old the tokens of those are whom the server knows already: what is signed later says something newer. */
const knownSinceMs = 10_000;

/** Makes a person whom the server knows already, by the token that they have, with their personal share. */
export async function meet(services: Pick<Services, "database" | "clock">, options: PersonOptions): Promise<Person> {
  const scaikeyId = options.name ?? unique("usr");
  const { database, clock } = services;
  const issuedAt = new Date(Math.floor((Date.now() - knownSinceMs) / 1000) * 1000);
  const claims: AccessTokenClaims = {
    subject: scaikeyId,
    tenantId: options.tenant,
    partnerId: options.partner ?? "prt_tests",
    email: `${scaikeyId}@${options.tenant}.example`,
    name: scaikeyId,
    groups: options.groups ?? [],
    scopes: [],
    issuedAt,
    expiresAt: issuedAt,
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "",
  };
  const { id, tenantId } = await provisionUser({ database, clock, welcomeUser: ensurePersonalShare }, claims);
  const { isAdmin = false } = options;
  if (isAdmin !== false) {
    const adminRole = isAdmin === true ? "tenant_admin" : isAdmin;
    await database.db.update(users).set({ adminRole }).where(eq(users.id, id));
  }
  const token = await signToken({ ...options, user: scaikeyId, issuedAt });
  return { token, id, tenantId, scaikeyId, tenant: options.tenant, groups: options.groups ?? [] };
}

/** Makes the time of an API key be over, which the API lets nobody say. */
export async function expireKey(database: Database, id: string): Promise<void> {
  await database.db
    .update(apiKeys)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(apiKeys.id, `key_${id.slice(4)}`));
}

export async function setUserStatus(database: Database, id: UserId, status: "active" | "suspended"): Promise<void> {
  await database.db.update(users).set({ status }).where(eq(users.id, id));
}

export async function setTenantStatus(database: Database, id: TenantId, status: "active" | "suspended"): Promise<void> {
  await database.db.update(tenants).set({ status }).where(eq(tenants.id, id));
}
