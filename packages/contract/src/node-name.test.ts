import { expect, test } from "vitest";
import { NodeName, nodeNameProblem } from "./node-name.ts";

test.each([
  ["report.pdf"],
  ["a"],
  ["été.txt"],
  ["日本語.txt"],
  ["family 👩‍👩‍👧.png"],
  ["what? 12:30 <draft>|*.md"],
  [".gitignore"],
  ["console.log"],
  ["x".repeat(255)],
])("%j is a name", (name) => {
  expect(NodeName.parse(name)).toBe(name);
});

test.each([
  ["", "at least one"],
  ["a/b", "does not contain /"],
  ["a\\b", "does not contain /"],
  ["..", "not . or .."],
  ["tab\there", "control"],
  ["nul\u0000", "control"],
  ["\u0085next", "control"],
  ["gpj.\u202eexe", "text-direction"],
  ["zero\u200bwidth", "invisible"],
  [" lead", "begin with a space"],
  ["trail ", "end with a space"],
  ["dot.", "end with a space or dot"],
  ["NUL.txt", "device name"],
  ["com1", "device name"],
  ["\ud800", "well-formed"],
  ["é".repeat(128), "255 bytes"],
])("%j is refused: %s", (name, reason) => {
  expect(nodeNameProblem(name)).toContain(reason);
  expect(NodeName.safeParse(name).success).toBe(false);
});

test("both spellings of an accent are the same name", () => {
  expect(NodeName.parse("e\u0301te\u0301")).toBe("été");
});
