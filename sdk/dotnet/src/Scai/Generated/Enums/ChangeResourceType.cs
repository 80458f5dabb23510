// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChangeResourceType>))]
public readonly record struct ChangeResourceType(string Value) : IOpenEnum<ChangeResourceType>
{
    /// <summary><c>share</c></summary>
    public static ChangeResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static ChangeResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static ChangeResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ChangeResourceType(string value) => new(value);

    static ChangeResourceType IOpenEnum<ChangeResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
