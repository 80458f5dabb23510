import { idToBytes, newId, permissionBits } from "@scai/contract";
import { aces } from "@scai/db";
import { expectProblem, type Harness, harnessOn, type Person, resource, startTestServer, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { eventsOf } from "../../audit/testing/events-of.ts";
import type { Acl } from "../acl.view.ts";

const { read, write, managePermissions } = permissionBits;

/** A share of the owner's with a folder in it, of which bob is a contributor. */
async function prepare(h: Harness) {
  const share = await h.share({ name: "plans" });
  const folder = await h.folder(share.id, { name: "secret" });
  const bob = await h.person();
  await h.member(share.id, bob, "contributor");
  return { share, folder, bob, on: resource(folder.id) };
}

const aclOf = (h: Harness, id: string, who?: Person) => h.rest(who).get<Acl>("permissions.getAcl", resource(id));

/** The list as lines: who, allow or deny, what, and from where. */
const linesOf = ({ entries }: Acl) =>
  entries.map(
    (entry) =>
      `${entry.principalName} ${entry.role ?? entry.aceType} ${entry.permissions.join("+")} from ${entry.source.name}`,
  );

describe("a list", () => {
  test("is shown in the order in which it decides, with whom each entry names and where it stands", async ({ h }) => {
    const { share, folder, bob } = await prepare(h);
    const inner = await h.folder(share.id, { parentId: folder.id, name: "inner" });
    await h.ace(inner.id, { type: "allow", permissions: read, to: "everyone" });
    await h.ace(inner.id, { type: "deny", permissions: write, to: bob });
    await h.ace(folder.id, { type: "allow", permissions: write, to: bob });
    await h.ace(folder.id, { type: "deny", permissions: read, to: "everyone" });
    await h.ace(folder.id, { type: "deny", permissions: write, to: "everyone", inheritToChildren: false });
    const [alice, his] = [h.owner.scaikeyId, bob.scaikeyId];
    const acl = await aclOf(h, inner.id);
    expect(linesOf(acl)).toEqual([
      `${his} deny write from inner`,
      "everyone allow read from inner",
      "everyone deny read from secret",
      `${his} allow write from secret`,
      `${alice} owner read+write+delete+create+share+managePermissions from plans`,
      `${his} contributor read+write+delete+create from plans`,
    ]);
    expect(acl.entries.map((entry) => entry.inherited)).toEqual([false, false, true, true, true, true]);
  });

  test("takes more permissions into the entry that names the same principal in the same way", async ({ h }) => {
    const { bob, on } = await prepare(h);
    const add = (more: object) =>
      h.rest().get<Acl>("permissions.addEntry", { ...on, principalId: bob.id, permissions: ["read"], ...more });
    await add({ aceType: "deny" });
    await add({ aceType: "deny", permissions: ["write"] });
    await add({ aceType: "deny", inheritToChildren: false });
    await add({ aceType: "deny", expiresAt: new Date(Date.now() + 3600_000).toISOString() });
    const { entries } = await add({ aceType: "allow", permissions: ["share"] });
    const own = entries.filter((entry) => !entry.inherited);
    expect(own.map((entry) => [entry.aceType, entry.permissions.join("+"), entry.inheritToChildren])).toEqual([
      ["deny", "read+write", true],
      ["deny", "read", false],
      ["deny", "read", true],
      ["allow", "share", true],
    ]);
  });

  test("gives up what a principal is allowed or denied, and says when there is nothing of it", async ({ h }) => {
    const { folder, bob, on } = await prepare(h);
    await h.ace(folder.id, { type: "deny", permissions: read, to: bob });
    const remove = (aceType: string) =>
      h.rest().call("permissions.removeEntry", { ...on, principalId: bob.id, aceType });
    expectProblem(await h.rest(bob).call("folders.get", { folderId: folder.id }), "files.not_found");
    expectProblem(await remove("allow"), "permissions.entry_not_found");
    expect((await remove("deny")).status).toBe(204);
    expect((await h.rest(bob).call("folders.get", { folderId: folder.id })).status).toBe(200);
  });

  test("is replaced as a whole, and an entry that stays keeps its id", async ({ h }) => {
    const { folder, bob, on } = await prepare(h);
    await h.ace(folder.id, { type: "deny", permissions: read, to: bob });
    await h.ace(folder.id, { type: "allow", permissions: read, to: "everyone" });
    const before = await aclOf(h, folder.id);
    const after = await h.rest().get<Acl>("permissions.replaceAcl", {
      ...on,
      entries: [{ principalId: bob.id, permissions: ["write"], aceType: "deny" }],
    });
    const own = ({ entries }: Acl) => entries.filter((entry) => !entry.inherited);
    expect(own(after)).toEqual([{ ...own(before)[0], permissions: ["write"] }]);
    expect(await aclOf(h, folder.id)).toEqual(after);
  });

  test("names only principals of the tenant, each once, and ends in the future", async ({ h }) => {
    const { bob, on } = await prepare(h);
    const eve = await h.person({ tenant: `${h.tenant}_other` });
    const add = (principalId: string, more: object = {}) =>
      h.rest().call("permissions.addEntry", { ...on, principalId, permissions: ["read"], ...more });
    for (const principalId of [eve.id, newId("user"), newId("group")])
      expectProblem(await add(principalId), "permissions.principal_unknown");
    expectProblem(await add(bob.id, { expiresAt: new Date(Date.now() - 1).toISOString() }), "request.invalid");
    expectProblem(await add(bob.id, { permissions: [] }), "request.invalid");
    expectProblem(await add(bob.id, { resourceType: "file" }), "request.invalid");
    const twice = [bob.id, bob.id].map((principalId) => ({ principalId, permissions: ["read"] }));
    expectProblem(await h.rest().call("permissions.replaceAcl", { ...on, entries: twice }), "request.invalid");
  });

  test("changes only while it is what the caller has seen, if they say so", async ({ h }) => {
    const { folder, bob, on } = await prepare(h);
    const { etag } = await aclOf(h, folder.id);
    const entry = { principalId: bob.id, permissions: ["read"], aceType: "deny" };
    const answers = await Promise.all(
      ["write", "delete", "create", "share"].map((permission) =>
        h.rest().call("permissions.addEntry", { ...on, ...entry, permissions: [permission], ifMatch: etag }),
      ),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 412, 412, 412]);
    for (const operation of [
      "permissions.removeEntry",
      "permissions.replaceAcl",
      "permissions.setInheritance",
    ] as const) {
      const input = {
        "permissions.removeEntry": { principalId: bob.id, aceType: "deny" },
        "permissions.replaceAcl": { entries: [] },
        "permissions.setInheritance": { inheritFromParent: false },
      }[operation];
      expectProblem(await h.rest().call(operation, { ...on, ...input, ifMatch: etag }), "permissions.stale_etag");
    }
    const { etag: seen } = await aclOf(h, folder.id);
    const inner = { ...on, entries: [], ifMatch: seen };
    expect((await h.rest().call("permissions.replaceAcl", inner)).status).toBe(200);
  });

  test("loses nothing that many add at once", async ({ h }) => {
    const { folder, on } = await prepare(h);
    const people = await Promise.all(Array.from({ length: 12 }, () => h.person()));
    const answers = await Promise.all(
      people.map(({ id: principalId }) =>
        h.rest().call("permissions.addEntry", { ...on, principalId, permissions: ["read"] }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(people.map(() => 201));
    const named = (await aclOf(h, folder.id)).entries.map((entry) => entry.principalId);
    for (const { id } of people) expect(named.filter((one) => one === id)).toHaveLength(1);
  });

  test("is in the audit log as it was and as it is, and in the share's change log", async ({ h }) => {
    const { share, folder, bob, on } = await prepare(h);
    await h.ace(folder.id, { type: "deny", permissions: read, to: bob });
    const answer = await h.rest().call("permissions.setInheritance", { ...on, inheritFromParent: false });
    const said = [`deny ${bob.id} read`];
    expect(await eventsOf(h, { requestId: answer.headers.get("x-request-id") })).toMatchObject([
      {
        action: "folder.access_changed",
        category: "sharing",
        resourceId: folder.id,
        before: { inheritFromParent: true },
        after: { inheritFromParent: false },
      },
    ]);
    const changes = await h
      .rest()
      .get<{ items: { type: string; resourceId: string }[] }>("sync.listChanges", { shareId: share.id, from: "start" });
    expect(changes.items.filter(({ type }) => type === "accessChanged").map(({ resourceId }) => resourceId)).toEqual([
      folder.id,
      folder.id,
    ]);
    const added = (await eventsOf(h)).filter(({ action }) => action === "folder.access_changed");
    expect(added).toContainEqual(expect.objectContaining({ before: { entries: [] }, after: { entries: said } }));
  });
});

describe("inheritance", () => {
  test("that is cut takes what came from above; what is turned on again comes back", async ({ h }) => {
    const { folder, bob, on } = await prepare(h);
    const set = (inheritFromParent: boolean) =>
      h.rest().get<Acl>("permissions.setInheritance", { ...on, inheritFromParent });
    const status = async () => (await h.rest(bob).call("folders.get", { folderId: folder.id })).status;
    expect((await set(false)).entries.map((entry) => entry.role)).toEqual(["owner"]);
    expect(await status()).toBe(404);
    await set(true);
    expect(await status()).toBe(200);
  });

  test("that is cut with a copy keeps everybody's access as entries that can be changed", async ({ h }) => {
    const { share, folder, bob, on } = await prepare(h);
    const until = new Date(Date.now() + 3600_000).toISOString();
    const carol = await h.person();
    await h
      .rest()
      .get("shares.addMember", { shareId: share.id, principalId: carol.id, role: "reader", expiresAt: until });
    const admin = await h.person();
    await h.member(share.id, admin, "admin");
    const acl = await h
      .rest()
      .get<Acl>("permissions.setInheritance", { ...on, inheritFromParent: false, copyInherited: true });
    const own = acl.entries.filter((entry) => !entry.inherited);
    expect(
      own.map(({ principalId, permissions, expiresAt }) => [principalId, permissions.join("+"), expiresAt]),
    ).toEqual(
      expect.arrayContaining([
        [bob.id, "read+write+delete+create", null],
        [carol.id, "read", until],
      ]),
    );
    expect(own).toHaveLength(2);
    await h.rest().call("shares.removeMember", { shareId: share.id, principalId: bob.id });
    expect((await h.rest(bob).call("folders.get", { folderId: folder.id })).status).toBe(200);
    expect((await h.rest(admin).call("folders.get", { folderId: folder.id })).status).toBe(200);
  });

  test("is for folders and files; a share has nothing above it", async ({ h }) => {
    const { share } = await prepare(h);
    const answer = await h
      .rest()
      .call("permissions.setInheritance", { ...resource(share.id), inheritFromParent: false });
    expectProblem(answer, "request.invalid");
  });
});

test("nothing that a list says shuts out owner, admins or tenant administrators, or keeps them from changing it", async ({
  h,
}) => {
  const { share, folder, on } = await prepare(h);
  const admin = await h.person();
  await h.member(share.id, admin, "admin");
  const tenantAdmin = await h.person({ isAdmin: true });
  const everything = ["read", "write", "delete", "create", "share", "managePermissions"];
  for (const principalId of ["everyone", admin.id, h.owner.id, tenantAdmin.id]) {
    const entry = { principalId, permissions: everything, aceType: "deny" };
    for (const at of [on, resource(share.id)]) await h.rest().get("permissions.addEntry", { ...at, ...entry });
  }
  await h.breakInheritance(folder.id);
  for (const who of [h.owner, admin, tenantAdmin]) {
    const { bits } = await h.rest(who).get<{ bits: number }>("permissions.getEffective", on);
    expect(bits).toBe(63);
    const entry = { principalId: "everyone", permissions: everything, aceType: "deny" };
    expect((await h.rest(who).call("permissions.addEntry", { ...on, ...entry })).status).toBe(201);
  }
});

test("an entry ends at the moment that was said", async ({ h: _ }) => {
  let aheadMs = 0;
  const server = await startTestServer({ clock: () => new Date(Date.now() + aheadMs) });
  try {
    const h = await harnessOn(server);
    const { share, folder, bob, on } = await prepare(h);
    const guest = await h.person();
    const expiresAt = new Date(Date.now() + 3600_000).toISOString();
    const add = (principalId: string, aceType: string, at = on) =>
      h.rest().get("permissions.addEntry", { ...at, principalId, aceType, permissions: ["read"], expiresAt });
    await add(guest.id, "allow");
    await add(bob.id, "deny");
    await add(guest.id, "allow", resource(share.id));
    const see = async () => {
      const folderOf = async (who: Person) => (await h.rest(who).call("folders.get", { folderId: folder.id })).status;
      const shareOf = async (who: Person) => (await h.rest(who).call("shares.get", { shareId: share.id })).status;
      const { items } = await h
        .rest(bob)
        .get<{ items: { id: string }[] }>("folders.listChildren", { folderId: "root", shareId: share.id });
      return [await folderOf(guest), await shareOf(guest), await folderOf(bob), items.length];
    };
    aheadMs = 3590_000;
    expect(await see()).toEqual([200, 200, 404, 0]);
    aheadMs = 3600_001;
    expect(await see()).toEqual([404, 404, 200, 1]);
  } finally {
    await server.close();
  }
});

describe("somebody who manages permissions but has little else", () => {
  test("gives what they have and no more, in whatever way", async ({ h }) => {
    const { folder, bob, on } = await prepare(h);
    const manager = await h.person();
    await h.ace(folder.id, { type: "allow", permissions: read | managePermissions, to: manager });
    await h.ace(folder.id, { type: "deny", permissions: write, to: bob });
    const as = h.rest(manager);
    const guest = await h.person();
    const add = (permissions: string[], aceType = "allow") =>
      as.call("permissions.addEntry", { ...on, principalId: guest.id, permissions, aceType });
    expect((await add(["read"])).status).toBe(201);
    expect((await add(["write", "share"], "deny")).status).toBe(201);
    expectProblem(await add(["write"]), "files.forbidden");
    const remove = (principalId: string) => as.call("permissions.removeEntry", { ...on, principalId, aceType: "deny" });
    expectProblem(await remove(bob.id), "files.forbidden");
    expectProblem(await as.call("permissions.replaceAcl", { ...on, entries: [] }), "files.forbidden");
    await h.breakInheritance(folder.id);
    const inherit = await as.call("permissions.setInheritance", { ...on, inheritFromParent: true });
    expectProblem(inherit, "files.forbidden");
    expect(inherit.body).toMatchObject({
      detail: "This would give write and delete and create, which you do not have yourself.",
    });
  });

  test("gives nobody, in whatever way, what is denied to them somewhere below", async ({ h }) => {
    const { share, folder } = await prepare(h);
    const open = await h.folder(share.id, { name: "open" });
    const [manager, guest] = [await h.person({ groups: ["grp_managers"] }), await h.person()];
    const reach = { permissions: read | managePermissions, to: manager };
    await h.ace(share.id, { type: "allow", ...reach });
    const ways = () => {
      const as = h.rest(manager);
      const allow = { principalId: guest.id, permissions: ["read"], aceType: "allow" };
      return [
        () => as.call("shares.addMember", { shareId: share.id, principalId: guest.id, role: "reader" }),
        () => as.call("shares.createInvitation", { shareId: share.id, email: "guest@example.com", role: "reader" }),
        () => as.call("permissions.addEntry", { ...resource(share.id), ...allow }),
        () =>
          as.call("permissions.replaceAcl", {
            ...resource(share.id),
            entries: [allow, { ...allow, principalId: manager.id, permissions: ["read", "managePermissions"] }],
          }),
      ];
    };
    for (const denied of [manager, await h.groupId("grp_managers")]) {
      await h.ace(folder.id, { type: "deny", permissions: read, to: denied });
      for (const way of ways()) {
        const refused = await way();
        expectProblem(refused, "shares.forbidden");
        expect(JSON.stringify(refused.body)).not.toContain("secret");
      }
      await h.server.services.database.db.delete(aces).where(eq(aces.resourceId, idToBytes(folder.id)));
    }
    await h.ace(folder.id, { type: "deny", permissions: read, to: manager });
    const as = h.rest(manager);
    const allow = { principalId: guest.id, permissions: ["read"] };
    // Where nothing is denied to them, or what they give does not come down to it, they give what they have.
    expect((await as.call("permissions.addEntry", { ...resource(open.id), ...allow })).status).toBe(201);
    const here = { ...resource(share.id), ...allow, inheritToChildren: false };
    expect((await as.call("permissions.addEntry", here)).status).toBe(201);
    await h.breakInheritance(folder.id);
    for (const way of ways()) expect((await way()).status).toBeLessThan(300);
    expectProblem(await h.rest(guest).call("folders.get", { folderId: folder.id }), "files.not_found");
  });

  test("gives no further down what they have on a folder alone", async ({ h }) => {
    const { folder, on } = await prepare(h);
    const [manager, guest] = [await h.person(), await h.person()];
    const permissions = read | managePermissions;
    await h.ace(folder.id, { type: "allow", permissions, to: manager, inheritToChildren: false });
    const add = (inheritToChildren: boolean) =>
      h
        .rest(manager)
        .call("permissions.addEntry", { ...on, principalId: guest.id, permissions: ["read"], inheritToChildren });
    expectProblem(await add(true), "files.forbidden");
    expect((await add(false)).status).toBe(201);
  });
});
