import { text } from "./fields/texts.ts";
import { defineType } from "./rr-type.ts";

export const hinfo = defineType({
  type: "HINFO",
  code: 13,
  description: "Machine and operating system of a host",
  fields: [text("cpu"), text("os")],
  examples: {
    canonical: ['"PC" "Linux"', '"RFC8482" ""'],
    equivalent: [
      ["PC Linux", '"PC" "Linux"'],
      ['"P\\067""Linux"', '"PC" "Linux"'],
    ],
    invalid: [
      ['"PC"', "os"],
      ["", "cpu"],
      ["PC Linux 6.1", "content"],
      [`"${"a".repeat(256)}" "Linux"`, "cpu"],
    ],
  },
});
