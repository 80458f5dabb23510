// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ResourceType>))]
public readonly record struct ResourceType(string Value) : IOpenEnum<ResourceType>
{
    /// <summary><c>share</c></summary>
    public static ResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static ResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static ResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ResourceType(string value) => new(value);

    static ResourceType IOpenEnum<ResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
