import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const CHECKOUT = join(import.meta.dirname, "..");

/** Files as our own formatter leaves them, so that generated code reads like the rest. */
export function formatSources(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "scai-format-"));
  try {
    cpSync(join(CHECKOUT, "biome.json"), join(folder, "biome.json"));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const options = ["--write", "--linter-enabled=false", "--vcs-enabled=false"];
    const biome = join(CHECKOUT, "node_modules/.bin/biome");
    const { status, stderr } = spawnSync(biome, ["check", ...options], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`biome cannot read what was generated:\n${stderr}`);
    return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
