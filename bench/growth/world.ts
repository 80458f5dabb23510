import { randomBytes } from "node:crypto";
import type { AccessTokenClaims, Services } from "@scai/backend";
import {
  allPermissions,
  type FileId,
  type FolderId,
  idToBytes,
  newId,
  type PrincipalId,
  type ShareId,
  systemRoles,
  type TemplateId,
  type TenantId,
  type TsigKeyId,
  type UserId,
  type ZoneId,
} from "@scai/contract";
import {
  aces,
  changes,
  type Database,
  nodes,
  principalKindOf,
  roleAssignments,
  shareMembers,
  shareSequences,
  shares,
  templates as templatesTable,
  tsigKeys as tsigKeysTable,
  zones as zonesTable,
  zoneTransfers,
} from "@scai/db";
import { type CountedStore, servicesFor } from "./counted-store.ts";

/** A tenant with n of everything, in which the caller is an ordinary member of one share. */
export interface World {
  readonly size: number;
  readonly services: Services;
  readonly tenantId: TenantId;
  readonly share: ShareId;
  /** Holds n files, `file 000000000` and on. */
  readonly wide: FolderId;
  readonly file: FileId;
  /** One of n, all of which the caller may read by a role in the tenant: `zone-000000000.test` and on. */
  readonly zone: ZoneId;
  /** One of n of the tenant, which the caller may read: `template 000000000` and on. */
  readonly template: TemplateId;
  /** The same of keys that sign transfers: `key-000000000` and on. */
  readonly tsigKey: TsigKeyId;
  /** Has n folders below it, ten of them directly. The caller has every permission there. */
  readonly tall: FolderId;
  /** The deepest of folders each in the one before, as many as {@link deepLevels}. */
  readonly deep: FolderId;
}

export const deepLevels = 100;
const batch = 1000;

/** Builds it by plain inserts: through the API the large ones would take hours. */
export async function buildWorld(store: CountedStore, size: number): Promise<World> {
  const owner = await servicesFor(store, claimsOf(size, "owner"));
  const services = await servicesFor(store, claimsOf(size, "caller"));
  const { id: ownerId, tenantId } = await owner.actors.actorOf(claimsOf(size, "owner"));
  const caller = await services.actors.actorOf(claimsOf(size, "caller"));
  const builder = new Builder(store.database, tenantId, ownerId);
  const share = await builder.share("share", caller.id);
  const wide = await builder.folder(share, share, "wide");
  const files = await builder.files(share, wide, size);
  const tall = await builder.folder(share, share, "tall");
  await builder.entry(tall, caller.id);
  for (let top = 0; top < 10; top++) {
    const below = await builder.folder(share, tall, `top ${top}`);
    await builder.folders(share, below, size / 10 - 1);
  }
  let deep: ShareId | FolderId = share;
  for (let level = 0; level < deepLevels; level++) deep = await builder.folder(share, deep, `level ${level}`);
  await builder.log(share, files);
  for (let other = 0; other < size; other += batch) await builder.othersShares(Math.min(batch, size - other));
  const zones = await builder.zones(size);
  const tsigKeys = await builder.transfers(zones);
  const templates = await builder.templates(size);
  await builder.readZones(caller.id);
  const zone = zones[Math.floor(size / 2)];
  const file = files[Math.floor(size / 2)];
  const template = templates[Math.floor(size / 2)];
  const tsigKey = tsigKeys[Math.floor(size / 2)];
  if (file === undefined || zone === undefined || !deep.startsWith("fld_")) throw new Error("a world without a file");
  if (template === undefined || tsigKey === undefined) throw new Error("a world without a template");
  return { size, services, tenantId, share, wide, file, zone, template, tsigKey, tall, deep: `fld_${deep.slice(4)}` };
}

function claimsOf(size: number, subject: string): AccessTokenClaims {
  const longAgo = new Date(0);
  return {
    subject,
    tenantId: `world of ${size}`,
    partnerId: "growth",
    email: undefined,
    name: subject,
    groups: [],
    scopes: ["files:read", "files:write", "dns:read"],
    issuedAt: longAgo,
    expiresAt: longAgo,
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "",
  };
}

type NodeValues = typeof nodes.$inferInsert;

