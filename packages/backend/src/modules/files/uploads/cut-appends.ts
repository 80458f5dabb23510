import type { UploadId } from "@scai/contract";
import type { UploadBody } from "../../../platform/bytes/index.ts";

interface Running {
  readonly body: UploadBody;
  readonly ended: Promise<unknown>;
}

/** What this process is appending. */
const running = new Map<UploadId, Set<Running>>();

/** Does work that appends a body to an upload, so that {@link settleCutAppends} can wait for it. */
export async function whileAppending<Result>(
  id: UploadId,
  body: UploadBody,
  work: () => Promise<Result>,
): Promise<Result> {
  const made = work();
  const one = { body, ended: made.catch(() => {}) };
  const ofUpload = running.get(id) ?? new Set();
  running.set(id, ofUpload.add(one));
  try {
    return await made;
  } finally {
    ofUpload.delete(one);
    if (ofUpload.size === 0) running.delete(id);
  }
}

/**
 * Resolves when what came over connections that are cut by now is stored, as far as this process had them: whoever asks how far an upload
 * is, to go on with it, would else hear less than there will be, and send that again in vain.
 */
export async function settleCutAppends(id: UploadId): Promise<void> {
  const cut = [...(running.get(id) ?? [])].filter(({ body }) => body.isCut());
  await Promise.all(cut.map(({ ended }) => ended));
}
