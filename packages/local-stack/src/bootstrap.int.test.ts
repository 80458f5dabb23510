import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "vitest";

const REPOSITORY = join(import.meta.dirname, "../../..");

/** Stands in for npm: "installs" this very Node and a pnpm that only notes that it was called. */
const FAKE_NPM = `
  const { appendFileSync, mkdirSync, symlinkSync, writeFileSync } = require("node:fs");
  const prefix = process.argv[process.argv.indexOf("--prefix") + 1];
  mkdirSync(prefix + "/node_modules/.bin", { recursive: true });
  mkdirSync(prefix + "/node_modules/pnpm/bin", { recursive: true });
  symlinkSync(${JSON.stringify(process.execPath)}, prefix + "/node_modules/.bin/node");
  writeFileSync(prefix + "/node_modules/pnpm/bin/pnpm.cjs", \`
    const fs = require("node:fs");
    fs.appendFileSync("installs.log", "pnpm\\\\n");
    fs.mkdirSync("node_modules", { recursive: true });\`);
  appendFileSync(process.env.CHECKOUT + "/installs.log", "npm\\n");
  setTimeout(() => process.exit(Number(process.env.NPM_EXIT ?? 0)), 300);
`;

const COMMANDS = {
  echo: `console.log(JSON.stringify({ args: process.argv.slice(2), path: process.env.PATH.split(":")[0] }));`,
  fail: `process.exit(7);`,
  wait: `process.on("SIGTERM", () => process.exit(9)); setInterval(() => {}, 1000); console.log("waiting");`,
};

interface Checkout {
  directory: string;
  run: (args: string[], env?: Record<string, string>) => ChildProcess;
  finish: (child: ChildProcess) => Promise<{ code: number | null; stdout: string; stderr: string }>;
}

const test = base.extend<{ checkout: Checkout }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which other fixtures this one needs
  checkout: async ({}, use) => {
    const directory = join(await mkdtemp(join(tmpdir(), "scai-bootstrap-")), "a checkout");
    for (const name of ["scripts", "toolchain", "packages/local-stack/src"])
      mkdirSync(join(directory, name), { recursive: true });
    for (const name of ["scripts/bootstrap.mjs", "packages/local-stack/src/process-lock.mjs"]) {
      cpSync(join(REPOSITORY, name), join(directory, name));
    }
    for (const name of [
      "toolchain/package.json",
      "toolchain/package-lock.json",
      "toolchain/.npmrc",
      "pnpm-lock.yaml",
      "pnpm-workspace.yaml",
    ]) {
      writeFileSync(join(directory, name), "");
    }
    for (const [name, code] of Object.entries(COMMANDS)) writeFileSync(join(directory, `scripts/${name}.ts`), code);
    const scripts = Object.fromEntries(
      Object.keys(COMMANDS).map((name) => [name, `node scripts/bootstrap.mjs ${name}`]),
    );
    writeFileSync(join(directory, "package.json"), JSON.stringify({ type: "module", scripts }));
    mkdirSync(join(directory, "fake"));
    writeFileSync(join(directory, "fake/package.json"), JSON.stringify({ type: "commonjs" }));
    writeFileSync(join(directory, "fake/npm-cli.js"), FAKE_NPM);
    await use({
      directory,
      run: (args, env = {}) =>
        spawn(process.execPath, [join(directory, "scripts/bootstrap.mjs"), ...args], {
          cwd: directory,
          env: { ...process.env, npm_execpath: join(directory, "fake/npm-cli.js"), CHECKOUT: directory, ...env },
        }),
      finish: async (child) => {
        const said = { stdout: "", stderr: "" };
        for (const stream of ["stdout", "stderr"] as const)
          child[stream]?.on("data", (chunk) => (said[stream] += chunk));
        const [code] = await once(child, "close");
        return { code, ...said };
      },
    });
    await rm(join(directory, ".."), { recursive: true });
  },
});

const installs = ({ directory }: Checkout) => {
  const log = join(directory, "installs.log");
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
};

test("the first run installs what is missing and says so on standard error; the second prints nothing of its own", async ({
  checkout,
}) => {
  const first = await checkout.finish(checkout.run(["echo", "alice", "two words"]));
  expect(first.stderr).toMatch(
    /^\[scai] installing Node 24 and pnpm .*\n\[scai] done in .*\n\[scai] installing the packages/,
  );
  expect(JSON.parse(first.stdout).args).toEqual(["alice", "two words"]);
  expect(JSON.parse(first.stdout).path).toBe(join(checkout.directory, ".stack/toolchain/node_modules/.bin"));
  expect(installs(checkout)).toEqual(["npm", "pnpm"]);
  const second = await checkout.finish(checkout.run(["echo"]));
  expect(second).toMatchObject({ code: 0, stderr: "" });
  expect(installs(checkout)).toEqual(["npm", "pnpm"]);
});

test("what changed is installed again, and nothing else", async ({ checkout }) => {
  await checkout.finish(checkout.run(["echo"]));
  writeFileSync(join(checkout.directory, "pnpm-lock.yaml"), "changed");
  await checkout.finish(checkout.run(["echo"]));
  expect(installs(checkout)).toEqual(["npm", "pnpm", "pnpm"]);
  rmSync(join(checkout.directory, "node_modules"), { recursive: true });
  await checkout.finish(checkout.run(["echo"]));
  expect(installs(checkout)).toEqual(["npm", "pnpm", "pnpm", "pnpm"]);
  writeFileSync(join(checkout.directory, "toolchain/package-lock.json"), "changed");
  await checkout.finish(checkout.run(["echo"]));
  expect(installs(checkout)).toEqual(["npm", "pnpm", "pnpm", "pnpm", "npm"]);
});

test("several at once install once", async ({ checkout }) => {
  const runs = await Promise.all([1, 2, 3].map(() => checkout.finish(checkout.run(["echo"]))));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(runs.filter(({ stderr }) => stderr.includes("waiting for process"))).toHaveLength(2);
  expect(installs(checkout)).toEqual(["npm", "pnpm"]);
});

test("an installation that fails is reported and tried again the next time", async ({ checkout }) => {
  const failed = await checkout.finish(checkout.run(["echo"], { NPM_EXIT: "1" }));
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toContain("failed with exit code 1");
  expect(await checkout.finish(checkout.run(["echo"]))).toMatchObject({ code: 0 });
});

test("it ends as the command ends, and passes on what it is told", async ({ checkout }) => {
  expect(await checkout.finish(checkout.run(["fail"]))).toMatchObject({ code: 7 });
  const waiting = checkout.run(["wait"]);
  await once(waiting.stdout!, "data");
  waiting.kill("SIGTERM");
  expect(await checkout.finish(waiting)).toMatchObject({ code: 9 });
});

test("an unknown command lists those that there are, and installs nothing", async ({ checkout }) => {
  const unknown = await checkout.finish(checkout.run(["nonsense"]));
  expect(unknown).toMatchObject({ code: 1, stdout: "" });
  expect(unknown.stderr).toContain("<echo | fail | wait>");
  expect(installs(checkout)).toEqual([]);
});
