import { domainName } from "./fields/names.ts";
import { duration, u32 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

export const soa = defineType({
  type: "SOA",
  code: 6,
  description: "Start of the zone: primary name server, mailbox of who is responsible, serial and timers",
  placement: "apex",
  isSingle: true,
  fields: [
    domainName("primary"),
    domainName("mailbox"),
    u32("serial"),
    duration("refresh"),
    duration("retry"),
    duration("expire"),
    duration("minimum"),
  ],
  examples: {
    canonical: [
      "ns1.example.com. hostmaster.example.com. 2026112601 10800 3600 604800 3600",
      "ns1.example.com. john\\.doe.example.com. 4294967295 0 0 0 0",
    ],
    equivalent: [
      [
        "NS1 hostmaster (\n 2026112601\n 3h 1h 1w 1h )",
        "ns1.example.com. hostmaster.example.com. 2026112601 10800 3600 604800 3600",
      ],
    ],
    invalid: [
      ["ns1.example.com. admin@example.com. 1 2 3 4 5", "mailbox"],
      ["ns1.example.com. admin.example.com. 4294967296 2 3 4 5", "serial"],
      ["ns1.example.com. admin.example.com. 1 2 3 4", "minimum"],
      ["ns1.example.com. admin.example.com. 1 2x 3 4 5", "refresh"],
    ],
  },
});
