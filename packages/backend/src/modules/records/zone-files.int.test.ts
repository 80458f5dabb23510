import { activeZone, expectProblem, type Harness, test } from "@scai/testing";
import { expect } from "vitest";

type Rewritten = { changeId: string | null; differences: { removed: string[]; added: string[] }[]; notes: string[] };

async function open(tenant: Harness) {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  const send = (text: string | Uint8Array, options: Record<string, unknown> = {}) =>
    h.rest().call("records.importZone", { zoneId: zone.id, ...options }, { content: Buffer.from(text) });
  return {
    h,
    ...zone,
    send,
    async take(text: string, options: Record<string, unknown> = {}): Promise<Rewritten> {
      return h
        .rest()
        .get<Rewritten>("records.importZone", { zoneId: zone.id, ...options }, { content: Buffer.from(text) });
    },
    async export(): Promise<string> {
      return Buffer.from((await h.rest().call("records.exportZone", { zoneId: zone.id })).bytes).toString("latin1");
    },
  };
}

const file = `$TTL 1h
@ SOA ns1.elsewhere.test. hostmaster 1 2 3 4 5
  NS ns1.elsewhere.test.
  MX 10 mail
www 60 A 192.0.2.1
www 90 A 192.0.2.2
txt TXT ( "split; in"
          "two" )
sub NS ns1.sub
`;

test("a zone file is previewed, taken whole, and exported as it was", async ({ h }) => {
  const zone = await open(h);
  const preview = await zone.take(file, { dryRun: true });
  expect(preview.changeId).toBeNull();
  expect(await zone.export()).not.toContain("MX");
  const done = await zone.take(file);
  expect(done.differences).toEqual(preview.differences);
  expect(done.notes).toEqual([
    "2 records of SOA and NS of the zone itself were passed over; the platform keeps them.",
    `line 6: www.${zone.name}. A has the TTL 60 of its first record, not 90`,
  ]);
  const exported = await zone.export();
  expect(exported.split("\n").filter((line) => !/\tSOA\t/.test(line))).toEqual([
    `$ORIGIN ${zone.name}.`,
    "@\t3600\tIN\tNS\tns1.scai.test.",
    "@\t3600\tIN\tNS\tns2.scai.test.",
    `@\t3600\tIN\tMX\t10 mail.${zone.name}.`,
    `sub\t3600\tIN\tNS\tns1.sub.${zone.name}.`,
    'txt\t3600\tIN\tTXT\t"split; in" "two"',
    "www\t60\tIN\tA\t192.0.2.1",
    "www\t60\tIN\tA\t192.0.2.2",
    "",
  ]);
  expect((await zone.take(exported, { mode: "replace" })).differences).toEqual([]);
});

test("merging leaves what the file does not name; replacing takes it away", async ({ h }) => {
  const zone = await open(h);
  await zone.take("a A 192.0.2.1\nb A 192.0.2.2\n");
  await zone.take("b A 192.0.2.3\n");
  expect(await zone.export()).toMatch(/a\t3600\tIN\tA\t192.0.2.1\nb\t3600\tIN\tA\t192.0.2.3\n$/);
  await zone.take("c CNAME a\n", { mode: "replace" });
  expect((await zone.export()).split("\n").slice(-2)).toEqual([`c\t3600\tIN\tCNAME\ta.${zone.name}.`, ""]);
});

test("a file that is wrong anywhere changes nothing, and every wrong line is told", async ({ h }) => {
  const zone = await open(h);
  const before = await zone.export();
  const wrong = await zone.send("a A 192.0.2.1\nb A nope\n$INCLUDE x\nc..d A 192.0.2.1\n");
  expectProblem(wrong, "records.zone_file_invalid");
  expect(wrong.body).toMatchObject({
    issues: [
      { path: ["line", 2, "column", 5] },
      { path: ["line", 3, "column", 1], message: expect.stringContaining("$INCLUDE is not taken") },
      { path: ["line", 4, "column", 1] },
    ],
  });
  const conflict = await zone.send("a A 192.0.2.1\n\na CNAME b\n");
  expectProblem(conflict, "records.conflict");
  expect(conflict.body).toMatchObject({ issues: [{ path: ["line", 3] }] });
  expect(await zone.export()).toBe(before);
});

test("a file of more than 20 MiB is refused, however it comes", async ({ h }) => {
  const zone = await open(h);
  expectProblem(await zone.send(Buffer.alloc(20 * 1024 * 1024 + 1, ";")), "records.zone_file_too_large");
  const large = `; ${"x".repeat(1000)}\n`.repeat(5_000);
  expect((await zone.send(`${large}a A 192.0.2.1\n`)).status).toBe(200);
});

test("an import of much of a zone has to be confirmed, and can be rolled back", async ({ h }) => {
  const zone = await open(h);
  const lines = Array.from({ length: 20 }, (_, i) => `h${i} A 192.0.2.${i}\n`).join("");
  const { changeId } = await zone.take(lines);
  expectProblem(await zone.send("only A 192.0.2.1\n", { mode: "replace" }), "records.confirmation_required");
  await zone.take("only A 192.0.2.1\n", { mode: "replace", confirm: true });
  const back = { zoneId: zone.id, changeId, confirm: true };
  expect((await zone.h.rest().call("records.rollBack", back)).status).toBe(200);
  expect((await zone.take(lines, { mode: "replace" })).differences).toEqual([]);
});
