// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZoneType>))]
public readonly record struct ZoneType(string Value) : IOpenEnum<ZoneType>
{
    /// <summary><c>primary</c></summary>
    public static ZoneType Primary { get; } = new("primary");

    /// <summary><c>secondary</c></summary>
    public static ZoneType Secondary { get; } = new("secondary");

    /// <summary><c>reverse_ipv4</c></summary>
    public static ZoneType ReverseIpv4 { get; } = new("reverse_ipv4");

    /// <summary><c>reverse_ipv6</c></summary>
    public static ZoneType ReverseIpv6 { get; } = new("reverse_ipv6");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZoneType(string value) => new(value);

    static ZoneType IOpenEnum<ZoneType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
