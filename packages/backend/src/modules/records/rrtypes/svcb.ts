import { checkServiceBinding, serviceBinding, serviceBindingExamples } from "./fields/service-binding.ts";
import { defineType } from "./rr-type.ts";

export const svcb = defineType({
  type: "SVCB",
  code: 64,
  description: "Where and how a service is reached",
  fields: serviceBinding,
  check: checkServiceBinding,
  examples: serviceBindingExamples,
});
