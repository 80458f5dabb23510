import { activeZone } from "../../active-zone.ts";
import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";
const missingTemplate = "tpl_00000000000000000000000zzz";

const content = () => ({
  name: unique("template"),
  records: [{ name: "shop", type: "CNAME", content: "${shop}.shops.example." }],
  variables: [{ name: "shop", required: true }],
});

const aTemplate = (h: Harness) => h.rest().get<{ id: string }>("templates.create", content());

/** About a template of the tenant, which nobody else may read. */
function onTemplate(more: Record<string, unknown> = {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: templateId } = await aTemplate(h);
      return { input: { templateId, ...more }, missing: { templateId: missingTemplate, ...more } };
    },
  };
}

/** About such a template, and a zone that is served and that nobody else has been given anything in. */
function onZone(more: Record<string, unknown>): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    alongside: ["records:read", "templates:read"],
    async prepare(h) {
      const { id: templateId } = await aTemplate(h);
      const { id: zoneId } = await activeZone(h);
      return {
        input: { templateId, zoneId, ...more },
        missing: { templateId: missingTemplate, zoneId: missingZone, ...more },
      };
    },
  };
}

export const templateRows: Readonly<Record<string, OperationRow>> = {
  "templates.applyToZone": onZone({ variables: { shop: "s17" } }),
  "templates.create": {
    about: "caller",
    owner: "tenant_admin",
    prepare: async () => ({ input: content() }),
  },
  "templates.delete": { ...onTemplate(), alongside: ["templates:read"] },
  "templates.get": onTemplate(),
  "templates.getForZone": {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      return { input: { zoneId }, missing: { zoneId: missingZone } };
    },
  },
  "templates.list": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: {} }) },
  "templates.listBuiltInVariables": { about: "caller", prepare: async () => ({ input: {} }) },
  "templates.listRequiredVariables": onTemplate(),
  "templates.previewForZone": onZone({ variables: { shop: "s17" } }),
  "templates.update": { ...onTemplate({ description: "another" }), alongside: ["templates:read"] },
};
