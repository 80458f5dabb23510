import type { RolePermission } from "@scai/contract";
import { tenants } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Harness } from "../harness.ts";
import { unique } from "../people.ts";
import { enrolAtScaiKey } from "../scaikey-people.ts";
import { accessGrantRows } from "./rows/access-grants.ts";
import { administrationRows } from "./rows/administration.ts";
import { dnssecRows } from "./rows/dnssec.ts";
import { domainRows } from "./rows/domains.ts";
import { invitationRows } from "./rows/invitations.ts";
import { myFilesRows } from "./rows/my-files.ts";
import { permissionRows } from "./rows/permissions.ts";
import { recordRows } from "./rows/records.ts";
import { reverseZoneRows } from "./rows/reverse-zones.ts";
import { roleRows } from "./rows/roles.ts";
import { settingRows } from "./rows/settings.ts";
import { syncRows } from "./rows/sync.ts";
import { templateRows } from "./rows/templates.ts";
import { transferRows } from "./rows/transfers.ts";
import { treeRows } from "./rows/tree.ts";
import { uploadRows } from "./rows/uploads.ts";
import { webhookSecretRows } from "./rows/webhook-secrets.ts";

/** What the generated suites need to know of an operation to call it rightly. */
export interface OperationRow {
  /**
   * `thing`: something of the owner's tenant that the input names; whoever may not read it must get the 404 of an id that does not
   * exist. `own`: the same, but nobody of the tenant is given it either. `tenant`: something that everybody in the tenant may read, and
   * nobody else. `caller`: what the caller has; others get theirs. `nobody`: anybody may call.
   */
  readonly about: "thing" | "own" | "tenant" | "caller" | "nobody";
  /** The weakest administrators who may call; everybody else gets `admin.forbidden`, or `roles.forbidden` if it declares a permission. Without it anybody may. */
  readonly caller?: "tenant_admin" | "partner_admin" | "super_admin";
  /** Who has what it is about is an administrator, because nobody else has such things by themselves. */
  readonly owner?: "tenant_admin" | "super_admin";
  /** What a caller's role must allow beside the permission that the operation declares, for the input that is prepared. */
  readonly alongside?: readonly RolePermission[];
  /** The weakest role in the share that suffices; `owner` is the owner alone. */
  readonly role?: "reader" | "contributor" | "admin" | "owner";
  /** Makes what the operation needs as the owner, and the input that works. `shareId` is where others are made members. */
  readonly prepare: (h: Harness) => Promise<Prepared>;
}

