import ipaddr from "ipaddr.js";
import { type Networks, parseNetworks } from "../networks.ts";
import {
  askServer,
  canonical,
  type DnsAnswer,
  type DnsRecord,
  type DnsServer,
  type DnsType,
  NoAnswerError,
} from "./ask-server.ts";

export interface DnsLookupOptions {
  /** Recursive resolvers, asked in this order for who has a name. */
  readonly resolvers: readonly DnsServer[];
  /** Where name servers of these names are; they are not looked up. */
  readonly hosts: ReadonlyMap<string, DnsServer>;
  /** Which addresses may be asked besides those above; undefined: all that are public. */
  readonly networks: readonly string[] | undefined;
}

export interface NameServer {
  readonly name: string;
  readonly servers: readonly DnsServer[];
}

/** Who answers for a name. */
export interface Authority {
  /** The zone that the name is in: the name itself where it is delegated. */
  readonly zone: string;
  readonly nameServers: readonly NameServer[];
}

/** What one server said. */
export interface Observation {
  /** The name server, or `resolver`. */
  readonly name: string;
  readonly server: DnsServer;
  readonly answer: DnsAnswer | undefined;
  /** Why there is no answer. */
  readonly failure: string | undefined;
}

/**
 * Looks into DNS as it is, past every cache: who a name is delegated to by the zone above it, and what each of these servers says. Asks
 * nobody outside of the networks that it was given.
 */
export interface DnsLookup {
  /** `missing`: the zone above says that there is no such name. Undefined: nobody could be asked. */
  findAuthority(name: string, signal: AbortSignal): Promise<Authority | "missing" | undefined>;
  /** Every server of an authority. */
  askAuthority(authority: Authority, name: string, type: DnsType, signal: AbortSignal): Promise<Observation[]>;
  /** Every server of the zone above the name, about the name; undefined when nobody could be asked who these are. */
  askParent(name: string, type: DnsType, signal: AbortSignal): Promise<Observation[] | undefined>;
  /** One server that a caller names, if it is one of those that may be asked. */
  askOne(server: DnsServer, name: string, type: DnsType, signal: AbortSignal): Promise<Observation>;
  /** Whether a server that a caller names may be asked: nobody has machines of ours asked by saying where they are. */
  mayAsk(server: DnsServer): boolean;
  /** Every resolver. */
  askResolvers(name: string, type: DnsType, signal: AbortSignal): Promise<Observation[]>;
}

const depthMax = 8;
const nameServersMax = 13;
const addressesMax = 4;
const port = 53;

export function createDnsLookup(options: DnsLookupOptions): DnsLookup {
  const networks = options.networks === undefined ? publicNetworks : parseNetworks(options.networks);
  const lookup = new Lookup(options, networks);
  const askAuthority: DnsLookup["askAuthority"] = (authority, name, type, signal) => {
    const all = authority.nameServers.flatMap((found) => found.servers.map((server) => ({ name: found.name, server })));
    return Promise.all(all.map((one) => observe(one, { name, type }, signal)));
  };
  const mayAsk = ({ address, port: at }: DnsServer) =>
    networks.includes(address) ||
    [...options.hosts.values()].some((host) => host.address === address && host.port === at);
  return {
    mayAsk,
    async askOne(server, name, type, signal) {
      if (!mayAsk(server)) return { name, server, answer: undefined, failure: "it is not one that may be asked" };
      return observe({ name, server }, { name, type }, signal);
    },
    findAuthority: (name, signal) => lookup.findAuthority(name, signal),
    askAuthority,
    async askParent(name, type, signal) {
      const parent = await lookup.findZoneAbove(name, signal);
      return parent === undefined ? undefined : askAuthority(parent, name, type, signal);
    },
    askResolvers: (name, type, signal) =>
      Promise.all(
        options.resolvers.map((server) =>
          observe({ name: "resolver", server }, { name, type, isRecursive: true }, signal),
        ),
      ),
  };
}

