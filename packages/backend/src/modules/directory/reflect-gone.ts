import type { ScaiKeyList } from "../../platform/scaikey-admin/index.ts";
import { reflectGroups, reflectPartners, reflectTenants, reflectUsers, type Telling } from "./reflect.ts";
import type { Difference } from "./reflect-rows.ts";

/** A row whose object is not there any more. */
export interface Gone {
  readonly scaikeyId: string;
  /** Of its tenant, where it belongs to one. */
  readonly tenantScaikeyId: string | undefined;
  readonly reflectsAt: Date | null;
}

/** Marks a row as gone: ScaiKey, asked for it or told to remove it, does not have it. */
export async function reflectGone(telling: Telling, list: ScaiKeyList, absentee: Gone): Promise<void> {
  const [saidAt] = telling.saying;
  const at = absentee.reflectsAt !== null && absentee.reflectsAt > saidAt ? absentee.reflectsAt : saidAt;
  const gone = { id: absentee.scaikeyId, status: "DELETED", updated_at: at };
  const note = (difference: Difference) => telling.note({ ...difference, change: "removed" });
  const ofTenant = { ...gone, tenant_id: absentee.tenantScaikeyId };
  if (list === "partners") await reflectPartners({ ...telling, note }, [gone]);
  else if (list === "tenants") await reflectTenants({ ...telling, note }, [gone]);
  else if (list === "users") await reflectUsers({ ...telling, note }, [ofTenant]);
  else await reflectGroups({ ...telling, note }, [ofTenant]);
}
