import ipaddr from "ipaddr.js";
import type { Token } from "../zone-file/scanner.ts";
import { readDottedIpv6, readIpv4, readIpv6 } from "./fields/addresses.ts";
import { FieldError } from "./fields/field.ts";
import { defineType } from "./rr-type.ts";

export const apl = defineType({
  type: "APL",
  code: 42,
  description: "Address prefixes, each with its family (1 or 2) and ! where it is excluded",
  fields: [
    {
      name: "prefixes",
      read: (words) => words.takeRest().map(readItem).join(" "),
    },
  ],
  examples: {
    canonical: [
      "1:192.0.2.0/24",
      "1:192.168.32.0/21 !1:192.168.38.0/28",
      "2:ff00::/8 1:0.0.0.0/0",
      "2:::ffff:1.2.3.4/128",
    ],
    equivalent: [
      ["2:FF00:0:0::/8", "2:ff00::/8"],
      ["(1:192.168.32.0/21\n!1:192.168.38.0/28)", "1:192.168.32.0/21 !1:192.168.38.0/28"],
      ["2:::ffff:102:304/0128", "2:::ffff:1.2.3.4/128"],
    ],
    invalid: [
      ["", "prefixes"],
      ["192.0.2.0/24", "prefixes"],
      ["1:192.0.2.0", "prefixes"],
      ["1:192.0.2.0/33", "prefixes"],
      ["1:192.0.2.1/24", "prefixes"],
      ["2:192.0.2.0/24", "prefixes"],
      ["3:192.0.2.0/24", "prefixes"],
      ["2:2001:db8::/129", "prefixes"],
    ],
  },
});

/** `[!]family:address/length` with no bit set behind the length (RFC 3123 §5). */
function readItem(token: Token): string {
  const [, not = "", family, address = "", digits] = /^(!?)([12]):([0-9a-f:.]+)\/(\d{1,4})$/i.exec(token.text) ?? [];
  const canonical = family === "1" ? readIpv4(address) : readDottedIpv6(address);
  const length = Number(digits);
  if (token.isQuoted || family === undefined || canonical === undefined || length > (family === "1" ? 32 : 128)) {
    throw new FieldError("is not a prefix such as 1:192.0.2.0/24 or 2:2001:db8::/32", token);
  }
  const bytes = ipaddr.parse(readIpv6(address) ?? canonical).toByteArray();
  const isClean = bytes.every((byte, i) => (byte & (0xff >> Math.min(8, Math.max(0, length - i * 8)))) === 0);
  if (!isClean) throw new FieldError(`has bits behind the ${length} of its prefix`, token);
  return `${not}${family}:${canonical}/${length}`;
}
