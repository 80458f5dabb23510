import { once } from "node:events";
import { connect } from "node:net";
import dnsPacket from "dns-packet";
import { inject } from "vitest";

/** Every byte that our PowerDNS sends when the zone is transferred (AXFR), signatures included. */
export async function transferZone(zone: string): Promise<Buffer> {
  const { dnsHost: host, dnsPort: port } = inject("stack").powerdns;
  const socket = connect({ host, port });
  try {
    await once(socket, "connect");
    socket.write(dnsPacket.streamEncode({ type: "query", id: 1, questions: [{ type: "AXFR", name: zone }] }));
    let received = Buffer.alloc(0);
    for await (const piece of socket) {
      received = Buffer.concat([received, piece]);
      if (countSoas(received) === 2) return received;
    }
    throw new Error(`the transfer of ${zone} ended early`);
  } finally {
    socket.destroy();
  }
}

/** A transfer begins and ends with the zone's SOA. Each message stands behind its length. */
function countSoas(received: Buffer): number {
  let count = 0;
  for (let at = 0; at + 2 <= received.length; ) {
    const end = at + 2 + received.readUInt16BE(at);
    if (end > received.length) break;
    const { answers = [] } = dnsPacket.decode(received.subarray(at + 2, end));
    count += answers.filter(({ type }) => type === "SOA").length;
    at = end;
  }
  return count;
}
