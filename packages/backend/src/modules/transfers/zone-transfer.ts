import { AppError } from "@scai/contract";
import { PdnsRefusedError } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { type HeldZone, withZone, type ZoneRow } from "../zones/index.ts";
import { readPeer } from "./peer-address.ts";
import { findTransfer, findTsigKey, settleTransfer, type TransferRow } from "./transfers.repo.ts";
import { putKeyIntoPowerDns } from "./tsig-keys.ts";

export type SettleDeps = Pick<Services, "clock" | "database" | "log" | "powerDns" | "secretBox">;

/** Tells PowerDNS what it has not been told yet of a zone's transfers, if that can be said of the zone as it is. */
export async function settleDueTransfer(deps: SettleDeps, key: Pick<ZoneRow, "id" | "tenantId">): Promise<void> {
  const due = await findTransfer(deps.database.db, key);
  if (due?.isDue === true) await withZone(deps, key, (held) => settleHeldTransfer(deps, held));
}

/** The same for who holds the zone. What PowerDNS refuses is noted, and fails with `transfers.refused`. */
export async function settleHeldTransfer(deps: SettleDeps, { zone, signal }: HeldZone): Promise<void> {
  const { db } = deps.database;
  const row = await findTransfer(db, zone);
  // A change of the zone's state that was begun comes first; it makes this due again.
  if (row?.isDue !== true || zone.claim === null || zone.intent !== null) return;
  try {
    await tellPowerDns(deps, zone, row, signal);
  } catch (err) {
    if (!(err instanceof PdnsRefusedError)) throw err;
    const detail = err.message.slice(0, 1000);
    await settleTransfer(db, row, detail);
    throw new AppError("transfers.refused", { detail, cause: err });
  }
  await settleTransfer(db, row, null);
}

async function tellPowerDns(deps: SettleDeps, zone: ZoneRow, row: TransferRow, signal: AbortSignal): Promise<void> {
  const { powerDns } = deps;
  const key = row.tsigKeyId === null ? undefined : await findTsigKey(deps.database.db, zone.tenantId, row.tsigKeyId);
  if (row.tsigKeyId !== null && key === undefined) throw new Error(`${zone.id} is transferred with a key that is gone`);
  const keyIds = key === undefined ? [] : [await putKeyIntoPowerDns(deps, key)];
  if (zone.type === "secondary") {
    await powerDns.updateZone(zone.name, { masters: row.masters, slaveTsigKeyIds: keyIds }, { signal });
    if (zone.status === "active") await powerDns.retrieveZone(zone.name, { signal });
    return;
  }
  // PowerDNS asks for one of the two: where there is a key an address alone must not be enough.
  const addresses = row.secondaries.map((text) => readPeer(text)?.address).filter((address) => address !== undefined);
  await powerDns.setMetadata(zone.name, "ALLOW-AXFR-FROM", key === undefined ? [...new Set(addresses)] : []);
  await powerDns.updateZone(zone.name, { masterTsigKeyIds: keyIds }, { signal });
  await powerDns.setMetadata(zone.name, "ALSO-NOTIFY", row.secondaries);
  if (zone.status === "active" && row.secondaries.length > 0) await powerDns.notify(zone.name, { signal });
}

/** What is due is done now, so that nobody has to wait for the worker; the worker does it if this cannot. */
export async function settleTransferSoon(deps: SettleDeps, zone: Pick<ZoneRow, "id" | "tenantId">): Promise<void> {
  try {
    await settleDueTransfer(deps, zone);
  } catch (err) {
    deps.log.warn({ err, zone: zone.id }, "PowerDNS is told later of a zone's transfers");
  }
}
