import { domainName } from "./fields/names.ts";
import { defineType } from "./rr-type.ts";

export const rp = defineType({
  type: "RP",
  code: 17,
  description: "Mailbox of who is responsible for the name, and where a TXT says more",
  fields: [domainName("mailbox"), domainName("text")],
  examples: {
    canonical: ["admin.example.com. people.example.com.", "john\\.doe.example.com. ."],
    equivalent: [["Admin people", "admin.example.com. people.example.com."]],
    invalid: [
      ["admin.example.com.", "text"],
      ["admin@example.com. .", "mailbox"],
      [". . .", "content"],
    ],
  },
});
