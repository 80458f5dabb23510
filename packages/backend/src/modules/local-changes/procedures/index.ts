import { applyChanges } from "./apply-changes.ts";
import { listConflicts } from "./list-conflicts.ts";
import { resolveConflict } from "./resolve-conflict.ts";

/** They stand with those of `modules/sync` in the API. */
export const localChangeProcedures = { applyChanges, listConflicts, resolveConflict };
