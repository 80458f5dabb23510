import { base64 } from "./fields/binary.ts";
import { algorithms } from "./fields/dnssec.ts";
import { u8, u16 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

const certificateTypes = {
  PKIX: 1,
  SPKI: 2,
  PGP: 3,
  IPKIX: 4,
  ISPKI: 5,
  IPGP: 6,
  ACPKIX: 7,
  IACPKIX: 8,
  URI: 253,
  OID: 254,
};

export const cert = defineType({
  type: "CERT",
  code: 37,
  description: "A certificate or revocation list",
  fields: [u16("certificateType", certificateTypes), u16("keyTag"), u8("algorithm", algorithms), base64("certificate")],
  check: ({ certificateType }, refuse) => {
    if (certificateType === "0") refuse("certificateType", "is 0, which is reserved");
  },
  examples: {
    canonical: ["1 0 0 AQIDBA==", "65535 65535 255 AQ=="],
    equivalent: [["pkix 00 0 (AQID BA==)", "1 0 0 AQIDBA=="]],
    invalid: [
      ["1 0 0", "certificate"],
      ["X509 0 0 AQIDBA==", "certificateType"],
      ["0 0 0 AQIDBA==", "certificateType"],
      ["1 65536 0 AQIDBA==", "keyTag"],
      ["1 0 256 AQIDBA==", "algorithm"],
      ["1 0 0 AQIDBA", "certificate"],
    ],
  },
});
