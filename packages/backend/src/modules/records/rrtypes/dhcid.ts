import { base64 } from "./fields/binary.ts";
import { defineType } from "./rr-type.ts";

export const dhcid = defineType({
  type: "DHCID",
  code: 49,
  description: "Which DHCP client has the name",
  fields: [base64("digest")],
  examples: {
    canonical: ["AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA=", "AQ=="],
    equivalent: [
      ["( AAIBY2/AuCccgoJbsaxc\n\tQc9TUapptP69lOjxfNuVAA2kjEA= )", "AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA="],
    ],
    invalid: [
      ["", "digest"],
      ["AQ", "digest"],
      ["AR==", "digest"],
      ["A-==", "digest"],
      ['"AQ=="', "digest"],
    ],
  },
});
