import { isHostname } from "../domain-name.ts";
import { wordField } from "./fields/field.ts";
import { u8 } from "./fields/numbers.ts";
import { longText, textBytes } from "./fields/texts.ts";
import { defineType } from "./rr-type.ts";

const maxBytes = 4096;

export const caa = defineType({
  type: "CAA",
  code: 257,
  description: "Which authorities may issue certificates for the name",
  fields: [
    u8("flags"),
    wordField("tag", "letters and digits, such as issue", (word) =>
      /^[a-z0-9]{1,15}$/i.test(word) ? word.toLowerCase() : undefined,
    ),
    longText("value", maxBytes),
  ],
  check: ({ tag, value }, refuse) => {
    const text = textBytes(value);
    if (/^issue(wild|mail|vmc)?$/.test(tag) && !isIssuer(text)) {
      refuse("value", 'is neither the domain of an authority, such as "letsencrypt.org", nor ";" for none');
    }
    if (tag === "iodef" && !/^(mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)$/i.test(text)) {
      refuse("value", 'is not an address for reports, such as "mailto:security@example.com"');
    }
  },
  examples: {
    canonical: [
      '0 issue "letsencrypt.org"',
      '128 issuewild ";"',
      '0 issue "ca.example.net; validationmethods=dns-01; accounturi=https://ca.example.net/acct/1"',
      '0 iodef "mailto:security@example.com"',
      '0 future "any \\"text\\""',
    ],
    equivalent: [
      ['000 ISSUE "letsencrypt.org"', '0 issue "letsencrypt.org"'],
      ["0 issue letsencrypt.org", '0 issue "letsencrypt.org"'],
      ['0 issue "\\108etsencrypt.org"', '0 issue "letsencrypt.org"'],
    ],
    invalid: [
      ['issue "letsencrypt.org"', "flags"],
      ['256 issue "letsencrypt.org"', "flags"],
      ['0 is-sue "letsencrypt.org"', "tag"],
      ["0 issue", "value"],
      ['0 issue "https://letsencrypt.org"', "value"],
      ['0 issue "not a domain"', "value"],
      ['0 iodef "security@example.com"', "value"],
      ['0 issue "letsencrypt.org" "x"', "content"],
    ],
  },
});

/** RFC 8659 §4.2: perhaps a domain, and behind semicolons perhaps parameters. */
function isIssuer(text: string): boolean {
  const [domain = "", ...parameters] = text.split(";").map((part) => part.trim());
  const isDomain = domain === "" || isHostname(`${domain.toLowerCase()}.`);
  const isBare = parameters.length === 0 || (parameters.length === 1 && parameters[0] === "");
  return (
    isDomain && (isBare || parameters.every((part) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?\s*=\s*[\x21-\x7e]*$/i.test(part)))
  );
}
