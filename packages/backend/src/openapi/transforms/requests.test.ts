import { expect, test } from "vitest";
import { z } from "zod";
import { anOperation, transformed } from "../testing/fixture.ts";
import { addIdempotencyKeys } from "./add-idempotency-keys.ts";
import { addSharedComponents } from "./add-shared-components.ts";
import { declareSecurity } from "./declare-security.ts";
import { describeParameters } from "./describe-parameters.ts";
import { nameRequestBodies } from "./name-request-bodies.ts";

const named = z.object({}).meta({ id: "DoThingInput" });
const jsonBody = (schema: object) => ({ requestBody: { required: true, content: { "application/json": { schema } } } });

test("nameRequestBodies puts a body under the id of its input", () => {
  const schema = { type: "object", properties: { name: { type: "string" } }, required: ["name"] } as const;
  const operation = anOperation("POST /things", { input: named });
  const { after, document } = transformed(nameRequestBodies, operation, jsonBody(schema));
  expect(after.requestBody).toEqual(jsonBody({ $ref: "#/components/schemas/DoThingInput" }).requestBody);
  expect(document.components?.schemas).toEqual({ DoThingInput: schema });
});

test("nameRequestBodies says that a body of which nothing is required may be absent", () => {
  const operation = anOperation("POST /things", { input: named });
  const { after } = transformed(nameRequestBodies, operation, jsonBody({ type: "object", properties: {} }));
  expect(after.requestBody).toMatchObject({ required: false });
});

test("nameRequestBodies offers the form first for operations of RFC 6749", () => {
  const operation = anOperation("POST /things", { spec: { oauth: true }, input: named });
  const { after } = transformed(nameRequestBodies, operation, jsonBody({ type: "object" }));
  const content = after.requestBody !== undefined && "content" in after.requestBody ? after.requestBody.content : {};
  expect(Object.keys(content)).toEqual(["application/x-www-form-urlencoded", "application/json"]);
  expect(new Set(Object.values(content).map(({ schema }) => schema?.$ref))).toEqual(
    new Set(["#/components/schemas/DoThingInput"]),
  );
});

test("nameRequestBodies leaves bytes alone", () => {
  const operation = anOperation("PUT /things", { spec: { bytes: { direction: "upload", body: "raw" } } });
  const before = { requestBody: { content: { "*/*": { schema: { type: "string", format: "binary" } as const } } } };
  expect(transformed(nameRequestBodies, operation, before).after).toMatchObject(before);
});

test("nameRequestBodies fails on a body without a name, and on two bodies of one name", () => {
  const nameless = anOperation("POST /things");
  expect(() => transformed(nameRequestBodies, nameless, jsonBody({ type: "object" }))).toThrow(
    "things.do: its body has no name",
  );
  const twice = anOperation("POST /things", { input: named });
  const taken = { DoThingInput: { type: "object", title: "another" } } as const;
  expect(() => transformed(nameRequestBodies, twice, jsonBody({ type: "object" }), taken)).toThrow(
    "two schemas are called DoThingInput",
  );
});

test("describeParameters moves description and example out of the schema", () => {
  const schema = { type: "string", description: "Which thing.", examples: ["thg_1", "thg_2"] } as const;
  const before = { parameters: [{ name: "id", in: "path" as const, required: true, schema }] };
  const { after } = transformed(describeParameters, anOperation("GET /things/{id}"), before);
  expect(after.parameters).toEqual([
    {
      name: "id",
      in: "path",
      required: true,
      schema: { type: "string" },
      description: "Which thing.",
      example: "thg_1",
    },
  ]);
});

test("describeParameters takes the example of the first alternative, and drops an empty list", () => {
  const schema = { anyOf: [{ type: "string", examples: ["thg_1"] }, { const: "root" }] };
  const before = { parameters: [{ name: "id", in: "path", schema }] };
  const { after } = transformed(describeParameters, anOperation("GET /things/{id}"), before);
  expect(after.parameters).toMatchObject([{ example: "thg_1" }]);
  expect(transformed(describeParameters, anOperation("GET /things"), { parameters: [] }).after).not.toHaveProperty(
    "parameters",
  );
});

test("addIdempotencyKeys adds the header to creates and to nothing else", () => {
  const parameters = [{ $ref: "#/components/parameters/IdempotencyKey" }];
  const create = anOperation("POST /things", { spec: { idempotency: "key" } });
  expect(transformed(addIdempotencyKeys, create, {}).after.parameters).toEqual(parameters);
  const other = anOperation("POST /things", { spec: { idempotency: "none" } });
  expect(transformed(addIdempotencyKeys, other, {}).after.parameters).toBeUndefined();
});

test("addSharedComponents names every header as HTTP does", () => {
  const { document } = transformed(addSharedComponents, anOperation("GET /things"), {});
  const parameters = Object.values(document.components?.parameters ?? {});
  expect(parameters.map((parameter) => ("name" in parameter ? parameter.name : ""))).toEqual([
    "Idempotency-Key",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Range",
    "Range",
  ]);
  expect(Object.keys(document.components?.headers ?? {})).toContain("RetryAfter");
});

test("declareSecurity asks for a token or a key and tells the scope, to machines and to people", () => {
  const scoped = anOperation("GET /things", { spec: { scope: "files:read" } });
  expect(transformed(declareSecurity, scoped, { description: "All of them." }).after).toMatchObject({
    security: [{ bearer: [] }, { apiKey: [] }],
    "x-scope": "files:read",
    description: "All of them.\n\nNeeds the scope `files:read`.",
  });
  const anyToken = anOperation("GET /things", { spec: { auth: "token" } });
  const { after } = transformed(declareSecurity, anyToken, {});
  expect(after).toMatchObject({ security: [{ bearer: [] }, { apiKey: [] }] });
  expect(after).not.toHaveProperty("x-scope");
  const byPerson = anOperation("GET /things", { spec: { auth: "token", credential: "person" } });
  expect(transformed(declareSecurity, byPerson, {}).after).toMatchObject({ security: [{ bearer: [] }] });
});

test("declareSecurity says of an open operation that it is open", () => {
  expect(transformed(declareSecurity, anOperation("GET /things"), {}).after.security).toEqual([]);
});
