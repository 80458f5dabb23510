import { permissionBits } from "@scai/contract";
import { resource, test } from "@scai/testing";
import { describe, expect } from "vitest";
import { watch } from "../testing/live-client.ts";

const { read } = permissionBits;
const promisedMs = 1000;

describe("an entry that changes what somebody may do", () => {
  test("is told within a second: to who may read the thing with what changed, to whom it shuts out without", async ({
    h,
  }) => {
    const { id: shareId } = await h.share();
    const [bob, carol] = [await h.person(), await h.person()];
    for (const person of [bob, carol]) await h.member(shareId, person, "reader");
    const secret = await h.folder(shareId, { name: "secret" });
    using owner = await watch(h.server.url, h.owner, shareId);
    using his = await watch(h.server.url, bob, shareId);
    using hers = await watch(h.server.url, carol, shareId);
    await h.ace(secret.id, { type: "deny", permissions: read, to: bob });
    await owner.heard((frame) => frame.data?.name === "secret", promisedMs);
    await hers.heard((frame) => frame.type === "folder_access_changed", promisedMs);
    const told = await his.heard((frame) => frame.type === "access_changed", promisedMs);
    expect(told).toEqual({ type: "access_changed", shareId, sequence: told.sequence });

    await h.ace(secret.id, { type: "allow", permissions: read, to: carol });
    await hers.heard((frame) => frame.type === "folder_access_changed" && frame.sequence === (told.sequence ?? 0) + 1);
    await h.rest().call("permissions.removeEntry", { ...resource(secret.id), principalId: bob.id, aceType: "deny" });
    const back = await his.heard((frame) => frame.type === "folder_access_changed", promisedMs);
    expect(back.data?.name).toBe("secret");
    // Of what concerned only others he heard nothing while it was hidden from him.
    expect(his.frames.filter((frame) => frame.sequence === (told.sequence ?? 0) + 1)).toEqual([]);
  });

  test("shuts a share within a second to who may not read it any more", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    using his = await watch(h.server.url, bob, shareId);
    await h.ace(shareId, { type: "deny", permissions: read, to: bob });
    const late = new Promise<"still open">((resolve) => setTimeout(() => resolve("still open"), promisedMs));
    expect(await Promise.race([his.closed, late])).toBe(4403);
    expect((await h.rest(bob).call("shares.get", { shareId })).status).toBe(404);
  });

  test("counts for the very next request, and for each file that is opened after it", async ({ h }) => {
    const { id: shareId } = await h.share();
    const bob = await h.person();
    await h.member(shareId, bob, "reader");
    const folder = await h.folder(shareId);
    const files = await Promise.all(Array.from({ length: 6 }, () => h.file(shareId, { folderId: folder.id })));
    const statuses: number[] = [];
    for (const [i, { id }] of files.entries()) {
      if (i === 3) await h.ace(folder.id, { type: "deny", permissions: read, to: bob });
      statuses.push((await h.fetch(`/files/${id}/content`, {}, bob)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 404, 404, 404]);
  });
});
