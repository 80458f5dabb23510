// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CheckedPermissionPermission>))]
public readonly record struct CheckedPermissionPermission(string Value) : IOpenEnum<CheckedPermissionPermission>
{
    /// <summary><c>read</c></summary>
    public static CheckedPermissionPermission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static CheckedPermissionPermission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static CheckedPermissionPermission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static CheckedPermissionPermission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static CheckedPermissionPermission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static CheckedPermissionPermission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CheckedPermissionPermission(string value) => new(value);

    static CheckedPermissionPermission IOpenEnum<CheckedPermissionPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
