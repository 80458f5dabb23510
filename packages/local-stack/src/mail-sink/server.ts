import { createServer } from "node:http";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { mailPage } from "./mail-page.ts";
import { MailStore } from "./mail-store.ts";

/**
 * A mail server that delivers nothing, as a program of its own: `node server.ts <directory> <SMTP port> <HTTP port>`. It takes every
 * mail on the loopback, keeps the last ones, and shows them at `/` and, as JSON with the newest first, at `/mails`.
 */
const [folder = ".", smtpPort = "0", httpPort = "0"] = process.argv.slice(2);
const HOST = "127.0.0.1";
const store = new MailStore(join(folder, "mails"));

const smtp = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  size: 5 << 20,
  onData(stream, session, done) {
    simpleParser(stream)
      .then((mail) => {
        store.add({
          from: mail.from?.text ?? "",
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: mail.subject ?? "",
          text: mail.text ?? "",
          html: mail.html || "",
          messageId: mail.messageId ?? "",
          receivedAt: new Date().toISOString(),
        });
        done();
      })
      .catch(done);
  },
});
smtp.on("error", (error) => console.error(error.message));
smtp.listen(Number(smtpPort), HOST);

createServer((request, response) => {
  const path = request.url?.split("?")[0];
  const answer = (status: number, type: string, body: string) =>
    response
      .writeHead(status, { "content-type": `${type}; charset=utf-8`, "content-security-policy": "default-src 'none'" })
      .end(body);
  if (path === "/mails") answer(200, "application/json", JSON.stringify(store.list()));
  else if (path === "/") answer(200, "text/html", mailPage(store.list()));
  else answer(404, "text/plain", "There is / and /mails.\n");
}).listen(Number(httpPort), HOST);

process.on("SIGTERM", () => process.exit(0));
