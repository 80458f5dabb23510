import { type SystemRoleName, systemRoles } from "@scai/contract";
import { templates } from "@scai/db";
import { activeZone, expectProblem, type Harness, type Person, test, unique } from "@scai/testing";
import { isNull } from "drizzle-orm";
import { describe, expect } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";
import { systemTemplates } from "./system-templates.ts";

interface WireTemplate {
  readonly id: string;
  readonly name: string;
  readonly etag: string;
}
interface WireApplied {
  readonly changeId: string | null;
  readonly createdRecords: readonly { readonly displayName: string }[];
  readonly conflicts: readonly { readonly type: string; readonly inTheWay: readonly { readonly id: string }[] }[];
  readonly differences: readonly { readonly added: string[]; readonly removed: string[] }[];
}

const [webAndMail, mailProvider, acme, parked] = systemTemplates;
const shop = {
  records: [{ name: "shop", type: "CNAME", content: "${shop}.shops.example." }],
  variables: [{ name: "shop", required: true }],
};

const create = (h: Harness, content: object = shop, who?: Person) =>
  h.rest(who).get<WireTemplate>("templates.create", { name: unique("template"), ...content });

/** An administrator with a zone, and what is in it, line by line, without what the platform keeps. */
async function open(tenant: Harness) {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  const add = (name: string, type: string, content: string) =>
    h.rest().get<{ id: string }>("records.create", { zoneId: zone.id, name, type, content });
  const lines = async () => {
    const { items } = await h
      .rest()
      .get<{ items: { displayName: string; type: string; content: string }[] }>("records.list", {
        zoneId: zone.id,
        limit: 100,
      });
    return items.map(({ displayName, type, content }) => `${displayName} ${type} ${content}`).toSorted();
  };
  const apply = (templateId: string, input: object = {}, who?: Person) =>
    h.rest(who).call("templates.applyToZone", { templateId, zoneId: zone.id, ...input });
  return { h, zone, add, lines, apply };
}

test("every installation has the system's templates, which nobody changes and whose names nobody takes", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin("super_admin");
  const { db } = h.server.services.database;
  const { id, name, description, records, variables } = templates;
  const rows = await db
    .select({ id, name, description, variables, records })
    .from(templates)
    .where(isNull(templates.tenantId))
    .orderBy(id);
  expect(rows).toEqual(systemTemplates);
  const templateId = acme?.id;
  expectProblem(await h.rest().call("templates.update", { templateId, description: "" }), "templates.system");
  expectProblem(await h.rest().call("templates.delete", { templateId }), "templates.system");
  expectProblem(await h.rest().call("templates.create", { ...shop, name: acme?.name }), "templates.name_taken");
});

test("a tenant makes, lists, changes and deletes its own, of which others know nothing; the audit log has all of it", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const made = await create(h);
  const templateId = made.id;
  const page = async (input: Record<string, unknown>) => {
    const { items } = await h.rest().get<{ items: { name: string }[] }>("templates.list", input);
    return items.map(({ name }) => name);
  };
  expect(await page({ type: "custom" })).toEqual([made.name]);
  expect(await page({ type: "system" })).toEqual(systemTemplates.map(({ name }) => name).toSorted());
  expect(await page({})).toHaveLength(5);
  expect(await h.rest().get("templates.listRequiredVariables", { templateId })).toMatchObject({
    items: [{ name: "shop" }],
  });
  const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
  expectProblem(await h.rest(eve).call("templates.get", { templateId }), "templates.not_found");
  expectProblem(await h.rest().call("templates.create", { ...shop, name: made.name }), "templates.name_taken");
  const changed = await h
    .rest()
    .get<WireTemplate>("templates.update", { templateId, description: "ours", ifMatch: made.etag });
  const stale = { templateId, description: "theirs", ifMatch: made.etag };
  expectProblem(await h.rest().call("templates.update", stale), "templates.stale_etag");
  expectProblem(await h.rest().call("templates.update", { templateId, variables: [] }), "request.invalid");
  expectProblem(await h.rest().call("templates.delete", { templateId, ifMatch: made.etag }), "templates.stale_etag");
  expect((await h.rest().call("templates.delete", { templateId, ifMatch: changed.etag })).status).toBe(204);
  expectProblem(await h.rest().call("templates.get", { templateId }), "templates.not_found");
  const told = (await eventsOf(h)).filter(({ action }) => action.startsWith("template."));
  expect(told.map(({ action }) => action).toSorted()).toEqual([
    "template.create",
    "template.delete",
    "template.update",
  ]);
  const deleted = told.find(({ action }) => action === "template.delete");
  expect(deleted?.before).toMatchObject({
    records: ["shop CNAME ${shop}.shops.example."],
    variables: ["shop (required)"],
  });
});

