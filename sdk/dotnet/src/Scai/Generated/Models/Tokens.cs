// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>RFC 6749 §5.1.</summary>
public sealed class Tokens
{
    /// <summary><c>access_token</c></summary>
    [JsonPropertyName("access_token")]
    public required string AccessToken { get; init; }

    /// <summary><c>token_type</c></summary>
    [JsonPropertyName("token_type")]
    public required string TokenType { get; init; }

    /// <summary><c>expires_in</c></summary>
    [JsonPropertyName("expires_in")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ExpiresIn { get; init; }

    /// <summary><c>refresh_token</c></summary>
    [JsonPropertyName("refresh_token")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RefreshToken { get; init; }

    /// <summary><c>id_token</c></summary>
    [JsonPropertyName("id_token")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IdToken { get; init; }

    /// <summary><c>scope</c></summary>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scope { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
