import { Timestamp } from "@scai/contract";
import { z } from "zod";
import type { RolloutRow } from "./name-servers.repo.ts";

const NameServerRollout = z
  .object({
    status: z.enum(["running", "done"]),
    total: z.int().meta({ description: "How many zones there were when it began." }),
    done: z.int().meta({ description: "How many have been looked at." }),
    changed: z.int().meta({ description: "How many of these had to be changed." }),
    startedAt: Timestamp,
    finishedAt: Timestamp.nullable(),
  })
  .meta({ id: "NameServerRollout", description: "How far a change of the list has been brought into the zones." });

export const NameServerSettings = z
  .object({
    nameServers: z
      .array(z.string())
      .meta({ description: "In the order in which they are told; the first is the primary in every SOA record." }),
    rollout: NameServerRollout.nullable().meta({ description: "That of the last change; null before the first." }),
  })
  .meta({ id: "NameServerSettings", description: "The installation's name servers." });
export type NameServerSettings = z.infer<typeof NameServerSettings>;

export function viewNameServers(nameServers: string[], rollout: RolloutRow | undefined): NameServerSettings {
  return { nameServers, rollout: rollout === undefined ? null : viewRollout(rollout) };
}

function viewRollout({ isOpen, total, done, changed, startedAt, finishedAt }: RolloutRow) {
  return {
    status: isOpen === true ? ("running" as const) : ("done" as const),
    total,
    done,
    changed,
    startedAt,
    finishedAt,
  };
}

export const exampleNameServers = {
  nameServers: ["ns1.scai.example", "ns2.scai.example"],
  rollout: {
    status: "running",
    total: 1200,
    done: 310,
    changed: 310,
    startedAt: "2026-11-22T10:00:00.000Z",
    finishedAt: null,
  },
};
