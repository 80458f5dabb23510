import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Adapter, AdapterPayload } from "oidc-provider";

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

const SAVE_DELAY_MS = 100;

/**
 * Where the issuers keep sessions, codes, grants and refresh tokens: a map that is written to a file shortly after each
 * change, so that people stay signed in over a restart. For development sizes only: revoking a grant looks at everything.
 */
export class TokenStore {
  readonly #file: string;
  readonly #entries: Map<string, Entry>;
  #timer: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#entries = new Map(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);
  }

  /** What oidc-provider asks for, for one kind of thing of one issuer; issuers see nothing of one another. */
  adapter(issuer: string, model: string): Adapter {
    const prefix = `${issuer} ${model} `;
    const find = (id: string) => this.#find(prefix + id);
    return {
      upsert: async (id, payload, expiresIn) => this.#set(prefix + id, payload, expiresIn),
      find: async (id) => find(id),
      findByUid: async (uid) => this.#search(prefix, (payload) => payload.uid === uid),
      findByUserCode: async (userCode) => this.#search(prefix, (payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
        this.#saveSoon();
      },
      destroy: async (id) => this.#delete((key) => key === prefix + id),
      revokeByGrantId: async (grantId) =>
        this.#delete((key, { payload }) => key.startsWith(`${issuer} `) && payload.grantId === grantId),
    };
  }

  /** Writes what has not been written yet. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#delete((_key, { expiresAt }) => expiresAt < Date.now(), { save: false });
    writeFileSync(`${this.#file}.new`, JSON.stringify([...this.#entries]), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }

  #find(key: string): AdapterPayload | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  #search(prefix: string, isMatch: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.#entries) {
      if (key.startsWith(prefix) && isMatch(payload)) return this.#find(key);
    }
    return undefined;
  }

  #set(key: string, payload: AdapterPayload, expiresIn: number | undefined): void {
    this.#entries.set(key, {
      payload,
      expiresAt: expiresIn === undefined ? Number.MAX_SAFE_INTEGER : Date.now() + expiresIn * 1000,
    });
    this.#saveSoon();
  }

  #delete(isUnwanted: (key: string, entry: Entry) => boolean, { save } = { save: true }): void {
    for (const [key, entry] of this.#entries) if (isUnwanted(key, entry)) this.#entries.delete(key);
    if (save) this.#saveSoon();
  }

  #saveSoon(): void {
    this.#timer ??= setTimeout(() => this.save(), SAVE_DELAY_MS);
  }
}
