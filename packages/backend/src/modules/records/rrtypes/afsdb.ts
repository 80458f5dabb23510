import { hostname } from "./fields/names.ts";
import { u16 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

export const afsdb = defineType({
  type: "AFSDB",
  code: 18,
  description: "Server of an AFS cell",
  fields: [u16("subtype"), hostname("server")],
  examples: {
    canonical: ["1 afs.example.com."],
    equivalent: [["01 AFS", "1 afs.example.com."]],
    invalid: [
      ["afs.example.com.", "subtype"],
      ["1", "server"],
      ["1 192.0.2.1", "server"],
    ],
  },
});
