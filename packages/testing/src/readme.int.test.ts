import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensureDebianBinary } from "@scai/local-stack";
import { expect, inject } from "vitest";
import { activeZone, enrolGroupAtScaiKey, enrolTenantAtScaiKey, meet, signToken, test, unique } from "./index.ts";

const root = join(import.meta.dirname, "../../..");

/** The shell blocks of a text, without the first: it needs `npm start` and is what these tests stand in for. */
function commandsOf(text: string): string {
  return Array.from(text.matchAll(/```sh\n(.*?)```/gs), (match) => match[1])
    .slice(1)
    .join("\n");
}

async function run(commands: string, environment: Record<string, string>): Promise<string[]> {
  const script = join(await mkdtemp(join(inject("stack").directory, "tour-")), "tour.sh");
  await writeFile(script, `set -euo pipefail\n${commands}`);
  const { stdout } = await promisify(execFile)("bash", [script], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  return stdout.split("\n");
}

test("the README's tour works as written", async ({ h }) => {
  const person = (name: string, tenant: string) => meet(h.server.services, { tenant, name: unique(name) });
  const [alice, bob, eve] = await Promise.all([
    person("alice", h.tenant),
    person("bob", h.tenant),
    person("eve", unique("tnt")),
  ]);
  const readme = await readFile(join(root, "README.md"), "utf8");
  const tour = /## A five-minute tour\n(.*?)\n## /s.exec(readme)?.[1] ?? "";
  const environment = { API: `${h.server.url}/api/v1`, ALICE: alice.token, BOB: bob.token, EVE: eve.token };
  const lines = await run(commandsOf(tour), environment);
  for (const line of [
    "/adr/0001-record-decisions.md",
    "file /architecture.md",
    "identical",
    "Architecture",
    "bob reads: 200",
    "bob deletes: 403",
    "eve: 404",
    "1 created Handbook",
    "live: 3 file_created notes.md",
    "bob deletes: files.forbidden, This needs the permission delete; you have read.",
    "3 created notes.md",
  ]) {
    expect(lines).toContain(line);
  }
});

test("the guide to large files works as written", async ({ h }) => {
  const guide = await readFile(join(root, "docs/transfer.md"), "utf8");
  const lines = await run(commandsOf(guide), { API: `${h.server.url}/api/v1`, ALICE: h.owner.token });
  expect(lines).toEqual([
    "4194304",
    "1611392",
    expect.stringMatching(/^[0-9a-f]{64}$/),
    "1",
    "1",
    "identical",
    "6000000",
    "10000000",
    "/stream.mp4",
    "0",
    "2",
    "0",
    "/again.mp4",
    "4194304,4194304,1611392",
    "1",
    "4194304",
    "3",
    "has 6000000",
    "still has 6000000",
    "identical",
    "/docs/readme.txt",
    "Done testing",
    "read me",
    "",
  ]);
});

test("the guide to sync works as written", async ({ h }) => {
  const guide = await readFile(join(root, "docs/sync.md"), "utf8");
  const { tenant, scaikeyId: user } = h.owner;
  const device = await signToken({ tenant, user, issuedAt: new Date(Date.now() - 60_000) });
  const lines = await run(`cd $(mktemp -d)\nsign_in_again() { echo $AGAIN; }\n${commandsOf(guide)}`, {
    API: `${h.server.url}/api/v1`,
    ALICE: device,
    AGAIN: h.owner.token,
  });
  for (const line of [
    "Laptop active",
    "true",
    "1 excluded",
    "folder drafts",
    "1 pending",
    "renamed drafts to final",
    "0 pending",
    "2 applied /2026/May",
    "3 applied /plan.txt",
    expect.stringMatching(/^4 conflict plan \(conflict of Laptop, .*\)\.txt$/),
    "theirs",
    "mine",
    "content resolved both",
    "mine again",
    "devices.wipe_requested",
  ]) {
    expect(lines).toContainEqual(line);
  }
});

test("the guide to files works as written", async ({ h }) => {
  const guide = await readFile(join(root, "docs/files.md"), "utf8");
  const bob = await h.person({ name: unique("bob") });
  const environment = { API: `${h.server.url}/api/v1`, ALICE: h.owner.token, BOB: bob.token };
  const lines = await run(commandsOf(guide), environment);
  for (const line of [
    "/old/plans",
    "/plans of 2026",
    "archived",
    "/plans of 2026/README.md",
    "files.name_taken",
    "/plans of 2026/README (1).md",
    "/copy.md",
    "completed",
    "deleted: 204",
    "README.md",
    "/restored.md",
    "deleted for good: 204",
    "0 more",
    "as sent",
    "the first",
    "3",
    "version deleted: 204",
    "Bob renames: 423 files.locked",
    "unlocked: 204",
    "written",
    "1 file",
  ]) {
    expect(lines, lines.join("\n")).toContain(line);
  }
});

test("the guide to records works as written", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { id, name } = await activeZone(h);
  const guide = await readFile(join(root, "docs/records.md"), "utf8");
  const environment = { API: `${h.server.url}/api/v1`, ALICE: h.owner.token, ZONE: id };
  const lines = await run(commandsOf(guide), environment);
  for (const line of [
    `10 mail.${name}.`,
    "300",
    "www 3600 A 192.0.2.80",
    `a.${name}. 3600 AAAA 2001:db8::1`,
    `create + ${name}. 300 TXT "v=spf1 mx -all"`,
    "1",
    "true",
  ]) {
    expect(lines).toContain(line);
  }
});

