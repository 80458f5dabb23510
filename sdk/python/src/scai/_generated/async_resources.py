# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .._runtime.call import Call, build_path, if_match_headers, nothing
from .._runtime.options import ByteRange, Content, OnProgress, RequestOptions
from .._runtime.values import UNSET, Unset
from .._runtime.async_transport import (
    AsyncDownload,
    AsyncPager,
    AsyncTransport,
    async_content_body,
    async_form_body,
    async_json_body,
    async_multipart_body,
)
from .models import (
    AcceptedInvitation,
    AccessCheck,
    AccessGrant,
    AccessGrantPage,
    AccountStatus,
    AceType,
    Acl,
    AclEntryInput,
    AdminRole,
    ApiKey,
    ApiKeyPage,
    ApiKeyScope,
    AppliedTemplate,
    ApplyChangesInputConflictResolution,
    AssignableShareRole,
    AuditActorKind,
    AuditCategory,
    AuditEvent,
    AuditEventPage,
    AuditExportFormat,
    AuditSeverity,
    AuthConfig,
    AuthoritativeDomainList,
    BuiltInVariables,
    BulkResult,
    Change,
    ChangePage,
    ChangeResults,
    CheckBatchResult,
    CheckResult,
    ChunkOfUpload,
    ConflictResolution,
    CreateShareInputType,
    CreatedReverseZones,
    Device,
    DeviceAuthorization,
    DeviceKind,
    DevicePage,
    DnsRecord,
    Drift,
    DsCheck,
    EffectivePermissions,
    EffectiveQuota,
    EmptiedTrash,
    ExchangeTokenInputGrantType,
    Explanation,
    FavoritePage,
    File,
    FileChunk,
    FileChunkPage,
    Folder,
    FolderCopy,
    FolderItem,
    FolderPage,
    Group,
    GroupDetails,
    GroupPage,
    GroupType,
    Invitation,
    InvitationPage,
    InvitationPreview,
    IssuedApiKey,
    IssuedTsigKey,
    LatestCursor,
    LocalChange,
    Me,
    Member,
    MemberPage,
    MyContext,
    MyInvitation,
    MyInvitationPage,
    NameServerSettings,
    NewPtrName,
    NewRecord,
    NewTemplateRecord,
    NewTemplateVariable,
    NewTenantSettings,
    OnNameTaken,
    OnRecordConflict,
    OwnQuota,
    Ownership,
    Partner,
    PartnerPage,
    Permission,
    PermissionCheck,
    PermissionExplanation,
    PermissionList,
    PermissionsSetInheritanceResourceType,
    PlatformSetting,
    PlatformSettingList,
    PrincipalType,
    Principals,
    PtrItem,
    PtrLookup,
    PtrName,
    PtrPage,
    Quota,
    QuotaLimitType,
    QuotaPage,
    QuotaUsage,
    QuotaUsagePage,
    ReceivedChunk,
    RecentFile,
    RecentFilePage,
    RecordChange,
    RecordChangeDetail,
    RecordChangePage,
    RecordPage,
    RecordPatch,
    RecordType,
    RecordTypeInfoPage,
    RecordsImportZoneMode,
    RequiredVariables,
    ResourceType,
    ReversePreview,
    ReverseZonePage,
    RewrittenZone,
    Role,
    RoleAssignment,
    RoleAssignmentPage,
    RolePage,
    RolePermission,
    RolePermissionPattern,
    RoleScope,
    ServerConfig,
    SessionList,
    Share,
    ShareCursor,
    SharePage,
    ShareUsage,
    ShareUsagePage,
    SnapshotItem,
    SnapshotPage,
    SyncConflict,
    SyncConflictPage,
    SyncFeed,
    SyncListChangesFrom,
    SyncPreference,
    SyncStatus,
    Template,
    TemplateItem,
    TemplateOfZone,
    TemplatePage,
    TemplatePreview,
    TemplateType,
    Tenant,
    TenantPage,
    TenantStatus,
    TokenVerdict,
    Tokens,
    TransferStatus,
    TrashPage,
    TreeStats,
    TsigAlgorithm,
    TsigKey,
    TsigKeyPage,
    UploadSession,
    User,
    UserPage,
    Validation,
    ValidationCheck,
    ValidationType,
    Version,
    VersionPage,
    WebhookSecret,
    WebhookSecretList,
    WrittenPtrNames,
    WrittenRecord,
    Zone,
    ZoneDnssec,
    ZonePage,
    ZoneStats,
    ZoneStatus,
    ZoneTransfer,
    ZoneType,
    ZoneValidation,
    decode_accepted_invitation,
    decode_access_grant,
    decode_access_grant_page,
    decode_acl,
    decode_api_key,
    decode_api_key_page,
    decode_applied_template,
    decode_audit_event,
    decode_audit_event_page,
    decode_auth_config,
    decode_authoritative_domain_list,
    decode_built_in_variables,
    decode_bulk_result,
    decode_change_page,
    decode_change_results,
    decode_check_batch_result,
    decode_check_result,
    decode_created_reverse_zones,
    decode_device,
    decode_device_authorization,
    decode_device_page,
    decode_dns_record,
    decode_drift,
    decode_ds_check,
    decode_effective_permissions,
    decode_effective_quota,
    decode_emptied_trash,
    decode_explanation,
    decode_favorite_page,
    decode_file,
    decode_file_chunk_page,
    decode_folder,
    decode_folder_copy,
    decode_folder_item,
    decode_folder_page,
    decode_group,
    decode_group_details,
    decode_group_page,
    decode_invitation,
    decode_invitation_page,
    decode_invitation_preview,
    decode_issued_api_key,
    decode_issued_tsig_key,
    decode_latest_cursor,
    decode_me,
    decode_member,
    decode_member_page,
    decode_my_context,
    decode_my_invitation_page,
    decode_name_server_settings,
    decode_own_quota,
    decode_ownership,
    decode_partner,
    decode_partner_page,
    decode_permission_check,
    decode_permission_explanation,
    decode_permission_list,
    decode_platform_setting,
    decode_platform_setting_list,
    decode_principals,
    decode_ptr_lookup,
    decode_ptr_name,
    decode_ptr_page,
    decode_quota,
    decode_quota_page,
    decode_quota_usage,
    decode_quota_usage_page,
    decode_received_chunk,
    decode_recent_file_page,
    decode_record_change_detail,
    decode_record_change_page,
    decode_record_page,
    decode_record_type_info_page,
    decode_required_variables,
    decode_reverse_preview,
    decode_reverse_zone_page,
    decode_rewritten_zone,
    decode_role,
    decode_role_assignment,
    decode_role_assignment_page,
    decode_role_page,
    decode_server_config,
    decode_session_list,
    decode_share,
    decode_share_page,
    decode_share_usage_page,
    decode_snapshot_page,
    decode_sync_conflict,
    decode_sync_conflict_page,
    decode_sync_feed,
    decode_sync_preference,
    decode_sync_status,
    decode_template,
    decode_template_of_zone,
    decode_template_page,
    decode_template_preview,
    decode_tenant,
    decode_tenant_page,
    decode_token_verdict,
    decode_tokens,
    decode_transfer_status,
    decode_trash_page,
    decode_tree_stats,
    decode_tsig_key_page,
    decode_upload_session,
    decode_user,
    decode_user_page,
    decode_validation,
    decode_validation_check,
    decode_version,
    decode_version_page,
    decode_webhook_secret,
    decode_webhook_secret_list,
    decode_written_ptr_names,
    decode_written_record,
    decode_zone,
    decode_zone_dnssec,
    decode_zone_page,
    decode_zone_stats,
    decode_zone_transfer,
    decode_zone_validation,
)

__all__ = ["Sequence", "datetime", "UNSET", "Unset", "ByteRange", "OnProgress", "Content", "if_match_headers", "nothing"]