class Builder {
  readonly #database: Database;
  readonly #tenantId: TenantId;
  readonly #ownerId: UserId;
  readonly #now = new Date();

  constructor(database: Database, tenantId: TenantId, ownerId: UserId) {
    this.#database = database;
    this.#tenantId = tenantId;
    this.#ownerId = ownerId;
  }

  async share(name: string, member: PrincipalId): Promise<ShareId> {
    const [id] = await this.#shares([name]);
    if (id === undefined) throw new Error("no share");
    await this.#database.db.insert(shareMembers).values({
      tenantId: this.#tenantId,
      shareId: id,
      principalKind: principalKindOf(member),
      principalId: idToBytes(member),
      role: "contributor",
      expiresAt: null,
      addedBy: this.#ownerId,
      addedAt: this.#now,
    });
    return id;
  }

  /** Allows everything. */
  async entry(folder: FolderId, to: PrincipalId): Promise<void> {
    await this.#database.db.insert(aces).values({
      id: newId("ace"),
      tenantId: this.#tenantId,
      resourceKind: "folder",
      resourceId: idToBytes(folder),
      principalKind: principalKindOf(to),
      principalId: idToBytes(to),
      type: "allow",
      permissions: allPermissions,
      inheritToChildren: true,
    });
  }

  async othersShares(count: number): Promise<void> {
    await this.#shares(Array.from({ length: count }, (_share, i) => `other ${i}`));
  }

  async #shares(names: readonly string[]): Promise<ShareId[]> {
    const tenantId = this.#tenantId;
    const ids = names.map(() => newId("share"));
    const rows = ids.map((id, i) => ({
      id,
      tenantId,
      type: "project" as const,
      name: names[i] ?? "",
      description: "",
      ownerKind: "user" as const,
      ownerId: idToBytes(this.#ownerId),
      personalUserId: null,
      revision: 1,
      createdBy: this.#ownerId,
      createdAt: this.#now,
      modifiedAt: this.#now,
      trashedAt: null,
    }));
    await this.#database.db.insert(shares).values(rows);
    await this.#database.db
      .insert(shareSequences)
      .values(ids.map((shareId) => ({ shareId, tenantId, lastSequence: 0, trimmedSequence: 0 })));
    return ids;
  }

  async zones(count: number): Promise<ZoneId[]> {
    const ids = Array.from({ length: count }, () => newId("zone"));
    const rows = ids.map((id, i) => ({
      id,
      tenantId: this.#tenantId,
      name: zoneName(i),
      type: "primary" as const,
      status: "pending_validation" as const,
      defaultTtl: 3600,
      description: "",
      settings: {},
      createdBy: this.#ownerId,
      revision: 1,
      createdAt: this.#now,
      modifiedAt: this.#now,
    }));
    for (let start = 0; start < rows.length; start += batch)
      await this.#database.db.insert(zonesTable).values(rows.slice(start, start + batch));
    return ids;
  }

  /** A key for each zone, with which it may be fetched. */
  async transfers(zones: readonly ZoneId[]): Promise<TsigKeyId[]> {
    const tenantId = this.#tenantId;
    const keys = zones.map((_zone, i) => ({
      id: newId("tsigKey"),
      tenantId,
      name: keyName(tenantId, i),
      algorithm: "hmac-sha256" as const,
      secret: Buffer.alloc(32),
      isDeleted: false,
      createdBy: this.#ownerId,
      createdAt: this.#now,
    }));
    const transfers = zones.map((zoneId, i) => ({
      zoneId,
      tenantId,
      masters: [],
      secondaries: ["192.0.2.1"],
      tsigKeyId: keys[i]?.id ?? null,
      isDue: false,
      revision: 1,
      modifiedAt: this.#now,
    }));
    for (let start = 0; start < keys.length; start += batch) {
      await this.#database.db.insert(tsigKeysTable).values(keys.slice(start, start + batch));
      await this.#database.db.insert(zoneTransfers).values(transfers.slice(start, start + batch));
    }
    return keys.map(({ id }) => id);
  }

  async templates(count: number): Promise<TemplateId[]> {
    const rows = Array.from({ length: count }, (_row, i) => ({
      id: newId("template"),
      tenantId: this.#tenantId,
      name: templateName(i),
      description: "",
      records: [{ name: "@", type: "TXT", content: '"x"', ttl: null }],
      variables: [],
      revision: 1,
      createdBy: this.#ownerId,
      createdAt: this.#now,
      modifiedAt: this.#now,
    }));
    for (let start = 0; start < rows.length; start += batch)
      await this.#database.db.insert(templatesTable).values(rows.slice(start, start + batch));
    return rows.map(({ id }) => id);
  }

  /** Gives somebody the right to read all of them. */
  async readZones(reader: UserId): Promise<void> {
    await this.#database.db.insert(roleAssignments).values({
      id: newId("roleAssignment"),
      tenantId: this.#tenantId,
      roleId: systemRoles.read_only.id,
      principalKind: "user",
      principalId: idToBytes(reader),
      scopeKind: "tenant",
      scopeId: idToBytes(this.#tenantId),
      expiresAt: null,
      createdBy: this.#ownerId,
      createdAt: this.#now,
    });
  }

  async folder(share: ShareId, parent: ShareId | FolderId, name: string): Promise<FolderId> {
    const id = newId("folder");
    await this.#database.db.insert(nodes).values(this.#node(share, parent, id, name));
    return id;
  }

  async folders(share: ShareId, parent: FolderId, count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_row, i) => this.#node(share, parent, newId("folder"), `below ${i}`));
    await this.#insertNodes(rows);
  }

  async files(share: ShareId, parent: FolderId, count: number): Promise<FileId[]> {
    const ids = Array.from({ length: count }, () => newId("file"));
    await this.#insertNodes(
      ids.map((id, i) => ({
        ...this.#node(share, parent, id, fileName(i)),
        versionId: newId("version"),
        versionNumber: 1,
        sizeBytes: 1,
        sha256: randomBytes(32).toString("hex"),
        mimeType: "text/plain",
      })),
    );
    return ids;
  }

  /** One change for each file, as its creation would have logged. */
  async log(share: ShareId, files: readonly FileId[]): Promise<void> {
    const rows = files.map((file, i) => ({
      tenantId: this.#tenantId,
      shareId: share,
      sequence: i + 1,
      type: "created" as const,
      resourceKind: "file" as const,
      resourceId: idToBytes(file),
      parentId: idToBytes(share),
      name: fileName(i),
      oldName: null,
      versionId: null,
      versionNumber: null,
      changedBy: this.#ownerId,
      changedAt: this.#now,
      metadata: {},
    }));
    for (let start = 0; start < rows.length; start += batch)
      await this.#database.db.insert(changes).values(rows.slice(start, start + batch));
    await this.#database.db
      .insert(shareSequences)
      .values({ shareId: share, tenantId: this.#tenantId, lastSequence: rows.length, trimmedSequence: 0 })
      .onDuplicateKeyUpdate({ set: { lastSequence: rows.length } });
  }

  async #insertNodes(rows: readonly NodeValues[]): Promise<void> {
    for (let start = 0; start < rows.length; start += batch)
      await this.#database.db.insert(nodes).values(rows.slice(start, start + batch));
  }

  #node(shareId: ShareId, parent: ShareId | FolderId, id: FileId | FolderId, name: string): NodeValues {
    return {
      id: idToBytes(id),
      tenantId: this.#tenantId,
      shareId,
      parentId: idToBytes(parent),
      kind: id.startsWith("fil_") ? "file" : "folder",
      name,
      revision: 1,
      inheritsAcl: true,
      versionId: null,
      versionNumber: null,
      sizeBytes: null,
      sha256: null,
      mimeType: null,
      createdBy: this.#ownerId,
      createdAt: this.#now,
      modifiedBy: this.#ownerId,
      modifiedAt: this.#now,
      trashedAt: null,
      trashedBy: null,
    };
  }
}

/** In the order of their numbers by name too, as those of the files are. */
export function zoneName(number: number): string {
  return `zone-${String(number).padStart(9, "0")}.test`;
}

/** The same; a name is PowerDNS' once. */
export function keyName(tenantId: TenantId, number: number): string {
  return `key-${String(number).padStart(9, "0")}.${tenantId.replace("_", "-")}`;
}

export function templateName(number: number): string {
  return `template ${String(number).padStart(9, "0")}`;
}

/** In the order of their numbers by name too. */
export function fileName(number: number): string {
  return `file ${String(number).padStart(9, "0")}`;
}
