import { randomBytes } from "node:crypto";
import { idToBytes, ShareId } from "@scai/contract";
import { quotas, shares } from "@scai/db";
import { ApiClient, exemptFromFsck, type Harness, type Person, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { z } from "zod";
import { serveVariant } from "../../../http/testing/serve-variant.ts";
import { setQuota, usageOf } from "../testing/quota-rows.ts";
import { changeUsage } from "./change-usage.ts";

const Problem = z.object({ status: z.int(), code: z.string(), detail: z.string() });

async function personalShareOf(h: Harness, person: Person): Promise<string> {
  const [row] = await h.server.services.database.db
    .select({ id: shares.id })
    .from(shares)
    .where(eq(shares.personalUserId, person.id));
  return row!.id;
}

const upload = (h: Harness, shareId: string, name: string, sizeBytes: number) =>
  h.rest().call("files.upload", { shareId, name }, { content: randomBytes(sizeBytes) });

test("R8: of 100 parallel uploads into room for 10, over two shares, exactly 10 succeed", { timeout: 60_000 }, async ({
  h,
}) => {
  const places = [await h.share(), await h.share()];
  await setQuota(h, "tenant", h.owner.tenantId, { limitBytes: 10_999 });
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_nothing, i) => upload(h, places[i % 2]!.id, `${i}.bin`, 1000)),
  );
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  expect([count(201), count(507)]).toEqual([10, 90]);
  expect(await usageOf(h, h.owner.tenantId)).toMatchObject({ usedBytes: 10_000, fileCount: 10 });
  const each = await Promise.all(places.map(({ id }) => usageOf(h, id)));
  expect(each.reduce((sum, { usedBytes }) => sum + usedBytes, 0)).toBe(10_000);
});

test("everything that is stored counts: versions and what is in the trash, files and folders", async ({ h }) => {
  const { id: shareId } = await h.share();
  const file = await h.file(shareId, { content: randomBytes(100) });
  await h.folder(shareId);
  await h.rest().get("files.replaceContent", { fileId: file.id }, { content: randomBytes(30) });
  await h.rest().get("files.restoreVersion", { fileId: file.id, version: 1 });
  const all = { usedBytes: 230, fileCount: 1, folderCount: 1, versionBytes: 130 };
  for (const id of [shareId, h.owner.tenantId]) expect(await usageOf(h, id)).toEqual(all);
  await h.rest().call("files.delete", { fileId: file.id });
  expect(await usageOf(h, shareId)).toEqual(all);
  await h.rest().get("files.restore", { fileId: file.id });
  expect(await usageOf(h, shareId)).toEqual(all);
});

test("a user's counter is about their personal share, a group's about what it owns", async ({ h }) => {
  const personal = await personalShareOf(h, h.owner);
  await h.file(personal, { content: randomBytes(7) });
  const shared = await h.share();
  await h.file(shared.id, { content: randomBytes(5) });
  expect(await usageOf(h, h.owner.id)).toMatchObject({ usedBytes: 7, fileCount: 1 });
  expect(await usageOf(h, h.owner.tenantId)).toMatchObject({ usedBytes: 12 });
  const member = await h.person({ groups: ["grp_team"] });
  const groupId = await h.groupId("grp_team");
  const { id } = await h
    .rest(member)
    .get<{ id: string }>("shares.create", { name: "of the group", type: "project", ownerId: groupId });
  await h.file(id, { content: randomBytes(9), as: member });
  expect(await usageOf(h, groupId)).toMatchObject({ usedBytes: 9 });
  expect(await usageOf(h, member.id)).toMatchObject({ usedBytes: 0 });
});

test("what does not fit is refused with the level, and leaves nothing", async ({ h }) => {
  const { id: shareId } = await h.share();
  const file = await h.file(shareId, { content: randomBytes(600) });
  await setQuota(h, "share", shareId, { limitBytes: 1000 });
  const refused = await h.rest().call("files.replaceContent", { fileId: file.id }, { content: randomBytes(401) });
  expect(Problem.parse(refused.body)).toEqual({
    status: 507,
    code: "quotas.exceeded",
    detail: "The hard quota of the share is 1000 bytes; 600 are used and this needs 401.",
  });
  expect((await h.rest().call("files.restoreVersion", { fileId: file.id, version: 1 })).status).toBe(507);
  expect((await upload(h, shareId, "too much", 401)).status).toBe(507);
  expect(await usageOf(h, shareId)).toMatchObject({ usedBytes: 600, fileCount: 1 });
  expect((await upload(h, shareId, "just fits", 400)).status).toBe(201);
  expect((await upload(h, shareId, "empty", 0)).status).toBe(201);
  expect((await h.rest().call("folders.create", { shareId, name: "folder" })).status).toBe(201);
});

