import { dnssecKey } from "./fields/dnssec.ts";
import { defineType } from "./rr-type.ts";

export const cdnskey = defineType({
  type: "CDNSKEY",
  code: 60,
  description: "Key from which the parent should make its DS",
  placement: "apex",
  fields: dnssecKey,
  check: (values, refuse) => {
    const isDelete = values.flags === "0" && values.algorithm === "0" && values.publicKey === "AA==";
    if (!isDelete && values.algorithm === "0")
      refuse("algorithm", "is 0 only in 0 3 0 AA==, which asks the parent to remove its DS");
  },
  examples: {
    canonical: [
      "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==",
      "0 3 0 AA==",
    ],
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
