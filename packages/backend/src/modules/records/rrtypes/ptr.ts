import { domainName } from "./fields/names.ts";
import { targetExamples } from "./fields/target-examples.ts";
import { defineType } from "./rr-type.ts";

export const ptr = defineType({
  type: "PTR",
  code: 12,
  description: "The name that an address has, or a service instance",
  fields: [domainName("target")],
  examples: {
    canonical: ["www.example.com.", "my\\032printer._ipp._tcp.example.com."],
    ...targetExamples,
  },
});
