import { describe, expect, test } from "vitest";
import { emitTypeScript } from "../index.ts";
import { fixture } from "../testing/fixture.ts";
import { buildIr } from "./build-ir.ts";
import type { OpenApiDocument, Schema } from "./document.ts";

test("the representation of a document with one of everything", () => {
  expect(buildIr(fixture)).toMatchSnapshot();
});

test("adding an operation and its schemas changes nothing that was there", () => {
  const before = emitTypeScript(buildIr(fixture));
  const after = emitTypeScript(buildIr(withOperation("others_get", { type: "object", properties: {} })));
  expect(after["src/generated/resources/things.ts"]).toBe(before["src/generated/resources/things.ts"]);
});

/** The fixture with another operation, which answers what the schema says. */
function withOperation(operationId: string, schema: Schema, more: Record<string, Schema> = {}): OpenApiDocument {
  const answer = { type: "object", properties: { data: { $ref: "#/components/schemas/Other" } } };
  return {
    ...fixture,
    paths: {
      ...fixture.paths,
      "/others": {
        get: {
          operationId,
          summary: "Get it",
          "x-idempotency": "safe",
          "x-trpc-procedure": "others.get",
          responses: {
            200: { content: { "application/json": { schema: { $ref: "#/components/schemas/OtherResponse" } } } },
          },
        },
      },
    },
    components: {
      ...fixture.components,
      schemas: { ...fixture.components.schemas, ...more, Other: schema, OtherResponse: answer },
    },
  };
}

const withMember = (member: Schema) => withOperation("others_get", { type: "object", properties: { member } });

describe("what no client could be told is refused, with the place and a remedy", () => {
  test.each<[string, OpenApiDocument, string]>([
    [
      "an object without a name",
      withMember({ type: "object", properties: { a: { type: "string" } } }),
      'Other.member: an object has no name. Give the schema .meta({ id: "OtherMember" })',
    ],
    [
      "a union whose members have no names",
      withOperation("others_get", { oneOf: [{ type: "object", properties: {} }] }),
      "Other: not every member of this union has a name. Make it a z.discriminatedUnion, and give each of its objects .meta({ id })",
    ],
    [
      "alternatives that cannot be told apart",
      withMember({ anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }),
      "Other.member: no client can tell apart string and array. Make it",
    ],
    [
      "a format that nobody knows",
      withMember({ type: "string", format: "roman-numeral" }),
      "Other.member: no SDK has a type for texts of the format roman-numeral. Leave the format out",
    ],
    ["a schema that nobody knows", withMember({ type: "tuple" }), "Other.member: nothing is known of"],
    [
      "two types with one name",
      withOperation(
        "others_get",
        {
          type: "object",
          properties: { one: { $ref: "#/components/schemas/OtherState" }, state: { type: "string", enum: ["a", "b"] } },
        },
        { OtherState: { type: "object", properties: {} } },
      ),
      "Other.state: OtherState is called OtherState as well. Give one of them an id of its own",
    ],
    [
      "the same values in two places",
      withOperation("others_get", {
        type: "object",
        properties: { one: { type: "string", enum: ["a", "b"] }, two: { type: "string", enum: ["a", "b"] } },
      }),
      "Other.two: OtherOne lists the same values. Give the list a name in",
    ],
    [
      "an operation without a resource",
      withOperation("get", { type: "object", properties: {} }),
      "get: the operationId does not tell a resource and a method. Put the procedure into one router",
    ],
    [
      "a method that would break a language",
      withOperation("others_then", { type: "object", properties: {} }),
      "others_then: no method can be called then. Rename the procedure",
    ],
  ])("%s", (_what, document, message) => {
    expect(() => buildIr(document)).toThrow(message);
  });

  test("a model that is called like a type of the SDKs", () => {
    const { Stone, ...schemas } = fixture.components.schemas;
    const response = { type: "object", properties: { data: { $ref: "#/components/schemas/Pager" } } };
    const components = { ...fixture.components, schemas: { ...schemas, Stone, Pager: Stone, ThingResponse: response } };
    expect(() => buildIr({ ...fixture, components })).toThrow("Pager: the SDKs have a type Pager already");
  });
});
