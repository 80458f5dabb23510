import { type Op, op } from "@scai/contract";
import { expect, test } from "vitest";
import { z } from "zod";
import { openOperation, router } from "../trpc/init.ts";
import { planOperations } from "./plan.ts";

const answers = z.object({});
type Route = Parameters<typeof op>[0];
const base = { summary: "a test", tag: "files", auth: "none", cost: "read", errors: [], idempotency: "safe" } as const;

function operation(route: Route, input: z.ZodObject = inputFor(route), more: Partial<Op> = {}) {
  const { conditional, bytes } = more;
  const meta = op(route, {
    ...base,
    ...(conditional === undefined ? {} : { conditional }),
    ...(bytes === undefined ? {} : { bytes }),
  });
  return openOperation(meta)
    .input(input)
    .output(answers)
    .mutation(() => ({}));
}

/** An input with a member for each parameter of the path. */
function inputFor(route: string): z.ZodObject {
  const names = Array.from(route.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  return z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
}

function planned(...routes: Route[]): string[] {
  const procedures = Object.fromEntries(routes.map((route, i) => [`p${i}`, operation(route)]));
  return planOperations(router(procedures)).map(({ op: { method, path } }) => `${method} ${path}`);
}

test("static segments come before parameters, whatever the order of declaration", () => {
  const routes = [
    "GET /files/{fileId}",
    "GET /files/search",
    "GET /{kind}/search/all",
    "GET /files/{fileId}/versions/{version}",
    "GET /files/{fileId}/versions/latest",
    "GET /files",
  ] as const;
  const expected = [
    "GET /files",
    "GET /files/search",
    "GET /files/{fileId}",
    "GET /files/{fileId}/versions/latest",
    "GET /files/{fileId}/versions/{version}",
    "GET /{kind}/search/all",
  ];
  expect(planned(...routes)).toEqual(expected);
  expect(planned(...routes.toReversed())).toEqual(expected);
});

test.each<[Route, Route]>([
  ["GET /files/{fileId}", "GET /files/{id}"],
  ["GET /files/{fileId}", "GET /files/{fileId}"],
  ["GET /files", "GET /files"],
  ["GET /{kind}/latest", "GET /files/{id}"],
  ["GET /a/{x}/c/{y}", "GET /a/b/{z}/d"],
])("%s and %s are refused, and both are named", (first, second) => {
  const clash = () => planned(first, second);
  expect(clash).toThrow("can match the same request");
  for (const text of [first.slice(4), second.slice(4), "p0", "p1"]) expect(clash).toThrow(text);
});

test.each<[Route, Route]>([
  ["GET /files/{fileId}", "PATCH /files/{id}"],
  ["GET /files/{fileId}", "GET /files/search"],
  ["GET /files/{fileId}", "GET /files/{fileId}/content"],
  ["GET /{kind}/latest", "GET /{kind}/{id}"],
  ["GET /files/{id}", "GET /folders/{id}"],
])("%s and %s are plain", (first, second) => {
  expect(planned(first, second)).toHaveLength(2);
});

test("a path parameter has to be a member of the input", () => {
  const wrong = router({ files: router({ get: operation("GET /files/{fileId}", z.object({ id: z.string() })) }) });
  expect(() => planOperations(wrong)).toThrow("files.get: {fileId} of /files/{fileId} is not a member of the input");
});

test("an operation that takes If-Match has to have it in its input", () => {
  const wrong = operation("PATCH /files/{fileId}", undefined, { conditional: "ifMatch" });
  expect(() => planOperations(router({ update: wrong }))).toThrow("update takes If-Match but its input has no ifMatch");
});

test("a procedure that op() has not declared stops the start", () => {
  const meta: ReturnType<typeof op> = op("GET /files", base);
  const stray = openOperation(meta).meta({ op: Object.create(null) });
  const procedures = {
    stray: stray
      .input(z.object({}))
      .output(answers)
      .query(() => ({})),
  };
  expect(() => planOperations(router(procedures))).toThrow("stray is not declared with op()");
});

test("an operation's input is one object", () => {
  const meta = op("GET /files", base);
  const without = openOperation(meta)
    .output(answers)
    .query(() => ({}));
  const list = openOperation(meta)
    .input(z.array(z.string()))
    .output(answers)
    .query(() => ({}));
  expect(() => planOperations(router({ without }))).toThrow("without has no z.object() as its input");
  expect(() => planOperations(router({ list }))).toThrow("list has no z.object() as its input");
});

test("members come as JSON but for reads, deletions and operations whose body is bytes", () => {
  const upload = { bytes: { direction: "upload", body: "raw" } } as const;
  const plans = planOperations(
    router({
      get: operation("GET /files/{id}"),
      remove: operation("DELETE /files/{id}"),
      create: operation("POST /files"),
      change: operation("PATCH /files/{id}"),
      put: operation("PUT /files/{id}/content", undefined, upload),
    }),
  );
  const takesJson = plans.filter((plan) => plan.takesJson).map((plan) => plan.name);
  expect(takesJson.toSorted()).toEqual(["change", "create"]);
});

test("a word that the other path's parameter does not take tells them apart, if it comes first", () => {
  const lookUp = operation("GET /zones/lookup/{ip}");
  const names = (zoneId: z.ZodType) => operation("GET /zones/{zoneId}/names", z.object({ zoneId }));
  const plans = planOperations(router({ names: names(z.string().startsWith("zon_")), lookUp }));
  expect(plans.map(({ name }) => name)).toEqual(["lookUp", "names"]);
  expect(() => planOperations(router({ names: names(z.string()), lookUp }))).toThrow("can match the same request");
});
