import { defineErrors } from "./define-errors.ts";

export const sharesErrors = defineErrors("shares", {
  not_found: { status: 404, title: "Share not found" },
  forbidden: { status: 403, title: "You may see this share but not do this with it" },
  trashed: { status: 410, title: "The share is in the trash" },
  not_trashed: { status: 409, title: "The share is not in the trash" },
  personal: { status: 409, title: "A personal share cannot be deleted or given away" },
  stale_etag: { status: 412, title: "The share changed since you read it" },
  principal_unknown: { status: 422, title: "There is no such user or group in this tenant" },
  member_exists: { status: 409, title: "This user or group is already a member" },
  member_not_found: { status: 404, title: "Member not found" },
  invitation_exists: { status: 409, title: "This address is invited already" },
  invitation_not_found: { status: 404, title: "Invitation not found" },
  invitation_answered: { status: 409, title: "The invitation was answered already" },
  invitation_expired: { status: 410, title: "The invitation is over" },
});

export const filesErrors = defineErrors("files", {
  not_found: { status: 404, title: "File or folder not found" },
  forbidden: { status: 403, title: "You may see this but not do this with it" },
  name_taken: { status: 409, title: "Something else in this folder already has this name" },
  stale_etag: { status: 412, title: "It changed since you read it" },
  trashed: { status: 410, title: "It is in the trash" },
  not_trashed: { status: 409, title: "It is not in the trash" },
  parent_trashed: { status: 409, title: "The folder it was in is in the trash" },
  locked: { status: 423, title: "Somebody else has locked it" },
  cycle: { status: 409, title: "A folder cannot go into itself or into what is below it" },
  too_deep: { status: 409, title: "The folder tree is too deep" },
  too_large: { status: 413, title: "The file is larger than this tenant allows" },
  too_many: { status: 409, title: "That is more files than one archive takes" },
  too_many_favorites: { status: 409, title: "You have as many favourites as anybody may have" },
  checksum_mismatch: { status: 422, title: "The bytes received do not have the announced checksum", retryable: true },
  storage_full: { status: 507, title: "There is no room left to store this" },
  version_not_found: { status: 404, title: "Version not found" },
  version_current: { status: 409, title: "The current version cannot be deleted" },
  copy_not_found: { status: 404, title: "Copy not found" },
  copy_ended: { status: 409, title: "The copy has ended" },
  corrupt: { status: 500, title: "The stored content is damaged" },
});

/** Of uploads in chunks. What is wrong with where the file goes is told with the codes of shares and files. */
export const uploadErrors = defineErrors("uploads", {
  not_found: { status: 404, title: "Upload not found" },
  expired: { status: 410, title: "The upload is over: nothing came for too long" },
  completed: { status: 409, title: "The upload is completed" },
  too_many: { status: 409, title: "You have too many uploads under way" },
  chunk_not_found: { status: 404, title: "The upload has no such chunk" },
  chunk_size_mismatch: { status: 422, title: "The chunk does not have the size it was announced with" },
  chunk_taken: { status: 409, title: "Other bytes have arrived as this chunk already" },
  incomplete: { status: 409, title: "Chunks of the upload are missing" },
  content_known: { status: 409, title: "Part of this content need not be sent" },
  not_streamed: { status: 409, title: "This upload takes chunks, not a stream" },
  offset_mismatch: { status: 409, title: "The upload goes on from another place", retryable: true },
  checksum_mismatch: { status: 460, title: "The bytes received do not have the announced checksum", retryable: true },
  protocol_version: { status: 412, title: "This version of the upload protocol is not spoken here" },
});

/** Of access control lists. What is wrong with the thing they are on is told with the codes of shares and files. */
export const permissionErrors = defineErrors("permissions", {
  stale_etag: { status: 412, title: "The access control list changed since you read it" },
  entry_not_found: { status: 404, title: "There is no such entry on this" },
  too_many_entries: { status: 409, title: "The access control list is full" },
  principal_unknown: { status: 422, title: "There is no such user or group in this tenant" },
});

export const syncErrors = defineErrors("sync", {
  cursor_invalid: { status: 400, title: "The cursor is not one that this server gave for this share" },
  conflict_not_found: { status: 404, title: "Conflict not found" },
  conflict_resolved: { status: 409, title: "The conflict is resolved already" },
  base_missing: { status: 422, title: "A device says which content its change of a file builds on" },
  ref_unknown: { status: 422, title: "No folder was made under this ref in this call" },
  preference_stale: { status: 412, title: "The preference changed since you read it" },
  cursor_expired: { status: 410, title: "The changes after this cursor are not kept any more" },
});

/** Of installations of the sync client. */
export const deviceErrors = defineErrors("devices", {
  not_found: { status: 404, title: "Device not found" },
  revoked: { status: 410, title: "This device was revoked" },
  wipe_requested: { status: 410, title: "This device is to delete what it holds" },
  not_wiping: { status: 409, title: "This device was not asked to delete what it holds" },
  too_many: { status: 409, title: "You have as many devices as anybody may have" },
});
