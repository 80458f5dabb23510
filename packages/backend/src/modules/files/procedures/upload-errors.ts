/** What can go wrong with where an upload goes and with how much it is. */
export const targetOfUploadErrors = [
  "shares.not_found",
  "shares.forbidden",
  "shares.trashed",
  "files.not_found",
  "files.forbidden",
  "files.trashed",
  "files.locked",
  "files.name_taken",
  "files.stale_etag",
  "files.too_large",
  "quotas.exceeded",
] as const;
