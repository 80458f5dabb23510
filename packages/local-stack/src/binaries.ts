import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hasApt, type ToolControl, unpackDebianPackages } from "./debian.ts";
import { DEBIAN_DIRECTORY } from "./paths.ts";

/** Programs that can be run: with `env` in its environment each is found by its name. */
export interface Binaries {
  /** Full path of the first program asked for. */
  command: string;
  env: Record<string, string>;
  /** Where the tree they were unpacked into starts; absent for programs of the machine itself. */
  debianRoot?: string;
  /** Where that tree keeps its libraries and plugins. */
  libraryDirectory?: string;
}

export interface BinaryNeed {
  /** What a person calls it, for messages. */
  title: string;
  /** All of these have to be there. */
  programs: [string, ...string[]];
  /** The Debian packages to unpack when the machine does not have them. */
  packages: [string, ...string[]];
  /** A directory of private libraries that the programs cannot find by themselves once they are unpacked elsewhere. */
  privateLibraries?: string;
  /** The first program's `--version` has to show at least this; omitted when any will do. */
  minimum?: { version: [major: number, minor: number]; pattern: RegExp };
  /** Says what else is wrong with programs that were found, if anything is. */
  findFault?: (found: Binaries) => string | undefined;
}

// Debian keeps servers out of an ordinary user's PATH.
const SYSTEM_DIRECTORIES = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/**
 * Finds programs on PATH (or among the system's servers) in a version that will do, else unpacks them from Debian packages
 * without root.
 *
 * @throws Error that names what to install when the machine has neither the programs nor apt
 */
export async function ensureBinaries(need: BinaryNeed, control: ToolControl = {}): Promise<Binaries> {
  const machine = { PATH: [process.env["PATH"], ...SYSTEM_DIRECTORIES].join(delimiter) };
  const found = findAll(need, machine);
  if (typeof found !== "string") return found;
  if (!hasApt())
    throw new Error(`${found}, and there is no apt here to get it from. Install ${describe(need)} and start again.`);

  const { root, binaryPath, libraryPath, libraryDirectory } = await unpackDebianPackages(
    DEBIAN_DIRECTORY,
    need.packages,
    control,
  );
  const env = {
    PATH: [...binaryPath, machine.PATH].join(delimiter),
    LD_LIBRARY_PATH: [join(libraryDirectory, need.privateLibraries ?? ""), ...libraryPath].join(delimiter),
  };
  const unpacked = findAll(need, env, { debianRoot: root, libraryDirectory });
  if (typeof unpacked === "string") throw new Error(`${unpacked}. Install ${describe(need)} and start again.`);
  return unpacked;
}

/**
 * One program by name: from the machine, else from these Debian packages, unpacked without root into the checkout.
 * Run `command` with `env` merged into the environment.
 */
export async function ensureDebianBinary(
  name: string,
  packages: [string, ...string[]],
  onProgress?: (line: string) => void,
): Promise<Binaries> {
  return ensureBinaries({ title: name, programs: [name], packages }, onProgress ? { onProgress } : {});
}

/** The programs with their environment, or a sentence that says what is missing. */
function findAll(
  need: BinaryNeed,
  env: { PATH: string; LD_LIBRARY_PATH?: string },
  origin: Pick<Binaries, "debianRoot" | "libraryDirectory"> = {},
): Binaries | string {
  const [first, ...others] = need.programs;
  const command = find(first, env.PATH);
  const missing = command === undefined ? first : others.find((program) => find(program, env.PATH) === undefined);
  if (command === undefined || missing !== undefined) return `${need.title} was not found: there is no ${missing}`;
  const found: Binaries = { command, env: { ...env }, ...origin };
  return (need.minimum && explainVersion(need.title, found, need.minimum)) ?? need.findFault?.(found) ?? found;
}

function find(program: string, path: string): string | undefined {
  const candidates = path.split(delimiter).map((directory) => join(directory, program));
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function explainVersion(
  title: string,
  { command, env }: Binaries,
  { version: [major, minor], pattern }: NonNullable<BinaryNeed["minimum"]>,
): string | undefined {
  const answer = spawnSync(command, ["--version"], { encoding: "utf8", env: { ...process.env, ...env } });
  const shown = pattern.exec(`${answer.stdout}${answer.stderr}`);
  const [foundMajor, foundMinor] = [Number(shown?.[1]), Number(shown?.[2])];
  if (foundMajor > major || (foundMajor === major && foundMinor >= minor)) return undefined;
  const what = shown ? `${foundMajor}.${foundMinor}` : `of unknown version (${answer.stderr.trim().slice(0, 200)})`;
  return `${title} ${major}.${minor} or newer is needed, and ${command} is ${what}`;
}

function describe(need: BinaryNeed): string {
  const version = need.minimum ? ` ${need.minimum.version.join(".")} or newer` : "";
  return `${need.title}${version} (on Debian and Ubuntu: ${need.packages.join(" ")})`;
}
