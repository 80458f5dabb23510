// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What went wrong, as RFC 9457 has it.</summary>
public sealed class Problem
{
    /// <summary>Where the error is documented, relative to this server.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>What the code means; the same for every error of this code.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("status")]
    public required int Status { get; init; }

    /// <summary>What to decide by. New codes appear over time; fall back on the status.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>What was wrong in this case.</summary>
    [JsonPropertyName("detail")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }

    /// <summary>Also in X-Request-Id. Tell it when you ask for help.</summary>
    [JsonPropertyName("requestId")]
    public required string RequestId { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    [JsonPropertyName("retryable")]
    public required bool Retryable { get; init; }

    /// <summary><c>issues</c></summary>
    [JsonPropertyName("issues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Issue>? Issues { get; init; }

    /// <summary>Ids of what is in the way.</summary>
    [JsonPropertyName("conflicts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Conflicts { get; init; }

    /// <summary>Of quotas.exceeded.</summary>
    [JsonPropertyName("quota")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExceededQuota? Quota { get; init; }

    /// <summary>Of request.rate_limited.</summary>
    [JsonPropertyName("rateLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExceededRateLimit? RateLimit { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
