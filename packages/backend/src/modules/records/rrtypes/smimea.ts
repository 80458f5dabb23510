import { certificateAssociation, checkCertificateAssociation } from "./fields/certificate-association.ts";
import { defineType } from "./rr-type.ts";

export const smimea = defineType({
  type: "SMIMEA",
  code: 53,
  description: "Which certificate signs and encrypts mail of an address",
  fields: certificateAssociation,
  check: checkCertificateAssociation,
  examples: {
    canonical: [
      "3 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      "2 0 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      "3 0 0 3082",
    ],
    equivalent: [
      [
        "3 1 1 D2ABDE240D7CD3EE6B4B28C54DF034B97983A1D16E8A410E4561CB106618E971",
        "3 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      ],
      [
        "DANE-EE SPKI SHA2-256 (d2abde240d7cd3ee6b4b\n28c54df034b97983a1d16e8a410e4561cb106618e971)",
        "3 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      ],
    ],
    invalid: [
      ["3 1 1", "data"],
      ["4 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "usage"],
      ["3 2 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "selector"],
      ["3 1 3 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "matchingType"],
      ["3 1 1 aabbccddeeff00112233445566778899aabbccdd", "data"],
      ["3 1 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "data"],
      ["3 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e97", "data"],
    ],
  },
});
