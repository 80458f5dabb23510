// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ResolveConflictInputResolution>))]
public readonly record struct ResolveConflictInputResolution(string Value) : IOpenEnum<ResolveConflictInputResolution>
{
    /// <summary><c>client</c></summary>
    public static ResolveConflictInputResolution Client { get; } = new("client");

    /// <summary><c>server</c></summary>
    public static ResolveConflictInputResolution Server { get; } = new("server");

    /// <summary><c>both</c></summary>
    public static ResolveConflictInputResolution Both { get; } = new("both");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ResolveConflictInputResolution(string value) => new(value);

    static ResolveConflictInputResolution IOpenEnum<ResolveConflictInputResolution>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
