// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

namespace Scai;

/// <summary>What the server can answer instead of what was asked for. Codes are added over time.</summary>
public static class ErrorCode
{
    /// <summary>Access grant not found</summary>
    public const string AccessGrantsNotFound = "accessGrants.not_found";

    /// <summary>The access grant changed since you read it</summary>
    public const string AccessGrantsStaleEtag = "accessGrants.stale_etag";

    /// <summary>This needs an administrator</summary>
    public const string AdminForbidden = "admin.forbidden";

    /// <summary>Group not found</summary>
    public const string AdminGroupNotFound = "admin.group_not_found";

    /// <summary>Partner not found</summary>
    public const string AdminPartnerNotFound = "admin.partner_not_found";

    /// <summary>ScaiKey refused the change</summary>
    public const string AdminProviderRefused = "admin.provider_refused";

    /// <summary>You cannot do this to yourself</summary>
    public const string AdminSelf = "admin.self";

    /// <summary>There is no such setting</summary>
    public const string AdminSettingNotFound = "admin.setting_not_found";

    /// <summary>It changed since you read it</summary>
    public const string AdminStaleEtag = "admin.stale_etag";

    /// <summary>Tenant not found</summary>
    public const string AdminTenantNotFound = "admin.tenant_not_found";

    /// <summary>User not found</summary>
    public const string AdminUserNotFound = "admin.user_not_found";

    /// <summary>The API key is not in a state for this</summary>
    public const string ApiKeysConflict = "apiKeys.conflict";

    /// <summary>You may not give a key these rights</summary>
    public const string ApiKeysForbidden = "apiKeys.forbidden";

    /// <summary>The API key is not valid</summary>
    public const string ApiKeysInvalid = "apiKeys.invalid";

    /// <summary>This API key may not be used from here</summary>
    public const string ApiKeysNetworkRefused = "apiKeys.network_refused";

    /// <summary>This operation needs a person's access token, not an API key</summary>
    public const string ApiKeysNotAccepted = "apiKeys.not_accepted";

    /// <summary>API key not found</summary>
    public const string ApiKeysNotFound = "apiKeys.not_found";

    /// <summary>The API key changed since you read it</summary>
    public const string ApiKeysStaleEtag = "apiKeys.stale_etag";

    /// <summary>Audit event not found</summary>
    public const string AuditNotFound = "audit.not_found";

    /// <summary>Nobody has signed in with the code yet</summary>
    public const string AuthAuthorizationPending = "auth.authorization_pending";

    /// <summary>ScaiKey does not offer signing in devices</summary>
    public const string AuthDeviceUnsupported = "auth.device_unsupported";

    /// <summary>ScaiKey refused the code or refresh token</summary>
    public const string AuthGrantInvalid = "auth.grant_invalid";

    /// <summary>The access token or API key does not cover this operation</summary>
    public const string AuthInsufficientScope = "auth.insufficient_scope";

    /// <summary>ScaiKey does not answer</summary>
    public const string AuthProviderUnavailable = "auth.provider_unavailable";

    /// <summary>Ask less often whether somebody has signed in</summary>
    public const string AuthSlowDown = "auth.slow_down";

    /// <summary>The access token is not valid</summary>
    public const string AuthTokenInvalid = "auth.token_invalid";

    /// <summary>This needs an access token</summary>
    public const string AuthTokenMissing = "auth.token_missing";

    /// <summary>Device not found</summary>
    public const string DevicesNotFound = "devices.not_found";

    /// <summary>This device was not asked to delete what it holds</summary>
    public const string DevicesNotWiping = "devices.not_wiping";

    /// <summary>This device was revoked</summary>
    public const string DevicesRevoked = "devices.revoked";

    /// <summary>You have as many devices as anybody may have</summary>
    public const string DevicesTooMany = "devices.too_many";

    /// <summary>This device is to delete what it holds</summary>
    public const string DevicesWipeRequested = "devices.wipe_requested";

    /// <summary>Resolvers may still have a DS record of this zone from the zone above</summary>
    public const string DnssecDsCached = "dnssec.ds_cached";

    /// <summary>The zone above still has a DS record of this zone</summary>
    public const string DnssecDsPublished = "dnssec.ds_published";

    /// <summary>The zone is signed already</summary>
    public const string DnssecEnabledAlready = "dnssec.enabled_already";

    /// <summary>PowerDNS has keys of this zone that are not managed here</summary>
    public const string DnssecForeignKeys = "dnssec.foreign_keys";

    /// <summary>The name servers of the zone above could not be asked</summary>
    public const string DnssecLookupFailed = "dnssec.lookup_failed";

    /// <summary>The zone is not signed</summary>
    public const string DnssecNotEnabled = "dnssec.not_enabled";

