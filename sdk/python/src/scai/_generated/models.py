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
    decoder_of,
    list_of,
    map_of,
    nullable,
    timestamp,
    union_of,
)

__all__ = ["Sequence", "Unset", "UNSET", "list_of", "map_of", "nullable", "timestamp", "union_of"]
# pyright: reportPrivateUsage=false

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

    share_id: str
    """The id of a share."""
    role: ShareRole
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AccessCheck(Model):
    resource_type: ResourceType | str
    """What it is."""
    resource_id: str
    """Which one."""
    permission: Permission | str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AccessGrant(Model):
    """A role for a user or group with some records of a zone."""

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
    items: list[AccessGrant]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Acl(Model):
    """Who is allowed or denied what on a share, folder or file."""

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
    items: list[ApiKey]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AppliedTemplate(Model):
    """What a template did to a zone."""

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
    items: list[AuditEvent]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class AuthConfig(Model):
    """How to sign in: authorization code with PKCE (RFC 7636)."""

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
    resource_type: ResourceType
    """What it is."""
    resource_id: str
    """Which one."""
    permission: Permission
    allowed: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ChunkOfUpload(Model):
    sha256: str
    size_bytes: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class CreatedReverseZone(Model):
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

    id: str
    """The id of a device."""
    name: str
    """How its user knows it; conflict copies carry it."""
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
    items: list[Device]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DnsRecord(Model):
    """One record: one answer to one question."""

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

    is_in_sync: bool
    differences: list[RrsetDifference]
    """What others made of the zone in the name server."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DsCheck(Model):
    """What the servers of the zone above were seen to say."""

    is_published: bool
    message: str
    witnesses: list[DsWitness]
    dnssec: ZoneDnssec
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class DsRecord(Model):
    """What the zone above publishes so that validators trust a key."""

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

    name_server: str
    address: str
    sight: WitnessSight
    values: list[str]
    """Every DS record that it has for the zone."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class EffectivePermissions(Model):
    """What somebody may do with a share, folder or file."""

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

    resource_type: ResourceType
    resource_id: str
    principal_id: str
    """Whose permissions are explained."""
    permissions: list[ExplainedPermission]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FavoritePage(Model):
    items: list[FolderItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class File(Model):
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

    sha256: str
    size_bytes: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FileChunkPage(Model):
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

    locked_by: str
    """The id of a user."""
    locked_at: datetime
    expires_at: datetime
    """When it ends by itself."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Folder(Model):
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
    created_at: datetime
    finished_at: datetime | None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class FolderPage(Model):
    items: list[FolderItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Group(Model):
    """A group of users of a tenant. ScaiKey decides who is in it."""

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
    items: list[Invitation]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class InvitationPreview(Model):
    """What the link in an invitation's mail leads to."""

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

    id: str
    """The id of a user."""
    tenant_id: str
    """The id of a tenant."""
    email: str
    name: str
    group_ids: list[str]
    scopes: list[str]
    """What the access token allows."""
    admin_role: AdminRole
    max_file_size_bytes: int
    """The largest file that the tenant allows."""
    api_key: MyApiKey | None
    """The API key that is used; null with an access token."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Member(Model):
    """A user or group with a role in a share."""

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
    items: list[Member]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyApiKey(Model):
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
    items: list[MyInvitation]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class MyTenant(Model):
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

    resource_type: str
    resource_id: str
    """The id of a share."""
    owner_id: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Partner(Model):
    """Who has tenants."""

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

    scope: RoleScope
    tenant_id: str | None
    """Null at the scope of the platform."""
    zone_id: str | None
    permissions: list[RolePermission]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PermissionSource(Model):
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
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class PtrItem(Model):
    """One name of an address."""

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
    items: list[PtrItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Quota(Model):
    """How much something may hold."""

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
    items: list[Quota]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class QuotaUsage(Model):
    """What something holds. A user's is what is in their personal share."""

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
    items: list[QuotaUsage]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ReceivedChunk(Model):
    index: int
    size_bytes: int
    sha256: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecentFile(Model):
    action: RecentFileAction
    """What you did with its content last."""
    used_at: datetime
    file: File
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecentFilePage(Model):
    items: list[RecentFile]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordChange(Model):
    """An entry of a zone's journal."""

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
    items: list[DnsRecord]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordPatch(Model):
    """What is to become of a record; what is not said stays."""

    record_id: str
    """The id of a record."""
    content: str | Unset = UNSET
    """As in a zone file, in any valid spelling."""
    ttl: int | Unset = UNSET
    """Seconds that resolvers may keep the answer; the same for all records of a name and type."""
    disabled: bool | Unset = UNSET
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RecordTypeInfo(Model):
    """A type that records can have."""

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
    items: list[Zone]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RewrittenZone(Model):
    """What a change of many records at once did."""

    change_id: str | None
    """In the zone's journal; null when nothing was changed."""
    differences: list[RrsetDifference]
    """What it did to the zone, or would do."""
    notes: list[str]
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Role(Model):
    """Permissions under a name, to be given to users and groups."""

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
    items: list[RoleAssignment]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class RolePage(Model):
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

    semantic_search: bool
    external_sharing: bool
    """Whether links for people without an account can be made."""
    smb_connector: bool
    sharepoint_connector: bool
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ServerLimits(Model):
    max_file_size_bytes: int
    """The largest file, unless a tenant says otherwise; `GET /me` tells what counts for you."""
    min_upload_chunk_size_bytes: int
    """Of all chunks but the last."""
    max_upload_chunk_size_bytes: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Session(Model):
    """An application that a user is signed in with."""

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
    etag: str
    """Changes whenever this does. Send it as If-Match to change only what you have seen."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ShareCursor(Model):
    share_id: str
    """The id of a share."""
    cursor: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SharePage(Model):
    items: list[Share]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ShareUsage(Model):
    """What a share holds, the trash and everybody's files included."""

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
    items: list[ShareUsage]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SnapshotFile(Model):
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
    items: list[SnapshotItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    changes_cursor: str
    """Taken before the first page. After the last one, go on from here with GET /sync/changes."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncConflict(Model):
    """A change of a device that met another one on the server."""

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
    items: list[SyncConflict]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncFeed(Model):
    items: list[SyncFeedItem]
    has_more: bool
    """Whether to acknowledge and ask again at once."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class SyncFeedItem(Model):
    """What a device has to do in one share."""

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
    reset: bool
    """The changes will not tell all of it: list the share anew."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Template(Model):
    """A set of records for zones, with variables."""

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
    items: list[TemplateItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TemplatePreview(Model):
    """What a template would do to a zone."""

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
    items: list[Tenant]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TenantSettings(Model):
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
    items: list[FolderItem]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class TreeStats(Model):
    """What you may read somewhere and below it, without what is in the trash."""

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
    items: list[TsigKey]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class UploadSession(Model):
    """An upload in chunks, over as many requests as it needs."""

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
    items: list[User]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class Validation(Model):
    """A challenge by which a tenant shows that a name is theirs."""

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
    items: list[Version]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WebhookSecret(Model):
    """Something that ScaiKey may sign webhooks with. What it is, is never told."""

    id: str
    """The id of a webhookSecret."""
    created_by: str
    """The id of a user."""
    created_at: datetime
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WebhookSecretList(Model):
    items: list[WebhookSecret]
    configured_count: int
    """How many more come from the server's configuration."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WrittenPtrNames(Model):
    items: list[PtrName]
    change_id: str | None
    """In the zone's journal; null when nothing changed."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class WrittenRecord(Model):
    """A record after it was created or changed."""

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
    """What the zone above is to have; any record of a key will do."""
    next_step_at: datetime | None
    """Before this a rollover does not go on, because resolvers may still have what it takes away."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZonePage(Model):
    items: list[Zone]
    next_cursor: str | None
    """Send it as cursor for the next page; null on the last."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, kw_only=True)
class ZoneTemplate(Model):
    """The template that a zone was asked for with."""

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


decode_accepted_invitation = decoder_of(AcceptedInvitation)
decode_access_check = decoder_of(AccessCheck)
decode_access_grant = decoder_of(AccessGrant)
decode_access_grant_page = decoder_of(AccessGrantPage)
decode_acl = decoder_of(Acl)
decode_acl_entry = decoder_of(AclEntry)
decode_acl_entry_input = decoder_of(AclEntryInput)
decode_api_key = decoder_of(ApiKey)
decode_api_key_page = decoder_of(ApiKeyPage)
decode_applied_template = decoder_of(AppliedTemplate)
decode_audit_event = decoder_of(AuditEvent)
decode_audit_event_page = decoder_of(AuditEventPage)
decode_auth_config = decoder_of(AuthConfig)
decode_authoritative_domain_list = decoder_of(AuthoritativeDomainList)
decode_built_in_variable = decoder_of(BuiltInVariable)
decode_built_in_variables = decoder_of(BuiltInVariables)
decode_bulk_error = decoder_of(BulkError)
decode_bulk_result = decoder_of(BulkResult)
decode_change = decoder_of(Change)
decode_change_page = decoder_of(ChangePage)
decode_change_problem = decoder_of(ChangeProblem)
decode_change_result = decoder_of(ChangeResult)
decode_change_results = decoder_of(ChangeResults)
decode_check_batch_result = decoder_of(CheckBatchResult)
decode_check_result = decoder_of(CheckResult)
decode_checked_permission = decoder_of(CheckedPermission)
decode_chunk_of_upload = decoder_of(ChunkOfUpload)
decode_created_reverse_zone = decoder_of(CreatedReverseZone)
decode_created_reverse_zones = decoder_of(CreatedReverseZones)
decode_device = decoder_of(Device)
decode_device_authorization = decoder_of(DeviceAuthorization)
decode_device_page = decoder_of(DevicePage)
decode_dns_record = decoder_of(DnsRecord)
decode_dns_record_to_publish = decoder_of(DnsRecordToPublish)
decode_dnssec_key = decoder_of(DnssecKey)
decode_drift = decoder_of(Drift)
decode_ds_check = decoder_of(DsCheck)
decode_ds_record = decoder_of(DsRecord)
decode_ds_witness = decoder_of(DsWitness)
decode_effective_permissions = decoder_of(EffectivePermissions)
decode_effective_quota = decoder_of(EffectiveQuota)
decode_emptied_trash = decoder_of(EmptiedTrash)
decode_explained_grant = decoder_of(ExplainedGrant)
decode_explained_permission = decoder_of(ExplainedPermission)
decode_explanation = decoder_of(Explanation)
decode_favorite_page = decoder_of(FavoritePage)
decode_file = decoder_of(File)
decode_file_chunk = decoder_of(FileChunk)
decode_file_chunk_page = decoder_of(FileChunkPage)
decode_file_lock = decoder_of(FileLock)
decode_folder = decoder_of(Folder)
decode_folder_copy = decoder_of(FolderCopy)
decode_folder_page = decoder_of(FolderPage)
decode_group = decoder_of(Group)
decode_group_details = decoder_of(GroupDetails)
decode_group_hit = decoder_of(GroupHit)
decode_group_page = decoder_of(GroupPage)
decode_group_ref = decoder_of(GroupRef)
decode_invitation = decoder_of(Invitation)
decode_invitation_page = decoder_of(InvitationPage)
decode_invitation_preview = decoder_of(InvitationPreview)
decode_issue = decoder_of(Issue)
decode_issued_api_key = decoder_of(IssuedApiKey)
decode_issued_tsig_key = decoder_of(IssuedTsigKey)
decode_latest_cursor = decoder_of(LatestCursor)
decode_local_content = decoder_of(LocalContent)
decode_local_create_folder = decoder_of(LocalCreateFolder)
decode_local_delete = decoder_of(LocalDelete)
decode_local_move = decoder_of(LocalMove)
decode_me = decoder_of(Me)
decode_member = decoder_of(Member)
decode_member_page = decoder_of(MemberPage)
decode_my_api_key = decoder_of(MyApiKey)
decode_my_context = decoder_of(MyContext)
decode_my_invitation = decoder_of(MyInvitation)
decode_my_invitation_page = decoder_of(MyInvitationPage)
decode_my_tenant = decoder_of(MyTenant)
decode_name_server_rollout = decoder_of(NameServerRollout)
decode_name_server_settings = decoder_of(NameServerSettings)
decode_new_ptr_name = decoder_of(NewPtrName)
decode_new_record = decoder_of(NewRecord)
decode_new_template_record = decoder_of(NewTemplateRecord)
decode_new_template_variable = decoder_of(NewTemplateVariable)
decode_new_tenant_settings = decoder_of(NewTenantSettings)
decode_omitted_record = decoder_of(OmittedRecord)
decode_own_quota = decoder_of(OwnQuota)
decode_ownership = decoder_of(Ownership)
decode_partner = decoder_of(Partner)
decode_partner_page = decoder_of(PartnerPage)
decode_permission_check = decoder_of(PermissionCheck)
decode_permission_explanation = decoder_of(PermissionExplanation)
decode_permission_list = decoder_of(PermissionList)
decode_permission_source = decoder_of(PermissionSource)
decode_platform_setting = decoder_of(PlatformSetting)
decode_platform_setting_list = decoder_of(PlatformSettingList)
decode_principals = decoder_of(Principals)
decode_problem = decoder_of(Problem)
decode_ptr_item = decoder_of(PtrItem)
decode_ptr_lookup = decoder_of(PtrLookup)
decode_ptr_name = decoder_of(PtrName)
decode_ptr_outcome = decoder_of(PtrOutcome)
decode_ptr_page = decoder_of(PtrPage)
decode_quota = decoder_of(Quota)
decode_quota_level = decoder_of(QuotaLevel)
decode_quota_page = decoder_of(QuotaPage)
decode_quota_usage = decoder_of(QuotaUsage)
decode_quota_usage_page = decoder_of(QuotaUsagePage)
decode_received_chunk = decoder_of(ReceivedChunk)
decode_recent_file = decoder_of(RecentFile)
decode_recent_file_page = decoder_of(RecentFilePage)
decode_record_change = decoder_of(RecordChange)
decode_record_change_detail = decoder_of(RecordChangeDetail)
decode_record_change_page = decoder_of(RecordChangePage)
decode_record_in_the_way = decoder_of(RecordInTheWay)
decode_record_page = decoder_of(RecordPage)
decode_record_patch = decoder_of(RecordPatch)
decode_record_type_info = decoder_of(RecordTypeInfo)
decode_record_type_info_page = decoder_of(RecordTypeInfoPage)
decode_required_variables = decoder_of(RequiredVariables)
decode_resource_ref = decoder_of(ResourceRef)
decode_reverse_preview = decoder_of(ReversePreview)
decode_reverse_preview_item = decoder_of(ReversePreviewItem)
decode_reverse_zone_page = decoder_of(ReverseZonePage)
decode_rewritten_zone = decoder_of(RewrittenZone)
decode_role = decoder_of(Role)
decode_role_assignment = decoder_of(RoleAssignment)
decode_role_assignment_page = decoder_of(RoleAssignmentPage)
decode_role_page = decoder_of(RolePage)
decode_rrset_difference = decoder_of(RrsetDifference)
decode_server_config = decoder_of(ServerConfig)
decode_server_features = decoder_of(ServerFeatures)
decode_server_limits = decoder_of(ServerLimits)
decode_session = decoder_of(Session)
decode_session_list = decoder_of(SessionList)
decode_share = decoder_of(Share)
decode_share_cursor = decoder_of(ShareCursor)
decode_share_page = decoder_of(SharePage)
decode_share_usage = decoder_of(ShareUsage)
decode_share_usage_page = decoder_of(ShareUsagePage)
decode_snapshot_file = decoder_of(SnapshotFile)
decode_snapshot_folder = decoder_of(SnapshotFolder)
decode_snapshot_page = decoder_of(SnapshotPage)
decode_sync_conflict = decoder_of(SyncConflict)
decode_sync_conflict_page = decoder_of(SyncConflictPage)
decode_sync_feed = decoder_of(SyncFeed)
decode_sync_feed_item = decoder_of(SyncFeedItem)
decode_sync_preference = decoder_of(SyncPreference)
decode_sync_status = decoder_of(SyncStatus)
decode_template = decoder_of(Template)
decode_template_conflict = decoder_of(TemplateConflict)
decode_template_item = decoder_of(TemplateItem)
decode_template_of_zone = decoder_of(TemplateOfZone)
decode_template_page = decoder_of(TemplatePage)
decode_template_preview = decoder_of(TemplatePreview)
decode_template_record = decoder_of(TemplateRecord)
decode_template_variable = decoder_of(TemplateVariable)
decode_tenant = decoder_of(Tenant)
decode_tenant_page = decoder_of(TenantPage)
decode_tenant_settings = decoder_of(TenantSettings)
decode_token_verdict = decoder_of(TokenVerdict)
decode_tokens = decoder_of(Tokens)
decode_transfer_peer = decoder_of(TransferPeer)
decode_transfer_status = decoder_of(TransferStatus)
decode_trash_page = decoder_of(TrashPage)
decode_tree_stats = decoder_of(TreeStats)
decode_tsig_key = decoder_of(TsigKey)
decode_tsig_key_page = decoder_of(TsigKeyPage)
decode_upload_session = decoder_of(UploadSession)
decode_user = decoder_of(User)
decode_user_hit = decoder_of(UserHit)
decode_user_page = decoder_of(UserPage)
decode_validation = decoder_of(Validation)
decode_validation_check = decoder_of(ValidationCheck)
decode_validation_witness = decoder_of(ValidationWitness)
decode_version = decoder_of(Version)
decode_version_page = decoder_of(VersionPage)
decode_webhook_secret = decoder_of(WebhookSecret)
decode_webhook_secret_list = decoder_of(WebhookSecretList)
decode_written_ptr_names = decoder_of(WrittenPtrNames)
decode_written_record = decoder_of(WrittenRecord)
decode_zone = decoder_of(Zone)
decode_zone_dnssec = decoder_of(ZoneDnssec)
decode_zone_page = decoder_of(ZonePage)
decode_zone_template = decoder_of(ZoneTemplate)
decode_zone_transfer = decoder_of(ZoneTransfer)
decode_zone_validation = decoder_of(ZoneValidation)

decode_folder_item = union_of("kind", {"file": decode_file, "folder": decode_folder})

decode_local_change = union_of("type", {"content": decode_local_content, "createFolder": decode_local_create_folder, "delete": decode_local_delete, "move": decode_local_move})

decode_snapshot_item = union_of("kind", {"file": decode_snapshot_file, "folder": decode_snapshot_folder})

AcceptedInvitation._fields = (
    ("share_id", "shareId", None, True),
    ("role", "role", ShareRole, True),
)

AccessCheck._fields = (
    ("resource_type", "resourceType", ResourceType, True),
    ("resource_id", "resourceId", None, True),
    ("permission", "permission", Permission, True),
)

AccessGrant._fields = (
    ("id", "id", None, True),
    ("zone_id", "zoneId", None, True),
    ("principal_id", "principalId", None, True),
    ("principal_type", "principalType", PrincipalType, True),
    ("principal_name", "principalName", None, True),
    ("role_id", "roleId", None, True),
    ("role_name", "roleName", None, True),
    ("record_pattern", "recordPattern", None, True),
    ("record_types", "recordTypes", None, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
    ("notes", "notes", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("etag", "etag", None, True),
)

AccessGrantPage._fields = (
    ("items", "items", list_of(decode_access_grant), True),
    ("next_cursor", "nextCursor", None, True),
)

Acl._fields = (
    ("resource_type", "resourceType", ResourceType, True),
    ("resource_id", "resourceId", None, True),
    ("inherit_from_parent", "inheritFromParent", None, True),
    ("entries", "entries", list_of(decode_acl_entry), True),
    ("etag", "etag", None, True),
)

AclEntry._fields = (
    ("id", "id", None, True),
    ("principal_type", "principalType", AclEntryPrincipalType, True),
    ("principal_id", "principalId", None, True),
    ("principal_name", "principalName", None, True),
    ("permissions", "permissions", list_of(Permission), True),
    ("ace_type", "aceType", AceType, True),
    ("inherit_to_children", "inheritToChildren", None, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
    ("inherited", "inherited", None, True),
    ("source", "source", decode_resource_ref, True),
    ("role", "role", nullable(ShareRole), True),
)

AclEntryInput._fields = (
    ("principal_id", "principalId", None, True),
    ("permissions", "permissions", list_of(Permission), True),
    ("ace_type", "aceType", AceType, False),
    ("inherit_to_children", "inheritToChildren", None, False),
    ("expires_at", "expiresAt", timestamp, False),
)

ApiKey._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("key_prefix", "keyPrefix", None, True),
    ("status", "status", ApiKeyStatus, True),
    ("permission_source", "permissionSource", PrincipalType, True),
    ("permission_source_id", "permissionSourceId", None, True),
    ("scopes", "scopes", list_of(ApiKeyScope), True),
    ("rate_limit_per_minute", "rateLimitPerMinute", None, True),
    ("ip_allowlist", "ipAllowlist", None, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
    ("revoked_at", "revokedAt", nullable(timestamp), True),
    ("revoked_reason", "revokedReason", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("issued_to", "issuedTo", None, True),
    ("last_used_at", "lastUsedAt", nullable(timestamp), True),
    ("last_used_ip", "lastUsedIp", None, True),
    ("use_count", "useCount", None, True),
    ("etag", "etag", None, True),
)

ApiKeyPage._fields = (
    ("items", "items", list_of(decode_api_key), True),
    ("next_cursor", "nextCursor", None, True),
)

AppliedTemplate._fields = (
    ("conflicts", "conflicts", list_of(decode_template_conflict), True),
    ("omitted", "omitted", list_of(decode_omitted_record), True),
    ("differences", "differences", list_of(decode_rrset_difference), True),
    ("change_id", "changeId", None, True),
    ("created_records", "createdRecords", list_of(decode_dns_record), True),
)

AuditEvent._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("occurred_at", "occurredAt", timestamp, True),
    ("category", "category", AuditCategory, True),
    ("severity", "severity", AuditSeverity, True),
    ("action", "action", None, True),
    ("actor_kind", "actorKind", AuditActorKind, True),
    ("actor_id", "actorId", None, True),
    ("actor_name", "actorName", None, True),
    ("on_behalf_of", "onBehalfOf", None, True),
    ("service_account", "serviceAccount", None, True),
    ("resource_kind", "resourceKind", None, True),
    ("resource_id", "resourceId", None, True),
    ("resource_name", "resourceName", None, True),
    ("request_id", "requestId", None, True),
    ("ip", "ip", None, True),
    ("user_agent", "userAgent", None, True),
    ("before", "before", None, True),
    ("after", "after", None, True),
    ("sequence", "sequence", None, True),
    ("hash", "hash", None, True),
)

AuditEventPage._fields = (
    ("items", "items", list_of(decode_audit_event), True),
    ("next_cursor", "nextCursor", None, True),
)

AuthConfig._fields = (
    ("issuer", "issuer", None, True),
    ("authorize_url", "authorizeUrl", None, True),
    ("token_url", "tokenUrl", None, True),
    ("jwks_uri", "jwksUri", None, True),
    ("userinfo_url", "userinfoUrl", None, True),
    ("device_authorization_url", "deviceAuthorizationUrl", None, True),
    ("end_session_url", "endSessionUrl", None, True),
    ("client_id", "clientId", None, True),
    ("desktop_callback_url", "desktopCallbackUrl", None, True),
    ("scopes", "scopes", None, True),
)

AuthoritativeDomainList._fields = (
    ("domains", "domains", None, True),
)

BuiltInVariable._fields = (
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("example", "example", None, True),
)

BuiltInVariables._fields = (
    ("items", "items", list_of(decode_built_in_variable), True),
)

BulkError._fields = (
    ("operation", "operation", BulkErrorOperation, True),
    ("index", "index", None, True),
    ("code", "code", None, True),
    ("status", "status", None, True),
    ("message", "message", None, True),
    ("conflicts", "conflicts", None, True),
)

BulkResult._fields = (
    ("created", "created", list_of(decode_dns_record), True),
    ("updated", "updated", list_of(decode_dns_record), True),
    ("deleted", "deleted", None, True),
    ("errors", "errors", list_of(decode_bulk_error), True),
    ("notes", "notes", None, True),
    ("change_id", "changeId", None, True),
    ("ptrs", "ptrs", list_of(decode_ptr_outcome), True),
    ("differences", "differences", list_of(decode_rrset_difference), True),
)

Change._fields = (
    ("sequence", "sequence", None, True),
    ("share_id", "shareId", None, True),
    ("type", "type", ChangeType, True),
    ("resource_type", "resourceType", ResourceType, True),
    ("resource_id", "resourceId", None, True),
    ("parent_id", "parentId", None, True),
    ("name", "name", None, True),
    ("old_name", "oldName", None, True),
    ("version_id", "versionId", None, True),
    ("version", "version", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("mime_type", "mimeType", None, True),
    ("checksum_sha256", "checksumSha256", None, True),
    ("lock_expires_at", "lockExpiresAt", nullable(timestamp), True),
    ("changed_by", "changedBy", None, True),
    ("changed_at", "changedAt", timestamp, True),
)

ChangePage._fields = (
    ("items", "items", list_of(decode_change), True),
    ("next_cursor", "nextCursor", None, True),
    ("has_more", "hasMore", None, True),
    ("reset", "reset", None, True),
)

ChangeProblem._fields = (
    ("code", "code", None, True),
    ("title", "title", None, True),
    ("detail", "detail", None, True),
    ("retryable", "retryable", None, True),
)

ChangeResult._fields = (
    ("ref", "ref", None, True),
    ("status", "status", ChangeResultStatus, True),
    ("item", "item", nullable(decode_folder_item), True),
    ("conflict", "conflict", nullable(decode_sync_conflict), True),
    ("copy", "copy", nullable(decode_file), True),
    ("problem", "problem", nullable(decode_change_problem), True),
)

ChangeResults._fields = (
    ("results", "results", list_of(decode_change_result), True),
)

CheckBatchResult._fields = (
    ("results", "results", list_of(decode_checked_permission), True),
)

CheckResult._fields = (
    ("allowed", "allowed", None, True),
)

CheckedPermission._fields = (
    ("resource_type", "resourceType", ResourceType, True),
    ("resource_id", "resourceId", None, True),
    ("permission", "permission", Permission, True),
    ("allowed", "allowed", None, True),
)

ChunkOfUpload._fields = (
    ("sha256", "sha256", None, True),
    ("size_bytes", "sizeBytes", None, True),
)

CreatedReverseZone._fields = (
    ("is_new", "isNew", None, True),
    ("zone", "zone", decode_zone, True),
)

CreatedReverseZones._fields = (
    ("items", "items", list_of(decode_created_reverse_zone), True),
)

Device._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("platform", "platform", None, True),
    ("client_version", "clientVersion", None, True),
    ("status", "status", DeviceStatus, True),
    ("created_at", "createdAt", timestamp, True),
    ("last_seen_at", "lastSeenAt", timestamp, True),
    ("last_ip", "lastIp", None, True),
    ("wipe_requested_at", "wipeRequestedAt", nullable(timestamp), True),
)

DeviceAuthorization._fields = (
    ("device_code", "device_code", None, True),
    ("user_code", "user_code", None, True),
    ("verification_uri", "verification_uri", None, True),
    ("verification_uri_complete", "verification_uri_complete", None, False),
    ("expires_in", "expires_in", None, True),
    ("interval", "interval", None, False),
)

DevicePage._fields = (
    ("items", "items", list_of(decode_device), True),
    ("next_cursor", "nextCursor", None, True),
)

DnsRecord._fields = (
    ("id", "id", None, True),
    ("zone_id", "zoneId", None, True),
    ("name", "name", None, True),
    ("display_name", "displayName", None, True),
    ("type", "type", None, True),
    ("content", "content", None, True),
    ("ttl", "ttl", None, True),
    ("disabled", "disabled", None, True),
    ("is_system", "isSystem", None, True),
    ("created_at", "createdAt", nullable(timestamp), True),
    ("etag", "etag", None, True),
)

DnsRecordToPublish._fields = (
    ("name", "name", None, True),
    ("type", "type", DnsRecordToPublishType, True),
    ("values", "values", None, True),
    ("ttl", "ttl", None, True),
)

DnssecKey._fields = (
    ("key_tag", "keyTag", None, True),
    ("algorithm", "algorithm", None, True),
    ("public_key", "publicKey", None, True),
    ("state", "state", DnssecKeyState, True),
    ("created_at", "createdAt", timestamp, True),
    ("expires_at", "expiresAt", timestamp, True),
)

Drift._fields = (
    ("is_in_sync", "isInSync", None, True),
    ("differences", "differences", list_of(decode_rrset_difference), True),
)

DsCheck._fields = (
    ("is_published", "isPublished", None, True),
    ("message", "message", None, True),
    ("witnesses", "witnesses", list_of(decode_ds_witness), True),
    ("dnssec", "dnssec", decode_zone_dnssec, True),
)

DsRecord._fields = (
    ("key_tag", "keyTag", None, True),
    ("algorithm", "algorithm", None, True),
    ("digest_type", "digestType", None, True),
    ("digest", "digest", None, True),
    ("record", "record", None, True),
)

DsWitness._fields = (
    ("name_server", "nameServer", None, True),
    ("address", "address", None, True),
    ("sight", "sight", WitnessSight, True),
    ("values", "values", None, True),
)

EffectivePermissions._fields = (
    ("permissions", "permissions", list_of(Permission), True),
    ("bits", "bits", None, True),
    ("can_read", "canRead", None, True),
    ("can_write", "canWrite", None, True),
    ("can_delete", "canDelete", None, True),
    ("can_create", "canCreate", None, True),
    ("can_share", "canShare", None, True),
    ("can_manage_permissions", "canManagePermissions", None, True),
)

EffectiveQuota._fields = (
    ("share_id", "shareId", None, True),
    ("free_bytes", "freeBytes", None, True),
    ("limited_by", "limitedBy", nullable(QuotaTargetType), True),
    ("levels", "levels", list_of(decode_quota_level), True),
)

EmptiedTrash._fields = (
    ("deleted", "deleted", None, True),
    ("kept", "kept", None, True),
)

ExplainedGrant._fields = (
    ("entry", "entry", decode_acl_entry, True),
    ("through", "through", list_of(decode_group_ref), True),
)

ExplainedPermission._fields = (
    ("permission", "permission", Permission, True),
    ("allowed", "allowed", None, True),
    ("reason", "reason", ExplainedPermissionReason, True),
    ("level", "level", nullable(decode_resource_ref), True),
    ("grants", "grants", list_of(decode_explained_grant), True),
)

Explanation._fields = (
    ("resource_type", "resourceType", ResourceType, True),
    ("resource_id", "resourceId", None, True),
    ("principal_id", "principalId", None, True),
    ("permissions", "permissions", list_of(decode_explained_permission), True),
)

FavoritePage._fields = (
    ("items", "items", list_of(decode_folder_item), True),
    ("next_cursor", "nextCursor", None, True),
)

File._fields = (
    ("kind", "kind", None, True),
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("share_id", "shareId", None, True),
    ("folder_id", "folderId", None, True),
    ("name", "name", None, True),
    ("path", "path", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("mime_type", "mimeType", None, True),
    ("checksum_sha256", "checksumSha256", None, True),
    ("version", "version", None, True),
    ("version_id", "versionId", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_by", "modifiedBy", None, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("trashed_at", "trashedAt", nullable(timestamp), True),
    ("lock", "lock", nullable(decode_file_lock), True),
    ("etag", "etag", None, True),
)

FileChunk._fields = (
    ("sha256", "sha256", None, True),
    ("size_bytes", "sizeBytes", None, True),
)

FileChunkPage._fields = (
    ("items", "items", list_of(decode_file_chunk), True),
    ("next_cursor", "nextCursor", None, True),
    ("version_id", "versionId", None, True),
    ("version", "version", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("checksum_sha256", "checksumSha256", None, True),
)

FileLock._fields = (
    ("locked_by", "lockedBy", None, True),
    ("locked_at", "lockedAt", timestamp, True),
    ("expires_at", "expiresAt", timestamp, True),
)

Folder._fields = (
    ("kind", "kind", None, True),
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("share_id", "shareId", None, True),
    ("parent_id", "parentId", None, True),
    ("name", "name", None, True),
    ("path", "path", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_by", "modifiedBy", None, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("trashed_at", "trashedAt", nullable(timestamp), True),
    ("etag", "etag", None, True),
)

FolderCopy._fields = (
    ("id", "id", None, True),
    ("status", "status", FolderCopyStatus, True),
    ("source_folder_id", "sourceFolderId", None, True),
    ("target_share_id", "targetShareId", None, True),
    ("target_folder_id", "targetFolderId", None, True),
    ("folder_id", "folderId", None, True),
    ("item_count", "itemCount", None, True),
    ("copied_count", "copiedCount", None, True),
    ("copied_bytes", "copiedBytes", None, True),
    ("error_code", "errorCode", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("finished_at", "finishedAt", nullable(timestamp), True),
)

FolderPage._fields = (
    ("items", "items", list_of(decode_folder_item), True),
    ("next_cursor", "nextCursor", None, True),
)

Group._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("scaikey_id", "scaikeyId", None, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("type", "type", GroupType, True),
    ("member_count", "memberCount", None, True),
    ("created_at", "createdAt", timestamp, True),
)

GroupDetails._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("scaikey_id", "scaikeyId", None, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("type", "type", GroupType, True),
    ("member_count", "memberCount", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("inner_group_ids", "innerGroupIds", None, True),
)

GroupHit._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
)

GroupPage._fields = (
    ("items", "items", list_of(decode_group), True),
    ("next_cursor", "nextCursor", None, True),
)

GroupRef._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
)

Invitation._fields = (
    ("id", "id", None, True),
    ("share_id", "shareId", None, True),
    ("role", "role", AssignableShareRole, True),
    ("message", "message", None, True),
    ("expires_at", "expiresAt", timestamp, True),
    ("created_at", "createdAt", timestamp, True),
    ("email", "email", None, True),
    ("status", "status", InvitationStatus, True),
    ("invited_by", "invitedBy", None, True),
    ("answered_at", "answeredAt", nullable(timestamp), True),
)

InvitationPage._fields = (
    ("items", "items", list_of(decode_invitation), True),
    ("next_cursor", "nextCursor", None, True),
)

InvitationPreview._fields = (
    ("id", "id", None, True),
    ("email", "email", None, True),
    ("share_name", "shareName", None, True),
    ("inviter_name", "inviterName", None, True),
    ("role", "role", AssignableShareRole, True),
    ("message", "message", None, True),
    ("expires_at", "expiresAt", timestamp, True),
    ("status", "status", InvitationStatus, True),
)

Issue._fields = (
    ("path", "path", None, True),
    ("message", "message", None, True),
)

IssuedApiKey._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("key_prefix", "keyPrefix", None, True),
    ("status", "status", ApiKeyStatus, True),
    ("permission_source", "permissionSource", PrincipalType, True),
    ("permission_source_id", "permissionSourceId", None, True),
    ("scopes", "scopes", list_of(ApiKeyScope), True),
    ("rate_limit_per_minute", "rateLimitPerMinute", None, True),
    ("ip_allowlist", "ipAllowlist", None, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
    ("revoked_at", "revokedAt", nullable(timestamp), True),
    ("revoked_reason", "revokedReason", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("issued_to", "issuedTo", None, True),
    ("last_used_at", "lastUsedAt", nullable(timestamp), True),
    ("last_used_ip", "lastUsedIp", None, True),
    ("use_count", "useCount", None, True),
    ("etag", "etag", None, True),
    ("key", "key", None, True),
)

IssuedTsigKey._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("name", "name", None, True),
    ("algorithm", "algorithm", TsigAlgorithm, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("secret", "secret", None, True),
)

LatestCursor._fields = (
    ("cursor", "cursor", None, True),
)

LocalContent._fields = (
    ("type", "type", None, True),
    ("ref", "ref", None, True),
    ("changed_at", "changedAt", timestamp, False),
    ("upload_id", "uploadId", None, True),
    ("base_version_id", "baseVersionId", None, False),
)

LocalCreateFolder._fields = (
    ("type", "type", None, True),
    ("ref", "ref", None, True),
    ("changed_at", "changedAt", timestamp, False),
    ("parent_id", "parentId", None, False),
    ("parent_ref", "parentRef", None, False),
    ("name", "name", None, True),
)

LocalDelete._fields = (
    ("type", "type", None, True),
    ("ref", "ref", None, True),
    ("changed_at", "changedAt", timestamp, False),
    ("id", "id", None, True),
    ("base_version_id", "baseVersionId", None, False),
)

LocalMove._fields = (
    ("type", "type", None, True),
    ("ref", "ref", None, True),
    ("changed_at", "changedAt", timestamp, False),
    ("id", "id", None, True),
    ("parent_id", "parentId", None, False),
    ("parent_ref", "parentRef", None, False),
    ("name", "name", None, True),
    ("base_parent_id", "baseParentId", None, True),
    ("base_name", "baseName", None, True),
)

Me._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("email", "email", None, True),
    ("name", "name", None, True),
    ("group_ids", "groupIds", None, True),
    ("scopes", "scopes", None, True),
    ("admin_role", "adminRole", AdminRole, True),
    ("max_file_size_bytes", "maxFileSizeBytes", None, True),
    ("api_key", "apiKey", nullable(decode_my_api_key), True),
)

Member._fields = (
    ("principal_id", "principalId", None, True),
    ("principal_type", "principalType", PrincipalType, True),
    ("name", "name", None, True),
    ("email", "email", None, True),
    ("role", "role", ShareRole, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
    ("added_by", "addedBy", None, True),
    ("added_at", "addedAt", timestamp, True),
)

MemberPage._fields = (
    ("items", "items", list_of(decode_member), True),
    ("next_cursor", "nextCursor", None, True),
)

MyApiKey._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("permission_source_id", "permissionSourceId", None, True),
)

MyContext._fields = (
    ("user", "user", decode_me, True),
    ("tenant", "tenant", decode_my_tenant, True),
    ("permissions", "permissions", list_of(RolePermission), True),
)

MyInvitation._fields = (
    ("id", "id", None, True),
    ("share_id", "shareId", None, True),
    ("role", "role", AssignableShareRole, True),
    ("message", "message", None, True),
    ("expires_at", "expiresAt", timestamp, True),
    ("created_at", "createdAt", timestamp, True),
    ("share_name", "shareName", None, True),
    ("invited_by", "invitedBy", None, True),
    ("inviter_name", "inviterName", None, True),
)

MyInvitationPage._fields = (
    ("items", "items", list_of(decode_my_invitation), True),
    ("next_cursor", "nextCursor", None, True),
)

MyTenant._fields = (
    ("id", "id", None, True),
    ("partner_id", "partnerId", None, True),
    ("name", "name", None, True),
    ("slug", "slug", None, True),
    ("status", "status", TenantStatus, True),
)

NameServerRollout._fields = (
    ("status", "status", NameServerRolloutStatus, True),
    ("total", "total", None, True),
    ("done", "done", None, True),
    ("changed", "changed", None, True),
    ("started_at", "startedAt", timestamp, True),
    ("finished_at", "finishedAt", nullable(timestamp), True),
)

NameServerSettings._fields = (
    ("name_servers", "nameServers", None, True),
    ("rollout", "rollout", nullable(decode_name_server_rollout), True),
)

NewPtrName._fields = (
    ("ip", "ip", None, True),
    ("hostname", "hostname", None, True),
    ("ttl", "ttl", None, False),
)

NewRecord._fields = (
    ("name", "name", None, True),
    ("type", "type", RecordType, True),
    ("content", "content", None, True),
    ("ttl", "ttl", None, False),
    ("disabled", "disabled", None, False),
)

NewTemplateRecord._fields = (
    ("name", "name", None, True),
    ("type", "type", RecordType, True),
    ("content", "content", None, True),
    ("ttl", "ttl", None, False),
)

NewTemplateVariable._fields = (
    ("name", "name", None, True),
    ("description", "description", None, False),
    ("required", "required", None, False),
    ("default", "default", None, False),
)

NewTenantSettings._fields = (
    ("max_file_size_bytes", "maxFileSizeBytes", None, False),
    ("default_share_quota_bytes", "defaultShareQuotaBytes", None, False),
    ("trash_retention_days", "trashRetentionDays", None, False),
    ("version_retention_days", "versionRetentionDays", None, False),
    ("versions_kept_max", "versionsKeptMax", None, False),
    ("vectorization_enabled", "vectorizationEnabled", None, False),
    ("require_mfa", "requireMfa", None, False),
)

OmittedRecord._fields = (
    ("name", "name", None, True),
    ("type", "type", None, True),
    ("variable", "variable", None, True),
)

OwnQuota._fields = (
    ("user_id", "userId", None, True),
    ("used_bytes", "usedBytes", None, True),
    ("limit_bytes", "limitBytes", None, True),
    ("percent_used", "percentUsed", None, True),
    ("free_bytes", "freeBytes", None, True),
    ("limited_by", "limitedBy", nullable(QuotaTargetType), True),
)

Ownership._fields = (
    ("resource_type", "resourceType", None, True),
    ("resource_id", "resourceId", None, True),
    ("owner_id", "ownerId", None, True),
)

Partner._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("slug", "slug", None, True),
    ("status", "status", PartnerStatus, True),
    ("created_at", "createdAt", timestamp, True),
)

PartnerPage._fields = (
    ("items", "items", list_of(decode_partner), True),
    ("next_cursor", "nextCursor", None, True),
)

PermissionCheck._fields = (
    ("allowed", "allowed", None, True),
    ("reason", "reason", None, True),
)

PermissionExplanation._fields = (
    ("permission", "permission", RolePermission, True),
    ("allowed", "allowed", None, True),
    ("reason", "reason", None, True),
    ("token_scope", "tokenScope", PermissionExplanationTokenScope, True),
    ("sources", "sources", list_of(decode_permission_source), True),
)

PermissionList._fields = (
    ("scope", "scope", RoleScope, True),
    ("tenant_id", "tenantId", None, True),
    ("zone_id", "zoneId", None, True),
    ("permissions", "permissions", list_of(RolePermission), True),
)

PermissionSource._fields = (
    ("kind", "kind", PermissionSourceKind, True),
    ("role_name", "roleName", None, True),
    ("role_id", "roleId", None, True),
    ("role_assignment_id", "roleAssignmentId", None, True),
    ("access_grant_id", "accessGrantId", None, True),
    ("principal_id", "principalId", None, True),
    ("principal_name", "principalName", None, True),
    ("through", "through", list_of(decode_group_ref), True),
    ("scope", "scope", RoleScope, True),
    ("record_pattern", "recordPattern", None, True),
    ("record_types", "recordTypes", None, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
)

PlatformSetting._fields = (
    ("key", "key", None, True),
    ("value", "value", None, True),
    ("description", "description", None, True),
    ("updated_at", "updatedAt", nullable(timestamp), True),
    ("updated_by", "updatedBy", None, True),
)

PlatformSettingList._fields = (
    ("configs", "configs", list_of(decode_platform_setting), True),
)

Principals._fields = (
    ("users", "users", list_of(decode_user_hit), True),
    ("groups", "groups", list_of(decode_group_hit), True),
)

Problem._fields = (
    ("type", "type", None, True),
    ("title", "title", None, True),
    ("status", "status", None, True),
    ("code", "code", None, True),
    ("detail", "detail", None, False),
    ("request_id", "requestId", None, True),
    ("retryable", "retryable", None, True),
    ("issues", "issues", list_of(decode_issue), False),
    ("conflicts", "conflicts", None, False),
)

PtrItem._fields = (
    ("record_id", "recordId", None, True),
    ("ip", "ip", None, True),
    ("record_name", "recordName", None, True),
    ("hostname", "hostname", None, True),
    ("ttl", "ttl", None, True),
    ("disabled", "disabled", None, True),
)

PtrLookup._fields = (
    ("ip", "ip", None, True),
    ("zone_id", "zoneId", None, True),
    ("record_name", "recordName", None, True),
    ("hostnames", "hostnames", None, True),
    ("ttl", "ttl", None, True),
    ("zone", "zone", decode_zone, True),
)

PtrName._fields = (
    ("ip", "ip", None, True),
    ("zone_id", "zoneId", None, True),
    ("record_name", "recordName", None, True),
    ("hostnames", "hostnames", None, True),
    ("ttl", "ttl", None, True),
)

PtrOutcome._fields = (
    ("ip", "ip", None, True),
    ("status", "status", PtrOutcomeStatus, True),
    ("zone_id", "zoneId", None, True),
    ("message", "message", None, True),
)

PtrPage._fields = (
    ("items", "items", list_of(decode_ptr_item), True),
    ("next_cursor", "nextCursor", None, True),
)

Quota._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("target_type", "targetType", QuotaTargetType, True),
    ("target_id", "targetId", None, True),
    ("limit_bytes", "limitBytes", None, True),
    ("limit_type", "limitType", QuotaLimitType, True),
    ("warning_threshold1", "warningThreshold1", None, True),
    ("warning_threshold2", "warningThreshold2", None, True),
    ("warning_threshold3", "warningThreshold3", None, True),
    ("grace_period_days", "gracePeriodDays", None, True),
    ("grace_extra_percent", "graceExtraPercent", None, True),
    ("grace_started_at", "graceStartedAt", nullable(timestamp), True),
    ("is_exempt", "isExempt", None, True),
    ("exempt_reason", "exemptReason", None, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("etag", "etag", None, True),
)

QuotaLevel._fields = (
    ("target_type", "targetType", QuotaTargetType, True),
    ("target_id", "targetId", None, True),
    ("target_name", "targetName", None, True),
    ("used_bytes", "usedBytes", None, True),
    ("limit_bytes", "limitBytes", None, True),
    ("limit_type", "limitType", nullable(QuotaLimitType), True),
    ("is_default", "isDefault", None, True),
    ("is_exempt", "isExempt", None, True),
    ("standing", "standing", QuotaLevelStanding, True),
    ("grace_ends_at", "graceEndsAt", nullable(timestamp), True),
    ("free_bytes", "freeBytes", None, True),
)

QuotaPage._fields = (
    ("items", "items", list_of(decode_quota), True),
    ("next_cursor", "nextCursor", None, True),
)

QuotaUsage._fields = (
    ("target_type", "targetType", QuotaTargetType, True),
    ("target_id", "targetId", None, True),
    ("used_bytes", "usedBytes", None, True),
    ("file_count", "fileCount", None, True),
    ("folder_count", "folderCount", None, True),
    ("version_bytes", "versionBytes", None, True),
    ("trash_bytes", "trashBytes", None, True),
    ("limit_bytes", "limitBytes", None, True),
    ("calculated_at", "calculatedAt", nullable(timestamp), True),
)

QuotaUsagePage._fields = (
    ("items", "items", list_of(decode_quota_usage), True),
    ("next_cursor", "nextCursor", None, True),
)

ReceivedChunk._fields = (
    ("index", "index", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("sha256", "sha256", None, True),
)

RecentFile._fields = (
    ("action", "action", RecentFileAction, True),
    ("used_at", "usedAt", timestamp, True),
    ("file", "file", decode_file, True),
)

RecentFilePage._fields = (
    ("items", "items", list_of(decode_recent_file), True),
    ("next_cursor", "nextCursor", None, True),
)

RecordChange._fields = (
    ("id", "id", None, True),
    ("zone_id", "zoneId", None, True),
    ("kind", "kind", RecordChangeKind, True),
    ("state", "state", RecordChangeState, True),
    ("actor_kind", "actorKind", None, True),
    ("actor_id", "actorId", None, True),
    ("actor_name", "actorName", None, True),
    ("summary", "summary", None, True),
    ("rrset_count", "rrsetCount", None, True),
    ("serial", "serial", None, True),
    ("failure", "failure", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("settled_at", "settledAt", nullable(timestamp), True),
)

RecordChangeDetail._fields = (
    ("id", "id", None, True),
    ("zone_id", "zoneId", None, True),
    ("kind", "kind", RecordChangeKind, True),
    ("state", "state", RecordChangeState, True),
    ("actor_kind", "actorKind", None, True),
    ("actor_id", "actorId", None, True),
    ("actor_name", "actorName", None, True),
    ("summary", "summary", None, True),
    ("rrset_count", "rrsetCount", None, True),
    ("serial", "serial", None, True),
    ("failure", "failure", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("settled_at", "settledAt", nullable(timestamp), True),
    ("differences", "differences", list_of(decode_rrset_difference), True),
)

RecordChangePage._fields = (
    ("items", "items", list_of(decode_record_change), True),
    ("next_cursor", "nextCursor", None, True),
)

RecordInTheWay._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("type", "type", None, True),
    ("content", "content", None, True),
)

RecordPage._fields = (
    ("items", "items", list_of(decode_dns_record), True),
    ("next_cursor", "nextCursor", None, True),
)

RecordPatch._fields = (
    ("record_id", "recordId", None, True),
    ("content", "content", None, False),
    ("ttl", "ttl", None, False),
    ("disabled", "disabled", None, False),
)

RecordTypeInfo._fields = (
    ("type", "type", None, True),
    ("description", "description", None, True),
    ("format", "format", None, True),
    ("examples", "examples", None, True),
    ("placement", "placement", RecordTypeInfoPlacement, True),
    ("is_single", "isSingle", None, True),
    ("is_managed", "isManaged", None, True),
)

RecordTypeInfoPage._fields = (
    ("items", "items", list_of(decode_record_type_info), True),
    ("next_cursor", "nextCursor", None, True),
)

RequiredVariables._fields = (
    ("items", "items", list_of(decode_template_variable), True),
)

ResourceRef._fields = (
    ("type", "type", ResourceType, True),
    ("id", "id", None, True),
    ("name", "name", None, True),
)

ReversePreview._fields = (
    ("items", "items", list_of(decode_reverse_preview_item), True),
)

ReversePreviewItem._fields = (
    ("zone_name", "zoneName", None, True),
    ("type", "type", ZoneType, True),
    ("cidr", "cidr", None, True),
    ("first_address", "firstAddress", None, True),
    ("last_address", "lastAddress", None, True),
    ("address_count", "addressCount", None, True),
)

ReverseZonePage._fields = (
    ("items", "items", list_of(decode_zone), True),
    ("next_cursor", "nextCursor", None, True),
)

RewrittenZone._fields = (
    ("change_id", "changeId", None, True),
    ("differences", "differences", list_of(decode_rrset_difference), True),
    ("notes", "notes", None, True),
)

Role._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("permissions", "permissions", None, True),
    ("is_system", "isSystem", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("etag", "etag", None, True),
)

RoleAssignment._fields = (
    ("id", "id", None, True),
    ("role_id", "roleId", None, True),
    ("role_name", "roleName", None, True),
    ("principal_id", "principalId", None, True),
    ("principal_type", "principalType", PrincipalType, True),
    ("principal_name", "principalName", None, True),
    ("scope", "scope", RoleScope, True),
    ("tenant_id", "tenantId", None, True),
    ("zone_id", "zoneId", None, True),
    ("expires_at", "expiresAt", nullable(timestamp), True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
)

RoleAssignmentPage._fields = (
    ("items", "items", list_of(decode_role_assignment), True),
    ("next_cursor", "nextCursor", None, True),
)

RolePage._fields = (
    ("items", "items", list_of(decode_role), True),
    ("next_cursor", "nextCursor", None, True),
)

RrsetDifference._fields = (
    ("name", "name", None, True),
    ("type", "type", None, True),
    ("removed", "removed", None, True),
    ("added", "added", None, True),
)

ServerConfig._fields = (
    ("version", "version", None, True),
    ("features", "features", decode_server_features, True),
    ("limits", "limits", decode_server_limits, True),
)

ServerFeatures._fields = (
    ("semantic_search", "semanticSearch", None, True),
    ("external_sharing", "externalSharing", None, True),
    ("smb_connector", "smbConnector", None, True),
    ("sharepoint_connector", "sharepointConnector", None, True),
)

ServerLimits._fields = (
    ("max_file_size_bytes", "maxFileSizeBytes", None, True),
    ("min_upload_chunk_size_bytes", "minUploadChunkSizeBytes", None, True),
    ("max_upload_chunk_size_bytes", "maxUploadChunkSizeBytes", None, True),
)

Session._fields = (
    ("client_id", "clientId", None, True),
    ("started_at", "startedAt", timestamp, True),
    ("last_seen_at", "lastSeenAt", timestamp, True),
    ("last_ip", "lastIp", None, True),
    ("user_agent", "userAgent", None, True),
)

SessionList._fields = (
    ("items", "items", list_of(decode_session), True),
)

Share._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("type", "type", ShareType, True),
    ("owner_id", "ownerId", None, True),
    ("role", "role", nullable(ShareRole), True),
    ("permissions", "permissions", list_of(Permission), True),
    ("version_retention_days", "versionRetentionDays", None, True),
    ("versions_kept_max", "versionsKeptMax", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("trashed_at", "trashedAt", nullable(timestamp), True),
    ("etag", "etag", None, True),
)

ShareCursor._fields = (
    ("share_id", "shareId", None, True),
    ("cursor", "cursor", None, True),
)

SharePage._fields = (
    ("items", "items", list_of(decode_share), True),
    ("next_cursor", "nextCursor", None, True),
)

ShareUsage._fields = (
    ("share_id", "shareId", None, True),
    ("share_name", "shareName", None, True),
    ("file_count", "fileCount", None, True),
    ("folder_count", "folderCount", None, True),
    ("used_bytes", "usedBytes", None, True),
    ("version_bytes", "versionBytes", None, True),
    ("trash_bytes", "trashBytes", None, True),
    ("calculated_at", "calculatedAt", nullable(timestamp), True),
)

ShareUsagePage._fields = (
    ("items", "items", list_of(decode_share_usage), True),
    ("next_cursor", "nextCursor", None, True),
)

SnapshotFile._fields = (
    ("kind", "kind", None, True),
    ("id", "id", None, True),
    ("parent_id", "parentId", None, True),
    ("name", "name", None, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("version_id", "versionId", None, True),
    ("version", "version", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("mime_type", "mimeType", None, True),
    ("checksum_sha256", "checksumSha256", None, True),
    ("lock", "lock", nullable(decode_file_lock), True),
)

SnapshotFolder._fields = (
    ("kind", "kind", None, True),
    ("id", "id", None, True),
    ("parent_id", "parentId", None, True),
    ("name", "name", None, True),
    ("modified_at", "modifiedAt", timestamp, True),
)

SnapshotPage._fields = (
    ("items", "items", list_of(decode_snapshot_item), True),
    ("next_cursor", "nextCursor", None, True),
    ("changes_cursor", "changesCursor", None, True),
)

SyncConflict._fields = (
    ("id", "id", None, True),
    ("device_id", "deviceId", None, True),
    ("share_id", "shareId", None, True),
    ("type", "type", SyncConflictType, True),
    ("status", "status", SyncConflictStatus, True),
    ("resolution", "resolution", nullable(ConflictResolution), True),
    ("resource_id", "resourceId", None, True),
    ("name", "name", None, True),
    ("copy_id", "copyId", None, True),
    ("detected_at", "detectedAt", timestamp, True),
    ("resolved_at", "resolvedAt", nullable(timestamp), True),
)

SyncConflictPage._fields = (
    ("items", "items", list_of(decode_sync_conflict), True),
    ("next_cursor", "nextCursor", None, True),
)

SyncFeed._fields = (
    ("items", "items", list_of(decode_sync_feed_item), True),
    ("has_more", "hasMore", None, True),
)

SyncFeedItem._fields = (
    ("share_id", "shareId", None, True),
    ("name", "name", None, True),
    ("state", "state", SyncFeedItemState, True),
    ("changes", "changes", list_of(decode_change), True),
    ("next_cursor", "nextCursor", None, True),
    ("has_more", "hasMore", None, True),
)

SyncPreference._fields = (
    ("device_id", "deviceId", None, True),
    ("share_id", "shareId", None, True),
    ("is_synced", "isSynced", None, True),
    ("excluded_folder_ids", "excludedFolderIds", None, True),
    ("etag", "etag", None, True),
)

SyncStatus._fields = (
    ("device_id", "deviceId", None, True),
    ("share_id", "shareId", None, True),
    ("cursor", "cursor", None, True),
    ("last_sync_at", "lastSyncAt", timestamp, True),
    ("pending_changes", "pendingChanges", None, True),
    ("lag_seconds", "lagSeconds", None, True),
    ("reset", "reset", None, True),
)

Template._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("type", "type", TemplateType, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("records", "records", list_of(decode_template_record), True),
    ("variables", "variables", list_of(decode_template_variable), True),
    ("etag", "etag", None, True),
)

TemplateConflict._fields = (
    ("name", "name", None, True),
    ("type", "type", None, True),
    ("wanted", "wanted", None, True),
    ("in_the_way", "inTheWay", list_of(decode_record_in_the_way), True),
    ("is_partly_hidden", "isPartlyHidden", None, True),
)

TemplateItem._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("type", "type", TemplateType, True),
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("record_count", "recordCount", None, True),
    ("variable_count", "variableCount", None, True),
)

TemplateOfZone._fields = (
    ("template", "template", nullable(decode_zone_template), True),
)

TemplatePage._fields = (
    ("items", "items", list_of(decode_template_item), True),
    ("next_cursor", "nextCursor", None, True),
)

TemplatePreview._fields = (
    ("conflicts", "conflicts", list_of(decode_template_conflict), True),
    ("omitted", "omitted", list_of(decode_omitted_record), True),
    ("differences", "differences", list_of(decode_rrset_difference), True),
    ("can_apply", "canApply", None, True),
)

TemplateRecord._fields = (
    ("name", "name", None, True),
    ("type", "type", RecordType, True),
    ("content", "content", None, True),
    ("ttl", "ttl", None, True),
)

TemplateVariable._fields = (
    ("name", "name", None, True),
    ("description", "description", None, True),
    ("required", "required", None, True),
    ("default", "default", None, True),
)

Tenant._fields = (
    ("id", "id", None, True),
    ("partner_id", "partnerId", None, True),
    ("name", "name", None, True),
    ("slug", "slug", None, True),
    ("status", "status", TenantStatus, True),
    ("rate_limit_per_minute", "rateLimitPerMinute", None, True),
    ("settings", "settings", decode_tenant_settings, True),
    ("created_at", "createdAt", timestamp, True),
    ("etag", "etag", None, True),
)

TenantPage._fields = (
    ("items", "items", list_of(decode_tenant), True),
    ("next_cursor", "nextCursor", None, True),
)

TenantSettings._fields = (
    ("max_file_size_bytes", "maxFileSizeBytes", None, True),
    ("default_share_quota_bytes", "defaultShareQuotaBytes", None, True),
    ("trash_retention_days", "trashRetentionDays", None, True),
    ("version_retention_days", "versionRetentionDays", None, True),
    ("versions_kept_max", "versionsKeptMax", None, True),
    ("vectorization_enabled", "vectorizationEnabled", None, True),
    ("require_mfa", "requireMfa", None, True),
)

TokenVerdict._fields = (
    ("valid", "valid", None, True),
    ("reason", "reason", None, False),
    ("user_id", "userId", None, False),
    ("tenant_id", "tenantId", None, False),
    ("scopes", "scopes", None, False),
    ("expires_at", "expiresAt", timestamp, False),
    ("service_account", "serviceAccount", None, False),
)

Tokens._fields = (
    ("access_token", "access_token", None, True),
    ("token_type", "token_type", None, True),
    ("expires_in", "expires_in", None, False),
    ("refresh_token", "refresh_token", None, False),
    ("id_token", "id_token", None, False),
    ("scope", "scope", None, False),
)

TransferPeer._fields = (
    ("address", "address", None, True),
    ("serial", "serial", None, True),
    ("failure", "failure", None, True),
)

TransferStatus._fields = (
    ("serial", "serial", None, True),
    ("peers", "peers", list_of(decode_transfer_peer), True),
    ("is_in_sync", "isInSync", None, True),
    ("is_pending", "isPending", None, True),
    ("last_checked_at", "lastCheckedAt", nullable(timestamp), True),
    ("last_error", "lastError", None, True),
)

TrashPage._fields = (
    ("items", "items", list_of(decode_folder_item), True),
    ("next_cursor", "nextCursor", None, True),
)

TreeStats._fields = (
    ("file_count", "fileCount", None, True),
    ("folder_count", "folderCount", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("is_complete", "isComplete", None, True),
)

TsigKey._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("name", "name", None, True),
    ("algorithm", "algorithm", TsigAlgorithm, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
)

TsigKeyPage._fields = (
    ("items", "items", list_of(decode_tsig_key), True),
    ("next_cursor", "nextCursor", None, True),
)

UploadSession._fields = (
    ("id", "id", None, True),
    ("status", "status", UploadSessionStatus, True),
    ("share_id", "shareId", None, True),
    ("folder_id", "folderId", None, True),
    ("name", "name", None, True),
    ("replace_file_id", "replaceFileId", None, True),
    ("base_version_id", "baseVersionId", None, True),
    ("file_id", "fileId", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("received_bytes", "receivedBytes", None, True),
    ("chunk_size_bytes", "chunkSizeBytes", None, True),
    ("chunk_count", "chunkCount", None, True),
    ("missing_count", "missingCount", None, True),
    ("missing", "missing", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("expires_at", "expiresAt", timestamp, True),
)

User._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("scaikey_id", "scaikeyId", None, True),
    ("email", "email", None, True),
    ("name", "name", None, True),
    ("status", "status", AccountStatus, True),
    ("is_assigned", "isAssigned", None, True),
    ("admin_role", "adminRole", AdminRole, True),
    ("source", "source", UserSource, True),
    ("last_login_at", "lastLoginAt", nullable(timestamp), True),
    ("created_at", "createdAt", timestamp, True),
    ("etag", "etag", None, True),
)

UserHit._fields = (
    ("id", "id", None, True),
    ("name", "name", None, True),
    ("email", "email", None, True),
)

UserPage._fields = (
    ("items", "items", list_of(decode_user), True),
    ("next_cursor", "nextCursor", None, True),
)

Validation._fields = (
    ("id", "id", None, True),
    ("type", "type", ValidationType, True),
    ("status", "status", ValidationStatus, True),
    ("challenge", "challenge", None, True),
    ("dns_record", "dnsRecord", decode_dns_record_to_publish, True),
    ("checked_at", "checkedAt", nullable(timestamp), True),
    ("expires_at", "expiresAt", timestamp, True),
    ("created_at", "createdAt", timestamp, True),
)

ValidationCheck._fields = (
    ("is_valid", "isValid", None, True),
    ("message", "message", None, True),
    ("validation_id", "validationId", None, True),
    ("delegated_to", "delegatedTo", None, True),
    ("witnesses", "witnesses", list_of(decode_validation_witness), True),
)

ValidationWitness._fields = (
    ("name_server", "nameServer", None, True),
    ("address", "address", None, True),
    ("sight", "sight", WitnessSight, True),
    ("values", "values", None, True),
)

Version._fields = (
    ("id", "id", None, True),
    ("file_id", "fileId", None, True),
    ("version", "version", None, True),
    ("is_current", "isCurrent", None, True),
    ("size_bytes", "sizeBytes", None, True),
    ("checksum_sha256", "checksumSha256", None, True),
    ("mime_type", "mimeType", None, True),
    ("label", "label", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
)

VersionPage._fields = (
    ("items", "items", list_of(decode_version), True),
    ("next_cursor", "nextCursor", None, True),
)

WebhookSecret._fields = (
    ("id", "id", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
)

WebhookSecretList._fields = (
    ("items", "items", list_of(decode_webhook_secret), True),
    ("configured_count", "configuredCount", None, True),
)

WrittenPtrNames._fields = (
    ("items", "items", list_of(decode_ptr_name), True),
    ("change_id", "changeId", None, True),
)

WrittenRecord._fields = (
    ("id", "id", None, True),
    ("zone_id", "zoneId", None, True),
    ("name", "name", None, True),
    ("display_name", "displayName", None, True),
    ("type", "type", None, True),
    ("content", "content", None, True),
    ("ttl", "ttl", None, True),
    ("disabled", "disabled", None, True),
    ("is_system", "isSystem", None, True),
    ("created_at", "createdAt", nullable(timestamp), True),
    ("etag", "etag", None, True),
    ("notes", "notes", None, True),
    ("change_id", "changeId", None, True),
    ("ptrs", "ptrs", list_of(decode_ptr_outcome), True),
)

Zone._fields = (
    ("id", "id", None, True),
    ("tenant_id", "tenantId", None, True),
    ("name", "name", None, True),
    ("display_name", "displayName", None, True),
    ("type", "type", ZoneType, True),
    ("status", "status", ZoneStatus, True),
    ("pending_change", "pendingChange", nullable(ZonePendingChange), True),
    ("default_ttl", "defaultTtl", None, True),
    ("description", "description", None, True),
    ("cidr", "cidr", None, True),
    ("dnssec_enabled", "dnssecEnabled", None, True),
    ("name_servers", "nameServers", None, True),
    ("created_by", "createdBy", None, True),
    ("created_at", "createdAt", timestamp, True),
    ("modified_at", "modifiedAt", timestamp, True),
    ("deleted_at", "deletedAt", nullable(timestamp), True),
    ("etag", "etag", None, True),
)

ZoneDnssec._fields = (
    ("zone_id", "zoneId", None, True),
    ("enabled", "enabled", None, True),
    ("status", "status", ZoneDnssecStatus, True),
    ("pending_step", "pendingStep", nullable(ZoneDnssecPendingStep), True),
    ("algorithm", "algorithm", None, True),
    ("ksk", "ksk", list_of(decode_dnssec_key), True),
    ("zsk", "zsk", list_of(decode_dnssec_key), True),
    ("ds_records", "dsRecords", list_of(decode_ds_record), True),
    ("next_step_at", "nextStepAt", nullable(timestamp), True),
)

ZonePage._fields = (
    ("items", "items", list_of(decode_zone), True),
    ("next_cursor", "nextCursor", None, True),
)

ZoneTemplate._fields = (
    ("template_id", "templateId", None, True),
    ("template_name", "templateName", None, True),
    ("state", "state", ZoneTemplateState, True),
    ("change_id", "changeId", None, True),
    ("failure", "failure", None, True),
    ("settled_at", "settledAt", nullable(timestamp), True),
)

ZoneTransfer._fields = (
    ("zone_id", "zoneId", None, True),
    ("role", "role", ZoneTransferRole, True),
    ("masters", "masters", None, True),
    ("secondaries", "secondaries", None, True),
    ("tsig_key_id", "tsigKeyId", None, True),
    ("etag", "etag", None, True),
)

ZoneValidation._fields = (
    ("validation", "validation", nullable(decode_validation), True),
)