test("who may read templates in one zone only reads them, and applies them there; who may in none, not at all", async ({
  h: tenant,
}) => {
  const { h, zone, apply } = await open(tenant);
  const { id: templateId } = await create(h);
  const [stranger, manager] = [await h.person(), await h.person()];
  await h.role(manager, "domain_manager", { zoneId: zone.id });
  expectProblem(await h.rest(stranger).call("templates.list"), "roles.forbidden");
  expectProblem(await h.rest(stranger).call("templates.get", { templateId }), "templates.not_found");
  expect(await h.rest(manager).get("templates.get", { templateId })).toMatchObject({ id: templateId });
  expectProblem(await h.rest(manager).call("templates.update", { templateId, description: "" }), "roles.forbidden");
  expectProblem(await h.rest(manager).call("templates.create", { ...shop, name: "mine" }), "roles.forbidden");
  const variables = { shop: "s17" };
  expect((await apply(templateId, { variables }, manager)).status).toBe(200);
  const other = await activeZone(h);
  const elsewhere = { templateId, zoneId: other.id, variables };
  expectProblem(await h.rest(manager).call("templates.applyToZone", elsewhere), "zones.not_found");
});

test("a template of another tenant cannot be applied, even by who may do everything in both", async ({ h: tenant }) => {
  const { h, zone } = await open(tenant);
  const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
  const theirs = await create(h, shop, eve);
  const olivia = await h.person({ isAdmin: "super_admin", scope: "dns:read dns:write admin:*" });
  const input = { templateId: theirs.id, zoneId: zone.id, variables: { shop: "s17" } };
  for (const operation of ["templates.applyToZone", "templates.previewForZone"])
    expectProblem(await h.rest(olivia).call(operation, input), "templates.not_found");
});

