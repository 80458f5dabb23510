import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, type LocalFolder, pathOf } from "./local-folder.ts";

/** Something in the directory, as it was when it was last looked at. */
interface Seen {
  readonly path: string;
  readonly kind: Entry["kind"];
  readonly inode: bigint;
  /** Changes with every write. */
  readonly state: string;
  readonly sha256: string;
}

type Found = Omit<Seen, "sha256">;

/** Where things wait that change places; never synced, and left to be found when the program is killed. */
const waitingPrefix = "/.in-step-";
const waiting = `${waitingPrefix}${process.pid}`;

/**
 * A directory of the disk for a device's folder in memory: `read` does to the folder what somebody did in the directory since the last look,
 * `write` the other way round. What somebody changes in the directory in between is left as it is, and found by the next `read`.
 */
export class DiskFolder {
  readonly #directory: string;
  readonly #local: LocalFolder;
  readonly #seen = new Map<Entry, Seen>();
  #waitingCount = 0;

  constructor(directory: string, local: LocalFolder) {
    this.#directory = directory;
    this.#local = local;
  }

  async read(): Promise<void> {
    const found = await this.#list("");
    const byPath = new Map(Array.from(this.#seen, ([entry, { kind, path }]) => [`${kind} ${path}`, entry]));
    const byInode = new Map(Array.from(this.#seen, ([entry, { kind, inode }]) => [`${kind} ${inode}`, entry]));
    // What has the same path was written, however its program did that; what has another was moved there, or is new.
    const staying = new Set(found.map(({ kind, path }) => byPath.get(`${kind} ${path}`)));
    const taken = new Map<string, Entry>();
    for (const one of found) {
      const moved = byInode.get(`${one.kind} ${one.inode}`);
      const known = byPath.get(`${one.kind} ${one.path}`) ?? (staying.has(moved) ? undefined : moved);
      const cut = one.path.lastIndexOf("/");
      taken.set(one.path, await this.#take(one, known, taken.get(one.path.slice(0, cut)), one.path.slice(cut + 1)));
    }
    const present = new Set(taken.values());
    for (const [entry, { path }] of [...this.#seen]) {
      // What still waits has been deleted by nobody.
      if (present.has(entry) || path.startsWith(waiting)) continue;
      this.#seen.delete(entry);
      if (this.#local.entries.has(entry)) this.#local.remove(entry);
    }
  }

  async write(): Promise<void> {
    const { entries } = this.#local;
    const deepestFirst = [...this.#seen].toSorted(([, a], [, b]) => depthOf(b.path) - depthOf(a.path));
    for (const [entry, seen] of deepestFirst) if (!entries.has(entry)) await this.#remove(entry, seen);
    const moved = deepestFirst.filter(([entry, { path }]) => entries.has(entry) && pathOf(entry) !== path);
    await mkdir(this.#at(waiting), { recursive: true });
    for (const [entry, seen] of moved) await this.#rename(entry, seen, `${waiting}/${this.#waitingCount++}`);
    const placed = Array.from(entries, (entry) => ({ entry, path: pathOf(entry) }));
    for (const { entry, path } of placed.toSorted((a, b) => depthOf(a.path) - depthOf(b.path)))
      await this.#put(entry, path);
    await rmdir(this.#at(waiting)).catch(() => {});
  }

  /** Everything below a path, folders before what is in them. */
  async #list(path: string): Promise<Found[]> {
    const found: Found[] = [];
    for (const name of (await readdir(this.#at(path))).toSorted()) {
      const below = `${path}/${name}`;
      const one = below.startsWith(waitingPrefix) ? undefined : await this.#look(below);
      if (one === undefined) continue;
      found.push(one, ...(one.kind === "folder" ? await this.#list(below) : []));
    }
    return found;
  }

  async #look(path: string): Promise<Found | undefined> {
    const stats = await stat(this.#at(path), { bigint: true }).catch(unlessMissing);
    if (stats === undefined || !(stats.isFile() || stats.isDirectory())) return undefined;
    const { ino: inode, mtimeNs, size } = stats;
    return stats.isFile()
      ? { path, kind: "file", inode, state: `${inode} ${mtimeNs} ${size}` }
      : { path, kind: "folder", inode, state: "" };
  }

  async #take(found: Found, known: Entry | undefined, parent: Entry | undefined, name: string): Promise<Entry> {
    const entry = known ?? this.#local.add(found.kind, parent, name);
    entry.name = name;
    this.#local.move(entry, parent);
    if (found.kind === "file" && this.#seen.get(entry)?.state !== found.state)
      this.#local.write(entry, await readFile(this.#at(found.path)));
    this.#seen.set(entry, { ...found, sha256: entry.sha256 });
    return entry;
  }

  async #remove(entry: Entry, seen: Seen): Promise<void> {
    this.#seen.delete(entry);
    if (seen.kind === "file" && (await this.#look(seen.path))?.state === seen.state) await rm(this.#at(seen.path));
    // With something in it that somebody has just put there it stays.
    if (seen.kind === "folder") await rmdir(this.#at(seen.path)).catch(() => {});
  }

  /** To the path, or to one like it when something is there. What somebody has taken away meanwhile is put there anew. */
  async #rename(entry: Entry, seen: Seen, path: string): Promise<void> {
    let free = path;
    while ((await this.#look(free)) !== undefined) free += " (moved here)";
    this.#seen.delete(entry);
    if ((await this.#look(seen.path)) === undefined) return;
    await rename(this.#at(seen.path), this.#at(free));
    this.#seen.set(entry, { ...seen, path: free });
  }

  async #put(entry: Entry, path: string): Promise<void> {
    // Of two of the same name the server is yet to say what the other, and where what is in it, is called.
    if (entry.parent !== undefined && this.#seen.get(entry.parent)?.path !== pathOf(entry.parent)) return;
    const seen = this.#seen.get(entry);
    const there = await this.#look(path);
    if (seen !== undefined && seen.path !== path) {
      await this.#rename(entry, seen, path);
    } else if (seen === undefined && there === undefined) {
      if (entry.kind === "folder") await mkdir(this.#at(path));
      else await writeFile(this.#at(path), entry.content);
      await this.#note(entry, path);
      return;
    }
    const present = this.#seen.get(entry);
    if (present === undefined || entry.kind === "folder" || present.sha256 === entry.sha256) return;
    if ((await this.#look(present.path))?.state !== present.state) return;
    await writeFile(this.#at(`${waiting}/new`), entry.content);
    await rename(this.#at(`${waiting}/new`), this.#at(present.path));
    await this.#note(entry, present.path);
  }

  async #note(entry: Entry, path: string): Promise<void> {
    const there = await this.#look(path);
    if (there !== undefined) this.#seen.set(entry, { ...there, sha256: entry.sha256 });
  }

  #at(path: string): string {
    return join(this.#directory, path);
  }
}

function unlessMissing(err: unknown): undefined {
  if (!(err instanceof Error && "code" in err && err.code === "ENOENT")) throw err;
}

function depthOf(path: string): number {
  return path.split("/").length;
}
