import { randomBytes } from "node:crypto";
import {
  type GroupId,
  idToBytes,
  kindOfId,
  namesOfPermissions,
  newId,
  type PrincipalId,
  type RolePermissionPattern,
  type SystemRoleName,
  systemRoles,
  type ZoneId,
} from "@scai/contract";
import { groups, principalKindOf, roleAssignments, roles, shareMembers, tenants } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { test as base } from "vitest";
import { ApiClient, trpcClient } from "./api-client.ts";
import { meet, type Person, type PersonOptions, signToken, unique } from "./people.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

type Client = ReturnType<typeof trpcClient>;

/** What a procedure answers, as JSON carries it. */
type Wire<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? Wire<Item>[]
    : Value extends object
      ? { readonly [Member in keyof Value]: Wire<Value[Member]> }
      : Value;

type OutputOf<Call extends (...args: never[]) => Promise<unknown>> = Wire<Awaited<ReturnType<Call>>>;

export type WireShare = OutputOf<Client["shares"]["get"]["query"]>;
export type WireFolder = OutputOf<Client["folders"]["get"]["query"]>;
export type WireFile = OutputOf<Client["files"]["get"]["query"]>;
export type WireItem = WireFolder | WireFile;
export type WireApiKey = OutputOf<Client["apiKeys"]["get"]["query"]>;
export type WireIssuedApiKey = OutputOf<Client["apiKeys"]["create"]["mutate"]>;
export type WireChanges = OutputOf<Client["sync"]["listChanges"]["query"]>;

export interface ApiKeyOptions {
  readonly as?: Person;
  readonly name?: string;
  readonly permissionSourceId?: PrincipalId;
  readonly scopes?: readonly string[];
  readonly ipAllowlist?: readonly string[];
  readonly rateLimitPerMinute?: number;
  readonly expiresAt?: string;
}

/** An entry of an access control list, as a test states it: it inherits unless said otherwise. */
export interface AceOptions {
  readonly type: "allow" | "deny";
  readonly permissions: number;
  /** A person, a group, or everyone in the tenant. */
  readonly to: Person | PrincipalId | "everyone";
  readonly inheritToChildren?: boolean;
}

/** Where a role is given; in the whole tenant unless said otherwise. */
export interface RoleScopeOptions {
  readonly zoneId?: ZoneId;
  readonly platform?: true;
  readonly expiresAt?: Date;
}

/** What a test needs: a tenant of its own with an owner, and builders that go through the real API. */
export class Harness {
  readonly server: TestServer;
  /** ScaiKey's id of this test's tenant. */
  readonly tenant: string;
  readonly owner: Person;
  /** What everybody's token allows, unless said otherwise. */
  readonly #scope: string | undefined;

  constructor(server: TestServer, tenant: string, owner: Person, scope?: string) {
    this.server = server;
    this.tenant = tenant;
    this.owner = owner;
    this.#scope = scope;
  }

  /** The same tenant in the hands of one of its administrators; everybody's token has the scope that such administrators need. */
  async asAdmin(role: "tenant_admin" | "partner_admin" | "super_admin" = "tenant_admin"): Promise<Harness> {
    const admin = { tenant_admin: "tenant:admin", partner_admin: "partner:admin", super_admin: "admin:*" }[role];
    const scope = `files:read files:write dns:read dns:write ${admin}`;
    const isAdmin = role === "tenant_admin" ? true : role;
    return new Harness(this.server, this.tenant, await this.person({ isAdmin, scope }), scope);
  }

  /** The same person with a token that allows no more than this. */
  async withScope(person: Person, scopes: readonly string[]): Promise<Person> {
    const { tenant, groups, scaikeyId: user } = person;
    return { ...person, token: await signToken({ tenant, user, groups, scope: scopes.join(" ") }) };
  }

  /** Another person, of this tenant unless said otherwise. */
  person(options: Partial<PersonOptions> = {}): Promise<Person> {
    const scope = this.#scope === undefined ? {} : { scope: this.#scope };
    return meet(this.server.services, { tenant: this.tenant, ...scope, ...options });
  }

