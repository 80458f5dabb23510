export { applyTemplates } from "./jobs/apply-templates.ts";
export { TemplateVariables } from "./template.input.ts";
export { createZoneWithTemplate } from "./usecases/zones-with-templates.ts";
export { applyTemplateSoon } from "./zone-template.ts";
