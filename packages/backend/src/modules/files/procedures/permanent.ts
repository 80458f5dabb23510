import { z } from "zod";

export const permanent = z.boolean().default(false).meta({
  description: "Delete it for good instead, also when it is in the trash already; nothing brings it back.",
});
