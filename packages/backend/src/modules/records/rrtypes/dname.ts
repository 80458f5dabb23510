import { domainName } from "./fields/names.ts";
import { targetExamples } from "./fields/target-examples.ts";
import { defineType } from "./rr-type.ts";

export const dname = defineType({
  type: "DNAME",
  code: 39,
  description: "Everything below the name is found below the target",
  isSingle: true,
  isWildcardRefused: true,
  fields: [domainName("target")],
  examples: {
    canonical: ["www.example.com.", "example.net."],
    ...targetExamples,
  },
});
