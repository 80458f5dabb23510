import { test as base, setUserStatus, unique } from "@scai/testing";
import { expect, vi } from "vitest";
import { ensurePersonalShare } from "../../index.ts";
import type { AccessTokenClaims } from "../../platform/tokens/index.ts";
import { type ActorDirectory, createActorDirectory } from "./actor.ts";

interface Setup {
  readonly directory: ActorDirectory;
  /** The claims of a token of one and the same user, issued that many seconds after the first. */
  readonly claims: (second: number) => AccessTokenClaims;
  /** Keeps everybody who is being provisioned from now on waiting until it is called. */
  readonly hold: () => () => void;
  readonly provisioned: () => number;
}

const test = base.extend("setup", async ({ h }): Promise<Setup> => {
  const { database, clock } = h.server.services;
  let held: Promise<void> = Promise.resolve();
  let provisioned = 0;
  const directory = createActorDirectory({
    database,
    clock,
    async welcomeUser(...user) {
      provisioned += 1;
      await held;
      await ensurePersonalShare(...user);
    },
  });
  const subject = unique("usr");
  return {
    directory,
    provisioned: () => provisioned,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    claims: (second) => ({
      subject,
      tenantId: h.tenant,
      partnerId: "prt_tests",
      email: undefined,
      name: undefined,
      groups: [`grp_${second}`],
      scopes: ["files:read"],
      issuedAt: new Date(Date.UTC(2026, 10, 22, 10, 0, second)),
      expiresAt: new Date(Date.UTC(2026, 10, 22, 12)),
      clientId: undefined,
      actorClient: undefined,
      isOfClient: false,
      isMultiFactor: false,
      tokenHash: "",
    }),
  };
});

test("newer tokens that come while what is known runs out disturb nobody", async ({ setup }) => {
  const { directory, claims, hold, provisioned } = setup;
  await directory.actorOf(claims(1));
  const release = hold();
  const second = directory.actorOf(claims(2));
  await vi.waitFor(() => expect(provisioned()).toBe(2));
  await new Promise((resolve) => setTimeout(resolve, 600)); // what is known of a user counts for half a second
  const others = [directory.actorOf(claims(3)), directory.actorOf(claims(1)), directory.actorOf(claims(4))];
  release();
  const actors = await Promise.all([second, ...others]);
  expect(new Set(actors.map((actor) => actor.id)).size).toBe(1);
  expect(actors[3]?.facts.claimsIssuedAt).toEqual(claims(4).issuedAt);
  expect(actors[3]?.facts.groupIds).toHaveLength(1);
});

test("many requests with one new token provision once", async ({ setup }) => {
  const { directory, claims, provisioned } = setup;
  await Promise.all(Array.from({ length: 50 }, () => directory.actorOf(claims(1))));
  expect(provisioned()).toBe(1);
  await Promise.all(Array.from({ length: 50 }, () => directory.actorOf(claims(2))));
  expect(provisioned()).toBe(2);
  await Promise.all(Array.from({ length: 50 }, (_, i) => directory.actorOf(claims(i % 3))));
  expect(provisioned()).toBe(2);
  const actors = await Promise.all(Array.from({ length: 50 }, (_, i) => directory.actorOf(claims(i))));
  expect(actors.at(-1)?.facts.claimsIssuedAt).toEqual(claims(49).issuedAt);
});

test("a failure is told to those who waited for it, and to nobody after them", async ({ h, setup }) => {
  const { database, clock } = h.server.services;
  let isBroken = true;
  const directory = createActorDirectory({
    database,
    clock,
    async welcomeUser(...user) {
      if (isBroken) throw new Error("no room");
      await ensurePersonalShare(...user);
    },
  });
  const asked = await Promise.allSettled(Array.from({ length: 5 }, () => directory.actorOf(setup.claims(1))));
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set(["rejected"]));
  isBroken = false;
  expect((await directory.actorOf(setup.claims(1))).facts.status).toBe("active");
});

test("whoever is suspended is refused, known or not, whatever token they show", async ({ h, setup }) => {
  const { directory, claims } = setup;
  const { id } = await directory.actorOf(claims(1));
  await setUserStatus(h.server.services.database, id, "suspended");
  await expect(directory.actorOf(claims(2))).rejects.toMatchObject({ code: "identity.user_suspended" });
  await expect(directory.actorOf(claims(1))).rejects.toMatchObject({ code: "identity.user_suspended" });
});
