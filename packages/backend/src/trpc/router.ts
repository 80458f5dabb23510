import { authRouter } from "../modules/auth/procedures/index.ts";
import { filesRouter, foldersRouter } from "../modules/files/procedures/index.ts";
import { getMe } from "../modules/identity/procedures/get-me.ts";
import { listMyShares, sharesRouter } from "../modules/shares/procedures/index.ts";
import { syncRouter } from "../modules/sync/procedures/index.ts";
import { router } from "./init.ts";

/** Every operation of the API; a procedure's name here is its operationId with a dot. */
export const appRouter = router({
  auth: authRouter,
  files: filesRouter,
  folders: foldersRouter,
  shares: sharesRouter,
  sync: syncRouter,
  users: router({ me: getMe, listMyShares }),
});

export type AppRouter = typeof appRouter;
