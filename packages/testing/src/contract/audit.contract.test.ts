import { auditEvents } from "@scai/db";
import { and, eq, ne } from "drizzle-orm";
import { describe, expect } from "vitest";
import { operations } from "../api-client.ts";
import { test } from "../harness.ts";
import { callersOf, operationRows } from "./operation-rows.ts";

// Whatever changes something can be found in the audit log by the request that changed it; a new mutation that records nothing fails here.

// What is safe, or costs no more than a read, changes nothing: it is a mutation only so that what it is asked does not stand in an address.
// Of a chunk or a stream nobody sees anything before its upload is completed, which is recorded, and there are thousands of them.
// Favourites are seen by whoever has them alone, and change nothing that anybody shares.
const unseen = new Set(["uploads.append", "uploads.putChunk", "users.addFavorite", "users.removeFavorite"]);
const mutations = Object.entries(operationRows).filter(([name]) => {
  const plan = operations.get(name);
  if (unseen.has(name)) return false;
  return plan?.procedure._def.type === "mutation" && plan.op.cost !== "read" && plan.op.idempotency !== "safe";
});

describe.each(mutations)("%s", (name, row) => {
  test("leaves an event that names its request, its caller and where it came from", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const { input, content } = await row.prepare(h);
    const answer = await h.rest().call(name, input, content === undefined ? {} : { content });
    const { auditTrail, database } = h.server.services;
    await auditTrail.settled();
    const requestId = answer.headers.get("x-request-id") ?? "";
    const events = await database.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.requestId, requestId), ne(auditEvents.action, "auth.sign_in")));
    expect(events, `${answer.status} ${JSON.stringify(answer.body)}`).not.toEqual([]);
    const isKnown = row.about !== "nobody";
    for (const event of events) {
      expect(event.ip).toMatch(/127\.0\.0\.1$/);
      expect(event.userAgent).not.toBe("");
      if (isKnown) expect([event.actorKind, event.actorId]).toEqual(["user", h.owner.id]);
    }
  });
});
