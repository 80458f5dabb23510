// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

export type AccountStatus = "active" | "pending" | "inactive" | "suspended" | "deleted" | (string & {});

export type AceType = "allow" | "deny" | (string & {});

export type AclEntryPrincipalType = "user" | "group" | "everyone" | (string & {});

export type AdminRole = "none" | "tenant_admin" | "partner_admin" | "super_admin" | (string & {});

export type ApiKeyScope = "files:read" | "files:write" | "dns:read" | "dns:write" | "tenant:admin" | (string & {});

export type ApiKeyStatus = "active" | "revoked" | "expired" | (string & {});

export type ApplyChangesInputConflictResolution =
  | "LAST_WRITER_WINS"
  | "KEEP_BOTH"
  | "SERVER_WINS"
  | "CLIENT_WINS"
  | "MANUAL"
  | (string & {});

export type AssignableShareRole = "admin" | "contributor" | "reader" | (string & {});

export type AuditActorKind = "user" | "api_key" | "system" | "webhook" | (string & {});

export type AuditCategory =
  | "authentication"
  | "authorization"
  | "file_access"
  | "file_modification"
  | "sharing"
  | "dns"
  | "admin"
  | "security"
  | "compliance"
  | (string & {});

export type AuditExportFormat = "csv" | "ndjson" | (string & {});

export type AuditSeverity = "info" | "warning" | "critical" | (string & {});

export type BulkErrorOperation = "create" | "update" | "delete" | (string & {});

export type ChangeResultStatus = "applied" | "conflict" | "error" | (string & {});

export type ChangeType =
  | "created"
  | "updated"
  | "renamed"
  | "moved"
  | "trashed"
  | "restored"
  | "deleted"
  | "accessChanged"
  | "locked"
  | "unlocked"
  | (string & {});

export type ConflictResolution = "client" | "server" | "both" | (string & {});

export type CreateShareInputType = "central" | "project" | (string & {});

export type DeviceKind = "desktop" | "mobile" | "web" | "api" | (string & {});

export type DeviceStatus = "active" | "wiping" | (string & {});

export type DnsRecordToPublishType = "TXT" | "NS" | (string & {});

export type DnssecKeyState = "published" | "active" | "retiring" | (string & {});

export type ExceededQuotaLevel = "share" | "user" | "group" | "tenant" | "partner" | (string & {});

export type ExceededRateLimitDimension = "token" | "apiKey" | "user" | "tenant" | "address" | (string & {});

export type ExceededRateLimitUnit = "points" | "pieces" | (string & {});

export type ExchangeTokenInputGrantType =
  | "authorization_code"
  | "refresh_token"
  | "urn:ietf:params:oauth:grant-type:device_code"
  | (string & {});

export type ExplainedPermissionReason =
  | "administrator"
  | "fullControl"
  | "entries"
  | "inheritanceCut"
  | "nothing"
  | (string & {});

export type FolderCopyStatus = "running" | "completed" | "failed" | "cancelled" | (string & {});

export type GroupType = "security" | "distribution_list" | (string & {});

export type InvitationStatus = "pending" | "accepted" | "declined" | "revoked" | "expired" | (string & {});

export type NameServerRolloutStatus = "running" | "done" | (string & {});

export type OnNameTaken = "fail" | "rename" | "replace" | (string & {});

export type OnRecordConflict = "fail" | "skip" | "replace" | (string & {});

export type PartnerStatus = "active" | "suspended" | "deleted" | (string & {});

export type Permission = "read" | "write" | "delete" | "create" | "share" | "managePermissions" | (string & {});

export type PermissionExplanationTokenScope =
  | "files:read"
  | "files:write"
  | "dns:read"
  | "dns:write"
  | "tenant:admin"
  | "partner:admin"
  | "admin:*"
  | (string & {});

export type PermissionSourceKind = "administrator" | "assignment" | "grant" | (string & {});

export type PermissionsSetInheritanceResourceType = "folder" | "file" | (string & {});

export type PrincipalType = "user" | "group" | (string & {});

export type PtrOutcomeStatus = "set" | "unchanged" | "kept" | "no_zone" | "forbidden" | "failed" | (string & {});

export type QuotaLevelStanding = "unlimited" | "within" | "grace" | "over" | (string & {});

export type QuotaLimitType = "hard" | "soft" | (string & {});

export type QuotaTargetType = "partner" | "tenant" | "user" | "group" | "share" | (string & {});

export type RecentFileAction = "read" | "written" | (string & {});

export type RecordChangeKind =
  | "create"
  | "update"
  | "delete"
  | "bulk"
  | "import"
  | "rollback"
  | "foreign"
  | "adopt"
  | "revert"
  | "template"
  | (string & {});

export type RecordChangeState = "pending" | "applied" | "failed" | (string & {});

export type RecordType =
  | "A"
  | "AAAA"
  | "CNAME"
  | "MX"
  | "TXT"
  | "NS"
  | "SRV"
  | "CAA"
  | "PTR"
  | "ALIAS"
  | "SOA"
  | "HTTPS"
  | "SVCB"
  | "URI"
  | "NAPTR"
  | "DNAME"
  | "DS"
  | "DNSKEY"
  | "CDS"
  | "CDNSKEY"
  | "CSYNC"
  | "TLSA"
  | "SMIMEA"
  | "OPENPGPKEY"
  | "SSHFP"
  | "CERT"
  | "SPF"
  | "LOC"
  | "HINFO"
  | "RP"
  | "AFSDB"
  | "KX"
  | "DHCID"
  | "APL"
  | "EUI48"
  | "EUI64"
  | (string & {});

export type RecordTypeInfoPlacement = "anywhere" | "apex" | "below the apex" | (string & {});

export type RecordsImportZoneMode = "merge" | "replace" | (string & {});

export type ResourceType = "share" | "folder" | "file" | (string & {});

export type RolePermission =
  | "domains:read"
  | "domains:create"
  | "domains:update"
  | "domains:delete"
  | "records:read"
  | "records:create"
  | "records:update"
  | "records:delete"
  | "dnssec:read"
  | "dnssec:enable"
  | "dnssec:disable"
  | "dnssec:rotate"
  | "access_grants:read"
  | "access_grants:create"
  | "access_grants:update"
  | "access_grants:delete"
  | "templates:read"
  | "templates:create"
  | "templates:update"
  | "templates:delete"
  | "validation:bypass"
  | "roles:read"
  | "roles:create"
  | "roles:update"
  | "roles:delete"
  | "roles:assign"
  | "api_keys:read"
  | "api_keys:create"
  | "api_keys:update"
  | "api_keys:delete"
  | "users:read"
  | "users:update"
  | "groups:read"
  | "audit:read"
  | "quotas:read"
  | "quotas:update"
  | "tenants:read"
  | "tenants:update"
  | "platform:read"
  | "platform:update"
  | (string & {});

export type RolePermissionPattern =
  | "domains:read"
  | "domains:create"
  | "domains:update"
  | "domains:delete"
  | "records:read"
  | "records:create"
  | "records:update"
  | "records:delete"
  | "dnssec:read"
  | "dnssec:enable"
  | "dnssec:disable"
  | "dnssec:rotate"
  | "access_grants:read"
  | "access_grants:create"
  | "access_grants:update"
  | "access_grants:delete"
  | "templates:read"
  | "templates:create"
  | "templates:update"
  | "templates:delete"
  | "validation:bypass"
  | "roles:read"
  | "roles:create"
  | "roles:update"
  | "roles:delete"
  | "roles:assign"
  | "api_keys:read"
  | "api_keys:create"
  | "api_keys:update"
  | "api_keys:delete"
  | "users:read"
  | "users:update"
  | "groups:read"
  | "audit:read"
  | "quotas:read"
  | "quotas:update"
  | "tenants:read"
  | "tenants:update"
  | "platform:read"
  | "platform:update"
  | "domains:*"
  | "records:*"
  | "dnssec:*"
  | "access_grants:*"
  | "templates:*"
  | "validation:*"
  | "roles:*"
  | "api_keys:*"
  | "users:*"
  | "groups:*"
  | "audit:*"
  | "quotas:*"
  | "tenants:*"
  | "platform:*"
  | (string & {});

export type RoleScope = "platform" | "tenant" | "zone" | (string & {});

export type ShareRole = "owner" | "admin" | "contributor" | "reader" | (string & {});

export type ShareType = "central" | "personal" | "project" | (string & {});

export type SyncConflictStatus = "open" | "resolved" | (string & {});

export type SyncConflictType =
  | "content"
  | "nameTaken"
  | "deleted"
  | "parentGone"
  | "moved"
  | "edited"
  | "cycle"
  | (string & {});

export type SyncFeedItemState = "changed" | "gained" | "lost" | "reset" | (string & {});

export type SyncListChangesFrom = "now" | "start" | (string & {});

export type TemplateType = "system" | "custom" | (string & {});

export type TenantStatus = "active" | "suspended" | (string & {});

export type TsigAlgorithm = "hmac-sha224" | "hmac-sha256" | "hmac-sha384" | "hmac-sha512" | (string & {});

export type UploadSessionStatus = "open" | "completed" | "expired" | (string & {});

export type UserSource = "token" | "sync" | "webhook" | "admin" | (string & {});

export type ValidationStatus =
  | "pending"
  | "verifying"
  | "failed"
  | "validated"
  | "expired"
  | "cancelled"
  | (string & {});

export type ValidationType = "txt_record" | "nameservers" | (string & {});

export type WitnessSight = "found" | "another_value" | "no_record" | "refused" | "no_answer" | (string & {});

export type ZoneDnssecPendingStep =
  | "enable"
  | "disable"
  | "add_zsk"
  | "use_zsk"
  | "remove_zsk"
  | "add_ksk"
  | "use_ksk"
  | "remove_ksk"
  | "withdraw_ds"
  | "offer_ds"
  | (string & {});

export type ZoneDnssecStatus = "disabled" | "pending_ds" | "active" | "rotating_ksk" | "rotating_zsk" | (string & {});

export type ZonePendingChange = "activate" | "enable" | "disable" | "delete" | "restore" | "purge" | (string & {});

export type ZoneStatus = "pending_validation" | "active" | "inactive" | "deleted" | (string & {});

export type ZoneTemplateState = "waiting" | "due" | "applied" | "failed" | (string & {});

export type ZoneTransferRole = "primary" | "secondary" | (string & {});

export type ZoneType = "primary" | "secondary" | "reverse_ipv4" | "reverse_ipv6" | (string & {});

/** The share and the role that the caller has in it now. */
export interface AcceptedInvitation {
  /** The id of a share. */
  shareId: string;
  role: ShareRole;
}

export interface AccessCheck {
  /** What it is. */
  readonly resourceType: ResourceType;
  /** Which one. */
  readonly resourceId: string;
  readonly permission: Permission;
}

