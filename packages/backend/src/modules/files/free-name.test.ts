import { NodeName } from "@scai/contract";
import { describe, expect, test } from "vitest";
import { commonStem, freeName } from "./free-name.ts";

const free = (name: string, kind: "file" | "folder", ...taken: string[]) => freeName(name, kind, new Set(taken));

describe("a name that is taken gets a number", () => {
  test.each([
    ["report.pdf", "file", [], "report.pdf"],
    ["report.pdf", "file", ["report.pdf"], "report (1).pdf"],
    ["report.pdf", "file", ["report.pdf", "report (1).pdf", "report (3).pdf"], "report (2).pdf"],
    ["v1.2", "folder", ["v1.2"], "v1.2 (1)"],
    [".profile", "file", [".profile"], ".profile (1)"],
    ["archive.tar.gz", "file", ["archive.tar.gz"], "archive.tar (1).gz"],
  ] as const)("%s, a %s beside %j, becomes %s", (name, kind, taken, expected) => {
    expect(free(name, kind, ...taken)).toBe(expected);
  });

  test.each(["x".repeat(255), `${"é".repeat(125)}.docx`, `${"\u{1f600}".repeat(62)}.md`])(
    "and stays a name that is allowed, of whole characters: %s",
    (name) => {
      const given = free(name, "file", name);
      expect(NodeName.safeParse(given).data).toBe(given);
      expect(given.startsWith(commonStem(name, "file"))).toBe(true);
      expect(given).toContain(" (1)");
    },
  );
});
