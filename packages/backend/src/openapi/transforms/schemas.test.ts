import { describe, expect, test } from "vitest";
import type { OpenApiDocument, SchemaObject } from "../document.ts";
import { anOperation, transformed } from "../testing/fixture.ts";
import { nameSharedEnums } from "./name-shared-enums.ts";
import { plainIntegers } from "./plain-integers.ts";
import { plainTimestamps } from "./plain-timestamps.ts";
import { sortKeys } from "./sort-keys.ts";
import { tolerateNewMembers } from "./tolerate-new-members.ts";

const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const answering = (name: string) => ({ responses: { 200: { description: "OK", ...json(name) } } });
const get = anOperation("GET /things");

function schemaAfter(transform: typeof plainIntegers, member: SchemaObject): unknown {
  const Thing: SchemaObject = { type: "object", properties: { member } };
  const { document } = transformed(transform, get, answering("Thing"), { Thing });
  return Object(document.components?.schemas?.Thing).properties.member;
}

describe("plainTimestamps", () => {
  test("drops the pattern and the alternatives of a time", () => {
    const time = { type: "string", format: "date-time" } as const;
    expect(schemaAfter(plainTimestamps, { ...time, pattern: "^.{250}$" })).toEqual(time);
    expect(schemaAfter(plainTimestamps, { ...time, anyOf: [{ type: "string" }, time], description: "When." })).toEqual({
      ...time,
      description: "When.",
    });
  });

  test("reaches a time that may be null, and leaves other patterns", () => {
    const nullable = (time: SchemaObject) => ({ anyOf: [time, { type: "null" } as const] });
    const time = { type: "string", format: "date-time" } as const;
    expect(schemaAfter(plainTimestamps, nullable({ ...time, pattern: "^.*$" }))).toEqual(nullable(time));
    expect(schemaAfter(plainTimestamps, { type: "string", pattern: "^a$" })).toEqual({
      type: "string",
      pattern: "^a$",
    });
  });
});

test.each<[string, SchemaObject, SchemaObject]>([
  [
    "drops the safe bounds",
    { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    { format: "int64" },
  ],
  ["keeps bounds that mean something", { minimum: 1, maximum: 100 }, { minimum: 1, maximum: 100 }],
  ["keeps a lower bound", { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, { minimum: 0, format: "int64" }],
  [
    "turns more than 0 into at least 1",
    { exclusiveMinimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    { minimum: 1, format: "int64" },
  ],
])("plainIntegers %s", (_what, before, after) => {
  expect(schemaAfter(plainIntegers, { type: "integer", ...before })).toEqual({ type: "integer", ...after });
});

test("nameSharedEnums gives a list of values that has a home one name, wherever it stands", () => {
  const allowOrDeny = (): SchemaObject => ({ type: "string", enum: ["allow", "deny"] });
  const schemas: Record<string, SchemaObject> = {
    AclEntry: { type: "object", properties: { aceType: allowOrDeny() } },
    Thing: {
      type: "object",
      properties: {
        entry: { $ref: "#/components/schemas/AclEntry" },
        other: { ...allowOrDeny(), description: "Which.", default: "allow" },
        own: { type: "string", enum: ["allow", "deny", "ask"] },
      },
    },
  };
  const { document } = transformed(nameSharedEnums, get, answering("Thing"), schemas);
  const reference = { $ref: "#/components/schemas/AceType" };
  expect(document.components?.schemas).toMatchObject({
    AceType: allowOrDeny(),
    AclEntry: { properties: { aceType: reference } },
    Thing: {
      properties: {
        other: { ...reference, description: "Which.", default: "allow" },
        own: { type: "string", enum: ["allow", "deny", "ask"] },
      },
    },
  });
});

describe("tolerateNewMembers", () => {
  const closed: SchemaObject = { type: "object", properties: {}, additionalProperties: false };

  test("opens what the server sends, at any depth, and keeps closed what clients send", () => {
    const before = { requestBody: json("Input"), ...answering("Page") };
    const Page: SchemaObject = {
      ...closed,
      properties: { items: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
    };
    const { document } = transformed(tolerateNewMembers, anOperation("POST /things"), before, {
      Input: closed,
      Page,
      Thing: closed,
    });
    const { Input, Page: page, Thing } = document.components?.schemas ?? {};
    expect(Input).toHaveProperty("additionalProperties", false);
    expect(page).not.toHaveProperty("additionalProperties");
    expect(Thing).not.toHaveProperty("additionalProperties");
  });

  test("ends on a schema that contains itself", () => {
    const Tree: SchemaObject = { ...closed, properties: { parent: { $ref: "#/components/schemas/Tree" } } };
    const { document } = transformed(tolerateNewMembers, get, answering("Tree"), { Tree });
    expect(document.components?.schemas?.Tree).not.toHaveProperty("additionalProperties");
  });

  test("fails on an object that is sent and received", () => {
    const before = { requestBody: json("Thing"), ...answering("Thing") };
    expect(() => transformed(tolerateNewMembers, anOperation("POST /things"), before, { Thing: closed })).toThrow(
      "an object is both sent and received",
    );
  });
});

describe("sortKeys", () => {
  const sorted = (part: Partial<OpenApiDocument>) => {
    const document: OpenApiDocument = { info: { version: "1", title: "t" }, openapi: "3.1.0", ...part };
    sortKeys(document, []);
    return JSON.stringify(document);
  };

  test("gives one text for one document, whatever the order it was built in", () => {
    const a = { paths: { "/b": { get: { summary: "b" } }, "/a": { get: { tags: ["x"], summary: "a" } } } };
    const b = { paths: { "/a": { get: { summary: "a", tags: ["x"] } }, "/b": { get: { summary: "b" } } } };
    expect(sorted(a)).toBe(sorted(b));
    expect(sorted(a)).toBe(
      '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"summary":"a","tags":["x"]}},"/b":{"get":{"summary":"b"}}}}',
    );
  });

  test("keeps the order of properties, of examples' members and of lists", () => {
    const Thing: SchemaObject = {
      type: "object",
      properties: { z: { type: "string" }, a: {} },
      required: ["z", "a"],
      enum: ["b", "a"],
    };
    const examples = { One: { value: { z: 1, a: 2 } } };
    const text = sorted({ components: { schemas: { Thing }, examples } });
    expect(text).toContain('"properties":{"z":{"type":"string"},"a":{}}');
    expect(text).toContain('"required":["z","a"]');
    expect(text).toContain('"value":{"z":1,"a":2}');
  });
});
