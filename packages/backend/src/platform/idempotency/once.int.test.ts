import { randomUUID } from "node:crypto";
import { AppError, newId } from "@scai/contract";
import { type Database, idempotencyKeys } from "@scai/db";
import { test as base, openTestDatabase } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect, vi } from "vitest";
import { type OnceOptions, purgeIdempotencyKeys, runOnce, type Settle } from "./once.ts";

interface Output {
  readonly text: string;
  readonly at: Date;
}

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
  .extend("database", { scope: "file" }, async ({}, { onCleanup }) => {
    const { database } = await openTestDatabase();
    onCleanup(() => database.close());
    return database;
  })
  .extend("options", ({ database }): OnceOptions<Output> => optionsOn(database));

function optionsOn(database: Database): OnceOptions<Output> {
  return {
    database,
    clock: () => new Date(),
    tenantId: newId("tenant"),
    userId: newId("user"),
    key: randomUUID(),
    operation: "things.create",
    input: { name: "a", nested: { b: 1, a: [2, 1] } },
  };
}

/** Work that settles in a transaction, and counts how often it ran. */
function counted(database: Database) {
  const ran = { times: 0 };
  const work = async (settle: Settle<Output>): Promise<Output> => {
    ran.times++;
    const output = { text: `run ${ran.times}`, at: new Date(1_000_000_000_123) };
    await database.transaction((tx) => settle(tx, output));
    return output;
  };
  return { ran, work };
}

function rowsOf(options: OnceOptions<Output>) {
  return options.database.db.select().from(idempotencyKeys).where(eq(idempotencyKeys.tenantId, options.tenantId));
}

const later = (options: OnceOptions<Output>, seconds: number): OnceOptions<Output> => ({
  ...options,
  clock: () => new Date(Date.now() + seconds * 1000),
});

const failing = (options: OnceOptions<Output>, work: (settle: Settle<Output>) => Promise<Output>) =>
  runOnce(options, work).then(
    () => "succeeded",
    (err: unknown) => (err instanceof AppError ? err.code : String(err)),
  );

describe("a key", () => {
  test("runs the work once, and gives what it gave, dates and all", async ({ options }) => {
    const { ran, work } = counted(options.database);
    const first = await runOnce(options, work);
    expect(await runOnce(options, work)).toEqual(first);
    expect(first.at).toBeInstanceOf(Date);
    expect(ran.times).toBe(1);
  });

  test("is the caller's own", async ({ options }) => {
    const { ran, work } = counted(options.database);
    await runOnce(options, work);
    await runOnce({ ...options, userId: newId("user") }, work);
    await runOnce({ ...options, tenantId: newId("tenant") }, work);
    await runOnce({ ...options, key: randomUUID() }, work);
    expect(ran.times).toBe(4);
  });

  test("takes the same input in another order for the same, and any other for another", async ({ options }) => {
    const { ran, work } = counted(options.database);
    await runOnce(options, work);
    await runOnce({ ...options, input: { nested: { a: [2, 1], b: 1 }, name: "a" } }, work);
    for (const input of [{ name: "b" }, { name: "a", nested: { b: 1, a: [1, 2] } }, null])
      expect(await failing({ ...options, input }, work)).toBe("idempotency.key_reused");
    expect(await failing({ ...options, operation: "things.remove" }, work)).toBe("idempotency.key_reused");
    expect(ran.times).toBe(1);
  });

  test("asks about content where there is content", async ({ options }) => {
    const { work } = counted(options.database);
    const seen: Output[] = [];
    const sameContent = async (first: Output) => {
      seen.push(first);
      return seen.length === 1;
    };
    const first = await runOnce({ ...options, sameContent }, work);
    expect(await runOnce({ ...options, sameContent }, work)).toEqual(first);
    expect(await failing({ ...options, sameContent }, work)).toBe("idempotency.key_reused");
    expect(seen).toEqual([first, first]);
  });

  test.for(["", "x".repeat(256), "a b", "\u00e9", "a\nb"])("%j is none", async (key, { options }) => {
    const { ran, work } = counted(options.database);
    expect(await failing({ ...options, key }, work)).toBe("request.invalid");
    expect(ran.times).toBe(0);
  });

  test("is not needed, and then nothing is remembered", async ({ options }) => {
    const { ran, work } = counted(options.database);
    for (let i = 0; i < 2; i++) await runOnce({ ...options, key: undefined }, work);
    expect([ran.times, await rowsOf(options)]).toEqual([2, []]);
  });

  test("is forgotten after a day", async ({ options }) => {
    const { ran, work } = counted(options.database);
    await runOnce(options, work);
    await runOnce(later(options, 23 * 3600), work);
    expect(ran.times).toBe(1);
    await runOnce(later(options, 25 * 3600), work);
    expect(ran.times).toBe(2);
    const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3600_000);
    await purgeIdempotencyKeys(options.database, hoursFromNow(48));
    expect(await rowsOf(options)).toHaveLength(1);
    expect(await purgeIdempotencyKeys(options.database, hoursFromNow(50))).toBeGreaterThan(0);
    expect(await rowsOf(options)).toEqual([]);
  });
});

