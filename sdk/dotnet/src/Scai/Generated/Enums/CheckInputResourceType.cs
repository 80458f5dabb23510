// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CheckInputResourceType>))]
public readonly record struct CheckInputResourceType(string Value) : IOpenEnum<CheckInputResourceType>
{
    /// <summary><c>share</c></summary>
    public static CheckInputResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static CheckInputResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static CheckInputResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CheckInputResourceType(string value) => new(value);

    static CheckInputResourceType IOpenEnum<CheckInputResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
