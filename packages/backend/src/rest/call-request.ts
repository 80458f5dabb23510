import type { ServerResponse } from "node:http";
import type { Context } from "hono";
import type { Services } from "../services.ts";
import type { CallRequest } from "../trpc/context.ts";
import type { HttpEnv } from "./respond.ts";
import { tellRate } from "./tell-rate.ts";

/** What the HTTP request says of a call. `batchSize` and `transport` are the tRPC mount's to override. */
export function callRequest(c: Context<HttpEnv>, services: Pick<Services, "clientAddress">): CallRequest {
  const { incoming, outgoing } = c.env;
  const { authorization, "x-api-key": apiKey, "idempotency-key": key, "user-agent": userAgent } = incoming.headers;
  return {
    id: c.get("requestId"),
    transport: "rest",
    authorization,
    apiKey: typeof apiKey === "string" ? apiKey : undefined,
    idempotencyKey: typeof key === "string" ? key : undefined,
    ip: services.clientAddress(incoming),
    userAgent,
    goesOnWithDownload: /^bytes=0*[1-9]\d*-\d*$/.test(incoming.headers.range ?? ""),
    batchSize: 1,
    signal: () => signalOf(outgoing),
    tellRate: tellRate(outgoing),
  };
}

/** Aborts when the connection ends before the answer does, or has ended already. */
function signalOf(outgoing: ServerResponse): AbortSignal {
  if (outgoing.destroyed) return AbortSignal.abort();
  const controller = new AbortController();
  outgoing.once("close", () => outgoing.writableFinished || controller.abort());
  return controller.signal;
}
