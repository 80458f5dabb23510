// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>
/// The records that you see, as the journal knows them, without SOA and the zone's own NS, which the platform
/// keeps.
/// </summary>
public sealed class ZoneStats
{
    /// <summary><c>recordCount</c></summary>
    [JsonPropertyName("recordCount")]
    public required long RecordCount { get; init; }

    /// <summary>So many of them are kept and not answered.</summary>
    [JsonPropertyName("disabledCount")]
    public required long DisabledCount { get; init; }

    /// <summary>The most frequent first.</summary>
    [JsonPropertyName("types")]
    public required IReadOnlyList<RecordTypeCount> Types { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
