import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "vitest";
import { mailPage } from "./mail-sink/mail-page.ts";
import { MailStore } from "./mail-sink/mail-store.ts";

const test = base.extend("directory", async ({ onTestFinished: _ }, { onCleanup }) => {
  const directory = await mkdtemp(join(tmpdir(), "scai-mail-"));
  onCleanup(() => rm(directory, { recursive: true }));
  return directory;
});

const mail = (subject: string) => ({
  from: "Scai <no-reply@scai.example>",
  to: ["alice@acme.example"],
  subject,
  text: "Hello",
  html: "<p>Hello</p>",
  messageId: "<1@scai.example>",
  receivedAt: "2026-01-01T00:00:00.000Z",
});

test("the last 200 mails are kept, the newest first, and are there again after a restart", async ({ directory }) => {
  const store = new MailStore(directory);
  for (let number = 1; number <= 203; number++) store.add(mail(`${number}`));
  await writeFile(join(directory, "204.json.part"), "{");
  const again = new MailStore(directory);
  again.add(mail("204"));
  const subjects = again.list().map(({ subject }) => subject);
  expect(subjects).toEqual(Array.from({ length: 200 }, (_nothing, index) => `${204 - index}`));
});

test("the page shows what mails say and runs nothing of it", () => {
  const page = mailPage([mail(`<script>alert("1")</script>`)]);
  expect(page).toContain("&#60;script&#62;");
  expect(page).not.toContain("<script>");
  expect(mailPage([])).toContain("None yet.");
});
