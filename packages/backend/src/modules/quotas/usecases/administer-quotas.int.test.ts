import { randomBytes } from "node:crypto";
import { type Answer, type Harness, test } from "@scai/testing";
import { expect } from "vitest";
import { z } from "zod";
import { eventsOf } from "../../audit/testing/events-of.ts";
import { partnerOf, setQuota, usageOf } from "../testing/quota-rows.ts";

const Problem = z.object({ code: z.string(), detail: z.string().optional() });
const outcome = (answer: Answer) => [answer.status, answer.status < 300 ? undefined : Problem.parse(answer.body).code];

const upload = (h: Harness, shareId: string, sizeBytes: number) =>
  h.rest().call("files.upload", { shareId, name: randomBytes(6).toString("hex") }, { content: randomBytes(sizeBytes) });

test("main job: a tenant over its quota is told so exactly, and goes on when it gets more room", async ({ h }) => {
  const partner = await h.asAdmin("partner_admin");
  const { id: shareId } = await h.share();
  await partner.rest().get("quotas.setTenant", { tenantId: h.owner.tenantId, limitBytes: 1000 });
  expect(outcome(await upload(h, shareId, 900))).toEqual([201, undefined]);
  const refused = await upload(h, shareId, 101);
  expect(refused.body).toMatchObject({
    status: 507,
    code: "quotas.exceeded",
    detail: "The hard quota of the tenant is 1000 bytes; 900 are used and this needs 101.",
    quota: {
      level: "tenant",
      targetId: h.owner.tenantId,
      limitType: "hard",
      limitBytes: 1000,
      usedBytes: 900,
      neededBytes: 101,
    },
  });
  // In the log that is one event, however often it is tried.
  for (let i = 0; i < 3; i++) await upload(h, shareId, 101);
  expect((await eventsOf(h)).filter(({ action }) => action === "quota.exceeded")).toMatchObject([
    {
      severity: "warning",
      actorId: h.owner.id,
      resourceKind: "tenant",
      resourceId: h.owner.tenantId,
      after: { limitBytes: 1000, usedBytes: 900, neededBytes: 101, operation: "files.upload" },
    },
  ]);
  await partner.rest().get("quotas.setTenant", { tenantId: h.owner.tenantId, limitBytes: 1001 });
  expect(outcome(await upload(h, shareId, 101))).toEqual([201, undefined]);
});

test("a tenant's limit is set by those above it, its users' and shares' by its own administrators", async ({ h }) => {
  const admin = await h.asAdmin("tenant_admin");
  const partner = await h.asAdmin("partner_admin");
  const { id: shareId } = await h.share();
  const { tenantId } = h.owner;
  expect(outcome(await admin.rest().call("quotas.setShare", { shareId, limitBytes: 1 }))).toEqual([200, undefined]);
  expect(outcome(await admin.rest().call("quotas.setUser", { userId: h.owner.id, limitBytes: 1 }))[0]).toBe(200);
  expect(outcome(await admin.rest().call("quotas.setOwnTenant", { limitBytes: 1 }))).toEqual([
    403,
    "auth.insufficient_scope",
  ]);
  const wide = await h.person({ isAdmin: true, scope: "partner:admin" });
  expect(outcome(await h.rest(wide).call("quotas.setTenant", { tenantId, limitBytes: 1 }))).toEqual([
    403,
    "admin.forbidden",
  ]);
  expect(outcome(await partner.rest().call("quotas.setOwnTenant", { limitBytes: 1e9 }))).toEqual([200, undefined]);
  const partnerId = await partnerOf(h);
  expect(outcome(await partner.rest().call("quotas.setPartner", { partnerId, limitBytes: 1 }))).toEqual([
    403,
    "auth.insufficient_scope",
  ]);
});

test("a partner's administrators reach the tenants of their partner and no other", async ({ h }) => {
  const partner = await h.asAdmin("partner_admin");
  const sister = await h.person({ tenant: `${h.tenant}_sister` });
  const alien = await h.person({ tenant: `${h.tenant}_alien`, partner: `${h.tenant}_partner` });
  const set = (tenantId: string) => partner.rest().call("quotas.setTenant", { tenantId, limitBytes: 1e9 });
  expect(outcome(await set(sister.tenantId))).toEqual([200, undefined]);
  expect(outcome(await set(alien.tenantId))).toEqual([404, "admin.tenant_not_found"]);
  expect(outcome(await partner.rest().call("quotas.getUserUsage", { userId: alien.id }))).toEqual([
    404,
    "admin.user_not_found",
  ]);
});

