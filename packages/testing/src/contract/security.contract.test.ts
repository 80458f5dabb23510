import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect } from "vitest";
import { type Answer, ApiClient, type CallOptions, operations } from "../api-client.ts";
import { type Harness, harnessOn, test } from "../harness.ts";
import { expireKey, type Person, setTenantStatus, setUserStatus, signToken, unique } from "../people.ts";
import type { TestServer } from "../test-server.ts";
import { callersOf, type OperationRow, operationRows, type Prepared } from "./operation-rows.ts";

// S1 of the quality goals: every operation against everybody who must not get through, generated, so that none can be forgotten.

test("every operation has a row, and every row an operation", () => {
  expect(Object.keys(operationRows).toSorted()).toEqual([...operations.keys()].toSorted());
});

const rows = Object.entries(operationRows);
const closed = rows.filter(([, row]) => row.about !== "nobody");

/** What an operation is tried on, and whose it is. */
interface Target {
  readonly h: Harness;
  readonly prepared: Prepared;
}

async function makeTarget(row: OperationRow, server: TestServer): Promise<Target> {
  const h = await callersOf(row, await harnessOn(server));
  return { h, prepared: await row.prepare(h) };
}

/** One target for all who are refused: they leave it as it was. Whoever gets through needs one of their own. */
function sharedTarget(row: OperationRow): (server: TestServer) => Promise<Target> {
  let target: Promise<Target> | undefined;
  return (server) => {
    target ??= makeTarget(row, server);
    return target;
  };
}

/** People whom no target is any business of: an administrator and a user of another tenant, and a user of a suspended one. */
interface Outsiders {
  readonly admin: Person;
  readonly user: Person;
  readonly suspended: Person;
}

const outsidersByCaller = new Map<string, Promise<Outsiders>>();

/** The same for all targets whose callers have tokens of the same scope. */
function outsiders(row: OperationRow, h: Harness): Promise<Outsiders> {
  const caller = row.caller ?? row.owner ?? "user";
  const made = outsidersByCaller.get(caller) ?? makeOutsiders(h);
  outsidersByCaller.set(caller, made);
  return made;
}

async function makeOutsiders(h: Harness): Promise<Outsiders> {
  const tenant = unique("tnt");
  const admin = await h.person({ tenant, isAdmin: true });
  const suspended = await h.person({ tenant: unique("tnt") });
  await setTenantStatus(h.server.services.database, suspended.tenantId, "suspended");
  return { admin, user: await h.person({ tenant }), suspended };
}

function optionsOf(prepared: Prepared): CallOptions {
  return prepared.content === undefined ? {} : { content: prepared.content };
}

function codeOf(answer: Answer): unknown {
  return typeof answer.body === "object" && answer.body !== null && "code" in answer.body
    ? answer.body.code
    : undefined;
}

/** An answer without what is new in each: the request's id, how many are left, and the order in which the socket was used. */
function comparable(answer: Answer) {
  const body = typeof answer.body === "object" ? { ...answer.body, requestId: "" } : answer.body;
  const volatile = new Set(["date", "x-request-id", "connection", "keep-alive"]);
  const isTold = (name: string) => !volatile.has(name) && !name.includes("ratelimit");
  return { status: answer.status, body, headers: [...answer.headers].filter(([name]) => isTold(name)) };
}

async function expectHidden(h: Harness, name: string, prepared: Prepared, who: Person): Promise<void> {
  const refused = await h.rest(who).call(name, prepared.input, optionsOf(prepared));
  const absent = await h.rest(who).call(name, prepared.missing ?? {}, optionsOf(prepared));
  expect(refused.status).toBe(404);
  expect(comparable(refused)).toEqual(comparable(absent));
}

