import { z } from "zod";

/** The search of the administrators' lists. */
export const search = z.string().min(1).max(255).optional().meta({
  description:
    "Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey.",
});
