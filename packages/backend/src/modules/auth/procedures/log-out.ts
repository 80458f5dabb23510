import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { recordAudit } from "../../audit/index.ts";
import { endToken } from "../../identity/index.ts";

export const LogOutInput = z
  .strictObject({
    refreshToken: z.string().min(1).max(4096).optional().meta({ description: "The refresh token to end." }),
  })
  .meta({ id: "LogOutInput" });

export const logOut = userOperation(
  op("POST /auth/logout", {
    summary: "Sign out",
    description:
      "Ends the access token that it is called with, within a second wherever it is in use, and the refresh token at ScaiKey.",
    tag: "auth",
    auth: "token",
    credential: "person",
    cost: "write",
    status: 204,
    errors: ["auth.grant_invalid", "auth.provider_unavailable"],
    idempotency: "idempotent",
    examples: [{ name: "with the refresh token", input: { refreshToken: "rt_…" } }],
  }),
)
  .input(LogOutInput)
  .output(z.void())
  .mutation(async ({ ctx, input }) => {
    const { scaikey, database, clock } = ctx.services;
    if (input.refreshToken !== undefined) await scaikey.revoke(input.refreshToken);
    const { id: userId, tenantId, credential } = ctx.actor;
    const at = clock();
    await database.transaction(async (tx) => {
      if (credential.kind === "token") await endToken(tx, { userId, tenantId }, credential, at);
      await recordAudit(tx, ctx.actor, { action: "auth.logout", at });
    });
  });
