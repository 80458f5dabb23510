import { tenantsOf } from "../tenants-of.ts";
import { type ContentOptions, checkContent } from "./check-content.ts";
import { checkRows } from "./check-rows.ts";
import { checkTree } from "./check-tree.ts";
import { checkVersions } from "./check-versions.ts";
import type { Findings, FsckDeps } from "./finding.ts";

export interface CheckOptions extends ContentOptions {
  /** Absent: every tenant. */
  readonly tenant?: string | undefined;
}

/**
 * Looks at everything that is stored and tells what is not as it must be, tenant by tenant. Servers and workers may go on meanwhile: what
 * they are about to do is not taken for damage. Changes nothing; each finding carries its repair, to be made before the next is asked
 * for or not at all. What one repair brings to light is found by the next run. Throws a RangeError on a tenant that does not exist.
 */
export async function* checkStore(deps: FsckDeps, { tenant, ...options }: CheckOptions): Findings {
  for (const tenantId of await tenantsOf(deps.database.db, tenant)) {
    yield* checkTree(deps, tenantId);
    yield* checkVersions(deps, tenantId);
    yield* checkContent(deps, tenantId, options);
    yield* checkRows(deps, tenantId);
  }
}
