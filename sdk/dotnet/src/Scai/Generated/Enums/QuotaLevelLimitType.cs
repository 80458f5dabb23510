// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<QuotaLevelLimitType>))]
public readonly record struct QuotaLevelLimitType(string Value) : IOpenEnum<QuotaLevelLimitType>
{
    /// <summary><c>hard</c></summary>
    public static QuotaLevelLimitType Hard { get; } = new("hard");

    /// <summary><c>soft</c></summary>
    public static QuotaLevelLimitType Soft { get; } = new("soft");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator QuotaLevelLimitType(string value) => new(value);

    static QuotaLevelLimitType IOpenEnum<QuotaLevelLimitType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
