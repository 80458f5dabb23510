import { AppError } from "@scai/contract";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { toProblem } from "../problem/to-problem.ts";
import { callRequest } from "../rest/call-request.ts";
import { jsonBytesMax } from "../rest/json-body.ts";
import { challenge, type HttpEnv, respondProblem } from "../rest/respond.ts";
import type { Services } from "../services.ts";
import type { AppRouter } from "../trpc/router.ts";

const batchMax = 20;

/** Mounts the router for typed clients. A batch has at most 20 calls; each of them is checked and answered on its own. */
export function mountTrpc(app: Hono<HttpEnv>, endpoint: string, router: AppRouter, services: Services): void {
  const limit = bodyLimit({
    maxSize: jsonBytesMax,
    onError: (c) =>
      respondProblem(
        c,
        services.log,
        new AppError("request.too_large", { detail: `A batch has at most ${jsonBytesMax} bytes.` }),
      ),
  });
  app.all(`${endpoint}/*`, limit, (c) =>
    fetchRequestHandler({
      endpoint,
      req: c.req.raw,
      router,
      maxBatchSize: batchMax,
      createContext: ({ info }) => ({
        services,
        request: { ...callRequest(c, services), transport: "trpc" as const, batchSize: info.calls.length },
        body: undefined,
      }),
      onError: ({ error, path }) => {
        const { cause, problem } = toProblem(error, c.get("requestId"));
        if (cause !== undefined)
          services.log[problem.status >= 500 ? "error" : "debug"](
            { requestId: problem.requestId, path, err: cause },
            problem.title,
          );
      },
      responseMeta: ({ errors }) => {
        const [first] = errors;
        const told = first === undefined ? undefined : toProblem(first, c.get("requestId"));
        const retryAfter = told?.retryAfterSeconds;
        return {
          headers: {
            "cache-control": "no-store",
            ...(told?.problem.status === 401
              ? { "www-authenticate": challenge(told.problem.code, c.get("resourceMetadata")) }
              : {}),
            ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
          },
        };
      },
    }),
  );
}
