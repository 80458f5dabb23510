// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<StartValidationInputType>))]
public readonly record struct StartValidationInputType(string Value) : IOpenEnum<StartValidationInputType>
{
    /// <summary><c>txt_record</c></summary>
    public static StartValidationInputType TxtRecord { get; } = new("txt_record");

    /// <summary><c>nameservers</c></summary>
    public static StartValidationInputType Nameservers { get; } = new("nameservers");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator StartValidationInputType(string value) => new(value);

    static StartValidationInputType IOpenEnum<StartValidationInputType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
