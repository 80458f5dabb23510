import { idFromBytes, type TenantId } from "@scai/contract";
import { aces, selectRows, shareMembers, shareSequences, shares, syncCursors, uploadChunks } from "@scai/db";
import { and, eq, isNull, sql } from "drizzle-orm";
import { recalculateTenant, usageDrift } from "../../quotas/index.ts";
import { deletePins, dropUnneededChunks, listPins } from "../content/uploads.repo.ts";
import { type Findings, type FsckDeps, findingsMax } from "./finding.ts";

/** Whether what speaks of something speaks of what exists, and counters have counted right. */
export async function* checkRows(deps: FsckDeps, tenantId: TenantId): Findings {
  yield* entries(deps, tenantId);
  yield* members(deps, tenantId);
  yield* sequences(deps, tenantId);
  yield* cursors(deps, tenantId);
  yield* pins(deps, tenantId);
  yield* usage(deps, tenantId);
}

async function* entries(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const rows = await selectRows<{ id: Buffer; kind: "share" | "folder" | "file"; resource: Buffer }>(
    db,
    sql`select a.id, a.resource_kind as kind, a.resource_id as resource from aces a
      left join nodes n on n.id = a.resource_id left join shares s on s.id = a.resource_id
      where a.tenant_id = ${sql.param(tenantId, aces.tenantId)} and n.id is null and s.id is null
      order by a.id limit ${findingsMax}`,
  );
  for (const { id, kind, resource } of rows) {
    const subject = idFromBytes("ace", id);
    const repair = async () => {
      await db.delete(aces).where(and(eq(aces.id, subject), eq(aces.tenantId, tenantId)));
      return "removed";
    };
    yield { kind: "entry_lost", tenantId, subject, detail: `It is of ${idFromBytes(kind, resource)}.`, repair };
  }
}

async function* members(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const rows = await db
    .selectDistinct({ shareId: shareMembers.shareId })
    .from(shareMembers)
    .leftJoin(shares, eq(shares.id, shareMembers.shareId))
    .where(and(eq(shareMembers.tenantId, tenantId), isNull(shares.id)))
    .limit(findingsMax);
  for (const { shareId } of rows) {
    const repair = async () => {
      await db.delete(shareMembers).where(and(eq(shareMembers.shareId, shareId), eq(shareMembers.tenantId, tenantId)));
      return "removed";
    };
    yield { kind: "member_lost", tenantId, subject: shareId, detail: "Its members are still there.", repair };
  }
}

async function* sequences(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const behind = await selectRows<{ id: Buffer; counted: number | null; logged: number }>(
    db,
    sql`select s.id, q.last_sequence as counted, coalesce((select max(c.sequence) from changes c where c.share_id = s.id), 0) as logged
      from shares s left join share_sequences q on q.share_id = s.id
      where s.tenant_id = ${sql.param(tenantId, shares.tenantId)}
      having counted is null or counted < logged order by s.id limit ${findingsMax}`,
  );
  for (const { id, counted, logged } of behind) {
    const subject = idFromBytes("share", id);
    const repair = async () => {
      await db
        .insert(shareSequences)
        .values({ shareId: subject, tenantId, lastSequence: logged, trimmedSequence: 0 })
        .onDuplicateKeyUpdate({ set: { lastSequence: sql`greatest(last_sequence, ${logged})` } });
      return `it counts on from ${logged}`;
    };
    const detail = `The log ends with ${logged}, the counter says ${counted ?? "nothing"}.`;
    yield { kind: "sequence_behind", tenantId, subject, detail, repair };
  }
}

async function* cursors(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const ahead = await db
    .select({
      deviceId: syncCursors.deviceId,
      shareId: syncCursors.shareId,
      seen: syncCursors.sequence,
      last: shareSequences.lastSequence,
    })
    .from(syncCursors)
    .innerJoin(shareSequences, eq(shareSequences.shareId, syncCursors.shareId))
    .where(and(eq(syncCursors.tenantId, tenantId), sql`${syncCursors.sequence} > ${shareSequences.lastSequence}`))
    .limit(findingsMax);
  for (const { deviceId, shareId, seen, last } of ahead) {
    const repair = async () => {
      await db
        .delete(syncCursors)
        .where(
          and(eq(syncCursors.deviceId, deviceId), eq(syncCursors.shareId, shareId), eq(syncCursors.tenantId, tenantId)),
        );
      return "forgotten: the device begins anew with a snapshot";
    };
    const detail = `In the share ${shareId} it has seen ${seen} of ${last} changes.`;
    yield { kind: "cursor_ahead", tenantId, subject: deviceId, detail, repair };
  }
}

async function* pins(deps: FsckDeps, tenantId: TenantId): Findings {
  const rows = await selectRows<{ id: Buffer; count: number }>(
    deps.database.db,
    sql`select p.upload_id as id, count(*) as count from upload_chunks p left join uploads u on u.id = p.upload_id
      where p.tenant_id = ${sql.param(tenantId, uploadChunks.tenantId)} and u.id is null
      group by p.upload_id order by p.upload_id limit ${findingsMax}`,
  );
  for (const { id, count } of rows) {
    const upload = { id: idFromBytes("upload", id), tenantId };
    const repair = async () => {
      let held: { sha256: string }[];
      do {
        held = await deps.database.transaction(async (tx) => {
          const some = await listPins(tx, upload);
          if (some.length === 0) return some;
          await deletePins(tx, upload, some);
          await dropUnneededChunks(tx, tenantId, some, deps.clock());
          return some;
        });
      } while (held.length > 0);
      return "let go";
    };
    yield { kind: "pin_lost", tenantId, subject: upload.id, detail: `It holds ${count}.`, repair };
  }
}

async function* usage(deps: FsckDeps, tenantId: TenantId): Findings {
  // One count of the tenant corrects all of its counters.
  const repair = async () => {
    const { corrected } = await recalculateTenant(deps, tenantId);
    return corrected === 0 ? undefined : `counted anew: ${corrected} counters were wrong`;
  };
  for await (const { targetId, counted, actual } of usageDrift(deps, tenantId))
    yield {
      kind: "usage_wrong",
      tenantId,
      subject: targetId,
      detail: `${textOf(counted)} instead of ${textOf(actual)}.`,
      repair,
    };
}

function textOf(usage: {
  readonly usedBytes: number;
  readonly fileCount: number;
  readonly folderCount: number;
}): string {
  return `${usage.usedBytes} bytes in ${usage.fileCount} files and ${usage.folderCount} folders`;
}
