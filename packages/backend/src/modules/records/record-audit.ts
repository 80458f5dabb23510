import type { recordChangeKinds } from "@scai/db";
import type { AuditEvent } from "../audit/index.ts";
import type { ZoneRow } from "../zones/index.ts";
import { describeChange } from "./describe.ts";
import type { RrsetChange } from "./rrset.ts";

/** The journal has all of a change; the audit log the first lines of a large one. */
const linesMax = 200;

/** The event of a change of records, with the lines that went and that came. */
export function auditOfChange(
  zone: ZoneRow,
  change: { readonly kind: (typeof recordChangeKinds)[number]; readonly id: string },
  changes: readonly RrsetChange[],
  at: Date,
): AuditEvent {
  const all = changes.slice(0, linesMax).map(describeChange);
  const [only] = changes;
  return {
    action: `record.${change.kind}`,
    at,
    tenantId: zone.tenantId,
    resource: {
      kind: "zone",
      id: zone.id,
      name: changes.length === 1 && only !== undefined ? `${only.name} ${only.type}` : zone.name,
    },
    before: { records: all.flatMap(({ removed }) => removed).slice(0, linesMax) },
    after: { changeId: change.id, records: all.flatMap(({ added }) => added).slice(0, linesMax) },
  };
}
