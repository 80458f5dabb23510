import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { tenants } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { type RawRequest, rawRequest } from "../http/testing/raw-request.ts";

interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly type?: string;
  readonly content: string | Uint8Array;
  /** Instead of the header made of name and filename. */
  readonly disposition?: string;
}

const boundary = "----a-boundary";
const type = { "content-type": `multipart/form-data; boundary=${boundary}` };

function form(...parts: readonly Part[]): Buffer {
  return Buffer.concat([...parts.map(partOf), Buffer.from(`--${boundary}--\r\n`)]);
}

function partOf({ name, filename, type: contentType, content, disposition }: Part): Buffer {
  const file = filename === undefined ? "" : `; filename="${filename}"`;
  const head = [
    `--${boundary}`,
    `Content-Disposition: ${disposition ?? `form-data; name="${name}"${file}`}`,
    ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), Buffer.from(content), Buffer.from("\r\n")]);
}

const file = (filename: string, content: string | Uint8Array = "content"): Part => ({
  name: "file",
  filename,
  content,
});
const field = (name: string, content: string): Part => ({ name, content });

function post(h: Harness, body: RawRequest["body"], more: Partial<RawRequest> = {}) {
  const headers = { authorization: `Bearer ${h.owner.token}`, ...type, ...more.headers };
  return rawRequest(h.server.url, {
    method: "POST",
    path: "/api/v1/files",
    ...(body === undefined ? {} : { body }),
    ...more,
    headers,
  });
}

async function namesIn(h: Harness, shareId: string): Promise<string[]> {
  const input = { folderId: "root", shareId };
  const { items } = await h.rest().get<{ items: { name: string }[] }>("folders.listChildren", input);
  return items.map((item) => item.name);
}

test("a form makes a file; its fields come first", async ({ h }) => {
  const { id: shareId } = await h.share();
  const made = await post(h, form(field("shareId", shareId), field("name", "a.txt"), file("other.txt")));
  expect([made.status, made.json]).toMatchObject([
    201,
    { data: { name: "a.txt", sizeBytes: 7, mimeType: "text/plain" } },
  ]);
  expect(await namesIn(h, shareId)).toEqual(["a.txt"]);
});

test("three MiB pass, in pieces and in one: the limit of JSON bodies is not that of bytes", async ({ h }) => {
  const { id: shareId } = await h.share();
  const content = randomBytes(3 * 1024 * 1024);
  const body = form(field("shareId", shareId), file("large.bin", content));
  const whole = await post(h, body);
  expect([whole.status, whole.json]).toMatchObject([201, { data: { sizeBytes: content.length } }]);
  const { id: fileId } = Object(whole.json).data;
  expect(Buffer.from((await h.rest().call("files.getContent", { fileId })).bytes).equals(content)).toBe(true);
  const other = form(field("shareId", shareId), file("pieces.bin", content));
  const pieces = Array.from({ length: 13 }, (_, i) => other.subarray(i * 262_144, (i + 1) * 262_144));
  expect((await post(h, pieces)).status).toBe(201);
  const raw = await h.rest().call("files.replaceContent", { fileId }, { content: content.subarray(1) });
  expect([raw.status, raw.body]).toMatchObject([200, { data: { sizeBytes: content.length - 1, version: 2 } }]);
});

