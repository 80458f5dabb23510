import { setTimeout as sleep } from "node:timers/promises";
import { permissionBits } from "@scai/contract";
import { changes, devices, shareSequences, syncCursors } from "@scai/db";
import { expectProblem, type Harness, type Person, signToken, test, unique, type WireChanges } from "@scai/testing";
import { and, eq, inArray, lte } from "drizzle-orm";
import { describe, expect } from "vitest";
import { encodeCursor } from "./cursor.ts";
import { forgetCursors } from "./jobs/forget-cursors.ts";
import { trimShare } from "./jobs/trim-changes.ts";

const { read } = permissionBits;
const idOf = (text: string): `shr_${string}` => `shr_${text.slice(4)}`;

interface Feed {
  readonly items: {
    readonly shareId: string;
    readonly name: string | null;
    readonly state: string;
    readonly changes: { readonly name: string; readonly type: string; readonly resourceId: string }[];
    readonly nextCursor: string | null;
  }[];
}

interface Snapshot {
  readonly items: { readonly id: string; readonly name: string; readonly parentId: string | null }[];
  readonly nextCursor: string | null;
  readonly changesCursor: string;
}

async function aDevice(h: Harness, who: Person = h.owner): Promise<string> {
  const input = { name: unique("laptop"), platform: "linux", clientVersion: "1.0.0" };
  return (await h.rest(who).get<{ id: string }>("devices.create", input)).id;
}

/** All pages; `between` happens after each. */
async function snapshot(h: Harness, shareId: string, limit: number, who = h.owner, between = async () => {}) {
  const items: Snapshot["items"] = [];
  let cursor: string | undefined;
  for (;;) {
    const input = { shareId, limit, ...(cursor === undefined ? {} : { cursor }) };
    const page = await h.rest(who).get<Snapshot>("sync.listSnapshot", input);
    items.push(...page.items);
    if (page.nextCursor === null) return { items, changesCursor: page.changesCursor };
    cursor = page.nextCursor;
    await between();
  }
}

async function begin(h: Harness, deviceId: string, shareId: string, who = h.owner): Promise<void> {
  const { changesCursor: cursor } = await snapshot(h, shareId, 1000, who);
  await acknowledge(h, deviceId, shareId, cursor, who);
}

async function acknowledge(h: Harness, deviceId: string, shareId: string, cursor: string | null, who = h.owner) {
  const answer = await h.rest(who).call("sync.acknowledge", { deviceId, cursors: [{ shareId, cursor }] });
  expect(answer.status, JSON.stringify(answer.body)).toBe(204);
}

async function trim(h: Harness, shareId: string, upTo: number): Promise<void> {
  const { db } = h.server.services.database;
  await db.delete(changes).where(and(eq(changes.shareId, idOf(shareId)), lte(changes.sequence, upTo)));
  await db
    .update(shareSequences)
    .set({ trimmedSequence: upTo })
    .where(eq(shareSequences.shareId, idOf(shareId)));
}

describe("the status of a device in a share", () => {
  test("begins at the end of the log, counts what is pending, and moves with what is acknowledged", async ({ h }) => {
    const { id: shareId } = await h.share();
    await h.folder(shareId);
    const deviceId = await aDevice(h);
    const status = () => h.rest().get<{ cursor: string }>("sync.getStatus", { deviceId, shareId });
    const start = await status();
    expect(start).toMatchObject({ pendingChanges: 0, lagSeconds: 0, reset: false });
    for (let i = 0; i < 3; i++) await h.folder(shareId);
    expect(await status()).toMatchObject({ cursor: start.cursor, pendingChanges: 3 });
    const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId, cursor: start.cursor, limit: 2 });
    await acknowledge(h, deviceId, shareId, page.nextCursor);
    expect(await status()).toMatchObject({ cursor: page.nextCursor, pendingChanges: 1 });
    await acknowledge(h, deviceId, shareId, start.cursor); // late, and without effect
    expect(await status()).toMatchObject({ cursor: page.nextCursor, pendingChanges: 1 });
    const { cursor } = await h.rest().get<{ cursor: string }>("sync.getLatest", { shareId });
    await acknowledge(h, deviceId, shareId, cursor);
    expect(await status()).toMatchObject({ pendingChanges: 0, lagSeconds: 0 });
  });

  test("says that the log was trimmed, and a cursor from before is refused as expired", async ({ h }) => {
    const { id: shareId } = await h.share();
    const deviceId = await aDevice(h);
    await begin(h, deviceId, shareId);
    for (let i = 0; i < 4; i++) await h.folder(shareId);
    await trim(h, shareId, 3);
    expect(await h.rest().get("sync.getStatus", { deviceId, shareId })).toMatchObject({ reset: true });
    for (const sequence of [1, 99]) {
      const cursors = [{ shareId, cursor: encodeCursor({ shareId: idOf(shareId), sequence }) }];
      expectProblem(await h.rest().call("sync.acknowledge", { deviceId, cursors }), "sync.cursor_expired");
    }
    const feed = await h.rest().get<Feed>("sync.getFeed", { deviceId });
    const told = feed.items.find((item) => item.shareId === shareId);
    expect(told).toMatchObject({ state: "reset", changes: [] });
    await acknowledge(h, deviceId, shareId, told?.nextCursor ?? null);
    expect(await h.rest().get("sync.getStatus", { deviceId, shareId })).toMatchObject({ reset: false });
  });
});

