import { AppError, type ZoneId } from "@scai/contract";
import { dnssecZones } from "@scai/db";
import type { Actor } from "../../identity/index.ts";
import { type ReadDeps, requireZone } from "../../zones/index.ts";
import { askParent, type ParentDeps } from "../ask-parent.ts";
import { beginSigning, type HeldKeys, type KeyDeps, takeStep, withKeys } from "../change-keys.ts";
import { type SignedZone, whereDnssec } from "../dnssec.repo.ts";
import { viewDnssec, type ZoneDnssec } from "../dnssec.view.ts";
import type { KeyRole } from "../key-states.ts";
import { judgeParent, type ParentVerdict } from "../parent.policy.ts";
import { statusOf } from "../rollover.policy.ts";
import { secondsAfter } from "../timing.ts";

type Deps = ReadDeps & KeyDeps;

interface ZoneInput {
  readonly zoneId: ZoneId;
}

/** Signs a zone. Validators take no notice until the zone above has a DS record of its key. */
export async function enableDnssec(
  deps: Deps,
  actor: Actor,
  { zoneId, algorithm }: ZoneInput & { readonly algorithm: number },
): Promise<ZoneDnssec> {
  const zone = await requireZone(deps, actor, zoneId, "dnssec:enable");
  return withKeys(deps, zone, async (held) => {
    if (held.signed !== undefined) throw new AppError("dnssec.enabled_already");
    return viewDnssec(zone, await beginSigning(deps, actor, held, algorithm));
  });
}

/**
 * Removes a zone's keys. Whoever has a DS record of them then takes every answer of the zone for forged, so it is refused while the zone
 * above has one, or had one not longer ago than it may be kept; unless it is forced.
 */
export async function disableDnssec(
  deps: Deps & ParentDeps,
  actor: Actor,
  { zoneId, force }: ZoneInput & { readonly force: boolean },
): Promise<ZoneDnssec> {
  const zone = await requireZone(deps, actor, zoneId, "dnssec:disable");
  const verdict = force ? undefined : judgeParent(zone.name, [], await askParent(deps, zone));
  return withKeys(deps, zone, async (held) => {
    const signed = requireSigned(held);
    if (verdict !== undefined) await requireGone(deps, { ...held, signed }, verdict);
    return viewDnssec(zone, await takeStep(deps, actor, { ...held, signed }, "disable"));
  });
}

/** Begins to replace a key. A key-signing key only once the zone above has a DS record of the present one. */
export async function rotateKey(
  deps: Deps,
  actor: Actor,
  { zoneId, role }: ZoneInput & { readonly role: KeyRole },
): Promise<ZoneDnssec> {
  const zone = await requireZone(deps, actor, zoneId, "dnssec:rotate");
  return withKeys(deps, zone, async (held) => {
    const signed = requireSigned(held);
    const status = statusOf(signed);
    if (role === "ksk" && signed.row.dsWithdrawnAt !== null) {
      const detail = "The zone asks the zone above to remove its DS records; take that back first.";
      throw new AppError("dnssec.wrong_status", { detail });
    }
    if (signed.row.rollover !== null || (role === "ksk" && status === "pending_ds")) {
      const detail =
        status === "pending_ds"
          ? "The zone above has no DS record of the present key yet: publish that first."
          : `The zone is ${status}; wait until that is done.`;
      throw new AppError("dnssec.wrong_status", { detail });
    }
    return viewDnssec(zone, await takeStep(deps, actor, { ...held, signed }, `add_${role}`));
  });
}

/**
 * Has the zone ask the zone above, by CDS and CDNSKEY records, to remove its DS records, or to have them again. It stays signed, so that nobody
 * takes it for forged meanwhile; asked for what it does already it does nothing.
 */
export async function setDsWithdrawal(
  deps: Deps,
  actor: Actor,
  { zoneId, withdrawn }: ZoneInput & { readonly withdrawn: boolean },
): Promise<ZoneDnssec> {
  const zone = await requireZone(deps, actor, zoneId, "dnssec:disable");
  return withKeys(deps, zone, async (held) => {
    const signed = requireSigned(held);
    if ((signed.row.dsWithdrawnAt !== null) === withdrawn) return viewDnssec(zone, signed);
    if (withdrawn && signed.row.rollover === "ksk") {
      const detail = "The zone is rotating_ksk, for which the zone above needs DS records; wait until that is done.";
      throw new AppError("dnssec.wrong_status", { detail });
    }
    const step = withdrawn ? "withdraw_ds" : "offer_ds";
    return viewDnssec(zone, await takeStep(deps, actor, { ...held, signed }, step));
  });
}

export function requireSigned({ signed }: HeldKeys): SignedZone {
  if (signed === undefined) throw new AppError("dnssec.not_enabled");
  return signed;
}

async function requireGone(
  { clock, database }: Deps,
  { zone, signed }: HeldKeys & { readonly signed: SignedZone },
  verdict: ParentVerdict,
): Promise<void> {
  const { row } = signed;
  if (!verdict.isKnown) {
    const detail = `${verdict.message} With force: true it is not asked; whoever still has a DS record then cannot resolve the zone.`;
    throw new AppError("dnssec.lookup_failed", { detail });
  }
  if (verdict.hasAny) {
    await database.db.update(dnssecZones).set({ dsGoneAt: null }).where(whereDnssec(zone));
    const values = [...new Set(verdict.witnesses.flatMap((witness) => witness.values))];
    throw new AppError("dnssec.ds_published", {
      detail: `Have these removed there first: ${values.join("; ")}. Or send force: true; then validating resolvers take the zone for forged.`,
    });
  }
  if (row.dsSeenAt === null) return;
  const now = clock();
  const goneAt = row.dsGoneAt ?? now;
  if (row.dsGoneAt === null) {
    await database.db.update(dnssecZones).set({ dsGoneAt: goneAt }).where(whereDnssec(zone));
  }
  const until = secondsAfter(goneAt, row.dsTtlSeconds);
  if (until <= now) return;
  throw new AppError("dnssec.ds_cached", {
    detail: `It is gone from the zone above, and may be kept until ${until.toISOString()}. Ask again then, or send force: true.`,
    retryAfterSeconds: Math.ceil((until.getTime() - now.getTime()) / 1000),
  });
}
