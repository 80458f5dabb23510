import { AppError } from "@scai/contract";
import { expect, test } from "vitest";
import { createDnsLookup } from "../../platform/dns/index.ts";
import { readPeers } from "./peer-address.ts";

/** As it is where no networks are configured. */
const { mayAsk } = createDnsLookup({ resolvers: [], hosts: new Map(), networks: undefined });
const read = (...texts: string[]) => readPeers(texts, "masters", mayAsk);

test("every spelling of an address is kept in one way, once, with its port where that is not 53", () => {
  expect(
    read("8.8.8.8", "8.8.8.8:53", "8.8.8.8:5300", "2600:0:0::53", "[2600::53]:53", "[2600::53]:5300", "::ffff:8.8.4.4"),
  ).toEqual(["8.8.8.8", "8.8.8.8:5300", "2600::53", "[2600::53]:5300", "8.8.4.4"]);
});

test("what is no address, and what leads to machines of ours, is refused with where it stands", () => {
  const refused = [
    ...[
      "",
      "ns1.example.net",
      "8.8.8",
      "0x8.8.8.8",
      "010.8.8.8",
      "8.8.8.8:0",
      "8.8.8.8:65536",
      "8.8.8.8:",
      "8.8.8.8/24",
      "[8.8.8.8",
      "2600::53%eth0",
    ],
    ...[
      "127.0.0.1",
      "127.0.0.1:53",
      "0.0.0.0",
      "10.0.0.1",
      "172.16.0.1",
      "192.168.1.1",
      "100.64.0.1",
      "169.254.169.254",
      "224.0.0.1",
      "255.255.255.255",
    ],
    ...[
      "::",
      "::1",
      "[::1]:53",
      "fe80::1",
      "fc00::1",
      "ff02::1",
      "::ffff:127.0.0.1",
      "[::ffff:10.0.0.1]:53",
      "64:ff9b::7f00:1",
      "2002:7f00:1::",
    ],
  ];
  for (const text of refused) {
    let issue: unknown;
    try {
      read("8.8.8.8", text);
    } catch (err) {
      issue = err instanceof AppError ? err.issues?.[0]?.path : err;
    }
    expect(issue, text).toEqual(["masters", 1]);
  }
});
