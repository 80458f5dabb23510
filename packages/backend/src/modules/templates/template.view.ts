import { Etag, RecordChangeId, RecordId, TemplateId, TenantId, Timestamp, UserId } from "@scai/contract";
import { zoneTemplateStates } from "@scai/db";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import { DnsRecord, RecordType, RrsetDifference } from "../records/index.ts";
import { systemTemplates } from "./system-templates.ts";
import type { TemplateRow, ZoneTemplateRow } from "./templates.repo.ts";

export const TemplateType = z.enum(["system", "custom"]).meta({
  description: "system: every tenant has it, and nobody can change it. custom: made in the tenant.",
});

const summary = {
  id: TemplateId,
  tenantId: TenantId.nullable().meta({ description: "Null for a system template." }),
  type: TemplateType,
  name: z.string(),
  description: z.string(),
  createdBy: UserId.nullable(),
  createdAt: Timestamp,
  modifiedAt: Timestamp,
};

const TemplateRecord = z
  .object({
    name: z.string(),
    type: RecordType,
    content: z.string(),
    ttl: z.int().nullable().meta({ description: "Null: the default of the zone." }),
  })
  .meta({ id: "TemplateRecord", description: "A record that a template makes; ${name} stands for a variable." });

export const TemplateVariable = z
  .object({
    name: z.string(),
    description: z.string(),
    required: z.boolean().meta({ description: "It has to be given." }),
    default: z.string().nullable().meta({
      description: "What it is unless given. Without one, records that name a variable nobody gave are left out.",
    }),
  })
  .meta({ id: "TemplateVariable", description: "What whoever applies a template says or may say." });

export const Template = z
  .object({ ...summary, records: z.array(TemplateRecord), variables: z.array(TemplateVariable), etag: Etag })
  .meta({ id: "Template", description: "A set of records for zones, with variables." });
export type Template = z.infer<typeof Template>;

export const TemplateItem = z
  .object({ ...summary, recordCount: z.int(), variableCount: z.int() })
  .meta({ id: "TemplateItem", description: "A template in a list." });
export type TemplateItem = z.infer<typeof TemplateItem>;

function viewSummary({ id, tenantId, name, description, createdBy, createdAt, modifiedAt }: TemplateRow) {
  const type = tenantId === null ? ("system" as const) : ("custom" as const);
  return { id, tenantId, type, name, description, createdBy, createdAt, modifiedAt };
}

export function viewTemplate(row: TemplateRow): Template {
  const records = row.records.map((record) => ({ ...record, type: RecordType.parse(record.type) }));
  return withEtag({ ...viewSummary(row), records, variables: [...row.variables] });
}

export function viewTemplateItem(row: TemplateRow): TemplateItem {
  return { ...viewSummary(row), recordCount: row.records.length, variableCount: row.variables.length };
}

const RecordInTheWay = z
  .object({ id: RecordId, name: z.string(), type: z.string(), content: z.string() })
  .meta({ id: "RecordInTheWay", description: "A record of the zone that does not go with those of a template." });

const TemplateConflict = z
  .object({
    name: z
      .string()
      .meta({ description: "Of the template's set of records: the whole name, without the dot at the end." }),
    type: z.string(),
    wanted: z.array(z.string()).meta({ description: "The contents that the template has for it." }),
    inTheWay: z.array(RecordInTheWay),
    isPartlyHidden: z.boolean().meta({ description: "There is more in the way, which you may not see." }),
  })
  .meta({
    id: "TemplateConflict",
    description: "A set of a template's records that does not go with what the zone has.",
  });

const OmittedRecord = z
  .object({ name: z.string(), type: z.string(), variable: z.string() })
  .meta({ id: "OmittedRecord", description: "A record that is left out, because a variable of it was not given." });

const applied = {
  conflicts: z.array(TemplateConflict),
  omitted: z.array(OmittedRecord),
  differences: z.array(RrsetDifference),
};

export const TemplatePreview = z
  .object({
    ...applied,
    canApply: z.boolean().meta({ description: "False where there are conflicts and onConflict is fail." }),
  })
  .meta({ id: "TemplatePreview", description: "What a template would do to a zone." });
export type TemplatePreview = z.infer<typeof TemplatePreview>;

export const AppliedTemplate = z
  .object({
    ...applied,
    changeId: RecordChangeId.nullable().meta({ description: "In the zone's journal; null when nothing was changed." }),
    createdRecords: z.array(DnsRecord),
  })
  .meta({ id: "AppliedTemplate", description: "What a template did to a zone." });
export type AppliedTemplate = z.infer<typeof AppliedTemplate>;

export const ZoneTemplate = z
  .object({
    templateId: TemplateId,
    templateName: z.string(),
    state: z.enum(zoneTemplateStates).meta({
      description:
        "waiting: until the zone is active. due: it is, and the records are about to be written. failed: the name server did not take them.",
    }),
    changeId: RecordChangeId.nullable(),
    failure: z.string().nullable(),
    settledAt: Timestamp.nullable(),
  })
  .meta({ id: "ZoneTemplate", description: "The template that a zone was asked for with." });
export type ZoneTemplate = z.infer<typeof ZoneTemplate>;

export function viewZoneTemplate(row: ZoneTemplateRow): ZoneTemplate {
  const { templateId, templateName, state, changeId, failure, settledAt } = row;
  return { templateId, templateName, state, changeId, failure, settledAt };
}

const [webAndMail] = systemTemplates;

export const exampleTemplate = {
  id: "tpl_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  type: "custom",
  name: "Shop",
  description: "Every shop of ours.",
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  records: [{ name: "shop", type: "CNAME", content: "${shop}.shops.example.", ttl: 300 }],
  variables: [{ name: "shop", description: "The shop's name at our provider.", required: true, default: null }],
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};

export const exampleTemplateItem = {
  id: webAndMail?.id,
  tenantId: null,
  type: "system",
  name: webAndMail?.name,
  description: webAndMail?.description,
  createdBy: null,
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  recordCount: webAndMail?.records.length,
  variableCount: webAndMail?.variables.length,
};

export const exampleDifferences = [
  { name: "shop.example.com", type: "CNAME", removed: [], added: ["shop.example.com. 300 CNAME s17.shops.example."] },
];
