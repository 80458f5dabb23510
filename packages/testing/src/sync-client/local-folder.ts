import { createHash } from "node:crypto";

/** A file or folder on the device. */
export interface Entry {
  readonly kind: "file" | "folder";
  parent: Entry | undefined;
  name: string;
  /** The server's id; undefined of what the server does not have yet. */
  id: string | undefined;
  /** Of a file. */
  content: Uint8Array;
  sha256: string;
  /** An upload that was begun, and of what: content and place. */
  upload: { readonly id: string; readonly of: string } | undefined;
}

/** The device's folder, in memory; what is done to it here is done by the device's user, or by the sync client. */
export class LocalFolder {
  readonly entries = new Set<Entry>();

  add(kind: Entry["kind"], parent: Entry | undefined, name: string, content: Uint8Array = new Uint8Array()): Entry {
    const entry = { kind, parent, name, id: undefined, content, sha256: sha256Of(content), upload: undefined };
    this.entries.add(entry);
    return entry;
  }

  write(entry: Entry, content: Uint8Array): void {
    entry.content = content;
    entry.sha256 = sha256Of(content);
  }

  /** With all that is below it. */
  remove(entry: Entry): void {
    for (const below of this.below(entry)) this.entries.delete(below);
  }

  byId(id: string): Entry | undefined {
    for (const entry of this.entries) if (entry.id === id) return entry;
    return undefined;
  }

  inside(parent: Entry | undefined): Entry[] {
    return [...this.entries].filter((entry) => entry.parent === parent);
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
