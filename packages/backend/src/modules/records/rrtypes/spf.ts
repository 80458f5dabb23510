import { texts } from "./fields/texts.ts";
import { defineType } from "./rr-type.ts";

export const spf = defineType({
  type: "SPF",
  code: 99,
  description: "Sender policy in the type that RFC 7208 gave up; mail servers read TXT",
  fields: [texts("text")],
  examples: {
    canonical: ['"v=spf1 mx -all"', '"v=spf1 " "-all"'],
    equivalent: [["v=spf1", '"v=spf1"']],
    invalid: [
      ["", "text"],
      ["v=spf1 -all", "text"],
      ['"open', "content"],
    ],
  },
});
