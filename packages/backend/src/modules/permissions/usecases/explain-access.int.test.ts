import { newId, permissionBits } from "@scai/contract";
import { groupGroups } from "@scai/db";
import { expectProblem, type Harness, type Person, resource, statementsOf, test, unique } from "@scai/testing";
import { describe, expect } from "vitest";
import type { Explanation } from "../explanation.view.ts";

const { read, write } = permissionBits;

async function prepare(h: Harness) {
  const share = await h.share({ name: "plans" });
  const folder = await h.folder(share.id, { name: "secret" });
  const bob = await h.person();
  await h.member(share.id, bob, "contributor");
  return { share, folder, bob, on: resource(folder.id) };
}

const explain = (h: Harness, on: object, as?: Person, of?: Person) =>
  h.rest(as).get<Explanation>("permissions.explain", { ...on, ...(of === undefined ? {} : { userId: of.id }) });

/** Each permission in a line: whether, why, where, by whom and through which groups. */
const linesOf = ({ permissions }: Explanation) =>
  permissions.map(({ permission, allowed, reason, level, grants }) =>
    [
      allowed ? "may" : "may not",
      permission,
      reason,
      level?.name ?? "",
      ...grants.map(({ entry, through }) =>
        [entry.role ?? entry.aceType, entry.principalName, ...through.map(({ name }) => name)].join(" "),
      ),
    ].join(", "),
  );

describe("an explanation", () => {
  test("tells of each permission which entry or role decides, and on which level", async ({ h }) => {
    const { share, folder, bob, on } = await prepare(h);
    const inner = await h.folder(share.id, { parentId: folder.id, name: "inner" });
    await h.ace(folder.id, { type: "deny", permissions: write, to: "everyone" });
    await h.ace(inner.id, { type: "allow", permissions: permissionBits.share, to: bob });
    const his = bob.scaikeyId;
    expect(linesOf(await explain(h, resource(inner.id), bob))).toEqual([
      `may, read, entries, plans, contributor ${his}`,
      "may not, write, entries, secret, deny everyone",
      `may, delete, entries, plans, contributor ${his}`,
      `may, create, entries, plans, contributor ${his}`,
      `may, share, entries, inner, allow ${his}`,
      "may not, managePermissions, nothing, ",
    ]);
    await h.breakInheritance(folder.id);
    const cut = linesOf(await explain(h, on, h.owner, bob));
    expect(cut[0]).toBe("may not, read, inheritanceCut, secret");
    expect(cut[1]).toBe("may not, write, entries, secret, deny everyone");
  });

  test("tells through which groups somebody is in the one that an entry names", async ({ h }) => {
    const { folder, on } = await prepare(h);
    const [squad, department, company] = [unique("squad"), unique("department"), unique("company")];
    const carol = await h.person({ groups: [squad] });
    await h.person({ groups: [department, company] });
    const { tenantId } = h.owner;
    const ids = {
      squad: await h.groupId(squad),
      department: await h.groupId(department),
      company: await h.groupId(company),
    };
    await h.server.services.database.db.insert(groupGroups).values([
      { tenantId, innerId: ids.squad, outerId: ids.department },
      { tenantId, innerId: ids.department, outerId: ids.company },
      // Groups in a circle lead nowhere new.
      { tenantId, innerId: ids.company, outerId: ids.squad },
    ]);
    await h.ace(folder.id, { type: "allow", permissions: read, to: ids.company });
    const lines = linesOf(await explain(h, on, h.owner, carol));
    expect(lines[0]).toBe(`may, read, entries, secret, allow ${company} ${squad} ${department} ${company}`);
    expect(
      (await h.rest(await h.person({ groups: [squad] })).call("folders.get", { folderId: folder.id })).status,
    ).toBe(200);
  });

  test("tells of administrators, and of owner and admins of the share, that no list binds them", async ({ h }) => {
    const { share, folder, on } = await prepare(h);
    await h.ace(folder.id, { type: "deny", permissions: read, to: "everyone" });
    const admin = await h.person();
    await h.member(share.id, admin, "admin");
    const tenantAdmin = await h.person({ isAdmin: true });
    const first = async (who: Person) => linesOf(await explain(h, on, who))[0];
    expect(await first(h.owner)).toBe(`may, read, fullControl, plans, owner ${h.owner.scaikeyId}`);
    expect(await first(admin)).toBe(`may, read, fullControl, plans, admin ${admin.scaikeyId}`);
    expect(await first(tenantAdmin)).toBe("may, read, administrator, ");
    expect(linesOf(await explain(h, on, h.owner, tenantAdmin))[0]).toBe("may, read, administrator, ");
  });

  test("of others is for who manages the permissions, and of people of the tenant", async ({ h }) => {
    const { bob, on } = await prepare(h);
    const input = { ...on, userId: h.owner.id };
    for (const operation of ["permissions.explain", "permissions.getEffective"]) {
      expectProblem(await h.rest(bob).call(operation, input), "files.forbidden");
      expect((await h.rest(bob).call(operation, { ...on, userId: bob.id })).status).toBe(200);
      const eve = await h.person({ tenant: `${h.tenant}_other` });
      for (const userId of [eve.id, newId("user")])
        expectProblem(await h.rest().call(operation, { ...on, userId }), "permissions.principal_unknown");
    }
    const effective = await h
      .rest()
      .get<{ permissions: string[] }>("permissions.getEffective", { ...on, userId: bob.id });
    expect(effective.permissions).toEqual(["read", "write", "delete", "create"]);
  });

  test("is what an API key of a group gets for its group", async ({ h }) => {
    const { folder, on } = await prepare(h);
    const team = unique("team");
    const carol = await h.person({ groups: [team] });
    const teamId = await h.groupId(team);
    await h.ace(folder.id, { type: "allow", permissions: read, to: teamId });
    const { key } = await h.apiKey({ as: carol, permissionSourceId: teamId });
    const found = await h.withKey(key).get<Explanation>("permissions.explain", on);
    expect(found.principalId).toBe(teamId);
    expect(linesOf(found)[0]).toBe(`may, read, entries, secret, allow ${team}`);
  });
});

