import { placeErrors } from "./target.ts";

/** What can go wrong with where an upload goes and with how much it is. */
export const targetOfUploadErrors = [
  ...placeErrors,
  "files.locked",
  "files.name_taken",
  "files.stale_etag",
  "files.too_large",
  "quotas.exceeded",
] as const;

/** What can go wrong with bytes that are sent to an upload that was begun. */
export const bytesOfUploadErrors = [
  "uploads.not_found",
  "uploads.expired",
  "uploads.completed",
  ...placeErrors,
  "files.storage_full",
  "request.incomplete",
] as const;
