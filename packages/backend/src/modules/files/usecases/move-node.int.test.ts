import { idToBytes, permissionBits } from "@scai/contract";
import { usageCounters } from "@scai/db";
import { expectProblem, type Harness, test, type WireChanges, type WireFile, type WireFolder } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { measureShare } from "../../quotas/recalculate.repo.ts";

/** The folder `a`, in it `b`, in it the file `c`; beside `a` the folder `other`. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const a = await h.folder(shareId, { name: "a" });
  const b = await h.folder(shareId, { name: "b", parentId: a.id });
  const c = await h.file(shareId, { name: "c", folderId: b.id });
  const other = await h.folder(shareId, { name: "other" });
  return { shareId, a, b, c, other };
}

async function changesOf(h: Harness, shareId: string, who = h.owner) {
  const { items } = await h.rest(who).get<WireChanges>("sync.listChanges", { shareId, from: "start" });
  return items.map((change) => [change.type, change.resourceId, change.name]);
}

const pathOf = async (h: Harness, fileId: string) => (await h.rest().get<WireFile>("files.get", { fileId })).path;

async function expectExactUsage(h: Harness, ...shareIds: string[]) {
  const { db } = h.server.services.database;
  for (const shareId of shareIds) {
    const id = `shr_${shareId.slice(4)}` as const;
    const [counted] = await db
      .select()
      .from(usageCounters)
      .where(eq(usageCounters.targetId, idToBytes(id)));
    const { trashBytes: _trash, ...real } = await measureShare(db, h.owner.tenantId, id);
    expect(counted ?? { usedBytes: 0, fileCount: 0, folderCount: 0, versionBytes: 0 }).toMatchObject(real);
  }
}

describe("moving within a share", () => {
  test("takes everything below along, changes one row and logs one change", async ({ h }) => {
    const { shareId, a, b, c, other } = await prepare(h);
    const before = await changesOf(h, shareId);
    const moved = await h.rest().get<WireFolder>("folders.move", { folderId: a.id, targetFolderId: other.id });
    expect([moved.id, moved.parentId, moved.path]).toEqual([a.id, other.id, "/other/a"]);
    expect(await pathOf(h, c.id)).toBe("/other/a/b/c");
    expect((await changesOf(h, shareId)).slice(before.length)).toEqual([["moved", a.id, "a"]]);
    const top = await h.rest().get<WireFolder>("folders.move", {
      folderId: b.id,
      targetShareId: shareId,
      name: "renamed",
    });
    expect([top.parentId, top.path]).toEqual([null, "/renamed"]);
    expect(await h.download(c.id)).toHaveLength(1000);
  });

  test("to where it is changes nothing, not even the log", async ({ h }) => {
    const { shareId, b, a } = await prepare(h);
    const before = await changesOf(h, shareId);
    expect(await h.rest().get("folders.move", { folderId: b.id, targetFolderId: a.id })).toEqual(b);
    expect(await changesOf(h, shareId)).toEqual(before);
  });

  test("a folder into itself or below itself is refused", async ({ h }) => {
    const { a, b } = await prepare(h);
    for (const targetFolderId of [a.id, b.id])
      expectProblem(await h.rest().call("folders.move", { folderId: a.id, targetFolderId }), "files.cycle");
  });

  test("two folders into each other at once makes no cycle: one goes, the other is refused", async ({ h }) => {
    for (let round = 0; round < 10; round++) {
      const { shareId, b: deep, other } = await prepare(h);
      const [x, y] = [await h.folder(shareId, { parentId: deep.id }), await h.folder(shareId, { parentId: other.id })];
      const answers = await Promise.all([
        h.rest().call("folders.move", { folderId: deep.id, targetFolderId: y.id }),
        h.rest().call("folders.move", { folderId: other.id, targetFolderId: x.id }),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
      for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "files.cycle");
      for (const folderId of [x.id, y.id]) expect((await h.rest().call("folders.get", { folderId })).status).toBe(200);
    }
  });

  test("twenty things to one name at once gives it to one of them, or a name of its own to each", async ({ h }) => {
    const { shareId, other, a } = await prepare(h);
    const files = await Promise.all(Array.from({ length: 20 }, () => h.file(shareId)));
    const move = (targetFolderId: string, onNameTaken: string) =>
      Promise.all(
        files.map(({ id }) =>
          h.rest().call("files.move", { fileId: id, targetFolderId, name: "wanted.txt", onNameTaken }),
        ),
      );
    const failing = await move(other.id, "fail");
    expect(failing.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of failing) if (answer.status !== 200) expectProblem(answer, "files.name_taken");
    expect((await move(a.id, "rename")).map((answer) => answer.status)).toEqual(files.map(() => 200));
    const { items } = await h.rest().get<{ items: WireFile[] }>("folders.listChildren", { folderId: a.id });
    const names = items.map((item) => item.name).filter((name) => name.startsWith("wanted"));
    const numbered = Array.from({ length: 19 }, (_name, i) => `wanted (${i + 1}).txt`);
    expect(names.toSorted()).toEqual([...numbered, "wanted.txt"].toSorted());
  });

  test("replaces what has the name: that is in the trash, and can be restored beside it", async ({ h }) => {
    const { shareId, c, other } = await prepare(h);
    const old = await h.file(shareId, { name: "c", folderId: other.id });
    const input = { fileId: c.id, targetFolderId: other.id };
    expectProblem(await h.rest().call("files.move", input), "files.name_taken");
    expect((await h.rest().get<WireFile>("files.move", { ...input, onNameTaken: "replace" })).path).toBe("/other/c");
    expectProblem(await h.rest().call("files.get", { fileId: old.id }), "files.trashed");
    const restored = await h.rest().get<WireFile>("files.restore", { fileId: old.id, onNameTaken: "rename" });
    expect(restored.name).toBe("c (1)");
    const folder = await h.folder(shareId, { name: "c (1)" });
    const kinds = { folderId: folder.id, targetFolderId: other.id, onNameTaken: "replace" };
    expectProblem(await h.rest().call("folders.move", kinds), "files.name_taken");
  });

  test("does not replace what the caller may not delete", async ({ h }) => {
    const { shareId, c, other } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "contributor");
    const old = await h.file(shareId, { name: "c", folderId: other.id });
    await h.ace(`fil_${old.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: bob });
    const input = { fileId: c.id, targetFolderId: other.id, onNameTaken: "replace" };
    expectProblem(await h.rest(bob).call("files.move", input), "files.forbidden");
    expect((await h.rest().call("files.get", { fileId: old.id })).status).toBe(200);
  });

  test("with If-Match happens only to what was seen", async ({ h }) => {
    const { a, other } = await prepare(h);
    await h.rest().get("folders.update", { folderId: a.id, name: "z" });
    const input = { folderId: a.id, targetFolderId: other.id, ifMatch: a.etag };
    expectProblem(await h.rest().call("folders.move", input), "files.stale_etag");
  });

  test("against the trash: the file is in the folder that went, or where it was, and never lost", async ({ h }) => {
    for (let round = 0; round < 10; round++) {
      const { a, c, other } = await prepare(h);
      const [moved] = await Promise.all([
        h.rest().call("files.move", { fileId: c.id, targetFolderId: other.id }),
        h.rest().call("folders.delete", { folderId: other.id }),
      ]);
      if (moved.status !== 200) {
        expectProblem(moved, "files.trashed");
        expect(await pathOf(h, c.id)).toBe("/a/b/c");
      } else {
        await h.rest().get("folders.restore", { folderId: other.id });
        expect(await pathOf(h, c.id)).toBe("/other/c");
      }
      expect((await h.rest().call("folders.get", { folderId: a.id })).status).toBe(200);
    }
  });

  test("needs delete where it is and create where it goes, and to read everything below", async ({ h }) => {
    const { shareId, a, b, c, other } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "contributor");
    const input = { folderId: a.id, targetFolderId: other.id };
    const otherId = `fld_${other.id.slice(4)}` as const;
    await h.ace(otherId, { type: "deny", permissions: permissionBits.create, to: bob });
    expectProblem(await h.rest(bob).call("folders.move", input), "files.forbidden");
    await h.ace(otherId, { type: "deny", permissions: permissionBits.read, to: bob });
    expectProblem(await h.rest(bob).call("folders.move", input), "files.not_found");
    const free = await h.folder(shareId, { name: "free" });
    await h.ace(`fil_${c.id.slice(4)}`, { type: "deny", permissions: permissionBits.read, to: bob });
    const allowed = { folderId: a.id, targetFolderId: free.id };
    expectProblem(await h.rest(bob).call("folders.move", allowed), "files.forbidden");
    await h.rest().get("files.move", { fileId: c.id, targetShareId: shareId });
    expect((await h.rest(bob).call("folders.move", allowed)).status).toBe(200);
    expect((await h.rest().get<WireFolder>("folders.get", { folderId: b.id })).path).toBe("/free/a/b");
  });
});

describe("moving to another share", () => {
  test("takes versions and what is below along, and counts it there instead of here", async ({ h }) => {
    const { shareId, a, b, c } = await prepare(h);
    await h.rest().call("files.replaceContent", { fileId: c.id }, { content: Buffer.from("second") });
    const { id: gone } = await h.file(shareId, { name: "gone", folderId: b.id });
    await h.rest().call("files.delete", { fileId: gone });
    const { id: elsewhere } = await h.share();
    const moved = await h.rest().get<WireFolder>("folders.move", { folderId: a.id, targetShareId: elsewhere });
    expect([moved.shareId, moved.path]).toEqual([elsewhere, "/a"]);
    const file = await h.rest().get<WireFile>("files.get", { fileId: c.id });
    expect([file.shareId, file.path, file.version]).toEqual([elsewhere, "/a/b/c", 2]);
    expect(Buffer.from(await h.download(c.id)).toString()).toBe("second");
    const first = await h.fetch(`/files/${c.id}/content?version=1`);
    expect((await first.arrayBuffer()).byteLength).toBe(1000);
    await expectExactUsage(h, shareId, elsewhere);
    expect((await h.rest().get<WireFile>("files.restore", { fileId: gone })).path).toBe("/a/b/gone");
  });

  test("is gone for those who watch the one share, and new for those of the other", async ({ h }) => {
    const { shareId, a } = await prepare(h);
    const [bob, carol] = [await h.person(), await h.person()];
    const { id: elsewhere } = await h.share();
    await h.member(shareId, bob, "reader");
    await h.member(elsewhere, carol, "reader");
    await h.rest().get("folders.move", { folderId: a.id, targetShareId: elsewhere });
    expect((await changesOf(h, shareId, bob)).at(-1)).toEqual(["deleted", a.id, ""]);
    expect((await changesOf(h, elsewhere, carol)).at(-1)).toEqual(["created", a.id, "a"]);
    expectProblem(await h.rest(bob).call("folders.get", { folderId: a.id }), "files.not_found");
  });

  test("needs delete on everything below", async ({ h }) => {
    const { shareId, a, c } = await prepare(h);
    const bob = await h.person();
    const { id: elsewhere } = await h.share();
    await h.member(shareId, bob, "contributor");
    await h.member(elsewhere, bob, "contributor");
    await h.ace(`fil_${c.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: bob });
    const input = { folderId: a.id, targetShareId: elsewhere };
    expectProblem(await h.rest(bob).call("folders.move", input), "files.forbidden");
  });

  test("is refused where there is no room, and then nothing has moved", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const { a, c } = await prepare(h);
    const { id: elsewhere } = await h.share();
    await h.rest().get("quotas.setShare", { shareId: elsewhere, limitBytes: 999 });
    const input = { folderId: a.id, targetShareId: elsewhere };
    expectProblem(await h.rest().call("folders.move", input), "quotas.exceeded");
    expect(await pathOf(h, c.id)).toBe("/a/b/c");
  });

  test("while files are put into it leaves each in the share that its folder is in", async ({ h }) => {
    for (let round = 0; round < 5; round++) {
      const { shareId, a, b } = await prepare(h);
      const { id: elsewhere } = await h.share();
      const uploads = Array.from({ length: 6 }, (_upload, i) =>
        h.rest().call("files.upload", { folderId: b.id, name: `f${i}` }, { content: new Uint8Array(10) }),
      );
      const [moved, ...answers] = await Promise.all([
        h.rest().call("folders.move", { folderId: a.id, targetShareId: elsewhere }),
        ...uploads,
      ]);
      expect(moved?.status).toBe(200);
      const { items } = await h.rest().get<{ items: WireFile[] }>("folders.listChildren", { folderId: b.id });
      expect(new Set(items.map((item) => item.shareId))).toEqual(new Set([elsewhere]));
      expect(items).toHaveLength(1 + answers.filter((answer) => answer.status === 201).length);
      await expectExactUsage(h, shareId, elsewhere);
    }
  });
});

describe("what refuses somewhere below", () => {
  test("keeps the whole folder out of the trash", async ({ h }) => {
    const { shareId, a, b, c } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "contributor");
    await h.ace(`fil_${c.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: bob });
    for (const folderId of [a.id, b.id])
      expectProblem(await h.rest(bob).call("folders.delete", { folderId }), "files.forbidden");
    expect(await pathOf(h, c.id)).toBe("/a/b/c");
    expect((await h.rest().call("folders.delete", { folderId: a.id })).status).toBe(204);
  });

  test("so does a folder that inherits nothing, but not what refuses elsewhere or to others", async ({ h }) => {
    const { shareId, a, b, other } = await prepare(h);
    const [bob, carol] = [await h.person(), await h.person()];
    for (const who of [bob, carol]) await h.member(shareId, who, "contributor");
    await h.ace(`fld_${b.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: carol });
    await h.ace(`fld_${other.id.slice(4)}`, { type: "deny", permissions: permissionBits.delete, to: bob });
    expectProblem(await h.rest(carol).call("folders.delete", { folderId: a.id }), "files.forbidden");
    expect((await h.rest(bob).call("folders.delete", { folderId: a.id })).status).toBe(204);
    await h.rest().get("folders.restore", { folderId: a.id });
    await h.breakInheritance(`fld_${b.id.slice(4)}`);
    expectProblem(await h.rest(bob).call("folders.delete", { folderId: a.id }), "files.forbidden");
  });

  test("a right for this folder only is not one for what is in it", async ({ h }) => {
    const { shareId, b, c } = await prepare(h);
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    const only = { type: "allow", permissions: permissionBits.delete, to: bob, inheritToChildren: false } as const;
    await h.ace(`fld_${b.id.slice(4)}`, only);
    expectProblem(await h.rest(bob).call("folders.delete", { folderId: b.id }), "files.forbidden");
    await h.rest().get("files.move", { fileId: c.id, targetShareId: shareId });
    expect((await h.rest(bob).call("folders.delete", { folderId: b.id })).status).toBe(204);
  });
});

describe("restoring to another place", () => {
  test("works when the folder it was in is in the trash too", async ({ h }) => {
    const { shareId, a, c, other } = await prepare(h);
    await h.rest().call("files.delete", { fileId: c.id });
    await h.rest().call("folders.delete", { folderId: a.id });
    expectProblem(await h.rest().call("files.restore", { fileId: c.id }), "files.parent_trashed");
    const restored = await h.rest().get<WireFile>("files.restore", { fileId: c.id, targetFolderId: other.id });
    expect([restored.path, restored.trashedAt]).toEqual(["/other/c", null]);
    expect((await changesOf(h, shareId)).at(-1)).toEqual(["restored", c.id, "c"]);
  });
});

test("a tree that would get too deep is refused, measured when the share was deeper once", { timeout: 60_000 }, async ({
  h,
}) => {
  const { id: shareId } = await h.share();
  const chain = async (parentId: string | undefined, length: number) => {
    const made: WireFolder[] = [];
    for (let i = 0; i < length; i++) {
      const above = made.at(-1)?.id ?? parentId;
      made.push(await h.folder(shareId, above === undefined ? {} : { parentId: above }));
    }
    return made;
  };
  const long = await chain(undefined, 120);
  const short = await chain(undefined, 80);
  const into = (folderId = "", targetFolderId = "") => h.rest().call("folders.move", { folderId, targetFolderId });
  expectProblem(await into(short[0]?.id, long.at(-1)?.id), "files.too_deep");
  expect((await into(short[1]?.id, long.at(-1)?.id)).status).toBe(200);
  expect((await into(short[2]?.id, long.at(-2)?.id)).status).toBe(200);
  expect((await h.rest().call("folders.get", { folderId: short.at(-1)?.id })).status).toBe(200);
});
