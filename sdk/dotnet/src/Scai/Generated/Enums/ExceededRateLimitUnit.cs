// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExceededRateLimitUnit>))]
public readonly record struct ExceededRateLimitUnit(string Value) : IOpenEnum<ExceededRateLimitUnit>
{
    /// <summary><c>points</c></summary>
    public static ExceededRateLimitUnit Points { get; } = new("points");

    /// <summary><c>pieces</c></summary>
    public static ExceededRateLimitUnit Pieces { get; } = new("pieces");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExceededRateLimitUnit(string value) => new(value);

    static ExceededRateLimitUnit IOpenEnum<ExceededRateLimitUnit>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
