import { z } from "zod";

// Whoever could put a line break into one of these could write headers of their own; the characters that mean something in a list of
// addresses could add recipients.
const oneLine = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;
const address = /^[^\s\p{C}@"<>(),;:\\[\]]{1,64}@[^\s\p{C}@"<>(),;:\\[\]]{1,190}$/u;

export const MailAddress = z.string().regex(address, "expected one address such as name@domain.example");

export const MailSubject = z.string().min(1).max(200).regex(oneLine, "expected one line without control characters");

/** One mail to one address. What is not in it does not get into a header. */
export const Mail = z.strictObject({
  /** Ours, and the same at every attempt: what a mail that arrives twice is recognised by. */
  id: z.string().regex(/^[\w-]{1,64}$/),
  to: MailAddress,
  subject: MailSubject,
  text: z.string().min(1).max(20_000),
});
export type Mail = z.infer<typeof Mail>;

export interface MailSender {
  /** Empty if there is none. */
  readonly name: string;
  readonly email: string;
}

/** `no-reply@scai.example`, or `Scai <no-reply@scai.example>`. */
export const MailSender = z
  .string()
  .max(320)
  .regex(oneLine, "expected one line without control characters")
  .transform((text, ctx): MailSender => {
    const [, name = "", email = text] = /^([^<>"]{0,100}) <([^<>]*)>$/.exec(text) ?? [];
    if (!MailAddress.safeParse(email).success)
      ctx.addIssue("expected an address such as no-reply@scai.example or Scai <no-reply@scai.example>");
    return { name: name.trim(), email };
  });
