import type { IncomingMessage } from "node:http";
import { AppError } from "@scai/contract";
import type { Hono } from "hono";
import { receiveEvent, verifySignature } from "../modules/directory/index.ts";
import { limitAddress } from "../modules/identity/index.ts";
import { callRequest } from "../rest/call-request.ts";
import { type HttpEnv, respondProblem } from "../rest/respond.ts";
import type { Services } from "../services.ts";
import type { HttpMetrics } from "./metrics.ts";

const bodyBytesMax = 256 * 1024;

type Deps = Pick<
  Services,
  "auditTrail" | "clientAddress" | "clock" | "database" | "limiter" | "log" | "scaikey" | "webhookSecrets"
>;

/**
 * `POST /api/v1/webhooks/scaikey`: what ScaiKey calls. Not an operation, because the signature is over the bytes of the body. Answers 200
 * also to what cannot be processed, so that it is not sent again, and 503 while the database is down, so that it is.
 */
export function mountScaikeyWebhook(app: Hono<HttpEnv>, path: string, deps: Deps, metrics: HttpMetrics): void {
  app.post(path, async (c) => {
    const body = await readBytes(c.env.incoming);
    const signature = c.req.header("x-scaikey-signature");
    if (!verifySignature(signature, body, await deps.webhookSecrets.current(), deps.clock())) {
      metrics.webhookEvents.inc({ event_type: "", outcome: "refused" });
      deps.log.warn({ requestId: c.get("requestId"), isSigned: signature !== undefined }, "webhook refused");
      const code = "webhooks.signature_invalid";
      const origin = callRequest(c, deps);
      deps.auditTrail.refused({ action: "auth.refuse", who: undefined, origin, operation: "webhooks.scaikey", code });
      await limitAddress(deps.limiter, origin.ip, 1);
      throw new AppError(code);
    }
    const { outcome, eventType = "", eventId, message } = await receiveEvent(deps, Buffer.from(body).toString("utf8"));
    metrics.webhookEvents.inc({ event_type: eventType, outcome });
    deps.log.info({ requestId: c.get("requestId"), eventId, eventType, outcome }, "webhook");
    return c.json({ success: outcome !== "failed", message, event_id: eventId ?? null });
  });
  app.all(path, (c) => {
    const allow = "POST, OPTIONS";
    if (c.req.method === "OPTIONS") return c.body(null, 204, { allow });
    return respondProblem(c, deps.log, new AppError("request.method_not_allowed"), { allow });
  });
}

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of incoming) {
      size += piece.length;
      if (size > bodyBytesMax) break;
      pieces.push(piece);
    }
  } catch (cause) {
    throw new AppError("request.incomplete", { cause });
  }
  if (size > bodyBytesMax)
    throw new AppError("request.too_large", { detail: `An event has at most ${bodyBytesMax} bytes.` });
  return Buffer.concat(pieces);
}
