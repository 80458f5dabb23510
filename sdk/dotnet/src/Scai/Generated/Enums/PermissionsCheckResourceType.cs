// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionsCheckResourceType>))]
public readonly record struct PermissionsCheckResourceType(string Value) : IOpenEnum<PermissionsCheckResourceType>
{
    /// <summary><c>share</c></summary>
    public static PermissionsCheckResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static PermissionsCheckResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static PermissionsCheckResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionsCheckResourceType(string value) => new(value);

    static PermissionsCheckResourceType IOpenEnum<PermissionsCheckResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
