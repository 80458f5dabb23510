import { ipv6 } from "./fields/addresses.ts";
import { defineType } from "./rr-type.ts";

export const aaaa = defineType({
  type: "AAAA",
  code: 28,
  description: "IPv6 address of a host",
  fields: [ipv6("address")],
  examples: {
    canonical: ["2001:db8::1", "::", "::1", "1:2:3:4:5:6:0:8", "::ffff:102:304", "2001:db8::1:0:0:1"],
    equivalent: [
      ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
      ["2001:0db8::0001", "2001:db8::1"],
      ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
      ["::ffff:1.2.3.4", "::ffff:102:304"],
      ["::1.2.3.4", "::102:304"],
      ["1:2:3:4:5:6::8", "1:2:3:4:5:6:0:8"],
    ],
    invalid: [
      ["", "address"],
      ["192.0.2.1", "address"],
      ["2001:db8::1::2", "address"],
      ["2001:db8::12345", "address"],
      ["fe80::1%eth0", "address"],
      ["[2001:db8::1]", "address"],
      ["2001:db8::1/64", "address"],
      ["2001:db8::1 2001:db8::2", "content"],
    ],
  },
});
