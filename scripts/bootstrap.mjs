/**
 * `node scripts/bootstrap.mjs <command> [arguments]` runs `scripts/<command>.ts` on the pinned Node, after installing what
 * this checkout lacks. Plain JavaScript without dependencies, because it has to run on whatever Node is there.
 * What it says goes to standard error: standard output belongs to the command.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lock } from "../packages/local-stack/src/process-lock.mjs";

const NODE_MAJOR = 24;
const SCRIPTS = dirname(fileURLToPath(import.meta.url));
const CHECKOUT = dirname(SCRIPTS);
const STACK = join(CHECKOUT, ".stack");
const TOOLCHAIN = join(STACK, "toolchain");
const TOOLCHAIN_FILES = ["package.json", "package-lock.json", ".npmrc"];

/** What has to be installed: `inputs` decide whether the last installation still holds. */
const INSTALLATIONS = [
  {
    title: "Node 24 and pnpm (about 60 MB, once)",
    inputs: TOOLCHAIN_FILES.map((name) => join(CHECKOUT, "toolchain", name)),
    stamp: join(TOOLCHAIN, "node_modules/.installed"),
    install: installToolchain,
  },
  {
    title: "the packages of pnpm-lock.yaml",
    inputs: ["pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => join(CHECKOUT, name)),
    stamp: join(CHECKOUT, "node_modules/.installed"),
    install: installPackages,
  },
];

/** A failure whose message says all that a person needs. */
class Failure extends Error {}

async function main([command, ...args]) {
  const commands = Object.keys(JSON.parse(readFileSync(join(CHECKOUT, "package.json"), "utf8")).scripts);
  if (!commands.includes(command)) throw new Failure(`Usage: npm run <${commands.join(" | ")}> [-- arguments]`);
  if (INSTALLATIONS.some(isOutdated)) await installWhatIsMissing();
  const node = findNode();
  return run(node, [join(SCRIPTS, `${command}.ts`), ...args], {
    stdio: "inherit",
    env: { ...process.env, PATH: [dirname(node), binDirectory(TOOLCHAIN), process.env.PATH].join(delimiter) },
  });
}

async function installWhatIsMissing() {
  const release = await lock(join(STACK, "bootstrap.lock"), (pid) =>
    say(`waiting for process ${pid}, which installs already`),
  );
  try {
    // Whoever had the lock before may have done it.
    for (const installation of INSTALLATIONS.filter(isOutdated)) {
      say(`installing ${installation.title} …`);
      const started = Date.now();
      await installation.install();
      writeFileSync(installation.stamp, hashOf(installation.inputs));
      say(`done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  } finally {
    release();
  }
}

function isOutdated({ inputs, stamp }) {
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== hashOf(inputs);
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** Into a directory of its own first, so that programs on the former toolchain keep running and half of one never shows. */
async function installToolchain() {
  const [fresh, former] = [`${TOOLCHAIN}.new`, `${TOOLCHAIN}.old`];
  for (const path of [fresh, former]) rmSync(path, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const name of TOOLCHAIN_FILES) copyFileSync(join(CHECKOUT, "toolchain", name), join(fresh, name));
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  await runOrFail([...npm, "ci", "--prefix", fresh, "--ignore-scripts", "--loglevel=error"], { cwd: fresh });
  const node = join(binDirectory(fresh), "node");
  // A Node for another C library than this machine's is there but does not run: as good as none.
  if (existsSync(node) && spawnSync(node, ["--version"]).status !== 0) rmSync(node);
  if (existsSync(TOOLCHAIN)) renameSync(TOOLCHAIN, former);
  renameSync(fresh, TOOLCHAIN);
  rmSync(former, { recursive: true, force: true });
}

async function installPackages() {
  const pnpm = join(TOOLCHAIN, "node_modules/pnpm/bin/pnpm.cjs");
  const options = [
    "--frozen-lockfile",
    "--loglevel=info",
    "--config.confirmModulesPurge=false",
    "--config.updateNotifier=false",
  ];
  await runOrFail([findNode(), pnpm, "install", ...options], { cwd: CHECKOUT });
}

function findNode() {
  const own = join(binDirectory(TOOLCHAIN), "node");
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split(".")[0]) >= NODE_MAJOR) return process.execPath;
  const here = `${process.platform} on ${process.arch}`;
  throw new Failure(
    `No Node ${NODE_MAJOR} comes with this checkout for ${here}: install Node ${NODE_MAJOR} or newer and try again.`,
  );
}

function binDirectory(prefix) {
  return join(prefix, "node_modules/.bin");
}

async function runOrFail([command, ...args], options) {
  const code = await run(command, args, { stdio: ["ignore", 2, 2], ...options });
  if (code !== 0) throw new Failure(`${[command, ...args].join(" ")} failed with exit code ${code}.`);
}

/** Runs a program to its end, passing on what tells us to stop, and resolves with its exit code. */
function run(command, args, options) {
  const [program, ...rest] = [...diesWithParent(), command, ...args];
  const child = spawn(program, rest, options);
  const forward = (signal) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Failure(`${command}: ${error.message}`)));
    child.once("exit", (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Where the system can do it, the child is told to stop when this process is killed without a chance to tell it. */
function diesWithParent() {
  const prefix = ["setpriv", "--pdeathsig", "TERM", "--"];
  return process.platform === "linux" && spawnSync(prefix[0], [...prefix.slice(1), "true"]).status === 0 ? prefix : [];
}

function say(line) {
  process.stderr.write(`[scai] ${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exitCode = 1;
}
