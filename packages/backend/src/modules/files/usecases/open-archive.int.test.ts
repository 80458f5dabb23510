import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { permissionBits } from "@scai/contract";
import { expectProblem, type Harness, type Person, setTenantStatus, test } from "@scai/testing";
import { expect, inject } from "vitest";
import { zip } from "../archive/zip.ts";

const run = promisify(execFile);

/** Downloads an archive, has Python check and unpack it, and tells the paths of all there is in it. */
async function unpacked(h: Harness, ids: readonly string[], who: Person = h.owner) {
  const response = await h.fetch(`/archive?${ids.map((id) => `ids=${id}`).join("&")}`, {}, who);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/zip");
  const directory = await mkdtemp(join(inject("stack").directory, "archive-"));
  const file = join(directory, "archive.zip");
  await writeFile(file, new Uint8Array(await response.arrayBuffer()));
  await run("python3", ["-m", "zipfile", "-t", file]);
  await run("python3", ["-m", "zipfile", "-e", file, join(directory, "out")]);
  const paths = (await readdir(join(directory, "out"), { recursive: true })).toSorted();
  const read = (path: string) => readFile(join(directory, "out", path));
  return { paths, read, disposition: response.headers.get("content-disposition") };
}

test("a folder comes with all that is in it, empty folders and files included, byte for byte", async ({ h }) => {
  const { id: shareId } = await h.share();
  const top = await h.folder(shareId, { name: "projekt \u{1f600}" });
  const inner = await h.folder(shareId, { name: "inner", parentId: top.id });
  await h.folder(shareId, { name: "empty", parentId: inner.id });
  const large = randomBytes(6 * 1024 * 1024);
  await h.file(shareId, { name: "large.bin", folderId: inner.id, content: large });
  await h.file(shareId, { name: "nothing", folderId: top.id, content: new Uint8Array() });
  const { paths, read, disposition } = await unpacked(h, [top.id]);
  const root = "projekt \u{1f600}";
  expect(paths).toEqual([root, `${root}/inner`, `${root}/inner/empty`, `${root}/inner/large.bin`, `${root}/nothing`]);
  expect(Buffer.compare(await read(`${root}/inner/large.bin`), large)).toBe(0);
  expect(disposition).toContain("projekt");
});

test("a selection of files, folders and shares comes together, with names that do not collide anywhere", async ({
  h,
}) => {
  const one = await h.share({ name: "one" });
  const two = await h.share({ name: "two" });
  const contents = ["a", "b", "c"].map((text) => Buffer.from(text));
  const first = await h.file(one.id, { name: "report.txt", content: contents[0]! });
  const second = await h.file(two.id, { name: "Report.txt", content: contents[1]! });
  await h.file(two.id, { name: "x:y?.txt", content: contents[2]! });
  const { paths, read, disposition } = await unpacked(h, [first.id, second.id, two.id, first.id]);
  expect(paths).toEqual(["Report (1).txt", "report.txt", "two", "two/Report.txt", "two/x_y_.txt"]);
  expect((await read("Report (1).txt")).toString()).toBe("b");
  expect(disposition).toContain("files.zip");
});

test("what the caller may not read is not in it, and what they may not read at all is not found", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: top } = await h.folder(shareId, { name: "top" });
  const open = await h.folder(shareId, { name: "open", parentId: top });
  const closed = await h.folder(shareId, { name: "closed", parentId: top });
  await h.file(shareId, { name: "shown", folderId: open.id });
  const hidden = await h.file(shareId, { name: "hidden", folderId: open.id });
  await h.file(shareId, { name: "deep", folderId: closed.id });
  const trashed = await h.file(shareId, { name: "trashed", folderId: open.id });
  await h.rest().call("files.delete", { fileId: trashed.id });
  const reader = await h.person();
  await h.member(shareId, reader, "reader");
  for (const id of [hidden.id, closed.id])
    await h.ace(id, { type: "deny", permissions: permissionBits.read, to: reader });
  expect((await unpacked(h, [top], reader)).paths).toEqual(["top", "top/open", "top/open/shown"]);
  expect((await unpacked(h, [top])).paths).toContain("top/closed/deep");
  const ask = (ids: string[]) => h.rest(reader).call("files.getArchive", { ids });
  expectProblem(await ask([hidden.id]), "files.not_found");
  expectProblem(await ask([trashed.id]), "files.trashed");
  const both = await h.fetch(`/archive?ids=${top}&ids=${closed.id}`, {}, reader);
  expect(both.status).toBe(404);
});

test("more entries than the old format can count, and sizes as they are, are read back", {
  timeout: 120_000,
}, async () => {
  const count = 66_000;
  const modifiedAt = new Date("2026-11-22T10:00:00Z");
  async function* entries() {
    for (let i = 0; i < count; i++) yield { kind: "folder", path: `folder ${i}`, modifiedAt } as const;
  }
  const directory = await mkdtemp(join(inject("stack").directory, "archive-"));
  const file = join(directory, "many.zip");
  await writeFile(file, zip(entries()));
  const script = "import sys, zipfile; names = zipfile.ZipFile(sys.argv[1]).namelist(); print(len(names), names[-1])";
  const { stdout } = await run("python3", ["-c", script, file]);
  expect(stdout.trim()).toBe(`${count} folder ${count - 1}/`);
});

test("an archive is cut off when its reader's tenant is suspended meanwhile", async ({ h }) => {
  const { id: shareId } = await h.share();
  for (const name of ["a", "b", "c", "d"]) await h.file(shareId, { name, content: randomBytes(8 * 1024 * 1024) });
  const response = await h.fetch(`/archive?ids=${shareId}`);
  const reader = response.body!.getReader();
  await reader.read();
  await setTenantStatus(h.server.services.database, h.owner.tenantId, "suspended");
  await sleep(600);
  const rest = async () => {
    while (!(await reader.read()).done);
  };
  await expect(rest()).rejects.toThrow();
});

test("a reader who goes away ends the reading of what was to come", async () => {
  const state = { opened: 0, closed: 0 };
  const content = {
    sizeBytes: 1e12,
    async *open() {
      state.opened += 1;
      try {
        for (;;) yield new Uint8Array(65_536);
      } finally {
        state.closed += 1;
      }
    },
  };
  async function* entries() {
    try {
      yield { kind: "file", path: "endless", modifiedAt: new Date(), content } as const;
    } finally {
      state.closed += 1;
    }
  }
  let seen = 0;
  for await (const piece of zip(entries())) {
    seen += piece.byteLength;
    if (seen > 10_000_000) break;
  }
  await expect.poll(() => state).toEqual({ opened: 1, closed: 2 });
});
