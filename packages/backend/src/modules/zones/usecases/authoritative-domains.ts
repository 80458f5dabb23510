import { AppError } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireRolePermission, rolePermissionsOf } from "../../roles/index.ts";
import { listAuthoritativeDomains, replaceAuthoritativeDomains } from "../authoritative-domains.repo.ts";
import { canonicalZoneName, reservedReason, ZoneNameFault } from "../zone-name.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

export async function getAuthoritativeDomains(deps: Deps, actor: Actor): Promise<{ domains: string[] }> {
  await requireRolePermission(deps, actor, "platform:read", { kind: "platform" });
  return { domains: await listAuthoritativeDomains(deps.database.db) };
}

/** Sets the list. Zones that are there already stay. */
export async function setAuthoritativeDomains(
  deps: Deps,
  actor: Actor,
  input: { readonly domains: readonly string[] },
): Promise<{ domains: string[] }> {
  await requireRolePermission(deps, actor, "platform:update", { kind: "platform" });
  const domains = Array.from(new Set(input.domains.map(readDomain))).sort();
  await deps.database.transaction(async (tx) => {
    const before = { domains: await listAuthoritativeDomains(tx) };
    await replaceAuthoritativeDomains(tx, domains);
    const event = { action: "authoritative_domain.update", before, after: { domains } } as const;
    await recordAudit(tx, actor, { ...event, at: deps.clock() });
  });
  return { domains };
}

/**
 * Fails with `zones.name_reserved` when the name is one of the installation's own, or below or above one, and the caller is not somebody
 * who could change that.
 */
export async function requireNotOurs(deps: Omit<Deps, "clock">, actor: Actor, name: string): Promise<void> {
  const ours = (await listAuthoritativeDomains(deps.database.db)).find((domain) => overlaps(domain, name));
  if (ours === undefined) return;
  if ((await rolePermissionsOf(deps, actor, { kind: "platform" })).has("platform:update")) return;
  throw new AppError("zones.name_reserved", { detail: `${ours} belongs to whoever runs this installation.` });
}

function overlaps(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function readDomain(text: string, index: number): string {
  try {
    const name = canonicalZoneName(text, "primary");
    const reason = reservedReason(name);
    if (reason === undefined) return name;
    throw new ZoneNameFault(reason);
  } catch (err) {
    if (!(err instanceof ZoneNameFault)) throw err;
    throw new AppError("request.invalid", { issues: [{ path: ["domains", index], message: err.message }] });
  }
}
