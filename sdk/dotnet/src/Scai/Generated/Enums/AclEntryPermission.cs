// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AclEntryPermission>))]
public readonly record struct AclEntryPermission(string Value) : IOpenEnum<AclEntryPermission>
{
    /// <summary><c>read</c></summary>
    public static AclEntryPermission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static AclEntryPermission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static AclEntryPermission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static AclEntryPermission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static AclEntryPermission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static AclEntryPermission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AclEntryPermission(string value) => new(value);

    static AclEntryPermission IOpenEnum<AclEntryPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
