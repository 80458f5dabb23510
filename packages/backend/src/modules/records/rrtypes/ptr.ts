import { domainName } from "./fields/names.ts";
import { defineType } from "./rr-type.ts";

export const ptr = defineType({
  type: "PTR",
  code: 12,
  description: "The name that an address has, or a service instance",
  fields: [domainName("target")],
  examples: {
    canonical: ["www.example.com.", "my\\032printer._ipp._tcp.example.com."],
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
  },
});
