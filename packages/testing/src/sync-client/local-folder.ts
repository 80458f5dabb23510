import { createHash } from "node:crypto";

/** A file or folder on the device. */
export interface Entry {
  readonly kind: "file" | "folder";
  readonly parent: Entry | undefined;
  name: string;
  /** The server's id; undefined of what the server does not have yet. */
  readonly id: string | undefined;
  /** Of a file. */
  content: Uint8Array;
  sha256: string;
  /** An upload that was begun, and of what: content and place. */
  upload: { readonly id: string; readonly of: string } | undefined;
}

type Placed = { -readonly [Member in keyof Entry]: Entry[Member] };

/** The device's folder, in memory; what is done to it here is done by the device's user, or by the sync client. */
export class LocalFolder {
  readonly entries = new Set<Entry>();
  readonly #byId = new Map<string, Entry>();
  readonly #inside = new Map<Entry | undefined, Set<Entry>>();

  add(kind: Entry["kind"], parent: Entry | undefined, name: string, content: Uint8Array = new Uint8Array()): Entry {
    const entry = { kind, parent, name, id: undefined, content, sha256: sha256Of(content), upload: undefined };
    this.entries.add(entry);
    this.move(entry, parent);
    return entry;
  }

  write(entry: Entry, content: Uint8Array): void {
    entry.content = content;
    entry.sha256 = sha256Of(content);
  }

  move(entry: Entry, parent: Entry | undefined): void {
    const placed: Placed = entry;
    this.#inside.get(placed.parent)?.delete(entry);
    placed.parent = parent;
    const siblings = this.#inside.get(parent) ?? new Set();
    this.#inside.set(parent, siblings.add(entry));
  }

  /** The server knows it by that id from now on, or not any more. */
  identify(entry: Entry, id: string | undefined): void {
    const placed: Placed = entry;
    if (placed.id !== undefined) this.#byId.delete(placed.id);
    placed.id = id;
    if (id !== undefined) this.#byId.set(id, entry);
  }

  /** With all that is below it. */
  remove(entry: Entry): void {
    for (const below of this.below(entry)) this.drop(below);
  }

  /** Without what is inside it, which goes elsewhere or as well. */
  drop(entry: Entry): void {
    this.entries.delete(entry);
    this.#inside.get(entry.parent)?.delete(entry);
    this.#inside.delete(entry);
    if (entry.id !== undefined && this.#byId.get(entry.id) === entry) this.#byId.delete(entry.id);
  }

  byId(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  inside(parent: Entry | undefined): Entry[] {
    return [...(this.#inside.get(parent) ?? [])];
  }

  /** The entry and everything below it, from the top down. */
  below(entry: Entry): Entry[] {
    return [entry, ...this.inside(entry).flatMap((child) => this.below(child))];
  }

  /** What is where: a path and the hash of what the file there holds, sorted. */
  tree(): string[] {
    const told = [...this.entries].map(
      (entry) => `${pathOf(entry)} ${entry.kind === "file" ? entry.sha256 : "folder"}`,
    );
    return told.toSorted();
  }
}

export function pathOf(entry: Entry): string {
  return `${entry.parent === undefined ? "" : pathOf(entry.parent)}/${entry.name}`;
}

export function sha256Of(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