describe("applying", () => {
  test("does what the preview says, once, as a change that can be undone; the audit log has it", async ({
    h: tenant,
  }) => {
    const { h, zone, add, lines } = await open(tenant);
    await add("other", "A", "192.0.2.7");
    const input = {
      templateId: webAndMail?.id,
      zoneId: zone.id,
      variables: { webIpv4: "192.0.2.1", mailIpv4: "192.0.2.2", mailIpv6: "2001:DB8::25" },
    };
    const preview = await h.rest().get<WireApplied>("templates.previewForZone", input);
    expect(preview).toMatchObject({
      canApply: true,
      conflicts: [],
      omitted: [{ name: "@", type: "AAAA", variable: "webIpv6" }],
    });
    expect(await lines()).toHaveLength(1);
    const applied = await h.rest().get<WireApplied>("templates.applyToZone", input);
    expect(applied.differences).toEqual(preview.differences);
    expect(applied.createdRecords).toHaveLength(7);
    const { name } = zone;
    expect(await lines()).toEqual([
      "@ A 192.0.2.1",
      `@ MX 10 mail.${name}.`,
      '@ TXT "v=spf1 mx -all"',
      `_dmarc TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@${name}"`,
      "mail A 192.0.2.2",
      "mail AAAA 2001:db8::25",
      "other A 192.0.2.7",
      `www CNAME ${name}.`,
    ]);
    expect(await h.rest().get("templates.applyToZone", input)).toMatchObject({ changeId: null, createdRecords: [] });
    const { items } = await h
      .rest()
      .get<{ items: { id: string; kind: string }[] }>("records.listChanges", { zoneId: zone.id });
    expect(items.map(({ kind }) => kind)).toEqual(["template", "create"]);
    const [event] = (await eventsOf(h)).filter(({ action }) => action === "record.template");
    expect(event?.after).toMatchObject({
      changeId: applied.changeId,
      records: expect.arrayContaining([`mail.${name}. 3600 A 192.0.2.2`]),
    });
    await h.rest().get("records.rollBack", { zoneId: zone.id, changeId: items[1]?.id });
    expect(await lines()).toEqual(["other A 192.0.2.7"]);
  });

  test("names what is in the way and does nothing, leaves it and does the rest, or takes its place, as is said", async ({
    h: tenant,
  }) => {
    const { h, zone, add, lines, apply } = await open(tenant);
    const [old, spf] = [await add("@", "MX", "10 old.example."), await add("@", "TXT", '"v=spf1 a -all"')];
    await add("@", "TXT", '"site-verification=1"');
    const templateId = mailProvider?.id ?? "";
    const variables = {
      mailServer: "mx.example.net",
      spfInclude: "spf.example.net",
      dkimSelector: "s1",
      dkimKey: "MIGf",
    };
    const refused = await apply(templateId, { variables });
    expectProblem(refused, "records.conflict");
    expect(refused.body).toMatchObject({
      conflicts: [old.id, spf.id],
      detail: expect.stringContaining(`${zone.name} MX`),
    });
    const preview = await h
      .rest()
      .get<WireApplied>("templates.previewForZone", { templateId, zoneId: zone.id, variables });
    expect(preview).toMatchObject({ canApply: false, differences: [] });
    expect(preview.conflicts.map(({ type, inTheWay }) => [type, inTheWay.map(({ id }) => id)])).toEqual([
      ["MX", [old.id]],
      ["TXT", [spf.id]],
    ]);
    expect(await lines()).toHaveLength(3);
    const skipped = await h
      .rest()
      .get<WireApplied>("templates.applyToZone", { templateId, zoneId: zone.id, variables, onConflict: "skip" });
    expect(skipped.createdRecords.map(({ displayName }) => displayName)).toEqual(["s1._domainkey", "_dmarc"]);
    const replaced = await apply(templateId, { variables, onConflict: "replace" });
    expect(replaced.status, JSON.stringify(replaced.body)).toBe(200);
    expect(await lines()).toEqual([
      "@ MX 10 mx.example.net.",
      '@ TXT "site-verification=1"',
      '@ TXT "v=spf1 include:spf.example.net -all"',
      `_dmarc TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@${zone.name}"`,
      's1._domainkey TXT "v=DKIM1; k=rsa; p=MIGf"',
    ]);
  });

  test("asks for confirmation where much of a zone would go, and is refused where no records can be written", async ({
    h: tenant,
  }) => {
    const { h, zone, apply } = await open(tenant);
    const names = Array.from({ length: 10 }, (_, i) => `a${i}`);
    const address = (name: string) => ({ name, type: "A", content: "192.0.2.1" });
    await h.rest().get("records.bulk", { zoneId: zone.id, create: names.map(address) });
    const { id } = await create(h, { records: names.map((name) => ({ ...address(name), content: "192.0.2.2" })) });
    expectProblem(await apply(id, { onConflict: "replace" }), "records.confirmation_required");
    expect((await apply(id, { onConflict: "replace", confirm: true })).status).toBe(200);
    await h.rest().get("domains.disable", { zoneId: zone.id });
    expectProblem(await apply(id), "zones.wrong_status");
  });

  test("no value of a variable changes any other record of the zone", async ({ h: tenant }) => {
    const { h, zone, add, apply } = await open(tenant);
    await add("www", "A", "192.0.2.1");
    const { id } = await create(h, {
      records: [
        { name: "${host}", type: "TXT", content: '"say ${text}"' },
        { name: "word", type: "TXT", content: "${word}" },
      ],
      variables: [{ name: "host", default: "here" }, { name: "text", default: "x" }, { name: "word" }],
    });
    const { powerDns } = h.server.services;
    const others = async () => {
      const found = await powerDns.findZone(zone.name, { rrsets: "all" });
      return found?.rrsets.filter(({ name, type }) => type !== "SOA" && !/^(here|word)\./.test(name));
    };
    const before = await others();
    for (const value of [
      'x"\nevil A 192.0.2.66',
      '" "two',
      '"',
      "\\",
      "$INCLUDE /etc/passwd",
      "x ; y",
      "\0",
      "(",
      "evil.",
      "@ A 192.0.2.66",
    ]) {
      for (const variable of ["host", "text", "word"]) {
        const answer = await apply(id, { variables: { [variable]: value }, onConflict: "replace" });
        if (answer.status !== 200) expectProblem(answer, "request.invalid");
        else expect(variable).not.toBe("host");
        expect(await others()).toEqual(before);
      }
    }
  });
});

