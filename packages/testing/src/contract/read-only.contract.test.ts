import { inputOf } from "@scai/backend";
import { expect, test } from "vitest";
import { operations } from "../api-client.ts";

// What is only told cannot be set (S6 of the quality goals): whoever sends back all that they read is told so, and nothing changes.

const inputs = [...operations.values()].map(({ name, op, procedure }) => ({
  name,
  op,
  input: inputOf(name, procedure),
}));

test("no operation takes a member that it does not declare, but those whose form is OAuth's", () => {
  const lax = inputs.filter(({ input }) => {
    const issues = input.safeParse({ "what nobody declares": 1 }).error?.issues ?? [];
    return !issues.some(({ code }) => code === "unrecognized_keys");
  });
  // OAuth has them ignored (RFC 6749, sections 3.1 and 3.2).
  expect(lax.map(({ name }) => name).toSorted()).toEqual(["auth.device", "auth.refresh", "auth.token"]);
});

/** What the server decides, by the names that it is told under. */
const decided = new Set([
  ...[
    "id",
    "etag",
    "sequence",
    "source",
    "scaikeyId",
    "createdAt",
    "createdBy",
    "updatedAt",
    "updatedBy",
    "modifiedBy",
  ],
  ...["deletedAt", "lastLoginAt", "lastUsedAt", "lastUsedIp", "useCount", "issuedTo", "keyPrefix", "usedBytes"],
  ...["isSystem", "calculatedAt", "graceStartedAt", "revokedAt", "claim", "holder", "revision"],
]);

test("no operation that changes anything declares a member that the server decides", () => {
  const settable = inputs.flatMap(({ name, op, input }) => {
    if (op.method === "GET") return [];
    return Object.keys(input.shape).flatMap((member) => (decided.has(member) ? `${name} ${member}` : []));
  });
  expect(settable).toEqual([]);
});
