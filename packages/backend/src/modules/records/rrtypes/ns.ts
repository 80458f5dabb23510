import { hostname } from "./fields/names.ts";
import { defineType } from "./rr-type.ts";

export const ns = defineType({
  type: "NS",
  code: 2,
  description: "A name server for the name and everything below it",
  isWildcardRefused: true,
  fields: [hostname("nameserver")],
  examples: {
    canonical: ["www.example.com.", "ns1.example.net."],
    equivalent: [
      ["WWW.Example.COM.", "www.example.com."],
      ["www", "www.example.com."],
      ["@", "example.com."],
      ["www.example.com", "www.example.com."],
      ["w\\119w", "www.example.com."],
      ["straße.example.", "xn--strae-oqa.example."],
    ],
    invalid: [
      ["", "nameserver"],
      [".", "nameserver"],
      ["192.0.2.1", "nameserver"],
      ["ns_1.example.com.", "nameserver"],
      ["admin@example.com", "nameserver"],
      ["ns1.example.com. ns2.example.com.", "content"],
    ],
  },
});
