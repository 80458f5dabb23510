import type { AuditEventId, TenantId } from "@scai/contract";
import type { Db } from "@scai/db";
import { StreamDownload } from "../../../platform/bytes/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { AuditEvent, viewAuditEvent } from "../audit-event.view.ts";
import { listEvents } from "../audit-events.repo.ts";
import type { AuditFilter } from "../audit-filter.ts";
import { csvLine } from "../csv.ts";
import { requireLog } from "./read-audit.ts";

export type ExportFormat = "csv" | "ndjson";

export interface ExportAuditInput extends AuditFilter {
  readonly tenantId?: TenantId | undefined;
  readonly format: ExportFormat;
}

const pageSize = 1_000;

const columns = AuditEvent.keyof().options;

const formats = {
  csv: {
    contentType: "text/csv; charset=utf-8",
    head: csvLine(columns),
    line: (event: AuditEvent) => csvLine(columns.map((column) => event[column])),
  },
  ndjson: {
    contentType: "application/x-ndjson",
    head: "",
    line: (event: AuditEvent) => `${JSON.stringify(event)}\n`,
  },
} as const;

/**
 * A tenant's log, or what of it the filter asks for, as one stream, newest first; it holds one page in memory, however long the log is.
 * That somebody took it along is in the log as well.
 */
export async function exportAudit(
  deps: Pick<Services, "clock" | "database" | "roles">,
  actor: Actor,
  { tenantId: wanted, format, ...filter }: ExportAuditInput,
): Promise<StreamDownload> {
  const { db } = deps.database;
  const tenantId = await requireLog(deps, actor, wanted);
  const now = deps.clock();
  await recordAudit(db, actor, {
    action: "audit_log.export",
    at: now,
    tenantId,
    after: { format, filter: Object.entries(filter).map(([name, value]) => `${name}=${textOf(value)}`) },
  });
  return new StreamDownload({
    contentType: formats[format].contentType,
    fileName: `audit-${now.toISOString().slice(0, 10)}.${format}`,
    open: () => lines(db, tenantId, filter, format),
  });
}

async function* lines(db: Db, tenantId: TenantId, filter: AuditFilter, format: ExportFormat) {
  const { head, line } = formats[format];
  yield Buffer.from(head);
  let below: AuditEventId | undefined;
  do {
    const { rows, next } = await listEvents(db, tenantId, filter, below, pageSize);
    if (rows.length > 0) yield Buffer.from(rows.map((row) => line(viewAuditEvent(row))).join(""));
    below = next;
  } while (below !== undefined);
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
