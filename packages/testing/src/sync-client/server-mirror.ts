import type { ApiClient } from "../api-client.ts";

/** A file or folder as the server has it. */
export interface RemoteNode {
  readonly kind: "file" | "folder";
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly versionId?: string | undefined;
  readonly version?: number | undefined;
  readonly sha256?: string | undefined;
}

interface WireNode {
  readonly kind: "file" | "folder";
  readonly id: string;
  readonly parentId?: string | null;
  readonly folderId?: string | null;
  readonly name: string;
  readonly versionId?: string;
  readonly version?: number;
  readonly checksumSha256?: string;
}

interface WireChange {
  readonly type: string;
  readonly resourceType: "share" | "folder" | "file";
  readonly resourceId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly versionId: string | null;
  readonly version: number | null;
  readonly checksumSha256: string | null;
}

interface Feed {
  readonly items: {
    readonly shareId: string;
    readonly state: "changed" | "gained" | "lost" | "reset";
    readonly changes: WireChange[];
    readonly nextCursor: string | null;
    readonly hasMore: boolean;
  }[];
}

interface Listing {
  readonly items: WireNode[];
  readonly nextCursor: string | null;
}

interface Page {
  readonly items: WireNode[];
  readonly nextCursor: string | null;
  readonly changesCursor: string;
}

const pageSize = 50;

/** The share as the server's feed tells it. It is asked for before anything is done to the device's folder, and acknowledged after. */
export class ServerMirror {
  readonly nodes = new Map<string, RemoteNode>();
  #unacknowledged: string | undefined;

  /** Reads all there is to read. Told again, it ends in the same state: every change says how the thing was then, in order. */
  async read(api: ApiClient, deviceId: string, shareId: string): Promise<void> {
    while (await this.#readOn(api, deviceId, shareId)) {
      // What was read so far need not be read again.
      await this.acknowledge(api, deviceId, shareId);
    }
    this.#leaveOutUnplaced();
  }

  /** Returns whether there is more. */
  async #readOn(api: ApiClient, deviceId: string, shareId: string): Promise<boolean> {
    const { items } = await api.get<Feed>("sync.getFeed", { deviceId, limit: pageSize });
    const item = items.find((one) => one.shareId === shareId);
    if (item === undefined) return false;
    if (item.state === "lost") await this.#lose(api, deviceId, shareId);
    else if (item.state !== "changed" || item.changes.some(({ type }) => type === "accessChanged"))
      await this.#begin(api, shareId);
    else {
      for (const change of item.changes) await this.#apply(api, shareId, change);
      this.#unacknowledged = item.nextCursor ?? undefined;
      return item.hasMore;
    }
    return false;
  }

  async acknowledge(api: ApiClient, deviceId: string, shareId: string): Promise<void> {
    const cursor = this.#unacknowledged;
    if (cursor === undefined) return;
    const answer = await api.call("sync.acknowledge", { deviceId, cursors: [{ shareId, cursor }] });
    if (answer.status !== 204) throw new Error(`the acknowledgement answered ${answer.status}`);
    this.#unacknowledged = undefined;
  }

  put(node: WireNode): RemoteNode {
    const remote = toRemote(node);
    this.nodes.set(remote.id, remote);
    return remote;
  }

  async #lose(api: ApiClient, deviceId: string, shareId: string): Promise<void> {
    this.nodes.clear();
    this.#unacknowledged = undefined;
    const answer = await api.call("sync.forgetShare", { deviceId, shareId });
    if (answer.status !== 204) throw new Error(`forgetting the share answered ${answer.status}`);
  }

  async #begin(api: ApiClient, shareId: string): Promise<void> {
    const items: WireNode[] = [];
    let cursor: string | null = null;
    do {
      const input: Record<string, unknown> = { shareId, limit: pageSize, ...(cursor === null ? {} : { cursor }) };
      const page: Page = await api.get<Page>("sync.listSnapshot", input);
      items.push(...page.items);
      cursor = page.nextCursor;
      this.#unacknowledged = page.changesCursor;
    } while (cursor !== null);
    this.nodes.clear();
    for (const item of items) this.put(item);
  }

  async #apply(api: ApiClient, shareId: string, change: WireChange): Promise<void> {
    const { type, resourceType: kind, resourceId: id, parentId, name } = change;
    if (kind === "share") return;
    if (type === "trashed" || type === "deleted") {
      this.nodes.delete(id);
      return;
    }
    const known = this.nodes.get(id);
    const content =
      change.versionId === null
        ? { versionId: known?.versionId, version: known?.version, sha256: known?.sha256 }
        : {
            versionId: change.versionId,
            version: change.version ?? undefined,
            sha256: change.checksumSha256 ?? undefined,
          };
    this.nodes.set(id, { kind, id, parentId, name, ...content });
    const isNew = known === undefined && type !== "created";
    if (type === "restored" || isNew) await this.#list(api, shareId, id, kind);
  }

  /** What a thing brings along that comes from the trash or into sight. */
  async #list(api: ApiClient, shareId: string, id: string, kind: "file" | "folder"): Promise<void> {
    if (kind === "file") {
      const file = await unlessGone<WireNode>(api, "files.get", { fileId: id });
      if (file === undefined) this.nodes.delete(id);
      else this.put(file);
      return;
    }
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const input = { folderId: id, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
      const page: Listing | undefined = await unlessGone<Listing>(api, "folders.listChildren", input);
      for (const child of page?.items ?? []) {
        this.put(child);
        if (child.kind === "folder") await this.#list(api, shareId, child.id, "folder");
      }
      cursor = page?.nextCursor ?? null;
    }
  }

  /**
   * What is in a folder that is not there is not there either: it went with a folder above, also when it was made, moved or told again after
   * that one's deletion was told.
   */
  #leaveOutUnplaced(): void {
    const inside = Map.groupBy(this.nodes.values(), ({ parentId }) => parentId);
    const placed = new Set<string>();
    const place = (folderId: string | null): void => {
      for (const { id } of inside.get(folderId) ?? []) {
        placed.add(id);
        place(id);
      }
    };
    place(null);
    for (const id of [...this.nodes.keys()]) if (!placed.has(id)) this.nodes.delete(id);
  }
}

/** What the operation answers; undefined when what it is about is not there any more. */
async function unlessGone<Output>(api: ApiClient, operation: string, input: object): Promise<Output | undefined> {
  const answer = await api.call(operation, { ...input });
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (answer.status !== 200) throw new Error(`${operation} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  const { data }: { data: Output } = JSON.parse(new TextDecoder().decode(answer.bytes));
  return data;
}

export function toRemote(node: WireNode): RemoteNode {
  const parentId = node.kind === "folder" ? (node.parentId ?? null) : (node.folderId ?? node.parentId ?? null);
  const { kind, id, name, versionId, version, checksumSha256: sha256 } = node;
  return { kind, id, parentId, name, versionId, version, sha256 };
}
