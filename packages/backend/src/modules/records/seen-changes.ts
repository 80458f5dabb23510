import { AppError, type RecordChangeId } from "@scai/contract";
import type { Services } from "../../services.ts";
import { type ChangeRow, getChange, listChangeRows, listKeysOfChanges, listRrsetsOfChange } from "./changes.repo.ts";
import { summaryOf } from "./describe.ts";
import type { RecordAccess } from "./record-access.ts";

type Deps = Pick<Services, "database">;

const readAtOnce = 100;

/**
 * The newest changes below a sequence, as the caller sees them: of one that is about other records as well, the part about theirs; of one
 * that is about others only, nothing.
 */
export async function listSeen(
  deps: Deps,
  access: RecordAccess,
  { below, limit }: { readonly below: number | undefined; readonly limit: number },
): Promise<ChangeRow[]> {
  const { db } = deps.database;
  if (access.seesAll) return listChangeRows(db, access.zone, { below, limit });
  const seen: ChangeRow[] = [];
  for (let before = below; seen.length < limit; ) {
    const rows = await listChangeRows(db, access.zone, { below: before, limit: readAtOnce });
    const counts = await countSeen(deps, access, rows);
    for (const row of rows.filter(({ sequence }) => counts.has(sequence)).slice(0, limit - seen.length)) {
      seen.push(await partOf(deps, access, row, counts.get(row.sequence) ?? 0));
    }
    if (rows.length < readAtOnce) break;
    before = rows.at(-1)?.sequence;
  }
  return seen;
}

/** One change as the caller sees it; `records.change_not_found` when it is about nothing that they see. */
export async function requireSeen(deps: Deps, access: RecordAccess, id: RecordChangeId): Promise<ChangeRow> {
  const row = await getChange(deps.database.db, access.zone, id);
  if (access.seesAll) return row;
  const seen = (await countSeen(deps, access, [row])).get(row.sequence);
  if (seen === undefined) throw new AppError("records.change_not_found");
  return partOf(deps, access, row, seen);
}

/** How many RRsets that the caller sees the changes are about, by sequence; those without any are not among them. */
async function countSeen(deps: Deps, access: RecordAccess, rows: readonly ChangeRow[]): Promise<Map<number, number>> {
  const keys = await listKeysOfChanges(
    deps.database.db,
    rows.map(({ sequence }) => sequence),
  );
  const counts = new Map<number, number>();
  for (const key of keys.filter(access.sees)) counts.set(key.sequence, (counts.get(key.sequence) ?? 0) + 1);
  return counts;
}

/** What is said of a change must not say anything of the rest of it. */
async function partOf(deps: Deps, access: RecordAccess, row: ChangeRow, seen: number): Promise<ChangeRow> {
  if (seen === row.rrsetCount) return row;
  const rrsets = (await listRrsetsOfChange(deps.database.db, row.sequence)).filter(access.sees);
  const failure = row.failure === null ? null : "The change was not done.";
  return { ...row, rrsetCount: seen, summary: summaryOf(rrsets), failure };
}
