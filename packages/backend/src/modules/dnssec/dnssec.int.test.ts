import { dnssecKeys } from "@scai/db";
import { expectProblem, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";
import { authenticate } from "../identity/index.ts";
import { findSignedZone } from "./dnssec.repo.ts";
import {
  allValid,
  publishDs,
  recordsAt,
  servedZone,
  validate,
  validateAll,
  type WireDnssec,
} from "./testing/signed-zone.ts";
import { disableDnssec } from "./usecases/change-dnssec.ts";

interface WireCheck {
  readonly isPublished: boolean;
  readonly message: string;
  readonly witnesses: { readonly nameServer: string; readonly sight: string; readonly values: string[] }[];
  readonly dnssec: WireDnssec;
}

const recordsOf = ({ dsRecords }: WireDnssec) => dsRecords.map(({ record }) => record);

test.for([8, 10, 13, 14, 15])(
  "a zone signed with algorithm %i is valid to whoever trusts any of its DS records, denials and wildcards too",
  async (algorithm, { h: tenant }) => {
    const h = await tenant.asAdmin();
    const { id: zoneId, name } = await servedZone(h);
    expect(await h.rest().get("dnssec.get", { zoneId })).toMatchObject({ enabled: false, status: "disabled", ksk: [] });
    const signed = await h.rest().get<WireDnssec>("dnssec.enable", { zoneId, algorithm });
    expect(signed).toMatchObject({ enabled: true, status: "pending_ds", algorithm, pendingStep: null });
    expect(signed.ksk).toMatchObject([{ algorithm, state: "active" }]);
    expect(signed.zsk).toMatchObject([{ algorithm, state: "active" }]);
    expect(signed.dsRecords.map(({ digestType }) => digestType).toSorted()).toEqual([2, 4]);
    // The key tag in PowerDNS' DS records is that which we count.
    expect(signed.dsRecords.map(({ keyTag }) => keyTag)).toEqual([signed.ksk[0]?.keyTag, signed.ksk[0]?.keyTag]);
    const [first, second] = recordsOf(signed);
    expect(await validateAll(name, [first!])).toEqual(allValid);
    expect(await validate(name, [second!], `www.${name}`, "A")).toBe("fully validated");
    expect(await h.rest().get("dnssec.get", { zoneId })).toEqual(signed);
    expect(JSON.stringify(signed)).not.toMatch(/private/i);
  },
);

test("records that are written to a signed zone are valid at once", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { id: zoneId, name } = await servedZone(h);
  const ds = recordsOf(await h.rest().get<WireDnssec>("dnssec.enable", { zoneId }));
  await h.rest().get("records.create", { zoneId, name: "new.deep", type: "A", content: "192.0.2.7" });
  expect(await validate(name, ds, `new.deep.${name}`, "A")).toBe("fully validated");
  expect(await validate(name, ds, `deep.${name}`, "A")).toBe("negative response, fully validated");
});

test("the zone is active once every server of the zone above has a DS record of its key, and every check says what it saw", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const { id: zoneId, name } = await servedZone(h);
  const ds = recordsOf(await h.rest().get<WireDnssec>("dnssec.enable", { zoneId }));
  const confirm = () => h.rest().get<WireCheck>("dnssec.confirmDs", { zoneId });
  const { nameServer } = inject("stack").outsideDns;
  expect(await confirm()).toMatchObject({
    isPublished: false,
    message: `The zone above has no DS record of ${name}.`,
    witnesses: [{ nameServer, sight: "no_record", values: [] }],
    dnssec: { status: "pending_ds" },
  });
  const other = `12345 13 2 ${"ab".repeat(32)}`;
  await publishDs(name, [other]);
  expect(await confirm()).toMatchObject({
    isPublished: false,
    message: "The zone above has DS records of the zone, but none of the key.",
    witnesses: [{ sight: "another_value", values: [other] }],
  });
  await publishDs(name, [other, ds[0]!]);
  expect(await confirm()).toMatchObject({
    isPublished: true,
    witnesses: [{ sight: "found" }],
    dnssec: { status: "active" },
  });
  const events = (await eventsOf(h)).filter(({ action }) => action.startsWith("dnssec."));
  expect(events.map(({ action }) => action)).toEqual(["dnssec.enable", "dnssec.confirm_ds_published"]);
});

