import { randomBytes } from "node:crypto";
import { test as base, harnessOn } from "@scai/testing";
import { describe, expect } from "vitest";

const content = randomBytes(3 * 1024 * 1024 + 17);
const size = content.length;

/** A file of several chunks, and a way to ask for it; one for all these tests, since none changes it. */
const test = base.extend("prepared", { scope: "file" }, async ({ server }) => {
  const h = await harnessOn(server);
  const { id: shareId } = await h.share();
  const file = await h.file(shareId, { name: "report.pdf", content });
  const ask = (headers: Record<string, string> = {}, method = "GET") =>
    h.fetch(`/files/${file.id}/content`, { method, headers });
  return { file, ask };
});

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

test("a download says what it is and lets no browser run it", async ({ prepared: { file, ask } }) => {
  const response = await ask();
  expect(Buffer.compare(await bytesOf(response), content)).toBe(0);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache",
    "content-disposition": "attachment; filename=report.pdf",
    "content-length": String(size),
    "content-security-policy": "sandbox; default-src 'none'",
    "content-type": "application/pdf",
    etag: `"${file.versionId}"`,
    "last-modified": new Date(file.modifiedAt).toUTCString(),
    "x-content-type-options": "nosniff",
  });
});

test("HEAD says the same and sends nothing", async ({ prepared: { ask } }) => {
  const ofConnection = /^(date|x-request-id|connection|keep-alive|vary|access-control-.*|(x-)?ratelimit-.*)$/;
  const headersOf = (response: Response) => [...response.headers].filter(([name]) => !ofConnection.test(name));
  const [got, head] = [await ask(), await ask({}, "HEAD")];
  expect([head.status, (await bytesOf(head)).length]).toEqual([200, 0]);
  expect(headersOf(head)).toEqual(headersOf(got));
  await got.body?.cancel();
});

