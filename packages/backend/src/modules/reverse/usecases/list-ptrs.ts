import type { ZoneId } from "@scai/contract";
import ipaddr from "ipaddr.js";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { addressOfPtr, readZone, recordIdOf, requireRecords } from "../../records/index.ts";
import type { PtrItem } from "../ptr.view.ts";

type Deps = Pick<Services, "clock" | "database" | "powerDns" | "roles">;

export interface ListPtrsInput {
  readonly zoneId: ZoneId;
  /** A part of the address or of the name. */
  readonly search?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The names of the addresses of a zone that the caller sees, by address. A zone that is not served yet has none. */
export async function listPtrs(
  deps: Deps,
  actor: Actor,
  input: ListPtrsInput,
): Promise<{ items: PtrItem[]; nextCursor: string | null }> {
  const { zone, sees } = await requireRecords(deps, actor, input.zoneId);
  const after = decodePageCursor(input.cursor, z.string());
  const search = input.search?.toLowerCase() ?? "";
  const { rrsets } = zone.claim === null ? { rrsets: [] } : await readZone(deps, zone, "whole");
  const found = rrsets
    .filter((rrset) => rrset.type === "PTR" && sees(rrset))
    .flatMap(({ name, type, ttl, records }) => {
      const ip = addressOfPtr(name);
      if (ip === undefined) return [];
      return records.map(({ content: hostname, disabled }) => ({
        item: {
          recordId: recordIdOf(zone.id, { name, type }, hostname),
          ip,
          recordName: name.slice(0, -1),
          hostname,
          ttl,
          disabled,
        },
        place: `${Buffer.from(ipaddr.parse(ip).toByteArray()).toString("hex")} ${hostname}`,
      }));
    })
    .filter(({ item: { ip, hostname } }) => ip.includes(search) || hostname.includes(search))
    .filter(({ place }) => after === undefined || place > after)
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, input.limit + 1);
  const page = toPage(found, input.limit, ({ place }) => place);
  return { items: page.items.map(({ item }) => item), nextCursor: page.nextCursor };
}