describe("who has a grant for some records", () => {
  const grant = async (h: Harness, zoneId: string, role: SystemRoleName, recordPattern: string) => {
    const person = await h.person({ scope: "dns:read dns:write" });
    await h.role(person, ["templates:read"]);
    const roleId = systemRoles[role].id;
    await h.rest().get("accessGrants.create", { zoneId, principalId: person.id, roleId, recordPattern });
    return person;
  };

  test("applies templates to these and to no others", async ({ h: tenant }) => {
    const { h, zone, lines, apply } = await open(tenant);
    const bob = await grant(h, zone.id, "record_editor", "*.dev");
    const { id } = await create(h, {
      records: [{ name: "${host}", type: "A", content: "192.0.2.1" }],
      variables: [{ name: "host", required: true }],
    });
    expectProblem(await apply(id, { variables: { host: "www" } }, bob), "roles.forbidden");
    expect((await apply(id, { variables: { host: "www.dev" } }, bob)).status).toBe(200);
    expect(await lines()).toEqual(["www.dev A 192.0.2.1"]);
    // They create and change records, and delete none.
    const other = await create(h, { records: [{ name: "www.dev", type: "A", content: "192.0.2.2" }] });
    expectProblem(await apply(other.id, { onConflict: "replace" }, bob), "roles.forbidden");
  });

  test("learns of what they do not see no more than that something is in the way", async ({ h: tenant }) => {
    const { h, zone, add, apply } = await open(tenant);
    await add("www.dev", "A", "192.0.2.1");
    const person = await h.person({ scope: "dns:read dns:write" });
    await h.role(person, ["templates:read"]);
    const roleId = systemRoles.domain_manager.id;
    const grant = { zoneId: zone.id, principalId: person.id, roleId, recordTypes: ["CNAME"] };
    await h.rest().get("accessGrants.create", grant);
    const { id } = await create(h, { records: [{ name: "www.dev", type: "CNAME", content: "a.example." }] });
    for (const onConflict of ["fail", "replace"]) {
      const refused = await apply(id, { onConflict }, person);
      expectProblem(refused, "records.conflict");
      expect(JSON.stringify(refused.body)).not.toMatch(/192\.0\.2|rec_/);
    }
    const preview = await h.rest(person).get("templates.previewForZone", { templateId: id, zoneId: zone.id });
    expect(preview).toMatchObject({ conflicts: [{ inTheWay: [], isPartlyHidden: true }], differences: [] });
    expect((await apply(id, { onConflict: "skip" }, person)).status).toBe(200);
  });
});

test("a parked domain gets what keeps mail and certificates away", async ({ h: tenant }) => {
  const { lines, apply } = await open(tenant);
  expect((await apply(parked?.id ?? "")).status).toBe(200);
  expect(await lines()).toEqual([
    '*._domainkey TXT "v=DKIM1; p="',
    '@ CAA 0 issue ";"',
    "@ MX 0 .",
    '@ TXT "v=spf1 -all"',
    '_dmarc TXT "v=DMARC1; p=reject"',
  ]);
});
