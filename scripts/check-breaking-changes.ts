import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
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
  const directory = mkdtempSync(join(tmpdir(), "scai-documents-"));
  const files = ["released.json", "openapi.json"].map((name) => withoutNamedEnums(name, directory));
  // Enums are open: the document says that new values may appear, and the SDKs take them.
  const rules = ["--config", "openapi/breaking-changes.redocly.yaml", "--skip-rule", "enum-values-added"];
  const options = [...rules, "--format", "json", "--fail-on", "none"];
  const { status, stdout, stderr } = spawnSync(redocly, ["diff", ...files, ...options], {
    cwd: CHECKOUT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  rmSync(directory, { recursive: true });
  if (status !== 0) throw new Error(`redocly cannot compare the documents:\n${stderr}`);
  const { changes }: { changes: readonly Change[] } = JSON.parse(stdout);
  return changes.flatMap(({ path, verdicts }) =>
    verdicts.filter(({ impact }) => impact === "major").map(({ ruleId, message }) => ({ rule: ruleId, path, message })),
  );
}

/** A copy of a document with lists of values where they are used: redocly takes a parameter whose list gets a name for another one. */
function withoutNamedEnums(name: string, directory: string): string {
  const document = JSON.parse(readFileSync(join(CHECKOUT, "openapi", name), "utf8"));
  const { schemas } = document.components;
  const inlined = JSON.stringify(document, (_key, value) => {
    const { $ref, ...rest } = Object(value);
    const schema = typeof $ref === "string" ? schemas[$ref.replace("#/components/schemas/", "")] : undefined;
    return schema?.enum === undefined ? value : { ...rest, ...schema };
  });
  const path = join(directory, name);
  writeFileSync(path, inlined);
  return path;
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
