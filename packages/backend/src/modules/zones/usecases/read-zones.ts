import { ZoneId } from "@scai/contract";
import { zones } from "@scai/db";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Actor } from "../../identity/index.ts";
import { zonesWith } from "../../roles/index.ts";
import { listNameServers } from "../name-servers.repo.ts";
import { viewZone, type Zone } from "../zone.view.ts";
import { type ReadDeps, requireZone } from "../zone-access.ts";
import { listZoneRows, type ZoneRow } from "../zones.repo.ts";

export async function getZone(deps: ReadDeps, actor: Actor, input: { readonly zoneId: ZoneId }): Promise<Zone> {
  const row = await requireZone(deps, actor, input.zoneId, "domains:read");
  return viewZone(row, await listNameServers(deps.database.db));
}

export interface ListZonesInput {
  readonly search?: string | undefined;
  readonly status?: ZoneRow["status"] | undefined;
  readonly types?: readonly ZoneRow["type"][] | undefined;
  readonly dnssecEnabled?: boolean | undefined;
  readonly includeDeleted: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The zones that the caller may read, by name: as many statements for any number of them. */
export async function listZones(
  deps: ReadDeps,
  actor: Actor,
  input: ListZonesInput,
): Promise<{ items: Zone[]; nextCursor: string | null }> {
  const { db } = deps.database;
  const after = decodeNameCursor(input.cursor, ZoneId);
  const rows = await listZoneRows(db, actor.tenantId, {
    ...input,
    search: input.search?.toLowerCase(),
    isReadable: await zonesWith(deps, actor, "domains:read", zones),
    after,
    limit: input.limit + 1,
  });
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  const nameServers = await listNameServers(db);
  return { items: page.items.map((row) => viewZone(row, nameServers)), nextCursor: page.nextCursor };
}
