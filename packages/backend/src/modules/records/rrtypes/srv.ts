import { domainName } from "./fields/names.ts";
import { u16 } from "./fields/numbers.ts";
import { defineType } from "./rr-type.ts";

export const srv = defineType({
  type: "SRV",
  code: 33,
  description: "Host and port of a service; the lowest priority is tried first, weights share the load",
  fields: [u16("priority"), u16("weight"), u16("port"), domainName("target")],
  examples: {
    canonical: ["10 5 5060 sip.example.com.", "0 0 0 ."],
    equivalent: [
      ["010 05 5060 SIP", "10 5 5060 sip.example.com."],
      ["10 5 (5060 sip.example.com)", "10 5 5060 sip.example.com."],
    ],
    invalid: [
      ["", "priority"],
      ["10 5060 sip.example.com.", "port"],
      ["65536 5 5060 sip.example.com.", "priority"],
      ["10 5 65536 sip.example.com.", "port"],
      ["10 5 5060", "target"],
      ["10 5 5060 sip.example.com. x", "content"],
    ],
  },
});
