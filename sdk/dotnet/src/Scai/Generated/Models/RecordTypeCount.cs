// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How many records a zone has of a type.</summary>
public sealed class RecordTypeCount
{
    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary><c>recordCount</c></summary>
    [JsonPropertyName("recordCount")]
    public required long RecordCount { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
