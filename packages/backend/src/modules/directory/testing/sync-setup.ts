import { type Db, groupGroups, groupMembers, groups, partners, tenants, users } from "@scai/db";
import { test as base } from "vitest";
import type { ScaiKeyAdmin, ScaiKeyPage } from "../../../platform/scaikey-admin/index.ts";
import { syncDirectory } from "../index.ts";
import type { Difference } from "../reflect-rows.ts";
import { openOwnDirectory } from "./own-scaikey.ts";

// Against a development ScaiKey and a database of the file's own. Pages of two make many pages of the seed's five people.

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
const withOwn = base.extend("own", { scope: "file" }, async ({}, { onCleanup }) => {
  const own = await openOwnDirectory({ pageSize: 2 });
  onCleanup(own.close);
  return own;
});

/** Each test begins with the seed at ScaiKey and with nothing in the database. */
export const test = withOwn.extend("setup", async ({ own }) => {
  const { scaikey, database } = own;
  await own.reset();
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const sync = (options: { scaikeyAdmin?: ScaiKeyAdmin; isDryRun?: boolean } = {}) => {
    const differences: Difference[] = [];
    const { isDryRun = false, scaikeyAdmin = scaikey.admin } = options;
    const onDifference = (difference: Difference) => differences.push(difference);
    return syncDirectory({ clock, database, scaikeyAdmin }, { isDryRun, onDifference }).then((report) => ({
      ...report,
      differences: differences.map(({ change, kind, scaikeyId, name }) =>
        kind === "membership" ? `${change} ${name}` : `${change} ${kind} ${scaikeyId}`,
      ),
    }));
  };
  return { scaikey, database, db: database.db, sync, advance: (ms: number) => (ahead += ms) };
});

/** What the database says, by ScaiKey's ids. */
export async function everything(db: Db) {
  const [partnerRows, tenantRows, userRows, groupRows, members, inner] = await Promise.all([
    db.select().from(partners).orderBy(partners.scaikeyId),
    db.select().from(tenants).orderBy(tenants.scaikeyId),
    db.select().from(users).orderBy(users.scaikeyId),
    db.select().from(groups).orderBy(groups.scaikeyId),
    db.select().from(groupMembers),
    db.select().from(groupGroups),
  ]);
  const nameOf = new Map([...userRows, ...groupRows].map((row) => [String(row.id), row.scaikeyId]));
  return {
    partners: partnerRows.map(({ scaikeyId, name, slug, status }) => [scaikeyId, name, slug, status].join(" ")),
    tenants: tenantRows.map(({ scaikeyId, name, slug, status }) => [scaikeyId, name, slug, status].join(" ")),
    users: userRows.map(({ scaikeyId, email, status, adminRole }) => [scaikeyId, email, status, adminRole].join(" ")),
    groups: groupRows.map(({ scaikeyId, name, status }) => [scaikeyId, name, status].join(" ")),
    members: [
      ...members.map(({ userId, groupId }) => `${nameOf.get(userId)} in ${nameOf.get(groupId)}`),
      ...inner.map(({ innerId, outerId }) => `${nameOf.get(innerId)} in ${nameOf.get(outerId)}`),
    ].sort(),
  };
}

/** What it says of what every development ScaiKey begins with. */
export const seeded = {
  partners: ["prt_demo Demo Partner demo active"],
  tenants: [
    "tnt_acme Acme acme active",
    "tnt_globex Globex globex active",
    "tnt_operations Operations operations active",
  ],
  users: [
    "usr_alice alice@acme.example active tenant_admin",
    "usr_bob bob@acme.example active none",
    "usr_carol carol@acme.example active none",
    "usr_eve eve@globex.example active tenant_admin",
    "usr_olivia olivia@operations.example active super_admin",
  ],
  groups: [
    "grp_engineering Engineering active",
    "grp_everyone_globex Everyone at Globex active",
    "grp_sales Sales active",
  ],
  members: [
    "usr_alice in grp_engineering",
    "usr_bob in grp_engineering",
    "usr_carol in grp_sales",
    "usr_eve in grp_everyone_globex",
  ],
};

/** The same admin API, but for what is replaced of its pages. */
export function withPages(
  admin: ScaiKeyAdmin,
  change: (list: string, page: ScaiKeyPage<unknown>) => void,
): ScaiKeyAdmin {
  return {
    ...admin,
    async *pages(list, from) {
      for await (const page of admin.pages(list, from)) {
        change(list, page);
        yield page;
      }
    },
  };
}
