// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PreviewTemplateInputOnConflict>))]
public readonly record struct PreviewTemplateInputOnConflict(string Value) : IOpenEnum<PreviewTemplateInputOnConflict>
{
    /// <summary><c>fail</c></summary>
    public static PreviewTemplateInputOnConflict Fail { get; } = new("fail");

    /// <summary><c>skip</c></summary>
    public static PreviewTemplateInputOnConflict Skip { get; } = new("skip");

    /// <summary><c>replace</c></summary>
    public static PreviewTemplateInputOnConflict Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PreviewTemplateInputOnConflict(string value) => new(value);

    static PreviewTemplateInputOnConflict IOpenEnum<PreviewTemplateInputOnConflict>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
