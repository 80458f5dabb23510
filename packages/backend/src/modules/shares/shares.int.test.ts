import { allPermissions, newId, permissionBits } from "@scai/contract";
import { tenants } from "@scai/db";
import {
  expectProblem,
  type Harness,
  type Person,
  resource,
  setUserStatus,
  test,
  unique,
  type WireShare,
} from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { eventsOf } from "../audit/testing/events-of.ts";

interface Member {
  readonly principalId: string;
  readonly role: string;
  readonly expiresAt: string | null;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const { read, managePermissions } = permissionBits;
const inAnHour = () => new Date(Date.now() + 3600_000).toISOString();

function membersOf(h: Harness, shareId: string): Promise<Page<Member>> {
  return h.rest().get<Page<Member>>("shares.listMembers", { shareId });
}

async function sharesOf(h: Harness, who: Person): Promise<string[]> {
  return (await h.rest(who).get<Page<WireShare>>("shares.list")).items.map((share) => share.name);
}

describe("who may own a share", () => {
  test("is the caller, or a group of theirs, whose people then own it all", async ({ h }) => {
    const carol = await h.person({ groups: ["team"] });
    const dave = await h.person({ groups: ["team"] });
    const ownerId = await h.groupId("team");
    const share = await h.rest(carol).get<WireShare>("shares.create", { name: "ours", type: "project", ownerId });
    expect([share.ownerId, share.role]).toEqual([ownerId, "owner"]);
    expect((await h.rest(dave).get<WireShare>("shares.get", { shareId: share.id })).role).toBe("owner");
    expect((await h.rest(dave).call("shares.delete", { shareId: share.id })).status).toBe(204);
  });

  test("is anybody of the tenant to a tenant administrator, and to nobody else", async ({ h }) => {
    const bob = await h.person();
    const input = { name: "for bob", type: "central", ownerId: bob.id };
    expectProblem(await h.rest().call("shares.create", input), "shares.forbidden");
    const admin = await h.person({ isAdmin: true });
    const share = await h.rest(admin).get<WireShare>("shares.create", input);
    expect([share.role, share.permissions.length]).toEqual([null, 6]);
    expect((await h.rest(bob).get<WireShare>("shares.get", { shareId: share.id })).role).toBe("owner");
  });

  test("is nobody of another tenant", async ({ h }) => {
    const eve = await h.person({ tenant: unique("tnt") });
    const admin = await h.person({ isAdmin: true });
    const input = { name: "for eve", type: "central", ownerId: eve.id };
    expectProblem(await h.rest(admin).call("shares.create", input), "shares.principal_unknown");
  });
});

describe("members", () => {
  test("are added, seen by their shares, changed, and removed", async ({ h }) => {
    const { id: shareId, name } = await h.share();
    const bob = await h.person();
    const key = { shareId, principalId: bob.id };
    await h.rest().get("shares.addMember", { ...key, role: "reader", expiresAt: inAnHour() });
    expect(await sharesOf(h, bob)).toContain(name);
    expectProblem(await h.rest().call("shares.addMember", { ...key, role: "admin" }), "shares.member_exists");
    const changed = await h.rest().get<Member>("shares.updateMember", { ...key, role: "contributor", expiresAt: null });
    expect(changed).toMatchObject({ role: "contributor", expiresAt: null });
    expect((await membersOf(h, shareId)).items).toMatchObject([{ principalId: bob.id, role: "contributor" }]);
    expect((await h.rest().call("shares.removeMember", key)).status).toBe(204);
    expectProblem(await h.rest().call("shares.removeMember", key), "shares.member_not_found");
    expectProblem(await h.rest().call("shares.updateMember", { ...key, role: "reader" }), "shares.member_not_found");
    expect(await sharesOf(h, bob)).not.toContain(name);
  });

  test("are people and groups of the tenant, and not the owner", async ({ h }) => {
    const { id: shareId } = await h.share();
    const eve = await h.person({ tenant: unique("tnt") });
    const add = (principalId: string) => h.rest().call("shares.addMember", { shareId, principalId, role: "reader" });
    expectProblem(await add(eve.id), "shares.principal_unknown");
    expectProblem(await add("grp_00000000000000000000000000"), "shares.principal_unknown");
    expectProblem(await add(h.owner.id), "shares.member_exists");
  });

  test("do not end before they begin", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    const past = new Date(Date.now() - 1000).toISOString();
    const input = { shareId, principalId: bob.id, role: "reader", expiresAt: past };
    expectProblem(await h.rest().call("shares.addMember", input), "request.invalid");
  });

  test("may leave by themselves, and remove nobody else without the right to", async ({ h }) => {
    const { id: shareId } = await h.share();
    const [bob, carol] = [await h.person(), await h.person()];
    for (const person of [bob, carol]) await h.member(shareId, person, "contributor");
    const remove = (who: Person, whom: Person) =>
      h.rest(who).call("shares.removeMember", { shareId, principalId: whom.id });
    expectProblem(await remove(bob, carol), "shares.forbidden");
    expect((await remove(bob, bob)).status).toBe(204);
    expectProblem(await remove(bob, bob), "shares.not_found");
  });

  test("are listed page by page, whoever they are", async ({ h }) => {
    const { id: shareId } = await h.share();
    for (let i = 0; i < 5; i++) await h.member(shareId, await h.person({ groups: [`team ${i}`] }), "reader");
    const principalId = await h.groupId("team 3");
    await h.rest().get("shares.addMember", { shareId, principalId, role: "admin" });
    const all = (await membersOf(h, shareId)).items;
    const seen: Member[] = [];
    let cursor: string | null = null;
    do {
      const input = { shareId, limit: 2, ...(cursor === null ? {} : { cursor }) };
      const page: Page<Member> = await h.rest().get<Page<Member>>("shares.listMembers", input);
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(all);
    expect(all).toHaveLength(6);
  });
});

// The grant ceiling (S3 of the quality goals): nobody gives what they do not have.
describe("somebody who may manage permissions but has little else", () => {
  async function prepare(h: Harness) {
    const { id: shareId } = await h.share();
    const manager = await h.person();
    await h.ace(shareId as WireShare["id"], { type: "allow", permissions: read | managePermissions, to: manager });
    return { shareId, manager, as: h.rest(manager) };
  }

  test("adds readers, and nobody with more", async ({ h }) => {
    const { shareId, as } = await prepare(h);
    const bob = await h.person();
    for (const role of ["contributor", "admin"])
      expectProblem(await as.call("shares.addMember", { shareId, principalId: bob.id, role }), "shares.forbidden");
    expect((await as.call("shares.addMember", { shareId, principalId: bob.id, role: "reader" })).status).toBe(201);
  });

  test("raises nobody above themselves, and does not prolong what they could not give", async ({ h }) => {
    const { shareId, as } = await prepare(h);
    const [bob, carol] = [await h.person(), await h.person()];
    await h.member(shareId, bob, "reader");
    const ofCarol = { shareId, principalId: carol.id };
    await h.rest().get("shares.addMember", { ...ofCarol, role: "admin", expiresAt: inAnHour() });
    expectProblem(
      await as.call("shares.updateMember", { shareId, principalId: bob.id, role: "admin" }),
      "shares.forbidden",
    );
    expectProblem(await as.call("shares.updateMember", { ...ofCarol, expiresAt: null }), "shares.forbidden");
    expect((await as.call("shares.updateMember", { ...ofCarol, role: "reader" })).status).toBe(200);
    expect((await as.call("shares.updateMember", { ...ofCarol, expiresAt: null })).status).toBe(200);
  });

  test("does not raise themselves", async ({ h }) => {
    const { shareId, manager, as } = await prepare(h);
    const own = { shareId, principalId: manager.id };
    expectProblem(await as.call("shares.addMember", { ...own, role: "admin" }), "shares.forbidden");
  });
});

test("only who keeps full control makes others admins: every permission on the share is not enough", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: folderId } = await h.folder(shareId);
  await h.breakInheritance(folderId);
  const manager = await h.person();
  await h.ace(shareId, { type: "allow", permissions: allPermissions, to: manager });
  const { id: principalId, scaikeyId } = await h.person();
  const add = (who: Person, role: string) => h.rest(who).call("shares.addMember", { shareId, principalId, role });
  const email = `${scaikeyId}@${h.tenant}.example`;
  expectProblem(await add(manager, "admin"), "shares.forbidden");
  expectProblem(
    await h.rest(manager).call("shares.createInvitation", { shareId, email, role: "admin" }),
    "shares.forbidden",
  );
  expect((await add(manager, "contributor")).status).toBe(201);
  const raise = { shareId, principalId, role: "admin" };
  expectProblem(await h.rest(manager).call("shares.updateMember", raise), "shares.forbidden");
  expect((await h.rest().call("shares.updateMember", raise)).status).toBe(200);
});

