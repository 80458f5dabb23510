import { ExceededQuota, ExceededRateLimit } from "@scai/contract";
import { z } from "zod";

const Issue = z
  .strictObject({
    path: z
      .array(z.union([z.string(), z.number()]))
      .meta({ description: "Where in the input it is: names of members and indices." }),
    message: z.string().meta({ description: "What would be right." }),
  })
  .meta({ id: "Issue", description: "One thing that is wrong with the input." });

/** The body of every error, as {@link toProblem} makes it. */
export const ProblemSchema = z
  .strictObject({
    type: z.string().meta({ description: "Where the error is documented, relative to this server." }),
    title: z.string().meta({ description: "What the code means; the same for every error of this code." }),
    status: z.int().min(400).max(599).meta({ description: "The HTTP status." }),
    code: z.string().meta({ description: "What to decide by. New codes appear over time; fall back on the status." }),
    detail: z.string().optional().meta({ description: "What was wrong in this case." }),
    requestId: z.string().meta({ description: "Also in X-Request-Id. Tell it when you ask for help." }),
    retryable: z.boolean().meta({ description: "Whether the same request may succeed later." }),
    issues: z.array(Issue).optional(),
    conflicts: z.array(z.string()).optional().meta({ description: "Ids of what is in the way." }),
    quota: ExceededQuota.optional().meta({ description: "Of quotas.exceeded." }),
    rateLimit: ExceededRateLimit.optional().meta({ description: "Of request.rate_limited." }),
  })
  .meta({ id: "Problem", description: "What went wrong, as RFC 9457 has it." });

export const ResponseMeta = z
  .strictObject({ requestId: z.string().meta({ description: "Also in X-Request-Id." }) })
  .meta({ id: "ResponseMeta", description: "What there is to say of the response itself." });
