import { ScaiError } from "../runtime/errors.ts";

/** What is used of `node:fs/promises`, which Bun and Deno have as well. */
interface FileSystem {
  open(path: string, flags: string): Promise<OpenFile>;
  readdir(path: string, options: { readonly withFileTypes: true }): Promise<Entry[]>;
  realpath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { readonly force: true }): Promise<void>;
}

export interface OpenFile {
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
  write(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  stat(): Promise<{ readonly size: number; readonly mtimeMs: number }>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  datasync(): Promise<void>;
  close(): Promise<void>;
}

export interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** A hash of bytes that come one after the other. */
export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(encoding: "hex"): string;
}

/** A module of the platform, asked for at run time so that bundles for browsers stay without it; undefined where there is none. */
function builtin<Module>(name: string): Module | undefined {
  const process: { getBuiltinModule?(name: string): Module | undefined } | undefined = Reflect.get(
    globalThis,
    "process",
  );
  return process?.getBuiltinModule?.(name);
}

/** Files, which there are in Node 20.16 and newer, Bun and Deno. */
export function fileSystem(): FileSystem {
  const found = builtin<FileSystem>("node:fs/promises");
  if (found === undefined) throw new ScaiError("There are no files here; pass a Blob, or take files.getContent");
  return found;
}

/** The path of a file whatever directory the program runs in. */
export function realPath(path: string): Promise<string> {
  return fileSystem().realpath(path);
}

/** SHA-256 of a whole; undefined in browsers, which can only hash what is in memory. */
export function runningSha256(): RunningHash | undefined {
  return builtin<{ createHash(algorithm: "sha256"): RunningHash }>("node:crypto")?.createHash("sha256");
}

/** Whether this is a program's platform: not a browser. */
export function canHash(): boolean {
  return runningSha256() !== undefined;
}

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.replace(/[/\\]+$/, "").replace(/^.*[/\\]/s, "");
}