/** Who the suites call an operation as: the owner of the test's tenant, or an administrator in it. */
export async function callersOf(row: OperationRow, h: Harness): Promise<Harness> {
  const admin = row.caller ?? row.owner;
  return admin === undefined ? h : h.asAdmin(admin);
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
const missingApiKey = "key_00000000000000000000000000";
const missingUser = "usr_00000000000000000000000000";
const missingGroup = "grp_00000000000000000000000000";
const missingAuditEvent = "aud_00000000000000000000000000";
const missingTenant = "tnt_00000000000000000000000000";

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

/** For administrators of the tenant, about something in it. */
function administered(
  prepare: (h: Harness) => Promise<Record<string, unknown>>,
  missing: Record<string, unknown>,
): OperationRow {
  return {
    about: "thing",
    caller: "tenant_admin",
    async prepare(h) {
      const input = await prepare(h);
      return { input, missing: { ...input, ...missing } };
    },
  };
}

/** For administrators, about what is within their reach. */
const within = (
  role: "tenant_admin" | "partner_admin" | "super_admin",
  input: Record<string, unknown> = {},
): OperationRow => ({
  ...caller(input),
  caller: role,
});

const anAuditEvent = async (h: Harness) => {
  await h.share();
  const { items } = await h.rest().get<{ items: { id: string }[] }>("audit.list", { limit: 1 });
  return { auditEventId: items[0]?.id };
};

const aUser = async (h: Harness) => ({ userId: (await h.person()).id });

/** Somebody whom ScaiKey knows by the same id. */
const aUserAtScaiKey = async (h: Harness) => ({
  userId: (await h.person({ name: await enrolAtScaiKey(unique("enrolled")) })).id,
});

/** A group that ScaiKey has told of, because somebody in it came by. */
const aGroup = async (h: Harness) => {
  const editors = unique("grp");
  await h.person({ groups: [editors] });
  return { groupId: await h.groupId(editors) };
};

function onApiKey(
  more: Record<string, unknown> = {},
  before?: (h: Harness, apiKeyId: string) => Promise<void>,
): OperationRow {
  return {
    about: "own",
    async prepare(h) {
      const { id: apiKeyId } = await h.rest().get<{ id: string }>("apiKeys.create", { name: "a key" });
      await before?.(h, apiKeyId);
      return { input: { apiKeyId, ...more }, missing: { apiKeyId: missingApiKey, ...more } };
    },
  };
}

const someRoom = { limitBytes: 1e15 };

/** For administrators of the tenant, about a quota in it, which is there already. */
function onQuota(
  kind: "User" | "Group" | "Share",
  target: (h: Harness) => Promise<Record<string, unknown>>,
  missing: Record<string, unknown>,
  more: Record<string, unknown> = {},
): OperationRow {
  const prepare = async (h: Harness) => {
    const input = await target(h);
    await h.rest().get(`quotas.set${kind}`, { ...input, ...someRoom });
    return { ...input, ...more };
  };
  return administered(prepare, missing);
}

const onUserQuota = (more?: Record<string, unknown>) => onQuota("User", aUser, { userId: missingUser }, more);
const onGroupQuota = (more?: Record<string, unknown>) => onQuota("Group", aGroup, { groupId: missingGroup }, more);
const onShareQuota = (more?: Record<string, unknown>) => onQuota("Share", aShare, { shareId: missingShare }, more);

const aShare = async (h: Harness) => ({ shareId: (await h.share()).id });

/** For administrators above the tenant, about its quota, which is there already. */
const onTenantQuota = (input: Record<string, unknown>, missing: Record<string, unknown> | undefined): OperationRow => ({
  about: missing === undefined ? "caller" : "thing",
  caller: "partner_admin",
  async prepare(h) {
    await h.rest().get("quotas.setOwnTenant", someRoom);
    const named = missing === undefined ? input : { ...input, tenantId: h.owner.tenantId };
    return { input: named, ...(missing === undefined ? {} : { missing: { ...named, ...missing } }) };
  },
});

/** About the quota of a partner of their own: that of all tests is everybody's. */
const onPartnerQuota = (more: Record<string, unknown> = {}): OperationRow => ({
  about: "caller",
  caller: "super_admin",
  async prepare(h) {
    const { tenantId } = await h.person({ tenant: `${h.tenant}_theirs`, partner: `${h.tenant}_partner` });
    const { db } = h.server.services.database;
    const [tenant] = await db.select({ id: tenants.partnerId }).from(tenants).where(eq(tenants.id, tenantId));
    const partnerId = tenant?.id;
    await h.rest().get("quotas.setPartner", { partnerId, ...someRoom });
    return { input: { partnerId, ...more } };
  },
});

const aMember = async (h: Harness) => ({ principalId: (await h.person()).id });

/** A row for every operation of the API. The suites fail for an operation without one, and for a row without an operation. */
export const operationRows: Readonly<Record<string, OperationRow>> = {
  ...accessGrantRows,
  ...treeRows,
  ...uploadRows,
  ...administrationRows,
  ...webhookSecretRows,
  "admin.endUserSessions": administered(aUser, { userId: missingUser }),
  "admin.listUserSessions": administered(aUser, { userId: missingUser }),
  "admin.activateUser": administered(aUserAtScaiKey, { userId: missingUser }),
  "admin.suspendUser": administered(aUserAtScaiKey, { userId: missingUser }),
  "admin.getGroup": administered(aGroup, { groupId: missingGroup }),
  "admin.getOwnTenant": within("tenant_admin"),
  "admin.getTenant": administered(async (h) => ({ tenantId: h.owner.tenantId }), { tenantId: missingTenant }),
  "admin.getUser": administered(aUser, { userId: missingUser }),
  "admin.listGroupMembers": administered(aGroup, { groupId: missingGroup }),
  "admin.listGroups": within("tenant_admin"),
  "admin.listPartners": within("partner_admin"),
  "admin.listTenants": within("partner_admin"),
  "admin.listTenantsOfPartner": within("partner_admin", { partnerId: "prt_00000000000000000000000000" }),
  "admin.listUsers": within("tenant_admin"),
  "admin.updateOwnTenant": within("tenant_admin", { trashRetentionDays: 60 }),
  "admin.updateTenant": administered(async (h) => ({ tenantId: h.owner.tenantId, trashRetentionDays: 60 }), {
    tenantId: missingTenant,
  }),
  "admin.updateUser": administered(async (h) => ({ ...(await aUser(h)), adminRole: "tenant_admin" }), {
    userId: missingUser,
  }),
  "apiKeys.activate": onApiKey({}, async (h, apiKeyId) => void (await h.rest().call("apiKeys.revoke", { apiKeyId }))),
  "apiKeys.create": caller({ name: "another key" }),
  "apiKeys.delete": onApiKey(),
  "apiKeys.get": onApiKey(),
  "apiKeys.list": caller(),
  "apiKeys.regenerate": onApiKey(),
  "apiKeys.revoke": onApiKey({ reason: "it leaked" }),
  "apiKeys.update": onApiKey({ name: "another name" }),
  "audit.export": within("tenant_admin"),
  "audit.get": administered(anAuditEvent, { auditEventId: missingAuditEvent }),
  "audit.list": within("tenant_admin"),
  "auth.config": { about: "nobody", prepare: async () => ({ input: {} }) },
  "auth.device": { about: "nobody", prepare: async () => ({ input: { scope: "openid files:read" } }) },
  "auth.token": {
    about: "nobody",
    prepare: async () => ({ input: { grant_type: "refresh_token", refresh_token: "no-such-token" } }),
  },
  "auth.logout": caller(),
  "auth.me": caller(),
  "auth.refresh": { about: "nobody", prepare: async () => ({ input: { refresh_token: "no-such-token" } }) },
  "auth.validate": caller({ token: "not-a-token" }),
  "users.listMySessions": caller(),
  "users.endMySession": caller({ clientId: "another-application" }),
  ...dnssecRows,
  ...domainRows,
  ...recordRows,
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
  ...invitationRows,
  ...myFilesRows,
  ...permissionRows,
  "quotas.deleteGroup": onGroupQuota(),
  "quotas.deletePartner": onPartnerQuota(),
  "quotas.deleteShare": onShareQuota(),
  "quotas.deleteTenant": onTenantQuota({}, { tenantId: missingTenant }),
  "quotas.deleteUser": onUserQuota(),
  "quotas.exemptGroup": onGroupQuota({ isExempt: true }),
  "quotas.exemptPartner": onPartnerQuota({ isExempt: true }),
  "quotas.exemptShare": onShareQuota({ isExempt: true }),
  "quotas.exemptTenant": onTenantQuota({ isExempt: true }, { tenantId: missingTenant }),
  "quotas.exemptUser": onUserQuota({ isExempt: true, reason: "moves an archive" }),
  "quotas.explainShare": administered(aShare, { shareId: missingShare }),
  "quotas.explainUser": administered(aUser, { userId: missingUser }),
  "quotas.getGroup": onGroupQuota(),
  "quotas.getGroupUsage": administered(aGroup, { groupId: missingGroup }),
  "quotas.getOwnTenant": onTenantQuota({}, undefined),
  "quotas.getOwnPartner": {
    about: "caller",
    caller: "super_admin",
    async prepare(h) {
      await h.rest().get("quotas.setOwnPartner", someRoom);
      return { input: {} };
    },
  },
  "quotas.getPartner": onPartnerQuota(),
  "quotas.getPartnerUsage": onPartnerQuota(),
  "quotas.getShare": onShareQuota(),
  "quotas.getShareUsage": administered(aShare, { shareId: missingShare }),
  "quotas.getTenant": onTenantQuota({}, { tenantId: missingTenant }),
  "quotas.getTenantUsage": within("tenant_admin"),
  "quotas.getTenantUsageOf": onTenantQuota({}, { tenantId: missingTenant }),
  "quotas.getUser": onUserQuota(),
  "quotas.getUserUsage": administered(aUser, { userId: missingUser }),
  "quotas.listGroupUsage": within("tenant_admin"),
  "quotas.listGroups": within("tenant_admin"),
  "quotas.listShareUsage": within("tenant_admin"),
  "quotas.listShares": within("tenant_admin"),
  "quotas.listUserUsage": within("tenant_admin"),
  "quotas.listUsers": within("tenant_admin"),
  "quotas.setGroup": onGroupQuota(someRoom),
  "quotas.setOwnPartner": within("super_admin", someRoom),
  "quotas.setOwnTenant": onTenantQuota(someRoom, undefined),
  "quotas.setPartner": onPartnerQuota(someRoom),
  "quotas.setShare": onShareQuota(someRoom),
  "quotas.setTenant": onTenantQuota(someRoom, { tenantId: missingTenant }),
  "quotas.setUser": onUserQuota(someRoom),
  ...reverseZoneRows,
  ...roleRows,
  ...settingRows,
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
  ...syncRows,
  ...templateRows,
  ...transferRows,
  "users.getOwnQuota": caller(),
  "users.listMyShares": caller(),
  "users.listMyStats": caller(),
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
