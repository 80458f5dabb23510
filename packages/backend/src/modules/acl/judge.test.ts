import {
  allPermissions,
  newId,
  type PrincipalId,
  permissionBits,
  permissionsOfRole,
  type ShareRole,
} from "@scai/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grant, GrantLevel, NodeGrants } from "./grants.repo.ts";
import { judgeInPlace, judgeNode, judgeShare } from "./judge.ts";
import type { FileNode } from "./node.ts";
import { naiveJudge } from "./testing/naive-judge.ts";
import type { Who } from "./who.ts";

const { read, write } = permissionBits;
const me = newId("user");
const myGroup = newId("group");
const somebody = newId("user");
const everyone = "everyone";
const who: Who = { principalIds: [me, myGroup], isTenantAdmin: false };

type Principal = PrincipalId | "everyone";
const grant = (principal: Principal, type: "allow" | "deny", permissions: number): Grant => ({
  type,
  permissions,
  inheritToChildren: true,
  principal,
  role: undefined,
});
const role = (principal: Principal, name: ShareRole): Grant => ({
  ...grant(principal, "allow", permissionsOfRole[name]),
  role: name,
});
const level = (...grants: Grant[]): GrantLevel => ({ inheritsAcl: true, grants });
const cutting = (...grants: Grant[]): GrantLevel => ({ inheritsAcl: false, grants });

const at = new Date(0);
const shareId = newId("share");
const node: FileNode = {
  kind: "file",
  id: newId("file"),
  tenantId: newId("tenant"),
  shareId,
  parentId: null,
  name: "a",
  revision: 1,
  createdBy: me,
  createdAt: at,
  modifiedBy: me,
  modifiedAt: at,
  trashedAt: null,
  versionId: newId("version"),
  versionNumber: 1,
  sizeBytes: 0,
  sha256: "",
  lock: null,
  mimeType: "text/plain",
};

/** Facts of a node below a share: the share's entries first, then the levels from the node up. */
function facts(shareLevel: GrantLevel, ...levels: GrantLevel[]): NodeGrants {
  return { shareId, isShareTrashed: false, shareLevel, node, ancestors: [], levels };
}

describe("judgeNode", () => {
  test.each<[string, NodeGrants, number, ShareRole | undefined]>([
    ["a stranger may nothing", facts(level(role(somebody, "owner")), level()), 0, undefined],
    ["a reader reads", facts(level(role(me, "reader")), level()), read, "reader"],
    [
      "a role through a group counts, and the stronger of two is told",
      facts(level(role(me, "reader"), role(myGroup, "contributor")), level()),
      permissionsOfRole.contributor,
      "contributor",
    ],
    [
      "an entry for somebody else is not mine",
      facts(level(role(me, "reader")), level(grant(somebody, "deny", read))),
      read,
      "reader",
    ],
    ["everyone means me as well", facts(level(), level(grant(everyone, "allow", read))), read, undefined],
    [
      "a deny for everyone hits a reader",
      facts(level(role(me, "reader")), level(grant(everyone, "deny", read))),
      0,
      "reader",
    ],
    ["a deny for my group hits me", facts(level(role(me, "reader")), level(grant(myGroup, "deny", read))), 0, "reader"],
    [
      "a deny for my group beats my own allow at the same level",
      facts(level(), level(grant(me, "allow", read | write), grant(myGroup, "deny", write))),
      read,
      undefined,
    ],
    [
      "my own allow below beats a deny for my group above",
      facts(level(role(me, "reader")), level(grant(me, "allow", read)), level(grant(myGroup, "deny", read))),
      read,
      "reader",
    ],
    [
      "an allow makes a stranger see one thing",
      facts(level(role(somebody, "owner")), level(grant(me, "allow", read))),
      read,
      undefined,
    ],
    [
      "broken inheritance cuts a contributor's role",
      facts(level(role(me, "contributor")), level(), cutting()),
      0,
      "contributor",
    ],
    ["broken inheritance does not cut the owner", facts(level(role(me, "owner")), cutting()), allPermissions, "owner"],
    [
      "broken inheritance does not cut an admin",
      facts(level(role(myGroup, "admin")), cutting()),
      allPermissions,
      "admin",
    ],
    [
      "a deny does not bind an admin",
      facts(
        level(role(me, "admin"), grant(me, "deny", allPermissions)),
        level(grant(everyone, "deny", allPermissions)),
      ),
      allPermissions,
      "admin",
    ],
  ])("%s", (_name, found, permissions, strongest) => {
    expect(judgeNode(found, who)).toEqual({ permissions, role: strongest });
  });

  test("a tenant administrator keeps full control without a role and behind every deny", () => {
    const found = facts(level(grant(everyone, "deny", allPermissions)), cutting(grant(me, "deny", allPermissions)));
    expect(judgeNode(found, { ...who, isTenantAdmin: true })).toEqual({ permissions: allPermissions, role: undefined });
  });
});

