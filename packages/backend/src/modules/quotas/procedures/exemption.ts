import { z } from "zod";

export const exemption = {
  isExempt: z.boolean().meta({ description: "true suspends the limit; false puts it into force again." }),
  reason: z.string().min(1).max(500).optional().meta({ description: "Why; for those who come after." }),
};
