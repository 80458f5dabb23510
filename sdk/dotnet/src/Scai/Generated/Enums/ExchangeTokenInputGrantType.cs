// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExchangeTokenInputGrantType>))]
public readonly record struct ExchangeTokenInputGrantType(string Value) : IOpenEnum<ExchangeTokenInputGrantType>
{
    /// <summary><c>authorization_code</c></summary>
    public static ExchangeTokenInputGrantType AuthorizationCode { get; } = new("authorization_code");

    /// <summary><c>refresh_token</c></summary>
    public static ExchangeTokenInputGrantType RefreshToken { get; } = new("refresh_token");

    /// <summary><c>urn:ietf:params:oauth:grant-type:device_code</c></summary>
    public static ExchangeTokenInputGrantType GrantTypeDeviceCode { get; } = new("urn:ietf:params:oauth:grant-type:device_code");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExchangeTokenInputGrantType(string value) => new(value);

    static ExchangeTokenInputGrantType IOpenEnum<ExchangeTokenInputGrantType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
