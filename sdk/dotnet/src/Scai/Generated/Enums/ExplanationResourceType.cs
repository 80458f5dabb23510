// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExplanationResourceType>))]
public readonly record struct ExplanationResourceType(string Value) : IOpenEnum<ExplanationResourceType>
{
    /// <summary><c>share</c></summary>
    public static ExplanationResourceType Share { get; } = new("share");

    /// <summary><c>folder</c></summary>
    public static ExplanationResourceType Folder { get; } = new("folder");

    /// <summary><c>file</c></summary>
    public static ExplanationResourceType File { get; } = new("file");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExplanationResourceType(string value) => new(value);

    static ExplanationResourceType IOpenEnum<ExplanationResourceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
