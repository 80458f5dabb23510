import { router } from "../../../trpc/init.ts";
import { applyTemplate } from "./apply-template.ts";
import { createTemplate } from "./create-template.ts";
import { deleteTemplate } from "./delete-template.ts";
import { getTemplate } from "./get-template.ts";
import { getZoneTemplate } from "./get-zone-template.ts";
import { listTemplates } from "./list-templates.ts";
import { listBuiltInVariables, listRequiredVariables } from "./list-variables.ts";
import { previewTemplate } from "./preview-template.ts";
import { updateTemplate } from "./update-template.ts";

export const templatesRouter = router({
  list: listTemplates,
  get: getTemplate,
  create: createTemplate,
  update: updateTemplate,
  delete: deleteTemplate,
  listBuiltInVariables,
  listRequiredVariables,
  previewForZone: previewTemplate,
  applyToZone: applyTemplate,
  getForZone: getZoneTemplate,
});
