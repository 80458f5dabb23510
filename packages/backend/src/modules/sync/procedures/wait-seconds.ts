import { z } from "zod";

export const WaitSeconds = z.int().min(0).max(30).default(0).meta({
  description: "When there is nothing, wait for something for so long before saying so.",
});
