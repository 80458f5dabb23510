import type { ZoneId } from "@scai/contract";
import { AppError } from "@scai/contract";
import { zones } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type ChangeDeps, changeZoneState } from "../change-zone-state.ts";
import { listNameServers } from "../name-servers.repo.ts";
import { viewZone, type Zone } from "../zone.view.ts";
import { type ReadDeps, requireZone } from "../zone-access.ts";
import type { ZoneChange } from "../zone-states.ts";
import type { ZoneRow } from "../zones.repo.ts";

type Deps = ReadDeps & ChangeDeps & Pick<Services, "clock">;

interface ZoneInput {
  readonly zoneId: ZoneId;
  readonly ifMatch?: string | undefined;
}

export interface UpdateZoneInput extends ZoneInput {
  readonly defaultTtl?: number | undefined;
  readonly description?: string | undefined;
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** Changes what we say of a zone, not what is in it. */
export async function updateZone(deps: ReadDeps, actor: Actor, input: UpdateZoneInput): Promise<Zone> {
  const { defaultTtl, description, settings, ifMatch } = input;
  return untilFresh(ifMatch, "zones.stale_etag", async () => {
    const row = await requireZone(deps, actor, input.zoneId, "domains:update");
    const nameServers = await listNameServers(deps.database.db);
    requireMatch(ifMatch, viewZone(row, nameServers).etag, "zones.stale_etag");
    const values = {
      ...(defaultTtl === undefined ? {} : { defaultTtl }),
      ...(description === undefined ? {} : { description }),
      ...(settings === undefined ? {} : { settings }),
      modifiedAt: deps.clock(),
      revision: row.revision + 1,
    };
    await deps.database.transaction(async (tx) => {
      const [updated] = await tx
        .update(zones)
        .set(values)
        .where(and(eq(zones.tenantId, row.tenantId), eq(zones.id, row.id), eq(zones.revision, row.revision)));
      if (updated.affectedRows === 0) throw new AppError("zones.stale_etag");
      const event = { action: "domain.update", before: row, after: values } as const;
      await recordAudit(tx, actor, { ...event, at: values.modifiedAt, resource: row, tenantId: row.tenantId });
    });
    return viewZone({ ...row, ...values }, nameServers);
  });
}

/** Begins to serve a zone again, or stops, with everything in it as it was. */
export async function setZoneServed(
  deps: Deps,
  actor: Actor,
  input: ZoneInput & { readonly isServed: boolean },
): Promise<Zone> {
  return change(deps, actor, input, input.isServed ? "enable" : "disable", "domains:update");
}

/** Brings back a deleted zone in the status that it had, as it was. */
export async function restoreZone(deps: Deps, actor: Actor, input: ZoneInput): Promise<Zone> {
  return change(deps, actor, input, "restore", "domains:delete");
}

/** Takes a zone out of service, recoverable until it is purged; `isHard` removes it at once, from PowerDNS as well. */
export async function deleteZone(
  deps: Deps,
  actor: Actor,
  input: ZoneInput & { readonly isHard: boolean },
): Promise<void> {
  const { row, options } = await prepare(deps, actor, input, "domains:delete");
  await changeZoneState(deps, actor, row, input.isHard ? "purge" : "delete", options);
}

async function change(
  deps: Deps,
  actor: Actor,
  input: ZoneInput,
  what: Exclude<ZoneChange, "purge">,
  permission: "domains:update" | "domains:delete",
): Promise<Zone> {
  const { row, nameServers, options } = await prepare(deps, actor, input, permission);
  const changed = await changeZoneState(deps, actor, row, what, options);
  if (changed === undefined) throw new Error(`${what} does not remove a zone`);
  return viewZone(changed, nameServers);
}

async function prepare(deps: Deps, actor: Actor, input: ZoneInput, permission: "domains:update" | "domains:delete") {
  const row = await requireZone(deps, actor, input.zoneId, permission);
  const nameServers = await listNameServers(deps.database.db);
  const guard = async (zone: ZoneRow) =>
    requireMatch(input.ifMatch, viewZone(zone, nameServers).etag, "zones.stale_etag");
  return { row, nameServers, options: { guard } };
}
