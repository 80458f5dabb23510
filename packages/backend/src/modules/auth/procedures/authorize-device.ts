import { op } from "@scai/contract";
import { z } from "zod";
import { openOperation } from "../../../trpc/init.ts";
import { DeviceAnswer } from "../scaikey-client.ts";

const text = z.string().min(1).max(4096);

/** Other members are ignored, as RFC 6749 §3.2 asks. */
export const AuthorizeDeviceInput = z
  .object({
    scope: text.optional().meta({ description: "What the tokens are to allow." }),
    client_id: text.optional().meta({ description: "Another client than ours; it must be a public one." }),
  })
  .meta({ id: "AuthorizeDeviceInput" });

export const DeviceAuthorization = DeviceAnswer.meta({ id: "DeviceAuthorization", description: "RFC 8628 §3.2." });

export const authorizeDevice = openOperation(
  op("POST /auth/device", {
    summary: "Begin the sign-in of a device without a browser",
    description:
      "RFC 8628: show the user verification_uri and user_code, then ask POST /auth/token with device_code every interval seconds (5 unless said) until somebody has signed in. The body is a form or JSON, the answer stands without our envelope.",
    tag: "auth",
    auth: "none",
    // Nothing of ours changes, so there is nothing for the audit log to tell before somebody has signed in.
    cost: "read",
    errors: ["auth.grant_invalid", "auth.device_unsupported", "auth.provider_unavailable"],
    idempotency: "none",
    oauth: true,
    examples: [
      {
        name: "a terminal",
        input: { scope: "openid offline_access files:read files:write" },
        output: {
          device_code: "GmRh…",
          user_code: "WDJB-MJHT",
          verification_uri: "https://id.example/device",
          verification_uri_complete: "https://id.example/device?user_code=WDJB-MJHT",
          expires_in: 600,
        },
      },
    ],
  }),
)
  .input(AuthorizeDeviceInput)
  .output(DeviceAuthorization)
  .mutation(({ ctx, input }) => ctx.services.scaikey.authorizeDevice(input));
