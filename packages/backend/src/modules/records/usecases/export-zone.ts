import type { ZoneId } from "@scai/contract";
import { StreamDownload } from "../../../platform/bytes/index.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { readAllRrsets } from "../read-zone.ts";
import { requireRecords } from "../record-access.ts";
import { requireWritable } from "../write-zone.ts";
import { writeZoneFile } from "../zone-file/write-zone-file.ts";
import type { ReadDeps } from "./read-records.ts";

const linesPerPiece = 500;

/** A zone as a zone file, as PowerDNS has it, as far as the caller sees it. That somebody took it along is in the audit log. */
export async function exportZone(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId },
): Promise<StreamDownload> {
  const { zone: row, sees } = await requireRecords(deps, actor, input.zoneId);
  requireWritable(row);
  const rrsets = (await readAllRrsets(deps, row)).filter(sees);
  await recordAudit(deps.database.db, actor, {
    action: "domain.export",
    at: deps.clock(),
    tenantId: row.tenantId,
    resource: { id: row.id, name: row.name, kind: "zone" },
  });
  return new StreamDownload({
    contentType: "text/dns; charset=us-ascii",
    fileName: `${row.name.replaceAll("/", "-")}.zone`,
    open: () => pieces(writeZoneFile(`${row.name}.`, rrsets)),
  });
}

async function* pieces(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let piece: string[] = [];
  for (const line of lines) {
    if (piece.push(line) < linesPerPiece) continue;
    yield Buffer.from(piece.join(""), "latin1");
    piece = [];
  }
  if (piece.length > 0) yield Buffer.from(piece.join(""), "latin1");
}
