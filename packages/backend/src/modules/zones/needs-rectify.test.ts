import { expect, test } from "vitest";
import { needsRectify } from "./needs-rectify.ts";

const zone = { name: "example.test" };

test.for([
  ["example.test.", "NS", false],
  ["example.test.", "MX", false],
  ["www.example.test.", "A", false],
  ["*.example.test.", "TXT", false],
  ["sub.example.test.", "NS", true],
  ["sub.example.test.", "DS", true],
  ["old.example.test.", "DNAME", true],
  ["a.b.example.test.", "A", true],
  ["*.b.example.test.", "A", true],
  ["s1._domainkey.example.test.", "TXT", true],
] as const)("%s %s: %s", ([name, type, expected]) => {
  expect(needsRectify(zone, { name, type })).toBe(expected);
});
