import { idToBytes, type PartnerId, type ShareId, type TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import {
  type CounterKey,
  findCounter,
  isSameUsage,
  listOwners,
  listShareIds,
  listTenantIds,
  lockCounter,
  measureShare,
  setCounter,
  sumCounters,
  type Usage,
} from "../recalculate.repo.ts";

type Deps = Pick<Services, "database" | "clock" | "log">;

export interface Recalculated {
  readonly counters: number;
  /** Those that counted wrong. */
  readonly corrected: number;
}

const pageMax = 500;
const attemptsMax = 5;

/** Counts everything anew, tenant by tenant. Any number of workers may run it at once, and it may be killed anywhere. */
export async function recalculateUsage(deps: Deps): Promise<Recalculated> {
  const total = { counters: 0, corrected: 0 };
  const partners = new Set<PartnerId>();
  let after: TenantId | undefined;
  for (;;) {
    const page = await listTenantIds(deps.database.db, after, pageMax);
    for (const { id, partnerId } of page) {
      partners.add(partnerId);
      add(total, await recalculateTenant(deps, id));
    }
    after = page.at(-1)?.id;
    if (page.length < pageMax) break;
  }
  for (const partner of partners) add(total, await recalculateSum(deps, keyOf("partner", partner, null)));
  return total;
}

/** The same for one tenant, its shares, and the users and groups that own some; not for its partner. */
export async function recalculateTenant(deps: Deps, tenantId: TenantId): Promise<Recalculated> {
  const total = { counters: 0, corrected: 0 };
  let after: ShareId | undefined;
  for (;;) {
    const page = await listShareIds(deps.database.db, tenantId, after, pageMax);
    for (const { id } of page) add(total, await recalculateShare(deps, tenantId, id));
    after = page.at(-1)?.id;
    if (page.length < pageMax) break;
  }
  for (const owner of await listOwners(deps.database.db, tenantId)) add(total, await recalculateSum(deps, owner));
  add(total, await recalculateSum(deps, keyOf("tenant", tenantId, tenantId)));
  return total;
}

/**
 * Measures a share without holding anything, and writes the result only if the counter still says what it said before: an upload that
 * commits meanwhile changes it, and then the share is measured again. A share that is never quiet that long is left to the next run.
 */
async function recalculateShare(deps: Deps, tenantId: TenantId, shareId: ShareId): Promise<Recalculated> {
  const key = keyOf("share", shareId, tenantId);
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const before = await findCounter(deps.database.db, key.targetId);
    const measured = await measureShare(deps.database.db, tenantId, shareId);
    const isSet = await deps.database.transaction(async (tx) => {
      const now = deps.clock();
      if (!isSame(await lockCounter(tx, key, now), before)) return false;
      await setCounter(tx, key.targetId, measured, now);
      return true;
    });
    if (isSet) return noteDrift(deps, key, before, measured);
  }
  return { counters: 0, corrected: 0 };
}

/**
 * Sets a counter to the sum of those below it while nobody else can change it: who has changed one below and not committed waits for
 * this one, and adds to it afterwards.
 */
export async function recalculateSum(deps: Deps, key: CounterKey): Promise<Recalculated> {
  const [before, sum] = await deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const held = await lockCounter(tx, key, now);
    const total = await sumCounters(tx, key);
    await setCounter(tx, key.targetId, total, now);
    return [held, total] as const;
  });
  return noteDrift(deps, key, before, sum);
}

function noteDrift({ log }: Deps, { kind, targetId }: CounterKey, before: Usage, after: Usage): Recalculated {
  if (isSameUsage(before, after)) return { counters: 1, corrected: 0 };
  const target = Buffer.from(targetId).toString("hex");
  log.warn({ kind, target, before, after }, "a usage counter was wrong");
  return { counters: 1, corrected: 1 };
}

function isSame(one: Usage, other: Usage): boolean {
  return isSameUsage(one, other) && one.trashBytes === other.trashBytes;
}

function keyOf(kind: CounterKey["kind"], id: ShareId | TenantId | PartnerId, tenantId: TenantId | null): CounterKey {
  return { kind, targetId: idToBytes(id), tenantId };
}

function add(total: { counters: number; corrected: number }, more: Recalculated): void {
  total.counters += more.counters;
  total.corrected += more.corrected;
}
