import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { CHUNK_MAX_BYTES, idToBytes } from "@scai/contract";
import { nodes, selectRows } from "@scai/db";
import { eq, sql } from "drizzle-orm";
import { describe, expect, inject, vi } from "vitest";
import type { Answer } from "../api-client.ts";
import { type Harness, test } from "../harness.ts";
import { DiskFolder } from "./disk-folder.ts";
import type { Entry } from "./local-folder.ts";
import { lostContent, settle } from "./simulation.ts";
import { SyncClient } from "./sync-client.ts";
import { tellDifference } from "./tell-difference.ts";

const MiB = 1024 * 1024;
const bytes = (text: string) => new TextEncoder().encode(text);

/** Devices of the owner in a new share. */
async function openDevices(h: Harness, count: number): Promise<SyncClient[]> {
  const { id: shareId } = await h.share();
  const devices: SyncClient[] = [];
  for (let i = 0; i < count; i++) {
    const input = { name: `device ${i}`, platform: "simulated", clientVersion: "1.0.0" };
    const { id: deviceId } = await h.rest().get<{ id: string }>("devices.create", input);
    devices.push(new SyncClient({ url: h.server.url, token: h.owner.token, deviceId, shareId }));
  }
  return devices;
}

async function twoDevices(h: Harness): Promise<[SyncClient, SyncClient]> {
  const [a, b] = await openDevices(h, 2);
  if (a === undefined || b === undefined) throw new Error("there are no two devices");
  return [a, b];
}

function entryAt({ local }: SyncClient, path: string): Entry {
  let found: Entry | undefined;
  for (const name of path.split("/").slice(1)) found = local.inside(found).find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
}

/** How many statements are running that ask for the lock of a thing. */
async function countWaitingFor(h: Harness, id: string): Promise<number> {
  const hex = Buffer.from(idToBytes(id)).toString("hex");
  const rows = await selectRows<{ count: number }>(
    h.server.services.database.db,
    sql`select count(*) as count from information_schema.processlist
      where info like ${`%${hex}%lock in share mode%`} and id <> connection_id()`,
  );
  return rows[0]?.count ?? 0;
}

const pathsOf = (device: SyncClient) => device.tree().map((line) => line.slice(0, line.lastIndexOf(" ")));

/** What the device hears once instead of the answer to this operation. */
function onceInstead(device: SyncClient, operation: string, heard: (ask: () => Promise<Answer>) => Promise<Answer>) {
  const call = device.api.call.bind(device.api);
  const spy = vi.spyOn(device.api, "call").mockImplementation(async (name, input, options) => {
    if (name !== operation) return call(name, input, options);
    spy.mockRestore();
    return heard(() => call(name, input, options));
  });
}

async function cutBefore(): Promise<Answer> {
  throw new TypeError("the line was cut");
}

async function cutAfter(ask: () => Promise<Answer>): Promise<Answer> {
  await ask();
  return cutBefore();
}

