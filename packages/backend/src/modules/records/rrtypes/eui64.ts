import { eui } from "./fields/binary.ts";
import { defineType } from "./rr-type.ts";

export const eui64 = defineType({
  type: "EUI64",
  code: 109,
  description: "64-bit hardware address",
  fields: [eui("address", 8)],
  examples: {
    canonical: ["00-00-5e-ef-10-00-00-2a"],
    equivalent: [["00-00-5E-EF-10-00-00-2A", "00-00-5e-ef-10-00-00-2a"]],
    invalid: [
      ["", "address"],
      ["00:00:5e:ef:10:00:00:2a", "address"],
      ["00-00-5e-ef-10-00-00-2a-00", "address"],
      ["00005eef1000002a", "address"],
    ],
  },
});
