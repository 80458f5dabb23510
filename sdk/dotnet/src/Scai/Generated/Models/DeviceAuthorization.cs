// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>RFC 8628 §3.2.</summary>
public sealed class DeviceAuthorization
{
    /// <summary><c>device_code</c></summary>
    [JsonPropertyName("device_code")]
    public required string DeviceCode { get; init; }

    /// <summary><c>user_code</c></summary>
    [JsonPropertyName("user_code")]
    public required string UserCode { get; init; }

    /// <summary><c>verification_uri</c></summary>
    [JsonPropertyName("verification_uri")]
    public required string VerificationUri { get; init; }

    /// <summary><c>verification_uri_complete</c></summary>
    [JsonPropertyName("verification_uri_complete")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VerificationUriComplete { get; init; }

    /// <summary><c>expires_in</c></summary>
    [JsonPropertyName("expires_in")]
    public required double ExpiresIn { get; init; }

    /// <summary><c>interval</c></summary>
    [JsonPropertyName("interval")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Interval { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
