import { AppError, type TemplateId } from "@scai/contract";
import { type Tx, zoneTemplates } from "@scai/db";
import type { Services } from "../../services.ts";
import { auditedAs } from "../audit/index.ts";
import type { Actor } from "../identity/index.ts";
import { allRights, plannedZone, type WriteDeps } from "../records/index.ts";
import type { ZoneRow } from "../zones/index.ts";
import { prepareRecords, type Values } from "./prepare-records.ts";
import { findTemplate, findZoneTemplate, settleZoneTemplate } from "./templates.repo.ts";
import { writeTemplate } from "./write-template.ts";

/** Writes down, with a zone that is being asked for, which records it is to get when it becomes active. */
export async function keepTemplate(
  { clock }: Pick<Services, "clock">,
  tx: Tx,
  actor: Actor,
  zone: ZoneRow,
  { templateId, variables }: { readonly templateId: TemplateId; readonly variables: Values },
): Promise<void> {
  const template = await findTemplate(tx, zone.tenantId, templateId);
  if (template === undefined) throw new AppError("templates.not_found");
  await tx.insert(zoneTemplates).values({
    zoneId: zone.id,
    tenantId: zone.tenantId,
    templateId,
    templateName: template.name,
    records: prepareRecords(template, plannedZone(zone), variables).records,
    state: "waiting",
    requestedBy: auditedAs(actor).actorName,
    createdAt: clock(),
  });
}

/**
 * Gives an active zone the records that it was asked for with, if that is still to be done. What is in the zone already stays: records that do
 * not go with it are left out. When this ends before it is noted as done, doing it again changes nothing; what PowerDNS refuses is noted.
 */
export async function applyDueTemplate(deps: WriteDeps, key: Pick<ZoneRow, "id" | "tenantId">): Promise<void> {
  const { db } = deps.database;
  const found = await findZoneTemplate(db, key);
  if (found?.state !== "due") return;
  const by = {
    kind: "system",
    id: "apply-templates",
    name: `for ${found.requestedBy}`,
    tenantId: key.tenantId,
  } as const;
  try {
    await writeTemplate(deps, by, key, {
      // Somebody else may have done it meanwhile, after which others may have changed what it did.
      records: async () => {
        const row = await findZoneTemplate(db, key);
        return row?.state === "due" ? row.records : [];
      },
      rule: "skip",
      rights: allRights,
      isConfirmed: true,
      settle: (tx, { written: { change, at } }) =>
        settleZoneTemplate(tx, key, { state: "applied", changeId: change?.id ?? null, settledAt: at }),
    });
  } catch (err) {
    if (!(err instanceof AppError) || !err.code.startsWith("records.")) throw err;
    const failure = (err.detail ?? err.message).slice(0, 1000);
    await settleZoneTemplate(db, key, { state: "failed", failure, settledAt: deps.clock() });
    deps.log.warn({ err, zone: key.id }, "a zone did not get the records of its template");
  }
}

/** What is due is done now, so that nobody has to wait for the worker; the worker does it if this cannot. */
export async function applyTemplateSoon(deps: WriteDeps, zone: Pick<ZoneRow, "id" | "tenantId">): Promise<void> {
  try {
    await applyDueTemplate(deps, zone);
  } catch (err) {
    deps.log.warn({ err, zone: zone.id }, "a zone gets the records of its template later");
  }
}
