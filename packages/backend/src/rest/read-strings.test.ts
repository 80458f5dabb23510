import { AppError } from "@scai/contract";
import { expect, test } from "vitest";
import { z } from "zod";
import { StringInput, stringReaders } from "./read-strings.ts";

const Input = z.strictObject({
  text: z.string(),
  flag: z.boolean(),
  limit: z.int(),
  ratio: z.number(),
  kind: z.enum(["a", "b"]),
  id: z.union([z.literal("root"), z.string().regex(/^fld_/)]),
  names: z.array(z.string()),
  flags: z.array(z.boolean()),
  maybe: z.boolean().optional(),
  preset: z.int().default(50),
  empty: z.number().nullable(),
  layers: z.boolean().nullable().default(false).optional(),
});
const readers = stringReaders(Input);

/** What the strings under one name become, or what is wrong with them. */
function read(name: string, ...values: string[]): unknown {
  const input = new StringInput(readers);
  input.take(name, values);
  try {
    return input.finish()[name];
  } catch (err) {
    if (err instanceof AppError) return { issues: err.issues };
    throw err;
  }
}

const refused = (name: string, message: string) => ({ issues: [{ path: [name], message }] });

test.each([
  ["text", "true", "true"],
  ["text", "", ""],
  ["text", " 7 ", " 7 "],
  ["flag", "true", true],
  ["flag", "false", false],
  ["limit", "0", 0],
  ["limit", "-7", -7],
  ["limit", "50", 50],
  ["ratio", "0.25", 0.25],
  ["ratio", "-0.5", -0.5],
  ["kind", "c", "c"],
  ["id", "root", "root"],
  ["maybe", "false", false],
  ["preset", "7", 7],
  ["empty", "3", 3],
  ["layers", "true", true],
])("%s=%j is read as %j", (name, text, value) => {
  expect(read(name, text)).toBe(value);
});

test.each(["", "1", "0", "yes", "no", "on", "TRUE", "False", " true", "true ", "null", "undefined", "[]"])(
  "%j is not a boolean",
  (text) => {
    expect(read("flag", text)).toEqual(refused("flag", "expected true or false"));
    expect(read("maybe", text)).toEqual(refused("maybe", "expected true or false"));
  },
);

test.each([
  "",
  " ",
  "5 ",
  "+5",
  "05",
  "00",
  "-",
  "-01",
  "5.",
  ".5",
  "1e3",
  "0x10",
  "1_000",
  "1,000",
  "Infinity",
  "-Infinity",
  "NaN",
  "null",
  "true",
  "٣",
  "5\n",
  "5\u0000",
])("%j is not a number", (text) => {
  expect(read("limit", text)).toEqual(refused("limit", "expected a number"));
});

test("a number with more digits than a double holds is left to the schema to refuse", () => {
  const huge = "9".repeat(400);
  expect(read("limit", huge)).toBe(Number.POSITIVE_INFINITY);
  expect(Input.shape.limit.safeParse(read("limit", huge)).success).toBe(false);
});

test("only a list takes a name more than once", () => {
  expect(read("names", "a", "b", "a")).toEqual(["a", "b", "a"]);
  expect(read("names", "a")).toEqual(["a"]);
  expect(read("flags", "true", "false")).toEqual([true, false]);
  expect(read("flags", "true", "maybe")).toEqual(refused("flags", "expected true or false"));
  for (const name of ["text", "flag", "limit", "maybe", "preset"])
    expect(read(name, "1", "1")).toEqual(refused(name, "expected it once"));
});

test("a name that the input does not have is ignored, whatever objects have by that name", () => {
  const input = new StringInput(readers);
  for (const name of ["unknown", "__proto__", "toString", "constructor", "hasOwnProperty", "valueOf", ""])
    input.take(name, ["x"]);
  input.take("text", ["kept"]);
  expect(input.finish()).toStrictEqual({ text: "kept" });
  expect(Object.getPrototypeOf(input.values)).toBe(Object.prototype);
});

test("everything that is wrong is told at once", () => {
  const input = new StringInput(readers);
  input.take("flag", ["maybe"]);
  input.take("limit", ["many"]);
  input.take("text", ["right"]);
  expect(() => input.finish()).toThrow(
    expect.objectContaining({
      code: "request.invalid",
      issues: [
        { path: ["flag"], message: "expected true or false" },
        { path: ["limit"], message: "expected a number" },
      ],
    }),
  );
});

test("the last of two values for one name decides: the path comes after the query", () => {
  const input = new StringInput(readers);
  input.take("id", ["fld_of_the_query"]);
  input.take("id", ["fld_of_the_path"]);
  expect(input.finish()).toEqual({ id: "fld_of_the_path" });
});

test("reading leaves the schema as it was: JSON members are held to it as before", () => {
  read("limit", "5");
  read("flag", "false");
  expect(Input.partial().safeParse({ limit: "5" }).success).toBe(false);
  expect(Input.partial().safeParse({ flag: "false" }).success).toBe(false);
});