describe("a check", () => {
  test("answers many in two statements, and for what is hidden as for what does not exist", async ({ h }) => {
    const { share, folder, bob } = await prepare(h);
    const hidden = await h.folder(share.id, { name: "hidden" });
    const file = await h.file(share.id, { folderId: folder.id });
    await h.ace(hidden.id, { type: "deny", permissions: read, to: bob });
    await h.ace(file.id, { type: "deny", permissions: write, to: bob });
    const ids = [share.id, folder.id, file.id, hidden.id, newId("folder"), newId("share")];
    const checks = ids.flatMap((id) =>
      ["read", "write", "share"].map((permission) => ({ ...resource(id), permission })),
    );
    await h.rest(bob).call("users.me");
    const checkAll = () => h.rest(bob).get<{ results: { allowed: boolean }[] }>("permissions.checkBatch", { checks });
    expect(await statementsOf(h, checkAll)).toHaveLength(2);
    const { results } = await checkAll();
    const allowed = results.map((result) => Number(result.allowed)).join("");
    expect(allowed).toBe("110" + "110" + "100" + "000" + "000" + "000");
    for (const [i, check] of checks.entries())
      for (const operation of ["permissions.check", "permissions.checkInBody"])
        expect(await h.rest(bob).get(operation, check)).toEqual({ allowed: results[i]?.allowed });
  });

  test("is for at most a hundred at once", async ({ h }) => {
    const check = { ...resource(newId("folder")), permission: "read" };
    const call = (length: number) =>
      h.rest().call("permissions.checkBatch", { checks: Array.from({ length }, () => check) });
    expect((await call(100)).status).toBe(200);
    expectProblem(await call(101), "request.invalid");
    expectProblem(await call(0), "request.invalid");
  });
});
