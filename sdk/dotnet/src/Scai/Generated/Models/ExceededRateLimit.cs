// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The limit that a call is beyond.</summary>
public sealed class ExceededRateLimit
{
    /// <summary>Whose calls are counted together.</summary>
    [JsonPropertyName("dimension")]
    public required ExceededRateLimitDimension Dimension { get; init; }

    /// <summary>Pieces of uploads and downloads are counted apart.</summary>
    [JsonPropertyName("unit")]
    public required ExceededRateLimitUnit Unit { get; init; }

    /// <summary>How many of these there may be in the window.</summary>
    [JsonPropertyName("limit")]
    public required long Limit { get; init; }

    /// <summary><c>windowSeconds</c></summary>
    [JsonPropertyName("windowSeconds")]
    public required long WindowSeconds { get; init; }

    /// <summary>When the same call would fit; also in Retry-After.</summary>
    [JsonPropertyName("retryAfterSeconds")]
    public required long RetryAfterSeconds { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
