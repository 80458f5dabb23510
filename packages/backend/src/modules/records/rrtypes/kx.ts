import { hostname } from "./fields/names.ts";
import { u16 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

export const kx = defineType({
  type: "KX",
  code: 36,
  description: "A host that exchanges keys for the name",
  fields: [u16("preference"), hostname("exchanger")],
  examples: {
    canonical: ["10 kx.example.com."],
    equivalent: [["010 KX", "10 kx.example.com."]],
    invalid: [
      ["kx.example.com.", "preference"],
      ["10", "exchanger"],
      ["10 kx_1.example.com.", "exchanger"],
    ],
  },
});
