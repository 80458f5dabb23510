import { AppError, type TemplateId, type ZoneId } from "@scai/contract";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import type { WriteDeps } from "../../records/index.ts";
import { requireRolePermission } from "../../roles/index.ts";
import {
  type ChangeDeps,
  type CreateZoneInput,
  createZone,
  type ReadDeps,
  requireZone,
  type Zone,
} from "../../zones/index.ts";
import type { Values } from "../prepare-records.ts";
import { viewZoneTemplate, type ZoneTemplate } from "../template.view.ts";
import { findZoneTemplate } from "../templates.repo.ts";
import { applyTemplateSoon, keepTemplate } from "../zone-template.ts";

type Deps = ChangeDeps & ReadDeps & WriteDeps & Pick<Services, "validation">;

export interface CreateZoneWithTemplateInput extends CreateZoneInput {
  readonly templateId?: TemplateId | undefined;
  readonly templateVariables: Values;
}

/**
 * Asks for a zone, which gets a template's records as soon as it is active. Which those are is settled now, and whatever is wrong with the
 * variables is told now. Takes what applying a template takes, in the tenant.
 */
export async function createZoneWithTemplate(
  deps: Deps,
  actor: Actor,
  { templateId, templateVariables: variables, ...input }: CreateZoneWithTemplateInput,
  settle: Settle<Zone>,
): Promise<Zone> {
  if (templateId === undefined) {
    if (Object.keys(variables).length > 0) {
      const message = "belongs to a template; say templateId as well";
      throw new AppError("request.invalid", { issues: [{ path: ["templateVariables"], message }] });
    }
    return createZone(deps, actor, input, settle);
  }
  const target = { kind: "tenant", tenantId: actor.tenantId } as const;
  for (const permission of ["templates:read", "records:read", "records:create"] as const) {
    await requireRolePermission(deps, actor, permission, target);
  }
  const zone = await createZone(deps, actor, input, settle, (tx, row) =>
    keepTemplate(deps, tx, actor, row, { templateId, variables }),
  );
  if (zone.status === "active") await applyTemplateSoon(deps, zone);
  return zone;
}

/** The template that the zone was asked for with, and what came of it; null when there was none. */
export async function getZoneTemplate(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId },
): Promise<ZoneTemplate | null> {
  const zone = await requireZone(deps, actor, input.zoneId, "domains:read");
  const row = await findZoneTemplate(deps.database.db, zone);
  return row === undefined ? null : viewZoneTemplate(row);
}
