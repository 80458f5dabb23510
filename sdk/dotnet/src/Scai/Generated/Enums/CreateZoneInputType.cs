// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateZoneInputType>))]
public readonly record struct CreateZoneInputType(string Value) : IOpenEnum<CreateZoneInputType>
{
    /// <summary><c>primary</c></summary>
    public static CreateZoneInputType Primary { get; } = new("primary");

    /// <summary><c>secondary</c></summary>
    public static CreateZoneInputType Secondary { get; } = new("secondary");

    /// <summary><c>reverse_ipv4</c></summary>
    public static CreateZoneInputType ReverseIpv4 { get; } = new("reverse_ipv4");

    /// <summary><c>reverse_ipv6</c></summary>
    public static CreateZoneInputType ReverseIpv6 { get; } = new("reverse_ipv6");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CreateZoneInputType(string value) => new(value);

    static CreateZoneInputType IOpenEnum<CreateZoneInputType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
