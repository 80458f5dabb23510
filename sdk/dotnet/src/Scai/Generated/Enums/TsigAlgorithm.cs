// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TsigAlgorithm>))]
public readonly record struct TsigAlgorithm(string Value) : IOpenEnum<TsigAlgorithm>
{
    /// <summary><c>hmac-sha224</c></summary>
    public static TsigAlgorithm HmacSha224 { get; } = new("hmac-sha224");

    /// <summary><c>hmac-sha256</c></summary>
    public static TsigAlgorithm HmacSha256 { get; } = new("hmac-sha256");

    /// <summary><c>hmac-sha384</c></summary>
    public static TsigAlgorithm HmacSha384 { get; } = new("hmac-sha384");

    /// <summary><c>hmac-sha512</c></summary>
    public static TsigAlgorithm HmacSha512 { get; } = new("hmac-sha512");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator TsigAlgorithm(string value) => new(value);

    static TsigAlgorithm IOpenEnum<TsigAlgorithm>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
