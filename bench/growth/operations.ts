import { appRouter } from "@scai/backend";
import { type FolderId, idToBytes, newId } from "@scai/contract";
import { encodeCursor } from "../../packages/backend/src/modules/sync/cursor.ts";
import { encodePageCursor } from "../../packages/backend/src/platform/page-cursor.ts";
import { fileName, keyName, templateName, type World, zoneName } from "./world.ts";

type Api = ReturnType<typeof appRouter.createCaller>;

export interface GrowthCase {
  readonly name: string;
  /** Run twice; the second time counts. Each leaves the world as it may find it again. */
  readonly steps: Readonly<Record<string, (api: Api, world: World) => Promise<unknown>>>;
}

/** Every operation whose cost must not grow with how much there is. */
export const growthCases: readonly GrowthCase[] = [
  single("a file by id, in a folder of n", (api, { file }) => api.files.get({ fileId: file })),
  single("a look-up by path, in a folder of n", (api, { share, size }) =>
    api.files.lookUp({ shareId: share, path: `/wide/${fileName(Math.floor(size / 2))}` }),
  ),
  single("a new folder, in a folder of n", (api, { wide }) =>
    api.folders.create({ parentId: wide, name: newId("request") }),
  ),
  single("a rename of a folder with n below it", (api, { tall }) =>
    api.folders.update({ folderId: tall, name: newId("request") }),
  ),
  {
    name: "a folder with n below it, moved",
    steps: {
      "to another folder": (api, { tall, wide }) => api.folders.move({ folderId: tall, targetFolderId: wide }),
      "back to the top": (api, { tall, share }) => api.folders.move({ folderId: tall, targetShareId: share }),
    },
  },
  {
    name: "a folder with n below it",
    steps: {
      "put into the trash": (api, { tall }) => api.folders.delete({ folderId: tall }),
      "restored from the trash": (api, { tall }) => api.folders.restore({ folderId: tall }),
    },
  },
  {
    name: "the list of a folder with n below it",
    steps: {
      "given an entry": (api, { tall }) =>
        api.permissions.addEntry({ ...folder(tall), ...anEntry, permissions: ["read"] }),
      "without it": (api, { tall }) => api.permissions.removeEntry({ ...folder(tall), ...anEntry }),
      "cut off, with a copy": (api, { tall }) =>
        api.permissions.setInheritance({ ...folder(tall), inheritFromParent: false, copyInherited: true }),
      "inheriting again": (api, { tall }) =>
        api.permissions.setInheritance({ ...folder(tall), inheritFromParent: true }),
    },
  },
  single("a page in the middle of a folder of n", (api, { wide, size }) =>
    api.folders.listChildren({ folderId: wide, cursor: encodePageCursor(fileName(Math.floor(size / 3))), limit: 50 }),
  ),
  single("the next page of n changes", (api, { share, size }) => {
    const cursor = encodeCursor({ shareId: share, sequence: Math.floor(size / 3) });
    return api.sync.listChanges({ shareId: share, cursor, limit: 50 });
  }),
  single("a page in the middle of a snapshot of n", (api, { share, file, size }) => {
    const changesCursor = encodeCursor({ shareId: share, sequence: size });
    const place = Buffer.from(idToBytes(file)).toString("hex");
    return api.sync.listSnapshot({ shareId: share, cursor: encodePageCursor([changesCursor, place]), limit: 50 });
  }),
  single("the feed of a device that is n changes behind", async (api, { share, size }) => {
    const { id: deviceId } = await api.devices.create({ name: "growth", platform: "linux", clientVersion: "1" });
    const cursor = encodeCursor({ shareId: share, sequence: Math.floor(size / 3) });
    await api.sync.acknowledge({ deviceId, cursors: [{ shareId: share, cursor }] });
    return api.sync.getFeed({ deviceId, limit: 50 });
  }),
  single("a change of a device, applied in a folder of n", async (api, { share, wide }) => {
    const { id: deviceId } = await api.devices.create({ name: "growth", platform: "linux", clientVersion: "1" });
    const change = { type: "createFolder", ref: "1", parentId: wide, name: newId("request") } as const;
    return api.sync.applyChanges({ deviceId, shareId: share, changes: [change] });
  }),
  single("a zone by id, in a tenant of n", (api, { zone }) => api.domains.get({ zoneId: zone })),
  single("a page in the middle of n zones", (api, { zone, size }) =>
    api.domains.list({ cursor: encodePageCursor([zoneName(Math.floor(size / 3)), zone]), limit: 50 }),
  ),
  single("where a zone may be transferred, in a tenant of n", (api, { zone }) => api.transfers.get({ zoneId: zone })),
  single("a page in the middle of n keys for transfers", (api, { tenantId, tsigKey, size }) => {
    const cursor = encodePageCursor([keyName(tenantId, Math.floor(size / 3)), tsigKey]);
    return api.transfers.listKeys({ cursor, limit: 50 });
  }),
  single("a template by id, in a tenant of n", (api, { template }) => api.templates.get({ templateId: template })),
  single("a page in the middle of n templates", (api, { template, size }) => {
    const cursor = encodePageCursor([templateName(Math.floor(size / 3)), template]);
    return api.templates.list({ cursor, limit: 50 });
  }),
  single("a user's few shares, in a tenant of n", (api) => api.shares.list({})),
  single("what a user's few shares hold, in a tenant of n", (api) => api.users.listMyStats({})),
];

const anEntry = { principalId: "everyone", aceType: "allow" } as const;
const folder = (resourceId: FolderId) => ({ resourceType: "folder", resourceId }) as const;

/** What someone may do with something deep down: every level above has to be read, once. */
export function readDeepFolder(world: World): Promise<unknown> {
  return apiOf(world).folders.get({ folderId: world.deep });
}

export function apiOf(world: World): Api {
  return appRouter.createCaller({
    services: world.services,
    request: {
      id: newId("request"),
      transport: "trpc",
      authorization: "Bearer growth",
      apiKey: undefined,
      idempotencyKey: undefined,
      ip: "127.0.0.1",
      userAgent: undefined,
      goesOnWithDownload: false,
      batchSize: 1,
      signal: () => new AbortController().signal,
      tellRate() {},
    },
    body: undefined,
  });
}

function single(name: string, run: (api: Api, world: World) => Promise<unknown>): GrowthCase {
  return { name, steps: { "": run } };
}
