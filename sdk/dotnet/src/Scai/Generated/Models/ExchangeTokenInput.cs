// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ExchangeTokenInput</c> of the API.</summary>
public sealed class ExchangeTokenInput
{
    /// <summary><c>grant_type</c></summary>
    [JsonPropertyName("grant_type")]
    public required ExchangeTokenInputGrantType GrantType { get; init; }

    /// <summary><c>code</c></summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary><c>redirect_uri</c></summary>
    [JsonPropertyName("redirect_uri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RedirectUri { get; init; }

    /// <summary><c>code_verifier</c></summary>
    [JsonPropertyName("code_verifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CodeVerifier { get; init; }

    /// <summary><c>refresh_token</c></summary>
    [JsonPropertyName("refresh_token")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RefreshToken { get; init; }

    /// <summary><c>device_code</c></summary>
    [JsonPropertyName("device_code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DeviceCode { get; init; }

    /// <summary>Another client than ours; it must be a public one.</summary>
    [JsonPropertyName("client_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClientId { get; init; }
}
