import { router } from "../../../trpc/init.ts";
import { listChanges } from "./list-changes.ts";

export const syncRouter = router({ listChanges });