test("a share is judged by its own entries, those for it alone included", () => {
  const hereOnly = { ...grant(me, "allow", write), inheritToChildren: false };
  const shareLevel = level(role(me, "reader"), hereOnly);
  expect(judgeShare({ shareId, isShareTrashed: false, shareLevel }, who).permissions).toBe(read | write);
  expect(judgeNode(facts(shareLevel, level()), who).permissions).toBe(read);
});

const principal: fc.Arbitrary<Principal> = fc.constantFrom(me, myGroup, somebody, everyone);
const grantArbitrary: fc.Arbitrary<Grant> = fc.record({
  type: fc.constantFrom("allow", "deny"),
  permissions: fc.integer({ min: 0, max: allPermissions }),
  inheritToChildren: fc.boolean(),
  principal,
  role: fc.constant(undefined),
});
const roleArbitrary = fc
  .tuple(fc.constantFrom(me, myGroup, somebody), fc.constantFrom<ShareRole>("owner", "admin", "contributor", "reader"))
  .map(([whom, name]) => role(whom, name));
const levelArbitrary: fc.Arbitrary<GrantLevel> = fc.record({
  inheritsAcl: fc.boolean(),
  grants: fc.array(grantArbitrary, { maxLength: 3 }),
});
const shareLevelArbitrary = fc
  .tuple(fc.array(roleArbitrary, { maxLength: 2 }), fc.array(grantArbitrary, { maxLength: 2 }))
  .map(([roles, grants]) => level(...roles, ...grants));

describe("as properties", () => {
  const levels = fc.array(levelArbitrary, { minLength: 1, maxLength: 5 });

  test("judgeNode gives what the rule says, permission by permission", () => {
    fc.assert(
      fc.property(shareLevelArbitrary, levels, fc.boolean(), (shareLevel, above, isTenantAdmin) => {
        const found = facts(shareLevel, ...above);
        const whom = { ...who, isTenantAdmin };
        const expected = naiveJudge(found.levels, found.shareLevel, whom);
        expect(judgeNode(found, whom).permissions).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test("judging many things in a place gives what judging each of them gives", () => {
    fc.assert(
      fc.property(shareLevelArbitrary, levels, fc.array(levelArbitrary), (shareLevel, above, children) => {
        const judge = judgeInPlace([...above, shareLevel], who);
        for (const own of [level(), ...children]) {
          expect(judge(own)).toEqual(judgeNode(facts(shareLevel, own, ...above), who));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("entries that name somebody else never matter", () => {
    const strangers = fc.array(grantArbitrary.map((entry) => ({ ...entry, principal: somebody })));
    fc.assert(
      fc.property(shareLevelArbitrary, levels, strangers, (shareLevel, above, noise) => {
        const noisy = above.map((one) => ({ ...one, grants: [...noise, ...one.grants] }));
        expect(judgeNode(facts(shareLevel, ...noisy), who)).toEqual(judgeNode(facts(shareLevel, ...above), who));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("who is held back by somebody", () => {
  const key: Who = { principalIds: [myGroup], isTenantAdmin: false, heldBackBy: [me] };
  test.each<[string, NodeGrants, number]>([
    ["has nothing that only they are given", facts(level(role(me, "contributor")), level()), 0],
    [
      "lacks what is denied to them further up",
      facts(level(role(myGroup, "reader")), level(), level(grant(me, "deny", read))),
      0,
    ],
    [
      "has what they are let in to again, as far as it is theirs",
      facts(
        level(role(myGroup, "contributor")),
        level(grant(me, "allow", read)),
        level(grant(me, "deny", read | write)),
      ),
      permissionsOfRole.contributor & ~write,
    ],
    [
      "keeps full control of what is theirs, as anybody in the group does",
      facts(level(role(myGroup, "owner")), level(grant(me, "deny", read))),
      allPermissions,
    ],
  ])("%s", (_what, found, permissions) => {
    expect(judgeNode(found, key).permissions).toBe(permissions);
  });
});
