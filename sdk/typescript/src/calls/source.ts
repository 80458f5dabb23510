import { IncompleteError, ScaiError } from "../runtime/errors.ts";
import { canHash, fileSystem, nameOf, realPath } from "./file-system.ts";

/** What an upload reads from: any part of it, several times. */
export interface Source {
  readonly name: string | undefined;
  readonly sizeBytes: number;
  /** What tells it from others, and from what it was before it was changed; undefined when nothing does but its content. */
  readonly identity: string | undefined;
  /** All from a position on, where the platform can send that by itself and could not send a stream. */
  blobFrom(position: number): Blob | undefined;
  /** Fills the buffer with the bytes from a position on; fails when there are not so many. */
  read(buffer: Uint8Array<ArrayBuffer>, position: number): Promise<void>;
  /** Fails when it is not what it was when it was opened. */
  requireSame(): Promise<void>;
  close(): Promise<void>;
}

/** A file by its path, or a Blob, such as a browser's File. */
export function openSource(source: string | Blob): Promise<Source> {
  return typeof source === "string" ? openFile(source) : Promise.resolve(blobSource(source));
}

async function openFile(path: string): Promise<Source> {
  const file = await fileSystem().open(path, "r");
  const { size, mtimeMs } = await file.stat();
  return {
    name: nameOf(path),
    sizeBytes: size,
    identity: `${mtimeMs} ${await realPath(path)}`,
    blobFrom: () => undefined,
    async read(buffer, position) {
      for (let read = 0; read < buffer.length; ) {
        const { bytesRead } = await file.read(buffer, read, buffer.length - read, position + read);
        if (bytesRead === 0) throw changed(path);
        read += bytesRead;
      }
    },
    async requireSame() {
      const now = await file.stat();
      if (now.size !== size || now.mtimeMs !== mtimeMs) throw changed(path);
    },
    close: () => file.close(),
  };
}

function changed(path: string): ScaiError {
  return new ScaiError(`${path} changed while it was uploaded; nothing of it was put in place`);
}

function blobSource(blob: Blob): Source {
  return {
    name: blob instanceof File ? blob.name : undefined,
    sizeBytes: blob.size,
    identity: blob instanceof File ? `${blob.lastModified} ${blob.name}` : undefined,
    blobFrom: (position) => (canHash() ? undefined : blob.slice(position)),
    async read(buffer, position) {
      const bytes = new Uint8Array(await blob.slice(position, position + buffer.length).arrayBuffer());
      if (bytes.length !== buffer.length)
        throw new IncompleteError(`The Blob has no ${buffer.length} bytes at ${position}`);
      buffer.set(bytes);
    },
    // A Blob does not change; a File that did cannot be read.
    requireSame: async () => {},
    close: async () => {},
  };
}
