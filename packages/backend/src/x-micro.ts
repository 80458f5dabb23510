import { deflateSync } from "node:zlib";
import { PerformanceObserver } from "node:perf_hooks";
import { readZoneFile } from "./modules/records/zone-file/read-zone-file.ts";
import { planWhole } from "./modules/records/plan.ts";
import { jsonPieces } from "./modules/records/json-pieces.ts";
import { viewDifference, RewrittenZone } from "./modules/records/change.view.ts";
import { summaryOf } from "./modules/records/describe.ts";
import { auditOfChange } from "./modules/records/record-audit.ts";
import { keyOf, isSystemRrset, countAltered, contentForPowerDns } from "./modules/records/rrset.ts";
let gc = 0;
new PerformanceObserver((l) => { for (const e of l.getEntries()) gc += e.duration; }).observe({ entryTypes: ["gc"] });
const text = Buffer.from(Array.from({ length: 10000 }, (_, i) => `h${i} 300 IN A 192.0.2.${i % 250}\n`).join(""));
const times: Record<string, number[]> = {};
let last = process.cpuUsage();
let lastWall = performance.now();
const mark = (name: string) => { const c = process.cpuUsage(last); (times[name] ??= []).push((c.user + c.system) / 1000); last = process.cpuUsage(); lastWall = performance.now(); };
const rights: any = { seesAll: true, sees: () => true, require() {} };
const zone: any = { id: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "p10.test.", defaultTtl: 3600 };
for (let round = 0; round < Number(process.argv[2] ?? 12); round++) {
  await new Promise((r) => setTimeout(r, 100));
  mark("-");
  async function* chunks() { for (let i = 0; i < text.length; i += 65536) yield text.subarray(i, i + 65536); }
  const entries: any[] = [];
  for await (const e of readZoneFile(chunks(), { zone: zone.name, defaultTtl: 3600 })) entries.push(...e);
  mark("parse");
  const rrsets = new Map();
  for (const e of entries) { if (isSystemRrset(e, zone.name)) continue; const key = keyOf(e); const there = rrsets.get(key); const record = { content: e.content, disabled: false }; if (there) there.records.push(record); else rrsets.set(key, { name: e.name, type: e.type, ttl: e.ttl, line: e.line, records: [record] }); }
  const edits: any[] = [...rrsets.values()].map(({ name, type, ttl, records }) => ({ kind: "set", name, type, state: { ttl, records } }));
  mark("collect");
  const plan = planWhole(zone, [], edits, rights);
  mark("plan");
  countAltered(plan.changes); summaryOf(plan.changes);
  mark("summary");
  const pieces = [...jsonPieces(plan.changes.map(({ name, type, before = null, after = null }) => ({ name, type, before, after })))];
  mark("pieces");
  const z = pieces.map((p) => deflateSync(p));
  mark("deflate");
  const z1 = pieces.map((p) => deflateSync(p, { level: 1 }));
  mark("deflate1");
  if (round === 0) console.log(pieces.map((p) => p.length), z.map((b) => b.length), z1.map((b) => b.length));
  const body = JSON.stringify({ rrsets: plan.changes.map(({ name, type, after }: any) => ({ name, type, changetype: "REPLACE", ttl: after.ttl, records: after.records.map(({ content, disabled }: any) => ({ content: contentForPowerDns(type, content), disabled })) })) });
  Buffer.from(body);
  mark("pdnsBody");
  auditOfChange({ tenantId: "t", id: zone.id, name: "p10.test" } as any, { kind: "import", id: "x" }, plan.changes, new Date());
  mark("audit");
  const view = { changeId: null, differences: plan.changes.map(viewDifference), notes: [] };
  mark("view");
  const out = RewrittenZone.parse(view);
  mark("zod");
  Buffer.from(JSON.stringify({ data: out }));
  mark("respond");
}
const med = (v: number[]) => v.toSorted((a, b) => a - b)[Math.floor(v.length / 2)]!;
let sum = 0;
for (const [k, v] of Object.entries(times)) { const m = med(v.slice(2)); if (k !== "-" && k !== "deflate1") sum += m; console.log(k.padEnd(10), m.toFixed(1), "first", v[0]!.toFixed(0), "min", Math.min(...v).toFixed(1)); }
console.log("sum", sum.toFixed(0), "gc wall per round", (gc / 12).toFixed(0));