test("all tenants of a partner together stay within its quota", async ({ h }) => {
  const own = { partner: `${h.tenant}_partner` };
  const one = await h.person({ tenant: `${h.tenant}_one`, ...own });
  const two = await h.person({ tenant: `${h.tenant}_two`, ...own });
  const chief = await h.asAdmin("super_admin");
  const [first, second] = [await h.share({ as: one }), await h.share({ as: two })];
  await h.file(first.id, { content: randomBytes(600), as: one });
  const { id: partnerId } = await partnerRow(h, one.tenantId);
  await chief.rest().get("quotas.setPartner", { partnerId, limitBytes: 1000 });
  const input = { shareId: second.id, name: "too much" };
  const answer = await h.rest(two).call("files.upload", input, { content: randomBytes(401) });
  expect(answer.body).toMatchObject({
    detail: "The hard quota of the partner has no room for the 401 bytes that this needs.",
    quota: { level: "partner", targetId: partnerId, limitBytes: null, usedBytes: null, neededBytes: 401 },
  });
  await h.file(second.id, { content: randomBytes(400), as: two });
  expect(await usageOf(h, partnerId)).toMatchObject({ usedBytes: 1000, fileCount: 2 });
});

async function partnerRow(h: Harness, tenantId: string): Promise<{ id: string }> {
  const { db } = h.server.services.database;
  const row = await db.query.tenants.findFirst({ where: (table, { eq }) => eq(table.id, `tnt_${tenantId.slice(4)}`) });
  if (row === undefined) throw new Error("the tenant has no row");
  return { id: row.partnerId };
}

test("a quota is set, told, suspended, and taken away; thresholds rise", async ({ h }) => {
  const admin = await h.asAdmin();
  const { id: shareId } = await h.share();
  const call = (name: string, more = {}) => admin.rest().call(name, { shareId, ...more });
  expect(outcome(await call("quotas.getShare"))).toEqual([404, "quotas.not_found"]);
  expect(outcome(await call("quotas.exemptShare", { isExempt: true }))).toEqual([404, "quotas.not_found"]);
  const wrong = await call("quotas.setShare", { limitBytes: 10, warningThreshold2: 60 });
  expect(wrong.body).toMatchObject({ code: "request.invalid", issues: [{ path: ["warningThreshold2"] }] });
  await call("quotas.setShare", { limitBytes: 10 });
  expect((await call("quotas.getShare")).body).toMatchObject({
    data: {
      targetType: "share",
      targetId: shareId,
      limitBytes: 10,
      limitType: "hard",
      warningThreshold1: 70,
      warningThreshold2: 85,
      warningThreshold3: 95,
      gracePeriodDays: 7,
      graceExtraPercent: 10,
      graceStartedAt: null,
      isExempt: false,
    },
  });
  expect(outcome(await upload(h, shareId, 11))).toEqual([507, "quotas.exceeded"]);
  const exempt = await call("quotas.exemptShare", { isExempt: true, reason: "an archive moves in" });
  expect(exempt.body).toMatchObject({ data: { isExempt: true, exemptReason: "an archive moves in" } });
  expect(outcome(await upload(h, shareId, 11))).toEqual([201, undefined]);
  await call("quotas.exemptShare", { isExempt: false });
  const soft = await call("quotas.setShare", { limitBytes: 10, limitType: "soft" });
  expect(soft.body).toMatchObject({ data: { graceStartedAt: expect.stringMatching(/Z$/), exemptReason: null } });
  expect((await call("quotas.deleteShare")).status).toBe(204);
  expect(outcome(await upload(h, shareId, 500))).toEqual([201, undefined]);
});

test("the tenant's settings limit shares that have no quota of their own", async ({ h }) => {
  const admin = await h.asAdmin();
  await admin.rest().get("admin.updateOwnTenant", { defaultShareQuotaBytes: 100 });
  const { id: shareId } = await h.share();
  expect(outcome(await upload(h, shareId, 101))).toEqual([507, "quotas.exceeded"]);
  await admin.rest().get("quotas.setShare", { shareId, limitBytes: 200 });
  expect(outcome(await upload(h, shareId, 101))).toEqual([201, undefined]);
});

test("usage is told for each user, counted anew on demand, and everybody sees their own", async ({ h }) => {
  const admin = await h.asAdmin();
  const { items } = await h.rest().get<{ items: { id: string; type: string }[] }>("shares.list");
  const personal = items.find(({ type }) => type === "personal")!.id;
  await h.file(personal, { content: randomBytes(250) });
  await setQuota(h, "user", h.owner.id, { limitBytes: 1000 });
  await setQuota(h, "tenant", h.owner.tenantId, { limitBytes: 600 });
  expect(await h.rest().get("users.getOwnQuota")).toEqual({
    userId: h.owner.id,
    usedBytes: 250,
    limitBytes: 1000,
    percentUsed: 25,
    freeBytes: 350,
    limitedBy: "tenant",
  });
  const users = await admin
    .rest()
    .get<{ items: { targetId: string; usedBytes: number; limitBytes: number }[] }>("quotas.listUserUsage");
  expect(users.items.find(({ targetId }) => targetId === h.owner.id)).toMatchObject({
    usedBytes: 250,
    limitBytes: 1000,
  });
  expect(users.items.find(({ targetId }) => targetId === admin.owner.id)).toMatchObject({
    usedBytes: 0,
    limitBytes: null,
  });
  const counted = await admin.rest().get("quotas.getTenantUsage", { recalculate: true });
  expect(counted).toMatchObject({ usedBytes: 250, fileCount: 1, limitBytes: 600 });
  const listed = await admin.rest().get<{ items: unknown[] }>("quotas.listUsers", { limit: 1 });
  expect(listed).toMatchObject({ items: [{ targetId: h.owner.id }], nextCursor: null });
});

