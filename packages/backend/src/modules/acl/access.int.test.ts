import { permissionBits } from "@scai/contract";
import {
  expectProblem,
  type Harness,
  harnessOn,
  type Person,
  startTestServer,
  statementsOf,
  test,
  unique,
  type WireChanges,
  type WireItem,
} from "@scai/testing";
import { describe, expect } from "vitest";

const { read, write, create } = permissionBits;

interface Items {
  readonly items: readonly WireItem[];
}

async function namesIn(h: Harness, who: Person, place: { shareId?: string; folderId?: string }): Promise<string[]> {
  const { items } = await h.rest(who).get<Items>("folders.listChildren", { folderId: "root", ...place });
  return items.map((item) => item.name);
}

/** A share of the owner's with the folder `secret`, in it the file `plan`, and beside it the file `open`; the reader is bob. */
async function prepare(h: Harness, role: "reader" | "contributor" = "contributor") {
  const share = await h.share();
  const bob = await h.person();
  await h.member(share.id, bob, role);
  const secret = await h.folder(share.id, { name: "secret" });
  const plan = await h.file(share.id, { name: "plan", folderId: secret.id });
  const open = await h.file(share.id, { name: "open" });
  return { share, bob, secret, plan, open };
}

describe("a folder whose reading is denied to a member", () => {
  test("is in no listing, at no id and at no path, and neither is what is in it", async ({ h }) => {
    const { share, bob, secret, plan, open } = await prepare(h);
    await h.ace(secret.id, { type: "deny", permissions: read, to: bob });
    const as = h.rest(bob);

    expect(await namesIn(h, bob, { shareId: share.id })).toEqual(["open"]);
    expect(await namesIn(h, h.owner, { shareId: share.id })).toEqual(["open", "secret"]);
    expectProblem(await as.call("folders.get", { folderId: secret.id }), "files.not_found");
    expectProblem(await as.call("folders.listChildren", { folderId: secret.id }), "files.not_found");
    for (const operation of ["files.get", "files.getContent", "files.listVersions", "files.delete"])
      expectProblem(await as.call(operation, { fileId: plan.id }), "files.not_found");
    for (const path of ["/secret", "/secret/plan"])
      expectProblem(await as.call("files.lookUp", { shareId: share.id, path }), "files.not_found");
    expect((await as.call("files.get", { fileId: open.id })).status).toBe(200);
  });

  test("takes nothing from them, and says no more than of a folder that does not exist", async ({ h }) => {
    const { share, bob, secret, plan } = await prepare(h);
    await h.ace(secret.id, { type: "deny", permissions: read, to: bob });
    const as = h.rest(bob);

    expectProblem(await as.call("files.upload", { folderId: secret.id, name: "x" }), "files.not_found");
    expectProblem(
      await as.call("folders.create", { shareId: share.id, parentId: secret.id, name: "x" }),
      "files.not_found",
    );
    expectProblem(await as.call("files.replaceContent", { fileId: plan.id }), "files.not_found");
    expectProblem(await as.call("files.update", { fileId: plan.id, name: "x" }), "files.not_found");
    expectProblem(await as.call("folders.update", { folderId: secret.id, name: "x" }), "files.not_found");
    expectProblem(await as.call("folders.delete", { folderId: secret.id }), "files.not_found");
    expect(await namesIn(h, h.owner, { folderId: secret.id })).toEqual(["plan"]);
  });

  test("is in no change they can pull, and in no trash they can see", async ({ h }) => {
    const { share, bob, secret, open } = await prepare(h);
    await h.ace(secret.id, { type: "deny", permissions: read, to: bob });
    await h.rest().call("folders.update", { folderId: secret.id, name: "more secret" });
    await h.rest().call("folders.delete", { folderId: secret.id });
    await h.rest().call("files.delete", { fileId: open.id });
    const changesOf = (who: Person) =>
      h.rest(who).get<WireChanges>("sync.listChanges", { shareId: share.id, from: "start" });
    const trashOf = async (who: Person) =>
      (await h.rest(who).get<Items>("files.listTrash", { shareId: share.id })).items.map((item) => item.name);

    const [all, some] = [await changesOf(h.owner), await changesOf(bob)];
    expect(all.items.map(({ name, type }) => `${name} ${type}`)).toContain("more secret trashed");
    expect(some.items.filter(({ resourceType }) => resourceType !== "share").map(({ name }) => name)).toEqual([
      "open",
      "open",
    ]);
    // Both stand at the same change; what follows in a cursor is about its reader.
    const [his, hers] = [some, all].map(({ nextCursor }) =>
      Buffer.from(nextCursor, "base64url").toString("hex", 0, 25),
    );
    expect(his).toEqual(hers);
    expect(await trashOf(h.owner)).toEqual(["open", "more secret"]);
    expect(await trashOf(bob)).toEqual(["open"]);
  });

  test("is there for a member whom the entry does not name, and hidden from everyone when it names everyone", async ({
    h,
  }) => {
    const { share, bob, secret } = await prepare(h);
    const carol = await h.person({ groups: ["finance"] });
    await h.member(share.id, carol, "reader");
    await h.ace(secret.id, { type: "deny", permissions: read, to: bob });
    expect(await namesIn(h, carol, { shareId: share.id })).toEqual(["open", "secret"]);
    await h.ace(secret.id, { type: "deny", permissions: read, to: "everyone" });
    expect(await namesIn(h, carol, { shareId: share.id })).toEqual(["open"]);
    expect(await namesIn(h, h.owner, { shareId: share.id })).toEqual(["open", "secret"]);
  });
});

