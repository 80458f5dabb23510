import type { Database } from "@scai/db";
import { expect } from "vitest";
import { createActorDirectory } from "../../index.ts";
import { everything, seeded, test } from "../directory/testing/sync-setup.ts";
import { createRoleDirectory } from "../roles/index.ts";
import { createSettingDirectory } from "../settings/index.ts";
import { createGroup, setGroupMember } from "./usecases/change-groups.ts";
import { createUser, deleteUser, setUserStatus } from "./usecases/change-users.ts";
import { requireGroup } from "./usecases/groups.ts";
import { listUsers } from "./usecases/users.ts";

class Killed extends Error {}

/** Reads, and dies before it writes anything: what a process does that is killed between ScaiKey's answer and our transaction. */
function dyingBeforeItWrites(database: Database): Database {
  return { ...database, transaction: () => Promise.reject(new Killed()) };
}

test("what ScaiKey has done, and we died before writing down, the next sync brings", async ({ setup }) => {
  const { scaikey, database, db, sync } = setup;
  await sync();
  const clock = () => new Date();
  const claims = { subject: "usr_alice", tenantId: "tnt_acme", partnerId: "prt_demo", email: "alice@acme.example" };
  const times = { issuedAt: clock(), expiresAt: new Date(Date.now() + 60_000) };
  const alice = await createActorDirectory({ database, clock, welcomeUser: async () => {} }).actorOf({
    ...claims,
    ...times,
    name: "Alice Archer",
    groups: ["grp_engineering"],
    scopes: ["tenant:admin"],
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "",
  });
  const defaults = { "users.inactive_after_days": 90, "validation.challenge_ttl": 3600 };
  const settings = createSettingDirectory({ database, defaults });
  const roles = createRoleDirectory({ database, clock });
  const living = { clock, database, roles, scaikeyAdmin: scaikey.admin, settings };
  const dying = { ...living, database: dyingBeforeItWrites(database) };
  const { items } = await listUsers(living, alice, { limit: 10 });
  const idOf = (scaikeyId: string) => {
    const user = items.find((item) => item.scaikeyId === scaikeyId);
    if (user === undefined) throw new Error(`there is no ${scaikeyId}`);
    return user.id;
  };
  const settle = async () => {};
  const group = await createGroup(living, alice, { name: "Before" }, settle);
  const before = await everything(db);

  for (const change of [
    () => createUser(dying, alice, { email: "nora@acme.example", firstName: "Nora" }, settle),
    () => setUserStatus(dying, alice, idOf("usr_bob"), "suspended"),
    () => deleteUser(dying, alice, { userId: idOf("usr_carol") }),
    () => createGroup(dying, alice, { name: "New" }, settle),
    () => setGroupMember(dying, alice, { groupId: group.id, memberId: idOf("usr_bob") }, true),
  ])
    await expect(change()).rejects.toThrow(Killed);
  expect(await everything(db)).toEqual(before);

  await sync();
  const after = await everything(db);
  const told = (list: readonly string[]) => list.map((line) => line.replace(/(usr|grp)_[0-9a-f]{16}/, "$1"));
  expect(told(after.users)).toEqual(
    expect.arrayContaining([
      "usr nora@acme.example active none",
      "usr_bob bob@acme.example suspended none",
      "usr_carol carol@acme.example deleted none",
    ]),
  );
  expect(told(after.groups)).toEqual(expect.arrayContaining([...seeded.groups, "grp Before active", "grp New active"]));
  expect(after.members).toContain(`usr_bob in ${(await requireGroup(living, alice, group.id)).scaikeyId}`);
});
