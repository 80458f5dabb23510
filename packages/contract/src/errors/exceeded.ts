import { z } from "zod";

/** Which quota has no room for something, and how it stood. Of several the narrowest, in the order of `level`. */
export const ExceededQuota = z
  .strictObject({
    level: z.enum(["share", "user", "group", "tenant", "partner"]).meta({ description: "What the quota is about." }),
    targetId: z.string().meta({ description: "The id of that share, user, group, tenant or partner." }),
    limitType: z.enum(["hard", "soft"]),
    // What a partner's other tenants hold is theirs.
    limitBytes: z.int().nullable().meta({ description: "How much it may hold; null of a partner's." }),
    usedBytes: z.int().nullable().meta({ description: "How much it held; null of a partner's." }),
    neededBytes: z.int().meta({ description: "How much more there was to hold." }),
  })
  .meta({ id: "ExceededQuota", description: "The quota that has no room; of several the narrowest." });
export type ExceededQuota = Readonly<z.infer<typeof ExceededQuota>>;

/** Which rate limit a call is beyond. */
export const ExceededRateLimit = z
  .strictObject({
    dimension: z
      .enum(["token", "apiKey", "user", "tenant", "address"])
      .meta({ description: "Whose calls are counted together." }),
    unit: z.enum(["points", "pieces"]).meta({ description: "Pieces of uploads and downloads are counted apart." }),
    limit: z.int().meta({ description: "How many of these there may be in the window." }),
    windowSeconds: z.int(),
    retryAfterSeconds: z.int().meta({ description: "When the same call would fit; also in Retry-After." }),
  })
  .meta({ id: "ExceededRateLimit", description: "The limit that a call is beyond." });
export type ExceededRateLimit = Readonly<z.infer<typeof ExceededRateLimit>>;
