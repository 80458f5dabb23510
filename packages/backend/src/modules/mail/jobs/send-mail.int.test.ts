import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mailOutbox, users } from "@scai/db";
import { startStack } from "@scai/local-stack";
import { type Harness, test, unique } from "@scai/testing";
import { and, eq, isNull } from "drizzle-orm";
import { expect, inject } from "vitest";
import { createMailTransport, MailFailure, type MailTransport } from "../../../platform/mail/index.ts";
import type { Services } from "../../../services.ts";
import { setQuota } from "../../quotas/testing/quota-rows.ts";
import { type NewMail, queueMail } from "../queue-mail.ts";
import { mailsTo } from "../testing/sink.ts";
import { sendMail } from "./send-mail.ts";

const from = { name: "Scai", email: "no-reply@scai.example" };
const sink = () => inject("stack").mail.url;

/** A mail to an address that no other test has. */
function someMail(h: Harness, more: Partial<NewMail> = {}): NewMail {
  const to = `${unique("to")}@acme.example`;
  return { tenantId: h.owner.tenantId, to, subject: "Hello", text: "One <two>", kind: "test", ...more };
}

async function queue(h: Harness, ...mails: NewMail[]): Promise<void> {
  const { services } = h.server;
  await services.database.transaction((tx) => queueMail(services, tx, mails, services.clock()));
}

const rowsOf = (h: Harness) =>
  h.server.services.database.db.select().from(mailOutbox).where(eq(mailOutbox.tenantId, h.owner.tenantId));

/** The services so much later, with another transport where one is given. */
function later(h: Harness, seconds: number, mail: MailTransport = h.server.services.mail): Services {
  return { ...h.server.services, mail, clock: () => new Date(Date.now() + seconds * 1000) };
}

/** A transport that answers as it is told to, for what no real one does at will. */
function answering(...answers: (MailFailure | "sent")[]): MailTransport {
  return {
    isConfigured: true,
    async send() {
      const answer = answers.shift();
      if (answer instanceof MailFailure) throw answer;
    },
    close() {},
  };
}

test("a queued mail arrives once, whatever the number of workers, and says what it was told to", async ({ h }) => {
  const mails = Array.from({ length: 25 }, () => someMail(h));
  await queue(h, ...mails);
  await Promise.all(Array.from({ length: 4 }, () => sendMail(h.server.services)));
  for (const { to } of mails) {
    const arrived = await mailsTo(sink(), to);
    expect(arrived).toMatchObject([{ subject: "Hello", from: expect.stringContaining("no-reply@scai.test") }]);
    expect(arrived[0]?.text.trim()).toBe("One <two>");
    expect(arrived[0]?.html).toContain("<p>One &lt;two&gt;</p>");
  }
  expect((await rowsOf(h)).map(({ status, attempts }) => [status, attempts])).toEqual(mails.map(() => ["sent", 1]));
});