  rest(who: Person | undefined = this.owner): ApiClient {
    return new ApiClient(this.server.url, who?.token);
  }

  /** REST with an API key. */
  withKey(apiKey: string): ApiClient {
    return new ApiClient(this.server.url, undefined, apiKey);
  }

  /** An API key that somebody makes with a token of every scope; it stands for themselves unless said otherwise. */
  async apiKey({ as = this.owner, ...input }: ApiKeyOptions = {}): Promise<WireIssuedApiKey> {
    const token = await signToken({ tenant: as.tenant, user: as.scaikeyId, groups: as.groups, scope: "*" });
    return new ApiClient(this.server.url, token).get<WireIssuedApiKey>("apiKeys.create", {
      name: unique("key"),
      scopes: ["files:read", "files:write"],
      ...input,
    });
  }

  /** REST without any token. */
  get anonymous(): ApiClient {
    return new ApiClient(this.server.url, undefined);
  }

  trpc(who: Person = this.owner, options: { batch?: boolean; headers?: Record<string, string> } = {}) {
    return trpcClient(this.server.url, who.token, options);
  }

  share(options: { name?: string; as?: Person } = {}): Promise<WireShare> {
    return this.rest(options.as).get<WireShare>("shares.create", {
      name: options.name ?? unique("share"),
      type: "project",
    });
  }

  folder(shareId: string, options: { name?: string; parentId?: string; as?: Person } = {}): Promise<WireFolder> {
    const { name = unique("folder"), parentId, as } = options;
    return this.rest(as).get<WireFolder>("folders.create", {
      shareId,
      name,
      ...(parentId === undefined ? {} : { parentId }),
    });
  }

  file(shareId: string, options: { name?: string; folderId?: string; content?: Uint8Array; as?: Person } = {}) {
    const { name = unique("file"), folderId, content = randomBytes(1000), as } = options;
    const input = { shareId, name, ...(folderId === undefined ? {} : { folderId }) };
    return this.rest(as).get<WireFile>("files.upload", input, { content });
  }

  /** The answer to a plain HTTP request below `/api/v1`, for what the typed calls cannot say: headers, methods, broken bodies. */
  fetch(path: string, init: RequestInit = {}, who: Person = this.owner): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${who.token}`);
    return fetch(`${this.server.url}/api/v1${path}`, { ...init, headers });
  }

  /** The whole content of a file; fails when it does not come whole. */
  async download(fileId: string, who: Person = this.owner): Promise<Uint8Array> {
    const response = await this.fetch(`/files/${fileId}/content`, {}, who);
    if (response.status !== 200) throw new Error(`the download answered ${response.status}: ${await response.text()}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Puts an entry on a share, folder or file, as the owner. */
  async ace(resourceId: string, { to, type, permissions, inheritToChildren = true }: AceOptions): Promise<void> {
    await this.rest().get("permissions.addEntry", {
      ...resource(resourceId),
      principalId: typeof to === "string" ? to : to.id,
      aceType: type,
      permissions: namesOfPermissions(permissions),
      inheritToChildren,
    });
  }

  /** Cuts a folder or file off from the entries and roles above it, as the owner. */
  async breakInheritance(id: string): Promise<void> {
    await this.rest().get("permissions.setInheritance", { ...resource(id), inheritFromParent: false });
  }

  /** The id of the group that ScaiKey knows by that name; somebody in it must have been met. */
  async groupId(scaikeyId: string): Promise<GroupId> {
    const [found] = await this.server.services.database.db
      .select({ id: groups.id })
      .from(groups)
      .where(and(eq(groups.tenantId, this.owner.tenantId), eq(groups.scaikeyId, scaikeyId)));
    if (found === undefined) throw new Error(`nobody in the group ${scaikeyId} has been met`);
    return found.id;
  }

