import { type Db, groupGroups, groupMembers, groups, tenants, users } from "@scai/db";
import { test, unique } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import type { AccessTokenClaims } from "../../platform/tokens/index.ts";
import type { Services } from "../../services.ts";
import { provisionUser } from "../identity/index.ts";
import { receiveEvent } from "./index.ts";
import { eventOf } from "./testing/webhooks.ts";

// Whatever happens at ScaiKey, and in whichever order, how often and however much at once we hear of it, we end up knowing what is true.

const names = ["Ada", "Ben", "Cleo"] as const;
const who = fc.constantFrom("u1", "u2");
const group = fc.constantFrom("g1", "g2", "g3");

/** What can happen at ScaiKey. */
const Step = fc.oneof(
  fc.record({ kind: fc.constant("rename user"), id: who, name: fc.constantFrom(...names) }),
  fc.record({ kind: fc.constant("user status"), id: who, status: fc.constantFrom("ACTIVE", "SUSPENDED", "DELETED") }),
  fc.record({ kind: fc.constant("rename group"), id: group, name: fc.constantFrom(...names) }),
  fc.record({ kind: fc.constant("delete group"), id: group }),
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("member"),
      id: fc.constantFrom("g1", "g2"),
      member: fc.constantFrom("u1", "g2", "u1"),
      isMember: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant("tenant"), status: fc.constantFrom("ACTIVE", "SUSPENDED") }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("sign in"), id: who }) },
);
type Step = typeof Step extends fc.Arbitrary<infer Value> ? Value : never;

/** Something that we hear of: an event, or a token that was issued then. */
type News =
  | { readonly type: string; readonly at: Date; readonly data: Record<string, unknown> }
  | {
      readonly claims: { readonly subject: string; readonly name: string; readonly groups: string[] };
      readonly at: Date;
    };

/** ScaiKey as far as it matters here: what its directory becomes, and what it tells of each step. */
class Model {
  readonly users = new Map(["u1", "u2"].map((id) => [id, { id, first_name: "Ada", last_name: "", status: "ACTIVE" }]));
  readonly groups = new Map(["g1", "g2", "g3"].map((id) => [id, { id, name: "Ada", status: "ACTIVE" }]));
  readonly members = new Map<string, Set<string>>(["g1", "g2", "g3"].map((id) => [id, new Set<string>()]));
  readonly news: News[] = [];
  #tenantStatus = "ACTIVE";
  readonly #began = Date.now() - 100_000_000;

  constructor() {
    for (const user of this.users.values()) this.#tell("user.created", user);
    for (const one of this.groups.values()) this.#tell("group.created", one);
  }

  take(step: Step): void {
    if (step.kind === "tenant" && "status" in step) {
      this.#tenantStatus = step.status;
      this.#tell("tenant.updated", { name: "T", status: step.status });
    }
    if (!("id" in step)) return;
    const user = this.users.get(step.id);
    const one = this.groups.get(step.id);
    if (user !== undefined && user.status !== "DELETED") this.#changeUser(step, user);
    if (one !== undefined && one.status !== "DELETED") this.#changeGroup(step, one);
  }

  #changeUser(step: Step, user: { id: string; first_name: string; status: string }): void {
    if (step.kind === "sign in" && user.status === "ACTIVE") {
      const joined = [...this.members].filter(([, members]) => members.has(user.id)).map(([id]) => id);
      this.news.push({ claims: { subject: user.id, name: user.first_name, groups: joined }, at: this.#now() });
    }
    if (step.kind === "rename user" && "name" in step) {
      user.first_name = step.name;
      this.#tell("user.updated", user);
    }
    if (step.kind === "user status" && "status" in step) {
      user.status = step.status;
      const verb = { ACTIVE: "activated", SUSPENDED: "suspended", DELETED: "deleted" }[step.status];
      this.#tell(`user.${verb}`, user);
    }
  }

  #changeGroup(step: Step, one: { id: string; name: string; status: string }): void {
    if (step.kind === "rename group" && "name" in step) {
      one.name = step.name;
      this.#tell("group.updated", one);
    }
    if (step.kind === "delete group") {
      one.status = "DELETED";
      this.members.get(one.id)?.clear();
      for (const members of this.members.values()) members.delete(one.id);
      this.#tell("group.deleted", one);
    }
    if (step.kind !== "member" || !("member" in step)) return;
    const member = this.users.get(step.member) ?? this.groups.get(step.member);
    if (member === undefined || member.status === "DELETED") return;
    if (step.isMember) this.members.get(one.id)?.add(member.id);
    else this.members.get(one.id)?.delete(member.id);
    const type = step.member.startsWith("u") ? "user" : "group";
    this.#tell(`group.member_${step.isMember ? "added" : "removed"}`, {
      group: { ...one },
      member: { type, id: member.id },
    });
  }

  #tell(type: string, data: Record<string, unknown>): void {
    this.news.push({ type, at: this.#now(), data: { ...data } });
  }

  /** Each step three seconds after the one before, so that seconds tell their order, as tokens need. */
  #now(): Date {
    return new Date(this.#began + this.news.length * 3_000);
  }

  /** Deleted groups apart. */
  get truth() {
    const isThere = ([id]: readonly [string, unknown]) => this.groups.get(id)?.status !== "DELETED";
    return {
      tenant: this.#tenantStatus.toLowerCase(),
      users: [...this.users.values()].map(({ id, first_name, status }) =>
        `${id} ${first_name} ${status}`.toLowerCase(),
      ),
      groups: [...this.groups.values()].map(({ id, name, status }) => `${id} ${name} ${status}`.toLowerCase()),
      members: [...this.members]
        .filter(isThere)
        .flatMap(([id, members]) => [...members].map((one) => `${one} in ${id}`))
        .sort(),
    };
  }
}

