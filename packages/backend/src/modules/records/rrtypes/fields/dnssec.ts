import type { Check } from "../rr-type.ts";
import { base64, hex } from "./binary.ts";
import { oneOf, u8, u16 } from "./numbers.ts";

/** Names of the signing algorithms, as IANA has them and as BIND writes them. */
export const algorithms = {
  ECDSAP256SHA256: 13,
  RSAMD5: 1,
  DH: 2,
  DSA: 3,
  RSASHA1: 5,
  "DSA-NSEC3-SHA1": 6,
  NSEC3DSA: 6,
  "RSASHA1-NSEC3-SHA1": 7,
  NSEC3RSASHA1: 7,
  RSASHA256: 8,
  RSASHA512: 10,
  "ECC-GOST": 12,
  ECCGOST: 12,
  ECDSAP384SHA384: 14,
  ED25519: 15,
  ED448: 16,
  INDIRECT: 252,
  PRIVATEDNS: 253,
  PRIVATEOID: 254,
};

/** Key tag, algorithm, digest type and digest of DS and CDS. */
export const delegationSigner = [
  u16("keyTag"),
  u8("algorithm", algorithms),
  u8("digestType", digestNames()),
  hex("digest"),
];

function digestNames(): Readonly<Record<string, number>> {
  return { "SHA-1": 1, "SHA-256": 2, GOST: 3, "SHA-384": 4 };
}

// How many hexadecimal digits each digest has.
const digestDigits: Readonly<Record<string, number>> = { 1: 40, 2: 64, 3: 64, 4: 96 };

export const checkDelegationSigner: Check<"keyTag" | "algorithm" | "digestType" | "digest"> = (values, refuse) => {
  const expected = digestDigits[values.digestType];
  if (expected === undefined)
    return refuse("digestType", "is not one of 1 (SHA-1), 2 (SHA-256), 3 (GOST), 4 (SHA-384)");
  if (values.digest.length !== expected) {
    refuse("digest", `has ${values.digest.length} digits; this digest type has ${expected}`);
  }
};

/** Flags, protocol, algorithm and public key of DNSKEY and CDNSKEY. */
export const dnssecKey = [
  u16("flags"),
  oneOf("protocol", { 3: "the only one" }),
  u8("algorithm", algorithms),
  base64("publicKey"),
];
