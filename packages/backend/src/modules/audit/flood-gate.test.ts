import { expect, test } from "vitest";
import { FloodGate } from "./flood-gate.ts";

const limits = { passMax: 2, windowMs: 1_000, kindsMax: 3 };

test("the first few of a kind get through in a window; the others are counted with the last of them", () => {
  const gate = new FloodGate<number>(limits);
  expect([1, 2, 3, 4].map((item) => gate.pass("acme", "a", item, 0))).toEqual([true, true, false, false]);
  expect(gate.pass("acme", "b", 5, 0)).toBe(true);
  expect(gate.drain(999)).toEqual([]);
  expect(gate.drain(1_000)).toEqual([{ held: 2, last: 4 }]);
  expect(gate.drain(1_000)).toEqual([]);
  expect(gate.pass("acme", "a", 6, 1_000)).toBe(true);
});

test("more kinds than can be told apart are held back together, so that neither memory nor what gets through grows", () => {
  const gate = new FloodGate<number>(limits);
  const passed = Array.from({ length: 100 }, (_, i) => gate.pass("acme", `kind ${i}`, i, 0));
  expect(passed.filter(Boolean)).toHaveLength(3);
  expect(gate.drain(5_000)).toEqual([{ held: 97, last: 99 }]);
});

test("whatever one owner floods the gate with, another's get through, and are not counted with them", () => {
  const gate = new FloodGate<string>(limits);
  for (let i = 0; i < 100; i++) gate.pass("acme", `kind ${i}`, "acme's", 0);
  expect(["a", "a", "a", "b"].map((kind) => gate.pass("globex", kind, "globex's", 0))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(gate.drain(5_000)).toEqual([
    { held: 97, last: "acme's" },
    { held: 1, last: "globex's" },
  ]);
});
