import { type Harness, resource } from "../../harness.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingFolder = "fld_00000000000000000000000000";

/** About a folder, which is where lists matter; the other kinds go the same way. */
function onFolder(
  role: OperationRow["role"],
  more: (h: Harness, folderId: string) => Promise<Record<string, unknown>> = async () => ({}),
): OperationRow {
  return {
    about: "thing",
    ...(role === undefined ? {} : { role }),
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { id: folderId } = await h.folder(shareId);
      const rest = await more(h, folderId);
      return {
        shareId,
        input: { ...resource(folderId), ...rest },
        missing: { ...resource(missingFolder), ...rest },
      };
    },
  };
}

/** Whoever asks gets an answer; for what they may not see it is that of what does not exist. */
const asking = (input: Record<string, unknown>): OperationRow => ({
  about: "caller",
  prepare: async () => ({ input }),
});

const denial = async (h: Harness) => ({
  principalId: (await h.person()).id,
  permissions: ["write"],
  aceType: "deny",
});

const aCheck = { ...resource(missingFolder), permission: "read" };

export const permissionRows: Readonly<Record<string, OperationRow>> = {
  "permissions.addEntry": onFolder("admin", denial),
  "permissions.check": asking(aCheck),
  "permissions.checkBatch": asking({ checks: [aCheck] }),
  "permissions.checkInBody": asking(aCheck),
  "permissions.explain": onFolder("reader"),
  "permissions.getAcl": onFolder("admin"),
  "permissions.getEffective": onFolder("reader"),
  "permissions.removeEntry": onFolder("admin", async (h, folderId) => {
    const entry = await denial(h);
    await h.rest().get("permissions.addEntry", { ...resource(folderId), ...entry });
    return { principalId: entry.principalId, aceType: entry.aceType };
  }),
  "permissions.replaceAcl": onFolder("admin", async (h) => ({ entries: [await denial(h)] })),
  "permissions.setInheritance": onFolder("admin", async () => ({ inheritFromParent: false, copyInherited: true })),
};
