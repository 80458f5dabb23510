import type { RrType } from "../rr-type.ts";

/** Spellings right and wrong of a content that is one domain name, `target`. */
export const targetExamples: Pick<RrType["examples"], "equivalent" | "invalid"> = {
  equivalent: [
    ["WWW.Example.COM.", "www.example.com."],
    ["www", "www.example.com."],
    ["@", "example.com."],
    ["www.example.com", "www.example.com."],
    ["w\\119w", "www.example.com."],
    ["straße.example.", "xn--strae-oqa.example."],
  ],
  invalid: [
    ["", "target"],
    ["a..b.", "target"],
    [".a.", "target"],
    [`${"a".repeat(64)}.example.com.`, "target"],
    [`${"a.".repeat(130)}`, "target"],
    ["a\\300b.", "target"],
    ["a\\1b.", "target"],
    ["admin@example.com", "target"],
    ['"www.example.com."', "target"],
    ["www.example.com. other.example.com.", "content"],
  ],
};
