import { test as base, describe, expect } from "vitest";
import { MailFailure, type MailTransport } from "./index.ts";
import { createScaiSendTransport } from "./scaisend-transport.ts";
import { createSmtpTransport } from "./smtp-transport.ts";
import { type ScriptedServer, startScriptedScaiSend, startScriptedSmtp } from "./testing/scripted-servers.ts";

const from = { name: "Scai", email: "no-reply@scai.example" };
const mail = { id: "scai-1", to: "alice@acme.example", subject: "Größe", text: "One\n\nTwo & <three>" };

const drivers = {
  SMTP: {
    start: startScriptedSmtp,
    create: (url: string): MailTransport => createSmtpTransport({ url, from, timeoutMs: 300 }),
  },
  ScaiSend: {
    start: startScriptedScaiSend,
    create: (url: string): MailTransport => createScaiSendTransport({ url, apiKey: "sg_test_1", from, timeoutMs: 300 }),
  },
};

/** What sending comes to: nothing when it is accepted. */
const failureOf = (transport: MailTransport) =>
  transport.send(mail).then(
    () => undefined,
    (err: unknown) => {
      if (err instanceof MailFailure) return err;
      throw err;
    },
  );

describe.for(Object.keys(drivers) as (keyof typeof drivers)[])("%s", (name) => {
  const test = base.extend("at", async ({ onTestFinished: _ }, { onCleanup }) => {
    const server: ScriptedServer = await drivers[name].start();
    const transport = drivers[name].create(server.url);
    onCleanup(() => {
      transport.close();
      server.close();
    });
    return { server, transport };
  });

  test("what is accepted is sent, with text and HTML", async ({ at }) => {
    expect(await failureOf(at.transport)).toBeUndefined();
    const received = at.server.received.join("\n");
    for (const part of ["One", "<p>Two &amp; &lt;three&gt;</p>", "no-reply@scai.example", "scai-1", "auto-generated"])
      expect(received).toContain(part);
  });

  test("a mail that is refused is not to be tried again", async ({ at }) => {
    at.server.behaviour = "refuse";
    expect(await failureOf(at.transport)).toMatchObject({ isPermanent: true });
  });

  test("too much at once passes; so do silence and a server that is away", async ({ at }) => {
    for (const behaviour of ["busy", "silent"] as const) {
      at.server.behaviour = behaviour;
      expect(await failureOf(at.transport)).toMatchObject({ isPermanent: false });
    }
    at.server.close();
    expect(await failureOf(at.transport)).toMatchObject({ isPermanent: false });
  });

  test("a line break in an address or a subject reaches nobody", async ({ at }) => {
    for (const forged of [{ to: "a@b.example\r\nBcc: c@d.example" }, { subject: "a\r\nBcc: c@d.example" }])
      await expect(at.transport.send({ ...mail, ...forged })).rejects.toThrow();
    expect(at.server.received).toEqual([]);
  });
});

base("ScaiSend gets what its API asks for, and says when to come back; its key is in no failure", async () => {
  const server = await startScriptedScaiSend();
  const transport = drivers.ScaiSend.create(server.url);
  await transport.send(mail);
  const [line, body] = server.received;
  expect(line).toBe("POST /v3/mail/send Bearer sg_test_1");
  expect(JSON.parse(body!)).toMatchObject({
    personalizations: [{ to: [{ email: "alice@acme.example" }] }],
    from: { email: "no-reply@scai.example", name: "Scai" },
    subject: "Größe",
    content: [
      { type: "text/plain", value: "One\n\nTwo & <three>" },
      { type: "text/html", value: expect.stringContaining("<p>One</p>") },
    ],
  });
  server.behaviour = "busy";
  const failure = await failureOf(transport);
  expect(failure).toMatchObject({ retryAfterSeconds: 120, message: "ScaiSend answered 429" });
  server.close();
});

base("a password is not sent to a server that offers no encryption, and is in no failure", async () => {
  const server = await startScriptedSmtp();
  const url = server.url.replace("//", "//user:hunter2@");
  const failure = await failureOf(drivers.SMTP.create(url));
  expect(failure).toMatchObject({ isPermanent: false });
  expect(failure?.message).not.toContain("hunter2");
  expect(server.received).toContain("STARTTLS");
  expect(server.received.join()).not.toMatch(/AUTH|hunter2|aHVudGVyMg|MAIL FROM/);
  server.close();
});