    /// <summary>The name server does not take this algorithm</summary>
    public const string DnssecRefused = "dnssec.refused";

    /// <summary>The keys of the zone are not in a status for this</summary>
    public const string DnssecWrongStatus = "dnssec.wrong_status";

    /// <summary>The bytes received do not have the announced checksum</summary>
    public const string FilesChecksumMismatch = "files.checksum_mismatch";

    /// <summary>The copy has ended</summary>
    public const string FilesCopyEnded = "files.copy_ended";

    /// <summary>Copy not found</summary>
    public const string FilesCopyNotFound = "files.copy_not_found";

    /// <summary>The stored content is damaged</summary>
    public const string FilesCorrupt = "files.corrupt";

    /// <summary>A folder cannot go into itself or into what is below it</summary>
    public const string FilesCycle = "files.cycle";

    /// <summary>You may see this but not do this with it</summary>
    public const string FilesForbidden = "files.forbidden";

    /// <summary>Somebody else has locked it</summary>
    public const string FilesLocked = "files.locked";

    /// <summary>Something else in this folder already has this name</summary>
    public const string FilesNameTaken = "files.name_taken";

    /// <summary>File or folder not found</summary>
    public const string FilesNotFound = "files.not_found";

    /// <summary>It is not in the trash</summary>
    public const string FilesNotTrashed = "files.not_trashed";

    /// <summary>The folder it was in is in the trash</summary>
    public const string FilesParentTrashed = "files.parent_trashed";

    /// <summary>It changed since you read it</summary>
    public const string FilesStaleEtag = "files.stale_etag";

    /// <summary>There is no room left to store this</summary>
    public const string FilesStorageFull = "files.storage_full";

    /// <summary>The folder tree is too deep</summary>
    public const string FilesTooDeep = "files.too_deep";

    /// <summary>The file is larger than this tenant allows</summary>
    public const string FilesTooLarge = "files.too_large";

    /// <summary>That is more files than one archive takes</summary>
    public const string FilesTooMany = "files.too_many";

    /// <summary>You have as many favourites as anybody may have</summary>
    public const string FilesTooManyFavorites = "files.too_many_favorites";

    /// <summary>It is in the trash</summary>
    public const string FilesTrashed = "files.trashed";

    /// <summary>The current version cannot be deleted</summary>
    public const string FilesVersionCurrent = "files.version_current";

    /// <summary>Version not found</summary>
    public const string FilesVersionNotFound = "files.version_not_found";

    /// <summary>A request with this Idempotency-Key is still running</summary>
    public const string IdempotencyInProgress = "idempotency.in_progress";

    /// <summary>This Idempotency-Key was used with another request</summary>
    public const string IdempotencyKeyReused = "idempotency.key_reused";

    /// <summary>This user may not use devices of this kind</summary>
    public const string IdentityDeviceKindRefused = "identity.device_kind_refused";

    /// <summary>This tenant asks for a second factor</summary>
    public const string IdentityMfaRequired = "identity.mfa_required";

    /// <summary>This tenant is suspended</summary>
    public const string IdentityTenantSuspended = "identity.tenant_suspended";

    /// <summary>This user is suspended</summary>
    public const string IdentityUserSuspended = "identity.user_suspended";

    /// <summary>There is no such entry on this</summary>
    public const string PermissionsEntryNotFound = "permissions.entry_not_found";

    /// <summary>There is no such user or group in this tenant</summary>
    public const string PermissionsPrincipalUnknown = "permissions.principal_unknown";

    /// <summary>The access control list changed since you read it</summary>
    public const string PermissionsStaleEtag = "permissions.stale_etag";

    /// <summary>The access control list is full</summary>
    public const string PermissionsTooManyEntries = "permissions.too_many_entries";

    /// <summary>There is no room left within a quota</summary>
    public const string QuotasExceeded = "quotas.exceeded";

    /// <summary>Quota not found</summary>
    public const string QuotasNotFound = "quotas.not_found";

    /// <summary>The quota changed since you read it</summary>
    public const string QuotasStaleEtag = "quotas.stale_etag";

    /// <summary>There is no such change in this zone</summary>
    public const string RecordsChangeNotFound = "records.change_not_found";

    /// <summary>This removes or alters a large part of the zone and has to be confirmed</summary>
    public const string RecordsConfirmationRequired = "records.confirmation_required";

    /// <summary>Other records of the zone do not go with this one</summary>
    public const string RecordsConflict = "records.conflict";

    /// <summary>The zone has this record already</summary>
    public const string RecordsExists = "records.exists";

    /// <summary>Record not found</summary>
    public const string RecordsNotFound = "records.not_found";

