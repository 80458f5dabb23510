// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessCheckResourceType>))]
public readonly record struct AccessCheckResourceType(string Value) : IOpenEnum<AccessCheckResourceType>
{
    /// <summary><c>share</c></summary>
    public static AccessCheckResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static AccessCheckResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static AccessCheckResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AccessCheckResourceType(string value) => new(value);

    static AccessCheckResourceType IOpenEnum<AccessCheckResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
