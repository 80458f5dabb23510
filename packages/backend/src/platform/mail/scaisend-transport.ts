import { htmlOf } from "./html-of.ts";
import { Mail, type MailSender } from "./mail.ts";
import { MailFailure, type MailTransport } from "./mail-transport.ts";

export interface ScaiSendOptions {
  /** Without a slash at the end. */
  readonly url: string;
  readonly apiKey: string;
  readonly from: MailSender;
  readonly timeoutMs?: number;
}

const retryAfterMaxSeconds = 24 * 3600;
// Not about the mail: our key or our sender domain (401, 403), time (408), and too much at once (429).
const temporary = new Set([401, 403, 408, 429]);

/** Sends through ScaiSend's HTTP API. */
export function createScaiSendTransport({ url, apiKey, from, timeoutMs = 15_000 }: ScaiSendOptions): MailTransport {
  const sender = from.name === "" ? { email: from.email } : from;
  return {
    isConfigured: true,
    async send(mail) {
      const { id, to, subject, text } = Mail.parse(mail);
      const response = await fetch(`${url}/v3/mail/send`, {
        method: "POST",
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({
          personalizations: [{ to: [{ email: to }], custom_args: { scai_mail: id } }],
          from: sender,
          subject,
          content: [
            { type: "text/plain", value: text },
            { type: "text/html", value: htmlOf(text) },
          ],
          headers: { "Auto-Submitted": "auto-generated" },
        }),
        // Followed, it would carry the key elsewhere.
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      }).catch((cause: unknown) => {
        throw new MailFailure(`ScaiSend does not answer: ${reasonOf(cause)}`, { isPermanent: false, cause });
      });
      await response.body?.cancel();
      if (response.status !== 202) throw refusal(response);
    },
    close() {},
  };
}

function refusal({ status, headers }: Response): MailFailure {
  return new MailFailure(`ScaiSend answered ${status}`, {
    isPermanent: status >= 400 && status < 500 && !temporary.has(status),
    retryAfterSeconds: secondsOf(headers.get("retry-after")),
  });
}

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? 0 : Math.min(Math.max(0, Math.ceil(seconds)), retryAfterMaxSeconds);
}

function reasonOf(err: unknown): string {
  if (!(err instanceof Error)) return "unknown";
  return err.cause instanceof Error ? err.cause.message : err.message;
}
