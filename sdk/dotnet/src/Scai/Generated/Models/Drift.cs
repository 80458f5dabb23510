// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Where the name server has something else than the journal says.</summary>
public sealed class Drift
{
    /// <summary><c>isInSync</c></summary>
    [JsonPropertyName("isInSync")]
    public required bool IsInSync { get; init; }

    /// <summary>What others made of the zone in the name server.</summary>
    [JsonPropertyName("differences")]
    public required IReadOnlyList<RrsetDifference> Differences { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
