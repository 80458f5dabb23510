import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { StreamDownload } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { exportZone as exportZoneUseCase } from "../usecases/export-zone.ts";

export const exportZone = userOperation(
  op("GET /domains/{zoneId}/export", {
    summary: "Export a zone as a zone file",
    description:
      "In the format of RFC 1035, as the name server has it. Disabled records are comments. ALIAS, which only PowerDNS knows, is written as it is.",
    tag: "records",
    scope: "dns:read",
    permission: "records:read",
    cost: "bytes",
    errors: ["zones.not_found", "zones.wrong_status", "roles.forbidden"],
    idempotency: "safe",
    bytes: { direction: "download", as: "stream" },
  }),
)
  .input(z.strictObject({ zoneId: ZoneId }))
  .output(z.instanceof(StreamDownload))
  .query(({ ctx, input }) => exportZoneUseCase(ctx.services, ctx.actor, input));
