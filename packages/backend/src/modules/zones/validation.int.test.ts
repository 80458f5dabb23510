import { randomBytes } from "node:crypto";
import { zones, zoneValidations } from "@scai/db";
import { expectProblem, type Harness, type Person, test, testDns } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect, inject } from "vitest";
import { createDnsLookup, type DnsLookup } from "../../platform/dns/index.ts";
import { createPowerDns, type PowerDns } from "../../platform/pdns/index.ts";
import { eventsOf } from "../audit/testing/events-of.ts";
import { authenticate } from "../identity/index.ts";
import { expireValidations } from "./jobs/expire-validations.ts";
import { settleZones } from "./jobs/settle-zones.ts";
import { askDns } from "./testing/ask-dns.ts";
import { checkValidation } from "./usecases/validate-zone.ts";

interface WireValidation {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly challenge: string;
  readonly dnsRecord: { readonly name: string; readonly type: string; readonly values: string[] };
}
interface WireCheck {
  readonly isValid: boolean;
  readonly message: string;
  readonly delegatedTo: string[];
  readonly witnesses: { nameServer: string; address: string; sight: string; values: string[] }[];
}
type ZoneId = `zon_${string}`;

const aName = () => `zone-${randomBytes(6).toString("hex")}.test`;

/** The rest of the Internet. */
function outside(): PowerDns & { nameServer: string } {
  const { apiUrl: url, apiKey, nameServer } = inject("stack").outsideDns;
  return { ...createPowerDns({ url, apiKey }), nameServer };
}

/** Makes the name be served by another provider, with these TXT records where the token is looked for. */
async function serveElsewhere(name: string, texts: readonly string[] = []): Promise<void> {
  const world = outside();
  const of = (type: string, content: string) => ({
    name: `${name}.`,
    type,
    ttl: 60,
    records: [{ content, disabled: false }],
  });
  const soa = `${world.nameServer}. hostmaster.${name}. 1 3600 600 86400 60`;
  await world.createZone({ name, kind: "Native", rrsets: [of("SOA", soa), of("NS", `${world.nameServer}.`)] });
  await publish(name, texts);
}

async function publish(name: string, texts: readonly string[]): Promise<void> {
  const at = { name: `_scaidns-verify.${name}.`, type: "TXT" };
  const records = texts.map((text) => ({ content: `"${text}"`, disabled: false }));
  await outside().patchRrsets(name, [
    records.length === 0 ? { ...at, changetype: "DELETE" } : { ...at, changetype: "REPLACE", ttl: 60, records },
  ]);
}

/** The zone above delegates the name to these. */
async function delegate(name: string, nameServers: readonly string[]): Promise<void> {
  const records = nameServers.map((server) => ({ content: `${server}.`, disabled: false }));
  await outside().patchRrsets("test", [{ name: `${name}.`, type: "NS", changetype: "REPLACE", ttl: 60, records }]);
}

const newest = async (h: Harness, zoneId: ZoneId, as: Person = h.owner) =>
  (await h.rest(as).get<{ validation: WireValidation }>("domains.getValidation", { zoneId })).validation;

async function ask(h: Harness, name: string, as: Person = h.owner) {
  const { id: zoneId } = await h.rest(as).get<{ id: ZoneId }>("domains.create", { name });
  return { zoneId, validation: await newest(h, zoneId, as) };
}

/** Lets the zone be checked again at once. */
async function check(h: Harness, zoneId: ZoneId, as: Person = h.owner): Promise<WireCheck> {
  await h.server.services.database.db
    .update(zoneValidations)
    .set({ checkedAt: null })
    .where(eq(zoneValidations.zoneId, zoneId));
  return h.rest(as).get<WireCheck>("domains.checkValidation", { zoneId });
}

/** How many checks of this server came to that. */
async function countOf(h: Harness, result: "valid" | "invalid"): Promise<number> {
  const { values } = await h.server.services.validation.checks.get();
  return values.find(({ labels }) => labels.result === result)?.value ?? 0;
}

