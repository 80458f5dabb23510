import { favorites, recentFiles } from "@scai/db";
import { expectProblem, type Harness, type Person, test, type WireFile, type WireItem } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { removeDeleted } from "../jobs/purge-trash.ts";

interface WirePage<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

const favoritesOf = async (h: Harness, who: Person) =>
  (await h.rest(who).get<WirePage<WireItem>>("users.listFavorites", {})).items.map(({ id }) => id);

async function recentOf(h: Harness, who: Person, input = {}) {
  await h.server.services.recentFiles.flush();
  return h.rest(who).get<WirePage<{ action: string; file: WireFile }>>("users.listRecent", input);
}

/** A share that Bob may read and write. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  await h.member(shareId, bob, "contributor");
  return { shareId, bob };
}

test("favourites are one's own, and those that may not be read or are in the trash are not there until they are again", async ({
  h,
}) => {
  const { shareId, bob } = await prepare(h);
  const folder = await h.folder(shareId);
  const file = await h.file(shareId, { folderId: folder.id });
  const add = async (nodeId: string) =>
    expect((await h.rest(bob).call("users.addFavorite", { nodeId })).status).toBe(204);
  for (const { id } of [file, folder, file]) await add(id);
  expect(await favoritesOf(h, bob)).toEqual([folder.id, file.id]);
  expect(await favoritesOf(h, h.owner)).toEqual([]);
  await h.rest().call("folders.delete", { folderId: folder.id });
  expect(await favoritesOf(h, bob)).toEqual([]);
  expectProblem(await h.rest(bob).call("users.addFavorite", { nodeId: file.id }), "files.trashed");
  await h.rest().call("folders.restore", { folderId: folder.id });
  await h.ace(file.id, { type: "deny", permissions: 1, to: bob });
  expect(await favoritesOf(h, bob)).toEqual([folder.id]);
  expectProblem(await h.rest(bob).call("users.addFavorite", { nodeId: file.id }), "files.not_found");
  // It can be let go of all the same.
  for (const nodeId of [file.id, file.id]) {
    expect((await h.rest(bob).call("users.removeFavorite", { nodeId })).status).toBe(204);
  }
  await h.rest().call("folders.delete", { folderId: folder.id, permanent: true });
  await removeDeleted(h.server.services);
  const { db } = h.server.services.database;
  expect(await db.$count(favorites, eq(favorites.userId, bob.id))).toBe(0);
});

test("favourites come in pages that hidden ones neither shorten nor show in", async ({ h }) => {
  const { shareId, bob } = await prepare(h);
  const files: WireFile[] = [];
  for (let i = 0; i < 5; i++) {
    files.unshift(await h.file(shareId));
    await h.rest(bob).call("users.addFavorite", { nodeId: files[0]?.id });
  }
  for (const hidden of [files[1], files[2]]) await h.ace(hidden?.id ?? "", { type: "deny", permissions: 1, to: bob });
  const first = await h.rest(bob).get<WirePage<WireItem>>("users.listFavorites", { limit: 2 });
  expect(first.items.map(({ id }) => id)).toEqual([files[0]?.id, files[3]?.id]);
  const rest = await h.rest(bob).get<WirePage<WireItem>>("users.listFavorites", { cursor: first.nextCursor });
  expect([rest.items.map(({ id }) => id), rest.nextCursor]).toEqual([[files[4]?.id], null]);
});

test("recent files are those that somebody read or wrote, the last first, as far as they may read them", async ({
  h,
}) => {
  const { shareId, bob } = await prepare(h);
  const mine = await h.file(shareId, { as: bob });
  const theirs = await h.file(shareId);
  const secret = await h.file(shareId, { as: bob });
  await h.download(theirs.id, bob);
  expect((await recentOf(h, bob)).items.map(({ action, file }) => [action, file.id])).toEqual([
    ["read", theirs.id],
    ["written", secret.id],
    ["written", mine.id],
  ]);
  await h.ace(secret.id, { type: "deny", permissions: 1, to: bob });
  await h.rest(bob).get("files.replaceContent", { fileId: theirs.id }, { content: new Uint8Array(2) });
  const page = await recentOf(h, bob, { limit: 1 });
  expect(page.items).toMatchObject([{ action: "written", file: { id: theirs.id, sizeBytes: 2 } }]);
  const next = await recentOf(h, bob, { cursor: page.nextCursor });
  expect(next.items.map(({ file }) => file.id)).toEqual([mine.id]);
  await h.rest().call("files.delete", { fileId: theirs.id, permanent: true });
  await removeDeleted(h.server.services);
  expect((await recentOf(h, bob)).items.map(({ file }) => file.id)).toEqual([mine.id]);
  const { db } = h.server.services.database;
  expect(await db.$count(recentFiles, eq(recentFiles.fileId, `fil_${theirs.id.slice(4)}`))).toBe(0);
});

test("counts are of what the caller may read and of what is in use", async ({ h }) => {
  const { shareId, bob } = await prepare(h);
  const top = await h.folder(shareId);
  const secret = await h.folder(shareId, { parentId: top.id });
  const content = (size: number) => ({ content: new Uint8Array(size) });
  await h.file(shareId, { folderId: top.id, ...content(10) });
  await h.file(shareId, { folderId: secret.id, ...content(500) });
  const { id: fileId } = await h.file(shareId, content(3));
  await h.rest().get("files.replaceContent", { fileId }, content(4));
  const gone = await h.file(shareId, { folderId: top.id, ...content(7000) });
  await h.rest().call("files.delete", { fileId: gone.id });
  const all = await h.rest().get("files.getShareStats", { shareId });
  expect(all).toEqual({ fileCount: 3, folderCount: 2, sizeBytes: 514, isComplete: true });
  await h.ace(secret.id, { type: "deny", permissions: 1, to: bob });
  expect(await h.rest(bob).get("files.getShareStats", { shareId })).toMatchObject({
    fileCount: 2,
    folderCount: 1,
    sizeBytes: 14,
  });
  expect(await h.rest(bob).get("folders.getStats", { folderId: top.id })).toMatchObject({
    fileCount: 1,
    sizeBytes: 10,
  });
  expectProblem(await h.rest(bob).call("folders.getStats", { folderId: secret.id }), "files.not_found");
});
