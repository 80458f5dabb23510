import { GroupId } from "@scai/contract";
import { z } from "zod";

/** A group by its id and name, where an answer tells through which groups something concerns somebody. */
export const GroupRef = z.object({ id: GroupId, name: z.string() }).meta({ id: "GroupRef" });
