// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionExplanationPermission>))]
public readonly record struct PermissionExplanationPermission(string Value) : IOpenEnum<PermissionExplanationPermission>
{
    /// <summary><c>domains:read</c></summary>
    public static PermissionExplanationPermission DomainsRead { get; } = new("domains:read");

    /// <summary><c>domains:create</c></summary>
    public static PermissionExplanationPermission DomainsCreate { get; } = new("domains:create");

    /// <summary><c>domains:update</c></summary>
    public static PermissionExplanationPermission DomainsUpdate { get; } = new("domains:update");

    /// <summary><c>domains:delete</c></summary>
    public static PermissionExplanationPermission DomainsDelete { get; } = new("domains:delete");

    /// <summary><c>records:read</c></summary>
    public static PermissionExplanationPermission RecordsRead { get; } = new("records:read");

    /// <summary><c>records:create</c></summary>
    public static PermissionExplanationPermission RecordsCreate { get; } = new("records:create");

    /// <summary><c>records:update</c></summary>
    public static PermissionExplanationPermission RecordsUpdate { get; } = new("records:update");

    /// <summary><c>records:delete</c></summary>
    public static PermissionExplanationPermission RecordsDelete { get; } = new("records:delete");

    /// <summary><c>dnssec:read</c></summary>
    public static PermissionExplanationPermission DnssecRead { get; } = new("dnssec:read");

    /// <summary><c>dnssec:enable</c></summary>
    public static PermissionExplanationPermission DnssecEnable { get; } = new("dnssec:enable");

    /// <summary><c>dnssec:disable</c></summary>
    public static PermissionExplanationPermission DnssecDisable { get; } = new("dnssec:disable");

    /// <summary><c>dnssec:rotate</c></summary>
    public static PermissionExplanationPermission DnssecRotate { get; } = new("dnssec:rotate");

    /// <summary><c>access_grants:read</c></summary>
    public static PermissionExplanationPermission AccessGrantsRead { get; } = new("access_grants:read");

    /// <summary><c>access_grants:create</c></summary>
    public static PermissionExplanationPermission AccessGrantsCreate { get; } = new("access_grants:create");

    /// <summary><c>access_grants:update</c></summary>
    public static PermissionExplanationPermission AccessGrantsUpdate { get; } = new("access_grants:update");

    /// <summary><c>access_grants:delete</c></summary>
    public static PermissionExplanationPermission AccessGrantsDelete { get; } = new("access_grants:delete");

    /// <summary><c>templates:read</c></summary>
    public static PermissionExplanationPermission TemplatesRead { get; } = new("templates:read");

    /// <summary><c>templates:create</c></summary>
    public static PermissionExplanationPermission TemplatesCreate { get; } = new("templates:create");

    /// <summary><c>templates:update</c></summary>
    public static PermissionExplanationPermission TemplatesUpdate { get; } = new("templates:update");

    /// <summary><c>templates:delete</c></summary>
    public static PermissionExplanationPermission TemplatesDelete { get; } = new("templates:delete");

    /// <summary><c>validation:bypass</c></summary>
    public static PermissionExplanationPermission ValidationBypass { get; } = new("validation:bypass");

    /// <summary><c>roles:read</c></summary>
    public static PermissionExplanationPermission RolesRead { get; } = new("roles:read");

    /// <summary><c>roles:create</c></summary>
    public static PermissionExplanationPermission RolesCreate { get; } = new("roles:create");

    /// <summary><c>roles:update</c></summary>
    public static PermissionExplanationPermission RolesUpdate { get; } = new("roles:update");

    /// <summary><c>roles:delete</c></summary>
    public static PermissionExplanationPermission RolesDelete { get; } = new("roles:delete");

    /// <summary><c>roles:assign</c></summary>
    public static PermissionExplanationPermission RolesAssign { get; } = new("roles:assign");

    /// <summary><c>api_keys:read</c></summary>
    public static PermissionExplanationPermission ApiKeysRead { get; } = new("api_keys:read");

    /// <summary><c>api_keys:create</c></summary>
    public static PermissionExplanationPermission ApiKeysCreate { get; } = new("api_keys:create");

    /// <summary><c>api_keys:update</c></summary>
    public static PermissionExplanationPermission ApiKeysUpdate { get; } = new("api_keys:update");

    /// <summary><c>api_keys:delete</c></summary>
    public static PermissionExplanationPermission ApiKeysDelete { get; } = new("api_keys:delete");

    /// <summary><c>users:read</c></summary>
    public static PermissionExplanationPermission UsersRead { get; } = new("users:read");

    /// <summary><c>users:update</c></summary>
    public static PermissionExplanationPermission UsersUpdate { get; } = new("users:update");

    /// <summary><c>groups:read</c></summary>
    public static PermissionExplanationPermission GroupsRead { get; } = new("groups:read");

    /// <summary><c>audit:read</c></summary>
    public static PermissionExplanationPermission AuditRead { get; } = new("audit:read");

    /// <summary><c>quotas:read</c></summary>
    public static PermissionExplanationPermission QuotasRead { get; } = new("quotas:read");

    /// <summary><c>quotas:update</c></summary>
    public static PermissionExplanationPermission QuotasUpdate { get; } = new("quotas:update");

    /// <summary><c>tenants:read</c></summary>
    public static PermissionExplanationPermission TenantsRead { get; } = new("tenants:read");

    /// <summary><c>tenants:update</c></summary>
    public static PermissionExplanationPermission TenantsUpdate { get; } = new("tenants:update");

    /// <summary><c>platform:read</c></summary>
    public static PermissionExplanationPermission PlatformRead { get; } = new("platform:read");

    /// <summary><c>platform:update</c></summary>
    public static PermissionExplanationPermission PlatformUpdate { get; } = new("platform:update");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionExplanationPermission(string value) => new(value);

    static PermissionExplanationPermission IOpenEnum<PermissionExplanationPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
