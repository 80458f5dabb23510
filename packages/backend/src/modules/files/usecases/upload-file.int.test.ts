import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expectProblem, setUserStatus, test, type WireFile, type WireItem } from "@scai/testing";
import { describe, expect } from "vitest";
import { collectGarbage } from "../jobs/collect-garbage.ts";
import { formAround, openRequest } from "../testing/open-request.ts";
import { countStored, danglingChunks } from "../testing/stored.ts";

const mib = 1024 * 1024;

interface Versions {
  readonly items: readonly { version: number; isCurrent: boolean; sizeBytes: number; checksumSha256: string }[];
}

describe("a name that is taken", () => {
  test("is told when the content begins, not when it ends", async ({ h }) => {
    const { id: shareId } = await h.share();
    await h.file(shareId, { name: "taken" });
    const form = formAround({ shareId, name: "taken" });
    const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", {
      authorization: `Bearer ${h.owner.token}`,
      "content-type": form.contentType,
      "content-length": String(64 * mib),
    });
    await sending.write(`${form.head}the first bytes`);
    expectProblem(await sending.answer, "files.name_taken");
    sending.cut();
  });

  test("is told to a client that goes on sending", async ({ h }) => {
    const { id: shareId } = await h.share();
    await h.file(shareId, { name: "taken" });
    const content = randomBytes(20 * mib);
    expectProblem(await h.rest().call("files.upload", { shareId, name: "taken" }, { content }), "files.name_taken");
  });

  test("is told of folders as well, and of another spelling", async ({ h }) => {
    const { id: shareId } = await h.share();
    await h.folder(shareId, { name: "\u00e9t\u00e9" });
    const answer = await h.rest().call("files.upload", { shareId, name: "e\u0301te\u0301" });
    expectProblem(answer, "files.name_taken");
  });

  test("goes to one of twenty that want it at once, and the others leave nothing", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId);
    const contents = Array.from({ length: 20 }, () => randomBytes(50_000));
    const answers = await Promise.all(
      contents.map((content) => h.rest().call("files.upload", { folderId, name: "wanted" }, { content })),
    );
    const statuses = answers.map((answer) => answer.status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    for (const answer of answers) if (answer.status === 409) expectProblem(answer, "files.name_taken");

    await collectGarbage(h.server.services, 900);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual({
      uploads: 0,
      pins: 0,
      chunks: 1,
      blobs: 1,
    });
    const { items } = await h.rest().get<{ items: WireItem[] }>("folders.listChildren", { folderId });
    expect(items).toHaveLength(1);
    const winner = answers.findIndex((answer) => answer.status === 201);
    expect(Buffer.compare(await h.download(items[0]!.id), contents[winner]!)).toBe(0);
  });
});

test("twenty uploads of the same bytes under different names all succeed and share their chunks", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(3 * mib);
  const files = await Promise.all(Array.from({ length: 20 }, () => h.file(shareId, { content })));
  const stored = await countStored(h.server.services, h.owner.tenantId);
  expect(stored).toMatchObject({ uploads: 0, pins: 0, blobs: stored.chunks });
  expect(await danglingChunks(h.server.services, h.owner.tenantId)).toEqual([]);
  for (const file of files.slice(0, 3)) expect(Buffer.compare(await h.download(file.id), content)).toBe(0);
});

describe("replacing content", () => {
  test("makes a version, keeps the one before, and the type if none is said", async ({ h }) => {
    const { id: shareId } = await h.share();
    const first = await h.file(shareId, { name: "report.pdf", content: Buffer.from("one") });
    const second = await h
      .rest()
      .get<WireFile>("files.replaceContent", { fileId: first.id }, { content: Buffer.from("second") });
    expect(second).toMatchObject({ id: first.id, version: 2, sizeBytes: 6, mimeType: "application/pdf" });
    expect(second.versionId).not.toBe(first.versionId);
    expect(second.etag).not.toBe(first.etag);
    const { items } = await h.rest().get<Versions>("files.listVersions", { fileId: first.id });
    expect(items.map(({ version, isCurrent, sizeBytes }) => [version, isCurrent, sizeBytes])).toEqual([
      [2, true, 6],
      [1, false, 3],
    ]);
    expect(await (await h.fetch(`/files/${first.id}/content?version=1`)).text()).toBe("one");
    expect(await (await h.fetch(`/files/${first.id}/content`)).text()).toBe("second");
  });

  test("with If-Match happens only to the content that was seen, and an old one is told before a byte is sent", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId);
    const replace = (ifMatch: string) =>
      h.rest().call("files.replaceContent", { fileId: file.id, ifMatch }, { content: randomBytes(10) });
    expect((await replace(file.versionId)).status).toBe(200);
    expectProblem(await replace(file.versionId), "files.stale_etag");
    const sending = openRequest(`${h.server.url}/api/v1/files/${file.id}/content`, "PUT", {
      authorization: `Bearer ${h.owner.token}`,
      "content-length": String(64 * mib),
      "if-match": `"${file.versionId}"`,
    });
    expectProblem(await sending.answer, "files.stale_etag");
    sending.cut();
  });

  test("twenty times at once with the same If-Match works once", async ({ h }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId);
    const contents = Array.from({ length: 20 }, () => randomBytes(50_000));
    const answers = await Promise.all(
      contents.map((content) =>
        h.rest().call("files.replaceContent", { fileId: file.id, ifMatch: file.versionId }, { content }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, "files.stale_etag");
    const winner = answers.findIndex((answer) => answer.status === 200);
    expect(Buffer.compare(await h.download(file.id), contents[winner]!)).toBe(0);
    const { items } = await h.rest().get<Versions>("files.listVersions", { fileId: file.id });
    expect(items).toHaveLength(2);
    await collectGarbage(h.server.services, 900);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual({
      uploads: 0,
      pins: 0,
      chunks: 2,
      blobs: 2,
    });
  });

  test("twenty times at once without a condition makes twenty versions, each of them whole", async ({ h }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId);
    const contents = Array.from({ length: 20 }, () => randomBytes(5_000).toString("hex"));
    const answers = await Promise.all(
      contents.map((content) =>
        h.rest().get<WireFile>("files.replaceContent", { fileId: file.id }, { content: Buffer.from(content) }),
      ),
    );
    expect(answers.map((answer) => answer.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 2),
    );
    for (const [i, { version }] of answers.entries())
      expect(await (await h.fetch(`/files/${file.id}/content?version=${version}`)).text()).toBe(contents[i]);
  });

  test("of a file in the trash is refused", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId);
    await h.rest().call("files.delete", { fileId });
    expectProblem(await h.rest().call("files.replaceContent", { fileId }), "files.trashed");
  });
});