    /// <summary>The name server does not take this change</summary>
    public const string RecordsRefused = "records.refused";

    /// <summary>The records of this name and type changed since you read them</summary>
    public const string RecordsStaleEtag = "records.stale_etag";

    /// <summary>The platform keeps this record; it cannot be changed here</summary>
    public const string RecordsSystemRecord = "records.system_record";

    /// <summary>The zone file is not valid</summary>
    public const string RecordsZoneFileInvalid = "records.zone_file_invalid";

    /// <summary>The zone file is too large</summary>
    public const string RecordsZoneFileTooLarge = "records.zone_file_too_large";

    /// <summary>The request body ended before it was complete</summary>
    public const string RequestIncomplete = "request.incomplete";

    /// <summary>The request is not valid</summary>
    public const string RequestInvalid = "request.invalid";

    /// <summary>No byte of the requested range exists</summary>
    public const string RequestRangeNotSatisfiable = "request.range_not_satisfiable";

    /// <summary>Too many requests</summary>
    public const string RequestRateLimited = "request.rate_limited";

    /// <summary>The request body is too large</summary>
    public const string RequestTooLarge = "request.too_large";

    /// <summary>The body is of a type that this operation does not take</summary>
    public const string RequestUnsupportedMediaType = "request.unsupported_media_type";

    /// <summary>This user or group already has this role there</summary>
    public const string RolesAlreadyAssigned = "roles.already_assigned";

    /// <summary>Role assignment not found</summary>
    public const string RolesAssignmentNotFound = "roles.assignment_not_found";

    /// <summary>You may not give rights that you do not have</summary>
    public const string RolesBeyondOwnRights = "roles.beyond_own_rights";

    /// <summary>Your roles do not allow this</summary>
    public const string RolesForbidden = "roles.forbidden";

    /// <summary>Somebody still has this role</summary>
    public const string RolesInUse = "roles.in_use";

    /// <summary>There is already a role with this name</summary>
    public const string RolesNameTaken = "roles.name_taken";

    /// <summary>Role not found</summary>
    public const string RolesNotFound = "roles.not_found";

    /// <summary>There is no such user or group in this tenant</summary>
    public const string RolesPrincipalUnknown = "roles.principal_unknown";

    /// <summary>There is no such role to give there</summary>
    public const string RolesRoleUnknown = "roles.role_unknown";

    /// <summary>The role changed since you read it</summary>
    public const string RolesStaleEtag = "roles.stale_etag";

    /// <summary>System roles cannot be changed</summary>
    public const string RolesSystem = "roles.system";

    /// <summary>Something went wrong on our side</summary>
    public const string ServerInternal = "server.internal";

    /// <summary>A service that this needs does not answer</summary>
    public const string ServerUnavailable = "server.unavailable";

    /// <summary>You may see this share but not do this with it</summary>
    public const string SharesForbidden = "shares.forbidden";

    /// <summary>The invitation was answered already</summary>
    public const string SharesInvitationAnswered = "shares.invitation_answered";

    /// <summary>This address is invited already</summary>
    public const string SharesInvitationExists = "shares.invitation_exists";

    /// <summary>The invitation is over</summary>
    public const string SharesInvitationExpired = "shares.invitation_expired";

    /// <summary>Invitation not found</summary>
    public const string SharesInvitationNotFound = "shares.invitation_not_found";

    /// <summary>This user or group is already a member</summary>
    public const string SharesMemberExists = "shares.member_exists";

    /// <summary>Member not found</summary>
    public const string SharesMemberNotFound = "shares.member_not_found";

    /// <summary>Share not found</summary>
    public const string SharesNotFound = "shares.not_found";

    /// <summary>The share is not in the trash</summary>
    public const string SharesNotTrashed = "shares.not_trashed";

    /// <summary>A personal share cannot be deleted or given away</summary>
    public const string SharesPersonal = "shares.personal";

    /// <summary>There is no such user or group in this tenant</summary>
    public const string SharesPrincipalUnknown = "shares.principal_unknown";

    /// <summary>The share changed since you read it</summary>
    public const string SharesStaleEtag = "shares.stale_etag";

    /// <summary>The share is in the trash</summary>
    public const string SharesTrashed = "shares.trashed";

    /// <summary>Conflict not found</summary>
    public const string SyncConflictNotFound = "sync.conflict_not_found";

    /// <summary>The conflict is resolved already</summary>
    public const string SyncConflictResolved = "sync.conflict_resolved";

    /// <summary>The changes after this cursor are not kept any more</summary>
    public const string SyncCursorExpired = "sync.cursor_expired";

    /// <summary>The cursor is not one that this server gave for this share</summary>
    public const string SyncCursorInvalid = "sync.cursor_invalid";

