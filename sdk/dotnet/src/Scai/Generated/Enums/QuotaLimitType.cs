// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<QuotaLimitType>))]
public readonly record struct QuotaLimitType(string Value) : IOpenEnum<QuotaLimitType>
{
    /// <summary><c>hard</c></summary>
    public static QuotaLimitType Hard { get; } = new("hard");

    /// <summary><c>soft</c></summary>
    public static QuotaLimitType Soft { get; } = new("soft");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator QuotaLimitType(string value) => new(value);

    static QuotaLimitType IOpenEnum<QuotaLimitType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
