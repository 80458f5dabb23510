import { activeZone } from "../../active-zone.ts";
import type { Harness } from "../../harness.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";
const missingChange = "chg_00000000000000000000000000";
const missingRecord = "rec_00000000000000000000000000";

const address = { name: "www", type: "A", content: "192.0.2.1" };

const aRecord = (h: Harness, zoneId: string) => h.rest().get<{ id: string }>("records.create", { zoneId, ...address });

/** About a zone of the tenant's administrator, which nobody else has been given anything in. */
function inZone(more: Record<string, unknown> = {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      return { input: { zoneId, ...more }, missing: { zoneId: missingZone, ...more } };
    },
  };
}

/** About a record in such a zone. */
function onRecord(more: Record<string, unknown> = {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      const { id: recordId } = await aRecord(h, zoneId);
      return {
        input: { zoneId, recordId, ...more },
        missing: { zoneId: missingZone, recordId: missingRecord, ...more },
      };
    },
  };
}

/** About a change of such a zone. */
function onChange(more: Record<string, unknown> = {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      await aRecord(h, zoneId);
      const { items } = await h.rest().get<{ items: { id: string }[] }>("records.listChanges", { zoneId });
      const changeId = items[0]?.id;
      return {
        input: { zoneId, changeId, ...more },
        missing: { zoneId: missingZone, changeId: missingChange, ...more },
      };
    },
  };
}

/** With a zone file as its body. */
function withFile(row: OperationRow): OperationRow {
  const content = new TextEncoder().encode("www A 192.0.2.1\n");
  return { ...row, prepare: async (h) => ({ ...(await row.prepare(h)), content }) };
}

export const recordRows: Readonly<Record<string, OperationRow>> = {
  "records.adoptDrift": inZone(),
  "records.bulk": inZone({ create: [address] }),
  "records.create": inZone(address),
  "records.delete": onRecord(),
  "records.get": onRecord(),
  "records.exportZone": inZone(),
  "records.getChange": onChange(),
  "records.getDrift": inZone(),
  "records.importZone": withFile(inZone()),
  "records.list": inZone(),
  "records.listChanges": inZone(),
  "records.listTypes": { about: "caller", prepare: async () => ({ input: {} }) },
  "records.revertDrift": inZone(),
  "records.rollBack": onChange({ dryRun: true }),
  "records.search": inZone({ query: "192.0.2" }),
  "records.update": onRecord({ content: "192.0.2.2" }),
};
