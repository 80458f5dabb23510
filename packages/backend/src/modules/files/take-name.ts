import { AppError, type FolderId, idToBytes, type ShareId, type TenantId } from "@scai/contract";
import { isDuplicate, nodes, type Tx } from "@scai/db";
import { and, eq, like } from "drizzle-orm";
import { z } from "zod";
import { prefixPattern } from "../../platform/like-pattern.ts";
import { commonStem, freeName } from "./free-name.ts";

export const OnNameTaken = z.enum(["fail", "rename", "replace"]).default("fail").meta({
  description:
    "What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it.",
});
export type OnNameTaken = z.infer<typeof OnNameTaken>;

/**
 * Puts something into a folder under its name or, with `rename`, under the first free one like it, also when somebody takes that at the
 * same moment. `put` writes the row; the unique index decides.
 */
export async function takeName<Result>(
  tx: Tx,
  at: { readonly tenantId: TenantId; readonly parent: FolderId | ShareId; readonly kind: "file" | "folder" },
  name: string,
  onNameTaken: OnNameTaken,
  put: (name: string) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const wanted = onNameTaken === "rename" ? await findFreeName(tx, at, name) : name;
    try {
      return await put(wanted);
    } catch (err) {
      if (!isDuplicate(err, "nodes_live_name")) throw err;
      if (onNameTaken !== "rename") throw nameTaken(wanted);
    }
  }
}

export function nameTaken(name: string): AppError {
  return new AppError("files.name_taken", { detail: `${JSON.stringify(name)} is taken in this folder.` });
}

async function findFreeName(
  tx: Tx,
  { tenantId, parent, kind }: Parameters<typeof takeName>[1],
  name: string,
): Promise<string> {
  const rows = await tx
    .select({ name: nodes.name })
    .from(nodes)
    .where(
      and(
        eq(nodes.liveParentId, idToBytes(parent)),
        eq(nodes.tenantId, tenantId),
        like(nodes.name, prefixPattern(commonStem(name, kind))),
      ),
    );
  return freeName(name, kind, new Set(rows.map((row) => row.name)));
}
