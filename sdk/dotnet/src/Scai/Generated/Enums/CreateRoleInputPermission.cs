// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateRoleInputPermission>))]
public readonly record struct CreateRoleInputPermission(string Value) : IOpenEnum<CreateRoleInputPermission>
{
    /// <summary><c>domains:read</c></summary>
    public static CreateRoleInputPermission DomainsRead { get; } = new("domains:read");

    /// <summary><c>domains:create</c></summary>
    public static CreateRoleInputPermission DomainsCreate { get; } = new("domains:create");

    /// <summary><c>domains:update</c></summary>
    public static CreateRoleInputPermission DomainsUpdate { get; } = new("domains:update");

    /// <summary><c>domains:delete</c></summary>
    public static CreateRoleInputPermission DomainsDelete { get; } = new("domains:delete");

    /// <summary><c>records:read</c></summary>
    public static CreateRoleInputPermission RecordsRead { get; } = new("records:read");

    /// <summary><c>records:create</c></summary>
    public static CreateRoleInputPermission RecordsCreate { get; } = new("records:create");

    /// <summary><c>records:update</c></summary>
    public static CreateRoleInputPermission RecordsUpdate { get; } = new("records:update");

    /// <summary><c>records:delete</c></summary>
    public static CreateRoleInputPermission RecordsDelete { get; } = new("records:delete");

    /// <summary><c>dnssec:read</c></summary>
    public static CreateRoleInputPermission DnssecRead { get; } = new("dnssec:read");

    /// <summary><c>dnssec:enable</c></summary>
    public static CreateRoleInputPermission DnssecEnable { get; } = new("dnssec:enable");

    /// <summary><c>dnssec:disable</c></summary>
    public static CreateRoleInputPermission DnssecDisable { get; } = new("dnssec:disable");

    /// <summary><c>dnssec:rotate</c></summary>
    public static CreateRoleInputPermission DnssecRotate { get; } = new("dnssec:rotate");

    /// <summary><c>access_grants:read</c></summary>
    public static CreateRoleInputPermission AccessGrantsRead { get; } = new("access_grants:read");

    /// <summary><c>access_grants:create</c></summary>
    public static CreateRoleInputPermission AccessGrantsCreate { get; } = new("access_grants:create");

    /// <summary><c>access_grants:update</c></summary>
    public static CreateRoleInputPermission AccessGrantsUpdate { get; } = new("access_grants:update");

    /// <summary><c>access_grants:delete</c></summary>
    public static CreateRoleInputPermission AccessGrantsDelete { get; } = new("access_grants:delete");

    /// <summary><c>templates:read</c></summary>
    public static CreateRoleInputPermission TemplatesRead { get; } = new("templates:read");

    /// <summary><c>templates:create</c></summary>
    public static CreateRoleInputPermission TemplatesCreate { get; } = new("templates:create");

    /// <summary><c>templates:update</c></summary>
    public static CreateRoleInputPermission TemplatesUpdate { get; } = new("templates:update");

    /// <summary><c>templates:delete</c></summary>
    public static CreateRoleInputPermission TemplatesDelete { get; } = new("templates:delete");

    /// <summary><c>validation:bypass</c></summary>
    public static CreateRoleInputPermission ValidationBypass { get; } = new("validation:bypass");

    /// <summary><c>roles:read</c></summary>
    public static CreateRoleInputPermission RolesRead { get; } = new("roles:read");

    /// <summary><c>roles:create</c></summary>
    public static CreateRoleInputPermission RolesCreate { get; } = new("roles:create");

    /// <summary><c>roles:update</c></summary>
    public static CreateRoleInputPermission RolesUpdate { get; } = new("roles:update");

    /// <summary><c>roles:delete</c></summary>
    public static CreateRoleInputPermission RolesDelete { get; } = new("roles:delete");

    /// <summary><c>roles:assign</c></summary>
    public static CreateRoleInputPermission RolesAssign { get; } = new("roles:assign");

    /// <summary><c>api_keys:read</c></summary>
    public static CreateRoleInputPermission ApiKeysRead { get; } = new("api_keys:read");

    /// <summary><c>api_keys:create</c></summary>
    public static CreateRoleInputPermission ApiKeysCreate { get; } = new("api_keys:create");

    /// <summary><c>api_keys:update</c></summary>
    public static CreateRoleInputPermission ApiKeysUpdate { get; } = new("api_keys:update");

    /// <summary><c>api_keys:delete</c></summary>
    public static CreateRoleInputPermission ApiKeysDelete { get; } = new("api_keys:delete");

    /// <summary><c>users:read</c></summary>
    public static CreateRoleInputPermission UsersRead { get; } = new("users:read");

    /// <summary><c>users:update</c></summary>
    public static CreateRoleInputPermission UsersUpdate { get; } = new("users:update");

    /// <summary><c>groups:read</c></summary>
    public static CreateRoleInputPermission GroupsRead { get; } = new("groups:read");

    /// <summary><c>audit:read</c></summary>
    public static CreateRoleInputPermission AuditRead { get; } = new("audit:read");

    /// <summary><c>quotas:read</c></summary>
    public static CreateRoleInputPermission QuotasRead { get; } = new("quotas:read");

    /// <summary><c>quotas:update</c></summary>
    public static CreateRoleInputPermission QuotasUpdate { get; } = new("quotas:update");

    /// <summary><c>tenants:read</c></summary>
    public static CreateRoleInputPermission TenantsRead { get; } = new("tenants:read");

    /// <summary><c>tenants:update</c></summary>
    public static CreateRoleInputPermission TenantsUpdate { get; } = new("tenants:update");

    /// <summary><c>platform:read</c></summary>
    public static CreateRoleInputPermission PlatformRead { get; } = new("platform:read");

    /// <summary><c>platform:update</c></summary>
    public static CreateRoleInputPermission PlatformUpdate { get; } = new("platform:update");

    /// <summary><c>domains:*</c></summary>
    public static CreateRoleInputPermission DomainsAll { get; } = new("domains:*");

    /// <summary><c>records:*</c></summary>
    public static CreateRoleInputPermission RecordsAll { get; } = new("records:*");

    /// <summary><c>dnssec:*</c></summary>
    public static CreateRoleInputPermission DnssecAll { get; } = new("dnssec:*");

    /// <summary><c>access_grants:*</c></summary>
    public static CreateRoleInputPermission AccessGrantsAll { get; } = new("access_grants:*");

    /// <summary><c>templates:*</c></summary>
    public static CreateRoleInputPermission TemplatesAll { get; } = new("templates:*");

    /// <summary><c>validation:*</c></summary>
    public static CreateRoleInputPermission ValidationAll { get; } = new("validation:*");

    /// <summary><c>roles:*</c></summary>
    public static CreateRoleInputPermission RolesAll { get; } = new("roles:*");

    /// <summary><c>api_keys:*</c></summary>
    public static CreateRoleInputPermission ApiKeysAll { get; } = new("api_keys:*");

    /// <summary><c>users:*</c></summary>
    public static CreateRoleInputPermission UsersAll { get; } = new("users:*");

    /// <summary><c>groups:*</c></summary>
    public static CreateRoleInputPermission GroupsAll { get; } = new("groups:*");

    /// <summary><c>audit:*</c></summary>
    public static CreateRoleInputPermission AuditAll { get; } = new("audit:*");

    /// <summary><c>quotas:*</c></summary>
    public static CreateRoleInputPermission QuotasAll { get; } = new("quotas:*");

    /// <summary><c>tenants:*</c></summary>
    public static CreateRoleInputPermission TenantsAll { get; } = new("tenants:*");

    /// <summary><c>platform:*</c></summary>
    public static CreateRoleInputPermission PlatformAll { get; } = new("platform:*");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CreateRoleInputPermission(string value) => new(value);

    static CreateRoleInputPermission IOpenEnum<CreateRoleInputPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
