import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lock } from "./process-lock.mjs";

const LISTS_FRESH_MS = 6 * 3_600_000;

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
  onProgress: (line: string) => void,
): Promise<DebianRoot> {
  const target = join(directory, treeName(packages));
  const mine = queue.then(() => unpackOnce(directory, target, packages, onProgress));
  queue = mine.catch(() => {});
  await mine;
  return describe(target);
}

/** One after the other within this process; the lock file does the same between processes. */
let queue: Promise<void> = Promise.resolve();

async function unpackOnce(directory: string, target: string, packages: string[], onProgress: (line: string) => void) {
  if (!existsSync(target)) {
    const release = await lock(join(directory, "apt.lock"), (pid) =>
      onProgress(`waiting for process ${pid}, which unpacks Debian packages too`),
    );
    try {
      if (!existsSync(target)) await unpack(directory, target, packages, onProgress);
    } finally {
      release();
    }
  }
}

function describe(root: string): DebianRoot {
  const library = join(root, "usr/lib");
  const triplet = readdirSync(library).find((name) => name.includes("-linux-gnu")) ?? "";
  return {
    root,
    binaryPath: ["usr/bin", "usr/sbin", "bin", "sbin"].map((path) => join(root, path)),
    libraryDirectory: join(library, triplet),
    libraryPath: [join(library, triplet), join(root, "lib", triplet), library],
  };
}

function treeName(packages: string[]): string {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const key = JSON.stringify([process.arch, release, [...packages].sort()]);
  return `${packages[0]}-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}

async function unpack(directory: string, target: string, packages: string[], onProgress: (line: string) => void) {
  const apt = join(directory, "apt");
  const archives = `${target}.debs`;
  const half = `${target}.half`;
  for (const path of [archives, half]) rmSync(path, { recursive: true, force: true });
  for (const path of [join(apt, "lists/partial"), join(archives, "partial"), half])
    mkdirSync(path, { recursive: true });

  await download(apt, archives, packages, onProgress);
  const debs = readdirSync(archives).filter((name) => name.endsWith(".deb"));
  onProgress(`unpacking ${debs.length} Debian packages`);
  for (const deb of debs) {
    const extracted = await run("dpkg", ["-x", join(archives, deb), half]);
    if (extracted.code !== 0) throw new Error(`dpkg cannot unpack ${deb}:\n${extracted.output.trim()}`);
  }
  rmSync(archives, { recursive: true });
  renameSync(half, target);
}

async function download(apt: string, archives: string, packages: string[], onProgress: (line: string) => void) {
  const options = aptOptions(apt, archives);
  const install = [...options, "--yes", "--no-install-recommends", "--download-only", "install", ...packages];
  const stamp = join(apt, "refreshed");
  const areListsFresh = existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < LISTS_FRESH_MS;
  for (const isLastTry of areListsFresh ? [false, true] : [true]) {
    if (isLastTry) {
      onProgress("fetching the package lists of this Debian or Ubuntu");
      // A third-party source that cannot be reached fails the update as a whole, yet the other lists are there: go on.
      await run("apt-get", [...options, "update"]);
      writeFileSync(stamp, "");
    }
    onProgress(`downloading Debian packages: ${packages.join(" ")}`);
    const answer = await run("apt-get", install);
    if (answer.code === 0) return;
    if (isLastTry) throw new Error(`apt-get cannot download ${packages.join(" ")}:\n${answer.output.trim()}`);
  }
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

function run(command: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C", DEBIAN_FRONTEND: "noninteractive" },
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
