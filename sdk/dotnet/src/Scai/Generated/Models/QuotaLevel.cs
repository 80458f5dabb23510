// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of the things that what is in a share counts against.</summary>
public sealed class QuotaLevel
{
    /// <summary>What it is about.</summary>
    [JsonPropertyName("targetType")]
    public required QuotaTargetType TargetType { get; init; }

    /// <summary>The id of that partner, tenant, user, group or share.</summary>
    [JsonPropertyName("targetId")]
    public required string TargetId { get; init; }

    /// <summary><c>targetName</c></summary>
    [JsonPropertyName("targetName")]
    public required string TargetName { get; init; }

    /// <summary>What it holds; null of a partner.</summary>
    [JsonPropertyName("usedBytes")]
    public required long? UsedBytes { get; init; }

    /// <summary>Its limit; null when it has none, and of a partner.</summary>
    [JsonPropertyName("limitBytes")]
    public required long? LimitBytes { get; init; }

    /// <summary><c>limitType</c></summary>
    [JsonPropertyName("limitType")]
    public required QuotaLimitType? LimitType { get; init; }

    /// <summary>Whether the limit is what the tenant's settings say of shares.</summary>
    [JsonPropertyName("isDefault")]
    public required bool IsDefault { get; init; }

    /// <summary><c>isExempt</c></summary>
    [JsonPropertyName("isExempt")]
    public required bool IsExempt { get; init; }

    /// <summary><c>standing</c></summary>
    [JsonPropertyName("standing")]
    public required QuotaLevelStanding Standing { get; init; }

    /// <summary>Until when a soft limit may be passed that is.</summary>
    [JsonPropertyName("graceEndsAt")]
    public required DateTimeOffset? GraceEndsAt { get; init; }

    /// <summary>What can still be added here; null: as much as anything.</summary>
    [JsonPropertyName("freeBytes")]
    public required long? FreeBytes { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
