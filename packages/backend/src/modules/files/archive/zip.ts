import { Readable } from "node:stream";
import ZipStream from "zip-stream";
import type { Download } from "../../../platform/bytes/index.ts";
import type { ArchiveEntry } from "./archive-entries.ts";

/**
 * A ZIP file of these entries, made as it is read: nothing is asked for before there is room for it, and nothing is kept of an entry but its
 * line in the directory at the end. Not compressed: most of what is large is already. With ZIP64 where sizes or numbers need it.
 */
export async function* zip(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  const out = new ZipStream({ store: true });
  appendAll(out, entries).then(
    () => out.finalize(),
    (err: unknown) => out.destroy(err instanceof Error ? err : new Error(String(err))),
  );
  try {
    for await (const piece of out) yield piece;
  } finally {
    out.destroy();
  }
}

async function appendAll(out: ZipStream, entries: AsyncIterable<ArchiveEntry>): Promise<void> {
  for await (const entry of entries) {
    const date = entry.modifiedAt;
    if (entry.kind === "folder")
      await append(out, Readable.from([]), { type: "directory", name: `${entry.path}/`, date });
    else await append(out, Readable.from(copiesOf(entry.content)), { name: entry.path, date });
  }
}

/** Resolves when all of an entry is out; fails, and lets the source go, when the reader of the archive is gone. */
function append(
  out: ZipStream,
  source: Readable,
  entry: { type?: "directory"; name: string; date: Date },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      source.destroy();
      reject(new Error("the reader of an archive went away"));
    };
    out.once("close", leave);
    out.entry(source, entry, (err) => {
      out.off("close", leave);
      if (err) reject(err);
      else resolve();
    });
  });
}

/** The streams on the way hold pieces longer than the content lends them. */
async function* copiesOf({ open, sizeBytes }: Pick<Download, "open" | "sizeBytes">) {
  for await (const piece of open({ start: 0, end: sizeBytes })) yield Buffer.from(piece);
}