test("a group's entry holds for whoever is in the group", async ({ h }) => {
  const { share, secret, plan } = await prepare(h);
  const carol = await h.person({ groups: ["finance"] });
  const dave = await h.person({ groups: ["sales"] });
  for (const person of [carol, dave]) await h.member(share.id, person, "reader");
  await h.ace(secret.id, { type: "deny", permissions: read, to: await h.groupId("finance") });
  expectProblem(await h.rest(carol).call("files.get", { fileId: plan.id }), "files.not_found");
  expect((await h.rest(dave).call("files.get", { fileId: plan.id })).status).toBe(200);
});

test("a group's role in the share holds for whoever is in the group", async ({ h }) => {
  const { share, plan } = await prepare(h);
  const carol = await h.person({ groups: ["finance"] });
  expectProblem(await h.rest(carol).call("files.get", { fileId: plan.id }), "files.not_found");
  const principalId = await h.groupId("finance");
  await h.rest().get("shares.addMember", { shareId: share.id, principalId, role: "contributor" });
  expect((await h.rest(carol).call("files.update", { fileId: plan.id, name: "by carol" })).status).toBe(200);
});

test("somebody outside the share who is allowed one folder reaches it by its id, and nothing else", async ({ h }) => {
  const { share, secret, plan, open } = await prepare(h);
  const guest = await h.person();
  await h.ace(secret.id, { type: "allow", permissions: read, to: guest });
  const as = h.rest(guest);

  expect((await as.call("folders.get", { folderId: secret.id })).status).toBe(200);
  expect(await namesIn(h, guest, { folderId: secret.id })).toEqual(["plan"]);
  expect((await as.call("files.getContent", { fileId: plan.id })).status).toBe(200);
  expectProblem(await as.call("files.update", { fileId: plan.id, name: "x" }), "files.forbidden");
  expectProblem(await as.call("files.upload", { folderId: secret.id, name: "x" }), "files.forbidden");
  expectProblem(await as.call("files.get", { fileId: open.id }), "files.not_found");
  expectProblem(await as.call("folders.listChildren", { folderId: "root", shareId: share.id }), "shares.not_found");
  expectProblem(await as.call("shares.get", { shareId: share.id }), "shares.not_found");
  expectProblem(await as.call("sync.listChanges", { shareId: share.id }), "shares.not_found");
});

test("what is allowed to everyone is allowed to nobody of another tenant", async ({ h }) => {
  const { secret } = await prepare(h);
  await h.ace(secret.id, { type: "allow", permissions: read, to: "everyone" });
  const eve = await h.person({ tenant: unique("tnt") });
  expect((await h.rest(await h.person()).call("folders.get", { folderId: secret.id })).status).toBe(200);
  expectProblem(await h.rest(eve).call("folders.get", { folderId: secret.id }), "files.not_found");
});

test("an entry for a folder alone says nothing of what is in it", async ({ h }) => {
  const { share, bob, secret, plan } = await prepare(h);
  await h.ace(secret.id, { type: "deny", permissions: read, to: bob, inheritToChildren: false });
  expectProblem(await h.rest(bob).call("folders.get", { folderId: secret.id }), "files.not_found");
  expect((await h.rest(bob).call("files.get", { fileId: plan.id })).status).toBe(200);
  expect((await h.rest(bob).call("files.lookUp", { shareId: share.id, path: "/secret/plan" })).status).toBe(200);
});