test("a zone is served once the token stands where the name is served now, and every check says what it saw", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const name = aName();
  const { zoneId, validation } = await ask(h, name);
  const text = `scaidns-verify=${validation.challenge}`;
  expect(validation).toMatchObject({
    type: "txt_record",
    status: "pending",
    dnsRecord: { name: `_scaidns-verify.${name}`, type: "TXT", values: [text] },
  });
  expect(validation.challenge).toMatch(/^[0-9a-f]{64}$/);

  const counted = await countOf(h, "invalid");
  expect(await check(h, zoneId)).toMatchObject({ isValid: false, message: `Domain ${name} does not exist in DNS` });
  await serveElsewhere(name);
  const { dnsHost, dnsPort, nameServer } = inject("stack").outsideDns;
  const seen = { nameServer, address: `${dnsHost}#${dnsPort}` };
  expect(await check(h, zoneId)).toMatchObject({
    isValid: false,
    message: `No DNS record found for _scaidns-verify.${name}`,
    delegatedTo: [nameServer],
    witnesses: [{ ...seen, sight: "no_record" }],
  });
  await publish(name, ["scaidns-verify=of-somebody-else"]);
  expect(await check(h, zoneId)).toMatchObject({
    isValid: false,
    message: `TXT record found but value doesn't match. Expected: ${text}`,
    witnesses: [{ ...seen, sight: "another_value", values: ["scaidns-verify=of-somebody-else"] }],
  });
  const failed = await newest(h, zoneId);
  expect(failed).toMatchObject({ status: "failed", challenge: validation.challenge });
  expect((await askDns(name, "SOA")).code).toBe("REFUSED");

  await publish(name, ["scaidns-verify=of-somebody-else", text]);
  expect(await countOf(h, "invalid")).toBe(counted + 3);
  const valid = await countOf(h, "valid");
  expect(await check(h, zoneId)).toMatchObject({ isValid: true, message: "Domain validated" });
  expect(await countOf(h, "valid")).toBe(valid + 1);
  expect(await h.rest().get("domains.get", { zoneId })).toMatchObject({ status: "active" });
  expect(await newest(h, zoneId)).toMatchObject({ status: "validated" });
  expect((await askDns(name, "SOA")).code).toBe("NOERROR");
  expectProblem(await h.rest().call("domains.checkValidation", { zoneId }), "zones.wrong_status");
  const actions = (await eventsOf(h)).map(({ action }) => action).filter((action) => action.startsWith("validation."));
  expect(actions).toEqual([
    "validation.start",
    "validation.failure",
    "validation.failure",
    "validation.failure",
    "validation.success",
  ]);
});

test("a name is checked every five seconds at most", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { zoneId } = await ask(h, aName());
  await check(h, zoneId);
  const again = await h.rest().call("domains.checkValidation", { zoneId });
  expectProblem(again, "zones.checked_just_now");
  expect(again.headers.get("retry-after")).toBe("5");
});

test("a token that was superseded, cancelled or is overdue proves nothing any more", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const name = aName();
  const { zoneId, validation } = await ask(h, name);
  await serveElsewhere(name, [`scaidns-verify=${validation.challenge}`]);
  const second = await h.rest().get<WireValidation>("domains.startValidation", { zoneId });
  expect(second.challenge).not.toBe(validation.challenge);
  expect((await check(h, zoneId)).isValid).toBe(false);
  await publish(name, [`scaidns-verify=${second.challenge}`]);
  expect((await h.rest().call("domains.cancelValidation", { zoneId })).status).toBe(204);
  expectProblem(await h.rest().call("domains.checkValidation", { zoneId }), "zones.no_open_validation");
  expectProblem(await h.rest().call("domains.cancelValidation", { zoneId }), "zones.no_open_validation");

  const third = await h.rest().get<WireValidation>("domains.startValidation", { zoneId });
  await publish(name, [`scaidns-verify=${third.challenge}`]);
  const { database } = h.server.services;
  await database.db
    .update(zoneValidations)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(zoneValidations.openZoneId, zoneId));
  expectProblem(await h.rest().call("domains.checkValidation", { zoneId }), "zones.no_open_validation");
  await expireValidations(h.server.services);
  expect(await newest(h, zoneId)).toMatchObject({ id: third.id, status: "expired" });
});

