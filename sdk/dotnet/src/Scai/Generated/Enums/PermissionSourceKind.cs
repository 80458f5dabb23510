// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionSourceKind>))]
public readonly record struct PermissionSourceKind(string Value) : IOpenEnum<PermissionSourceKind>
{
    /// <summary><c>administrator</c></summary>
    public static PermissionSourceKind Administrator { get; } = new("administrator");

    /// <summary><c>assignment</c></summary>
    public static PermissionSourceKind Assignment { get; } = new("assignment");

    /// <summary><c>grant</c></summary>
    public static PermissionSourceKind Grant { get; } = new("grant");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionSourceKind(string value) => new(value);

    static PermissionSourceKind IOpenEnum<PermissionSourceKind>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