test("of two levels the nearer decides, and of two entries on one level the deny", async ({ h }) => {
  const { bob, secret, plan } = await prepare(h);
  await h.ace(secret.id, { type: "deny", permissions: read | write, to: bob });
  await h.ace(plan.id, { type: "allow", permissions: read | write, to: bob });
  expect((await h.rest(bob).call("files.update", { fileId: plan.id, name: "nearer" })).status).toBe(200);
  await h.ace(plan.id, { type: "deny", permissions: write, to: bob });
  expectProblem(await h.rest(bob).call("files.update", { fileId: plan.id, name: "x" }), "files.forbidden");
  expect((await h.rest(bob).call("files.get", { fileId: plan.id })).status).toBe(200);
});

test("each permission is asked for where it is used", async ({ h }) => {
  const { share, secret, plan } = await prepare(h);
  const may = async (permissions: number) => {
    const person = await h.person();
    await h.ace(share.id, { type: "allow", permissions: read | permissions, to: person });
    return h.rest(person);
  };
  const reader = await may(0);
  const creator = await may(create);
  const writer = await may(write);
  const remover = await may(permissionBits.delete);
  const upload = { folderId: secret.id };
  for (const as of [reader, writer, remover])
    expectProblem(await as.call("files.upload", { ...upload, name: "x" }), "files.forbidden");
  expect((await creator.call("files.upload", { ...upload, name: "x" })).status).toBe(201);
  for (const as of [reader, creator, remover])
    expectProblem(await as.call("files.replaceContent", { fileId: plan.id }), "files.forbidden");
  expect((await writer.call("files.replaceContent", { fileId: plan.id })).status).toBe(200);
  for (const as of [reader, creator, writer])
    expectProblem(await as.call("files.delete", { fileId: plan.id }), "files.forbidden");
  expect((await remover.call("files.delete", { fileId: plan.id })).status).toBe(204);
  for (const as of [reader, creator, remover])
    expectProblem(await as.call("files.restore", { fileId: plan.id }), "files.forbidden");
  expect((await writer.call("files.restore", { fileId: plan.id })).status).toBe(200);
});

test("broken inheritance shuts a contributor out, and no owner, admin or tenant administrator", async ({ h }) => {
  const { share, bob, secret, plan } = await prepare(h);
  const admin = await h.person();
  await h.member(share.id, admin, "admin");
  const tenantAdmin = await h.person({ isAdmin: true });
  await h.breakInheritance(secret.id);
  await h.ace(secret.id, { type: "deny", permissions: read, to: "everyone" });
  expectProblem(await h.rest(bob).call("files.get", { fileId: plan.id }), "files.not_found");
  for (const who of [h.owner, admin, tenantAdmin]) {
    expect((await h.rest(who).call("files.get", { fileId: plan.id })).status).toBe(200);
    expect(await namesIn(h, who, { shareId: share.id })).toEqual(["open", "secret"]);
  }
});

test("a role ends at the moment that was said, on every way in", async ({ h: _ }) => {
  let aheadMs = 0;
  const server = await startTestServer({ clock: () => new Date(Date.now() + aheadMs) });
  try {
    const h = await harnessOn(server);
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId, { name: "a" });
    const bob = await h.person();
    const expiresAt = new Date(Date.now() + 3600_000).toISOString();
    await h.rest().get("shares.addMember", { shareId, principalId: bob.id, role: "reader", expiresAt });
    const ways = async () => {
      const as = h.rest(bob);
      const { items } = await as.get<{ items: { id: string }[] }>("shares.list");
      const answers = [
        await as.call("files.get", { fileId }),
        await as.call("files.lookUp", { shareId, path: "/a" }),
        await as.call("shares.get", { shareId }),
        await as.call("sync.listChanges", { shareId }),
      ];
      return [...answers.map((answer) => answer.status), items.some((share) => share.id === shareId)];
    };
    aheadMs = 3590_000;
    expect(await ways()).toEqual([200, 200, 200, 200, true]);
    aheadMs = 3600_001;
    expect(await ways()).toEqual([404, 404, 404, 404, false]);
  } finally {
    await server.close();
  }
});

test("a check reads the database once, whatever the depth", async ({ h }) => {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  await h.member(shareId, bob, "reader");
  await h.rest(bob).call("users.me");
  const counts: number[] = [];
  let parentId: string | undefined;
  for (let depth = 0; depth <= 12; depth++) {
    const folder = await h.folder(shareId, parentId === undefined ? {} : { parentId });
    const file = await h.file(shareId, { folderId: folder.id });
    const made = await statementsOf(h, async () => {
      expect((await h.rest(bob).call("files.get", { fileId: file.id })).status).toBe(200);
    });
    counts.push(made.length);
    parentId = folder.id;
  }
  expect(new Set(counts)).toEqual(new Set([1]));
});
