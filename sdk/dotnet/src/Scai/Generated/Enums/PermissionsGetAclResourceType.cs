// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionsGetAclResourceType>))]
public readonly record struct PermissionsGetAclResourceType(string Value) : IOpenEnum<PermissionsGetAclResourceType>
{
    /// <summary><c>share</c></summary>
    public static PermissionsGetAclResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static PermissionsGetAclResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static PermissionsGetAclResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionsGetAclResourceType(string value) => new(value);

    static PermissionsGetAclResourceType IOpenEnum<PermissionsGetAclResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
