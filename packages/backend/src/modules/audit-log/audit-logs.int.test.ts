import { newId, type TenantId } from "@scai/contract";
import { auditEvents, createDatabase, selectRows, users } from "@scai/db";
import { expectProblem, type Harness, openTestDatabase, type Person, test } from "@scai/testing";
import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditRow, type NamedActor } from "../audit/index.ts";
import { listEvents } from "./audit-events.repo.ts";
import type { AuditFilter } from "./audit-filter.ts";

interface WireEvent {
  readonly id: string;
  readonly action: string;
  readonly resourceId: string | null;
  readonly occurredAt: string;
}
interface WirePage {
  readonly items: readonly WireEvent[];
  readonly nextCursor: string | null;
}

const list = (h: Harness, filter: Record<string, unknown> = {}, who?: Person) =>
  h.rest(who).get<WirePage>("audit.list", filter);

/** Renames of shares by a job, one a second, the newest last. */
async function fill(h: Harness, tenantId: TenantId, count: number, more: Partial<NamedActor> = {}): Promise<void> {
  const job = { kind: "system", id: "filler", tenantId, ...more } as const;
  const start = Date.now() - 3_600_000;
  const rows = Array.from({ length: count }, (_, i) =>
    auditRow(job, {
      action: i % 2 === 0 ? "share.update" : "file.rename",
      at: new Date(start + i),
      resource: { id: `shr_${i % 10}`, name: `thing ${i}` },
      after: { name: `${i}` },
    }),
  );
  for (let i = 0; i < rows.length; i += 1000)
    await h.server.services.database.db.insert(auditEvents).values(rows.slice(i, i + 1000));
}

