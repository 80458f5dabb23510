import { randomBytes } from "node:crypto";
import { idToBytes } from "@scai/contract";
import { shareMembers } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { test as base } from "vitest";
import { ApiClient, trpcClient } from "./api-client.ts";
import { meet, type Person, type PersonOptions, unique } from "./people.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

interface Named {
  readonly id: string;
  readonly etag: string;
  readonly name: string;
}

/** What a test needs: a tenant of its own with an owner, and builders that go through the real API. */
export class Harness {
  readonly server: TestServer;
  /** ScaiKey's id of this test's tenant. */
  readonly tenant: string;
  readonly owner: Person;

  constructor(server: TestServer, tenant: string, owner: Person) {
    this.server = server;
    this.tenant = tenant;
    this.owner = owner;
  }

  /** Another person, of this tenant unless said otherwise. */
  person(options: Partial<PersonOptions> = {}): Promise<Person> {
    return meet(this.server.services, { tenant: this.tenant, ...options });
  }

  rest(who: Person | undefined = this.owner): ApiClient {
    return new ApiClient(this.server.url, who?.token);
  }

  /** REST without any token. */
  get anonymous(): ApiClient {
    return new ApiClient(this.server.url, undefined);
  }

  trpc(who: Person = this.owner, options: { batch?: boolean; headers?: Record<string, string> } = {}) {
    return trpcClient(this.server.url, who.token, options);
  }

  share(options: { name?: string; as?: Person } = {}): Promise<Named> {
    return this.rest(options.as).get<Named>("shares.create", {
      name: options.name ?? unique("share"),
      type: "project",
    });
  }

  folder(shareId: string, options: { name?: string; parentId?: string; as?: Person } = {}): Promise<Named> {
    const { name = unique("folder"), parentId, as } = options;
    return this.rest(as).get<Named>("folders.create", {
      shareId,
      name,
      ...(parentId === undefined ? {} : { parentId }),
    });
  }

  file(shareId: string, options: { name?: string; folderId?: string; content?: Uint8Array; as?: Person } = {}) {
    const { name = unique("file"), folderId, content = randomBytes(1000), as } = options;
    const input = { shareId, name, ...(folderId === undefined ? {} : { folderId }) };
    return this.rest(as).get<Named & { versionId: string; checksumSha256: string }>("files.upload", input, { content });
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

  /** Adds a member with a role. */
  async member(shareId: string, person: Person, role: "admin" | "contributor" | "reader"): Promise<void> {
    await this.rest().get("shares.addMember", { shareId, principalId: person.id, role });
  }
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
  .extend("h", async ({ server }) => {
    const tenant = unique("tnt");
    return new Harness(server, tenant, await meet(server.services, { tenant }));
  });
