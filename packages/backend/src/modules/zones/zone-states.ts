import type { ZoneRow } from "./zones.repo.ts";

type Status = ZoneRow["status"];
export type ZoneChange = NonNullable<ZoneRow["intent"]>;
export type ZoneState = Pick<ZoneRow, "status" | "statusBeforeDeletion">;

type Outcome = ZoneState | "gone";

const to = (status: Status): ZoneState => ({ status, statusBeforeDeletion: null });
const deletedFrom = (status: Status): ZoneState => ({ status: "deleted", statusBeforeDeletion: status });

/** Every change there is, from every status in which it may be made. What is not here is refused. */
const transitions: Readonly<Record<ZoneChange, Readonly<Partial<Record<Status, Outcome>>>>> = {
  activate: { pending_validation: to("active") },
  enable: { inactive: to("active") },
  disable: { active: to("inactive") },
  delete: {
    pending_validation: deletedFrom("pending_validation"),
    active: deletedFrom("active"),
    inactive: deletedFrom("inactive"),
  },
  // What it was before is in the zone.
  restore: { deleted: to("deleted") },
  purge: { pending_validation: "gone", active: "gone", inactive: "gone", deleted: "gone" },
};

/** What a zone is after a change; undefined when the change cannot be made from where it is. */
export function stateAfter(state: ZoneState, change: ZoneChange): Outcome | undefined {
  const outcome = transitions[change][state.status];
  if (change !== "restore" || outcome === undefined) return outcome;
  return state.statusBeforeDeletion === null ? undefined : to(state.statusBeforeDeletion);
}

/** Whether queries for a zone in this status are answered. */
export function isServed(status: Status): boolean {
  return status === "active";
}

/** The statuses in which a change can be made, for whoever is told that it cannot. */
export function statusesFor(change: ZoneChange): string[] {
  return Object.keys(transitions[change]);
}
