import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test("cells are quoted, and none can be taken for a formula", () => {
  expect(csvLine(["plain", 'a "b", c', null, 7, new Date(0), { a: 1 }])).toBe(
    '"plain","a ""b"", c","","7","1970-01-01T00:00:00.000Z","{""a"":1}"\r\n',
  );
  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
    expect(csvLine([formula])).toBe(`"'${formula}"\r\n`);
  expect(csvLine(["a=1"])).toBe('"a=1"\r\n');
});
