import { AppError, type ZoneId } from "@scai/contract";
import type { PdnsZone } from "../../../platform/pdns/index.ts";
import { PdnsRefusedError } from "../../../platform/pdns/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type ReadDeps, requireZone, type ZoneRow } from "../../zones/index.ts";
import { readPeer } from "../peer-address.ts";
import type { TransferPeer, TransferStatus } from "../transfer.view.ts";
import { findTransfer, type TransferRow } from "../transfers.repo.ts";

type Deps = ReadDeps & Pick<Services, "powerDns">;

interface ZoneInput {
  readonly zoneId: ZoneId;
}

/** Has a secondary zone fetched from its masters now, whatever its serial is; the status tells when that is done. */
export async function retrieveZone(deps: Deps, actor: Actor, input: ZoneInput): Promise<void> {
  const zone = await requireZone(deps, actor, input.zoneId, "domains:update");
  if (zone.type !== "secondary") throw wrongType("Only a secondary zone is fetched.");
  requireActive(zone);
  await ask(() => deps.powerDns.retrieveZone(zone.name));
  await record(deps, actor, zone, "domain.retrieve");
}

/** Tells the secondaries of a primary zone that it may have changed. */
export async function notifySecondaries(deps: Deps, actor: Actor, input: ZoneInput): Promise<void> {
  const zone = await requireZone(deps, actor, input.zoneId, "domains:update");
  if (zone.type === "secondary") throw wrongType("A secondary zone has no secondaries.");
  requireActive(zone);
  await ask(() => deps.powerDns.notify(zone.name));
  await record(deps, actor, zone, "domain.notify");
}

function wrongType(detail: string): AppError {
  return new AppError("zones.wrong_status", { detail });
}

function requireActive(zone: ZoneRow): void {
  if (zone.status === "active" && zone.intent === null) return;
  throw new AppError("zones.wrong_status", {
    detail: `Zones are transferred while they are active; this one is ${zone.status}.`,
  });
}

async function ask(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (err) {
    if (!(err instanceof PdnsRefusedError)) throw err;
    throw new AppError("transfers.refused", { detail: err.message.slice(0, 1000), cause: err });
  }
}

async function record(
  { database, clock }: Deps,
  actor: Actor,
  zone: ZoneRow,
  action: "domain.retrieve" | "domain.notify",
) {
  await recordAudit(database.db, actor, { action, at: clock(), resource: zone, tenantId: zone.tenantId });
}

const askMs = 2_500;

/** What we have of the zone and what the other side has, asked just now. */
export async function getTransferStatus(
  deps: Deps & Pick<Services, "dnsLookup">,
  actor: Actor,
  input: ZoneInput,
): Promise<TransferStatus> {
  const zone = await requireZone(deps, actor, input.zoneId, "domains:read");
  const row = await findTransfer(deps.database.db, zone);
  const isSecondary = zone.type === "secondary";
  const [found, peers] = await Promise.all([
    zone.claim === null ? undefined : deps.powerDns.findZone(zone.name),
    Promise.all([...(row?.masters ?? []), ...(row?.secondaries ?? [])].map((text) => askPeer(deps, zone.name, text))),
  ]);
  const serial = serialOf(found);
  const told = peers.map((peer) => peer.serial).filter((one) => one !== null);
  return {
    serial,
    peers,
    // Of several masters the newest counts; of secondaries every one.
    isInSync:
      serial !== null &&
      (isSecondary
        ? told.length > 0 && !told.some((one) => isNewer(one, serial))
        : peers.every((peer) => peer.serial === serial)),
    isPending: row?.isDue ?? false,
    lastCheckedAt:
      isSecondary && found !== undefined && found.last_check > 0 ? new Date(found.last_check * 1000) : null,
    lastError: row?.failure ?? (isSecondary ? troubleOf(zone, row, serial, peers) : null),
  };
}

/** A secondary zone that was never fetched has none, which PowerDNS tells as zero. */
function serialOf(found: PdnsZone | undefined): number | null {
  return found === undefined || found.serial === 0 ? null : found.serial;
}

async function askPeer(
  { dnsLookup }: Pick<Services, "dnsLookup">,
  zone: string,
  address: string,
): Promise<TransferPeer> {
  const server = readPeer(address);
  if (server === undefined) return { address, serial: null, failure: "it is no address" };
  const { answer, failure } = await dnsLookup.askOne(server, zone, "SOA", AbortSignal.timeout(askMs));
  if (answer === undefined) return { address, serial: null, failure: failure ?? "no answer" };
  const soa = answer.answers.find(({ name, type }) => type === "SOA" && name === zone);
  if (soa !== undefined && answer.isAuthoritative) return { address, serial: readSerial(soa.data), failure: null };
  const said = answer.rcode === "NOERROR" ? "it does not have the zone" : `it answered ${answer.rcode}`;
  return { address, serial: null, failure: said };
}

function readSerial(data: unknown): number | null {
  const serial = typeof data === "object" && data !== null && "serial" in data ? data.serial : undefined;
  return typeof serial === "number" ? serial : null;
}

/** Serials go round (RFC 1982). */
function isNewer(a: number, b: number): boolean {
  return a !== b && (a - b) >>> 0 < 2 ** 31;
}

/** Why a secondary zone is not what its masters have; PowerDNS does not tell, what they say does. */
function troubleOf(
  zone: ZoneRow,
  row: TransferRow | undefined,
  serial: number | null,
  masters: readonly TransferPeer[],
): string | null {
  if (zone.status !== "active" || row === undefined) return null;
  const known = masters.flatMap((master) => (master.serial === null ? [] : [master.serial]));
  if (known.length === 0) {
    return `No master tells its serial: ${masters.map(({ address, failure }) => `${address}: ${failure}`).join("; ")}.`;
  }
  const newest = known.reduce((a, b) => (isNewer(b, a) ? b : a));
  if (serial !== null && !isNewer(newest, serial)) return null;
  const ours = serial === null ? "the zone was never fetched" : `we have ${serial}`;
  return `The master has the serial ${newest}, and ${ours}. If that stays so, it refuses the transfer: look at whom it lets fetch the zone, and at the TSIG key on both sides.`;
}
