import { eui } from "./fields/binary.ts";
import { defineType } from "./rr-type.ts";

export const eui48 = defineType({
  type: "EUI48",
  code: 108,
  description: "48-bit hardware address",
  fields: [eui("address", 6)],
  examples: {
    canonical: ["00-00-5e-00-53-2a"],
    equivalent: [["00-00-5E-00-53-2A", "00-00-5e-00-53-2a"]],
    invalid: [
      ["", "address"],
      ["00:00:5e:00:53:2a", "address"],
      ["00-00-5e-00-53-2a-00", "address"],
      ["00005e00532a", "address"],
    ],
  },
});
