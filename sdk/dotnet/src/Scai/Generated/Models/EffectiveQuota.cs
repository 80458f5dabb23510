// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How much more can be put into a share, and what decides that.</summary>
public sealed class EffectiveQuota
{
    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>What can still be stored; null: nothing limits it.</summary>
    [JsonPropertyName("freeBytes")]
    public required long? FreeBytes { get; init; }

    /// <summary>The level that leaves least; null: none limits it.</summary>
    [JsonPropertyName("limitedBy")]
    public required QuotaTargetType? LimitedBy { get; init; }

    /// <summary>From the share up.</summary>
    [JsonPropertyName("levels")]
    public required IReadOnlyList<QuotaLevel> Levels { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
