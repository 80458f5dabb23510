// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ResourceRefType>))]
public readonly record struct ResourceRefType(string Value) : IOpenEnum<ResourceRefType>
{
    /// <summary><c>share</c></summary>
    public static ResourceRefType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static ResourceRefType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static ResourceRefType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ResourceRefType(string value) => new(value);

    static ResourceRefType IOpenEnum<ResourceRefType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