class AsyncAccessGrants:
    """Who has access to which records of a zone."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        zone_id: str,
        *,
        principal_id: str,
        role_id: str,
        record_pattern: str | None | Unset = UNSET,
        record_types: Sequence[str] | None | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AccessGrant:
        """Give a user or group access to some records of a zone.

        Only what you may do with all of these records yourself, and no longer.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        principal_id: A user or group of the tenant.
        role_id: What it allows with records is given, and to see the zone; nothing else.
        expires_at: When it ends by itself.

        Fails with
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `roles.principal_unknown`: There is no such user or group in this tenant
        - `roles.role_unknown`: There is no such role to give there

        Example: `client.access_grants.create("zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
        principal_id="grp_01m9p2m3k4n5p6q7r8s9t0v1w2", role_id="rol_00000000000000000000000005",
        record_pattern="*.dev", record_types=["A", "AAAA", "CNAME"])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/access-grants", zone_id),
                body=async_json_body({"principalId": principal_id, "roleId": role_id, "recordPattern": record_pattern, "recordTypes": record_types, "expiresAt": expires_at, "notes": notes}),
                repeat="key",
            ),
            decode_access_grant,
            options,
        )

    async def delete(
        self,
        zone_id: str,
        access_grant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take an access grant away.

        It counts within a second.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        access_grant_id: The id of an access grant.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `accessGrants.not_found`: Access grant not found
        - `zones.not_found`: Zone not found

        Example: `client.access_grants.delete("zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "grt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/domains/{}/access-grants/{}", zone_id, access_grant_id),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        zone_id: str,
        access_grant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AccessGrant:
        """Get an access grant.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        access_grant_id: The id of an access grant.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `accessGrants.not_found`: Access grant not found
        - `zones.not_found`: Zone not found

        Example: `client.access_grants.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "grt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/access-grants/{}", zone_id, access_grant_id),
                repeat="always",
            ),
            decode_access_grant,
            options,
        )

    async def get_if_changed(
        self,
        zone_id: str,
        access_grant_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> AccessGrant | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/domains/{}/access-grants/{}", zone_id, access_grant_id),
                repeat="always",
            ),
            etag,
            decode_access_grant,
            options,
        )

    def list(
        self,
        zone_id: str,
        *,
        include_expired: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AccessGrant, AccessGrantPage]:
        """List the access grants of a zone.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        include_expired: Also what has ended.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.access_grants.list("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/domains/{}/access-grants", zone_id),
                query={"includeExpired": include_expired, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_access_grant_page,
            options,
        )

    async def update(
        self,
        zone_id: str,
        access_grant_id: str,
        *,
        role_id: str | Unset = UNSET,
        record_pattern: str | None | Unset = UNSET,
        record_types: Sequence[str] | None | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        notes: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> AccessGrant:
        """Change an access grant.

        Who has it cannot be changed. Null takes a limit away. It counts within a second.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        access_grant_id: The id of an access grant.
        role_id: The id of a role.

        Fails with
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `accessGrants.not_found`: Access grant not found
        - `zones.not_found`: Zone not found
        - `accessGrants.stale_etag`: The access grant changed since you read it
        - `roles.role_unknown`: There is no such role to give there

        Example: `client.access_grants.update("zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "grt_01m9p2m3k4n5p6q7r8s9t0v1w2", record_types=None)`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/domains/{}/access-grants/{}", zone_id, access_grant_id),
                body=async_json_body({"roleId": role_id, "recordPattern": record_pattern, "recordTypes": record_types, "expiresAt": expires_at, "notes": notes}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_access_grant,
            options,
        )


class AsyncAdmin:
    """Partners, tenants, users and groups, for administrators."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def activate_tenant(
        self,
        tenant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Let a suspended tenant work again.

        Needs the scope `partner:admin`.

        tenant_id: The id of a tenant.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.activate_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/tenants/{}/activate", tenant_id),
                repeat="always",
            ),
            decode_tenant,
            options,
        )

    async def activate_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Let a suspended user work again.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.activate_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/users/{}/activate", user_id),
                repeat="always",
            ),
            decode_user,
            options,
        )

    async def add_group_member(
        self,
        group_id: str,
        *,
        member_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a user or a group into a group.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.
        member_id: A user of the tenant, or a group, which is then in the group with all who are in it.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `admin.group_not_found`: Group not found
        - `admin.user_not_found`: User not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.add_group_member("grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
        member_id="usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/groups/{}/members", group_id),
                body=async_json_body({"memberId": member_id}),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def create_group(
        self,
        *,
        name: str,
        tenant_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        type: GroupType | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Group:
        """Make a group.

        Needs the scope `tenant:admin`.

        tenant_id: Another tenant within your reach.
        type: security unless said.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.create_group(name="Engineering")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/admin/groups",
                body=async_json_body({"tenantId": tenant_id, "name": name, "description": description, "type": type}),
                repeat="key",
            ),
            decode_group,
            options,
        )

    async def create_tenant(
        self,
        *,
        name: str,
        slug: str,
        partner_id: str | Unset = UNSET,
        settings: NewTenantSettings | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Make a tenant.

        Needs the scope `partner:admin`.

        partner_id: Your own unless said.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.create_tenant(name="Acme", slug="acme")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/admin/tenants",
                body=async_json_body({"partnerId": partner_id, "name": name, "slug": slug, "settings": settings}),
                repeat="key",
            ),
            decode_tenant,
            options,
        )

    async def create_tenant_of_partner(
        self,
        partner_id: str,
        *,
        name: str,
        slug: str,
        settings: NewTenantSettings | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Make a tenant of a partner.

        Needs the scope `partner:admin`.

        partner_id: The id of a partner.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.create_tenant_of_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", name="Acme",
        slug="acme")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/partners/{}/tenants", partner_id),
                body=async_json_body({"name": name, "slug": slug, "settings": settings}),
                repeat="key",
            ),
            decode_tenant,
            options,
        )

    async def create_user(
        self,
        *,
        email: str,
        tenant_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> User:
        """Make an account for somebody.

        Needs the scope `tenant:admin`.

        tenant_id: Another tenant within your reach.
        password: Their first one. Without it ScaiKey invites them by mail.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.create_user(email="bob@acme.example", first_name="Bob", last_name="Baker")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/admin/users",
                body=async_json_body({"tenantId": tenant_id, "email": email, "firstName": first_name, "lastName": last_name, "displayName": display_name, "password": password}),
                repeat="key",
            ),
            decode_user,
            options,
        )

    async def create_webhook_secret(
        self,
        *,
        secret: str,
        options: RequestOptions | None = None,
    ) -> WebhookSecret:
        """Accept webhooks that are signed with a secret.

        Counts on every server within a second. There can be two, so that one can replace the other without
        losing a webhook. Takes no Idempotency-Key, because its memory would keep the secret's hash.

        Needs the scope `admin:*`.

        secret: As ScaiKey shows it. It is not shown here again.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `webhooks.secret_known`: This webhook secret is stored already
        - `webhooks.secrets_full`: There are two webhook secrets already

        Example: `client.admin.create_webhook_secret(secret="whsec_7Jm2xQ4tW9eB1nZ6")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/admin/scaikey/webhook-secrets",
                body=async_json_body({"secret": secret}),
            ),
            decode_webhook_secret,
            options,
        )

    async def delete_group(
        self,
        group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a group.

        Nobody is in it any more, and what it was given is without effect.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.group_not_found`: Group not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.delete_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/admin/groups/{}", group_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def delete_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Disable a user for good.

        At ScaiKey, so everywhere. What they made stays; their row stays with the status deleted.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.delete_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/admin/users/{}", user_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def delete_user_device(
        self,
        user_id: str,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Revoke a device of a user.

        It is refused from the next call on; so are the access tokens that it was seen with, and its
        WebSockets are closed within a second. What it holds stays on it: to have that deleted, wipe it
        instead.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        device_id: The id of a device.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `devices.not_found`: Device not found
        - `admin.self`: You cannot do this to yourself

        Example: `client.admin.delete_user_device("usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "dev_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/admin/users/{}/devices/{}", user_id, device_id),
            ),
            nothing,
            options,
        )

    async def delete_webhook_secret(
        self,
        webhook_secret_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Accept a secret no more.

        Needs the scope `admin:*`.

        webhook_secret_id: The id of a webhookSecret.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `webhooks.secret_not_found`: Webhook secret not found

        Example: `client.admin.delete_webhook_secret("whs_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/admin/scaikey/webhook-secrets/{}", webhook_secret_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def end_user_sessions(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Sign a user out everywhere.

        Every access token that they have is refused within a second. They may sign in again; to prevent that,
        suspend them.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself

        Example: `client.admin.end_user_sessions("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/admin/users/{}/sessions", user_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def get_group(
        self,
        group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> GroupDetails:
        """Get a group.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found

        Example: `client.admin.get_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/groups/{}", group_id),
                repeat="always",
            ),
            decode_group_details,
            options,
        )

    async def get_own_tenant(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Get your tenant.

        Needs the scope `tenant:admin`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.admin.get_own_tenant()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/admin/tenant",
                repeat="always",
            ),
            decode_tenant,
            options,
        )

    async def get_own_tenant_if_changed(
        self,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Tenant | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path="/admin/tenant",
                repeat="always",
            ),
            etag,
            decode_tenant,
            options,
        )

    async def get_partner(
        self,
        partner_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Partner:
        """Get a partner.

        Needs the scope `partner:admin`.

        partner_id: The id of a partner.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found

        Example: `client.admin.get_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/partners/{}", partner_id),
                repeat="always",
            ),
            decode_partner,
            options,
        )

    async def get_tenant(
        self,
        tenant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Get a tenant.

        Needs the scope `tenant:admin`.

        tenant_id: The id of a tenant.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.admin.get_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/tenants/{}", tenant_id),
                repeat="always",
            ),
            decode_tenant,
            options,
        )

    async def get_tenant_if_changed(
        self,
        tenant_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Tenant | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/admin/tenants/{}", tenant_id),
                repeat="always",
            ),
            etag,
            decode_tenant,
            options,
        )

    async def get_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Get a user.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found

        Example: `client.admin.get_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/users/{}", user_id),
                repeat="always",
            ),
            decode_user,
            options,
        )

    async def get_user_if_changed(
        self,
        user_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> User | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/admin/users/{}", user_id),
                repeat="always",
            ),
            etag,
            decode_user,
            options,
        )

    async def invite_user(
        self,
        *,
        email: str,
        tenant_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> User:
        """Invite somebody by mail.

        Needs the scope `tenant:admin`.

        tenant_id: Another tenant within your reach.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.invite_user(email="bob@acme.example", first_name="Bob", last_name="Baker")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/admin/users/invite",
                body=async_json_body({"tenantId": tenant_id, "email": email, "firstName": first_name, "lastName": last_name, "displayName": display_name}),
                repeat="key",
            ),
            decode_user,
            options,
        )

    def list_group_members(
        self,
        group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User, UserPage]:
        """List the users in a group.

        Those that are in it themselves; users of the groups in it are not listed.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found

        Example: `client.admin.list_group_members("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/admin/groups/{}/members", group_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_user_page,
            options,
        )

    def list_groups(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Group, GroupPage]:
        """List the groups of a tenant.

        Needs the scope `tenant:admin`.

        tenant_id: Another tenant within your reach.
        search: Only what contains this text in its name, short name, e-mail address or, of users and groups,
        id at ScaiKey.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.admin.list_groups()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/admin/groups",
                query={"tenantId": tenant_id, "search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_group_page,
            options,
        )

    def list_partners(
        self,
        *,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Partner, PartnerPage]:
        """List partners.

        All of them for a super_admin, their own for a partner_admin.

        Needs the scope `partner:admin`.

        search: Only what contains this text in its name, short name, e-mail address or, of users and groups,
        id at ScaiKey.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `admin.forbidden`: This needs an administrator

        Example: `client.admin.list_partners()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/admin/partners",
                query={"search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_partner_page,
            options,
        )

    def list_tenants(
        self,
        *,
        partner_id: str | Unset = UNSET,
        status: TenantStatus | str | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Tenant, TenantPage]:
        """List tenants.

        All of them for a super_admin, those of their own partner for a partner_admin.

        Needs the scope `partner:admin`.

        partner_id: The id of a partner.
        search: Only what contains this text in its name, short name, e-mail address or, of users and groups,
        id at ScaiKey.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `admin.forbidden`: This needs an administrator

        Example: `client.admin.list_tenants()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/admin/tenants",
                query={"partnerId": partner_id, "status": status, "search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_tenant_page,
            options,
        )

    def list_tenants_of_partner(
        self,
        partner_id: str,
        *,
        status: TenantStatus | str | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Tenant, TenantPage]:
        """List a partner's tenants.

        All of them for a super_admin, those of their own partner for a partner_admin.

        Needs the scope `partner:admin`.

        partner_id: The id of a partner.
        search: Only what contains this text in its name, short name, e-mail address or, of users and groups,
        id at ScaiKey.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `admin.forbidden`: This needs an administrator

        Example: `client.admin.list_tenants_of_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/admin/partners/{}/tenants", partner_id),
                query={"status": status, "search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_tenant_page,
            options,
        )

    def list_user_devices(
        self,
        user_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Device, DevicePage]:
        """List the devices of a user.

        Those that are not revoked, the latest registered first.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found

        Example: `client.admin.list_user_devices("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/admin/users/{}/devices", user_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_device_page,
            options,
        )

    async def list_user_sessions(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> SessionList:
        """List the applications that a user is signed in with.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found

        Example: `client.admin.list_user_sessions("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/users/{}/sessions", user_id),
                repeat="always",
            ),
            decode_session_list,
            options,
        )

    def list_users(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        status: AccountStatus | str | Unset = UNSET,
        is_admin: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User, UserPage]:
        """List the users of a tenant.

        Needs the scope `tenant:admin`.

        tenant_id: Another tenant within your reach.
        is_admin: Only administrators, or only others.
        search: Only what contains this text in its name, short name, e-mail address or, of users and groups,
        id at ScaiKey.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.admin.list_users()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/admin/users",
                query={"tenantId": tenant_id, "status": status, "isAdmin": is_admin, "search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_user_page,
            options,
        )

    async def list_webhook_secrets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookSecretList:
        """List what ScaiKey's webhooks may be signed with.

        Needs the scope `admin:*`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.admin.list_webhook_secrets()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/admin/scaikey/webhook-secrets",
                repeat="always",
            ),
            decode_webhook_secret_list,
            options,
        )

    async def remove_group_member(
        self,
        group_id: str,
        member_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a user or a group out of a group.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.
        member_id: A user of the tenant, or a group, which is then in the group with all who are in it.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.group_not_found`: Group not found
        - `admin.user_not_found`: User not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.remove_group_member("grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/admin/groups/{}/members/{}", group_id, member_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def resend_invitation(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Send an invitation again.

        To somebody who has not accepted it; ScaiKey refuses it for others.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.resend_invitation("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/users/{}/resend-invite", user_id),
            ),
            nothing,
            options,
        )

    async def set_user_password(
        self,
        user_id: str,
        *,
        password: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Give a user another password.

        At ScaiKey, which decides what is a good one. It signs them out everywhere.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.set_user_password("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", password="correct horse
        battery staple")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/users/{}/password", user_id),
                body=async_json_body({"password": password}),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def suspend_tenant(
        self,
        tenant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Suspend a tenant.

        At ScaiKey, so everywhere. Everybody of it is locked out within a second, keys included.

        Needs the scope `partner:admin`.

        tenant_id: The id of a tenant.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.suspend_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/tenants/{}/suspend", tenant_id),
                repeat="always",
            ),
            decode_tenant,
            options,
        )

    async def suspend_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Suspend a user.

        At ScaiKey, so everywhere. Whatever they have open here ends within a second.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.suspend_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/users/{}/suspend", user_id),
                repeat="always",
            ),
            decode_user,
            options,
        )

    async def update_group(
        self,
        group_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Group:
        """Give a group another name or description.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.group_not_found`: Group not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.update_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", name="Research")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/admin/groups/{}", group_id),
                body=async_json_body({"name": name, "description": description}),
                repeat="always",
            ),
            decode_group,
            options,
        )

    async def update_own_tenant(
        self,
        *,
        max_file_size_bytes: int | Unset = UNSET,
        default_share_quota_bytes: int | None | Unset = UNSET,
        trash_retention_days: int | Unset = UNSET,
        version_retention_days: int | Unset = UNSET,
        versions_kept_max: int | None | Unset = UNSET,
        vectorization_enabled: bool | Unset = UNSET,
        require_mfa: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Change your tenant's settings.

        Needs the scope `tenant:admin`.

        max_file_size_bytes: The largest file that anybody may upload.
        default_share_quota_bytes: What a new share may hold; null: no limit of its own.
        trash_retention_days: How long the trash keeps things.
        version_retention_days: How long old versions are kept, from when another took their place.
        versions_kept_max: How many old versions of a file are kept; null: however many there are.
        vectorization_enabled: Whether content is indexed for semantic search.
        require_mfa: Whether tokens are refused whose user did not sign in with a second factor. API keys and
        machines' own tokens are not asked.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.stale_etag`: It changed since you read it

        Example: `client.admin.update_own_tenant(trash_retention_days=60)`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path="/admin/tenant",
                body=async_json_body({"maxFileSizeBytes": max_file_size_bytes, "defaultShareQuotaBytes": default_share_quota_bytes, "trashRetentionDays": trash_retention_days, "versionRetentionDays": version_retention_days, "versionsKeptMax": versions_kept_max, "vectorizationEnabled": vectorization_enabled, "requireMfa": require_mfa}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_tenant,
            options,
        )

    async def update_partner(
        self,
        partner_id: str,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Partner:
        """Give a partner another name.

        For super_admin.

        Needs the scope `admin:*`.

        partner_id: The id of a partner.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.update_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", name="Partner")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/admin/partners/{}", partner_id),
                body=async_json_body({"name": name, "slug": slug}),
                repeat="always",
            ),
            decode_partner,
            options,
        )

    async def update_tenant(
        self,
        tenant_id: str,
        *,
        max_file_size_bytes: int | Unset = UNSET,
        default_share_quota_bytes: int | None | Unset = UNSET,
        trash_retention_days: int | Unset = UNSET,
        version_retention_days: int | Unset = UNSET,
        versions_kept_max: int | None | Unset = UNSET,
        vectorization_enabled: bool | Unset = UNSET,
        require_mfa: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        rate_limit_per_minute: int | None | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Tenant:
        """Change a tenant's settings, or its name.

        The name and the short name belong to ScaiKey and change there first, in a call of their own. They and
        the rate limit are for administrators above the tenant.

        Needs the scope `tenant:admin`.

        tenant_id: The id of a tenant.
        max_file_size_bytes: The largest file that anybody may upload.
        default_share_quota_bytes: What a new share may hold; null: no limit of its own.
        trash_retention_days: How long the trash keeps things.
        version_retention_days: How long old versions are kept, from when another took their place.
        versions_kept_max: How many old versions of a file are kept; null: however many there are.
        vectorization_enabled: Whether content is indexed for semantic search.
        require_mfa: Whether tokens are refused whose user did not sign in with a second factor. API keys and
        machines' own tokens are not asked.
        rate_limit_per_minute: What its calls may cost in a minute; null: what the installation allows any
        tenant.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `admin.stale_etag`: It changed since you read it
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.update_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", trash_retention_days=60)`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/admin/tenants/{}", tenant_id),
                body=async_json_body({"maxFileSizeBytes": max_file_size_bytes, "defaultShareQuotaBytes": default_share_quota_bytes, "trashRetentionDays": trash_retention_days, "versionRetentionDays": version_retention_days, "versionsKeptMax": versions_kept_max, "vectorizationEnabled": vectorization_enabled, "requireMfa": require_mfa, "name": name, "slug": slug, "rateLimitPerMinute": rate_limit_per_minute}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_tenant,
            options,
        )

    async def update_user(
        self,
        user_id: str,
        *,
        admin_role: AdminRole | str | Unset = UNSET,
        allowed_device_kinds: Sequence[DeviceKind | str] | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> User:
        """Change a user's administrator role and devices, or their name and address.

        Name and e-mail address belong to ScaiKey and change there first. Role and kinds of devices are
        decided here, so they take a call of their own.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        admin_role: At most your own.
        allowed_device_kinds: Devices of other kinds are refused and their WebSockets closed within a second;
        without api, API keys.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `admin.user_not_found`: User not found
        - `admin.self`: You cannot do this to yourself
        - `admin.stale_etag`: It changed since you read it
        - `admin.provider_refused`: ScaiKey refused the change

        Example: `client.admin.update_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", admin_role="tenant_admin")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/admin/users/{}", user_id),
                body=async_json_body({"adminRole": admin_role, "allowedDeviceKinds": allowed_device_kinds, "email": email, "firstName": first_name, "lastName": last_name, "displayName": display_name}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_user,
            options,
        )

    async def wipe_user_device(
        self,
        user_id: str,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Device:
        """Have a device of a user delete what it holds.

        As its user can: its access tokens are ended, and when it comes back with a new one it is told to
        delete everything, and revoked once it has. A device that never comes back deletes nothing.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        device_id: The id of a device.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `devices.not_found`: Device not found
        - `admin.self`: You cannot do this to yourself

        Example: `client.admin.wipe_user_device("usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "dev_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/admin/users/{}/devices/{}/wipe", user_id, device_id),
                repeat="always",
            ),
            decode_device,
            options,
        )


class AsyncApiKeys:
    """Keys for machines: whose rights they have, and what narrows them."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def activate(
        self,
        api_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKey:
        """End the revocation of an API key.

        api_key_id: The id of an apiKey.

        Fails with
        - `apiKeys.forbidden`: You may not give a key these rights
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `apiKeys.not_found`: API key not found

        Example: `client.api_keys.activate("key_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/api-keys/{}/activate", api_key_id),
                repeat="always",
            ),
            decode_api_key,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        permission_source_id: str | Unset = UNSET,
        scopes: Sequence[ApiKeyScope | str] | None | Unset = UNSET,
        rate_limit_per_minute: int | None | Unset = UNSET,
        ip_allowlist: Sequence[str] | None | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IssuedApiKey:
        """Create an API key.

        The answer holds the key, this once. A repetition makes another key: the answer is not kept, so there
        is no Idempotency-Key.

        permission_source_id: The user or group whose rights it has; you, if absent. It can never be changed.
        scopes: What of these rights it may use; what your own token allows of files and DNS, if absent.
        ip_allowlist: Networks it may be used from, in CIDR notation.

        Fails with
        - `apiKeys.forbidden`: You may not give a key these rights
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `roles.beyond_own_rights`: You may not give rights that you do not have

        Example: `client.api_keys.create(name="nightly upload",
        permission_source_id="grp_01m9p2m3k4n5p6q7r8s9t0v1w2", scopes=["files:read", "files:write"],
        rate_limit_per_minute=600, ip_allowlist=["203.0.113.0/24"])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/api-keys",
                body=async_json_body({"name": name, "description": description, "permissionSourceId": permission_source_id, "scopes": scopes, "rateLimitPerMinute": rate_limit_per_minute, "ipAllowlist": ip_allowlist, "expiresAt": expires_at}),
            ),
            decode_issued_api_key,
            options,
        )

    async def delete(
        self,
        api_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an API key for good.

        api_key_id: The id of an apiKey.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `roles.forbidden`: Your roles do not allow this
        - `apiKeys.not_found`: API key not found

        Example: `client.api_keys.delete("key_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/api-keys/{}", api_key_id),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        api_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKey:
        """Get an API key.

        Never the key itself.

        api_key_id: The id of an apiKey.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `apiKeys.not_found`: API key not found

        Example: `client.api_keys.get("key_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/api-keys/{}", api_key_id),
                repeat="always",
            ),
            decode_api_key,
            options,
        )

    def list(
        self,
        *,
        include_revoked: bool | Unset = UNSET,
        key_prefix: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ApiKey, ApiKeyPage]:
        """List API keys.

        Those that stand for you or a group of yours; for administrators all of the tenant.

        include_revoked: Also list keys that are revoked.
        key_prefix: Only keys that begin so, as one that turned up somewhere does.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key

        Example: `client.api_keys.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/api-keys",
                query={"includeRevoked": include_revoked, "keyPrefix": key_prefix, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_api_key_page,
            options,
        )

    async def regenerate(
        self,
        api_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> IssuedApiKey:
        """Give an API key another secret.

        The answer holds the new key, this once. The old one is refused at once.

        api_key_id: The id of an apiKey.

        Fails with
        - `apiKeys.forbidden`: You may not give a key these rights
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `apiKeys.not_found`: API key not found
        - `apiKeys.conflict`: The API key is not in a state for this

        Example: `client.api_keys.regenerate("key_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/api-keys/{}/regenerate", api_key_id),
            ),
            decode_issued_api_key,
            options,
        )

    async def revoke(
        self,
        api_key_id: str,
        *,
        reason: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ApiKey:
        """Revoke an API key.

        It is refused within a second, until it is activated again.

        api_key_id: The id of an apiKey.
        reason: Why, for those who look after it.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `roles.forbidden`: Your roles do not allow this
        - `apiKeys.not_found`: API key not found

        Example: `client.api_keys.revoke("key_01m9p2m3k4n5p6q7r8s9t0v1w2", reason="It stood in a log.")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/api-keys/{}/revoke", api_key_id),
                body=async_json_body({"reason": reason}),
                repeat="always",
            ),
            decode_api_key,
            options,
        )

    async def update(
        self,
        api_key_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        rate_limit_per_minute: int | None | Unset = UNSET,
        ip_allowlist: Sequence[str] | None | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKey:
        """Change an API key.

        Whose rights it has, and which of them, cannot be changed. Null takes a limit away.

        api_key_id: The id of an apiKey.

        Fails with
        - `apiKeys.forbidden`: You may not give a key these rights
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `apiKeys.not_found`: API key not found
        - `apiKeys.stale_etag`: The API key changed since you read it

        Example: `client.api_keys.update("key_01m9p2m3k4n5p6q7r8s9t0v1w2", ip_allowlist=None)`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/api-keys/{}", api_key_id),
                body=async_json_body({"name": name, "description": description, "rateLimitPerMinute": rate_limit_per_minute, "ipAllowlist": ip_allowlist, "expiresAt": expires_at}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_api_key,
            options,
        )


class AsyncAudit:
    """Who did what, in a chain that shows if anything was changed."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def export(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        actor_kind: AuditActorKind | str | Unset = UNSET,
        actor_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        category: AuditCategory | str | Unset = UNSET,
        severity: AuditSeverity | str | Unset = UNSET,
        resource_kind: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        ip: str | Unset = UNSET,
        from_: datetime | Unset = UNSET,
        to: datetime | Unset = UNSET,
        search: str | Unset = UNSET,
        format: AuditExportFormat | str | Unset = UNSET,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download audit events.

        All that the filter matches, newest first, as a stream. In CSV a cell that begins like a formula has a
        ' in front. What ends early is not complete: the connection is cut then.

        Needs the scope `tenant:admin`.

        tenant_id: Whose log; the caller's own tenant's, if absent.
        actor_id: Who did it.
        action: The action, or how it begins with a `*` behind: `share.*`.
        resource_kind: What kind of thing it was done to, such as `share`.
        resource_id: What it was done to.
        request_id: The request in which it was done.
        ip: The address that it came from.
        from_: Not before this.
        to: Before this.
        search: Text in the action or in the name of the actor or the resource.
        format: `ndjson`: one JSON object a line.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.audit.export()`
        """
        return await self._transport.download(
            Call(
                verb="GET",
                path="/admin/audit-logs/export",
                query={"tenantId": tenant_id, "actorKind": actor_kind, "actorId": actor_id, "action": action, "category": category, "severity": severity, "resourceKind": resource_kind, "resourceId": resource_id, "requestId": request_id, "ip": ip, "from": from_, "to": to, "search": search, "format": format},
                repeat="always",
            ),
            None,
            None,
            on_progress,
            options,
        )

    async def get(
        self,
        audit_event_id: str,
        *,
        tenant_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AuditEvent:
        """Get an audit event.

        Needs the scope `tenant:admin`.

        audit_event_id: The id of an auditEvent.
        tenant_id: Whose log; the caller's own tenant's, if absent.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `audit.not_found`: Audit event not found

        Example: `client.audit.get("aud_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/audit-logs/{}", audit_event_id),
                query={"tenantId": tenant_id},
                repeat="always",
            ),
            decode_audit_event,
            options,
        )

    def list(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        actor_kind: AuditActorKind | str | Unset = UNSET,
        actor_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        category: AuditCategory | str | Unset = UNSET,
        severity: AuditSeverity | str | Unset = UNSET,
        resource_kind: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        ip: str | Unset = UNSET,
        from_: datetime | Unset = UNSET,
        to: datetime | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AuditEvent, AuditEventPage]:
        """List audit events.

        Newest first. A page looks at 5,000 events at most, so with a filter that matches few it can be short
        or empty and still have a nextCursor: go on until that is null.

        Needs the scope `tenant:admin`.

        tenant_id: Whose log; the caller's own tenant's, if absent.
        actor_id: Who did it.
        action: The action, or how it begins with a `*` behind: `share.*`.
        resource_kind: What kind of thing it was done to, such as `share`.
        resource_id: What it was done to.
        request_id: The request in which it was done.
        ip: The address that it came from.
        from_: Not before this.
        to: Before this.
        search: Text in the action or in the name of the actor or the resource.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.audit.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/admin/audit-logs",
                query={"tenantId": tenant_id, "actorKind": actor_kind, "actorId": actor_id, "action": action, "category": category, "severity": severity, "resourceKind": resource_kind, "resourceId": resource_id, "requestId": request_id, "ip": ip, "from": from_, "to": to, "search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_audit_event_page,
            options,
        )


class AsyncAuth:
    """Signing in through ScaiKey, the identity provider."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def config(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AuthConfig:
        """Get what a client needs to sign users in.

        Send the user to authorizeUrl with response_type=code, client_id, redirect_uri=desktopCallbackUrl,
        code_challenge (S256) and state={yours}|port={port}; then exchange the code at tokenUrl.

        Fails with
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.config()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/auth/config",
                repeat="always",
                is_anonymous=True,
            ),
            decode_auth_config,
            options,
        )

    async def device(
        self,
        *,
        scope: str | Unset = UNSET,
        client_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> DeviceAuthorization:
        """Begin the sign-in of a device without a browser.

        RFC 8628: show the user verification_uri and user_code, then ask POST /auth/token with device_code
        every interval seconds (5 unless said) until somebody has signed in. The body is a form or JSON, the
        answer stands without our envelope.

        scope: What the tokens are to allow.
        client_id: Another client than ours; it must be a public one.

        Fails with
        - `auth.grant_invalid`: ScaiKey refused the code or refresh token
        - `auth.device_unsupported`: ScaiKey does not offer signing in devices
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.device(scope="openid offline_access files:read files:write")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/auth/device",
                body=async_form_body({"scope": scope, "client_id": client_id}),
                is_anonymous=True,
                is_bare=True,
            ),
            decode_device_authorization,
            options,
        )

    async def logout(
        self,
        *,
        refresh_token: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Sign out.

        Ends the access token that it is called with, within a second wherever it is in use, and the refresh
        token at ScaiKey.

        refresh_token: The refresh token to end.

        Fails with
        - `auth.grant_invalid`: ScaiKey refused the code or refresh token
        - `auth.token_invalid`: The access token is not valid
        - `auth.token_missing`: This needs an access token
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.logout(refresh_token="rt_…")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/auth/logout",
                body=async_json_body({"refreshToken": refresh_token}),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def me(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Me:
        """Get the caller.

        Fails with
        - `auth.token_invalid`: The access token is not valid
        - `auth.token_missing`: This needs an access token
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.me()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/auth/me",
                repeat="always",
            ),
            decode_me,
            options,
        )

    async def refresh(
        self,
        *,
        refresh_token: str,
        client_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Tokens:
        """Exchange a refresh token for tokens.

        The same as POST /auth/token with the grant refresh_token. A refresh token works once; the answer
        holds the next one.

        client_id: Another client than ours; it must be a public one.

        Fails with
        - `auth.grant_invalid`: ScaiKey refused the code or refresh token
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.refresh(refresh_token="rt_…")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/auth/refresh",
                body=async_form_body({"refresh_token": refresh_token, "client_id": client_id}),
                is_anonymous=True,
                is_bare=True,
            ),
            decode_tokens,
            options,
        )

    async def token(
        self,
        *,
        grant_type: ExchangeTokenInputGrantType | str,
        code: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        code_verifier: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        device_code: str | Unset = UNSET,
        client_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Tokens:
        """Exchange a code, a device's code or a refresh token for tokens.

        As RFC 6749 has it: the body is a form (or JSON), the answer stands without our envelope. ScaiKey
        issues the tokens. A device asks again every few seconds, as the answer to POST /auth/device says, for
        as long as it is told auth.authorization_pending; after auth.slow_down it waits five seconds more.

        client_id: Another client than ours; it must be a public one.

        Fails with
        - `auth.authorization_pending`: Nobody has signed in with the code yet
        - `auth.slow_down`: Ask less often whether somebody has signed in
        - `auth.grant_invalid`: ScaiKey refused the code or refresh token
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.token(grant_type="refresh_token", refresh_token="rt_…")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/auth/token",
                body=async_form_body({"grant_type": grant_type, "code": code, "redirect_uri": redirect_uri, "code_verifier": code_verifier, "refresh_token": refresh_token, "device_code": device_code, "client_id": client_id}),
                is_anonymous=True,
                is_bare=True,
            ),
            decode_tokens,
            options,
        )

    async def validate(
        self,
        *,
        token: str,
        options: RequestOptions | None = None,
    ) -> TokenVerdict:
        """Ask whether an access token is valid.

        For services that are handed tokens of this API and leave it to the API to judge them.

        Fails with
        - `auth.token_invalid`: The access token is not valid
        - `auth.token_missing`: This needs an access token
        - `auth.provider_unavailable`: ScaiKey does not answer

        Example: `client.auth.validate(token="eyJ…")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/auth/validate",
                body=async_json_body({"token": token}),
                repeat="always",
            ),
            decode_token_verdict,
            options,
        )


