import { checkServiceBinding, serviceBinding, serviceBindingExamples } from "./fields/service-binding.ts";
import { defineType } from "./rr-type.ts";

export const https = defineType({
  type: "HTTPS",
  code: 65,
  description: "Where and how a web server is reached; can stand beside other records, and at the apex",
  fields: serviceBinding,
  check: checkServiceBinding,
  examples: serviceBindingExamples,
});