describe("the fact and the memory of it", () => {
  test("are lost together when the transaction fails behind settling", async ({ options }) => {
    const { database } = options;
    const fact = newId("tenant");
    const work = (settle: Settle<Output>) =>
      database.transaction(async (tx) => {
        await tx.insert(idempotencyKeys).values({
          tenantId: fact,
          userId: options.userId,
          keyHash: "0".repeat(64),
          operation: "fact",
          inputHash: "0".repeat(64),
          attempt: new Uint8Array(16),
          leasedUntil: new Date(),
          result: null,
          expiresAt: new Date(),
        });
        const output = { text: "never", at: new Date() };
        await settle(tx, output);
        throw new Error("the last statement failed");
      });
    expect(await failing(options, work)).toContain("the last statement failed");
    expect(await rowsOf(options)).toEqual([]);
    expect(await rowsOf({ ...options, tenantId: fact })).toEqual([]);
    const { work: good } = counted(database);
    expect((await runOnce(options, good)).text).toBe("run 1");
  });

  test("are kept together when something fails behind the commit", async ({ options }) => {
    const { ran, work } = counted(options.database);
    const dying = async (settle: Settle<Output>) => {
      await work(settle);
      throw new Error("killed behind the commit");
    };
    expect(await failing(options, dying)).toContain("killed behind the commit");
    expect((await runOnce(options, work)).text).toBe("run 1");
    expect(ran.times).toBe(1);
  });

  test("cannot come apart by a use case that forgets to settle", async ({ options }) => {
    const forgetful = async () => ({ text: "x", at: new Date() });
    expect(await failing(options, forgetful)).toContain("did not settle");
    expect(await rowsOf(options)).toEqual([]);
  });
});

describe("of many at once", () => {
  test("one runs, and the others are told to wait", async ({ options }) => {
    const { ran, work } = counted(options.database);
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = async (settle: Settle<Output>) => {
      await held;
      return work(settle);
    };
    const first = runOnce(options, slow);
    await vi.waitFor(async () => expect(await rowsOf(options)).toHaveLength(1), { timeout: 15_000 });
    const others = await Promise.all(Array.from({ length: 10 }, () => failing(options, work)));
    expect(new Set(others)).toEqual(new Set(["idempotency.in_progress"]));
    await expect(runOnce(options, work)).rejects.toMatchObject({ retryAfterSeconds: 1 });
    goOn();
    expect((await first).text).toBe("run 1");
    expect((await runOnce(options, work)).text).toBe("run 1");
    expect(ran.times).toBe(1);
  });

  test("that all come first, one runs", async ({ options }) => {
    const { ran, work } = counted(options.database);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => failing(options, work)));
    expect(ran.times).toBe(1);
    expect(outcomes).toContain("succeeded");
    for (const outcome of outcomes) expect(["succeeded", "idempotency.in_progress"]).toContain(outcome);
  });
});

describe("an attempt whose process died", () => {
  /** The row that a process leaves which is killed in the middle of its work. */
  async function die(options: OnceOptions<Output>): Promise<{ settleLate: () => Promise<unknown> }> {
    let settling: Settle<Output> | undefined;
    void runOnce(options, (settle) => {
      settling = settle;
      return new Promise(() => {});
    });
    await vi.waitFor(() => expect(settling).toBeDefined(), { timeout: 15_000 });
    return {
      settleLate: () => options.database.transaction(async (tx) => settling?.(tx, { text: "late", at: new Date() })),
    };
  }

  test("holds the key until its lease is over, then the next one runs", async ({ options }) => {
    await die(options);
    const { ran, work } = counted(options.database);
    expect(await failing(later(options, 29), work)).toBe("idempotency.in_progress");
    expect((await runOnce(later(options, 31), work)).text).toBe("run 1");
    expect((await runOnce(options, work)).text).toBe("run 1");
    expect(ran.times).toBe(1);
  });

  test("is taken over by one of many", async ({ options }) => {
    await die(options);
    const { ran, work } = counted(options.database);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => failing(later(options, 31), work)));
    expect(ran.times).toBe(1);
    for (const outcome of outcomes) expect(["succeeded", "idempotency.in_progress"]).toContain(outcome);
  });

  test("and was not dead after all cannot settle any more", async ({ options }) => {
    const { settleLate } = await die(options);
    const { work } = counted(options.database);
    await runOnce(later(options, 31), work);
    await expect(settleLate()).rejects.toMatchObject({ code: "idempotency.in_progress" });
    expect((await runOnce(options, work)).text).toBe("run 1");
  });

  test("cannot settle for the one that took over and still runs", async ({ options }) => {
    const { settleLate } = await die(options);
    const { ran, work } = counted(options.database);
    const second = await runOnce(later(options, 31), async (settle) => {
      await expect(settleLate()).rejects.toMatchObject({ code: "idempotency.in_progress" });
      return work(settle);
    });
    expect(second.text).toBe("run 1");
    expect(await runOnce(options, work)).toEqual(second);
    expect(ran.times).toBe(1);
  });

  test("does not let another input take the key", async ({ options }) => {
    await die(options);
    const { work } = counted(options.database);
    expect(await failing({ ...later(options, 31), input: "other" }, work)).toBe("idempotency.key_reused");
  });
});
