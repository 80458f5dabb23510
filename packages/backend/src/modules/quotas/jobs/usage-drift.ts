import { idFromBytes, idToBytes, type ShareId, type TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import {
  type CounterKey,
  findCounter,
  isSameUsage,
  listOwners,
  listShareIds,
  measureShare,
  sumCounters,
  type Usage,
} from "../recalculate.repo.ts";

export interface UsageDrift {
  /** The share, user, group or tenant. */
  readonly targetId: string;
  readonly counted: Usage;
  readonly actual: Usage;
}

const pageMax = 500;
const looks = 3;

/**
 * The counters of a tenant that do not say what there is. What is in the trash is only ever counted anew, so it is not compared. A counter
 * that an upload changes while it is looked at is looked at again, and left alone when it never holds still.
 */
export async function* usageDrift(
  { database: { db } }: Pick<Services, "database">,
  tenantId: TenantId,
): AsyncGenerator<UsageDrift, void, undefined> {
  let after: ShareId | undefined;
  do {
    const page = await listShareIds(db, tenantId, after, pageMax);
    for (const { id } of page)
      yield* compare({ kind: "share", targetId: idToBytes(id), tenantId }, () => measureShare(db, tenantId, id));
    after = page.length < pageMax ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  const tenant: CounterKey = { kind: "tenant", targetId: idToBytes(tenantId), tenantId };
  for (const key of [...(await listOwners(db, tenantId)), tenant]) yield* compare(key, () => sumCounters(db, key));

  async function* compare(key: CounterKey, measure: () => Promise<Usage>): AsyncGenerator<UsageDrift, void, undefined> {
    for (let look = 0; look < looks; look++) {
      const counted = await findCounter(db, key.targetId);
      const actual = await measure();
      if (isSameUsage(counted, actual)) return;
      if (!isSameUsage(await findCounter(db, key.targetId), counted)) continue;
      yield { targetId: idFromBytes(key.kind, key.targetId), counted, actual };
      return;
    }
  }
}
