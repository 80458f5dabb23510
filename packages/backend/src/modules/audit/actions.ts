import type { auditCategories, auditSeverities } from "@scai/db";

export type AuditCategory = (typeof auditCategories)[number];
export type AuditSeverity = (typeof auditSeverities)[number];

interface ActionSpec {
  readonly category: AuditCategory;
  /** `info` unless said. */
  readonly severity?: AuditSeverity;
  /**
   * What of the thing may stand in `before` and `after`. Nothing else gets into the log, whatever a caller hands over: a secret is kept
   * out by not being named here.
   */
  readonly members: readonly string[];
}

const content = ["versionNumber", "sizeBytes", "mimeType", "sha256"] as const;
const place = ["shareId", "parentId", "name"] as const;
const device = ["name", "kind", "platform", "clientVersion"] as const;
const invitation = ["email", "role", "expiresAt"] as const;
const accessList = ["inheritFromParent", "entries"] as const;
const member = ["principalId", "role", "expiresAt"] as const;
const apiKey = [
  "name",
  "prefix",
  "source",
  "sourceId",
  "scopes",
  "rateLimitPerMinute",
  "allowedCidrs",
  "expiresAt",
  "status",
  "revokedReason",
  "issuedTo",
] as const;
const quota = [
  "limitBytes",
  "limitType",
  "warningThreshold1",
  "warningThreshold2",
  "warningThreshold3",
  "gracePeriodDays",
  "graceExtraPercent",
  "isExempt",
  "exemptReason",
] as const;
const zone = ["type", "status", "defaultTtl", "description"] as const;
const dnssec = ["status", "algorithm", "keyTags"] as const;
const role = ["name", "description", "permissions"] as const;
const roleAssignment = ["roleName", "principalId", "scope", "scopeId", "expiresAt"] as const;
const template = ["name", "description", "records", "variables"] as const;
const recordLines = ["changeId", "records"] as const;
const accessGrant = [
  "zoneId",
  "principalId",
  "roleName",
  "recordPattern",
  "recordTypes",
  "expiresAt",
  "notes",
] as const;
const person = ["email", "name", "status", "adminRole", "allowedDeviceKinds", "groupIds"] as const;

