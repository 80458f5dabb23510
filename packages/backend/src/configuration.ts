// What a program needs before it knows what it is to do: what its configuration is read with, and a log. It loads little, so that whoever
// configured it wrongly, or asks for something short, does not wait for the whole product.
export type { BlobStoreConfig } from "./platform/blob/index.ts";
export type { DnsServer } from "./platform/dns/index.ts";
export { createLog, type Log } from "./platform/log.ts";
export type { MailConfig } from "./platform/mail/index.ts";
export { MailSender } from "./platform/mail/mail.ts";
export { isNetwork } from "./platform/networks.ts";
export { MasterKey } from "./platform/secrets/master-key.ts";
