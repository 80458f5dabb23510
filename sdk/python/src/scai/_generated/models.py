# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Union

from .._runtime.values import (
    UNSET,
    Model,
    OpenEnum,
    UnknownVariant,
    Unset,
    lacking,
    members_of,
    timestamp,
    union_of,
)

__all__ = ["Sequence", "Unset", "UNSET", "timestamp", "union_of"]

class AccountStatus(OpenEnum):
    ACTIVE = "active"
    PENDING = "pending"
    INACTIVE = "inactive"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class AceType(OpenEnum):
    ALLOW = "allow"
    DENY = "deny"


class AclEntryPrincipalType(OpenEnum):
    USER = "user"
    GROUP = "group"
    EVERYONE = "everyone"


class AdminRole(OpenEnum):
    NONE = "none"
    TENANT_ADMIN = "tenant_admin"
    PARTNER_ADMIN = "partner_admin"
    SUPER_ADMIN = "super_admin"


class ApiKeyScope(OpenEnum):
    FILES_READ = "files:read"
    FILES_WRITE = "files:write"
    DNS_READ = "dns:read"
    DNS_WRITE = "dns:write"
    TENANT_ADMIN = "tenant:admin"


class ApiKeyStatus(OpenEnum):
    ACTIVE = "active"
    REVOKED = "revoked"
    EXPIRED = "expired"


class ApplyChangesInputConflictResolution(OpenEnum):
    LAST_WRITER_WINS = "LAST_WRITER_WINS"
    KEEP_BOTH = "KEEP_BOTH"
    SERVER_WINS = "SERVER_WINS"
    CLIENT_WINS = "CLIENT_WINS"
    MANUAL = "MANUAL"


