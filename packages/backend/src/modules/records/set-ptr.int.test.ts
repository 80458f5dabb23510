import { randomInt } from "node:crypto";
import { type ActiveZone, activeZone, expectProblem, type Harness, test } from "@scai/testing";
import { expect } from "vitest";
import { askDns } from "../zones/testing/ask-dns.ts";

interface Written {
  readonly id: string;
  readonly ptrs: readonly { readonly ip: string; readonly status: string; readonly zoneId: string | null }[];
}

/** A zone, and a reverse zone with addresses that no other test has. */
async function pair(tenant: Harness) {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  await h.role(h.owner, "validation_bypass");
  const network = `10.${randomInt(256)}.${randomInt(256)}`;
  const made = await h
    .rest()
    .get<{ items: { zone: { id: ActiveZone["id"]; name: string } }[] }>("reverseZones.create", {
      cidr: `${network}.0/24`,
    });
  return { h, zone, network, reverse: made.items[0]!.zone };
}

const create = (h: Harness, zone: ActiveZone, name: string, content: string, more: Record<string, unknown> = {}) =>
  h.rest().get<Written>("records.create", { zoneId: zone.id, name, type: "A", content, setPtr: true, ...more });

const hostnamesOf = async (h: Harness, ip: string) =>
  (await h.rest().get<{ hostnames: string[] }>("reverseZones.lookUp", { ip })).hostnames;

test("an address gets the name of its record, unless it has another; each is told", async ({ h: tenant }) => {
  const { h, zone, network, reverse } = await pair(tenant);
  const one = `${network}.1`;
  const made = await create(h, zone, "www", one);
  expect(made.ptrs).toEqual([{ ip: one, status: "set", zoneId: reverse.id, message: null }]);
  expect((await askDns(`1.${reverse.name}`, "PTR")).data).toEqual([`www.${zone.name}`]);
  const again = await h
    .rest()
    .get<Written>("records.update", { zoneId: zone.id, recordId: made.id, ttl: 60, setPtr: true });
  expect(again.ptrs).toMatchObject([{ ip: one, status: "unchanged" }]);
  expect((await create(h, zone, "mail", one)).ptrs).toMatchObject([{ ip: one, status: "kept" }]);
  expect(await hostnamesOf(h, one)).toEqual([`www.${zone.name}.`]);
  expect((await create(h, zone, "far", "203.0.113.1")).ptrs).toMatchObject([{ status: "no_zone", zoneId: null }]);
  expect((await create(h, zone, "off", `${network}.2`, { disabled: true })).ptrs).toEqual([]);
  expect((await create(h, zone, "*", `${network}.3`)).ptrs).toMatchObject([{ status: "failed" }]);
  const moved = { zoneId: zone.id, recordId: made.id, content: `${network}.4`, setPtr: true };
  expect((await h.rest().get<Written>("records.update", moved)).ptrs).toMatchObject([{ status: "set" }]);
  expect(await hostnamesOf(h, `${network}.4`)).toEqual([`www.${zone.name}.`]);
  const text = { zoneId: zone.id, name: "t", type: "TXT", content: '"x"', setPtr: true };
  expectProblem(await h.rest().call("records.create", text), "request.invalid");
  const { id: recordId } = await h.rest().get<Written>("records.create", { ...text, setPtr: false });
  const patched = await h.rest().call("records.update", { zoneId: zone.id, recordId, ttl: 60, setPtr: true });
  expectProblem(patched, "request.invalid");
  expect(JSON.stringify(patched.body)).toContain("a TXT has none");
});

test("many addresses get their names in one change, the first name of each, and none in a dry run", async ({
  h: tenant,
}) => {
  const { h, zone, network, reverse } = await pair(tenant);
  const record = (name: string, last: number) => ({ name, type: "A", content: `${network}.${last}` });
  const input = { zoneId: zone.id, create: [record("a", 1), record("b", 1), record("c", 2)], setPtr: true };
  const dry = await h.rest().get<Written>("records.bulk", { ...input, dryRun: true });
  expect(dry.ptrs).toEqual([]);
  const { ptrs } = await h.rest().get<Written>("records.bulk", input);
  expect(ptrs.map(({ ip, status }) => `${ip.split(".")[3]} ${status}`)).toEqual(["1 set", "1 kept", "2 set"]);
  expect(await hostnamesOf(h, `${network}.1`)).toEqual([`a.${zone.name}.`]);
  const changes = await h.rest().get<{ items: unknown[] }>("records.listChanges", { zoneId: reverse.id });
  expect(changes.items).toHaveLength(1);
});

test("the rights are the caller's in the reverse zone, and the record is written without them", async ({
  h: tenant,
}) => {
  const { h, zone, network, reverse } = await pair(tenant);
  const person = await h.person();
  await h.role(person, "domain_manager", { zoneId: zone.id });
  const ask = (last: number) =>
    h.rest(person).get<Written>("records.create", {
      zoneId: zone.id,
      name: `n${last}`,
      type: "A",
      content: `${network}.${last}`,
      setPtr: true,
    });
  expect((await ask(1)).ptrs).toMatchObject([{ status: "no_zone", zoneId: null }]);
  await h.role(person, "read_only", { zoneId: reverse.id });
  expect((await ask(2)).ptrs).toMatchObject([{ status: "forbidden", zoneId: reverse.id }]);
  await h.role(person, "record_editor", { zoneId: reverse.id });
  expect((await ask(3)).ptrs).toMatchObject([{ status: "set", zoneId: reverse.id }]);
  await h.rest().call("domains.disable", { zoneId: reverse.id });
  expect((await ask(4)).ptrs).toMatchObject([{ status: "failed", zoneId: reverse.id }]);
  expect((await h.rest().get<{ items: unknown[] }>("records.list", { zoneId: zone.id })).items).toHaveLength(4);
});

test("a repetition with the same key sets what is still to be set, and nothing for a record that is gone", async ({
  h: tenant,
}) => {
  const { h, zone, network } = await pair(tenant);
  const ip = `${network}.1`;
  const input = { zoneId: zone.id, name: "www", type: "A", content: ip, setPtr: true };
  const headers = { "idempotency-key": "once" };
  const repeat = async () => (await h.rest().call("records.create", input, { headers })).body as { data: Written };
  const { data: made } = await repeat();
  expect(made.ptrs).toMatchObject([{ status: "set" }]);
  expect((await repeat()).data).toMatchObject({ id: made.id, ptrs: [{ status: "unchanged" }] });
  await h.rest().call("reverseZones.deletePtr", { ip });
  await h.rest().call("records.delete", { zoneId: zone.id, recordId: made.id });
  expect((await repeat()).data).toMatchObject({ id: made.id, ptrs: [] });
  expect(await hostnamesOf(h, ip)).toEqual([]);
});
