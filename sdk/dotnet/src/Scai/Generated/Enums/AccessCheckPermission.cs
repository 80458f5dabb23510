// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessCheckPermission>))]
public readonly record struct AccessCheckPermission(string Value) : IOpenEnum<AccessCheckPermission>
{
    /// <summary><c>read</c></summary>
    public static AccessCheckPermission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static AccessCheckPermission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static AccessCheckPermission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static AccessCheckPermission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static AccessCheckPermission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static AccessCheckPermission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AccessCheckPermission(string value) => new(value);

    static AccessCheckPermission IOpenEnum<AccessCheckPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
