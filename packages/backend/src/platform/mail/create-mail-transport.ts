import { MailFailure, type MailTransport } from "./mail-transport.ts";
import { createScaiSendTransport, type ScaiSendOptions } from "./scaisend-transport.ts";
import { createSmtpTransport, type SmtpOptions } from "./smtp-transport.ts";

export type MailConfig =
  | { readonly kind: "none" }
  | ({ readonly kind: "smtp" } & SmtpOptions)
  | ({ readonly kind: "scaisend" } & ScaiSendOptions);

export function createMailTransport(config: MailConfig): MailTransport {
  if (config.kind === "smtp") return createSmtpTransport(config);
  if (config.kind === "scaisend") return createScaiSendTransport(config);
  return {
    isConfigured: false,
    async send() {
      // Queued when a transport was configured, which is to be again.
      throw new MailFailure("no mail transport is configured", { isPermanent: false });
    },
    close() {},
  };
}
