import type { Check } from "../rr-type.ts";
import { hex } from "./binary.ts";
import { oneOf } from "./numbers.ts";

// RFC 6698 §2.1.3: how many hexadecimal digits each digest has.
const digits: Readonly<Record<string, number>> = { 1: 64, 2: 128 };

/** Usage, selector, matching type and data of TLSA and SMIMEA (RFC 6698, with the names of RFC 7218). */
export const certificateAssociation = [
  oneOf(
    "usage",
    { 0: "PKIX-TA", 1: "PKIX-EE", 2: "DANE-TA", 3: "DANE-EE", 255: "private" },
    { "PKIX-TA": 0, "PKIX-EE": 1, "DANE-TA": 2, "DANE-EE": 3, PRIVCERT: 255 },
  ),
  oneOf("selector", { 0: "whole certificate", 1: "public key", 255: "private" }, { CERT: 0, SPKI: 1, PRIVSEL: 255 }),
  oneOf(
    "matchingType",
    { 0: "exact", 1: "SHA-256", 2: "SHA-512", 255: "private" },
    { FULL: 0, "SHA2-256": 1, "SHA2-512": 2, PRIVMATCH: 255 },
  ),
  hex("data"),
];

export const checkCertificateAssociation: Check<"usage" | "selector" | "matchingType" | "data"> = (values, refuse) => {
  const expected = digits[values.matchingType];
  if (expected !== undefined && values.data.length !== expected) {
    refuse("data", `has ${values.data.length} digits; this matching type has ${expected}`);
  }
};
