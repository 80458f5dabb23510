import type { OpenApiDocument } from "../ir/document.ts";

const json = (schema: object) => ({ "application/json": { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const operation = (operationId: string, more: object) => ({
  operationId,
  summary: "Do it",
  security: [{ bearer: [] }],
  "x-idempotency": "safe",
  "x-trpc-procedure": operationId.replace("_", "."),
  ...more,
});

/** A small document with one of everything that clients are generated for. */
export const fixture = {
  info: { title: "Things", version: "1.2.3" },
  servers: [{ url: "/api/v1" }],
  tags: [{ name: "things", description: "What there is." }],
  paths: {
    "/things": {
      get: operation("things_list", {
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 50 } },
        ],
        responses: { 200: { content: json(ref("ThingPageResponse")) } },
        "x-pagination": { cursor: "cursor", items: "items", nextCursor: "nextCursor" },
        "x-scope": "things:read",
      }),
      post: operation("things_create", {
        parameters: [{ $ref: "#/components/parameters/IdempotencyKey" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: ref("CreateThingInput"), examples: { one: { value: { name: "x" } } } },
          },
        },
        responses: {
          201: { content: json(ref("ThingResponse")) },
          409: { description: "- `things.taken`: The name is taken", "x-error-codes": ["things.taken"] },
        },
        "x-idempotency": "key",
      }),
    },
    "/things/{thingId}/content": {
      get: operation("things_getContent", {
        parameters: [
          { name: "thingId", in: "path", required: true, schema: { type: "string" }, example: "thg_1" },
          { $ref: "#/components/parameters/Range" },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: { 200: { content: { "*/*": { schema: { type: "string", format: "binary" } } } } },
      }),
    },
  },
  components: {
    parameters: {
      IdempotencyKey: { name: "Idempotency-Key", in: "header" },
      IfNoneMatch: { name: "If-None-Match", in: "header" },
      Range: { name: "Range", in: "header" },
    },
    schemas: {
      CreateThingInput: {
        type: "object",
        properties: {
          name: { type: "string" },
          until: { anyOf: [{ type: "string", format: "date-time" }, { type: "null" }] },
        },
        required: ["name"],
      },
      Problem: { type: "object", properties: { code: { type: "string" } }, required: ["code"] },
      Thing: {
        oneOf: [ref("Stone"), ref("Plant")],
        discriminator: { propertyName: "kind", mapping: { stone: ref("Stone").$ref, plant: ref("Plant").$ref } },
      },
      Stone: {
        type: "object",
        properties: { kind: { type: "string", const: "stone" }, weight: { type: "integer", format: "int64" } },
        required: ["kind", "weight"],
      },
      Plant: {
        type: "object",
        properties: {
          kind: { type: "string", const: "plant" },
          state: { type: "string", enum: ["alive", "dead"] },
          tags: { type: "object", additionalProperties: {} },
        },
        required: ["kind", "state"],
      },
      ThingPage: {
        type: "object",
        properties: { items: { type: "array", items: ref("Thing") }, nextCursor: { type: ["string", "null"] } },
        required: ["items", "nextCursor"],
      },
      ThingPageResponse: { type: "object", properties: { data: ref("ThingPage") } },
      ThingResponse: { type: "object", properties: { data: ref("Thing") } },
    },
  },
} satisfies OpenApiDocument;
