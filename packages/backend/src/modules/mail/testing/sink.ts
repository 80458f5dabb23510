import { z } from "zod";

const Mails = z.array(
  z.object({ from: z.string(), to: z.array(z.string()), subject: z.string(), text: z.string(), html: z.string() }),
);

/** What a mail sink has received for that address, the newest first. */
export async function mailsTo(sinkUrl: string, address: string): Promise<z.infer<typeof Mails>> {
  const response = await fetch(`${sinkUrl}/mails`);
  return Mails.parse(await response.json()).filter(({ to }) => to.includes(address));
}
