import { ConflictId, DeviceId, FileId, FolderId, idFromBytes, ShareId, Timestamp } from "@scai/contract";
import { conflictResolutions, conflictTypes, type syncConflicts } from "@scai/db";
import { z } from "zod";

export const Conflict = z
  .object({
    id: ConflictId,
    deviceId: DeviceId,
    shareId: ShareId,
    type: z.enum(conflictTypes).meta({
      description:
        "`content`: somebody else changed the file's content. `nameTaken`: something else has the name. `deleted`: the file was deleted meanwhile. `parentGone`: the folder that it was to go to was. `moved`: it was moved elsewhere. `edited`: what the device deleted was changed. `cycle`: the folder would get into itself.",
    }),
    status: z.enum(["open", "resolved"]),
    resolution: z.enum(conflictResolutions).nullable().meta({ description: "Null while it is open." }),
    resourceId: z
      .union([FileId, FolderId])
      .nullable()
      .meta({ description: "What it is about, as far as it is there." }),
    name: z.string().meta({ description: "What the device calls it." }),
    copyId: FileId.nullable().meta({ description: "The device's content, kept beside." }),
    detectedAt: Timestamp,
    resolvedAt: Timestamp.nullable(),
  })
  .meta({ id: "SyncConflict", description: "A change of a device that met another one on the server." });
export type Conflict = z.infer<typeof Conflict>;

export type ConflictRow = typeof syncConflicts.$inferSelect;

export function viewConflict(row: ConflictRow): Conflict {
  const { id, deviceId, shareId, type, resolution, nodeKind, nodeId, name, copyId, detectedAt, resolvedAt } = row;
  return {
    id,
    deviceId,
    shareId,
    type,
    status: resolution === null ? "open" : "resolved",
    resolution,
    resourceId: nodeKind === null || nodeId === null ? null : idFromBytes(nodeKind, nodeId),
    name,
    copyId,
    detectedAt,
    resolvedAt,
  };
}

export const exampleConflict = {
  id: "cfl_01m9p2m3k4n5p6q7r8s9t0v1w2",
  deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
  shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  type: "content",
  status: "resolved",
  resolution: "both",
  resourceId: "fil_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "report.pdf",
  copyId: "fil_01m9p2m3k4n5p6q7r8s9t0v1w3",
  detectedAt: "2026-11-26T09:30:15.000Z",
  resolvedAt: "2026-11-26T09:30:15.000Z",
};
