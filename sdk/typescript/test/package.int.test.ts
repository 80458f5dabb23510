import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { guideLines, guideProgram, typescriptGuide } from "@scai/sdk-conformance/guide";
import { tourEnvironment } from "@scai/sdk-conformance/tour";
import { test } from "@scai/testing";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { version } from "../src/generated/version.ts";

const sdk = join(import.meta.dirname, "..");

/** Runs a program; what it printed is in the error when it fails. */
async function run(file: string, args: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) {
  return promisify(execFile)(file, args, options).catch((err) => {
    throw new Error(`${file} ${args.join(" ")}\n${err.stdout}${err.stderr}`, { cause: err });
  });
}

const program = (name: string) => join(sdk, "node_modules/.bin", name);
const tsc = join(sdk, "../../node_modules/.bin/tsc");

/** A project that has installed the package, as it would be published, and nothing else. */
let project: string;
let tarball: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "scai-project-"));
  await run(process.execPath, ["build.ts"], { cwd: sdk });
  await run("pnpm", ["pack", "--pack-destination", project], { cwd: sdk });
  tarball = join(project, (await readdir(project)).find((name) => name.endsWith(".tgz")) ?? "");
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "project", type: "module", private: true }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: project });
});

afterAll(() => rm(project, { recursive: true, force: true }));

test("the package says its version", () => {
  expect(version).toBe(packageJson.version);
});

test("the README's programs and the guide to clients type-check and work in a project that has nothing but the package", {
  timeout: 300_000,
}, async ({ h: tenant }) => {
  const readme = await readFile(join(sdk, "README.md"), "utf8");
  const guide = await typescriptGuide();
  const programs = [...Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, text = ""]) => text), guide.program];
  const names = programs.map((_text, i) => `program-${i}.ts`);
  for (const [i, text] of programs.entries()) {
    await writeFile(
      join(project, names[i] ?? ""),
      `declare const process: { env: Record<string, string | undefined> };\n${text}`,
    );
  }
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit"];
  const modern = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
  await run(tsc, [...strict, ...modern, ...names], { cwd: project });
  const env = { ...process.env, ...(await tourEnvironment(tenant, project)) };
  const outputs: string[] = [];
  for (const name of names) {
    const own = { ...env, SCAI_ZONE: `${name.slice(0, -3)}.${env.SCAI_ZONE}` };
    outputs.push((await run(process.execPath, [name], { cwd: project, env: own })).stdout);
  }
  const tour = ["2 files are there", "folder /june", "file /monday.txt", "1 created Field notes"];
  expect(outputs[0]?.split("\n")).toEqual(
    expect.arrayContaining([...tour, `A www.program-0.${env.SCAI_ZONE} 192.0.2.80`]),
  );
  expect(outputs[1]?.trim().split("\n")).toEqual(["Rain", "shares.not_found"]);
  expect(outputs[3]?.trim().split("\n")).toEqual(guide.lines);
  expect(outputs[2]).toContain(`Field notes, ${new Date().getFullYear()}`);
});

test("the guide to clients works with curl", { timeout: 300_000 }, async ({ h }) => {
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", await guideProgram("sh")], {
    cwd: project,
    env: { ...process.env, ...(await tourEnvironment(h, project)) },
  });
  expect(stdout.trim().split("\n")).toEqual(guideLines);
});

test("publint and attw find nothing wrong with the package", async () => {
  const { stdout: linted } = await run(program("publint"), [tarball, "--strict"], { cwd: project });
  expect(linted).toContain("All good!");
  // There is no CommonJS on purpose: every supported Node can import and, from 22.12 on, require ESM.
  await run(program("attw"), [tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", "resources/*"], {
    cwd: project,
  });
});

test("a client that uses one resource costs at most 6 kB of a bundle, gzipped", async () => {
  const entry = join(project, "one-resource.js");
  await writeFile(
    entry,
    `import { Transport } from "@scai/sdk";
import { Shares } from "@scai/sdk/resources/shares";
export const shares = new Shares(new Transport({ baseUrl: "https://drive.example", token: "t" }));`,
  );
  const bundle = await rolldown({ input: entry, platform: "browser", cwd: project });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const size = gzipSync(output[0].code).length;
  console.log(`a client of one resource: ${size} bytes gzipped`);
  expect(size).toBeLessThan(6 * 1024);
});
