import { activeZone } from "../../active-zone.ts";
import type { Harness } from "../../harness.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";
const missingChange = "chg_00000000000000000000000000";
const missingRecord = "rec_00000000000000000000000000";

const address = { name: "www", type: "A", content: "192.0.2.1" };

const anotherAddress = { name: "mail", type: "A", content: "192.0.2.3" };

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

/** About a change of such a zone, which others may have come after. */
function onChange(after: (h: Harness, zoneId: string) => Promise<unknown> = async () => {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      await aRecord(h, zoneId);
      const { items } = await h.rest().get<{ items: { id: string }[] }>("records.listChanges", { zoneId });
      const changeId = items[0]?.id;
      await after(h, zoneId);
      return { input: { zoneId, changeId }, missing: { zoneId: missingZone, changeId: missingChange } };
    },
  };
}

/** About such a zone, in which somebody has changed PowerDNS behind our back. */
function withDrift(): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId, name } = await activeZone(h);
      const records = [{ content: "192.0.2.66", disabled: false }];
      await h.server.services.powerDns.patchRrsets(name, [
        { name: `intruder.${name}.`, type: "A", changetype: "REPLACE", ttl: 60, records },
      ]);
      return { input: { zoneId }, missing: { zoneId: missingZone } };
    },
  };
}

/** Puts whole sets of records in the place of others, which takes every right on them. */
function rewriting(row: OperationRow): OperationRow {
  return { ...row, alongside: ["records:create", "records:update", "records:delete"] };
}

/** With a zone file as its body. */
function withFile(row: OperationRow): OperationRow {
  const content = new TextEncoder().encode("www A 192.0.2.1\n");
  return { ...row, prepare: async (h) => ({ ...(await row.prepare(h)), content }) };
}

export const recordRows: Readonly<Record<string, OperationRow>> = {
  "records.adoptDrift": rewriting(withDrift()),
  "records.bulk": { ...inZone({ create: [address] }), alongside: ["records:create"] },
  "records.create": inZone(address),
  "records.delete": onRecord(),
  "records.get": onRecord(),
  "records.exportZone": inZone(),
  "records.getChange": onChange(),
  "records.getDrift": inZone(),
  "records.getStats": inZone(),
  "records.importZone": rewriting(withFile(inZone())),
  "records.list": inZone(),
  "records.listChanges": inZone(),
  "records.listTypes": { about: "caller", prepare: async () => ({ input: {} }) },
  "records.revertDrift": rewriting(withDrift()),
  "records.rollBack": rewriting(onChange((h, zoneId) => h.rest().get("records.create", { zoneId, ...anotherAddress }))),
  "records.search": inZone({ query: "192.0.2" }),
  "records.update": onRecord({ content: "192.0.2.2" }),
};
