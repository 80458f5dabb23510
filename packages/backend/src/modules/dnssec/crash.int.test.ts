import { zones } from "@scai/db";
import { type ActiveZone, ApiClient, type Harness, openTestDatabase, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import { startServerProcess } from "../files/testing/server-process.ts";
import { authenticate } from "../identity/index.ts";
import { type Point, startPausingPowerDns } from "../zones/testing/pausing-powerdns.ts";
import { findZone } from "../zones/zones.repo.ts";
import { keepZone } from "./jobs/keep-dnssec.ts";
import { allValid, servedZone, validateAll, type WireDnssec } from "./testing/signed-zone.ts";
import { disableDnssec, enableDnssec, rotateKey, setDsWithdrawal } from "./usecases/change-dnssec.ts";

// R4 of the quality goals for keys: whoever dies at whatever point, what was begun is completed, no key is there twice, and the zone is
// valid or not signed at all.

type Call = "enable" | "rotate" | "withdraw DS" | "offer DS" | "disable";

const call = (method: string, path: string, when: Point["when"]): Point => ({ method, path, when });

/** What is asked for, and at which call to PowerDNS the end comes. */
const points: readonly (readonly [Call, Point])[] = [
  ["enable", call("POST", "cryptokeys", "before")],
  ["enable", call("POST", "cryptokeys", "after")],
  ["enable", call("PUT", "PUBLISH-CDS", "before")],
  ["enable", call("PUT", "PUBLISH-CDNSKEY", "after")],
  ["enable", call("GET", "rrsets=true", "after")],
  ["rotate", call("POST", "cryptokeys", "before")],
  ["rotate", call("POST", "cryptokeys", "after")],
  ["rotate", call("GET", "rrsets=true", "before")],
  ["withdraw DS", call("PUT", "PUBLISH-CDNSKEY", "before")],
  ["offer DS", call("PUT", "PUBLISH-CDS", "after")],
  ["disable", call("DELETE", "cryptokeys", "before")],
  ["disable", call("DELETE", "cryptokeys", "after")],
  ["disable", call("DELETE", "PUBLISH-CDS", "after")],
  ["disable", call("GET", "rrsets=true", "before")],
];

/** Does it in this process, with a PowerDNS at that address, for whose answers it waits for ever. */
async function start(h: Harness, url: string, what: Call, { id: zoneId }: ActiveZone) {
  const { apiKey } = inject("stack").powerdns;
  const services = { ...h.server.services, powerDns: createPowerDns({ url, apiKey, timeoutMs: 600_000 }) };
  const credentials = { authorization: `Bearer ${h.owner.token}`, apiKey: undefined, ip: "127.0.0.1" };
  const actor = await authenticate(services, credentials);
  if (what === "enable") return enableDnssec(services, actor, { zoneId, algorithm: 13 });
  if (what === "rotate") return rotateKey(services, actor, { zoneId, role: "zsk" });
  if (what === "disable") return disableDnssec(services, actor, { zoneId, force: true });
  return setDsWithdrawal(services, actor, { zoneId, withdrawn: what === "withdraw DS" });
}

/** What the worker makes of it once the lease of the dead is over. */
async function recover(h: Harness, zone: ActiveZone): Promise<WireDnssec> {
  const { services } = h.server;
  const isOver = { holder: null, heldUntil: new Date(Date.now() - 1000) };
  await services.database.db.update(zones).set(isOver).where(eq(zones.id, zone.id));
  const row = await findZone(services.database.db, h.owner.tenantId, zone.id);
  if (row === undefined) throw new Error("the zone is there");
  await keepZone(services, row);
  return h.rest().get<WireDnssec>("dnssec.get", { zoneId: zone.id });
}

async function expectWhole(h: Harness, zone: ActiveZone, what: Call, after: WireDnssec): Promise<void> {
  const { powerDns } = h.server.services;
  const present = (await powerDns.listCryptokeys(zone.name)).map(({ dnskey }) => dnskey);
  expect(present.toSorted()).toEqual([...after.ksk, ...after.zsk].map(({ publicKey }) => publicKey).toSorted());
  expect(after).toMatchObject({ pendingStep: null, enabled: what !== "disable" });
  const zsks = { enable: 1, rotate: 2, "withdraw DS": 1, "offer DS": 1, disable: 0 }[what];
  expect([after.ksk.length, after.zsk.length]).toEqual([Math.min(zsks, 1), zsks]);
  if (what === "disable") return expect(await powerDns.findZone(zone.name)).toMatchObject({ dnssec: false });
  const published = ["PUBLISH-CDS", "PUBLISH-CDNSKEY"].map((kind) => powerDns.getMetadata(zone.name, kind));
  expect((await Promise.all(published)).flat()).toEqual(what === "withdraw DS" ? ["0", "0"] : ["2,4", "1"]);
  // While it asks for none it tells none; taken back, they are those that the zone above still has.
  if (what === "withdraw DS") await h.rest().get("dnssec.setDsWithdrawal", { zoneId: zone.id, withdrawn: false });
  const { dsRecords } = await h.rest().get<WireDnssec>("dnssec.get", { zoneId: zone.id });
  const ds = dsRecords.map(({ record }) => record);
  expect(await validateAll(zone.name, ds)).toEqual(allValid);
}

describe("what ends while it", () => {
  test.for(points)("has to %s, %o, is completed by the worker", async ([what, point], { h: tenant }) => {
    const h = await tenant.asAdmin();
    await using paused = await startPausingPowerDns(inject("stack").powerdns.apiUrl);
    const zone = await servedZone(h);
    if (what !== "enable") await h.rest().get("dnssec.enable", { zoneId: zone.id });
    if (what === "offer DS") await h.rest().get("dnssec.setDsWithdrawal", { zoneId: zone.id, withdrawn: true });
    const reached = paused.reach(point);
    start(h, paused.url, what, zone).catch(() => {});
    await reached;
    await expectWhole(h, zone, what, await recover(h, zone));
  });

  test("nothing is begun while PowerDNS is away", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const zone = await servedZone(h);
    const away = "http://127.0.0.1:1";
    await expect(start(h, away, "enable", zone)).rejects.toMatchObject({ code: "server.unavailable" });
    const read = () => h.rest().get<WireDnssec>("dnssec.get", { zoneId: zone.id });
    expect(await read()).toMatchObject({ enabled: false });
    const signed = await h.rest().get<WireDnssec>("dnssec.enable", { zoneId: zone.id });
    for (const what of ["rotate", "disable"] as const) {
      await expect(start(h, away, what, zone)).rejects.toMatchObject({
        code: "server.unavailable",
        retryAfterSeconds: 2,
      });
      expect(await read()).toEqual(signed);
    }
  });

  test("the same with the real process and SIGKILL", { timeout: 120_000 }, async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const stack = inject("stack");
    const { url: databaseUrl, database } = await openTestDatabase();
    await database.close();
    await using paused = await startPausingPowerDns(stack.powerdns.apiUrl);
    const server = await startServerProcess(stack, { databaseUrl, powerDnsUrl: paused.url });
    const zone = await servedZone(h);
    const reached = paused.reach(call("POST", "cryptokeys", "after"));
    const answer = new ApiClient(server.url, h.owner.token)
      .call("dnssec.enable", { zoneId: zone.id })
      .catch(() => undefined);
    await reached;
    await server.kill();
    expect(await answer).toBeUndefined();
    await expectWhole(h, zone, "enable", await recover(h, zone));
  });
});
