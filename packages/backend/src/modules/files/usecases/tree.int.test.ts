import { permissionBits } from "@scai/contract";
import { expectProblem, type Harness, test, type WireFile, type WireFolder, type WireItem } from "@scai/testing";
import { describe, expect } from "vitest";

interface Page {
  readonly items: readonly WireItem[];
  readonly nextCursor: string | null;
}

/** Every page of a listing, as the names on it. */
async function pagesOf(h: Harness, operation: string, input: object, who = h.owner): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await h.rest(who).get(operation, { ...input, ...(cursor === null ? {} : { cursor }) });
    pages.push(page.items.map((item) => item.name));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return pages;
}

/** The folder `a`, in it `b`, in it the file `c`. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const a = await h.folder(shareId, { name: "a" });
  const b = await h.folder(shareId, { name: "b", parentId: a.id });
  const c = await h.file(shareId, { name: "c", folderId: b.id });
  return { shareId, a, b, c };
}

describe("renaming", () => {
  test("a folder changes the path of all below it, and nothing else of them", async ({ h }) => {
    const { a, b, c } = await prepare(h);
    const renamed = await h.rest().get<WireFolder>("folders.update", { folderId: a.id, name: "z" });
    expect([renamed.name, renamed.path, renamed.id]).toEqual(["z", "/z", a.id]);
    const [folder, file] = [
      await h.rest().get<WireFolder>("folders.get", { folderId: b.id }),
      await h.rest().get<WireFile>("files.get", { fileId: c.id }),
    ];
    expect([folder.path, file.path]).toEqual(["/z/b", "/z/b/c"]);
    expect({ ...file, path: c.path, etag: c.etag }).toEqual(c);
    expect(file.etag).not.toBe(c.etag);
  });

  test("to the same name changes nothing, not even the log", async ({ h }) => {
    const { shareId, a } = await prepare(h);
    const changes = () => h.rest().get<{ items: unknown[] }>("sync.listChanges", { shareId, from: "start" });
    const before = (await changes()).items.length;
    expect((await h.rest().get<WireFolder>("folders.update", { folderId: a.id, name: "a" })).etag).toBe(a.etag);
    expect((await changes()).items.length).toBe(before);
  });

  test("to a name that is taken beside it is refused, to one that is taken elsewhere is not", async ({ h }) => {
    const { shareId, a, b } = await prepare(h);
    await h.folder(shareId, { name: "taken" });
    expectProblem(await h.rest().call("folders.update", { folderId: a.id, name: "taken" }), "files.name_taken");
    expect((await h.rest().call("folders.update", { folderId: b.id, name: "taken" })).status).toBe(200);
  });

  test("with If-Match happens only to what was seen; twenty at once, to one of them", async ({ h }) => {
    const { a } = await prepare(h);
    const rename = (i: number, ifMatch?: string) =>
      h.rest().call("folders.update", { folderId: a.id, name: `n${i}`, ...(ifMatch === undefined ? {} : { ifMatch }) });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => rename(i, a.etag)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "files.stale_etag");
  });

  test("without a condition always happens, twenty at once as well", async ({ h }) => {
    const { a } = await prepare(h);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => h.rest().call("folders.update", { folderId: a.id, name: `n${i}` })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
  });

  test("twenty things to one name at once gives it to one of them", async ({ h }) => {
    const { id: shareId } = await h.share();
    const folders = await Promise.all(Array.from({ length: 20 }, () => h.folder(shareId)));
    const answers = await Promise.all(
      folders.map(({ id }) => h.rest().call("folders.update", { folderId: id, name: "wanted" })),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "files.name_taken");
  });
});

describe("creating folders", () => {
  test("of one name twenty times at once makes one", async ({ h }) => {
    const { id: shareId } = await h.share();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => h.rest().call("folders.create", { shareId, name: "wanted" })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 201) expectProblem(answer, "files.name_taken");
  });

  test("needs a place, and a folder of the share that is named", async ({ h }) => {
    const { b } = await prepare(h);
    const { id: other } = await h.share();
    expectProblem(await h.rest().call("folders.create", { name: "x" }), "request.invalid");
    expectProblem(
      await h.rest().call("folders.create", { shareId: other, parentId: b.id, name: "x" }),
      "files.not_found",
    );
    expect((await h.rest().call("folders.create", { parentId: b.id, name: "x" })).status).toBe(201);
  });
});

describe("the trash", () => {
  test("takes a folder with all below it: gone by id, by path and from listings, with a word why", async ({ h }) => {
    const { shareId, a, b, c } = await prepare(h);
    expect((await h.rest().call("folders.delete", { folderId: a.id })).status).toBe(204);
    for (const folderId of [a.id, b.id]) {
      expectProblem(await h.rest().call("folders.get", { folderId }), "files.trashed");
      expectProblem(await h.rest().call("folders.listChildren", { folderId }), "files.trashed");
      expectProblem(await h.rest().call("folders.update", { folderId, name: "x" }), "files.trashed");
      expectProblem(await h.rest().call("folders.delete", { folderId }), "files.trashed");
      expectProblem(await h.rest().call("folders.create", { parentId: folderId, name: "x" }), "files.trashed");
      expectProblem(await h.rest().call("files.upload", { folderId, name: "x" }), "files.trashed");
    }
    for (const operation of [
      "files.get",
      "files.getContent",
      "files.listVersions",
      "files.replaceContent",
      "files.delete",
    ])
      expectProblem(await h.rest().call(operation, { fileId: c.id }), "files.trashed");
    expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/a/b/c" }), "files.not_found");
    expect(await pagesOf(h, "folders.listChildren", { folderId: "root", shareId })).toEqual([[]]);
  });

  test("lists what was put there, latest first and page by page, and not what went along", async ({ h }) => {
    const { shareId, a } = await prepare(h);
    const names = ["one", "two", "three", "four"];
    for (const name of names) {
      const { id: fileId } = await h.file(shareId, { name });
      await h.rest().call("files.delete", { fileId });
    }
    await h.rest().call("folders.delete", { folderId: a.id });
    const pages = await pagesOf(h, "files.listTrash", { shareId, limit: 2 });
    expect(pages).toEqual([["a", "four"], ["three", "two"], ["one"]]);
  });

  test("gives back a folder with all below it, as it was", async ({ h }) => {
    const { a, b, c } = await prepare(h);
    await h.rest().call("folders.delete", { folderId: a.id });
    const restored = await h.rest().get<WireFolder>("folders.restore", { folderId: a.id });
    expect([restored.path, restored.trashedAt]).toEqual(["/a", null]);
    expect(await h.rest().get<WireFile>("files.get", { fileId: c.id })).toEqual(c);
    expect((await h.rest().call("folders.get", { folderId: b.id })).status).toBe(200);
  });

  test("does not give back what lies below a folder that is in it, nor what is not in it", async ({ h }) => {
    const { a, b, c } = await prepare(h);
    expectProblem(await h.rest().call("files.restore", { fileId: c.id }), "files.not_trashed");
    await h.rest().call("folders.delete", { folderId: b.id });
    await h.rest().call("folders.delete", { folderId: a.id });
    expectProblem(await h.rest().call("files.restore", { fileId: c.id }), "files.parent_trashed");
    expectProblem(await h.rest().call("folders.restore", { folderId: b.id }), "files.parent_trashed");
    expect((await h.rest().call("folders.restore", { folderId: a.id })).status).toBe(200);
    expectProblem(await h.rest().call("folders.get", { folderId: b.id }), "files.trashed");
    expect((await h.rest().call("folders.restore", { folderId: b.id })).status).toBe(200);
    expect((await h.rest().call("files.get", { fileId: c.id })).status).toBe(200);
  });

  test("frees a name; what comes back finds it taken and can take another", async ({ h }) => {
    const { shareId, a } = await prepare(h);
    await h.rest().call("folders.delete", { folderId: a.id });
    await h.file(shareId, { name: "a" });
    expectProblem(await h.rest().call("folders.restore", { folderId: a.id }), "files.name_taken");
    expectProblem(await h.rest().call("folders.restore", { folderId: a.id, name: "a" }), "files.name_taken");
    const restored = await h.rest().get<WireFolder>("folders.restore", { folderId: a.id, name: "a (restored)" });
    expect(restored.path).toBe("/a (restored)");
  });

  test("takes many of one name, one after the other", async ({ h }) => {
    const { id: shareId } = await h.share();
    for (let i = 0; i < 3; i++) {
      const { id: fileId } = await h.file(shareId, { name: "same" });
      expect((await h.rest().call("files.delete", { fileId })).status).toBe(204);
    }
    expect(await pagesOf(h, "files.listTrash", { shareId })).toEqual([["same", "same", "same"]]);
  });

  test("with If-Match takes only what was seen", async ({ h }) => {
    const { a } = await prepare(h);
    await h.rest().get("folders.update", { folderId: a.id, name: "z" });
    expectProblem(await h.rest().call("folders.delete", { folderId: a.id, ifMatch: a.etag }), "files.stale_etag");
    expect((await h.rest().call("folders.get", { folderId: a.id })).status).toBe(200);
  });

  test("wins or loses against an upload into the folder, and never swallows a file that was answered", async ({
    h,
  }) => {
    for (let round = 0; round < 10; round++) {
      const { id: shareId } = await h.share();
      const { id: folderId } = await h.folder(shareId);
      const [, uploaded] = await Promise.all([
        h.rest().call("folders.delete", { folderId }),
        h.rest().call("files.upload", { folderId, name: "x" }, { content: new Uint8Array(10) }),
      ]);
      await h.rest().get("folders.restore", { folderId });
      const names = (await pagesOf(h, "folders.listChildren", { folderId })).flat();
      expect(names).toEqual(uploaded.status === 201 ? ["x"] : []);
      if (uploaded.status !== 201) expectProblem(uploaded, "files.trashed");
    }
  });
});

describe("listing a folder", () => {
  test("goes by the bytes of names, through pages, each thing once", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId);
    const names = ["B", "a", "b", "Z", "\u00e9", "e", "\u{1f600}", "\uffee", "10", "9", "_", "a b", "a-b", "ab"];
    for (const name of names) await h.folder(shareId, { parentId: folderId, name });
    const sorted = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const limit of [1, 3, names.length, 100]) {
      const pages = await pagesOf(h, "folders.listChildren", { folderId, limit });
      expect(pages.flat()).toEqual(sorted);
      expect(pages.length).toBe(Math.ceil(names.length / limit));
    }
  });

  test("passes by what is hidden, whatever the page, and ends where the folder ends", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    const { id: folderId } = await h.folder(shareId);
    const hidden = new Set([0, 1, 2, 5, 6, 7, 8, 11]);
    const expected: string[] = [];
    for (let i = 0; i < 12; i++) {
      const name = `item ${String(i).padStart(2, "0")}`;
      const { id } = await h.folder(shareId, { parentId: folderId, name });
      if (hidden.has(i)) await h.ace(id, { type: "deny", permissions: permissionBits.read, to: bob });
      else expected.push(name);
    }
    for (const limit of [1, 2, 3, 4, 100])
      expect((await pagesOf(h, "folders.listChildren", { folderId, limit }, bob)).flat()).toEqual(expected);
  });

  test("refuses a cursor that it did not give, and a limit out of bounds", async ({ h }) => {
    const { b } = await prepare(h);
    for (const more of [{ cursor: "rubbish" }, { limit: 0 }, { limit: 101 }, { limit: "1.5" }])
      expectProblem(await h.rest().call("folders.listChildren", { folderId: b.id, ...more }), "request.invalid");
  });
});

describe("looking a path up", () => {
  test.for(["/a/b/c", "a/b/c", "//a///b//c", "/a/b/c/"])("%s is the file c", async (path, { h }) => {
    const { shareId, c } = await prepare(h);
    expect(await h.rest().get<WireItem>("files.lookUp", { shareId, path })).toEqual(c);
  });

  test.for(["/a/b/c/d", "/a/x/c", "/A/b/c", "/a/../a/b/c", "/./a", "/a/b/c\u0000", "/a b"])(
    "%j is nothing",
    async (path, { h }) => {
      const { shareId } = await prepare(h);
      expectProblem(await h.rest().call("files.lookUp", { shareId, path }), "files.not_found");
    },
  );

  test.for(["/", "//"])("%s is the share, which has its own address", async (path, { h }) => {
    const { shareId } = await prepare(h);
    expectProblem(await h.rest().call("files.lookUp", { shareId, path }), "request.invalid");
  });

  test("takes one statement for the way, and stays in the share", async ({ h }) => {
    const { shareId } = await prepare(h);
    const other = await prepare(h);
    const before = h.server.statements.length;
    const found = await h.rest().get<WireItem>("files.lookUp", { shareId: other.shareId, path: "/a/b" });
    const ways = h.server.statements.slice(before).filter((statement) => statement.includes("recursive steps"));
    expect([found.id, found.shareId, ways.length]).toEqual([other.b.id, other.shareId, 1]);
    expect(shareId).not.toBe(other.shareId);
  });
});

test("a tree has at most two hundred levels, and its deepest file works like any other", { timeout: 60_000 }, async ({
  h,
}) => {
  const { id: shareId } = await h.share();
  let parentId: string | undefined;
  let depth = 0;
  for (;;) {
    const input = { shareId, name: "d", ...(parentId === undefined ? {} : { parentId }) };
    const answer = await h.rest().call("folders.create", input);
    if (answer.status !== 201) {
      expectProblem(answer, "files.too_deep");
      break;
    }
    const made: { data: WireFolder } = JSON.parse(new TextDecoder().decode(answer.bytes));
    parentId = made.data.id;
    depth++;
  }
  expect(depth).toBe(199);
  const file = await h.file(shareId, { folderId: parentId ?? "", content: Buffer.from("deep") });
  expect(file.path.split("/").length - 1).toBe(200);
  expect(Buffer.from(await h.download(file.id)).toString()).toBe("deep");
  expect((await h.rest().get<WireItem>("files.lookUp", { shareId, path: file.path })).id).toBe(file.id);
});