class AsyncAuthoritativeDomains:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AuthoritativeDomainList:
        """Get the names that are the installation's own.

        Needs the scope `admin:*`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.authoritative_domains.get()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/admin/authoritative-domains",
                repeat="always",
            ),
            decode_authoritative_domain_list,
            options,
        )

    async def set(
        self,
        *,
        domains: Sequence[str],
        options: RequestOptions | None = None,
    ) -> AuthoritativeDomainList:
        """Set the names that are the installation's own.

        No tenant gets a zone at, below or above one of them, copies of other servers' zones included; only
        who may change the platform does. Zones that are there already stay.

        Needs the scope `admin:*`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.authoritative_domains.set(domains=["scai.example"])`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path="/admin/authoritative-domains",
                body=async_json_body({"domains": domains}),
                repeat="always",
            ),
            decode_authoritative_domain_list,
            options,
        )


class AsyncDevices:
    """Installations of sync clients: their names, and an end to those that are lost."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def confirm_wipe(
        self,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Say that this device has deleted what it held.

        For the device itself, after it was asked to. It is revoked then.

        Needs the scope `files:read`.

        device_id: The id of a device.

        Fails with
        - `devices.not_found`: Device not found
        - `devices.not_wiping`: This device was not asked to delete what it holds

        Example: `client.devices.confirm_wipe("dev_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/sync/devices/{}/wipe/confirm", device_id),
            ),
            nothing,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        platform: str,
        client_version: str,
        kind: DeviceKind | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Device:
        """Register a device.

        Once for each installation of a sync client; keep the id. Send an Idempotency-Key, so that an answer
        that is lost does not leave a device that nobody uses.

        Needs the scope `files:read`.

        kind: Which of the kinds that its user may use it is.

        Fails with
        - `devices.too_many`: You have as many devices as anybody may have

        Example: `client.devices.create(name="Alice's laptop", platform="linux", client_version="1.0.0")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/sync/devices",
                body=async_json_body({"name": name, "kind": kind, "platform": platform, "clientVersion": client_version}),
                repeat="key",
            ),
            decode_device,
            options,
        )

    async def delete(
        self,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Revoke a device.

        It is refused from the next call on; so are the access tokens that it was seen with, and its
        WebSockets are closed within a second. What it holds stays on it: to have that deleted, wipe it
        instead. To keep it from getting new tokens, end its sign-in (DELETE /users/me/sessions/{clientId})
        and its refresh token at ScaiKey.

        device_id: The id of a device.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `devices.not_found`: Device not found

        Example: `client.devices.delete("dev_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/sync/devices/{}", device_id),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Device:
        """Get one of your devices.

        Needs the scope `files:read`.

        device_id: The id of a device.

        Fails with
        - `devices.not_found`: Device not found

        Example: `client.devices.get("dev_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/sync/devices/{}", device_id),
                repeat="always",
            ),
            decode_device,
            options,
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Device, DevicePage]:
        """List your devices.

        Those that are not revoked, the latest registered first.

        Needs the scope `files:read`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.devices.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/sync/devices",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_device_page,
            options,
        )

    async def update(
        self,
        device_id: str,
        *,
        name: str | Unset = UNSET,
        client_version: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Device:
        """Rename a device, or tell its program's new version.

        Needs the scope `files:read`.

        device_id: The id of a device.

        Fails with
        - `devices.not_found`: Device not found

        Example: `client.devices.update("dev_01m9p2m3k4n5p6q7r8s9t0v1w2", name="Laptop")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/sync/devices/{}", device_id),
                body=async_json_body({"name": name, "clientVersion": client_version}),
                repeat="always",
            ),
            decode_device,
            options,
        )

    async def wipe(
        self,
        device_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Device:
        """Have a device delete what it holds.

        Its access tokens are ended as when it is revoked. When it comes back with a new one, whatever it asks
        for is answered with `devices.wipe_requested` until it has deleted everything and confirms; then it is
        revoked. A device that never comes back deletes nothing.

        device_id: The id of a device.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `devices.not_found`: Device not found

        Example: `client.devices.wipe("dev_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/sync/devices/{}/wipe", device_id),
                repeat="always",
            ),
            decode_device,
            options,
        )


class AsyncDnssec:
    """How zones are signed: their keys, DS records, and the replacement of keys."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def confirm_ds(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> DsCheck:
        """Check whether the zone above has the DS record, and go on if it has.

        Asks every server of the zone above, past all caches, and tells what each said. The worker looks as
        well.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `dnssec.not_enabled`: The zone is not signed
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.dnssec.confirm_ds("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/dnssec/confirm-ds-published", zone_id),
            ),
            decode_ds_check,
            options,
        )

    async def disable(
        self,
        zone_id: str,
        *,
        force: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ZoneDnssec:
        """Stop signing a zone.

        Removes its keys. Refused while the zone above has a DS record, or had one not longer ago than
        resolvers may keep it.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        force: Whatever the zone above has. Validating resolvers may take the zone for forged.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `dnssec.ds_cached`: Resolvers may still have a DS record of this zone from the zone above
        - `dnssec.ds_published`: The zone above still has a DS record of this zone
        - `dnssec.not_enabled`: The zone is not signed
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `dnssec.lookup_failed`: The name servers of the zone above could not be asked

        Example: `client.dnssec.disable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", force=False)`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/dnssec/disable", zone_id),
                body=async_json_body({"force": force}),
            ),
            decode_zone_dnssec,
            options,
        )

    async def enable(
        self,
        zone_id: str,
        *,
        algorithm: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ZoneDnssec:
        """Sign a zone.

        With a key-signing and a zone-signing key, hashed denials (NSEC3), and CDS and CDNSKEY records. The
        zone is validated once the zone above has one of the DS records in the answer.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        algorithm: 8: RSASHA256. 10: RSASHA512. 13: ECDSAP256SHA256. 14: ECDSAP384SHA384. 15: ED25519.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `dnssec.enabled_already`: The zone is signed already
        - `dnssec.foreign_keys`: PowerDNS has keys of this zone that are not managed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `dnssec.refused`: The name server does not take this algorithm

        Example: `client.dnssec.enable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", algorithm=13)`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/dnssec/enable", zone_id),
                body=async_json_body({"algorithm": algorithm}),
            ),
            decode_zone_dnssec,
            options,
        )

    async def get(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneDnssec:
        """Get how a zone is signed.

        With its keys and the DS records for the zone above.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.dnssec.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/dnssec", zone_id),
                repeat="always",
            ),
            decode_zone_dnssec,
            options,
        )

    async def rotate_ksk(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneDnssec:
        """Replace the key-signing key.

        Both keys sign until the zone above was seen to have a DS record of the new one and the old one's may
        be nowhere any more. Have the new DS record put beside the old one.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `dnssec.not_enabled`: The zone is not signed
        - `dnssec.wrong_status`: The keys of the zone are not in a status for this
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.dnssec.rotate_ksk("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/dnssec/rotate-ksk", zone_id),
            ),
            decode_zone_dnssec,
            options,
        )

    async def rotate_zsk(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneDnssec:
        """Replace the zone-signing key.

        The new key is published, signs once every resolver knows it, and the old one goes once nobody has its
        signatures. Happens by itself every 30 days.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `dnssec.not_enabled`: The zone is not signed
        - `dnssec.wrong_status`: The keys of the zone are not in a status for this
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.dnssec.rotate_zsk("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/dnssec/rotate-zsk", zone_id),
            ),
            decode_zone_dnssec,
            options,
        )

    async def set_ds_withdrawal(
        self,
        zone_id: str,
        *,
        withdrawn: bool,
        options: RequestOptions | None = None,
    ) -> ZoneDnssec:
        """Ask the zone above to remove the DS records, or to have them again.

        By the CDS and CDNSKEY records of RFC 8078, for a zone above that looks for them: the first step to
        ending the signing. The zone stays signed and valid; disable it once the DS records are gone.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        withdrawn: true: the zone above is to have no DS record. false: it is to have those of the keys.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `dnssec.not_enabled`: The zone is not signed
        - `dnssec.wrong_status`: The keys of the zone are not in a status for this
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.dnssec.set_ds_withdrawal("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", withdrawn=True)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/domains/{}/dnssec/ds-withdrawal", zone_id),
                body=async_json_body({"withdrawn": withdrawn}),
            ),
            decode_zone_dnssec,
            options,
        )


class AsyncDomains:
    """Zones: domain names that are served, whose they are and in what state."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def cancel_validation(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Withdraw the challenge of a zone.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.no_open_validation`: The zone has no challenge that can be met

        Example: `client.domains.cancel_validation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/domains/{}/validation", zone_id),
            ),
            nothing,
            options,
        )

    async def check_validation(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ValidationCheck:
        """Check whether the challenge is met, and serve the zone if it is.

        Asks every server that the name is delegated to, past all caches, and tells what each said. Not more
        often than every five seconds.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.foreign`: PowerDNS has a zone of this name that is not managed here
        - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
        - `zones.no_name_servers`: No name servers have been set for this installation
        - `zones.no_open_validation`: The zone has no challenge that can be met
        - `zones.wrong_status`: The zone is not in a status for this
        - `zones.name_reserved`: Nobody can have this name as a zone
        - `zones.checked_just_now`: The challenge was checked a moment ago
        - `zones.lookup_failed`: The name servers of the domain could not be asked

        Example: `client.domains.check_validation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/validation/check", zone_id),
            ),
            decode_validation_check,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        type: ZoneType | str | Unset = UNSET,
        default_ttl: int | Unset = UNSET,
        description: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_variables: dict[str, str] | Unset = UNSET,
        masters: Sequence[str] | Unset = UNSET,
        tsig_key_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Zone:
        """Create a zone.

        It is served once its ownership has been shown, for which GET /domains/{zoneId}/validation tells what
        to publish; at once for whoever has the permission validation:bypass.

        Needs the scope `dns:write`.

        name: A domain name in any script, with or without the dot at the end.
        default_ttl: Seconds that resolvers may keep an answer.
        template_id: The zone gets its records as soon as it is active.
        template_variables: What the template's variables are, by name.
        masters: Where a secondary zone is fetched from, in this order.
        tsig_key_id: The key that a secondary zone's transfers are signed with.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `templates.not_found`: Template not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.foreign`: PowerDNS has a zone of this name that is not managed here
        - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
        - `zones.name_taken`: This tenant has a zone of this name already
        - `zones.no_name_servers`: No name servers have been set for this installation
        - `transfers.key_unknown`: The tenant of the zone has no such TSIG key
        - `zones.name_reserved`: Nobody can have this name as a zone

        Example: `client.domains.create(name="example.com", type="primary")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/domains",
                body=async_json_body({"name": name, "type": type, "defaultTtl": default_ttl, "description": description, "templateId": template_id, "templateVariables": template_variables, "masters": masters, "tsigKeyId": tsig_key_id}),
                repeat="key",
            ),
            decode_zone,
            options,
        )

    async def delete(
        self,
        zone_id: str,
        *,
        hard: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a zone.

        It is not served any more, and can be restored until the installation's retention is over.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        hard: Remove it for good, with its records and keys.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `zones.stale_etag`: The zone changed since you read it

        Example: `client.domains.delete("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/domains/{}", zone_id),
                query={"hard": hard},
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def disable(
        self,
        zone_id: str,
        *,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Zone:
        """Stop serving a zone.

        Queries are refused until it is enabled. Its records, its serial and its keys stay as they are.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `zones.stale_etag`: The zone changed since you read it

        Example: `client.domains.disable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/disable", zone_id),
                headers=if_match_headers(if_match),
            ),
            decode_zone,
            options,
        )

    async def enable(
        self,
        zone_id: str,
        *,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Zone:
        """Serve a zone again.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `zones.stale_etag`: The zone changed since you read it

        Example: `client.domains.enable("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/enable", zone_id),
                headers=if_match_headers(if_match),
            ),
            decode_zone,
            options,
        )

    async def get(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Zone:
        """Get a zone.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `zones.not_found`: Zone not found

        Example: `client.domains.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}", zone_id),
                repeat="always",
            ),
            decode_zone,
            options,
        )

    async def get_if_changed(
        self,
        zone_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Zone | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/domains/{}", zone_id),
                repeat="always",
            ),
            etag,
            decode_zone,
            options,
        )

    async def get_validation(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneValidation:
        """Get the newest challenge of a zone.

        With the record to publish.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `zones.not_found`: Zone not found

        Example: `client.domains.get_validation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/validation", zone_id),
                repeat="always",
            ),
            decode_zone_validation,
            options,
        )

    def list(
        self,
        *,
        search: str | Unset = UNSET,
        status: ZoneStatus | str | Unset = UNSET,
        type: ZoneType | str | Unset = UNSET,
        dnssec_enabled: bool | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Zone, ZonePage]:
        """List the zones you can see.

        Needs the scope `dns:read`.

        search: A part of the name, as A-labels.
        dnssec_enabled: Only those that are signed, or that are not.
        include_deleted: Also list zones that were deleted.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.domains.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/domains",
                query={"search": search, "status": status, "type": type, "dnssecEnabled": dnssec_enabled, "includeDeleted": include_deleted, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_zone_page,
            options,
        )

    async def restore(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Zone:
        """Bring back a deleted zone.

        In the status that it had, with its records, its serial and its keys as they were.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.domains.restore("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/restore", zone_id),
            ),
            decode_zone,
            options,
        )

    async def start_validation(
        self,
        zone_id: str,
        *,
        type: ValidationType | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Validation:
        """Begin to show that a name is yours.

        By a TXT record where the name is served now, or by delegating it to the name servers of this
        installation. A challenge that was open cannot be met any more.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.delegated_already`: The name is delegated to us already, which proves nothing; use a TXT
        record
        - `zones.wrong_status`: The zone is not in a status for this
        - `zones.lookup_failed`: The name servers of the domain could not be asked

        Example: `client.domains.start_validation("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", type="txt_record")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/validation", zone_id),
                body=async_json_body({"type": type}),
            ),
            decode_validation,
            options,
        )

    async def update(
        self,
        zone_id: str,
        *,
        default_ttl: int | Unset = UNSET,
        description: str | Unset = UNSET,
        settings: dict[str, str] | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Zone:
        """Describe a zone, or change its default TTL or settings.

        Records keep the TTL that they have.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        default_ttl: Seconds that resolvers may keep an answer.
        settings: All of them, in place of those that there are: up to 50 texts by names of letters, digits,
        dots, _ and -.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.stale_etag`: The zone changed since you read it

        Example: `client.domains.update("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", default_ttl=300)`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/domains/{}", zone_id),
                body=async_json_body({"defaultTtl": default_ttl, "description": description, "settings": settings}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_zone,
            options,
        )


class AsyncFiles:
    """Files, their content and its versions, the trash."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def copy(
        self,
        file_id: str,
        *,
        target_share_id: str | Unset = UNSET,
        target_folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        on_name_taken: OnNameTaken | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> File:
        """Copy a file.

        Makes a new file of its present content; earlier versions and entries stay with the old one. Needs
        `read` on the file and `create` where it goes. No byte is copied.

        Needs the scope `files:write`.

        file_id: The id of a file.
        target_share_id: The share; may be absent when targetFolderId tells.
        target_folder_id: The folder; absent for the top of the share.
        name: Its name there; the one it has, if absent.
        on_name_taken: What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name
        with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind:
        that goes to the trash, which needs `delete` on it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.files.copy("fil_01m9p2m3k4n5p6q7r8s9t0v1w2",
        target_folder_id="fld_01m9p2m3k4n5p6q7r8s9t0v1w2", on_name_taken="rename")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/files/{}/copy", file_id),
                body=async_json_body({"targetShareId": target_share_id, "targetFolderId": target_folder_id, "name": name, "onNameTaken": on_name_taken}),
                repeat="key",
            ),
            decode_file,
            options,
        )

    async def delete(
        self,
        file_id: str,
        *,
        permanent: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a file into the trash, or delete it for good.

        Needs the scope `files:write`.

        file_id: The id of a file.
        permanent: Delete it for good instead, also when it is in the trash already; nothing brings it back.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it

        Example: `client.files.delete("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/files/{}", file_id),
                query={"permanent": permanent},
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def delete_version(
        self,
        file_id: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an earlier version for good.

        Not the current one. Needs `write` and `delete`. Later versions keep their numbers.

        Needs the scope `files:write`.

        file_id: The id of a file.
        version: Which version.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `files.version_current`: The current version cannot be deleted
        - `files.trashed`: It is in the trash
        - `files.locked`: Somebody else has locked it

        Example: `client.files.delete_version("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1)`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/files/{}/versions/{}", file_id, version),
            ),
            nothing,
            options,
        )

    async def empty_trash(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> EmptiedTrash:
        """Empty a share's trash.

        Deletes for good, with all that is below it, what the caller may delete. Nothing of it can be
        restored; its room is free soon after.

        Needs the scope `files:write`.

        share_id: The id of a share.

        Fails with
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.files.empty_trash("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/shares/{}/trash", share_id),
                repeat="always",
            ),
            decode_emptied_trash,
            options,
        )

    async def get(
        self,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> File:
        """Get a file's metadata.

        Needs the scope `files:read`.

        file_id: The id of a file.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash

        Example: `client.files.get("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/files/{}", file_id),
                repeat="always",
            ),
            decode_file,
            options,
        )

    async def get_if_changed(
        self,
        file_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> File | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/files/{}", file_id),
                repeat="always",
            ),
            etag,
            decode_file,
            options,
        )

    async def get_archive(
        self,
        *,
        ids: Sequence[str],
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download files, folders and shares as a ZIP file.

        With everything in them that the caller may read, made as it is sent: without a length, and a
        connection that is cut means that it is not whole. Names are changed where a system could take them
        for something else.

        Needs the scope `files:read`.

        ids: What to download; repeat it for each.

        Fails with
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.too_many`: That is more files than one archive takes
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.corrupt`: The stored content is damaged

        Example: `client.files.get_archive()`
        """
        return await self._transport.download(
            Call(
                verb="GET",
                path="/archive",
                query={"ids": ids},
                repeat="always",
            ),
            None,
            None,
            on_progress,
            options,
        )

    async def get_content(
        self,
        file_id: str,
        *,
        version: int | Unset = UNSET,
        range: ByteRange | None = None,
        if_range: str | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download a file's content.

        Whole or any range of it. What arrives has been checked against its hash; damaged content ends the
        response early, it is never sent.

        Needs the scope `files:read`.

        file_id: The id of a file.
        version: Which version; the current one, if absent.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `files.trashed`: It is in the trash
        - `files.corrupt`: The stored content is damaged

        Example: `client.files.get_content("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.download(
            Call(
                verb="GET",
                path=build_path("/files/{}/content", file_id),
                query={"version": version},
                repeat="always",
            ),
            range,
            if_range,
            on_progress,
            options,
        )

    async def get_content_if_changed(
        self,
        file_id: str,
        etag: str,
        *,
        version: int | Unset = UNSET,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.download_if_changed(
            Call(
                verb="GET",
                path=build_path("/files/{}/content", file_id),
                query={"version": version},
                repeat="always",
            ),
            etag,
            on_progress,
            options,
        )

    async def get_share_stats(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> TreeStats:
        """Count what is in a share.

        What it holds in all, with versions and trash, administrators of the tenant are told by GET
        /quotas/usage/shares/{shareId} at any size.

        Needs the scope `files:read`.

        share_id: The id of a share.

        Fails with
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.files.get_share_stats("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/shares/{}/stats", share_id),
                repeat="always",
            ),
            decode_tree_stats,
            options,
        )

    async def get_version(
        self,
        file_id: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> Version:
        """Read one of a file's versions.

        Its content is at GET /files/{fileId}/content?version=N.

        Needs the scope `files:read`.

        file_id: The id of a file.
        version: Which version.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `files.trashed`: It is in the trash

        Example: `client.files.get_version("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1)`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/files/{}/versions/{}", file_id, version),
                repeat="always",
            ),
            decode_version,
            options,
        )

    def list_chunks(
        self,
        file_id: str,
        *,
        version: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[FileChunk, FileChunkPage]:
        """List the chunks of a file's content.

        In order. Whoever cuts changed content by the same rules finds which chunks are new, and need send no
        others: begin an upload with the list of its chunks.

        Needs the scope `files:read`.

        file_id: The id of a file.
        version: Which version; the current one, if absent.
        limit: How many chunks at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `files.trashed`: It is in the trash

        Example: `client.files.list_chunks("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/files/{}/chunks", file_id),
                query={"version": version, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_file_chunk_page,
            options,
        )

    def list_trash(
        self,
        share_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[FolderItem, TrashPage]:
        """List what is in a share's trash.

        Latest first. What went along with a folder is not listed: the folder is what is restored.

        Needs the scope `files:read`.

        share_id: The id of a share.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.files.list_trash("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/shares/{}/trash", share_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_trash_page,
            options,
        )

    def list_versions(
        self,
        file_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Version, VersionPage]:
        """List a file's versions.

        Newest first.

        Needs the scope `files:read`.

        file_id: The id of a file.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash

        Example: `client.files.list_versions("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/files/{}/versions", file_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_version_page,
            options,
        )

    async def lock(
        self,
        file_id: str,
        *,
        ttl_seconds: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> File:
        """Lock a file, or extend one's lock.

        Needs `write`. Until it ends everybody else who would give the file other content, rename, move,
        delete it or restore a version gets 423. It is a person's, on all their devices.

        Needs the scope `files:write`.

        file_id: The id of a file.
        ttl_seconds: For how long from now; then it ends by itself.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it

        Example: `client.files.lock("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", ttl_seconds=1800)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/files/{}/lock", file_id),
                body=async_json_body({"ttlSeconds": ttl_seconds}),
                repeat="always",
            ),
            decode_file,
            options,
        )

    async def look_up(
        self,
        share_id: str,
        *,
        path: str,
        options: RequestOptions | None = None,
    ) -> FolderItem:
        """Find a file or folder by its path.

        Needs the scope `files:read`.

        share_id: The id of a share.
        path: Where it is in the share.

        Fails with
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash

        Example: `client.files.look_up("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/shares/{}/lookup", share_id),
                query={"path": path},
                repeat="always",
            ),
            decode_folder_item,
            options,
        )

    async def move(
        self,
        file_id: str,
        *,
        target_share_id: str | Unset = UNSET,
        target_folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        on_name_taken: OnNameTaken | str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> File:
        """Move a file to another folder or share.

        Needs `delete` on the file and `create` where it goes. Its id, its versions and the entries on it
        stay; in another share it counts against that one's quota.

        Needs the scope `files:write`.

        file_id: The id of a file.
        target_share_id: The share; may be absent when targetFolderId tells.
        target_folder_id: The folder; absent for the top of the share.
        name: Its name there; the one it has, if absent.
        on_name_taken: What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name
        with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind:
        that goes to the trash, which needs `delete` on it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.files.move("fil_01m9p2m3k4n5p6q7r8s9t0v1w2",
        target_share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/files/{}/move", file_id),
                body=async_json_body({"targetShareId": target_share_id, "targetFolderId": target_folder_id, "name": name, "onNameTaken": on_name_taken}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_file,
            options,
        )

    async def replace_content(
        self,
        file_id: str,
        content: Content,
        *,
        mime_type: str | Unset = UNSET,
        checksum_sha256: str | Unset = UNSET,
        if_match: str | None = None,
        content_type: str | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> File:
        """Replace a file's content.

        The body is the content. It becomes a new version; the one before stays in the file's history.
        If-Match takes the ETag of the content: its versionId.

        Needs the scope `files:write`.

        file_id: The id of a file.
        mime_type: What it is now; the Content-Type of the request, if absent.
        checksum_sha256: SHA-256 of the content, to have it checked on arrival.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.too_large`: The file is larger than this tenant allows
        - `files.checksum_mismatch`: The bytes received do not have the announced checksum
        - `files.locked`: Somebody else has locked it
        - `files.storage_full`: There is no room left to store this
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.files.replace_content("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", content)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/files/{}/content", file_id),
                query={"mimeType": mime_type, "checksumSha256": checksum_sha256},
                body=async_content_body(content, content_type, on_progress),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_file,
            options,
        )

    async def restore(
        self,
        file_id: str,
        *,
        target_share_id: str | Unset = UNSET,
        target_folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        on_name_taken: OnNameTaken | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> File:
        """Take a file out of the trash.

        Back to where it was, as it was; or, with a target, to another place, for which it needs what a move
        there needs.

        Needs the scope `files:write`.

        file_id: The id of a file.
        target_share_id: The share; may be absent when targetFolderId tells.
        target_folder_id: The folder; absent for the top of the share.
        name: Its name there; the one it has, if absent.
        on_name_taken: What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name
        with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind:
        that goes to the trash, which needs `delete` on it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.not_trashed`: It is not in the trash
        - `files.parent_trashed`: The folder it was in is in the trash
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.files.restore("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/files/{}/restore", file_id),
                body=async_json_body({"targetShareId": target_share_id, "targetFolderId": target_folder_id, "name": name, "onNameTaken": on_name_taken}),
            ),
            decode_file,
            options,
        )

    async def restore_version(
        self,
        file_id: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> File:
        """Make an earlier version current again.

        As a new version; history only grows.

        Needs the scope `files:write`.

        file_id: The id of a file.
        version: Which version.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `files.trashed`: It is in the trash
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.files.restore_version("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1)`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/files/{}/versions/{}/restore", file_id, version),
            ),
            decode_file,
            options,
        )

    async def unlock(
        self,
        file_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Unlock a file.

        One's own lock; with the permission `managePermissions` on the file anybody's.

        Needs the scope `files:write`.

        file_id: The id of a file.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it

        Example: `client.files.unlock("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/files/{}/lock", file_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def update(
        self,
        file_id: str,
        *,
        name: str,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> File:
        """Rename a file.

        Needs the scope `files:write`.

        file_id: The id of a file.
        name: The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or
        control characters.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it

        Example: `client.files.update("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", name="summary.pdf")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/files/{}", file_id),
                body=async_json_body({"name": name}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_file,
            options,
        )

    async def update_version(
        self,
        file_id: str,
        version: int,
        *,
        label: str | None,
        options: RequestOptions | None = None,
    ) -> Version:
        """Label a version.

        What has a label is kept, however old it gets and however many come after it.

        Needs the scope `files:write`.

        file_id: The id of a file.
        version: Which version.
        label: A name for it; null takes it away.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `files.trashed`: It is in the trash
        - `files.locked`: Somebody else has locked it

        Example: `client.files.update_version("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1, label="as sent")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/files/{}/versions/{}", file_id, version),
                body=async_json_body({"label": label}),
                repeat="always",
            ),
            decode_version,
            options,
        )

    async def upload(
        self,
        content: Content,
        *,
        share_id: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        checksum_sha256: str | Unset = UNSET,
        content_type: str | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> File:
        """Upload a new file.

        As a form whose last part, named file, is the content; of any size up to the tenant's limit. The file
        appears when all of it is stored, or not at all.

        Needs the scope `files:write`.

        share_id: The share; may be absent when folderId tells.
        folder_id: The folder to put it in; absent for the top of the share.
        name: Its name; the filename of the file part, if absent.
        mime_type: What it is; told by the file part or by the name, if absent.
        checksum_sha256: SHA-256 of the content, to have it checked on arrival.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.too_large`: The file is larger than this tenant allows
        - `files.checksum_mismatch`: The bytes received do not have the announced checksum
        - `files.storage_full`: There is no room left to store this
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.files.upload(content, folder_id="fld_01m9p2m3k4n5p6q7r8s9t0v1w2", name="report.pdf")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/files",
                body=async_multipart_body({"shareId": share_id, "folderId": folder_id, "name": name, "mimeType": mime_type, "checksumSha256": checksum_sha256}, "file", content, content_type, on_progress),
                repeat="key",
            ),
            decode_file,
            options,
        )


class AsyncFolders:
    """Folders and what is in them."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def cancel_copy(
        self,
        copy_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> FolderCopy:
        """Cancel the copying of a folder.

        What has been copied so far, which nobody has seen, is removed.

        Needs the scope `files:write`.

        copy_id: The id of a copy.

        Fails with
        - `files.copy_not_found`: Copy not found
        - `files.copy_ended`: The copy has ended

        Example: `client.folders.cancel_copy("cpy_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/copies/{}/cancel", copy_id),
            ),
            decode_folder_copy,
            options,
        )

    async def copy(
        self,
        folder_id: str,
        *,
        target_share_id: str | Unset = UNSET,
        target_folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        on_name_taken: OnNameTaken | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FolderCopy:
        """Copy a folder with all that is below it.

        As far as the caller may read it. A small one is there when this answers (`completed`); of a large one
        this answers `running`, and nothing of it is seen before all of it is there: ask for the copy until it
        has ended.

        Needs the scope `files:write`.

        folder_id: The id of a folder.
        target_share_id: The share; may be absent when targetFolderId tells.
        target_folder_id: The folder; absent for the top of the share.
        name: Its name there; the one it has, if absent.
        on_name_taken: What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name
        with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind:
        that goes to the trash, which needs `delete` on it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.cycle`: A folder cannot go into itself or into what is below it
        - `files.name_taken`: Something else in this folder already has this name
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.folders.copy("fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
        target_share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/folders/{}/copy", folder_id),
                body=async_json_body({"targetShareId": target_share_id, "targetFolderId": target_folder_id, "name": name, "onNameTaken": on_name_taken}),
                repeat="key",
            ),
            decode_folder_copy,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        share_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Folder:
        """Create a folder.

        Needs the scope `files:write`.

        share_id: The share; may be absent when parentId tells.
        parent_id: The folder to make it in; absent for the top of the share.
        name: The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or
        control characters.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash

        Example: `client.folders.create(share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2", name="plans")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/folders",
                body=async_json_body({"shareId": share_id, "parentId": parent_id, "name": name}),
                repeat="key",
            ),
            decode_folder,
            options,
        )

    async def delete(
        self,
        folder_id: str,
        *,
        permanent: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a folder into the trash, or delete it for good.

        Needs the scope `files:write`.

        folder_id: The id of a folder.
        permanent: Delete it for good instead, also when it is in the trash already; nothing brings it back.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it

        Example: `client.folders.delete("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/folders/{}", folder_id),
                query={"permanent": permanent},
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        folder_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Folder:
        """Get a folder.

        Needs the scope `files:read`.

        folder_id: The id of a folder.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash

        Example: `client.folders.get("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/folders/{}", folder_id),
                repeat="always",
            ),
            decode_folder,
            options,
        )

    async def get_if_changed(
        self,
        folder_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Folder | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/folders/{}", folder_id),
                repeat="always",
            ),
            etag,
            decode_folder,
            options,
        )

    async def get_copy(
        self,
        copy_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> FolderCopy:
        """Read how far the copying of a folder is.

        For whoever began it, until 30 days after it ended.

        Needs the scope `files:read`.

        copy_id: The id of a copy.

        Fails with
        - `files.copy_not_found`: Copy not found

        Example: `client.folders.get_copy("cpy_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/copies/{}", copy_id),
                repeat="always",
            ),
            decode_folder_copy,
            options,
        )

    async def get_stats(
        self,
        folder_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> TreeStats:
        """Count what is in a folder and below it.

        Needs the scope `files:read`.

        folder_id: The id of a folder.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.trashed`: It is in the trash

        Example: `client.folders.get_stats("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/folders/{}/stats", folder_id),
                repeat="always",
            ),
            decode_tree_stats,
            options,
        )

    def list_children(
        self,
        folder_id: str,
        *,
        share_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[FolderItem, FolderPage]:
        """List what is in a folder.

        By name. The folder `root` is the top of the share that shareId names.

        Needs the scope `files:read`.

        share_id: Needed with the folder root.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash

        Example: `client.folders.list_children("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/folders/{}/children", folder_id),
                query={"shareId": share_id, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_folder_page,
            options,
        )

    async def move(
        self,
        folder_id: str,
        *,
        target_share_id: str | Unset = UNSET,
        target_folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        on_name_taken: OnNameTaken | str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Folder:
        """Move a folder, with all that is below it, to another folder or share.

        Needs `delete` on the folder, `read` on everything below it and `create` where it goes; to another
        share also `delete` on everything below it. Ids, versions and entries stay; what is inherited is
        inherited from the new place. Within a share it takes as long for a large folder as for a small one.

        Needs the scope `files:write`.

        folder_id: The id of a folder.
        target_share_id: The share; may be absent when targetFolderId tells.
        target_folder_id: The folder; absent for the top of the share.
        name: Its name there; the one it has, if absent.
        on_name_taken: What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name
        with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind:
        that goes to the trash, which needs `delete` on it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.cycle`: A folder cannot go into itself or into what is below it
        - `files.name_taken`: Something else in this folder already has this name
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.folders.move("fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
        target_share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2", on_name_taken="rename")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/folders/{}/move", folder_id),
                body=async_json_body({"targetShareId": target_share_id, "targetFolderId": target_folder_id, "name": name, "onNameTaken": on_name_taken}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_folder,
            options,
        )

    async def restore(
        self,
        folder_id: str,
        *,
        target_share_id: str | Unset = UNSET,
        target_folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        on_name_taken: OnNameTaken | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Folder:
        """Take a folder out of the trash.

        Back to where it was, as it was; or, with a target, to another place, for which it needs what a move
        there needs.

        Needs the scope `files:write`.

        folder_id: The id of a folder.
        target_share_id: The share; may be absent when targetFolderId tells.
        target_folder_id: The folder; absent for the top of the share.
        name: Its name there; the one it has, if absent.
        on_name_taken: What to do when the name is taken where it goes: `fail` with 409, `rename` it to a name
        with a number such as `report (1).pdf`, or `replace` what has the name, if it is of the same kind:
        that goes to the trash, which needs `delete` on it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.cycle`: A folder cannot go into itself or into what is below it
        - `files.name_taken`: Something else in this folder already has this name
        - `files.not_trashed`: It is not in the trash
        - `files.parent_trashed`: The folder it was in is in the trash
        - `files.too_deep`: The folder tree is too deep
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.folders.restore("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/folders/{}/restore", folder_id),
                body=async_json_body({"targetShareId": target_share_id, "targetFolderId": target_folder_id, "name": name, "onNameTaken": on_name_taken}),
            ),
            decode_folder,
            options,
        )

    async def update(
        self,
        folder_id: str,
        *,
        name: str,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Folder:
        """Rename a folder.

        Needs the scope `files:write`.

        folder_id: The id of a folder.
        name: The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or
        control characters.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `files.name_taken`: Something else in this folder already has this name
        - `files.trashed`: It is in the trash
        - `files.stale_etag`: It changed since you read it

        Example: `client.folders.update("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", name="other")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/folders/{}", folder_id),
                body=async_json_body({"name": name}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_folder,
            options,
        )


class AsyncNameServers:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> NameServerSettings:
        """Get the installation's name servers.

        And how far the last change of them has been brought into the zones.

        Needs the scope `admin:*`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.name_servers.get()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/admin/nameservers",
                repeat="always",
            ),
            decode_name_server_settings,
            options,
        )

    async def set(
        self,
        *,
        name_servers: Sequence[str],
        options: RequestOptions | None = None,
    ) -> NameServerSettings:
        """Set the installation's name servers.

        Every zone then gets them as its NS records, and the first into its SOA record; GET tells how far that
        is.

        Needs the scope `admin:*`.

        name_servers: Names of hosts; the first is the primary in every SOA record.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.name_servers.set(name_servers=["ns1.scai.example", "ns2.scai.example"])`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path="/admin/nameservers",
                body=async_json_body({"nameServers": name_servers}),
                repeat="always",
            ),
            decode_name_server_settings,
            options,
        )


class AsyncPermissions:
    """Who may do what with a share, folder or file, and why."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def add_entry(
        self,
        resource_type: ResourceType | str,
        resource_id: str,
        *,
        principal_id: str,
        permissions: Sequence[Permission | str],
        ace_type: AceType | str | Unset = UNSET,
        inherit_to_children: bool | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Acl:
        """Allow or deny permissions to somebody.

        Where an entry names the same principal in the same way, the permissions are added to it. It counts
        within a second. Nobody gives permissions that they do not have.

        Needs the scope `files:write`.

        resource_type: What it is.
        resource_id: Which one.
        principal_id: A user or group of the tenant, or `everyone` in it.
        permissions: What is allowed or denied.
        inherit_to_children: Whether it holds for what is below as well; false: for this only.
        expires_at: When it ends by itself.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `permissions.too_many_entries`: The access control list is full
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `permissions.stale_etag`: The access control list changed since you read it
        - `permissions.principal_unknown`: There is no such user or group in this tenant

        Example: `client.permissions.add_entry("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
        principal_id="usr_01m9p2m3k4n5p6q7r8s9t0v1w3", permissions=["read"], ace_type="deny")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/permissions/acl/{}/{}", resource_type, resource_id),
                body=async_json_body({"principalId": principal_id, "permissions": permissions, "aceType": ace_type, "inheritToChildren": inherit_to_children, "expiresAt": expires_at}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_acl,
            options,
        )

    async def check(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: str,
        permission: Permission | str,
        options: RequestOptions | None = None,
    ) -> CheckResult:
        """Ask whether you have a permission on something.

        By who you are, whatever your token is for. Without the permission to read it, and for what does not
        exist, the answer is no to everything.

        Needs the scope `files:read`.

        resource_type: What it is.
        resource_id: Which one.

        Example: `client.permissions.check()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/permissions/check",
                query={"resourceType": resource_type, "resourceId": resource_id, "permission": permission},
                repeat="always",
            ),
            decode_check_result,
            options,
        )

    async def check_batch(
        self,
        *,
        checks: Sequence[AccessCheck],
        options: RequestOptions | None = None,
    ) -> CheckBatchResult:
        """Ask many times whether you have a permission on something.

        By who you are, whatever your token is for. Without the permission to read it, and for what does not
        exist, the answer is no to everything.

        Needs the scope `files:read`.

        Example: `client.permissions.check_batch(checks=[{"resourceType": "folder", "resourceId":
        "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", "permission": "write"}])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/permissions/check/batch",
                body=async_json_body({"checks": checks}),
                repeat="always",
            ),
            decode_check_batch_result,
            options,
        )

    async def check_in_body(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: str,
        permission: Permission | str,
        options: RequestOptions | None = None,
    ) -> CheckResult:
        """Ask whether you have a permission on something.

        By who you are, whatever your token is for. Without the permission to read it, and for what does not
        exist, the answer is no to everything.

        Needs the scope `files:read`.

        resource_type: What it is.
        resource_id: Which one.

        Example: `client.permissions.check_in_body(resource_type="folder",
        resource_id="fld_01m9p2m3k4n5p6q7r8s9t0v1w2", permission="write")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/permissions/check",
                body=async_json_body({"resourceType": resource_type, "resourceId": resource_id, "permission": permission}),
                repeat="always",
            ),
            decode_check_result,
            options,
        )

    async def explain(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: str,
        user_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Explanation:
        """Explain why you or others have permissions on something, or have not.

        For each permission which entry or role gave or took it, on which level, and through which groups.

        Needs the scope `files:read`.

        resource_type: What it is.
        resource_id: Which one.
        user_id: Somebody else of the tenant, for who manages the permissions; you, if absent.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `permissions.principal_unknown`: There is no such user or group in this tenant

        Example: `client.permissions.explain()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/permissions/explain",
                query={"resourceType": resource_type, "resourceId": resource_id, "userId": user_id},
                repeat="always",
            ),
            decode_explanation,
            options,
        )

    async def get_acl(
        self,
        resource_type: ResourceType | str,
        resource_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Acl:
        """Get the access control list of a share, folder or file.

        With what comes from above, in the order in which it decides. Needs managePermissions.

        Needs the scope `files:read`.

        resource_type: What it is.
        resource_id: Which one.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash

        Example: `client.permissions.get_acl("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/permissions/acl/{}/{}", resource_type, resource_id),
                repeat="always",
            ),
            decode_acl,
            options,
        )

    async def get_effective(
        self,
        *,
        resource_type: ResourceType | str,
        resource_id: str,
        user_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EffectivePermissions:
        """Get the permissions that you or others have on something.

        Needs the scope `files:read`.

        resource_type: What it is.
        resource_id: Which one.
        user_id: Somebody else of the tenant, for who manages the permissions; you, if absent.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `permissions.principal_unknown`: There is no such user or group in this tenant

        Example: `client.permissions.get_effective()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/permissions/effective",
                query={"resourceType": resource_type, "resourceId": resource_id, "userId": user_id},
                repeat="always",
            ),
            decode_effective_permissions,
            options,
        )

    async def remove_entry(
        self,
        resource_type: ResourceType | str,
        resource_id: str,
        *,
        principal_id: str,
        ace_type: AceType | str,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove what somebody is allowed or denied.

        On this very thing; what comes from above stays. Taking away a denial gives, and nobody gives
        permissions that they do not have.

        Needs the scope `files:write`.

        resource_type: What it is.
        resource_id: Which one.
        principal_id: A user or group of the tenant, or `everyone` in it.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `permissions.entry_not_found`: There is no such entry on this
        - `shares.not_found`: Share not found
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `permissions.stale_etag`: The access control list changed since you read it

        Example: `client.permissions.remove_entry("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/permissions/acl/{}/{}", resource_type, resource_id),
                query={"principalId": principal_id, "aceType": ace_type},
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def replace_acl(
        self,
        resource_type: ResourceType | str,
        resource_id: str,
        *,
        entries: Sequence[AclEntryInput],
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Acl:
        """Replace the entries of a share, folder or file.

        All at once, in any order. Nobody gives permissions that they do not have.

        Needs the scope `files:write`.

        resource_type: What it is.
        resource_id: Which one.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `permissions.too_many_entries`: The access control list is full
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `permissions.stale_etag`: The access control list changed since you read it
        - `permissions.principal_unknown`: There is no such user or group in this tenant

        Example: `client.permissions.replace_acl("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
        entries=[{"principalId": "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", "permissions": ["read"], "aceType":
        "deny"}])`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/permissions/acl/{}/{}", resource_type, resource_id),
                body=async_json_body({"entries": entries}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_acl,
            options,
        )

    async def set_inheritance(
        self,
        resource_type: PermissionsSetInheritanceResourceType | str,
        resource_id: str,
        *,
        inherit_from_parent: bool,
        copy_inherited: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Acl:
        """Let entries and roles from above count, or not any more.

        Owner and admins of the share and administrators of the tenant keep full control. A copy of what was
        inherited never gives anybody more than they had.

        Needs the scope `files:write`.

        resource_type: What it is.
        resource_id: Which one.
        copy_inherited: Keep what was inherited until now as entries of its own.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `files.not_found`: File or folder not found
        - `permissions.too_many_entries`: The access control list is full
        - `files.trashed`: It is in the trash
        - `permissions.stale_etag`: The access control list changed since you read it

        Example: `client.permissions.set_inheritance("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
        inherit_from_parent=False, copy_inherited=True)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/permissions/acl/{}/{}/inheritance", resource_type, resource_id),
                body=async_json_body({"inheritFromParent": inherit_from_parent, "copyInherited": copy_inherited}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_acl,
            options,
        )

    async def transfer_ownership(
        self,
        resource_type: str,
        resource_id: str,
        *,
        new_owner_id: str,
        previous_owner_role: AssignableShareRole | str | None | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Ownership:
        """Give a share to another user or group.

        For its owner and administrators of the tenant. Folders and files belong to the owner of their share.
        What the share holds counts against the quota of the new owner.

        Needs the scope `files:write`.

        resource_type: What it is.
        resource_id: The id of a share.
        new_owner_id: A user or group of the tenant.
        previous_owner_role: The role that the owner until now keeps; null for none.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.personal`: A personal share cannot be deleted or given away
        - `shares.trashed`: The share is in the trash
        - `shares.stale_etag`: The share changed since you read it
        - `shares.principal_unknown`: There is no such user or group in this tenant

        Example: `client.permissions.transfer_ownership("share", "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        new_owner_id="usr_01m9p2m3k4n5p6q7r8s9t0v1w3")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/permissions/ownership/{}/{}/transfer", resource_type, resource_id),
                body=async_json_body({"newOwnerId": new_owner_id, "previousOwnerRole": previous_owner_role}),
                headers=if_match_headers(if_match),
            ),
            decode_ownership,
            options,
        )


