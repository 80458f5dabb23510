import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject } from "vitest";
import { meet, test, unique } from "./index.ts";

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

test("the guide to files works as written", async ({ h }) => {
  const guide = await readFile(join(root, "docs/files.md"), "utf8");
  const lines = await run(commandsOf(guide), { API: `${h.server.url}/api/v1`, ALICE: h.owner.token });
  for (const line of [
    "/old/plans",
    "/plans of 2026",
    "archived",
    "/plans of 2026/README.md",
    "files.name_taken",
    "/plans of 2026/README (1).md",
    "deleted: 204",
    "README.md",
    "/restored.md",
  ]) {
    expect(lines).toContain(line);
  }
});

test("the guide for administrators works as written", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  await h.person({ name: unique("bob"), groups: [unique("grp")] });
  const guide = await readFile(join(root, "docs/administration.md"), "utf8");
  const lines = await run(commandsOf(guide), { API: `${h.server.url}/api/v1`, ALICE: h.owner.token });
  for (const line of [
    "1 in the group",
    "signed out: 204",
    "60 days of trash",
    "/README.md",
    "quotas.exceeded",
    "1 file",
    expect.stringMatching(/^file.create by build server/),
  ]) {
    expect(lines).toContainEqual(line);
  }
});
