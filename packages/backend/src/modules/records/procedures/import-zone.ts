import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { requireBody } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { exampleDifference, RewrittenZone } from "../change.view.ts";
import { rewriteErrors } from "../rewrite-errors.ts";
import { importZone as importZoneUseCase } from "../usecases/import-zone.ts";

export const ImportZoneInput = z.strictObject({
  zoneId: ZoneId,
  mode: z
    .enum(["merge", "replace"])
    .default("merge")
    .meta({ description: "merge: sets that the file does not name stay. replace: they go." }),
  dryRun: z.boolean().default(false).meta({ description: "Do nothing, and tell what would be done." }),
  confirm: z.boolean().default(false).meta({ description: "Needed where much of the zone goes or changes." }),
});

export const importZone = userOperation(
  op("POST /domains/{zoneId}/import", {
    summary: "Import a zone file",
    description:
      "The body is a zone file (RFC 1035) of at most 20 MiB. All of it is taken or nothing; what is wrong is told by line. SOA and the zone's own NS are passed over. With dryRun it is a preview.",
    tag: "records",
    scope: "dns:write",
    permission: "records:read",
    cost: "bytes",
    errors: [...rewriteErrors, "records.zone_file_invalid", "records.zone_file_too_large", "request.incomplete"],
    idempotency: "idempotent",
    bytes: { direction: "upload", body: "raw" },
    examples: [
      {
        name: "one record",
        output: { changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2", differences: [exampleDifference], notes: [] },
      },
    ],
  }),
)
  .input(ImportZoneInput)
  .output(RewrittenZone)
  .mutation(({ ctx, input }) =>
    importZoneUseCase(ctx.services, ctx.actor, input, requireBody(ctx.body), async () => {}),
  );
