import { expect, test } from "vitest";
import { ArchiveNames } from "./archive-names.ts";

test("names that differ in case alone, or not at all, are told apart", () => {
  const names = new ArchiveNames();
  const given = ["report.pdf", "Report.PDF", "report.pdf", "strasse", "STRASSE", "straße"];
  const made = given.map((name) => names.nameOf(name, "file"));
  expect(made).toEqual(["report.pdf", "Report (1).PDF", "report (2).pdf", "strasse", "STRASSE (1)", "straße (2)"]);
});

test("a folder's number comes behind all of its name", () => {
  const names = new ArchiveNames();
  expect([names.nameOf("v1.0", "folder"), names.nameOf("V1.0", "folder")]).toEqual(["v1.0", "V1.0 (1)"]);
});

test("what Windows takes for a drive, a stream or a pattern is replaced", () => {
  const names = new ArchiveNames();
  expect(names.nameOf('C:a|b<c>d"e?f*', "file")).toBe("C_a_b_c_d_e_f_");
  expect(names.nameOf("C_a|b<c>d?e?f*", "file")).toBe("C_a_b_c_d_e_f_ (1)");
});