/** Everything that is routed in the Internet; the rest is nobody's to point us at. */
const publicNetworks: Networks = {
  includes: (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast",
};

async function observe(
  { name, server }: { readonly name: string; readonly server: DnsServer },
  question: Parameters<typeof askServer>[1],
  signal: AbortSignal,
): Promise<Observation> {
  try {
    return { name, server, answer: await askServer(server, question, signal), failure: undefined };
  } catch (err) {
    if (!(err instanceof NoAnswerError)) throw err;
    return { name, server, answer: undefined, failure: err.message };
  }
}

class Lookup {
  readonly #options: DnsLookupOptions;
  readonly #networks: Networks;

  constructor(options: DnsLookupOptions, networks: Networks) {
    this.#options = options;
    this.#networks = networks;
  }

  /** From the zone above, by what its servers say of the name: they delegate it, or it is in theirs. */
  async findAuthority(name: string, signal: AbortSignal): Promise<Authority | "missing" | undefined> {
    let above = await this.findZoneAbove(name, signal);
    for (let depth = 0; above !== undefined && depth < depthMax; depth++) {
      const answer = await this.#askAny(above, name, signal);
      if (answer === undefined) return undefined;
      if (answer.rcode === "NXDOMAIN") return "missing";
      if (answer.rcode !== "NOERROR") return undefined;
      const own = nsRecords(answer.answers, name);
      if (own.length > 0) return this.#authority(name, own, answer, signal);
      const cut = answer.authorities.find(
        (record) => record.type === "NS" && isWithin(name, record.name, above?.zone ?? ""),
      );
      if (cut === undefined) return above;
      above = await this.#authority(cut.name, nsRecords(answer.authorities, cut.name), answer, signal);
      if (cut.name === name) return above;
    }
    return undefined;
  }

  /** The nearest zone above the name, as resolvers know it. */
  async findZoneAbove(name: string, signal: AbortSignal): Promise<Authority | undefined> {
    const labels = name.split(".");
    for (let i = 1; i < labels.length; i++) {
      const zone = labels.slice(i).join(".");
      const answer = await this.#resolve(zone, "NS", signal);
      if (answer === undefined) return undefined;
      const found = nsRecords(answer.answers, zone);
      if (found.length > 0) return this.#authority(zone, found, answer, signal);
    }
    return undefined;
  }

  async #authority(zone: string, names: readonly string[], answer: DnsAnswer, signal: AbortSignal): Promise<Authority> {
    const nameServers = await Promise.all(
      names
        .slice(0, nameServersMax)
        .map(async (name) => ({ name, servers: await this.#serversOf(name, answer, signal) })),
    );
    return { zone, nameServers };
  }

  async #serversOf(name: string, answer: DnsAnswer, signal: AbortSignal): Promise<DnsServer[]> {
    const known = this.#options.hosts.get(name);
    if (known !== undefined) return [known];
    const glue = addressesOf(answer.additionals, name);
    const addresses = glue.length > 0 ? glue : await this.#addressesOf(name, signal);
    return addresses
      .filter((address) => this.#networks.includes(address))
      .slice(0, addressesMax)
      .map((address) => ({ address, port }));
  }

  async #addressesOf(name: string, signal: AbortSignal): Promise<string[]> {
    const answers = await Promise.all([this.#resolve(name, "A", signal), this.#resolve(name, "AAAA", signal)]);
    return answers.flatMap((answer) => addressesOf(answer?.answers ?? [], name));
  }

  /** What the first resolver that can tell says. */
  async #resolve(name: string, type: DnsType, signal: AbortSignal): Promise<DnsAnswer | undefined> {
    for (const server of this.#options.resolvers) {
      const { answer } = await observe({ name: "resolver", server }, { name, type, isRecursive: true }, signal);
      if (answer?.rcode === "NOERROR" || answer?.rcode === "NXDOMAIN") return answer;
    }
    return undefined;
  }

  /** Whom the name is delegated to, by the first server of the zone above that can tell. */
  async #askAny(above: Authority, name: string, signal: AbortSignal): Promise<DnsAnswer | undefined> {
    for (const { name: serverName, servers } of above.nameServers) {
      for (const server of servers) {
        const { answer } = await observe({ name: serverName, server }, { name, type: "NS" }, signal);
        if (answer?.rcode === "NOERROR" || answer?.rcode === "NXDOMAIN") return answer;
      }
    }
    return undefined;
  }
}

function nsRecords(records: readonly DnsRecord[], name: string): string[] {
  return records.flatMap((record) =>
    record.type === "NS" && record.name === name && typeof record.data === "string" ? [canonical(record.data)] : [],
  );
}

function addressesOf(records: readonly DnsRecord[], name: string): string[] {
  return records.flatMap((record) =>
    (record.type === "A" || record.type === "AAAA") && record.name === name && typeof record.data === "string"
      ? [record.data]
      : [],
  );
}

/** Whether `zone` is the name or above it, and further down than `above`: a referral only ever leads down. */
function isWithin(name: string, zone: string, above: string): boolean {
  return (
    (name === zone || name.endsWith(`.${zone}`)) && zone !== above && zone.endsWith(above === "" ? "" : `.${above}`)
  );
}
