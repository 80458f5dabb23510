import { type ErrorCode, type ExceededQuota, type ExceededRateLimit, errorDefinition } from "@scai/contract";
import { auditEvents, type Database, isDatabaseDown } from "@scai/db";
import { LRUCache } from "lru-cache";
import type { Log } from "../../platform/log.ts";
import { FloodGate } from "./flood-gate.ts";
import { noTenant } from "./no-tenant.ts";
import {
  type AuditActor,
  type AuditEvent,
  type AuditRow,
  type AuthenticatedActor,
  auditRow,
  type Origin,
} from "./record-audit.ts";

export interface AuditTrailDeps {
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Log;
}

/** A call that was refused: `auth.refuse` to who was not let in at all, `access.refuse` to who was. */
export interface Refusal {
  readonly action: "auth.refuse" | "access.refuse";
  /** Undefined when nothing says who it was. */
  readonly who: AuditActor | undefined;
  readonly origin: Origin;
  readonly operation: string;
  readonly code: ErrorCode;
  readonly resource?: AuditEvent["resource"];
}

/** A call of somebody who was let in that went beyond a limit. */
export interface Excess {
  readonly who: AuditActor;
  readonly operation: string;
  readonly limit: ExceededQuota | ExceededRateLimit;
}

export interface FileRead {
  readonly id: string;
  readonly name: string;
  readonly versionNumber: number;
  readonly sizeBytes: number;
}

const unknown = { kind: "system", id: "authentication", tenantId: noTenant } as const;
/** Whether who failed with this was refused for who they are. A call without any credential tries nothing. */
export function isRefusal(code: ErrorCode): boolean {
  const { status } = errorDefinition(code);
  return (status === 401 || status === 403) && code !== "auth.token_missing";
}

const flushAfterMs = 200;
const batchMax = 200;
const waitingMax = 10_000;
const refusalLimits = { passMax: 10, windowMs: 60_000, kindsMax: 200 };
// What somebody is over they mostly stay over, and what they run tries again all the time.
const excessLimits = { passMax: 1, windowMs: 3_600_000, kindsMax: 200 };
const rangesAreOneForMs = 60_000;

/**
 * Takes down what changes nothing and so has no transaction to be part of: what was refused, what went beyond a limit, and what was
 * downloaded. Never makes a caller wait: events are written together, a fifth of a second later. A process that is killed loses those of
 * that time, and when the database is away for long those beyond ten thousand are dropped, and the log says how many.
 */
export class AuditTrail {
  readonly #deps: AuditTrailDeps;
  readonly #refusals = new FloodGate<Refusal>(refusalLimits);
  readonly #excesses = new FloodGate<Excess>(excessLimits);
  readonly #ranges = new LRUCache<string, true>({ max: 10_000, ttl: rangesAreOneForMs });
  readonly #sweep: NodeJS.Timeout;
  #waiting: AuditRow[] = [];
  #dropped = 0;
  #flushing: Promise<void> | undefined;

  constructor(deps: AuditTrailDeps) {
    this.#deps = deps;
    this.#sweep = setInterval(() => this.#tidy(), refusalLimits.windowMs / 6);
    this.#sweep.unref();
  }

  /**
   * A call was refused. Of those from one address for one reason ten a minute are events of their own; how many more there were
   * is one event when the minute is over.
   */
  refused(refusal: Refusal): void {
    const { who, code, origin } = refusal;
    const kind = `${code}\n${origin.ip}\n${who?.id ?? ""}`;
    const owner = (who ?? unknown).tenantId;
    if (this.#refusals.pass(owner, kind, refusal, this.#deps.clock().getTime())) this.#noteRefusal(refusal);
  }

  /** Somebody went beyond a rate limit or a quota. Of one who goes on, the first is an event, and how many more there were in an hour. */
  exceeded(excess: Excess): void {
    const { who, limit } = excess;
    const kind = `${who.id}\n${"level" in limit ? limit.targetId : `${limit.dimension} ${limit.unit}`}`;
    if (this.#excesses.pass(who.tenantId, kind, excess, this.#deps.clock().getTime())) this.#noteExcess(excess);
  }

  /** Bytes of a file are being sent. A whole file is an event each time; the ranges that somebody reads of it are one a minute. */
  downloaded(actor: AuthenticatedActor, file: FileRead, range: { readonly start: number; readonly end: number }): void {
    const isWhole = range.start === 0 && range.end >= file.sizeBytes;
    if (!isWhole) {
      const key = `${actor.id} ${file.id} ${file.versionNumber}`;
      if (this.#ranges.has(key)) return;
      this.#ranges.set(key, true);
    }
    const { versionNumber, sizeBytes } = file;
    const after = { versionNumber, sizeBytes, ...(isWhole ? {} : { from: range.start, to: range.end }) };
    this.note(actor, { action: "file.download", at: this.#deps.clock(), resource: file, after });
  }

  /** Any event that belongs to no transaction. */
  note(actor: AuditActor, event: AuditEvent): void {
    if (this.#waiting.length >= waitingMax) this.#dropped += 1;
    else this.#waiting.push(auditRow(actor, event));
    this.#flushing ??= this.#flushSoon();
  }

  /** Resolves when everything that was noted has been written, as far as it could be. */
  async settled(): Promise<void> {
    while (this.#flushing !== undefined) await this.#flushing;
  }

  /** Writes what is left. */
  async close(): Promise<void> {
    clearInterval(this.#sweep);
    this.#summarize(Number.POSITIVE_INFINITY);
    await this.settled();
  }

  #noteRefusal({ action, who, origin, operation, code, resource }: Refusal, repetitions?: number): void {
    this.note(
      { ...(who ?? unknown), origin },
      {
        action,
        at: this.#deps.clock(),
        after: { code, operation, repetitions },
        ...(resource === undefined ? {} : { resource }),
      },
    );
  }

  #noteExcess({ who, operation, limit }: Excess, repetitions?: number): void {
    const at = this.#deps.clock();
    const after = { ...limit, operation, repetitions };
    if ("level" in limit) {
      const resource = { kind: limit.level, id: limit.targetId };
      this.note(who, { action: "quota.exceeded", at, resource, after });
    } else this.note(who, { action: "rate_limit.exceeded", at, after });
  }

  #tidy(): void {
    this.#summarize(this.#deps.clock().getTime());
    if (this.#waiting.length > 0) this.#flushing ??= this.#flushSoon();
  }

  #summarize(nowMs: number): void {
    for (const { held, last } of this.#refusals.drain(nowMs)) this.#noteRefusal(last, held);
    for (const { held, last } of this.#excesses.drain(nowMs)) this.#noteExcess(last, held);
  }

  async #flushSoon(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, flushAfterMs));
    try {
      while (this.#waiting.length > 0) await this.#flush(this.#waiting.slice(0, batchMax));
    } catch (err) {
      this.#deps.log.warn({ err, waiting: this.#waiting.length }, "the audit trail cannot be written now");
    } finally {
      this.#flushing = undefined;
    }
  }

  /** Writes a batch and takes it off the list; one that the database refuses is dropped, so that it does not hold up the others. */
  async #flush(batch: AuditRow[]): Promise<void> {
    try {
      await this.#deps.database.db.insert(auditEvents).values(batch);
    } catch (err) {
      if (isDatabaseDown(err)) throw err;
      this.#dropped += batch.length;
      this.#deps.log.error({ err }, "audit events were refused by the database");
    }
    this.#waiting = this.#waiting.slice(batch.length);
    if (this.#dropped === 0) return;
    this.#deps.log.error({ dropped: this.#dropped }, "audit events were dropped");
    this.#dropped = 0;
  }
}
