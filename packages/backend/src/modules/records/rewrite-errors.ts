/** What every change of a whole zone can fail with. */
export const rewriteErrors = [
  "zones.not_found",
  "zones.wrong_status",
  "zones.busy",
  "roles.forbidden",
  "records.conflict",
  "records.system_record",
  "records.confirmation_required",
  "records.refused",
] as const;
