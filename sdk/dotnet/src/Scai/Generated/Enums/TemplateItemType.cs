// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TemplateItemType>))]
public readonly record struct TemplateItemType(string Value) : IOpenEnum<TemplateItemType>
{
    /// <summary><c>system</c></summary>
    public static TemplateItemType System { get; } = new("system");

    /// <summary><c>custom</c></summary>
    public static TemplateItemType Custom { get; } = new("custom");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator TemplateItemType(string value) => new(value);

    static TemplateItemType IOpenEnum<TemplateItemType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