describe("the trash", () => {
  test("hides a share from lists and shuts it, for all but what restores it", async ({ h }) => {
    const { id: shareId, name } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "admin");
    const file = await h.file(shareId, { name: "a" });
    expectProblem(await h.rest(bob).call("shares.delete", { shareId }), "shares.forbidden");
    expect((await h.rest().call("shares.delete", { shareId })).status).toBe(204);
    expectProblem(await h.rest().call("shares.delete", { shareId }), "shares.trashed");
    expect(await sharesOf(h, h.owner)).not.toContain(name);
    const all = await h.rest().get<Page<WireShare>>("shares.list", { includeTrashed: true });
    expect(all.items.find((share) => share.id === shareId)?.trashedAt).toEqual(expect.any(String));
    for (const [operation, input] of [
      ["folders.create", { shareId, name: "x" }],
      ["files.upload", { shareId, name: "x" }],
      ["folders.listChildren", { folderId: "root", shareId }],
      ["files.lookUp", { shareId, path: "/a" }],
      ["files.listTrash", { shareId }],
      ["sync.listChanges", { shareId }],
      ["shares.addMember", { shareId, principalId: bob.id, role: "reader" }],
    ] as const)
      expectProblem(await h.rest().call(operation, input), "shares.trashed");
    expectProblem(await h.rest().call("files.get", { fileId: file.id }), "files.not_found");
    expect((await h.rest().get<WireShare>("shares.get", { shareId })).trashedAt).toEqual(expect.any(String));

    expectProblem(await h.rest(bob).call("shares.restore", { shareId }), "shares.forbidden");
    expect((await h.rest().get<WireShare>("shares.restore", { shareId })).trashedAt).toBeNull();
    expectProblem(await h.rest().call("shares.restore", { shareId }), "shares.not_trashed");
    expect(await h.rest().get("files.get", { fileId: file.id })).toEqual(file);
  });

  test("is passed by, or left for good, by who may restore: then there is no such share, byte for byte", async ({
    h,
  }) => {
    const bob = await h.person();
    const missing = { shareId: newId("share") };
    const problemOf = async (who: Person, input: { shareId: string }) => {
      const { status, body } = await h.rest(who).call("shares.get", input);
      return { status, body: { ...(body as object), requestId: "", instance: "" } };
    };
    for (const isTrashedFirst of [false, true]) {
      const { id: shareId } = await h.share();
      await h.member(shareId, bob, "admin");
      const file = await h.file(shareId, { name: "a" });
      if (isTrashedFirst) await h.rest().call("shares.delete", { shareId });
      const input = { shareId, permanent: true };
      expectProblem(await h.rest(bob).call("shares.delete", input), "shares.forbidden");
      expect((await h.rest().call("shares.delete", input)).status).toBe(204);
      const all = await h.rest().get<Page<WireShare>>("shares.list", { includeTrashed: true });
      expect(all.items.map(({ id }) => id)).not.toContain(shareId);
      for (const operation of ["shares.get", "shares.restore", "shares.delete", "files.listTrash"] as const)
        expectProblem(await h.rest().call(operation, { shareId }), "shares.not_found");
      for (const who of [h.owner, bob, await h.person({ isAdmin: true })])
        expect(await problemOf(who, { shareId })).toEqual(await problemOf(who, missing));
      expectProblem(await h.rest().call("files.get", { fileId: file.id }), "files.not_found");
    }
    const told = (await eventsOf(h)).filter(({ action }) => action === "share.delete");
    expect(told).toMatchObject([{ severity: "warning" }, { severity: "warning" }]);
  });

  test("takes no personal share", async ({ h }) => {
    const { items } = await h.rest().get<Page<WireShare>>("shares.list");
    const personal = items.find((share) => share.type === "personal");
    expectProblem(await h.rest().call("shares.delete", { shareId: personal!.id }), "shares.personal");
  });
});

