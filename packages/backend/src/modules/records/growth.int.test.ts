import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { newId } from "@scai/contract";
import { createDatabase, recordHeads, zones } from "@scai/db";
import { activeZone, type Harness, openTestDatabase, test } from "@scai/testing";
import { sql } from "drizzle-orm";
import { expect, inject, onTestFinished } from "vitest";
import { createPowerDns } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { recordIdOf } from "./rrset.ts";
import { findZone } from "./testing/find-zone.ts";
import { createRecord, deleteRecord } from "./usecases/edit-record.ts";

interface Counts {
  readonly statements: number;
  readonly commits: number;
  readonly rowReads: number;
  readonly powerDnsCalls: number;
  /** Of its answers. */
  readonly powerDnsBytes: number;
}

/** Stands in front of PowerDNS and counts its answers. */
async function startCountingPowerDns(used: { powerDnsCalls: number; powerDnsBytes: number }): Promise<string> {
  const target = inject("stack").powerdns.apiUrl;
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { method = "GET", headers } = request;
    const answer = await fetch(`${target}${request.url}`, {
      method,
      headers: { "x-api-key": String(headers["x-api-key"]), "content-type": "application/json" },
      body: pieces.length === 0 ? null : Buffer.concat(pieces),
    });
    const text = await answer.text();
    used.powerDnsCalls++;
    used.powerDnsBytes += text.length;
    const serial = answer.headers.get("x-pdns-new-serial");
    response.writeHead(answer.status, serial === null ? {} : { "x-pdns-new-serial": serial }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // Listening on a port, it has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Services that count, over one connection, whose status says how many rows were read. */
async function countingServices(h: Harness) {
  const used = { statements: 0, commits: 0, powerDnsCalls: 0, powerDnsBytes: 0 };
  const { url, database: usual } = await openTestDatabase();
  await usual.close();
  const onQuery = (statement: string) => {
    used.statements++;
    // What is not in a transaction is one.
    if (/^begin$|start transaction;/.test(statement)) used.commits++;
  };
  const database = createDatabase({ url, poolSize: 1, onQuery });
  const powerDns = createPowerDns({ url: await startCountingPowerDns(used), apiKey: inject("stack").powerdns.apiKey });
  const services: Services = { ...h.server.services, database, powerDns };
  const rowReads = async () => {
    const [rows]: unknown[] = await database.db.execute(sql.raw("show session status like 'Handler\\_read\\_%'"));
    if (!Array.isArray(rows)) throw new Error("MariaDB tells no status");
    return rows.reduce((sum: number, row: { Value: string }) => sum + Number(row.Value), 0);
  };
  const count = async (work: () => Promise<unknown>): Promise<Counts> => {
    const ofAsking = (await rowReads()) - (await rowReads());
    const reads = await rowReads();
    const before = { ...used };
    await work();
    const after = { ...used };
    return {
      statements: after.statements - before.statements,
      commits: after.commits - before.commits,
      powerDnsCalls: after.powerDnsCalls - before.powerDnsCalls,
      powerDnsBytes: after.powerDnsBytes - before.powerDnsBytes,
      rowReads: (await rowReads()) - reads + ofAsking,
    };
  };
  return { services, count, close: () => database.close() };
}

function leastOf(counts: readonly Counts[]): Counts {
  const least = (of: keyof Counts) => Math.min(...counts.map((each) => each[of]));
  return {
    statements: least("statements"),
    commits: least("commits"),
    rowReads: least("rowReads"),
    powerDnsCalls: least("powerDnsCalls"),
    powerDnsBytes: least("powerDnsBytes"),
  };
}

/** A zone of as many records, in a tenant of as many zones. */
async function world(tenant: Harness, size: number) {
  const h = await tenant.asAdmin();
  const { id, name } = await activeZone(h);
  const { database, actors, tokens } = h.server.services;
  const row = await findZone(h.server.services, id);
  const others = Array.from({ length: size }, (_, i) => ({
    ...row,
    id: newId("zone"),
    name: `${i}.${name}`,
    claim: null,
  }));
  for (let at = 0; at < size; at += 500) await database.db.insert(zones).values(others.slice(at, at + 500));
  const heads = Array.from({ length: size }, (_, i) => {
    const key = { name: `h${i}.${name}.`, type: "A" };
    const of = {
      zoneId: id,
      tenantId: row.tenantId,
      createdAt: new Date(),
      content: "192.0.2.1",
      ttl: 60,
      disabled: false,
    };
    return { ...key, ...of, id: recordIdOf(id, key, "192.0.2.1") };
  });
  for (let at = 0; at < size; at += 500) await database.db.insert(recordHeads).values(heads.slice(at, at + 500));
  const records = [{ content: "192.0.2.1", disabled: false }];
  const changes = heads.map(({ name, type, ttl }) => ({ name, type, changetype: "REPLACE", ttl, records }) as const);
  await h.server.services.powerDns.patchRrsets(name, changes, { timeoutMs: 60_000 });
  return { h, zoneId: id, actor: await actors.actorOf(await tokens.verify(h.owner.token)) };
}

test("a record's write costs the same in a tenant of ten and of a thousand zones, and in a zone of as many records", async ({
  h,
}) => {
  const costs: Counts[] = [];
  for (const size of [10, 1_000]) {
    const { h: mine, zoneId, actor } = await world(h, size);
    const { services, count, close } = await countingServices(mine);
    const input = { zoneId, name: "new", type: "A", content: "192.0.2.7", disabled: false } as const;
    const write = async () => {
      const { id: recordId } = await createRecord(services, actor, input, () => []);
      await deleteRecord(services, actor, { zoneId, recordId });
    };
    await write();
    // Others use the same PowerDNS and MariaDB: a call or a transaction that was in their way is made again, and a lease that is held for long is
    // renewed. So more is counted now and then; never less.
    costs.push(leastOf([await count(write), await count(write), await count(write)]));
    await close();
  }
  const [few, many] = costs;
  // Two writes, each: zone and name are read, the change is sent; it is noted before that with the lease, and after it as done, each time in one
  // statement. What is deleted is looked up by its id.
  for (const counts of costs) expect(counts).toMatchObject({ powerDnsCalls: 4, commits: 4, statements: 9 });
  // The zone is told of in numbers, and no record of it but those of the name.
  expect(many!.powerDnsBytes).toBeLessThanOrEqual(few!.powerDnsBytes * 1.05);
  // A hundred times as many: a slope of 0.1 would be 58 % more.
  expect(many!.rowReads).toBeLessThanOrEqual(few!.rowReads * 1.2);
});
