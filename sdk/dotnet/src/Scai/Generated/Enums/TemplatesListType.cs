// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TemplatesListType>))]
public readonly record struct TemplatesListType(string Value) : IOpenEnum<TemplatesListType>
{
    /// <summary><c>system</c></summary>
    public static TemplatesListType System { get; } = new("system");

    /// <summary><c>custom</c></summary>
    public static TemplatesListType Custom { get; } = new("custom");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator TemplatesListType(string value) => new(value);

    static TemplatesListType IOpenEnum<TemplatesListType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