/** A role for a user or group with some records of a zone. */
export interface AccessGrant {
  /** The id of an access grant. */
  id: string;
  /** The id of a zone. */
  zoneId: string;
  principalId: string;
  principalType: PrincipalType;
  principalName: string;
  /** The id of a role. */
  roleId: string;
  roleName: string;
  /** Which names it is about; null: every name. */
  recordPattern: string | null;
  /** Which types it is about; null: every type. */
  recordTypes: string[] | null;
  /** When it ends by itself; null: never. */
  expiresAt: Date | null;
  notes: string;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  modifiedAt: Date;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

export interface AccessGrantPage {
  items: AccessGrant[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface AcknowledgeInput {
  /** The id of a device. */
  readonly deviceId: string;
  /** For each share how far the device has come. */
  readonly cursors: readonly ShareCursor[];
}

/** Who is allowed or denied what on a share, folder or file. */
export interface Acl {
  resourceType: ResourceType;
  resourceId: string;
  /** Whether entries and roles from above count here. */
  inheritFromParent: boolean;
  /**
   * In the order in which they decide: from here up, and on one level what denies first. Owner and admins of the share keep full control whatever stands before.
   */
  entries: AclEntry[];
  /** Changes whenever the list of this very thing does; not with what it inherits. Send it as If-Match. */
  etag: string;
}

/** Something that allows or denies permissions to somebody. */
export interface AclEntry {
  /** Null for a role in the share. */
  id: string | null;
  principalType: AclEntryPrincipalType;
  principalId: string;
  principalName: string;
  permissions: Permission[];
  aceType: AceType;
  inheritToChildren: boolean;
  /** When it ends by itself; null when it does not. */
  expiresAt: Date | null;
  /** Whether it comes from above. */
  inherited: boolean;
  /** What it stands on. */
  source: ResourceRef;
  /** The role in the share that it stands for; null for an entry. */
  role: ShareRole | null;
}

export interface AclEntryInput {
  /** A user or group of the tenant, or `everyone` in it. */
  readonly principalId: string;
  /** What is allowed or denied. */
  readonly permissions: readonly Permission[];
  /** "allow" unless said. */
  readonly aceType?: AceType | undefined;
  /** Whether it holds for what is below as well; false: for this only. true unless said. */
  readonly inheritToChildren?: boolean | undefined;
  /** When it ends by itself. */
  readonly expiresAt?: string | Date | undefined;
}

export interface AddAclEntryInput {
  /** A user or group of the tenant, or `everyone` in it. */
  readonly principalId: string;
  /** What is allowed or denied. */
  readonly permissions: readonly Permission[];
  /** "allow" unless said. */
  readonly aceType?: AceType | undefined;
  /** Whether it holds for what is below as well; false: for this only. true unless said. */
  readonly inheritToChildren?: boolean | undefined;
  /** When it ends by itself. */
  readonly expiresAt?: string | Date | undefined;
}

export interface AddGroupMemberInput {
  /** A user of the tenant, or a group, which is then in the group with all who are in it. */
  readonly memberId: string;
}

export interface AddMemberInput {
  /** A user or group of the tenant; find it with shares.searchPrincipals. */
  readonly principalId: string;
  readonly role: AssignableShareRole;
  /** When the membership ends by itself. */
  readonly expiresAt?: string | Date | undefined;
}

/** A key for a machine, without the key. */
export interface ApiKey {
  /** The id of an apiKey. */
  id: string;
  name: string;
  description: string;
  /** The first characters of the key, to recognise it by. */
  keyPrefix: string;
  status: ApiKeyStatus;
  permissionSource: PrincipalType;
  /** Whose rights it has. */
  permissionSourceId: string;
  /** What of these rights it may use. */
  scopes: ApiKeyScope[];
  /** Null: only the tenant's own limits hold. */
  rateLimitPerMinute: number | null;
  /** Networks it may be used from; null: any. */
  ipAllowlist: string[] | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  revokedReason: string | null;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  /** Who was shown the present secret. It works only while they and its source may act. */
  issuedTo: string;
  /** A few seconds late. */
  lastUsedAt: Date | null;
  lastUsedIp: string | null;
  useCount: number;
  /** Changes whenever anything but its use does. Send it as If-Match. */
  etag: string;
}

export interface ApiKeyPage {
  items: ApiKey[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What a template did to a zone. */
export interface AppliedTemplate {
  conflicts: TemplateConflict[];
  omitted: OmittedRecord[];
  differences: RrsetDifference[];
  /** In the zone's journal; null when nothing was changed. */
  changeId: string | null;
  createdRecords: DnsRecord[];
}

export interface ApplyChangesInput {
  /** The id of a device. */
  readonly deviceId: string;
  /** The id of a share. */
  readonly shareId: string;
  /**
   * What to do when somebody else changed the same: `KEEP_BOTH` keeps the device's content as a copy beside the other, `CLIENT_WINS` makes it current, `SERVER_WINS` keeps what is there, `LAST_WRITER_WINS` decides by time, `MANUAL` keeps both and leaves the conflict open. Content that does not become current is kept in the file's history or in a copy. "KEEP_BOTH" unless said.
   */
  readonly conflictResolution?: ApplyChangesInputConflictResolution | undefined;
  readonly changes: readonly LocalChange[];
}

export interface ApplyTemplateInput {
  /** What the template's variables are, by name. */
  readonly variables?: Record<string, string> | undefined;
  /**
   * What becomes of records of the zone that do not go with the template's. fail: nothing is done. skip: they stay, and the template's are left out. replace: they go. "fail" unless said.
   */
  readonly onConflict?: OnRecordConflict | undefined;
  /** Needed where much of the zone goes or changes. false unless said. */
  readonly confirm?: boolean | undefined;
}

/** Something that happened, and who did it. */
export interface AuditEvent {
  /** The id of an auditEvent. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  occurredAt: Date;
  category: AuditCategory;
  severity: AuditSeverity;
  /** What was done, as `<resource>.<verb>`. */
  action: string;
  actorKind: AuditActorKind;
  /** The id of the user or the API key, the name of the job, or ScaiKey's id of the webhook event. */
  actorId: string;
  /** Their e-mail address at the time; a key's name and, in brackets, who holds it. */
  actorName: string;
  /** The user or group whose rights an API key used. */
  onBehalfOf: string | null;
  /** The application that acted for the user. */
  serviceAccount: string | null;
  resourceKind: string | null;
  resourceId: string | null;
  /** Its name at the time. */
  resourceName: string | null;
  requestId: string | null;
  ip: string | null;
  userAgent: string | null;
  /** What of it was different before. */
  before: Record<string, unknown> | null;
  /** What of it was different afterwards. */
  after: Record<string, unknown> | null;
  /** Its place in the tenant's chain; null for the seconds until it is sealed. */
  sequence: number | null;
  /** What seals it and all before it; null until it is sealed. */
  hash: string | null;
}

export interface AuditEventPage {
  items: AuditEvent[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** How to sign in: authorization code with PKCE (RFC 7636). */
export interface AuthConfig {
  issuer: string;
  /** Where to send the user to sign in. */
  authorizeUrl: string;
  /** Where to exchange the code: our own address, which adds the client secret. */
  tokenUrl: string;
  jwksUri: string;
  /** Who the token is: our own address. */
  userinfoUrl: string;
  /** Where a device without a browser begins (RFC 8628): our own address; null if ScaiKey has none. */
  deviceAuthorizationUrl: string | null;
  endSessionUrl: string | null;
  clientId: string;
  /** The redirect_uri to use; it hands the code on to http://localhost:{port}/callback. */
  desktopCallbackUrl: string;
  scopes: string[];
}

/** Names that are the installation's own. */
export interface AuthoritativeDomainList {
  domains: string[];
}

export interface AuthorizeDeviceInput {
  /** What the tokens are to allow. */
  readonly scope?: string | undefined;
  /** Another client than ours; it must be a public one. */
  readonly client_id?: string | undefined;
}

/** A variable that nobody is asked for. */
export interface BuiltInVariable {
  name: string;
  description: string;
  example: string;
}

/** Variables that nobody is asked for. */
export interface BuiltInVariables {
  items: BuiltInVariable[];
}

export interface BulkEditInput {
  readonly create?: readonly NewRecord[] | undefined;
  readonly update?: readonly RecordPatch[] | undefined;
  readonly delete?: readonly string[] | undefined;
  /** Do what can be done, and tell of the rest; without it, all or nothing. false unless said. */
  readonly continueOnError?: boolean | undefined;
  /**
   * Also give the address this record's name in your reverse zone, if it has none there. What came of it is in ptrs; the record is written either way. false unless said.
   */
  readonly setPtr?: boolean | undefined;
  /** Do nothing, and tell what would be done. false unless said. */
  readonly dryRun?: boolean | undefined;
  /** Needed where more than 30 % of a zone of ten or more records go or change. false unless said. */
  readonly confirm?: boolean | undefined;
}

/** Why one item was not done. */
export interface BulkError {
  operation: BulkErrorOperation;
  /** Which item of that list. */
  index: number;
  /** As of an error of the whole call. */
  code: string;
  status: number;
  message: string;
  /** Ids of the records that are in the way. */
  conflicts: string[];
}

export interface BulkResult {
  created: DnsRecord[];
  updated: DnsRecord[];
  deleted: string[];
  /** What was not done; empty unless continueOnError. */
  errors: BulkError[];
  notes: string[];
  /** In the zone's journal; null in a dry run. */
  changeId: string | null;
  /** With setPtr, for each address that was written. */
  ptrs: PtrOutcome[];
  /** What it did to the zone, or would do. */
  differences: RrsetDifference[];
}

/** One mutation of a share. */
export interface Change {
  /** Its place in the share's change log: without gaps to whoever reads it all. */
  sequence: number;
  /** The id of a share. */
  shareId: string;
  /**
   * A folder that is created, moved or restored may bring things with it: list it. `deleted` is gone for good, or gone to another share, and only its id is told. With `accessChanged` somebody was allowed or denied something on it, or something in it left your sight: list it anew, and let go of what is not there any more. `locked` and `unlocked` leave the file as it is.
   */
  type: ChangeType;
  resourceType: ResourceType;
  resourceId: string;
  /** The folder it is in after the change; null at the top of the share. */
  parentId: string | null;
  name: string;
  /** Its name before a rename. */
  oldName: string | null;
  versionId: string | null;
  version: number | null;
  sizeBytes: number | null;
  mimeType: string | null;
  checksumSha256: string | null;
  /** Of `locked`: until when, by whoever changed it. */
  lockExpiresAt: Date | null;
  /** The id of a user. */
  changedBy: string;
  changedAt: Date;
}

export interface ChangePage {
  items: Change[];
  /** Keep it; send it as cursor next time. */
  nextCursor: string;
  /** Whether to ask again at once. */
  hasMore: boolean;
  /**
   * The cursor is too old, or you may see other things in the share as a whole: list it anew, then go on from nextCursor.
   */
  reset: boolean;
}

export interface ChangeProblem {
  /** One of the API's error codes. */
  code: string;
  title: string;
  detail: string | null;
  retryable: boolean;
  /** Of quotas.exceeded; null of all others. */
  quota: ExceededQuota | null;
}

/** What became of a change of a device. */
export interface ChangeResult {
  ref: string;
  status: ChangeResultStatus;
  /** What it is about, as it is now; null when it is gone. */
  item: FolderItem | null;
  conflict: SyncConflict | null;
  /** The device's content, where it was kept beside. */
  copy: File | null;
  /** Why it was not applied. */
  problem: ChangeProblem | null;
}

export interface ChangeResults {
  results: ChangeResult[];
}

export interface CheckBatchInput {
  readonly checks: readonly AccessCheck[];
}

export interface CheckBatchResult {
  /** In the order of the checks. */
  results: CheckedPermission[];
}

export interface CheckInput {
  /** What it is. */
  readonly resourceType: ResourceType;
  /** Which one. */
  readonly resourceId: string;
  readonly permission: Permission;
}

export interface CheckMyPermissionInput {
  /** An action on a kind of resource, as roles allow it. */
  readonly permission: RolePermission;
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
  /** A record's name as its zone knows it (`www`, `@`): access grants are about some names. */
  readonly recordName?: string | undefined;
  /** Its type, such as TXT. */
  readonly recordType?: string | undefined;
}

export interface CheckResult {
  allowed: boolean;
}

export interface CheckedPermission {
  /** What it is. */
  resourceType: ResourceType;
  /** Which one. */
  resourceId: string;
  permission: Permission;
  allowed: boolean;
}

export interface ChunkOfUpload {
  readonly sha256: string;
  readonly sizeBytes: number;
}

export interface CompleteUploadInput {
  /** Another name for the new file, if the announced one was taken meanwhile. */
  readonly name?: string | undefined;
  /** SHA-256 of the whole content, to have it checked, if it was not told in the beginning. */
  readonly checksumSha256?: string | undefined;
}

export interface CopyFileInput {
  /** The share; may be absent when targetFolderId tells. */
  readonly targetShareId?: string | undefined;
  /** The folder; absent for the top of the share. */
  readonly targetFolderId?: string | undefined;
  /** Its name there; the one it has, if absent. */
  readonly name?: string | undefined;
  /**
   * What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it. "fail" unless said.
   */
  readonly onNameTaken?: OnNameTaken | undefined;
}

export interface CopyFolderInput {
  /** The share; may be absent when targetFolderId tells. */
  readonly targetShareId?: string | undefined;
  /** The folder; absent for the top of the share. */
  readonly targetFolderId?: string | undefined;
  /** Its name there; the one it has, if absent. */
  readonly name?: string | undefined;
  /**
   * What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it. "fail" unless said.
   */
  readonly onNameTaken?: OnNameTaken | undefined;
}

export interface CreateAccessGrantInput {
  /** A user or group of the tenant. */
  readonly principalId: string;
  /** What it allows with records is given, and to see the zone; nothing else. */
  readonly roleId: string;
  readonly recordPattern?: string | null | undefined;
  readonly recordTypes?: readonly string[] | null | undefined;
  /** When it ends by itself. */
  readonly expiresAt?: string | Date | null | undefined;
  /** "" unless said. */
  readonly notes?: string | undefined;
}

export interface CreateApiKeyInput {
  readonly name: string;
  /** "" unless said. */
  readonly description?: string | undefined;
  /** The user or group whose rights it has; you, if absent. It can never be changed. */
  readonly permissionSourceId?: string | undefined;
  /** What of these rights it may use; what your own token allows of files and DNS, if absent. */
  readonly scopes?: readonly ApiKeyScope[] | null | undefined;
  readonly rateLimitPerMinute?: number | null | undefined;
  /** Networks it may be used from, in CIDR notation. */
  readonly ipAllowlist?: readonly string[] | null | undefined;
  readonly expiresAt?: string | Date | null | undefined;
}

export interface CreateDeviceInput {
  readonly name: string;
  /** Which of the kinds that its user may use it is. "desktop" unless said. */
  readonly kind?: DeviceKind | undefined;
  readonly platform: string;
  readonly clientVersion: string;
}

export interface CreateFolderInput {
  /** The share; may be absent when parentId tells. */
  readonly shareId?: string | undefined;
  /** The folder to make it in; absent for the top of the share. */
  readonly parentId?: string | undefined;
  /**
   * The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control characters.
   */
  readonly name: string;
}

export interface CreateGroupInput {
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  /** security unless said. */
  readonly type?: GroupType | undefined;
}

export interface CreateInvitationInput {
  /** Where the mail goes; whoever has this address at ScaiKey can accept. */
  readonly email: string;
  readonly role: AssignableShareRole;
  /** Stands in the mail. "" unless said. */
  readonly message?: string | undefined;
  /** Until when it can be accepted; two weeks, if absent. */
  readonly expiresAt?: string | Date | undefined;
}

export interface CreatePtrInput {
  /** An IPv4 or IPv6 address. */
  readonly ip: string;
  /** A whole name, with or without the dot at the end. */
  readonly hostname: string;
  /** The zone's default if absent. */
  readonly ttl?: number | undefined;
}

export interface CreateRecordInput {
  /** Relative to the zone, @ for the zone itself, or the whole name. */
  readonly name: string;
  /** The type of the record; GET /domains/types tells them all. */
  readonly type: RecordType;
  /** As in a zone file, in any valid spelling. */
  readonly content: string;
  /** That of its set, or the zone's default, if absent. */
  readonly ttl?: number | undefined;
  /** Keep it and do not answer it. false unless said. */
  readonly disabled?: boolean | undefined;
  /**
   * Also give the address this record's name in your reverse zone, if it has none there. What came of it is in ptrs; the record is written either way. false unless said.
   */
  readonly setPtr?: boolean | undefined;
}

export interface CreateReverseZonesInput {
  /** A network with the length of its prefix, without bits behind it. */
  readonly cidr: string;
  /** Seconds that resolvers may keep an answer. 3600 unless said. */
  readonly defaultTtl?: number | undefined;
  /** "" unless said. */
  readonly description?: string | undefined;
}

export interface CreateRoleAssignmentInput {
  /** The id of a role. */
  readonly roleId: string;
  /** A user or group of the tenant. */
  readonly principalId: string;
  /** Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant. */
  readonly scope?: RoleScope | undefined;
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  /** The zone, at the scope of a zone. */
  readonly zoneId?: string | undefined;
  /** When it ends by itself. */
  readonly expiresAt?: string | Date | null | undefined;
}

export interface CreateRoleInput {
  readonly name: string;
  /** "" unless said. */
  readonly description?: string | undefined;
  /** Permissions, and `resource:*` for all on a resource. Only what you have yourself in the tenant. */
  readonly permissions: readonly RolePermissionPattern[];
}

export interface CreateShareInput {
  readonly name: string;
  /** "" unless said. */
  readonly description?: string | undefined;
  /** Personal shares are made by the server, one for each user. */
  readonly type: CreateShareInputType;
  /** The user or group that owns it; you, if absent. */
  readonly ownerId?: string | undefined;
}

export interface CreateTemplateInput {
  readonly name: string;
  /** "" unless said. */
  readonly description?: string | undefined;
  readonly records: readonly NewTemplateRecord[];
  readonly variables?: readonly NewTemplateVariable[] | undefined;
}

export interface CreateTenantInput {
  /** Your own unless said. */
  readonly partnerId?: string | undefined;
  readonly name: string;
  readonly slug: string;
  readonly settings?: NewTenantSettings | undefined;
}

export interface CreateTenantOfPartnerInput {
  readonly name: string;
  readonly slug: string;
  readonly settings?: NewTenantSettings | undefined;
}

export interface CreateTsigKeyInput {
  /** A domain name, by which both sides know the key; one that is yours, for it can be there once. */
  readonly name: string;
  /** "hmac-sha256" unless said. */
  readonly algorithm?: TsigAlgorithm | undefined;
  /** In base64. One is made if there is none. It is not told again. */
  readonly secret?: string | undefined;
}

export interface CreateUploadInput {
  /** The share; may be absent when folderId tells. */
  readonly shareId?: string | undefined;
  /** The folder to put it in; absent for the top of the share. */
  readonly folderId?: string | undefined;
  /** The name of the new file. */
  readonly name?: string | undefined;
  /** The file to give new content, instead of a new file. */
  readonly replaceFileId?: string | undefined;
  /** What that file's content must still be in the end; absent: the last writer wins. */
  readonly baseVersionId?: string | undefined;
  /**
   * Begin although the name is taken or the file has changed; it counts when the upload is completed, or applied with POST /sync/apply.
   */
  readonly deferConflicts?: boolean | undefined;
  /** Of the whole content. */
  readonly sizeBytes: number;
  /** What it is; told by the name, if absent. */
  readonly mimeType?: string | undefined;
  /** SHA-256 of the whole content, to have it checked. */
  readonly checksumSha256?: string | undefined;
  /** The size of every chunk but the last, when they are not listed; 4 MiB if absent. */
  readonly chunkSizeBytes?: number | undefined;
  /**
   * All chunks in order, cut wherever the client likes, each but the last of at least 64 KiB. Then those need not be sent that the caller has uploaded before or may read. Of a stream only the first few: if any of them need not be sent, it is refused with `uploads.content_known`.
   */
  readonly chunks?: readonly ChunkOfUpload[] | undefined;
  /** The content comes as one stream, PUT /uploads/{uploadId}/content, and is cut by the server. */
  readonly isStreamed?: boolean | undefined;
}

export interface CreateUserInput {
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly displayName?: string | undefined;
  /** Their first one. Without it ScaiKey invites them by mail. */
  readonly password?: string | undefined;
}

export interface CreateWebhookSecretInput {
  /** As ScaiKey shows it. It is not shown here again. */
  readonly secret: string;
}

export interface CreateZoneInput {
  /** A domain name in any script, with or without the dot at the end. */
  readonly name: string;
  /** "primary" unless said. */
  readonly type?: ZoneType | undefined;
  /** Seconds that resolvers may keep an answer. 3600 unless said. */
  readonly defaultTtl?: number | undefined;
  /** "" unless said. */
  readonly description?: string | undefined;
  /** The zone gets its records as soon as it is active. */
  readonly templateId?: string | undefined;
  /** What the template's variables are, by name. */
  readonly templateVariables?: Record<string, string> | undefined;
  /** Where a secondary zone is fetched from, in this order. */
  readonly masters?: readonly string[] | undefined;
  /** The key that a secondary zone's transfers are signed with. */
  readonly tsigKeyId?: string | null | undefined;
}

export interface CreatedReverseZone {
  /** False for a zone that the tenant had already. */
  isNew: boolean;
  zone: Zone;
}

/** The zones of a network. */
export interface CreatedReverseZones {
  items: CreatedReverseZone[];
}

/** An installation of a sync client. */
export interface Device {
  /** The id of a device. */
  id: string;
  /** How its user knows it; conflict copies carry it. */
  name: string;
  /** As it says of itself; its user's administrators can allow some kinds only. */
  kind: DeviceKind;
  platform: string;
  clientVersion: string;
  /** `wiping`: it may do nothing but delete what it holds and say so. */
  status: DeviceStatus;
  createdAt: Date;
  /** To the minute. */
  lastSeenAt: Date;
  lastIp: string | null;
  wipeRequestedAt: Date | null;
}

/** RFC 8628 §3.2. */
export interface DeviceAuthorization {
  device_code: string;
  user_code: string;
  verification_uri: string;
  verification_uri_complete?: string | undefined;
  expires_in: number;
  interval?: number | undefined;
}

export interface DevicePage {
  items: Device[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface DisableDnssecInput {
  /** Whatever the zone above has. Validating resolvers may take the zone for forged. false unless said. */
  readonly force?: boolean | undefined;
}

/** One record: one answer to one question. */
export interface DnsRecord {
  /** Made from zone, name, type and content: another content has another id. */
  id: string;
  /** The id of a zone. */
  zoneId: string;
  /** The whole name, in A-labels, without the dot at the end. */
  name: string;
  /** The name in the zone, as people write it; @ for the zone itself. */
  displayName: string;
  type: string;
  /** In the one form in which PowerDNS has it; names end with a dot. */
  content: string;
  ttl: number;
  /** Kept, and not answered. */
  disabled: boolean;
  /** The platform keeps it; it cannot be changed. */
  isSystem: boolean;
  /** Null for what was not created here. */
  createdAt: Date | null;
  /** Of all records of this name and type together. Send it as If-Match. */
  etag: string;
}

/** What has to be published where the name is served now. */
export interface DnsRecordToPublish {
  name: string;
  type: DnsRecordToPublishType;
  /** One for TXT; every name server for NS. */
  values: string[];
  ttl: number;
}

/** A key of a signed zone. Its private half never leaves PowerDNS. */
export interface DnssecKey {
  keyTag: number;
  algorithm: number;
  /** The data of the DNSKEY record. */
  publicKey: string;
  /**
   * published: resolvers get to know it. active: in use. retiring: replaced, and still there for those who have what it signed.
   */
  state: DnssecKeyState;
  createdAt: Date;
  /**
   * When it should be replaced. For a zone-signing key that happens by itself; a key-signing key stays in use until it is replaced.
   */
  expiresAt: Date;
}

/** Where the name server has something else than the journal says. */
export interface Drift {
  isInSync: boolean;
  /** What others made of the zone in the name server. */
  differences: RrsetDifference[];
}

/** What the servers of the zone above were seen to say. */
export interface DsCheck {
  isPublished: boolean;
  message: string;
  witnesses: DsWitness[];
  dnssec: ZoneDnssec;
}

/** What the zone above publishes so that validators trust a key. */
export interface DsRecord {
  keyTag: number;
  algorithm: number;
  /** 2: SHA-256. 4: SHA-384. */
  digestType: number;
  digest: string;
  /** The record as it stands in a zone file. */
  record: string;
}

/** What one server of the zone above says. */
export interface DsWitness {
  nameServer: string;
  address: string;
  sight: WitnessSight;
  /** Every DS record that it has for the zone. */
  values: string[];
}

/** What somebody may do with a share, folder or file. */
export interface EffectivePermissions {
  permissions: Permission[];
  /** The same as a sum: read 1, write 2, delete 4, create 8, share 16, managePermissions 32. */
  bits: number;
  canRead: boolean;
  canWrite: boolean;
  canDelete: boolean;
  canCreate: boolean;
  canShare: boolean;
  canManagePermissions: boolean;
}

/** How much more can be put into a share, and what decides that. */
export interface EffectiveQuota {
  /** The id of a share. */
  shareId: string;
  /** What can still be stored; null: nothing limits it. */
  freeBytes: number | null;
  /** The level that leaves least; null: none limits it. */
  limitedBy: QuotaTargetType | null;
  /** From the share up. */
  levels: QuotaLevel[];
}

export interface EmptiedTrash {
  /** How many things were deleted for good. */
  deleted: number;
  /** How many stay, because the caller may not delete all of them. */
  kept: number;
}

export interface EnableDnssecInput {
  /** 8: RSASHA256. 10: RSASHA512. 13: ECDSAP256SHA256. 14: ECDSAP384SHA384. 15: ED25519. 13 unless said. */
  readonly algorithm?: number | undefined;
}

/** The quota that has no room; of several the narrowest. */
export interface ExceededQuota {
  /** What the quota is about. */
  level: ExceededQuotaLevel;
  /** The id of that share, user, group, tenant or partner. */
  targetId: string;
  limitType: QuotaLimitType;
  /** How much it may hold; null of a partner's. */
  limitBytes: number | null;
  /** How much it held; null of a partner's. */
  usedBytes: number | null;
  /** How much more there was to hold. */
  neededBytes: number;
}

/** The limit that a call is beyond. */
export interface ExceededRateLimit {
  /** Whose calls are counted together. */
  dimension: ExceededRateLimitDimension;
  /** Pieces of uploads and downloads are counted apart. */
  unit: ExceededRateLimitUnit;
  /** How many of these there may be in the window. */
  limit: number;
  windowSeconds: number;
  /** When the same call would fit; also in Retry-After. */
  retryAfterSeconds: number;
}

export interface ExchangeTokenInput {
  readonly grant_type: ExchangeTokenInputGrantType;
  readonly code?: string | undefined;
  readonly redirect_uri?: string | undefined;
  readonly code_verifier?: string | undefined;
  readonly refresh_token?: string | undefined;
  readonly device_code?: string | undefined;
  /** Another client than ours; it must be a public one. */
  readonly client_id?: string | undefined;
}

export interface ExemptGroupInput {
  /** true suspends the limit; false puts it into force again. */
  readonly isExempt: boolean;
  /** Why; for those who come after. */
  readonly reason?: string | undefined;
}

export interface ExemptPartnerInput {
  /** true suspends the limit; false puts it into force again. */
  readonly isExempt: boolean;
  /** Why; for those who come after. */
  readonly reason?: string | undefined;
}

export interface ExemptShareInput {
  /** true suspends the limit; false puts it into force again. */
  readonly isExempt: boolean;
  /** Why; for those who come after. */
  readonly reason?: string | undefined;
}

export interface ExemptTenantInput {
  /** true suspends the limit; false puts it into force again. */
  readonly isExempt: boolean;
  /** Why; for those who come after. */
  readonly reason?: string | undefined;
}

export interface ExemptUserInput {
  /** true suspends the limit; false puts it into force again. */
  readonly isExempt: boolean;
  /** Why; for those who come after. */
  readonly reason?: string | undefined;
}

/** An entry or role that decides, and how it concerns somebody. */
export interface ExplainedGrant {
  entry: AclEntry;
  /**
   * The groups that lead to the principal of the entry, from the one that they are in directly; empty when it names them or everyone.
   */
  through: GroupRef[];
}

export interface ExplainedPermission {
  permission: Permission;
  allowed: boolean;
  /**
   * `administrator`: of the tenant. `fullControl`: owner or admin of the share. `entries`: what `grants` tells. `inheritanceCut`: `level` does not inherit and says nothing of this. `nothing`: nobody says anything of this.
   */
  reason: ExplainedPermissionReason;
  /** What decides: the thing itself, or what is above it. */
  level: ResourceRef | null;
  grants: ExplainedGrant[];
}

/** Why somebody has each permission on a thing, or has not. */
export interface Explanation {
  resourceType: ResourceType;
  resourceId: string;
  /** Whose permissions are explained. */
  principalId: string;
  permissions: ExplainedPermission[];
}

export interface FavoritePage {
  items: FolderItem[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface File {
  kind: "file";
  /** The id of a file. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** The id of a share. */
  shareId: string;
  /** The folder it is in; null at the top of the share. */
  folderId: string | null;
  name: string;
  /** Where it is in the share, such as /plans/report.pdf. */
  path: string;
  sizeBytes: number;
  mimeType: string;
  /** SHA-256 of the whole content. */
  checksumSha256: string;
  /** Counts the contents it has had, from 1. */
  version: number;
  /** Names the content; it is the ETag of GET /files/{fileId}/content. */
  versionId: string;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  /** The id of a user. */
  modifiedBy: string;
  modifiedAt: Date;
  /** When it was put into the trash; null when it is in use. */
  trashedAt: Date | null;
  /** Null when nobody has locked it. */
  lock: FileLock | null;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** A piece of a file's content, by the hash of its bytes. */
export interface FileChunk {
  sha256: string;
  sizeBytes: number;
}

export interface FileChunkPage {
  items: FileChunk[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
  /** The id of a version. */
  versionId: string;
  version: number;
  /** Of the whole content. */
  sizeBytes: number;
  checksumSha256: string;
}

/** Keeps everybody but its holder from changing a file. */
export interface FileLock {
  /** The id of a user. */
  lockedBy: string;
  lockedAt: Date;
  /** When it ends by itself. */
  expiresAt: Date;
}

export interface Folder {
  kind: "folder";
  /** The id of a folder. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** The id of a share. */
  shareId: string;
  /** The folder it is in; null at the top of the share. */
  parentId: string | null;
  name: string;
  /** Where it is in the share, such as /plans/report.pdf. */
  path: string;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  /** The id of a user. */
  modifiedBy: string;
  modifiedAt: Date;
  /** When it was put into the trash; null when it is in use. */
  trashedAt: Date | null;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** The copying of a folder. Nothing of it is seen before all of it is there. */
export interface FolderCopy {
  /** The id of a copy. */
  id: string;
  status: FolderCopyStatus;
  /** The id of a folder. */
  sourceFolderId: string;
  /** The id of a share. */
  targetShareId: string;
  /** The folder it goes to; null for the top of the share. */
  targetFolderId: string | null;
  /** The new folder, once all of it is there; null before. */
  folderId: string | null;
  /**
   * How many things there were below the folder when it began, as far as is known: of a large folder with things that the caller may not read it grows with what is copied. Those are left out.
   */
  itemCount: number;
  copiedCount: number;
  copiedBytes: number;
  /** Why it failed, as the code of an error; null if it did not. */
  errorCode: string | null;
  /** Of quotas.exceeded; null of all others. */
  quota: ExceededQuota | null;
  createdAt: Date;
  finishedAt: Date | null;
}

export interface FolderPage {
  items: FolderItem[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface ForceSyncInput {
  /** The id of a device. */
  readonly deviceId: string;
  /** The id of a share. */
  readonly shareId: string;
}

/** A group of users of a tenant. ScaiKey decides who is in it. */
export interface Group {
  /** The id of a group. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** Its id at ScaiKey. */
  scaikeyId: string;
  name: string;
  description: string;
  /** What ScaiKey uses it for. */
  type: GroupType;
  /** Its own users; those of groups in it are not counted. */
  memberCount: number;
  createdAt: Date;
}

/** A group with the groups in it. */
export interface GroupDetails {
  /** The id of a group. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** Its id at ScaiKey. */
  scaikeyId: string;
  name: string;
  description: string;
  /** What ScaiKey uses it for. */
  type: GroupType;
  /** Its own users; those of groups in it are not counted. */
  memberCount: number;
  createdAt: Date;
  /** Groups that are members: whoever is in one is in this. */
  innerGroupIds: string[];
}

export interface GroupHit {
  /** The id of a group. */
  id: string;
  name: string;
}

export interface GroupPage {
  items: Group[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface GroupRef {
  /** The id of a group. */
  id: string;
  name: string;
}

/** An offer of a role in a share to whoever has an address. */
export interface Invitation {
  /** The id of an invitation. */
  id: string;
  /** The id of a share. */
  shareId: string;
  role: AssignableShareRole;
  message: string;
  /** Until when it can be accepted. */
  expiresAt: Date;
  createdAt: Date;
  email: string;
  status: InvitationStatus;
  /** The id of a user. */
  invitedBy: string;
  /** When it was accepted, declined or revoked. */
  answeredAt: Date | null;
}

export interface InvitationPage {
  items: Invitation[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What the link in an invitation's mail leads to. */
export interface InvitationPreview {
  /** The id of an invitation. */
  id: string;
  /** Whoever has this address at ScaiKey can accept it. */
  email: string;
  shareName: string;
  inviterName: string;
  role: AssignableShareRole;
  message: string;
  expiresAt: Date;
  status: InvitationStatus;
}

export interface InviteUserInput {
  /** Another tenant within your reach. */
  readonly tenantId?: string | undefined;
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly displayName?: string | undefined;
}

/** One thing that is wrong with the input. */
export interface Issue {
  /** Where in the input it is: names of members and indices. */
  path: (string | number)[];
  /** What would be right. */
  message: string;
}

/** A key for a machine, with the key. */
export interface IssuedApiKey {
  /** The id of an apiKey. */
  id: string;
  name: string;
  description: string;
  /** The first characters of the key, to recognise it by. */
  keyPrefix: string;
  status: ApiKeyStatus;
  permissionSource: PrincipalType;
  /** Whose rights it has. */
  permissionSourceId: string;
  /** What of these rights it may use. */
  scopes: ApiKeyScope[];
  /** Null: only the tenant's own limits hold. */
  rateLimitPerMinute: number | null;
  /** Networks it may be used from; null: any. */
  ipAllowlist: string[] | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  revokedReason: string | null;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  /** Who was shown the present secret. It works only while they and its source may act. */
  issuedTo: string;
  /** A few seconds late. */
  lastUsedAt: Date | null;
  lastUsedIp: string | null;
  useCount: number;
  /** Changes whenever anything but its use does. Send it as If-Match. */
  etag: string;
  /** The key itself. It is told this once and never again. */
  key: string;
}

/** A key as it is told when it is made. */
export interface IssuedTsigKey {
  /** The id of a TSIG key. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** As both sides have to say it. */
  name: string;
  algorithm: TsigAlgorithm;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  /** In base64, for the other side; told this once. Null if you gave it. */
  secret: string | null;
}

export interface LatestCursor {
  cursor: string;
}

export interface LocalContent {
  readonly type: "content";
  /** The device's own name for this change; the answer has it. */
  readonly ref: string;
  /** When it was made on the device; now, if absent. */
  readonly changedAt?: string | Date | undefined;
  /**
   * An upload whose chunks have all come (POST /uploads). It says where a new file goes, or which file it replaces.
   */
  readonly uploadId: string;
  /** Of a file that it replaces: the content that the device last knew. May be absent when the upload says so. */
  readonly baseVersionId?: string | undefined;
}

export interface LocalCreateFolder {
  readonly type: "createFolder";
  /** The device's own name for this change; the answer has it. */
  readonly ref: string;
  /** When it was made on the device; now, if absent. */
  readonly changedAt?: string | Date | undefined;
  /** The folder; null or absent for the top of the share. */
  readonly parentId?: string | null | undefined;
  /** Instead: the ref of a folder that is made earlier in this call. */
  readonly parentRef?: string | undefined;
  /**
   * The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control characters.
   */
  readonly name: string;
}

export interface LocalDelete {
  readonly type: "delete";
  /** The device's own name for this change; the answer has it. */
  readonly ref: string;
  /** When it was made on the device; now, if absent. */
  readonly changedAt?: string | Date | undefined;
  readonly id: string;
  /** Of a file: the content that the device last knew. */
  readonly baseVersionId?: string | undefined;
}

export interface LocalMove {
  readonly type: "move";
  /** The device's own name for this change; the answer has it. */
  readonly ref: string;
  /** When it was made on the device; now, if absent. */
  readonly changedAt?: string | Date | undefined;
  readonly id: string;
  /** The folder; null or absent for the top of the share. */
  readonly parentId?: string | null | undefined;
  /** Instead: the ref of a folder that is made earlier in this call. */
  readonly parentRef?: string | undefined;
  /**
   * The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control characters.
   */
  readonly name: string;
  /** The folder that the device last knew it in. */
  readonly baseParentId: string | null;
  /** The name that the device last knew it by. */
  readonly baseName: string;
}

export interface LockFileInput {
  /** For how long from now; then it ends by itself. 1800 unless said. */
  readonly ttlSeconds?: number | undefined;
}

export interface LogOutInput {
  /** The refresh token to end. */
  readonly refreshToken?: string | undefined;
}

/** The caller; with a group's API key whoever was shown the key. */
export interface Me {
  /** The id of a user. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** Whose tenant it is. */
  partnerId: string;
  email: string;
  name: string;
  groupIds: string[];
  /** What the access token allows. */
  scopes: string[];
  adminRole: AdminRole;
  /** The kinds of devices that they may use. */
  allowedDeviceKinds: DeviceKind[];
  /** The largest file that the tenant allows. */
  maxFileSizeBytes: number;
  /** The API key that is used; null with an access token. */
  apiKey: MyApiKey | null;
}

/** A user or group with a role in a share. */
export interface Member {
  principalId: string;
  principalType: PrincipalType;
  name: string;
  email: string | null;
  role: ShareRole;
  /** When the membership ends by itself; null when it does not. */
  expiresAt: Date | null;
  /** The id of a user. */
  addedBy: string;
  addedAt: Date;
}

export interface MemberPage {
  items: Member[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface MoveFileInput {
  /** The share; may be absent when targetFolderId tells. */
  readonly targetShareId?: string | undefined;
  /** The folder; absent for the top of the share. */
  readonly targetFolderId?: string | undefined;
  /** Its name there; the one it has, if absent. */
  readonly name?: string | undefined;
  /**
   * What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it. "fail" unless said.
   */
  readonly onNameTaken?: OnNameTaken | undefined;
}

export interface MoveFolderInput {
  /** The share; may be absent when targetFolderId tells. */
  readonly targetShareId?: string | undefined;
  /** The folder; absent for the top of the share. */
  readonly targetFolderId?: string | undefined;
  /** Its name there; the one it has, if absent. */
  readonly name?: string | undefined;
  /**
   * What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it. "fail" unless said.
   */
  readonly onNameTaken?: OnNameTaken | undefined;
}

export interface MyApiKey {
  /** The id of an apiKey. */
  id: string;
  name: string;
  /** Whose rights it has. */
  permissionSourceId: string;
}

/** Who calls, where they are, and what they may do there. */
export interface MyContext {
  user: Me;
  tenant: MyTenant;
  /** What you may do in the whole tenant. */
  permissions: RolePermission[];
}

/** An invitation to the caller. */
export interface MyInvitation {
  /** The id of an invitation. */
  id: string;
  /** The id of a share. */
  shareId: string;
  role: AssignableShareRole;
  message: string;
  /** Until when it can be accepted. */
  expiresAt: Date;
  createdAt: Date;
  shareName: string;
  /** The id of a user. */
  invitedBy: string;
  inviterName: string;
}

export interface MyInvitationPage {
  items: MyInvitation[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface MyTenant {
  /** The id of a tenant. */
  id: string;
  /** The id of a partner. */
  partnerId: string;
  name: string;
  slug: string | null;
  status: TenantStatus;
}

/** How far a change of the list has been brought into the zones. */
export interface NameServerRollout {
  status: NameServerRolloutStatus;
  /** How many zones there were when it began. */
  total: number;
  /** How many have been looked at. */
  done: number;
  /** How many of these had to be changed. */
  changed: number;
  startedAt: Date;
  finishedAt: Date | null;
}

/** The installation's name servers. */
export interface NameServerSettings {
  /** In the order in which they are told; the first is the primary in every SOA record. */
  nameServers: string[];
  /** That of the last change; null before the first. */
  rollout: NameServerRollout | null;
}

export interface NewPtrName {
  /** An IPv4 or IPv6 address. */
  readonly ip: string;
  /** Null takes the names of the address away. */
  readonly hostname: string | null;
  /** The zone's default if absent. */
  readonly ttl?: number | undefined;
}

/** A record to be. */
export interface NewRecord {
  /** Relative to the zone, @ for the zone itself, or the whole name. */
  readonly name: string;
  /** The type of the record; GET /domains/types tells them all. */
  readonly type: RecordType;
  /** As in a zone file, in any valid spelling. */
  readonly content: string;
  /** That of its set, or the zone's default, if absent. */
  readonly ttl?: number | undefined;
  /** Keep it and do not answer it. false unless said. */
  readonly disabled?: boolean | undefined;
}

/** A record that a template is to make. */
export interface NewTemplateRecord {
  /** Relative to the zone, @ for the zone itself, or the whole name. */
  readonly name: string;
  /** The type of the record; GET /domains/types tells them all. */
  readonly type: RecordType;
  /** As in a zone file, with variables as ${name}, which keep to their word or quotes. */
  readonly content: string;
  /** Null: the default of the zone. */
  readonly ttl?: number | null | undefined;
}

/** What whoever applies a template is to say or may say. */
export interface NewTemplateVariable {
  readonly name: string;
  /** "" unless said. */
  readonly description?: string | undefined;
  /** It has to be given. false unless said. */
  readonly required?: boolean | undefined;
  /**
   * What it is unless given; ${domain} may stand in it. Without one, records that name a variable nobody gave are left out.
   */
  readonly default?: string | null | undefined;
}

export interface NewTenantSettings {
  /** The largest file that anybody may upload. */
  readonly maxFileSizeBytes?: number | undefined;
  /** What a new share may hold; null: no limit of its own. */
  readonly defaultShareQuotaBytes?: number | null | undefined;
  /** How long the trash keeps things. */
  readonly trashRetentionDays?: number | undefined;
  /** How long old versions are kept, from when another took their place. */
  readonly versionRetentionDays?: number | undefined;
  /** How many old versions of a file are kept; null: however many there are. */
  readonly versionsKeptMax?: number | null | undefined;
  /** Whether content is indexed for semantic search. */
  readonly vectorizationEnabled?: boolean | undefined;
  /**
   * Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own tokens are not asked.
   */
  readonly requireMfa?: boolean | undefined;
}

/** A record that is left out, because a variable of it was not given. */
export interface OmittedRecord {
  name: string;
  type: string;
  variable: string;
}

export interface OwnQuota {
  /** The id of a user. */
  userId: string;
  /** What your personal share holds. */
  usedBytes: number;
  /** What it may hold; null: as much as your tenant may. */
  limitBytes: number | null;
  /** Of limitBytes, to one decimal. */
  percentUsed: number | null;
  /** What can still be put into it, with every limit above it counted; null: nothing limits it. */
  freeBytes: number | null;
  /** The level that leaves least; null: none limits it. */
  limitedBy: QuotaTargetType | null;
}

/** Who owns a share. */
export interface Ownership {
  resourceType: "share";
  /** The id of a share. */
  resourceId: string;
  ownerId: string;
}

/** Who has tenants. */
export interface Partner {
  /** The id of a partner. */
  id: string;
  name: string;
  /** Its short name at ScaiKey; null until ScaiKey told it. */
  slug: string | null;
  status: PartnerStatus;
  createdAt: Date;
}

export interface PartnerPage {
  items: Partner[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface PermissionCheck {
  allowed: boolean;
  /** What allows it, or what is missing, in words. */
  reason: string;
}

/** Why somebody may do something somewhere, or may not. */
export interface PermissionExplanation {
  /** An action on a kind of resource, as roles allow it. */
  permission: RolePermission;
  allowed: boolean;
  reason: string;
  /** What a token needs besides, to use the permission. */
  tokenScope: PermissionExplanationTokenScope;
  /** Everything that gives it, the widest first. */
  sources: PermissionSource[];
}

/** Everything that somebody may do somewhere by their roles. */
export interface PermissionList {
  scope: RoleScope;
  /** Null at the scope of the platform. */
  tenantId: string | null;
  zoneId: string | null;
  permissions: RolePermission[];
}

export interface PermissionSource {
  /** An administrator's role, a role that was assigned, or an access grant in a zone. */
  kind: PermissionSourceKind;
  roleName: string;
  /** Null for an administrator's role. */
  roleId: string | null;
  roleAssignmentId: string | null;
  accessGrantId: string | null;
  /** Who has it: they themselves, or a group. */
  principalId: string;
  principalName: string;
  /**
   * The groups that lead to the principal, from the one that they are in directly to that one itself; empty when they have it themselves.
   */
  through: GroupRef[];
  /** Where it was given. */
  scope: RoleScope;
  /** Which names it is about; null: every name. */
  recordPattern: string | null;
  /** Which types it is about; null: every type. */
  recordTypes: string[] | null;
  expiresAt: Date | null;
}

/** Something about the installation that can be set while it runs. */
export interface PlatformSetting {
  key: string;
  value: string;
  description: string;
  /** Null while it is what it is unless somebody sets it. */
  updatedAt: Date | null;
  updatedBy: string | null;
}

export interface PlatformSettingList {
  configs: PlatformSetting[];
}

export interface PreviewInvitationInput {
  /** What stands behind the # of the link. */
  readonly token: string;
}

export interface PreviewReverseZonesInput {
  /** A network with the length of its prefix, without bits behind it. */
  readonly cidr: string;
}

export interface PreviewTemplateInput {
  /** What the template's variables are, by name. */
  readonly variables?: Record<string, string> | undefined;
  /**
   * What becomes of records of the zone that do not go with the template's. fail: nothing is done. skip: they stay, and the template's are left out. replace: they go. "fail" unless said.
   */
  readonly onConflict?: OnRecordConflict | undefined;
}

/** Users and groups of the tenant. */
export interface Principals {
  users: UserHit[];
  groups: GroupHit[];
}

/** What went wrong, as RFC 9457 has it. */
export interface Problem {
  /** Where the error is documented, relative to this server. */
  type: string;
  /** What the code means; the same for every error of this code. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** What to decide by. New codes appear over time; fall back on the status. */
  code: string;
  /** What was wrong in this case. */
  detail?: string | undefined;
  /** Also in X-Request-Id. Tell it when you ask for help. */
  requestId: string;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  issues?: Issue[] | undefined;
  /** Ids of what is in the way. */
  conflicts?: string[] | undefined;
  /** Of quotas.exceeded. */
  quota?: ExceededQuota | undefined;
  /** Of request.rate_limited. */
  rateLimit?: ExceededRateLimit | undefined;
}

/** One name of an address. */
export interface PtrItem {
  /** The id of a record. */
  recordId: string;
  ip: string;
  /** Without the dot at the end. */
  recordName: string;
  /** With the dot at the end. */
  hostname: string;
  ttl: number;
  disabled: boolean;
}

export interface PtrLookup {
  ip: string;
  /** The narrowest reverse zone of the tenant that the address is in. */
  zoneId: string;
  /** Where the PTR record is, without the dot at the end. */
  recordName: string;
  /** With the dot at the end; none if the address has no name. */
  hostnames: string[];
  ttl: number | null;
  zone: Zone;
}

/** The name of an address. */
export interface PtrName {
  ip: string;
  /** The narrowest reverse zone of the tenant that the address is in. */
  zoneId: string;
  /** Where the PTR record is, without the dot at the end. */
  recordName: string;
  /** With the dot at the end; none if the address has no name. */
  hostnames: string[];
  ttl: number | null;
}

/** What became of an address' name. */
export interface PtrOutcome {
  ip: string;
  /**
   * set: the address has the record's name now. unchanged: it had it. kept: it has another name, which stays. no_zone: you have no reverse zone for it. forbidden: you may not name it there. failed: message says why.
   */
  status: PtrOutcomeStatus;
  /** The narrowest reverse zone that the address is in. */
  zoneId: string | null;
  message: string | null;
}

export interface PtrPage {
  items: PtrItem[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** How much something may hold. */
export interface Quota {
  /** The id of a quota. */
  id: string;
  /** Null of a partner's. */
  tenantId: string | null;
  /** What it is about. */
  targetType: QuotaTargetType;
  /** The id of that partner, tenant, user, group or share. */
  targetId: string;
  limitBytes: number;
  limitType: QuotaLimitType;
  warningThreshold1: number;
  warningThreshold2: number;
  warningThreshold3: number;
  gracePeriodDays: number;
  graceExtraPercent: number;
  /** Since when more than a soft limit is held. */
  graceStartedAt: Date | null;
  /** Whether the limit is suspended. */
  isExempt: boolean;
  exemptReason: string | null;
  modifiedAt: Date;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** One of the things that what is in a share counts against. */
export interface QuotaLevel {
  /** What it is about. */
  targetType: QuotaTargetType;
  /** The id of that partner, tenant, user, group or share. */
  targetId: string;
  targetName: string;
  /** What it holds; null of a partner. */
  usedBytes: number | null;
  /** Its limit; null when it has none, and of a partner. */
  limitBytes: number | null;
  limitType: QuotaLimitType | null;
  /** Whether the limit is what the tenant's settings say of shares. */
  isDefault: boolean;
  isExempt: boolean;
  standing: QuotaLevelStanding;
  /** Until when a soft limit may be passed that is. */
  graceEndsAt: Date | null;
  /** What can still be added here; null: as much as anything. */
  freeBytes: number | null;
}

export interface QuotaPage {
  items: Quota[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What something holds. A user's is what is in their personal share. */
export interface QuotaUsage {
  /** What it is about. */
  targetType: QuotaTargetType;
  /** The id of that partner, tenant, user, group or share. */
  targetId: string;
  /** All versions of all files, in the trash or not. */
  usedBytes: number;
  fileCount: number;
  folderCount: number;
  /** Of usedBytes, what earlier versions hold. */
  versionBytes: number;
  /** Of usedBytes, what is in the trash; told within a minute or two. */
  trashBytes: number;
  /** Its quota; null when it has none of its own. */
  limitBytes: number | null;
  /** When it was last counted anew; null: never yet. */
  calculatedAt: Date | null;
}

export interface QuotaUsagePage {
  items: QuotaUsage[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface ReceivedChunk {
  index: number;
  sizeBytes: number;
  sha256: string;
}

export interface RecentFile {
  /** What you did with its content last. */
  action: RecentFileAction;
  usedAt: Date;
  file: File;
}

export interface RecentFilePage {
  items: RecentFile[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** An entry of a zone's journal. */
export interface RecordChange {
  /** The id of a recordChange. */
  id: string;
  /** The id of a zone. */
  zoneId: string;
  /**
   * foreign: found in PowerDNS, made by somebody else. adopt and revert: what became of such changes. rollback: back to an earlier state.
   */
  kind: RecordChangeKind;
  /** pending: begun, and it is not known yet whether the name server has it. failed: it does not. */
  state: RecordChangeState;
  actorKind: string;
  actorId: string;
  actorName: string;
  summary: string;
  /** How many sets of records it is about. */
  rrsetCount: number;
  /** The zone's serial after it. */
  serial: number | null;
  failure: string | null;
  createdAt: Date;
  settledAt: Date | null;
}

/** An entry of a zone's journal with what it did. */
export interface RecordChangeDetail {
  /** The id of a recordChange. */
  id: string;
  /** The id of a zone. */
  zoneId: string;
  /**
   * foreign: found in PowerDNS, made by somebody else. adopt and revert: what became of such changes. rollback: back to an earlier state.
   */
  kind: RecordChangeKind;
  /** pending: begun, and it is not known yet whether the name server has it. failed: it does not. */
  state: RecordChangeState;
  actorKind: string;
  actorId: string;
  actorName: string;
  summary: string;
  /** How many sets of records it is about. */
  rrsetCount: number;
  /** The zone's serial after it. */
  serial: number | null;
  failure: string | null;
  createdAt: Date;
  settledAt: Date | null;
  /** The first thousand sets of records. */
  differences: RrsetDifference[];
}

export interface RecordChangePage {
  items: RecordChange[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** A record of the zone that does not go with those of a template. */
export interface RecordInTheWay {
  /** The id of a record. */
  id: string;
  name: string;
  type: string;
  content: string;
}

export interface RecordPage {
  items: DnsRecord[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What is to become of a record; what is not said stays. */
export interface RecordPatch {
  /** The id of a record. */
  readonly recordId: string;
  /** As in a zone file, in any valid spelling. */
  readonly content?: string | undefined;
  /** Seconds that resolvers may keep the answer; the same for all records of a name and type. */
  readonly ttl?: number | undefined;
  readonly disabled?: boolean | undefined;
}

/** How many records a zone has of a type. */
export interface RecordTypeCount {
  type: string;
  recordCount: number;
}

/** A type that records can have. */
export interface RecordTypeInfo {
  type: string;
  description: string;
  /** The fields of a content, in their order. */
  format: string;
  /** Contents in the form in which they are kept. */
  examples: string[];
  /** At which names it can stand. */
  placement: RecordTypeInfoPlacement;
  /** A name has one at most. */
  isSingle: boolean;
  /** The platform keeps it; it cannot be created. */
  isManaged: boolean;
}

export interface RecordTypeInfoPage {
  items: RecordTypeInfo[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface RefreshTokensInput {
  readonly refresh_token: string;
  /** Another client than ours; it must be a public one. */
  readonly client_id?: string | undefined;
}

export interface ReplaceAclInput {
  readonly entries: readonly AclEntryInput[];
}

export interface RequiredVariables {
  items: TemplateVariable[];
}

export interface ResolveConflictInput {
  /**
   * `client`: what the device wanted; its content becomes the file's new version. `server`: what is there stays, a copy goes to the trash. `both`: a copy stays beside.
   */
  readonly resolution: ConflictResolution;
}

/** A share, folder or file. */
export interface ResourceRef {
  type: ResourceType;
  id: string;
  name: string;
}

export interface RestoreFileInput {
  /** The share; may be absent when targetFolderId tells. */
  readonly targetShareId?: string | undefined;
  /** The folder; absent for the top of the share. */
  readonly targetFolderId?: string | undefined;
  /** Its name there; the one it has, if absent. */
  readonly name?: string | undefined;
  /**
   * What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it. "fail" unless said.
   */
  readonly onNameTaken?: OnNameTaken | undefined;
}

export interface RestoreFolderInput {
  /** The share; may be absent when targetFolderId tells. */
  readonly targetShareId?: string | undefined;
  /** The folder; absent for the top of the share. */
  readonly targetFolderId?: string | undefined;
  /** Its name there; the one it has, if absent. */
  readonly name?: string | undefined;
  /**
   * What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind: that goes to the trash, which needs `delete` on it. "fail" unless said.
   */
  readonly onNameTaken?: OnNameTaken | undefined;
}

/** The zones that a network needs. */
export interface ReversePreview {
  items: ReversePreviewItem[];
}

/** A zone that a network needs. */
export interface ReversePreviewItem {
  zoneName: string;
  type: ZoneType;
  /** The part of the network that is in it. */
  cidr: string;
  firstAddress: string;
  lastAddress: string;
  /** In decimal: an IPv6 network has more than a JSON number can tell. */
  addressCount: string;
}

export interface ReverseZonePage {
  items: Zone[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface RevertDriftInput {
  /** Needed where much of the zone goes or changes. false unless said. */
  readonly confirm?: boolean | undefined;
}

export interface RevokeApiKeyInput {
  /** Why, for those who look after it. */
  readonly reason?: string | undefined;
}

/** What a change of many records at once did. */
export interface RewrittenZone {
  /** In the zone's journal; null when nothing was changed. */
  changeId: string | null;
  /** What it did to the zone, or would do. */
  differences: RrsetDifference[];
  notes: string[];
}

/** Permissions under a name, to be given to users and groups. */
export interface Role {
  /** The id of a role. */
  id: string;
  /** Null for a system role, which every tenant has. */
  tenantId: string | null;
  name: string;
  description: string;
  /** Permissions, and `resource:*` for all on a resource. */
  permissions: string[];
  /** System roles cannot be changed. */
  isSystem: boolean;
  createdAt: Date;
  modifiedAt: Date;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** Who has which role where. */
export interface RoleAssignment {
  /** The id of a role assignment. */
  id: string;
  /** The id of a role. */
  roleId: string;
  roleName: string;
  principalId: string;
  principalType: PrincipalType;
  principalName: string;
  /** Everywhere, in the tenant, or in one zone of it. */
  scope: RoleScope;
  /** Null at the scope of the platform. */
  tenantId: string | null;
  zoneId: string | null;
  /** When it ends by itself; null: never. */
  expiresAt: Date | null;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
}

export interface RoleAssignmentPage {
  items: RoleAssignment[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface RolePage {
  items: Role[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface RollBackInput {
  /** Do nothing, and tell what would be done. false unless said. */
  readonly dryRun?: boolean | undefined;
  /** Needed where much of the zone goes or changes. false unless said. */
  readonly confirm?: boolean | undefined;
}

/** What becomes of the records of one name and type. */
export interface RrsetDifference {
  /** The whole name, without the dot at the end. */
  name: string;
  type: string;
  /** Lines that go: name, TTL, type, content. */
  removed: string[];
  /** Lines that come. */
  added: string[];
}

export interface SearchRecordsInput {
  /** A part of a name or a content, in any case. */
  readonly query: string;
  /** false unless said. */
  readonly includeSystem?: boolean | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** What a client has to know of this server before anybody signs in. */
export interface ServerConfig {
  version: string;
  features: ServerFeatures;
  limits: ServerLimits;
}

/** What this server offers beside what every one does. */
export interface ServerFeatures {
  semanticSearch: boolean;
  /** Whether links for people without an account can be made. */
  externalSharing: boolean;
  smbConnector: boolean;
  sharepointConnector: boolean;
}

export interface ServerLimits {
  /** The largest file, unless a tenant says otherwise; `GET /me` tells what counts for you. */
  maxFileSizeBytes: number;
  /** Of all chunks but the last. */
  minUploadChunkSizeBytes: number;
  maxUploadChunkSizeBytes: number;
}

/** An application that a user is signed in with. */
export interface Session {
  /** ScaiKey's id of the application that is signed in. */
  clientId: string;
  startedAt: Date;
  /** To the minute. */
  lastSeenAt: Date;
  lastIp: string | null;
  /** What it said it is, when it was last seen. */
  userAgent: string | null;
}

export interface SessionList {
  items: Session[];
}

export interface SetAuthoritativeDomainsInput {
  readonly domains: readonly string[];
}

export interface SetDsWithdrawalInput {
  /** true: the zone above is to have no DS record. false: it is to have those of the keys. */
  readonly withdrawn: boolean;
}

export interface SetGroupQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

export interface SetInheritanceInput {
  readonly inheritFromParent: boolean;
  /** Keep what was inherited until now as entries of its own. false unless said. */
  readonly copyInherited?: boolean | undefined;
}

export interface SetNameServersInput {
  /** Names of hosts; the first is the primary in every SOA record. */
  readonly nameServers: readonly string[];
}

export interface SetOwnPartnerQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

export interface SetOwnTenantQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

export interface SetPartnerQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

export interface SetPtrInput {
  /** A whole name, with or without the dot at the end. */
  readonly hostname: string;
  /** The zone's default if absent. */
  readonly ttl?: number | undefined;
}

export interface SetPtrsInput {
  readonly items: readonly NewPtrName[];
  /** Needed where more than 30 % of a zone of ten or more records go or change. false unless said. */
  readonly confirm?: boolean | undefined;
}

export interface SetShareQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

export interface SetSyncPreferenceInput {
  /** The id of a device. */
  readonly deviceId: string;
  /** The id of a share. */
  readonly shareId: string;
  /** true unless said. */
  readonly isSynced?: boolean | undefined;
  readonly excludedFolderIds?: readonly string[] | undefined;
}

export interface SetTenantQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

export interface SetTransferInput {
  /** Where a secondary zone is fetched from, in this order. */
  readonly masters?: readonly string[] | undefined;
  /** Who is told of changes of a primary zone and may fetch it. */
  readonly secondaries?: readonly string[] | undefined;
  /** The key that transfers have to be signed with. With one, addresses alone are not enough. */
  readonly tsigKeyId?: string | null | undefined;
}

export interface SetUserPasswordInput {
  readonly password: string;
}

export interface SetUserQuotaInput {
  /** How much it may hold. */
  readonly limitBytes: number;
  /** hard: nothing goes beyond it. soft: it may be passed for a while, by a little. "hard" unless said. */
  readonly limitType?: QuotaLimitType | undefined;
  /** Percent of the limit; each is higher than the one before. 70 unless said. */
  readonly warningThreshold1?: number | undefined;
  /** 85 unless said. */
  readonly warningThreshold2?: number | undefined;
  /** 95 unless said. */
  readonly warningThreshold3?: number | undefined;
  /** How long a soft limit may be passed. 7 unless said. */
  readonly gracePeriodDays?: number | undefined;
  /** By how much of it. 10 unless said. */
  readonly graceExtraPercent?: number | undefined;
}

/** A space of folders and files with an owner and members. */
export interface Share {
  /** The id of a share. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  name: string;
  description: string;
  type: ShareType;
  /** The user or group that owns it. */
  ownerId: string;
  /** The caller's strongest role; null when access comes from elsewhere. */
  role: ShareRole | null;
  /** What the caller may do in the share as a whole. */
  permissions: Permission[];
  /** How many days old versions are kept, from when another took their place; null: as the tenant says. */
  versionRetentionDays: number | null;
  /** How many old versions of a file are kept; null: as the tenant says. */
  versionsKeptMax: number | null;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  modifiedAt: Date;
  /** When it was put into the trash; null when it is in use. */
  trashedAt: Date | null;
  /** What it holds, the trash and every version included; null unless you have full control of it. */
  usedBytes: number | null;
  /**
   * How much it may hold: its own quota, else what the tenant says of shares, and of a personal share its user's. Null when there is none, or unless you have full control of it. What it counts against besides is told by GET /quotas/effective/shares/{shareId}.
   */
  quotaBytes: number | null;
  /** Changes whenever anything but what it holds and may hold does. Send it as If-Match. */
  etag: string;
}

export interface ShareCursor {
  /** The id of a share. */
  readonly shareId: string;
  readonly cursor: string;
}

export interface SharePage {
  items: Share[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What a share holds, the trash and everybody's files included. */
export interface ShareUsage {
  /** The id of a share. */
  shareId: string;
  shareName: string;
  fileCount: number;
  folderCount: number;
  /** All versions of all files, in the trash or not. */
  usedBytes: number;
  /** Of usedBytes, what earlier versions hold. */
  versionBytes: number;
  /** Of usedBytes, what is in the trash; told within a minute or two. */
  trashBytes: number;
  /** When it was last counted anew; null: never yet. */
  calculatedAt: Date | null;
}

export interface ShareUsagePage {
  items: ShareUsage[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface SnapshotFile {
  kind: "file";
  /** The id of a file. */
  id: string;
  /** The folder it is in; null at the top of the share. */
  parentId: string | null;
  name: string;
  modifiedAt: Date;
  /** The id of a version. */
  versionId: string;
  version: number;
  sizeBytes: number;
  mimeType: string;
  checksumSha256: string;
  /** Null when nobody has locked it. */
  lock: FileLock | null;
}

export interface SnapshotFolder {
  kind: "folder";
  /** The id of a folder. */
  id: string;
  /** The folder it is in; null at the top of the share. */
  parentId: string | null;
  name: string;
  modifiedAt: Date;
}

export interface SnapshotPage {
  items: SnapshotItem[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
  /** Taken before the first page. After the last one, go on from here with GET /sync/changes. */
  changesCursor: string;
}

export interface StartValidationInput {
  /** "txt_record" unless said. */
  readonly type?: ValidationType | undefined;
}

/** A change of a device that met another one on the server. */
export interface SyncConflict {
  /** The id of a conflict. */
  id: string;
  /** The id of a device. */
  deviceId: string;
  /** The id of a share. */
  shareId: string;
  /**
   * `content`: somebody else changed the file's content. `nameTaken`: something else has the name. `deleted`: the file was deleted meanwhile. `parentGone`: the folder that it was to go to was. `moved`: it was moved elsewhere. `edited`: what the device deleted was changed. `cycle`: the folder would get into itself.
   */
  type: SyncConflictType;
  status: SyncConflictStatus;
  /** Null while it is open. */
  resolution: ConflictResolution | null;
  /** What it is about, as far as it is there. */
  resourceId: string | null;
  /** What the device calls it. */
  name: string;
  /** The device's content, kept beside. */
  copyId: string | null;
  detectedAt: Date;
  resolvedAt: Date | null;
}

export interface SyncConflictPage {
  items: SyncConflict[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface SyncFeed {
  items: SyncFeedItem[];
  /** Whether to acknowledge and ask again at once. */
  hasMore: boolean;
}

/** What a device has to do in one share. */
export interface SyncFeedItem {
  /** The id of a share. */
  shareId: string;
  /** The share's name; null of one that is lost. */
  name: string | null;
  /**
   * `changed`: apply the changes, then acknowledge nextCursor. `gained`: the device does not keep it in step yet; to begin, list it (GET /sync/snapshot) and acknowledge changesCursor. `lost`: it may not be read any more; remove what the device has of it, then DELETE /sync/cursor. `reset`: list it anew, then acknowledge nextCursor.
   */
  state: SyncFeedItemState;
  changes: Change[];
  nextCursor: string | null;
  /** Whether there are more changes after nextCursor. */
  hasMore: boolean;
}

/** What of a share a device keeps in step. */
export interface SyncPreference {
  /** The id of a device. */
  deviceId: string;
  /** The id of a share. */
  shareId: string;
  /** False: the device keeps nothing of the share. */
  isSynced: boolean;
  /** Folders that it leaves out, with all below them. */
  excludedFolderIds: string[];
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** How far a device has come in a share. */
export interface SyncStatus {
  /** The id of a device. */
  deviceId: string;
  /** The id of a share. */
  shareId: string;
  /** What the device acknowledged last. */
  cursor: string;
  lastSyncAt: Date;
  /** How many changes the log has after that. */
  pendingChanges: number;
  /** How long ago the first of them was made. */
  lagSeconds: number;
  /** Whether some of its own changes there wait for somebody to decide. */
  hasConflicts: boolean;
  /** The changes will not tell all of it: list the share anew. */
  reset: boolean;
}

/** A set of records for zones, with variables. */
export interface Template {
  /** The id of a template. */
  id: string;
  /** Null for a system template. */
  tenantId: string | null;
  /** system: every tenant has it, and nobody can change it. custom: made in the tenant. */
  type: TemplateType;
  name: string;
  description: string;
  createdBy: string | null;
  createdAt: Date;
  modifiedAt: Date;
  records: TemplateRecord[];
  variables: TemplateVariable[];
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** A set of a template's records that does not go with what the zone has. */
export interface TemplateConflict {
  /** Of the template's set of records: the whole name, without the dot at the end. */
  name: string;
  type: string;
  /** The contents that the template has for it. */
  wanted: string[];
  inTheWay: RecordInTheWay[];
  /** There is more in the way, which you may not see. */
  isPartlyHidden: boolean;
}

/** A template in a list. */
export interface TemplateItem {
  /** The id of a template. */
  id: string;
  /** Null for a system template. */
  tenantId: string | null;
  /** system: every tenant has it, and nobody can change it. custom: made in the tenant. */
  type: TemplateType;
  name: string;
  description: string;
  createdBy: string | null;
  createdAt: Date;
  modifiedAt: Date;
  recordCount: number;
  variableCount: number;
}

export interface TemplateOfZone {
  template: ZoneTemplate | null;
}

export interface TemplatePage {
  items: TemplateItem[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What a template would do to a zone. */
export interface TemplatePreview {
  conflicts: TemplateConflict[];
  omitted: OmittedRecord[];
  differences: RrsetDifference[];
  /** False where there are conflicts and onConflict is fail. */
  canApply: boolean;
}

/** A record that a template makes; ${name} stands for a variable. */
export interface TemplateRecord {
  name: string;
  /** The type of the record; GET /domains/types tells them all. */
  type: RecordType;
  content: string;
  /** Null: the default of the zone. */
  ttl: number | null;
}

/** What whoever applies a template says or may say. */
export interface TemplateVariable {
  name: string;
  description: string;
  /** It has to be given. */
  required: boolean;
  /** What it is unless given. Without one, records that name a variable nobody gave are left out. */
  default: string | null;
}

/** A customer: its people and what is theirs are kept apart from all others. */
export interface Tenant {
  /** The id of a tenant. */
  id: string;
  /** The id of a partner. */
  partnerId: string;
  name: string;
  /** Its short name at ScaiKey; null until ScaiKey told it. */
  slug: string | null;
  status: TenantStatus;
  /** What its calls may cost in a minute; null: what the installation allows any tenant. */
  rateLimitPerMinute: number | null;
  settings: TenantSettings;
  createdAt: Date;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

export interface TenantPage {
  items: Tenant[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface TenantSettings {
  /** The largest file that anybody may upload. */
  maxFileSizeBytes: number;
  /** What a new share may hold; null: no limit of its own. */
  defaultShareQuotaBytes: number | null;
  /** How long the trash keeps things. */
  trashRetentionDays: number;
  /** How long old versions are kept, from when another took their place. */
  versionRetentionDays: number;
  /** How many old versions of a file are kept; null: however many there are. */
  versionsKeptMax: number | null;
  /** Whether content is indexed for semantic search. */
  vectorizationEnabled: boolean;
  /**
   * Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own tokens are not asked.
   */
  requireMfa: boolean;
}

/** Whether a token would be accepted now, and as whose. */
export interface TokenVerdict {
  valid: boolean;
  /** Why it is not valid. */
  reason?: string | undefined;
  /** The id of a user. */
  userId?: string | undefined;
  /** The id of a tenant. */
  tenantId?: string | undefined;
  scopes?: string[] | undefined;
  expiresAt?: Date | undefined;
  /** The application that acts for the user (RFC 8693), if one does. */
  serviceAccount?: string | undefined;
}

/** RFC 6749 §5.1. */
export interface Tokens {
  access_token: string;
  token_type: string;
  expires_in?: number | undefined;
  refresh_token?: string | undefined;
  id_token?: string | undefined;
  scope?: string | undefined;
}

export interface TransferOwnershipInput {
  /** A user or group of the tenant. */
  readonly newOwnerId: string;
  /** The role that the owner until now keeps; null for none. "admin" unless said. */
  readonly previousOwnerRole?: AssignableShareRole | null | undefined;
}

/** A master or a secondary, asked just now. */
export interface TransferPeer {
  address: string;
  /** That it has of the zone at the moment; null if it does not say. */
  serial: number | null;
  /** Why it does not say. */
  failure: string | null;
}

/** How far transfers of a zone are. */
export interface TransferStatus {
  /** That we have; null before a secondary zone was first fetched. */
  serial: number | null;
  /** The masters of a secondary zone, or the secondaries of a primary one. */
  peers: TransferPeer[];
  /** The secondary side has what the primary has, as far as both say. */
  isInSync: boolean;
  /** The name server has not been told of the last change of this yet. */
  isPending: boolean;
  /** When a secondary zone was last seen to be up to date. */
  lastCheckedAt: Date | null;
  lastError: string | null;
}

export interface TrashPage {
  items: FolderItem[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** What you may read somewhere and below it, without what is in the trash. */
export interface TreeStats {
  fileCount: number;
  folderCount: number;
  /** Of the current versions. */
  sizeBytes: number;
  /** False: there are more than 10000 things, and that is not all of them. */
  isComplete: boolean;
}

/** A key that signs zone transfers. */
export interface TsigKey {
  /** The id of a TSIG key. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** As both sides have to say it. */
  name: string;
  algorithm: TsigAlgorithm;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
}

export interface TsigKeyPage {
  items: TsigKey[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface UpdateAccessGrantInput {
  /** The id of a role. */
  readonly roleId?: string | undefined;
  readonly recordPattern?: string | null | undefined;
  readonly recordTypes?: readonly string[] | null | undefined;
  readonly expiresAt?: string | Date | null | undefined;
  readonly notes?: string | undefined;
}

export interface UpdateApiKeyInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly rateLimitPerMinute?: number | null | undefined;
  readonly ipAllowlist?: readonly string[] | null | undefined;
  readonly expiresAt?: string | Date | null | undefined;
}

export interface UpdateDeviceInput {
  readonly name?: string | undefined;
  readonly clientVersion?: string | undefined;
}

export interface UpdateFileInput {
  /**
   * The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control characters.
   */
  readonly name: string;
}

export interface UpdateFolderInput {
  /**
   * The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control characters.
   */
  readonly name: string;
}

export interface UpdateGroupInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

export interface UpdateMemberInput {
  readonly role?: AssignableShareRole | undefined;
  /** When the membership ends by itself; null for never. */
  readonly expiresAt?: string | Date | null | undefined;
}

export interface UpdateOwnTenantInput {
  /** The largest file that anybody may upload. */
  readonly maxFileSizeBytes?: number | undefined;
  /** What a new share may hold; null: no limit of its own. */
  readonly defaultShareQuotaBytes?: number | null | undefined;
  /** How long the trash keeps things. */
  readonly trashRetentionDays?: number | undefined;
  /** How long old versions are kept, from when another took their place. */
  readonly versionRetentionDays?: number | undefined;
  /** How many old versions of a file are kept; null: however many there are. */
  readonly versionsKeptMax?: number | null | undefined;
  /** Whether content is indexed for semantic search. */
  readonly vectorizationEnabled?: boolean | undefined;
  /**
   * Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own tokens are not asked.
   */
  readonly requireMfa?: boolean | undefined;
}

export interface UpdatePartnerInput {
  readonly name?: string | undefined;
  readonly slug?: string | undefined;
}

export interface UpdatePlatformSettingInput {
  /** As text. Null makes it again what it is unless somebody sets it. */
  readonly value: string | null;
}

export interface UpdateRecordInput {
  /** As in a zone file, in any valid spelling. */
  readonly content?: string | undefined;
  /** Seconds that resolvers may keep the answer; the same for all records of a name and type. */
  readonly ttl?: number | undefined;
  readonly disabled?: boolean | undefined;
  /**
   * Also give the address this record's name in your reverse zone, if it has none there. What came of it is in ptrs; the record is written either way. false unless said.
   */
  readonly setPtr?: boolean | undefined;
}

export interface UpdateRoleInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Permissions, and `resource:*` for all on a resource. Only what you have yourself in the tenant. */
  readonly permissions?: readonly RolePermissionPattern[] | undefined;
}

export interface UpdateShareInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** How many days old versions are kept, from when another took their place; null: as the tenant says. */
  readonly versionRetentionDays?: number | null | undefined;
  /** How many old versions of a file are kept; null: as the tenant says. */
  readonly versionsKeptMax?: number | null | undefined;
}

export interface UpdateTemplateInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly records?: readonly NewTemplateRecord[] | undefined;
  readonly variables?: readonly NewTemplateVariable[] | undefined;
}

export interface UpdateTenantInput {
  /** The largest file that anybody may upload. */
  readonly maxFileSizeBytes?: number | undefined;
  /** What a new share may hold; null: no limit of its own. */
  readonly defaultShareQuotaBytes?: number | null | undefined;
  /** How long the trash keeps things. */
  readonly trashRetentionDays?: number | undefined;
  /** How long old versions are kept, from when another took their place. */
  readonly versionRetentionDays?: number | undefined;
  /** How many old versions of a file are kept; null: however many there are. */
  readonly versionsKeptMax?: number | null | undefined;
  /** Whether content is indexed for semantic search. */
  readonly vectorizationEnabled?: boolean | undefined;
  /**
   * Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own tokens are not asked.
   */
  readonly requireMfa?: boolean | undefined;
  readonly name?: string | undefined;
  readonly slug?: string | undefined;
  /** What its calls may cost in a minute; null: what the installation allows any tenant. */
  readonly rateLimitPerMinute?: number | null | undefined;
}

export interface UpdateUserInput {
  /** At most your own. */
  readonly adminRole?: AdminRole | undefined;
  /** Devices of other kinds are refused and their WebSockets closed within a second; without api, API keys. */
  readonly allowedDeviceKinds?: readonly DeviceKind[] | undefined;
  readonly email?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly displayName?: string | undefined;
}

export interface UpdateVersionInput {
  /** A name for it; null takes it away. */
  readonly label: string | null;
}

export interface UpdateZoneInput {
  /** Seconds that resolvers may keep an answer. */
  readonly defaultTtl?: number | undefined;
  readonly description?: string | undefined;
  /** All of them, in place of those that there are: up to 50 texts by names of letters, digits, dots, _ and -. */
  readonly settings?: Record<string, string> | undefined;
}

/** An upload in chunks, over as many requests as it needs. */
export interface UploadSession {
  /** The id of an upload. */
  id: string;
  status: UploadSessionStatus;
  /** The id of a share. */
  shareId: string;
  /** The folder it goes to; null for the top of the share. */
  folderId: string | null;
  /** The name of the new file; null when it replaces content. */
  name: string | null;
  /** The file that gets new content; null for a new file. */
  replaceFileId: string | null;
  /** What that content must still be in the end. */
  baseVersionId: string | null;
  /** The file that came of it; null before it is completed. */
  fileId: string | null;
  sizeBytes: number;
  /** How many of them are stored, or need not be sent. */
  receivedBytes: number;
  /** Of every chunk but the last; null when they were listed, or when the server cuts. */
  chunkSizeBytes: number | null;
  /** 0 when the server cuts, as it does streams. */
  chunkCount: number;
  /** How many chunks are still to be sent. */
  missingCount: number;
  /** Their indexes, from 0, in order; the first 10000 of them. */
  missing: number[];
  createdAt: Date;
  /** When it is given up, unless more comes before. */
  expiresAt: Date;
}

/** A person in a tenant, as administrators see them. */
export interface User {
  /** The id of a user. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** Their id at ScaiKey. */
  scaikeyId: string;
  email: string;
  name: string;
  /**
   * active: may work here. pending: may, and has never signed in. inactive: may, and has not signed in for long. suspended: is refused, at ScaiKey or by isAssigned. deleted: is gone at ScaiKey.
   */
  status: AccountStatus;
  /** Whether ScaiKey lets them use this application, themselves or by a group; who may not is suspended here. */
  isAssigned: boolean;
  /** Whether they administer their tenant, its partner, or everything. */
  adminRole: AdminRole;
  /** The kinds of devices that they may use; without api their API keys are refused. */
  allowedDeviceKinds: DeviceKind[];
  /** What told of them first. */
  source: UserSource;
  lastLoginAt: Date | null;
  createdAt: Date;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

export interface UserHit {
  /** The id of a user. */
  id: string;
  name: string;
  email: string;
}

export interface UserPage {
  items: User[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

export interface ValidateTokenInput {
  readonly token: string;
}

/** A challenge by which a tenant shows that a name is theirs. */
export interface Validation {
  /** The id of a validation. */
  id: string;
  type: ValidationType;
  /**
   * pending, failed: can be checked (again). verifying: is being checked. validated, expired, cancelled: is over; begin another one.
   */
  status: ValidationStatus;
  /** The token, which proves something for this zone only. */
  challenge: string;
  dnsRecord: DnsRecordToPublish;
  checkedAt: Date | null;
  expiresAt: Date;
  createdAt: Date;
}

/** What a check saw. */
export interface ValidationCheck {
  isValid: boolean;
  message: string;
  /** Null for whoever need not show anything. */
  validationId: string | null;
  /** The name servers that the zone above delegates the name to. */
  delegatedTo: string[];
  /** Every server that was asked, and what it said. */
  witnesses: ValidationWitness[];
}

/** What one server said. */
export interface ValidationWitness {
  /** Its name; resolver for a resolver of ours. */
  nameServer: string;
  /** Its address and port. */
  address: string;
  sight: WitnessSight;
  /** The TXT records that it told. */
  values: string[];
}

/** A content that a file has or had. Versions never change. */
export interface Version {
  /** The id of a version. */
  id: string;
  /** The id of a file. */
  fileId: string;
  /** Counts the contents of the file, from 1. */
  version: number;
  isCurrent: boolean;
  sizeBytes: number;
  checksumSha256: string;
  mimeType: string;
  /** A name that somebody gave it; null when nobody did. */
  label: string | null;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
}

export interface VersionPage {
  items: Version[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/** Something that ScaiKey may sign webhooks with. What it is, is never told. */
export interface WebhookSecret {
  /** The id of a webhookSecret. */
  id: string;
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
}

export interface WebhookSecretList {
  items: WebhookSecret[];
  /** How many more come from the server's configuration. */
  configuredCount: number;
}

export interface WrittenPtrNames {
  items: PtrName[];
  /** In the zone's journal; null when nothing changed. */
  changeId: string | null;
}

/** A record after it was created or changed. */
export interface WrittenRecord {
  /** Made from zone, name, type and content: another content has another id. */
  id: string;
  /** The id of a zone. */
  zoneId: string;
  /** The whole name, in A-labels, without the dot at the end. */
  name: string;
  /** The name in the zone, as people write it; @ for the zone itself. */
  displayName: string;
  type: string;
  /** In the one form in which PowerDNS has it; names end with a dot. */
  content: string;
  ttl: number;
  /** Kept, and not answered. */
  disabled: boolean;
  /** The platform keeps it; it cannot be changed. */
  isSystem: boolean;
  /** Null for what was not created here. */
  createdAt: Date | null;
  /** Of all records of this name and type together. Send it as If-Match. */
  etag: string;
  /** What else the change did, such as giving the other records of the set its TTL. */
  notes: string[];
  /** In the zone's journal; null when nothing changed. */
  changeId: string | null;
  /** With setPtr, for each address that was written. */
  ptrs: PtrOutcome[];
}

/** A domain name and everything in it that is not another zone. */
export interface Zone {
  /** The id of a zone. */
  id: string;
  /** The id of a tenant. */
  tenantId: string;
  /** As A-labels in lower case, without the dot at the end. */
  name: string;
  /** The name as people write it, in their own script. */
  displayName: string;
  type: ZoneType;
  /**
   * pending_validation: not served until its ownership is shown. active: served. inactive: not served. deleted: not served, can be restored.
   */
  status: ZoneStatus;
  /** A change of the status that was begun and is not done yet; it will be. Usually null. */
  pendingChange: ZonePendingChange | null;
  /** What records get that say no TTL. */
  defaultTtl: number;
  description: string;
  /** What you keep with it for yourself, by name. */
  settings: Record<string, string>;
  /** The network of a reverse zone that was made from one. */
  cidr: string | null;
  /** Whether it is signed; /domains/{zoneId}/dnssec tells more. */
  dnssecEnabled: boolean;
  /** To whom the name has to be delegated so that this zone answers. */
  nameServers: string[];
  /** The id of a user. */
  createdBy: string;
  createdAt: Date;
  modifiedAt: Date;
  /** When it was deleted; null when it was not. */
  deletedAt: Date | null;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** How a zone is signed. */
export interface ZoneDnssec {
  /** The id of a zone. */
  zoneId: string;
  enabled: boolean;
  /**
   * pending_ds: signed, and the zone above has not been seen to have a DS record. active: validated. rotating_…: a key is being replaced; the zone is validated all the while.
   */
  status: ZoneDnssecStatus;
  /** A change of the keys that was begun and is not done yet; it will be. Usually null. */
  pendingStep: ZoneDnssecPendingStep | null;
  algorithm: number | null;
  ksk: DnssecKey[];
  zsk: DnssecKey[];
  /** What the zone above is to have; any record of a key will do. None while they are withdrawn. */
  dsRecords: DsRecord[];
  /** Since when the zone's CDS and CDNSKEY records ask the zone above to remove its DS records. */
  dsWithdrawnAt: Date | null;
  /** Before this a rollover does not go on, because resolvers may still have what it takes away. */
  nextStepAt: Date | null;
}

export interface ZonePage {
  items: Zone[];
  /** Send it as cursor for the next page; null on the last. */
  nextCursor: string | null;
}

/**
 * The records that you see, as the journal knows them, without SOA and the zone's own NS, which the platform keeps.
 */
export interface ZoneStats {
  recordCount: number;
  /** So many of them are kept and not answered. */
  disabledCount: number;
  /** The most frequent first. */
  types: RecordTypeCount[];
}

/** The template that a zone was asked for with. */
export interface ZoneTemplate {
  /** The id of a template. */
  templateId: string;
  templateName: string;
  /**
   * waiting: until the zone is active. due: it is, and the records are about to be written. failed: the name server did not take them.
   */
  state: ZoneTemplateState;
  changeId: string | null;
  failure: string | null;
  settledAt: Date | null;
}

/** Where a zone is transferred from, or to whom. */
export interface ZoneTransfer {
  /** The id of a zone. */
  zoneId: string;
  /** secondary: its records come from its masters. */
  role: ZoneTransferRole;
  /** Where a secondary zone is fetched from. */
  masters: string[];
  /** Who is told of changes of a primary zone, and may fetch it. */
  secondaries: string[];
  /** The key that transfers have to be signed with. */
  tsigKeyId: string | null;
  /** Changes whenever this does. Send it as If-Match to change only what you have seen. */
  etag: string;
}

/** The newest challenge of a zone. */
export interface ZoneValidation {
  /** Null for a zone that never had a challenge. */
  validation: Validation | null;
}

/** A folder or a file. */
export type FolderItem = File | Folder;

/**
 * Something that was changed on a device: `createFolder`, `move` (a rename too), `delete` (into the trash), `content` (new, or of a file).
 */
export type LocalChange = LocalContent | LocalCreateFolder | LocalDelete | LocalMove;

/** A folder or file as far as it takes to keep it in step. */
export type SnapshotItem = SnapshotFile | SnapshotFolder;

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface Query<Input, Output> {
  query(input: Input, options?: CallOptions): Promise<Output>;
}

export interface Mutation<Input, Output> {
  mutate(input: Input, options?: CallOptions): Promise<Output>;
}

/** Every procedure that carries no content. */
export interface TrpcProcedures {
  readonly accessGrants: {
    create: Mutation<
      {
        readonly zoneId: string;
        readonly principalId: string;
        readonly roleId: string;
        readonly recordPattern?: string | null | undefined;
        readonly recordTypes?: readonly string[] | null | undefined;
        readonly expiresAt?: string | Date | null | undefined;
        readonly notes?: string | undefined;
      },
      AccessGrant
    >;
    delete: Mutation<{ readonly zoneId: string; readonly accessGrantId: string }, void>;
    get: Query<{ readonly zoneId: string; readonly accessGrantId: string }, AccessGrant>;
    list: Query<
      {
        readonly zoneId: string;
        readonly includeExpired?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      AccessGrantPage
    >;
    update: Mutation<
      {
        readonly zoneId: string;
        readonly accessGrantId: string;
        readonly roleId?: string | undefined;
        readonly recordPattern?: string | null | undefined;
        readonly recordTypes?: readonly string[] | null | undefined;
        readonly expiresAt?: string | Date | null | undefined;
        readonly notes?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      AccessGrant
    >;
  };
  readonly admin: {
    activateTenant: Mutation<{ readonly tenantId: string }, Tenant>;
    activateUser: Mutation<{ readonly userId: string }, User>;
    addGroupMember: Mutation<{ readonly groupId: string; readonly memberId: string }, void>;
    createGroup: Mutation<
      {
        readonly tenantId?: string | undefined;
        readonly name: string;
        readonly description?: string | undefined;
        readonly type?: GroupType | undefined;
      },
      Group
    >;
    createTenant: Mutation<
      {
        readonly partnerId?: string | undefined;
        readonly name: string;
        readonly slug: string;
        readonly settings?: NewTenantSettings | undefined;
      },
      Tenant
    >;
    createTenantOfPartner: Mutation<
      {
        readonly partnerId: string;
        readonly name: string;
        readonly slug: string;
        readonly settings?: NewTenantSettings | undefined;
      },
      Tenant
    >;
    createUser: Mutation<
      {
        readonly tenantId?: string | undefined;
        readonly email: string;
        readonly firstName?: string | undefined;
        readonly lastName?: string | undefined;
        readonly displayName?: string | undefined;
        readonly password?: string | undefined;
      },
      User
    >;
    createWebhookSecret: Mutation<{ readonly secret: string }, WebhookSecret>;
    deleteGroup: Mutation<{ readonly groupId: string }, void>;
    deleteUser: Mutation<{ readonly userId: string }, void>;
    deleteUserDevice: Mutation<{ readonly userId: string; readonly deviceId: string }, void>;
    deleteWebhookSecret: Mutation<{ readonly webhookSecretId: string }, void>;
    endUserSessions: Mutation<{ readonly userId: string }, void>;
    getGroup: Query<{ readonly groupId: string }, GroupDetails>;
    getOwnTenant: Query<Record<string, never>, Tenant>;
    getPartner: Query<{ readonly partnerId: string }, Partner>;
    getTenant: Query<{ readonly tenantId: string }, Tenant>;
    getUser: Query<{ readonly userId: string }, User>;
    inviteUser: Mutation<
      {
        readonly tenantId?: string | undefined;
        readonly email: string;
        readonly firstName?: string | undefined;
        readonly lastName?: string | undefined;
        readonly displayName?: string | undefined;
      },
      User
    >;
    listGroupMembers: Query<
      { readonly groupId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      UserPage
    >;
    listGroups: Query<
      {
        readonly tenantId?: string | undefined;
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      GroupPage
    >;
    listPartners: Query<
      {
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      PartnerPage
    >;
    listTenants: Query<
      {
        readonly partnerId?: string | undefined;
        readonly status?: TenantStatus | undefined;
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      TenantPage
    >;
    listTenantsOfPartner: Query<
      {
        readonly partnerId: string;
        readonly status?: TenantStatus | undefined;
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      TenantPage
    >;
    listUserDevices: Query<
      { readonly userId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      DevicePage
    >;
    listUserSessions: Query<{ readonly userId: string }, SessionList>;
    listUsers: Query<
      {
        readonly tenantId?: string | undefined;
        readonly status?: AccountStatus | undefined;
        readonly isAdmin?: boolean | undefined;
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      UserPage
    >;
    listWebhookSecrets: Query<Record<string, never>, WebhookSecretList>;
    removeGroupMember: Mutation<{ readonly groupId: string; readonly memberId: string }, void>;
    resendInvitation: Mutation<{ readonly userId: string }, void>;
    setUserPassword: Mutation<{ readonly userId: string; readonly password: string }, void>;
    suspendTenant: Mutation<{ readonly tenantId: string }, Tenant>;
    suspendUser: Mutation<{ readonly userId: string }, User>;
    updateGroup: Mutation<
      { readonly groupId: string; readonly name?: string | undefined; readonly description?: string | undefined },
      Group
    >;
    updateOwnTenant: Mutation<
      {
        readonly maxFileSizeBytes?: number | undefined;
        readonly defaultShareQuotaBytes?: number | null | undefined;
        readonly trashRetentionDays?: number | undefined;
        readonly versionRetentionDays?: number | undefined;
        readonly versionsKeptMax?: number | null | undefined;
        readonly vectorizationEnabled?: boolean | undefined;
        readonly requireMfa?: boolean | undefined;
        readonly ifMatch?: string | undefined;
      },
      Tenant
    >;
    updatePartner: Mutation<
      { readonly partnerId: string; readonly name?: string | undefined; readonly slug?: string | undefined },
      Partner
    >;
    updateTenant: Mutation<
      {
        readonly tenantId: string;
        readonly maxFileSizeBytes?: number | undefined;
        readonly defaultShareQuotaBytes?: number | null | undefined;
        readonly trashRetentionDays?: number | undefined;
        readonly versionRetentionDays?: number | undefined;
        readonly versionsKeptMax?: number | null | undefined;
        readonly vectorizationEnabled?: boolean | undefined;
        readonly requireMfa?: boolean | undefined;
        readonly name?: string | undefined;
        readonly slug?: string | undefined;
        readonly rateLimitPerMinute?: number | null | undefined;
        readonly ifMatch?: string | undefined;
      },
      Tenant
    >;
    updateUser: Mutation<
      {
        readonly userId: string;
        readonly adminRole?: AdminRole | undefined;
        readonly allowedDeviceKinds?: readonly DeviceKind[] | undefined;
        readonly email?: string | undefined;
        readonly firstName?: string | undefined;
        readonly lastName?: string | undefined;
        readonly displayName?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      User
    >;
    wipeUserDevice: Mutation<{ readonly userId: string; readonly deviceId: string }, Device>;
  };
  readonly apiKeys: {
    activate: Mutation<{ readonly apiKeyId: string }, ApiKey>;
    create: Mutation<
      {
        readonly name: string;
        readonly description?: string | undefined;
        readonly permissionSourceId?: string | undefined;
        readonly scopes?: readonly ApiKeyScope[] | null | undefined;
        readonly rateLimitPerMinute?: number | null | undefined;
        readonly ipAllowlist?: readonly string[] | null | undefined;
        readonly expiresAt?: string | Date | null | undefined;
      },
      IssuedApiKey
    >;
    delete: Mutation<{ readonly apiKeyId: string }, void>;
    get: Query<{ readonly apiKeyId: string }, ApiKey>;
    list: Query<
      {
        readonly includeRevoked?: boolean | undefined;
        readonly keyPrefix?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      ApiKeyPage
    >;
    regenerate: Mutation<{ readonly apiKeyId: string }, IssuedApiKey>;
    revoke: Mutation<{ readonly apiKeyId: string; readonly reason?: string | undefined }, ApiKey>;
    update: Mutation<
      {
        readonly apiKeyId: string;
        readonly name?: string | undefined;
        readonly description?: string | undefined;
        readonly rateLimitPerMinute?: number | null | undefined;
        readonly ipAllowlist?: readonly string[] | null | undefined;
        readonly expiresAt?: string | Date | null | undefined;
        readonly ifMatch?: string | undefined;
      },
      ApiKey
    >;
  };
  readonly audit: {
    get: Query<{ readonly auditEventId: string; readonly tenantId?: string | undefined }, AuditEvent>;
    list: Query<
      {
        readonly tenantId?: string | undefined;
        readonly actorKind?: AuditActorKind | undefined;
        readonly actorId?: string | undefined;
        readonly action?: string | undefined;
        readonly category?: AuditCategory | undefined;
        readonly severity?: AuditSeverity | undefined;
        readonly resourceKind?: string | undefined;
        readonly resourceId?: string | undefined;
        readonly requestId?: string | undefined;
        readonly ip?: string | undefined;
        readonly from?: string | Date | undefined;
        readonly to?: string | Date | undefined;
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      AuditEventPage
    >;
  };
  readonly auth: {
    config: Query<Record<string, never>, AuthConfig>;
    device: Mutation<
      { readonly scope?: string | undefined; readonly client_id?: string | undefined },
      DeviceAuthorization
    >;
    logout: Mutation<{ readonly refreshToken?: string | undefined }, void>;
    me: Query<Record<string, never>, Me>;
    refresh: Mutation<{ readonly refresh_token: string; readonly client_id?: string | undefined }, Tokens>;
    token: Mutation<
      {
        readonly grant_type: ExchangeTokenInputGrantType;
        readonly code?: string | undefined;
        readonly redirect_uri?: string | undefined;
        readonly code_verifier?: string | undefined;
        readonly refresh_token?: string | undefined;
        readonly device_code?: string | undefined;
        readonly client_id?: string | undefined;
      },
      Tokens
    >;
    validate: Mutation<{ readonly token: string }, TokenVerdict>;
  };
  readonly authoritativeDomains: {
    get: Query<Record<string, never>, AuthoritativeDomainList>;
    set: Mutation<{ readonly domains: readonly string[] }, AuthoritativeDomainList>;
  };
  readonly devices: {
    confirmWipe: Mutation<{ readonly deviceId: string }, void>;
    create: Mutation<
      {
        readonly name: string;
        readonly kind?: DeviceKind | undefined;
        readonly platform: string;
        readonly clientVersion: string;
      },
      Device
    >;
    delete: Mutation<{ readonly deviceId: string }, void>;
    get: Query<{ readonly deviceId: string }, Device>;
    list: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, DevicePage>;
    update: Mutation<
      { readonly deviceId: string; readonly name?: string | undefined; readonly clientVersion?: string | undefined },
      Device
    >;
    wipe: Mutation<{ readonly deviceId: string }, Device>;
  };
  readonly dnssec: {
    confirmDs: Mutation<{ readonly zoneId: string }, DsCheck>;
    disable: Mutation<{ readonly zoneId: string; readonly force?: boolean | undefined }, ZoneDnssec>;
    enable: Mutation<{ readonly zoneId: string; readonly algorithm?: number | undefined }, ZoneDnssec>;
    get: Query<{ readonly zoneId: string }, ZoneDnssec>;
    rotateKsk: Mutation<{ readonly zoneId: string }, ZoneDnssec>;
    rotateZsk: Mutation<{ readonly zoneId: string }, ZoneDnssec>;
    setDsWithdrawal: Mutation<{ readonly zoneId: string; readonly withdrawn: boolean }, ZoneDnssec>;
  };
  readonly domains: {
    cancelValidation: Mutation<{ readonly zoneId: string }, void>;
    checkValidation: Mutation<{ readonly zoneId: string }, ValidationCheck>;
    create: Mutation<
      {
        readonly name: string;
        readonly type?: ZoneType | undefined;
        readonly defaultTtl?: number | undefined;
        readonly description?: string | undefined;
        readonly templateId?: string | undefined;
        readonly templateVariables?: Record<string, string> | undefined;
        readonly masters?: readonly string[] | undefined;
        readonly tsigKeyId?: string | null | undefined;
      },
      Zone
    >;
    delete: Mutation<
      { readonly zoneId: string; readonly hard?: boolean | undefined; readonly ifMatch?: string | undefined },
      void
    >;
    disable: Mutation<{ readonly zoneId: string; readonly ifMatch?: string | undefined }, Zone>;
    enable: Mutation<{ readonly zoneId: string; readonly ifMatch?: string | undefined }, Zone>;
    get: Query<{ readonly zoneId: string }, Zone>;
    getValidation: Query<{ readonly zoneId: string }, ZoneValidation>;
    list: Query<
      {
        readonly search?: string | undefined;
        readonly status?: ZoneStatus | undefined;
        readonly type?: ZoneType | undefined;
        readonly dnssecEnabled?: boolean | undefined;
        readonly includeDeleted?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      ZonePage
    >;
    restore: Mutation<{ readonly zoneId: string }, Zone>;
    startValidation: Mutation<{ readonly zoneId: string; readonly type?: ValidationType | undefined }, Validation>;
    update: Mutation<
      {
        readonly zoneId: string;
        readonly defaultTtl?: number | undefined;
        readonly description?: string | undefined;
        readonly settings?: Record<string, string> | undefined;
        readonly ifMatch?: string | undefined;
      },
      Zone
    >;
  };
  readonly files: {
    copy: Mutation<
      {
        readonly fileId: string;
        readonly targetShareId?: string | undefined;
        readonly targetFolderId?: string | undefined;
        readonly name?: string | undefined;
        readonly onNameTaken?: OnNameTaken | undefined;
      },
      File
    >;
    delete: Mutation<
      { readonly fileId: string; readonly permanent?: boolean | undefined; readonly ifMatch?: string | undefined },
      void
    >;
    deleteVersion: Mutation<{ readonly fileId: string; readonly version: number }, void>;
    emptyTrash: Mutation<{ readonly shareId: string }, EmptiedTrash>;
    get: Query<{ readonly fileId: string }, File>;
    getShareStats: Query<{ readonly shareId: string }, TreeStats>;
    getVersion: Query<{ readonly fileId: string; readonly version: number }, Version>;
    listChunks: Query<
      {
        readonly fileId: string;
        readonly version?: number | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      FileChunkPage
    >;
    listTrash: Query<
      { readonly shareId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      TrashPage
    >;
    listVersions: Query<
      { readonly fileId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      VersionPage
    >;
    lock: Mutation<{ readonly fileId: string; readonly ttlSeconds?: number | undefined }, File>;
    lookUp: Query<{ readonly shareId: string; readonly path: string }, FolderItem>;
    move: Mutation<
      {
        readonly fileId: string;
        readonly targetShareId?: string | undefined;
        readonly targetFolderId?: string | undefined;
        readonly name?: string | undefined;
        readonly onNameTaken?: OnNameTaken | undefined;
        readonly ifMatch?: string | undefined;
      },
      File
    >;
    restore: Mutation<
      {
        readonly fileId: string;
        readonly targetShareId?: string | undefined;
        readonly targetFolderId?: string | undefined;
        readonly name?: string | undefined;
        readonly onNameTaken?: OnNameTaken | undefined;
      },
      File
    >;
    restoreVersion: Mutation<{ readonly fileId: string; readonly version: number }, File>;
    unlock: Mutation<{ readonly fileId: string }, void>;
    update: Mutation<{ readonly fileId: string; readonly name: string; readonly ifMatch?: string | undefined }, File>;
    updateVersion: Mutation<
      { readonly fileId: string; readonly version: number; readonly label: string | null },
      Version
    >;
  };
  readonly folders: {
    cancelCopy: Mutation<{ readonly copyId: string }, FolderCopy>;
    copy: Mutation<
      {
        readonly folderId: string;
        readonly targetShareId?: string | undefined;
        readonly targetFolderId?: string | undefined;
        readonly name?: string | undefined;
        readonly onNameTaken?: OnNameTaken | undefined;
      },
      FolderCopy
    >;
    create: Mutation<
      { readonly shareId?: string | undefined; readonly parentId?: string | undefined; readonly name: string },
      Folder
    >;
    delete: Mutation<
      { readonly folderId: string; readonly permanent?: boolean | undefined; readonly ifMatch?: string | undefined },
      void
    >;
    get: Query<{ readonly folderId: string }, Folder>;
    getCopy: Query<{ readonly copyId: string }, FolderCopy>;
    getStats: Query<{ readonly folderId: string }, TreeStats>;
    listChildren: Query<
      {
        readonly folderId: string;
        readonly shareId?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      FolderPage
    >;
    move: Mutation<
      {
        readonly folderId: string;
        readonly targetShareId?: string | undefined;
        readonly targetFolderId?: string | undefined;
        readonly name?: string | undefined;
        readonly onNameTaken?: OnNameTaken | undefined;
        readonly ifMatch?: string | undefined;
      },
      Folder
    >;
    restore: Mutation<
      {
        readonly folderId: string;
        readonly targetShareId?: string | undefined;
        readonly targetFolderId?: string | undefined;
        readonly name?: string | undefined;
        readonly onNameTaken?: OnNameTaken | undefined;
      },
      Folder
    >;
    update: Mutation<
      { readonly folderId: string; readonly name: string; readonly ifMatch?: string | undefined },
      Folder
    >;
  };
  readonly nameServers: {
    get: Query<Record<string, never>, NameServerSettings>;
    set: Mutation<{ readonly nameServers: readonly string[] }, NameServerSettings>;
  };
  readonly permissions: {
    addEntry: Mutation<
      {
        readonly resourceType: ResourceType;
        readonly resourceId: string;
        readonly principalId: string;
        readonly permissions: readonly Permission[];
        readonly aceType?: AceType | undefined;
        readonly inheritToChildren?: boolean | undefined;
        readonly expiresAt?: string | Date | undefined;
        readonly ifMatch?: string | undefined;
      },
      Acl
    >;
    check: Query<
      { readonly resourceType: ResourceType; readonly resourceId: string; readonly permission: Permission },
      CheckResult
    >;
    checkBatch: Mutation<{ readonly checks: readonly AccessCheck[] }, CheckBatchResult>;
    checkInBody: Mutation<
      { readonly resourceType: ResourceType; readonly resourceId: string; readonly permission: Permission },
      CheckResult
    >;
    explain: Query<
      { readonly resourceType: ResourceType; readonly resourceId: string; readonly userId?: string | undefined },
      Explanation
    >;
    getAcl: Query<{ readonly resourceType: ResourceType; readonly resourceId: string }, Acl>;
    getEffective: Query<
      { readonly resourceType: ResourceType; readonly resourceId: string; readonly userId?: string | undefined },
      EffectivePermissions
    >;
    removeEntry: Mutation<
      {
        readonly resourceType: ResourceType;
        readonly resourceId: string;
        readonly principalId: string;
        readonly aceType: AceType;
        readonly ifMatch?: string | undefined;
      },
      void
    >;
    replaceAcl: Mutation<
      {
        readonly resourceType: ResourceType;
        readonly resourceId: string;
        readonly entries: readonly AclEntryInput[];
        readonly ifMatch?: string | undefined;
      },
      Acl
    >;
    setInheritance: Mutation<
      {
        readonly resourceType: PermissionsSetInheritanceResourceType;
        readonly resourceId: string;
        readonly inheritFromParent: boolean;
        readonly copyInherited?: boolean | undefined;
        readonly ifMatch?: string | undefined;
      },
      Acl
    >;
    transferOwnership: Mutation<
      {
        readonly resourceType: "share";
        readonly resourceId: string;
        readonly newOwnerId: string;
        readonly previousOwnerRole?: AssignableShareRole | null | undefined;
        readonly ifMatch?: string | undefined;
      },
      Ownership
    >;
  };
  readonly quotas: {
    deleteGroup: Mutation<{ readonly groupId: string }, void>;
    deletePartner: Mutation<{ readonly partnerId: string }, void>;
    deleteShare: Mutation<{ readonly shareId: string }, void>;
    deleteTenant: Mutation<{ readonly tenantId: string }, void>;
    deleteUser: Mutation<{ readonly userId: string }, void>;
    exemptGroup: Mutation<
      {
        readonly groupId: string;
        readonly isExempt: boolean;
        readonly reason?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    exemptPartner: Mutation<
      {
        readonly partnerId: string;
        readonly isExempt: boolean;
        readonly reason?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    exemptShare: Mutation<
      {
        readonly shareId: string;
        readonly isExempt: boolean;
        readonly reason?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    exemptTenant: Mutation<
      {
        readonly tenantId: string;
        readonly isExempt: boolean;
        readonly reason?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    exemptUser: Mutation<
      {
        readonly userId: string;
        readonly isExempt: boolean;
        readonly reason?: string | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    explainShare: Query<{ readonly shareId: string }, EffectiveQuota>;
    explainUser: Query<{ readonly userId: string }, EffectiveQuota>;
    getGroup: Query<{ readonly groupId: string }, Quota>;
    getGroupUsage: Query<{ readonly groupId: string }, QuotaUsage>;
    getOwnPartner: Query<Record<string, never>, Quota>;
    getOwnTenant: Query<Record<string, never>, Quota>;
    getPartner: Query<{ readonly partnerId: string }, Quota>;
    getPartnerUsage: Query<{ readonly partnerId: string }, QuotaUsage>;
    getShare: Query<{ readonly shareId: string }, Quota>;
    getShareUsage: Query<{ readonly shareId: string }, QuotaUsage>;
    getTenant: Query<{ readonly tenantId: string }, Quota>;
    getTenantUsage: Query<{ readonly recalculate?: boolean | undefined }, QuotaUsage>;
    getTenantUsageOf: Query<{ readonly tenantId: string }, QuotaUsage>;
    getUser: Query<{ readonly userId: string }, Quota>;
    getUserUsage: Query<{ readonly userId: string }, QuotaUsage>;
    listGroupUsage: Query<
      { readonly limit?: number | undefined; readonly cursor?: string | undefined },
      QuotaUsagePage
    >;
    listGroups: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, QuotaPage>;
    listShareUsage: Query<
      { readonly limit?: number | undefined; readonly cursor?: string | undefined },
      QuotaUsagePage
    >;
    listShares: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, QuotaPage>;
    listUserUsage: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, QuotaUsagePage>;
    listUsers: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, QuotaPage>;
    setGroup: Mutation<
      {
        readonly groupId: string;
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    setOwnPartner: Mutation<
      {
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    setOwnTenant: Mutation<
      {
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    setPartner: Mutation<
      {
        readonly partnerId: string;
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    setShare: Mutation<
      {
        readonly shareId: string;
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    setTenant: Mutation<
      {
        readonly tenantId: string;
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
    setUser: Mutation<
      {
        readonly userId: string;
        readonly limitBytes: number;
        readonly limitType?: QuotaLimitType | undefined;
        readonly warningThreshold1?: number | undefined;
        readonly warningThreshold2?: number | undefined;
        readonly warningThreshold3?: number | undefined;
        readonly gracePeriodDays?: number | undefined;
        readonly graceExtraPercent?: number | undefined;
        readonly ifMatch?: string | undefined;
      },
      Quota
    >;
  };
  readonly records: {
    adoptDrift: Mutation<{ readonly zoneId: string }, RewrittenZone>;
    bulk: Mutation<
      {
        readonly zoneId: string;
        readonly create?: readonly NewRecord[] | undefined;
        readonly update?: readonly RecordPatch[] | undefined;
        readonly delete?: readonly string[] | undefined;
        readonly continueOnError?: boolean | undefined;
        readonly setPtr?: boolean | undefined;
        readonly dryRun?: boolean | undefined;
        readonly confirm?: boolean | undefined;
      },
      BulkResult
    >;
    create: Mutation<
      {
        readonly zoneId: string;
        readonly name: string;
        readonly type: RecordType;
        readonly content: string;
        readonly ttl?: number | undefined;
        readonly disabled?: boolean | undefined;
        readonly setPtr?: boolean | undefined;
        readonly ifMatch?: string | undefined;
      },
      WrittenRecord
    >;
    delete: Mutation<
      { readonly zoneId: string; readonly recordId: string; readonly ifMatch?: string | undefined },
      void
    >;
    get: Query<{ readonly zoneId: string; readonly recordId: string }, DnsRecord>;
    getChange: Query<{ readonly zoneId: string; readonly changeId: string }, RecordChangeDetail>;
    getDrift: Query<{ readonly zoneId: string }, Drift>;
    getStats: Query<{ readonly zoneId: string }, ZoneStats>;
    list: Query<
      {
        readonly zoneId: string;
        readonly type?: RecordType | undefined;
        readonly name?: string | undefined;
        readonly includeSystem?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      RecordPage
    >;
    listChanges: Query<
      { readonly zoneId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      RecordChangePage
    >;
    listTypes: Query<Record<string, never>, RecordTypeInfoPage>;
    revertDrift: Mutation<{ readonly zoneId: string; readonly confirm?: boolean | undefined }, RewrittenZone>;
    rollBack: Mutation<
      {
        readonly zoneId: string;
        readonly changeId: string;
        readonly dryRun?: boolean | undefined;
        readonly confirm?: boolean | undefined;
      },
      RewrittenZone
    >;
    search: Mutation<
      {
        readonly zoneId: string;
        readonly query: string;
        readonly includeSystem?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      RecordPage
    >;
    update: Mutation<
      {
        readonly zoneId: string;
        readonly recordId: string;
        readonly content?: string | undefined;
        readonly ttl?: number | undefined;
        readonly disabled?: boolean | undefined;
        readonly setPtr?: boolean | undefined;
        readonly ifMatch?: string | undefined;
      },
      WrittenRecord
    >;
  };
  readonly reverseZones: {
    create: Mutation<
      { readonly cidr: string; readonly defaultTtl?: number | undefined; readonly description?: string | undefined },
      CreatedReverseZones
    >;
    createPtr: Mutation<
      { readonly zoneId: string; readonly ip: string; readonly hostname: string; readonly ttl?: number | undefined },
      PtrName
    >;
    deletePtr: Mutation<{ readonly ip: string }, void>;
    list: Query<
      {
        readonly search?: string | undefined;
        readonly status?: ZoneStatus | undefined;
        readonly dnssecEnabled?: boolean | undefined;
        readonly includeDeleted?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      ReverseZonePage
    >;
    listPtrs: Query<
      {
        readonly zoneId: string;
        readonly search?: string | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      PtrPage
    >;
    lookUp: Query<{ readonly ip: string }, PtrLookup>;
    preview: Mutation<{ readonly cidr: string }, ReversePreview>;
    setPtr: Mutation<{ readonly ip: string; readonly hostname: string; readonly ttl?: number | undefined }, PtrName>;
    setPtrs: Mutation<
      { readonly zoneId: string; readonly items: readonly NewPtrName[]; readonly confirm?: boolean | undefined },
      WrittenPtrNames
    >;
  };
  readonly roles: {
    create: Mutation<
      {
        readonly name: string;
        readonly description?: string | undefined;
        readonly permissions: readonly RolePermissionPattern[];
      },
      Role
    >;
    createAssignment: Mutation<
      {
        readonly roleId: string;
        readonly principalId: string;
        readonly scope?: RoleScope | undefined;
        readonly tenantId?: string | undefined;
        readonly zoneId?: string | undefined;
        readonly expiresAt?: string | Date | null | undefined;
      },
      RoleAssignment
    >;
    delete: Mutation<{ readonly roleId: string }, void>;
    deleteAssignment: Mutation<{ readonly roleAssignmentId: string }, void>;
    explainUserPermission: Query<
      {
        readonly userId: string;
        readonly permission: RolePermission;
        readonly scope?: RoleScope | undefined;
        readonly zoneId?: string | undefined;
        readonly recordName?: string | undefined;
        readonly recordType?: string | undefined;
      },
      PermissionExplanation
    >;
    get: Query<{ readonly roleId: string }, Role>;
    getAssignment: Query<{ readonly roleAssignmentId: string }, RoleAssignment>;
    list: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, RolePage>;
    listAssignments: Query<
      {
        readonly scope?: RoleScope | undefined;
        readonly tenantId?: string | undefined;
        readonly zoneId?: string | undefined;
        readonly principalId?: string | undefined;
        readonly roleId?: string | undefined;
        readonly includeExpired?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      RoleAssignmentPage
    >;
    listUserPermissions: Query<
      { readonly userId: string; readonly scope?: RoleScope | undefined; readonly zoneId?: string | undefined },
      PermissionList
    >;
    update: Mutation<
      {
        readonly roleId: string;
        readonly name?: string | undefined;
        readonly description?: string | undefined;
        readonly permissions?: readonly RolePermissionPattern[] | undefined;
        readonly ifMatch?: string | undefined;
      },
      Role
    >;
  };
  readonly settings: {
    get: Query<{ readonly key: string }, PlatformSetting>;
    getServer: Query<Record<string, never>, ServerConfig>;
    list: Query<Record<string, never>, PlatformSettingList>;
    update: Mutation<{ readonly key: string; readonly value: string | null }, PlatformSetting>;
  };
  readonly shares: {
    addMember: Mutation<
      {
        readonly shareId: string;
        readonly principalId: string;
        readonly role: AssignableShareRole;
        readonly expiresAt?: string | Date | undefined;
      },
      Member
    >;
    create: Mutation<
      {
        readonly name: string;
        readonly description?: string | undefined;
        readonly type: CreateShareInputType;
        readonly ownerId?: string | undefined;
      },
      Share
    >;
    createInvitation: Mutation<
      {
        readonly shareId: string;
        readonly email: string;
        readonly role: AssignableShareRole;
        readonly message?: string | undefined;
        readonly expiresAt?: string | Date | undefined;
      },
      Invitation
    >;
    delete: Mutation<
      { readonly shareId: string; readonly permanent?: boolean | undefined; readonly ifMatch?: string | undefined },
      void
    >;
    get: Query<{ readonly shareId: string }, Share>;
    list: Query<
      {
        readonly includeTrashed?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      SharePage
    >;
    listInvitations: Query<
      { readonly shareId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      InvitationPage
    >;
    listMembers: Query<
      { readonly shareId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      MemberPage
    >;
    previewInvitation: Mutation<{ readonly token: string }, InvitationPreview>;
    removeMember: Mutation<{ readonly shareId: string; readonly principalId: string }, void>;
    restore: Mutation<{ readonly shareId: string }, Share>;
    revokeInvitation: Mutation<{ readonly shareId: string; readonly invitationId: string }, void>;
    searchPrincipals: Query<
      { readonly q: string; readonly principalType?: PrincipalType | undefined; readonly limit?: number | undefined },
      Principals
    >;
    update: Mutation<
      {
        readonly shareId: string;
        readonly name?: string | undefined;
        readonly description?: string | undefined;
        readonly versionRetentionDays?: number | null | undefined;
        readonly versionsKeptMax?: number | null | undefined;
        readonly ifMatch?: string | undefined;
      },
      Share
    >;
    updateMember: Mutation<
      {
        readonly shareId: string;
        readonly principalId: string;
        readonly role?: AssignableShareRole | undefined;
        readonly expiresAt?: string | Date | null | undefined;
      },
      Member
    >;
  };
  readonly sync: {
    acknowledge: Mutation<{ readonly deviceId: string; readonly cursors: readonly ShareCursor[] }, void>;
    applyChanges: Mutation<
      {
        readonly deviceId: string;
        readonly shareId: string;
        readonly conflictResolution?: ApplyChangesInputConflictResolution | undefined;
        readonly changes: readonly LocalChange[];
      },
      ChangeResults
    >;
    forceSync: Mutation<{ readonly deviceId: string; readonly shareId: string }, void>;
    forgetShare: Mutation<{ readonly deviceId: string; readonly shareId: string }, void>;
    getFeed: Query<
      { readonly deviceId: string; readonly limit?: number | undefined; readonly waitSeconds?: number | undefined },
      SyncFeed
    >;
    getLatest: Query<{ readonly shareId: string }, LatestCursor>;
    getPreference: Query<{ readonly deviceId: string; readonly shareId: string }, SyncPreference>;
    getStatus: Query<{ readonly deviceId: string; readonly shareId: string }, SyncStatus>;
    listChanges: Query<
      {
        readonly shareId: string;
        readonly cursor?: string | undefined;
        readonly from?: SyncListChangesFrom | undefined;
        readonly limit?: number | undefined;
        readonly waitSeconds?: number | undefined;
      },
      ChangePage
    >;
    listConflicts: Query<
      {
        readonly deviceId?: string | undefined;
        readonly shareId?: string | undefined;
        readonly includeResolved?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      SyncConflictPage
    >;
    listSnapshot: Query<
      { readonly shareId: string; readonly limit?: number | undefined; readonly cursor?: string | undefined },
      SnapshotPage
    >;
    resolveConflict: Mutation<{ readonly conflictId: string; readonly resolution: ConflictResolution }, SyncConflict>;
    setPreference: Mutation<
      {
        readonly deviceId: string;
        readonly shareId: string;
        readonly isSynced?: boolean | undefined;
        readonly excludedFolderIds?: readonly string[] | undefined;
        readonly ifMatch?: string | undefined;
      },
      SyncPreference
    >;
  };
  readonly templates: {
    applyToZone: Mutation<
      {
        readonly templateId: string;
        readonly zoneId: string;
        readonly variables?: Record<string, string> | undefined;
        readonly onConflict?: OnRecordConflict | undefined;
        readonly confirm?: boolean | undefined;
      },
      AppliedTemplate
    >;
    create: Mutation<
      {
        readonly name: string;
        readonly description?: string | undefined;
        readonly records: readonly NewTemplateRecord[];
        readonly variables?: readonly NewTemplateVariable[] | undefined;
      },
      Template
    >;
    delete: Mutation<{ readonly templateId: string; readonly ifMatch?: string | undefined }, void>;
    get: Query<{ readonly templateId: string }, Template>;
    getForZone: Query<{ readonly zoneId: string }, TemplateOfZone>;
    list: Query<
      {
        readonly type?: TemplateType | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      TemplatePage
    >;
    listBuiltInVariables: Query<Record<string, never>, BuiltInVariables>;
    listRequiredVariables: Query<{ readonly templateId: string }, RequiredVariables>;
    previewForZone: Mutation<
      {
        readonly templateId: string;
        readonly zoneId: string;
        readonly variables?: Record<string, string> | undefined;
        readonly onConflict?: OnRecordConflict | undefined;
      },
      TemplatePreview
    >;
    update: Mutation<
      {
        readonly templateId: string;
        readonly name?: string | undefined;
        readonly description?: string | undefined;
        readonly records?: readonly NewTemplateRecord[] | undefined;
        readonly variables?: readonly NewTemplateVariable[] | undefined;
        readonly ifMatch?: string | undefined;
      },
      Template
    >;
  };
  readonly transfers: {
    createKey: Mutation<
      { readonly name: string; readonly algorithm?: TsigAlgorithm | undefined; readonly secret?: string | undefined },
      IssuedTsigKey
    >;
    deleteKey: Mutation<{ readonly tsigKeyId: string }, void>;
    get: Query<{ readonly zoneId: string }, ZoneTransfer>;
    getStatus: Query<{ readonly zoneId: string }, TransferStatus>;
    listKeys: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, TsigKeyPage>;
    notify: Mutation<{ readonly zoneId: string }, void>;
    retrieve: Mutation<{ readonly zoneId: string }, void>;
    set: Mutation<
      {
        readonly zoneId: string;
        readonly masters?: readonly string[] | undefined;
        readonly secondaries?: readonly string[] | undefined;
        readonly tsigKeyId?: string | null | undefined;
        readonly ifMatch?: string | undefined;
      },
      ZoneTransfer
    >;
  };
  readonly uploads: {
    abort: Mutation<{ readonly uploadId: string }, void>;
    complete: Mutation<
      { readonly uploadId: string; readonly name?: string | undefined; readonly checksumSha256?: string | undefined },
      File
    >;
    create: Mutation<
      {
        readonly shareId?: string | undefined;
        readonly folderId?: string | undefined;
        readonly name?: string | undefined;
        readonly replaceFileId?: string | undefined;
        readonly baseVersionId?: string | undefined;
        readonly deferConflicts?: boolean | undefined;
        readonly sizeBytes: number;
        readonly mimeType?: string | undefined;
        readonly checksumSha256?: string | undefined;
        readonly chunkSizeBytes?: number | undefined;
        readonly chunks?: readonly ChunkOfUpload[] | undefined;
        readonly isStreamed?: boolean | undefined;
      },
      UploadSession
    >;
    get: Query<{ readonly uploadId: string }, UploadSession>;
  };
  readonly users: {
    acceptInvitation: Mutation<{ readonly invitationId: string }, AcceptedInvitation>;
    addFavorite: Mutation<{ readonly nodeId: string }, void>;
    checkMyPermission: Mutation<
      {
        readonly permission: RolePermission;
        readonly scope?: RoleScope | undefined;
        readonly tenantId?: string | undefined;
        readonly zoneId?: string | undefined;
        readonly recordName?: string | undefined;
        readonly recordType?: string | undefined;
      },
      PermissionCheck
    >;
    declineInvitation: Mutation<{ readonly invitationId: string }, void>;
    endMySession: Mutation<{ readonly clientId: string }, void>;
    explainMyPermission: Query<
      {
        readonly permission: RolePermission;
        readonly scope?: RoleScope | undefined;
        readonly tenantId?: string | undefined;
        readonly zoneId?: string | undefined;
        readonly recordName?: string | undefined;
        readonly recordType?: string | undefined;
      },
      PermissionExplanation
    >;
    getMyContext: Query<Record<string, never>, MyContext>;
    getMyself: Query<Record<string, never>, Me>;
    getOwnQuota: Query<Record<string, never>, OwnQuota>;
    listFavorites: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, FavoritePage>;
    listMyInvitations: Query<
      { readonly limit?: number | undefined; readonly cursor?: string | undefined },
      MyInvitationPage
    >;
    listMyPermissions: Query<
      {
        readonly scope?: RoleScope | undefined;
        readonly tenantId?: string | undefined;
        readonly zoneId?: string | undefined;
      },
      PermissionList
    >;
    listMySessions: Query<Record<string, never>, SessionList>;
    listMyShares: Query<
      {
        readonly includeTrashed?: boolean | undefined;
        readonly limit?: number | undefined;
        readonly cursor?: string | undefined;
      },
      SharePage
    >;
    listMyStats: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, ShareUsagePage>;
    listRecent: Query<{ readonly limit?: number | undefined; readonly cursor?: string | undefined }, RecentFilePage>;
    me: Query<Record<string, never>, Me>;
    removeFavorite: Mutation<{ readonly nodeId: string }, void>;
  };
}
