// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A record of the zone that does not go with those of a template.</summary>
public sealed class RecordInTheWay
{
    /// <summary>The id of a record.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary><c>content</c></summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