describe.each(closed)("%s", (name, row) => {
  const target = sharedTarget(row);
  const isOfShares = row.about === "thing" && row.caller === undefined;
  const op = operations.get(name)?.op;

  test("refuses a caller without a token, and one with a bad or an expired one", async ({ server }) => {
    const { h, prepared } = await target(server);
    const call = (token: string | undefined) =>
      new ApiClient(h.server.url, token).call(name, prepared.input, optionsOf(prepared));
    const expired = await signToken({
      tenant: h.tenant,
      user: h.owner.scaikeyId,
      expiresInSeconds: -60,
      issuedAt: new Date(Date.now() - 120_000),
    });
    for (const [token, code] of [
      [undefined, "auth.token_missing"],
      ["not-a-token", "auth.token_invalid"],
      [`${h.owner.token.slice(0, -8)}AAAAAAAA`, "auth.token_invalid"],
      [expired, "auth.token_invalid"],
    ] as const) {
      const answer = await call(token);
      expect([answer.status, codeOf(answer)]).toEqual([401, code]);
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  test("refuses a token without its scope", async ({ server }) => {
    const { h, prepared } = await (op?.scope === undefined ? makeTarget(row, server) : target(server));
    const token = await signToken({ tenant: h.tenant, user: h.owner.scaikeyId, scope: anotherScope(op?.scope) });
    const answer = await new ApiClient(h.server.url, token).call(name, prepared.input, optionsOf(prepared));
    if (op?.scope === undefined) expect(codeOf(answer)).not.toBe("auth.insufficient_scope");
    else expect([answer.status, codeOf(answer)]).toEqual([403, "auth.insufficient_scope"]);
  });

  test("refuses suspended users and users of suspended tenants", async ({ server }) => {
    const { h, prepared } = await target(server);
    const { database } = server.services;
    const user = await h.person();
    await setUserStatus(database, user.id, "suspended");
    const { suspended } = await outsiders(row, h);
    for (const [who, code] of [
      [user, "identity.user_suspended"],
      [suspended, "identity.tenant_suspended"],
    ] as const) {
      const answer = await h.rest(who).call(name, prepared.input, optionsOf(prepared));
      expect([answer.status, codeOf(answer)]).toEqual([403, code]);
    }
  });

  if ((row.about === "thing" || row.about === "own") && row.caller === undefined)
    test("does not exist for other tenants and for strangers, administrators of other tenants included", async ({
      server,
    }) => {
      const { h, prepared } = await target(server);
      const { admin, user } = await outsiders(row, h);
      for (const who of [admin, user, await h.person()]) await expectHidden(h, name, prepared, who);
    });

  if (row.about === "tenant")
    test("does not exist for other tenants, and does for everybody in this one", async ({ server }) => {
      const { h, prepared } = await makeTarget(row, server);
      const { admin, user } = await outsiders(row, h);
      for (const who of [admin, user]) await expectHidden(h, name, prepared, who);
      expect((await h.rest(await h.person()).call(name, prepared.input, optionsOf(prepared))).status).toBe(200);
    });

  if (row.about === "caller")
    test("tells another tenant's people nothing of this one", async ({ server }) => {
      const { h, prepared } = await makeTarget(row, server);
      const { id: shareId, name: shareName } = await h.share();
      const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
      const answer = await h.rest(eve).call(name, prepared.input, optionsOf(prepared));
      const text = new TextDecoder().decode(answer.bytes);
      for (const secret of [shareId, shareName, h.owner.id, h.owner.scaikeyId, h.owner.tenantId])
        expect(text).not.toContain(secret);
    });

  if (isOfShares)
    test("does not exist any more for a removed member", async ({ server }) => {
      const { h, prepared } = await target(server);
      const member = await joined(h, prepared, row.role === "owner" ? "admin" : (row.role ?? "reader"));
      await h.removeMemberRow(prepared.shareId ?? "", member);
      await expectHidden(h, name, prepared, member);
    });

  // From here on somebody gets through.

  if (isOfShares)
    test("works for the weakest role that suffices and is forbidden to the next weaker one", async ({ server }) => {
      const { h, prepared } = await makeTarget(row, server);
      const weaker = weakerThan(row.role);
      if (weaker !== undefined) {
        const answer = await h.rest(await joined(h, prepared, weaker)).call(name, prepared.input, optionsOf(prepared));
        expect(answer.status).toBe(403);
        expect(["files.forbidden", "shares.forbidden"]).toContain(codeOf(answer));
      }
      const who = row.role === "owner" ? h.owner : await joined(h, prepared, row.role ?? "reader");
      const answer = await h.rest(who).call(name, prepared.input, optionsOf(prepared));
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    });

  if (row.caller !== undefined)
    test("is for administrators of the tenant whose token says so", async ({ server }) => {
      const { h, prepared } = await makeTarget(row, server);
      const call = async (who: Person) => {
        const answer = await h.rest(who).call(name, prepared.input, optionsOf(prepared));
        return [answer.status, codeOf(answer)];
      };
      // What declares the permission it needs is held to that by the suite for permissions.
      if (op?.permission === undefined) expect(await call(await h.person())).toEqual([403, "admin.forbidden"]);
      const narrow = await h.person({ isAdmin: "super_admin", scope: "files:read files:write" });
      if (op?.scope !== undefined) expect(await call(narrow)).toEqual([403, "auth.insufficient_scope"]);
      if (row.about === "thing") await expectHidden(h, name, prepared, (await outsiders(row, h)).admin);
      expect((await call(h.owner))[0]).toBeLessThan(300);
    });

  test("takes an API key as far as its scopes go, and none that is over or where a person is needed", async ({
    server,
  }) => {
    const { h, prepared } = await target(server);
    const call = async (apiKey: string) => {
      const answer = await h.withKey(apiKey).call(name, prepared.input, optionsOf(prepared));
      return [answer.status, codeOf(answer)];
    };
    const area = op?.scope?.startsWith("dns:") === true ? "dns" : "files";
    const scopes = [`${area}:read`, `${area}:write`, ...(row.caller === undefined ? [] : ["tenant:admin"])];
    const { id, key } = await h.apiKey({ scopes });
    await expireKey(server.services.database, id);
    expect(await call(key)).toEqual([401, "apiKeys.invalid"]);
    expect(await call(`${key.slice(0, -1)}-`)).toEqual([401, "apiKeys.invalid"]);
    const narrow = await h.apiKey({ scopes: [anotherScope(op?.scope)] });
    const whole = await h.apiKey({ scopes });
    if (op?.credential === "person") return expect(await call(whole.key)).toEqual([403, "apiKeys.not_accepted"]);
    if (op?.scope !== undefined) expect(await call(narrow.key)).toEqual([403, "auth.insufficient_scope"]);
    // What is beyond one tenant is for people.
    if (op?.scope === "partner:admin" || op?.scope === "admin:*")
      return expect(await call(whole.key)).toEqual([403, "auth.insufficient_scope"]);
    expect((await call(whole.key))[0]).toBeLessThan(300);
  });
});

/** A scope of the area that the operation is not of. */
function anotherScope(scope: string | undefined): string {
  return scope?.startsWith("dns:") === true ? "files:read" : "dns:read";
}

function weakerThan(role: OperationRow["role"]): "reader" | "contributor" | "admin" | undefined {
  const next = { owner: "admin", admin: "contributor", contributor: "reader", reader: undefined } as const;
  return next[role ?? "reader"];
}

/** Somebody who has that role in the prepared share. Straight into the database: the share may be in the trash. */
async function joined(h: Harness, prepared: Prepared, role: "reader" | "contributor" | "admin"): Promise<Person> {
  const person = await h.person();
  await h.addMemberRow(prepared.shareId ?? "", person, role);
  return person;
}

test("a suspension and its end take effect within a second, cached token or not", async ({ h }) => {
  const { database } = h.server.services;
  const me = () => h.rest().call("users.me");
  expect((await me()).status).toBe(200);
  await setUserStatus(database, h.owner.id, "suspended");
  await sleep(1000);
  expect(codeOf(await me())).toBe("identity.user_suspended");
  await setUserStatus(database, h.owner.id, "active");
  await sleep(1000);
  expect((await me()).status).toBe(200);
});
