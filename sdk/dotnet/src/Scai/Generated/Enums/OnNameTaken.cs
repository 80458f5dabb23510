// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<OnNameTaken>))]
public readonly record struct OnNameTaken(string Value) : IOpenEnum<OnNameTaken>
{
    /// <summary><c>fail</c></summary>
    public static OnNameTaken Fail { get; } = new("fail");

    /// <summary><c>rename</c></summary>
    public static OnNameTaken Rename { get; } = new("rename");

    /// <summary><c>replace</c></summary>
    public static OnNameTaken Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator OnNameTaken(string value) => new(value);

    static OnNameTaken IOpenEnum<OnNameTaken>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
