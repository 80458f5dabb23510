import { createConnection } from "node:net";
import { join } from "node:path";
import type { ServiceContext } from "./service-context.ts";

export interface MailSinkAddress {
  /** Where mail is sent to. */
  smtpUrl: string;
  /** Where a person reads it, and `/mails` below it a program. */
  url: string;
}

/** Starts a mail server that delivers nothing in a process of its own. */
export async function startMailSink(context: ServiceContext): Promise<MailSinkAddress> {
  const smtpPort = await context.ports.take("smtp");
  const port = await context.ports.take("mail");
  const url = `http://127.0.0.1:${port}`;
  await context.supervise({
    name: "mail",
    command: process.execPath,
    args: [join(import.meta.dirname, "mail-sink/server.ts"), context.directory, String(smtpPort), String(port)],
    isReady: async () => (await greets(smtpPort)) && (await fetch(`${url}/mails`)).ok,
  });
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, url };
}

/** Whether an SMTP server says that it is ready. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    let answer = "";
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once("error", () => socket.destroy());
    socket.once("close", () => resolve(answer.startsWith("220")));
    socket.on("data", (chunk) => {
      answer += chunk;
      socket.end("QUIT\r\n");
    });
  });
}
