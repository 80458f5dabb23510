import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AppError } from "@scai/contract";
import { Registry } from "prom-client";
import { expect, inject, onTestFinished, test } from "vitest";
import { createPowerDns, type NewPdnsZone, PdnsRefusedError, type PowerDns } from "./index.ts";

const { apiUrl: url, apiKey } = inject("stack").powerdns;
const powerDns = createPowerDns({ url, apiKey });

const soa = "ns1.scai.test. hostmaster.scai.test. 0 10800 3600 604800 3600";

function newZone(more: Partial<NewPdnsZone> = {}): NewPdnsZone {
  const name = `pdns-${randomBytes(6).toString("hex")}.test`;
  onTestFinished(async () => void (await powerDns.deleteZone(name)));
  const rrsets = [{ name: `${name}.`, type: "SOA", ttl: 3600, records: [{ content: soa, disabled: false }] }];
  return { name, kind: "Native", rrsets, ...more };
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (err: unknown) => err,
  );
}

/** A client of a server that answers every request so; without an answer it never does. */
async function clientOf(answer: { status: number; body: string } | undefined): Promise<PowerDns> {
  const server = createServer((_req, res) => {
    if (answer !== undefined) res.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // Listening on a port, it has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return createPowerDns({ url: `http://127.0.0.1:${port}`, apiKey: "key", timeoutMs: 200 });
}

test("a zone is made, read whole, by one RRset or without any, and deleted", async () => {
  const zone = newZone();
  await powerDns.createZone(zone);
  const www = { name: `www.${zone.name}.`, type: "A" };
  const records = [
    { content: "192.0.2.1", disabled: false },
    { content: "192.0.2.2", disabled: true },
  ];
  const comments = [{ content: "another", account: "", modified_at: 1_700_000_000 }];
  const other = { name: `a.${zone.name}.`, type: "A", changetype: "REPLACE", ttl: 60, records, comments } as const;
  await powerDns.patchRrsets(zone.name, [{ ...www, changetype: "REPLACE", ttl: 60, records }, other]);
  expect(await powerDns.findZone(zone.name)).toMatchObject({ name: `${zone.name}.`, kind: "Native", rrsets: [] });
  const { rrsets } = (await powerDns.findZone(zone.name, { rrsets: "all" }))!;
  expect(rrsets).toHaveLength(3);
  expect(rrsets).toContainEqual({ ...www, ttl: 60, records, comments: [] });
  const served = (await powerDns.findZone(zone.name, { rrsets: { served: www } }))!.rrsets;
  expect(served).toEqual([{ ...www, ttl: 60, records: [records[0]], comments: [] }]);
  expect(await powerDns.exportZone(zone.name)).toContain("192.0.2.1");
  await powerDns.patchRrsets(zone.name, [{ ...www, changetype: "DELETE" }]);
  expect((await powerDns.findZone(zone.name, { rrsets: "all" }))?.rrsets).toHaveLength(2);
  expect(await powerDns.deleteZone(zone.name)).toBe(true);
  expect(await powerDns.deleteZone(zone.name)).toBe(false);
  expect(await powerDns.findZone(zone.name, { rrsets: "all" })).toBeUndefined();
});

test("names with a slash or an underscore are one zone, not a path", async () => {
  for (const name of [`0/25.${newZone().name}`, `_tcp.${newZone().name}`]) {
    const rrsets = [{ name: `${name}.`, type: "SOA", ttl: 60, records: [{ content: soa, disabled: false }] }];
    await powerDns.createZone({ name, kind: "Native", rrsets });
    expect((await powerDns.findZone(name))?.name).toBe(`${name}.`);
    expect(await powerDns.deleteZone(name)).toBe(true);
  }
});

test("settings, keys, metadata and TSIG keys are set and read back", async () => {
  const zone = newZone();
  await powerDns.createZone(zone);
  await powerDns.updateZone(zone.name, { kind: "Master", soaEditApi: "EPOCH", apiRectify: false });
  expect(await powerDns.findZone(zone.name)).toMatchObject({
    kind: "Master",
    soa_edit_api: "EPOCH",
    api_rectify: false,
  });
  const key = await powerDns.createCryptokey(zone.name, { keytype: "csk", active: true, algorithm: "ecdsa256" });
  expect(key.ds.length).toBeGreaterThan(0);
  expect(await powerDns.listCryptokeys(zone.name)).toHaveLength(1);
  await powerDns.updateCryptokey(zone.name, key.id, { active: false });
  expect((await powerDns.listCryptokeys(zone.name))[0]?.active).toBe(false);
  expect(await powerDns.deleteCryptokey(zone.name, key.id)).toBe(true);
  expect(await powerDns.getMetadata(zone.name, "ALLOW-AXFR-FROM")).toEqual([]);
  await powerDns.setMetadata(zone.name, "ALLOW-AXFR-FROM", ["127.0.0.1"]);
  expect(await powerDns.getMetadata(zone.name, "ALLOW-AXFR-FROM")).toEqual(["127.0.0.1"]);
  await powerDns.setMetadata(zone.name, "ALLOW-AXFR-FROM", []);
  expect(await powerDns.getMetadata(zone.name, "ALLOW-AXFR-FROM")).toEqual([]);
  const secret = randomBytes(32).toString("base64");
  const id = await powerDns.createTsigKey({ name: zone.name, algorithm: "hmac-sha256", secret });
  expect(await powerDns.findTsigKey(id)).toMatchObject({ algorithm: "hmac-sha256", key: secret });
  expect(await powerDns.deleteTsigKey(id)).toBe(true);
  expect(await powerDns.findTsigKey(id)).toBeUndefined();
});

test("what PowerDNS refuses is told apart from its being away", async () => {
  const zone = newZone();
  await powerDns.createZone(zone);
  expect(await failure(powerDns.createZone(zone))).toMatchObject({ name: "PdnsRefusedError", status: 409 });
  const records = [{ content: "not an address", disabled: false }];
  const change = { name: `www.${zone.name}.`, type: "A", changetype: "REPLACE", ttl: 60, records } as const;
  expect(await failure(powerDns.patchRrsets(zone.name, [change]))).toMatchObject({ status: 422 });
  expect((await powerDns.findZone(zone.name, { rrsets: "all" }))?.rrsets).toHaveLength(1);
  const missing = await failure(powerDns.patchRrsets("missing.test", [change]));
  expect(missing).toBeInstanceOf(PdnsRefusedError);
});

test("no answer, a wrong one and a wrong key are an outage that says when to come again", async () => {
  const clients = {
    nobody: createPowerDns({ url: "http://127.0.0.1:1", apiKey }),
    silent: await clientOf(undefined),
    broken: await clientOf({ status: 200, body: "{}" }),
    failing: await clientOf({ status: 500, body: "oops" }),
    strange: createPowerDns({ url, apiKey: "another key" }),
  };
  for (const [name, client] of Object.entries(clients)) {
    const err = await failure(client.findZone("example.test"));
    expect(err, name).toBeInstanceOf(AppError);
    expect(err, name).toMatchObject({ code: "server.unavailable", retryAfterSeconds: 2, detail: undefined });
  }
});

test("a caller who goes away ends the call", async () => {
  const client = await clientOf(undefined);
  const reason = new Error("gone");
  const controller = new AbortController();
  const call = failure(client.findZone("example.test", { signal: controller.signal }));
  controller.abort(reason);
  expect(await call).toBe(reason);
});

test("every call is counted and timed by what it was for and what came of it", async () => {
  const client = createPowerDns({ url, apiKey });
  await client.check();
  await client.findZone("missing.test");
  await failure(client.notify("missing.test"));
  const registry = new Registry();
  for (const metric of client.metrics) registry.registerMetric(metric);
  const text = await registry.metrics();
  expect(text).toContain('scai_pdns_requests_total{operation="check",outcome="200"} 1');
  expect(text).toContain('scai_pdns_requests_total{operation="findZone",outcome="404"} 1');
  expect(text).toContain('scai_pdns_request_duration_seconds_count{operation="notify"} 1');
});