async function known(db: Db, tenantScaikeyId: string) {
  const [tenant] = await db.select().from(tenants).where(eq(tenants.scaikeyId, tenantScaikeyId));
  if (tenant === undefined) throw new Error("the tenant was never heard of");
  const userRows = await db.select().from(users).where(eq(users.tenantId, tenant.id)).orderBy(users.scaikeyId);
  const groupRows = await db.select().from(groups).where(eq(groups.tenantId, tenant.id)).orderBy(groups.scaikeyId);
  const active = new Map(groupRows.filter(({ status }) => status === "active").map((row) => [row.id, row.scaikeyId]));
  const members = await db
    .select({ member: users.scaikeyId, groupId: groupMembers.groupId })
    .from(groupMembers)
    .innerJoin(users, eq(users.id, groupMembers.userId))
    .where(eq(groupMembers.tenantId, tenant.id));
  const inner = await db
    .select({ member: groups.scaikeyId, groupId: groupGroups.outerId })
    .from(groupGroups)
    .innerJoin(groups, and(eq(groups.id, groupGroups.innerId), eq(groups.status, "active")))
    .where(eq(groupGroups.tenantId, tenant.id));
  return {
    tenant: tenant.status,
    users: userRows.map(({ scaikeyId, name, status }) => `${scaikeyId} ${name} ${status}`.toLowerCase()),
    groups: groupRows.map(({ scaikeyId, name, status }) => `${scaikeyId} ${name} ${status}`.toLowerCase()),
    members: [...members, ...inner]
      .flatMap(({ member, groupId }) => (active.has(groupId) ? [`${member} in ${active.get(groupId)}`] : []))
      .sort(),
  };
}

function claimsOf(tenantId: string, { claims, at }: Extract<News, { claims: unknown }>): AccessTokenClaims {
  return {
    ...claims,
    tenantId,
    partnerId: "prt_tests",
    email: undefined,
    scopes: [],
    issuedAt: new Date(Math.floor(at.getTime() / 1000) * 1000),
    expiresAt: at,
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "",
  };
}

async function hear(services: Services, tenant: string, news: readonly { readonly id: string; readonly of: News }[]) {
  for (const { id, of } of news) {
    if ("claims" in of) {
      await provisionUser({ ...services, welcomeUser: async () => {} }, claimsOf(tenant, of));
    } else {
      const { type, at } = of;
      const data = {
        ...of.data,
        updated_at: at.toISOString(),
        tenant_id: tenant,
        ...(type.startsWith("tenant") && { id: tenant }),
      };
      const { outcome, message } = await receiveEvent(
        services,
        JSON.stringify(eventOf({ type, at, data, id, tenant })),
      );
      if (outcome === "failed") throw new Error(message);
    }
  }
}

test("in any order, more than once, and two at a time, events and tokens end in the truth", {
  timeout: 120_000,
}, async ({ h }) => {
  const { services } = h.server;
  await fc.assert(
    fc.asyncProperty(
      fc.array(Step, { minLength: 1, maxLength: 14 }),
      fc.infiniteStream(fc.nat(999)),
      async (steps, chance) => {
        const model = new Model();
        for (const step of steps) model.take(step);
        const tenant = unique("tnt");
        const told = model.news.map((of) => ({ id: unique("evt"), of }));
        const pick = () => chance.next().value;
        const shuffled = [...told, ...told.filter(() => pick() < 300)]
          .map((one) => ({ one, key: pick() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const middle = Math.floor(shuffled.length / 2);
        await Promise.all([
          hear(services, tenant, shuffled.slice(0, middle)),
          hear(services, tenant, shuffled.slice(middle)),
        ]);
        expect(await known(services.database.db, tenant)).toEqual(model.truth);
      },
    ),
    { numRuns: 60 },
  );
});
