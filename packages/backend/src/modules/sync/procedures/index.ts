import { acknowledge } from "./acknowledge.ts";
import { forgetShare } from "./forget-share.ts";
import { getFeed } from "./get-feed.ts";
import { getLatest } from "./get-latest.ts";
import { getStatus } from "./get-status.ts";
import { listChanges } from "./list-changes.ts";
import { listSnapshot } from "./list-snapshot.ts";
import { preferenceProcedures } from "./preferences.ts";

export const syncProcedures = {
  listChanges,
  listSnapshot,
  getLatest,
  getFeed,
  getStatus,
  acknowledge,
  forgetShare,
  ...preferenceProcedures,
};
