import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

// Fails when the tables say something that no migration does: generates into a copy and looks whether that wrote anything.
const packageFolder = join(import.meta.dirname, "../packages/db");
const copy = mkdtempSync(join(tmpdir(), "scai-migrations-"));
try {
  const migrations = join(packageFolder, "migrations");
  cpSync(migrations, copy, { recursive: true });
  // drizzle-kit takes an absolute path for a relative one, finds nothing there, and says that all is well.
  const out = relative(packageFolder, copy);
  const args = ["generate", "--dialect", "mysql", "--schema", "./src/tables/index.ts", "--out", out];
  const generated = spawnSync("node_modules/.bin/drizzle-kit", args, { cwd: packageFolder, encoding: "utf8" });
  const added = readdirSync(copy).filter((name) => !readdirSync(migrations).includes(name));
  if (generated.status !== 0 || added.length > 0) {
    console.error(generated.stdout, generated.stderr);
    console.error(
      "The tables changed without a migration. In packages/db: node_modules/.bin/drizzle-kit generate --name <what-changed>",
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
