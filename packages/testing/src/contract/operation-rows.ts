import type { Harness } from "../harness.ts";

/** What the generated suites need to know of an operation to call it rightly. */
export interface OperationRow {
  /**
   * `thing`: something of the owner's tenant that the input names; whoever may not read it must get the 404 of an id that does not
   * exist. `caller`: what the caller has; others get theirs. `nobody`: anybody may call.
   */
  readonly about: "thing" | "caller" | "nobody";
  /** The weakest role in the share that suffices; `owner` is the owner alone. */
  readonly role?: "reader" | "contributor" | "admin" | "owner";
  /** Makes what the operation needs as the owner, and the input that works. `shareId` is where others are made members. */
  readonly prepare: (h: Harness) => Promise<Prepared>;
}

export interface Prepared {
  readonly input: Readonly<Record<string, unknown>>;
  readonly content?: Uint8Array;
  readonly shareId?: string;
  /** The same input with ids of the right kind that nothing has. */
  readonly missing?: Readonly<Record<string, unknown>>;
}

const content = new TextEncoder().encode("hello");
const missingShare = "shr_00000000000000000000000000";
const missingFolder = "fld_00000000000000000000000000";
const missingFile = "fil_00000000000000000000000000";
const missingUser = "usr_00000000000000000000000000";

const caller = (input: Record<string, unknown> = {}): OperationRow => ({
  about: "caller",
  prepare: async () => ({ input }),
});

function onShare(
  role: OperationRow["role"],
  more: (h: Harness) => Promise<Record<string, unknown>> = async () => ({}),
): OperationRow {
  return {
    about: "thing",
    ...(role === undefined ? {} : { role }),
    async prepare(h) {
      const { id: shareId } = await h.share();
      const rest = await more(h);
      return { shareId, input: { shareId, ...rest }, missing: { ...rest, shareId: missingShare } };
    },
  };
}

function onFolder(
  role: OperationRow["role"],
  more: Record<string, unknown> = {},
  before?: (h: Harness, folderId: string) => Promise<void>,
): OperationRow {
  return {
    about: "thing",
    ...(role === undefined ? {} : { role }),
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { id: folderId } = await h.folder(shareId);
      await before?.(h, folderId);
      return { shareId, input: { folderId, ...more }, missing: { folderId: missingFolder, ...more } };
    },
  };
}

function onFile(
  role: OperationRow["role"],
  more: Record<string, unknown> = {},
  options: { before?: (h: Harness, fileId: string) => Promise<void>; content?: Uint8Array } = {},
): OperationRow {
  return {
    about: "thing",
    ...(role === undefined ? {} : { role }),
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { id: fileId } = await h.file(shareId);
      await options.before?.(h, fileId);
      const sent = options.content === undefined ? {} : { content: options.content };
      return { shareId, ...sent, input: { fileId, ...more }, missing: { fileId: missingFile, ...more } };
    },
  };
}

const aMember = async (h: Harness) => ({ principalId: (await h.person()).id });

/** A row for every operation of the API. The suites fail for an operation without one, and for a row without an operation. */
export const operationRows: Readonly<Record<string, OperationRow>> = {
  "auth.config": { about: "nobody", prepare: async () => ({ input: {} }) },
  "auth.token": {
    about: "nobody",
    prepare: async () => ({ input: { grant_type: "refresh_token", refresh_token: "no-such-token" } }),
  },
  "auth.logout": caller(),
  "files.delete": onFile("contributor"),
  "files.get": onFile("reader"),
  "files.getContent": onFile("reader"),
  "files.listTrash": onShare("reader"),
  "files.listVersions": onFile("reader"),
  "files.lookUp": {
    about: "thing",
    role: "reader",
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { name } = await h.file(shareId);
      return { shareId, input: { shareId, path: `/${name}` }, missing: { shareId: missingShare, path: `/${name}` } };
    },
  },
  "files.replaceContent": onFile("contributor", {}, { content }),
  "files.restore": onFile(
    "contributor",
    {},
    { before: async (h, fileId) => void (await h.rest().call("files.delete", { fileId })) },
  ),
  "files.restoreVersion": onFile("contributor", { version: 1 }),
  "files.update": onFile("contributor", { name: "another name" }),
  "files.upload": { ...onShare("contributor", async () => ({ name: "new.txt" })), prepare: prepareUpload },
  "folders.create": onShare("contributor", async () => ({ name: "new" })),
  "folders.delete": onFolder("contributor"),
  "folders.get": onFolder("reader"),
  "folders.listChildren": onFolder("reader"),
  "folders.restore": onFolder(
    "contributor",
    {},
    async (h, folderId) => void (await h.rest().call("folders.delete", { folderId })),
  ),
  "folders.update": onFolder("contributor", { name: "another name" }),
  "shares.addMember": onShare("admin", async (h) => ({ ...(await aMember(h)), role: "reader" })),
  "shares.create": caller({ name: "mine", type: "project" }),
  "shares.delete": onShare("owner"),
  "shares.get": onShare("reader"),
  "shares.list": caller(),
  "shares.listMembers": onShare("reader"),
  "shares.removeMember": withMember("admin", {}),
  "shares.restore": {
    about: "thing",
    role: "owner",
    async prepare(h) {
      const { id: shareId } = await h.share();
      await h.rest().call("shares.delete", { shareId });
      return { shareId, input: { shareId }, missing: { shareId: missingShare } };
    },
  },
  "shares.searchPrincipals": caller({ q: "usr" }),
  "shares.update": onShare("admin", async () => ({ name: "another name" })),
  "shares.updateMember": withMember("admin", { role: "contributor" }),
  "sync.listChanges": onShare("reader"),
  "users.listMyShares": caller(),
  "users.me": caller(),
};

async function prepareUpload(h: Harness): Promise<Prepared> {
  const { id: shareId } = await h.share();
  return { shareId, content, input: { shareId, name: "new.txt" }, missing: { shareId: missingShare, name: "new.txt" } };
}

function withMember(role: OperationRow["role"], more: Record<string, unknown>): OperationRow {
  return {
    about: "thing",
    ...(role === undefined ? {} : { role }),
    async prepare(h) {
      const { id: shareId } = await h.share();
      const person = await h.person();
      await h.member(shareId, person, "reader");
      const missing = { shareId: missingShare, principalId: missingUser, ...more };
      return { shareId, input: { shareId, principalId: person.id, ...more }, missing };
    },
  };
}
