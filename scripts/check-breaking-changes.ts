import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// Compares the document with the one of the last release. A change that would break a client of then must stand in
// openapi/approved-changes.json, with its reason; what stands there and is no change any more is a mistake as well.

const CHECKOUT = join(import.meta.dirname, "..");
const approvals = "openapi/approved-changes.json";

interface Approval {
  readonly rule: string;
  readonly path: string;
  /** Why clients can live with it. */
  readonly reason: string;
}

interface Change {
  readonly path: string;
  readonly impact: string;
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: string; readonly message: string }[];
}

function breakingChanges(): { rule: string; path: string; message: string }[] {
  const redocly = join(CHECKOUT, "node_modules/.bin/redocly");
  const files = ["openapi/released.json", "openapi/openapi.json"];
  // Enums are open: the document says that new values may appear, and the SDKs take them.
  const rules = ["--config", "openapi/breaking-changes.redocly.yaml", "--skip-rule", "enum-values-added"];
  const options = [...rules, "--format", "json", "--fail-on", "none"];
  const { status, stdout, stderr } = spawnSync(redocly, ["diff", ...files, ...options], {
    cwd: CHECKOUT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`redocly cannot compare the documents:\n${stderr}`);
  const { changes }: { changes: readonly Change[] } = JSON.parse(stdout);
  return changes.flatMap(({ path, verdicts }) =>
    verdicts.filter(({ impact }) => impact === "major").map(({ ruleId, message }) => ({ rule: ruleId, path, message })),
  );
}

const found = breakingChanges();
const approved: readonly Approval[] = JSON.parse(readFileSync(join(CHECKOUT, approvals), "utf8"));
const isSame = (a: { rule: string; path: string }, b: { rule: string; path: string }) =>
  a.rule === b.rule && a.path === b.path;
const surprises = found.filter((change) => !approved.some((approval) => isSame(change, approval)));
const leftovers = approved.filter((approval) => !found.some((change) => isSame(change, approval)));

for (const { rule, path, message } of surprises) {
  console.error(`${message}\n  ${JSON.stringify({ rule, path, reason: "…" })}`);
}
for (const { path } of leftovers)
  console.error(`${path} is approved, but it has not changed; take it out of ${approvals}.`);
if (surprises.length > 0) {
  console.error(
    `\nThis breaks clients of the released API. Keep what was there, or put the lines above into ${approvals} with a reason.`,
  );
}
process.exitCode = surprises.length + leftovers.length === 0 ? 0 : 1;
