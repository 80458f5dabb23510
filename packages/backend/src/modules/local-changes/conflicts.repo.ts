import type { ConflictId, DeviceId, ShareId, TenantId, UserId } from "@scai/contract";
import { type Db, syncConflicts, type Tx } from "@scai/db";
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { ConflictRow } from "./conflict.view.ts";

export interface ConflictsOf {
  readonly tenantId: TenantId;
  readonly userId: UserId;
}

const ofUser = ({ tenantId, userId }: ConflictsOf) =>
  and(eq(syncConflicts.userId, userId), eq(syncConflicts.tenantId, tenantId));

/** The conflict that the same wish of the same device met before. */
export async function findByWish(
  db: Db | Tx,
  whose: ConflictsOf,
  deviceId: DeviceId,
  wantedHash: string,
): Promise<ConflictRow | undefined> {
  const [row] = await db
    .select()
    .from(syncConflicts)
    .where(and(eq(syncConflicts.deviceId, deviceId), eq(syncConflicts.wantedHash, wantedHash), ofUser(whose)));
  return row;
}

export async function findConflict(db: Db, whose: ConflictsOf, id: ConflictId): Promise<ConflictRow | undefined> {
  const [row] = await db
    .select()
    .from(syncConflicts)
    .where(and(eq(syncConflicts.id, id), ofUser(whose)));
  return row;
}

export interface ConflictFilter {
  readonly deviceId?: DeviceId | undefined;
  readonly shareId?: ShareId | undefined;
  readonly includeResolved: boolean;
}

/** The latest first. */
export function listConflicts(
  db: Db,
  whose: ConflictsOf,
  { deviceId, shareId, includeResolved }: ConflictFilter,
  below: ConflictId | undefined,
  limit: number,
): Promise<ConflictRow[]> {
  return db
    .select()
    .from(syncConflicts)
    .where(
      and(
        ofUser(whose),
        deviceId === undefined ? undefined : eq(syncConflicts.deviceId, deviceId),
        shareId === undefined ? undefined : eq(syncConflicts.shareId, shareId),
        includeResolved ? undefined : isNull(syncConflicts.resolution),
        below === undefined ? undefined : lt(syncConflicts.id, below),
      ),
    )
    .orderBy(desc(syncConflicts.id))
    .limit(limit);
}

/** Resolves it if it is open; false when somebody else did. */
export async function resolveOpen(
  tx: Tx,
  row: ConflictRow,
  resolution: NonNullable<ConflictRow["resolution"]>,
  resolvedAt: Date,
): Promise<boolean> {
  const [updated] = await tx
    .update(syncConflicts)
    .set({ resolution, resolvedAt })
    .where(
      and(eq(syncConflicts.id, row.id), eq(syncConflicts.tenantId, row.tenantId), isNull(syncConflicts.resolution)),
    );
  return updated.affectedRows === 1;
}