test("each level tells how it stands, and which of them leaves least", async ({ h }) => {
  const chief = await h.asAdmin("super_admin");
  const admin = await h.asAdmin();
  const own = { partner: `${h.tenant}_partner`, tenant: `${h.tenant}_one` };
  const one = await h.person({
    ...own,
    groups: ["grp_builders"],
    isAdmin: true,
    scope: "files:read files:write tenant:admin",
  });
  const as = h.rest(one);
  const { items } = await as.get<{ items: { id: string }[] }>("admin.listGroups");
  const groupId = items[0]!.id;
  const { id: shareId } = await as.get<{ id: string }>("shares.create", {
    name: "Builds",
    type: "project",
    ownerId: groupId,
  });
  await h.file(shareId, { content: randomBytes(600), as: one });
  const { id: partnerId } = await partnerRow(h, one.tenantId);
  await chief.rest().get("quotas.setPartner", { partnerId, limitBytes: 700 });
  await chief
    .rest()
    .get("quotas.setTenant", { tenantId: one.tenantId, limitBytes: 500, limitType: "soft", graceExtraPercent: 50 });
  await as.get("admin.updateOwnTenant", { defaultShareQuotaBytes: 1000 });
  const told = await as.get<{ levels: object[] }>("quotas.explainShare", { shareId });
  expect(told).toMatchObject({
    shareId,
    freeBytes: 100,
    limitedBy: "partner",
    levels: [
      { targetType: "share", targetName: "Builds", usedBytes: 600, limitBytes: 1000, isDefault: true, freeBytes: 400 },
      {
        targetType: "group",
        targetId: groupId,
        usedBytes: 600,
        limitBytes: null,
        standing: "unlimited",
        freeBytes: null,
      },
      {
        targetType: "tenant",
        limitBytes: 500,
        standing: "grace",
        graceEndsAt: expect.stringMatching(/Z$/),
        freeBytes: 150,
      },
      { targetType: "partner", usedBytes: null, limitBytes: null, standing: "within", freeBytes: 100 },
    ],
  });
  const input = { shareId, name: "too much" };
  expect((await as.call("files.upload", input, { content: randomBytes(101) })).status).toBe(507);
  await chief.rest().get("quotas.exemptPartner", { partnerId, isExempt: true, reason: "moves in" });
  await chief.rest().get("quotas.exemptTenant", { tenantId: one.tenantId, isExempt: true });
  expect(await as.get("quotas.explainShare", { shareId })).toMatchObject({ freeBytes: 400, limitedBy: "share" });
  expect((await as.call("files.upload", input, { content: randomBytes(101) })).status).toBe(201);
  expect(await as.get("quotas.explainUser", { userId: one.id })).toMatchObject({
    levels: [{}, { targetType: "user" }, {}, {}],
  });
  // What is another tenant's is not there.
  expect(outcome(await admin.rest().call("quotas.explainShare", { shareId }))).toEqual([404, "shares.not_found"]);
  expect(outcome(await admin.rest().call("quotas.explainUser", { userId: one.id }))).toEqual([
    404,
    "admin.user_not_found",
  ]);
});

test("what shares and groups hold is listed, and what all tenants of a partner do is told to those above them", async ({
  h,
}) => {
  const admin = await h.asAdmin();
  const shares = [await h.share(), await h.share()];
  await h.file(shares[1]!.id, { content: randomBytes(30) });
  await admin.rest().get("quotas.setShare", { shareId: shares[0]!.id, limitBytes: 5 });
  const all = new Map<string, number>();
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: { items: { targetId: string; usedBytes: number }[]; nextCursor: string | null } = await admin
      .rest()
      .get("quotas.listShareUsage", { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
    for (const { targetId, usedBytes } of page.items) all.set(targetId, usedBytes);
    cursor = page.nextCursor;
  }
  expect([all.get(shares[0]!.id), all.get(shares[1]!.id)]).toEqual([0, 30]);
  expect(await admin.rest().get("quotas.listShares")).toMatchObject({
    items: [{ targetId: shares[0]!.id, limitBytes: 5 }],
  });
  await h.person({ groups: ["grp_holders"] });
  const groupId = await h.groupId("grp_holders");
  expect(await admin.rest().get("quotas.listGroupUsage")).toMatchObject({
    items: [{ targetId: groupId, usedBytes: 0 }],
  });
  const partner = await h.asAdmin("partner_admin");
  const { tenantId } = h.owner;
  expect(await partner.rest().get("quotas.getTenantUsageOf", { tenantId })).toMatchObject({ usedBytes: 30 });
  const partnerId = await partnerOf(h);
  expect(await partner.rest().get("quotas.getPartnerUsage", { partnerId })).toMatchObject({ targetType: "partner" });
});
