// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a change of many records at once did.</summary>
public sealed class RewrittenZone
{
    /// <summary>In the zone's journal; null when nothing was changed.</summary>
    [JsonPropertyName("changeId")]
    public required string? ChangeId { get; init; }

    /// <summary>What it did to the zone, or would do.</summary>
    [JsonPropertyName("differences")]
    public required IReadOnlyList<RrsetDifference> Differences { get; init; }

    /// <summary><c>notes</c></summary>
    [JsonPropertyName("notes")]
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
