// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>OwnQuota</c> of the API.</summary>
public sealed class OwnQuota
{
    /// <summary>The id of a user.</summary>
    [JsonPropertyName("userId")]
    public required string UserId { get; init; }

    /// <summary>What your personal share holds.</summary>
    [JsonPropertyName("usedBytes")]
    public required long UsedBytes { get; init; }

    /// <summary>What it may hold; null: as much as your tenant may.</summary>
    [JsonPropertyName("limitBytes")]
    public required long? LimitBytes { get; init; }

    /// <summary>Of limitBytes, to one decimal.</summary>
    [JsonPropertyName("percentUsed")]
    public required double? PercentUsed { get; init; }

    /// <summary>
    /// What can still be put into it, with every limit above it counted; null: nothing limits it.
    /// </summary>
    [JsonPropertyName("freeBytes")]
    public required long? FreeBytes { get; init; }

    /// <summary>The level that leaves least; null: none limits it.</summary>
    [JsonPropertyName("limitedBy")]
    public required QuotaTargetType? LimitedBy { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
