import { AppError, type FileId } from "@scai/contract";
import { isDatabaseDown } from "@scai/db";
import type { Services } from "../../../services.ts";
import { requireNode } from "../../acl/index.ts";
import { type Actor, presenceOf } from "../../identity/index.ts";

type Deps = Pick<Services, "apiKeys" | "clock" | "database">;

// How long it can go unnoticed that somebody may not read any more; the promise is one second.
const keptMs = 500;

/**
 * A file's pieces for as long as the caller may read it, which is looked up again before a piece leaves, at most twice a second. Fails once
 * they may not. A file that is moved to the trash meanwhile is read to its end, and one is while the database does not answer: nobody's
 * rights change then.
 */
export async function* whileReadable(
  deps: Deps,
  actor: Actor,
  fileId: FileId,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const present = presenceOf(deps, actor);
  let seenAt = performance.now();
  for await (const piece of pieces) {
    if (performance.now() - seenAt >= keptMs) {
      await requireReadable(deps, present, fileId);
      seenAt = performance.now();
    }
    yield piece;
  }
}

async function requireReadable(deps: Deps, present: () => Promise<Actor>, fileId: FileId): Promise<void> {
  try {
    await requireNode(deps, await present(), fileId, ["read"]);
  } catch (err) {
    if ((err instanceof AppError && err.code === "files.trashed") || isDatabaseDown(err)) return;
    throw err;
  }
}
