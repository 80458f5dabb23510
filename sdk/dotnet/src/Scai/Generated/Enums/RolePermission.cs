// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RolePermission>))]
public readonly record struct RolePermission(string Value) : IOpenEnum<RolePermission>
{
    /// <summary><c>domains:read</c></summary>
    public static RolePermission DomainsRead { get; } = new("domains:read");

    /// <summary><c>domains:create</c></summary>
    public static RolePermission DomainsCreate { get; } = new("domains:create");

    /// <summary><c>domains:update</c></summary>
    public static RolePermission DomainsUpdate { get; } = new("domains:update");

    /// <summary><c>domains:delete</c></summary>
    public static RolePermission DomainsDelete { get; } = new("domains:delete");

    /// <summary><c>records:read</c></summary>
    public static RolePermission RecordsRead { get; } = new("records:read");

    /// <summary><c>records:create</c></summary>
    public static RolePermission RecordsCreate { get; } = new("records:create");

    /// <summary><c>records:update</c></summary>
    public static RolePermission RecordsUpdate { get; } = new("records:update");

    /// <summary><c>records:delete</c></summary>
    public static RolePermission RecordsDelete { get; } = new("records:delete");

    /// <summary><c>dnssec:read</c></summary>
    public static RolePermission DnssecRead { get; } = new("dnssec:read");

    /// <summary><c>dnssec:enable</c></summary>
    public static RolePermission DnssecEnable { get; } = new("dnssec:enable");

    /// <summary><c>dnssec:disable</c></summary>
    public static RolePermission DnssecDisable { get; } = new("dnssec:disable");

    /// <summary><c>dnssec:rotate</c></summary>
    public static RolePermission DnssecRotate { get; } = new("dnssec:rotate");

    /// <summary><c>access_grants:read</c></summary>
    public static RolePermission AccessGrantsRead { get; } = new("access_grants:read");

    /// <summary><c>access_grants:create</c></summary>
    public static RolePermission AccessGrantsCreate { get; } = new("access_grants:create");

    /// <summary><c>access_grants:update</c></summary>
    public static RolePermission AccessGrantsUpdate { get; } = new("access_grants:update");

    /// <summary><c>access_grants:delete</c></summary>
    public static RolePermission AccessGrantsDelete { get; } = new("access_grants:delete");

    /// <summary><c>templates:read</c></summary>
    public static RolePermission TemplatesRead { get; } = new("templates:read");

    /// <summary><c>templates:create</c></summary>
    public static RolePermission TemplatesCreate { get; } = new("templates:create");

    /// <summary><c>templates:update</c></summary>
    public static RolePermission TemplatesUpdate { get; } = new("templates:update");

    /// <summary><c>templates:delete</c></summary>
    public static RolePermission TemplatesDelete { get; } = new("templates:delete");

    /// <summary><c>validation:bypass</c></summary>
    public static RolePermission ValidationBypass { get; } = new("validation:bypass");

    /// <summary><c>roles:read</c></summary>
    public static RolePermission RolesRead { get; } = new("roles:read");

    /// <summary><c>roles:create</c></summary>
    public static RolePermission RolesCreate { get; } = new("roles:create");

    /// <summary><c>roles:update</c></summary>
    public static RolePermission RolesUpdate { get; } = new("roles:update");

    /// <summary><c>roles:delete</c></summary>
    public static RolePermission RolesDelete { get; } = new("roles:delete");

    /// <summary><c>roles:assign</c></summary>
    public static RolePermission RolesAssign { get; } = new("roles:assign");

    /// <summary><c>api_keys:read</c></summary>
    public static RolePermission ApiKeysRead { get; } = new("api_keys:read");

    /// <summary><c>api_keys:create</c></summary>
    public static RolePermission ApiKeysCreate { get; } = new("api_keys:create");

    /// <summary><c>api_keys:update</c></summary>
    public static RolePermission ApiKeysUpdate { get; } = new("api_keys:update");

    /// <summary><c>api_keys:delete</c></summary>
    public static RolePermission ApiKeysDelete { get; } = new("api_keys:delete");

    /// <summary><c>users:read</c></summary>
    public static RolePermission UsersRead { get; } = new("users:read");

    /// <summary><c>users:update</c></summary>
    public static RolePermission UsersUpdate { get; } = new("users:update");

    /// <summary><c>groups:read</c></summary>
    public static RolePermission GroupsRead { get; } = new("groups:read");

    /// <summary><c>audit:read</c></summary>
    public static RolePermission AuditRead { get; } = new("audit:read");

    /// <summary><c>quotas:read</c></summary>
    public static RolePermission QuotasRead { get; } = new("quotas:read");

    /// <summary><c>quotas:update</c></summary>
    public static RolePermission QuotasUpdate { get; } = new("quotas:update");

    /// <summary><c>tenants:read</c></summary>
    public static RolePermission TenantsRead { get; } = new("tenants:read");

    /// <summary><c>tenants:update</c></summary>
    public static RolePermission TenantsUpdate { get; } = new("tenants:update");

    /// <summary><c>platform:read</c></summary>
    public static RolePermission PlatformRead { get; } = new("platform:read");

    /// <summary><c>platform:update</c></summary>
    public static RolePermission PlatformUpdate { get; } = new("platform:update");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RolePermission(string value) => new(value);

    static RolePermission IOpenEnum<RolePermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
