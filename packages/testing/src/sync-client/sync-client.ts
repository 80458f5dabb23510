import type { ApiClient } from "../api-client.ts";
import { Journal, NotingApiClient } from "./journal.ts";
import { LocalFolder } from "./local-folder.ts";
import { push } from "./push.ts";
import { reconcile } from "./reconcile.ts";
import { type RemoteNode, ServerMirror } from "./server-mirror.ts";

export interface SyncClientOptions {
  readonly url: string;
  readonly token: string;
  readonly deviceId: string;
  readonly shareId: string;
}

/** What the client was about to fetch is gone; the next round is told why. */
export class OvertakenError extends Error {
  constructor(id: string) {
    super(`${id} is gone`);
    this.name = "OvertakenError";
  }
}

/**
 * Keeps a folder in step with a share: pulls what the server's feed tells, brings it into the folder, and sends what the folder has. Every
 * call may fail; then the whole is tried again, and what had been done is found done.
 */
export class SyncClient {
  readonly local = new LocalFolder();
  /** Hashes of the content that the server has said it took. */
  readonly acknowledged = new Set<string>();
  readonly journal = new Journal();
  readonly mirror = new ServerMirror();
  /** The server's state that the folder is built on. */
  readonly base = new Map<string, RemoteNode>();
  readonly deviceId: string;
  readonly shareId: string;
  readonly api: ApiClient;

  constructor(options: SyncClientOptions) {
    this.deviceId = options.deviceId;
    this.shareId = options.shareId;
    this.api = new NotingApiClient(options.url, options.token, this.journal);
  }

  /** One round. Returns whether anything was sent. */
  async sync(): Promise<boolean> {
    this.journal.note("--- round");
    await this.pull();
    return this.push();
  }

  /** Brings what the server tells into the folder. */
  async pull(): Promise<void> {
    const { deviceId, shareId } = this;
    await this.mirror.read(this.api, deviceId, shareId);
    await reconcile(this.local, this.base, this.mirror.nodes, (node) => this.#download(node));
    await this.mirror.acknowledge(this.api, deviceId, shareId);
  }

  /** Sends what the folder has; returns whether there was anything. */
  push(): Promise<boolean> {
    const { deviceId, shareId } = this;
    return push({
      api: this.api,
      deviceId,
      shareId,
      local: this.local,
      base: this.base,
      download: (node) => this.#download(node),
      acknowledged: (sha256) => this.acknowledged.add(sha256),
    });
  }

  /** Whether the server has nothing to tell that this device has not done. */
  async isUpToDate(): Promise<boolean> {
    const { deviceId, shareId } = this;
    const { items } = await this.api.get<{ items: { shareId: string }[] }>("sync.getFeed", { deviceId, limit: 1 });
    return items.every((item) => item.shareId !== shareId);
  }

  /** The folder as it would be if nothing were pending. */
  tree(): string[] {
    return this.local.tree();
  }

  async #download({ id, version }: RemoteNode): Promise<Uint8Array> {
    const answer = await this.api.call("files.getContent", {
      fileId: id,
      ...(version === undefined ? {} : { version }),
    });
    if (answer.status === 404 || answer.status === 410) throw new OvertakenError(id);
    if (answer.status !== 200) throw new Error(`the download of ${id} answered ${answer.status}`);
    return answer.bytes;
  }
}