class AsyncQuotas:
    """How much partners, tenants, users, groups and shares may hold, and how much they do."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def delete_group(
        self,
        group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a group's quota away.

        The tenant's still holds.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.delete_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/quotas/groups/{}", group_id),
            ),
            nothing,
            options,
        )

    async def delete_partner(
        self,
        partner_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a partner's quota away.

        For super_admin.

        Needs the scope `admin:*`.

        partner_id: The id of a partner.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.delete_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/quotas/partners/{}", partner_id),
            ),
            nothing,
            options,
        )

    async def delete_share(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a share's quota away.

        What the tenant's settings say of shares, and the levels above, still hold.

        Needs the scope `tenant:admin`.

        share_id: The id of a share.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `quotas.not_found`: Quota not found
        - `shares.not_found`: Share not found

        Example: `client.quotas.delete_share("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/quotas/shares/{}", share_id),
            ),
            nothing,
            options,
        )

    async def delete_tenant(
        self,
        tenant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a tenant's quota away.

        For partner_admin and super_admin.

        Needs the scope `partner:admin`.

        tenant_id: The id of a tenant.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.delete_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/quotas/tenants/{}", tenant_id),
            ),
            nothing,
            options,
        )

    async def delete_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a user's quota away.

        The tenant's still holds.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.delete_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/quotas/users/{}", user_id),
            ),
            nothing,
            options,
        )

    async def exempt_group(
        self,
        group_id: str,
        *,
        is_exempt: bool,
        reason: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Suspend a group's quota, or put it into force again.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.
        is_exempt: true suspends the limit; false puts it into force again.
        reason: Why; for those who come after.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found
        - `quotas.not_found`: Quota not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.exempt_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", is_exempt=True, reason="moves
        an archive")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/quotas/groups/{}/exempt", group_id),
                body=async_json_body({"isExempt": is_exempt, "reason": reason}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def exempt_partner(
        self,
        partner_id: str,
        *,
        is_exempt: bool,
        reason: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Suspend a partner's quota, or put it into force again.

        For super_admin.

        Needs the scope `admin:*`.

        partner_id: The id of a partner.
        is_exempt: true suspends the limit; false puts it into force again.
        reason: Why; for those who come after.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `quotas.not_found`: Quota not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.exempt_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", is_exempt=True, reason="moves
        an archive")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/quotas/partners/{}/exempt", partner_id),
                body=async_json_body({"isExempt": is_exempt, "reason": reason}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def exempt_share(
        self,
        share_id: str,
        *,
        is_exempt: bool,
        reason: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Suspend a share's quota, or put it into force again.

        Needs the scope `tenant:admin`.

        share_id: The id of a share.
        is_exempt: true suspends the limit; false puts it into force again.
        reason: Why; for those who come after.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `quotas.not_found`: Quota not found
        - `shares.not_found`: Share not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.exempt_share("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", is_exempt=True, reason="moves
        an archive")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/quotas/shares/{}/exempt", share_id),
                body=async_json_body({"isExempt": is_exempt, "reason": reason}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def exempt_tenant(
        self,
        tenant_id: str,
        *,
        is_exempt: bool,
        reason: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Suspend a tenant's quota, or put it into force again.

        For partner_admin and super_admin.

        Needs the scope `partner:admin`.

        tenant_id: The id of a tenant.
        is_exempt: true suspends the limit; false puts it into force again.
        reason: Why; for those who come after.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `quotas.not_found`: Quota not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.exempt_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", is_exempt=True, reason="moves
        an archive")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/quotas/tenants/{}/exempt", tenant_id),
                body=async_json_body({"isExempt": is_exempt, "reason": reason}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def exempt_user(
        self,
        user_id: str,
        *,
        is_exempt: bool,
        reason: str | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Suspend a user's quota, or put it into force again.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        is_exempt: true suspends the limit; false puts it into force again.
        reason: Why; for those who come after.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `quotas.not_found`: Quota not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.exempt_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", is_exempt=True, reason="moves an
        archive")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/quotas/users/{}/exempt", user_id),
                body=async_json_body({"isExempt": is_exempt, "reason": reason}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def explain_share(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> EffectiveQuota:
        """Get how much more fits into a share, and why.

        Every level that what is stored there counts against, with how it stands: the share, the user or group
        whose it is, the tenant, the partner.

        Needs the scope `tenant:admin`.

        share_id: The id of a share.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `shares.not_found`: Share not found

        Example: `client.quotas.explain_share("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/effective/shares/{}", share_id),
                repeat="always",
            ),
            decode_effective_quota,
            options,
        )

    async def explain_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> EffectiveQuota:
        """Get how much more fits into a user's personal share, and why.

        Every level that what is stored there counts against, with how it stands: the share, the user or group
        whose it is, the tenant, the partner.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `shares.not_found`: Share not found

        Example: `client.quotas.explain_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/effective/users/{}", user_id),
                repeat="always",
            ),
            decode_effective_quota,
            options,
        )

    async def get_group(
        self,
        group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get a group's quota.

        It is about all shares that the group owns.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.get_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/groups/{}", group_id),
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_group_if_changed(
        self,
        group_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/quotas/groups/{}", group_id),
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_group_usage(
        self,
        group_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaUsage:
        """Get what a group's shares hold.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found

        Example: `client.quotas.get_group_usage("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/usage/groups/{}", group_id),
                repeat="always",
            ),
            decode_quota_usage,
            options,
        )

    async def get_own_partner(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get the quota of your tenant's partner.

        It is about all of the partner's tenants together.

        Needs the scope `partner:admin`.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.get_own_partner()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/quotas/partner",
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_own_partner_if_changed(
        self,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path="/quotas/partner",
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_own_tenant(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get your tenant's quota.

        Needs the scope `tenant:admin`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.get_own_tenant()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/quotas/tenant",
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_own_tenant_if_changed(
        self,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path="/quotas/tenant",
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_partner(
        self,
        partner_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get a partner's quota.

        It is about all of the partner's tenants together.

        Needs the scope `partner:admin`.

        partner_id: The id of a partner.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.get_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/partners/{}", partner_id),
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_partner_if_changed(
        self,
        partner_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/quotas/partners/{}", partner_id),
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_partner_usage(
        self,
        partner_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaUsage:
        """Get what all tenants of a partner hold together.

        Needs the scope `partner:admin`.

        partner_id: The id of a partner.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found

        Example: `client.quotas.get_partner_usage("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/usage/partners/{}", partner_id),
                repeat="always",
            ),
            decode_quota_usage,
            options,
        )

    async def get_share(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get a share's quota.

        A share without one has what the tenant's settings say, if they say anything.

        Needs the scope `tenant:admin`.

        share_id: The id of a share.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `quotas.not_found`: Quota not found
        - `shares.not_found`: Share not found

        Example: `client.quotas.get_share("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/shares/{}", share_id),
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_share_if_changed(
        self,
        share_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/quotas/shares/{}", share_id),
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_share_usage(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaUsage:
        """Get what a share holds.

        Needs the scope `tenant:admin`.

        share_id: The id of a share.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `shares.not_found`: Share not found

        Example: `client.quotas.get_share_usage("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/usage/shares/{}", share_id),
                repeat="always",
            ),
            decode_quota_usage,
            options,
        )

    async def get_tenant(
        self,
        tenant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get a tenant's quota.

        Needs the scope `tenant:admin`.

        tenant_id: The id of a tenant.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.get_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/tenants/{}", tenant_id),
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_tenant_if_changed(
        self,
        tenant_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/quotas/tenants/{}", tenant_id),
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_tenant_usage(
        self,
        *,
        recalculate: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> QuotaUsage:
        """Get what your tenant holds.

        recalculate counts everything in it anew first, which takes a while in a large tenant; a job does so
        every day.

        Needs the scope `tenant:admin`.

        recalculate: Count everything anew.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.get_tenant_usage()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/quotas/usage/tenant",
                query={"recalculate": recalculate},
                repeat="always",
            ),
            decode_quota_usage,
            options,
        )

    async def get_tenant_usage_of(
        self,
        tenant_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaUsage:
        """Get what a tenant holds.

        Needs the scope `tenant:admin`.

        tenant_id: The id of a tenant.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.quotas.get_tenant_usage_of("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/usage/tenants/{}", tenant_id),
                repeat="always",
            ),
            decode_quota_usage,
            options,
        )

    async def get_user(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Get a user's quota.

        It is about their personal share.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `quotas.not_found`: Quota not found

        Example: `client.quotas.get_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/users/{}", user_id),
                repeat="always",
            ),
            decode_quota,
            options,
        )

    async def get_user_if_changed(
        self,
        user_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/quotas/users/{}", user_id),
                repeat="always",
            ),
            etag,
            decode_quota,
            options,
        )

    async def get_user_usage(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaUsage:
        """Get what a user's personal share holds.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found

        Example: `client.quotas.get_user_usage("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/quotas/usage/users/{}", user_id),
                repeat="always",
            ),
            decode_quota_usage,
            options,
        )

    def list_group_usage(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[QuotaUsage, QuotaUsagePage]:
        """List what each group of your tenant holds.

        Needs the scope `tenant:admin`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.list_group_usage()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/quotas/usage/groups",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_quota_usage_page,
            options,
        )

    def list_groups(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Quota, QuotaPage]:
        """List the groups that have a quota of their own.

        Needs the scope `tenant:admin`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.list_groups()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/quotas/groups",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_quota_page,
            options,
        )

    def list_share_usage(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[QuotaUsage, QuotaUsagePage]:
        """List what each share of your tenant holds.

        Needs the scope `tenant:admin`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.list_share_usage()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/quotas/usage/shares",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_quota_usage_page,
            options,
        )

    def list_shares(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Quota, QuotaPage]:
        """List the shares that have a quota of their own.

        Needs the scope `tenant:admin`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.list_shares()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/quotas/shares",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_quota_page,
            options,
        )

    def list_user_usage(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[QuotaUsage, QuotaUsagePage]:
        """List what each user of your tenant holds.

        Needs the scope `tenant:admin`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.list_user_usage()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/quotas/usage/users",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_quota_usage_page,
            options,
        )

    def list_users(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Quota, QuotaPage]:
        """List the users that have a quota of their own.

        Needs the scope `tenant:admin`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.quotas.list_users()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/quotas/users",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_quota_page,
            options,
        )

    async def set_group(
        self,
        group_id: str,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set a group's quota.

        Needs the scope `tenant:admin`.

        group_id: The id of a group.
        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.group_not_found`: Group not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_group("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/quotas/groups/{}", group_id),
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def set_own_partner(
        self,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set the quota of your tenant's partner.

        For super_admin.

        Needs the scope `admin:*`.

        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_own_partner(limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path="/quotas/partner",
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def set_own_tenant(
        self,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set your own tenant's quota.

        For partner_admin and super_admin.

        Needs the scope `partner:admin`.

        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_own_tenant(limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path="/quotas/tenant",
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def set_partner(
        self,
        partner_id: str,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set a partner's quota.

        For super_admin.

        Needs the scope `admin:*`.

        partner_id: The id of a partner.
        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.partner_not_found`: Partner not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_partner("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/quotas/partners/{}", partner_id),
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def set_share(
        self,
        share_id: str,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set a share's quota.

        Needs the scope `tenant:admin`.

        share_id: The id of a share.
        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `shares.not_found`: Share not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_share("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/quotas/shares/{}", share_id),
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def set_tenant(
        self,
        tenant_id: str,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set a tenant's quota.

        For partner_admin and super_admin.

        Needs the scope `partner:admin`.

        tenant_id: The id of a tenant.
        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `admin.forbidden`: This needs an administrator
        - `admin.tenant_not_found`: Tenant not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_tenant("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/quotas/tenants/{}", tenant_id),
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )

    async def set_user(
        self,
        user_id: str,
        *,
        limit_bytes: int,
        limit_type: QuotaLimitType | str | Unset = UNSET,
        warning_threshold1: int | Unset = UNSET,
        warning_threshold2: int | Unset = UNSET,
        warning_threshold3: int | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        grace_extra_percent: int | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Quota:
        """Set a user's quota.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        limit_bytes: How much it may hold.
        limit_type: hard: nothing goes beyond it. soft: it may be passed for a while, by a little.
        warning_threshold1: Percent of the limit; each is higher than the one before.
        grace_period_days: How long a soft limit may be passed.
        grace_extra_percent: By how much of it.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found
        - `quotas.stale_etag`: The quota changed since you read it

        Example: `client.quotas.set_user("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", limit_bytes=10737418240)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/quotas/users/{}", user_id),
                body=async_json_body({"limitBytes": limit_bytes, "limitType": limit_type, "warningThreshold1": warning_threshold1, "warningThreshold2": warning_threshold2, "warningThreshold3": warning_threshold3, "gracePeriodDays": grace_period_days, "graceExtraPercent": grace_extra_percent}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_quota,
            options,
        )


class AsyncRecords:
    """What is in zones, its journal, and zone files."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def adopt_drift(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> RewrittenZone:
        """Take over what was changed in the name server behind our back.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.records.adopt_drift("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/drift/adopt", zone_id),
                repeat="always",
            ),
            decode_rewritten_zone,
            options,
        )

    async def bulk(
        self,
        zone_id: str,
        *,
        create: Sequence[NewRecord] | Unset = UNSET,
        update: Sequence[RecordPatch] | Unset = UNSET,
        delete: Sequence[str] | Unset = UNSET,
        continue_on_error: bool | Unset = UNSET,
        set_ptr: bool | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        confirm: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BulkResult:
        """Create, change and delete records in one call.

        Deletes are done first, then changes, then creates, as one change of the zone: all or nothing, unless
        continueOnError.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        continue_on_error: Do what can be done, and tell of the rest; without it, all or nothing.
        set_ptr: Also give the address this record's name in your reverse zone, if it has none there. What
        came of it is in ptrs; the record is written either way.
        dry_run: Do nothing, and tell what would be done.
        confirm: Needed where more than 30 % of a zone of ten or more records go or change.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `records.not_found`: Record not found
        - `zones.not_found`: Zone not found
        - `records.confirmation_required`: This removes or alters a large part of the zone and has to be
        confirmed
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.exists`: The zone has this record already
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.records.bulk("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", create=[{"name": "www", "type": "A",
        "content": "192.0.2.1"}], delete=["rec_01m9p2m3k4n5p6q7r8s9t0v1w2"])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/records/bulk", zone_id),
                body=async_json_body({"create": create, "update": update, "delete": delete, "continueOnError": continue_on_error, "setPtr": set_ptr, "dryRun": dry_run, "confirm": confirm}),
                repeat="key",
            ),
            decode_bulk_result,
            options,
        )

    async def create(
        self,
        zone_id: str,
        *,
        name: str,
        type: RecordType | str,
        content: str,
        ttl: int | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        set_ptr: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> WrittenRecord:
        """Create a record.

        It is served at once. Every valid spelling of a content is taken and kept in one form. A TTL other
        than that of the records of the same name and type becomes theirs as well, and the answer says so.
        With setPtr its address gets its name in your reverse zone.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        name: Relative to the zone, @ for the zone itself, or the whole name.
        type: The type of the record; GET /domains/types tells them all.
        content: As in a zone file, in any valid spelling.
        ttl: That of its set, or the zone's default, if absent.
        disabled: Keep it and do not answer it.
        set_ptr: Also give the address this record's name in your reverse zone, if it has none there. What
        came of it is in ptrs; the record is written either way.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.exists`: The zone has this record already
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.stale_etag`: The records of this name and type changed since you read them
        - `records.refused`: The name server does not take this change

        Example: `client.records.create("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", name="www", type="A",
        content="192.0.2.1")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/records", zone_id),
                body=async_json_body({"name": name, "type": type, "content": content, "ttl": ttl, "disabled": disabled, "setPtr": set_ptr}),
                repeat="key",
                headers=if_match_headers(if_match),
            ),
            decode_written_record,
            options,
        )

    async def delete(
        self,
        zone_id: str,
        record_id: str,
        *,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a record.

        At once. The zone's journal has it, and can go back.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        record_id: The id of a record.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `records.not_found`: Record not found
        - `zones.not_found`: Zone not found
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.stale_etag`: The records of this name and type changed since you read them
        - `records.refused`: The name server does not take this change

        Example: `client.records.delete("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/domains/{}/records/{}", zone_id, record_id),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def export_zone(
        self,
        zone_id: str,
        *,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Export a zone as a zone file.

        In the format of RFC 1035, as the name server has it. Disabled records are comments. ALIAS, which only
        PowerDNS knows, is written as it is.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.records.export_zone("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.download(
            Call(
                verb="GET",
                path=build_path("/domains/{}/export", zone_id),
                repeat="always",
            ),
            None,
            None,
            on_progress,
            options,
        )

    async def get(
        self,
        zone_id: str,
        record_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> DnsRecord:
        """Get a record.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        record_id: The id of a record.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `records.not_found`: Record not found
        - `zones.not_found`: Zone not found

        Example: `client.records.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/records/{}", zone_id, record_id),
                repeat="always",
            ),
            decode_dns_record,
            options,
        )

    async def get_if_changed(
        self,
        zone_id: str,
        record_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> DnsRecord | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/domains/{}/records/{}", zone_id, record_id),
                repeat="always",
            ),
            etag,
            decode_dns_record,
            options,
        )

    async def get_change(
        self,
        zone_id: str,
        change_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> RecordChangeDetail:
        """Get what one change did to a zone's records.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        change_id: The id of a recordChange.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `records.change_not_found`: There is no such change in this zone
        - `zones.not_found`: Zone not found

        Example: `client.records.get_change("zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "chg_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/changes/{}", zone_id, change_id),
                repeat="always",
            ),
            decode_record_change_detail,
            options,
        )

    async def get_drift(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Drift:
        """Show what was changed in the name server behind our back.

        It is served all the same. Take it over with adopt, or undo it with revert.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.records.get_drift("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/drift", zone_id),
                repeat="always",
            ),
            decode_drift,
            options,
        )

    async def get_stats(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneStats:
        """Count a zone's records.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.records.get_stats("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/stats", zone_id),
                repeat="always",
            ),
            decode_zone_stats,
            options,
        )

    async def import_zone(
        self,
        zone_id: str,
        content: Content,
        *,
        mode: RecordsImportZoneMode | str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        confirm: bool | Unset = UNSET,
        content_type: str | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> RewrittenZone:
        """Import a zone file.

        The body is a zone file (RFC 1035) of at most 20 MiB. All of it is taken or nothing; what is wrong is
        told by line. SOA and the zone's own NS are passed over. With dryRun it is a preview.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        mode: merge: sets that the file does not name stay. replace: they go.
        dry_run: Do nothing, and tell what would be done.
        confirm: Needed where much of the zone goes or changes.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `records.confirmation_required`: This removes or alters a large part of the zone and has to be
        confirmed
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.zone_file_too_large`: The zone file is too large
        - `records.refused`: The name server does not take this change
        - `records.zone_file_invalid`: The zone file is not valid

        Example: `client.records.import_zone("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", content)`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/import", zone_id),
                query={"mode": mode, "dryRun": dry_run, "confirm": confirm},
                body=async_content_body(content, content_type, on_progress),
                repeat="always",
            ),
            decode_rewritten_zone,
            options,
        )

    def list(
        self,
        zone_id: str,
        *,
        type: RecordType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        include_system: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[DnsRecord, RecordPage]:
        """List a zone's records.

        By name, type and content, as the name server has them.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        type: The type of the record; GET /domains/types tells them all.
        name: A part of the name; @ for the zone itself.
        include_system: Also SOA and the zone's own NS, which the platform keeps.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.records.list("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/domains/{}/records", zone_id),
                query={"type": type, "name": name, "includeSystem": include_system, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_record_page,
            options,
        )

    def list_changes(
        self,
        zone_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[RecordChange, RecordChangePage]:
        """List what changed in a zone's records.

        The zone's journal, the newest first.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.records.list_changes("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/domains/{}/changes", zone_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_record_change_page,
            options,
        )

    async def list_types(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> RecordTypeInfoPage:
        """List the types that records can have.

        Needs the scope `dns:read`.

        Example: `client.records.list_types()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/domains/types",
                repeat="always",
            ),
            decode_record_type_info_page,
            options,
        )

    async def revert_drift(
        self,
        zone_id: str,
        *,
        confirm: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RewrittenZone:
        """Undo what was changed in the name server behind our back.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        confirm: Needed where much of the zone goes or changes.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `records.confirmation_required`: This removes or alters a large part of the zone and has to be
        confirmed
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.records.revert_drift("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/drift/revert", zone_id),
                body=async_json_body({"confirm": confirm}),
                repeat="always",
            ),
            decode_rewritten_zone,
            options,
        )

    async def roll_back(
        self,
        zone_id: str,
        change_id: str,
        *,
        dry_run: bool | Unset = UNSET,
        confirm: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RewrittenZone:
        """Bring a zone's records back to what they were after a change.

        What came later is undone in one change, which can be undone in the same way.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        change_id: The last change that is to stay.
        dry_run: Do nothing, and tell what would be done.
        confirm: Needed where much of the zone goes or changes.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `records.change_not_found`: There is no such change in this zone
        - `zones.not_found`: Zone not found
        - `records.confirmation_required`: This removes or alters a large part of the zone and has to be
        confirmed
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.records.roll_back("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "chg_01m9p2m3k4n5p6q7r8s9t0v1w2",
        dry_run=True)`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/changes/{}/rollback", zone_id, change_id),
                body=async_json_body({"dryRun": dry_run, "confirm": confirm}),
                repeat="key",
            ),
            decode_rewritten_zone,
            options,
        )

    def search(
        self,
        zone_id: str,
        *,
        query: str,
        include_system: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[DnsRecord, RecordPage]:
        """Find records of a zone by a part of their name or content.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        query: A part of a name or a content, in any case.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.records.search("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", query="192.0.2.")`
        """
        return self._transport.list(
            Call(
                verb="POST",
                path=build_path("/domains/{}/records/search", zone_id),
                body=async_json_body({"query": query, "includeSystem": include_system, "limit": limit, "cursor": cursor}),
                repeat="always",
            ),
            decode_record_page,
            options,
        )

    async def update(
        self,
        zone_id: str,
        record_id: str,
        *,
        content: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        disabled: bool | Unset = UNSET,
        set_ptr: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> WrittenRecord:
        """Change a record's content, TTL or state.

        With another content the record has another id; the answer has it.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        record_id: The id of a record.
        content: As in a zone file, in any valid spelling.
        ttl: Seconds that resolvers may keep the answer; the same for all records of a name and type.
        set_ptr: Also give the address this record's name in your reverse zone, if it has none there. What
        came of it is in ptrs; the record is written either way.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `records.not_found`: Record not found
        - `zones.not_found`: Zone not found
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.exists`: The zone has this record already
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.stale_etag`: The records of this name and type changed since you read them
        - `records.refused`: The name server does not take this change

        Example: `client.records.update("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2",
        content="192.0.2.1")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/domains/{}/records/{}", zone_id, record_id),
                body=async_json_body({"content": content, "ttl": ttl, "disabled": disabled, "setPtr": set_ptr}),
                headers=if_match_headers(if_match),
            ),
            decode_written_record,
            options,
        )


class AsyncReverseZones:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        cidr: str,
        default_ttl: int | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreatedReverseZones:
        """Create the reverse zones of a network.

        Every zone that POST /reverse-zones/preview tells and that the tenant has not got. Their ownership is
        shown as that of any other zone. Asking again goes on where it ended.

        Needs the scope `dns:write`.

        cidr: A network with the length of its prefix, without bits behind it.
        default_ttl: Seconds that resolvers may keep an answer.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.busy`: Somebody else is changing the zone
        - `zones.foreign`: PowerDNS has a zone of this name that is not managed here
        - `zones.name_held`: Another tenant has this name, or one that it is part of or that is part of it
        - `zones.name_taken`: This tenant has a zone of this name already
        - `zones.no_name_servers`: No name servers have been set for this installation
        - `zones.name_reserved`: Nobody can have this name as a zone

        Example: `client.reverse_zones.create(cidr="192.0.2.0/24")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/reverse-zones",
                body=async_json_body({"cidr": cidr, "defaultTtl": default_ttl, "description": description}),
                repeat="key",
            ),
            decode_created_reverse_zones,
            options,
        )

    async def create_ptr(
        self,
        zone_id: str,
        *,
        ip: str,
        hostname: str,
        ttl: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PtrName:
        """Give an address of a reverse zone a name.

        One that has no name yet; to replace the name of an address, set it.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        ip: An IPv4 or IPv6 address.
        hostname: A whole name, with or without the dot at the end.
        ttl: The zone's default if absent.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.exists`: The zone has this record already
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.reverse_zones.create_ptr("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", ip="192.0.2.1",
        hostname="mail.example.com")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/reverse-zones/{}/ptr", zone_id),
                body=async_json_body({"ip": ip, "hostname": hostname, "ttl": ttl}),
                repeat="key",
            ),
            decode_ptr_name,
            options,
        )

    async def delete_ptr(
        self,
        ip: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take the names of an address away.

        Needs the scope `dns:write`.

        ip: An IPv4 or IPv6 address.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.reverse_zones.delete_ptr("192.0.2.1")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/reverse-zones/ptr/{}", ip),
                repeat="always",
            ),
            nothing,
            options,
        )

    def list(
        self,
        *,
        search: str | Unset = UNSET,
        status: ZoneStatus | str | Unset = UNSET,
        dnssec_enabled: bool | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Zone, ReverseZonePage]:
        """List the reverse zones you can see.

        Needs the scope `dns:read`.

        search: A part of the name or of the network.
        dnssec_enabled: Only those that are signed, or that are not.
        include_deleted: Also list zones that were deleted.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.reverse_zones.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/reverse-zones",
                query={"search": search, "status": status, "dnssecEnabled": dnssec_enabled, "includeDeleted": include_deleted, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_reverse_zone_page,
            options,
        )

    def list_ptrs(
        self,
        zone_id: str,
        *,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[PtrItem, PtrPage]:
        """List the names of the addresses of a reverse zone.

        By address, as the name server has them.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.
        search: A part of the address or of the name.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.reverse_zones.list_ptrs("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/reverse-zones/{}/ptr", zone_id),
                query={"search": search, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_ptr_page,
            options,
        )

    async def look_up(
        self,
        ip: str,
        *,
        options: RequestOptions | None = None,
    ) -> PtrLookup:
        """Find the reverse zone and the name of an address.

        The narrowest zone of yours that the address is in, those of RFC 2317 included.

        Needs the scope `dns:read`.

        ip: An IPv4 or IPv6 address.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found

        Example: `client.reverse_zones.look_up("192.0.2.1")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/reverse-zones/lookup/{}", ip),
                repeat="always",
            ),
            decode_ptr_lookup,
            options,
        )

    async def preview(
        self,
        *,
        cidr: str,
        options: RequestOptions | None = None,
    ) -> ReversePreview:
        """Tell which zones a network needs.

        One for IPv4 /8, /16 and /24, for IPv4 /25 to /32 (RFC 2317), and for IPv6 at every fourth bit;
        otherwise as many as the next longer prefix of these has in it.

        Needs the scope `dns:read`.

        cidr: A network with the length of its prefix, without bits behind it.

        Example: `client.reverse_zones.preview(cidr="192.0.2.0/24")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/reverse-zones/preview",
                body=async_json_body({"cidr": cidr}),
                repeat="always",
            ),
            decode_reverse_preview,
            options,
        )

    async def set_ptr(
        self,
        ip: str,
        *,
        hostname: str,
        ttl: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PtrName:
        """Give an address a name.

        In place of those that it has, in the narrowest reverse zone of yours that it is in.

        Needs the scope `dns:write`.

        ip: An IPv4 or IPv6 address.
        hostname: A whole name, with or without the dot at the end.
        ttl: The zone's default if absent.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `records.conflict`: Other records of the zone do not go with this one
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.reverse_zones.set_ptr("192.0.2.1", hostname="mail.example.com")`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/reverse-zones/ptr/{}", ip),
                body=async_json_body({"hostname": hostname, "ttl": ttl}),
                repeat="always",
            ),
            decode_ptr_name,
            options,
        )

    async def set_ptrs(
        self,
        zone_id: str,
        *,
        items: Sequence[NewPtrName],
        confirm: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> WrittenPtrNames:
        """Give many addresses of a reverse zone names.

        As one change of the zone, all of it or nothing. The last one counts for an address that is named
        twice.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        confirm: Needed where more than 30 % of a zone of ten or more records go or change.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `records.confirmation_required`: This removes or alters a large part of the zone and has to be
        confirmed
        - `records.conflict`: Other records of the zone do not go with this one
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.reverse_zones.set_ptrs("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", items=[{"ip": "192.0.2.1",
        "hostname": "mail.example.com"}])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/reverse-zones/{}/ptr/bulk", zone_id),
                body=async_json_body({"items": items, "confirm": confirm}),
                repeat="always",
            ),
            decode_written_ptr_names,
            options,
        )


class AsyncRoles:
    """What users and groups may do where, who has which role, and why somebody may do something."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        name: str,
        permissions: Sequence[RolePermissionPattern | str],
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Role:
        """Create a role.

        Of permissions that you have in the whole tenant and for good.

        Needs the scope `tenant:admin`.

        permissions: Permissions, and `resource:*` for all on a resource. Only what you have yourself in the
        tenant.

        Fails with
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `roles.name_taken`: There is already a role with this name

        Example: `client.roles.create(name="ACME challenges", description="For what renews certificates.",
        permissions=["domains:read", "records:read", "records:create", "records:delete"])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/roles",
                body=async_json_body({"name": name, "description": description, "permissions": permissions}),
                repeat="key",
            ),
            decode_role,
            options,
        )

    async def create_assignment(
        self,
        *,
        role_id: str,
        principal_id: str,
        scope: RoleScope | str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RoleAssignment:
        """Give a role to a user or group.

        Only what you may do there yourself, and no longer.

        Needs the scope `tenant:admin`.

        role_id: The id of a role.
        principal_id: A user or group of the tenant.
        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        tenant_id: Another tenant within your reach.
        zone_id: The zone, at the scope of a zone.
        expires_at: When it ends by itself.

        Fails with
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found
        - `zones.not_found`: Zone not found
        - `roles.already_assigned`: This user or group already has this role there
        - `roles.principal_unknown`: There is no such user or group in this tenant
        - `roles.role_unknown`: There is no such role to give there

        Example: `client.roles.create_assignment(role_id="rol_00000000000000000000000005",
        principal_id="grp_01m9p2m3k4n5p6q7r8s9t0v1w2", zone_id="zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/role-assignments",
                body=async_json_body({"roleId": role_id, "principalId": principal_id, "scope": scope, "tenantId": tenant_id, "zoneId": zone_id, "expiresAt": expires_at}),
                repeat="key",
            ),
            decode_role_assignment,
            options,
        )

    async def delete(
        self,
        role_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a role that nobody has.

        Needs the scope `tenant:admin`.

        role_id: The id of a role.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `roles.not_found`: Role not found
        - `roles.in_use`: Somebody still has this role
        - `roles.system`: System roles cannot be changed

        Example: `client.roles.delete("rol_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/roles/{}", role_id),
            ),
            nothing,
            options,
        )

    async def delete_assignment(
        self,
        role_assignment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take a role away.

        It counts within a second.

        Needs the scope `tenant:admin`.

        role_assignment_id: The id of a role assignment.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `roles.assignment_not_found`: Role assignment not found

        Example: `client.roles.delete_assignment("asg_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/role-assignments/{}", role_assignment_id),
            ),
            nothing,
            options,
        )

    async def explain_user_permission(
        self,
        user_id: str,
        *,
        permission: RolePermission | str,
        scope: RoleScope | str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        record_name: str | Unset = UNSET,
        record_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PermissionExplanation:
        """Ask why a user may do something, or may not.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        permission: An action on a kind of resource, as roles allow it.
        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        zone_id: The zone, at the scope of a zone.
        record_name: A record's name as its zone knows it (`www`, `@`): access grants are about some names.
        record_type: Its type, such as TXT.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found

        Example: `client.roles.explain_user_permission("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/users/{}/permissions/explain", user_id),
                query={"permission": permission, "scope": scope, "zoneId": zone_id, "recordName": record_name, "recordType": record_type},
                repeat="always",
            ),
            decode_permission_explanation,
            options,
        )

    async def get(
        self,
        role_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Role:
        """Get a role.

        role_id: The id of a role.

        Fails with
        - `roles.not_found`: Role not found

        Example: `client.roles.get("rol_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/roles/{}", role_id),
                repeat="always",
            ),
            decode_role,
            options,
        )

    async def get_if_changed(
        self,
        role_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Role | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/roles/{}", role_id),
                repeat="always",
            ),
            etag,
            decode_role,
            options,
        )

    async def get_assignment(
        self,
        role_assignment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> RoleAssignment:
        """Get a role assignment.

        Needs the scope `tenant:admin`.

        role_assignment_id: The id of a role assignment.

        Fails with
        - `roles.assignment_not_found`: Role assignment not found

        Example: `client.roles.get_assignment("asg_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/role-assignments/{}", role_assignment_id),
                repeat="always",
            ),
            decode_role_assignment,
            options,
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Role, RolePage]:
        """List roles.

        Those of your tenant and the system roles, by name.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.roles.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/roles",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_role_page,
            options,
        )

    def list_assignments(
        self,
        *,
        scope: RoleScope | str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        principal_id: str | Unset = UNSET,
        role_id: str | Unset = UNSET,
        include_expired: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[RoleAssignment, RoleAssignmentPage]:
        """List who has which role.

        In a tenant and all its zones, in one zone, or on the platform.

        Needs the scope `tenant:admin`.

        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        tenant_id: Another tenant within your reach.
        zone_id: The zone, at the scope of a zone.
        principal_id: Only what this user or group was given.
        role_id: Only who has this role.
        include_expired: Also what has ended.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.tenant_not_found`: Tenant not found

        Example: `client.roles.list_assignments()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/role-assignments",
                query={"scope": scope, "tenantId": tenant_id, "zoneId": zone_id, "principalId": principal_id, "roleId": role_id, "includeExpired": include_expired, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_role_assignment_page,
            options,
        )

    async def list_user_permissions(
        self,
        user_id: str,
        *,
        scope: RoleScope | str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PermissionList:
        """List what a user may do.

        By all their roles and those of their groups. A token or key of theirs can only narrow it.

        Needs the scope `tenant:admin`.

        user_id: The id of a user.
        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        zone_id: The zone, at the scope of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.user_not_found`: User not found

        Example: `client.roles.list_user_permissions("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/users/{}/permissions", user_id),
                query={"scope": scope, "zoneId": zone_id},
                repeat="always",
            ),
            decode_permission_list,
            options,
        )

    async def update(
        self,
        role_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: Sequence[RolePermissionPattern | str] | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Role:
        """Change a role.

        Everybody who has it may do what it then says, within a second.

        Needs the scope `tenant:admin`.

        role_id: The id of a role.
        permissions: Permissions, and `resource:*` for all on a resource. Only what you have yourself in the
        tenant.

        Fails with
        - `roles.beyond_own_rights`: You may not give rights that you do not have
        - `roles.forbidden`: Your roles do not allow this
        - `roles.not_found`: Role not found
        - `roles.name_taken`: There is already a role with this name
        - `roles.system`: System roles cannot be changed
        - `roles.stale_etag`: The role changed since you read it

        Example: `client.roles.update("rol_01m9p2m3k4n5p6q7r8s9t0v1w2", permissions=["domains:read",
        "records:read"])`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/roles/{}", role_id),
                body=async_json_body({"name": name, "description": description, "permissions": permissions}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_role,
            options,
        )


class AsyncSettings:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> PlatformSetting:
        """Get a setting of the installation.

        Needs the scope `admin:*`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.setting_not_found`: There is no such setting

        Example: `client.settings.get("validation.challenge_ttl")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/admin/config/{}", key),
                repeat="always",
            ),
            decode_platform_setting,
            options,
        )

    async def get_server(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ServerConfig:
        """Get what this server offers and takes.

        Example: `client.settings.get_server()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/config",
                repeat="always",
                is_anonymous=True,
            ),
            decode_server_config,
            options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> PlatformSettingList:
        """List what can be set while the installation runs.

        Needs the scope `admin:*`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.settings.list()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/admin/config",
                repeat="always",
            ),
            decode_platform_setting_list,
            options,
        )

    async def update(
        self,
        key: str,
        *,
        value: str | None,
        options: RequestOptions | None = None,
    ) -> PlatformSetting:
        """Change a setting of the installation.

        It counts within a second, in every process.

        Needs the scope `admin:*`.

        value: As text. Null makes it again what it is unless somebody sets it.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `admin.setting_not_found`: There is no such setting

        Example: `client.settings.update("validation.challenge_ttl", value="600")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/admin/config/{}", key),
                body=async_json_body({"value": value}),
                repeat="always",
            ),
            decode_platform_setting,
            options,
        )


class AsyncShares:
    """Spaces of folders and files, their owners and members."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def add_member(
        self,
        share_id: str,
        *,
        principal_id: str,
        role: AssignableShareRole | str,
        expires_at: datetime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Member:
        """Add a user or group to a share.

        Needs the scope `files:write`.

        share_id: The id of a share.
        principal_id: A user or group of the tenant; find it with shares.searchPrincipals.
        expires_at: When the membership ends by itself.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.member_exists`: This user or group is already a member
        - `shares.trashed`: The share is in the trash
        - `shares.principal_unknown`: There is no such user or group in this tenant

        Example: `client.shares.add_member("shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        principal_id="usr_01m9p2m3k4n5p6q7r8s9t0v1w3", role="reader")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/shares/{}/members", share_id),
                body=async_json_body({"principalId": principal_id, "role": role, "expiresAt": expires_at}),
                repeat="key",
            ),
            decode_member,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        type: CreateShareInputType | str,
        description: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Share:
        """Create a share.

        Needs the scope `files:write`.

        type: Personal shares are made by the server, one for each user.
        owner_id: The user or group that owns it; you, if absent.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.principal_unknown`: There is no such user or group in this tenant

        Example: `client.shares.create(name="Plans", type="project")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/shares",
                body=async_json_body({"name": name, "description": description, "type": type, "ownerId": owner_id}),
                repeat="key",
            ),
            decode_share,
            options,
        )

    async def create_invitation(
        self,
        share_id: str,
        *,
        email: str,
        role: AssignableShareRole | str,
        message: str | Unset = UNSET,
        expires_at: datetime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Invitation:
        """Invite somebody to a share by e-mail.

        They need no account yet: the invitation waits until whoever has the address has signed in for the
        first time. Nobody offers more than they have.

        Needs the scope `files:write`.

        share_id: The id of a share.
        email: Where the mail goes; whoever has this address at ScaiKey can accept.
        message: Stands in the mail.
        expires_at: Until when it can be accepted; two weeks, if absent.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.invitation_exists`: This address is invited already
        - `shares.trashed`: The share is in the trash

        Example: `client.shares.create_invitation("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", email="dora@acme.example",
        role="reader", message="The plans for next year.")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/shares/{}/invitations", share_id),
                body=async_json_body({"email": email, "role": role, "message": message, "expiresAt": expires_at}),
                repeat="key",
            ),
            decode_invitation,
            options,
        )

    async def delete(
        self,
        share_id: str,
        *,
        permanent: bool | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a share into the trash, or delete it for good.

        With everything in it, which nobody reaches until it is restored. After the tenant's
        trashRetentionDays it is deleted for good. For its owner and tenant administrators.

        Needs the scope `files:write`.

        share_id: The id of a share.
        permanent: Delete it for good instead, also when it is in the trash already; nothing brings it back.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.personal`: A personal share cannot be deleted or given away
        - `shares.trashed`: The share is in the trash
        - `shares.stale_etag`: The share changed since you read it

        Example: `client.shares.delete("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/shares/{}", share_id),
                query={"permanent": permanent},
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Share:
        """Get a share.

        Needs the scope `files:read`.

        share_id: The id of a share.

        Fails with
        - `shares.not_found`: Share not found

        Example: `client.shares.get("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/shares/{}", share_id),
                repeat="always",
            ),
            decode_share,
            options,
        )

    async def get_if_changed(
        self,
        share_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Share | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/shares/{}", share_id),
                repeat="always",
            ),
            etag,
            decode_share,
            options,
        )

    def list(
        self,
        *,
        include_trashed: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Share, SharePage]:
        """List the shares you can see.

        Needs the scope `files:read`.

        include_trashed: Also list shares in the trash.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.shares.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/shares",
                query={"includeTrashed": include_trashed, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_share_page,
            options,
        )

    def list_invitations(
        self,
        share_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Invitation, InvitationPage]:
        """List the invitations to a share.

        Answered, revoked and expired ones too. For who manages the share's permissions.

        Needs the scope `files:read`.

        share_id: The id of a share.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.shares.list_invitations("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/shares/{}/invitations", share_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_invitation_page,
            options,
        )

    def list_members(
        self,
        share_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Member, MemberPage]:
        """List the members of a share.

        The owner is told by the share itself.

        Needs the scope `files:read`.

        share_id: The id of a share.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.shares.list_members("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path=build_path("/shares/{}/members", share_id),
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_member_page,
            options,
        )

    async def preview_invitation(
        self,
        *,
        token: str,
        options: RequestOptions | None = None,
    ) -> InvitationPreview:
        """See what the link in an invitation's mail offers.

        Before signing in. The token opens nothing by itself: an invitation is accepted by whoever has its
        address at ScaiKey.

        token: What stands behind the # of the link.

        Fails with
        - `shares.invitation_not_found`: Invitation not found

        Example: `client.shares.preview_invitation(token="c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/invitations/preview",
                body=async_json_body({"token": token}),
                repeat="always",
                is_anonymous=True,
            ),
            decode_invitation_preview,
            options,
        )

    async def remove_member(
        self,
        share_id: str,
        principal_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a member, or leave a share.

        They lose what the role gave within a second, open WebSockets included.

        Needs the scope `files:write`.

        share_id: The id of a share.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.member_not_found`: Member not found
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.shares.remove_member("shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "usr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/shares/{}/members/{}", share_id, principal_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def restore(
        self,
        share_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Share:
        """Take a share out of the trash.

        Needs the scope `files:write`.

        share_id: The id of a share.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.not_trashed`: The share is not in the trash
        - `shares.stale_etag`: The share changed since you read it

        Example: `client.shares.restore("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/shares/{}/restore", share_id),
            ),
            decode_share,
            options,
        )

    async def revoke_invitation(
        self,
        share_id: str,
        invitation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Revoke an invitation that nobody has answered.

        Needs the scope `files:write`.

        share_id: The id of a share.
        invitation_id: The id of an invitation.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.invitation_not_found`: Invitation not found
        - `shares.not_found`: Share not found
        - `shares.invitation_answered`: The invitation was answered already
        - `shares.trashed`: The share is in the trash

        Example: `client.shares.revoke_invitation("shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "inv_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/shares/{}/invitations/{}", share_id, invitation_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def search_principals(
        self,
        *,
        q: str,
        principal_type: PrincipalType | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Principals:
        """Find users and groups to share with.

        Needs the scope `files:read`.

        q: A part of a name or e-mail address.
        limit: How many of each kind at most.

        Example: `client.shares.search_principals()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/shares/search/principals",
                query={"q": q, "principalType": principal_type, "limit": limit},
                repeat="always",
            ),
            decode_principals,
            options,
        )

    async def update(
        self,
        share_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        version_retention_days: int | None | Unset = UNSET,
        versions_kept_max: int | None | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Share:
        """Rename or describe a share, or say which old versions it keeps.

        Needs the scope `files:write`.

        share_id: The id of a share.
        version_retention_days: How many days old versions are kept, from when another took their place; null:
        as the tenant says.
        versions_kept_max: How many old versions of a file are kept; null: as the tenant says.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash
        - `shares.stale_etag`: The share changed since you read it

        Example: `client.shares.update("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", name="Plans 2027")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/shares/{}", share_id),
                body=async_json_body({"name": name, "description": description, "versionRetentionDays": version_retention_days, "versionsKeptMax": versions_kept_max}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_share,
            options,
        )

    async def update_member(
        self,
        share_id: str,
        principal_id: str,
        *,
        role: AssignableShareRole | str | Unset = UNSET,
        expires_at: datetime | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Member:
        """Change a member's role or expiry.

        Needs the scope `files:write`.

        share_id: The id of a share.
        expires_at: When the membership ends by itself; null for never.

        Fails with
        - `shares.forbidden`: You may see this share but not do this with it
        - `shares.member_not_found`: Member not found
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.shares.update_member("shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "usr_01m9p2m3k4n5p6q7r8s9t0v1w2", role="contributor")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/shares/{}/members/{}", share_id, principal_id),
                body=async_json_body({"role": role, "expiresAt": expires_at}),
                repeat="always",
            ),
            decode_member,
            options,
        )


class AsyncSync:
    """What changed since a client last looked."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def acknowledge(
        self,
        *,
        device_id: str,
        cursors: Sequence[ShareCursor],
        options: RequestOptions | None = None,
    ) -> None:
        """Say how far a device has come.

        Everything up to these cursors is done on the device and is not told to it again. A cursor only moves
        forward. All of them, or none.

        Needs the scope `files:read`.

        device_id: The id of a device.
        cursors: For each share how far the device has come.

        Fails with
        - `sync.cursor_invalid`: The cursor is not one that this server gave for this share
        - `devices.not_found`: Device not found
        - `shares.not_found`: Share not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds
        - `shares.trashed`: The share is in the trash
        - `sync.cursor_expired`: The changes after this cursor are not kept any more

        Example: `client.sync.acknowledge(device_id="dev_01m9p2m3k4n5p6q7r8s9t0v1w2", cursors=[{"shareId":
        "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "cursor": "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA"}])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/sync/cursor",
                body=async_json_body({"deviceId": device_id, "cursors": cursors}),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def apply_changes(
        self,
        *,
        device_id: str,
        share_id: str,
        changes: Sequence[LocalChange],
        conflict_resolution: ApplyChangesInputConflictResolution | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ChangeResults:
        """Apply what was changed on a device.

        One after the other, in the order given; each is applied, met a conflict, or failed, and the answer
        says which. Sending the same again finds what was applied applied, so whoever did not hear the answer
        asks again. What a file holds comes by an upload (POST /uploads) that is complete but for its end.

        Needs the scope `files:write`.

        device_id: The id of a device.
        share_id: The id of a share.
        conflict_resolution: What to do when somebody else changed the same: `KEEP_BOTH` keeps the device's
        content as a copy beside the other, `CLIENT_WINS` makes it current, `SERVER_WINS` keeps what is there,
        `LAST_WRITER_WINS` decides by time, `MANUAL` keeps both and leaves the conflict open. Content that
        does not become current is kept in the file's history or in a copy.

        Fails with
        - `devices.not_found`: Device not found
        - `shares.not_found`: Share not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds
        - `shares.trashed`: The share is in the trash
        - `files.corrupt`: The stored content is damaged

        Example: `client.sync.apply_changes(device_id="dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
        share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2", conflict_resolution="KEEP_BOTH", changes=[{"type":
        "content", "ref": "1", "uploadId": "upl_01m9p2m3k4n5p6q7r8s9t0v1w2"}])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/sync/apply",
                body=async_json_body({"deviceId": device_id, "shareId": share_id, "conflictResolution": conflict_resolution, "changes": changes}),
                repeat="always",
            ),
            decode_change_results,
            options,
        )

    async def force_sync(
        self,
        *,
        device_id: str,
        share_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Have a device list a share anew.

        For whom you can set preferences. Its place in the changes is forgotten, so its feed tells it to begin
        anew; it hears `force_sync`.

        Needs the scope `files:write`.

        device_id: The id of a device.
        share_id: The id of a share.

        Fails with
        - `devices.not_found`: Device not found
        - `shares.not_found`: Share not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds
        - `shares.trashed`: The share is in the trash

        Example: `client.sync.force_sync(device_id="dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
        share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/sync/force",
                body=async_json_body({"deviceId": device_id, "shareId": share_id}),
            ),
            nothing,
            options,
        )

    async def forget_share(
        self,
        *,
        device_id: str,
        share_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Say that a device keeps a share in step no longer.

        After it has let go of a share that it lost, or because it does not want it any more.

        Needs the scope `files:read`.

        device_id: The id of a device.
        share_id: The id of a share.

        Fails with
        - `devices.not_found`: Device not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds

        Example: `client.sync.forget_share()`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path="/sync/cursor",
                query={"deviceId": device_id, "shareId": share_id},
                repeat="always",
            ),
            nothing,
            options,
        )

    async def get_feed(
        self,
        *,
        device_id: str,
        limit: int | Unset = UNSET,
        wait_seconds: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SyncFeed:
        """Get what a device has to do in all shares.

        What changed in every share of yours since the device acknowledged it, which shares you gained, and
        which you lost. It is told again until it is acknowledged (POST /sync/cursor). With waitSeconds it
        waits for something to tell.

        Needs the scope `files:read`.

        device_id: The id of a device.
        limit: How many changes at most, in all shares.
        wait_seconds: When there is nothing, wait for something for so long before saying so.

        Fails with
        - `devices.not_found`: Device not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds

        Example: `client.sync.get_feed()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/sync/feed",
                query={"deviceId": device_id, "limit": limit, "waitSeconds": wait_seconds},
                repeat="always",
            ),
            decode_sync_feed,
            options,
        )

    async def get_latest(
        self,
        *,
        share_id: str,
        options: RequestOptions | None = None,
    ) -> LatestCursor:
        """Get a cursor that stands at the end of a share's changes.

        Needs the scope `files:read`.

        share_id: The id of a share.

        Fails with
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.sync.get_latest()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/sync/latest",
                query={"shareId": share_id},
                repeat="always",
            ),
            decode_latest_cursor,
            options,
        )

    async def get_preference(
        self,
        *,
        device_id: str,
        share_id: str,
        options: RequestOptions | None = None,
    ) -> SyncPreference:
        """Read what of a share a device keeps in step.

        Needs the scope `files:read`.

        device_id: The id of a device.
        share_id: The id of a share.

        Fails with
        - `devices.not_found`: Device not found
        - `shares.not_found`: Share not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds
        - `shares.trashed`: The share is in the trash

        Example: `client.sync.get_preference()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/sync/preferences",
                query={"deviceId": device_id, "shareId": share_id},
                repeat="always",
            ),
            decode_sync_preference,
            options,
        )

    async def get_status(
        self,
        *,
        device_id: str,
        share_id: str,
        options: RequestOptions | None = None,
    ) -> SyncStatus:
        """Get how far a device has come in a share.

        A device that has not begun with the share begins now, at the end of its changes.

        Needs the scope `files:read`.

        device_id: The id of a device.
        share_id: The id of a share.

        Fails with
        - `devices.not_found`: Device not found
        - `shares.not_found`: Share not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds
        - `shares.trashed`: The share is in the trash

        Example: `client.sync.get_status()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/sync/status",
                query={"deviceId": device_id, "shareId": share_id},
                repeat="always",
            ),
            decode_sync_status,
            options,
        )

    def list_changes(
        self,
        *,
        share_id: str,
        cursor: str | Unset = UNSET,
        from_: SyncListChangesFrom | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        wait_seconds: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Change, ChangePage]:
        """List what changed in a share since a cursor.

        Every change of the share in the order in which it was committed, each exactly once, without gaps.
        Without a cursor it begins now: list the share first (GET /sync/snapshot), then follow the changes.
        With waitSeconds it waits for something to tell. What you lose sight of is told as `accessChanged` on
        the folder that it was in.

        Needs the scope `files:read`.

        share_id: The id of a share.
        cursor: nextCursor of the answer before; absent to begin.
        from_: Where to begin without a cursor: now, or with the oldest change that is kept.
        limit: How many changes at most.
        wait_seconds: When there is nothing, wait for something for so long before saying so.

        Fails with
        - `sync.cursor_invalid`: The cursor is not one that this server gave for this share
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.sync.list_changes()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/sync/changes",
                query={"shareId": share_id, "cursor": cursor, "from": from_, "limit": limit, "waitSeconds": wait_seconds},
                repeat="always",
            ),
            decode_change_page,
            options,
        )

    def list_conflicts(
        self,
        *,
        device_id: str | Unset = UNSET,
        share_id: str | Unset = UNSET,
        include_resolved: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[SyncConflict, SyncConflictPage]:
        """List the conflicts that your devices met.

        Needs the scope `files:read`.

        device_id: The id of a device.
        share_id: The id of a share.
        include_resolved: Also those that are decided.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.sync.list_conflicts()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/sync/conflicts",
                query={"deviceId": device_id, "shareId": share_id, "includeResolved": include_resolved, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_sync_conflict_page,
            options,
        )

    def list_snapshot(
        self,
        *,
        share_id: str,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[SnapshotItem, SnapshotPage]:
        """List everything in a share, to begin to keep it in step.

        All folders and files that you may read, in pages, in an order that says nothing of the tree: an item
        can come before the folder it is in. What changes while you read is in the changes after
        changesCursor; apply them to what the pages told.

        Needs the scope `files:read`.

        share_id: The id of a share.
        limit: How many items at most.
        cursor: nextCursor of the page before.

        Fails with
        - `sync.cursor_invalid`: The cursor is not one that this server gave for this share
        - `shares.not_found`: Share not found
        - `shares.trashed`: The share is in the trash

        Example: `client.sync.list_snapshot()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/sync/snapshot",
                query={"shareId": share_id, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_snapshot_page,
            options,
        )

    async def resolve_conflict(
        self,
        conflict_id: str,
        *,
        resolution: ConflictResolution | str,
        options: RequestOptions | None = None,
    ) -> SyncConflict:
        """Decide an open conflict.

        Needs the scope `files:write`.

        conflict_id: The id of a conflict.
        resolution: `client`: what the device wanted; its content becomes the file's new version. `server`:
        what is there stays, a copy goes to the trash. `both`: a copy stays beside.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `files.version_not_found`: Version not found
        - `shares.not_found`: Share not found
        - `sync.conflict_not_found`: Conflict not found
        - `files.cycle`: A folder cannot go into itself or into what is below it
        - `files.name_taken`: Something else in this folder already has this name
        - `files.too_deep`: The folder tree is too deep
        - `sync.conflict_resolved`: The conflict is resolved already
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.sync.resolve_conflict("cfl_01m9p2m3k4n5p6q7r8s9t0v1w2", resolution="client")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/sync/conflicts/{}/resolve", conflict_id),
                body=async_json_body({"resolution": resolution}),
                repeat="always",
            ),
            decode_sync_conflict,
            options,
        )

    async def set_preference(
        self,
        *,
        device_id: str,
        share_id: str,
        is_synced: bool | Unset = UNSET,
        excluded_folder_ids: Sequence[str] | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPreference:
        """Say what of a share a device keeps in step.

        For any of your devices, from anywhere; administrators of the tenant, with the scope `tenant:admin`,
        for anybody's. The device hears of it as `sync_preference_updated`, and lets go of what it is to keep
        no longer.

        Needs the scope `files:write`.

        device_id: The id of a device.
        share_id: The id of a share.

        Fails with
        - `devices.not_found`: Device not found
        - `shares.not_found`: Share not found
        - `devices.revoked`: This device was revoked
        - `devices.wipe_requested`: This device is to delete what it holds
        - `shares.trashed`: The share is in the trash
        - `sync.preference_stale`: The preference changed since you read it

        Example: `client.sync.set_preference(device_id="dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
        share_id="shr_01m9p2m3k4n5p6q7r8s9t0v1w2", excluded_folder_ids=["fld_01m9p2m3k4n5p6q7r8s9t0v1w2"])`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path="/sync/preferences",
                body=async_json_body({"deviceId": device_id, "shareId": share_id, "isSynced": is_synced, "excludedFolderIds": excluded_folder_ids}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_sync_preference,
            options,
        )


