// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RolesExplainUserPermissionPermission>))]
public readonly record struct RolesExplainUserPermissionPermission(string Value) : IOpenEnum<RolesExplainUserPermissionPermission>
{
    /// <summary><c>domains:read</c></summary>
    public static RolesExplainUserPermissionPermission DomainsRead { get; } = new("domains:read");

    /// <summary><c>domains:create</c></summary>
    public static RolesExplainUserPermissionPermission DomainsCreate { get; } = new("domains:create");

    /// <summary><c>domains:update</c></summary>
    public static RolesExplainUserPermissionPermission DomainsUpdate { get; } = new("domains:update");

    /// <summary><c>domains:delete</c></summary>
    public static RolesExplainUserPermissionPermission DomainsDelete { get; } = new("domains:delete");

    /// <summary><c>records:read</c></summary>
    public static RolesExplainUserPermissionPermission RecordsRead { get; } = new("records:read");

    /// <summary><c>records:create</c></summary>
    public static RolesExplainUserPermissionPermission RecordsCreate { get; } = new("records:create");

    /// <summary><c>records:update</c></summary>
    public static RolesExplainUserPermissionPermission RecordsUpdate { get; } = new("records:update");

    /// <summary><c>records:delete</c></summary>
    public static RolesExplainUserPermissionPermission RecordsDelete { get; } = new("records:delete");

    /// <summary><c>dnssec:read</c></summary>
    public static RolesExplainUserPermissionPermission DnssecRead { get; } = new("dnssec:read");

    /// <summary><c>dnssec:enable</c></summary>
    public static RolesExplainUserPermissionPermission DnssecEnable { get; } = new("dnssec:enable");

    /// <summary><c>dnssec:disable</c></summary>
    public static RolesExplainUserPermissionPermission DnssecDisable { get; } = new("dnssec:disable");

    /// <summary><c>dnssec:rotate</c></summary>
    public static RolesExplainUserPermissionPermission DnssecRotate { get; } = new("dnssec:rotate");

    /// <summary><c>access_grants:read</c></summary>
    public static RolesExplainUserPermissionPermission AccessGrantsRead { get; } = new("access_grants:read");

    /// <summary><c>access_grants:create</c></summary>
    public static RolesExplainUserPermissionPermission AccessGrantsCreate { get; } = new("access_grants:create");

    /// <summary><c>access_grants:update</c></summary>
    public static RolesExplainUserPermissionPermission AccessGrantsUpdate { get; } = new("access_grants:update");

    /// <summary><c>access_grants:delete</c></summary>
    public static RolesExplainUserPermissionPermission AccessGrantsDelete { get; } = new("access_grants:delete");

    /// <summary><c>templates:read</c></summary>
    public static RolesExplainUserPermissionPermission TemplatesRead { get; } = new("templates:read");

    /// <summary><c>templates:create</c></summary>
    public static RolesExplainUserPermissionPermission TemplatesCreate { get; } = new("templates:create");

    /// <summary><c>templates:update</c></summary>
    public static RolesExplainUserPermissionPermission TemplatesUpdate { get; } = new("templates:update");

    /// <summary><c>templates:delete</c></summary>
    public static RolesExplainUserPermissionPermission TemplatesDelete { get; } = new("templates:delete");

    /// <summary><c>validation:bypass</c></summary>
    public static RolesExplainUserPermissionPermission ValidationBypass { get; } = new("validation:bypass");

    /// <summary><c>roles:read</c></summary>
    public static RolesExplainUserPermissionPermission RolesRead { get; } = new("roles:read");

    /// <summary><c>roles:create</c></summary>
    public static RolesExplainUserPermissionPermission RolesCreate { get; } = new("roles:create");

    /// <summary><c>roles:update</c></summary>
    public static RolesExplainUserPermissionPermission RolesUpdate { get; } = new("roles:update");

    /// <summary><c>roles:delete</c></summary>
    public static RolesExplainUserPermissionPermission RolesDelete { get; } = new("roles:delete");

    /// <summary><c>roles:assign</c></summary>
    public static RolesExplainUserPermissionPermission RolesAssign { get; } = new("roles:assign");

    /// <summary><c>api_keys:read</c></summary>
    public static RolesExplainUserPermissionPermission ApiKeysRead { get; } = new("api_keys:read");

    /// <summary><c>api_keys:create</c></summary>
    public static RolesExplainUserPermissionPermission ApiKeysCreate { get; } = new("api_keys:create");

    /// <summary><c>api_keys:update</c></summary>
    public static RolesExplainUserPermissionPermission ApiKeysUpdate { get; } = new("api_keys:update");

    /// <summary><c>api_keys:delete</c></summary>
    public static RolesExplainUserPermissionPermission ApiKeysDelete { get; } = new("api_keys:delete");

    /// <summary><c>users:read</c></summary>
    public static RolesExplainUserPermissionPermission UsersRead { get; } = new("users:read");

    /// <summary><c>users:update</c></summary>
    public static RolesExplainUserPermissionPermission UsersUpdate { get; } = new("users:update");

    /// <summary><c>groups:read</c></summary>
    public static RolesExplainUserPermissionPermission GroupsRead { get; } = new("groups:read");

    /// <summary><c>audit:read</c></summary>
    public static RolesExplainUserPermissionPermission AuditRead { get; } = new("audit:read");

    /// <summary><c>quotas:read</c></summary>
    public static RolesExplainUserPermissionPermission QuotasRead { get; } = new("quotas:read");

    /// <summary><c>quotas:update</c></summary>
    public static RolesExplainUserPermissionPermission QuotasUpdate { get; } = new("quotas:update");

    /// <summary><c>tenants:read</c></summary>
    public static RolesExplainUserPermissionPermission TenantsRead { get; } = new("tenants:read");

    /// <summary><c>tenants:update</c></summary>
    public static RolesExplainUserPermissionPermission TenantsUpdate { get; } = new("tenants:update");

    /// <summary><c>platform:read</c></summary>
    public static RolesExplainUserPermissionPermission PlatformRead { get; } = new("platform:read");

    /// <summary><c>platform:update</c></summary>
    public static RolesExplainUserPermissionPermission PlatformUpdate { get; } = new("platform:update");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RolesExplainUserPermissionPermission(string value) => new(value);

    static RolesExplainUserPermissionPermission IOpenEnum<RolesExplainUserPermissionPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
