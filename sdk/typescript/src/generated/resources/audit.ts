// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import type { Download } from "../../runtime/download.ts";
import type { DownloadOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AuditActorKind,
  AuditCategory,
  AuditEvent,
  AuditEventPage,
  AuditExportFormat,
  AuditSeverity,
} from "../models.ts";

export interface AuditExportQuery {
  /** Whose log; the caller's own tenant's, if absent. */
  readonly tenantId?: string | undefined;
  readonly actorKind?: AuditActorKind | undefined;
  /** Who did it. */
  readonly actorId?: string | undefined;
  /** The action, or how it begins with a `*` behind: `share.*`. */
  readonly action?: string | undefined;
  readonly category?: AuditCategory | undefined;
  readonly severity?: AuditSeverity | undefined;
  /** What kind of thing it was done to, such as `share`. */
  readonly resourceKind?: string | undefined;
  /** What it was done to. */
  readonly resourceId?: string | undefined;
  /** The request in which it was done. */
  readonly requestId?: string | undefined;
  /** The address that it came from. */
  readonly ip?: string | undefined;
  /** Not before this. */
  readonly from?: string | Date | undefined;
  /** Before this. */
  readonly to?: string | Date | undefined;
  /** Text in the action or in the name of the actor or the resource. */
  readonly search?: string | undefined;
  /** `ndjson`: one JSON object a line. "csv" unless said. */
  readonly format?: AuditExportFormat | undefined;
}

export interface AuditGetQuery {
  /** Whose log; the caller's own tenant's, if absent. */
  readonly tenantId?: string | undefined;
}

export interface AuditListQuery {
  /** Whose log; the caller's own tenant's, if absent. */
  readonly tenantId?: string | undefined;
  readonly actorKind?: AuditActorKind | undefined;
  /** Who did it. */
  readonly actorId?: string | undefined;
  /** The action, or how it begins with a `*` behind: `share.*`. */
  readonly action?: string | undefined;
  readonly category?: AuditCategory | undefined;
  readonly severity?: AuditSeverity | undefined;
  /** What kind of thing it was done to, such as `share`. */
  readonly resourceKind?: string | undefined;
  /** What it was done to. */
  readonly resourceId?: string | undefined;
  /** The request in which it was done. */
  readonly requestId?: string | undefined;
  /** The address that it came from. */
  readonly ip?: string | undefined;
  /** Not before this. */
  readonly from?: string | Date | undefined;
  /** Before this. */
  readonly to?: string | Date | undefined;
  /** Text in the action or in the name of the actor or the resource. */
  readonly search?: string | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Who did what, in a chain that shows if anything was changed. */
export class Audit {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Download audit events.
   *
   * All that the filter matches, newest first, as a stream. In CSV a cell that begins like a formula has a ' in front. What ends early is not complete: the connection is cut then.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @example
   * const answer = await client.audit.export();
   */
  export(query?: AuditExportQuery, options?: DownloadOptions): ApiPromise<Download> {
    return this.#api.download(
      { verb: "GET", path: "/admin/audit-logs/export", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Get an audit event.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   * - `audit.not_found`: Audit event not found
   *
   * @param auditEventId The id of an auditEvent.
   * @example
   * const answer = await client.audit.get("aud_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(auditEventId: string, query?: AuditGetQuery, options?: RequestOptions): ApiPromise<AuditEvent> {
    return this.#api.call<AuditEvent>(
      { verb: "GET", path: path`/admin/audit-logs/${auditEventId}`, query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List audit events.
   *
   * Newest first. A page looks at 5,000 events at most, so with a filter that matches few it can be short or empty and still have a nextCursor: go on until that is null.
   *
   * Needs the scope `tenant:admin`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.tenant_not_found`: Tenant not found
   *
   * @example
   * for await (const item of client.audit.list()) console.log(item);
   */
  list(query?: AuditListQuery, options?: RequestOptions): Pager<AuditEvent, AuditEventPage> {
    return this.#api.list<AuditEvent, AuditEventPage>(
      { verb: "GET", path: "/admin/audit-logs", query: { ...query }, repeat: "always" },
      options,
    );
  }
}
