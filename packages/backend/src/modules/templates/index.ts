export { applyTemplates } from "./jobs/apply-templates.ts";
export { TemplateVariables } from "./template.input.ts";
export { checkValidationWithTemplate, createZoneWithTemplate } from "./usecases/zones-with-templates.ts";
