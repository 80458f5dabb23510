import { op } from "@scai/contract";
import { z } from "zod";
import { openOperation } from "../../../trpc/init.ts";
import { TokenAnswer } from "../scaikey-client.ts";

const text = z.string().min(1).max(4096);

/** RFC 8628 §3.4. */
const deviceCodeGrant = "urn:ietf:params:oauth:grant-type:device_code";

const neededBy = {
  authorization_code: ["code", "redirect_uri", "code_verifier"],
  refresh_token: ["refresh_token"],
  [deviceCodeGrant]: ["device_code"],
} as const;

/** Members that a grant does not use are ignored, as RFC 6749 §3.2 asks. */
export const ExchangeTokenInput = z
  .object({
    grant_type: z.enum(["authorization_code", "refresh_token", deviceCodeGrant]),
    code: text.optional(),
    redirect_uri: text.optional(),
    code_verifier: text.optional(),
    refresh_token: text.optional(),
    device_code: text.optional(),
    client_id: text.optional().meta({ description: "Another client than ours; it must be a public one." }),
  })
  .superRefine((input, context) => {
    for (const name of neededBy[input.grant_type]) {
      if (input[name] === undefined)
        context.addIssue({ code: "custom", path: [name], message: `the grant ${input.grant_type} needs it` });
    }
  })
  .meta({ id: "ExchangeTokenInput" });

export const Tokens = TokenAnswer.meta({ id: "Tokens", description: "RFC 6749 §5.1." });

export const exchangeToken = openOperation(
  op("POST /auth/token", {
    summary: "Exchange a code, a device's code or a refresh token for tokens",
    description:
      "As RFC 6749 has it: the body is a form (or JSON), the answer stands without our envelope. ScaiKey issues the tokens. A device asks again every few seconds, as the answer to POST /auth/device says, for as long as it is told auth.authorization_pending; after auth.slow_down it waits five seconds more.",
    tag: "auth",
    auth: "none",
    cost: "write",
    errors: ["auth.grant_invalid", "auth.authorization_pending", "auth.slow_down", "auth.provider_unavailable"],
    idempotency: "none",
    oauth: true,
    examples: [
      {
        name: "a refresh",
        input: { grant_type: "refresh_token", refresh_token: "rt_…" },
        output: { access_token: "eyJ…", token_type: "Bearer", expires_in: 3600, refresh_token: "rt_…" },
      },
    ],
  }),
)
  .input(ExchangeTokenInput)
  .output(Tokens)
  .mutation(({ ctx, input }) => ctx.services.scaikey.exchange(input));
