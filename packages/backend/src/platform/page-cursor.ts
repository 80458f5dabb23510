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
