import { base64 } from "./fields/binary.ts";
import { defineType } from "./rr-type.ts";

export const openpgpkey = defineType({
  type: "OPENPGPKEY",
  code: 61,
  description: "OpenPGP key of a mail address",
  fields: [base64("publicKey")],
  examples: {
    canonical: ["AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA=", "AQ=="],
    equivalent: [
      ["( AAIBY2/AuCccgoJbsaxc\n\tQc9TUapptP69lOjxfNuVAA2kjEA= )", "AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA="],
    ],
    invalid: [
      ["", "publicKey"],
      ["AQ", "publicKey"],
      ["AR==", "publicKey"],
      ["A-==", "publicKey"],
      ['"AQ=="', "publicKey"],
    ],
  },
});