test.for<[string, (shareId: string) => Buffer, string]>([
  ["no file", (id) => form(field("shareId", id), field("name", "a")), "expected a part named file with the content"],
  ["no part at all", () => form(), "expected a part named file with the content"],
  [
    "a file under another name",
    (id) => form(field("shareId", id), { ...file("a"), name: "upload" }),
    "expected one file part, named file",
  ],
  ["two files", (id) => form(field("shareId", id), file("a"), file("b")), "expected one file part, named file"],
  [
    "a field after the file",
    (id) => form(field("shareId", id), file("a"), field("name", "b")),
    "expected before the file part, which comes last",
  ],
  [
    "the file before the fields",
    (id) => form(file("a"), field("shareId", id)),
    "expected a shareId, a folderId, or both",
  ],
  [
    "sixty fields",
    (id) => form(field("shareId", id), ...Array.from({ length: 60 }, (_, i) => field(`f${i}`, "x")), file("a")),
    "more fields than a form may have",
  ],
  [
    "a huge field",
    (id) => form(field("shareId", id), field("name", "x".repeat(70_000)), file("a")),
    "longer than a field may be",
  ],
  ["a field twice", (id) => form(field("shareId", id), field("shareId", id), file("a")), "expected it once"],
  ["a share that is no id", () => form(field("shareId", "mine"), file("a")), "expected the id of a share"],
])("a form with %s is refused, and leaves nothing", async ([_name, body, message], { h }) => {
  const { id: shareId } = await h.share();
  const bytes = body(shareId);
  const byByte = Array.from(bytes.subarray(0, 900), (byte) => Buffer.of(byte));
  for (const sent of [bytes, [bytes], [...byByte, bytes.subarray(900)]]) {
    const answer = await post(h, sent);
    expect([answer.status, answer.json]).toMatchObject([400, { code: "request.invalid" }]);
    expect(answer.text).toContain(message);
  }
  expect(await namesIn(h, shareId)).toEqual([]);
});

test("what comes after a large file is looked at before the file is made", async ({ h }) => {
  const { id: shareId } = await h.share();
  const large = file("large.bin", randomBytes(2_500_000));
  for (const last of [file("b"), field("name", "b")]) {
    const answer = await post(
      h,
      [form(field("shareId", shareId), large).subarray(0, -boundary.length - 6), form(last)],
      {
        pauseMs: 100,
      },
    );
    expect([answer.status, answer.json]).toMatchObject([400, { code: "request.invalid" }]);
  }
  expect(await namesIn(h, shareId)).toEqual([]);
});

test("a form that ends before its end makes no file", async ({ h }) => {
  const { id: shareId } = await h.share();
  const body = form(field("shareId", shareId), file("a.bin", randomBytes(100_000)));
  for (const cut of [boundary.length + 4, boundary.length + 6, 50_000, body.length - 250, body.length - 120]) {
    const answer = await post(h, body.subarray(0, body.length - cut));
    expect([cut, answer.status]).toEqual([cut, 400]);
    expect(["request.incomplete", "request.invalid"]).toContain(Object(answer.json).code);
  }
  expect(await namesIn(h, shareId)).toEqual([]);
});

test("a form has a boundary, and is a form", async ({ h }) => {
  const body = form(field("shareId", "shr_00000000000000000000000000"), file("a"));
  const bare = await post(h, body, { headers: { "content-type": "multipart/form-data" } });
  expect([bare.status, bare.json]).toMatchObject([
    400,
    { code: "request.invalid", detail: "The Content-Type of the form has no boundary." },
  ]);
  const other = await post(h, body, { headers: { "content-type": "multipart/form-data; boundary=another" } });
  expect(other.status).toBe(400);
  for (const wrong of ["application/json", "multipart/mixed; boundary=x", "application/x-www-form-urlencoded", ""])
    expect([wrong, (await post(h, body, { headers: { "content-type": wrong } })).status]).toEqual([wrong, 415]);
  expect((await post(h, undefined)).status).toBe(400);
});

