import { hex } from "./fields/binary.ts";
import { oneOf } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

// RFC 4255, 6594: how many hexadecimal digits a fingerprint of each kind has.
const digits: Readonly<Record<string, number>> = { 1: 40, 2: 64 };

export const sshfp = defineType({
  type: "SSHFP",
  code: 44,
  description: "Fingerprint of a host's SSH key",
  fields: [
    oneOf("algorithm", { 1: "RSA", 2: "DSA", 3: "ECDSA", 4: "Ed25519", 6: "Ed448" }),
    oneOf("fingerprintType", { 1: "SHA-1", 2: "SHA-256" }),
    hex("fingerprint"),
  ],
  check: ({ fingerprintType, fingerprint }, refuse) => {
    const expected = digits[fingerprintType];
    if (fingerprint.length !== expected)
      refuse("fingerprint", `has ${fingerprint.length} digits; this type has ${expected}`);
  },
  examples: {
    canonical: [
      "4 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      "1 1 aabbccddeeff00112233445566778899aabbccdd",
    ],
    equivalent: [
      [
        "04 02 D2ABDE240D7CD3EE6B4B28C54DF034B97983A1D16E8A410E4561CB106618E971",
        "4 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
      ],
      ["1 1 (AABBCCDD eeff0011\n 22334455 66778899 aabbccdd)", "1 1 aabbccddeeff00112233445566778899aabbccdd"],
    ],
    invalid: [
      ["4 2", "fingerprint"],
      ["9 2 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "algorithm"],
      ["4 3 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971", "fingerprintType"],
      ["4 2 aabbccddeeff00112233445566778899aabbccdd", "fingerprint"],
      ["1 1 aabbccddeeff00112233445566778899aabbcczz", "fingerprint"],
      ["1 1 aabbccddeeff00112233445566778899aabbccd", "fingerprint"],
    ],
  },
});
