// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PrincipalType>))]
public readonly record struct PrincipalType(string Value) : IOpenEnum<PrincipalType>
{
    /// <summary><c>user</c></summary>
    public static PrincipalType User { get; } = new("user");

    /// <summary><c>group</c></summary>
    public static PrincipalType Group { get; } = new("group");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PrincipalType(string value) => new(value);

    static PrincipalType IOpenEnum<PrincipalType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
