import { ipv4 } from "./fields/addresses.ts";
import { defineType } from "./rr-type.ts";

export const a = defineType({
  type: "A",
  code: 1,
  description: "IPv4 address of a host",
  fields: [ipv4("address")],
  examples: {
    canonical: ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
    equivalent: [
      ["  192.0.2.1\t", "192.0.2.1"],
      ["( 192.0.2.1 )", "192.0.2.1"],
      ["(\n192.0.2.1\n)", "192.0.2.1"],
    ],
    invalid: [
      ["", "address"],
      ["192.0.2", "address"],
      ["192.0.2.256", "address"],
      ["192.0.2.01", "address"],
      ["192.0.2.1.", "address"],
      ["0xc0000201", "address"],
      ["2001:db8::1", "address"],
      ["host.example.com.", "address"],
      ['"192.0.2.1"', "address"],
      ["192.0.2.1 192.0.2.2", "content"],
      ["\\# 4 c0000201", "content"],
    ],
  },
});
