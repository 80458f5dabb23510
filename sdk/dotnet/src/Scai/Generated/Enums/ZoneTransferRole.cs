// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZoneTransferRole>))]
public readonly record struct ZoneTransferRole(string Value) : IOpenEnum<ZoneTransferRole>
{
    /// <summary><c>primary</c></summary>
    public static ZoneTransferRole Primary { get; } = new("primary");

    /// <summary><c>secondary</c></summary>
    public static ZoneTransferRole Secondary { get; } = new("secondary");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZoneTransferRole(string value) => new(value);

    static ZoneTransferRole IOpenEnum<ZoneTransferRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
