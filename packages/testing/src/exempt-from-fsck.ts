import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TenantId } from "@scai/contract";
import { inject } from "vitest";

const folder = () => join(inject("stack").directory, "exempt-from-fsck");

/**
 * Leaves a tenant out of the check of everything that all tests have stored, because its test damages what it stored, or stores it where
 * that check does not look. Every other tenant has to be whole in the end.
 */
export function exemptFromFsck(tenantId: TenantId): void {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), tenantId), "");
}

/** The tenants that tests have left out so far. */
export function exemptTenants(): Set<string> {
  mkdirSync(folder(), { recursive: true });
  return new Set(readdirSync(folder()));
}
