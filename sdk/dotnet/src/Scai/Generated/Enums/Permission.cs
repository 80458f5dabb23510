// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<Permission>))]
public readonly record struct Permission(string Value) : IOpenEnum<Permission>
{
    /// <summary><c>read</c></summary>
    public static Permission Read { get; } = new("read");

    /// <summary><c>write</c></summary>
    public static Permission Write { get; } = new("write");

    /// <summary><c>delete</c></summary>
    public static Permission Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static Permission Create { get; } = new("create");

    /// <summary><c>share</c></summary>
    public static Permission Share { get; } = new("share");

    /// <summary><c>managePermissions</c></summary>
    public static Permission ManagePermissions { get; } = new("managePermissions");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator Permission(string value) => new(value);

    static Permission IOpenEnum<Permission>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
