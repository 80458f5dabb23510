// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConflictResolution>))]
public readonly record struct ConflictResolution(string Value) : IOpenEnum<ConflictResolution>
{
    /// <summary><c>client</c></summary>
    public static ConflictResolution Client { get; } = new("client");

    /// <summary><c>server</c></summary>
    public static ConflictResolution Server { get; } = new("server");

    /// <summary><c>both</c></summary>
    public static ConflictResolution Both { get; } = new("both");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ConflictResolution(string value) => new(value);

    static ConflictResolution IOpenEnum<ConflictResolution>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
