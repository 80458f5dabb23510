import type { ReceivedMail } from "./mail-store.ts";

/** The mails as a page without script, what they say as plain text. */
export function mailPage(mails: ReceivedMail[]): string {
  const articles = mails.map(
    ({ from, to, subject, text, receivedAt }) =>
      `<article><h2>${escapeHtml(subject)}</h2><p>${escapeHtml(from)} to ${escapeHtml(to.join(", "))}, ${escapeHtml(receivedAt)}</p>` +
      `<pre>${escapeHtml(text)}</pre></article>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body>
<h1>Mail</h1><p>What the server has sent; nothing was delivered. As JSON: <a href="/mails">/mails</a></p>
${articles.join("\n") || "<p>None yet.</p>"}
</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