  /** Limits the size of this tenant's files. */
  async limitFileSize(maxFileSizeBytes: number): Promise<void> {
    await this.server.services.database.db
      .update(tenants)
      .set({ maxFileSizeBytes })
      .where(eq(tenants.id, this.owner.tenantId));
  }

  /** Makes somebody a member behind the API's back, for shares that it does not let be changed. */
  async addMemberRow(shareId: string, person: Person, role: "admin" | "contributor" | "reader"): Promise<void> {
    await this.server.services.database.db.insert(shareMembers).values({
      tenantId: this.owner.tenantId,
      shareId: `shr_${shareId.slice(4)}`,
      principalKind: "user",
      principalId: idToBytes(person.id),
      role,
      expiresAt: null,
      addedBy: this.owner.id,
      addedAt: new Date(),
    });
  }

  /** The inverse of {@link addMemberRow}. */
  async removeMemberRow(shareId: string, person: Person): Promise<void> {
    await this.server.services.database.db
      .delete(shareMembers)
      .where(
        and(eq(shareMembers.shareId, `shr_${shareId.slice(4)}`), eq(shareMembers.principalId, idToBytes(person.id))),
      );
  }

  /**
   * Gives somebody, or a group, a role in this tenant or one of its zones: a system role by its name, or one that is made of these
   * permissions. Returns what takes it away again.
   */
  async role(
    to: Person | PrincipalId,
    role: SystemRoleName | readonly RolePermissionPattern[],
    scope: RoleScopeOptions = {},
  ): Promise<() => Promise<void>> {
    const { database, roles: directory } = this.server.services;
    const roleId = typeof role === "string" ? systemRoles[role].id : newId("role");
    const now = new Date();
    if (typeof role !== "string") {
      const tenantId = this.owner.tenantId;
      const row = { id: roleId, tenantId, name: unique("role"), description: "", permissions: role };
      await database.db.insert(roles).values({ ...row, createdAt: now, modifiedAt: now });
    }
    const id = newId("roleAssignment");
    const principalId = typeof to === "string" ? to : to.id;
    const isPlatform = scope.platform === true;
    await database.db.insert(roleAssignments).values({
      id,
      tenantId: isPlatform ? null : this.owner.tenantId,
      roleId,
      principalKind: principalKindOf(principalId),
      principalId: idToBytes(principalId),
      scopeKind: isPlatform ? "platform" : scope.zoneId === undefined ? "tenant" : "zone",
      scopeId: isPlatform ? new Uint8Array(16) : idToBytes(scope.zoneId ?? this.owner.tenantId),
      expiresAt: scope.expiresAt ?? null,
      createdBy: this.owner.id,
      createdAt: now,
    });
    directory.forget();
    return async () => {
      await database.db.delete(roleAssignments).where(eq(roleAssignments.id, id));
      directory.forget();
    };
  }

  /** Adds a member with a role. */
  async member(shareId: string, person: Person, role: "admin" | "contributor" | "reader"): Promise<void> {
    await this.rest().get("shares.addMember", { shareId, principalId: person.id, role });
  }
}

/** A share, folder or file as operations on access name it. */
export function resource(resourceId: string): { resourceType: "share" | "folder" | "file"; resourceId: string } {
  const resourceType = kindOfId(resourceId, ["share", "folder", "file"]);
  if (resourceType === undefined) throw new Error(`${resourceId} has no access control list`);
  return { resourceType, resourceId };
}

/** A harness on a server that the test started for itself, with a tenant of its own; of the partner of all tests unless said otherwise. */
export async function harnessOn(server: TestServer, options: { partner?: string } = {}): Promise<Harness> {
  const tenant = unique("tnt");
  return new Harness(server, tenant, await meet(server.services, { tenant, ...options }));
}

/**
 * Vitest's `test` with `h`: one server for each worker, one tenant for each test. Nothing is cleaned up, because nothing is shared.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
  .extend("server", { scope: "worker" }, async ({}, { onCleanup }) => {
    const server = await startTestServer();
    onCleanup(() => server.close());
    return server;
  })
  .extend("h", ({ server }) => harnessOn(server));
