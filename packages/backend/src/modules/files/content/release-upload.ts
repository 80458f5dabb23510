import type { TenantId, UploadId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { deletePins, deleteUpload, dropUnneededChunks, endUpload, listPins } from "./uploads.repo.ts";

/**
 * Gives up an upload that will not be committed: unpins its chunks and drops those that nobody else needs. With `aliveBefore` it
 * spares one that turns out to be alive. Works in steps that each commit: the first makes a later commit of the upload impossible,
 * and a crash between any two leaves a row from which the collector goes on. Returns how many chunks were dropped.
 */
export async function releaseUpload(
  deps: Pick<Services, "database" | "clock">,
  upload: { readonly id: UploadId; readonly tenantId: TenantId },
  aliveBefore?: Date,
): Promise<number> {
  if (!(await endUpload(deps.database.db, upload, aliveBefore))) return 0;
  let dropped = 0;
  for (;;) {
    const step = await deps.database.transaction(async (tx) => {
      const pins = await listPins(tx, upload);
      if (pins.length === 0) {
        await deleteUpload(tx, upload);
        return undefined;
      }
      await deletePins(tx, upload, pins);
      return dropUnneededChunks(tx, upload.tenantId, pins, deps.clock());
    });
    if (step === undefined) return dropped;
    dropped += step;
  }
}
