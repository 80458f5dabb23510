import { idToBytes, permissionBits } from "@scai/contract";
import { type Harness, type Person, statementsOf, test } from "@scai/testing";
import { describe, expect } from "vitest";

const { read } = permissionBits;

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly nextCursor: string | null;
}

/** All pages of a listing, as somebody gets them. */
async function pagesOf(h: Harness, who: Person, operation: string, input: object): Promise<Listed[]> {
  const pages: Listed[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page: Listed = await h.rest(who).get(operation, { ...input, ...(cursor === "" ? {} : { cursor }) });
    pages.push(page);
    cursor = page.nextCursor;
  }
  return pages;
}

const namesIn = (pages: readonly Listed[]) => pages.map((page) => page.items.map((item) => item.name));

/** Two shares with the same six folders for bob; in one of them there are as many again that he may not read, before, between and after. */
async function twins(h: Harness) {
  const bob = await h.person();
  const [plain, mixed] = [await h.share(), await h.share()];
  for (const { id } of [plain, mixed]) await h.member(id, bob, "reader");
  const hidden: string[] = [];
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const name = `shown ${number}`;
    await h.folder(plain.id, { name });
    await h.folder(mixed.id, { name });
    const { id } = await h.folder(mixed.id, {
      name: number < 4 ? `hidden ${number}` : `shown ${number} but not to him`,
    });
    await h.ace(id, { type: "deny", permissions: read, to: bob });
    hidden.push(id);
  }
  return { bob, plain, mixed, hidden };
}

describe("what somebody may not read", () => {
  test("changes no page of a folder and no cursor", async ({ h }) => {
    const { bob, plain, mixed } = await twins(h);
    const pages = (shareId: string) => pagesOf(h, bob, "folders.listChildren", { folderId: "root", shareId, limit: 2 });
    const [without, within] = [await pages(plain.id), await pages(mixed.id)];
    expect(namesIn(within)).toEqual([
      ["shown 1", "shown 2"],
      ["shown 3", "shown 4"],
      ["shown 5", "shown 6"],
    ]);
    expect(within.map((page) => page.nextCursor)).toEqual(without.map((page) => page.nextCursor));
    expect(namesIn(within)).toEqual(namesIn(without));
  });

  test("changes no page of the trash, and stands in no cursor", async ({ h }) => {
    const { bob, mixed, hidden } = await twins(h);
    const { items } = await h.rest().get<Listed>("folders.listChildren", { folderId: "root", shareId: mixed.id });
    for (const { id } of items) await h.rest().call("folders.delete", { folderId: id });
    const pages = await pagesOf(h, bob, "files.listTrash", { shareId: mixed.id, limit: 2 });
    expect(pages.map((page) => page.items.length)).toEqual([2, 2, 2]);
    const told = pages.map(({ nextCursor }) => Buffer.from(nextCursor ?? "", "base64url").toString()).join();
    for (const id of hidden) expect(told).not.toContain(Buffer.from(idToBytes(id)).toString("hex"));
    expect(pages.flatMap((page) => page.items).some(({ id }) => hidden.includes(id))).toBe(false);
  });

  test("is not among the shares, and changes no page of them", async ({ h }) => {
    const bob = await h.person();
    const shares: string[] = [];
    for (const name of ["a", "b", "c", "d", "e"]) {
      const share = await h.share({ name });
      await h.member(share.id, bob, "reader");
      shares.push(share.id);
    }
    for (const id of [shares[0], shares[2]]) await h.ace(id ?? "", { type: "deny", permissions: read, to: bob });
    const pages = await pagesOf(h, bob, "shares.list", { limit: 2 });
    expect(namesIn(pages)).toEqual([
      ["b", "d"],
      ["e", bob.scaikeyId],
    ]);
  });

  test("is reached by nobody through what is in it; that is reached by its id, and shows its own folder alone", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const outer = await h.folder(shareId, { name: "outer" });
    const inner = await h.folder(shareId, { parentId: outer.id, name: "inner" });
    await h.folder(shareId, { parentId: outer.id, name: "beside" });
    const file = await h.file(shareId, { folderId: inner.id, name: "plan" });
    const guest = await h.person();
    await h.ace(inner.id, { type: "allow", permissions: read, to: guest });
    const as = h.rest(guest);
    const list = await as.get<Listed>("folders.listChildren", { folderId: inner.id });
    expect(list.items.map(({ name }) => name)).toEqual(["plan"]);
    expect((await as.call("files.get", { fileId: file.id })).status).toBe(200);
    for (const [operation, input] of [
      ["folders.get", { folderId: outer.id }],
      ["folders.listChildren", { folderId: outer.id }],
      ["shares.get", { shareId }],
    ] as const)
      expect((await as.call(operation, input)).status).toBe(404);
  });
});

test("who is allowed to read a share by an entry finds it among their shares, everyone and groups too", async ({
  h,
}) => {
  const guest = await h.person({ groups: ["guests"] });
  const names = ["by name", "by group", "by everyone"];
  const shares = await Promise.all(names.map((name) => h.share({ name })));
  const group = await h.groupId("guests");
  for (const [i, to] of [guest, group, "everyone" as const].entries())
    await h.ace(shares[i]?.id ?? "", { type: "allow", permissions: read, to });
  await h.ace((await h.share({ name: "only written to" })).id, { type: "allow", permissions: 2, to: guest });
  const { items } = await h.rest(guest).get<Listed>("shares.list");
  expect(items.map(({ name }) => name)).toEqual(["by everyone", "by group", "by name", guest.scaikeyId]);
});

test("a page of a folder takes three statements, however many entries its items have", async ({ h }) => {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  await h.member(shareId, bob, "reader");
  const folder = await h.folder(shareId);
  for (let i = 0; i < 6; i++) {
    const { id } = await h.folder(shareId, { parentId: folder.id });
    if (i % 2 === 0) await h.ace(id, { type: "allow", permissions: read, to: bob });
  }
  await h.rest(bob).call("users.me");
  const list = () => h.rest(bob).get<Listed>("folders.listChildren", { folderId: folder.id });
  expect(await statementsOf(h, list)).toHaveLength(3);
  expect((await list()).items).toHaveLength(6);
});