describe("a sync client", () => {
  test("lets go of a folder that its user moved out of one that is gone, when somebody else has deleted it", async ({
    h,
  }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    a.local.add("folder", a.local.add("folder", undefined, "outer"), "inner");
    await settle(devices);
    a.local.move(entryAt(a, "/outer/inner"), undefined);
    a.local.remove(entryAt(a, "/outer"));
    b.local.remove(entryAt(b, "/outer/inner"));
    await a.pull();
    await b.sync();
    await a.push();
    await settle(devices);
    expect(await tellDifference(devices)).toBe("");
    expect(pathsOf(a)).toEqual([]);
  });

  test("keeps a file that its user moved out of a folder that they delete, when where it was to go is gone", async ({
    h,
  }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    a.local.add("file", a.local.add("folder", undefined, "from"), "kept.txt", bytes("kept"));
    a.local.add("folder", undefined, "to");
    await settle(devices);
    a.local.move(entryAt(a, "/from/kept.txt"), entryAt(a, "/to"));
    a.local.remove(entryAt(a, "/from"));
    b.local.remove(entryAt(b, "/to"));
    await a.pull();
    await b.sync();
    await a.push();
    await settle(devices);
    expect(await tellDifference(devices)).toBe("");
    expect(pathsOf(b)).toEqual(["/to", "/to/kept.txt"]);
  });

  test("is told again what it did not acknowledge without keeping what was deleted above it", async ({ h }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    a.local.add("folder", a.local.add("folder", undefined, "outer"), "inner");
    await settle(devices);
    a.local.add("folder", entryAt(a, "/outer/inner"), "new");
    a.local.add("file", entryAt(a, "/outer/inner"), "new.txt", bytes("new"));
    await a.sync();
    a.local.remove(entryAt(a, "/outer"));
    await a.sync();
    onceInstead(b, "sync.acknowledge", cutBefore);
    await expect(b.pull()).rejects.toThrow("cut");
    await b.pull();
    expect(b.mirror.nodes.size).toBe(0);
    await settle(devices);
    expect(pathsOf(b)).toEqual([]);
  });

  test("takes a folder that it made for the one of that name, also when that was moved into it meanwhile", async ({
    h,
  }) => {
    const [a, b] = await twoDevices(h);
    a.local.add("file", a.local.add("folder", undefined, "x"), "old.txt", bytes("old"));
    await settle([a, b]);
    const outer = b.local.add("folder", undefined, "y");
    b.local.add("file", outer, "new.txt", bytes("new"));
    b.local.move(entryAt(b, "/x"), outer);
    // The place is free on the device; on the server it is not.
    outer.name = "x";
    onceInstead(b, "sync.applyChanges", async (ask) => {
      const answer = await ask();
      onceInstead(b, "sync.applyChanges", cutBefore);
      return answer;
    });
    await expect(b.sync()).rejects.toThrow("the line was cut");
    expect(pathsOf(b)).toEqual(["/x", "/x/new.txt", "/x/old.txt"]);
    await settle([b, a]);
    expect(await tellDifference([a, b])).toBe("");
    expect(pathsOf(a)).toEqual(["/x", "/x/new.txt", "/x/old.txt"]);
  });

  test("keeps nothing that was put into a folder while one above was deleted", async ({ h }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    a.local.add("folder", a.local.add("folder", undefined, "outer"), "inner");
    await settle(devices);
    const inner = entryAt(a, "/outer/inner").id ?? "";
    const { made } = await h.server.services.database.db.transaction(async (tx) => {
      await tx
        .select()
        .from(nodes)
        .where(eq(nodes.id, idToBytes(inner)))
        .for("update");
      const made = h.folder(a.shareId, { parentId: inner, name: "late" });
      // Whoever makes it has found the folder in use, and waits to hold it.
      await vi.waitFor(async () => expect(await countWaitingFor(h, inner)).toBe(1), { interval: 20, timeout: 20_000 });
      await h.rest().call("folders.delete", { folderId: entryAt(a, "/outer").id });
      return { made };
    });
    expect((await made).path).toBe("/outer/inner/late");
    await settle(devices);
    expect(await tellDifference(devices)).toBe("");
    expect(pathsOf(b)).toEqual([]);
  });

  test("does not send again what the server has had and somebody deleted before the answer was heard", async ({
    h,
  }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    await settle(devices);
    a.local.add("file", undefined, "short-lived.txt", bytes("short-lived"));
    onceInstead(a, "sync.applyChanges", cutAfter);
    await expect(a.sync()).rejects.toThrow("cut");
    await b.sync();
    b.local.remove(entryAt(b, "/short-lived.txt"));
    await b.sync();
    await settle(devices);
    expect(await tellDifference(devices)).toBe("");
    expect(pathsOf(a)).toEqual([]);
    expect(await lostContent(h.server.services.database, h.owner, a.acknowledged)).toEqual([]);
  });

  test("has both contents once when the line is cut between a conflict and the download of the other's", async ({
    h,
  }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    a.local.add("file", undefined, "plan.txt", bytes("first"));
    await settle(devices);
    a.local.write(entryAt(a, "/plan.txt"), bytes("mine"));
    b.local.write(entryAt(b, "/plan.txt"), bytes("theirs"));
    await a.pull();
    await b.sync();
    onceInstead(a, "files.getContent", cutBefore);
    await expect(a.push()).rejects.toThrow("cut");
    await settle(devices);
    expect(await tellDifference(devices)).toBe("");
    expect(Buffer.from(entryAt(b, "/plan.txt").content).toString()).toBe("theirs");
    expect(pathsOf(b)).toEqual([expect.stringMatching(/^\/plan \(conflict of /), "/plan.txt"]);
  });

  test("has all of a folder that comes out of the trash, page by page, and asks again when that fails", async ({
    h,
  }) => {
    const devices = await twoDevices(h);
    const [a, b] = devices;
    const folder = a.local.add("folder", undefined, "many");
    for (let i = 0; i < 60; i++) a.local.add("folder", folder, `folder ${i}`);
    await settle(devices);
    await h.rest().call("folders.delete", { folderId: folder.id });
    await settle(devices);
    expect(pathsOf(b)).toEqual([]);
    await h.rest().get("folders.restore", { folderId: folder.id });
    onceInstead(b, "folders.listChildren", async (ask) => ({
      ...(await ask()),
      status: 503,
      body: {},
      bytes: bytes("{}"),
    }));
    await expect(b.pull()).rejects.toThrow("503");
    await settle(devices);
    expect(pathsOf(b)).toHaveLength(61);
    expect(await tellDifference(devices)).toBe("");
  });
});

test("of a large file that was changed only what changed goes out, and of one that is empty nothing", async ({ h }) => {
  const devices = await twoDevices(h);
  const [a, b] = devices;
  const content = randomBytes(8 * MiB);
  a.local.add("file", undefined, "large", content);
  a.local.add("file", undefined, "empty");
  await settle(devices);
  const changed = Uint8Array.from(content);
  changed[4 * MiB]! ^= 1;
  b.local.write(entryAt(b, "/large"), changed);
  const calls = vi.spyOn(b.api, "call");
  await settle(devices);
  const sent = calls.mock.calls.map(([, , options]) => options?.content?.length ?? 0);
  expect(Math.max(...sent)).toBeGreaterThan(0);
  expect(sent.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(CHUNK_MAX_BYTES);
  expect(Buffer.compare(entryAt(a, "/large").content, changed)).toBe(0);
  expect(pathsOf(b)).toEqual(["/empty", "/large"]);
});

test("two directories of the disk have the same, whatever is done in each", async ({ h }) => {
  const devices = await twoDevices(h);
  const top = await mkdtemp(join(inject("stack").directory, "in-step-"));
  const [one, other] = [join(top, "one"), join(top, "other")];
  for (const directory of [one, other]) await mkdir(directory);
  const disks = devices.map(({ local }, i) => new DiskFolder(i === 0 ? one : other, local));
  const settleDisks = async () => {
    for (const disk of disks) await disk.read();
    await settle(devices);
    for (const disk of disks) await disk.write();
  };
  const filesIn = async (directory: string) => {
    const found = await readdir(directory, { recursive: true, withFileTypes: true });
    const told = found.map(async (one) => {
      const path = join(one.parentPath, one.name);
      return `${relative(directory, path)} ${one.isFile() ? await readFile(path, "utf8") : "/"}`;
    });
    return (await Promise.all(told)).toSorted();
  };
  await mkdir(join(one, "plans/old"), { recursive: true });
  await writeFile(join(one, "plans/old/a.txt"), "a");
  await writeFile(join(one, "b.txt"), "b");
  await settleDisks();
  expect(await filesIn(other)).toEqual(["b.txt b", "plans /", "plans/old /", "plans/old/a.txt a"]);
  const ids = devices[0].local.byId(entryAt(devices[1], "/plans/old/a.txt").id ?? "");
  // Moved with their ids, as they are; written as editors do, by another file of the name.
  await rename(join(one, "plans/old"), join(one, "new"));
  await writeFile(join(one, "b.tmp"), "b2");
  await rename(join(one, "b.tmp"), join(one, "b.txt"));
  await writeFile(join(other, "c.txt"), "c");
  await settleDisks();
  const both = ["b.txt b2", "c.txt c", "new /", "new/a.txt a", "plans /"];
  expect([await filesIn(one), await filesIn(other)]).toEqual([both, both]);
  expect(entryAt(devices[1], "/new/a.txt").id).toBe(ids?.id);
  await rename(join(other, "c.txt"), join(other, "new/c.txt"));
  await rm(join(one, "plans"), { recursive: true });
  await writeFile(join(one, "b.txt"), "of one");
  await writeFile(join(other, "b.txt"), "of the other");
  await settleDisks();
  const now = await filesIn(one);
  expect(await filesIn(other)).toEqual(now);
  expect(now).toEqual([
    expect.stringMatching(/^b \(conflict of .*\)\.txt of the other$/),
    "b.txt of one",
    "new /",
    "new/a.txt a",
    "new/c.txt c",
  ]);
});
