import { hostname } from "./fields/names.ts";
import { u16 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

export const mx = defineType({
  type: "MX",
  code: 15,
  description: "A host that takes mail for the name; the lowest preference is tried first",
  fields: [u16("preference"), hostname("exchange", { root: true })],
  check: ({ preference, exchange }, refuse) => {
    if (exchange === "." && preference !== "0") refuse("preference", "is 0 where the exchange is a dot (RFC 7505)");
  },
  examples: {
    canonical: ["10 mail.example.com.", "65535 mx.example.net.", "0 ."],
    equivalent: [
      ["010 Mail.EXAMPLE.com.", "10 mail.example.com."],
      ["10   mail", "10 mail.example.com."],
      ["10 @", "10 example.com."],
      ["10 mail.example.com", "10 mail.example.com."],
      ["10 ( mail\n )", "10 mail.example.com."],
      ["10 m\\097il", "10 mail.example.com."],
      ["10 bücher.example.", "10 xn--bcher-kva.example."],
    ],
    invalid: [
      ["mail.example.com.", "preference"],
      ["65536 mail.example.com.", "preference"],
      ["-1 mail.example.com.", "preference"],
      ["10 .", "preference"],
      ["10", "exchange"],
      ["10 192.0.2.1", "exchange"],
      ["10 192.0.2.1.", "exchange"],
      ["10 my_host.example.com.", "exchange"],
      ["10 -a.example.com.", "exchange"],
      ["10 a..b.", "exchange"],
      ["10 mail.example.com. extra", "content"],
      ["10 mail.example.com.\n20 other.example.com.", "content"],
    ],
  },
});
