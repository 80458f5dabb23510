import { NodeName } from "@scai/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { conflictName } from "./conflict-name.ts";

const at = new Date("2026-11-26T09:30:15.123Z");

test("a conflict copy carries the device and the time before the ending", () => {
  expect(conflictName("report.pdf", "file", "Alice's laptop", at)).toBe(
    "report (conflict of Alice's laptop, 2026-11-26 09.30.15).pdf",
  );
  expect(conflictName("v1.2", "folder", "a/b", at, 2)).toBe("v1.2 (conflict of a-b, 2026-11-26 09.30.15 2)");
  expect(conflictName(".profile", "file", "\u202e", at)).toBe(".profile (conflict of a device, 2026-11-26 09.30.15)");
});

test("the name of a conflict copy is always a name that files can have", () => {
  const names = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 255 })
    .filter((name) => NodeName.safeParse(name).success);
  fc.assert(
    fc.property(
      names,
      fc.string({ unit: "grapheme", maxLength: 255 }),
      fc.constantFrom("file", "folder"),
      (name, device, kind) => {
        const parsed = NodeName.safeParse(conflictName(NodeName.parse(name), kind, device, at));
        expect(parsed.success, JSON.stringify(parsed)).toBe(true);
      },
    ),
  );
});
