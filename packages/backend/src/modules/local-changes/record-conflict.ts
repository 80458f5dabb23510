import { createHash } from "node:crypto";
import { type FileId, idToBytes, kindOfId, type NodeId, newId } from "@scai/contract";
import { syncConflicts, type Tx, type WantedChange } from "@scai/db";
import { recordAudit } from "../audit/index.ts";
import type { ApplyContext } from "./apply-context.ts";
import type { ConflictRow } from "./conflict.view.ts";
import { findByWish } from "./conflicts.repo.ts";
import type { LocalChange } from "./local-change.values.ts";
import type { Resolution } from "./strategy.policy.ts";

export interface NewConflict {
  readonly change: LocalChange;
  readonly type: ConflictRow["type"];
  readonly nodeId: NodeId | null;
  readonly name: string;
  readonly wanted: WantedChange;
  readonly decision: Resolution | "open";
  readonly copyId: FileId | null;
}

/** Writes a conflict down. Of a wish that met one before it is the same conflict, as it stands now. */
export async function recordConflict(tx: Tx, context: ApplyContext, conflict: NewConflict): Promise<ConflictRow> {
  const { actor, device, shareId, deps } = context;
  const now = deps.clock();
  const { change, type, nodeId, name, wanted, decision, copyId } = conflict;
  const wantedHash = hashOfWish(context, change);
  const known = await findByWish(tx, whoseOf(context), device.id, wantedHash);
  const nodeKind = nodeId === null ? null : (kindOfId(nodeId, ["folder", "file"]) ?? null);
  const row: ConflictRow = {
    id: known?.id ?? newId("conflict", now.getTime()),
    tenantId: actor.tenantId,
    userId: actor.id,
    deviceId: device.id,
    shareId,
    type,
    nodeKind,
    nodeId: nodeId === null ? null : idToBytes(nodeId),
    name,
    wanted,
    wantedHash,
    resolution: decision === "open" ? null : decision,
    copyId,
    detectedAt: known?.detectedAt ?? now,
    resolvedAt: decision === "open" ? null : now,
  };
  const { id: _id, wantedHash: _hash, ...values } = row;
  await tx.insert(syncConflicts).values(row).onDuplicateKeyUpdate({ set: values });
  const after = { type, deviceId: device.id, resolution: row.resolution };
  await recordAudit(tx, actor, { action: "conflict.detect", at: now, resource: { id: row.id, name }, after });
  return row;
}

/** The same for what is asked again, whatever it is called. */
export function hashOfWish({ shareId }: Pick<ApplyContext, "shareId">, change: LocalChange): string {
  const { ref: _ref, changedAt: _at, ...wish } = change;
  return createHash("sha256")
    .update(JSON.stringify([shareId, wish]))
    .digest("hex");
}

export function whoseOf({ actor: { tenantId, id: userId } }: Pick<ApplyContext, "actor">) {
  return { tenantId, userId };
}
