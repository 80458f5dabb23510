import type { AuditEventId, TenantId } from "@scai/contract";
import { auditEvents, type Db } from "@scai/db";
import { and, desc, eq, gte, like, lt, or, type SQL } from "drizzle-orm";
import { likePattern } from "../../platform/like-pattern.ts";
import { eventIdAt, type StoredEvent } from "../audit/index.ts";
import type { AuditFilter } from "./audit-filter.ts";

export async function findEvent(db: Db, tenantId: TenantId, id: AuditEventId): Promise<StoredEvent | undefined> {
  const [row] = await db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.tenantId, tenantId), eq(auditEvents.id, id)));
  return row;
}

export interface EventPage {
  readonly rows: StoredEvent[];
  /** Below which id to go on; undefined when there is nothing more. */
  readonly next: AuditEventId | undefined;
}

// How many events a page looks at when something is asked that no index answers.
const lookedAtMax = 5_000;

/**
 * Events below an id, newest first, at most `limit`. What a page costs does not grow with the log: one condition chooses an index, in
 * whose order the events are read; if more is asked, a page looks at 5,000 events at most and then ends, maybe with few rows or none, and
 * `next` tells where to go on.
 */
export async function listEvents(
  db: Db,
  tenantId: TenantId,
  filter: AuditFilter,
  below: AuditEventId | undefined,
  limit: number,
): Promise<EventPage> {
  const { index, narrowing, rest } = planOf(filter);
  const range = and(
    eq(auditEvents.tenantId, tenantId),
    narrowing,
    below === undefined ? undefined : lt(auditEvents.id, below),
    filter.from === undefined ? undefined : gte(auditEvents.id, eventIdAt(filter.from)),
    filter.to === undefined ? undefined : lt(auditEvents.id, eventIdAt(filter.to)),
  );
  const bottom = rest === undefined ? undefined : await findBottom(db, index, range);
  const rows = await db
    .select()
    .from(auditEvents, { forceIndex: index })
    .where(and(range, rest, bottom === undefined ? undefined : gte(auditEvents.id, bottom)))
    .orderBy(desc(auditEvents.id))
    .limit(limit + 1);
  if (rows.length > limit) return { rows: rows.slice(0, limit), next: rows[limit - 1]?.id };
  return { rows, next: bottom };
}

/** The last event that a page may look at; undefined when it may look at all that there are. */
async function findBottom(db: Db, index: string, range: SQL | undefined): Promise<AuditEventId | undefined> {
  const [row] = await db
    .select({ id: auditEvents.id })
    .from(auditEvents, { forceIndex: index })
    .where(range)
    .orderBy(desc(auditEvents.id))
    .limit(1)
    .offset(lookedAtMax - 1);
  return row?.id;
}

/** The index that narrows most, the condition that it answers, and what is left to be looked at row by row. */
function planOf(filter: AuditFilter): { index: string; narrowing: SQL | undefined; rest: SQL | undefined } {
  const { action, actorId, requestId, resourceId } = filter;
  const indexed = [
    { index: "audit_events_request", condition: requestId && eq(auditEvents.requestId, requestId) },
    { index: "audit_events_resource", condition: resourceId && eq(auditEvents.resourceId, resourceId) },
    { index: "audit_events_actor", condition: actorId && eq(auditEvents.actorId, actorId) },
    { index: "audit_events_action", condition: action && !action.endsWith("*") && eq(auditEvents.action, action) },
  ].flatMap(({ index, condition }) => (condition ? { index, condition } : []));
  const [best, ...others] = indexed;
  const rest = and(...others.map((other) => other.condition), ...unindexed(filter));
  return { index: best?.index ?? "PRIMARY", narrowing: best?.condition, rest };
}

function unindexed({ action, actorKind, category, severity, resourceKind, ip, search }: AuditFilter): SQL[] {
  const pattern = search === undefined ? "" : likePattern(search);
  return [
    action?.endsWith("*") && like(auditEvents.action, likePattern(action.slice(0, -1)).slice(1)),
    actorKind && eq(auditEvents.actorKind, actorKind),
    category && eq(auditEvents.category, category),
    severity && eq(auditEvents.severity, severity),
    resourceKind && eq(auditEvents.resourceKind, resourceKind),
    ip && eq(auditEvents.ip, ip),
    search === undefined
      ? undefined
      : or(
          like(auditEvents.action, pattern),
          like(auditEvents.actorName, pattern),
          like(auditEvents.resourceName, pattern),
        ),
  ].filter((condition) => typeof condition === "object");
}
