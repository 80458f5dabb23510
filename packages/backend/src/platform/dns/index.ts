export type { DnsAnswer, DnsServer } from "./ask-server.ts";
export {
  type Authority,
  createDnsLookup,
  type DnsLookup,
  type DnsLookupOptions,
  type Observation,
} from "./dns-lookup.ts";
