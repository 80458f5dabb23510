import { router } from "../../../trpc/init.ts";
import { exportAuditEvents } from "./export-audit-events.ts";
import { getAuditEvent } from "./get-audit-event.ts";
import { listAuditEvents } from "./list-audit-events.ts";

export const auditRouter = router({ list: listAuditEvents, get: getAuditEvent, export: exportAuditEvents });
