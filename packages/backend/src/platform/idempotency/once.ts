import { createHash, randomBytes } from "node:crypto";
import { type ApiKeyId, AppError, type TenantId, type UserId } from "@scai/contract";
import { type Database, type Db, idempotencyKeys, isDuplicate, type Tx, type Write } from "@scai/db";
import { and, eq, isNull, sql } from "drizzle-orm";
import superjson from "superjson";

/**
 * Records an operation's output in the transaction that produces it, so that the fact and the memory of having answered it
 * commit together: a crash loses both or neither. A use case that creates something calls it last in its transaction.
 */
export type Settle<Output> = (tx: Tx, output: Output) => Promise<void>;

/** The same for a use case that sends its last transaction as one: what belongs into it; nothing for a call without a key. */
export type Settling<Output> = (output: Output) => readonly Write[];

export interface OnceOptions<Output> {
  readonly database: Database;
  readonly clock: () => Date;
  readonly tenantId: TenantId;
  readonly userId: UserId;
  /** The API key that the caller uses: of two keys of one user neither meets what the other did. */
  readonly apiKeyId?: ApiKeyId;
  /** The caller's `Idempotency-Key`; undefined: nothing is remembered. */
  readonly key: string | undefined;
  readonly operation: string;
  readonly input: unknown;
  /** For operations with a body of bytes: whether the repeated request carries the bytes of the first. */
  readonly sameContent?: (first: Output) => Promise<boolean>;
}

const leaseSeconds = 30;
const keptHours = 24;

/**
 * Runs `work` once per key: a repetition gets the first output, a repetition with another input is refused (422), and one that
 * arrives while the first still runs is told to wait (409). A failed attempt leaves no trace. The lease of an attempt whose process
 * died runs out, after which the next repetition runs it again; an attempt that lost its lease cannot settle.
 */
export async function runOnce<Output>(
  options: OnceOptions<Output>,
  work: (settle: Settle<Output>, settling: Settling<Output>) => Promise<Output>,
): Promise<Output> {
  if (options.key === undefined) return work(noSettle, noSettling);
  const attempt = newAttempt(options, options.key);
  const earlier = await claim(options, attempt);
  if (earlier !== undefined) return replay(options, earlier);
  const renewal = setInterval(() => void renew(options, attempt), (leaseSeconds * 1000) / 3);
  renewal.unref();
  let isSettled = false;
  const settle: Settle<Output> = async (tx, settled) => {
    const [updated] = await settlement(tx, options, attempt, superjson.stringify(settled));
    if (updated.affectedRows === 0) throw takenOver();
    isSettled = true;
  };
  const settling: Settling<Output> = (settled) => {
    isSettled = true;
    const statement = settlement(options.database.db, options, attempt, superjson.stringify(settled));
    return [{ statement, orElse: takenOver }];
  };
  try {
    const output = await work(settle, settling);
    if (!isSettled) throw new Error(`${options.operation} did not settle its Idempotency-Key`);
    return output;
  } catch (err) {
    await release(options, attempt);
    throw err;
  } finally {
    clearInterval(renewal);
  }
}

const noSettle = async () => {};
const noSettling = () => [];

interface Attempt {
  readonly keyHash: string;
  readonly inputHash: string;
  readonly token: Uint8Array;
}

interface Settled {
  readonly result: string;
}

function newAttempt(options: OnceOptions<never>, key: string): Attempt {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError("request.invalid", {
      issues: [{ path: ["Idempotency-Key"], message: "expected 1 to 255 visible ASCII characters, such as a UUID" }],
    });
  }
  return {
    keyHash: sha256Hex(options.apiKeyId === undefined ? key : `${options.apiKeyId}\n${key}`),
    inputHash: sha256Hex(`${options.operation}\n${stableJson(options.input)}`),
    token: randomBytes(16),
  };
}

/** Takes the key for this attempt, or returns the settled row of an earlier one. */
async function claim(options: OnceOptions<never>, attempt: Attempt): Promise<Settled | undefined> {
  const { db } = options.database;
  const now = options.clock();
  const row = {
    tenantId: options.tenantId,
    userId: options.userId,
    keyHash: attempt.keyHash,
    operation: options.operation,
    inputHash: attempt.inputHash,
    attempt: attempt.token,
    leasedUntil: secondsAfter(now, leaseSeconds),
    result: null,
    expiresAt: secondsAfter(now, keptHours * 3600),
  };
  try {
    await db.insert(idempotencyKeys).values(row);
    return undefined;
  } catch (err) {
    if (!isDuplicate(err, "PRIMARY")) throw err;
  }
  const [held] = await db.select().from(idempotencyKeys).where(whereKey(options, attempt));
  if (held === undefined) return claim(options, attempt); // released in between
  if (held.expiresAt > now) {
    if (held.inputHash !== attempt.inputHash) throw new AppError("idempotency.key_reused");
    if (held.result !== null) return { result: held.result };
    if (held.leasedUntil > now) throw new AppError("idempotency.in_progress", { retryAfterSeconds: 1 });
  }
  const [taken] = await db
    .update(idempotencyKeys)
    .set(row)
    .where(and(whereKey(options, attempt), eq(idempotencyKeys.attempt, held.attempt)));
  if (taken.affectedRows === 0) throw takenOver();
  return undefined;
}

async function replay<Output>(options: OnceOptions<Output>, earlier: Settled): Promise<Output> {
  const output = superjson.parse<Output>(earlier.result);
  if (options.sameContent !== undefined && !(await options.sameContent(output))) {
    throw new AppError("idempotency.key_reused", { detail: "The key was used with other content." });
  }
  return output;
}

function settlement(db: Db | Tx, options: OnceOptions<never>, attempt: Attempt, result: string) {
  return db.update(idempotencyKeys).set({ result }).where(whereHeld(options, attempt));
}

function takenOver(): AppError {
  return new AppError("idempotency.in_progress", { retryAfterSeconds: 1 });
}

async function renew(options: OnceOptions<never>, attempt: Attempt): Promise<void> {
  const leasedUntil = secondsAfter(options.clock(), leaseSeconds);
  // A renewal that fails costs nothing yet: the next one comes before the lease runs out.
  await options.database.db
    .update(idempotencyKeys)
    .set({ leasedUntil })
    .where(whereHeld(options, attempt))
    .catch(() => {});
}

async function release(options: OnceOptions<never>, attempt: Attempt): Promise<void> {
  // The attempt failed for a reason that the caller is about to be told; a row that stays behind only delays a retry.
  await options.database.db
    .delete(idempotencyKeys)
    .where(whereHeld(options, attempt))
    .catch(() => {});
}

function whereKey(options: OnceOptions<never>, attempt: Attempt) {
  return and(
    eq(idempotencyKeys.tenantId, options.tenantId),
    eq(idempotencyKeys.userId, options.userId),
    eq(idempotencyKeys.keyHash, attempt.keyHash),
  );
}

function whereHeld(options: OnceOptions<never>, attempt: Attempt) {
  return and(whereKey(options, attempt), eq(idempotencyKeys.attempt, attempt.token), isNull(idempotencyKeys.result));
}

/** Drops keys that are no longer remembered; returns how many. */
export async function purgeIdempotencyKeys(database: Database, now: Date): Promise<number> {
  const [deleted] = await database.db
    .delete(idempotencyKeys)
    .where(sql`${idempotencyKeys.expiresAt} < ${now} limit 1000`);
  return deleted.affectedRows;
}

function secondsAfter(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}

function sha256Hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** JSON with the members of objects in order, so that equal inputs have equal text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member) && !(member instanceof Date)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
