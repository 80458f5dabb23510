// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TemplateType>))]
public readonly record struct TemplateType(string Value) : IOpenEnum<TemplateType>
{
    /// <summary><c>system</c></summary>
    public static TemplateType System { get; } = new("system");

    /// <summary><c>custom</c></summary>
    public static TemplateType Custom { get; } = new("custom");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator TemplateType(string value) => new(value);

    static TemplateType IOpenEnum<TemplateType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
