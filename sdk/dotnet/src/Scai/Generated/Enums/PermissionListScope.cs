// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionListScope>))]
public readonly record struct PermissionListScope(string Value) : IOpenEnum<PermissionListScope>
{
    /// <summary><c>platform</c></summary>
    public static PermissionListScope Platform { get; } = new("platform");

    /// <summary><c>tenant</c></summary>
    public static PermissionListScope Tenant { get; } = new("tenant");

    /// <summary><c>zone</c></summary>
    public static PermissionListScope Zone { get; } = new("zone");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionListScope(string value) => new(value);

    static PermissionListScope IOpenEnum<PermissionListScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
