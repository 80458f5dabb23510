import { AppError } from "@scai/contract";
import { Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { mountRest } from "../rest/mount-rest.ts";
import { type HttpEnv, respondProblem } from "../rest/respond.ts";
import type { Services } from "../services.ts";
import { appRouter } from "../trpc/router.ts";
import { authCallback } from "./auth-callback.ts";
import { mountDocs } from "./docs.ts";
import { type HealthChecks, healthRoutes } from "./health.ts";
import { homePage } from "./home-page.ts";
import type { HttpMetrics } from "./metrics.ts";
import { mountTrpc } from "./mount-trpc.ts";
import { observeRequests } from "./observe-requests.ts";
import { protectedResource, resourceMetadataPath, tellOfResource } from "./protected-resource.ts";
import { mountScaikeyWebhook } from "./scaikey-webhook.ts";
import { mountTus } from "./tus.ts";

export interface AppOptions {
  readonly services: Services;
  readonly health: HealthChecks;
  readonly metrics: HttpMetrics;
  readonly version: string;
  /** Origins of browser applications that may call; none but our own if empty. */
  readonly corsOrigins: readonly string[];
}

export const restBase = "/api/v1";
export const trpcBase = "/api/trpc";

/** The whole HTTP surface of the API process, WebSockets apart. Throws when two operations' routes are ambiguous. */
export function createApp(options: AppOptions): Hono<HttpEnv> {
  const { services, version } = options;
  // A trailing slash is tolerated: /shares/ is /shares.
  const app = new Hono<HttpEnv>({ strict: false });
  app.use(observeRequests(services.log, options.metrics));
  app.use(tellOfResource(services.externalUrl));
  if (options.corsOrigins.length > 0) app.use("/api/*", corsFor(options.corsOrigins));
  app.route("/", healthRoutes(options.health, options.metrics, version));
  app.route(restBase, healthRoutes(options.health, options.metrics, version));
  app.get("/", (c) => homePage(c, services.externalUrl, version));
  app.get(`${restBase}/auth/callback`, authCallback);
  mountScaikeyWebhook(app, `${restBase}/webhooks/scaikey`, services, options.metrics);
  app.get(resourceMetadataPath, (c) => protectedResource(c, services));
  mountDocs(app);
  mountTus(app, `${restBase}/tus`, services);
  mountRest(app, restBase, appRouter, services);
  mountTrpc(app, trpcBase, appRouter, services);
  app.notFound((c) =>
    respondProblem(
      c,
      services.log,
      new AppError("request.route_not_found", { detail: `Nothing is at ${c.req.path}.` }),
    ),
  );
  app.onError((err, c) => respondProblem(c, services.log, err));
  return app;
}

function corsFor(origins: readonly string[]): MiddlewareHandler<HttpEnv> {
  const handle = cors({
    origin: [...origins],
    allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    allowHeaders: [
      "Authorization",
      "Content-Type",
      "Idempotency-Key",
      "If-Match",
      "If-None-Match",
      "If-Range",
      "Range",
      "Tus-Resumable",
      "Upload-Checksum",
      "Upload-Length",
      "Upload-Metadata",
      "Upload-Offset",
      "X-API-Key",
      "X-HTTP-Method-Override",
    ],
    exposeHeaders: [
      "Content-Disposition",
      "Content-Range",
      "ETag",
      "Location",
      "RateLimit-Limit",
      "RateLimit-Policy",
      "RateLimit-Remaining",
      "RateLimit-Reset",
      "Retry-After",
      "Scai-File-Id",
      "Tus-Checksum-Algorithm",
      "Tus-Extension",
      "Tus-Resumable",
      "Tus-Version",
      "Upload-Expires",
      "Upload-Length",
      "Upload-Offset",
      "X-RateLimit-Limit",
      "X-RateLimit-Remaining",
      "X-RateLimit-Reset",
      "X-Request-Id",
    ],
    maxAge: 600,
  });
  return (c, next) => {
    const { outgoing } = c.env;
    outgoing.setHeader("Vary", "Origin");
    // Without this header it is a question for the methods that there are, not a preflight.
    if (c.req.method === "OPTIONS" && c.req.header("access-control-request-method") === undefined) return next();
    return handle(c, () => {
      // Most handlers write to the socket themselves, past the answer on which these stand.
      for (const [name, value] of c.res.headers) outgoing.setHeader(name, value);
      return next();
    });
  };
}
