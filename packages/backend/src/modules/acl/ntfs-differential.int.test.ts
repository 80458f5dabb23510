import { execFile } from "node:child_process";
import { join } from "node:path";
import {
  allPermissions,
  newId,
  type Permission,
  type PrincipalId,
  permissionBits,
  permissionNames,
  permissionsOfRole,
} from "@scai/contract";
import { ensureSambaPython } from "@scai/local-stack";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Grant, GrantLevel } from "./grants.repo.ts";
import { judgeInPlace } from "./judge.ts";
import type { Who } from "./who.ts";

// Windows' own order of access control, by an implementation that is not ours: docs/adr/0009-ntfs-order.md says what is what.

const cases = Number(process.env["ACL_DIFFERENTIAL_CASES"] ?? 3000);
const seed = Number(process.env["ACL_DIFFERENTIAL_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** Each permission as the access right of NTFS that it corresponds to; `share` as one that NTFS leaves to applications. */
const rights: Readonly<Record<Permission, number>> = {
  read: 0x1, // FILE_READ_DATA, FILE_LIST_DIRECTORY
  write: 0x2, // FILE_WRITE_DATA
  create: 0x4, // FILE_ADD_SUBDIRECTORY
  share: 0x100,
  delete: 0x10000, // DELETE
  managePermissions: 0x40000, // WRITE_DAC
};

/** A user, three groups, somebody else and a group they are in. */
const principals = [newId("user"), newId("group"), newId("group"), newId("group"), newId("user"), newId("group")];
const sidOf = (principal: Grant["principal"]) =>
  principal === "everyone" ? "S-1-1-0" : `S-1-5-21-1-2-3-${1000 + principals.indexOf(principal)}`;

const entry: fc.Arbitrary<Grant> = fc.record({
  type: fc.constantFrom("allow" as const, "deny" as const),
  permissions: fc.integer({ min: 1, max: allPermissions }),
  inheritToChildren: fc.boolean(),
  principal: fc.constantFrom(...principals, "everyone" as const),
  role: fc.constant(undefined),
});
const level: fc.Arbitrary<GrantLevel> = fc.record({
  inheritsAcl: fc.nat(5).map((chance) => chance > 0),
  grants: fc.array(entry, { maxLength: 5 }),
});
/** The share has roles as well; those of owners and admins are judged before any list is, here as there. */
const shareLevel: fc.Arbitrary<GrantLevel> = fc
  .tuple(
    fc.array(fc.record({ principal: fc.constantFrom(...principals), role: fc.constantFrom("contributor", "reader") }), {
      maxLength: 3,
    }),
    fc.array(entry, { maxLength: 3 }),
  )
  .map(([roles, grants]) => ({ inheritsAcl: true, grants: [...roles.map(roleGrant), ...grants] }));

function roleGrant({ principal, role }: { principal: PrincipalId; role: "contributor" | "reader" }): Grant {
  return { type: "allow", permissions: permissionsOfRole[role], inheritToChildren: true, principal, role };
}

const situation = fc.record({
  own: level,
  above: fc.array(level, { maxLength: 4 }),
  share: shareLevel,
  who: fc.subarray(principals),
  desired: fc.integer({ min: 1, max: allPermissions }),
});
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

const maskOf = (bits: number) =>
  permissionNames.reduce((mask, name) => ((bits & permissionBits[name]) === 0 ? mask : mask | rights[name]), 0);

/** What we decide: whether all that is desired is allowed, and all that is. */
function ours({ own, above, share, who, desired }: Situation) {
  const whom: Who = { principalIds: who, isTenantAdmin: false };
  const { permissions } = judgeInPlace([...above, share], whom)(own);
  return { granted: (permissions & desired) === desired, maximum: maskOf(permissions) };
}

/** The same situation as Samba is told of it. */
function asSecurityDescriptor({ own, above, share, who, desired }: Situation): string {
  const levels = [own, ...above, share].map(({ inheritsAcl, grants }) => ({
    inherits: inheritsAcl,
    aces: grants.map((one) => [one.type, maskOf(one.permissions), sidOf(one.principal), one.inheritToChildren]),
  }));
  const sids = [...who, "everyone" as const].map(sidOf);
  return JSON.stringify({ levels, sids, desired: maskOf(desired) });
}

async function judgeBySamba(situations: readonly Situation[]): Promise<ReturnType<typeof ours>[]> {
  const { command, env } = await ensureSambaPython();
  const answer = await new Promise<string>((resolve, reject) => {
    const python = execFile(
      command,
      [join(import.meta.dirname, "testing/access-check.py")],
      { env: { ...process.env, ...env }, maxBuffer: 1e9 },
      (err, stdout, stderr) => (err === null ? resolve(stdout) : reject(new Error(`${err.message}\n${stderr}`))),
    );
    python.stdin?.end(situations.map((one) => `${asSecurityDescriptor(one)}\n`).join(""));
  });
  return answer
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test(`what we decide is what Windows' order decides, in ${cases} situations`, { timeout: 3_600_000 }, async () => {
  const situations = fc.sample(situation, { numRuns: cases, seed });
  const theirs = await judgeBySamba(situations);
  expect(theirs).toHaveLength(cases);
  const differing = situations.flatMap((one, i) => {
    const [we, they] = [ours(one), theirs[i]];
    return JSON.stringify(we) === JSON.stringify(they) ? [] : [{ situation: one, we, they }];
  });
  expect(differing.slice(0, 3), `${differing.length} differ with the seed ${seed}`).toEqual([]);
  // The situations are about something: now more is granted, now less.
  const granted = theirs.filter((one) => one.granted).length;
  expect(granted).toBeGreaterThan(cases / 50);
  expect(granted).toBeLessThan(cases / 2);
});
