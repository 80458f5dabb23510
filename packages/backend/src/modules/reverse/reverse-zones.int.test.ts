import { randomInt } from "node:crypto";
import { expectProblem, type Harness, test } from "@scai/testing";
import { expect } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";
import { askDns } from "../zones/testing/ask-dns.ts";

interface WirePreview {
  readonly items: readonly { readonly zoneName: string; readonly addressCount: string }[];
}
interface WireCreated {
  readonly items: readonly {
    readonly isNew: boolean;
    readonly zone: { readonly id: string; readonly name: string; readonly type: string; readonly cidr: string };
  }[];
}

/** A /22 that no other test has. */
const aNetwork = () => `10.${randomInt(256)}.${randomInt(64) * 4}.0`;

const create = (h: Harness, cidr: string) => h.rest().get<WireCreated>("reverseZones.create", { cidr });

test("a network gets the zones that were previewed, which are served once they are theirs, with its addresses' names", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  const cidr = `${aNetwork()}/22`;
  const { items } = await h.rest().get<WirePreview>("reverseZones.preview", { cidr });
  expect(items.map(({ addressCount }) => addressCount)).toEqual(["256", "256", "256", "256"]);
  const made = await create(h, cidr);
  expect(made.items.map(({ zone }) => zone.name)).toEqual(items.map(({ zoneName }) => zoneName));
  for (const { isNew, zone } of made.items) {
    expect({ isNew, zone }).toMatchObject({ isNew: true, zone: { type: "reverse_ipv4", status: "active" } });
    expect(await h.rest().get("domains.get", { zoneId: zone.id })).toMatchObject({ cidr: zone.cidr });
    expect((await askDns(zone.name, "SOA")).code).toBe("NOERROR");
  }
  const [first] = made.items;
  const record = { zoneId: first?.zone.id, name: "7", type: "PTR", content: "www.example.test." };
  expect(await h.rest().get("records.create", record)).toMatchObject({ name: `7.${first?.zone.name}` });
  const actions = (await eventsOf(h)).map(({ action }) => action);
  expect(actions.filter((action) => action === "domain.create")).toHaveLength(4);
});

test("asking again asks for what is missing only, and says so when nothing is", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const base = aNetwork();
  const { items: one } = await create(h, `${base}/24`);
  const { items: both } = await create(h, `${base}/23`);
  expect(both.map(({ isNew }) => isNew)).toEqual([false, true]);
  expect(both[0]?.zone.id).toBe(one[0]?.zone.id);
  expectProblem(await h.rest().call("reverseZones.create", { cidr: `${base}/23` }), "zones.name_taken");
  await h.rest().call("domains.delete", { zoneId: one[0]?.zone.id });
  expectProblem(await h.rest().call("reverseZones.create", { cidr: `${base}/23` }), "zones.name_taken");
});

test("what is no network is refused, with what is", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  for (const operation of ["reverseZones.preview", "reverseZones.create"]) {
    const answer = await h.rest().call(operation, { cidr: "192.0.2.1/24" });
    expectProblem(answer, "request.invalid");
    expect(JSON.stringify(answer.body)).toContain("192.0.2.0/24");
  }
});
