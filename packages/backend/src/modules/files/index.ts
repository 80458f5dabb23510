export { collectGarbage, collectOrphanBlobs } from "./jobs/collect-garbage.ts";
export { copyFolders } from "./jobs/copy-folders.ts";
export { expireUploads } from "./jobs/expire-uploads.ts";
export { expireVersions } from "./jobs/expire-versions.ts";
export { expireTrash, removeDeleted } from "./jobs/purge-trash.ts";
