import type { ZoneId } from "@scai/contract";
import type { Actor } from "../../identity/index.ts";
import { type ReadDeps, requireZone } from "../../zones/index.ts";
import { askParent, type ParentDeps } from "../ask-parent.ts";
import { type KeyDeps, takeStep, withKeys } from "../change-keys.ts";
import { type DsCheck, viewDnssec } from "../dnssec.view.ts";
import { judgeParent } from "../parent.policy.ts";
import { findKey, keyForParent, nextStep } from "../rollover.policy.ts";
import { noteDs } from "../see-ds.ts";
import { requireSigned } from "./change-dnssec.ts";

type Deps = ReadDeps & KeyDeps & ParentDeps;

/** Looks whether the zone above has a DS record of the zone's key, and goes on when it has. */
export async function confirmDs(deps: Deps, actor: Actor, { zoneId }: { readonly zoneId: ZoneId }): Promise<DsCheck> {
  const zone = await requireZone(deps, actor, zoneId, "dnssec:enable");
  const seen = await askParent(deps, zone);
  return withKeys(deps, zone, async (held) => {
    const signed = requireSigned(held);
    const wanted = keyForParent(signed.keys);
    const verdict = judgeParent(zone.name, wanted?.ds ?? [], seen);
    const told = { isPublished: verdict.isPublished, message: verdict.message, witnesses: viewWitnesses(verdict) };
    if (!verdict.isPublished) return { ...told, dnssec: viewDnssec(zone, signed) };
    if (findKey(signed.keys, "ksk", "published") === undefined) {
      return { ...told, dnssec: viewDnssec(zone, await noteDs(deps, actor, held, signed, verdict)) };
    }
    if (nextStep(signed, deps.clock(), verdict) === "use_ksk") {
      const facts = { dsTtlSeconds: verdict.ttlSeconds };
      return { ...told, dnssec: viewDnssec(zone, await takeStep(deps, actor, { ...held, signed }, "use_ksk", facts)) };
    }
    const message = `${verdict.message} Keep that of the old key beside it until the new key is in use: resolvers may not know the new key before ${signed.row.readyAt?.toISOString()}.`;
    return { ...told, message, dnssec: viewDnssec(zone, signed) };
  });
}

function viewWitnesses({ witnesses }: ReturnType<typeof judgeParent>) {
  return witnesses.map((witness) => ({ ...witness, values: [...witness.values] }));
}
