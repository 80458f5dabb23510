// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<UpdateUserInputAdminRole>))]
public readonly record struct UpdateUserInputAdminRole(string Value) : IOpenEnum<UpdateUserInputAdminRole>
{
    /// <summary><c>none</c></summary>
    public static UpdateUserInputAdminRole None { get; } = new("none");

    /// <summary><c>tenant_admin</c></summary>
    public static UpdateUserInputAdminRole TenantAdmin { get; } = new("tenant_admin");

    /// <summary><c>partner_admin</c></summary>
    public static UpdateUserInputAdminRole PartnerAdmin { get; } = new("partner_admin");

    /// <summary><c>super_admin</c></summary>
    public static UpdateUserInputAdminRole SuperAdmin { get; } = new("super_admin");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator UpdateUserInputAdminRole(string value) => new(value);

    static UpdateUserInputAdminRole IOpenEnum<UpdateUserInputAdminRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
