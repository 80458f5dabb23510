import type { conflictResolutions } from "@scai/db";
import { z } from "zod";

export const conflictStrategies = ["LAST_WRITER_WINS", "KEEP_BOTH", "SERVER_WINS", "CLIENT_WINS", "MANUAL"] as const;

export const ConflictStrategy = z.enum(conflictStrategies).meta({
  description:
    "What to do when somebody else changed the same: `KEEP_BOTH` keeps the device's content as a copy beside the other, `CLIENT_WINS` makes it current, `SERVER_WINS` keeps what is there, `LAST_WRITER_WINS` decides by time, `MANUAL` keeps both and leaves the conflict open. Content that does not become current is kept in the file's history or in a copy.",
});
export type ConflictStrategy = z.infer<typeof ConflictStrategy>;

export type Resolution = (typeof conflictResolutions)[number];

/** Who wins, or that nobody decides yet. `isClientLater`: the device's change is the later one, as far as that is known. Pure. */
export function decide(strategy: ConflictStrategy, isClientLater: boolean): Resolution | "open" {
  switch (strategy) {
    case "CLIENT_WINS":
      return "client";
    case "SERVER_WINS":
      return "server";
    case "KEEP_BOTH":
      return "both";
    case "MANUAL":
      return "open";
    case "LAST_WRITER_WINS":
      return isClientLater ? "client" : "server";
  }
}
