import { AppError } from "@scai/contract";
import { z } from "zod";

/** A page's rows and the cursor of the next one, from one row more than the page holds. `keyOf` is the row's place in the order. */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => unknown,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodePageCursor(keyOf(last)) : null;
  return { items, nextCursor };
}

/** How to read a listing of which its reader may not see everything. */
export interface Listing<Row, Place, Item> {
  /** So many rows after a place, in the listing's order. */
  readonly list: (after: Place | undefined, count: number) => Promise<readonly Row[]>;
  /** What the reader sees of each of the rows; undefined of those that they do not. */
  readonly show: (rows: readonly Row[]) => Promise<readonly (Item | undefined)[]>;
  readonly placeOf: (row: Row) => Place;
}

const readingMax = 2000;

/**
 * A page of what the reader may see: what is hidden from them neither shortens it nor stands in its cursor. One reading as long as nothing
 * is hidden; where much is, each reading takes more rows than the one before.
 */
export async function visiblePage<Row, Place, Item>(
  { list, show, placeOf }: Listing<Row, Place, Item>,
  limit: number,
  start: Place | undefined,
): Promise<{ items: Item[]; nextCursor: string | null }> {
  const seen: { readonly item: Item; readonly place: Place }[] = [];
  let after = start;
  for (let count = limit + 1; ; count = Math.min(count * 4, readingMax)) {
    const rows = await list(after, count);
    const items = await show(rows);
    for (const [i, row] of rows.entries()) {
      const item = items[i];
      if (item !== undefined) seen.push({ item, place: placeOf(row) });
    }
    const last = rows.at(-1);
    if (seen.length > limit || rows.length < count || last === undefined) break;
    after = placeOf(last);
  }
  const page = toPage(seen, limit, ({ place }) => place);
  return { items: page.items.map(({ item }) => item), nextCursor: page.nextCursor };
}

/** Opaque text for a place in a listing's order. */
export function encodePageCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** The place a cursor tells; undefined for the first page. Fails with `request.invalid` for anything but a cursor of this listing. */
export function decodePageCursor<Key extends z.ZodType>(
  cursor: string | undefined,
  key: Key,
): z.infer<Key> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = key.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  if (!parsed.success) {
    throw new AppError("request.invalid", {
      issues: [{ path: ["cursor"], message: "expected the nextCursor of this listing" }],
    });
  }
  return parsed.data;
}

/** The same for a listing by name and then id, whose rows' place is `[name, id]`. */
export function decodeNameCursor<Id>(
  cursor: string | undefined,
  id: z.ZodType<Id>,
): { readonly name: string; readonly id: Id } | undefined {
  const Place = z.tuple([z.string(), z.unknown()]).refine(([, rest]) => id.safeParse(rest).success);
  const place = decodePageCursor(cursor, Place);
  return place === undefined ? undefined : { name: place[0], id: id.parse(place[1]) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
