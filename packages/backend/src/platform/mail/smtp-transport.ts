import { createTransport } from "nodemailer";
import { htmlOf } from "./html-of.ts";
import { Mail, type MailSender } from "./mail.ts";
import { MailFailure, type MailTransport } from "./mail-transport.ts";

export interface SmtpOptions {
  /** `smtp://` (STARTTLS where it is offered, and always where there is a password) or `smtps://` (TLS from the start). */
  readonly url: string;
  readonly from: MailSender;
  /** How long each step of the conversation may take. */
  readonly timeoutMs?: number;
}

/** Sends through a mail server. */
export function createSmtpTransport({ url, from, timeoutMs = 15_000 }: SmtpOptions): MailTransport {
  const transport = createTransport({
    ...connectionOf(url),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.email.slice(from.email.indexOf("@") + 1);
  return {
    isConfigured: true,
    async send(mail) {
      const { id, to, subject, text } = Mail.parse(mail);
      try {
        await transport.sendMail({
          from: { name: from.name, address: from.email },
          to: { name: "", address: to },
          subject,
          text,
          html: htmlOf(text),
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
      } catch (cause) {
        throw failureOf(cause);
      }
    },
    close: () => transport.close(),
  };
}

/** What nodemailer connects with. A password never goes over a line that is not encrypted. */
export function connectionOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const hasPassword = username !== "";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: hasPassword && !secure,
    ...(hasPassword ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
  };
}

/** Permanent is only what the server says of this mail: a password that it refuses, or a sender, is ours to put right meanwhile. */
function failureOf(cause: unknown): MailFailure {
  if (!(cause instanceof Error)) return new MailFailure("SMTP failed", { isPermanent: false, cause });
  const code = "responseCode" in cause && typeof cause.responseCode === "number" ? cause.responseCode : 0;
  const command = "command" in cause ? String(cause.command) : "";
  return new MailFailure(`SMTP: ${cause.message}`, {
    isPermanent: code >= 500 && /^(RCPT TO|DATA)$/.test(command),
    cause,
  });
}
