// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<UpdateRoleInputPermission>))]
public readonly record struct UpdateRoleInputPermission(string Value) : IOpenEnum<UpdateRoleInputPermission>
{
    /// <summary><c>domains:read</c></summary>
    public static UpdateRoleInputPermission DomainsRead { get; } = new("domains:read");

    /// <summary><c>domains:create</c></summary>
    public static UpdateRoleInputPermission DomainsCreate { get; } = new("domains:create");

    /// <summary><c>domains:update</c></summary>
    public static UpdateRoleInputPermission DomainsUpdate { get; } = new("domains:update");

    /// <summary><c>domains:delete</c></summary>
    public static UpdateRoleInputPermission DomainsDelete { get; } = new("domains:delete");

    /// <summary><c>records:read</c></summary>
    public static UpdateRoleInputPermission RecordsRead { get; } = new("records:read");

    /// <summary><c>records:create</c></summary>
    public static UpdateRoleInputPermission RecordsCreate { get; } = new("records:create");

    /// <summary><c>records:update</c></summary>
    public static UpdateRoleInputPermission RecordsUpdate { get; } = new("records:update");

    /// <summary><c>records:delete</c></summary>
    public static UpdateRoleInputPermission RecordsDelete { get; } = new("records:delete");

    /// <summary><c>dnssec:read</c></summary>
    public static UpdateRoleInputPermission DnssecRead { get; } = new("dnssec:read");

    /// <summary><c>dnssec:enable</c></summary>
    public static UpdateRoleInputPermission DnssecEnable { get; } = new("dnssec:enable");

    /// <summary><c>dnssec:disable</c></summary>
    public static UpdateRoleInputPermission DnssecDisable { get; } = new("dnssec:disable");

    /// <summary><c>dnssec:rotate</c></summary>
    public static UpdateRoleInputPermission DnssecRotate { get; } = new("dnssec:rotate");

    /// <summary><c>access_grants:read</c></summary>
    public static UpdateRoleInputPermission AccessGrantsRead { get; } = new("access_grants:read");

    /// <summary><c>access_grants:create</c></summary>
    public static UpdateRoleInputPermission AccessGrantsCreate { get; } = new("access_grants:create");

    /// <summary><c>access_grants:update</c></summary>
    public static UpdateRoleInputPermission AccessGrantsUpdate { get; } = new("access_grants:update");

    /// <summary><c>access_grants:delete</c></summary>
    public static UpdateRoleInputPermission AccessGrantsDelete { get; } = new("access_grants:delete");

    /// <summary><c>templates:read</c></summary>
    public static UpdateRoleInputPermission TemplatesRead { get; } = new("templates:read");

    /// <summary><c>templates:create</c></summary>
    public static UpdateRoleInputPermission TemplatesCreate { get; } = new("templates:create");

    /// <summary><c>templates:update</c></summary>
    public static UpdateRoleInputPermission TemplatesUpdate { get; } = new("templates:update");

    /// <summary><c>templates:delete</c></summary>
    public static UpdateRoleInputPermission TemplatesDelete { get; } = new("templates:delete");

    /// <summary><c>validation:bypass</c></summary>
    public static UpdateRoleInputPermission ValidationBypass { get; } = new("validation:bypass");

    /// <summary><c>roles:read</c></summary>
    public static UpdateRoleInputPermission RolesRead { get; } = new("roles:read");

    /// <summary><c>roles:create</c></summary>
    public static UpdateRoleInputPermission RolesCreate { get; } = new("roles:create");

    /// <summary><c>roles:update</c></summary>
    public static UpdateRoleInputPermission RolesUpdate { get; } = new("roles:update");

    /// <summary><c>roles:delete</c></summary>
    public static UpdateRoleInputPermission RolesDelete { get; } = new("roles:delete");

    /// <summary><c>roles:assign</c></summary>
    public static UpdateRoleInputPermission RolesAssign { get; } = new("roles:assign");

    /// <summary><c>api_keys:read</c></summary>
    public static UpdateRoleInputPermission ApiKeysRead { get; } = new("api_keys:read");

    /// <summary><c>api_keys:create</c></summary>
    public static UpdateRoleInputPermission ApiKeysCreate { get; } = new("api_keys:create");

    /// <summary><c>api_keys:update</c></summary>
    public static UpdateRoleInputPermission ApiKeysUpdate { get; } = new("api_keys:update");

    /// <summary><c>api_keys:delete</c></summary>
    public static UpdateRoleInputPermission ApiKeysDelete { get; } = new("api_keys:delete");

    /// <summary><c>users:read</c></summary>
    public static UpdateRoleInputPermission UsersRead { get; } = new("users:read");

    /// <summary><c>users:update</c></summary>
    public static UpdateRoleInputPermission UsersUpdate { get; } = new("users:update");

    /// <summary><c>groups:read</c></summary>
    public static UpdateRoleInputPermission GroupsRead { get; } = new("groups:read");

    /// <summary><c>audit:read</c></summary>
    public static UpdateRoleInputPermission AuditRead { get; } = new("audit:read");

    /// <summary><c>quotas:read</c></summary>
    public static UpdateRoleInputPermission QuotasRead { get; } = new("quotas:read");

    /// <summary><c>quotas:update</c></summary>
    public static UpdateRoleInputPermission QuotasUpdate { get; } = new("quotas:update");

    /// <summary><c>tenants:read</c></summary>
    public static UpdateRoleInputPermission TenantsRead { get; } = new("tenants:read");

    /// <summary><c>tenants:update</c></summary>
    public static UpdateRoleInputPermission TenantsUpdate { get; } = new("tenants:update");

    /// <summary><c>platform:read</c></summary>
    public static UpdateRoleInputPermission PlatformRead { get; } = new("platform:read");

    /// <summary><c>platform:update</c></summary>
    public static UpdateRoleInputPermission PlatformUpdate { get; } = new("platform:update");

    /// <summary><c>domains:*</c></summary>
    public static UpdateRoleInputPermission DomainsAll { get; } = new("domains:*");

    /// <summary><c>records:*</c></summary>
    public static UpdateRoleInputPermission RecordsAll { get; } = new("records:*");

    /// <summary><c>dnssec:*</c></summary>
    public static UpdateRoleInputPermission DnssecAll { get; } = new("dnssec:*");

    /// <summary><c>access_grants:*</c></summary>
    public static UpdateRoleInputPermission AccessGrantsAll { get; } = new("access_grants:*");

    /// <summary><c>templates:*</c></summary>
    public static UpdateRoleInputPermission TemplatesAll { get; } = new("templates:*");

    /// <summary><c>validation:*</c></summary>
    public static UpdateRoleInputPermission ValidationAll { get; } = new("validation:*");

    /// <summary><c>roles:*</c></summary>
    public static UpdateRoleInputPermission RolesAll { get; } = new("roles:*");

    /// <summary><c>api_keys:*</c></summary>
    public static UpdateRoleInputPermission ApiKeysAll { get; } = new("api_keys:*");

    /// <summary><c>users:*</c></summary>
    public static UpdateRoleInputPermission UsersAll { get; } = new("users:*");

    /// <summary><c>groups:*</c></summary>
    public static UpdateRoleInputPermission GroupsAll { get; } = new("groups:*");

    /// <summary><c>audit:*</c></summary>
    public static UpdateRoleInputPermission AuditAll { get; } = new("audit:*");

    /// <summary><c>quotas:*</c></summary>
    public static UpdateRoleInputPermission QuotasAll { get; } = new("quotas:*");

    /// <summary><c>tenants:*</c></summary>
    public static UpdateRoleInputPermission TenantsAll { get; } = new("tenants:*");

    /// <summary><c>platform:*</c></summary>
    public static UpdateRoleInputPermission PlatformAll { get; } = new("platform:*");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator UpdateRoleInputPermission(string value) => new(value);

    static UpdateRoleInputPermission IOpenEnum<UpdateRoleInputPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
