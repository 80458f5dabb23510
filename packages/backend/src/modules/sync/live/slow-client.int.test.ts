import { idToBytes, type ShareId } from "@scai/contract";
import { shareSequences } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { watch } from "../testing/live-client.ts";

/** As many changes at once as many requests would make, each about 2 KB as a frame. */
async function appendMany(h: Harness, shareId: ShareId, count: number): Promise<void> {
  const { database, notifier } = h.server.services;
  const [share, tenant, user] = [shareId, h.owner.tenantId, h.owner.id].map((id) => Buffer.from(idToBytes(id)));
  const name = "\u20ac".repeat(255);
  await database.transaction(async (tx) => {
    await tx.execute(sql`
      insert into changes (tenant_id, share_id, sequence, type, resource_kind, resource_id, name, old_name, changed_by, changed_at, metadata)
      select ${tenant}, ${share}, seq, 'updated', 'share', ${share}, ${name}, ${name}, ${user}, now(3), '{}'
      from ${sql.raw(`seq_2_to_${count + 1}`)}`);
    await tx
      .update(shareSequences)
      .set({ lastSequence: count + 1 })
      .where(eq(shareSequences.shareId, shareId));
  });
  notifier.shareChanged(shareId);
}

test("a client that does not read is sent away to pull, and holds nobody else up", async ({ h }) => {
  const { id } = await h.share();
  const shareId: ShareId = `shr_${id.slice(4)}`;
  using reading = await watch(h.server.url, h.owner, shareId);
  using stuck = await watch(h.server.url, h.owner, shareId);
  stuck.pause();
  const count = 12_000;
  await appendMany(h, shareId, count);

  await reading.heard((frame) => frame.sequence === count + 1 && frame.data !== undefined, 20_000);
  const sequencesOf = ({ frames }: typeof stuck) =>
    frames.flatMap((frame) => (frame.data === undefined ? [] : [frame.sequence ?? 0]));
  expect(sequencesOf(reading)).toEqual(Array.from({ length: count }, (_, i) => i + 2));

  stuck.resume();
  expect(await stuck.closed).toBe(1013);
  const got = sequencesOf(stuck);
  expect(got.length).toBeLessThan(count);
  expect(got).toEqual(Array.from({ length: got.length }, (_, i) => i + 2));
});
