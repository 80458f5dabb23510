import { AppError, type UploadId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { releaseUpload } from "../content/release-upload.ts";
import { endUpload } from "../content/uploads.repo.ts";
import { settleCutAppends } from "./cut-appends.ts";
import { deleteOpenSession } from "./session.repo.ts";
import { type UploadSession, viewSession } from "./session.view.ts";
import { progressOf, requireOpenSession, requireSession } from "./session-access.ts";

type Deps = Pick<Services, "database" | "clock">;

/** How far an upload of the caller's is. */
export async function getSession(
  deps: Deps,
  actor: Actor,
  input: { readonly uploadId: UploadId },
): Promise<UploadSession> {
  const session = await requireSession(deps, actor, input.uploadId);
  await settleCutAppends(session.id);
  return viewSession(session, await progressOf(deps, session));
}

/** Gives an upload of the caller's up. From the first commit on it does not exist any more; what it stored goes now, or with the collector. */
export async function abortSession(deps: Deps, actor: Actor, input: { readonly uploadId: UploadId }): Promise<void> {
  const session = await requireOpenSession(deps, actor, input.uploadId);
  const isAborted = await deps.database.transaction(async (tx) => {
    if (!(await deleteOpenSession(tx, session))) return false;
    await endUpload(tx, session, undefined);
    const resource = { id: session.id, ...(session.name === null ? {} : { name: session.name }) };
    await recordAudit(tx, actor, { action: "upload.aborted", at: deps.clock(), resource, before: session });
    return true;
  });
  if (!isAborted) throw new AppError("uploads.not_found");
  await releaseUpload(deps, session);
}
