// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedTsigKeyAlgorithm>))]
public readonly record struct IssuedTsigKeyAlgorithm(string Value) : IOpenEnum<IssuedTsigKeyAlgorithm>
{
    /// <summary><c>hmac-sha224</c></summary>
    public static IssuedTsigKeyAlgorithm HmacSha224 { get; } = new("hmac-sha224");

    /// <summary><c>hmac-sha256</c></summary>
    public static IssuedTsigKeyAlgorithm HmacSha256 { get; } = new("hmac-sha256");

    /// <summary><c>hmac-sha384</c></summary>
    public static IssuedTsigKeyAlgorithm HmacSha384 { get; } = new("hmac-sha384");

    /// <summary><c>hmac-sha512</c></summary>
    public static IssuedTsigKeyAlgorithm HmacSha512 { get; } = new("hmac-sha512");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator IssuedTsigKeyAlgorithm(string value) => new(value);

    static IssuedTsigKeyAlgorithm IOpenEnum<IssuedTsigKeyAlgorithm>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
