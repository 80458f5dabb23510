import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, isIPv6 } from "node:net";
import dnsPacket from "dns-packet";

export interface DnsServer {
  readonly address: string;
  readonly port: number;
}

export type DnsType = "A" | "AAAA" | "NS" | "TXT" | "DS" | "DNSKEY" | "SOA";

export interface DnsRecord {
  /** In lower case, without the dot at the end. */
  readonly name: string;
  readonly type: string;
  readonly ttlSeconds: number;
  readonly data: unknown;
}

export interface DnsAnswer {
  readonly rcode: string;
  /** Whether the server says that it has the zone itself. */
  readonly isAuthoritative: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authorities: readonly DnsRecord[];
  readonly additionals: readonly DnsRecord[];
}

/** The server did not answer, or not so that it can be read. */
export class NoAnswerError extends Error {}

interface Question {
  readonly name: string;
  readonly type: DnsType;
  /** Whether the server shall find out what it does not know itself. */
  readonly isRecursive?: boolean;
}

const attemptMs = 1_000;
const attemptsMax = 2;
// What crosses every network in one piece (DNS flag day 2020).
const udpBytesMax = 1232;

/**
 * Asks one server, by UDP, again when it is silent, and by TCP when the answer was too long. Only what comes from that server, to that
 * query, is taken for its answer.
 */
export async function askServer(server: DnsServer, question: Question, signal: AbortSignal): Promise<DnsAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await overUdp(server, question, within(attemptMs, signal));
      return answer.flag_tc
        ? readAnswer(await overTcp(server, question, within(attemptMs, signal)))
        : readAnswer(answer);
    } catch (err) {
      if (attempt === attemptsMax || signal.aborted) throw new NoAnswerError(reasonOf(err), { cause: err });
    }
  }
}

function within(ms: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
}

function reasonOf(err: unknown): string {
  if (err instanceof Error && (err.name === "AbortError" || err.name === "TimeoutError")) return "no answer in time";
  return err instanceof Error && "code" in err ? String(err.code) : "an answer that cannot be read";
}

function encodeQuery(id: number, { name, type, isRecursive }: Question) {
  return {
    type: "query" as const,
    id,
    flags: isRecursive === true ? dnsPacket.RECURSION_DESIRED : 0,
    questions: [{ type, name }],
  };
}

async function overUdp(server: DnsServer, question: Question, signal: AbortSignal): Promise<dnsPacket.DecodedPacket> {
  const id = randomInt(65_536);
  const edns = {
    type: "OPT" as const,
    name: ".",
    udpPayloadSize: udpBytesMax,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  };
  const query = dnsPacket.encode({ ...encodeQuery(id, question), additionals: [edns] });
  const socket = createSocket(isIPv6(server.address) ? "udp6" : "udp4");
  try {
    // Connected, so that the kernel drops what comes from elsewhere.
    socket.connect(server.port, server.address);
    await once(socket, "connect", { signal });
    socket.send(query);
    for (;;) {
      const [message] = await once(socket, "message", { signal });
      const packet = dnsPacket.decode(message);
      if (isReply(packet, id, question)) return packet;
    }
  } finally {
    socket.close();
  }
}

async function overTcp(server: DnsServer, question: Question, signal: AbortSignal): Promise<dnsPacket.DecodedPacket> {
  const id = randomInt(65_536);
  const socket = connect({ host: server.address, port: server.port, signal });
  try {
    socket.write(dnsPacket.streamEncode(encodeQuery(id, question)));
    let received = Buffer.alloc(0);
    for await (const piece of socket) {
      received = Buffer.concat([received, piece]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) continue;
      const packet = dnsPacket.decode(received.subarray(2, 2 + received.readUInt16BE(0)));
      if (!isReply(packet, id, question)) throw new NoAnswerError("another answer than was asked for");
      return packet;
    }
    throw new NoAnswerError("the connection was closed");
  } finally {
    socket.destroy();
  }
}

function isReply(packet: dnsPacket.DecodedPacket, id: number, question: Question): boolean {
  const [asked] = packet.questions ?? [];
  return (
    packet.type === "response" &&
    packet.id === id &&
    asked?.type === question.type &&
    asked.name.toLowerCase() === question.name.toLowerCase()
  );
}

function readAnswer(packet: dnsPacket.DecodedPacket): DnsAnswer {
  return {
    rcode: "rcode" in packet ? String(packet.rcode) : "NOERROR",
    isAuthoritative: packet.flag_aa,
    answers: readRecords(packet.answers),
    authorities: readRecords(packet.authorities),
    additionals: readRecords(packet.additionals),
  };
}

function readRecords(records: readonly dnsPacket.Answer[] | undefined): DnsRecord[] {
  return (records ?? []).flatMap((record) =>
    "data" in record
      ? [
          {
            name: canonical(record.name),
            type: record.type,
            // A record of a kind that has no time to live says none.
            ttlSeconds: "ttl" in record ? (record.ttl ?? 0) : 0,
            data: record.data,
          },
        ]
      : [],
  );
}

/** Names are compared in lower case and without the dot at the end. */
export function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