test("shares are listed by name, page by page, each once, those of one name too", async ({ h }) => {
  const bob = await h.person();
  for (const name of ["b", "a", "c", "b", "b"]) await h.member((await h.share({ name })).id, bob, "reader");
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const input = { limit: 2, ...(cursor === null ? {} : { cursor }) };
    const page: Page<WireShare> = await h.rest(bob).get<Page<WireShare>>("shares.list", input);
    pages.push(page.items.map((share) => share.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(new Set(pages.flat()).size).toBe(6);
  expect(pages.map((page) => page.length)).toEqual([2, 2, 2]);
  const personal = bob.scaikeyId;
  expect(await sharesOf(h, bob)).toEqual(["a", "b", "b", "b", "c", personal]);
});

test("what a share holds in all is told to those who keep full control of it, and to nobody else", async ({ h }) => {
  const [bob, carol] = [await h.person(), await h.person()];
  const { id: shareId, name: shareName } = await h.share();
  await h.member(shareId, bob, "admin");
  await h.member(shareId, carol, "contributor");
  const { id: folderId } = await h.folder(shareId);
  const { id: fileId } = await h.file(shareId, { folderId, content: Buffer.alloc(100) });
  await h.rest().call("files.replaceContent", { fileId }, { content: Buffer.alloc(30) });
  const told = async (who: Person) => {
    const { items } = await h.rest(who).get<Page<{ shareId: string }>>("users.listMyStats");
    return items.filter((item) => item.shareId === shareId);
  };
  const counts = { fileCount: 1, folderCount: 1, usedBytes: 130, versionBytes: 100 };
  for (const who of [h.owner, bob]) expect(await told(who)).toMatchObject([{ shareId, shareName, ...counts }]);
  expect(await told(carol)).toEqual([]);
  expect(await told(await h.person())).toEqual([]);

  const admin = await h.person({ isAdmin: true, scope: "files:read tenant:admin" });
  const before = await h.rest().get<WireShare>("shares.get", { shareId });
  const shown = async (who: Person) => {
    const { usedBytes, quotaBytes } = await h.rest(who).get<WireShare>("shares.get", { shareId });
    const { items } = await h.rest(who).get<Page<WireShare>>("shares.list");
    expect(items.find(({ id }) => id === shareId)).toMatchObject({ usedBytes, quotaBytes });
    return { usedBytes, quotaBytes };
  };
  for (const quotaBytes of [null, 1000]) {
    if (quotaBytes !== null) await h.rest(admin).get("quotas.setShare", { shareId, limitBytes: quotaBytes });
    for (const who of [h.owner, bob, admin]) expect(await shown(who)).toEqual({ usedBytes: 130, quotaBytes });
    expect(await shown(carol)).toEqual({ usedBytes: null, quotaBytes: null });
  }
  // Whoever renames it need not read it again because somebody uploads.
  await h.file(shareId, { content: Buffer.alloc(70) });
  const renamed = await h.rest().get<WireShare>("shares.update", { shareId, name: "all", ifMatch: before.etag });
  expect(renamed).toMatchObject({ name: "all", usedBytes: 200, quotaBytes: 1000 });
});

test("how much a new share may hold is told as the tenant says, of a personal one as its user's quota says if that is less", async ({
  h,
}) => {
  const { database } = h.server.services;
  await database.db.update(tenants).set({ defaultShareQuotaBytes: 500 }).where(eq(tenants.id, h.owner.tenantId));
  const { id: shareId, quotaBytes, usedBytes } = await h.share();
  expect([quotaBytes, usedBytes]).toEqual([500, 0]);
  const admin = await h.person({ isAdmin: true, scope: "files:read tenant:admin" });
  await h.rest(admin).get("quotas.setShare", { shareId, limitBytes: 900 });
  expect(await h.rest().get("shares.get", { shareId })).toMatchObject({ quotaBytes: 900 });
  await h.rest(admin).get("quotas.exemptShare", { shareId, isExempt: true, reason: "moving" });
  expect(await h.rest().get("shares.get", { shareId })).toMatchObject({ quotaBytes: null });

  const personal = async () => {
    const { items } = await h.rest().get<Page<WireShare>>("users.listMyShares");
    return items.find(({ type }) => type === "personal")?.quotaBytes;
  };
  expect(await personal()).toBe(500);
  await h.rest(admin).get("quotas.setUser", { userId: h.owner.id, limitBytes: 300 });
  expect(await personal()).toBe(300);
});

test("two who change a share on the same sight of it: one learns that it was stale", async ({ h }) => {
  const { id: shareId, etag } = await h.share();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => h.rest().call("shares.update", { shareId, name: `name ${i}`, ifMatch: etag })),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "shares.stale_etag");
});

