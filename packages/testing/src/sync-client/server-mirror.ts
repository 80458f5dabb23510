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

interface Page {
  readonly items: WireNode[];
  readonly nextCursor: string | null;
  readonly changesCursor: string;
}

/** The share as the server's feed tells it. It is asked for before anything is done to the device's folder, and acknowledged after. */
export class ServerMirror {
  readonly nodes = new Map<string, RemoteNode>();
  #unacknowledged: string | undefined;

  /** Reads all there is to read. Told again, it ends in the same state: every change says how the thing was then, in order. */
  async read(api: ApiClient, deviceId: string, shareId: string): Promise<void> {
    for (;;) {
      const { items } = await api.get<Feed>("sync.getFeed", { deviceId, limit: 50 });
      const item = items.find((one) => one.shareId === shareId);
      if (item === undefined) return;
      if (item.state === "lost") return this.#lose(api, deviceId, shareId);
      const needsSnapshot = item.state !== "changed" || item.changes.some(({ type }) => type === "accessChanged");
      if (needsSnapshot) {
        await this.#begin(api, shareId);
        return;
      }
      for (const change of item.changes) await this.#apply(api, shareId, change);
      this.#unacknowledged = item.nextCursor ?? undefined;
      if (!item.hasMore) return;
      // What was read so far need not be read again.
      await this.acknowledge(api, deviceId, shareId);
    }
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
      const input: Record<string, unknown> = { shareId, limit: 50, ...(cursor === null ? {} : { cursor }) };
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
    if (type === "trashed" || type === "deleted") return this.#remove(id);
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
      const answer = await api.call("files.get", { fileId: id });
      const body: { data?: WireNode } = JSON.parse(new TextDecoder().decode(answer.bytes));
      if (body.data === undefined) this.#remove(id);
      else this.put(body.data);
      return;
    }
    const answer = await api.call("folders.listChildren", { folderId: id, limit: 100 });
    const body: { data?: { items: WireNode[] } } = JSON.parse(new TextDecoder().decode(answer.bytes));
    for (const child of body.data?.items ?? []) {
      this.put(child);
      if (child.kind === "folder") await this.#list(api, shareId, child.id, "folder");
    }
  }

  #remove(id: string): void {
    this.nodes.delete(id);
    for (const node of [...this.nodes.values()]) if (node.parentId === id) this.#remove(node.id);
  }
}

export function toRemote(node: WireNode): RemoteNode {
  const parentId = node.kind === "folder" ? (node.parentId ?? null) : (node.folderId ?? node.parentId ?? null);
  const { kind, id, name, versionId, version, checksumSha256: sha256 } = node;
  return { kind, id, parentId, name, versionId, version, sha256 };
}
