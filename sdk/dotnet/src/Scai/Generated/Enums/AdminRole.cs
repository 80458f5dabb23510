// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AdminRole>))]
public readonly record struct AdminRole(string Value) : IOpenEnum<AdminRole>
{
    /// <summary><c>none</c></summary>
    public static AdminRole None { get; } = new("none");

    /// <summary><c>tenant_admin</c></summary>
    public static AdminRole TenantAdmin { get; } = new("tenant_admin");

    /// <summary><c>partner_admin</c></summary>
    public static AdminRole PartnerAdmin { get; } = new("partner_admin");

    /// <summary><c>super_admin</c></summary>
    public static AdminRole SuperAdmin { get; } = new("super_admin");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AdminRole(string value) => new(value);

    static AdminRole IOpenEnum<AdminRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
