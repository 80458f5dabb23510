import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lock } from "./process-lock.mjs";
import { runTool, ToolFailure } from "./run-tool.ts";

/** Debian's word for the machine, by Node's. */
const MACHINES: Partial<Record<string, string>> = { x64: "x86_64", arm64: "aarch64" };
const APT_ENVIRONMENT = { LC_ALL: "C", DEBIAN_FRONTEND: "noninteractive" };
const PROGRESS_EVERY_MS = 3_000;
const LISTS_FRESH_MS = 6 * 3_600_000;

/** How to follow something that may take long, and how to end it early. */
export interface ToolControl {
  onProgress?: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** A directory with Debian packages unpacked in it, laid out like `/`. */
export interface DebianRoot {
  root: string;
  binaryPath: string[];
  /** `usr/lib/<architecture>`. */
  libraryDirectory: string;
  /** Where its libraries are. */
  libraryPath: string[];
}

/** Whether Debian packages can be had on this machine at all: apt-get and dpkg are there, whoever the user is. */
export function hasApt(): boolean {
  return existsSync("/usr/bin/apt-get") && existsSync("/usr/bin/dpkg") && existsSync("/var/lib/dpkg/status");
}

/**
 * Unpacks Debian packages, and whatever of their dependencies this machine lacks, without installing anything and without
 * root: apt works on a private state directory, and `dpkg -x` only extracts. The result is shared by everything under
 * `directory` and is ready at once the next time; two processes that ask at the same time share one download.
 *
 * @param directory where the unpacked trees live, one per list of packages and release of the system
 * @throws Error with apt's own words when a package does not exist or cannot be downloaded
 */
export async function unpackDebianPackages(
  directory: string,
  packages: string[],
  control: ToolControl,
): Promise<DebianRoot> {
  const target = join(directory, treeName(packages));
  const mine = queue.then(() => unpackOnce(directory, target, packages, control));
  queue = mine.catch(() => {});
  await mine;
  return describe(target);
}

/** One after the other within this process; the lock file does the same between processes. */
let queue: Promise<void> = Promise.resolve();

async function unpackOnce(directory: string, target: string, packages: string[], control: ToolControl) {
  if (existsSync(target)) return;
  control.signal?.throwIfAborted();
  const onWait = (pid: number) => control.onProgress?.(`waiting for process ${pid}, which unpacks Debian packages too`);
  const release = await lock(join(directory, "apt.lock"), onWait, control.signal);
  try {
    if (!existsSync(target)) await unpack(directory, target, packages, control);
  } finally {
    release();
  }
}

function describe(root: string): DebianRoot {
  const library = join(root, "usr/lib");
  const architecture = `${MACHINES[process.arch] ?? process.arch}-linux-gnu`;
  return {
    root,
    binaryPath: ["usr/bin", "usr/sbin", "bin", "sbin"].map((path) => join(root, path)),
    libraryDirectory: join(library, architecture),
    libraryPath: [join(library, architecture), join(root, "lib", architecture), library],
  };
}

function treeName(packages: string[]): string {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const key = JSON.stringify([process.arch, release, [...packages].sort()]);
  return `${packages[0]}-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}

async function unpack(directory: string, target: string, packages: string[], control: ToolControl) {
  const apt = join(directory, "apt");
  const archives = `${target}.debs`;
  const half = `${target}.half`;
  for (const path of [archives, half]) rmSync(path, { recursive: true, force: true });
  const needed = [join(apt, "lists/partial"), join(archives, "partial"), half];
  for (const path of needed) mkdirSync(path, { recursive: true });

  await download(apt, archives, packages, control);
  const debs = readdirSync(archives).filter((name) => name.endsWith(".deb"));
  control.onProgress?.(`unpacking ${debs.length} Debian packages`);
  for (const deb of debs) await runTool("dpkg", ["-x", join(archives, deb), half], { signal: control.signal });
  rmSync(archives, { recursive: true });
  renameSync(half, target);
}

async function download(apt: string, archives: string, packages: string[], control: ToolControl) {
  const options = aptOptions(apt, archives);
  const get = (...args: string[]) =>
    runTool("apt-get", [...options, ...args], { env: APT_ENVIRONMENT, signal: control.signal });
  const stamp = join(apt, "refreshed");
  const areListsFresh = existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < LISTS_FRESH_MS;
  let complaint = "";
  for (const isLastTry of areListsFresh ? [false, true] : [true]) {
    if (isLastTry) {
      control.onProgress?.("fetching the package lists of this Debian or Ubuntu");
      // A third-party source that cannot be reached fails the update as a whole, yet the other lists are there: go on.
      complaint = await get("update").then(() => "", outputOf);
      writeFileSync(stamp, "");
    }
    control.onProgress?.(`downloading Debian packages: ${packages.join(" ")}`);
    const reporting = setInterval(() => control.onProgress?.(`${megabytesIn(archives)} MB so far`), PROGRESS_EVERY_MS);
    const install = get("--yes", "--no-install-recommends", "--download-only", "install", ...packages);
    const problem = await install.then(() => undefined, outputOf).finally(() => clearInterval(reporting));
    if (problem === undefined) return;
    if (isLastTry) throw new Error(`apt-get cannot download ${packages.join(" ")}:\n${complaint}\n${problem}`);
  }
}

/** What a program said that failed; anything else that went wrong goes on. */
function outputOf(error: unknown): string {
  if (error instanceof ToolFailure) return error.output;
  throw error;
}

function megabytesIn(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(
    ({ parentPath, name }) => statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
}

function aptOptions(apt: string, archives: string): string[] {
  const settings = {
    "Dir::State": apt,
    "Dir::State::lists": join(apt, "lists"),
    "Dir::State::status": "/var/lib/dpkg/status",
    "Dir::Cache": apt,
    "Dir::Cache::archives": archives,
    "Debug::NoLocking": "1",
    "APT::Sandbox::User": "root",
    "Acquire::Languages": "none",
    "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false",
    "Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled": "false",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
}
