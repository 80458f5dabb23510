import { u16 } from "./fields/numbers.ts";
import { longText, textBytes } from "./fields/texts.ts";
import { defineType } from "./rr-type.ts";

const maxBytes = 4096;

export const uri = defineType({
  type: "URI",
  code: 256,
  description: "URI of a service",
  fields: [u16("priority"), u16("weight"), longText("target", maxBytes)],
  check: ({ target }, refuse) => {
    if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(textBytes(target))) refuse("target", "is not a URI with its scheme");
  },
  examples: {
    canonical: ['10 1 "https://www.example.com/path"', '0 0 "mailto:a@example.com"'],
    equivalent: [
      ["010 01 https://www.example.com/path", '10 1 "https://www.example.com/path"'],
      ['10 1 "https://\\119ww.example.com/path"', '10 1 "https://www.example.com/path"'],
    ],
    invalid: [
      ['10 "https://www.example.com/"', "weight"],
      ["10 1", "target"],
      ['10 1 ""', "target"],
      ['10 1 "www.example.com"', "target"],
      ['65536 1 "https://www.example.com/"', "priority"],
    ],
  },
});
