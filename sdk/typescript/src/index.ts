export * from "./generated/client.ts";
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
