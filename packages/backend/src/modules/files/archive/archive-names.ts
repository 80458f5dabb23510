import { freeName } from "../free-name.ts";

// What stands in a name for something else on Windows: a drive, a stream of a file, a pattern.
const unsafe = /[<>:"|?*]/g;

/**
 * Names for the things in one folder of an archive, so that it can be unpacked anywhere: without characters that some systems take for
 * something else, and different from each other also where case does not count.
 */
export class ArchiveNames {
  readonly #taken = new Set<string>();

  nameOf(name: string, kind: "file" | "folder"): string {
    const safe = name.replaceAll(unsafe, "_");
    const isTaken = { has: (candidate: string) => this.#taken.has(foldCase(candidate)) };
    const free = freeName(safe, kind, isTaken);
    this.#taken.add(foldCase(free));
    return free;
  }
}

function foldCase(name: string): string {
  return name.toUpperCase().toLowerCase();
}
