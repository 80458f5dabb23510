import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { activeZone, expectProblem, type Harness, unique } from "@scai/testing";
import { expect } from "vitest";
import { type Line, openLine } from "./line.ts";
import type { Program } from "./program.ts";
import type { Call } from "./scenario.ts";

/** Runs an SDK's calls against the real server. */
export interface LiveRunner {
  /** Makes a call and tells what came of it: `done`, or what went wrong. */
  ask(asked: { readonly url: string; readonly token: string; readonly call: Call }): Promise<unknown>;
  /** Ends what it is doing as a kill ends a program, and begins anew. */
  restart(): Promise<void>;
}

export interface LiveTest {
  readonly name: string;
  readonly run: (h: Harness, runner: LiveRunner, options: LiveOptions) => Promise<void>;
}

export interface LiveOptions {
  /** Whether the SDK watches over a WebSocket. */
  readonly hasWebSocket: boolean;
}

const mib = 1024 * 1024;
// The main job of the SDKs is about 1 GiB; a chunk is a chunk in a smaller file too.
const largeBytes = Number(process.env["SDK_LIVE_MIB"] ?? 12) * mib;
/** A chunk has 4 MiB at most; the list of all of them is what else is sent. */
const aboutOneChunk = 5 * mib;

/** A runner that is a program of another language. */
export async function programRunner(start: () => Promise<Program>): Promise<LiveRunner & { end(): void }> {
  let program = await start();
  return {
    ask: (asked) => program.ask(asked),
    async restart() {
      program.kill();
      program = await start();
    },
    end: () => program.end(),
  };
}

/** What the SDKs do in several calls. */
export const liveTests: readonly LiveTest[] = [
  {
    name: "a folder goes up over a cut line, a changed byte sends about a chunk, and it comes down as it is",
    run: folder,
  },
  { name: "an upload that was ended with its program goes on in another", run: restarted },
  { name: "a file that changes while it goes up is noticed, at once and in the next program", run: changed },
  { name: "changes are told as they happen", run: changes },
  { name: "a zone that is served is not waited for, and one that is not is given up", run: zones },
];

async function folder(h: Harness, { ask }: LiveRunner): Promise<void> {
  await withPlace(h, async ({ line, directory, shareId }) => {
    const source = join(directory, "source");
    await mkdir(join(source, "a/empty"), { recursive: true });
    await writeRandom(join(source, "large.bin"), largeBytes);
    await writeFile(join(source, "a/Brief é.txt"), "short");
    await writeFile(join(source, "a/nothing"), "");
    const call: Call = { operation: "uploadFolder", path: [shareId], local: source };
    const upload = () => ask({ url: line.url, token: h.owner.token, call });
    line.cutAt = { sent: largeBytes / 2 };
    expect(await upload()).toBe("done");
    const large = await requireSame(h, shareId, "/large.bin", join(source, "large.bin"));
    await requireSame(h, shareId, "/a/Brief é.txt", join(source, "a/Brief é.txt"));
    await requireSame(h, shareId, "/a/nothing", join(source, "a/nothing"));
    expect(await h.rest().get("files.lookUp", { shareId, path: "/a/empty" })).toMatchObject({ kind: "folder" });

    await flipByte(join(source, "large.bin"), largeBytes >> 1);
    line.sentBytes = 0;
    expect(await upload()).toBe("done");
    expect(line.sentBytes).toBeLessThan(aboutOneChunk);
    expect(await requireSame(h, shareId, "/large.bin", join(source, "large.bin"))).toMatchObject({
      id: large.id,
      version: 2,
    });
    line.sentBytes = 0;
    expect(await upload()).toBe("done");
    expect(line.sentBytes).toBeLessThan(20_000);
    expect(await h.rest().get("files.lookUp", { shareId, path: "/a/nothing" })).toMatchObject({ version: 1 });

    const local = join(directory, "target.bin");
    line.receivedBytes = 0;
    line.cutAt = { received: largeBytes / 2 };
    const down: Call = { operation: "downloadFile", path: [large.id], local };
    expect(await ask({ url: line.url, token: h.owner.token, call: down })).toBe("done");
    expect(await sha256OfFile(local)).toBe(await sha256OfFile(join(source, "large.bin")));
    expect(line.receivedBytes).toBeLessThan(1.5 * largeBytes);
    expect(await readdir(directory)).toEqual(["source", "target.bin"]);
  });
}

async function restarted(h: Harness, runner: LiveRunner): Promise<void> {
  await withPlace(h, async ({ line, directory, shareId }) => {
    const source = join(directory, "large.bin");
    await writeRandom(source, largeBytes);
    const call: Call = { operation: "uploadFile", path: [shareId], local: source };
    const asked = { url: line.url, token: h.owner.token, call };
    const held = line.holdAt(largeBytes * 0.75);
    const first = runner.ask(asked).catch(() => "ended");
    await held;
    await runner.restart();
    expect(await first).not.toBe("done");
    line.release();
    line.sentBytes = 0;
    expect(await runner.ask(asked)).toBe("done");
    // What had come in whole is three quarters without the four chunks that were under way.
    expect(line.sentBytes).toBeLessThan(largeBytes * 0.85);
    await requireSame(h, shareId, "/large.bin", source);
  });
}

