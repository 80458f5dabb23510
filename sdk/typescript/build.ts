import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

// Builds dist/: the sources as JavaScript with their types, and the tRPC entry with what it needs put into it, so that the package
// depends on nothing.
const here = import.meta.dirname;

rmSync(join(here, "dist"), { recursive: true, force: true });
const tsc = join(here, "../../node_modules/.bin/tsc");
const compiled = spawnSync(tsc, ["-p", join(here, "tsconfig.build.json")], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(1);

// TypeScript rewrites the imports of what runs, but not those of declarations.
for (const file of globSync(join(here, "dist/**/*.d.ts"))) {
  writeFileSync(file, readFileSync(file, "utf8").replace(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
}

const bundle = await rolldown({ input: join(here, "dist/trpc/index.js"), platform: "neutral", cwd: here });
await bundle.write({ file: join(here, "dist/trpc/index.js"), format: "esm" });
await bundle.close();