test("the log is trimmed by age without a gap, and the cursors of a revoked device are dropped", async ({ h }) => {
  const { id: shareId } = await h.share();
  const [kept, lost] = [await aDevice(h), await aDevice(h)];
  for (let i = 0; i < 5; i++) await h.folder(shareId);
  for (const deviceId of [kept, lost]) await begin(h, deviceId, shareId);
  const { services } = h.server;
  const { db } = services.database;
  const old = new Date(Date.now() - 100 * 24 * 3600 * 1000);
  const ofShare = eq(changes.shareId, idOf(shareId));
  await db
    .update(changes)
    .set({ changedAt: old })
    .where(and(ofShare, inArray(changes.sequence, [1, 2, 4])));
  const before = new Date(Date.now() - 90 * 24 * 3600 * 1000);
  expect(await trimShare(services, idOf(shareId), before)).toBe(2);
  const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId, from: "start" });
  expect(page.items.map(({ sequence }) => sequence)).toEqual([3, 4, 5, 6]);
  const behind = { shareId, cursor: encodeCursor({ shareId: idOf(shareId), sequence: 1 }) };
  expect(await h.rest().get("sync.listChanges", behind)).toMatchObject({ reset: true });
  await db
    .update(devices)
    .set({ revokedAt: new Date() })
    .where(eq(devices.id, `dev_${lost.slice(4)}`));
  await forgetCursors(services);
  const rows = await db
    .select()
    .from(syncCursors)
    .where(eq(syncCursors.shareId, idOf(shareId)));
  expect(rows.map(({ deviceId }) => deviceId)).toEqual([kept]);
});

describe("a snapshot", () => {
  test("tells once whatever is there all the time, however it is moved meanwhile; the rest is in the changes", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const folders: { readonly id: string }[] = [];
    for (let i = 0; i < 12; i++) folders.push(await h.folder(shareId, { name: `${i}` }));
    const trashed = await h.folder(shareId, { name: "trashed" });
    await h.file(shareId, { folderId: trashed.id });
    await h.rest().call("folders.delete", { folderId: trashed.id });
    let moves = 0;
    const { items, changesCursor } = await snapshot(h, shareId, 3, h.owner, async () => {
      const [folder, target] = [folders[moves]!, folders[11 - moves]!];
      await h.rest().get("folders.move", { folderId: folder.id, targetFolderId: target.id });
      moves++;
      await h.folder(shareId, { name: `new ${moves}` });
    });
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of folders) expect(ids).toContain(id);
    expect(items.map(({ name }) => name)).not.toContain("trashed");
    const page = await h.rest().get<WireChanges>("sync.listChanges", { shareId, cursor: changesCursor });
    const told = page.items.map(({ type, name }) => `${type} ${name}`);
    for (let i = 0; i < moves; i++)
      expect(told).toEqual(expect.arrayContaining([`moved ${i}`, `created new ${i + 1}`]));
  });

  test("holds only what its reader may read", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    const secret = await h.folder(shareId, { name: "secret" });
    const inSecret = await h.folder(shareId, { parentId: secret.id, name: "in secret" });
    await h.file(shareId, { folderId: inSecret.id, name: "deep in secret" });
    const open = await h.folder(shareId, { name: "open" });
    const shut = await h.file(shareId, { folderId: open.id, name: "shut" });
    await h.file(shareId, { folderId: open.id, name: "seen" });
    for (const { id } of [secret, shut]) await h.ace(id, { type: "deny", permissions: read, to: bob });
    const names = async (who: Person) => (await snapshot(h, shareId, 2, who)).items.map(({ name }) => name).toSorted();
    expect(await names(bob)).toEqual(["open", "seen"]);
    expect(await names(h.owner)).toEqual(["deep in secret", "in secret", "open", "secret", "seen", "shut"]);
  });
});

