import { inject } from "vitest";
import { activeZone } from "../../active-zone.ts";
import type { Harness } from "../../harness.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";

/** About a zone that is served, of the tenant's administrator, which nobody else has been given anything in. */
function onZone(
  more: Record<string, unknown> = {},
  before?: (h: Harness, zoneId: string) => Promise<unknown>,
): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      await before?.(h, zoneId);
      return { input: { zoneId, ...more }, missing: { zoneId: missingZone, ...more } };
    },
  };
}

interface Signed {
  readonly dsRecords: readonly { readonly record: string }[];
}

const sign = (h: Harness, zoneId: string) => h.rest().get<Signed>("dnssec.enable", { zoneId });

/** Signed, and the zone above has its DS record, as the name server of the outside world that plays it says. */
async function publish(h: Harness, zoneId: string): Promise<void> {
  const { dsRecords } = await sign(h, zoneId);
  const [name, content] = (dsRecords[0]?.record ?? "").split(" IN DS ");
  const { apiUrl, apiKey } = inject("stack").outsideDns;
  const rrset = { name, type: "DS", changetype: "REPLACE", ttl: 60, records: [{ content, disabled: false }] };
  const answer = await fetch(`${apiUrl}/api/v1/servers/localhost/zones/test.`, {
    method: "PATCH",
    headers: { "x-api-key": apiKey, "content-type": "application/json" },
    body: JSON.stringify({ rrsets: [rrset] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

const confirm = async (h: Harness, zoneId: string) => {
  await publish(h, zoneId);
  await h.rest().get("dnssec.confirmDs", { zoneId });
};

export const dnssecRows: Readonly<Record<string, OperationRow>> = {
  "dnssec.confirmDs": onZone({}, publish),
  "dnssec.disable": onZone({ force: true }, sign),
  "dnssec.enable": onZone({ algorithm: 13 }),
  "dnssec.get": onZone(),
  "dnssec.rotateKsk": onZone({}, confirm),
  "dnssec.rotateZsk": onZone({}, sign),
  "dnssec.setDsWithdrawal": onZone({ withdrawn: true }, sign),
};
