import { FileId, NodeName } from "@scai/contract";
import { expect, test } from "vitest";
import { z } from "zod";
import { createSchema } from "zod-openapi";
import { asText } from "./as-text.ts";

test.each<[string, z.ZodType]>([
  ["a template literal", FileId],
  ["alternatives", z.union([FileId, z.literal("root")])],
  ["a number", z.int().min(1).max(100).default(50)],
  ["a boolean", z.boolean()],
  ["a transformed string", NodeName],
  ["several of a kind", z.array(z.enum(["a", "b"]))],
])("%s is published as itself and is text to the generator", (_what, schema) => {
  const text = asText(schema);
  expect(createSchema(text, { io: "input" }).schema).toEqual(createSchema(schema, { io: "input" }).schema);
  expect((text instanceof z.ZodOptional ? text.unwrap() : text) instanceof z.ZodString).toBe(true);
});

test("what may be absent stays so", () => {
  expect(asText(z.string().optional()).safeParse(undefined).success).toBe(true);
  expect(asText(z.int().default(1)).safeParse(undefined).success).toBe(true);
  expect(asText(z.string()).safeParse(undefined).success).toBe(false);
});