test("the guide to zones works as written", { timeout: 120_000 }, async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { powerdns, outsideDns } = inject("stack");
  const guide = await readFile(join(root, "docs/dns.md"), "utf8");
  const dig = await ensureDebianBinary("dig", ["bind9-dnsutils"]);
  const lines = await run(commandsOf(guide), {
    ...dig.env,
    API: `${h.server.url}/api/v1`,
    ALICE: h.owner.token,
    DNS: `@${powerdns.dnsHost} -p ${powerdns.dnsPort}`,
    OUTSIDE: `@${outsideDns.dnsHost} -p ${outsideDns.dnsPort}`,
    OUTSIDE_API: outsideDns.apiUrl,
    OUTSIDE_KEY: outsideDns.apiKey,
  });
  expect(lines.filter((line) => line !== "")).toEqual([
    "example.test is pending_validation",
    "_scaidns-verify.example.test",
    '"scaidns-verify=',
    "Domain validated, seen at ns.outside.test",
    "active",
    "ns1.scai.test.",
    "ns2.scai.test.",
    "inactive",
    "status: REFUSED",
    "active",
    "deleted: 204",
    "status: REFUSED",
    "active",
    "as it was",
    "gone for good: 204",
    "100.51.198.in-addr.arpa and 101.51.198.in-addr.arpa",
  ]);
});

test("the guide to DNSSEC works as written", { timeout: 120_000 }, async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  const { powerdns, outsideDns } = inject("stack");
  const name = `${unique("zone").replace("_", "-")}.test`;
  await h.rest().get("domains.create", { name });
  const guide = (await readFile(join(root, "docs/dnssec.md"), "utf8")).replaceAll("example.test", name);
  const delv = await ensureDebianBinary("delv", ["bind9-dnsutils"]);
  const lines = await run(commandsOf(guide), {
    ...delv.env,
    API: `${h.server.url}/api/v1`,
    ALICE: h.owner.token,
    DNS: `@${powerdns.dnsHost} -p ${powerdns.dnsPort}`,
    OUTSIDE: `@${outsideDns.dnsHost} -p ${outsideDns.dnsPort}`,
    OUTSIDE_API: outsideDns.apiUrl,
    OUTSIDE_KEY: outsideDns.apiKey,
  });
  expect(lines.filter((line) => line !== "")).toEqual([
    "pending_ds",
    expect.stringMatching(/ IN DS \d+ 13 2 [0-9a-f]{64}$/),
    expect.stringMatching(/ IN DS \d+ 13 4 [0-9a-f]{96}$/),
    "; fully validated",
    "; negative response, fully validated",
    "1",
    "The zone above has a DS record of the key. It is active.",
    "rotating_zsk: active and published",
    "rotating_zsk, DS records withdrawn true",
    "0 0 0 00",
    "dnssec.ds_published",
    "dnssec.ds_cached",
    "disabled",
  ]);
});

test("the guide for administrators works as written", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  await enrolTenantAtScaiKey(h.tenant);
  await h.person({ name: unique("bob"), groups: [await enrolGroupAtScaiKey(h.tenant)] });
  const guide = await readFile(join(root, "docs/administration.md"), "utf8");
  const { scaikeyId: user, token: ALICE } = h.owner;
  const scope = "files:read files:write tenant:admin";
  const STRONG = await signToken({ tenant: h.tenant, user, scope, methods: ["pwd", "otp", "mfa"] });
  const lines = await run(commandsOf(guide), { API: `${h.server.url}/api/v1`, ALICE, STRONG });
  for (const line of [
    "You would lock yourself out: sign in with a second factor before you ask everybody for one.",
    "true",
    "identity.mfa_required",
    "1 in the group",
    "in the group: 204",
    "1 group in the group",
    "signed out: 204",
    "desktop web",
    "60 days of trash",
    "/README.md",
    "quotas.exceeded",
    "1 file",
    expect.stringMatching(/^file.create by build server/),
  ]) {
    expect(lines).toContainEqual(line);
  }
});

test("the guide for roles works as written", async ({ h }) => {
  const alice = await h.person({ isAdmin: true, scope: "dns:read dns:write tenant:admin" });
  const bob = await h.person({ name: unique("bob"), scope: "dns:read dns:write" });
  const guide = await readFile(join(root, "docs/roles.md"), "utf8");
  const environment = { API: `${h.server.url}/api/v1`, ALICE: alice.token, BOB: bob.token };
  const lines = await run(commandsOf(guide), environment);
  for (const line of [
    "domain_admin domain_manager platform_admin read_only record_editor tenant_admin validation_bypass",
    `${bob.scaikeyId} has certificates in the tenant`,
    "domains:read records:read records:create records:delete",
    `The role certificates, given in the tenant until 2099-01-01T00:00:00.000Z to the user ${bob.scaikeyId}.`,
    "No role includes records:update there.",
    `The role record_editor, given in the zone for records of type A, AAAA named *.dev to the user ${bob.scaikeyId}.`,
    "grant taken away: 204",
    `certificates of ${bob.scaikeyId}`,
    "taken away: 204",
    "0 permissions",
    "deleted: 204",
  ]) {
    expect(lines).toContain(line);
  }
});

test("the guide to sharing works as written", async ({ h }) => {
  const bob = await h.person();
  const guide = await readFile(join(root, "docs/sharing.md"), "utf8");
  const environment = { API: `${h.server.url}/api/v1`, ALICE: h.owner.token, BOB: bob.token };
  const lines = await run(commandsOf(guide), environment);
  for (const line of [
    "deny write+delete from salaries",
    "contributor read+write+delete+create from Team",
    "replaced: 200",
    "replaced again: 412",
    "may read because of entries contributor",
    "may not write because of entries deny",
    "read delete create",
    "false",
    "bob opens it: 404",
    "bob opens it: 200",
    "contributor of Plans",
    "again: 409",
    "admin now",
  ]) {
    expect(lines).toContain(line);
  }
});
