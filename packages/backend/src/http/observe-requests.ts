import { newId } from "@scai/contract";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Log } from "../platform/log.ts";
import type { HttpEnv } from "../rest/respond.ts";
import type { HttpMetrics } from "./metrics.ts";

/** What every answer carries, so that a browser never takes it for something else than it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
};

/**
 * Gives every request an id, told in `X-Request-Id`, and every answer the headers that a browser needs to be safe; counts, times and
 * logs it when it has ended, whoever wrote it. Queries are not logged: they can carry a token.
 */
export function observeRequests(log: Log, metrics: HttpMetrics): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const { outgoing } = c.env;
    const startedAt = performance.now();
    const requestId = newId("request");
    c.set("requestId", requestId);
    outgoing.setHeader("X-Request-Id", requestId);
    for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value);
    outgoing.once("close", () => {
      const seconds = (performance.now() - startedAt) / 1000;
      const { method } = c.req;
      const route = routePath(c);
      const status = outgoing.writableFinished ? outgoing.statusCode : 499;
      metrics.requests.inc({ method, route, status });
      metrics.seconds.observe({ method, route }, seconds);
      const isRead = method === "GET" || method === "HEAD" || method === "OPTIONS";
      log[isRead && status < 500 ? "debug" : "info"](
        { requestId, method, path: c.req.path, status, ms: Math.round(seconds * 1000) },
        "request",
      );
    });
    await next();
  };
}
