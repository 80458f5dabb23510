export { type Binaries, ensureDebianBinary } from "./binaries.ts";
export { unpackDebianPackages } from "./debian.ts";
export type { MailSinkAddress } from "./mail-sink.ts";
export type { MariadbAddress } from "./mariadb.ts";
export { DEV_DIRECTORIES, STACK_HOME } from "./paths.ts";
export type { OutsideDnsAddress, PowerdnsAddress } from "./powerdns.ts";
export { lock } from "./process-lock.mjs";
export type { S3Address } from "./radosgw.ts";
export type { RedisAddress } from "./redis.ts";
export { runTool } from "./run-tool.ts";
export { findRunningStack, noteRunningStack, type RunningStack, stackHolder } from "./running-stack.ts";
export { ensureSambaPython } from "./samba.ts";
export {
  type ClientCredentials,
  registerWebhook,
  requestServiceToken,
  requestToken,
  resetScaikey,
  type ScaikeyAddress,
} from "./scaikey.ts";
export * from "./seed.ts";
export { serverEnvironment } from "./server-environment.ts";
export type { Durability, PortName } from "./service-context.ts";
export { type BrowserPage, SignInBrowser } from "./sign-in-browser.ts";
export { type DefaultService, type ServiceName, type Stack, type StackOptions, startStack } from "./start-stack.ts";
export type { Crash } from "./supervised-process.ts";
export type { StackProcess } from "./supervisor.ts";
