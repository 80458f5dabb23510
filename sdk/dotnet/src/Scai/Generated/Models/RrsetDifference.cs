// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What becomes of the records of one name and type.</summary>
public sealed class RrsetDifference
{
    /// <summary>The whole name, without the dot at the end.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>Lines that go: name, TTL, type, content.</summary>
    [JsonPropertyName("removed")]
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>Lines that come.</summary>
    [JsonPropertyName("added")]
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
