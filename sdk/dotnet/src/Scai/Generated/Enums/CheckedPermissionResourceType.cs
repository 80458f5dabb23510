// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CheckedPermissionResourceType>))]
public readonly record struct CheckedPermissionResourceType(string Value) : IOpenEnum<CheckedPermissionResourceType>
{
    /// <summary><c>share</c></summary>
    public static CheckedPermissionResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static CheckedPermissionResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static CheckedPermissionResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CheckedPermissionResourceType(string value) => new(value);

    static CheckedPermissionResourceType IOpenEnum<CheckedPermissionResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
