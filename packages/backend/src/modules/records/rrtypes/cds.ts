import { checkDelegationSigner, delegationSigner } from "./fields/dnssec.ts";
import { defineType } from "./rr-type.ts";

export const cds = defineType({
  type: "CDS",
  code: 59,
  description: "Digest that the parent should publish as DS",
  placement: "apex",
  fields: delegationSigner,
  // `0 0 0 00` asks the parent to remove its DS (RFC 8078 §4).
  check: (values, refuse) => {
    const isDelete = [values.keyTag, values.algorithm, values.digestType, values.digest].join(" ") === "0 0 0 00";
    if (!isDelete) checkDelegationSigner(values, refuse);
  },
  examples: {
    canonical: [
      "12345 13 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      "12345 8 4 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971d2abde240d7cd3ee6b4b28c54df034b9",
      "0 0 0 00",
      "1 8 1 aabbccddeeff00112233445566778899aabbccdd",
    ],
    equivalent: [
      [
        "12345 ECDSAP256SHA256 SHA-256 (D2ABDE240D7CD3EE6B4B28C54DF034B9 7983a1d16e8a410e4561cb106618e971)",
        "12345 13 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      ],
    ],
    invalid: [
      ["12345 13 2", "digest"],
      ["65536 13 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "keyTag"],
      ["12345 256 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "algorithm"],
      ["12345 13 9 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "digestType"],
      ["12345 13 2 aabbccddeeff00112233445566778899aabbccdd", "digest"],
      ["12345 13 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e97g", "digest"],
    ],
  },
});
