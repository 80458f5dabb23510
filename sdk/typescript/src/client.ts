import { type ChangesOptions, changes } from "./calls/changes.ts";
import { type DownloadFileOptions, downloadFile } from "./calls/download-file.ts";
import { type UploadFileOptions, type UploadTarget, uploadFile } from "./calls/upload-file.ts";
import { type UploadedFolder, type UploadFolderOptions, uploadFolder } from "./calls/upload-folder.ts";
import { type WaitForZoneOptions, waitForZone } from "./calls/wait-for-zone.ts";
import { Resources } from "./generated/client.ts";
import type { ChangePage, File, Zone } from "./generated/models.ts";

/** Every resource of the API, over one transport, and what takes several calls. */
export class ScaiClient extends Resources {
  /**
   * Uploads a file, by its path or as a Blob, of any size: new content as one stream; what replaces a file, or begins like something that
   * the server has from you, by its differences, several chunks at once. A line that is cut is picked up again; a program that is ended and does the same again goes on where it was. A file
   * that has the name gets a version, or stays as it is when it has the same content.
   *
   * @example
   * const file = await client.uploadFile("film.mp4", { shareId });
   */
  uploadFile(from: string | Blob, target: UploadTarget, options?: UploadFileOptions): Promise<File> {
    return uploadFile(this, from, target, options);
  }

  /**
   * Uploads what is in a folder, and in the folders in it. What is there with the same content is not sent; other things that are there
   * stay. Links and what else is neither file nor folder are left out.
   *
   * @example
   * const { fileCount } = await client.uploadFolder("photos", { shareId });
   */
  uploadFolder(path: string, target: UploadTarget, options?: UploadFolderOptions): Promise<UploadedFolder> {
    return uploadFolder(this, path, target, options);
  }

  /**
   * Downloads a file's present content, several ranges at once. It gets its name when all of it is there and has the right SHA-256; before
   * that it is `<path>.<versionId>.part`, which the same call goes on with, after a cut line or in another program.
   *
   * @example
   * await client.downloadFile(file.id, "film.mp4");
   */
  downloadFile(fileId: string, path: string, options?: DownloadFileOptions): Promise<File> {
    return downloadFile(this, fileId, path, options);
  }

  /**
   * What changes in a share, for as long as you loop: every change once, in order, as soon as it happens (by WebSocket where there is one,
   * else by calls that wait). Keep `nextCursor` of a page once you have dealt with it, and begin there the next time. A page with `reset`
   * says that the changes do not tell all: list the share anew (`sync.listSnapshot`), then go on.
   *
   * @example
   * for await (const page of client.changes({ shareId })) for (const change of page.items) console.log(change.type, change.name);
   */
  changes(options: ChangesOptions): AsyncGenerator<ChangePage, void, undefined> {
    return changes(this, options);
  }

  /**
   * Resolves when a zone is served, having its challenge checked until then. Fails with a `ZoneNotActiveError`, which says what every
   * server answered, when the time is over or waiting is no use.
   *
   * @example
   * const zone = await client.waitForZone(id, { timeoutMs: 3_600_000 });
   */
  waitForZone(zoneId: string, options?: WaitForZoneOptions): Promise<Zone> {
    return waitForZone(this, zoneId, options);
  }
}