describe("ownership", () => {
  const give = (h: Harness, who: Person, shareId: string, newOwnerId: string, more: object = {}) =>
    h.rest(who).call("permissions.transferOwnership", { ...resource(shareId), newOwnerId, ...more });
  const roleOf = async (h: Harness, who: Person, shareId: string) =>
    (await h.rest(who).get<{ role: string | null }>("shares.get", { shareId })).role;

  test("is given away by the owner, who stays an admin, and by tenant administrators, but by no admin", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const [bob, admin] = [await h.person(), await h.person()];
    await h.member(shareId, bob, "reader");
    await h.member(shareId, admin, "admin");
    expectProblem(await give(h, admin, shareId, admin.id), "shares.forbidden");
    expect((await give(h, h.owner, shareId, bob.id)).status).toBe(200);
    expect([await roleOf(h, bob, shareId), await roleOf(h, h.owner, shareId)]).toEqual(["owner", "admin"]);
    const { items } = await h.rest(bob).get<{ items: { principalId: string }[] }>("shares.listMembers", { shareId });
    expect(items.map(({ principalId }) => principalId).toSorted()).toEqual([h.owner.id, admin.id].toSorted());
    expectProblem(await give(h, h.owner, shareId, h.owner.id), "shares.forbidden");
    const tenantAdmin = await h.person({ isAdmin: true });
    expect((await give(h, tenantAdmin, shareId, admin.id, { previousOwnerRole: null })).status).toBe(200);
    expectProblem(await h.rest(bob).call("shares.get", { shareId }), "shares.not_found");
  });

  test("goes to a group, whose people own it all then, and what it holds counts for that group", async ({ h }) => {
    const [first, second] = [unique("grp"), unique("grp")];
    const carol = await h.person({ groups: [first, second] });
    const [firstId, secondId] = [await h.groupId(first), await h.groupId(second)];
    const { id: shareId } = await h.share();
    await h.file(shareId, { content: new Uint8Array(1000) });
    const admin = await h.asAdmin();
    const usage = async (groupId: string) =>
      (await admin.rest().get<{ usedBytes: number }>("quotas.getGroupUsage", { groupId })).usedBytes;
    expect((await give(h, h.owner, shareId, firstId)).status).toBe(200);
    expect([await usage(firstId), await usage(secondId)]).toEqual([1000, 0]);
    expect(await roleOf(h, carol, shareId)).toBe("owner");
    expect((await give(h, carol, shareId, secondId)).status).toBe(200);
    expect([await usage(firstId), await usage(secondId)]).toEqual([0, 1000]);
  });

  test("goes to nobody who is not of the tenant or cannot act, and not with a personal share", async ({ h }) => {
    const { id: shareId } = await h.share();
    const eve = await h.person({ tenant: `${h.tenant}_other` });
    const gone = await h.person();
    await setUserStatus(h.server.services.database, gone.id, "suspended");
    for (const id of [eve.id, gone.id]) expectProblem(await give(h, h.owner, shareId, id), "shares.principal_unknown");
    const { items } = await h.rest().get<{ items: { id: string; type: string }[] }>("shares.list");
    const personal = items.find(({ type }) => type === "personal")?.id ?? "";
    expectProblem(await give(h, h.owner, personal, (await h.person()).id), "shares.personal");
    expectProblem(await give(h, h.owner, shareId, h.owner.id, { ifMatch: "old" }), "shares.stale_etag");
  });
});
