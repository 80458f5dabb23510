import { expect, test } from "vitest";
import { seedGroups, seedPartners, seedTenants, seedUsers } from "./seed.ts";

test("the seed is the one that is promised: two customers with an administrator each, and an operator", () => {
  expect(seedUsers.filter((user) => user.isTenantAdmin).map(({ id, tenantId }) => [id, tenantId])).toEqual([
    ["usr_alice", "tnt_acme"],
    ["usr_eve", "tnt_globex"],
  ]);
  expect(seedUsers.filter((user) => user.isOperator).map(({ id, tenantId }) => [id, tenantId])).toEqual([
    ["usr_olivia", "tnt_operations"],
  ]);
  expect(seedUsers.map(({ login }) => login)).toEqual(["alice", "bob", "carol", "eve", "olivia"]);
  expect(seedGroups.map(({ id, memberIds }) => [id, ...memberIds])).toEqual([
    ["grp_engineering", "usr_alice", "usr_bob"],
    ["grp_sales", "usr_carol"],
    ["grp_everyone_globex", "usr_eve"],
  ]);
});

test("everything in the seed belongs to something that is in it", () => {
  const tenants = new Set(seedTenants.map(({ id }) => id));
  const partners = new Set(seedPartners.map(({ id }) => id));
  for (const { partnerId } of seedTenants) expect(partners).toContain(partnerId);
  for (const { tenantId } of [...seedUsers, ...seedGroups]) expect(tenants).toContain(tenantId);
});

test("a group has members of its own tenant only", () => {
  for (const group of seedGroups) {
    for (const id of group.memberIds) expect(seedUsers.find((user) => user.id === id)?.tenantId).toBe(group.tenantId);
  }
});
