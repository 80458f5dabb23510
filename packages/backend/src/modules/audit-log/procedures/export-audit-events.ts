import { op } from "@scai/contract";
import { z } from "zod";
import { StreamDownload } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { auditFilter } from "../audit-filter.ts";
import { exportAudit } from "../usecases/export-audit.ts";

export const exportAuditEvents = userOperation(
  op("GET /admin/audit-logs/export", {
    permission: "audit:read",
    summary: "Download audit events",
    description:
      "All that the filter matches, newest first, as a stream. In CSV a cell that begins like a formula has a ' in front. What ends early is not complete: the connection is cut then.",
    tag: "audit",
    scope: "tenant:admin",
    cost: "bytes",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
    idempotency: "safe",
    bytes: { direction: "download", as: "stream" },
  }),
)
  .input(
    z.strictObject({
      ...auditFilter,
      format: z.enum(["csv", "ndjson"]).default("csv").meta({ description: "`ndjson`: one JSON object a line." }),
    }),
  )
  .output(z.instanceof(StreamDownload))
  .query(({ ctx, input }) => exportAudit(ctx.services, ctx.actor, input));
