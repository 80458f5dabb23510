import { recordChanges, zones, zoneTemplates } from "@scai/db";
import { expectProblem, type Harness, test, unique } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import { type Actor, authenticate } from "../identity/index.ts";
import { settleChanges } from "../records/index.ts";
import { settleZones } from "../zones/index.ts";
import { askDns } from "../zones/testing/ask-dns.ts";
import { type Point, startPausingPowerDns } from "../zones/testing/pausing-powerdns.ts";
import { applyTemplates } from "./jobs/apply-templates.ts";
import { systemTemplates } from "./system-templates.ts";
import { createZoneWithTemplate } from "./usecases/zones-with-templates.ts";

const templateId = systemTemplates[0]!.id;
const templateVariables = { webIpv4: "192.0.2.1", mailIpv4: "192.0.2.2" };

const aName = () => `${unique("zone").replace("_", "-")}.test`;

interface WireZone {
  readonly id: `zon_${string}`;
  readonly name: string;
  readonly status: string;
}

const create = (h: Harness, input: object = {}) =>
  h.rest().call("domains.create", { name: aName(), templateId, templateVariables, ...input });
const made = async (h: Harness, input: object = {}) =>
  h.rest().get<WireZone>("domains.create", { name: aName(), templateId, templateVariables, ...input });
const stateOf = async (h: Harness, { id: zoneId }: WireZone) => {
  const { template } = await h.rest().get<{ template: { state: string } | null }>("templates.getForZone", { zoneId });
  return template?.state;
};

test("a zone has its template's records when it has become active, as they were when it was asked for", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const content = {
    records: [{ name: "www", type: "A", content: "${ip}" }],
    variables: [{ name: "ip", required: true }],
  };
  const { id } = await h.rest().get<{ id: string }>("templates.create", { name: unique("template"), ...content });
  const zone = await made(h, { templateId: id, templateVariables: { ip: "192.0.2.7" } });
  expect(zone.status).toBe("pending_validation");
  expect(await stateOf(h, zone)).toBe("waiting");
  await h.rest().get("templates.update", { templateId: id, records: [{ ...content.records[0], name: "other" }] });
  await h.rest().call("templates.delete", { templateId: id });
  await h.role(h.owner, "validation_bypass");
  expect(await h.rest().get("domains.checkValidation", { zoneId: zone.id })).toMatchObject({ isValid: true });
  expect(await stateOf(h, zone)).toBe("applied");
  expect((await askDns(`www.${zone.name}`, "A")).data).toEqual(["192.0.2.7"]);
  const { items } = await h.rest().get<{ items: object[] }>("records.listChanges", { zoneId: zone.id });
  expect(items).toMatchObject([
    { kind: "template", state: "applied", actorKind: "system", actorId: "apply-templates" },
  ]);
});

test("whoever may skip the validation gets both at once; a zone that cannot have the records is not made", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  const zone = await made(h);
  expect((await askDns(`www.${zone.name}`, "A")).data).toEqual(["192.0.2.1"]);
  expect(await stateOf(h, zone)).toBe("applied");
  const refused = await create(h, { templateVariables: { webIpv4: "192.0.2" } });
  expectProblem(refused, "request.invalid");
  expect(JSON.stringify(refused.body)).toContain("mailIpv4");
  expectProblem(await create(h, { templateId: "tpl_00000000000000000000000zzz" }), "templates.not_found");
  expectProblem(await create(h, { templateId: undefined }), "request.invalid");
  const { items } = await h.rest().get<{ items: WireZone[] }>("domains.list", {});
  expect(items.map(({ name }) => name)).toEqual([zone.name]);
});

test("it takes what it takes to apply a template", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const person = await h.person();
  const input = { name: aName(), templateId, templateVariables };
  const takeAway = await h.role(person, ["domains:*", "templates:read", "records:read"]);
  expectProblem(await h.rest(person).call("domains.create", input), "roles.forbidden");
  await takeAway();
  await h.role(person, ["domains:*", "templates:read", "records:read", "records:create"]);
  expect((await h.rest(person).call("domains.create", input)).status).toBe(201);
});

test("what a zone got is forgotten with it, and not done again after its records were changed", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  const zone = await made(h);
  const { items } = await h
    .rest()
    .get<{ items: { id: string }[] }>("records.search", { zoneId: zone.id, query: "192.0.2.1" });
  await h.rest().call("records.delete", { zoneId: zone.id, recordId: items[0]?.id });
  await applyTemplates(h.server.services);
  expect((await askDns(zone.name, "A")).data).toEqual([]);
  await h.rest().call("domains.delete", { zoneId: zone.id, hard: true });
  const { db } = h.server.services.database;
  expect(await db.select().from(zoneTemplates).where(eq(zoneTemplates.zoneId, zone.id))).toEqual([]);
});

// R4 of the quality goals: whoever dies at whatever point between asking for a zone and its records, it gets them, once.
const points: readonly (readonly [string, Point])[] = [
  ["after PowerDNS has the zone", { method: "POST", path: "/zones", when: "after" }],
  ["before the zone is read", { method: "GET", path: "rrsets=true", when: "before" }],
  ["before PowerDNS hears of the records", { method: "PATCH", path: "/zones/", when: "before" }],
  ["after PowerDNS has the records", { method: "PATCH", path: "/zones/", when: "after" }],
];

/** Asks for the zone in this process, with a PowerDNS at that address, for whose answers it waits for ever. */
async function ask(h: Harness, url: string, name: string) {
  const { apiKey } = inject("stack").powerdns;
  const services = { ...h.server.services, powerDns: createPowerDns({ url, apiKey, timeoutMs: 600_000 }) };
  const credentials = { authorization: `Bearer ${h.owner.token}`, apiKey: undefined, ip: "127.0.0.1" };
  const actor: Actor = await authenticate(services, credentials);
  const input = { name, type: "primary", defaultTtl: 3600, description: "", templateId, templateVariables } as const;
  return createZoneWithTemplate(services, actor, input, async () => {});
}

describe("a zone whose maker ends", () => {
  test.for(points)(
    "%s has the records of its template once the worker has been",
    async ([_when, point], { h: tenant }) => {
      const h = await tenant.asAdmin();
      await h.role(h.owner, "validation_bypass");
      await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
      const name = aName();
      const reached = paused.reach(point);
      ask(h, paused.url, name).catch(() => {});
      await reached;
      const { services } = h.server;
      const { db } = services.database;
      const isOver = { holder: null, heldUntil: new Date(Date.now() - 1000) };
      await db.update(zones).set(isOver).where(eq(zones.name, name));
      // When no request of the dead can be under way any more.
      const later = { ...services, clock: () => new Date(Date.now() + 60_000) };
      await settleZones(services);
      await settleChanges(later);
      await applyTemplates(later);
      expect((await askDns(`www.${name}`, "A")).data).toEqual(["192.0.2.1"]);
      const [zone] = await db.select().from(zones).where(eq(zones.name, name));
      const [state] = await db.select().from(zoneTemplates).where(eq(zoneTemplates.zoneId, zone!.id));
      expect([zone?.status, zone?.intent, state?.state]).toEqual(["active", null, "applied"]);
      const journal = await db.select().from(recordChanges).where(eq(recordChanges.zoneId, zone!.id));
      expect(journal.filter((change) => change.state === "applied")).toHaveLength(1);
      expect(journal.filter((change) => change.state === "pending")).toEqual([]);
    },
  );
});
