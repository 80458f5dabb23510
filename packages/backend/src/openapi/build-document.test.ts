import { op } from "@scai/contract";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openOperation, router } from "../trpc/init.ts";
import { appRouter } from "../trpc/router.ts";
import { buildDocument, buildStrictDocument } from "./build-document.ts";
import { componentName, type OpenApiDocument, operationObjects, type SchemaObject } from "./document.ts";
import { requestSchemas, responseSchemas, visitSchemas } from "./schemas.ts";

const document = buildDocument(appRouter);
const strict = buildStrictDocument(appRouter);
const operations = operationObjects(document);

/** Every object in a value, itself included. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function closedSchemas(of: OpenApiDocument, roots: typeof responseSchemas): SchemaObject[] {
  const closed: SchemaObject[] = [];
  visitSchemas(of, roots(of), (schema) => schema.additionalProperties === false && closed.push(schema));
  return closed;
}

test("every procedure is in the document exactly once", () => {
  const documented = operations.map((operation) => operation["x-trpc-procedure"]);
  expect(documented.sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test("two builds are the same, byte for byte", () => {
  expect(JSON.stringify(buildDocument(appRouter))).toBe(JSON.stringify(document));
  expect(JSON.stringify(buildStrictDocument(appRouter))).toBe(JSON.stringify(strict));
});

test("every reference leads somewhere", () => {
  const refs = objectsIn(document).flatMap((object) => ("$ref" in object ? [String(object.$ref)] : []));
  const lost = refs.filter((ref) => {
    const steps = ref.replace("#/", "").split("/");
    return steps.reduce<unknown>((at, step) => Object(at)[step], document) === undefined;
  });
  expect(refs.length).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});

test("components are called what a class can be called, and every object is one", () => {
  const { securitySchemes: _, ...sections } = document.components ?? {};
  const names = Object.values(sections).flatMap((section) => Object.keys(section));
  expect(names.filter((name) => !componentName.test(name))).toEqual([]);
  const named = new Set<object>(Object.values(document.components?.schemas ?? {}));
  const anonymous: SchemaObject[] = [];
  visitSchemas(document, [...requestSchemas(document), ...responseSchemas(document)], (schema) => {
    if (schema.properties !== undefined && !named.has(schema)) anonymous.push(schema);
  });
  expect(anonymous).toEqual([]);
});

test("responses are open in what is published and closed in what tests hold them against; requests are closed in both", () => {
  expect(closedSchemas(document, responseSchemas)).toEqual([]);
  expect(closedSchemas(strict, responseSchemas)).toContain(strict.components?.schemas?.FileResponse);
  expect(closedSchemas(strict, responseSchemas)).toContain(strict.components?.schemas?.File);
  expect(closedSchemas(strict, responseSchemas)).toContain(strict.components?.schemas?.Problem);
  expect(closedSchemas(document, requestSchemas)).toContain(document.components?.schemas?.CreateFolderInput);
});

test("nothing of zod's or the generator's own shows", () => {
  const text = JSON.stringify(document);
  expect(text).not.toContain(String(Number.MAX_SAFE_INTEGER));
  expect(text).not.toContain("exclusiveMinimum");
  expect(text).not.toContain("error.");
  expect(text).not.toMatch(/"format":"date-time"[^}]*"pattern"/);
  expect(text).not.toMatch(/"name":"ifMatch"|"ifMatch":/);
});

describe("byte operations", () => {
  test("an upload as a form has the file among its fields, all of the media type that is sent", () => {
    const { requestBody, responses } = document.paths?.["/files"]?.post ?? {};
    expect(requestBody).toMatchObject({
      required: true,
      content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/UploadFileInput" } } },
    });
    expect(document.components?.schemas?.UploadFileInput).toMatchObject({
      required: ["file"],
      properties: { name: { maxLength: 255 }, file: { type: "string", format: "binary" } },
    });
    expect(responses?.[201]).toMatchObject({
      headers: { Location: {} },
      content: { "application/json": { schema: { $ref: "#/components/schemas/FileResponse" } } },
    });
  });

  test("a raw upload takes any media type, what it is about in the query, and If-Match", () => {
    const { requestBody, parameters } = document.paths?.["/files/{fileId}/content"]?.put ?? {};
    expect(Object.keys(Object(requestBody).content)).toEqual(["*/*", "application/octet-stream"]);
    expect(parameters).toMatchObject([
      { in: "path", name: "fileId", required: true },
      { in: "query", name: "mimeType" },
      { in: "query", name: "checksumSha256" },
      { $ref: "#/components/parameters/IfMatch" },
    ]);
  });

  test("a download has its ranges and conditions, and their statuses", () => {
    const { parameters = [], responses = {} } = document.paths?.["/files/{fileId}/content"]?.get ?? {};
    const headers = parameters.flatMap((parameter) => ("$ref" in parameter ? [parameter.$ref.split("/").at(-1)] : []));
    expect(headers).toEqual(["Range", "IfRange", "IfNoneMatch", "IfModifiedSince"]);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "206", "304", "404", "416"]));
    expect(responses[200].content).toEqual({ "*/*": { schema: { type: "string", format: "binary" } } });
    expect(responses[206].headers).toHaveProperty("Content-Range");
  });
});

describe("an operation that owes its readers something fails the build by name", () => {
  const spec = { summary: "Do it", tag: "files", auth: "none", cost: "read", errors: [], idempotency: "safe" } as const;
  const Thing = z.object({ id: z.string() }).meta({ id: "Thing" });
  const output = { id: "1" };
  const examples = [{ name: "one", input: {}, output }];
  const build = (procedure: ReturnType<typeof declare>) => () =>
    buildDocument(router({ things: router({ do: procedure }) }));

  function declare(meta: ReturnType<typeof op>, input: z.ZodObject, answer: z.ZodType = Thing) {
    return openOperation(meta)
      .input(input)
      .output(answer)
      .mutation(() => output);
  }

  test("which is not so when it owes nothing", () => {
    const complete = declare(op("POST /things", { ...spec, examples }), z.object({}).meta({ id: "DoThingInput" }));
    expect(Object.keys(build(complete)().paths ?? {})).toEqual(["/things"]);
  });

  test.each<[string, ReturnType<typeof declare>]>([
    ["things.do lacks a summary", declare(op("GET /things", { ...spec, summary: "", examples }), z.object({}))],
    ["things.do lacks an example with an output", declare(op("GET /things", spec), z.object({}))],
    [
      "things.do lacks an example with an input",
      declare(
        op("POST /things", { ...spec, examples: [{ name: "one", output }] }),
        z.object({ a: z.string() }).meta({ id: "A" }),
      ),
    ],
    [
      "things.do lacks an example of {id}",
      declare(op("GET /things/{id}", { ...spec, examples }), z.object({ id: z.string() })),
    ],
    [
      "things.do: its body has no name",
      declare(op("POST /things", { ...spec, examples }), z.object({ a: z.string() })),
    ],
    [
      "things.do: its output has no name",
      declare(op("GET /things", { ...spec, examples }), z.object({}), z.object({ id: z.string() })),
    ],
    [
      "Thing is used in inputs and in outputs",
      declare(op("POST /things", { ...spec, examples }), z.object({ thing: Thing }).meta({ id: "DoThingInput" })),
    ],
  ])("%s", (message, procedure) => {
    expect(build(procedure)).toThrow(message);
  });
});
