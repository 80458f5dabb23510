// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RolePermissionPattern>))]
public readonly record struct RolePermissionPattern(string Value) : IOpenEnum<RolePermissionPattern>
{
    /// <summary><c>domains:read</c></summary>
    public static RolePermissionPattern DomainsRead { get; } = new("domains:read");

    /// <summary><c>domains:create</c></summary>
    public static RolePermissionPattern DomainsCreate { get; } = new("domains:create");

    /// <summary><c>domains:update</c></summary>
    public static RolePermissionPattern DomainsUpdate { get; } = new("domains:update");

    /// <summary><c>domains:delete</c></summary>
    public static RolePermissionPattern DomainsDelete { get; } = new("domains:delete");

    /// <summary><c>records:read</c></summary>
    public static RolePermissionPattern RecordsRead { get; } = new("records:read");

    /// <summary><c>records:create</c></summary>
    public static RolePermissionPattern RecordsCreate { get; } = new("records:create");

    /// <summary><c>records:update</c></summary>
    public static RolePermissionPattern RecordsUpdate { get; } = new("records:update");

    /// <summary><c>records:delete</c></summary>
    public static RolePermissionPattern RecordsDelete { get; } = new("records:delete");

    /// <summary><c>dnssec:read</c></summary>
    public static RolePermissionPattern DnssecRead { get; } = new("dnssec:read");

    /// <summary><c>dnssec:enable</c></summary>
    public static RolePermissionPattern DnssecEnable { get; } = new("dnssec:enable");

    /// <summary><c>dnssec:disable</c></summary>
    public static RolePermissionPattern DnssecDisable { get; } = new("dnssec:disable");

    /// <summary><c>dnssec:rotate</c></summary>
    public static RolePermissionPattern DnssecRotate { get; } = new("dnssec:rotate");

    /// <summary><c>access_grants:read</c></summary>
    public static RolePermissionPattern AccessGrantsRead { get; } = new("access_grants:read");

    /// <summary><c>access_grants:create</c></summary>
    public static RolePermissionPattern AccessGrantsCreate { get; } = new("access_grants:create");

    /// <summary><c>access_grants:update</c></summary>
    public static RolePermissionPattern AccessGrantsUpdate { get; } = new("access_grants:update");

    /// <summary><c>access_grants:delete</c></summary>
    public static RolePermissionPattern AccessGrantsDelete { get; } = new("access_grants:delete");

    /// <summary><c>templates:read</c></summary>
    public static RolePermissionPattern TemplatesRead { get; } = new("templates:read");

    /// <summary><c>templates:create</c></summary>
    public static RolePermissionPattern TemplatesCreate { get; } = new("templates:create");

    /// <summary><c>templates:update</c></summary>
    public static RolePermissionPattern TemplatesUpdate { get; } = new("templates:update");

    /// <summary><c>templates:delete</c></summary>
    public static RolePermissionPattern TemplatesDelete { get; } = new("templates:delete");

    /// <summary><c>validation:bypass</c></summary>
    public static RolePermissionPattern ValidationBypass { get; } = new("validation:bypass");

    /// <summary><c>roles:read</c></summary>
    public static RolePermissionPattern RolesRead { get; } = new("roles:read");

    /// <summary><c>roles:create</c></summary>
    public static RolePermissionPattern RolesCreate { get; } = new("roles:create");

    /// <summary><c>roles:update</c></summary>
    public static RolePermissionPattern RolesUpdate { get; } = new("roles:update");

    /// <summary><c>roles:delete</c></summary>
    public static RolePermissionPattern RolesDelete { get; } = new("roles:delete");

    /// <summary><c>roles:assign</c></summary>
    public static RolePermissionPattern RolesAssign { get; } = new("roles:assign");

    /// <summary><c>api_keys:read</c></summary>
    public static RolePermissionPattern ApiKeysRead { get; } = new("api_keys:read");

    /// <summary><c>api_keys:create</c></summary>
    public static RolePermissionPattern ApiKeysCreate { get; } = new("api_keys:create");

    /// <summary><c>api_keys:update</c></summary>
    public static RolePermissionPattern ApiKeysUpdate { get; } = new("api_keys:update");

    /// <summary><c>api_keys:delete</c></summary>
    public static RolePermissionPattern ApiKeysDelete { get; } = new("api_keys:delete");

    /// <summary><c>users:read</c></summary>
    public static RolePermissionPattern UsersRead { get; } = new("users:read");

    /// <summary><c>users:update</c></summary>
    public static RolePermissionPattern UsersUpdate { get; } = new("users:update");

    /// <summary><c>groups:read</c></summary>
    public static RolePermissionPattern GroupsRead { get; } = new("groups:read");

    /// <summary><c>audit:read</c></summary>
    public static RolePermissionPattern AuditRead { get; } = new("audit:read");

    /// <summary><c>quotas:read</c></summary>
    public static RolePermissionPattern QuotasRead { get; } = new("quotas:read");

    /// <summary><c>quotas:update</c></summary>
    public static RolePermissionPattern QuotasUpdate { get; } = new("quotas:update");

    /// <summary><c>tenants:read</c></summary>
    public static RolePermissionPattern TenantsRead { get; } = new("tenants:read");

    /// <summary><c>tenants:update</c></summary>
    public static RolePermissionPattern TenantsUpdate { get; } = new("tenants:update");

    /// <summary><c>platform:read</c></summary>
    public static RolePermissionPattern PlatformRead { get; } = new("platform:read");

    /// <summary><c>platform:update</c></summary>
    public static RolePermissionPattern PlatformUpdate { get; } = new("platform:update");

    /// <summary><c>domains:*</c></summary>
    public static RolePermissionPattern DomainsAll { get; } = new("domains:*");

    /// <summary><c>records:*</c></summary>
    public static RolePermissionPattern RecordsAll { get; } = new("records:*");

    /// <summary><c>dnssec:*</c></summary>
    public static RolePermissionPattern DnssecAll { get; } = new("dnssec:*");

    /// <summary><c>access_grants:*</c></summary>
    public static RolePermissionPattern AccessGrantsAll { get; } = new("access_grants:*");

    /// <summary><c>templates:*</c></summary>
    public static RolePermissionPattern TemplatesAll { get; } = new("templates:*");

    /// <summary><c>validation:*</c></summary>
    public static RolePermissionPattern ValidationAll { get; } = new("validation:*");

    /// <summary><c>roles:*</c></summary>
    public static RolePermissionPattern RolesAll { get; } = new("roles:*");

    /// <summary><c>api_keys:*</c></summary>
    public static RolePermissionPattern ApiKeysAll { get; } = new("api_keys:*");

    /// <summary><c>users:*</c></summary>
    public static RolePermissionPattern UsersAll { get; } = new("users:*");

    /// <summary><c>groups:*</c></summary>
    public static RolePermissionPattern GroupsAll { get; } = new("groups:*");

    /// <summary><c>audit:*</c></summary>
    public static RolePermissionPattern AuditAll { get; } = new("audit:*");

    /// <summary><c>quotas:*</c></summary>
    public static RolePermissionPattern QuotasAll { get; } = new("quotas:*");

    /// <summary><c>tenants:*</c></summary>
    public static RolePermissionPattern TenantsAll { get; } = new("tenants:*");

    /// <summary><c>platform:*</c></summary>
    public static RolePermissionPattern PlatformAll { get; } = new("platform:*");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RolePermissionPattern(string value) => new(value);

    static RolePermissionPattern IOpenEnum<RolePermissionPattern>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