/** Everything that the log can tell of: `<resource>.<verb>`, in what category, how severe, and with which facts. */
export const auditActions = {
  "auth.sign_in": { category: "authentication", members: ["clientId", "issuedAt", "isNew"] },
  "auth.logout": { category: "authentication", members: [] },
  "auth.refuse": {
    category: "security",
    severity: "warning",
    members: ["code", "operation", "repetitions"],
  },
  "access.refuse": {
    category: "security",
    severity: "warning",
    members: ["code", "operation", "repetitions"],
  },
  "rate_limit.exceeded": {
    category: "security",
    severity: "warning",
    members: ["dimension", "unit", "limit", "windowSeconds", "operation", "repetitions"],
  },
  "audit_log.export": { category: "compliance", members: ["format", "filter"] },
  "file.create": { category: "file_modification", members: ["shareId", "parentId", ...content] },
  "file.update": { category: "file_modification", members: content },
  "file.rename": { category: "file_modification", members: ["name"] },
  "file.trash": { category: "file_modification", members: ["trashedAt"] },
  "file.restore": { category: "file_modification", members: ["trashedAt", ...place] },
  "file.move": { category: "file_modification", members: place },
  "file.restore_version": { category: "file_modification", members: [...content, "restoredVersion"] },
  "file.copy": { category: "file_modification", members: [...place, ...content, "sourceId"] },
  "file.delete": { category: "file_modification", severity: "warning", members: [...place, ...content] },
  "file.lock": { category: "file_modification", members: ["lockedBy", "expiresAt"] },
  "file.unlock": { category: "file_modification", members: ["lockedBy", "expiresAt"] },
  "file.force_unlock": { category: "file_modification", severity: "warning", members: ["lockedBy", "expiresAt"] },
  "file.label_version": { category: "file_modification", members: ["versionNumber", "label"] },
  "file.delete_version": {
    category: "file_modification",
    severity: "warning",
    members: ["versionNumber", "sizeBytes", "createdAt"],
  },
  "file.download": { category: "file_access", members: ["versionNumber", "sizeBytes", "from", "to"] },
  "file.access_changed": { category: "sharing", members: accessList },
  "upload.begun": {
    category: "file_modification",
    members: [...place, "replacesFileId", "sizeBytes", "sha256", "chunkCount", "receivedBytes"],
  },
  "upload.aborted": { category: "file_modification", members: ["sizeBytes"] },
  "upload.expired": { category: "file_modification", members: ["sizeBytes"] },
  "chunk.damaged": { category: "security", severity: "critical", members: ["kind", "detail"] },
  "chunk.recovered": { category: "security", members: [] },
  "data_key.replace": { category: "security", severity: "warning", members: [] },
  "folder.copy": { category: "file_modification", members: [...place, "sourceId", "itemCount"] },
  "folder.copy_begun": { category: "file_modification", members: [...place, "sourceId"] },
  "folder.copy_cancelled": { category: "file_modification", members: ["sourceId"] },
  "folder.delete": { category: "file_modification", severity: "warning", members: place },
  "folder.create": { category: "file_modification", members: ["shareId", "parentId"] },
  "folder.rename": { category: "file_modification", members: ["name"] },
  "folder.trash": { category: "file_modification", members: ["trashedAt"] },
  "folder.restore": { category: "file_modification", members: ["trashedAt", ...place] },
  "folder.move": { category: "file_modification", members: place },
  "folder.access_changed": { category: "sharing", members: accessList },
  "share.create": { category: "sharing", members: ["type", "ownerId", "description"] },
  "share.update": {
    category: "sharing",
    members: ["name", "description", "versionRetentionDays", "versionsKeptMax"],
  },
  "share.trash": { category: "sharing", members: ["trashedAt"] },
  "share.restore": { category: "sharing", members: ["trashedAt"] },
  "share.delete": { category: "sharing", severity: "warning", members: ["type", "description"] },
  "share.access_changed": { category: "sharing", members: accessList },
  "share.transfer": { category: "sharing", severity: "warning", members: ["ownerId", "previousOwnerRole"] },
  "share.invitation_created": { category: "sharing", members: invitation },
  "share.invitation_accepted": { category: "sharing", members: invitation },
  "share.invitation_declined": { category: "sharing", members: invitation },
  "share.invitation_revoked": { category: "sharing", members: invitation },
  "share.member_added": { category: "sharing", members: member },
  "share.member_updated": { category: "sharing", members: member },
  "share.member_removed": { category: "sharing", members: member },
  "device.create": { category: "security", members: device },
  "device.update": { category: "security", members: device },
  "device.wipe": { category: "security", severity: "warning", members: [] },
  "device.sync_preference": { category: "file_access", members: ["shareId", "isSynced", "excludedFolderIds"] },
  "device.force_sync": { category: "file_access", members: ["shareId"] },
  "device.wiped": { category: "security", members: [] },
  "device.revoke": { category: "security", members: device },
  "conflict.detect": { category: "file_modification", members: ["type", "deviceId", "resolution"] },
  "conflict.resolve": { category: "file_modification", members: ["type", "deviceId", "resolution"] },
  "domain.create": { category: "dns", members: zone },
  "domain.export": { category: "dns", members: [] },
  "record.create": { category: "dns", members: recordLines },
  "record.update": { category: "dns", members: recordLines },
  "record.delete": { category: "dns", members: recordLines },
  "record.bulk": { category: "dns", members: recordLines },
  "record.import": { category: "dns", members: recordLines },
  "record.rollback": { category: "dns", members: recordLines },
  "record.foreign": { category: "dns", members: recordLines },
  "record.adopt": { category: "dns", members: recordLines },
  "record.revert": { category: "dns", members: recordLines },
  "record.template": { category: "dns", members: recordLines },
  "template.create": { category: "dns", members: template },
  "template.update": { category: "dns", members: template },
  "template.delete": { category: "dns", members: template },
  "domain.update": { category: "dns", members: zone },
  "domain.activate": { category: "dns", members: zone },
  "domain.set_transfer": { category: "dns", members: ["masters", "secondaries", "tsigKeyId"] },
  "domain.retrieve": { category: "dns", members: [] },
  "domain.notify": { category: "dns", members: [] },
  "tsig_key.create": { category: "security", members: ["name", "algorithm"] },
  "tsig_key.delete": { category: "security", severity: "warning", members: ["name", "algorithm"] },
  "domain.enable": { category: "dns", members: zone },
  "domain.disable": { category: "dns", members: zone },
  "domain.delete": { category: "dns", members: zone },
  "domain.restore": { category: "dns", members: zone },
  "domain.purge": { category: "dns", severity: "warning", members: zone },
  "dnssec.enable": { category: "dns", members: dnssec },
  "dnssec.disable": { category: "dns", severity: "warning", members: dnssec },
  "dnssec.withdraw_ds": { category: "dns", severity: "warning", members: dnssec },
  "dnssec.offer_ds": { category: "dns", members: dnssec },
  "dnssec.rotate_ksk": { category: "dns", members: dnssec },
  "dnssec.rotate_zsk": { category: "dns", members: dnssec },
  "dnssec.confirm_ds_published": { category: "dns", members: dnssec },
  "dnssec.use_key": { category: "dns", members: dnssec },
  "dnssec.remove_key": { category: "dns", members: dnssec },
  "validation.start": { category: "dns", members: ["type", "expiresAt"] },
  "validation.success": { category: "dns", members: ["type", "status"] },
  "validation.failure": { category: "dns", members: ["message"] },
  "validation.cancel": { category: "dns", members: ["status"] },
  "config.update": { category: "admin", severity: "warning", members: ["value"] },
  "authoritative_domain.update": { category: "dns", severity: "warning", members: ["domains"] },
  "name_server.update": { category: "dns", severity: "warning", members: ["nameServers"] },
  "api_key.create": { category: "admin", members: apiKey },
  "api_key.update": { category: "admin", members: apiKey },
  "api_key.revoke": { category: "admin", members: apiKey },
  "api_key.activate": { category: "admin", members: apiKey },
  "api_key.regenerate": { category: "admin", members: apiKey },
  "api_key.delete": { category: "admin", members: apiKey },
  "role.create": { category: "authorization", members: role },
  "role.update": { category: "authorization", severity: "warning", members: role },
  "role.delete": { category: "authorization", members: role },
  "role.assign": { category: "authorization", members: roleAssignment },
  "role.revoke": { category: "authorization", members: roleAssignment },
  "access_grant.create": { category: "authorization", members: accessGrant },
  "access_grant.update": { category: "authorization", members: accessGrant },
  "access_grant.delete": { category: "authorization", members: accessGrant },
  "partner.create": { category: "admin", members: ["name", "slug", "status"] },
  "partner.update": { category: "admin", members: ["name", "slug", "status"] },
  "tenant.create": { category: "admin", members: ["name", "slug", "status"] },
  "tenant.update": {
    category: "admin",
    members: [
      "name",
      "slug",
      "status",
      "maxFileSizeBytes",
      "defaultShareQuotaBytes",
      "trashRetentionDays",
      "versionRetentionDays",
      "versionsKeptMax",
      "vectorizationEnabled",
      "requireMfa",
      "rateLimitPerMinute",
    ],
  },
  "tenant.suspend": { category: "admin", severity: "warning", members: ["status"] },
  "tenant.activate": { category: "admin", members: ["status"] },
  "user.create": { category: "admin", members: person },
  "user.update": { category: "admin", members: person },
  "user.suspend": { category: "admin", severity: "warning", members: ["status"] },
  "user.activate": { category: "admin", members: ["status"] },
  "user.assigned": { category: "admin", members: ["isAssigned"] },
  "user.unassigned": { category: "admin", severity: "warning", members: ["isAssigned"] },
  "user.set_password": { category: "security", severity: "warning", members: [] },
  "user.invite": { category: "admin", members: ["email"] },
  "user.delete": { category: "admin", severity: "warning", members: person },
  "group.create": { category: "admin", members: ["name", "description"] },
  "group.update": { category: "admin", members: ["name", "description"] },
  "group.delete": { category: "admin", members: ["name"] },
  "group.member_added": { category: "admin", members: ["userId", "groupId"] },
  "group.member_removed": { category: "admin", members: ["userId", "groupId"] },
  "webhook_secret.create": { category: "security", severity: "warning", members: [] },
  "webhook_secret.delete": { category: "security", severity: "warning", members: [] },
  "session.revoke": { category: "security", members: ["clientId"] },
  "quota.create": { category: "admin", members: quota },
  "quota.update": { category: "admin", members: quota },
  "quota.delete": { category: "admin", members: quota },
  "quota.warning": { category: "admin", severity: "warning", members: ["percent", "usedBytes", "limitBytes"] },
  "quota.exceeded": {
    category: "admin",
    severity: "warning",
    members: ["limitType", "limitBytes", "usedBytes", "neededBytes", "operation", "repetitions"],
  },
  "directory.sync": { category: "admin", members: ["created", "updated", "deleted", "unchanged"] },
} as const satisfies Readonly<Record<`${string}.${string}`, ActionSpec>>;

export type AuditAction = keyof typeof auditActions;
export type AuditMember<Action extends AuditAction> = (typeof auditActions)[Action]["members"][number];
