import { AppError } from "@scai/contract";
import { dnssecZones } from "@scai/db";
import { and, isNotNull, lte, or } from "drizzle-orm";
import type { ZoneRow } from "../../zones/index.ts";
import { askParent, type ParentDeps } from "../ask-parent.ts";
import { type KeyDeps, takeStep, withKeys } from "../change-keys.ts";
import { findSignedZone, listDueZones, whereDnssec } from "../dnssec.repo.ts";
import { judgeParent } from "../parent.policy.ts";
import { idleUntil, isWaitingForDs, keyForParent, nextStep } from "../rollover.policy.ts";
import { noteDs } from "../see-ds.ts";

type Deps = KeyDeps & ParentDeps;

const batchMax = 100;
const atOnceMax = 10;

/**
 * Completes changes of keys that a crash or an outage left, looks for DS records that are waited for, and takes the steps of rollovers that
 * are due. Tells how many zones it looked at, or nothing if there were none.
 */
export async function keepDnssec(deps: Deps): Promise<{ kept: number; failed: number } | undefined> {
  const due = await listDueZones(deps.database.db, deps.clock(), batchMax);
  return due.length === 0 ? undefined : keepZones(deps, due);
}

/**
 * Several at once: one whose servers are silent does not keep the others waiting. One that fails goes behind all that are due by then, so that a
 * hundred of them do not keep the rest from its turn.
 */
export async function keepZones(deps: Deps, due: readonly ZoneRow[]): Promise<{ kept: number; failed: number }> {
  const counts = { kept: 0, failed: 0 };
  const left = due.values();
  const keepNext = async () => {
    for (const zone of left) {
      try {
        await keepZone(deps, zone);
        counts.kept += 1;
      } catch (err) {
        await noteTry(deps, zone).catch((why: unknown) =>
          deps.log.warn({ err: why, zone: zone.id }, "a zone keeps its turn"),
        );
        // Deleted, disabled, or somebody was faster.
        if (err instanceof AppError && /^zones\.(not_found|wrong_status|busy)$/.test(err.code)) continue;
        deps.log.warn({ err, zone: zone.id }, "the keys of a zone are not as they are to be yet");
        counts.failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnceMax }, keepNext));
  return counts;
}

/** Zones come in the order of `due_at`. */
async function noteTry({ clock, database }: Pick<Deps, "clock" | "database">, zone: ZoneRow): Promise<void> {
  const now = clock();
  const isDue = or(isNotNull(dnssecZones.step), lte(dnssecZones.dueAt, now));
  await database.db
    .update(dnssecZones)
    .set({ dueAt: now })
    .where(and(whereDnssec(zone), isDue));
}

/** What is due for one zone. */
export async function keepZone(deps: Deps, key: ZoneRow): Promise<void> {
  const before = await findSignedZone(deps.database.db, key);
  const seen = before !== undefined && isWaitingForDs(before) ? await askParent(deps, key) : undefined;
  const by = { kind: "system", id: "keep-dnssec", tenantId: key.tenantId } as const;
  await withKeys(deps, key, async (held) => {
    const { signed, zone } = held;
    const now = deps.clock();
    if (signed === undefined || signed.row.dueAt === null || signed.row.dueAt > now) return;
    const verdict = judgeParent(zone.name, keyForParent(signed.keys)?.ds ?? [], seen);
    const step = nextStep(signed, now, verdict);
    if (step !== undefined) {
      const facts = step === "use_ksk" ? { dsTtlSeconds: verdict.ttlSeconds } : {};
      await takeStep(deps, by, { ...held, signed }, step, facts);
    } else if (signed.row.dsSeenAt === null && verdict.isPublished) {
      await noteDs(deps, by, held, signed, verdict);
    } else {
      const dueAt = idleUntil(signed, now);
      await deps.database.db.update(dnssecZones).set({ dueAt }).where(whereDnssec(zone));
    }
  });
}