class AssignableShareRole(OpenEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    READER = "reader"


class AuditActorKind(OpenEnum):
    USER = "user"
    API_KEY = "api_key"
    SYSTEM = "system"
    WEBHOOK = "webhook"


class AuditCategory(OpenEnum):
    AUTHENTICATION = "authentication"
    AUTHORIZATION = "authorization"
    FILE_ACCESS = "file_access"
    FILE_MODIFICATION = "file_modification"
    SHARING = "sharing"
    DNS = "dns"
    ADMIN = "admin"
    SECURITY = "security"
    COMPLIANCE = "compliance"


class AuditExportFormat(OpenEnum):
    CSV = "csv"
    NDJSON = "ndjson"


class AuditSeverity(OpenEnum):
    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class BulkErrorOperation(OpenEnum):
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


class ChangeResultStatus(OpenEnum):
    APPLIED = "applied"
    CONFLICT = "conflict"
    ERROR = "error"


class ChangeType(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    RENAMED = "renamed"
    MOVED = "moved"
    TRASHED = "trashed"
    RESTORED = "restored"
    DELETED = "deleted"
    ACCESS_CHANGED = "accessChanged"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class ConflictResolution(OpenEnum):
    CLIENT = "client"
    SERVER = "server"
    BOTH = "both"


class CreateShareInputType(OpenEnum):
    CENTRAL = "central"
    PROJECT = "project"


class DeviceKind(OpenEnum):
    DESKTOP = "desktop"
    MOBILE = "mobile"
    WEB = "web"
    API = "api"


class DeviceStatus(OpenEnum):
    ACTIVE = "active"
    WIPING = "wiping"


class DnsRecordToPublishType(OpenEnum):
    TXT = "TXT"
    NS = "NS"


class DnssecKeyState(OpenEnum):
    PUBLISHED = "published"
    ACTIVE = "active"
    RETIRING = "retiring"


class ExceededQuotaLevel(OpenEnum):
    SHARE = "share"
    USER = "user"
    GROUP = "group"
    TENANT = "tenant"
    PARTNER = "partner"


class ExceededRateLimitDimension(OpenEnum):
    TOKEN = "token"
    API_KEY = "apiKey"
    USER = "user"
    TENANT = "tenant"
    ADDRESS = "address"


class ExceededRateLimitUnit(OpenEnum):
    POINTS = "points"
    PIECES = "pieces"


class ExchangeTokenInputGrantType(OpenEnum):
    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"
    GRANT_TYPE_DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


class ExplainedPermissionReason(OpenEnum):
    ADMINISTRATOR = "administrator"
    FULL_CONTROL = "fullControl"
    ENTRIES = "entries"
    INHERITANCE_CUT = "inheritanceCut"
    NOTHING = "nothing"


class FolderCopyStatus(OpenEnum):
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class GroupType(OpenEnum):
    SECURITY = "security"
    DISTRIBUTION_LIST = "distribution_list"


class InvitationStatus(OpenEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REVOKED = "revoked"
    EXPIRED = "expired"


class NameServerRolloutStatus(OpenEnum):
    RUNNING = "running"
    DONE = "done"


class OnNameTaken(OpenEnum):
    FAIL = "fail"
    RENAME = "rename"
    REPLACE = "replace"


class OnRecordConflict(OpenEnum):
    FAIL = "fail"
    SKIP = "skip"
    REPLACE = "replace"


class PartnerStatus(OpenEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class Permission(OpenEnum):
    READ = "read"
    WRITE = "write"
    DELETE = "delete"
    CREATE = "create"
    SHARE = "share"
    MANAGE_PERMISSIONS = "managePermissions"


class PermissionExplanationTokenScope(OpenEnum):
    FILES_READ = "files:read"
    FILES_WRITE = "files:write"
    DNS_READ = "dns:read"
    DNS_WRITE = "dns:write"
    TENANT_ADMIN = "tenant:admin"
    PARTNER_ADMIN = "partner:admin"
    ADMIN = "admin:*"


class PermissionSourceKind(OpenEnum):
    ADMINISTRATOR = "administrator"
    ASSIGNMENT = "assignment"
    GRANT = "grant"


class PermissionsSetInheritanceResourceType(OpenEnum):
    FOLDER = "folder"
    FILE = "file"


class PrincipalType(OpenEnum):
    USER = "user"
    GROUP = "group"


class PtrOutcomeStatus(OpenEnum):
    SET = "set"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    NO_ZONE = "no_zone"
    FORBIDDEN = "forbidden"
    FAILED = "failed"


class QuotaLevelStanding(OpenEnum):
    UNLIMITED = "unlimited"
    WITHIN = "within"
    GRACE = "grace"
    OVER = "over"


class QuotaLimitType(OpenEnum):
    HARD = "hard"
    SOFT = "soft"


class QuotaTargetType(OpenEnum):
    PARTNER = "partner"
    TENANT = "tenant"
    USER = "user"
    GROUP = "group"
    SHARE = "share"


class RecentFileAction(OpenEnum):
    READ = "read"
    WRITTEN = "written"


class RecordChangeKind(OpenEnum):
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    BULK = "bulk"
    IMPORT = "import"
    ROLLBACK = "rollback"
    FOREIGN = "foreign"
    ADOPT = "adopt"
    REVERT = "revert"
    TEMPLATE = "template"


class RecordChangeState(OpenEnum):
    PENDING = "pending"
    APPLIED = "applied"
    FAILED = "failed"


class RecordType(OpenEnum):
    A = "A"
    AAAA = "AAAA"
    CNAME = "CNAME"
    MX = "MX"
    TXT = "TXT"
    NS = "NS"
    SRV = "SRV"
    CAA = "CAA"
    PTR = "PTR"
    ALIAS = "ALIAS"
    SOA = "SOA"
    HTTPS = "HTTPS"
    SVCB = "SVCB"
    URI = "URI"
    NAPTR = "NAPTR"
    DNAME = "DNAME"
    DS = "DS"
    DNSKEY = "DNSKEY"
    CDS = "CDS"
    CDNSKEY = "CDNSKEY"
    CSYNC = "CSYNC"
    TLSA = "TLSA"
    SMIMEA = "SMIMEA"
    OPENPGPKEY = "OPENPGPKEY"
    SSHFP = "SSHFP"
    CERT = "CERT"
    SPF = "SPF"
    LOC = "LOC"
    HINFO = "HINFO"
    RP = "RP"
    AFSDB = "AFSDB"
    KX = "KX"
    DHCID = "DHCID"
    APL = "APL"
    EUI48 = "EUI48"
    EUI64 = "EUI64"


class RecordTypeInfoPlacement(OpenEnum):
    ANYWHERE = "anywhere"
    APEX = "apex"
    BELOW_THE_APEX = "below the apex"


class RecordsImportZoneMode(OpenEnum):
    MERGE = "merge"
    REPLACE = "replace"


class ResourceType(OpenEnum):
    SHARE = "share"
    FOLDER = "folder"
    FILE = "file"


class RolePermission(OpenEnum):
    DOMAINS_READ = "domains:read"
    DOMAINS_CREATE = "domains:create"
    DOMAINS_UPDATE = "domains:update"
    DOMAINS_DELETE = "domains:delete"
    RECORDS_READ = "records:read"
    RECORDS_CREATE = "records:create"
    RECORDS_UPDATE = "records:update"
    RECORDS_DELETE = "records:delete"
    DNSSEC_READ = "dnssec:read"
    DNSSEC_ENABLE = "dnssec:enable"
    DNSSEC_DISABLE = "dnssec:disable"
    DNSSEC_ROTATE = "dnssec:rotate"
    ACCESS_GRANTS_READ = "access_grants:read"
    ACCESS_GRANTS_CREATE = "access_grants:create"
    ACCESS_GRANTS_UPDATE = "access_grants:update"
    ACCESS_GRANTS_DELETE = "access_grants:delete"
    TEMPLATES_READ = "templates:read"
    TEMPLATES_CREATE = "templates:create"
    TEMPLATES_UPDATE = "templates:update"
    TEMPLATES_DELETE = "templates:delete"
    VALIDATION_BYPASS = "validation:bypass"
    ROLES_READ = "roles:read"
    ROLES_CREATE = "roles:create"
    ROLES_UPDATE = "roles:update"
    ROLES_DELETE = "roles:delete"
    ROLES_ASSIGN = "roles:assign"
    API_KEYS_READ = "api_keys:read"
    API_KEYS_CREATE = "api_keys:create"
    API_KEYS_UPDATE = "api_keys:update"
    API_KEYS_DELETE = "api_keys:delete"
    USERS_READ = "users:read"
    USERS_UPDATE = "users:update"
    GROUPS_READ = "groups:read"
    AUDIT_READ = "audit:read"
    QUOTAS_READ = "quotas:read"
    QUOTAS_UPDATE = "quotas:update"
    TENANTS_READ = "tenants:read"
    TENANTS_UPDATE = "tenants:update"
    PLATFORM_READ = "platform:read"
    PLATFORM_UPDATE = "platform:update"


class RolePermissionPattern(OpenEnum):
    DOMAINS_READ = "domains:read"
    DOMAINS_CREATE = "domains:create"
    DOMAINS_UPDATE = "domains:update"
    DOMAINS_DELETE = "domains:delete"
    RECORDS_READ = "records:read"
    RECORDS_CREATE = "records:create"
    RECORDS_UPDATE = "records:update"
    RECORDS_DELETE = "records:delete"
    DNSSEC_READ = "dnssec:read"
    DNSSEC_ENABLE = "dnssec:enable"
    DNSSEC_DISABLE = "dnssec:disable"
    DNSSEC_ROTATE = "dnssec:rotate"
    ACCESS_GRANTS_READ = "access_grants:read"
    ACCESS_GRANTS_CREATE = "access_grants:create"
    ACCESS_GRANTS_UPDATE = "access_grants:update"
    ACCESS_GRANTS_DELETE = "access_grants:delete"
    TEMPLATES_READ = "templates:read"
    TEMPLATES_CREATE = "templates:create"
    TEMPLATES_UPDATE = "templates:update"
    TEMPLATES_DELETE = "templates:delete"
    VALIDATION_BYPASS = "validation:bypass"
    ROLES_READ = "roles:read"
    ROLES_CREATE = "roles:create"
    ROLES_UPDATE = "roles:update"
    ROLES_DELETE = "roles:delete"
    ROLES_ASSIGN = "roles:assign"
    API_KEYS_READ = "api_keys:read"
    API_KEYS_CREATE = "api_keys:create"
    API_KEYS_UPDATE = "api_keys:update"
    API_KEYS_DELETE = "api_keys:delete"
    USERS_READ = "users:read"
    USERS_UPDATE = "users:update"
    GROUPS_READ = "groups:read"
    AUDIT_READ = "audit:read"
    QUOTAS_READ = "quotas:read"
    QUOTAS_UPDATE = "quotas:update"
    TENANTS_READ = "tenants:read"
    TENANTS_UPDATE = "tenants:update"
    PLATFORM_READ = "platform:read"
    PLATFORM_UPDATE = "platform:update"
    DOMAINS = "domains:*"
    RECORDS = "records:*"
    DNSSEC = "dnssec:*"
    ACCESS_GRANTS = "access_grants:*"
    TEMPLATES = "templates:*"
    VALIDATION = "validation:*"
    ROLES = "roles:*"
    API_KEYS = "api_keys:*"
    USERS = "users:*"
    GROUPS = "groups:*"
    AUDIT = "audit:*"
    QUOTAS = "quotas:*"
    TENANTS = "tenants:*"
    PLATFORM = "platform:*"


class RoleScope(OpenEnum):
    PLATFORM = "platform"
    TENANT = "tenant"
    ZONE = "zone"


class ShareRole(OpenEnum):
    OWNER = "owner"
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    READER = "reader"


class ShareType(OpenEnum):
    CENTRAL = "central"
    PERSONAL = "personal"
    PROJECT = "project"


class SyncConflictStatus(OpenEnum):
    OPEN = "open"
    RESOLVED = "resolved"


class SyncConflictType(OpenEnum):
    CONTENT = "content"
    NAME_TAKEN = "nameTaken"
    DELETED = "deleted"
    PARENT_GONE = "parentGone"
    MOVED = "moved"
    EDITED = "edited"
    CYCLE = "cycle"


class SyncFeedItemState(OpenEnum):
    CHANGED = "changed"
    GAINED = "gained"
    LOST = "lost"
    RESET = "reset"


class SyncListChangesFrom(OpenEnum):
    NOW = "now"
    START = "start"


class TemplateType(OpenEnum):
    SYSTEM = "system"
    CUSTOM = "custom"


class TenantStatus(OpenEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"


class TsigAlgorithm(OpenEnum):
    HMAC_SHA224 = "hmac-sha224"
    HMAC_SHA256 = "hmac-sha256"
    HMAC_SHA384 = "hmac-sha384"
    HMAC_SHA512 = "hmac-sha512"


class UploadSessionStatus(OpenEnum):
    OPEN = "open"
    COMPLETED = "completed"
    EXPIRED = "expired"


class UserSource(OpenEnum):
    TOKEN = "token"
    SYNC = "sync"
    WEBHOOK = "webhook"
    ADMIN = "admin"


class ValidationStatus(OpenEnum):
    PENDING = "pending"
    VERIFYING = "verifying"
    FAILED = "failed"
    VALIDATED = "validated"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class ValidationType(OpenEnum):
    TXT_RECORD = "txt_record"
    NAMESERVERS = "nameservers"


class WitnessSight(OpenEnum):
    FOUND = "found"
    ANOTHER_VALUE = "another_value"
    NO_RECORD = "no_record"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"


class ZoneDnssecPendingStep(OpenEnum):
    ENABLE = "enable"
    DISABLE = "disable"
    ADD_ZSK = "add_zsk"
    USE_ZSK = "use_zsk"
    REMOVE_ZSK = "remove_zsk"
    ADD_KSK = "add_ksk"
    USE_KSK = "use_ksk"
    REMOVE_KSK = "remove_ksk"
    WITHDRAW_DS = "withdraw_ds"
    OFFER_DS = "offer_ds"


class ZoneDnssecStatus(OpenEnum):
    DISABLED = "disabled"
    PENDING_DS = "pending_ds"
    ACTIVE = "active"
    ROTATING_KSK = "rotating_ksk"
    ROTATING_ZSK = "rotating_zsk"


class ZonePendingChange(OpenEnum):
    ACTIVATE = "activate"
    ENABLE = "enable"
    DISABLE = "disable"
    DELETE = "delete"
    RESTORE = "restore"
    PURGE = "purge"


class ZoneStatus(OpenEnum):
    PENDING_VALIDATION = "pending_validation"
    ACTIVE = "active"
    INACTIVE = "inactive"
    DELETED = "deleted"


class ZoneTemplateState(OpenEnum):
    WAITING = "waiting"
    DUE = "due"
    APPLIED = "applied"
    FAILED = "failed"


class ZoneTransferRole(OpenEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"


class ZoneType(OpenEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    REVERSE_IPV4 = "reverse_ipv4"
    REVERSE_IPV6 = "reverse_ipv6"


@dataclass(slots=True, kw_only=True)
class AcceptedInvitation(Model):
    """The share and the role that the caller has in it now."""

    _names = {"share_id": "shareId"}

    share_id: str
    """The id of a share."""
    role: ShareRole
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AccessCheck(Model):
    _names = {"resource_type": "resourceType", "resource_id": "resourceId"}

    resource_type: ResourceType | str
    """What it is."""
    resource_id: str
    """Which one."""
    permission: Permission | str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AccessGrant(Model):
    """A role for a user or group with some records of a zone."""

    _names = {"zone_id": "zoneId", "principal_id": "principalId", "principal_type": "principalType", "principal_name": "principalName", "role_id": "roleId", "role_name": "roleName", "record_pattern": "recordPattern", "record_types": "recordTypes", "expires_at": "expiresAt", "created_by": "createdBy", "created_at": "createdAt", "modified_at": "modifiedAt"}

    id: str
    """The id of an access grant."""
    zone_id: str
    """The id of a zone."""
    principal_id: str
    principal_type: PrincipalType
    principal_name: str
    role_id: str
    """The id of a role."""
    role_name: str
    record_pattern: str | None
    """Which names it is about; null: every name."""
    record_types: list[str] | None
    """Which types it is about; null: every type."""
    expires_at: datetime | None
    """When it ends by itself; null: never."""
    notes: str
    created_by: str
    """The id of a user."""
    created_at: datetime
    modified_at: datetime
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AccessGrantPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[AccessGrant]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Acl(Model):
    """Who is allowed or denied what on a share, folder or file."""

    _names = {"resource_type": "resourceType", "resource_id": "resourceId", "inherit_from_parent": "inheritFromParent"}

    resource_type: ResourceType
    resource_id: str
    inherit_from_parent: bool
    """Whether entries and roles from above count here."""
    entries: list[AclEntry]
    """In the order in which they decide: from here up, and on one level what denies first. Owner and admins of
    the share keep full control whatever stands before.
    """
    etag: str
    """Changes whenever the list of this very thing does; not with what it inherits. Send it as If-Match."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AclEntry(Model):
    """Something that allows or denies permissions to somebody."""

    _names = {"principal_type": "principalType", "principal_id": "principalId", "principal_name": "principalName", "ace_type": "aceType", "inherit_to_children": "inheritToChildren", "expires_at": "expiresAt"}

    id: str | None
    """Null for a role in the share."""
    principal_type: AclEntryPrincipalType
    principal_id: str
    principal_name: str
    permissions: list[Permission]
    ace_type: AceType
    inherit_to_children: bool
    expires_at: datetime | None
    """When it ends by itself; null when it does not."""
    inherited: bool
    """Whether it comes from above."""
    source: ResourceRef
    """What it stands on."""
    role: ShareRole | None
    """The role in the share that it stands for; null for an entry."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AclEntryInput(Model):
    _names = {"principal_id": "principalId", "ace_type": "aceType", "inherit_to_children": "inheritToChildren", "expires_at": "expiresAt"}

    principal_id: str
    """A user or group of the tenant, or `everyone` in it."""
    permissions: Sequence[Permission | str]
    """What is allowed or denied."""
    ace_type: AceType | str | Unset = UNSET
    inherit_to_children: bool | Unset = UNSET
    """Whether it holds for what is below as well; false: for this only."""
    expires_at: datetime | Unset = UNSET
    """When it ends by itself."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ApiKey(Model):
    """A key for a machine, without the key."""

    _names = {"key_prefix": "keyPrefix", "permission_source": "permissionSource", "permission_source_id": "permissionSourceId", "rate_limit_per_minute": "rateLimitPerMinute", "ip_allowlist": "ipAllowlist", "expires_at": "expiresAt", "revoked_at": "revokedAt", "revoked_reason": "revokedReason", "created_by": "createdBy", "created_at": "createdAt", "issued_to": "issuedTo", "last_used_at": "lastUsedAt", "last_used_ip": "lastUsedIp", "use_count": "useCount"}

    id: str
    """The id of an apiKey."""
    name: str
    description: str
    key_prefix: str
    """The first characters of the key, to recognise it by."""
    status: ApiKeyStatus
    permission_source: PrincipalType
    permission_source_id: str
    """Whose rights it has."""
    scopes: list[ApiKeyScope]
    """What of these rights it may use."""
    rate_limit_per_minute: int | None
    """Null: only the tenant's own limits hold."""
    ip_allowlist: list[str] | None
    """Networks it may be used from; null: any."""
    expires_at: datetime | None
    revoked_at: datetime | None
    revoked_reason: str | None
    created_by: str
    """The id of a user."""
    created_at: datetime
    issued_to: str
    """Who was shown the present secret. It works only while they and its source may act."""
    last_used_at: datetime | None
    """A few seconds late."""
    last_used_ip: str | None
    use_count: int
    etag: str
    """Changes whenever anything but its use does. Send it as If-Match."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ApiKeyPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[ApiKey]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AppliedTemplate(Model):
    """What a template did to a zone."""

    _names = {"change_id": "changeId", "created_records": "createdRecords"}

    conflicts: list[TemplateConflict]
    omitted: list[OmittedRecord]
    differences: list[RrsetDifference]
    change_id: str | None
    """In the zone's journal; null when nothing was changed."""
    created_records: list[DnsRecord]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AuditEvent(Model):
    """Something that happened, and who did it."""

    _names = {"tenant_id": "tenantId", "occurred_at": "occurredAt", "actor_kind": "actorKind", "actor_id": "actorId", "actor_name": "actorName", "on_behalf_of": "onBehalfOf", "service_account": "serviceAccount", "resource_kind": "resourceKind", "resource_id": "resourceId", "resource_name": "resourceName", "request_id": "requestId", "user_agent": "userAgent"}

    id: str
    """The id of an auditEvent."""
    tenant_id: str
    """The id of a tenant."""
    occurred_at: datetime
    category: AuditCategory
    severity: AuditSeverity
    action: str
    """What was done, as `<resource>.<verb>`."""
    actor_kind: AuditActorKind
    actor_id: str
    """The id of the user or the API key, the name of the job, or ScaiKey's id of the webhook event."""
    actor_name: str
    """Their e-mail address at the time; a key's name and, in brackets, who holds it."""
    on_behalf_of: str | None
    """The user or group whose rights an API key used."""
    service_account: str | None
    """The application that acted for the user."""
    resource_kind: str | None
    resource_id: str | None
    resource_name: str | None
    """Its name at the time."""
    request_id: str | None
    ip: str | None
    user_agent: str | None
    before: dict[str, Any] | None
    """What of it was different before."""
    after: dict[str, Any] | None
    """What of it was different afterwards."""
    sequence: int | None
    """Its place in the tenant's chain; null for the seconds until it is sealed."""
    hash: str | None
    """What seals it and all before it; null until it is sealed."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AuditEventPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[AuditEvent]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AuthConfig(Model):
    """How to sign in: authorization code with PKCE (RFC 7636)."""

    _names = {"authorize_url": "authorizeUrl", "token_url": "tokenUrl", "jwks_uri": "jwksUri", "userinfo_url": "userinfoUrl", "device_authorization_url": "deviceAuthorizationUrl", "end_session_url": "endSessionUrl", "client_id": "clientId", "desktop_callback_url": "desktopCallbackUrl"}

    issuer: str
    authorize_url: str
    """Where to send the user to sign in."""
    token_url: str
    """Where to exchange the code: our own address, which adds the client secret."""
    jwks_uri: str
    userinfo_url: str
    """Who the token is: our own address."""
    device_authorization_url: str | None
    """Where a device without a browser begins (RFC 8628): our own address; null if ScaiKey has none."""
    end_session_url: str | None
    client_id: str
    desktop_callback_url: str
    """The redirect_uri to use; it hands the code on to http://localhost:{port}/callback."""
    scopes: list[str]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AuthoritativeDomainList(Model):
    """Names that are the installation's own."""

    domains: list[str]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class BuiltInVariable(Model):
    """A variable that nobody is asked for."""

    name: str
    description: str
    example: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class BuiltInVariables(Model):
    """Variables that nobody is asked for."""

    items: list[BuiltInVariable]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class BulkError(Model):
    """Why one item was not done."""

    operation: BulkErrorOperation
    index: int
    """Which item of that list."""
    code: str
    """As of an error of the whole call."""
    status: int
    message: str
    conflicts: list[str]
    """Ids of the records that are in the way."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class BulkResult(Model):
    _names = {"change_id": "changeId"}

    created: list[DnsRecord]
    updated: list[DnsRecord]
    deleted: list[str]
    errors: list[BulkError]
    """What was not done; empty unless continueOnError."""
    notes: list[str]
    change_id: str | None
    """In the zone's journal; null in a dry run."""
    ptrs: list[PtrOutcome]
    """With setPtr, for each address that was written."""
    differences: list[RrsetDifference]
    """What it did to the zone, or would do."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Change(Model):
    """One mutation of a share."""

    _names = {"share_id": "shareId", "resource_type": "resourceType", "resource_id": "resourceId", "parent_id": "parentId", "old_name": "oldName", "version_id": "versionId", "size_bytes": "sizeBytes", "mime_type": "mimeType", "checksum_sha256": "checksumSha256", "lock_expires_at": "lockExpiresAt", "changed_by": "changedBy", "changed_at": "changedAt"}

    sequence: int
    """Its place in the share's change log: without gaps to whoever reads it all."""
    share_id: str
    """The id of a share."""
    type: ChangeType
    """A folder that is created, moved or restored may bring things with it: list it. `deleted` is gone for good,
    or gone to another share, and only its id is told. With `accessChanged` somebody was allowed or denied
    something on it, or something in it left your sight: list it anew, and let go of what is not there any
    more. `locked` and `unlocked` leave the file as it is.
    """
    resource_type: ResourceType
    resource_id: str
    parent_id: str | None
    """The folder it is in after the change; null at the top of the share."""
    name: str
    old_name: str | None
    """Its name before a rename."""
    version_id: str | None
    version: int | None
    size_bytes: int | None
    mime_type: str | None
    checksum_sha256: str | None
    lock_expires_at: datetime | None
    """Of `locked`: until when, by whoever changed it."""
    changed_by: str
    """The id of a user."""
    changed_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ChangePage(Model):
    _names = {"next_cursor": "nextCursor", "has_more": "hasMore"}

    items: list[Change]
    next_cursor: str
    """Keep it; send it as cursor next time."""
    has_more: bool
    """Whether to ask again at once."""
    reset: bool
    """The cursor is too old, or you may see other things in the share as a whole: list it anew, then go on from
    nextCursor.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ChangeProblem(Model):
    code: str
    """One of the API's error codes."""
    title: str
    detail: str | None
    retryable: bool
    quota: ExceededQuota | None
    """Of quotas.exceeded; null of all others."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ChangeResult(Model):
    """What became of a change of a device."""

    ref: str
    status: ChangeResultStatus
    item: FolderItem | None
    """What it is about, as it is now; null when it is gone."""
    conflict: SyncConflict | None
    copy: File | None
    """The device's content, where it was kept beside."""
    problem: ChangeProblem | None
    """Why it was not applied."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ChangeResults(Model):
    results: list[ChangeResult]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class CheckBatchResult(Model):
    results: list[CheckedPermission]
    """In the order of the checks."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class CheckResult(Model):
    allowed: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class CheckedPermission(Model):
    _names = {"resource_type": "resourceType", "resource_id": "resourceId"}

    resource_type: ResourceType
    """What it is."""
    resource_id: str
    """Which one."""
    permission: Permission
    allowed: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ChunkOfUpload(Model):
    _names = {"size_bytes": "sizeBytes"}

    sha256: str
    size_bytes: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class CreatedReverseZone(Model):
    _names = {"is_new": "isNew"}

    is_new: bool
    """False for a zone that the tenant had already."""
    zone: Zone
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class CreatedReverseZones(Model):
    """The zones of a network."""

    items: list[CreatedReverseZone]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Device(Model):
    """An installation of a sync client."""

    _names = {"client_version": "clientVersion", "created_at": "createdAt", "last_seen_at": "lastSeenAt", "last_ip": "lastIp", "wipe_requested_at": "wipeRequestedAt"}

    id: str
    """The id of a device."""
    name: str
    """How its user knows it; conflict copies carry it."""
    kind: DeviceKind
    """As it says of itself; its user's administrators can allow some kinds only."""
    platform: str
    client_version: str
    status: DeviceStatus
    """`wiping`: it may do nothing but delete what it holds and say so."""
    created_at: datetime
    last_seen_at: datetime
    """To the minute."""
    last_ip: str | None
    wipe_requested_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DeviceAuthorization(Model):
    """RFC 8628 §3.2."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str | None = None
    expires_in: float
    interval: float | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DevicePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Device]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DnsRecord(Model):
    """One record: one answer to one question."""

    _names = {"zone_id": "zoneId", "display_name": "displayName", "is_system": "isSystem", "created_at": "createdAt"}

    id: str
    """Made from zone, name, type and content: another content has another id."""
    zone_id: str
    """The id of a zone."""
    name: str
    """The whole name, in A-labels, without the dot at the end."""
    display_name: str
    """The name in the zone, as people write it; @ for the zone itself."""
    type: str
    content: str
    """In the one form in which PowerDNS has it; names end with a dot."""
    ttl: int
    disabled: bool
    """Kept, and not answered."""
    is_system: bool
    """The platform keeps it; it cannot be changed."""
    created_at: datetime | None
    """Null for what was not created here."""
    etag: str
    """Of all records of this name and type together. Send it as If-Match."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DnsRecordToPublish(Model):
    """What has to be published where the name is served now."""

    name: str
    type: DnsRecordToPublishType
    values: list[str]
    """One for TXT; every name server for NS."""
    ttl: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DnssecKey(Model):
    """A key of a signed zone. Its private half never leaves PowerDNS."""

    _names = {"key_tag": "keyTag", "public_key": "publicKey", "created_at": "createdAt", "expires_at": "expiresAt"}

    key_tag: int
    algorithm: int
    public_key: str
    """The data of the DNSKEY record."""
    state: DnssecKeyState
    """published: resolvers get to know it. active: in use. retiring: replaced, and still there for those who
    have what it signed.
    """
    created_at: datetime
    expires_at: datetime
    """When it should be replaced. For a zone-signing key that happens by itself; a key-signing key stays in use
    until it is replaced.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Drift(Model):
    """Where the name server has something else than the journal says."""

    _names = {"is_in_sync": "isInSync"}

    is_in_sync: bool
    differences: list[RrsetDifference]
    """What others made of the zone in the name server."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DsCheck(Model):
    """What the servers of the zone above were seen to say."""

    _names = {"is_published": "isPublished"}

    is_published: bool
    message: str
    witnesses: list[DsWitness]
    dnssec: ZoneDnssec
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DsRecord(Model):
    """What the zone above publishes so that validators trust a key."""

    _names = {"key_tag": "keyTag", "digest_type": "digestType"}

    key_tag: int
    algorithm: int
    digest_type: int
    """2: SHA-256. 4: SHA-384."""
    digest: str
    record: str
    """The record as it stands in a zone file."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DsWitness(Model):
    """What one server of the zone above says."""

    _names = {"name_server": "nameServer"}

    name_server: str
    address: str
    sight: WitnessSight
    values: list[str]
    """Every DS record that it has for the zone."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class EffectivePermissions(Model):
    """What somebody may do with a share, folder or file."""

    _names = {"can_read": "canRead", "can_write": "canWrite", "can_delete": "canDelete", "can_create": "canCreate", "can_share": "canShare", "can_manage_permissions": "canManagePermissions"}

    permissions: list[Permission]
    bits: int
    """The same as a sum: read 1, write 2, delete 4, create 8, share 16, managePermissions 32."""
    can_read: bool
    can_write: bool
    can_delete: bool
    can_create: bool
    can_share: bool
    can_manage_permissions: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class EffectiveQuota(Model):
    """How much more can be put into a share, and what decides that."""

    _names = {"share_id": "shareId", "free_bytes": "freeBytes", "limited_by": "limitedBy"}

    share_id: str
    """The id of a share."""
    free_bytes: int | None
    """What can still be stored; null: nothing limits it."""
    limited_by: QuotaTargetType | None
    """The level that leaves least; null: none limits it."""
    levels: list[QuotaLevel]
    """From the share up."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class EmptiedTrash(Model):
    deleted: int
    """How many things were deleted for good."""
    kept: int
    """How many stay, because the caller may not delete all of them."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ExceededQuota(Model):
    """The quota that has no room; of several the narrowest."""

    _names = {"target_id": "targetId", "limit_type": "limitType", "limit_bytes": "limitBytes", "used_bytes": "usedBytes", "needed_bytes": "neededBytes"}

    level: ExceededQuotaLevel
    """What the quota is about."""
    target_id: str
    """The id of that share, user, group, tenant or partner."""
    limit_type: QuotaLimitType
    limit_bytes: int | None
    """How much it may hold; null of a partner's."""
    used_bytes: int | None
    """How much it held; null of a partner's."""
    needed_bytes: int
    """How much more there was to hold."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ExceededRateLimit(Model):
    """The limit that a call is beyond."""

    _names = {"window_seconds": "windowSeconds", "retry_after_seconds": "retryAfterSeconds"}

    dimension: ExceededRateLimitDimension
    """Whose calls are counted together."""
    unit: ExceededRateLimitUnit
    """Pieces of uploads and downloads are counted apart."""
    limit: int
    """How many of these there may be in the window."""
    window_seconds: int
    retry_after_seconds: int
    """When the same call would fit; also in Retry-After."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ExplainedGrant(Model):
    """An entry or role that decides, and how it concerns somebody."""

    entry: AclEntry
    through: list[GroupRef]
    """The groups that lead to the principal of the entry, from the one that they are in directly; empty when it
    names them or everyone.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ExplainedPermission(Model):
    permission: Permission
    allowed: bool
    reason: ExplainedPermissionReason
    """`administrator`: of the tenant. `fullControl`: owner or admin of the share. `entries`: what `grants`
    tells. `inheritanceCut`: `level` does not inherit and says nothing of this. `nothing`: nobody says
    anything of this.
    """
    level: ResourceRef | None
    """What decides: the thing itself, or what is above it."""
    grants: list[ExplainedGrant]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Explanation(Model):
    """Why somebody has each permission on a thing, or has not."""

    _names = {"resource_type": "resourceType", "resource_id": "resourceId", "principal_id": "principalId"}

    resource_type: ResourceType
    resource_id: str
    principal_id: str
    """Whose permissions are explained."""
    permissions: list[ExplainedPermission]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FavoritePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[FolderItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class File(Model):
    _names = {"tenant_id": "tenantId", "share_id": "shareId", "folder_id": "folderId", "size_bytes": "sizeBytes", "mime_type": "mimeType", "checksum_sha256": "checksumSha256", "version_id": "versionId", "created_by": "createdBy", "created_at": "createdAt", "modified_by": "modifiedBy", "modified_at": "modifiedAt", "trashed_at": "trashedAt"}

    kind: str
    id: str
    """The id of a file."""
    tenant_id: str
    """The id of a tenant."""
    share_id: str
    """The id of a share."""
    folder_id: str | None
    """The folder it is in; null at the top of the share."""
    name: str
    path: str
    """Where it is in the share, such as /plans/report.pdf."""
    size_bytes: int
    mime_type: str
    checksum_sha256: str
    """SHA-256 of the whole content."""
    version: int
    """Counts the contents it has had, from 1."""
    version_id: str
    """Names the content; it is the ETag of GET /files/{fileId}/content."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    modified_by: str
    """The id of a user."""
    modified_at: datetime
    trashed_at: datetime | None
    """When it was put into the trash; null when it is in use."""
    lock: FileLock | None
    """Null when nobody has locked it."""
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FileChunk(Model):
    """A piece of a file's content, by the hash of its bytes."""

    _names = {"size_bytes": "sizeBytes"}

    sha256: str
    size_bytes: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FileChunkPage(Model):
    _names = {"next_cursor": "nextCursor", "version_id": "versionId", "size_bytes": "sizeBytes", "checksum_sha256": "checksumSha256"}

    items: list[FileChunk]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    version_id: str
    """The id of a version."""
    version: int
    size_bytes: int
    """Of the whole content."""
    checksum_sha256: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FileLock(Model):
    """Keeps everybody but its holder from changing a file."""

    _names = {"locked_by": "lockedBy", "locked_at": "lockedAt", "expires_at": "expiresAt"}

    locked_by: str
    """The id of a user."""
    locked_at: datetime
    expires_at: datetime
    """When it ends by itself."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Folder(Model):
    _names = {"tenant_id": "tenantId", "share_id": "shareId", "parent_id": "parentId", "created_by": "createdBy", "created_at": "createdAt", "modified_by": "modifiedBy", "modified_at": "modifiedAt", "trashed_at": "trashedAt"}

    kind: str
    id: str
    """The id of a folder."""
    tenant_id: str
    """The id of a tenant."""
    share_id: str
    """The id of a share."""
    parent_id: str | None
    """The folder it is in; null at the top of the share."""
    name: str
    path: str
    """Where it is in the share, such as /plans/report.pdf."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    modified_by: str
    """The id of a user."""
    modified_at: datetime
    trashed_at: datetime | None
    """When it was put into the trash; null when it is in use."""
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FolderCopy(Model):
    """The copying of a folder. Nothing of it is seen before all of it is there."""

    _names = {"source_folder_id": "sourceFolderId", "target_share_id": "targetShareId", "target_folder_id": "targetFolderId", "folder_id": "folderId", "item_count": "itemCount", "copied_count": "copiedCount", "copied_bytes": "copiedBytes", "error_code": "errorCode", "created_at": "createdAt", "finished_at": "finishedAt"}

    id: str
    """The id of a copy."""
    status: FolderCopyStatus
    source_folder_id: str
    """The id of a folder."""
    target_share_id: str
    """The id of a share."""
    target_folder_id: str | None
    """The folder it goes to; null for the top of the share."""
    folder_id: str | None
    """The new folder, once all of it is there; null before."""
    item_count: int
    """How many things there were below the folder when it began, as far as is known: of a large folder with
    things that the caller may not read it grows with what is copied. Those are left out.
    """
    copied_count: int
    copied_bytes: int
    error_code: str | None
    """Why it failed, as the code of an error; null if it did not."""
    quota: ExceededQuota | None
    """Of quotas.exceeded; null of all others."""
    created_at: datetime
    finished_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FolderPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[FolderItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Group(Model):
    """A group of users of a tenant. ScaiKey decides who is in it."""

    _names = {"tenant_id": "tenantId", "scaikey_id": "scaikeyId", "member_count": "memberCount", "created_at": "createdAt"}

    id: str
    """The id of a group."""
    tenant_id: str
    """The id of a tenant."""
    scaikey_id: str
    """Its id at ScaiKey."""
    name: str
    description: str
    type: GroupType
    """What ScaiKey uses it for."""
    member_count: int
    """Its own users; those of groups in it are not counted."""
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class GroupDetails(Model):
    """A group with the groups in it."""

    _names = {"tenant_id": "tenantId", "scaikey_id": "scaikeyId", "member_count": "memberCount", "created_at": "createdAt", "inner_group_ids": "innerGroupIds"}

    id: str
    """The id of a group."""
    tenant_id: str
    """The id of a tenant."""
    scaikey_id: str
    """Its id at ScaiKey."""
    name: str
    description: str
    type: GroupType
    """What ScaiKey uses it for."""
    member_count: int
    """Its own users; those of groups in it are not counted."""
    created_at: datetime
    inner_group_ids: list[str]
    """Groups that are members: whoever is in one is in this."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class GroupHit(Model):
    id: str
    """The id of a group."""
    name: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class GroupPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Group]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class GroupRef(Model):
    id: str
    """The id of a group."""
    name: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Invitation(Model):
    """An offer of a role in a share to whoever has an address."""

    _names = {"share_id": "shareId", "expires_at": "expiresAt", "created_at": "createdAt", "invited_by": "invitedBy", "answered_at": "answeredAt"}

    id: str
    """The id of an invitation."""
    share_id: str
    """The id of a share."""
    role: AssignableShareRole
    message: str
    expires_at: datetime
    """Until when it can be accepted."""
    created_at: datetime
    email: str
    status: InvitationStatus
    invited_by: str
    """The id of a user."""
    answered_at: datetime | None
    """When it was accepted, declined or revoked."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class InvitationPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Invitation]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class InvitationPreview(Model):
    """What the link in an invitation's mail leads to."""

    _names = {"share_name": "shareName", "inviter_name": "inviterName", "expires_at": "expiresAt"}

    id: str
    """The id of an invitation."""
    email: str
    """Whoever has this address at ScaiKey can accept it."""
    share_name: str
    inviter_name: str
    role: AssignableShareRole
    message: str
    expires_at: datetime
    status: InvitationStatus
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Issue(Model):
    """One thing that is wrong with the input."""

    path: list[str | float]
    """Where in the input it is: names of members and indices."""
    message: str
    """What would be right."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class IssuedApiKey(Model):
    """A key for a machine, with the key."""

    _names = {"key_prefix": "keyPrefix", "permission_source": "permissionSource", "permission_source_id": "permissionSourceId", "rate_limit_per_minute": "rateLimitPerMinute", "ip_allowlist": "ipAllowlist", "expires_at": "expiresAt", "revoked_at": "revokedAt", "revoked_reason": "revokedReason", "created_by": "createdBy", "created_at": "createdAt", "issued_to": "issuedTo", "last_used_at": "lastUsedAt", "last_used_ip": "lastUsedIp", "use_count": "useCount"}

    id: str
    """The id of an apiKey."""
    name: str
    description: str
    key_prefix: str
    """The first characters of the key, to recognise it by."""
    status: ApiKeyStatus
    permission_source: PrincipalType
    permission_source_id: str
    """Whose rights it has."""
    scopes: list[ApiKeyScope]
    """What of these rights it may use."""
    rate_limit_per_minute: int | None
    """Null: only the tenant's own limits hold."""
    ip_allowlist: list[str] | None
    """Networks it may be used from; null: any."""
    expires_at: datetime | None
    revoked_at: datetime | None
    revoked_reason: str | None
    created_by: str
    """The id of a user."""
    created_at: datetime
    issued_to: str
    """Who was shown the present secret. It works only while they and its source may act."""
    last_used_at: datetime | None
    """A few seconds late."""
    last_used_ip: str | None
    use_count: int
    etag: str
    """Changes whenever anything but its use does. Send it as If-Match."""
    key: str
    """The key itself. It is told this once and never again."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class IssuedTsigKey(Model):
    """A key as it is told when it is made."""

    _names = {"tenant_id": "tenantId", "created_by": "createdBy", "created_at": "createdAt"}

    id: str
    """The id of a TSIG key."""
    tenant_id: str
    """The id of a tenant."""
    name: str
    """As both sides have to say it."""
    algorithm: TsigAlgorithm
    created_by: str
    """The id of a user."""
    created_at: datetime
    secret: str | None
    """In base64, for the other side; told this once. Null if you gave it."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class LatestCursor(Model):
    cursor: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class LocalContent(Model):
    _names = {"changed_at": "changedAt", "upload_id": "uploadId", "base_version_id": "baseVersionId"}

    type: str
    ref: str
    """The device's own name for this change; the answer has it."""
    changed_at: datetime | Unset = UNSET
    """When it was made on the device; now, if absent."""
    upload_id: str
    """An upload whose chunks have all come (POST /uploads). It says where a new file goes, or which file it
    replaces.
    """
    base_version_id: str | Unset = UNSET
    """Of a file that it replaces: the content that the device last knew. May be absent when the upload says so."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class LocalCreateFolder(Model):
    _names = {"changed_at": "changedAt", "parent_id": "parentId", "parent_ref": "parentRef"}

    type: str
    ref: str
    """The device's own name for this change; the answer has it."""
    changed_at: datetime | Unset = UNSET
    """When it was made on the device; now, if absent."""
    parent_id: str | None | Unset = UNSET
    """The folder; null or absent for the top of the share."""
    parent_ref: str | Unset = UNSET
    """Instead: the ref of a folder that is made earlier in this call."""
    name: str
    """The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control
    characters.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class LocalDelete(Model):
    _names = {"changed_at": "changedAt", "base_version_id": "baseVersionId"}

    type: str
    ref: str
    """The device's own name for this change; the answer has it."""
    changed_at: datetime | Unset = UNSET
    """When it was made on the device; now, if absent."""
    id: str
    base_version_id: str | Unset = UNSET
    """Of a file: the content that the device last knew."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class LocalMove(Model):
    _names = {"changed_at": "changedAt", "parent_id": "parentId", "parent_ref": "parentRef", "base_parent_id": "baseParentId", "base_name": "baseName"}

    type: str
    ref: str
    """The device's own name for this change; the answer has it."""
    changed_at: datetime | Unset = UNSET
    """When it was made on the device; now, if absent."""
    id: str
    parent_id: str | None | Unset = UNSET
    """The folder; null or absent for the top of the share."""
    parent_ref: str | Unset = UNSET
    """Instead: the ref of a folder that is made earlier in this call."""
    name: str
    """The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control
    characters.
    """
    base_parent_id: str | None
    """The folder that the device last knew it in."""
    base_name: str
    """The name that the device last knew it by."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Me(Model):
    """The caller; with a group's API key whoever was shown the key."""

    _names = {"tenant_id": "tenantId", "partner_id": "partnerId", "group_ids": "groupIds", "admin_role": "adminRole", "allowed_device_kinds": "allowedDeviceKinds", "max_file_size_bytes": "maxFileSizeBytes", "api_key": "apiKey"}

    id: str
    """The id of a user."""
    tenant_id: str
    """The id of a tenant."""
    partner_id: str
    """Whose tenant it is."""
    email: str
    name: str
    group_ids: list[str]
    scopes: list[str]
    """What the access token allows."""
    admin_role: AdminRole
    allowed_device_kinds: list[DeviceKind]
    """The kinds of devices that they may use."""
    max_file_size_bytes: int
    """The largest file that the tenant allows."""
    api_key: MyApiKey | None
    """The API key that is used; null with an access token."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Member(Model):
    """A user or group with a role in a share."""

    _names = {"principal_id": "principalId", "principal_type": "principalType", "expires_at": "expiresAt", "added_by": "addedBy", "added_at": "addedAt"}

    principal_id: str
    principal_type: PrincipalType
    name: str
    email: str | None
    role: ShareRole
    expires_at: datetime | None
    """When the membership ends by itself; null when it does not."""
    added_by: str
    """The id of a user."""
    added_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MemberPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Member]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyApiKey(Model):
    _names = {"permission_source_id": "permissionSourceId"}

    id: str
    """The id of an apiKey."""
    name: str
    permission_source_id: str
    """Whose rights it has."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyContext(Model):
    """Who calls, where they are, and what they may do there."""

    user: Me
    tenant: MyTenant
    permissions: list[RolePermission]
    """What you may do in the whole tenant."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyInvitation(Model):
    """An invitation to the caller."""

    _names = {"share_id": "shareId", "expires_at": "expiresAt", "created_at": "createdAt", "share_name": "shareName", "invited_by": "invitedBy", "inviter_name": "inviterName"}

    id: str
    """The id of an invitation."""
    share_id: str
    """The id of a share."""
    role: AssignableShareRole
    message: str
    expires_at: datetime
    """Until when it can be accepted."""
    created_at: datetime
    share_name: str
    invited_by: str
    """The id of a user."""
    inviter_name: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyInvitationPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[MyInvitation]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyTenant(Model):
    _names = {"partner_id": "partnerId"}

    id: str
    """The id of a tenant."""
    partner_id: str
    """The id of a partner."""
    name: str
    slug: str | None
    status: TenantStatus
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NameServerRollout(Model):
    """How far a change of the list has been brought into the zones."""

    _names = {"started_at": "startedAt", "finished_at": "finishedAt"}

    status: NameServerRolloutStatus
    total: int
    """How many zones there were when it began."""
    done: int
    """How many have been looked at."""
    changed: int
    """How many of these had to be changed."""
    started_at: datetime
    finished_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NameServerSettings(Model):
    """The installation's name servers."""

    _names = {"name_servers": "nameServers"}

    name_servers: list[str]
    """In the order in which they are told; the first is the primary in every SOA record."""
    rollout: NameServerRollout | None
    """That of the last change; null before the first."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NewPtrName(Model):
    ip: str
    """An IPv4 or IPv6 address."""
    hostname: str | None
    """Null takes the names of the address away."""
    ttl: int | Unset = UNSET
    """The zone's default if absent."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NewRecord(Model):
    """A record to be."""

    name: str
    """Relative to the zone, @ for the zone itself, or the whole name."""
    type: RecordType | str
    """The type of the record; GET /domains/types tells them all."""
    content: str
    """As in a zone file, in any valid spelling."""
    ttl: int | Unset = UNSET
    """That of its set, or the zone's default, if absent."""
    disabled: bool | Unset = UNSET
    """Keep it and do not answer it."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NewTemplateRecord(Model):
    """A record that a template is to make."""

    name: str
    """Relative to the zone, @ for the zone itself, or the whole name."""
    type: RecordType | str
    """The type of the record; GET /domains/types tells them all."""
    content: str
    """As in a zone file, with variables as ${name}, which keep to their word or quotes."""
    ttl: int | None | Unset = UNSET
    """Null: the default of the zone."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NewTemplateVariable(Model):
    """What whoever applies a template is to say or may say."""

    name: str
    description: str | Unset = UNSET
    required: bool | Unset = UNSET
    """It has to be given."""
    default: str | None | Unset = UNSET
    """What it is unless given; ${domain} may stand in it. Without one, records that name a variable nobody gave
    are left out.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class NewTenantSettings(Model):
    _names = {"max_file_size_bytes": "maxFileSizeBytes", "default_share_quota_bytes": "defaultShareQuotaBytes", "trash_retention_days": "trashRetentionDays", "version_retention_days": "versionRetentionDays", "versions_kept_max": "versionsKeptMax", "vectorization_enabled": "vectorizationEnabled", "require_mfa": "requireMfa"}

    max_file_size_bytes: int | Unset = UNSET
    """The largest file that anybody may upload."""
    default_share_quota_bytes: int | None | Unset = UNSET
    """What a new share may hold; null: no limit of its own."""
    trash_retention_days: int | Unset = UNSET
    """How long the trash keeps things."""
    version_retention_days: int | Unset = UNSET
    """How long old versions are kept, from when another took their place."""
    versions_kept_max: int | None | Unset = UNSET
    """How many old versions of a file are kept; null: however many there are."""
    vectorization_enabled: bool | Unset = UNSET
    """Whether content is indexed for semantic search."""
    require_mfa: bool | Unset = UNSET
    """Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own
    tokens are not asked.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class OmittedRecord(Model):
    """A record that is left out, because a variable of it was not given."""

    name: str
    type: str
    variable: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class OwnQuota(Model):
    _names = {"user_id": "userId", "used_bytes": "usedBytes", "limit_bytes": "limitBytes", "percent_used": "percentUsed", "free_bytes": "freeBytes", "limited_by": "limitedBy"}

    user_id: str
    """The id of a user."""
    used_bytes: int
    """What your personal share holds."""
    limit_bytes: int | None
    """What it may hold; null: as much as your tenant may."""
    percent_used: float | None
    """Of limitBytes, to one decimal."""
    free_bytes: int | None
    """What can still be put into it, with every limit above it counted; null: nothing limits it."""
    limited_by: QuotaTargetType | None
    """The level that leaves least; null: none limits it."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Ownership(Model):
    """Who owns a share."""

    _names = {"resource_type": "resourceType", "resource_id": "resourceId", "owner_id": "ownerId"}

    resource_type: str
    resource_id: str
    """The id of a share."""
    owner_id: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Partner(Model):
    """Who has tenants."""

    _names = {"created_at": "createdAt"}

    id: str
    """The id of a partner."""
    name: str
    slug: str | None
    """Its short name at ScaiKey; null until ScaiKey told it."""
    status: PartnerStatus
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PartnerPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Partner]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PermissionCheck(Model):
    allowed: bool
    reason: str
    """What allows it, or what is missing, in words."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PermissionExplanation(Model):
    """Why somebody may do something somewhere, or may not."""

    _names = {"token_scope": "tokenScope"}

    permission: RolePermission
    """An action on a kind of resource, as roles allow it."""
    allowed: bool
    reason: str
    token_scope: PermissionExplanationTokenScope
    """What a token needs besides, to use the permission."""
    sources: list[PermissionSource]
    """Everything that gives it, the widest first."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PermissionList(Model):
    """Everything that somebody may do somewhere by their roles."""

    _names = {"tenant_id": "tenantId", "zone_id": "zoneId"}

    scope: RoleScope
    tenant_id: str | None
    """Null at the scope of the platform."""
    zone_id: str | None
    permissions: list[RolePermission]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PermissionSource(Model):
    _names = {"role_name": "roleName", "role_id": "roleId", "role_assignment_id": "roleAssignmentId", "access_grant_id": "accessGrantId", "principal_id": "principalId", "principal_name": "principalName", "record_pattern": "recordPattern", "record_types": "recordTypes", "expires_at": "expiresAt"}

    kind: PermissionSourceKind
    """An administrator's role, a role that was assigned, or an access grant in a zone."""
    role_name: str
    role_id: str | None
    """Null for an administrator's role."""
    role_assignment_id: str | None
    access_grant_id: str | None
    principal_id: str
    """Who has it: they themselves, or a group."""
    principal_name: str
    through: list[GroupRef]
    """The groups that lead to the principal, from the one that they are in directly to that one itself; empty
    when they have it themselves.
    """
    scope: RoleScope
    """Where it was given."""
    record_pattern: str | None
    """Which names it is about; null: every name."""
    record_types: list[str] | None
    """Which types it is about; null: every type."""
    expires_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PlatformSetting(Model):
    """Something about the installation that can be set while it runs."""

    _names = {"updated_at": "updatedAt", "updated_by": "updatedBy"}

    key: str
    value: str
    description: str
    updated_at: datetime | None
    """Null while it is what it is unless somebody sets it."""
    updated_by: str | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PlatformSettingList(Model):
    configs: list[PlatformSetting]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Principals(Model):
    """Users and groups of the tenant."""

    users: list[UserHit]
    groups: list[GroupHit]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Problem(Model):
    """What went wrong, as RFC 9457 has it."""

    _names = {"request_id": "requestId", "rate_limit": "rateLimit"}

    type: str
    """Where the error is documented, relative to this server."""
    title: str
    """What the code means; the same for every error of this code."""
    status: int
    """The HTTP status."""
    code: str
    """What to decide by. New codes appear over time; fall back on the status."""
    detail: str | None = None
    """What was wrong in this case."""
    request_id: str
    """Also in X-Request-Id. Tell it when you ask for help."""
    retryable: bool
    """Whether the same request may succeed later."""
    issues: list[Issue] | None = None
    conflicts: list[str] | None = None
    """Ids of what is in the way."""
    quota: ExceededQuota | None = None
    """Of quotas.exceeded."""
    rate_limit: ExceededRateLimit | None = None
    """Of request.rate_limited."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PtrItem(Model):
    """One name of an address."""

    _names = {"record_id": "recordId", "record_name": "recordName"}

    record_id: str
    """The id of a record."""
    ip: str
    record_name: str
    """Without the dot at the end."""
    hostname: str
    """With the dot at the end."""
    ttl: int
    disabled: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PtrLookup(Model):
    _names = {"zone_id": "zoneId", "record_name": "recordName"}

    ip: str
    zone_id: str
    """The narrowest reverse zone of the tenant that the address is in."""
    record_name: str
    """Where the PTR record is, without the dot at the end."""
    hostnames: list[str]
    """With the dot at the end; none if the address has no name."""
    ttl: int | None
    zone: Zone
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PtrName(Model):
    """The name of an address."""

    _names = {"zone_id": "zoneId", "record_name": "recordName"}

    ip: str
    zone_id: str
    """The narrowest reverse zone of the tenant that the address is in."""
    record_name: str
    """Where the PTR record is, without the dot at the end."""
    hostnames: list[str]
    """With the dot at the end; none if the address has no name."""
    ttl: int | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PtrOutcome(Model):
    """What became of an address' name."""

    _names = {"zone_id": "zoneId"}

    ip: str
    status: PtrOutcomeStatus
    """set: the address has the record's name now. unchanged: it had it. kept: it has another name, which stays.
    no_zone: you have no reverse zone for it. forbidden: you may not name it there. failed: message says why.
    """
    zone_id: str | None
    """The narrowest reverse zone that the address is in."""
    message: str | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PtrPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[PtrItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Quota(Model):
    """How much something may hold."""

    _names = {"tenant_id": "tenantId", "target_type": "targetType", "target_id": "targetId", "limit_bytes": "limitBytes", "limit_type": "limitType", "warning_threshold1": "warningThreshold1", "warning_threshold2": "warningThreshold2", "warning_threshold3": "warningThreshold3", "grace_period_days": "gracePeriodDays", "grace_extra_percent": "graceExtraPercent", "grace_started_at": "graceStartedAt", "is_exempt": "isExempt", "exempt_reason": "exemptReason", "modified_at": "modifiedAt"}

    id: str
    """The id of a quota."""
    tenant_id: str | None
    """Null of a partner's."""
    target_type: QuotaTargetType
    """What it is about."""
    target_id: str
    """The id of that partner, tenant, user, group or share."""
    limit_bytes: int
    limit_type: QuotaLimitType
    warning_threshold1: int
    warning_threshold2: int
    warning_threshold3: int
    grace_period_days: int
    grace_extra_percent: int
    grace_started_at: datetime | None
    """Since when more than a soft limit is held."""
    is_exempt: bool
    """Whether the limit is suspended."""
    exempt_reason: str | None
    modified_at: datetime
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class QuotaLevel(Model):
    """One of the things that what is in a share counts against."""

    _names = {"target_type": "targetType", "target_id": "targetId", "target_name": "targetName", "used_bytes": "usedBytes", "limit_bytes": "limitBytes", "limit_type": "limitType", "is_default": "isDefault", "is_exempt": "isExempt", "grace_ends_at": "graceEndsAt", "free_bytes": "freeBytes"}

    target_type: QuotaTargetType
    """What it is about."""
    target_id: str
    """The id of that partner, tenant, user, group or share."""
    target_name: str
    used_bytes: int | None
    """What it holds; null of a partner."""
    limit_bytes: int | None
    """Its limit; null when it has none, and of a partner."""
    limit_type: QuotaLimitType | None
    is_default: bool
    """Whether the limit is what the tenant's settings say of shares."""
    is_exempt: bool
    standing: QuotaLevelStanding
    grace_ends_at: datetime | None
    """Until when a soft limit may be passed that is."""
    free_bytes: int | None
    """What can still be added here; null: as much as anything."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class QuotaPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Quota]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class QuotaUsage(Model):
    """What something holds. A user's is what is in their personal share."""

    _names = {"target_type": "targetType", "target_id": "targetId", "used_bytes": "usedBytes", "file_count": "fileCount", "folder_count": "folderCount", "version_bytes": "versionBytes", "trash_bytes": "trashBytes", "limit_bytes": "limitBytes", "calculated_at": "calculatedAt"}

    target_type: QuotaTargetType
    """What it is about."""
    target_id: str
    """The id of that partner, tenant, user, group or share."""
    used_bytes: int
    """All versions of all files, in the trash or not."""
    file_count: int
    folder_count: int
    version_bytes: int
    """Of usedBytes, what earlier versions hold."""
    trash_bytes: int
    """Of usedBytes, what is in the trash; told within a minute or two."""
    limit_bytes: int | None
    """Its quota; null when it has none of its own."""
    calculated_at: datetime | None
    """When it was last counted anew; null: never yet."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class QuotaUsagePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[QuotaUsage]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ReceivedChunk(Model):
    _names = {"size_bytes": "sizeBytes"}

    index: int
    size_bytes: int
    sha256: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecentFile(Model):
    _names = {"used_at": "usedAt"}

    action: RecentFileAction
    """What you did with its content last."""
    used_at: datetime
    file: File
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecentFilePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[RecentFile]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordChange(Model):
    """An entry of a zone's journal."""

    _names = {"zone_id": "zoneId", "actor_kind": "actorKind", "actor_id": "actorId", "actor_name": "actorName", "rrset_count": "rrsetCount", "created_at": "createdAt", "settled_at": "settledAt"}

    id: str
    """The id of a recordChange."""
    zone_id: str
    """The id of a zone."""
    kind: RecordChangeKind
    """foreign: found in PowerDNS, made by somebody else. adopt and revert: what became of such changes.
    rollback: back to an earlier state.
    """
    state: RecordChangeState
    """pending: begun, and it is not known yet whether the name server has it. failed: it does not."""
    actor_kind: str
    actor_id: str
    actor_name: str
    summary: str
    rrset_count: int
    """How many sets of records it is about."""
    serial: int | None
    """The zone's serial after it."""
    failure: str | None
    created_at: datetime
    settled_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordChangeDetail(Model):
    """An entry of a zone's journal with what it did."""

    _names = {"zone_id": "zoneId", "actor_kind": "actorKind", "actor_id": "actorId", "actor_name": "actorName", "rrset_count": "rrsetCount", "created_at": "createdAt", "settled_at": "settledAt"}

    id: str
    """The id of a recordChange."""
    zone_id: str
    """The id of a zone."""
    kind: RecordChangeKind
    """foreign: found in PowerDNS, made by somebody else. adopt and revert: what became of such changes.
    rollback: back to an earlier state.
    """
    state: RecordChangeState
    """pending: begun, and it is not known yet whether the name server has it. failed: it does not."""
    actor_kind: str
    actor_id: str
    actor_name: str
    summary: str
    rrset_count: int
    """How many sets of records it is about."""
    serial: int | None
    """The zone's serial after it."""
    failure: str | None
    created_at: datetime
    settled_at: datetime | None
    differences: list[RrsetDifference]
    """The first thousand sets of records."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordChangePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[RecordChange]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordInTheWay(Model):
    """A record of the zone that does not go with those of a template."""

    id: str
    """The id of a record."""
    name: str
    type: str
    content: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[DnsRecord]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordPatch(Model):
    """What is to become of a record; what is not said stays."""

    _names = {"record_id": "recordId"}

    record_id: str
    """The id of a record."""
    content: str | Unset = UNSET
    """As in a zone file, in any valid spelling."""
    ttl: int | Unset = UNSET
    """Seconds that resolvers may keep the answer; the same for all records of a name and type."""
    disabled: bool | Unset = UNSET
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordTypeCount(Model):
    """How many records a zone has of a type."""

    _names = {"record_count": "recordCount"}

    type: str
    record_count: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordTypeInfo(Model):
    """A type that records can have."""

    _names = {"is_single": "isSingle", "is_managed": "isManaged"}

    type: str
    description: str
    format: str
    """The fields of a content, in their order."""
    examples: list[str]
    """Contents in the form in which they are kept."""
    placement: RecordTypeInfoPlacement
    """At which names it can stand."""
    is_single: bool
    """A name has one at most."""
    is_managed: bool
    """The platform keeps it; it cannot be created."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordTypeInfoPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[RecordTypeInfo]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RequiredVariables(Model):
    items: list[TemplateVariable]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ResourceRef(Model):
    """A share, folder or file."""

    type: ResourceType
    id: str
    name: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ReversePreview(Model):
    """The zones that a network needs."""

    items: list[ReversePreviewItem]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ReversePreviewItem(Model):
    """A zone that a network needs."""

    _names = {"zone_name": "zoneName", "first_address": "firstAddress", "last_address": "lastAddress", "address_count": "addressCount"}

    zone_name: str
    type: ZoneType
    cidr: str
    """The part of the network that is in it."""
    first_address: str
    last_address: str
    address_count: str
    """In decimal: an IPv6 network has more than a JSON number can tell."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ReverseZonePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Zone]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RewrittenZone(Model):
    """What a change of many records at once did."""

    _names = {"change_id": "changeId"}

    change_id: str | None
    """In the zone's journal; null when nothing was changed."""
    differences: list[RrsetDifference]
    """What it did to the zone, or would do."""
    notes: list[str]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Role(Model):
    """Permissions under a name, to be given to users and groups."""

    _names = {"tenant_id": "tenantId", "is_system": "isSystem", "created_at": "createdAt", "modified_at": "modifiedAt"}

    id: str
    """The id of a role."""
    tenant_id: str | None
    """Null for a system role, which every tenant has."""
    name: str
    description: str
    permissions: list[str]
    """Permissions, and `resource:*` for all on a resource."""
    is_system: bool
    """System roles cannot be changed."""
    created_at: datetime
    modified_at: datetime
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RoleAssignment(Model):
    """Who has which role where."""

    _names = {"role_id": "roleId", "role_name": "roleName", "principal_id": "principalId", "principal_type": "principalType", "principal_name": "principalName", "tenant_id": "tenantId", "zone_id": "zoneId", "expires_at": "expiresAt", "created_by": "createdBy", "created_at": "createdAt"}

    id: str
    """The id of a role assignment."""
    role_id: str
    """The id of a role."""
    role_name: str
    principal_id: str
    principal_type: PrincipalType
    principal_name: str
    scope: RoleScope
    """Everywhere, in the tenant, or in one zone of it."""
    tenant_id: str | None
    """Null at the scope of the platform."""
    zone_id: str | None
    expires_at: datetime | None
    """When it ends by itself; null: never."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RoleAssignmentPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[RoleAssignment]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RolePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Role]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RrsetDifference(Model):
    """What becomes of the records of one name and type."""

    name: str
    """The whole name, without the dot at the end."""
    type: str
    removed: list[str]
    """Lines that go: name, TTL, type, content."""
    added: list[str]
    """Lines that come."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ServerConfig(Model):
    """What a client has to know of this server before anybody signs in."""

    version: str
    features: ServerFeatures
    limits: ServerLimits
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ServerFeatures(Model):
    """What this server offers beside what every one does."""

    _names = {"semantic_search": "semanticSearch", "external_sharing": "externalSharing", "smb_connector": "smbConnector", "sharepoint_connector": "sharepointConnector"}

    semantic_search: bool
    external_sharing: bool
    """Whether links for people without an account can be made."""
    smb_connector: bool
    sharepoint_connector: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ServerLimits(Model):
    _names = {"max_file_size_bytes": "maxFileSizeBytes", "min_upload_chunk_size_bytes": "minUploadChunkSizeBytes", "max_upload_chunk_size_bytes": "maxUploadChunkSizeBytes"}

    max_file_size_bytes: int
    """The largest file, unless a tenant says otherwise; `GET /me` tells what counts for you."""
    min_upload_chunk_size_bytes: int
    """Of all chunks but the last."""
    max_upload_chunk_size_bytes: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Session(Model):
    """An application that a user is signed in with."""

    _names = {"client_id": "clientId", "started_at": "startedAt", "last_seen_at": "lastSeenAt", "last_ip": "lastIp", "user_agent": "userAgent"}

    client_id: str
    """ScaiKey's id of the application that is signed in."""
    started_at: datetime
    last_seen_at: datetime
    """To the minute."""
    last_ip: str | None
    user_agent: str | None
    """What it said it is, when it was last seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SessionList(Model):
    items: list[Session]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Share(Model):
    """A space of folders and files with an owner and members."""

    _names = {"tenant_id": "tenantId", "owner_id": "ownerId", "version_retention_days": "versionRetentionDays", "versions_kept_max": "versionsKeptMax", "created_by": "createdBy", "created_at": "createdAt", "modified_at": "modifiedAt", "trashed_at": "trashedAt", "used_bytes": "usedBytes", "quota_bytes": "quotaBytes"}

    id: str
    """The id of a share."""
    tenant_id: str
    """The id of a tenant."""
    name: str
    description: str
    type: ShareType
    owner_id: str
    """The user or group that owns it."""
    role: ShareRole | None
    """The caller's strongest role; null when access comes from elsewhere."""
    permissions: list[Permission]
    """What the caller may do in the share as a whole."""
    version_retention_days: int | None
    """How many days old versions are kept, from when another took their place; null: as the tenant says."""
    versions_kept_max: int | None
    """How many old versions of a file are kept; null: as the tenant says."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    modified_at: datetime
    trashed_at: datetime | None
    """When it was put into the trash; null when it is in use."""
    used_bytes: int | None
    """What it holds, the trash and every version included; null unless you have full control of it."""
    quota_bytes: int | None
    """How much it may hold: its own quota, else what the tenant says of shares, and of a personal share its
    user's. Null when there is none, or unless you have full control of it. What it counts against besides is
    told by GET /quotas/effective/shares/{shareId}.
    """
    etag: str
    """Changes whenever anything but what it holds and may hold does. Send it as If-Match."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ShareCursor(Model):
    _names = {"share_id": "shareId"}

    share_id: str
    """The id of a share."""
    cursor: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SharePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Share]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ShareUsage(Model):
    """What a share holds, the trash and everybody's files included."""

    _names = {"share_id": "shareId", "share_name": "shareName", "file_count": "fileCount", "folder_count": "folderCount", "used_bytes": "usedBytes", "version_bytes": "versionBytes", "trash_bytes": "trashBytes", "calculated_at": "calculatedAt"}

    share_id: str
    """The id of a share."""
    share_name: str
    file_count: int
    folder_count: int
    used_bytes: int
    """All versions of all files, in the trash or not."""
    version_bytes: int
    """Of usedBytes, what earlier versions hold."""
    trash_bytes: int
    """Of usedBytes, what is in the trash; told within a minute or two."""
    calculated_at: datetime | None
    """When it was last counted anew; null: never yet."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ShareUsagePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[ShareUsage]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SnapshotFile(Model):
    _names = {"parent_id": "parentId", "modified_at": "modifiedAt", "version_id": "versionId", "size_bytes": "sizeBytes", "mime_type": "mimeType", "checksum_sha256": "checksumSha256"}

    kind: str
    id: str
    """The id of a file."""
    parent_id: str | None
    """The folder it is in; null at the top of the share."""
    name: str
    modified_at: datetime
    version_id: str
    """The id of a version."""
    version: int
    size_bytes: int
    mime_type: str
    checksum_sha256: str
    lock: FileLock | None
    """Null when nobody has locked it."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SnapshotFolder(Model):
    _names = {"parent_id": "parentId", "modified_at": "modifiedAt"}

    kind: str
    id: str
    """The id of a folder."""
    parent_id: str | None
    """The folder it is in; null at the top of the share."""
    name: str
    modified_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SnapshotPage(Model):
    _names = {"next_cursor": "nextCursor", "changes_cursor": "changesCursor"}

    items: list[SnapshotItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    changes_cursor: str
    """Taken before the first page. After the last one, go on from here with GET /sync/changes."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncConflict(Model):
    """A change of a device that met another one on the server."""

    _names = {"device_id": "deviceId", "share_id": "shareId", "resource_id": "resourceId", "copy_id": "copyId", "detected_at": "detectedAt", "resolved_at": "resolvedAt"}

    id: str
    """The id of a conflict."""
    device_id: str
    """The id of a device."""
    share_id: str
    """The id of a share."""
    type: SyncConflictType
    """`content`: somebody else changed the file's content. `nameTaken`: something else has the name. `deleted`:
    the file was deleted meanwhile. `parentGone`: the folder that it was to go to was. `moved`: it was moved
    elsewhere. `edited`: what the device deleted was changed. `cycle`: the folder would get into itself.
    """
    status: SyncConflictStatus
    resolution: ConflictResolution | None
    """Null while it is open."""
    resource_id: str | None
    """What it is about, as far as it is there."""
    name: str
    """What the device calls it."""
    copy_id: str | None
    """The device's content, kept beside."""
    detected_at: datetime
    resolved_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncConflictPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[SyncConflict]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncFeed(Model):
    _names = {"has_more": "hasMore"}

    items: list[SyncFeedItem]
    has_more: bool
    """Whether to acknowledge and ask again at once."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncFeedItem(Model):
    """What a device has to do in one share."""

    _names = {"share_id": "shareId", "next_cursor": "nextCursor", "has_more": "hasMore"}

    share_id: str
    """The id of a share."""
    name: str | None
    """The share's name; null of one that is lost."""
    state: SyncFeedItemState
    """`changed`: apply the changes, then acknowledge nextCursor. `gained`: the device does not keep it in step
    yet; to begin, list it (GET /sync/snapshot) and acknowledge changesCursor. `lost`: it may not be read any
    more; remove what the device has of it, then DELETE /sync/cursor. `reset`: list it anew, then acknowledge
    nextCursor.
    """
    changes: list[Change]
    next_cursor: str | None
    has_more: bool
    """Whether there are more changes after nextCursor."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncPreference(Model):
    """What of a share a device keeps in step."""

    _names = {"device_id": "deviceId", "share_id": "shareId", "is_synced": "isSynced", "excluded_folder_ids": "excludedFolderIds"}

    device_id: str
    """The id of a device."""
    share_id: str
    """The id of a share."""
    is_synced: bool
    """False: the device keeps nothing of the share."""
    excluded_folder_ids: list[str]
    """Folders that it leaves out, with all below them."""
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncStatus(Model):
    """How far a device has come in a share."""

    _names = {"device_id": "deviceId", "share_id": "shareId", "last_sync_at": "lastSyncAt", "pending_changes": "pendingChanges", "lag_seconds": "lagSeconds", "has_conflicts": "hasConflicts"}

    device_id: str
    """The id of a device."""
    share_id: str
    """The id of a share."""
    cursor: str
    """What the device acknowledged last."""
    last_sync_at: datetime
    pending_changes: int
    """How many changes the log has after that."""
    lag_seconds: int
    """How long ago the first of them was made."""
    has_conflicts: bool
    """Whether some of its own changes there wait for somebody to decide."""
    reset: bool
    """The changes will not tell all of it: list the share anew."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Template(Model):
    """A set of records for zones, with variables."""

    _names = {"tenant_id": "tenantId", "created_by": "createdBy", "created_at": "createdAt", "modified_at": "modifiedAt"}

    id: str
    """The id of a template."""
    tenant_id: str | None
    """Null for a system template."""
    type: TemplateType
    """system: every tenant has it, and nobody can change it. custom: made in the tenant."""
    name: str
    description: str
    created_by: str | None
    created_at: datetime
    modified_at: datetime
    records: list[TemplateRecord]
    variables: list[TemplateVariable]
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplateConflict(Model):
    """A set of a template's records that does not go with what the zone has."""

    _names = {"in_the_way": "inTheWay", "is_partly_hidden": "isPartlyHidden"}

    name: str
    """Of the template's set of records: the whole name, without the dot at the end."""
    type: str
    wanted: list[str]
    """The contents that the template has for it."""
    in_the_way: list[RecordInTheWay]
    is_partly_hidden: bool
    """There is more in the way, which you may not see."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplateItem(Model):
    """A template in a list."""

    _names = {"tenant_id": "tenantId", "created_by": "createdBy", "created_at": "createdAt", "modified_at": "modifiedAt", "record_count": "recordCount", "variable_count": "variableCount"}

    id: str
    """The id of a template."""
    tenant_id: str | None
    """Null for a system template."""
    type: TemplateType
    """system: every tenant has it, and nobody can change it. custom: made in the tenant."""
    name: str
    description: str
    created_by: str | None
    created_at: datetime
    modified_at: datetime
    record_count: int
    variable_count: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplateOfZone(Model):
    template: ZoneTemplate | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplatePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[TemplateItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplatePreview(Model):
    """What a template would do to a zone."""

    _names = {"can_apply": "canApply"}

    conflicts: list[TemplateConflict]
    omitted: list[OmittedRecord]
    differences: list[RrsetDifference]
    can_apply: bool
    """False where there are conflicts and onConflict is fail."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplateRecord(Model):
    """A record that a template makes; ${name} stands for a variable."""

    name: str
    type: RecordType
    """The type of the record; GET /domains/types tells them all."""
    content: str
    ttl: int | None
    """Null: the default of the zone."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplateVariable(Model):
    """What whoever applies a template says or may say."""

    name: str
    description: str
    required: bool
    """It has to be given."""
    default: str | None
    """What it is unless given. Without one, records that name a variable nobody gave are left out."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Tenant(Model):
    """A customer: its people and what is theirs are kept apart from all others."""

    _names = {"partner_id": "partnerId", "rate_limit_per_minute": "rateLimitPerMinute", "created_at": "createdAt"}

    id: str
    """The id of a tenant."""
    partner_id: str
    """The id of a partner."""
    name: str
    slug: str | None
    """Its short name at ScaiKey; null until ScaiKey told it."""
    status: TenantStatus
    rate_limit_per_minute: int | None
    """What its calls may cost in a minute; null: what the installation allows any tenant."""
    settings: TenantSettings
    created_at: datetime
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TenantPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Tenant]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TenantSettings(Model):
    _names = {"max_file_size_bytes": "maxFileSizeBytes", "default_share_quota_bytes": "defaultShareQuotaBytes", "trash_retention_days": "trashRetentionDays", "version_retention_days": "versionRetentionDays", "versions_kept_max": "versionsKeptMax", "vectorization_enabled": "vectorizationEnabled", "require_mfa": "requireMfa"}

    max_file_size_bytes: int
    """The largest file that anybody may upload."""
    default_share_quota_bytes: int | None
    """What a new share may hold; null: no limit of its own."""
    trash_retention_days: int
    """How long the trash keeps things."""
    version_retention_days: int
    """How long old versions are kept, from when another took their place."""
    versions_kept_max: int | None
    """How many old versions of a file are kept; null: however many there are."""
    vectorization_enabled: bool
    """Whether content is indexed for semantic search."""
    require_mfa: bool
    """Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own
    tokens are not asked.
    """
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TokenVerdict(Model):
    """Whether a token would be accepted now, and as whose."""

    _names = {"user_id": "userId", "tenant_id": "tenantId", "expires_at": "expiresAt", "service_account": "serviceAccount"}

    valid: bool
    reason: str | None = None
    """Why it is not valid."""
    user_id: str | None = None
    """The id of a user."""
    tenant_id: str | None = None
    """The id of a tenant."""
    scopes: list[str] | None = None
    expires_at: datetime | None = None
    service_account: str | None = None
    """The application that acts for the user (RFC 8693), if one does."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Tokens(Model):
    """RFC 6749 §5.1."""

    access_token: str
    token_type: str
    expires_in: float | None = None
    refresh_token: str | None = None
    id_token: str | None = None
    scope: str | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TransferPeer(Model):
    """A master or a secondary, asked just now."""

    address: str
    serial: int | None
    """That it has of the zone at the moment; null if it does not say."""
    failure: str | None
    """Why it does not say."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TransferStatus(Model):
    """How far transfers of a zone are."""

    _names = {"is_in_sync": "isInSync", "is_pending": "isPending", "last_checked_at": "lastCheckedAt", "last_error": "lastError"}

    serial: int | None
    """That we have; null before a secondary zone was first fetched."""
    peers: list[TransferPeer]
    """The masters of a secondary zone, or the secondaries of a primary one."""
    is_in_sync: bool
    """The secondary side has what the primary has, as far as both say."""
    is_pending: bool
    """The name server has not been told of the last change of this yet."""
    last_checked_at: datetime | None
    """When a secondary zone was last seen to be up to date."""
    last_error: str | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TrashPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[FolderItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TreeStats(Model):
    """What you may read somewhere and below it, without what is in the trash."""

    _names = {"file_count": "fileCount", "folder_count": "folderCount", "size_bytes": "sizeBytes", "is_complete": "isComplete"}

    file_count: int
    folder_count: int
    size_bytes: int
    """Of the current versions."""
    is_complete: bool
    """False: there are more than 10000 things, and that is not all of them."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TsigKey(Model):
    """A key that signs zone transfers."""

    _names = {"tenant_id": "tenantId", "created_by": "createdBy", "created_at": "createdAt"}

    id: str
    """The id of a TSIG key."""
    tenant_id: str
    """The id of a tenant."""
    name: str
    """As both sides have to say it."""
    algorithm: TsigAlgorithm
    created_by: str
    """The id of a user."""
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TsigKeyPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[TsigKey]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class UploadSession(Model):
    """An upload in chunks, over as many requests as it needs."""

    _names = {"share_id": "shareId", "folder_id": "folderId", "replace_file_id": "replaceFileId", "base_version_id": "baseVersionId", "file_id": "fileId", "size_bytes": "sizeBytes", "received_bytes": "receivedBytes", "chunk_size_bytes": "chunkSizeBytes", "chunk_count": "chunkCount", "missing_count": "missingCount", "created_at": "createdAt", "expires_at": "expiresAt"}

    id: str
    """The id of an upload."""
    status: UploadSessionStatus
    share_id: str
    """The id of a share."""
    folder_id: str | None
    """The folder it goes to; null for the top of the share."""
    name: str | None
    """The name of the new file; null when it replaces content."""
    replace_file_id: str | None
    """The file that gets new content; null for a new file."""
    base_version_id: str | None
    """What that content must still be in the end."""
    file_id: str | None
    """The file that came of it; null before it is completed."""
    size_bytes: int
    received_bytes: int
    """How many of them are stored, or need not be sent."""
    chunk_size_bytes: int | None
    """Of every chunk but the last; null when they were listed, or when the server cuts."""
    chunk_count: int
    """0 when the server cuts, as it does streams."""
    missing_count: int
    """How many chunks are still to be sent."""
    missing: list[int]
    """Their indexes, from 0, in order; the first 10000 of them."""
    created_at: datetime
    expires_at: datetime
    """When it is given up, unless more comes before."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class User(Model):
    """A person in a tenant, as administrators see them."""

    _names = {"tenant_id": "tenantId", "scaikey_id": "scaikeyId", "is_assigned": "isAssigned", "admin_role": "adminRole", "allowed_device_kinds": "allowedDeviceKinds", "last_login_at": "lastLoginAt", "created_at": "createdAt"}

    id: str
    """The id of a user."""
    tenant_id: str
    """The id of a tenant."""
    scaikey_id: str
    """Their id at ScaiKey."""
    email: str
    name: str
    status: AccountStatus
    """active: may work here. pending: may, and has never signed in. inactive: may, and has not signed in for
    long. suspended: is refused, at ScaiKey or by isAssigned. deleted: is gone at ScaiKey.
    """
    is_assigned: bool
    """Whether ScaiKey lets them use this application, themselves or by a group; who may not is suspended here."""
    admin_role: AdminRole
    """Whether they administer their tenant, its partner, or everything."""
    allowed_device_kinds: list[DeviceKind]
    """The kinds of devices that they may use; without api their API keys are refused."""
    source: UserSource
    """What told of them first."""
    last_login_at: datetime | None
    created_at: datetime
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class UserHit(Model):
    id: str
    """The id of a user."""
    name: str
    email: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class UserPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[User]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Validation(Model):
    """A challenge by which a tenant shows that a name is theirs."""

    _names = {"dns_record": "dnsRecord", "checked_at": "checkedAt", "expires_at": "expiresAt", "created_at": "createdAt"}

    id: str
    """The id of a validation."""
    type: ValidationType
    status: ValidationStatus
    """pending, failed: can be checked (again). verifying: is being checked. validated, expired, cancelled: is
    over; begin another one.
    """
    challenge: str
    """The token, which proves something for this zone only."""
    dns_record: DnsRecordToPublish
    checked_at: datetime | None
    expires_at: datetime
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ValidationCheck(Model):
    """What a check saw."""

    _names = {"is_valid": "isValid", "validation_id": "validationId", "delegated_to": "delegatedTo"}

    is_valid: bool
    message: str
    validation_id: str | None
    """Null for whoever need not show anything."""
    delegated_to: list[str]
    """The name servers that the zone above delegates the name to."""
    witnesses: list[ValidationWitness]
    """Every server that was asked, and what it said."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ValidationWitness(Model):
    """What one server said."""

    _names = {"name_server": "nameServer"}

    name_server: str
    """Its name; resolver for a resolver of ours."""
    address: str
    """Its address and port."""
    sight: WitnessSight
    values: list[str]
    """The TXT records that it told."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Version(Model):
    """A content that a file has or had. Versions never change."""

    _names = {"file_id": "fileId", "is_current": "isCurrent", "size_bytes": "sizeBytes", "checksum_sha256": "checksumSha256", "mime_type": "mimeType", "created_by": "createdBy", "created_at": "createdAt"}

    id: str
    """The id of a version."""
    file_id: str
    """The id of a file."""
    version: int
    """Counts the contents of the file, from 1."""
    is_current: bool
    size_bytes: int
    checksum_sha256: str
    mime_type: str
    label: str | None
    """A name that somebody gave it; null when nobody did."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class VersionPage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Version]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WebhookSecret(Model):
    """Something that ScaiKey may sign webhooks with. What it is, is never told."""

    _names = {"created_by": "createdBy", "created_at": "createdAt"}

    id: str
    """The id of a webhookSecret."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WebhookSecretList(Model):
    _names = {"configured_count": "configuredCount"}

    items: list[WebhookSecret]
    configured_count: int
    """How many more come from the server's configuration."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WrittenPtrNames(Model):
    _names = {"change_id": "changeId"}

    items: list[PtrName]
    change_id: str | None
    """In the zone's journal; null when nothing changed."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WrittenRecord(Model):
    """A record after it was created or changed."""

    _names = {"zone_id": "zoneId", "display_name": "displayName", "is_system": "isSystem", "created_at": "createdAt", "change_id": "changeId"}

    id: str
    """Made from zone, name, type and content: another content has another id."""
    zone_id: str
    """The id of a zone."""
    name: str
    """The whole name, in A-labels, without the dot at the end."""
    display_name: str
    """The name in the zone, as people write it; @ for the zone itself."""
    type: str
    content: str
    """In the one form in which PowerDNS has it; names end with a dot."""
    ttl: int
    disabled: bool
    """Kept, and not answered."""
    is_system: bool
    """The platform keeps it; it cannot be changed."""
    created_at: datetime | None
    """Null for what was not created here."""
    etag: str
    """Of all records of this name and type together. Send it as If-Match."""
    notes: list[str]
    """What else the change did, such as giving the other records of the set its TTL."""
    change_id: str | None
    """In the zone's journal; null when nothing changed."""
    ptrs: list[PtrOutcome]
    """With setPtr, for each address that was written."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Zone(Model):
    """A domain name and everything in it that is not another zone."""

    _names = {"tenant_id": "tenantId", "display_name": "displayName", "pending_change": "pendingChange", "default_ttl": "defaultTtl", "dnssec_enabled": "dnssecEnabled", "name_servers": "nameServers", "created_by": "createdBy", "created_at": "createdAt", "modified_at": "modifiedAt", "deleted_at": "deletedAt"}

    id: str
    """The id of a zone."""
    tenant_id: str
    """The id of a tenant."""
    name: str
    """As A-labels in lower case, without the dot at the end."""
    display_name: str
    """The name as people write it, in their own script."""
    type: ZoneType
    status: ZoneStatus
    """pending_validation: not served until its ownership is shown. active: served. inactive: not served.
    deleted: not served, can be restored.
    """
    pending_change: ZonePendingChange | None
    """A change of the status that was begun and is not done yet; it will be. Usually null."""
    default_ttl: int
    """What records get that say no TTL."""
    description: str
    settings: dict[str, str]
    """What you keep with it for yourself, by name."""
    cidr: str | None
    """The network of a reverse zone that was made from one."""
    dnssec_enabled: bool
    """Whether it is signed; /domains/{zoneId}/dnssec tells more."""
    name_servers: list[str]
    """To whom the name has to be delegated so that this zone answers."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    modified_at: datetime
    deleted_at: datetime | None
    """When it was deleted; null when it was not."""
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZoneDnssec(Model):
    """How a zone is signed."""

    _names = {"zone_id": "zoneId", "pending_step": "pendingStep", "ds_records": "dsRecords", "ds_withdrawn_at": "dsWithdrawnAt", "next_step_at": "nextStepAt"}

    zone_id: str
    """The id of a zone."""
    enabled: bool
    status: ZoneDnssecStatus
    """pending_ds: signed, and the zone above has not been seen to have a DS record. active: validated.
    rotating_…: a key is being replaced; the zone is validated all the while.
    """
    pending_step: ZoneDnssecPendingStep | None
    """A change of the keys that was begun and is not done yet; it will be. Usually null."""
    algorithm: int | None
    ksk: list[DnssecKey]
    zsk: list[DnssecKey]
    ds_records: list[DsRecord]
    """What the zone above is to have; any record of a key will do. None while they are withdrawn."""
    ds_withdrawn_at: datetime | None
    """Since when the zone's CDS and CDNSKEY records ask the zone above to remove its DS records."""
    next_step_at: datetime | None
    """Before this a rollover does not go on, because resolvers may still have what it takes away."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZonePage(Model):
    _names = {"next_cursor": "nextCursor"}

    items: list[Zone]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZoneStats(Model):
    """The records that you see, as the journal knows them, without SOA and the zone's own NS, which the platform
    keeps.
    """

    _names = {"record_count": "recordCount", "disabled_count": "disabledCount"}

    record_count: int
    disabled_count: int
    """So many of them are kept and not answered."""
    types: list[RecordTypeCount]
    """The most frequent first."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZoneTemplate(Model):
    """The template that a zone was asked for with."""

    _names = {"template_id": "templateId", "template_name": "templateName", "change_id": "changeId", "settled_at": "settledAt"}

    template_id: str
    """The id of a template."""
    template_name: str
    state: ZoneTemplateState
    """waiting: until the zone is active. due: it is, and the records are about to be written. failed: the name
    server did not take them.
    """
    change_id: str | None
    failure: str | None
    settled_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZoneTransfer(Model):
    """Where a zone is transferred from, or to whom."""

    _names = {"zone_id": "zoneId", "tsig_key_id": "tsigKeyId"}

    zone_id: str
    """The id of a zone."""
    role: ZoneTransferRole
    """secondary: its records come from its masters."""
    masters: list[str]
    """Where a secondary zone is fetched from."""
    secondaries: list[str]
    """Who is told of changes of a primary zone, and may fetch it."""
    tsig_key_id: str | None
    """The key that transfers have to be signed with."""
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZoneValidation(Model):
    """The newest challenge of a zone."""

    validation: Validation | None
    """Null for a zone that never had a challenge."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


FolderItem = Union[File, Folder, UnknownVariant]
"""A folder or a file."""


LocalChange = Union[LocalContent, LocalCreateFolder, LocalDelete, LocalMove, UnknownVariant]
"""Something that was changed on a device: `createFolder`, `move` (a rename too), `delete` (into the trash),
`content` (new, or of a file).
"""


SnapshotItem = Union[SnapshotFile, SnapshotFolder, UnknownVariant]
"""A folder or file as far as it takes to keep it in step."""


def decode_accepted_invitation(raw: Any) -> AcceptedInvitation:
    rest = members_of("AcceptedInvitation", raw)
    pop = rest.pop
    try:
        return AcceptedInvitation(
            share_id=pop("shareId"),
            role=ShareRole(pop("role")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AcceptedInvitation", err) from err


def decode_access_check(raw: Any) -> AccessCheck:
    rest = members_of("AccessCheck", raw)
    pop = rest.pop
    try:
        return AccessCheck(
            resource_type=ResourceType(pop("resourceType")),
            resource_id=pop("resourceId"),
            permission=Permission(pop("permission")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AccessCheck", err) from err


def decode_access_grant(raw: Any) -> AccessGrant:
    rest = members_of("AccessGrant", raw)
    pop = rest.pop
    try:
        return AccessGrant(
            id=pop("id"),
            zone_id=pop("zoneId"),
            principal_id=pop("principalId"),
            principal_type=PrincipalType(pop("principalType")),
            principal_name=pop("principalName"),
            role_id=pop("roleId"),
            role_name=pop("roleName"),
            record_pattern=pop("recordPattern"),
            record_types=pop("recordTypes"),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            notes=pop("notes"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_at=timestamp(pop("modifiedAt")),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AccessGrant", err) from err


def decode_access_grant_page(raw: Any) -> AccessGrantPage:
    rest = members_of("AccessGrantPage", raw)
    pop = rest.pop
    try:
        return AccessGrantPage(
            items=[decode_access_grant(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AccessGrantPage", err) from err


def decode_acl(raw: Any) -> Acl:
    rest = members_of("Acl", raw)
    pop = rest.pop
    try:
        return Acl(
            resource_type=ResourceType(pop("resourceType")),
            resource_id=pop("resourceId"),
            inherit_from_parent=pop("inheritFromParent"),
            entries=[decode_acl_entry(one) for one in pop("entries")],
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Acl", err) from err


def decode_acl_entry(raw: Any) -> AclEntry:
    rest = members_of("AclEntry", raw)
    pop = rest.pop
    try:
        return AclEntry(
            id=pop("id"),
            principal_type=AclEntryPrincipalType(pop("principalType")),
            principal_id=pop("principalId"),
            principal_name=pop("principalName"),
            permissions=[Permission(one) for one in pop("permissions")],
            ace_type=AceType(pop("aceType")),
            inherit_to_children=pop("inheritToChildren"),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            inherited=pop("inherited"),
            source=decode_resource_ref(pop("source")),
            role=None if (held := pop("role")) is None else ShareRole(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AclEntry", err) from err


def decode_acl_entry_input(raw: Any) -> AclEntryInput:
    rest = members_of("AclEntryInput", raw)
    pop = rest.pop
    try:
        return AclEntryInput(
            principal_id=pop("principalId"),
            permissions=[Permission(one) for one in pop("permissions")],
            ace_type=UNSET if (held := pop("aceType", UNSET)) is UNSET else AceType(held),
            inherit_to_children=pop("inheritToChildren", UNSET),
            expires_at=UNSET if (held := pop("expiresAt", UNSET)) is UNSET else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AclEntryInput", err) from err


def decode_api_key(raw: Any) -> ApiKey:
    rest = members_of("ApiKey", raw)
    pop = rest.pop
    try:
        return ApiKey(
            id=pop("id"),
            name=pop("name"),
            description=pop("description"),
            key_prefix=pop("keyPrefix"),
            status=ApiKeyStatus(pop("status")),
            permission_source=PrincipalType(pop("permissionSource")),
            permission_source_id=pop("permissionSourceId"),
            scopes=[ApiKeyScope(one) for one in pop("scopes")],
            rate_limit_per_minute=pop("rateLimitPerMinute"),
            ip_allowlist=pop("ipAllowlist"),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            revoked_at=None if (held := pop("revokedAt")) is None else timestamp(held),
            revoked_reason=pop("revokedReason"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            issued_to=pop("issuedTo"),
            last_used_at=None if (held := pop("lastUsedAt")) is None else timestamp(held),
            last_used_ip=pop("lastUsedIp"),
            use_count=pop("useCount"),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ApiKey", err) from err


def decode_api_key_page(raw: Any) -> ApiKeyPage:
    rest = members_of("ApiKeyPage", raw)
    pop = rest.pop
    try:
        return ApiKeyPage(
            items=[decode_api_key(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ApiKeyPage", err) from err


def decode_applied_template(raw: Any) -> AppliedTemplate:
    rest = members_of("AppliedTemplate", raw)
    pop = rest.pop
    try:
        return AppliedTemplate(
            conflicts=[decode_template_conflict(one) for one in pop("conflicts")],
            omitted=[decode_omitted_record(one) for one in pop("omitted")],
            differences=[decode_rrset_difference(one) for one in pop("differences")],
            change_id=pop("changeId"),
            created_records=[decode_dns_record(one) for one in pop("createdRecords")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AppliedTemplate", err) from err


def decode_audit_event(raw: Any) -> AuditEvent:
    rest = members_of("AuditEvent", raw)
    pop = rest.pop
    try:
        return AuditEvent(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            occurred_at=timestamp(pop("occurredAt")),
            category=AuditCategory(pop("category")),
            severity=AuditSeverity(pop("severity")),
            action=pop("action"),
            actor_kind=AuditActorKind(pop("actorKind")),
            actor_id=pop("actorId"),
            actor_name=pop("actorName"),
            on_behalf_of=pop("onBehalfOf"),
            service_account=pop("serviceAccount"),
            resource_kind=pop("resourceKind"),
            resource_id=pop("resourceId"),
            resource_name=pop("resourceName"),
            request_id=pop("requestId"),
            ip=pop("ip"),
            user_agent=pop("userAgent"),
            before=pop("before"),
            after=pop("after"),
            sequence=pop("sequence"),
            hash=pop("hash"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AuditEvent", err) from err


def decode_audit_event_page(raw: Any) -> AuditEventPage:
    rest = members_of("AuditEventPage", raw)
    pop = rest.pop
    try:
        return AuditEventPage(
            items=[decode_audit_event(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AuditEventPage", err) from err


def decode_auth_config(raw: Any) -> AuthConfig:
    rest = members_of("AuthConfig", raw)
    pop = rest.pop
    try:
        return AuthConfig(
            issuer=pop("issuer"),
            authorize_url=pop("authorizeUrl"),
            token_url=pop("tokenUrl"),
            jwks_uri=pop("jwksUri"),
            userinfo_url=pop("userinfoUrl"),
            device_authorization_url=pop("deviceAuthorizationUrl"),
            end_session_url=pop("endSessionUrl"),
            client_id=pop("clientId"),
            desktop_callback_url=pop("desktopCallbackUrl"),
            scopes=pop("scopes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AuthConfig", err) from err


def decode_authoritative_domain_list(raw: Any) -> AuthoritativeDomainList:
    rest = members_of("AuthoritativeDomainList", raw)
    pop = rest.pop
    try:
        return AuthoritativeDomainList(
            domains=pop("domains"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("AuthoritativeDomainList", err) from err


def decode_built_in_variable(raw: Any) -> BuiltInVariable:
    rest = members_of("BuiltInVariable", raw)
    pop = rest.pop
    try:
        return BuiltInVariable(
            name=pop("name"),
            description=pop("description"),
            example=pop("example"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("BuiltInVariable", err) from err


def decode_built_in_variables(raw: Any) -> BuiltInVariables:
    rest = members_of("BuiltInVariables", raw)
    pop = rest.pop
    try:
        return BuiltInVariables(
            items=[decode_built_in_variable(one) for one in pop("items")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("BuiltInVariables", err) from err


def decode_bulk_error(raw: Any) -> BulkError:
    rest = members_of("BulkError", raw)
    pop = rest.pop
    try:
        return BulkError(
            operation=BulkErrorOperation(pop("operation")),
            index=pop("index"),
            code=pop("code"),
            status=pop("status"),
            message=pop("message"),
            conflicts=pop("conflicts"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("BulkError", err) from err


def decode_bulk_result(raw: Any) -> BulkResult:
    rest = members_of("BulkResult", raw)
    pop = rest.pop
    try:
        return BulkResult(
            created=[decode_dns_record(one) for one in pop("created")],
            updated=[decode_dns_record(one) for one in pop("updated")],
            deleted=pop("deleted"),
            errors=[decode_bulk_error(one) for one in pop("errors")],
            notes=pop("notes"),
            change_id=pop("changeId"),
            ptrs=[decode_ptr_outcome(one) for one in pop("ptrs")],
            differences=[decode_rrset_difference(one) for one in pop("differences")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("BulkResult", err) from err


def decode_change(raw: Any) -> Change:
    rest = members_of("Change", raw)
    pop = rest.pop
    try:
        return Change(
            sequence=pop("sequence"),
            share_id=pop("shareId"),
            type=ChangeType(pop("type")),
            resource_type=ResourceType(pop("resourceType")),
            resource_id=pop("resourceId"),
            parent_id=pop("parentId"),
            name=pop("name"),
            old_name=pop("oldName"),
            version_id=pop("versionId"),
            version=pop("version"),
            size_bytes=pop("sizeBytes"),
            mime_type=pop("mimeType"),
            checksum_sha256=pop("checksumSha256"),
            lock_expires_at=None if (held := pop("lockExpiresAt")) is None else timestamp(held),
            changed_by=pop("changedBy"),
            changed_at=timestamp(pop("changedAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Change", err) from err


def decode_change_page(raw: Any) -> ChangePage:
    rest = members_of("ChangePage", raw)
    pop = rest.pop
    try:
        return ChangePage(
            items=[decode_change(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            has_more=pop("hasMore"),
            reset=pop("reset"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ChangePage", err) from err


def decode_change_problem(raw: Any) -> ChangeProblem:
    rest = members_of("ChangeProblem", raw)
    pop = rest.pop
    try:
        return ChangeProblem(
            code=pop("code"),
            title=pop("title"),
            detail=pop("detail"),
            retryable=pop("retryable"),
            quota=None if (held := pop("quota")) is None else decode_exceeded_quota(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ChangeProblem", err) from err


def decode_change_result(raw: Any) -> ChangeResult:
    rest = members_of("ChangeResult", raw)
    pop = rest.pop
    try:
        return ChangeResult(
            ref=pop("ref"),
            status=ChangeResultStatus(pop("status")),
            item=None if (held := pop("item")) is None else decode_folder_item(held),
            conflict=None if (held := pop("conflict")) is None else decode_sync_conflict(held),
            copy=None if (held := pop("copy")) is None else decode_file(held),
            problem=None if (held := pop("problem")) is None else decode_change_problem(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ChangeResult", err) from err


def decode_change_results(raw: Any) -> ChangeResults:
    rest = members_of("ChangeResults", raw)
    pop = rest.pop
    try:
        return ChangeResults(
            results=[decode_change_result(one) for one in pop("results")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ChangeResults", err) from err


def decode_check_batch_result(raw: Any) -> CheckBatchResult:
    rest = members_of("CheckBatchResult", raw)
    pop = rest.pop
    try:
        return CheckBatchResult(
            results=[decode_checked_permission(one) for one in pop("results")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("CheckBatchResult", err) from err


def decode_check_result(raw: Any) -> CheckResult:
    rest = members_of("CheckResult", raw)
    pop = rest.pop
    try:
        return CheckResult(
            allowed=pop("allowed"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("CheckResult", err) from err


def decode_checked_permission(raw: Any) -> CheckedPermission:
    rest = members_of("CheckedPermission", raw)
    pop = rest.pop
    try:
        return CheckedPermission(
            resource_type=ResourceType(pop("resourceType")),
            resource_id=pop("resourceId"),
            permission=Permission(pop("permission")),
            allowed=pop("allowed"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("CheckedPermission", err) from err


def decode_chunk_of_upload(raw: Any) -> ChunkOfUpload:
    rest = members_of("ChunkOfUpload", raw)
    pop = rest.pop
    try:
        return ChunkOfUpload(
            sha256=pop("sha256"),
            size_bytes=pop("sizeBytes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ChunkOfUpload", err) from err


def decode_created_reverse_zone(raw: Any) -> CreatedReverseZone:
    rest = members_of("CreatedReverseZone", raw)
    pop = rest.pop
    try:
        return CreatedReverseZone(
            is_new=pop("isNew"),
            zone=decode_zone(pop("zone")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("CreatedReverseZone", err) from err


def decode_created_reverse_zones(raw: Any) -> CreatedReverseZones:
    rest = members_of("CreatedReverseZones", raw)
    pop = rest.pop
    try:
        return CreatedReverseZones(
            items=[decode_created_reverse_zone(one) for one in pop("items")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("CreatedReverseZones", err) from err


def decode_device(raw: Any) -> Device:
    rest = members_of("Device", raw)
    pop = rest.pop
    try:
        return Device(
            id=pop("id"),
            name=pop("name"),
            kind=DeviceKind(pop("kind")),
            platform=pop("platform"),
            client_version=pop("clientVersion"),
            status=DeviceStatus(pop("status")),
            created_at=timestamp(pop("createdAt")),
            last_seen_at=timestamp(pop("lastSeenAt")),
            last_ip=pop("lastIp"),
            wipe_requested_at=None if (held := pop("wipeRequestedAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Device", err) from err


def decode_device_authorization(raw: Any) -> DeviceAuthorization:
    rest = members_of("DeviceAuthorization", raw)
    pop = rest.pop
    try:
        return DeviceAuthorization(
            device_code=pop("device_code"),
            user_code=pop("user_code"),
            verification_uri=pop("verification_uri"),
            verification_uri_complete=pop("verification_uri_complete", None),
            expires_in=pop("expires_in"),
            interval=pop("interval", None),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DeviceAuthorization", err) from err


def decode_device_page(raw: Any) -> DevicePage:
    rest = members_of("DevicePage", raw)
    pop = rest.pop
    try:
        return DevicePage(
            items=[decode_device(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DevicePage", err) from err


def decode_dns_record(raw: Any) -> DnsRecord:
    rest = members_of("DnsRecord", raw)
    pop = rest.pop
    try:
        return DnsRecord(
            id=pop("id"),
            zone_id=pop("zoneId"),
            name=pop("name"),
            display_name=pop("displayName"),
            type=pop("type"),
            content=pop("content"),
            ttl=pop("ttl"),
            disabled=pop("disabled"),
            is_system=pop("isSystem"),
            created_at=None if (held := pop("createdAt")) is None else timestamp(held),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DnsRecord", err) from err


def decode_dns_record_to_publish(raw: Any) -> DnsRecordToPublish:
    rest = members_of("DnsRecordToPublish", raw)
    pop = rest.pop
    try:
        return DnsRecordToPublish(
            name=pop("name"),
            type=DnsRecordToPublishType(pop("type")),
            values=pop("values"),
            ttl=pop("ttl"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DnsRecordToPublish", err) from err


def decode_dnssec_key(raw: Any) -> DnssecKey:
    rest = members_of("DnssecKey", raw)
    pop = rest.pop
    try:
        return DnssecKey(
            key_tag=pop("keyTag"),
            algorithm=pop("algorithm"),
            public_key=pop("publicKey"),
            state=DnssecKeyState(pop("state")),
            created_at=timestamp(pop("createdAt")),
            expires_at=timestamp(pop("expiresAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DnssecKey", err) from err


def decode_drift(raw: Any) -> Drift:
    rest = members_of("Drift", raw)
    pop = rest.pop
    try:
        return Drift(
            is_in_sync=pop("isInSync"),
            differences=[decode_rrset_difference(one) for one in pop("differences")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Drift", err) from err


def decode_ds_check(raw: Any) -> DsCheck:
    rest = members_of("DsCheck", raw)
    pop = rest.pop
    try:
        return DsCheck(
            is_published=pop("isPublished"),
            message=pop("message"),
            witnesses=[decode_ds_witness(one) for one in pop("witnesses")],
            dnssec=decode_zone_dnssec(pop("dnssec")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DsCheck", err) from err


def decode_ds_record(raw: Any) -> DsRecord:
    rest = members_of("DsRecord", raw)
    pop = rest.pop
    try:
        return DsRecord(
            key_tag=pop("keyTag"),
            algorithm=pop("algorithm"),
            digest_type=pop("digestType"),
            digest=pop("digest"),
            record=pop("record"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DsRecord", err) from err


def decode_ds_witness(raw: Any) -> DsWitness:
    rest = members_of("DsWitness", raw)
    pop = rest.pop
    try:
        return DsWitness(
            name_server=pop("nameServer"),
            address=pop("address"),
            sight=WitnessSight(pop("sight")),
            values=pop("values"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("DsWitness", err) from err


def decode_effective_permissions(raw: Any) -> EffectivePermissions:
    rest = members_of("EffectivePermissions", raw)
    pop = rest.pop
    try:
        return EffectivePermissions(
            permissions=[Permission(one) for one in pop("permissions")],
            bits=pop("bits"),
            can_read=pop("canRead"),
            can_write=pop("canWrite"),
            can_delete=pop("canDelete"),
            can_create=pop("canCreate"),
            can_share=pop("canShare"),
            can_manage_permissions=pop("canManagePermissions"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("EffectivePermissions", err) from err


def decode_effective_quota(raw: Any) -> EffectiveQuota:
    rest = members_of("EffectiveQuota", raw)
    pop = rest.pop
    try:
        return EffectiveQuota(
            share_id=pop("shareId"),
            free_bytes=pop("freeBytes"),
            limited_by=None if (held := pop("limitedBy")) is None else QuotaTargetType(held),
            levels=[decode_quota_level(one) for one in pop("levels")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("EffectiveQuota", err) from err


def decode_emptied_trash(raw: Any) -> EmptiedTrash:
    rest = members_of("EmptiedTrash", raw)
    pop = rest.pop
    try:
        return EmptiedTrash(
            deleted=pop("deleted"),
            kept=pop("kept"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("EmptiedTrash", err) from err


def decode_exceeded_quota(raw: Any) -> ExceededQuota:
    rest = members_of("ExceededQuota", raw)
    pop = rest.pop
    try:
        return ExceededQuota(
            level=ExceededQuotaLevel(pop("level")),
            target_id=pop("targetId"),
            limit_type=QuotaLimitType(pop("limitType")),
            limit_bytes=pop("limitBytes"),
            used_bytes=pop("usedBytes"),
            needed_bytes=pop("neededBytes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ExceededQuota", err) from err


def decode_exceeded_rate_limit(raw: Any) -> ExceededRateLimit:
    rest = members_of("ExceededRateLimit", raw)
    pop = rest.pop
    try:
        return ExceededRateLimit(
            dimension=ExceededRateLimitDimension(pop("dimension")),
            unit=ExceededRateLimitUnit(pop("unit")),
            limit=pop("limit"),
            window_seconds=pop("windowSeconds"),
            retry_after_seconds=pop("retryAfterSeconds"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ExceededRateLimit", err) from err


def decode_explained_grant(raw: Any) -> ExplainedGrant:
    rest = members_of("ExplainedGrant", raw)
    pop = rest.pop
    try:
        return ExplainedGrant(
            entry=decode_acl_entry(pop("entry")),
            through=[decode_group_ref(one) for one in pop("through")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ExplainedGrant", err) from err


def decode_explained_permission(raw: Any) -> ExplainedPermission:
    rest = members_of("ExplainedPermission", raw)
    pop = rest.pop
    try:
        return ExplainedPermission(
            permission=Permission(pop("permission")),
            allowed=pop("allowed"),
            reason=ExplainedPermissionReason(pop("reason")),
            level=None if (held := pop("level")) is None else decode_resource_ref(held),
            grants=[decode_explained_grant(one) for one in pop("grants")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ExplainedPermission", err) from err


def decode_explanation(raw: Any) -> Explanation:
    rest = members_of("Explanation", raw)
    pop = rest.pop
    try:
        return Explanation(
            resource_type=ResourceType(pop("resourceType")),
            resource_id=pop("resourceId"),
            principal_id=pop("principalId"),
            permissions=[decode_explained_permission(one) for one in pop("permissions")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Explanation", err) from err


def decode_favorite_page(raw: Any) -> FavoritePage:
    rest = members_of("FavoritePage", raw)
    pop = rest.pop
    try:
        return FavoritePage(
            items=[decode_folder_item(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("FavoritePage", err) from err


def decode_file(raw: Any) -> File:
    rest = members_of("File", raw)
    pop = rest.pop
    try:
        return File(
            kind=pop("kind"),
            id=pop("id"),
            tenant_id=pop("tenantId"),
            share_id=pop("shareId"),
            folder_id=pop("folderId"),
            name=pop("name"),
            path=pop("path"),
            size_bytes=pop("sizeBytes"),
            mime_type=pop("mimeType"),
            checksum_sha256=pop("checksumSha256"),
            version=pop("version"),
            version_id=pop("versionId"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_by=pop("modifiedBy"),
            modified_at=timestamp(pop("modifiedAt")),
            trashed_at=None if (held := pop("trashedAt")) is None else timestamp(held),
            lock=None if (held := pop("lock")) is None else decode_file_lock(held),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("File", err) from err


def decode_file_chunk(raw: Any) -> FileChunk:
    rest = members_of("FileChunk", raw)
    pop = rest.pop
    try:
        return FileChunk(
            sha256=pop("sha256"),
            size_bytes=pop("sizeBytes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("FileChunk", err) from err


def decode_file_chunk_page(raw: Any) -> FileChunkPage:
    rest = members_of("FileChunkPage", raw)
    pop = rest.pop
    try:
        return FileChunkPage(
            items=[decode_file_chunk(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            version_id=pop("versionId"),
            version=pop("version"),
            size_bytes=pop("sizeBytes"),
            checksum_sha256=pop("checksumSha256"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("FileChunkPage", err) from err


def decode_file_lock(raw: Any) -> FileLock:
    rest = members_of("FileLock", raw)
    pop = rest.pop
    try:
        return FileLock(
            locked_by=pop("lockedBy"),
            locked_at=timestamp(pop("lockedAt")),
            expires_at=timestamp(pop("expiresAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("FileLock", err) from err


def decode_folder(raw: Any) -> Folder:
    rest = members_of("Folder", raw)
    pop = rest.pop
    try:
        return Folder(
            kind=pop("kind"),
            id=pop("id"),
            tenant_id=pop("tenantId"),
            share_id=pop("shareId"),
            parent_id=pop("parentId"),
            name=pop("name"),
            path=pop("path"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_by=pop("modifiedBy"),
            modified_at=timestamp(pop("modifiedAt")),
            trashed_at=None if (held := pop("trashedAt")) is None else timestamp(held),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Folder", err) from err


def decode_folder_copy(raw: Any) -> FolderCopy:
    rest = members_of("FolderCopy", raw)
    pop = rest.pop
    try:
        return FolderCopy(
            id=pop("id"),
            status=FolderCopyStatus(pop("status")),
            source_folder_id=pop("sourceFolderId"),
            target_share_id=pop("targetShareId"),
            target_folder_id=pop("targetFolderId"),
            folder_id=pop("folderId"),
            item_count=pop("itemCount"),
            copied_count=pop("copiedCount"),
            copied_bytes=pop("copiedBytes"),
            error_code=pop("errorCode"),
            quota=None if (held := pop("quota")) is None else decode_exceeded_quota(held),
            created_at=timestamp(pop("createdAt")),
            finished_at=None if (held := pop("finishedAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("FolderCopy", err) from err


def decode_folder_page(raw: Any) -> FolderPage:
    rest = members_of("FolderPage", raw)
    pop = rest.pop
    try:
        return FolderPage(
            items=[decode_folder_item(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("FolderPage", err) from err


def decode_group(raw: Any) -> Group:
    rest = members_of("Group", raw)
    pop = rest.pop
    try:
        return Group(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            scaikey_id=pop("scaikeyId"),
            name=pop("name"),
            description=pop("description"),
            type=GroupType(pop("type")),
            member_count=pop("memberCount"),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Group", err) from err


def decode_group_details(raw: Any) -> GroupDetails:
    rest = members_of("GroupDetails", raw)
    pop = rest.pop
    try:
        return GroupDetails(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            scaikey_id=pop("scaikeyId"),
            name=pop("name"),
            description=pop("description"),
            type=GroupType(pop("type")),
            member_count=pop("memberCount"),
            created_at=timestamp(pop("createdAt")),
            inner_group_ids=pop("innerGroupIds"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("GroupDetails", err) from err


def decode_group_hit(raw: Any) -> GroupHit:
    rest = members_of("GroupHit", raw)
    pop = rest.pop
    try:
        return GroupHit(
            id=pop("id"),
            name=pop("name"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("GroupHit", err) from err


def decode_group_page(raw: Any) -> GroupPage:
    rest = members_of("GroupPage", raw)
    pop = rest.pop
    try:
        return GroupPage(
            items=[decode_group(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("GroupPage", err) from err


def decode_group_ref(raw: Any) -> GroupRef:
    rest = members_of("GroupRef", raw)
    pop = rest.pop
    try:
        return GroupRef(
            id=pop("id"),
            name=pop("name"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("GroupRef", err) from err


def decode_invitation(raw: Any) -> Invitation:
    rest = members_of("Invitation", raw)
    pop = rest.pop
    try:
        return Invitation(
            id=pop("id"),
            share_id=pop("shareId"),
            role=AssignableShareRole(pop("role")),
            message=pop("message"),
            expires_at=timestamp(pop("expiresAt")),
            created_at=timestamp(pop("createdAt")),
            email=pop("email"),
            status=InvitationStatus(pop("status")),
            invited_by=pop("invitedBy"),
            answered_at=None if (held := pop("answeredAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Invitation", err) from err


def decode_invitation_page(raw: Any) -> InvitationPage:
    rest = members_of("InvitationPage", raw)
    pop = rest.pop
    try:
        return InvitationPage(
            items=[decode_invitation(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("InvitationPage", err) from err


def decode_invitation_preview(raw: Any) -> InvitationPreview:
    rest = members_of("InvitationPreview", raw)
    pop = rest.pop
    try:
        return InvitationPreview(
            id=pop("id"),
            email=pop("email"),
            share_name=pop("shareName"),
            inviter_name=pop("inviterName"),
            role=AssignableShareRole(pop("role")),
            message=pop("message"),
            expires_at=timestamp(pop("expiresAt")),
            status=InvitationStatus(pop("status")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("InvitationPreview", err) from err


def decode_issue(raw: Any) -> Issue:
    rest = members_of("Issue", raw)
    pop = rest.pop
    try:
        return Issue(
            path=pop("path"),
            message=pop("message"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Issue", err) from err


def decode_issued_api_key(raw: Any) -> IssuedApiKey:
    rest = members_of("IssuedApiKey", raw)
    pop = rest.pop
    try:
        return IssuedApiKey(
            id=pop("id"),
            name=pop("name"),
            description=pop("description"),
            key_prefix=pop("keyPrefix"),
            status=ApiKeyStatus(pop("status")),
            permission_source=PrincipalType(pop("permissionSource")),
            permission_source_id=pop("permissionSourceId"),
            scopes=[ApiKeyScope(one) for one in pop("scopes")],
            rate_limit_per_minute=pop("rateLimitPerMinute"),
            ip_allowlist=pop("ipAllowlist"),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            revoked_at=None if (held := pop("revokedAt")) is None else timestamp(held),
            revoked_reason=pop("revokedReason"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            issued_to=pop("issuedTo"),
            last_used_at=None if (held := pop("lastUsedAt")) is None else timestamp(held),
            last_used_ip=pop("lastUsedIp"),
            use_count=pop("useCount"),
            etag=pop("etag"),
            key=pop("key"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("IssuedApiKey", err) from err


def decode_issued_tsig_key(raw: Any) -> IssuedTsigKey:
    rest = members_of("IssuedTsigKey", raw)
    pop = rest.pop
    try:
        return IssuedTsigKey(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            name=pop("name"),
            algorithm=TsigAlgorithm(pop("algorithm")),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            secret=pop("secret"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("IssuedTsigKey", err) from err


def decode_latest_cursor(raw: Any) -> LatestCursor:
    rest = members_of("LatestCursor", raw)
    pop = rest.pop
    try:
        return LatestCursor(
            cursor=pop("cursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("LatestCursor", err) from err


def decode_local_content(raw: Any) -> LocalContent:
    rest = members_of("LocalContent", raw)
    pop = rest.pop
    try:
        return LocalContent(
            type=pop("type"),
            ref=pop("ref"),
            changed_at=UNSET if (held := pop("changedAt", UNSET)) is UNSET else timestamp(held),
            upload_id=pop("uploadId"),
            base_version_id=pop("baseVersionId", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("LocalContent", err) from err


def decode_local_create_folder(raw: Any) -> LocalCreateFolder:
    rest = members_of("LocalCreateFolder", raw)
    pop = rest.pop
    try:
        return LocalCreateFolder(
            type=pop("type"),
            ref=pop("ref"),
            changed_at=UNSET if (held := pop("changedAt", UNSET)) is UNSET else timestamp(held),
            parent_id=pop("parentId", UNSET),
            parent_ref=pop("parentRef", UNSET),
            name=pop("name"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("LocalCreateFolder", err) from err


def decode_local_delete(raw: Any) -> LocalDelete:
    rest = members_of("LocalDelete", raw)
    pop = rest.pop
    try:
        return LocalDelete(
            type=pop("type"),
            ref=pop("ref"),
            changed_at=UNSET if (held := pop("changedAt", UNSET)) is UNSET else timestamp(held),
            id=pop("id"),
            base_version_id=pop("baseVersionId", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("LocalDelete", err) from err


def decode_local_move(raw: Any) -> LocalMove:
    rest = members_of("LocalMove", raw)
    pop = rest.pop
    try:
        return LocalMove(
            type=pop("type"),
            ref=pop("ref"),
            changed_at=UNSET if (held := pop("changedAt", UNSET)) is UNSET else timestamp(held),
            id=pop("id"),
            parent_id=pop("parentId", UNSET),
            parent_ref=pop("parentRef", UNSET),
            name=pop("name"),
            base_parent_id=pop("baseParentId"),
            base_name=pop("baseName"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("LocalMove", err) from err


def decode_me(raw: Any) -> Me:
    rest = members_of("Me", raw)
    pop = rest.pop
    try:
        return Me(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            partner_id=pop("partnerId"),
            email=pop("email"),
            name=pop("name"),
            group_ids=pop("groupIds"),
            scopes=pop("scopes"),
            admin_role=AdminRole(pop("adminRole")),
            allowed_device_kinds=[DeviceKind(one) for one in pop("allowedDeviceKinds")],
            max_file_size_bytes=pop("maxFileSizeBytes"),
            api_key=None if (held := pop("apiKey")) is None else decode_my_api_key(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Me", err) from err


def decode_member(raw: Any) -> Member:
    rest = members_of("Member", raw)
    pop = rest.pop
    try:
        return Member(
            principal_id=pop("principalId"),
            principal_type=PrincipalType(pop("principalType")),
            name=pop("name"),
            email=pop("email"),
            role=ShareRole(pop("role")),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            added_by=pop("addedBy"),
            added_at=timestamp(pop("addedAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Member", err) from err


def decode_member_page(raw: Any) -> MemberPage:
    rest = members_of("MemberPage", raw)
    pop = rest.pop
    try:
        return MemberPage(
            items=[decode_member(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("MemberPage", err) from err


def decode_my_api_key(raw: Any) -> MyApiKey:
    rest = members_of("MyApiKey", raw)
    pop = rest.pop
    try:
        return MyApiKey(
            id=pop("id"),
            name=pop("name"),
            permission_source_id=pop("permissionSourceId"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("MyApiKey", err) from err


def decode_my_context(raw: Any) -> MyContext:
    rest = members_of("MyContext", raw)
    pop = rest.pop
    try:
        return MyContext(
            user=decode_me(pop("user")),
            tenant=decode_my_tenant(pop("tenant")),
            permissions=[RolePermission(one) for one in pop("permissions")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("MyContext", err) from err


def decode_my_invitation(raw: Any) -> MyInvitation:
    rest = members_of("MyInvitation", raw)
    pop = rest.pop
    try:
        return MyInvitation(
            id=pop("id"),
            share_id=pop("shareId"),
            role=AssignableShareRole(pop("role")),
            message=pop("message"),
            expires_at=timestamp(pop("expiresAt")),
            created_at=timestamp(pop("createdAt")),
            share_name=pop("shareName"),
            invited_by=pop("invitedBy"),
            inviter_name=pop("inviterName"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("MyInvitation", err) from err


def decode_my_invitation_page(raw: Any) -> MyInvitationPage:
    rest = members_of("MyInvitationPage", raw)
    pop = rest.pop
    try:
        return MyInvitationPage(
            items=[decode_my_invitation(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("MyInvitationPage", err) from err


def decode_my_tenant(raw: Any) -> MyTenant:
    rest = members_of("MyTenant", raw)
    pop = rest.pop
    try:
        return MyTenant(
            id=pop("id"),
            partner_id=pop("partnerId"),
            name=pop("name"),
            slug=pop("slug"),
            status=TenantStatus(pop("status")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("MyTenant", err) from err


def decode_name_server_rollout(raw: Any) -> NameServerRollout:
    rest = members_of("NameServerRollout", raw)
    pop = rest.pop
    try:
        return NameServerRollout(
            status=NameServerRolloutStatus(pop("status")),
            total=pop("total"),
            done=pop("done"),
            changed=pop("changed"),
            started_at=timestamp(pop("startedAt")),
            finished_at=None if (held := pop("finishedAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NameServerRollout", err) from err


def decode_name_server_settings(raw: Any) -> NameServerSettings:
    rest = members_of("NameServerSettings", raw)
    pop = rest.pop
    try:
        return NameServerSettings(
            name_servers=pop("nameServers"),
            rollout=None if (held := pop("rollout")) is None else decode_name_server_rollout(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NameServerSettings", err) from err


def decode_new_ptr_name(raw: Any) -> NewPtrName:
    rest = members_of("NewPtrName", raw)
    pop = rest.pop
    try:
        return NewPtrName(
            ip=pop("ip"),
            hostname=pop("hostname"),
            ttl=pop("ttl", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NewPtrName", err) from err


def decode_new_record(raw: Any) -> NewRecord:
    rest = members_of("NewRecord", raw)
    pop = rest.pop
    try:
        return NewRecord(
            name=pop("name"),
            type=RecordType(pop("type")),
            content=pop("content"),
            ttl=pop("ttl", UNSET),
            disabled=pop("disabled", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NewRecord", err) from err


def decode_new_template_record(raw: Any) -> NewTemplateRecord:
    rest = members_of("NewTemplateRecord", raw)
    pop = rest.pop
    try:
        return NewTemplateRecord(
            name=pop("name"),
            type=RecordType(pop("type")),
            content=pop("content"),
            ttl=pop("ttl", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NewTemplateRecord", err) from err


def decode_new_template_variable(raw: Any) -> NewTemplateVariable:
    rest = members_of("NewTemplateVariable", raw)
    pop = rest.pop
    try:
        return NewTemplateVariable(
            name=pop("name"),
            description=pop("description", UNSET),
            required=pop("required", UNSET),
            default=pop("default", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NewTemplateVariable", err) from err


def decode_new_tenant_settings(raw: Any) -> NewTenantSettings:
    rest = members_of("NewTenantSettings", raw)
    pop = rest.pop
    try:
        return NewTenantSettings(
            max_file_size_bytes=pop("maxFileSizeBytes", UNSET),
            default_share_quota_bytes=pop("defaultShareQuotaBytes", UNSET),
            trash_retention_days=pop("trashRetentionDays", UNSET),
            version_retention_days=pop("versionRetentionDays", UNSET),
            versions_kept_max=pop("versionsKeptMax", UNSET),
            vectorization_enabled=pop("vectorizationEnabled", UNSET),
            require_mfa=pop("requireMfa", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("NewTenantSettings", err) from err


def decode_omitted_record(raw: Any) -> OmittedRecord:
    rest = members_of("OmittedRecord", raw)
    pop = rest.pop
    try:
        return OmittedRecord(
            name=pop("name"),
            type=pop("type"),
            variable=pop("variable"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("OmittedRecord", err) from err


def decode_own_quota(raw: Any) -> OwnQuota:
    rest = members_of("OwnQuota", raw)
    pop = rest.pop
    try:
        return OwnQuota(
            user_id=pop("userId"),
            used_bytes=pop("usedBytes"),
            limit_bytes=pop("limitBytes"),
            percent_used=pop("percentUsed"),
            free_bytes=pop("freeBytes"),
            limited_by=None if (held := pop("limitedBy")) is None else QuotaTargetType(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("OwnQuota", err) from err


def decode_ownership(raw: Any) -> Ownership:
    rest = members_of("Ownership", raw)
    pop = rest.pop
    try:
        return Ownership(
            resource_type=pop("resourceType"),
            resource_id=pop("resourceId"),
            owner_id=pop("ownerId"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Ownership", err) from err


def decode_partner(raw: Any) -> Partner:
    rest = members_of("Partner", raw)
    pop = rest.pop
    try:
        return Partner(
            id=pop("id"),
            name=pop("name"),
            slug=pop("slug"),
            status=PartnerStatus(pop("status")),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Partner", err) from err


def decode_partner_page(raw: Any) -> PartnerPage:
    rest = members_of("PartnerPage", raw)
    pop = rest.pop
    try:
        return PartnerPage(
            items=[decode_partner(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PartnerPage", err) from err


def decode_permission_check(raw: Any) -> PermissionCheck:
    rest = members_of("PermissionCheck", raw)
    pop = rest.pop
    try:
        return PermissionCheck(
            allowed=pop("allowed"),
            reason=pop("reason"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PermissionCheck", err) from err


def decode_permission_explanation(raw: Any) -> PermissionExplanation:
    rest = members_of("PermissionExplanation", raw)
    pop = rest.pop
    try:
        return PermissionExplanation(
            permission=RolePermission(pop("permission")),
            allowed=pop("allowed"),
            reason=pop("reason"),
            token_scope=PermissionExplanationTokenScope(pop("tokenScope")),
            sources=[decode_permission_source(one) for one in pop("sources")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PermissionExplanation", err) from err


def decode_permission_list(raw: Any) -> PermissionList:
    rest = members_of("PermissionList", raw)
    pop = rest.pop
    try:
        return PermissionList(
            scope=RoleScope(pop("scope")),
            tenant_id=pop("tenantId"),
            zone_id=pop("zoneId"),
            permissions=[RolePermission(one) for one in pop("permissions")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PermissionList", err) from err


def decode_permission_source(raw: Any) -> PermissionSource:
    rest = members_of("PermissionSource", raw)
    pop = rest.pop
    try:
        return PermissionSource(
            kind=PermissionSourceKind(pop("kind")),
            role_name=pop("roleName"),
            role_id=pop("roleId"),
            role_assignment_id=pop("roleAssignmentId"),
            access_grant_id=pop("accessGrantId"),
            principal_id=pop("principalId"),
            principal_name=pop("principalName"),
            through=[decode_group_ref(one) for one in pop("through")],
            scope=RoleScope(pop("scope")),
            record_pattern=pop("recordPattern"),
            record_types=pop("recordTypes"),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PermissionSource", err) from err


def decode_platform_setting(raw: Any) -> PlatformSetting:
    rest = members_of("PlatformSetting", raw)
    pop = rest.pop
    try:
        return PlatformSetting(
            key=pop("key"),
            value=pop("value"),
            description=pop("description"),
            updated_at=None if (held := pop("updatedAt")) is None else timestamp(held),
            updated_by=pop("updatedBy"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PlatformSetting", err) from err


def decode_platform_setting_list(raw: Any) -> PlatformSettingList:
    rest = members_of("PlatformSettingList", raw)
    pop = rest.pop
    try:
        return PlatformSettingList(
            configs=[decode_platform_setting(one) for one in pop("configs")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PlatformSettingList", err) from err


def decode_principals(raw: Any) -> Principals:
    rest = members_of("Principals", raw)
    pop = rest.pop
    try:
        return Principals(
            users=[decode_user_hit(one) for one in pop("users")],
            groups=[decode_group_hit(one) for one in pop("groups")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Principals", err) from err


def decode_problem(raw: Any) -> Problem:
    rest = members_of("Problem", raw)
    pop = rest.pop
    try:
        return Problem(
            type=pop("type"),
            title=pop("title"),
            status=pop("status"),
            code=pop("code"),
            detail=pop("detail", None),
            request_id=pop("requestId"),
            retryable=pop("retryable"),
            issues=None if (held := pop("issues", None)) is None else [decode_issue(one) for one in held],
            conflicts=pop("conflicts", None),
            quota=None if (held := pop("quota", None)) is None else decode_exceeded_quota(held),
            rate_limit=None if (held := pop("rateLimit", None)) is None else decode_exceeded_rate_limit(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Problem", err) from err


def decode_ptr_item(raw: Any) -> PtrItem:
    rest = members_of("PtrItem", raw)
    pop = rest.pop
    try:
        return PtrItem(
            record_id=pop("recordId"),
            ip=pop("ip"),
            record_name=pop("recordName"),
            hostname=pop("hostname"),
            ttl=pop("ttl"),
            disabled=pop("disabled"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PtrItem", err) from err


def decode_ptr_lookup(raw: Any) -> PtrLookup:
    rest = members_of("PtrLookup", raw)
    pop = rest.pop
    try:
        return PtrLookup(
            ip=pop("ip"),
            zone_id=pop("zoneId"),
            record_name=pop("recordName"),
            hostnames=pop("hostnames"),
            ttl=pop("ttl"),
            zone=decode_zone(pop("zone")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PtrLookup", err) from err


def decode_ptr_name(raw: Any) -> PtrName:
    rest = members_of("PtrName", raw)
    pop = rest.pop
    try:
        return PtrName(
            ip=pop("ip"),
            zone_id=pop("zoneId"),
            record_name=pop("recordName"),
            hostnames=pop("hostnames"),
            ttl=pop("ttl"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PtrName", err) from err


def decode_ptr_outcome(raw: Any) -> PtrOutcome:
    rest = members_of("PtrOutcome", raw)
    pop = rest.pop
    try:
        return PtrOutcome(
            ip=pop("ip"),
            status=PtrOutcomeStatus(pop("status")),
            zone_id=pop("zoneId"),
            message=pop("message"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PtrOutcome", err) from err


def decode_ptr_page(raw: Any) -> PtrPage:
    rest = members_of("PtrPage", raw)
    pop = rest.pop
    try:
        return PtrPage(
            items=[decode_ptr_item(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("PtrPage", err) from err


def decode_quota(raw: Any) -> Quota:
    rest = members_of("Quota", raw)
    pop = rest.pop
    try:
        return Quota(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            target_type=QuotaTargetType(pop("targetType")),
            target_id=pop("targetId"),
            limit_bytes=pop("limitBytes"),
            limit_type=QuotaLimitType(pop("limitType")),
            warning_threshold1=pop("warningThreshold1"),
            warning_threshold2=pop("warningThreshold2"),
            warning_threshold3=pop("warningThreshold3"),
            grace_period_days=pop("gracePeriodDays"),
            grace_extra_percent=pop("graceExtraPercent"),
            grace_started_at=None if (held := pop("graceStartedAt")) is None else timestamp(held),
            is_exempt=pop("isExempt"),
            exempt_reason=pop("exemptReason"),
            modified_at=timestamp(pop("modifiedAt")),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Quota", err) from err


def decode_quota_level(raw: Any) -> QuotaLevel:
    rest = members_of("QuotaLevel", raw)
    pop = rest.pop
    try:
        return QuotaLevel(
            target_type=QuotaTargetType(pop("targetType")),
            target_id=pop("targetId"),
            target_name=pop("targetName"),
            used_bytes=pop("usedBytes"),
            limit_bytes=pop("limitBytes"),
            limit_type=None if (held := pop("limitType")) is None else QuotaLimitType(held),
            is_default=pop("isDefault"),
            is_exempt=pop("isExempt"),
            standing=QuotaLevelStanding(pop("standing")),
            grace_ends_at=None if (held := pop("graceEndsAt")) is None else timestamp(held),
            free_bytes=pop("freeBytes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("QuotaLevel", err) from err


def decode_quota_page(raw: Any) -> QuotaPage:
    rest = members_of("QuotaPage", raw)
    pop = rest.pop
    try:
        return QuotaPage(
            items=[decode_quota(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("QuotaPage", err) from err


def decode_quota_usage(raw: Any) -> QuotaUsage:
    rest = members_of("QuotaUsage", raw)
    pop = rest.pop
    try:
        return QuotaUsage(
            target_type=QuotaTargetType(pop("targetType")),
            target_id=pop("targetId"),
            used_bytes=pop("usedBytes"),
            file_count=pop("fileCount"),
            folder_count=pop("folderCount"),
            version_bytes=pop("versionBytes"),
            trash_bytes=pop("trashBytes"),
            limit_bytes=pop("limitBytes"),
            calculated_at=None if (held := pop("calculatedAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("QuotaUsage", err) from err


def decode_quota_usage_page(raw: Any) -> QuotaUsagePage:
    rest = members_of("QuotaUsagePage", raw)
    pop = rest.pop
    try:
        return QuotaUsagePage(
            items=[decode_quota_usage(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("QuotaUsagePage", err) from err


def decode_received_chunk(raw: Any) -> ReceivedChunk:
    rest = members_of("ReceivedChunk", raw)
    pop = rest.pop
    try:
        return ReceivedChunk(
            index=pop("index"),
            size_bytes=pop("sizeBytes"),
            sha256=pop("sha256"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ReceivedChunk", err) from err


def decode_recent_file(raw: Any) -> RecentFile:
    rest = members_of("RecentFile", raw)
    pop = rest.pop
    try:
        return RecentFile(
            action=RecentFileAction(pop("action")),
            used_at=timestamp(pop("usedAt")),
            file=decode_file(pop("file")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecentFile", err) from err


def decode_recent_file_page(raw: Any) -> RecentFilePage:
    rest = members_of("RecentFilePage", raw)
    pop = rest.pop
    try:
        return RecentFilePage(
            items=[decode_recent_file(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecentFilePage", err) from err


def decode_record_change(raw: Any) -> RecordChange:
    rest = members_of("RecordChange", raw)
    pop = rest.pop
    try:
        return RecordChange(
            id=pop("id"),
            zone_id=pop("zoneId"),
            kind=RecordChangeKind(pop("kind")),
            state=RecordChangeState(pop("state")),
            actor_kind=pop("actorKind"),
            actor_id=pop("actorId"),
            actor_name=pop("actorName"),
            summary=pop("summary"),
            rrset_count=pop("rrsetCount"),
            serial=pop("serial"),
            failure=pop("failure"),
            created_at=timestamp(pop("createdAt")),
            settled_at=None if (held := pop("settledAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordChange", err) from err


def decode_record_change_detail(raw: Any) -> RecordChangeDetail:
    rest = members_of("RecordChangeDetail", raw)
    pop = rest.pop
    try:
        return RecordChangeDetail(
            id=pop("id"),
            zone_id=pop("zoneId"),
            kind=RecordChangeKind(pop("kind")),
            state=RecordChangeState(pop("state")),
            actor_kind=pop("actorKind"),
            actor_id=pop("actorId"),
            actor_name=pop("actorName"),
            summary=pop("summary"),
            rrset_count=pop("rrsetCount"),
            serial=pop("serial"),
            failure=pop("failure"),
            created_at=timestamp(pop("createdAt")),
            settled_at=None if (held := pop("settledAt")) is None else timestamp(held),
            differences=[decode_rrset_difference(one) for one in pop("differences")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordChangeDetail", err) from err


def decode_record_change_page(raw: Any) -> RecordChangePage:
    rest = members_of("RecordChangePage", raw)
    pop = rest.pop
    try:
        return RecordChangePage(
            items=[decode_record_change(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordChangePage", err) from err


def decode_record_in_the_way(raw: Any) -> RecordInTheWay:
    rest = members_of("RecordInTheWay", raw)
    pop = rest.pop
    try:
        return RecordInTheWay(
            id=pop("id"),
            name=pop("name"),
            type=pop("type"),
            content=pop("content"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordInTheWay", err) from err


def decode_record_page(raw: Any) -> RecordPage:
    rest = members_of("RecordPage", raw)
    pop = rest.pop
    try:
        return RecordPage(
            items=[decode_dns_record(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordPage", err) from err


def decode_record_patch(raw: Any) -> RecordPatch:
    rest = members_of("RecordPatch", raw)
    pop = rest.pop
    try:
        return RecordPatch(
            record_id=pop("recordId"),
            content=pop("content", UNSET),
            ttl=pop("ttl", UNSET),
            disabled=pop("disabled", UNSET),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordPatch", err) from err


def decode_record_type_count(raw: Any) -> RecordTypeCount:
    rest = members_of("RecordTypeCount", raw)
    pop = rest.pop
    try:
        return RecordTypeCount(
            type=pop("type"),
            record_count=pop("recordCount"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordTypeCount", err) from err


def decode_record_type_info(raw: Any) -> RecordTypeInfo:
    rest = members_of("RecordTypeInfo", raw)
    pop = rest.pop
    try:
        return RecordTypeInfo(
            type=pop("type"),
            description=pop("description"),
            format=pop("format"),
            examples=pop("examples"),
            placement=RecordTypeInfoPlacement(pop("placement")),
            is_single=pop("isSingle"),
            is_managed=pop("isManaged"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordTypeInfo", err) from err


def decode_record_type_info_page(raw: Any) -> RecordTypeInfoPage:
    rest = members_of("RecordTypeInfoPage", raw)
    pop = rest.pop
    try:
        return RecordTypeInfoPage(
            items=[decode_record_type_info(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RecordTypeInfoPage", err) from err


def decode_required_variables(raw: Any) -> RequiredVariables:
    rest = members_of("RequiredVariables", raw)
    pop = rest.pop
    try:
        return RequiredVariables(
            items=[decode_template_variable(one) for one in pop("items")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RequiredVariables", err) from err


def decode_resource_ref(raw: Any) -> ResourceRef:
    rest = members_of("ResourceRef", raw)
    pop = rest.pop
    try:
        return ResourceRef(
            type=ResourceType(pop("type")),
            id=pop("id"),
            name=pop("name"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ResourceRef", err) from err


def decode_reverse_preview(raw: Any) -> ReversePreview:
    rest = members_of("ReversePreview", raw)
    pop = rest.pop
    try:
        return ReversePreview(
            items=[decode_reverse_preview_item(one) for one in pop("items")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ReversePreview", err) from err


def decode_reverse_preview_item(raw: Any) -> ReversePreviewItem:
    rest = members_of("ReversePreviewItem", raw)
    pop = rest.pop
    try:
        return ReversePreviewItem(
            zone_name=pop("zoneName"),
            type=ZoneType(pop("type")),
            cidr=pop("cidr"),
            first_address=pop("firstAddress"),
            last_address=pop("lastAddress"),
            address_count=pop("addressCount"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ReversePreviewItem", err) from err


def decode_reverse_zone_page(raw: Any) -> ReverseZonePage:
    rest = members_of("ReverseZonePage", raw)
    pop = rest.pop
    try:
        return ReverseZonePage(
            items=[decode_zone(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ReverseZonePage", err) from err


def decode_rewritten_zone(raw: Any) -> RewrittenZone:
    rest = members_of("RewrittenZone", raw)
    pop = rest.pop
    try:
        return RewrittenZone(
            change_id=pop("changeId"),
            differences=[decode_rrset_difference(one) for one in pop("differences")],
            notes=pop("notes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RewrittenZone", err) from err


def decode_role(raw: Any) -> Role:
    rest = members_of("Role", raw)
    pop = rest.pop
    try:
        return Role(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            name=pop("name"),
            description=pop("description"),
            permissions=pop("permissions"),
            is_system=pop("isSystem"),
            created_at=timestamp(pop("createdAt")),
            modified_at=timestamp(pop("modifiedAt")),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Role", err) from err


def decode_role_assignment(raw: Any) -> RoleAssignment:
    rest = members_of("RoleAssignment", raw)
    pop = rest.pop
    try:
        return RoleAssignment(
            id=pop("id"),
            role_id=pop("roleId"),
            role_name=pop("roleName"),
            principal_id=pop("principalId"),
            principal_type=PrincipalType(pop("principalType")),
            principal_name=pop("principalName"),
            scope=RoleScope(pop("scope")),
            tenant_id=pop("tenantId"),
            zone_id=pop("zoneId"),
            expires_at=None if (held := pop("expiresAt")) is None else timestamp(held),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RoleAssignment", err) from err


def decode_role_assignment_page(raw: Any) -> RoleAssignmentPage:
    rest = members_of("RoleAssignmentPage", raw)
    pop = rest.pop
    try:
        return RoleAssignmentPage(
            items=[decode_role_assignment(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RoleAssignmentPage", err) from err


def decode_role_page(raw: Any) -> RolePage:
    rest = members_of("RolePage", raw)
    pop = rest.pop
    try:
        return RolePage(
            items=[decode_role(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RolePage", err) from err


def decode_rrset_difference(raw: Any) -> RrsetDifference:
    rest = members_of("RrsetDifference", raw)
    pop = rest.pop
    try:
        return RrsetDifference(
            name=pop("name"),
            type=pop("type"),
            removed=pop("removed"),
            added=pop("added"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("RrsetDifference", err) from err


def decode_server_config(raw: Any) -> ServerConfig:
    rest = members_of("ServerConfig", raw)
    pop = rest.pop
    try:
        return ServerConfig(
            version=pop("version"),
            features=decode_server_features(pop("features")),
            limits=decode_server_limits(pop("limits")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ServerConfig", err) from err


def decode_server_features(raw: Any) -> ServerFeatures:
    rest = members_of("ServerFeatures", raw)
    pop = rest.pop
    try:
        return ServerFeatures(
            semantic_search=pop("semanticSearch"),
            external_sharing=pop("externalSharing"),
            smb_connector=pop("smbConnector"),
            sharepoint_connector=pop("sharepointConnector"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ServerFeatures", err) from err


def decode_server_limits(raw: Any) -> ServerLimits:
    rest = members_of("ServerLimits", raw)
    pop = rest.pop
    try:
        return ServerLimits(
            max_file_size_bytes=pop("maxFileSizeBytes"),
            min_upload_chunk_size_bytes=pop("minUploadChunkSizeBytes"),
            max_upload_chunk_size_bytes=pop("maxUploadChunkSizeBytes"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ServerLimits", err) from err


def decode_session(raw: Any) -> Session:
    rest = members_of("Session", raw)
    pop = rest.pop
    try:
        return Session(
            client_id=pop("clientId"),
            started_at=timestamp(pop("startedAt")),
            last_seen_at=timestamp(pop("lastSeenAt")),
            last_ip=pop("lastIp"),
            user_agent=pop("userAgent"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Session", err) from err


def decode_session_list(raw: Any) -> SessionList:
    rest = members_of("SessionList", raw)
    pop = rest.pop
    try:
        return SessionList(
            items=[decode_session(one) for one in pop("items")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SessionList", err) from err


def decode_share(raw: Any) -> Share:
    rest = members_of("Share", raw)
    pop = rest.pop
    try:
        return Share(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            name=pop("name"),
            description=pop("description"),
            type=ShareType(pop("type")),
            owner_id=pop("ownerId"),
            role=None if (held := pop("role")) is None else ShareRole(held),
            permissions=[Permission(one) for one in pop("permissions")],
            version_retention_days=pop("versionRetentionDays"),
            versions_kept_max=pop("versionsKeptMax"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_at=timestamp(pop("modifiedAt")),
            trashed_at=None if (held := pop("trashedAt")) is None else timestamp(held),
            used_bytes=pop("usedBytes"),
            quota_bytes=pop("quotaBytes"),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Share", err) from err


def decode_share_cursor(raw: Any) -> ShareCursor:
    rest = members_of("ShareCursor", raw)
    pop = rest.pop
    try:
        return ShareCursor(
            share_id=pop("shareId"),
            cursor=pop("cursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ShareCursor", err) from err


def decode_share_page(raw: Any) -> SharePage:
    rest = members_of("SharePage", raw)
    pop = rest.pop
    try:
        return SharePage(
            items=[decode_share(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SharePage", err) from err


def decode_share_usage(raw: Any) -> ShareUsage:
    rest = members_of("ShareUsage", raw)
    pop = rest.pop
    try:
        return ShareUsage(
            share_id=pop("shareId"),
            share_name=pop("shareName"),
            file_count=pop("fileCount"),
            folder_count=pop("folderCount"),
            used_bytes=pop("usedBytes"),
            version_bytes=pop("versionBytes"),
            trash_bytes=pop("trashBytes"),
            calculated_at=None if (held := pop("calculatedAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ShareUsage", err) from err


def decode_share_usage_page(raw: Any) -> ShareUsagePage:
    rest = members_of("ShareUsagePage", raw)
    pop = rest.pop
    try:
        return ShareUsagePage(
            items=[decode_share_usage(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ShareUsagePage", err) from err


def decode_snapshot_file(raw: Any) -> SnapshotFile:
    rest = members_of("SnapshotFile", raw)
    pop = rest.pop
    try:
        return SnapshotFile(
            kind=pop("kind"),
            id=pop("id"),
            parent_id=pop("parentId"),
            name=pop("name"),
            modified_at=timestamp(pop("modifiedAt")),
            version_id=pop("versionId"),
            version=pop("version"),
            size_bytes=pop("sizeBytes"),
            mime_type=pop("mimeType"),
            checksum_sha256=pop("checksumSha256"),
            lock=None if (held := pop("lock")) is None else decode_file_lock(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SnapshotFile", err) from err


def decode_snapshot_folder(raw: Any) -> SnapshotFolder:
    rest = members_of("SnapshotFolder", raw)
    pop = rest.pop
    try:
        return SnapshotFolder(
            kind=pop("kind"),
            id=pop("id"),
            parent_id=pop("parentId"),
            name=pop("name"),
            modified_at=timestamp(pop("modifiedAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SnapshotFolder", err) from err


def decode_snapshot_page(raw: Any) -> SnapshotPage:
    rest = members_of("SnapshotPage", raw)
    pop = rest.pop
    try:
        return SnapshotPage(
            items=[decode_snapshot_item(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            changes_cursor=pop("changesCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SnapshotPage", err) from err


def decode_sync_conflict(raw: Any) -> SyncConflict:
    rest = members_of("SyncConflict", raw)
    pop = rest.pop
    try:
        return SyncConflict(
            id=pop("id"),
            device_id=pop("deviceId"),
            share_id=pop("shareId"),
            type=SyncConflictType(pop("type")),
            status=SyncConflictStatus(pop("status")),
            resolution=None if (held := pop("resolution")) is None else ConflictResolution(held),
            resource_id=pop("resourceId"),
            name=pop("name"),
            copy_id=pop("copyId"),
            detected_at=timestamp(pop("detectedAt")),
            resolved_at=None if (held := pop("resolvedAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SyncConflict", err) from err


def decode_sync_conflict_page(raw: Any) -> SyncConflictPage:
    rest = members_of("SyncConflictPage", raw)
    pop = rest.pop
    try:
        return SyncConflictPage(
            items=[decode_sync_conflict(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SyncConflictPage", err) from err


def decode_sync_feed(raw: Any) -> SyncFeed:
    rest = members_of("SyncFeed", raw)
    pop = rest.pop
    try:
        return SyncFeed(
            items=[decode_sync_feed_item(one) for one in pop("items")],
            has_more=pop("hasMore"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SyncFeed", err) from err


def decode_sync_feed_item(raw: Any) -> SyncFeedItem:
    rest = members_of("SyncFeedItem", raw)
    pop = rest.pop
    try:
        return SyncFeedItem(
            share_id=pop("shareId"),
            name=pop("name"),
            state=SyncFeedItemState(pop("state")),
            changes=[decode_change(one) for one in pop("changes")],
            next_cursor=pop("nextCursor"),
            has_more=pop("hasMore"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SyncFeedItem", err) from err


def decode_sync_preference(raw: Any) -> SyncPreference:
    rest = members_of("SyncPreference", raw)
    pop = rest.pop
    try:
        return SyncPreference(
            device_id=pop("deviceId"),
            share_id=pop("shareId"),
            is_synced=pop("isSynced"),
            excluded_folder_ids=pop("excludedFolderIds"),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SyncPreference", err) from err


def decode_sync_status(raw: Any) -> SyncStatus:
    rest = members_of("SyncStatus", raw)
    pop = rest.pop
    try:
        return SyncStatus(
            device_id=pop("deviceId"),
            share_id=pop("shareId"),
            cursor=pop("cursor"),
            last_sync_at=timestamp(pop("lastSyncAt")),
            pending_changes=pop("pendingChanges"),
            lag_seconds=pop("lagSeconds"),
            has_conflicts=pop("hasConflicts"),
            reset=pop("reset"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("SyncStatus", err) from err


def decode_template(raw: Any) -> Template:
    rest = members_of("Template", raw)
    pop = rest.pop
    try:
        return Template(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            type=TemplateType(pop("type")),
            name=pop("name"),
            description=pop("description"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_at=timestamp(pop("modifiedAt")),
            records=[decode_template_record(one) for one in pop("records")],
            variables=[decode_template_variable(one) for one in pop("variables")],
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Template", err) from err


def decode_template_conflict(raw: Any) -> TemplateConflict:
    rest = members_of("TemplateConflict", raw)
    pop = rest.pop
    try:
        return TemplateConflict(
            name=pop("name"),
            type=pop("type"),
            wanted=pop("wanted"),
            in_the_way=[decode_record_in_the_way(one) for one in pop("inTheWay")],
            is_partly_hidden=pop("isPartlyHidden"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplateConflict", err) from err


def decode_template_item(raw: Any) -> TemplateItem:
    rest = members_of("TemplateItem", raw)
    pop = rest.pop
    try:
        return TemplateItem(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            type=TemplateType(pop("type")),
            name=pop("name"),
            description=pop("description"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_at=timestamp(pop("modifiedAt")),
            record_count=pop("recordCount"),
            variable_count=pop("variableCount"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplateItem", err) from err


def decode_template_of_zone(raw: Any) -> TemplateOfZone:
    rest = members_of("TemplateOfZone", raw)
    pop = rest.pop
    try:
        return TemplateOfZone(
            template=None if (held := pop("template")) is None else decode_zone_template(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplateOfZone", err) from err


def decode_template_page(raw: Any) -> TemplatePage:
    rest = members_of("TemplatePage", raw)
    pop = rest.pop
    try:
        return TemplatePage(
            items=[decode_template_item(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplatePage", err) from err


def decode_template_preview(raw: Any) -> TemplatePreview:
    rest = members_of("TemplatePreview", raw)
    pop = rest.pop
    try:
        return TemplatePreview(
            conflicts=[decode_template_conflict(one) for one in pop("conflicts")],
            omitted=[decode_omitted_record(one) for one in pop("omitted")],
            differences=[decode_rrset_difference(one) for one in pop("differences")],
            can_apply=pop("canApply"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplatePreview", err) from err


def decode_template_record(raw: Any) -> TemplateRecord:
    rest = members_of("TemplateRecord", raw)
    pop = rest.pop
    try:
        return TemplateRecord(
            name=pop("name"),
            type=RecordType(pop("type")),
            content=pop("content"),
            ttl=pop("ttl"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplateRecord", err) from err


def decode_template_variable(raw: Any) -> TemplateVariable:
    rest = members_of("TemplateVariable", raw)
    pop = rest.pop
    try:
        return TemplateVariable(
            name=pop("name"),
            description=pop("description"),
            required=pop("required"),
            default=pop("default"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TemplateVariable", err) from err


def decode_tenant(raw: Any) -> Tenant:
    rest = members_of("Tenant", raw)
    pop = rest.pop
    try:
        return Tenant(
            id=pop("id"),
            partner_id=pop("partnerId"),
            name=pop("name"),
            slug=pop("slug"),
            status=TenantStatus(pop("status")),
            rate_limit_per_minute=pop("rateLimitPerMinute"),
            settings=decode_tenant_settings(pop("settings")),
            created_at=timestamp(pop("createdAt")),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Tenant", err) from err


def decode_tenant_page(raw: Any) -> TenantPage:
    rest = members_of("TenantPage", raw)
    pop = rest.pop
    try:
        return TenantPage(
            items=[decode_tenant(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TenantPage", err) from err


def decode_tenant_settings(raw: Any) -> TenantSettings:
    rest = members_of("TenantSettings", raw)
    pop = rest.pop
    try:
        return TenantSettings(
            max_file_size_bytes=pop("maxFileSizeBytes"),
            default_share_quota_bytes=pop("defaultShareQuotaBytes"),
            trash_retention_days=pop("trashRetentionDays"),
            version_retention_days=pop("versionRetentionDays"),
            versions_kept_max=pop("versionsKeptMax"),
            vectorization_enabled=pop("vectorizationEnabled"),
            require_mfa=pop("requireMfa"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TenantSettings", err) from err


def decode_token_verdict(raw: Any) -> TokenVerdict:
    rest = members_of("TokenVerdict", raw)
    pop = rest.pop
    try:
        return TokenVerdict(
            valid=pop("valid"),
            reason=pop("reason", None),
            user_id=pop("userId", None),
            tenant_id=pop("tenantId", None),
            scopes=pop("scopes", None),
            expires_at=None if (held := pop("expiresAt", None)) is None else timestamp(held),
            service_account=pop("serviceAccount", None),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TokenVerdict", err) from err


def decode_tokens(raw: Any) -> Tokens:
    rest = members_of("Tokens", raw)
    pop = rest.pop
    try:
        return Tokens(
            access_token=pop("access_token"),
            token_type=pop("token_type"),
            expires_in=pop("expires_in", None),
            refresh_token=pop("refresh_token", None),
            id_token=pop("id_token", None),
            scope=pop("scope", None),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Tokens", err) from err


def decode_transfer_peer(raw: Any) -> TransferPeer:
    rest = members_of("TransferPeer", raw)
    pop = rest.pop
    try:
        return TransferPeer(
            address=pop("address"),
            serial=pop("serial"),
            failure=pop("failure"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TransferPeer", err) from err


def decode_transfer_status(raw: Any) -> TransferStatus:
    rest = members_of("TransferStatus", raw)
    pop = rest.pop
    try:
        return TransferStatus(
            serial=pop("serial"),
            peers=[decode_transfer_peer(one) for one in pop("peers")],
            is_in_sync=pop("isInSync"),
            is_pending=pop("isPending"),
            last_checked_at=None if (held := pop("lastCheckedAt")) is None else timestamp(held),
            last_error=pop("lastError"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TransferStatus", err) from err


def decode_trash_page(raw: Any) -> TrashPage:
    rest = members_of("TrashPage", raw)
    pop = rest.pop
    try:
        return TrashPage(
            items=[decode_folder_item(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TrashPage", err) from err


def decode_tree_stats(raw: Any) -> TreeStats:
    rest = members_of("TreeStats", raw)
    pop = rest.pop
    try:
        return TreeStats(
            file_count=pop("fileCount"),
            folder_count=pop("folderCount"),
            size_bytes=pop("sizeBytes"),
            is_complete=pop("isComplete"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TreeStats", err) from err


def decode_tsig_key(raw: Any) -> TsigKey:
    rest = members_of("TsigKey", raw)
    pop = rest.pop
    try:
        return TsigKey(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            name=pop("name"),
            algorithm=TsigAlgorithm(pop("algorithm")),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TsigKey", err) from err


def decode_tsig_key_page(raw: Any) -> TsigKeyPage:
    rest = members_of("TsigKeyPage", raw)
    pop = rest.pop
    try:
        return TsigKeyPage(
            items=[decode_tsig_key(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("TsigKeyPage", err) from err


def decode_upload_session(raw: Any) -> UploadSession:
    rest = members_of("UploadSession", raw)
    pop = rest.pop
    try:
        return UploadSession(
            id=pop("id"),
            status=UploadSessionStatus(pop("status")),
            share_id=pop("shareId"),
            folder_id=pop("folderId"),
            name=pop("name"),
            replace_file_id=pop("replaceFileId"),
            base_version_id=pop("baseVersionId"),
            file_id=pop("fileId"),
            size_bytes=pop("sizeBytes"),
            received_bytes=pop("receivedBytes"),
            chunk_size_bytes=pop("chunkSizeBytes"),
            chunk_count=pop("chunkCount"),
            missing_count=pop("missingCount"),
            missing=pop("missing"),
            created_at=timestamp(pop("createdAt")),
            expires_at=timestamp(pop("expiresAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("UploadSession", err) from err


def decode_user(raw: Any) -> User:
    rest = members_of("User", raw)
    pop = rest.pop
    try:
        return User(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            scaikey_id=pop("scaikeyId"),
            email=pop("email"),
            name=pop("name"),
            status=AccountStatus(pop("status")),
            is_assigned=pop("isAssigned"),
            admin_role=AdminRole(pop("adminRole")),
            allowed_device_kinds=[DeviceKind(one) for one in pop("allowedDeviceKinds")],
            source=UserSource(pop("source")),
            last_login_at=None if (held := pop("lastLoginAt")) is None else timestamp(held),
            created_at=timestamp(pop("createdAt")),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("User", err) from err


def decode_user_hit(raw: Any) -> UserHit:
    rest = members_of("UserHit", raw)
    pop = rest.pop
    try:
        return UserHit(
            id=pop("id"),
            name=pop("name"),
            email=pop("email"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("UserHit", err) from err


def decode_user_page(raw: Any) -> UserPage:
    rest = members_of("UserPage", raw)
    pop = rest.pop
    try:
        return UserPage(
            items=[decode_user(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("UserPage", err) from err


def decode_validation(raw: Any) -> Validation:
    rest = members_of("Validation", raw)
    pop = rest.pop
    try:
        return Validation(
            id=pop("id"),
            type=ValidationType(pop("type")),
            status=ValidationStatus(pop("status")),
            challenge=pop("challenge"),
            dns_record=decode_dns_record_to_publish(pop("dnsRecord")),
            checked_at=None if (held := pop("checkedAt")) is None else timestamp(held),
            expires_at=timestamp(pop("expiresAt")),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Validation", err) from err


def decode_validation_check(raw: Any) -> ValidationCheck:
    rest = members_of("ValidationCheck", raw)
    pop = rest.pop
    try:
        return ValidationCheck(
            is_valid=pop("isValid"),
            message=pop("message"),
            validation_id=pop("validationId"),
            delegated_to=pop("delegatedTo"),
            witnesses=[decode_validation_witness(one) for one in pop("witnesses")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ValidationCheck", err) from err


def decode_validation_witness(raw: Any) -> ValidationWitness:
    rest = members_of("ValidationWitness", raw)
    pop = rest.pop
    try:
        return ValidationWitness(
            name_server=pop("nameServer"),
            address=pop("address"),
            sight=WitnessSight(pop("sight")),
            values=pop("values"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ValidationWitness", err) from err


def decode_version(raw: Any) -> Version:
    rest = members_of("Version", raw)
    pop = rest.pop
    try:
        return Version(
            id=pop("id"),
            file_id=pop("fileId"),
            version=pop("version"),
            is_current=pop("isCurrent"),
            size_bytes=pop("sizeBytes"),
            checksum_sha256=pop("checksumSha256"),
            mime_type=pop("mimeType"),
            label=pop("label"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Version", err) from err


def decode_version_page(raw: Any) -> VersionPage:
    rest = members_of("VersionPage", raw)
    pop = rest.pop
    try:
        return VersionPage(
            items=[decode_version(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("VersionPage", err) from err


def decode_webhook_secret(raw: Any) -> WebhookSecret:
    rest = members_of("WebhookSecret", raw)
    pop = rest.pop
    try:
        return WebhookSecret(
            id=pop("id"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("WebhookSecret", err) from err


def decode_webhook_secret_list(raw: Any) -> WebhookSecretList:
    rest = members_of("WebhookSecretList", raw)
    pop = rest.pop
    try:
        return WebhookSecretList(
            items=[decode_webhook_secret(one) for one in pop("items")],
            configured_count=pop("configuredCount"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("WebhookSecretList", err) from err


def decode_written_ptr_names(raw: Any) -> WrittenPtrNames:
    rest = members_of("WrittenPtrNames", raw)
    pop = rest.pop
    try:
        return WrittenPtrNames(
            items=[decode_ptr_name(one) for one in pop("items")],
            change_id=pop("changeId"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("WrittenPtrNames", err) from err


def decode_written_record(raw: Any) -> WrittenRecord:
    rest = members_of("WrittenRecord", raw)
    pop = rest.pop
    try:
        return WrittenRecord(
            id=pop("id"),
            zone_id=pop("zoneId"),
            name=pop("name"),
            display_name=pop("displayName"),
            type=pop("type"),
            content=pop("content"),
            ttl=pop("ttl"),
            disabled=pop("disabled"),
            is_system=pop("isSystem"),
            created_at=None if (held := pop("createdAt")) is None else timestamp(held),
            etag=pop("etag"),
            notes=pop("notes"),
            change_id=pop("changeId"),
            ptrs=[decode_ptr_outcome(one) for one in pop("ptrs")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("WrittenRecord", err) from err


def decode_zone(raw: Any) -> Zone:
    rest = members_of("Zone", raw)
    pop = rest.pop
    try:
        return Zone(
            id=pop("id"),
            tenant_id=pop("tenantId"),
            name=pop("name"),
            display_name=pop("displayName"),
            type=ZoneType(pop("type")),
            status=ZoneStatus(pop("status")),
            pending_change=None if (held := pop("pendingChange")) is None else ZonePendingChange(held),
            default_ttl=pop("defaultTtl"),
            description=pop("description"),
            settings=pop("settings"),
            cidr=pop("cidr"),
            dnssec_enabled=pop("dnssecEnabled"),
            name_servers=pop("nameServers"),
            created_by=pop("createdBy"),
            created_at=timestamp(pop("createdAt")),
            modified_at=timestamp(pop("modifiedAt")),
            deleted_at=None if (held := pop("deletedAt")) is None else timestamp(held),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("Zone", err) from err


def decode_zone_dnssec(raw: Any) -> ZoneDnssec:
    rest = members_of("ZoneDnssec", raw)
    pop = rest.pop
    try:
        return ZoneDnssec(
            zone_id=pop("zoneId"),
            enabled=pop("enabled"),
            status=ZoneDnssecStatus(pop("status")),
            pending_step=None if (held := pop("pendingStep")) is None else ZoneDnssecPendingStep(held),
            algorithm=pop("algorithm"),
            ksk=[decode_dnssec_key(one) for one in pop("ksk")],
            zsk=[decode_dnssec_key(one) for one in pop("zsk")],
            ds_records=[decode_ds_record(one) for one in pop("dsRecords")],
            ds_withdrawn_at=None if (held := pop("dsWithdrawnAt")) is None else timestamp(held),
            next_step_at=None if (held := pop("nextStepAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ZoneDnssec", err) from err


def decode_zone_page(raw: Any) -> ZonePage:
    rest = members_of("ZonePage", raw)
    pop = rest.pop
    try:
        return ZonePage(
            items=[decode_zone(one) for one in pop("items")],
            next_cursor=pop("nextCursor"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ZonePage", err) from err


def decode_zone_stats(raw: Any) -> ZoneStats:
    rest = members_of("ZoneStats", raw)
    pop = rest.pop
    try:
        return ZoneStats(
            record_count=pop("recordCount"),
            disabled_count=pop("disabledCount"),
            types=[decode_record_type_count(one) for one in pop("types")],
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ZoneStats", err) from err


def decode_zone_template(raw: Any) -> ZoneTemplate:
    rest = members_of("ZoneTemplate", raw)
    pop = rest.pop
    try:
        return ZoneTemplate(
            template_id=pop("templateId"),
            template_name=pop("templateName"),
            state=ZoneTemplateState(pop("state")),
            change_id=pop("changeId"),
            failure=pop("failure"),
            settled_at=None if (held := pop("settledAt")) is None else timestamp(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ZoneTemplate", err) from err


def decode_zone_transfer(raw: Any) -> ZoneTransfer:
    rest = members_of("ZoneTransfer", raw)
    pop = rest.pop
    try:
        return ZoneTransfer(
            zone_id=pop("zoneId"),
            role=ZoneTransferRole(pop("role")),
            masters=pop("masters"),
            secondaries=pop("secondaries"),
            tsig_key_id=pop("tsigKeyId"),
            etag=pop("etag"),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ZoneTransfer", err) from err


def decode_zone_validation(raw: Any) -> ZoneValidation:
    rest = members_of("ZoneValidation", raw)
    pop = rest.pop
    try:
        return ZoneValidation(
            validation=None if (held := pop("validation")) is None else decode_validation(held),
            extra=rest,
        )
    except KeyError as err:
        raise lacking("ZoneValidation", err) from err


decode_folder_item = union_of("kind", {"file": decode_file, "folder": decode_folder})

decode_local_change = union_of("type", {"content": decode_local_content, "createFolder": decode_local_create_folder, "delete": decode_local_delete, "move": decode_local_move})

decode_snapshot_item = union_of("kind", {"file": decode_snapshot_file, "folder": decode_snapshot_folder})
