import { zoneIntents, zoneStatuses } from "@scai/db";
import { expect, test } from "vitest";
import { isServed, stateAfter, statusesFor } from "./zone-states.ts";

// status before deletion, status, then what each change makes of it; "" is refused.
const table = [
  ["", "pending_validation", { activate: "active", delete: "deleted", purge: "gone" }],
  ["", "active", { disable: "inactive", delete: "deleted", purge: "gone" }],
  ["", "inactive", { enable: "active", delete: "deleted", purge: "gone" }],
  ["pending_validation", "deleted", { restore: "pending_validation", purge: "gone" }],
  ["active", "deleted", { restore: "active", purge: "gone" }],
  ["inactive", "deleted", { restore: "inactive", purge: "gone" }],
] as const;

test.each(table)("%s %s", (before, status, allowed: Partial<Record<string, string>>) => {
  const state = { status, statusBeforeDeletion: before === "" ? null : before };
  for (const change of zoneIntents) {
    const after = stateAfter(state, change);
    expect(typeof after === "object" ? after.status : after, change).toBe(allowed[change]);
    if (change === "delete" && typeof after === "object") expect(after.statusBeforeDeletion).toBe(status);
    if (typeof after === "object" && after.status !== "deleted") expect(after.statusBeforeDeletion).toBeNull();
    if (after !== undefined) expect(statusesFor(change)).toContain(status);
  }
});

test("only active zones are served, and deleting and restoring leaves everything as it was", () => {
  expect(zoneStatuses.filter(isServed)).toEqual(["active"]);
  for (const status of ["pending_validation", "active", "inactive"] as const) {
    const state = { status, statusBeforeDeletion: null };
    const deleted = stateAfter(state, "delete");
    expect(typeof deleted === "object" && stateAfter(deleted, "restore")).toEqual(state);
  }
});
