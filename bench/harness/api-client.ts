import { request } from "node:http";
import type { FileId, FolderId, GroupId, RecordId, ShareId, TenantId, UploadId, UserId, ZoneId } from "@scai/contract";

interface Made<Id> {
  readonly id: Id;
}

/** What the benchmarks ask of the API as one person, over HTTP like any client. */
export class ApiClient {
  readonly url: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
    this.headers = { authorization: `Bearer ${token}` };
  }

  me(): Promise<Made<UserId> & { readonly tenantId: TenantId; readonly groupIds: readonly GroupId[] }> {
    return this.#call("GET", "/users/me");
  }

  createShare(name: string): Promise<Made<ShareId>> {
    return this.#call("POST", "/shares", { name, type: "project" });
  }

  addMember(shareId: ShareId, principalId: UserId): Promise<unknown> {
    return this.#call("POST", `/shares/${shareId}/members`, { principalId, role: "contributor" });
  }

  /** Allows or denies somebody to read a folder. */
  addEntry(folderId: FolderId, principalId: UserId, aceType: "allow" | "deny"): Promise<unknown> {
    return this.#call("POST", `/permissions/acl/folder/${folderId}`, { principalId, aceType, permissions: ["read"] });
  }

  /** A key for the caller themselves. */
  createApiKey(name: string): Promise<{ readonly key: string }> {
    return this.#call("POST", "/api-keys", { name });
  }

  createFolder(place: { shareId?: ShareId; parentId?: FolderId }, name: string): Promise<Made<FolderId>> {
    return this.#call("POST", "/folders", { ...place, name });
  }

  /** A new file from a form, as browsers send it. */
  createFile(
    place: { shareId?: ShareId; folderId?: FolderId },
    name: string,
    bytes: Uint8Array,
  ): Promise<Made<FileId>> {
    const boundary = "scai-bench-boundary";
    const fields = Object.entries({ ...place, name }).map(
      ([field, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    );
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\n\r\n`;
    const body = [Buffer.from(fields.join("") + file), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)];
    const headers = { ...this.headers, "content-type": `multipart/form-data; boundary=${boundary}` };
    return this.#data(sendBytes("POST", `${this.url}/api/v1/files`, headers, body));
  }

  /** A new content of a file, as raw bytes. */
  replaceContent(id: FileId, bytes: Uint8Array): Promise<Made<FileId>> {
    return this.#data(sendBytes("PUT", `${this.url}/api/v1/files/${id}/content`, this.headers, [bytes]));
  }

  createUpload(input: object): Promise<Made<UploadId> & { readonly missing: readonly number[] }> {
    return this.#call("POST", "/uploads", input);
  }

  putChunk(id: UploadId, index: number, bytes: Uint8Array): Promise<unknown> {
    const headers = { ...this.headers, "content-type": "application/octet-stream" };
    return this.#data(sendBytes("PUT", `${this.url}/api/v1/uploads/${id}/chunks/${index}`, headers, [bytes]));
  }

  completeUpload(id: UploadId): Promise<Made<FileId>> {
    return this.#call("POST", `/uploads/${id}/complete`, {});
  }

  createZone(name: string): Promise<Made<ZoneId>> {
    return this.#call("POST", "/domains", { name });
  }

  createRecord(zoneId: ZoneId, record: { name: string; type: string; content: string }): Promise<Made<RecordId>> {
    return this.#call("POST", `/domains/${zoneId}/records`, record);
  }

  /** A zone file, as raw bytes. */
  importZone(zoneId: ZoneId, text: string): Promise<unknown> {
    const url = `${this.url}/api/v1/domains/${zoneId}/import?confirm=true`;
    return this.#data(sendBytes("POST", url, this.headers, [Buffer.from(text)]));
  }

  async #call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const text = Buffer.from(body === undefined ? "" : JSON.stringify(body));
    const headers = { ...this.headers, ...(body === undefined ? {} : { "content-type": "application/json" }) };
    return this.#data(sendBytes(method, `${this.url}/api/v1${path}`, headers, [text]));
  }

  async #data<Answer>(answer: Promise<string>): Promise<Answer> {
    const { data }: { data: Answer } = JSON.parse(await answer);
    return data;
  }
}

/**
 * Sends bytes that are in memory already and resolves with the body of the answer. The kernel takes them from where they are, so
 * the client costs next to nothing. Throws on an answer that is no success.
 */
export function sendBytes(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: readonly Uint8Array[],
): Promise<string> {
  const length = body.reduce((sum, part) => sum + part.length, 0);
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { ...headers, "content-length": String(length) } });
    outgoing.once("error", reject);
    outgoing.once("response", (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.once("error", reject);
      answer.once("end", () => {
        const text = Buffer.concat(pieces).toString("utf8");
        if ((answer.statusCode ?? 500) < 300) resolve(text);
        else reject(new Error(`${method} ${url}: ${answer.statusCode} ${text}`));
      });
    });
    for (const part of body) outgoing.write(part);
    outgoing.end();
  });
}
