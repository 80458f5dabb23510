import { texts } from "./fields/texts.ts";
import { defineType } from "./rr-type.ts";

export const txt = defineType({
  type: "TXT",
  code: 16,
  description: "Text: one or more strings in quotes, of at most 255 bytes each",
  fields: [texts("text")],
  examples: {
    canonical: [
      '"v=spf1 mx -all"',
      '""',
      '"a" "b"',
      '"say \\"hi\\" \\\\ bye"',
      '"\\195\\169t\\195\\169 \\000\\255"',
      '"k=rsa; p=(x)"',
    ],
    equivalent: [
      ["word", '"word"'],
      ['"a""b"', '"a" "b"'],
      ['( "a"\n  "b" )', '"a" "b"'],
      ['"h\\101llo"', '"hello"'],
      ['"\\h\\i"', '"hi"'],
      ['"été"', '"\\195\\169t\\195\\169"'],
      ['"a\tb"', '"a\\009b"'],
      [`"${"a".repeat(300)}"`, `"${"a".repeat(255)}" "${"a".repeat(45)}"`],
    ],
    invalid: [
      ["", "text"],
      ['"open', "content"],
      ["v=spf1 -all", "text"],
      ["k=rsa; p=x", "content"],
      ['"\\256"', "text"],
      ['"\\1"', "text"],
      ['"a" b"', "content"],
      ['"line\nbreak"', "content"],
      ['"nul\0"', "content"],
      [`"${"a".repeat(70_000)}"`, "content"],
    ],
  },
});