class AsyncTemplates:
    """Sets of records with variables, for zones that are to have the same."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def apply_to_zone(
        self,
        template_id: str,
        zone_id: str,
        *,
        variables: dict[str, str] | Unset = UNSET,
        on_conflict: OnRecordConflict | str | Unset = UNSET,
        confirm: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AppliedTemplate:
        """Give a zone the records of a template.

        As one change of the zone, which can be undone like any other: all records or none. Applied twice it
        changes nothing the second time.

        Needs the scope `dns:write`.

        template_id: The id of a template.
        zone_id: The id of a zone.
        variables: What the template's variables are, by name.
        on_conflict: What becomes of records of the zone that do not go with the template's. fail: nothing is
        done. skip: they stay, and the template's are left out. replace: they go.
        confirm: Needed where much of the zone goes or changes.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `templates.not_found`: Template not found
        - `zones.not_found`: Zone not found
        - `records.confirmation_required`: This removes or alters a large part of the zone and has to be
        confirmed
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `records.refused`: The name server does not take this change

        Example: `client.templates.apply_to_zone("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", variables={"shop": "s17"})`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/templates/{}/apply/{}", template_id, zone_id),
                body=async_json_body({"variables": variables, "onConflict": on_conflict, "confirm": confirm}),
                repeat="key",
            ),
            decode_applied_template,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        records: Sequence[NewTemplateRecord],
        description: str | Unset = UNSET,
        variables: Sequence[NewTemplateVariable] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Template:
        """Create a template.

        Of records with variables in their names and contents. What can be told to be wrong without values for
        them is told at once.

        Needs the scope `dns:write`.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `templates.name_taken`: There is already a template with this name

        Example: `client.templates.create(name="Shop", description="Every shop of ours.", records=[{"name":
        "shop", "type": "CNAME", "content": "${shop}.shops.example.", "ttl": 300}], variables=[{"name":
        "shop", "description": "The shop's name at our provider.", "required": True, "default": None}])`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/templates",
                body=async_json_body({"name": name, "description": description, "records": records, "variables": variables}),
                repeat="key",
            ),
            decode_template,
            options,
        )

    async def delete(
        self,
        template_id: str,
        *,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a template.

        What it has made of zones stays, and a zone that was asked for with it gets its records all the same.

        Needs the scope `dns:write`.

        template_id: The id of a template.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `templates.not_found`: Template not found
        - `templates.system`: System templates cannot be changed
        - `templates.stale_etag`: The template changed since you read it

        Example: `client.templates.delete("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/templates/{}", template_id),
                headers=if_match_headers(if_match),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        template_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Template:
        """Get a template.

        Needs the scope `dns:read`.

        template_id: The id of a template.

        Fails with
        - `templates.not_found`: Template not found

        Example: `client.templates.get("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/templates/{}", template_id),
                repeat="always",
            ),
            decode_template,
            options,
        )

    async def get_if_changed(
        self,
        template_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> Template | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/templates/{}", template_id),
                repeat="always",
            ),
            etag,
            decode_template,
            options,
        )

    async def get_for_zone(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> TemplateOfZone:
        """Get the template that a zone was asked for with.

        And what has come of it; null when there was none.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `zones.not_found`: Zone not found

        Example: `client.templates.get_for_zone("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/template", zone_id),
                repeat="always",
            ),
            decode_template_of_zone,
            options,
        )

    def list(
        self,
        *,
        type: TemplateType | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[TemplateItem, TemplatePage]:
        """List templates.

        Those of the system and those of your tenant, by name.

        Needs the scope `dns:read`.

        type: system: every tenant has it, and nobody can change it. custom: made in the tenant.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.templates.list()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/templates",
                query={"type": type, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_template_page,
            options,
        )

    async def list_built_in_variables(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> BuiltInVariables:
        """List the variables that every template may name.

        Needs the scope `dns:read`.

        Example: `client.templates.list_built_in_variables()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/templates/variables",
                repeat="always",
            ),
            decode_built_in_variables,
            options,
        )

    async def list_required_variables(
        self,
        template_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> RequiredVariables:
        """List the variables that have to be given when a template is applied.

        Needs the scope `dns:read`.

        template_id: The id of a template.

        Fails with
        - `templates.not_found`: Template not found

        Example: `client.templates.list_required_variables("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/templates/{}/required-variables", template_id),
                repeat="always",
            ),
            decode_required_variables,
            options,
        )

    async def preview_for_zone(
        self,
        template_id: str,
        zone_id: str,
        *,
        variables: dict[str, str] | Unset = UNSET,
        on_conflict: OnRecordConflict | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TemplatePreview:
        """Tell what a template would do to a zone.

        With every record of the zone that is in the way.

        Needs the scope `dns:read`.

        template_id: The id of a template.
        zone_id: The id of a zone.
        variables: What the template's variables are, by name.
        on_conflict: What becomes of records of the zone that do not go with the template's. fail: nothing is
        done. skip: they stay, and the template's are left out. replace: they go.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `templates.not_found`: Template not found
        - `zones.not_found`: Zone not found
        - `records.conflict`: Other records of the zone do not go with this one
        - `records.system_record`: The platform keeps this record; it cannot be changed here
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this

        Example: `client.templates.preview_for_zone("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2",
        "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", variables={"shop": "s17"})`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/templates/{}/preview/{}", template_id, zone_id),
                body=async_json_body({"variables": variables, "onConflict": on_conflict}),
                repeat="always",
            ),
            decode_template_preview,
            options,
        )

    async def update(
        self,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        records: Sequence[NewTemplateRecord] | Unset = UNSET,
        variables: Sequence[NewTemplateVariable] | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> Template:
        """Change a template.

        Records and variables are given whole. What the template has made of zones stays as it is.

        Needs the scope `dns:write`.

        template_id: The id of a template.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `templates.not_found`: Template not found
        - `templates.name_taken`: There is already a template with this name
        - `templates.system`: System templates cannot be changed
        - `templates.stale_etag`: The template changed since you read it

        Example: `client.templates.update("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", name="Shops")`
        """
        return await self._transport.call(
            Call(
                verb="PATCH",
                path=build_path("/templates/{}", template_id),
                body=async_json_body({"name": name, "description": description, "records": records, "variables": variables}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_template,
            options,
        )


class AsyncTransfers:
    """Where secondary zones come from, who may fetch primary ones, and the keys that sign that."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_key(
        self,
        *,
        name: str,
        algorithm: TsigAlgorithm | str | Unset = UNSET,
        secret: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> IssuedTsigKey:
        """Create a TSIG key.

        With a secret that is made and told this once, or with the one that the other side has. Takes no
        Idempotency-Key, because its memory would keep the secret.

        Needs the scope `dns:write`.

        name: A domain name, by which both sides know the key; one that is yours, for it can be there once.
        secret: In base64. One is made if there is none. It is not told again.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `transfers.key_name_taken`: There is already a TSIG key of this name

        Example: `client.transfers.create_key(name="transfer.example.com")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/tsig-keys",
                body=async_json_body({"name": name, "algorithm": algorithm, "secret": secret}),
            ),
            decode_issued_tsig_key,
            options,
        )

    async def delete_key(
        self,
        tsig_key_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a TSIG key.

        That no zone is transferred with any more.

        Needs the scope `dns:write`.

        tsig_key_id: The id of a TSIG key.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `transfers.key_not_found`: TSIG key not found
        - `transfers.key_in_use`: Zones are still transferred with this TSIG key

        Example: `client.transfers.delete_key("tsk_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/tsig-keys/{}", tsig_key_id),
            ),
            nothing,
            options,
        )

    async def get(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneTransfer:
        """Get where a zone is transferred from, or to whom.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `zones.not_found`: Zone not found

        Example: `client.transfers.get("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/transfer", zone_id),
                repeat="always",
            ),
            decode_zone_transfer,
            options,
        )

    async def get_if_changed(
        self,
        zone_id: str,
        etag: str,
        *,
        options: RequestOptions | None = None,
    ) -> ZoneTransfer | None:
        """The same, or None when what you have, by its `etag`, is current."""
        return await self._transport.call_if_changed(
            Call(
                verb="GET",
                path=build_path("/domains/{}/transfer", zone_id),
                repeat="always",
            ),
            etag,
            decode_zone_transfer,
            options,
        )

    async def get_status(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> TransferStatus:
        """Tell how far transfers of a zone are.

        Asks the masters or the secondaries for their serial.

        Needs the scope `dns:read`.

        zone_id: The id of a zone.

        Fails with
        - `zones.not_found`: Zone not found

        Example: `client.transfers.get_status("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/domains/{}/transfer/status", zone_id),
                repeat="always",
            ),
            decode_transfer_status,
            options,
        )

    def list_keys(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[TsigKey, TsigKeyPage]:
        """List TSIG keys.

        Those of your tenant, by name, without their secrets.

        Needs the scope `dns:read`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `roles.forbidden`: Your roles do not allow this

        Example: `client.transfers.list_keys()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/tsig-keys",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_tsig_key_page,
            options,
        )

    async def notify(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Tell the secondaries of a zone to look for changes.

        They are told of every change anyway.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.wrong_status`: The zone is not in a status for this
        - `transfers.refused`: The name server does not take this

        Example: `client.transfers.notify("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/transfer/notify", zone_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def retrieve(
        self,
        zone_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Fetch a secondary zone from its masters now.

        It is being fetched when this answers; the status tells when it is there.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.wrong_status`: The zone is not in a status for this
        - `transfers.refused`: The name server does not take this

        Example: `client.transfers.retrieve("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/domains/{}/transfer/retrieve", zone_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def set(
        self,
        zone_id: str,
        *,
        masters: Sequence[str] | Unset = UNSET,
        secondaries: Sequence[str] | Unset = UNSET,
        tsig_key_id: str | None | Unset = UNSET,
        if_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> ZoneTransfer:
        """Set where a zone is transferred from, or to whom.

        All of it: what is not said is none. A secondary zone is fetched at once.

        Needs the scope `dns:write`.

        zone_id: The id of a zone.
        masters: Where a secondary zone is fetched from, in this order.
        secondaries: Who is told of changes of a primary zone and may fetch it.
        tsig_key_id: The key that transfers have to be signed with. With one, addresses alone are not enough.

        Fails with
        - `roles.forbidden`: Your roles do not allow this
        - `zones.not_found`: Zone not found
        - `zones.busy`: Somebody else is changing the zone
        - `zones.wrong_status`: The zone is not in a status for this
        - `transfers.stale_etag`: The zone's transfers were set anew since you read them
        - `transfers.key_unknown`: The tenant of the zone has no such TSIG key
        - `transfers.refused`: The name server does not take this

        Example: `client.transfers.set("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", secondaries=["192.0.2.53"],
        tsig_key_id="tsk_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/domains/{}/transfer", zone_id),
                body=async_json_body({"masters": masters, "secondaries": secondaries, "tsigKeyId": tsig_key_id}),
                repeat="always",
                headers=if_match_headers(if_match),
            ),
            decode_zone_transfer,
            options,
        )


class AsyncUploads:
    """Large files in chunks: resumable, in parallel, and without what is there already."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def abort(
        self,
        upload_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Give an upload up.

        What has come of it is removed. One that is completed stays.

        Needs the scope `files:write`.

        upload_id: The id of an upload.

        Fails with
        - `uploads.not_found`: Upload not found
        - `uploads.completed`: The upload is completed
        - `uploads.expired`: The upload is over: nothing came for too long

        Example: `client.uploads.abort("upl_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/uploads/{}", upload_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def append(
        self,
        upload_id: str,
        content: Content,
        *,
        offset: int,
        content_type: str | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> UploadSession:
        """Send the next bytes of a streamed upload.

        The body is as much of the content as you like, all of it too, from the offset on. What had come when
        the connection was cut is kept: receivedBytes of the upload tells where to go on. Needs the right to
        put the file where it goes at this moment too.

        Needs the scope `files:write`.

        upload_id: The id of an upload.
        offset: How many bytes have come before: receivedBytes.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `uploads.not_found`: Upload not found
        - `uploads.completed`: The upload is completed
        - `uploads.not_streamed`: This upload takes chunks, not a stream
        - `uploads.offset_mismatch`: The upload goes on from another place
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `uploads.expired`: The upload is over: nothing came for too long
        - `uploads.chunk_size_mismatch`: The chunk does not have the size it was announced with
        - `files.corrupt`: The stored content is damaged
        - `files.storage_full`: There is no room left to store this

        Example: `client.uploads.append("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", content)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/uploads/{}/content", upload_id),
                query={"offset": offset},
                body=async_content_body(content, content_type, on_progress),
                repeat="always",
            ),
            decode_upload_session,
            options,
        )

    async def complete(
        self,
        upload_id: str,
        *,
        name: str | Unset = UNSET,
        checksum_sha256: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> File:
        """Make the file of an upload.

        Once all chunks have come: all at once or, when it fails, not at all, and the upload stays as it is.
        Completing it again answers with its file.

        Needs the scope `files:write`.

        upload_id: The id of an upload.
        name: Another name for the new file, if the announced one was taken meanwhile.
        checksum_sha256: SHA-256 of the whole content, to have it checked, if it was not told in the
        beginning.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `uploads.not_found`: Upload not found
        - `files.name_taken`: Something else in this folder already has this name
        - `uploads.completed`: The upload is completed
        - `uploads.incomplete`: Chunks of the upload are missing
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `uploads.expired`: The upload is over: nothing came for too long
        - `files.stale_etag`: It changed since you read it
        - `files.too_large`: The file is larger than this tenant allows
        - `files.checksum_mismatch`: The bytes received do not have the announced checksum
        - `files.locked`: Somebody else has locked it
        - `files.corrupt`: The stored content is damaged
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.uploads.complete("upl_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/uploads/{}/complete", upload_id),
                body=async_json_body({"name": name, "checksumSha256": checksum_sha256}),
                repeat="always",
            ),
            decode_file,
            options,
        )

    async def create(
        self,
        *,
        size_bytes: int,
        share_id: str | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        replace_file_id: str | Unset = UNSET,
        base_version_id: str | Unset = UNSET,
        defer_conflicts: bool | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        checksum_sha256: str | Unset = UNSET,
        chunk_size_bytes: int | Unset = UNSET,
        chunks: Sequence[ChunkOfUpload] | Unset = UNSET,
        is_streamed: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UploadSession:
        """Begin an upload over many requests.

        The chunks are put one by one, in any order and in parallel, or with isStreamed the content in one
        stream, over as many requests as it needs; then the upload is completed. It is given up when nothing
        has come for 24 hours.

        Needs the scope `files:write`.

        share_id: The share; may be absent when folderId tells.
        folder_id: The folder to put it in; absent for the top of the share.
        name: The name of the new file.
        replace_file_id: The file to give new content, instead of a new file.
        base_version_id: What that file's content must still be in the end; absent: the last writer wins.
        defer_conflicts: Begin although the name is taken or the file has changed; it counts when the upload
        is completed, or applied with POST /sync/apply.
        size_bytes: Of the whole content.
        mime_type: What it is; told by the name, if absent.
        checksum_sha256: SHA-256 of the whole content, to have it checked.
        chunk_size_bytes: The size of every chunk but the last, when they are not listed; 4 MiB if absent.
        chunks: All chunks in order, cut wherever the client likes, each but the last of at least 64 KiB. Then
        those need not be sent that the caller has uploaded before or may read. Of a stream only the first
        few: if any of them need not be sent, it is refused with `uploads.content_known`.
        is_streamed: The content comes as one stream, PUT /uploads/{uploadId}/content, and is cut by the
        server.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `files.name_taken`: Something else in this folder already has this name
        - `uploads.content_known`: Part of this content need not be sent
        - `uploads.too_many`: You have too many uploads under way
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `files.stale_etag`: It changed since you read it
        - `files.too_large`: The file is larger than this tenant allows
        - `files.locked`: Somebody else has locked it
        - `quotas.exceeded`: There is no room left within a quota

        Example: `client.uploads.create(folder_id="fld_01m9p2m3k4n5p6q7r8s9t0v1w2", name="film.mp4",
        size_bytes=10000000)`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/uploads",
                body=async_json_body({"shareId": share_id, "folderId": folder_id, "name": name, "replaceFileId": replace_file_id, "baseVersionId": base_version_id, "deferConflicts": defer_conflicts, "sizeBytes": size_bytes, "mimeType": mime_type, "checksumSha256": checksum_sha256, "chunkSizeBytes": chunk_size_bytes, "chunks": chunks, "isStreamed": is_streamed}),
                repeat="key",
            ),
            decode_upload_session,
            options,
        )

    async def get(
        self,
        upload_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UploadSession:
        """Read how far an upload is.

        With what is still missing: what to send after an interruption. Only for who began it.

        Needs the scope `files:read`.

        upload_id: The id of an upload.

        Fails with
        - `uploads.not_found`: Upload not found
        - `uploads.expired`: The upload is over: nothing came for too long

        Example: `client.uploads.get("upl_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path=build_path("/uploads/{}", upload_id),
                repeat="always",
            ),
            decode_upload_session,
            options,
        )

    async def put_chunk(
        self,
        upload_id: str,
        index: int,
        content: Content,
        *,
        checksum_sha256: str | Unset = UNSET,
        content_type: str | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> ReceivedChunk:
        """Send a chunk of an upload.

        The body is the chunk. When this answers, it is stored for good; the same chunk may be sent again.
        Needs the right to put the file where it goes at this moment too.

        Needs the scope `files:write`.

        upload_id: The id of an upload.
        index: Which chunk, from 0.
        checksum_sha256: SHA-256 of the chunk, to have it checked on arrival.

        Fails with
        - `files.forbidden`: You may see this but not do this with it
        - `shares.forbidden`: You may see this share but not do this with it
        - `files.not_found`: File or folder not found
        - `shares.not_found`: Share not found
        - `uploads.chunk_not_found`: The upload has no such chunk
        - `uploads.not_found`: Upload not found
        - `uploads.chunk_taken`: Other bytes have arrived as this chunk already
        - `uploads.completed`: The upload is completed
        - `files.trashed`: It is in the trash
        - `shares.trashed`: The share is in the trash
        - `uploads.expired`: The upload is over: nothing came for too long
        - `files.checksum_mismatch`: The bytes received do not have the announced checksum
        - `uploads.chunk_size_mismatch`: The chunk does not have the size it was announced with
        - `files.storage_full`: There is no room left to store this

        Example: `client.uploads.put_chunk("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", 0, content)`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/uploads/{}/chunks/{}", upload_id, index),
                query={"checksumSha256": checksum_sha256},
                body=async_content_body(content, content_type, on_progress),
                repeat="always",
            ),
            decode_received_chunk,
            options,
        )


class AsyncUsers:
    """The caller."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def accept_invitation(
        self,
        invitation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AcceptedInvitation:
        """Accept an invitation.

        You are a member of the share then. Who has a stronger role already keeps it.

        Needs the scope `files:write`.

        invitation_id: The id of an invitation.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `shares.invitation_not_found`: Invitation not found
        - `shares.invitation_answered`: The invitation was answered already
        - `shares.invitation_expired`: The invitation is over

        Example: `client.users.accept_invitation("inv_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/users/me/invitations/{}/accept", invitation_id),
            ),
            decode_accepted_invitation,
            options,
        )

    async def add_favorite(
        self,
        node_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Make a file or folder your favourite.

        Needs the scope `files:write`.

        node_id: A file or folder.

        Fails with
        - `files.not_found`: File or folder not found
        - `files.too_many_favorites`: You have as many favourites as anybody may have
        - `files.trashed`: It is in the trash

        Example: `client.users.add_favorite("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="PUT",
                path=build_path("/users/me/favorites/{}", node_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def check_my_permission(
        self,
        *,
        permission: RolePermission | str,
        scope: RoleScope | str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        record_name: str | Unset = UNSET,
        record_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PermissionCheck:
        """Ask whether you may do something.

        permission: An action on a kind of resource, as roles allow it.
        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        tenant_id: Another tenant within your reach.
        zone_id: The zone, at the scope of a zone.
        record_name: A record's name as its zone knows it (`www`, `@`): access grants are about some names.
        record_type: Its type, such as TXT.

        Example: `client.users.check_my_permission(permission="records:update",
        zone_id="zon_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path="/me/permissions/check",
                body=async_json_body({"permission": permission, "scope": scope, "tenantId": tenant_id, "zoneId": zone_id, "recordName": record_name, "recordType": record_type}),
                repeat="always",
            ),
            decode_permission_check,
            options,
        )

    async def decline_invitation(
        self,
        invitation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Decline an invitation.

        Needs the scope `files:write`.

        invitation_id: The id of an invitation.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
        - `shares.invitation_not_found`: Invitation not found
        - `shares.invitation_answered`: The invitation was answered already
        - `shares.invitation_expired`: The invitation is over

        Example: `client.users.decline_invitation("inv_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="POST",
                path=build_path("/users/me/invitations/{}/decline", invitation_id),
            ),
            nothing,
            options,
        )

    async def end_my_session(
        self,
        client_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Sign an application out.

        Every access token that it has for you is refused within a second. To keep it from getting new ones,
        end its refresh token too (POST /auth/logout).

        client_id: ScaiKey's id of the application.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key

        Example: `client.users.end_my_session("scaidrive-desktop")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/users/me/sessions/{}", client_id),
                repeat="always",
            ),
            nothing,
            options,
        )

    async def explain_my_permission(
        self,
        *,
        permission: RolePermission | str,
        scope: RoleScope | str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        record_name: str | Unset = UNSET,
        record_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PermissionExplanation:
        """Ask why you may do something, or may not.

        permission: An action on a kind of resource, as roles allow it.
        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        tenant_id: Another tenant within your reach.
        zone_id: The zone, at the scope of a zone.
        record_name: A record's name as its zone knows it (`www`, `@`): access grants are about some names.
        record_type: Its type, such as TXT.

        Example: `client.users.explain_my_permission()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/me/permissions/explain",
                query={"permission": permission, "scope": scope, "tenantId": tenant_id, "zoneId": zone_id, "recordName": record_name, "recordType": record_type},
                repeat="always",
            ),
            decode_permission_explanation,
            options,
        )

    async def get_my_context(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> MyContext:
        """Get the caller, their tenant, and what they may do in it.

        Example: `client.users.get_my_context()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/me/context",
                repeat="always",
            ),
            decode_my_context,
            options,
        )

    async def get_myself(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Me:
        """Get the caller.

        Example: `client.users.get_myself()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/me",
                repeat="always",
            ),
            decode_me,
            options,
        )

    async def get_own_quota(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> OwnQuota:
        """Get what you hold, and how much more you may.

        Needs the scope `files:read`.

        Example: `client.users.get_own_quota()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/users/me/quota",
                repeat="always",
            ),
            decode_own_quota,
            options,
        )

    def list_favorites(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[FolderItem, FavoritePage]:
        """List your favourites.

        The latest first. What is in the trash, or what you may not read any more, is not among them.

        Needs the scope `files:read`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.users.list_favorites()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/users/me/favorites",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_favorite_page,
            options,
        )

    def list_my_invitations(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[MyInvitation, MyInvitationPage]:
        """List the invitations to you.

        Those that you can still accept, by the e-mail address that ScaiKey gives you.

        Needs the scope `files:read`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key

        Example: `client.users.list_my_invitations()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/users/me/invitations",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_my_invitation_page,
            options,
        )

    async def list_my_permissions(
        self,
        *,
        scope: RoleScope | str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PermissionList:
        """List what you may do.

        By all your roles and those of your groups, as far as your token or key goes.

        scope: Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the
        tenant.
        tenant_id: Another tenant within your reach.
        zone_id: The zone, at the scope of a zone.

        Example: `client.users.list_my_permissions()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/me/permissions",
                query={"scope": scope, "tenantId": tenant_id, "zoneId": zone_id},
                repeat="always",
            ),
            decode_permission_list,
            options,
        )

    async def list_my_sessions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> SessionList:
        """List the applications you are signed in with.

        Fails with
        - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key

        Example: `client.users.list_my_sessions()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/users/me/sessions",
                repeat="always",
            ),
            decode_session_list,
            options,
        )

    def list_my_shares(
        self,
        *,
        include_trashed: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Share, SharePage]:
        """List the shares you can see.

        Needs the scope `files:read`.

        include_trashed: Also list shares in the trash.
        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.users.list_my_shares()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/users/me/shares",
                query={"includeTrashed": include_trashed, "limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_share_page,
            options,
        )

    def list_my_stats(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ShareUsage, ShareUsagePage]:
        """List what your shares hold.

        Of the shares that you own or administer: what others hold includes what you may not read.

        Needs the scope `files:read`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.users.list_my_stats()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/users/me/stats",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_share_usage_page,
            options,
        )

    def list_recent(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[RecentFile, RecentFilePage]:
        """List the files that you used lately.

        Whose content you read or wrote in the last 90 days, the latest first, a moment after it was. What you
        may not read any more is not among them.

        Needs the scope `files:read`.

        limit: How many items at most.
        cursor: nextCursor of the page before; absent for the first page.

        Example: `client.users.list_recent()`
        """
        return self._transport.list(
            Call(
                verb="GET",
                path="/users/me/recent",
                query={"limit": limit, "cursor": cursor},
                repeat="always",
            ),
            decode_recent_file_page,
            options,
        )

    async def me(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Me:
        """Get the caller.

        Example: `client.users.me()`
        """
        return await self._transport.call(
            Call(
                verb="GET",
                path="/users/me",
                repeat="always",
            ),
            decode_me,
            options,
        )

    async def remove_favorite(
        self,
        node_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Let go of a favourite.

        Needs the scope `files:write`.

        node_id: A file or folder.

        Example: `client.users.remove_favorite("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")`
        """
        return await self._transport.call(
            Call(
                verb="DELETE",
                path=build_path("/users/me/favorites/{}", node_id),
                repeat="always",
            ),
            nothing,
            options,
        )
