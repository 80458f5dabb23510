import { domainName } from "./fields/names.ts";
import { targetExamples } from "./fields/target-examples.ts";
import { defineType } from "./rr-type.ts";

export const alias = defineType({
  type: "ALIAS",
  code: 65401,
  description: "Addresses of the target are answered for the name; can stand at the apex",
  isSingle: true,
  fields: [domainName("target")],
  examples: {
    canonical: ["www.example.com.", "app.example.net."],
    ...targetExamples,
  },
});
