// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PartnerStatus>))]
public readonly record struct PartnerStatus(string Value) : IOpenEnum<PartnerStatus>
{
    /// <summary><c>active</c></summary>
    public static PartnerStatus Active { get; } = new("active");

    /// <summary><c>suspended</c></summary>
    public static PartnerStatus Suspended { get; } = new("suspended");

    /// <summary><c>deleted</c></summary>
    public static PartnerStatus Deleted { get; } = new("deleted");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PartnerStatus(string value) => new(value);

    static PartnerStatus IOpenEnum<PartnerStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
