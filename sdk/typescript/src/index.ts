export type { ChangesOptions } from "./calls/changes.ts";
export type { DownloadFileOptions } from "./calls/download-file.ts";
export type { UploadFileOptions, UploadTarget } from "./calls/upload-file.ts";
export type { UploadedFolder, UploadFolderOptions } from "./calls/upload-folder.ts";
export { type WaitForZoneOptions, ZoneNotActiveError } from "./calls/wait-for-zone.ts";
export { ScaiClient } from "./client.ts";
export type { Resources } from "./generated/client.ts";
export type * from "./generated/error-codes.ts";
export * from "./generated/models.ts";
export type { Answered, ApiPromise, RawResponse } from "./runtime/api-promise.ts";
export {
  type ClientCredentialsOptions,
  type Credentials,
  clientCredentials,
  type RefreshTokenOptions,
  refreshToken,
  type TokenAnswer,
} from "./runtime/credentials.ts";
export type { Download } from "./runtime/download.ts";
export * from "./runtime/errors.ts";
export { modify, quoteEtag } from "./runtime/etag.ts";
export {
  type Hooks,
  logTo,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from "./runtime/hooks.ts";
export type * from "./runtime/options.ts";
export type { PageOf, Pager } from "./runtime/pager.ts";
export { type Call, Transport } from "./runtime/transport.ts";
