import type { Step } from "./run-steps.ts";

const bin = (name: string) => `node_modules/.bin/${name}`;

/** Everything that can be told without running the product: style, types, boundaries, dead code, generated files. */
export const checkSteps: readonly Step[] = [
  {
    name: "format and lint",
    command: [bin("biome"), "check", "--error-on-warnings"],
    mend: "node_modules/.bin/biome check --write",
  },
  // Each checker works out the types of the API for itself: one takes half of the processor time that the usual four take, and a third
  // less still when it collects no garbage, of which there is little.
  {
    name: "types",
    command: ["env", "GOGC=off", "GOMEMLIMIT=3GiB", bin("tsc"), "-p", "tsconfig.json", "--checkers", "1"],
  },
  {
    name: "types of the contract, as a browser sees it",
    command: [bin("tsc"), "-p", "packages/contract/tsconfig.json"],
  },
  {
    name: "types of the TypeScript SDK, as a browser sees it",
    command: [bin("tsc"), "-p", "sdk/typescript/tsconfig.json"],
  },
  { name: "import boundaries", command: [bin("depcruise"), "packages", "apps", "bench", "scripts", "sdk"] },
  { name: "dead code and unused dependencies", command: [bin("knip")] },
  { name: "migrations are up to date with the tables", command: [process.execPath, "scripts/check-migrations.ts"] },
  {
    name: "generated files are up to date",
    command: [process.execPath, "scripts/gen.ts", "--check"],
    mend: "npm run gen",
  },
  { name: "no client of the released API breaks", command: [process.execPath, "scripts/check-breaking-changes.ts"] },
  { name: "OpenAPI lint", command: [bin("redocly"), "lint", "openapi/openapi.json"] },
];
