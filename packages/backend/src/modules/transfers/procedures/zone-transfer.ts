import { IfMatch, op, TsigKeyId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Peers } from "../transfer.input.ts";
import { exampleStatus, exampleTransfer, TransferStatus, ZoneTransfer } from "../transfer.view.ts";
import { getTransfer as getTransferUseCase, setTransfer as setTransferUseCase } from "../usecases/set-transfer.ts";
import {
  getTransferStatus as getTransferStatusUseCase,
  notifySecondaries as notifySecondariesUseCase,
  retrieveZone as retrieveZoneUseCase,
} from "../usecases/transfer-now.ts";

const ZoneInput = z.strictObject({ zoneId: ZoneId });

export const getTransfer = userOperation(
  op("GET /domains/{zoneId}/transfer", {
    summary: "Get where a zone is transferred from, or to whom",
    tag: "transfers",
    scope: "dns:read",
    permission: "domains:read",
    cost: "read",
    errors: ["zones.not_found"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "of a primary zone", output: exampleTransfer }],
  }),
)
  .input(ZoneInput)
  .output(ZoneTransfer)
  .query(({ ctx, input }) => getTransferUseCase(ctx.services, ctx.actor, input));

export const SetTransferInput = z
  .strictObject({
    zoneId: ZoneId,
    masters: Peers.default([]).meta({ description: "Where a secondary zone is fetched from, in this order." }),
    secondaries: Peers.default([]).meta({ description: "Who is told of changes of a primary zone and may fetch it." }),
    tsigKeyId: TsigKeyId.nullable().default(null).meta({
      description: "The key that transfers have to be signed with. With one, addresses alone are not enough.",
    }),
    ifMatch: IfMatch,
  })
  .meta({ id: "SetTransferInput" });

export const setTransfer = userOperation(
  op("PUT /domains/{zoneId}/transfer", {
    summary: "Set where a zone is transferred from, or to whom",
    description: "All of it: what is not said is none. A secondary zone is fetched at once.",
    tag: "transfers",
    scope: "dns:write",
    permission: "domains:update",
    cost: "write",
    errors: [
      "zones.not_found",
      "roles.forbidden",
      "zones.wrong_status",
      "zones.busy",
      "transfers.key_unknown",
      "transfers.refused",
      "transfers.stale_etag",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "to one secondary",
        input: { secondaries: exampleTransfer.secondaries, tsigKeyId: exampleTransfer.tsigKeyId },
        output: exampleTransfer,
      },
    ],
  }),
)
  .input(SetTransferInput)
  .output(ZoneTransfer)
  .mutation(({ ctx, input }) => setTransferUseCase(ctx.services, ctx.actor, input));

export const getTransferStatus = userOperation(
  op("GET /domains/{zoneId}/transfer/status", {
    summary: "Tell how far transfers of a zone are",
    description: "Asks the masters or the secondaries for their serial.",
    tag: "transfers",
    scope: "dns:read",
    permission: "domains:read",
    cost: "search",
    errors: ["zones.not_found"],
    idempotency: "safe",
    examples: [{ name: "in step", output: exampleStatus }],
  }),
)
  .input(ZoneInput)
  .output(TransferStatus)
  .query(({ ctx, input }) => getTransferStatusUseCase(ctx.services, ctx.actor, input));

const now = {
  tag: "transfers",
  scope: "dns:write",
  permission: "domains:update",
  cost: "search",
  status: 204,
  errors: ["zones.not_found", "roles.forbidden", "zones.wrong_status", "transfers.refused"],
  idempotency: "idempotent",
} as const;

export const retrieveZone = userOperation(
  op("POST /domains/{zoneId}/transfer/retrieve", {
    ...now,
    summary: "Fetch a secondary zone from its masters now",
    description: "It is being fetched when this answers; the status tells when it is there.",
  }),
)
  .input(ZoneInput)
  .output(z.void())
  .mutation(({ ctx, input }) => retrieveZoneUseCase(ctx.services, ctx.actor, input));

export const notifySecondaries = userOperation(
  op("POST /domains/{zoneId}/transfer/notify", {
    ...now,
    summary: "Tell the secondaries of a zone to look for changes",
    description: "They are told of every change anyway.",
  }),
)
  .input(ZoneInput)
  .output(z.void())
  .mutation(({ ctx, input }) => notifySecondariesUseCase(ctx.services, ctx.actor, input));