test("the name of the file part is the file's where no field tells another", async ({ h }) => {
  const { id: shareId } = await h.share();
  const upload = (part: Part) => post(h, form(field("shareId", shareId), part));
  const named = async (part: Part) => Object((await upload(part)).json).data?.name;
  expect(await named(file("Übersicht 📈.txt"))).toBe("Übersicht 📈.txt");
  expect(await named(file("cafe\u0301.txt"))).toBe("café.txt");
  const extended = 'form-data; name="file"; filename="plain.txt"; filename*=UTF-8\'\'na%C3%AFve%20plan.txt';
  expect(await named({ ...file("ignored"), disposition: extended })).toBe("naïve plan.txt");
  for (const path of ["../../etc/passwd", "C:\\\\Users\\\\alice\\\\notes.txt", "/etc/shadow", "a/b/c.txt"]) {
    const answer = await upload(file(path));
    if (answer.status === 201) expect(Object(answer.json).data.name).toMatch(/^[^/\\]+$/);
    else expect(answer.status).toBe(409);
  }
  for (const wrong of ["", ".", "..", "con", "a\u0000b", "x".repeat(300), "a\u202eb"])
    expect([wrong, (await upload(file(wrong))).status]).toEqual([wrong, 400]);
});

test("a refusal is told without waiting for the bytes, and while they come", async ({ h }) => {
  const { id: shareId } = await h.share();
  const reader = await h.person();
  await h.member(shareId, reader, "reader");
  const body = form(field("shareId", shareId), file("a.bin", randomBytes(3_000_000)));
  const pieces = Array.from({ length: 50 }, (_, i) => body.subarray(i * 65_536, (i + 1) * 65_536));
  const refused = await post(h, pieces, { headers: { authorization: `Bearer ${reader.token}` } });
  expect([refused.status, refused.json]).toMatchObject([403, { code: "shares.forbidden" }]);
  const anonymous = await post(h, pieces, { headers: { authorization: "" } });
  expect(anonymous.status).toBe(401);

  const socket = connect(Number(new URL(h.server.url).port), "127.0.0.1");
  const head = `POST /api/v1/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${reader.token}\r\nContent-Type: ${type["content-type"]}\r\nContent-Length: 1000000000\r\n\r\n`;
  socket.write(Buffer.concat([Buffer.from(head), body.subarray(0, 2000)]));
  const [first] = await new Promise<string[]>((resolve) =>
    socket.once("data", (data) => resolve(String(data).split("\r\n"))),
  );
  expect(first).toBe("HTTP/1.1 403 Forbidden");
  socket.destroy();
});

test("a file larger than the tenant allows is refused as it comes, and leaves nothing", async ({ h }) => {
  const { db } = h.server.services.database;
  await db.update(tenants).set({ maxFileSizeBytes: 1_000_000 }).where(eq(tenants.id, h.owner.tenantId));
  await sleep(600); // what is known of a user is looked up again after half a second
  const { id: shareId } = await h.share();
  const parts = [field("shareId", shareId), file("a.bin", randomBytes(8_000_000))];
  const body = form(...parts);
  const pieces = Array.from({ length: 123 }, (_, i) => body.subarray(i * 65_536, (i + 1) * 65_536));
  for (const sent of [body, pieces]) {
    const answer = await post(h, sent);
    expect([answer.status, answer.json]).toMatchObject([413, { code: "files.too_large" }]);
  }
  const { id: fileId } = await h.file(shareId, { content: randomBytes(1000) });
  const raw = await rawRequest(h.server.url, {
    method: "PUT",
    path: `/api/v1/files/${fileId}/content`,
    headers: { authorization: `Bearer ${h.owner.token}`, "content-type": "application/octet-stream" },
    body: pieces,
  });
  expect([raw.status, raw.json]).toMatchObject([413, { code: "files.too_large" }]);
  expect(await namesIn(h, shareId)).toHaveLength(1);
});

test("a raw upload is bytes, not a form", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId);
  const put = (contentType: string) =>
    rawRequest(h.server.url, {
      method: "PUT",
      path: `/api/v1/files/${fileId}/content`,
      headers: { authorization: `Bearer ${h.owner.token}`, "content-type": contentType },
      body: "hello",
    });
  expect((await put("multipart/form-data; boundary=x")).status).toBe(415);
  expect((await put("application/x-www-form-urlencoded")).status).toBe(415);
  expect((await put("Image/PNG; q=1")).json).toMatchObject({ data: { version: 2, sizeBytes: 5 } });
});