describe("the list", () => {
  test("tells what happened in the tenant, newest first, page by page without gaps or repetitions", async ({ h }) => {
    const admin = await h.asAdmin();
    await fill(h, h.owner.tenantId, 25);
    const seen: WireEvent[] = [];
    let cursor: string | null = null;
    do {
      const page: WirePage = await list(admin, {
        actorId: "filler",
        limit: 10,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(25);
    expect(seen.map((event) => event.id)).toEqual(
      seen
        .map((event) => event.id)
        .toSorted()
        .toReversed(),
    );
    const one = await admin.rest().get<WireEvent>("audit.get", { auditEventId: seen[3]?.id ?? "" });
    expect(one).toEqual(seen[3]);
  });

  test("narrows by everything that it says it does, alone and together", async ({ h }) => {
    const admin = await h.asAdmin();
    const { id: shareId } = await h.share({ name: "Budget" });
    const renamed = await h.rest().call("shares.update", { shareId, name: "Budget 2027" });
    const reader = await h.person();
    await h.member(shareId, reader, "reader");
    await h.rest(reader).call("shares.update", { shareId, name: "mine" });
    await h.server.services.auditTrail.settled();
    await fill(h, h.owner.tenantId, 4, { origin: { id: newId("request"), ip: "192.0.2.9", userAgent: "robot" } });
    const requestId = renamed.headers.get("x-request-id") ?? "";
    const actions = async (filter: Record<string, unknown>) =>
      (await list(admin, filter)).items.map((event) => event.action).filter((action) => action !== "auth.sign_in");
    expect(await actions({ requestId })).toEqual(["share.update"]);
    expect(await actions({ resourceId: shareId })).toEqual([
      "access.refuse",
      "share.member_added",
      "share.update",
      "share.create",
    ]);
    expect(await actions({ actorId: reader.id })).toEqual(["access.refuse"]);
    expect(await actions({ action: "share.update", actorKind: "user" })).toEqual(["share.update"]);
    expect(await actions({ action: "share.m*" })).toEqual(["share.member_added"]);
    expect(await actions({ action: "file.*" })).toEqual(["file.rename", "file.rename"]);
    expect(await actions({ action: "share_*" })).toEqual([]);
    expect(await actions({ category: "security" })).toEqual(["access.refuse"]);
    expect(await actions({ severity: "warning", resourceId: shareId })).toEqual(["access.refuse"]);
    expect(await actions({ ip: "192.0.2.9", resourceKind: "share" })).toEqual(["share.update", "share.update"]);
    expect(await actions({ search: "budget 2027", category: "sharing" })).toEqual([
      "share.member_added",
      "share.update",
    ]);
    expect(await actions({ search: "thing 3" })).toEqual(["file.rename"]);
    expect(await actions({ search: "%" })).toEqual([]);
    const all = (await list(admin)).items;
    const [from, to] = [all[4]?.occurredAt ?? "", all[1]?.occurredAt ?? ""];
    const between = (await list(admin, { from, to })).items;
    expect(between).toEqual(all.filter((event) => event.occurredAt >= from && event.occurredAt < to));
  });

  test("refuses what is no filter", async ({ h }) => {
    const admin = await h.asAdmin();
    for (const bad of [
      { action: "%" },
      { action: "a*b" },
      { from: "yesterday" },
      { category: "SECURITY" },
      { cursor: "x" },
    ])
      expectProblem(await admin.rest().call("audit.list", bad), "request.invalid");
  });
});

describe("whose log", () => {
  test("each administrator reads is their own tenant's, or one within their reach; others are not found", async ({
    h,
  }) => {
    const away = await h.person({ tenant: `${h.tenant}_other` });
    await fill(h, away.tenantId, 3);
    const tenantId = away.tenantId;
    const [tenantAdmin, partnerAdmin, operator] = [
      await h.asAdmin(),
      await h.asAdmin("partner_admin"),
      await h.asAdmin("super_admin"),
    ];
    expectProblem(await tenantAdmin.rest().call("audit.list", { tenantId }), "admin.tenant_not_found");
    expectProblem(await tenantAdmin.rest().call("audit.list", { tenantId: newId("tenant") }), "admin.tenant_not_found");
    expect((await list(partnerAdmin, { tenantId, actorId: "filler" })).items).toHaveLength(3);
    const [event] = (await list(operator, { tenantId })).items;
    const auditEventId = event?.id ?? "";
    expect(await operator.rest().get("audit.get", { auditEventId, tenantId })).toEqual(event);
    expectProblem(await tenantAdmin.rest().call("audit.get", { auditEventId }), "audit.not_found");
    const narrowed = await h.person({ isAdmin: "super_admin", scope: "tenant:admin" });
    expectProblem(await h.rest(narrowed).call("audit.list", { tenantId }), "admin.tenant_not_found");
  });

  test("belongs to no tenant is for super administrators", async ({ h }) => {
    const tenantId = "tnt_00000000000000000000000000";
    expect((await (await h.asAdmin("super_admin")).rest().call("audit.list", { tenantId })).status).toBe(200);
    for (const role of ["tenant_admin", "partner_admin"] as const)
      expectProblem(await (await h.asAdmin(role)).rest().call("audit.list", { tenantId }), "admin.tenant_not_found");
  });

  test("is hidden at once from who is no administrator any more", async ({ h }) => {
    const admin = await h.asAdmin();
    expect((await admin.rest().call("audit.list")).status).toBe(200);
    await h.server.services.database.db.update(users).set({ adminRole: "none" }).where(eq(users.id, admin.owner.id));
    await expect.poll(async () => (await admin.rest().call("audit.list")).status, { timeout: 2_000 }).toBe(403);
  });
});

describe("the export", () => {
  test("has every event that the filter matches, as CSV and as NDJSON, and is itself in the log", async ({ h }) => {
    const admin = await h.asAdmin();
    await fill(h, h.owner.tenantId, 2500);
    const csv = await admin.rest().call("audit.export", { action: "share.update" });
    expect(csv.status).toBe(200);
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("content-disposition")).toMatch(/^attachment; filename=audit-[0-9-]{10}\.csv$/);
    const lines = new TextDecoder().decode(csv.bytes).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 1250);
    expect(lines[0]).toMatch(/^"id","tenantId","occurredAt",/);
    const json = await admin.rest().call("audit.export", { format: "ndjson", action: "file.*" });
    const events: WireEvent[] = new TextDecoder()
      .decode(json.bytes)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(events.map((event) => event.id)).size).toBe(1250);
    const [newest] = (await list(admin, { action: "file.rename", limit: 1 })).items;
    expect(events[0]).toEqual(newest);
    const told = await list(admin, { action: "audit_log.export" });
    expect(told.items).toMatchObject([
      { category: "compliance", after: { format: "ndjson", filter: ["action=file.*"] } },
      { category: "compliance", after: { format: "csv" } },
    ]);
  });

  test("has no cell that a spreadsheet would run", async ({ h }) => {
    const admin = await h.asAdmin();
    const { id: shareId } = await h.share({ name: '=HYPERLINK("http://evil.test")' });
    const csv = await admin.rest().call("audit.export", { resourceId: shareId });
    expect(new TextDecoder().decode(csv.bytes)).toContain(`,"'=HYPERLINK(""http://evil.test"")",`);
  });

  test("answers HEAD without a body, and ends when the client goes away", async ({ h }) => {
    const admin = await h.asAdmin();
    await fill(h, h.owner.tenantId, 3000);
    const url = "/admin/audit-logs/export?format=ndjson";
    const head = await admin.fetch(url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const leaving = new AbortController();
    const response = await admin.fetch(url, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    expect((await admin.rest().call("audit.list", { limit: 1 })).status).toBe(200);
  });
});

test("what a page costs does not grow with the log, whatever is asked, and nothing is sorted", async ({ h }) => {
  const filters: readonly AuditFilter[] = [
    {},
    { actorId: "filler" },
    { resourceId: "shr_3" },
    { action: "file.rename" },
    { requestId: "req_none" },
    { from: new Date(0), to: new Date() },
    { category: "compliance" },
    { actorId: "filler", search: "nowhere" },
    { action: "folder.*" },
  ];
  const { url } = await openTestDatabase();
  const single = createDatabase({ url, poolSize: 1 });
  const costOf = async (tenantId: TenantId, filter: AuditFilter) => {
    await single.db.execute(sql`flush status`);
    await listEvents(single.db, tenantId, filter, newId("auditEvent"), 50);
    const status = sql`show session status where Variable_name like 'Handler_read%' or Variable_name = 'Sort_rows'`;
    const rows = await selectRows<{ Variable_name: string; Value: string }>(single.db, status);
    const sum = (begin: string) =>
      rows.filter((row) => row.Variable_name.startsWith(begin)).reduce((total, row) => total + Number(row.Value), 0);
    return { reads: sum("Handler_read"), sorted: sum("Sort_rows") };
  };
  const [small, large] = [newId("tenant"), newId("tenant")];
  await fill(h, small, 6_000);
  await fill(h, large, 18_000);
  for (const filter of filters) {
    const [few, many] = [await costOf(small, filter), await costOf(large, filter)];
    expect(many.reads, JSON.stringify([filter, few, many])).toBeLessThanOrEqual(few.reads * 1.1 + 20);
    expect(many.sorted, JSON.stringify(filter)).toBe(0);
  }
  await single.close();
}, 60_000);
