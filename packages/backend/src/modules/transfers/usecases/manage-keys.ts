import { randomBytes } from "node:crypto";
import { AppError, newId, type RolePermission, TsigKeyId } from "@scai/contract";
import { isDuplicate, tsigKeys } from "@scai/db";
import { eq } from "drizzle-orm";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireRolePermission, rolePermissionsOf } from "../../roles/index.ts";
import { type IssuedTsigKey, type TsigKey, viewTsigKey } from "../transfer.view.ts";
import { findTsigKey, listTsigKeyRows, listZonesWithKey, lockTsigKey, type TsigKeyRow } from "../transfers.repo.ts";
import { forgetKey } from "../tsig-keys.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "powerDns" | "roles" | "secretBox">;

const own = ({ tenantId }: Actor) => ({ kind: "tenant", tenantId }) as const;

/** The keys of the caller's tenant, by name, without their secrets. */
export async function listTsigKeys(
  deps: Deps,
  actor: Actor,
  input: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: TsigKey[]; nextCursor: string | null }> {
  await requireRolePermission(deps, actor, "domains:read", own(actor));
  const after = decodeNameCursor(input.cursor, TsigKeyId);
  const rows = await listTsigKeyRows(deps.database.db, actor.tenantId, { after, limit: input.limit + 1 });
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewTsigKey), nextCursor: page.nextCursor };
}

export interface CreateTsigKeyInput {
  readonly name: string;
  readonly algorithm: TsigKeyRow["algorithm"];
  /** In base64; one is made where there is none. */
  readonly secret?: string | undefined;
}

/** Makes a key of the caller's tenant. PowerDNS gets it when a zone is to use it. */
export async function createTsigKey(deps: Deps, actor: Actor, input: CreateTsigKeyInput): Promise<IssuedTsigKey> {
  await requireRolePermission(deps, actor, "domains:update", own(actor));
  const now = deps.clock();
  const id = newId("tsigKey", now.getTime());
  const made = input.secret === undefined ? newSecret(input.algorithm) : null;
  const row: TsigKeyRow = {
    id,
    tenantId: actor.tenantId,
    name: input.name,
    algorithm: input.algorithm,
    secret: deps.secretBox.seal(input.secret ?? made ?? "", tsigKeys.secret, id),
    isDeleted: false,
    createdBy: actor.id,
    createdAt: now,
  };
  await deps.database.transaction(async (tx) => {
    try {
      await tx.insert(tsigKeys).values(row);
    } catch (err) {
      if (!isDuplicate(err, "tsig_keys_name")) throw err;
      const detail = "Name servers know a key by its name alone; put your domain's name into it.";
      throw new AppError("transfers.key_name_taken", { detail });
    }
    await recordAudit(tx, actor, { action: "tsig_key.create", after: row, at: now, resource: row });
  });
  return { ...viewTsigKey(row), secret: made };
}

/** As long as what the algorithm makes of it (RFC 8945 §6). */
function newSecret(algorithm: TsigKeyRow["algorithm"]): string {
  return randomBytes(Number(algorithm.slice(-3)) / 8).toString("base64");
}

/** Removes a key that no zone is transferred with, from PowerDNS too; by the worker, if PowerDNS cannot be asked now. */
export async function deleteTsigKey(
  deps: Deps,
  actor: Actor,
  { tsigKeyId }: { readonly tsigKeyId: TsigKeyId },
): Promise<void> {
  const { tenantId } = actor;
  const permission: RolePermission = "domains:update";
  const permissions = await rolePermissionsOf(deps, actor, own(actor));
  const seen = permissions.has("domains:read") && (await findTsigKey(deps.database.db, tenantId, tsigKeyId));
  if (!seen) throw new AppError("transfers.key_not_found");
  await requireRolePermission(deps, actor, permission, own(actor));
  const row = await deps.database.transaction(async (tx) => {
    const found = await lockTsigKey(tx, tenantId, tsigKeyId);
    if (found === undefined) throw new AppError("transfers.key_not_found");
    const inUse = await listZonesWithKey(tx, tenantId, tsigKeyId, 10);
    if (inUse.length > 0)
      throw new AppError("transfers.key_in_use", { detail: `Of these zones: ${inUse.join(", ")}.` });
    await tx.update(tsigKeys).set({ isDeleted: true }).where(eq(tsigKeys.id, tsigKeyId));
    await recordAudit(tx, actor, { action: "tsig_key.delete", before: found, at: deps.clock(), resource: found });
    return found;
  });
  try {
    await forgetKey(deps, row);
  } catch (err) {
    deps.log.warn({ err, tsigKey: row.id }, "a key is taken out of PowerDNS later");
  }
}
