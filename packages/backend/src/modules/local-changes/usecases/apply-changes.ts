import { AppError, type DeviceId, errorDefinition, type ShareId } from "@scai/contract";
import { requireShare } from "../../acl/index.ts";
import { requireDevice } from "../../devices/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { Applied, ApplyContext, ApplyDeps } from "../apply-context.ts";
import type { ChangeResult } from "../change-result.view.ts";
import type { LocalChange } from "../local-change.values.ts";
import type { ConflictStrategy } from "../strategy.policy.ts";
import { applyContent } from "./apply-content.ts";
import { applyDelete } from "./apply-delete.ts";
import { applyCreateFolder } from "./apply-folder.ts";
import { applyMove } from "./apply-move.ts";

export interface ApplyInput {
  readonly deviceId: DeviceId;
  readonly shareId: ShareId;
  readonly strategy: ConflictStrategy;
  readonly changes: readonly LocalChange[];
}

/**
 * Applies what was changed on a device, one after the other, each for itself: an error of one is told and does not keep the others from being
 * applied. Whoever did not hear the answer sends the same again; what was applied is found applied.
 */
export async function applyChanges(deps: ApplyDeps, actor: Actor, input: ApplyInput): Promise<ChangeResult[]> {
  const { shareId, strategy, changes } = input;
  const device = await requireDevice(deps, actor, input.deviceId);
  await requireShare(deps, actor, shareId, ["read"]);
  const context: ApplyContext = { deps, actor, device, shareId, strategy, foldersByRef: new Map() };
  const results: ChangeResult[] = [];
  for (const change of changes) results.push(await applyOne(context, change));
  return results;
}

async function applyOne(context: ApplyContext, change: LocalChange): Promise<ChangeResult> {
  try {
    return { ref: change.ref, ...(await dispatch(context, change)), problem: null };
  } catch (err) {
    if (!(err instanceof AppError)) throw err;
    const { status, title, retryable = false } = errorDefinition(err.code);
    // Our own failure is the whole call's: the device asks again.
    if (status >= 500 && err.code !== "quotas.exceeded" && err.code !== "files.storage_full") throw err;
    const problem = { code: err.code, title, detail: err.detail ?? null, retryable, quota: err.quota ?? null };
    return { ref: change.ref, status: "error", item: null, conflict: null, copy: null, problem };
  }
}

function dispatch(context: ApplyContext, change: LocalChange): Promise<Applied> {
  switch (change.type) {
    case "createFolder":
      return applyCreateFolder(context, change);
    case "move":
      return applyMove(context, change);
    case "delete":
      return applyDelete(context, change);
    case "content":
      return applyContent(context, change);
  }
}
