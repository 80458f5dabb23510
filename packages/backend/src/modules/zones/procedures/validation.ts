import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { applyTemplateSoon } from "../../templates/index.ts";
import { settleTransferSoon } from "../../transfers/index.ts";
import { cancelValidation, checkValidation, getValidation, startValidation } from "../usecases/validate-zone.ts";
import {
  exampleCheck,
  exampleValidation,
  Validation,
  ValidationCheck,
  ValidationType,
  ZoneValidation,
} from "../validation.view.ts";

const ZoneInput = z.strictObject({ zoneId: ZoneId });

const writing = { tag: "domains", scope: "dns:write", permission: "domains:update" } as const;

export const getZoneValidation = userOperation(
  op("GET /domains/{zoneId}/validation", {
    summary: "Get the newest challenge of a zone",
    description: "With the record to publish.",
    tag: "domains",
    scope: "dns:read",
    permission: "domains:read",
    cost: "read",
    errors: ["zones.not_found"],
    idempotency: "safe",
    examples: [{ name: "one that can be met", output: { validation: exampleValidation } }],
  }),
)
  .input(ZoneInput)
  .output(ZoneValidation)
  .query(async ({ ctx, input }) => ({ validation: await getValidation(ctx.services, ctx.actor, input) }));

export const StartValidationInput = z
  .strictObject({ zoneId: ZoneId, type: ValidationType.default("txt_record") })
  .meta({ id: "StartValidationInput" });

export const startZoneValidation = userOperation(
  op("POST /domains/{zoneId}/validation", {
    ...writing,
    summary: "Begin to show that a name is yours",
    description:
      "By a TXT record where the name is served now, or by delegating it to the name servers of this installation. A challenge that was open cannot be met any more.",
    cost: "write",
    errors: [
      "zones.not_found",
      "roles.forbidden",
      "zones.wrong_status",
      "zones.delegated_already",
      "zones.lookup_failed",
    ],
    idempotency: "none",
    examples: [{ name: "by a TXT record", input: { type: "txt_record" }, output: exampleValidation }],
  }),
)
  .input(StartValidationInput)
  .output(Validation)
  .mutation(({ ctx, input }) => startValidation(ctx.services, ctx.actor, input));

export const checkZoneValidation = userOperation(
  op("POST /domains/{zoneId}/validation/check", {
    ...writing,
    summary: "Check whether the challenge is met, and serve the zone if it is",
    description:
      "Asks every server that the name is delegated to, past all caches, and tells what each said. Not more often than every five seconds.",
    cost: "search",
    errors: [
      "zones.not_found",
      "roles.forbidden",
      "zones.wrong_status",
      "zones.no_open_validation",
      "zones.checked_just_now",
      "zones.lookup_failed",
      "zones.name_held",
      "zones.name_reserved",
      "zones.no_name_servers",
      "zones.foreign",
      "zones.busy",
    ],
    idempotency: "none",
    examples: [{ name: "not yet", output: exampleCheck }],
  }),
)
  .input(ZoneInput)
  .output(ValidationCheck)
  .mutation(({ ctx: { services, actor }, input }) =>
    checkValidation(services, actor, input, async (zone) => {
      await applyTemplateSoon(services, zone);
      await settleTransferSoon(services, zone);
    }),
  );

export const cancelZoneValidation = userOperation(
  op("DELETE /domains/{zoneId}/validation", {
    ...writing,
    summary: "Withdraw the challenge of a zone",
    cost: "write",
    status: 204,
    errors: ["zones.not_found", "roles.forbidden", "zones.no_open_validation"],
    idempotency: "none",
  }),
)
  .input(ZoneInput)
  .output(z.void())
  .mutation(({ ctx, input }) => cancelValidation(ctx.services, ctx.actor, input));
