import { AppError, newId, TemplateId } from "@scai/contract";
import { isDuplicate, type TemplateRecord, type TemplateVariable, type Tx, templates } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import { type AuditFact, recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireRolePermission } from "../../roles/index.ts";
import { requireSound } from "../check-template.ts";
import { systemTemplates } from "../system-templates.ts";
import { type Template, type TemplateItem, viewTemplate, viewTemplateItem } from "../template.view.ts";
import { mayReadTemplates, requireTemplate, type TemplateDeps } from "../template-access.ts";
import { listTemplateRows, type TemplateRow } from "../templates.repo.ts";

export interface ListTemplatesInput {
  readonly type?: "system" | "custom" | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The system's templates and those of the caller's tenant, by name. */
export async function listTemplates(
  deps: TemplateDeps,
  actor: Actor,
  input: ListTemplatesInput,
): Promise<{ items: TemplateItem[]; nextCursor: string | null }> {
  if (!(await mayReadTemplates(deps, actor))) {
    throw new AppError("roles.forbidden", { detail: "This needs the permission templates:read." });
  }
  const after = decodeNameCursor(input.cursor, TemplateId);
  const { type, limit } = input;
  const rows = await listTemplateRows(deps.database.db, actor.tenantId, { type, after, limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewTemplateItem), nextCursor: page.nextCursor };
}

interface TemplateInput {
  readonly templateId: TemplateId;
}

export async function getTemplate(deps: TemplateDeps, actor: Actor, input: TemplateInput): Promise<Template> {
  return viewTemplate(await requireTemplate(deps, actor, input.templateId, "templates:read"));
}

/** The variables that have to be given when the template is applied. */
export async function listRequiredVariables(deps: TemplateDeps, actor: Actor, input: TemplateInput) {
  const { variables } = await requireTemplate(deps, actor, input.templateId, "templates:read");
  return { items: variables.filter(({ required }) => required) };
}

export interface CreateTemplateInput {
  readonly name: string;
  readonly description: string;
  readonly records: readonly TemplateRecord[];
  readonly variables: readonly TemplateVariable[];
}

/** Makes a template of the caller's tenant. Fails with `request.invalid` when no zone could get its records. */
export async function createTemplate(
  deps: TemplateDeps,
  actor: Actor,
  input: CreateTemplateInput,
  settle: Settle<Template>,
): Promise<Template> {
  await requireRolePermission(deps, actor, "templates:create", { kind: "tenant", tenantId: actor.tenantId });
  requireSound(input);
  const now = deps.clock();
  const row: TemplateRow = {
    id: newId("template", now.getTime()),
    tenantId: actor.tenantId,
    ...input,
    name: freeName(input.name),
    revision: 1,
    createdBy: actor.id,
    createdAt: now,
    modifiedAt: now,
  };
  await deps.database.transaction(async (tx) => {
    await tx.insert(templates).values(row).catch(refuseTakenName);
    await record(tx, actor, row, now, { action: "template.create", after: factsOf(row) });
    await settle(tx, viewTemplate(row));
  });
  return viewTemplate(row);
}

export interface UpdateTemplateInput extends TemplateInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly records?: readonly TemplateRecord[] | undefined;
  readonly variables?: readonly TemplateVariable[] | undefined;
  readonly ifMatch?: string | undefined;
}

/** Changes a template of the tenant; what is not said stays, and so do the records that it made of zones. */
export async function updateTemplate(deps: TemplateDeps, actor: Actor, input: UpdateTemplateInput): Promise<Template> {
  const { name, description, records, variables, ifMatch } = input;
  return untilFresh(ifMatch, "templates.stale_etag", async () => {
    const row = await requireTemplate(deps, actor, input.templateId, "templates:update");
    requireMatch(ifMatch, viewTemplate(row).etag, "templates.stale_etag");
    const after: TemplateRow = {
      ...row,
      ...(name === undefined ? {} : { name: freeName(name) }),
      ...(description === undefined ? {} : { description }),
      ...(records === undefined ? {} : { records }),
      ...(variables === undefined ? {} : { variables }),
      revision: row.revision + 1,
      modifiedAt: deps.clock(),
    };
    requireSound(after);
    await deps.database.transaction(async (tx) => {
      const [updated] = await tx
        .update(templates)
        .set(after)
        .where(and(isOwn(actor, row), eq(templates.revision, row.revision)))
        .catch(refuseTakenName);
      if (updated.affectedRows === 0) throw new AppError("templates.stale_etag");
      const fact = { action: "template.update", before: factsOf(row), after: factsOf(after) } as const;
      await record(tx, actor, row, after.modifiedAt, fact);
    });
    return viewTemplate(after);
  });
}

/** Removes a template of the tenant. What it made of zones stays, and zones that were asked for with it get what it said then. */
export async function deleteTemplate(
  deps: TemplateDeps,
  actor: Actor,
  input: TemplateInput & { readonly ifMatch?: string | undefined },
): Promise<void> {
  const { ifMatch } = input;
  await untilFresh(ifMatch, "templates.stale_etag", async () => {
    const row = await requireTemplate(deps, actor, input.templateId, "templates:delete");
    requireMatch(ifMatch, viewTemplate(row).etag, "templates.stale_etag");
    await deps.database.transaction(async (tx) => {
      const isSame = and(isOwn(actor, row), eq(templates.revision, row.revision));
      const [deleted] = await tx.delete(templates).where(isSame);
      if (deleted.affectedRows === 0) throw new AppError("templates.stale_etag");
      await record(tx, actor, row, deps.clock(), { action: "template.delete", before: factsOf(row) });
    });
  });
}

function isOwn({ tenantId }: Actor, { id }: TemplateRow) {
  return and(eq(templates.tenantId, tenantId), eq(templates.id, id));
}

function freeName(name: string): string {
  if (systemTemplates.some((template) => template.name === name)) {
    throw new AppError("templates.name_taken", { detail: "A system template has it." });
  }
  return name;
}

function refuseTakenName(err: unknown): never {
  throw isDuplicate(err, "templates_name") ? new AppError("templates.name_taken") : err;
}

/** Records and variables as lines, which is what the audit log holds. */
function factsOf({ name, description, records, variables }: TemplateRow) {
  return {
    name,
    description,
    records: records.map((it) => [it.name, it.ttl, it.type, it.content].filter((part) => part !== null).join(" ")),
    variables: variables.map(({ name, required, default: text }) => {
      return `${name}${required ? " (required)" : ""}${text === null ? "" : ` = ${text}`}`;
    }),
  };
}

function record(tx: Tx, actor: Actor, row: TemplateRow, at: Date, fact: AuditFact): Promise<void> {
  return recordAudit(tx, actor, { ...fact, at, resource: row });
}
