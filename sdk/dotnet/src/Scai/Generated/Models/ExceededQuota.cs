// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The quota that has no room; of several the narrowest.</summary>
public sealed class ExceededQuota
{
    /// <summary>What the quota is about.</summary>
    [JsonPropertyName("level")]
    public required ExceededQuotaLevel Level { get; init; }

    /// <summary>The id of that share, user, group, tenant or partner.</summary>
    [JsonPropertyName("targetId")]
    public required string TargetId { get; init; }

    /// <summary><c>limitType</c></summary>
    [JsonPropertyName("limitType")]
    public required QuotaLimitType LimitType { get; init; }

    /// <summary>How much it may hold; null of a partner's.</summary>
    [JsonPropertyName("limitBytes")]
    public required long? LimitBytes { get; init; }

    /// <summary>How much it held; null of a partner's.</summary>
    [JsonPropertyName("usedBytes")]
    public required long? UsedBytes { get; init; }

    /// <summary>How much more there was to hold.</summary>
    [JsonPropertyName("neededBytes")]
    public required long NeededBytes { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