describe("one range", () => {
  test.for([
    ["bytes=0-0", 0, 1],
    ["bytes=100-199", 100, 200],
    ["bytes=5-", 5, size],
    ["bytes=-7", size - 7, size],
    [`bytes=${size - 5}-${size + 100}`, size - 5, size],
    ["bytes=250000-2899999", 250_000, 2_900_000],
    [`bytes=${size - 1}-${size - 1}`, size - 1, size],
    ["bytes=0-9,5-19", 0, 20],
  ] as const)("%s", async ([range, start, end], { prepared: { ask } }) => {
    const response = await ask({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(`bytes ${start}-${end - 1}/${size}`);
    expect(response.headers.get("content-length")).toBe(String(end - start));
    expect(Buffer.compare(await bytesOf(response), content.subarray(start, end))).toBe(0);
  });

  test.for(["lines=0-5", "bytes", "bytes=", "bytes=a-b", "0-5"])(
    "%s is no range and gives all of it",
    async (range, { prepared: { ask } }) => {
      const response = await ask({ range });
      expect([response.status, (await bytesOf(response)).length]).toEqual([200, size]);
    },
  );

  test.for([`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, "bytes=-0"])(
    "%s cannot be satisfied",
    async (range, { prepared: { ask } }) => {
      const response = await ask({ range });
      expect(response.status).toBe(416);
      expect(await response.json()).toMatchObject({ code: "request.range_not_satisfiable" });
    },
  );

  test("of an empty file does not exist, while all of it does", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id } = await h.file(shareId, { content: new Uint8Array() });
    expect((await h.fetch(`/files/${id}/content`, { headers: { range: "bytes=0-" } })).status).toBe(416);
    const whole = await h.fetch(`/files/${id}/content`);
    expect([whole.status, (await bytesOf(whole)).length]).toEqual([200, 0]);
  });
});

describe("several ranges", () => {
  test("come as multipart/byteranges, each with its place", async ({ prepared: { ask } }) => {
    const response = await ask({ range: "bytes=0-9,2000000-2000099,-3" });
    expect(response.status).toBe(206);
    const boundary = /^multipart\/byteranges; boundary=(\w+)$/.exec(response.headers.get("content-type") ?? "")?.[1];
    const body = (await bytesOf(response)).toString("latin1");
    expect(String(body.length)).toBe(response.headers.get("content-length"));
    const [before, ...parts] = body.split(`\r\n--${boundary}`);
    expect(before).toBe("");
    expect(parts.pop()).toBe("--\r\n");
    const read = parts.map((part) => {
      const [head = "", ...rest] = part.split("\r\n\r\n");
      return { head: head.trim().split("\r\n"), bytes: rest.join("\r\n\r\n") };
    });
    expect(read).toEqual(
      [
        [0, 10],
        [2_000_000, 2_000_100],
        [size - 3, size],
      ].map(([start = 0, end = 0]) => ({
        head: ["content-type: application/pdf", `content-range: bytes ${start}-${end - 1}/${size}`],
        bytes: content.subarray(start, end).toString("latin1"),
      })),
    );
  });

  test("that are too many are refused rather than served one by one", async ({ prepared: { ask } }) => {
    const range = `bytes=${Array.from({ length: 21 }, (_, i) => `${i * 10}-${i * 10 + 1}`).join(",")}`;
    expect((await ask({ range })).status).toBe(416);
  });
});

describe("If-Range", () => {
  test("gives the range of the content that the client has", async ({ prepared: { file, ask } }) => {
    expect((await ask({ range: "bytes=0-9", "if-range": `"${file.versionId}"` })).status).toBe(206);
  });

  test.for(['"ver_other"', "W/ETAG", "Sun, 22 Nov 2026 10:00:00 GMT", "rubbish"])(
    "%s gives all of it",
    async (said, { prepared: { file, ask } }) => {
      const response = await ask({ range: "bytes=0-9", "if-range": said.replace("ETAG", `"${file.versionId}"`) });
      expect([response.status, (await bytesOf(response)).length]).toEqual([200, size]);
    },
  );
});

describe("conditions", () => {
  test("If-None-Match saves sending what the client has", async ({ prepared: { file, ask } }) => {
    const tag = `"${file.versionId}"`;
    for (const condition of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
      const response = await ask({ "if-none-match": condition, range: "bytes=0-9" });
      expect([condition, response.status, (await bytesOf(response)).length]).toEqual([condition, 304, 0]);
      expect(response.headers.get("etag")).toBe(tag);
    }
    expect((await ask({ "if-none-match": '"other"' }, "HEAD")).status).toBe(200);
  });

  test("If-Modified-Since counts in whole seconds, and not beside If-None-Match", async ({
    prepared: { file, ask },
  }) => {
    const at = new Date(file.modifiedAt).toUTCString();
    const before = new Date(Date.parse(file.modifiedAt) - 2000).toUTCString();
    const statusOf = async (headers: Record<string, string>) => (await ask(headers, "HEAD")).status;
    expect(await statusOf({ "if-modified-since": at })).toBe(304);
    expect(await statusOf({ "if-modified-since": before })).toBe(200);
    expect(await statusOf({ "if-modified-since": "rubbish" })).toBe(200);
    expect(await statusOf({ "if-modified-since": at, "if-none-match": '"other"' })).toBe(200);
  });
});

test("a client that leaves in the middle does not disturb the next one", async ({ prepared: { ask } }) => {
  for (let i = 0; i < 5; i++) {
    const reader = (await ask()).body?.getReader();
    await reader?.read();
    await reader?.cancel();
  }
  expect(Buffer.compare(await bytesOf(await ask()), content)).toBe(0);
});

test("a range that cannot be satisfied is told the size", async ({ prepared: { ask } }) => {
  expect((await ask({ range: `bytes=${size}-` })).headers.get("content-range")).toBe(`bytes */${size}`);
});

test("HEAD knows no ranges", async ({ prepared: { ask } }) => {
  expect((await ask({ range: "bytes=0-9" }, "HEAD")).status).toBe(200);
});

test("a browser application of an allowed origin may read a download", async ({ prepared: { ask } }) => {
  const response = await ask({ origin: "https://app.test" });
  expect((await bytesOf(response)).length).toBe(size);
  expect(response.headers.get("access-control-allow-origin")).toBe("https://app.test");
});

// RFC 9110 §14.1.2.
test("a suffix longer than the file is all of it", async ({ prepared: { ask } }) => {
  const response = await ask({ range: `bytes=-${size + 100}` });
  expect([response.status, (await bytesOf(response)).length]).toEqual([206, size]);
});
