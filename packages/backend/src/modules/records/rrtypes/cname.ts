import { domainName } from "./fields/names.ts";
import { targetExamples } from "./fields/target-examples.ts";
import { defineType } from "./rr-type.ts";

export const cname = defineType({
  type: "CNAME",
  code: 5,
  description: "The name is another name for the target",
  isSingle: true,
  fields: [domainName("target")],
  examples: {
    canonical: ["www.example.com.", "_dmarc.example.net.", "a\\.b.example.com.", "a\\032b.example.com."],
    ...targetExamples,
  },
});
