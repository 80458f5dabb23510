import { AppError } from "@scai/contract";
import { isDatabaseDown, mysqlErrno } from "@scai/db";
import { z } from "zod";
import type { Services } from "../../../services.ts";
import { auditDifference } from "../audit-difference.ts";
import { claimEvent, settleEvent } from "../events.repo.ts";
import { type Telling, UntellableError } from "../reflect.ts";
import { eventHandlers } from "../webhook/event-handlers.ts";
import { isOfAnother, WebhookEvent } from "../webhook/webhook-event.ts";

export interface ReceivedEvent {
  readonly outcome: "processed" | "outdated" | "duplicate" | "unknown" | "failed";
  /** Undefined when the body was not even an event. */
  readonly eventId: string | undefined;
  /** Of the types that we know; undefined for others. */
  readonly eventType: string | undefined;
  readonly message: string;
}

type Deps = Pick<Services, "clock" | "database" | "log"> & {
  readonly scaikey: Pick<Services["scaikey"], "clientId">;
};

/**
 * Makes the database reflect an event of ScaiKey's whose signature has been checked: once, whatever happens, and never undoing what a
 * newer one said. What cannot be understood has the outcome `failed`, because sending it again would change nothing; only what may go better
 * the next time, such as a database that is down, is thrown.
 */
export async function receiveEvent(deps: Deps, body: string): Promise<ReceivedEvent> {
  const parsed = WebhookEvent.safeParse(parseJson(body));
  if (!parsed.success) {
    return { ...unidentified, message: `The body is not an event: ${z.prettifyError(parsed.error)}` };
  }
  const event = parsed.data;
  const known = {
    eventId: event.event_id,
    eventType: event.event_type in eventHandlers ? event.event_type : undefined,
  };
  try {
    const outcome = await deps.database.transaction(async (tx) => {
      const now = deps.clock();
      const row = { ...rowOf(event), outcome: "unknown" as const, receivedAt: now };
      if (!(await claimEvent(tx, row))) return "duplicate";
      const handler = eventHandlers[event.event_type];
      // Who uses other applications is none of ours.
      if (handler === undefined || isOfAnother(event, deps.scaikey.clientId)) return "unknown";
      const telling: Telling = {
        tx,
        now,
        source: "webhook",
        saying: [event.timestamp, "event"],
        asOf: event.timestamp,
        note: (difference) => auditDifference(tx, { kind: "webhook", id: event.event_id }, now, difference),
      };
      const outcome = await handler(telling, event);
      await settleEvent(tx, { ...row, outcome });
      return outcome;
    });
    return { ...known, outcome, message: messages[outcome](event.event_type) };
  } catch (err) {
    if (isDatabaseDown(err)) throw err;
    if (contended.has(mysqlErrno(err) ?? 0)) throw new AppError("server.unavailable", { cause: err });
    const isTheirs = err instanceof z.ZodError || err instanceof UntellableError;
    deps.log[isTheirs ? "warn" : "error"]({ err, eventId: event.event_id, type: event.event_type }, "webhook failed");
    await settleEvent(deps.database.db, { ...rowOf(event), outcome: "failed", receivedAt: deps.clock() });
    const reason = err instanceof z.ZodError ? z.prettifyError(err) : isTheirs ? err.message : "see our log";
    return { ...known, outcome: "failed", message: `Event ${event.event_type} could not be processed: ${reason}` };
  }
}

// Lock wait timeout, deadlock or certification conflict, changed since read, node not ready: what retrying did not overcome.
const contended = new Set([1205, 1213, 1020, 1047]);

const unidentified = { outcome: "failed", eventId: undefined, eventType: undefined } as const;

const messages = {
  processed: (type: string) => `Event ${type} processed successfully`,
  outdated: (type: string) => `Event ${type} tells nothing new`,
  duplicate: (type: string) => `Event ${type} was received before`,
  unknown: (type: string) => `Event ${type} means nothing here`,
} as const;

function rowOf(event: WebhookEvent) {
  return { eventId: event.event_id, eventType: event.event_type, occurredAt: event.timestamp };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
