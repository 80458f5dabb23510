import { AppError } from "@scai/contract";
import type { DnsServer } from "../../platform/dns/index.ts";
import { readAddress } from "../../platform/networks.ts";

const dnsPort = 53;

/** An address with or without a port: `192.0.2.1`, `192.0.2.1:5300`, `2001:db8::1`, `[2001:db8::1]:5300`. Undefined for anything else. */
export function readPeer(text: string): DnsServer | undefined {
  const [, host = text, digits] = /^\[([^\]]*)\]:(\d{1,5})$/.exec(text) ?? /^([\d.]+):(\d{1,5})$/.exec(text) ?? [];
  const address = /[[%]/.test(host) ? undefined : readAddress(host);
  const port = digits === undefined ? dnsPort : Number(digits);
  return address === undefined || port < 1 || port > 65_535 ? undefined : { address, port };
}

/** The one way in which an address is kept, told, and given to PowerDNS. */
export function writePeer({ address, port }: DnsServer): string {
  if (port === dnsPort) return address;
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Addresses as they are kept, each once. Fails with `request.invalid` for what is none, and for those that nobody here may be sent to. */
export function readPeers(
  texts: readonly string[],
  member: "masters" | "secondaries",
  mayAsk: (server: DnsServer) => boolean,
): string[] {
  const peers = texts.map((text, index) => {
    const refuse = (message: string) =>
      new AppError("request.invalid", { issues: [{ path: [member, index], message }] });
    const peer = readPeer(text);
    if (peer === undefined)
      throw refuse("expected an address, such as 192.0.2.1, 192.0.2.1:5300 or [2001:db8::1]:5300");
    if (!mayAsk(peer)) throw refuse("is not an address that can be reached from here; expected a public one");
    return writePeer(peer);
  });
  return [...new Set(peers)];
}
