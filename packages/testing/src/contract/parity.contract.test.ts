import { TRPCClientError } from "@trpc/client";
import { describe, expect } from "vitest";
import { operations } from "../api-client.ts";
import { type Harness, test } from "../harness.ts";
import { type Person, unique } from "../people.ts";
import { callersOf, operationRows } from "./operation-rows.ts";

// The same call gives the same answer over REST and over tRPC: both run the same procedure, and this holds them to it.

const withoutBytes = Object.entries(operationRows).filter(([name]) => operations.get(name)?.op.bytes === undefined);
const withBytes = Object.entries(operationRows).filter(([name]) => operations.get(name)?.op.bytes !== undefined);

/** Calls a procedure by name with the real client. */
async function overTrpc(h: Harness, who: Person, name: string, input: unknown) {
  let procedure: unknown = h.trpc(who);
  for (const step of name.split(".")) procedure = Reflect.get(Object(procedure), step);
  const method = operations.get(name)?.procedure._def.type === "query" ? "query" : "mutate";
  const call: unknown = Reflect.get(Object(procedure), method);
  if (typeof call !== "function") throw new Error(`${name} cannot be called`);
  try {
    return { output: await call(input) };
  } catch (err) {
    if (!(err instanceof TRPCClientError)) throw err;
    return { problem: err.data?.problem, status: err.data?.httpStatus };
  }
}

/** As JSON has it, and without what differs between two things of the same kind: ids, times, names that must be unique. */
function shapeOf(value: unknown): unknown {
  const volatile = new Set([
    "id",
    "etag",
    "createdAt",
    "modifiedAt",
    "addedAt",
    "versionId",
    "requestId",
    "nextCursor",
    "secret",
    "name",
    "displayName",
    "path",
    "principalId",
    "principalName",
    "roleId",
    "roleName",
    "email",
    "shareId",
    "ownerId",
    "targetId",
    "targetName",
    "fileId",
    "lockedAt",
    "expiresAt",
    "sourceFolderId",
    "targetFolderId",
    "targetShareId",
    "finishedAt",
    "folderId",
    "parentId",
    "checksumSha256",
    "sequence",
    "changedAt",
    "resourceId",
    "key",
    "keyPrefix",
    "slug",
    "partnerId",
    "revokedAt",
    "occurredAt",
    "resourceName",
    "ip",
    "recordName",
    "lastLoginAt",
    "scaikeyId",
    "device_code",
    "user_code",
    "verification_uri_complete",
    "settledAt",
    "expiresAt",
    "checkedAt",
    "startedAt",
    "message",
    "validationId",
    "keyTag",
    "publicKey",
    "digest",
    "record",
    "nextStepAt",
    "dsWithdrawnAt",
    "cidr",
    "values",
    "challenge",
    "zoneId",
    "changeId",
    "summary",
    "added",
    "removed",
    "cursor",
    "changesCursor",
    "deviceId",
    "lastSeenAt",
    "lastSyncAt",
    "wipeRequestedAt",
    "detectedAt",
    "resolvedAt",
  ]);
  return JSON.parse(JSON.stringify(value ?? null), (key, member) => (volatile.has(key) ? typeof member : member));
}

/** Somebody of another tenant: an administrator there for the operations that are theirs alone. */
const strangers = new Map<boolean, Promise<Person>>();

function strangerTo(h: Harness, isAdmin: boolean): Promise<Person> {
  const known = strangers.get(isAdmin) ?? h.person({ tenant: unique("tnt"), isAdmin });
  strangers.set(isAdmin, known);
  return known;
}

describe.each(withoutBytes)("%s", (name, row) => {
  test("fails alike, by bad input, an unknown member, somebody else's thing, and succeeds alike", async ({
    h: tenant,
  }) => {
    const h = await callersOf(row, tenant);
    let first = await row.prepare(h);
    for (const [who, input] of [
      [h.owner, spoiled(name, first.input)],
      [await strangerTo(tenant, row.caller !== undefined), first.input],
    ] as const) {
      const rest = await h.rest(who).call(name, input);
      if (rest.status < 300) {
        // It may have been to sign out, or to be gone.
        strangers.clear();
        first = await row.prepare(h);
        continue;
      }
      const trpc = await overTrpc(h, who, name, input);
      expect(trpc.status).toBe(rest.status);
      expect(shapeOf(trpc.problem)).toEqual(shapeOf(rest.body));
    }
    const rest = await h.rest().call(name, first.input);
    const second = await row.prepare(h);
    const trpc = await overTrpc(h, h.owner, name, second.input);
    if (rest.status >= 300) return expect(trpc.status).toBe(rest.status);
    const output =
      typeof rest.body === "object" && rest.body !== null && "data" in rest.body ? rest.body.data : rest.body;
    expect(shapeOf(trpc.output)).toEqual(shapeOf(output));
  });
});

/** The input with something wrong in it that both transports can carry: query strings cannot carry a wrong type. */
function spoiled(name: string, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plan = operations.get(name);
  if (plan?.takesJson !== true) return { ...input, ...(plan?.readers.has("limit") === true ? { limit: 0 } : {}) };
  const member = Object.keys(input).find((key) => !plan.op.pathParameters.includes(key)) ?? "nothing";
  return { ...input, [member]: [[7]] };
}

describe.each(withBytes)("%s", (name, row) => {
  test("is refused over tRPC, which says where the bytes go", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const prepared = await row.prepare(h);
    const { problem } = await overTrpc(h, h.owner, name, prepared.input);
    expect(problem).toMatchObject({
      status: 415,
      code: "request.unsupported_media_type",
      detail: expect.stringContaining(`/api/v1${operations.get(name)?.op.path}`),
    });
  });
});

test("a tRPC caller gets real dates", async ({ h }) => {
  const share = await h.trpc().shares.create.mutate({ name: "dates", type: "project" });
  expect(share.createdAt).toBeInstanceOf(Date);
});

test("a batch has at most twenty calls, each answered on its own", async ({ h }) => {
  const { id: shareId } = await h.share();
  const trpc = h.trpc(h.owner, { batch: true });
  const missing = "shr_00000000000000000000000000";
  const answers = await Promise.allSettled([
    trpc.shares.get.query({ shareId: share(shareId) }),
    trpc.shares.get.query({ shareId: missing }),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual(["fulfilled", "rejected"]);
  const many = await Promise.allSettled(Array.from({ length: 21 }, () => trpc.users.me.query({})));
  expect(many.every((answer) => answer.status === "rejected")).toBe(true);
});

function share(id: string): `shr_${string}` {
  return `shr_${id.slice(4)}`;
}
