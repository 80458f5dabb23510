import { AppError, idFromBytes, type RoleScope, roleScopes, TenantId, ZoneId } from "@scai/contract";
import { z } from "zod";
import type { Target } from "./roles.policy.ts";

/** Where roles are asked about or given, as inputs say it. */
export const targetInput = {
  scope: z.enum(roleScopes).optional().meta({
    description: "Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.",
  }),
  tenantId: TenantId.optional().meta({ description: "Another tenant within your reach." }),
  zoneId: ZoneId.optional().meta({ description: "The zone, at the scope of a zone." }),
};

/** The record that is asked about, as what an access grant gives depends on it. */
export const recordInput = {
  recordName: z.string().min(1).max(255).optional().meta({
    description: "A record's name as its zone knows it (`www`, `@`): access grants are about some names.",
  }),
  recordType: z.string().min(1).max(16).optional().meta({ description: "Its type, such as TXT." }),
};

export interface RecordInput {
  readonly recordName?: string | undefined;
  readonly recordType?: string | undefined;
}

export interface TargetInput {
  readonly scope?: RoleScope | undefined;
  readonly tenantId?: TenantId | undefined;
  readonly zoneId?: ZoneId | undefined;
}

/** What an input means; fails with `request.invalid` when its members contradict each other. */
export function targetOf(ownTenantId: TenantId, { scope, tenantId = ownTenantId, zoneId }: TargetInput): Target {
  const kind = scope ?? (zoneId === undefined ? "tenant" : "zone");
  if (kind === "zone" && zoneId === undefined) throw invalid("a role in a zone needs the zone");
  if (kind !== "zone" && zoneId !== undefined) throw invalid(`at the scope of the ${kind} there is no zone`);
  if (kind === "platform") return { kind };
  return kind === "zone" && zoneId !== undefined ? { kind, tenantId, zoneId } : { kind: "tenant", tenantId };
}

function invalid(message: string): AppError {
  return new AppError("request.invalid", { issues: [{ path: ["zoneId"], message }] });
}

/** The target of an assignment. */
export function targetOfRow(row: {
  readonly tenantId: TenantId | null;
  readonly scopeKind: RoleScope;
  readonly scopeId: Uint8Array;
}): Target {
  const { tenantId } = row;
  const zoneId = zoneOf(row);
  if (tenantId === null) return { kind: "platform" };
  return zoneId === null ? { kind: "tenant", tenantId } : { kind: "zone", tenantId, zoneId };
}

export function zoneOf(row: { readonly scopeKind: RoleScope; readonly scopeId: Uint8Array }): ZoneId | null {
  return row.scopeKind === "zone" ? idFromBytes("zone", row.scopeId) : null;
}
