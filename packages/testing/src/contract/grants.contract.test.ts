import { systemRoles } from "@scai/contract";
import { describe, expect } from "vitest";
import { test } from "../harness.ts";
import { callersOf } from "./operation-rows.ts";
import { recordRows } from "./rows/records.ts";

// Every operation on records holds to access grants: who has one for other records changes nothing and learns nothing; who has one for all of
// them needs nothing else.

const inZones = Object.entries(recordRows).filter(([, row]) => row.about !== "caller");

describe.each(inZones)("%s", (name, row) => {
  test("holds to what access grants are about", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const { input, content } = await row.prepare(h);
    const { zoneId } = input;
    const options = content === undefined ? {} : { content };
    const answerTo = async (recordPattern: string | null) => {
      const person = await h.person({ scope: "dns:read dns:write" });
      const roleId = systemRoles.domain_manager.id;
      await h.rest().get("accessGrants.create", { zoneId, principalId: person.id, roleId, recordPattern });
      return h.rest(person).call(name, input, options);
    };
    const refused = await answerTo("elsewhere");
    const text = Buffer.from(refused.bytes).toString("latin1");
    if (refused.status >= 300) expect([403, 404], text).toContain(refused.status);
    else expect(text).not.toMatch(/192\.0\.2|www|intruder/);
    const allowed = await answerTo(null);
    expect(allowed.status, JSON.stringify(allowed.body)).toBeLessThan(300);
  });
});