async function changed(h: Harness, runner: LiveRunner): Promise<void> {
  await withPlace(h, async ({ line, directory, shareId }) => {
    const source = join(directory, "large.bin");
    await writeRandom(source, largeBytes);
    const call: Call = { operation: "uploadFile", path: [shareId], local: source };
    const asked = { url: line.url, token: h.owner.token, call };
    // Behind the first chunks, by which the server is asked whether it knows the content, and before what was under way.
    const place = 5 * mib;
    const modifiedAt = 1_790_000_000;
    await utimes(source, modifiedAt, modifiedAt);
    const held = line.holdAt(largeBytes * 0.75);
    const first = runner.ask(asked).catch(() => "ended");
    await held;
    await runner.restart();
    expect(await first).not.toBe("done");
    await flipByte(source, place);
    // Nothing but its content tells that it is another file now.
    await utimes(source, modifiedAt, modifiedAt);
    line.release();
    line.sentBytes = 0;
    expect(await runner.ask(asked)).toBe("done");
    expect(line.sentBytes).toBeGreaterThan(largeBytes);
    await requireSame(h, shareId, "/large.bin", source);

    const other = join(directory, "other.bin");
    await writeRandom(other, largeBytes);
    const heldAgain = line.holdAt(line.sentBytes + largeBytes * 0.75);
    const second = runner.ask({ ...asked, call: { ...call, local: other } });
    await heldAgain;
    await flipByte(other, place);
    line.release();
    expect(await second).not.toBe("done");
    expectProblem(await h.rest().call("files.lookUp", { shareId, path: "/other.bin" }), "files.not_found");
  });
}

async function changes(h: Harness, runner: LiveRunner, { hasWebSocket }: LiveOptions): Promise<void> {
  await withPlace(h, async ({ line, shareId }) => {
    const { cursor } = await h.rest().get<{ cursor: string }>("sync.getLatest", { shareId });
    const call: Call = {
      operation: "changes",
      query: { shareId, cursor },
      limit: 3,
      options: { webSocket: hasWebSocket },
    };
    const followed = runner.ask({ url: line.url, token: h.owner.token, call });
    for (const wait of [
      () => line.requests.length > 0,
      () => !hasWebSocket || line.requests.some((one) => one.endsWith("/ws")),
    ])
      await until(wait);
    // How many changes a page has depends on who is quicker, so there are more of them until it has its pages.
    let isDone = false;
    const done = followed.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await h.folder(shareId);
      await Promise.race([done, sleep(200)]);
    }
    expect(await done).toBe("done");
  });
}

async function zones(tenant: Harness, { ask }: LiveRunner): Promise<void> {
  const h = await tenant.asAdmin();
  const active = await activeZone(h);
  const name = `${unique("zone").replace("_", "-")}.test`;
  const pending = await h
    .rest(await h.person({ scope: "dns:read dns:write", isAdmin: true }))
    .get<{ id: string }>("domains.create", { name });
  const wait = (id: string) => ({
    url: h.server.url,
    token: h.owner.token,
    call: { operation: "waitForZone", path: [id], options: { timeoutMs: 1, intervalMs: 10 } },
  });
  expect(await ask(wait(active.id))).toBe("done");
  expect(String(await ask(wait(pending.id)))).toContain("ZoneNotActive");
}

interface Place {
  readonly line: Line;
  readonly directory: string;
  readonly shareId: string;
}

async function withPlace(h: Harness, work: (place: Place) => Promise<void>): Promise<void> {
  const line = await openLine(h.server.url);
  const directory = await mkdtemp(join(tmpdir(), "scai-live-"));
  try {
    const { id: shareId } = await h.share();
    await work({ line, directory, shareId });
  } finally {
    line.close();
    await rm(directory, { recursive: true });
  }
}

async function writeRandom(path: string, sizeBytes: number): Promise<void> {
  const file = await open(path, "w");
  for (let written = 0; written < sizeBytes; written += mib) await file.write(randomBytes(mib));
  await file.close();
}

async function flipByte(path: string, position: number): Promise<void> {
  const file = await open(path, "r+");
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, position);
  await file.write(Buffer.of((buffer[0] ?? 0) ^ 1), 0, 1, position);
  await file.close();
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}

interface Found {
  readonly id: string;
  readonly version: number;
  readonly sizeBytes: number;
  readonly checksumSha256: string;
}

async function requireSame(h: Harness, shareId: string, path: string, local: string): Promise<Found> {
  const found = await h.rest().get<Found>("files.lookUp", { shareId, path });
  expect([found.sizeBytes, found.checksumSha256]).toEqual([(await stat(local)).size, await sha256OfFile(local)]);
  return found;
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error("it did not happen within 20 s");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
