import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import dnsPacket from "dns-packet";
import { inject } from "vitest";

/** What our PowerDNS answers to a query by UDP: its code, and the data of the answers of that type. */
export async function askDns(
  name: string,
  type: "A" | "SOA" | "NS" | "TXT" | "PTR",
): Promise<{ readonly code: string; readonly data: unknown[] }> {
  const { dnsHost, dnsPort } = inject("stack").powerdns;
  const socket = createSocket("udp4");
  try {
    const query = dnsPacket.encode({ type: "query", id: randomInt(65_536), questions: [{ type, name }] });
    socket.send(query, dnsPort, dnsHost);
    const [message] = await once(socket, "message", { signal: AbortSignal.timeout(3_000) });
    const { rcode, answers = [] } = dnsPacket.decode(message) as dnsPacket.DecodedPacket & { rcode: string };
    return {
      code: rcode,
      data: answers.flatMap((answer) => ("data" in answer && answer.type === type ? [answer.data] : [])),
    };
  } finally {
    socket.close();
  }
}
