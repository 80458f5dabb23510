import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Harness, type Person, setTenantStatus, test } from "@scai/testing";
import { describe, expect } from "vitest";

// The memory of a chunk is used for a later one as soon as the system has it: what a slow client has not read yet must not change.

const size = 24 * 1024 * 1024;

async function open(h: Harness, fileId: string, range?: string, who: Person = h.owner): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${who.token}`, ...(range === undefined ? {} : { range }) };
  const outgoing = request(`${h.server.url}/api/v1/files/${fileId}/content`, { headers, agent: false }).end();
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  return response;
}

/** Reads with a pause now and then, so that the server's socket is full most of the time. */
async function readSlowly(response: IncomingMessage, pauseEvery: number): Promise<{ sha256: string; length: number }> {
  const whole = createHash("sha256");
  let length = 0;
  let sincePause = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    whole.update(piece);
    length += piece.length;
    sincePause += piece.length;
    if (sincePause < pauseEvery) continue;
    sincePause = 0;
    await sleep(15);
  }
  return { sha256: whole.digest("hex"), length };
}

test("clients that read slowly, several at once and in ranges, get the right bytes", async ({ h }) => {
  const content = randomBytes(size);
  const { id: shareId } = await h.share();
  const { id } = await h.file(shareId, { content });
  const sha256Of = (start: number, end: number) =>
    createHash("sha256").update(content.subarray(start, end)).digest("hex");
  const reads = [
    { start: 0, end: size, pauseEvery: 700_000 },
    { start: 0, end: size, pauseEvery: 3_000_000 },
    { start: 1_234_567, end: size - 3, pauseEvery: 1_000_000 },
    { start: 5_000_000, end: 15_000_001, pauseEvery: 300_000 },
  ];
  const got = await Promise.all(
    reads.map(async ({ start, end, pauseEvery }) =>
      readSlowly(await open(h, id, start === 0 ? undefined : `bytes=${start}-${end - 1}`), pauseEvery),
    ),
  );
  expect(got).toEqual(reads.map(({ start, end }) => ({ sha256: sha256Of(start, end), length: end - start })));
}, 30_000);

test("a client that leaves in the middle disturbs no other", async ({ h }) => {
  const content = randomBytes(size);
  const { id: shareId } = await h.share();
  const { id } = await h.file(shareId, { content });
  const [leaving, staying] = await Promise.all([open(h, id), open(h, id)]);
  const read = readSlowly(staying, 1_000_000);
  for await (const _piece of leaving) break;
  expect(await read).toEqual({ sha256: createHash("sha256").update(content).digest("hex"), length: size });
}, 30_000);

describe("while a download waits for its client", () => {
  const begin = async (h: Harness) => {
    const { id: shareId } = await h.share();
    const { id: fileId } = await h.file(shareId, { content: randomBytes(size) });
    const reader = await h.person();
    await h.member(shareId, reader, "reader");
    const response = await open(h, fileId, undefined, reader);
    await once(response, "readable");
    const rest = async () => {
      await sleep(600);
      return (await readSlowly(response, size)).length;
    };
    return { shareId, fileId, reader, rest };
  };

  test("whoever loses the right to read gets no more of it", async ({ h }) => {
    const { shareId, reader, rest } = await begin(h);
    await h.rest().call("shares.removeMember", { shareId, principalId: reader.id });
    await expect(rest()).rejects.toThrow("aborted");
  });

  test("whoever is locked out gets no more of it", async ({ h }) => {
    const { rest } = await begin(h);
    await setTenantStatus(h.server.services.database, h.owner.tenantId, "suspended");
    await expect(rest()).rejects.toThrow("aborted");
  });

  test("a file that goes to the trash is read to its end", async ({ h }) => {
    const { fileId, rest } = await begin(h);
    await h.rest().call("files.delete", { fileId });
    expect(await rest()).toBe(size);
  });
});
