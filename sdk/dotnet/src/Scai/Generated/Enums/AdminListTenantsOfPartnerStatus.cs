// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AdminListTenantsOfPartnerStatus>))]
public readonly record struct AdminListTenantsOfPartnerStatus(string Value) : IOpenEnum<AdminListTenantsOfPartnerStatus>
{
    /// <summary><c>active</c></summary>
    public static AdminListTenantsOfPartnerStatus Active { get; } = new("active");

    /// <summary><c>suspended</c></summary>
    public static AdminListTenantsOfPartnerStatus Suspended { get; } = new("suspended");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AdminListTenantsOfPartnerStatus(string value) => new(value);

    static AdminListTenantsOfPartnerStatus IOpenEnum<AdminListTenantsOfPartnerStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
