// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AceType>))]
public readonly record struct AceType(string Value) : IOpenEnum<AceType>
{
    /// <summary><c>allow</c></summary>
    public static AceType Allow { get; } = new("allow");

    /// <summary><c>deny</c></summary>
    public static AceType Deny { get; } = new("deny");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AceType(string value) => new(value);

    static AceType IOpenEnum<AceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
