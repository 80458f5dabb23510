// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExplainedPermissionPermission>))]
public readonly record struct ExplainedPermissionPermission(string Value) : IOpenEnum<ExplainedPermissionPermission>
{
    /// <summary><c>read</c></summary>
    public static ExplainedPermissionPermission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static ExplainedPermissionPermission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static ExplainedPermissionPermission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static ExplainedPermissionPermission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static ExplainedPermissionPermission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static ExplainedPermissionPermission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExplainedPermissionPermission(string value) => new(value);

    static ExplainedPermissionPermission IOpenEnum<ExplainedPermissionPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
