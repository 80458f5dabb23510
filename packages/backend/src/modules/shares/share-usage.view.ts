import { ByteCount, ShareId, Timestamp } from "@scai/contract";
import { z } from "zod";
import type { ShareRow } from "./shares.repo.ts";

export const ShareUsage = z
  .object({
    shareId: ShareId,
    shareName: z.string(),
    fileCount: z.int().nonnegative(),
    folderCount: z.int().nonnegative(),
    usedBytes: ByteCount.meta({ description: "All versions of all files, in the trash or not." }),
    versionBytes: ByteCount.meta({ description: "Of usedBytes, what earlier versions hold." }),
    trashBytes: ByteCount.meta({ description: "Of usedBytes, what is in the trash; told within a minute or two." }),
    calculatedAt: Timestamp.nullable().meta({ description: "When it was last counted anew; null: never yet." }),
  })
  .meta({ id: "ShareUsage", description: "What a share holds, the trash and everybody's files included." });
export type ShareUsage = z.infer<typeof ShareUsage>;

interface Counter {
  readonly fileCount: number;
  readonly folderCount: number;
  readonly usedBytes: number;
  readonly versionBytes: number;
  readonly trashBytes: number;
  readonly calculatedAt: Date | null;
}

const nothing: Counter = {
  fileCount: 0,
  folderCount: 0,
  usedBytes: 0,
  versionBytes: 0,
  trashBytes: 0,
  calculatedAt: null,
};

export function viewShareUsage({ id, name }: ShareRow, counter: Counter = nothing): ShareUsage {
  const { fileCount, folderCount, usedBytes, versionBytes, trashBytes, calculatedAt } = counter;
  const counts = { fileCount, folderCount, usedBytes, versionBytes, trashBytes };
  return { shareId: id, shareName: name, ...counts, calculatedAt };
}