test("of fifty tenants who all show their token at once, one has the name, and the others are told so", {
  timeout: 120_000,
}, async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const name = aName();
  const rivals = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      h.person({ tenant: `${h.tenant}_${i}`, isAdmin: true, scope: "dns:read dns:write" }),
    ),
  );
  const asked = await Promise.all(rivals.map((who) => ask(h, name, who)));
  await serveElsewhere(
    name,
    asked.map(({ validation }) => `scaidns-verify=${validation.challenge}`),
  );
  const answers = await Promise.all(
    rivals.map((who, i) => h.rest(who).call("domains.checkValidation", { zoneId: asked[i]?.zoneId })),
  );
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused).toHaveLength(49);
  for (const answer of refused) expectProblem(answer, "zones.name_held");
  const { db } = h.server.services.database;
  const rows = await db.select({ status: zones.status, claim: zones.claim }).from(zones).where(eq(zones.name, name));
  expect(rows.filter(({ claim }) => claim !== null)).toEqual([expect.objectContaining({ status: "active" })]);
  expect(rows.filter(({ status }) => status === "pending_validation")).toHaveLength(49);
});

test("a delegation to us proves a name only if it came after the challenge, and while nobody else asks for it", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const start = (zoneId: ZoneId) => h.rest().call("domains.startValidation", { zoneId, type: "nameservers" });
  const ours = ["ns1.scai.test", "ns2.scai.test"];

  const dangling = aName();
  await delegate(dangling, ours);
  expectProblem(await start((await ask(h, dangling)).zoneId), "zones.delegated_already");

  const name = aName();
  const { zoneId } = await ask(h, name);
  expect((await start(zoneId)).status).toBe(200);
  expect((await check(h, zoneId)).isValid).toBe(false);
  await delegate(name, ["ns1.scai.test", "ns.outside.test"]);
  expect((await check(h, zoneId)).message).toContain("ns.outside.test");
  await delegate(name, ours);
  const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
  const theirs = await ask(h, name, eve);
  expect((await check(h, zoneId)).message).toContain("Another tenant");
  await h.rest(eve).call("domains.cancelValidation", { zoneId: theirs.zoneId });
  expect(await check(h, zoneId)).toMatchObject({ isValid: true, delegatedTo: expect.arrayContaining(ours) });
  expect(await h.rest().get("domains.get", { zoneId })).toMatchObject({ status: "active" });
});

/** Shows what is in DNS so many times, then that nothing is there. */
function forgetting(times: number): DnsLookup {
  const real = createDnsLookup(testDns());
  let left = times;
  return {
    ...real,
    findAuthority: async (name, signal) => (left-- > 0 ? real.findAuthority(name, signal) : "missing"),
  };
}

test("DNS is looked at once more when the zone goes active; what is gone by then proves nothing", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const name = aName();
  const { zoneId, validation } = await ask(h, name);
  await serveElsewhere(name, [`scaidns-verify=${validation.challenge}`]);
  const services = { ...h.server.services, dnsLookup: forgetting(1) };
  const credentials = { authorization: `Bearer ${h.owner.token}`, apiKey: undefined, ip: "127.0.0.1" };
  const actor = await authenticate(services, credentials);
  expect(await checkValidation(services, actor, { zoneId }, async () => {})).toMatchObject({ isValid: false });
  expect(await h.rest().get("domains.get", { zoneId })).toMatchObject({
    status: "pending_validation",
    pendingChange: null,
  });
  expect(await h.server.services.powerDns.findZone(name)).toBeUndefined();
});

test("what a crash left of an activation is completed only if the name is still shown to be theirs", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const { services } = h.server;
  const { db } = services.database;
  for (const [dnsLookup, status] of [
    [forgetting(0), "pending_validation"],
    [forgetting(9), "active"],
  ] as const) {
    const name = aName();
    const { zoneId, validation } = await ask(h, name);
    await serveElsewhere(name, [`scaidns-verify=${validation.challenge}`]);
    const claim = name.split(".").toReversed().join(".");
    await db.update(zones).set({ intent: "activate", intentAt: new Date(), claim }).where(eq(zones.id, zoneId));
    await settleZones({ ...services, dnsLookup });
    const [row] = await db.select().from(zones).where(eq(zones.id, zoneId));
    expect(row).toMatchObject({ status, intent: null, claim: status === "active" ? claim : null });
    expect((await services.powerDns.findZone(name)) === undefined).toBe(status !== "active");
  }
});

test("whoever may skip the validation makes a zone active that somebody else asked for", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { zoneId } = await ask(h, aName());
  await h.role(h.owner, "validation_bypass");
  expect(await h.rest().get("domains.checkValidation", { zoneId })).toMatchObject({
    isValid: true,
    validationId: null,
  });
  expect(await h.rest().get("domains.get", { zoneId })).toMatchObject({ status: "active" });
  expect(await newest(h, zoneId)).toMatchObject({ status: "cancelled" });
});
