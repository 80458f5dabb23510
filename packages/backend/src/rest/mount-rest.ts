import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { AppError } from "@scai/contract";
import type { AnyRouter } from "@trpc/server";
import type { Context, Hono } from "hono";
import { Download, StreamDownload } from "../platform/bytes/index.ts";
import { namesEtag } from "../platform/etag.ts";
import type { Services } from "../services.ts";
import { callRequest } from "./call-request.ts";
import { readFormOrJson, readJsonObject } from "./json-body.ts";
import { type OperationPlan, planOperations } from "./plan.ts";
import { StringInput } from "./read-strings.ts";
import { readFormUpload, readRawUpload, type Upload } from "./read-upload.ts";
import { type HttpEnv, respondProblem } from "./respond.ts";
import { serveDownload, serveStream } from "./serve-download.ts";

/**
 * Projects every operation of a router onto REST below `base`: one real Hono route each, built once from the operation's metadata,
 * that calls the very procedure that tRPC clients call. Known paths answer 405 to other methods.
 */
export function mountRest(app: Hono<HttpEnv>, base: string, router: AnyRouter, services: Services): void {
  const plans = planOperations(router);
  for (const plan of plans) {
    app.on(plan.op.method, `${base}${honoPath(plan)}`, async (c) => {
      try {
        return await answer(c, plan, services);
      } catch (err) {
        return respondProblem(c, services.log, err);
      }
    });
  }
  for (const [path, ofPath] of Map.groupBy(plans, honoPath)) {
    const methods = ofPath.flatMap(({ op }) => (op.method === "GET" ? ["GET", "HEAD"] : [op.method]));
    const allow = [...methods, "OPTIONS"].join(", ");
    app.all(`${base}${path}`, (c) => {
      if (c.req.method === "OPTIONS") return c.body(null, 204, { allow });
      const err = new AppError("request.method_not_allowed", { detail: `This address answers to ${allow}.` });
      return respondProblem(c, services.log, err, { allow });
    });
  }
}

function honoPath(plan: OperationPlan): string {
  return plan.op.path.replace(/\{(\w+)\}/g, ":$1");
}

async function answer(c: Context<HttpEnv>, plan: OperationPlan, services: Services): Promise<Response> {
  const { incoming, outgoing } = c.env;
  const upload = await readUpload(c, plan);
  try {
    const input = await readInput(c, plan, upload);
    const output: unknown = await plan.procedure({
      ctx: { services, request: callRequest(c, services), body: upload?.body },
      path: plan.name,
      type: plan.procedure._def.type,
      getRawInput: async () => input,
      input: undefined,
      signal: undefined,
      batchIndex: 0,
    });
    if (output instanceof Download) return await serveDownload(incoming, outgoing, output);
    if (output instanceof StreamDownload) return await serveStream(incoming, outgoing, output);
    return respondJson(c, plan, input, output);
  } finally {
    upload?.release();
  }
}

async function readUpload(c: Context<HttpEnv>, { op }: OperationPlan): Promise<Upload | undefined> {
  if (op.bytes?.direction !== "upload") return undefined;
  return op.bytes.body === "raw" ? readRawUpload(c.env.incoming) : readFormUpload(c.env.incoming);
}

/** The input, from the path before the query before the body: an id in the address cannot be overruled by one elsewhere. */
async function readInput(
  c: Context<HttpEnv>,
  plan: OperationPlan,
  upload: Upload | undefined,
): Promise<Record<string, unknown>> {
  const { op } = plan;
  const strings = new StringInput(plan.readers);
  if (!plan.takesJson) {
    for (const [name, values] of upload?.fields ?? []) strings.take(name, values);
    for (const [name, values] of Object.entries(c.req.queries())) strings.take(name, values);
  }
  for (const name of op.pathParameters) strings.take(name, [c.req.param(name) ?? ""]);
  const ifMatch = op.conditional === "ifMatch" ? c.env.incoming.headers["if-match"] : undefined;
  if (ifMatch !== undefined) strings.take("ifMatch", [ifMatch]);
  const fromStrings = strings.finish();
  if (!plan.takesJson) return fromStrings;
  const body = op.oauth === true ? await readFormOrJson(c.env.incoming) : await readJsonObject(c.env.incoming);
  return { ...body, ...fromStrings };
}

function respondJson(
  c: Context<HttpEnv>,
  { op }: OperationPlan,
  input: Record<string, unknown>,
  output: unknown,
): Response {
  if (op.status === 204) return new Response(null, { status: 204 });
  if (op.oauth === true) {
    return new Response(JSON.stringify(output), {
      headers: { "content-type": "application/json", "cache-control": "no-store" },
    });
  }
  const etag = op.conditional === "etag" ? memberOf(output, "etag") : undefined;
  // What a change answers can be a secret that is told once.
  const cacheControl = op.method === "GET" ? "private, no-cache" : "no-store";
  const headers: Record<string, string> = { "content-type": "application/json", "cache-control": cacheControl };
  if (etag !== undefined) {
    headers.etag = `"${etag}"`;
    const condition = c.env.incoming.headers["if-none-match"];
    if (condition !== undefined && namesEtag(condition, etag, "weak"))
      return new Response(null, { status: 304, headers });
  }
  if (op.location !== undefined) {
    const place = op.location.replace(
      /\{(\w+)\}/g,
      (_all, name: string) => memberOf(output, name) ?? memberOf(input, name) ?? "",
    );
    headers.location = `/api/v1${place}`;
  }
  // Written here, because a Response and the web stream in it cost a sixth of the whole request.
  const text = `{"data":${JSON.stringify(output)},"meta":{"requestId":"${c.get("requestId")}"}}`;
  c.env.outgoing.writeHead(op.status, { ...headers, "content-length": Buffer.byteLength(text) }).end(text);
  return RESPONSE_ALREADY_SENT;
}

function memberOf(value: unknown, name: string): string | undefined {
  const member: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === "string" ? member : undefined;
}
