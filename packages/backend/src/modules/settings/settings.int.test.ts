import { activeZone, expectProblem, type Harness, test, unique } from "@scai/testing";
import { expect } from "vitest";

const key = "validation.challenge_ttl";

interface Zone {
  readonly id: string;
  readonly name: string;
}

const aZone = (h: Harness, name = `${unique("zone").replace("_", "-")}.test`) =>
  h.rest().call("domains.create", { name });

test("a setting counts at once where it was set, can be taken back, and says who set it", async ({ h: tenant }) => {
  const [operator, admin] = [await tenant.asAdmin("super_admin"), await tenant.asAdmin()];
  const { id: zoneId } = await admin
    .rest()
    .get<Zone>("domains.create", { name: `${unique("z").replace("_", "-")}.test` });
  const ttl = async () => {
    const { validation } = await admin
      .rest()
      .get<{ validation: { dnsRecord: { ttl: number } } }>("domains.getValidation", { zoneId });
    return validation.dnsRecord.ttl;
  };
  try {
    expect(await operator.rest().get("settings.get", { key })).toMatchObject({ value: "3600", updatedBy: null });
    const set = await operator.rest().get("settings.update", { key, value: "600" });
    expect(set).toMatchObject({ key, value: "600", updatedBy: operator.owner.id, updatedAt: expect.any(String) });
    expect(await ttl()).toBe(600);
    const { configs } = await operator.rest().get<{ configs: { key: string; value: string }[] }>("settings.list", {});
    expect(configs.map((each) => [each.key, each.value])).toEqual([
      ["users.inactive_after_days", "90"],
      [key, "600"],
    ]);
    const wrong = await operator.rest().call("settings.update", { key, value: "ten minutes" });
    expectProblem(wrong, "request.invalid");
    expect(wrong.body).toMatchObject({
      issues: [{ path: ["value"], message: "expected a whole number from 1 to 604800, as text" }],
    });
    expectProblem(await operator.rest().call("settings.get", { key: "validation" }), "admin.setting_not_found");
    expectProblem(await operator.rest().call("settings.update", { key: "x", value: "1" }), "admin.setting_not_found");
    expectProblem(await admin.rest().call("settings.list", {}), "auth.insufficient_scope");
  } finally {
    await operator.rest().get("settings.update", { key, value: null });
  }
  expect(await ttl()).toBe(3600);
  const { items } = await operator
    .rest()
    .get<{ items: { before: object; after: object }[] }>("audit.list", { action: "config.update", limit: 2 });
  expect(items[0]).toMatchObject({ before: { value: "600" }, after: { value: "3600" } });
});

test("no tenant gets a zone at, below or above a name of the installation's; who may change the platform does", async ({
  h: tenant,
}) => {
  const [operator, admin] = [await tenant.asAdmin("super_admin"), await tenant.asAdmin()];
  const own = `own.${unique("us").replace("_", "-")}.test`;
  const early = await activeZone(admin);
  const before = await operator.rest().get<{ domains: string[] }>("authoritativeDomains.get", {});
  const waiting = await aZone(admin, `early.${own}`);
  expect(waiting.status).toBe(201);
  const set = (domains: string[]) => operator.rest().get("authoritativeDomains.set", { domains });
  try {
    const domains = [...before.domains, own].sort();
    expect(await set([...before.domains, `${own.toUpperCase()}.`, own])).toEqual({ domains });
    expect(await operator.rest().get("authoritativeDomains.get", {})).toEqual({ domains });
    for (const name of [own, `deep.er.${own}`, own.slice("own.".length)])
      expectProblem(await aZone(admin, name), "zones.name_reserved");
    expectProblem(
      await admin.rest().call("domains.checkValidation", { zoneId: Object(waiting.body).data.id }),
      "zones.name_reserved",
    );
    expect((await aZone(admin, `not-${own}`)).status).toBe(201);
    expect((await aZone(operator, own)).status).toBe(201);
    expect((await admin.rest().call("domains.get", { zoneId: early.id })).status).toBe(200);
    for (const name of ["not a name", "test", "co.uk"])
      expectProblem(await operator.rest().call("authoritativeDomains.set", { domains: [name] }), "request.invalid");
    expectProblem(await admin.rest().call("authoritativeDomains.set", { domains: [] }), "auth.insufficient_scope");
  } finally {
    await set(before.domains);
  }
});

test("anybody is told what the server offers and takes", async ({ h }) => {
  expect(await h.anonymous.get("settings.getServer", {})).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    features: { semanticSearch: false, externalSharing: false, smbConnector: false, sharepointConnector: false },
    limits: {
      maxFileSizeBytes: 5 * 1024 ** 3,
      minUploadChunkSizeBytes: 65_536,
      maxUploadChunkSizeBytes: 8 * 1024 ** 2,
    },
  });
});