describe("the feed of a device", () => {
  test("tells in all shares what is to be done, until it is acknowledged", async ({ h }) => {
    const bob = await h.person();
    const [one, two] = [await h.share({ as: bob }), await h.share({ as: bob })];
    const deviceId = await aDevice(h, bob);
    const feed = async () => (await h.rest(bob).get<Feed>("sync.getFeed", { deviceId })).items;
    const gained = await feed();
    expect(gained.map(({ state }) => state)).toEqual(["gained", "gained", "gained"]); // his personal share is one
    for (const { shareId } of gained) await begin(h, deviceId, shareId, bob);
    expect(await feed()).toEqual([]);
    await h.folder(one.id, { name: "a", as: bob });
    await h.folder(two.id, { name: "b", as: bob });
    for (let twice = 0; twice < 2; twice++) {
      const told = await feed();
      expect(told.map(({ shareId, changes: [change] }) => [shareId, change?.name])).toEqual([
        [one.id, "a"],
        [two.id, "b"],
      ]);
    }
    for (const { shareId, nextCursor } of await feed()) await acknowledge(h, deviceId, shareId, nextCursor, bob);
    expect(await feed()).toEqual([]);
  });

  test("tells of a share that is gained and of one that is lost, of that no more than its id", async ({ h }) => {
    const bob = await h.person();
    const deviceId = await aDevice(h, bob);
    const feed = async () => (await h.rest(bob).get<Feed>("sync.getFeed", { deviceId })).items;
    for (const { shareId } of await feed()) await begin(h, deviceId, shareId, bob);
    const { id: shareId, name } = await h.share();
    expect(await feed()).toEqual([]);
    await h.member(shareId, bob, "reader");
    expect(await feed()).toMatchObject([{ shareId, name, state: "gained" }]);
    await begin(h, deviceId, shareId, bob);
    await h.rest().call("shares.removeMember", { shareId, principalId: bob.id });
    await h.folder(shareId);
    const nothing = { changes: [], nextCursor: null, hasMore: false };
    expect(await feed()).toEqual([{ shareId, name: null, state: "lost", ...nothing }]);
    expect((await h.rest(bob).call("sync.forgetShare", { deviceId, shareId })).status).toBe(204);
    expect(await feed()).toEqual([]);
  });

  test("waits for something to tell, and hears it at once", async ({ h }) => {
    const { id: shareId } = await h.share();
    const deviceId = await aDevice(h);
    for (const item of (await h.rest().get<Feed>("sync.getFeed", { deviceId })).items)
      await begin(h, deviceId, item.shareId);
    const { cursor } = await h.rest().get<{ cursor: string }>("sync.getLatest", { shareId });
    const waiting = [
      h.rest().get<Feed>("sync.getFeed", { deviceId, waitSeconds: 20 }),
      h.rest().get<WireChanges>("sync.listChanges", { shareId, cursor, waitSeconds: 20 }),
    ];
    await sleep(100);
    const { id } = await h.folder(shareId, { name: "heard" });
    const since = Date.now();
    const [feed, page] = await Promise.all(waiting);
    expect(Date.now() - since).toBeLessThan(5_000);
    expect(feed).toMatchObject({ items: [{ shareId, changes: [{ resourceId: id }] }] });
    expect(page).toMatchObject({ items: [{ resourceId: id }] });
    const quiet = await h.rest().get<WireChanges>("sync.listChanges", { shareId, waitSeconds: 1 });
    expect(quiet).toMatchObject({ items: [], reset: false });
  });
});

