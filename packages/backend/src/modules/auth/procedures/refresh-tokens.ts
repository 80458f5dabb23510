import { op } from "@scai/contract";
import { z } from "zod";
import { openOperation } from "../../../trpc/init.ts";
import { Tokens } from "./exchange-token.ts";

const text = z.string().min(1).max(4096);

/** Other members are ignored, as RFC 6749 §3.2 asks. */
export const RefreshTokensInput = z
  .object({
    refresh_token: text,
    client_id: text.optional().meta({ description: "Another client than ours; it must be a public one." }),
  })
  .meta({ id: "RefreshTokensInput" });

export const refreshTokens = openOperation(
  op("POST /auth/refresh", {
    summary: "Exchange a refresh token for tokens",
    description:
      "The same as POST /auth/token with the grant refresh_token. A refresh token works once; the answer holds the next one.",
    tag: "auth",
    auth: "none",
    cost: "write",
    errors: ["auth.grant_invalid", "auth.provider_unavailable"],
    idempotency: "none",
    oauth: true,
    examples: [
      {
        name: "a refresh",
        input: { refresh_token: "rt_…" },
        output: { access_token: "eyJ…", token_type: "Bearer", expires_in: 3600, refresh_token: "rt_…" },
      },
    ],
  }),
)
  .input(RefreshTokensInput)
  .output(Tokens)
  .mutation(({ ctx, input: { refresh_token, client_id } }) =>
    ctx.services.scaikey.exchange({
      grant_type: "refresh_token",
      refresh_token,
      ...(client_id === undefined ? {} : { client_id }),
    }),
  );
