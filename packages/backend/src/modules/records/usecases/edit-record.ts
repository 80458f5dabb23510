import { AppError, type RecordId, type ZoneId } from "@scai/contract";
import { requireMatch } from "../../../platform/etag.ts";
import type { Settling } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import type { ZoneRow } from "../../zones/index.ts";
import { type Edit, planEdits, type RecordEdit, scopeOf } from "../plan.ts";
import { whyNoPtr } from "../ptr-outcome.view.ts";
import { type InputPath, readRecordContent, readRecordName, requireKnownType } from "../read-input.ts";
import { plannedZone } from "../read-zone.ts";
import { viewRecord, type WrittenRecord } from "../record.view.ts";
import { type RecordAccess, requireRecords } from "../record-access.ts";
import { etagOfRrset, keyOf } from "../rrset.ts";
import type { RrTypeName } from "../rrtypes/index.ts";
import { type WrittenZone, writeZone, type ZoneWrite } from "../write-zone.ts";
import { type LocatedRecord, locateRecords } from "./read-records.ts";

export type EditDeps = Pick<Services, "clock" | "database" | "log" | "powerDns" | "roles">;

export interface NewRecord {
  readonly name: string;
  readonly type: RrTypeName;
  readonly content: string;
  readonly ttl?: number | undefined;
  readonly disabled: boolean;
}

/**
 * Adds a record. Fails with `records.exists` when the zone has it, whatever its spelling, and with `records.conflict` when it does not go with
 * what the zone has. A TTL other than that of its set becomes the set's.
 */
export async function createRecord(
  deps: EditDeps,
  actor: Actor,
  input: NewRecord & { readonly zoneId: ZoneId; readonly ifMatch?: string | undefined },
  settling: Settling<WrittenRecord>,
): Promise<WrittenRecord> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:create");
  const edit = addEdit(access.zone, input);
  access.require("records:create", edit);
  return writeOne(deps, actor, access, { edit, ifMatch: input.ifMatch, settling });
}

/** The edit that adds a record, checked as far as that goes without the zone's other records. */
export function addEdit(row: ZoneRow, input: NewRecord, path: InputPath = []): Extract<Edit, { kind: "add" }> {
  const zone = plannedZone(row);
  return {
    kind: "add",
    name: readRecordName(input.name, zone, path),
    type: input.type,
    content: readRecordContent(input.type, input.content, zone, path),
    ttl: input.ttl,
    disabled: input.disabled,
  };
}

export interface RecordPatch {
  readonly recordId: RecordId;
  readonly content?: string | undefined;
  readonly ttl?: number | undefined;
  readonly disabled?: boolean | undefined;
}

/** Gives a record another content, TTL or state. With another content it has another id. */
export async function updateRecord(
  deps: EditDeps,
  actor: Actor,
  input: RecordPatch & { readonly zoneId: ZoneId; readonly setPtr: boolean; readonly ifMatch?: string | undefined },
): Promise<WrittenRecord> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const found = (await locateRecords(deps, access, [input.recordId])).get(input.recordId);
  if (found === undefined) throw new AppError("records.not_found");
  access.require("records:update", found);
  const why = input.setPtr ? whyNoPtr(found.type) : undefined;
  if (why !== undefined) throw new AppError("request.invalid", { issues: [{ path: ["setPtr"], message: why }] });
  const edit = changeEdit(access.zone, found, input);
  const isSame = edit.to.content === undefined || edit.to.content === found.content;
  return writeOne(deps, actor, access, {
    edit,
    ifMatch: input.ifMatch,
    ...(isSame ? { createdAt: found.createdAt } : {}),
  });
}

/** The edit that changes a record. */
export function changeEdit(
  row: ZoneRow,
  { name, type, content: from }: LocatedRecord,
  { content, ttl, disabled }: Omit<RecordPatch, "recordId">,
  path: InputPath = [],
): Extract<Edit, { kind: "change" }> {
  const zone = plannedZone(row);
  const to = content === undefined ? undefined : readRecordContent(requireKnownType(type, path), content, zone, path);
  return { kind: "change", name, type, content: from, to: { content: to, ttl, disabled } };
}

/** Takes a record away at once. */
export async function deleteRecord(
  deps: EditDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly recordId: RecordId; readonly ifMatch?: string | undefined },
): Promise<void> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const found = (await locateRecords(deps, access, [input.recordId])).get(input.recordId);
  if (found === undefined) throw new AppError("records.not_found");
  access.require("records:delete", found);
  const { name, type, content } = found;
  await writeEdit(deps, actor, access, { edit: { kind: "remove", name, type, content }, ifMatch: input.ifMatch });
}

interface OneWrite {
  readonly edit: RecordEdit;
  readonly ifMatch: string | undefined;
  /** When the record that stays was created; absent for one that comes. */
  readonly createdAt?: Date | null;
  readonly settling?: Settling<WrittenRecord>;
}

/** Does one edit, and answers the record as it left it. */
async function writeOne(deps: EditDeps, actor: Actor, access: RecordAccess, write: OneWrite): Promise<WrittenRecord> {
  const view = (written: WrittenZone) => viewWritten(access.zone, written, write.createdAt);
  return view(await writeEdit(deps, actor, access, write, (written) => write.settling?.(view(written)) ?? []));
}

function viewWritten(row: ZoneRow, { plan, change, at }: WrittenZone, createdAt: Date | null = at): WrittenRecord {
  const [outcome] = plan.outcomes;
  if (outcome === undefined || outcome instanceof AppError || outcome.record === undefined) {
    throw new Error("a record was written and is not there");
  }
  const rrset = plan.after(outcome.record);
  if (rrset === undefined) throw new Error("a record was written and its set is not there");
  const record = viewRecord(plannedZone(row), rrset, outcome.record, createdAt);
  return { ...record, notes: [...outcome.notes], changeId: change?.id ?? null, ptrs: [] };
}

const kinds = { add: "create", change: "update", remove: "delete" } as const;

async function writeEdit(
  deps: EditDeps,
  actor: Actor,
  access: RecordAccess,
  { edit, ifMatch }: { readonly edit: RecordEdit; readonly ifMatch: string | undefined },
  settling?: ZoneWrite["settling"],
): Promise<WrittenZone> {
  return writeZone(deps, actor, access.zone, {
    seen: access.zone,
    kind: kinds[edit.kind],
    scope: scopeOf([edit]),
    rights: access,
    plan: ({ rrsets }, zone) => {
      const there = rrsets.find((rrset) => keyOf(rrset) === keyOf(edit));
      requireMatch(ifMatch, etagOfRrset(edit, there), "records.stale_etag");
      return planEdits(zone, rrsets, [edit], access);
    },
    ...(settling === undefined ? {} : { settling }),
  });
}
