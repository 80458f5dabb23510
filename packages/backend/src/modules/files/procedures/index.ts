import { router } from "../../../trpc/init.ts";
import { abortUpload } from "./abort-upload.ts";
import { appendUpload } from "./append-upload.ts";
import { cancelCopy } from "./cancel-copy.ts";
import { completeUpload } from "./complete-upload.ts";
import { copyFile } from "./copy-file.ts";
import { copyFolder } from "./copy-folder.ts";
import { createFolder } from "./create-folder.ts";
import { createUpload } from "./create-upload.ts";
import { deleteFile } from "./delete-file.ts";
import { deleteFolder } from "./delete-folder.ts";
import { deleteVersion } from "./delete-version.ts";
import { emptyTrash } from "./empty-trash.ts";
import { getArchive } from "./get-archive.ts";
import { getContent } from "./get-content.ts";
import { getCopy } from "./get-copy.ts";
import { getFile } from "./get-file.ts";
import { getFolder } from "./get-folder.ts";
import { getFolderStats, getShareStats } from "./get-stats.ts";
import { getUpload } from "./get-upload.ts";
import { getVersion } from "./get-version.ts";
import { listChildren } from "./list-children.ts";
import { listChunks } from "./list-chunks.ts";
import { listTrash } from "./list-trash.ts";
import { listVersions } from "./list-versions.ts";
import { lockFile } from "./lock-file.ts";
import { lookUpPath } from "./look-up-path.ts";
import { moveFile } from "./move-file.ts";
import { moveFolder } from "./move-folder.ts";
import { putUploadChunk } from "./put-upload-chunk.ts";
import { replaceContent } from "./replace-content.ts";
import { restoreFile } from "./restore-file.ts";
import { restoreFolder } from "./restore-folder.ts";
import { restoreVersion } from "./restore-version.ts";
import { unlockFile } from "./unlock-file.ts";
import { updateFile } from "./update-file.ts";
import { updateFolder } from "./update-folder.ts";
import { updateVersion } from "./update-version.ts";
import { uploadFile } from "./upload-file.ts";

export const foldersRouter = router({
  create: createFolder,
  get: getFolder,
  listChildren,
  update: updateFolder,
  move: moveFolder,
  copy: copyFolder,
  getStats: getFolderStats,
  getCopy,
  cancelCopy,
  delete: deleteFolder,
  restore: restoreFolder,
});

export const filesRouter = router({
  upload: uploadFile,
  get: getFile,
  getContent,
  getArchive,
  replaceContent,
  lookUp: lookUpPath,
  update: updateFile,
  move: moveFile,
  copy: copyFile,
  delete: deleteFile,
  restore: restoreFile,
  listTrash,
  emptyTrash,
  getShareStats,
  listVersions,
  listChunks,
  getVersion,
  updateVersion,
  restoreVersion,
  deleteVersion,
  lock: lockFile,
  unlock: unlockFile,
});

export const uploadsRouter = router({
  create: createUpload,
  get: getUpload,
  putChunk: putUploadChunk,
  append: appendUpload,
  complete: completeUpload,
  abort: abortUpload,
});

export { myFilesProcedures } from "./my-files.ts";