describe("versions", () => {
  test("are listed newest first, page by page", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId, { content: Buffer.of(1) });
    for (let i = 2; i <= 5; i++) await h.rest().get("files.replaceContent", { fileId }, { content: Buffer.alloc(i) });
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page: Versions & { nextCursor: string | null } = await h
        .rest()
        .get("files.listVersions", { fileId, limit: 2, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map((item) => item.version));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  test("come back as new versions, without a byte being copied", async ({ h }) => {
    const { id: shareId } = await h.share();
    const content = randomBytes(2 * mib);
    const { id: fileId } = await h.file(shareId, { content });
    await h.rest().get("files.replaceContent", { fileId, mimeType: "text/plain" }, { content: Buffer.from("two") });
    const before = await countStored(h.server.services, h.owner.tenantId);
    const restored = await h.rest().get<WireFile>("files.restoreVersion", { fileId, version: 1 });
    expect(restored).toMatchObject({ version: 3, sizeBytes: content.length, mimeType: "application/octet-stream" });
    expect(Buffer.compare(await h.download(fileId), content)).toBe(0);
    expect(await countStored(h.server.services, h.owner.tenantId)).toEqual(before);
    expectProblem(await h.rest().call("files.restoreVersion", { fileId, version: 9 }), "files.version_not_found");
    expect((await h.fetch(`/files/${fileId}/content?version=9`)).status).toBe(404);
  });

  test("come back all, when many are asked for at once", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId, { content: Buffer.from("one") });
    const made = await Promise.all(
      Array.from({ length: 10 }, () => h.rest().get<WireFile>("files.restoreVersion", { fileId, version: 1 })),
    );
    expect(made.map((file) => file.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, i) => i + 2),
    );
  });
});

test("who is locked out while their content is coming keeps nothing of it, with a token or a key; who signed out elsewhere does", async ({
  h,
}) => {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  await h.member(shareId, bob, "contributor");
  const { key } = await h.apiKey({ as: bob });
  const begin = async (name: string, credential: Record<string, string>) => {
    const form = formAround({ shareId, name });
    const headers = { ...credential, "content-type": form.contentType };
    const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", headers);
    await sending.write(`${form.head}the first bytes`);
    return async () => {
      await sending.write(form.tail);
      sending.end();
      return sending.answer;
    };
  };
  const [byToken, byKey, elsewhere] = [
    await begin("by token", { authorization: `Bearer ${bob.token}` }),
    await begin("by key", { "x-api-key": key }),
    await begin("signed out elsewhere", { authorization: `Bearer ${h.owner.token}` }),
  ];
  // Nothing tells from outside that they were let in.
  await sleep(700);
  await setUserStatus(h.server.services.database, bob.id, "suspended");
  expect((await h.rest().call("users.endMySession", { clientId: "another" })).status).toBe(204);
  await sleep(600);
  expectProblem(await byToken(), "auth.token_invalid");
  expectProblem(await byKey(), "apiKeys.invalid");
  expect((await elsewhere()).status).toBe(201);
  const { items } = await h.rest().get<{ items: WireItem[] }>("folders.listChildren", { folderId: "root", shareId });
  expect(items.map(({ name }) => name)).toEqual(["signed out elsewhere"]);
});

describe("what a file is", () => {
  test.for([
    [{ name: "a.pdf" }, "application/pdf"],
    [{ name: "a" }, "application/octet-stream"],
    [{ name: "a.pdf", mimeType: "text/plain; charset=utf-8" }, "text/plain; charset=utf-8"],
  ] as const)("%j is %s", async ([input, mimeType], { h }) => {
    const { id: shareId } = await h.share();
    expect((await h.rest().get<WireFile>("files.upload", { shareId, ...input })).mimeType).toBe(mimeType);
  });

  test.for([
    ["a media type", "text/markdown", "text/markdown"],
    ["no media type", "rubbish", "application/octet-stream"],
    ["one that no database takes", `text/${"x".repeat(300)}`, "application/octet-stream"],
    ["one with rubbish behind it", "text/plain; \u00e9", "application/octet-stream"],
  ] as const)("a raw body's Content-Type counts if it is %s", async ([, said, mimeType], { h }) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId);
    const response = await h.fetch(`/files/${fileId}/content`, {
      method: "PUT",
      body: "x",
      headers: { "content-type": said },
    });
    expect([response.status, ((await response.json()) as { data?: WireFile }).data?.mimeType]).toEqual([200, mimeType]);
    expect((await h.fetch(`/files/${fileId}/content`)).headers.get("content-type")).toBe(mimeType);
  });
});
