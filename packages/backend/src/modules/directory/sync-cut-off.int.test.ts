import { directorySyncs } from "@scai/db";
import { describe, expect } from "vitest";
import type { ScaiKeyAdmin } from "../../platform/scaikey-admin/index.ts";
import { everything, seeded, test, withPages } from "./testing/sync-setup.ts";

/** Fails at the second page of a list, as when ScaiKey goes away. */
function cutOffAt(admin: ScaiKeyAdmin, where: string): ScaiKeyAdmin {
  return withPages(admin, (list, page) => {
    if (list === where && page.number === 2) throw new Error("ScaiKey went away");
  });
}

describe("a pull that is cut off", () => {
  test.for(["users", "groups"])(
    "in the middle of %s removes nobody, and the next one goes on after it",
    async (list, { setup }) => {
      const { sync, db, scaikey } = setup;
      await sync();
      await scaikey.change("DELETE", "users/usr_alice");
      await scaikey.change("PATCH", "tenants/tnt_acme", { name: "Acme Ltd" });
      const asked: string[] = [];
      await expect(sync({ scaikeyAdmin: cutOffAt(scaikey.admin, list) })).rejects.toThrow("ScaiKey went away");
      const between = await everything(db);
      expect(between.users).toEqual(seeded.users);
      expect(between.tenants).toContain("tnt_acme Acme Ltd acme active");
      const watched = withPages(scaikey.admin, (name, { number }) => asked.push(`${name} ${number}`));
      const { counters } = await sync({ scaikeyAdmin: watched });
      expect(asked[0]).toBe(`${list} 2`);
      expect(counters).toMatchObject({ "tenants.seen": 3, "tenants.updated": 1, "users.removed": 1 });
      expect((await everything(db)).users[0]).toBe("usr_alice alice@acme.example deleted tenant_admin");
    },
  );

  test("by an answer that lacks objects removes nobody", async ({ setup }) => {
    const { sync, db, scaikey } = setup;
    await sync();
    const lacking = withPages(scaikey.admin, (list, page) => {
      if (list === "users") Object.assign(page, { items: [] });
    });
    expect((await sync({ scaikeyAdmin: lacking })).differences).toEqual([]);
    expect(await everything(db)).toEqual(seeded);
  });

  test("by the death of its process is taken over after a minute, and then never writes again", async ({ setup }) => {
    const { sync, db, scaikey, advance } = setup;
    const { promise: isStuck, resolve: stuck } = Promise.withResolvers<void>();
    const { promise: isFreed, resolve: free } = Promise.withResolvers<void>();
    const frozen: ScaiKeyAdmin = {
      ...scaikey.admin,
      async *pages(list, from) {
        for await (const page of scaikey.admin.pages(list, from)) {
          if (list === "users" && page.number === 2) {
            stuck();
            await isFreed;
          }
          yield page;
        }
      },
    };
    const first = sync({ scaikeyAdmin: frozen });
    first.catch(() => {});
    await isStuck;
    expect((await sync()).status).toBe("busy");
    advance(61_000);
    expect((await sync()).status).toBe("complete");
    free();
    await expect(first).rejects.toThrow("Another process goes on with this pull.");
    expect(await everything(db)).toEqual(seeded);
    expect(await db.select().from(directorySyncs)).toMatchObject([{ isOpen: null, failure: null }]);
  });

  test("of several at once one does it", async ({ setup }) => {
    const reports = await Promise.all(Array.from({ length: 4 }, () => setup.sync()));
    expect(reports.map(({ status }) => status).toSorted()).toEqual(["busy", "busy", "busy", "complete"]);
    expect(await everything(setup.db)).toEqual(seeded);
  });
});
