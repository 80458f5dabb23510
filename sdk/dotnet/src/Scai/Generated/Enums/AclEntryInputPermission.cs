// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AclEntryInputPermission>))]
public readonly record struct AclEntryInputPermission(string Value) : IOpenEnum<AclEntryInputPermission>
{
    /// <summary><c>read</c></summary>
    public static AclEntryInputPermission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static AclEntryInputPermission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static AclEntryInputPermission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static AclEntryInputPermission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static AclEntryInputPermission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static AclEntryInputPermission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AclEntryInputPermission(string value) => new(value);

    static AclEntryInputPermission IOpenEnum<AclEntryInputPermission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
