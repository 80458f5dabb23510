import { AppError, type DeviceId, hasScope, type ShareId } from "@scai/contract";
import type { Db } from "@scai/db";
import { z } from "zod";
import type { Services } from "../../../services.ts";
import { isReadableShare, loadShareGrants } from "../../acl/index.ts";
import { requireDevice } from "../../devices/index.ts";
import { type Actor, isAllowedKind } from "../../identity/index.ts";
import { listShareIdsOf } from "../changes.repo.ts";
import { listStandings } from "../preferences.repo.ts";
import type { LiveConnection } from "./connection.ts";
import { closeCodes } from "./frames.ts";

/** What a sync client may send over its WebSocket, as JSON text. */
export const DeviceFrame = z.discriminatedUnion("type", [
  z.object({ type: z.literal("authenticate"), token: z.string().max(16_384) }),
  z.object({ type: z.literal("subscribe") }),
  z.object({ type: z.literal("ping") }),
]);

/** How often a device's preference of a share changed, and how often it was told to begin anew. */
export interface Standing {
  readonly revision: number;
  readonly forcedCount: number;
}

/** The shares that a device's user may read, if the device may act. */
export async function sharesOfDevice(
  deps: Pick<Services, "clock" | "database">,
  actor: Actor,
  deviceId: DeviceId,
): Promise<ShareId[]> {
  if (!hasScope(actor.scopes, "files:read"))
    throw new AppError("auth.insufficient_scope", { detail: "This needs the scope files:read." });
  await requireDevice(deps, actor, deviceId);
  const { db } = deps.database;
  const now = deps.clock();
  const ids = await listShareIdsOf(db, actor.tenantId, actor.principalIds, now);
  const grants = await loadShareGrants(db, actor.tenantId, ids, actor, now);
  return ids.filter((id) => isReadableShare(grants.get(id), actor));
}

/**
 * Tells devices what was decided for them since the last look, and closes the connections of those that may not act any more. The database
 * says so, whichever process or administrator wrote it; one statement for all of them.
 */
export async function tellDevices(db: Db, connections: Iterable<LiveConnection>): Promise<void> {
  const listening = [...connections].filter(({ standings }) => standings !== undefined);
  const ids = new Set(listening.flatMap(({ deviceId }) => deviceId ?? []));
  if (ids.size === 0) return;
  const rows = Map.groupBy(await listStandings(db, [...ids]), (row) => row.deviceId);
  for (const connection of listening) {
    const { deviceId, standings } = connection;
    if (deviceId === undefined || standings === undefined) continue;
    const ofDevice = rows.get(deviceId) ?? [];
    const [first] = ofDevice;
    const mayAct =
      first?.revokedAt === null && first.wipeRequestedAt === null && isAllowedKind(first, first.deviceKind);
    if (!mayAct) {
      connection.close(closeCodes.unauthenticated, "the device may not act any more");
      continue;
    }
    for (const { shareId, revision, forcedCount } of ofDevice) {
      if (shareId === null || revision === null || forcedCount === null) continue;
      const known = standings.get(shareId) ?? { revision: 0, forcedCount: 0 };
      standings.set(shareId, { revision, forcedCount });
      if (!connection.shares.has(shareId)) continue;
      if (revision > known.revision) connection.send({ type: "sync_preference_updated", shareId, deviceId });
      if (forcedCount > known.forcedCount) connection.send({ type: "force_sync", shareId });
    }
  }
}

/** What is decided for a device when it begins to listen: of that it is not told. */
export async function standingsOf(db: Db, deviceId: DeviceId): Promise<Map<ShareId, Standing>> {
  const rows = await listStandings(db, [deviceId]);
  return new Map(
    rows.flatMap(({ shareId, revision, forcedCount }) =>
      shareId === null || revision === null || forcedCount === null ? [] : [[shareId, { revision, forcedCount }]],
    ),
  );
}
