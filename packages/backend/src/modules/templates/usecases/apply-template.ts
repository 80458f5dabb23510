import { AppError, type TemplateId, type ZoneId } from "@scai/contract";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import {
  plannedZone,
  recordIdOf,
  requireRecords,
  viewDifference,
  viewRecord,
  type WriteDeps,
  type WrittenZone,
} from "../../records/index.ts";
import { requireRolePermission } from "../../roles/index.ts";
import type { ZoneRow } from "../../zones/index.ts";
import { type PreparedRecords, prepareRecords, type Values } from "../prepare-records.ts";
import type { AppliedTemplate, TemplatePreview } from "../template.view.ts";
import type { ConflictRule, TemplateConflict } from "../template-plan.ts";
import { findTemplate } from "../templates.repo.ts";
import { type TemplateWritten, writeTemplate } from "../write-template.ts";

type Deps = WriteDeps & Pick<Services, "roles">;

export interface PreviewTemplateInput {
  readonly templateId: TemplateId;
  readonly zoneId: ZoneId;
  readonly variables: Values;
  readonly onConflict: ConflictRule;
}

/** What applying would do to the zone, and which of its records are in the way, as far as the caller sees them. */
export async function previewTemplate(deps: Deps, actor: Actor, input: PreviewTemplateInput): Promise<TemplatePreview> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const prepared = await prepare(deps, actor, access.zone, input);
  const { written, conflicts } = await writeTemplate(deps, actor, access.zone, {
    records: () => prepared.records,
    rule: input.onConflict,
    rights: access,
    isPreview: true,
  });
  const seen = written.plan.changes.filter((change) => access.sees(change));
  return {
    ...viewPlanned(access.zone, prepared, conflicts),
    differences: seen.map(viewDifference),
    canApply: input.onConflict !== "fail" || conflicts.length === 0,
  };
}

export interface ApplyTemplateInput extends PreviewTemplateInput {
  readonly confirm: boolean;
}

/**
 * Gives a zone a template's records, all of them or none. Every record has to be one that the caller may create, and what goes for it one that
 * they may delete. Applied twice it changes nothing the second time.
 */
export async function applyTemplate(
  deps: Deps,
  actor: Actor,
  input: ApplyTemplateInput,
  settle: Settle<AppliedTemplate>,
): Promise<AppliedTemplate> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:create");
  const prepared = await prepare(deps, actor, access.zone, input);
  for (const record of prepared.records) access.require("records:create", record);
  const view = ({ written, conflicts }: TemplateWritten): AppliedTemplate => ({
    ...viewPlanned(access.zone, prepared, conflicts),
    differences: written.plan.changes.map(viewDifference),
    changeId: written.change?.id ?? null,
    createdRecords: viewCreated(access.zone, written),
  });
  const done = await writeTemplate(deps, actor, access.zone, {
    records: () => prepared.records,
    rule: input.onConflict,
    rights: access,
    isConfirmed: input.confirm,
    settle: (tx, written) => settle(tx, view(written)),
  });
  return view(done);
}

/** The records that the template makes for the zone; `templates.not_found` for one that is not for the zone's tenant. */
async function prepare(
  deps: Deps,
  actor: Actor,
  zone: ZoneRow,
  { templateId, variables }: PreviewTemplateInput,
): Promise<PreparedRecords> {
  const target = { kind: "zone", tenantId: zone.tenantId, zoneId: zone.id } as const;
  await requireRolePermission(deps, actor, "templates:read", target);
  const template = await findTemplate(deps.database.db, zone.tenantId, templateId);
  if (template === undefined) throw new AppError("templates.not_found");
  return prepareRecords(template, plannedZone(zone), variables);
}

function viewPlanned(zone: ZoneRow, { omitted }: PreparedRecords, conflicts: readonly TemplateConflict[]) {
  return {
    conflicts: conflicts.map(({ wanted, inTheWay, isPartlyHidden }) => ({
      name: wanted.name.slice(0, -1),
      type: wanted.type,
      wanted: wanted.records.map(({ content }) => content),
      inTheWay: inTheWay.flatMap((rrset) =>
        rrset.records.map(({ content }) => ({
          id: recordIdOf(zone.id, rrset, content),
          name: rrset.name.slice(0, -1),
          type: rrset.type,
          content,
        })),
      ),
      isPartlyHidden,
    })),
    omitted: [...omitted],
  };
}

function viewCreated(zone: ZoneRow, { plan, at }: WrittenZone) {
  return plan.changes.flatMap(({ name, type, before, after }) => {
    if (after === undefined) return [];
    const there = new Set(before?.records.map(({ content }) => content));
    const created = after.records.filter(({ content }) => !there.has(content));
    return created.map((record) => viewRecord(plannedZone(zone), { name, type, ...after }, record, at));
  });
}
