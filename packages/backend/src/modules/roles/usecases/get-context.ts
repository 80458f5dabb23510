import { tenants } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { type Actor, viewMe } from "../../identity/index.ts";
import { rolePermissionsOf } from "../permissions.ts";

/** The caller, their tenant, and what they may do in all of it. */
export async function getContext(deps: Pick<Services, "database" | "roles">, actor: Actor) {
  const { id, partnerId, name, slug } = tenants;
  const [[tenant], permissions] = await Promise.all([
    deps.database.db.select({ id, partnerId, name, slug }).from(tenants).where(eq(id, actor.tenantId)),
    rolePermissionsOf(deps, actor, { kind: "tenant", tenantId: actor.tenantId }),
  ]);
  if (tenant === undefined) throw new Error("a caller's tenant has vanished");
  const status = actor.facts.tenantStatus;
  return { user: viewMe(actor), tenant: { ...tenant, status }, permissions: [...permissions.keys()] };
}
