import type { PdnsCryptokey, PowerDns } from "../../platform/pdns/index.ts";
import type { ZoneRow } from "../zones/index.ts";
import { isSigning, type KeyRole, type WantedKey } from "./key-states.ts";
import { keyTagOf } from "./key-tag.ts";

/** A key as PowerDNS has it now. */
export interface PresentKey extends WantedKey {
  readonly pdnsId: number;
  readonly keyTag: number;
  readonly dnskey: string;
  readonly ds: readonly string[];
}

/** Algorithms by their number in IANA's registry, as PowerDNS calls them. */
export const algorithms = {
  8: { name: "rsasha256", bits: 2048 },
  10: { name: "rsasha512", bits: 2048 },
  13: { name: "ecdsa256" },
  14: { name: "ecdsa384" },
  15: { name: "ed25519" },
} as const;

// SHA-256 and SHA-384; nothing else is to be used (RFC 8624).
const digestTypes = ["2", "4"];
// Hashed denial without iterations and salt, as RFC 9276 wants it: the names of a zone cannot be listed one after the other.
const nsec3param = "1 0 0 -";

export interface WantedKeys {
  readonly algorithm: number;
  readonly wanted: readonly WantedKey[];
  /** CDS and CDNSKEY records ask the zone above for no DS record instead of for those of the keys. */
  readonly isDsWithdrawn: boolean;
}

/**
 * Makes the keys in PowerDNS these and no others, and has the zone signed with them. Can be done again after it ended anywhere: a key that
 * was made and never noted is taken for the one that is wanted. What is to sign begins before anything else ends.
 */
export async function applyKeys(
  powerDns: PowerDns,
  zone: Pick<ZoneRow, "name">,
  { algorithm, wanted, isDsWithdrawn }: WantedKeys,
  signal: AbortSignal,
): Promise<PresentKey[]> {
  const found = await powerDns.listCryptokeys(zone.name, { signal });
  const noted = new Set(wanted.map(({ pdnsId }) => pdnsId));
  const spare = found.filter(({ id }) => !noted.has(id));
  const present: PresentKey[] = [];
  for (const key of wanted.toSorted((a, b) => Number(isSigning(b)) - Number(isSigning(a)))) {
    const known = found.find(({ id }) => id === key.pdnsId) ?? takeFitting(spare, key.role, algorithm);
    const has = known ?? (await createKey(powerDns, zone, key, algorithm, signal));
    signal.throwIfAborted();
    if (has.active !== isSigning(key) || !has.published) {
      await powerDns.updateCryptokey(zone.name, has.id, { active: isSigning(key), published: true });
    }
    present.push(presentKey(key, has));
  }
  for (const key of spare) {
    signal.throwIfAborted();
    await powerDns.deleteCryptokey(zone.name, key.id);
  }
  await sign(powerDns, zone, { isSigned: present.length > 0, isDsWithdrawn }, signal);
  return present;
}

async function createKey(
  powerDns: PowerDns,
  zone: Pick<ZoneRow, "name">,
  key: WantedKey,
  algorithm: number,
  signal: AbortSignal,
): Promise<PdnsCryptokey> {
  if (key.pdnsId !== null) throw new Error(`PowerDNS lost the key ${key.pdnsId} of ${zone.name}`);
  const { name, ...size } = algorithmOf(algorithm);
  const state = { active: isSigning(key), published: true };
  return powerDns.createCryptokey(zone.name, { keytype: key.role, algorithm: name, ...size, ...state }, { signal });
}

function algorithmOf(algorithm: number) {
  const found = Object.entries(algorithms).find(([number]) => Number(number) === algorithm);
  if (found === undefined) throw new Error(`no algorithm ${algorithm}`);
  return found[1];
}

function takeFitting(spare: PdnsCryptokey[], role: KeyRole, algorithm: number): PdnsCryptokey | undefined {
  const at = spare.findIndex((key) => roleOf(key) === role && key.dnskey.split(" ")[2] === String(algorithm));
  return at === -1 ? undefined : spare.splice(at, 1)[0];
}

/** By its flags: PowerDNS calls the only key of a zone a combined one. */
function roleOf({ dnskey }: PdnsCryptokey): KeyRole {
  return dnskey.startsWith("257 ") ? "ksk" : "zsk";
}

function presentKey({ role, state }: WantedKey, { id, dnskey, ds }: PdnsCryptokey): PresentKey {
  const published = role === "ksk" ? ds.filter((one) => digestTypes.includes(one.split(" ")[2] ?? "")) : [];
  return { pdnsId: id, role, state, keyTag: keyTagOf(dnskey), dnskey, ds: published };
}

/** Orders the names for denials and counts the serial up, so that secondaries fetch what changed. */
async function sign(
  powerDns: PowerDns,
  { name }: Pick<ZoneRow, "name">,
  { isSigned, isDsWithdrawn }: { readonly isSigned: boolean; readonly isDsWithdrawn: boolean },
  signal: AbortSignal,
): Promise<void> {
  // To PowerDNS 0 is the record that asks for none.
  const [cds, cdnskey] = isDsWithdrawn ? ["0", "0"] : [digestTypes.join(), "1"];
  await powerDns.setMetadata(name, "PUBLISH-CDS", isSigned ? [cds] : []);
  await powerDns.setMetadata(name, "PUBLISH-CDNSKEY", isSigned ? [cdnskey] : []);
  await powerDns.updateZone(name, { nsec3param: isSigned ? nsec3param : "", apiRectify: true }, { signal });
}
