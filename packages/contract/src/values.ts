import { z } from "zod";

/** An instant that the server tells: a `Date` for tRPC callers, RFC 3339 in UTC with milliseconds in REST. */
export const Timestamp = z.date().meta({ override: { type: "string", format: "date-time" } });

/** An instant that a caller tells: a `Date`, or RFC 3339 text with any offset. */
export const TimestampInput = z
  .union([z.date(), z.iso.datetime({ offset: true, error: "expected a time such as 2026-11-22T10:00:00Z" })])
  .transform((value) => new Date(value))
  .meta({ override: { type: "string", format: "date-time" } });

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "expected a SHA-256 as 64 lower-case hexadecimal digits")
  .meta({ examples: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] });

export const ByteCount = z.int().nonnegative();

/** Opaque text that changes whenever the thing it belongs to does; send it back as `If-Match`. */
export const Etag = z
  .string()
  .meta({ description: "Changes whenever this does. Send it as If-Match to change only what you have seen." });

/** `If-Match` as a header carries it, or the bare etag that an answer told. */
export const IfMatch = z.string().min(1).max(1000).optional().meta({
  description: "Do it only if the thing still has this etag; otherwise answer 412.",
});

export const pageLimitMax = 100;

/** The paging members of a list's input: `limit` (1 to 100, 50 if absent) and `cursor` (`nextCursor` of the page before). */
export const pageInput = {
  limit: z.int().min(1).max(pageLimitMax).default(50).meta({ description: "How many items at most." }),
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .meta({ description: "nextCursor of the page before; absent for the first page." }),
};

/** The output of a list: a page of items, and where the next one begins. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().meta({ description: "Send it as cursor for the next page; null on the last." }),
  });
}