    /// <summary>The preference changed since you read it</summary>
    public const string SyncPreferenceStale = "sync.preference_stale";

    /// <summary>There is already a template with this name</summary>
    public const string TemplatesNameTaken = "templates.name_taken";

    /// <summary>Template not found</summary>
    public const string TemplatesNotFound = "templates.not_found";

    /// <summary>The template changed since you read it</summary>
    public const string TemplatesStaleEtag = "templates.stale_etag";

    /// <summary>System templates cannot be changed</summary>
    public const string TemplatesSystem = "templates.system";

    /// <summary>Zones are still transferred with this TSIG key</summary>
    public const string TransfersKeyInUse = "transfers.key_in_use";

    /// <summary>There is already a TSIG key of this name</summary>
    public const string TransfersKeyNameTaken = "transfers.key_name_taken";

    /// <summary>TSIG key not found</summary>
    public const string TransfersKeyNotFound = "transfers.key_not_found";

    /// <summary>The tenant of the zone has no such TSIG key</summary>
    public const string TransfersKeyUnknown = "transfers.key_unknown";

    /// <summary>The name server does not take this</summary>
    public const string TransfersRefused = "transfers.refused";

    /// <summary>The zone's transfers were set anew since you read them</summary>
    public const string TransfersStaleEtag = "transfers.stale_etag";

    /// <summary>The upload has no such chunk</summary>
    public const string UploadsChunkNotFound = "uploads.chunk_not_found";

    /// <summary>The chunk does not have the size it was announced with</summary>
    public const string UploadsChunkSizeMismatch = "uploads.chunk_size_mismatch";

    /// <summary>Other bytes have arrived as this chunk already</summary>
    public const string UploadsChunkTaken = "uploads.chunk_taken";

    /// <summary>The upload is completed</summary>
    public const string UploadsCompleted = "uploads.completed";

    /// <summary>Part of this content need not be sent</summary>
    public const string UploadsContentKnown = "uploads.content_known";

    /// <summary>The upload is over: nothing came for too long</summary>
    public const string UploadsExpired = "uploads.expired";

    /// <summary>Chunks of the upload are missing</summary>
    public const string UploadsIncomplete = "uploads.incomplete";

    /// <summary>Upload not found</summary>
    public const string UploadsNotFound = "uploads.not_found";

    /// <summary>This upload takes chunks, not a stream</summary>
    public const string UploadsNotStreamed = "uploads.not_streamed";

    /// <summary>The upload goes on from another place</summary>
    public const string UploadsOffsetMismatch = "uploads.offset_mismatch";

    /// <summary>You have too many uploads under way</summary>
    public const string UploadsTooMany = "uploads.too_many";

    /// <summary>This webhook secret is stored already</summary>
    public const string WebhooksSecretKnown = "webhooks.secret_known";

    /// <summary>Webhook secret not found</summary>
    public const string WebhooksSecretNotFound = "webhooks.secret_not_found";

    /// <summary>There are two webhook secrets already</summary>
    public const string WebhooksSecretsFull = "webhooks.secrets_full";

    /// <summary>Somebody else is changing the zone</summary>
    public const string ZonesBusy = "zones.busy";

    /// <summary>The challenge was checked a moment ago</summary>
    public const string ZonesCheckedJustNow = "zones.checked_just_now";

    /// <summary>The name is delegated to us already, which proves nothing; use a TXT record</summary>
    public const string ZonesDelegatedAlready = "zones.delegated_already";

    /// <summary>PowerDNS has a zone of this name that is not managed here</summary>
    public const string ZonesForeign = "zones.foreign";

    /// <summary>The name servers of the domain could not be asked</summary>
    public const string ZonesLookupFailed = "zones.lookup_failed";

    /// <summary>Another tenant has this name, or one that it is part of or that is part of it</summary>
    public const string ZonesNameHeld = "zones.name_held";

    /// <summary>Nobody can have this name as a zone</summary>
    public const string ZonesNameReserved = "zones.name_reserved";

    /// <summary>This tenant has a zone of this name already</summary>
    public const string ZonesNameTaken = "zones.name_taken";

    /// <summary>No name servers have been set for this installation</summary>
    public const string ZonesNoNameServers = "zones.no_name_servers";

    /// <summary>The zone has no challenge that can be met</summary>
    public const string ZonesNoOpenValidation = "zones.no_open_validation";

    /// <summary>Zone not found</summary>
    public const string ZonesNotFound = "zones.not_found";

    /// <summary>The zone changed since you read it</summary>
    public const string ZonesStaleEtag = "zones.stale_etag";

    /// <summary>The zone is not in a status for this</summary>
    public const string ZonesWrongStatus = "zones.wrong_status";
}
