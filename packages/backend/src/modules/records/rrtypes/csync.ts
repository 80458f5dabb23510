import { FieldError } from "./fields/field.ts";
import { oneOf, u32 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

// The types that a child can want its parent to copy, and others that name servers write alike, in the order of their numbers.
const typeNames =
  "A NS SOA CNAME PTR HINFO MX TXT RP AFSDB AAAA LOC SRV NAPTR KX CERT DNAME APL DS SSHFP DNSKEY DHCID TLSA SMIMEA CDS CDNSKEY OPENPGPKEY CSYNC SVCB HTTPS SPF EUI48 EUI64 URI CAA".split(
    " ",
  );

export const csync = defineType({
  type: "CSYNC",
  code: 62,
  description: "Records that the parent should copy from this zone",
  placement: "apex",
  isSingle: true,
  fields: [
    u32("serial"),
    oneOf("flags", { 0: "none", 1: "immediate", 2: "minimum serial", 3: "both" }),
    {
      name: "types",
      read: (words) => {
        const wanted = new Set<string>();
        for (let token = words.peek(); token !== undefined; token = words.peek()) {
          const name = words.takeWord().toUpperCase();
          if (!typeNames.includes(name))
            throw new FieldError(`contains ${name}, which is no record type to copy`, token);
          wanted.add(name);
        }
        return typeNames.filter((name) => wanted.has(name)).join(" ");
      },
    },
  ],
  examples: {
    canonical: ["2026112601 3 A NS AAAA", "0 0"],
    equivalent: [["2026112601 03 aaaa ns a NS", "2026112601 3 A NS AAAA"]],
    invalid: [
      ["4294967296 3 A", "serial"],
      ["1 4 A", "flags"],
      ["1", "flags"],
      ["1 3 A BOGUS", "types"],
    ],
  },
});
