// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MeAdminRole>))]
public readonly record struct MeAdminRole(string Value) : IOpenEnum<MeAdminRole>
{
    /// <summary><c>none</c></summary>
    public static MeAdminRole None { get; } = new("none");

    /// <summary><c>tenant_admin</c></summary>
    public static MeAdminRole TenantAdmin { get; } = new("tenant_admin");

    /// <summary><c>partner_admin</c></summary>
    public static MeAdminRole PartnerAdmin { get; } = new("partner_admin");

    /// <summary><c>super_admin</c></summary>
    public static MeAdminRole SuperAdmin { get; } = new("super_admin");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator MeAdminRole(string value) => new(value);

    static MeAdminRole IOpenEnum<MeAdminRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
