// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RoleScope>))]
public readonly record struct RoleScope(string Value) : IOpenEnum<RoleScope>
{
    /// <summary><c>platform</c></summary>
    public static RoleScope Platform { get; } = new("platform");

    /// <summary><c>tenant</c></summary>
    public static RoleScope Tenant { get; } = new("tenant");

    /// <summary><c>zone</c></summary>
    public static RoleScope Zone { get; } = new("zone");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RoleScope(string value) => new(value);

    static RoleScope IOpenEnum<RoleScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
