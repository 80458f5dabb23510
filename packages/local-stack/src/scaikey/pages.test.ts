import { expect, test } from "vitest";
import { seedDirectory } from "./directory-objects.ts";
import { escapeHtml, messagePage, signInPage } from "./pages.ts";

test("nothing that comes from outside becomes markup", () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe("&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;");
  const [person] = seedDirectory().users;
  if (!person) throw new Error("The seed has nobody.");
  const { html } = signInPage([{ ...person, first_name: "<script>1</script>" }], `"><script>2</script>`, undefined);
  expect(html).not.toContain("<script>");
  expect(messagePage("Title", "<script>3</script>").html).not.toContain("<script>");
});

test("a redirect address that is none widens no policy", () => {
  const policy = (redirectUri?: string) => signInPage([], "An app", redirectUri).headers["content-security-policy"];
  expect(policy("http://127.0.0.1:8000/callback?a=b; script-src *")).toContain(
    "form-action 'self' http://127.0.0.1:8000;",
  );
  expect(policy("not an address; script-src *")).toContain("form-action 'self';");
  expect(policy()).toContain("form-action 'self';");
});