describe("what a reader loses sight of", () => {
  test("is told as a change of the folder that it was in, and nothing else of it is", async ({ h }) => {
    const { id: shareId } = await h.share();
    const [bob, carol] = [await h.person(), await h.person()];
    for (const person of [bob, carol]) await h.member(shareId, person, "reader");
    const open = await h.folder(shareId, { name: "open" });
    const secret = await h.folder(shareId, { name: "secret", parentId: open.id });
    const inside = await h.folder(shareId, { name: "inside", parentId: secret.id });
    const { cursor } = await h.rest(bob).get<{ cursor: string }>("sync.getLatest", { shareId });
    const toldTo = async (who: Person) => {
      const page = await h.rest(who).get<WireChanges>("sync.listChanges", { shareId, cursor: await cursorOf(who) });
      return page.items.map(({ type, resourceId, name }) => [type, resourceId, name]);
    };
    const hers = (await h.rest(carol).get<{ cursor: string }>("sync.getLatest", { shareId })).cursor;
    const cursorOf = async (who: Person) => (who === bob ? cursor : hers);
    await h.ace(secret.id, { type: "deny", permissions: read, to: bob });
    await h.folder(shareId, { name: "unseen", parentId: inside.id });
    expect(await toldTo(bob)).toEqual([["accessChanged", open.id, "open"]]);
    expect((await toldTo(carol)).map(([type]) => type)).toEqual(["accessChanged", "created"]);

    const moved = await h.folder(shareId, { name: "moved" });
    await h.rest().get("folders.move", { folderId: moved.id, targetFolderId: inside.id });
    expect((await toldTo(bob)).slice(1)).toEqual([["accessChanged", shareId, ""]]);
    const text = JSON.stringify(
      await h.rest(bob).get<WireChanges>("sync.listChanges", { shareId, cursor, from: "start" }),
    );
    for (const hidden of [secret.id, inside.id, moved.id, "secret", "inside", "unseen"])
      expect(text).not.toContain(hidden);

    await h.rest().call("permissions.removeEntry", {
      resourceType: "folder",
      resourceId: secret.id,
      principalId: bob.id,
      aceType: "deny",
    });
    expect((await toldTo(bob)).at(-1)).toEqual(["accessChanged", secret.id, "secret"]);
  });

  test("with a group, a role or an end that was set makes them list the share anew", async ({ h }) => {
    const { id: shareId } = await h.share();
    const editors = unique("grp");
    const bob = await h.person({ groups: [editors] });
    await h.member(shareId, bob, "reader");
    const folder = await h.folder(shareId, { name: "for editors" });
    const latest = async () => (await h.rest(bob).get<{ cursor: string }>("sync.getLatest", { shareId })).cursor;
    const isReset = async (cursor: string, who = bob) =>
      (await h.rest(who).get<WireChanges>("sync.listChanges", { shareId, cursor })).reset;

    const asReader = await latest();
    expect(await isReset(asReader)).toBe(false);
    await h.rest().get("shares.updateMember", { shareId, principalId: bob.id, role: "contributor" });
    expect(await isReset(asReader)).toBe(true);

    const asEditor = await latest();
    await sleep(1_000); // times of tokens are whole seconds
    const groups = [unique("grp")];
    const token = await signToken({ tenant: h.tenant, user: bob.scaikeyId, groups });
    const outside = { ...bob, token, groups };
    expect(await isReset(asEditor, outside)).toBe(true);

    const before = await latest();
    await h.rest().get("permissions.addEntry", {
      resourceType: "folder",
      resourceId: folder.id,
      principalId: bob.id,
      aceType: "deny",
      permissions: ["read"],
      expiresAt: new Date(Date.now() + 1_500).toISOString(),
    });
    const denied = await h.rest(outside).get<WireChanges>("sync.listChanges", { shareId, cursor: before });
    expect(denied).toMatchObject({ reset: false, items: [{ type: "accessChanged", resourceId: shareId }] });
    await sleep(1_600);
    expect(await isReset(denied.nextCursor, outside)).toBe(true);
  });
});
