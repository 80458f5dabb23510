export { createMailTransport, type MailConfig } from "./create-mail-transport.ts";
export { Mail, MailAddress } from "./mail.ts";
export { MailFailure, type MailTransport } from "./mail-transport.ts";
