// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionsSetInheritanceResourceType>))]
public readonly record struct PermissionsSetInheritanceResourceType(string Value) : IOpenEnum<PermissionsSetInheritanceResourceType>
{
    /// <summary><c>folder</c></summary>
    public static PermissionsSetInheritanceResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static PermissionsSetInheritanceResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionsSetInheritanceResourceType(string value) => new(value);

    static PermissionsSetInheritanceResourceType IOpenEnum<PermissionsSetInheritanceResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
