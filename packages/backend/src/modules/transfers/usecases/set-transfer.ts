import { AppError, type TsigKeyId, type ZoneId } from "@scai/contract";
import type { Tx } from "@scai/db";
import { requireMatch } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import {
  type ChangeDeps,
  type CreateZoneInput,
  createZone,
  type ReadDeps,
  requireZone,
  withZone,
  type Zone,
  type ZoneRow,
} from "../../zones/index.ts";
import { readPeers } from "../peer-address.ts";
import { viewTransfer, type ZoneTransfer } from "../transfer.view.ts";
import { findTransfer, lockTsigKey, putTransfer, type TransferRow } from "../transfers.repo.ts";
import { type SettleDeps, settleHeldTransfer, settleTransferSoon } from "../zone-transfer.ts";

type Deps = ReadDeps & SettleDeps & Pick<Services, "dnsLookup">;

export async function getTransfer(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId },
): Promise<ZoneTransfer> {
  const zone = await requireZone(deps, actor, input.zoneId, "domains:read");
  return viewTransfer(zone, await findTransfer(deps.database.db, zone));
}

interface Peers {
  readonly masters: readonly string[];
  readonly secondaries: readonly string[];
  readonly tsigKeyId: TsigKeyId | null;
}

export interface SetTransferInput extends Peers {
  readonly zoneId: ZoneId;
  readonly ifMatch?: string | undefined;
}

/**
 * Says anew where the zone is transferred from, or to whom, all of it. Written down first: while PowerDNS is away it fails and nothing is
 * changed, and what a crash leaves undone the worker does.
 */
export async function setTransfer(deps: Deps, actor: Actor, input: SetTransferInput): Promise<ZoneTransfer> {
  const row = await requireZone(deps, actor, input.zoneId, "domains:update");
  const peers = readAll(deps, row.type, input);
  return withZone(deps, row, async (held) => {
    const { zone } = held;
    if (zone.status === "deleted") throw new AppError("zones.wrong_status", { detail: "The zone is deleted." });
    const before = await findTransfer(deps.database.db, zone);
    requireMatch(input.ifMatch, viewTransfer(zone, before).etag, "transfers.stale_etag");
    if (zone.claim !== null) await deps.powerDns.check();
    const after = await deps.database.transaction(async (tx) => {
      const at = deps.clock();
      const changed = await keep(tx, zone, { ...peers, isDue: zone.claim !== null, at, before });
      const facts = { before: factsOf(before), after: factsOf(changed) };
      await recordAudit(tx, actor, {
        action: "domain.set_transfer",
        ...facts,
        at,
        resource: zone,
        tenantId: zone.tenantId,
      });
      return changed;
    });
    await settleHeldTransfer(deps, held);
    return viewTransfer(zone, after);
  });
}

/** Asks for a secondary zone, whose ownership is shown like that of any other; it is fetched as soon as it is active. */
export async function createSecondaryZone(
  deps: Deps & ChangeDeps & Pick<Services, "validation">,
  actor: Actor,
  input: CreateZoneInput & Pick<Peers, "masters" | "tsigKeyId">,
  settle: Settle<Zone>,
): Promise<Zone> {
  const { masters, tsigKeyId, ...zoneInput } = input;
  const peers = readAll(deps, "secondary", { masters, secondaries: [], tsigKeyId });
  const zone = await createZone(deps, actor, zoneInput, settle, async (tx, row) => {
    await keep(tx, row, { ...peers, isDue: false, at: deps.clock(), before: undefined });
  });
  if (zone.status === "active") await settleTransferSoon(deps, zone);
  return zone;
}

function readAll({ dnsLookup }: Deps, type: ZoneRow["type"], { masters, secondaries, tsigKeyId }: Peers): Peers {
  const refuse = (path: string, message: string) =>
    new AppError("request.invalid", { issues: [{ path: [path], message }] });
  const isSecondary = type === "secondary";
  if (isSecondary && masters.length === 0) throw refuse("masters", "a secondary zone has a master at least");
  if (!isSecondary && masters.length > 0) throw refuse("masters", "only a secondary zone has masters");
  if (isSecondary && secondaries.length > 0) throw refuse("secondaries", "only a primary zone has secondaries");
  return {
    masters: readPeers(masters, "masters", dnsLookup.mayAsk),
    secondaries: readPeers(secondaries, "secondaries", dnsLookup.mayAsk),
    tsigKeyId,
  };
}

interface Kept extends Peers {
  readonly isDue: boolean;
  readonly at: Date;
  readonly before: TransferRow | undefined;
}

/** Writes it down; `transfers.key_unknown` for a key that the zone's tenant has not got. */
async function keep(tx: Tx, zone: ZoneRow, { isDue, at, before, ...peers }: Kept): Promise<TransferRow> {
  const { tsigKeyId } = peers;
  if (tsigKeyId !== null && (await lockTsigKey(tx, zone.tenantId, tsigKeyId)) === undefined) {
    throw new AppError("transfers.key_unknown");
  }
  const row: TransferRow = {
    zoneId: zone.id,
    tenantId: zone.tenantId,
    ...peers,
    isDue,
    dueAt: isDue ? at : null,
    failure: null,
    revision: (before?.revision ?? 0) + 1,
    modifiedAt: at,
  };
  await putTransfer(tx, row);
  return row;
}

function factsOf(row: TransferRow | undefined) {
  return { masters: row?.masters ?? [], secondaries: row?.secondaries ?? [], tsigKeyId: row?.tsigKeyId ?? null };
}
