import type { Mail } from "./mail.ts";

/** Hands mails over to whoever delivers them. */
export interface MailTransport {
  /** False where no mail is sent; nothing is to be queued then. */
  readonly isConfigured: boolean;
  /** Resolves once the mail is accepted. Rejects with a {@link MailFailure}, whatever went wrong. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A mail that was not accepted. The message may be logged: it names no secret. */
export class MailFailure extends Error {
  override name = "MailFailure";
  /** The mail itself was refused: trying again would be answered likewise. */
  readonly isPermanent: boolean;
  /** Asked for by whoever did not take it. */
  readonly retryAfterSeconds: number;

  constructor(message: string, options: { isPermanent: boolean; retryAfterSeconds?: number; cause?: unknown }) {
    super(message.slice(0, 500), { cause: options.cause });
    this.isPermanent = options.isPermanent;
    this.retryAfterSeconds = options.retryAfterSeconds ?? 0;
  }
}