describe("a zone stays signed", () => {
  test("while the zone above has a DS record, and for as long as that may be kept; forced, it does not", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const { id: zoneId, name } = await servedZone(h);
    const ds = recordsOf(await h.rest().get<WireDnssec>("dnssec.enable", { zoneId }));
    await publishDs(name, ds, 3600);
    const refused = await h.rest().call("dnssec.disable", { zoneId });
    expectProblem(refused, "dnssec.ds_published");
    expect(JSON.stringify(refused.body)).toContain(ds[0]!.split(" IN DS ")[1]!);
    await h.rest().get("dnssec.confirmDs", { zoneId });
    await publishDs(name, []);
    const cached = await h.rest().call("dnssec.disable", { zoneId });
    expectProblem(cached, "dnssec.ds_cached");
    expect(Number(cached.headers.get("retry-after"))).toBeGreaterThan(3500);
    expect(await validateAll(name, ds)).toEqual(allValid);
    expect(await h.rest().get("dnssec.disable", { zoneId, force: true })).toMatchObject({
      enabled: false,
      status: "disabled",
      ksk: [],
      dsRecords: [],
    });
    const { powerDns } = h.server.services;
    expect(await powerDns.listCryptokeys(name)).toEqual([]);
    expect(await powerDns.findZone(name)).toMatchObject({ dnssec: false, nsec3param: "" });
    expect(await powerDns.getMetadata(name, "PUBLISH-CDS")).toEqual([]);
    expectProblem(await h.rest().call("dnssec.disable", { zoneId }), "dnssec.not_enabled");
  });

  test("when nobody above can be asked", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const { id: zoneId } = await servedZone(h);
    await h.rest().get("dnssec.enable", { zoneId });
    const { services } = h.server;
    const credentials = { authorization: `Bearer ${h.owner.token}`, apiKey: undefined, ip: "127.0.0.1" };
    const actor = await authenticate(services, credentials);
    const deaf = { ...services, dnsLookup: { ...services.dnsLookup, askParent: async () => undefined } };
    await expect(disableDnssec(deaf, actor, { zoneId, force: false })).rejects.toMatchObject({
      code: "dnssec.lookup_failed",
    });
    expect(await h.rest().get("dnssec.get", { zoneId })).toMatchObject({ enabled: true });
  });

  test("through deletion and restoration, with the same keys, and nothing is left of one that is purged", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const { id: zoneId, name } = await servedZone(h);
    const { powerDns } = h.server.services;
    const signed = await h.rest().get<WireDnssec>("dnssec.enable", { zoneId });
    const keys = await powerDns.listCryptokeys(name);
    for (const [off, on] of [
      ["domains.disable", "domains.enable"],
      ["domains.delete", "domains.restore"],
    ] as const) {
      await h.rest().call(off, { zoneId });
      expectProblem(await h.rest().call("dnssec.rotateZsk", { zoneId }), "zones.wrong_status");
      await h.rest().get(on, { zoneId });
      expect(await powerDns.listCryptokeys(name)).toEqual(keys);
      expect(await h.rest().get("dnssec.get", { zoneId })).toEqual(signed);
      expect(await validateAll(name, recordsOf(signed))).toEqual(allValid);
    }
    await h.rest().call("domains.delete", { zoneId, hard: true });
    expect(await powerDns.findZone(name)).toBeUndefined();
    const { db } = h.server.services.database;
    expect(await findSignedZone(db, { tenantId: h.owner.tenantId, id: zoneId })).toBeUndefined();
    expect(await db.select().from(dnssecKeys).where(eq(dnssecKeys.zoneId, zoneId))).toEqual([]);
  });
});

test("a zone asks the zone above for no DS record, valid and signed all the while, until that is taken back or it is disabled", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const { id: zoneId, name } = await servedZone(h);
  const withdraw = (withdrawn: boolean) => h.rest().get<WireDnssec>("dnssec.setDsWithdrawal", { zoneId, withdrawn });
  expectProblem(await h.rest().call("dnssec.setDsWithdrawal", { zoneId, withdrawn: true }), "dnssec.not_enabled");
  const signed = await h.rest().get<WireDnssec>("dnssec.enable", { zoneId });
  const ds = recordsOf(signed);
  await publishDs(name, ds);
  await h.rest().get("dnssec.confirmDs", { zoneId });
  const withdrawn = await withdraw(true);
  expect(withdrawn).toMatchObject({ status: "active", dsRecords: [], dsWithdrawnAt: expect.any(String) });
  expect(await withdraw(true)).toEqual(withdrawn);
  expect(await recordsAt(name, "CDS")).toEqual(["0 0 0 00"]);
  expect(await recordsAt(name, "CDNSKEY")).toEqual(["0 3 0 AA=="]);
  expect(await validateAll(name, ds)).toEqual(allValid);
  expectProblem(await h.rest().call("dnssec.rotateKsk", { zoneId }), "dnssec.wrong_status");
  expectProblem(await h.rest().call("dnssec.disable", { zoneId }), "dnssec.ds_published");
  await h.rest().get("dnssec.rotateZsk", { zoneId });
  expect(await recordsAt(name, "CDS")).toEqual(["0 0 0 00"]);
  expect(await withdraw(false)).toMatchObject({ status: "rotating_zsk", dsWithdrawnAt: null });
  expect(recordsOf(await h.rest().get<WireDnssec>("dnssec.get", { zoneId }))).toEqual(ds);
  expect(await recordsAt(name, "CDS")).toHaveLength(2);
  await withdraw(true);
  await h.rest().get("dnssec.disable", { zoneId, force: true });
  expect(await recordsAt(name, "CDS")).toEqual([]);
  expect(await h.rest().get("dnssec.enable", { zoneId })).toMatchObject({ dsWithdrawnAt: null });
  const actions = (await eventsOf(h)).map(({ action }) => action).filter((action) => /_ds$/.test(action));
  expect(actions).toEqual(["dnssec.withdraw_ds", "dnssec.offer_ds", "dnssec.withdraw_ds"]);
});

test("what cannot be done is refused with nothing changed", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { id: zoneId, name } = await servedZone(h);
  for (const call of ["dnssec.rotateZsk", "dnssec.rotateKsk", "dnssec.confirmDs"]) {
    expectProblem(await h.rest().call(call, { zoneId }), "dnssec.not_enabled");
  }
  expectProblem(await h.rest().call("dnssec.enable", { zoneId, algorithm: 5 }), "request.invalid");
  await h.server.services.powerDns.createCryptokey(name, { keytype: "csk", active: true, algorithm: "ecdsa256" });
  expectProblem(await h.rest().call("dnssec.enable", { zoneId }), "dnssec.foreign_keys");
  expect(await h.server.services.powerDns.listCryptokeys(name)).toHaveLength(1);
  const { id: other } = await servedZone(h);
  await h.rest().get("dnssec.enable", { zoneId: other });
  expectProblem(await h.rest().call("dnssec.enable", { zoneId: other }), "dnssec.enabled_already");
  expectProblem(await h.rest().call("dnssec.rotateKsk", { zoneId: other }), "dnssec.wrong_status");
});
