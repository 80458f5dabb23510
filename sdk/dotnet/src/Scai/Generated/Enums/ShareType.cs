// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ShareType>))]
public readonly record struct ShareType(string Value) : IOpenEnum<ShareType>
{
    /// <summary><c>central</c></summary>
    public static ShareType Central { get; } = new("central");

    /// <summary><c>personal</c></summary>
    public static ShareType Personal { get; } = new("personal");

    /// <summary><c>project</c></summary>
    public static ShareType Project { get; } = new("project");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ShareType(string value) => new(value);

    static ShareType IOpenEnum<ShareType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
