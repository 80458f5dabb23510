import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject } from "vitest";
import { meet, test, unique } from "./index.ts";

const root = join(import.meta.dirname, "../../..");

/** The shell blocks of the README's tour, without the first: it needs `npm start` and is what this test stands in for. */
async function tourOfReadme(): Promise<string> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const tour = /## A five-minute tour\n(.*?)\n## /s.exec(readme)?.[1] ?? "";
  return Array.from(tour.matchAll(/```sh\n(.*?)```/gs), (match) => match[1])
    .slice(1)
    .join("\n");
}

test("the README's tour works as written", async ({ h }) => {
  const person = (name: string, tenant: string) => meet(h.server.services, { tenant, name: unique(name) });
  const [alice, bob, eve] = await Promise.all([
    person("alice", h.tenant),
    person("bob", h.tenant),
    person("eve", unique("tnt")),
  ]);
  const script = join(await mkdtemp(join(inject("stack").directory, "tour-")), "tour.sh");
  await writeFile(script, `set -euo pipefail\n${await tourOfReadme()}`);
  const env = { ...process.env, API: `${h.server.url}/api/v1`, ALICE: alice.token, BOB: bob.token, EVE: eve.token };
  const { stdout } = await promisify(execFile)("bash", [script], { cwd: root, env });
  const lines = stdout.split("\n");
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
