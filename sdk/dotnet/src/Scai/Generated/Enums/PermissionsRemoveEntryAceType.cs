// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionsRemoveEntryAceType>))]
public readonly record struct PermissionsRemoveEntryAceType(string Value) : IOpenEnum<PermissionsRemoveEntryAceType>
{
    /// <summary><c>allow</c></summary>
    public static PermissionsRemoveEntryAceType Allow { get; } = new("allow");

    /// <summary><c>deny</c></summary>
    public static PermissionsRemoveEntryAceType Deny { get; } = new("deny");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionsRemoveEntryAceType(string value) => new(value);

    static PermissionsRemoveEntryAceType IOpenEnum<PermissionsRemoveEntryAceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
