// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionsCheckPermission>))]
public readonly record struct PermissionsCheckPermission(string Value) : IOpenEnum<PermissionsCheckPermission>
{
    /// <summary><c>read</c></summary>
    public static PermissionsCheckPermission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static PermissionsCheckPermission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static PermissionsCheckPermission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static PermissionsCheckPermission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static PermissionsCheckPermission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static PermissionsCheckPermission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionsCheckPermission(string value) => new(value);

    static PermissionsCheckPermission IOpenEnum<PermissionsCheckPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
