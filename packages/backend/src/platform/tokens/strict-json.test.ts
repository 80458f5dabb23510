import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJsonObject } from "./strict-json.ts";

test("reads what JSON.parse reads, if no member is repeated", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseJsonObject(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("a member given twice is refused wherever it stands and however it is written", () => {
  const nest = fc.constantFrom(
    (object: string) => object,
    (object: string) => `{"a":[1,{"b":${object}}],"c":"]}"}`,
    (object: string) => `{"a":[[],{},${object}]}`,
  );
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), nest, (name, others, wrap) => {
      const escaped = `"${[...name.split("")].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;
      const rest = JSON.stringify(others).slice(1, -1);
      const text = wrap(`{${JSON.stringify(name)}:1,${rest === "" ? "" : `${rest},`}${escaped}:2}`);
      expect(() => JSON.parse(text)).not.toThrow();
      expect(parseJsonObject(text)).toBeUndefined();
    }),
  );
});

test("the same name in different objects is no repetition", () => {
  expect(parseJsonObject('{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toEqual({ a: { a: 1 }, b: [{ a: 1 }, { a: 2 }] });
});

test("text in strings is not taken for structure", () => {
  expect(parseJsonObject(String.raw`{"a":"\",\"a\":1","b":"{\"b\":1}","c\\":":"}`)).toEqual({
    a: '","a":1',
    b: '{"b":1}',
    "c\\": ":",
  });
});

test("__proto__ is a member like any other", () => {
  const parsed = parseJsonObject('{"__proto__":{"sub":"mallory"}}');
  expect(parsed?.sub).toBeUndefined();
  expect(parseJsonObject('{"__proto__":1,"__proto__":2}')).toBeUndefined();
});

test.each(["", "[]", "null", "1", '"{}"', "{", "{}{}", "{'a':1}", "\ufeff{}"])("%j is no JSON object", (text) => {
  expect(parseJsonObject(text)).toBeUndefined();
});
