import { describe, expect, test } from "vitest";
import { htmlOf } from "./html-of.ts";
import { MailAddress, MailSender, MailSubject } from "./mail.ts";
import { connectionOf } from "./smtp-transport.ts";

describe("nothing gets into a header that is not one value of its kind", () => {
  test.for(["a@b.example", "o'brien+x@sub.b-c.example", "usr_1@tnt_1.example", "josé@exämple.example"])(
    "%j is an address",
    (text) => {
      expect(MailAddress.safeParse(text).success).toBe(true);
    },
  );

  test.for([
    "",
    "a",
    "@b.example",
    "a@",
    "a@b.example\r\nBcc: c@d.example",
    "a@b.example\n",
    "a\u0000@b.example",
    "a@b.example\u2028",
    "a@b.example, c@d.example",
    "a@b.example;c@d.example",
    "a@b.example c@d.example",
    "Name <a@b.example>",
    '"a"@b.example',
    "a@b@c.example",
    "a@[127.0.0.1]",
    `${"a".repeat(65)}@b.example`,
    `a@${"b".repeat(191)}`,
  ])("%j is none", (text) => {
    expect(MailAddress.safeParse(text).success).toBe(false);
  });

  test.for(["", "a\r\nBcc: c@d.example", "a\nb", "a\rb", "a\tb", "a\u0007", "a\u0085b", "a\u2028b", "a".repeat(201)])(
    "%j is no subject",
    (text) => {
      expect(MailSubject.safeParse(text).success).toBe(false);
    },
  );

  test("a subject may be in any language", () => {
    expect(MailSubject.parse("Quota: 85% – größer 空间 🎉")).toBe("Quota: 85% – größer 空间 🎉");
  });

  test("a sender has a name or none", () => {
    expect(MailSender.parse("Scai Drive <no-reply@scai.example>")).toEqual({
      name: "Scai Drive",
      email: "no-reply@scai.example",
    });
    expect(MailSender.parse("no-reply@scai.example")).toEqual({ name: "", email: "no-reply@scai.example" });
    for (const text of ["", "Scai", "Scai <x>", "Scai\n <a@b.example>", "A <a@b.example> <c@d.example>"])
      expect(MailSender.safeParse(text).success).toBe(false);
  });
});

test("text becomes paragraphs, and nothing in it becomes markup", () => {
  const html = htmlOf(`Dear <b>"you" & 'me'</b>,\r\nhello\n\n\n<script>alert(1)</script>\n`);
  expect(html).toContain(
    "<p>Dear &lt;b&gt;&quot;you&quot; &amp; &#39;me&#39;&lt;/b&gt;,<br>\nhello</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
  );
});

test("a password goes over encrypted lines only; ports are those of the protocol unless said", () => {
  expect(connectionOf("smtp://me%40a:p%2Fw@mail.example")).toMatchObject({
    host: "mail.example",
    port: 587,
    secure: false,
    requireTLS: true,
    auth: { user: "me@a", pass: "p/w" },
  });
  expect(connectionOf("smtps://me:pw@mail.example")).toMatchObject({ port: 465, secure: true, requireTLS: false });
  expect(connectionOf("smtp://[::1]:2525")).toMatchObject({
    host: "::1",
    port: 2525,
    secure: false,
    requireTLS: false,
  });
  expect(connectionOf("smtp://[::1]:2525")).not.toHaveProperty("auth");
});
