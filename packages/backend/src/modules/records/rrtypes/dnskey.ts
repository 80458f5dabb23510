import { dnssecKey } from "./fields/dnssec.ts";
import { defineType } from "./rr-type.ts";

export const dnskey = defineType({
  type: "DNSKEY",
  code: 48,
  description: "A key that signs the zone, beside those that PowerDNS holds",
  placement: "apex",
  fields: dnssecKey,
  check: ({ algorithm }, refuse) => {
    if (algorithm === "0") refuse("algorithm", "is 0, which is no algorithm");
  },
  examples: {
    canonical: ["257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ=="],
    equivalent: [
      [
        "257 3 ECDSAP256SHA256 (mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopK\n l+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==)",
        "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==",
      ],
    ],
    invalid: [
      ["257 3 13", "publicKey"],
      ["65536 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==", "flags"],
      ["257 4 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==", "protocol"],
      [
        "257 3 256 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==",
        "algorithm",
      ],
      ["257 3 0 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==", "algorithm"],
      ["257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ=", "publicKey"],
      [
        "257 3 13 mdsswUyr3DPW132mOi8V-xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==",
        "publicKey",
      ],
    ],
  },
});
