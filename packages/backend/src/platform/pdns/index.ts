export type { PdnsOptions } from "./call-pdns.ts";
export { PdnsRefusedError } from "./pdns-errors.ts";
export type {
  NewPdnsCryptokey,
  NewPdnsZone,
  PdnsChange,
  PdnsComment,
  PdnsCryptokey,
  PdnsRecord,
  PdnsRrset,
  PdnsTsigKey,
  PdnsZone,
  PdnsZoneKind,
  PdnsZoneSettings,
} from "./pdns-objects.ts";
export { createPowerDns, type PowerDns, type RrsetKey } from "./power-dns.ts";
