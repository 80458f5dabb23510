// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateShareInputType>))]
public readonly record struct CreateShareInputType(string Value) : IOpenEnum<CreateShareInputType>
{
    /// <summary><c>central</c></summary>
    public static CreateShareInputType Central { get; } = new("central");

    /// <summary><c>project</c></summary>
    public static CreateShareInputType Project { get; } = new("project");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CreateShareInputType(string value) => new(value);

    static CreateShareInputType IOpenEnum<CreateShareInputType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