test("what is rolled back is not sent, and without a transport nothing is queued", async ({ h }) => {
  const { services } = h.server;
  const undone = services.database.transaction(async (tx) => {
    await queueMail(services, tx, [someMail(h)], services.clock());
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  const deps = { mail: createMailTransport({ kind: "none" }) };
  await services.database.transaction((tx) => queueMail(deps, tx, [someMail(h)], services.clock()));
  expect(await rowsOf(h)).toEqual([]);
  expect(await sendMail(later(h, 0, deps.mail))).toBeUndefined();
});

test("a key is queued once in a tenant, also by several at once", async ({ h }) => {
  const other = someMail(h, { tenantId: (await h.person({ tenant: unique("tnt") })).tenantId, dedupeKey: "a" });
  await Promise.all(Array.from({ length: 5 }, () => queue(h, someMail(h, { dedupeKey: "a" }), other)));
  await queue(h, someMail(h, { dedupeKey: "b" }), someMail(h), someMail(h));
  const keys = (await rowsOf(h)).map(({ dedupeKey }) => dedupeKey);
  expect(keys.sort()).toEqual(["a", "b", null, null]);
});

test("an address or a subject that could forge a header is refused before it is queued", async ({ h }) => {
  for (const forged of [{ to: "a@b.example\nBcc: c@d.example" }, { to: "a@b, c@d" }, { subject: "a\r\nBcc: c@d" }])
    await expect(queue(h, someMail(h, forged))).rejects.toThrow(/Invalid|expected/);
  expect(await rowsOf(h)).toEqual([]);
});

test("while the mail server is away a mail is kept and tried again; afterwards it arrives", async ({ h }) => {
  const directory = await mkdtemp(join(tmpdir(), "scai-mail-"));
  const start = () => startStack({ directory, durability: "fast", s3: false, services: ["mail"] });
  const first = await start();
  const transport = createMailTransport({ kind: "smtp", url: first.mail.smtpUrl, from });
  await first.stop();
  const mail = someMail(h);
  await queue(h, mail);
  await sendMail(later(h, 0, transport));
  expect(await rowsOf(h)).toMatchObject([
    { status: "queued", attempts: 1, failure: expect.stringContaining("ECONNREFUSED") },
  ]);
  const second = await start();
  // Not before its time.
  await sendMail(later(h, 20, transport));
  expect(await mailsTo(second.mail.url, mail.to)).toEqual([]);
  await sendMail(later(h, 40, transport));
  expect(await mailsTo(second.mail.url, mail.to)).toHaveLength(1);
  expect(await rowsOf(h)).toMatchObject([{ status: "sent", attempts: 2, failure: null }]);
  await second.stop();
  await rm(directory, { recursive: true });
});

test("it waits longer each time, as long as it is asked to, and gives up in the end", async ({ h }) => {
  await queue(h, someMail(h));
  const asked = new MailFailure("busy", { isPermanent: false, retryAfterSeconds: 200 });
  const usual = new MailFailure("away", { isPermanent: false });
  const transport = answering(asked, usual, usual, usual, usual, usual, usual);
  const delays: number[] = [];
  let now = Date.now();
  for (let attempt = 1; attempt <= 6; attempt++) {
    await sendMail({ ...h.server.services, mail: transport, clock: () => new Date(now) });
    const [row] = await rowsOf(h);
    delays.push((row!.dueAt.getTime() - now) / 1000);
    now = row!.dueAt.getTime();
  }
  expect(delays).toEqual([200, 60, 300, 900, 3600, 6 * 3600]);
  expect(await sendMail({ ...h.server.services, mail: transport, clock: () => new Date(now) })).toMatchObject({
    failed: 1,
  });
  expect(await rowsOf(h)).toMatchObject([{ status: "failed", attempts: 7, failure: "away" }]);
});

test("a mail that is refused is given up at once", async ({ h }) => {
  await queue(h, someMail(h));
  const refused = new MailFailure("no such mailbox", { isPermanent: true });
  await sendMail(later(h, 0, answering(refused)));
  expect(await rowsOf(h)).toMatchObject([{ status: "failed", attempts: 1, failure: "no such mailbox" }]);
});

test("what a worker took with it when it died is sent when its time is over", async ({ h }) => {
  await queue(h, someMail(h));
  const hanging = Promise.withResolvers<void>();
  const hung = sendMail(later(h, 0, { isConfigured: true, send: () => hanging.promise, close() {} }));
  await expect.poll(() => rowsOf(h)).toMatchObject([{ attempts: 1 }]);
  expect(await sendMail(later(h, 240))).toBeUndefined();
  await sendMail(later(h, 301));
  expect(await rowsOf(h)).toMatchObject([{ status: "sent", attempts: 2 }]);
  // Had it only seemed dead, its late failure would not undo that.
  hanging.reject(new MailFailure("refused", { isPermanent: true }));
  await hung;
  expect(await rowsOf(h)).toMatchObject([{ status: "sent", attempts: 2 }]);
});

test("sent mails are kept for a week, failed ones for a month", async ({ h }) => {
  await queue(h, someMail(h), someMail(h));
  await sendMail(later(h, 0, answering(new MailFailure("no", { isPermanent: true }))));
  const day = 24 * 3600;
  const after = async (days: number) => {
    await sendMail(later(h, days * day));
    return (await rowsOf(h)).map(({ status }) => status).sort();
  };
  expect(await after(6.9)).toEqual(["failed", "sent"]);
  expect(await after(7.1)).toEqual(["failed"]);
  expect(await after(30.1)).toEqual([]);
});

test("a quota that fills up tells the tenant's administrators by mail, once for each threshold", async ({ h }) => {
  const { services } = h.server;
  const admin = await h.person({ isAdmin: true });
  const address = `${unique("admin")}@acme.example`;
  await services.database.db.update(users).set({ email: address }).where(eq(users.id, admin.id));
  const suspended = await h.person({ isAdmin: true });
  await services.database.db.update(users).set({ status: "suspended" }).where(eq(users.id, suspended.id));
  const share = await h.share();
  await setQuota(h, "share", share.id, { limitBytes: 10_000 });
  const upload = (sizeBytes: number) => h.file(share.id, { content: randomBytes(sizeBytes) });
  await upload(6000);
  expect(await rowsOf(h)).toEqual([]);
  await upload(2600);
  await sendMail(services);
  const [mail, ...others] = await mailsTo(sink(), address);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: "A storage quota is 85% used" });
  expect(mail?.text).toContain(`“${share.name}” has passed 85%: 8.6 kB of 10 kB are used`);
  expect((await rowsOf(h)).map(({ recipient }) => recipient)).toEqual([address]);
  await upload(100);
  await upload(900);
  await sendMail(services);
  const subjects = (await mailsTo(sink(), address)).map(({ subject }) => subject);
  expect(subjects).toEqual(["A storage quota is 95% used", "A storage quota is 85% used"]);
});

test("of their own quota a person is told too, and an address that no server takes keeps nobody from uploading", async ({
  h,
}) => {
  const { services } = h.server;
  const admin = await h.person({ isAdmin: true });
  await services.database.db.update(users).set({ email: "a@b\nBcc: c@d" }).where(eq(users.id, admin.id));
  const shares = await h.rest().get<{ items: { id: string; type: string }[] }>("shares.list", {});
  const personal = shares.items.find(({ type }) => type === "personal")!;
  await setQuota(h, "user", h.owner.id, { limitBytes: 1000 });
  await h.file(personal.id, { content: randomBytes(720) });
  const queued = await services.database.db
    .select()
    .from(mailOutbox)
    .where(and(eq(mailOutbox.tenantId, h.owner.tenantId), isNull(mailOutbox.settledAt)));
  expect(queued).toMatchObject([
    { recipient: `${h.owner.scaikeyId}@${h.owner.tenant}.example`, subject: "A storage quota is 70% used" },
  ]);
});