test("a soft quota lets go over it for a while, and says since when", async ({ h }) => {
  const { id: shareId } = await h.share();
  await setQuota(h, "share", shareId, { limitBytes: 1000, limitType: "soft" });
  expect((await upload(h, shareId, "over", 1050)).status).toBe(201);
  const graceStart = async () => {
    const { db } = h.server.services.database;
    const [row] = await db
      .select()
      .from(quotas)
      .where(eq(quotas.targetId, idToBytes(shareId)));
    return row?.graceStartedAt;
  };
  const startedAt = await graceStart();
  expect(startedAt).toBeInstanceOf(Date);
  expect((await upload(h, shareId, "still", 50)).status).toBe(201);
  expect(await graceStart()).toEqual(startedAt);
  expect((await upload(h, shareId, "too much", 1)).status).toBe(507);
  await setQuota(h, "share", shareId, { limitBytes: 1099, limitType: "soft", graceStartedAt: new Date(0) });
  expect((await upload(h, shareId, "too late", 1)).status).toBe(507);
  await setQuota(h, "share", shareId, { limitBytes: 1000, isExempt: true });
  expect((await upload(h, shareId, "exempt", 5000)).status).toBe(201);
});

test("an upload costs two statements for quotas, whatever there is", async ({ h }) => {
  const { id: shareId } = await h.share();
  const counted = async (name: string) => {
    const before = h.server.statements.length;
    await upload(h, shareId, name, 10);
    return h.server.statements.slice(before).filter((text) => text.includes("usage_counters")).length;
  };
  const first = await counted("a");
  await setQuota(h, "tenant", h.owner.tenantId, { limitBytes: 1e9 });
  await setQuota(h, "share", shareId, { limitBytes: 1e9 });
  expect([first, await counted("b")]).toEqual([2, 2]);
  const { id: fileId } = await h.file(shareId);
  const before = h.server.statements.length;
  await h.rest().get("files.update", { fileId, name: "other" });
  await h.rest().call("files.delete", { fileId });
  expect(h.server.statements.slice(before).filter((text) => /usage_counters|quotas/.test(text))).toEqual([]);
});

test("each threshold is warned of once, after the commit", async ({ h, onTestFinished }) => {
  const { url, log, close } = await serveVariant(h.server.services);
  onTestFinished(close);
  const { id: shareId } = await h.share();
  await setQuota(h, "share", shareId, { limitBytes: 1000 });
  const api = new ApiClient(url, h.owner.token);
  for (const [name, size] of [
    ["a", 650],
    ["b", 50],
    ["c", 10],
    ["d", 240],
    ["e", 100],
    ["f", 50],
  ] as const)
    await api.call("files.upload", { shareId, name }, { content: randomBytes(size) });
  const warnings = log.flatMap(({ fields }) => (fields["quotaWarning"] === true ? [fields] : []));
  expect(warnings).toMatchObject([
    { target: "share", targetId: shareId, percent: 70, usedBytes: 700, limitBytes: 1000 },
    { percent: 95, usedBytes: 950 },
  ]);
  const admin = await h.asAdmin();
  const recorded = await admin.rest().get("audit.list", { action: "quota.warning" });
  expect(recorded).toMatchObject({
    items: [
      { severity: "warning", after: { percent: 95, usedBytes: 950, limitBytes: 1000 } },
      { severity: "warning", after: { percent: 70, usedBytes: 700, limitBytes: 1000 } },
    ],
  });
});

test("taking away always succeeds, ends a grace, and never goes below zero", async ({ h }) => {
  exemptFromFsck(h.owner.tenantId);
  const { id } = await h.share();
  await upload(h, id, "a", 1050);
  await setQuota(h, "share", id, { limitBytes: 1000, limitType: "soft", graceStartedAt: new Date(0) });
  const share = { tenantId: h.owner.tenantId, shareId: ShareId.parse(id) };
  const take = (bytes: number) =>
    h.server.services.database.transaction((tx) => changeUsage(tx, share, { bytes, files: -1 }, new Date()));
  expect(await take(-20)).toEqual([]);
  expect(await usageOf(h, id)).toMatchObject({ usedBytes: 1030, fileCount: 0 });
  await take(-100);
  const { db } = h.server.services.database;
  const [row] = await db
    .select()
    .from(quotas)
    .where(eq(quotas.targetId, idToBytes(id)));
  expect(row).toMatchObject({ graceStartedAt: null });
  await take(-5000);
  expect(await usageOf(h, id)).toMatchObject({ usedBytes: 0, fileCount: 0 });
});
