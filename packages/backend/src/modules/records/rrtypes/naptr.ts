import { domainName } from "./fields/names.ts";
import { u16 } from "./fields/numbers.ts";
import { text, textBytes } from "./fields/texts.ts";
import { defineType } from "./rr-type.ts";

export const naptr = defineType({
  type: "NAPTR",
  code: 35,
  description: "Rule that turns a name into another name or an address (ENUM, SIP)",
  fields: [u16("order"), u16("preference"), text("flags"), text("service"), text("regexp"), domainName("replacement")],
  check: ({ flags, regexp, replacement }, refuse) => {
    if (!/^"[A-Za-z0-9]*"$/.test(flags)) refuse("flags", "are letters and digits in quotes");
    if (regexp !== '""' && replacement !== ".")
      refuse("replacement", "is a dot where there is a regexp (RFC 3403 §4.1)");
    if (regexp !== '""' && !isSubstitution(textBytes(regexp))) {
      refuse("regexp", 'is not a substitution between three equal delimiters, such as "!^.*$!sip:info@example.com!"');
    }
  },
  examples: {
    canonical: [
      '100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!" .',
      '100 10 "" "" "" sip.example.com.',
      '100 10 "u" "E2U+sip" "!^(.*)$!sip:\\\\1@example.com!i" .',
    ],
    equivalent: [
      ['0100 10 u E2U+sip "!^.*$!sip:info@example.com!" .', '100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!" .'],
      ['100 10 "" "" "" SIP', '100 10 "" "" "" sip.example.com.'],
    ],
    invalid: [
      ['100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!"', "replacement"],
      ['65536 10 "" "" "" .', "order"],
      ['100 65536 "" "" "" .', "preference"],
      ['100 10 "u-" "" "" .', "flags"],
      ['100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com" .', "regexp"],
      ['100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!" sip.example.com.', "replacement"],
    ],
  },
});

/** RFC 3402 §3.2: delimiter, pattern, delimiter, replacement, delimiter, flags. */
function isSubstitution(bytes: string): boolean {
  const delimiter = bytes.charAt(0);
  if (/[0-9\\i]/.test(delimiter)) return false;
  const parts = bytes.slice(1).split(delimiter);
  // A delimiter behind a backslash is part of the text.
  const ends = parts.slice(0, -1).filter((part) => !/(^|[^\\])(\\\\)*\\$/.test(part)).length;
  return ends === 2 && /^i?$/.test(parts.at(-1) ?? "");
}
